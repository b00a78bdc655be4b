//! Documents of other versions of the program.

use lab_gallery::store::{Backup, StoreError};

use crate::common::disks::write;
use crate::common::temp;
use crate::course::{files, ids, look, open, refused, workspace};

const OLD: &str = "(\n    schema: 2,\n    workspace: (\n        name: \"old\",\n        seats: {\n            \"Ada\": 7,\n        },\n    ),\n)\n";

#[test]
fn an_older_document_is_brought_over_and_the_original_is_kept() {
    let folder = temp();
    workspace(folder.path());
    write(&folder.path().join("workspace.ron"), OLD.as_bytes());
    let opened = open(folder.path()).unwrap();
    assert_eq!(opened.document.title, "old");
    assert_eq!(opened.document.seats["Ada"].hours, 7);
    assert_eq!(ids(&opened.notices), ["store-notice-migrated"]);
    let found = files(folder.path());
    assert_eq!(found["workspace.ron.schema-2"], OLD.as_bytes());
    assert_eq!(found["workspace.ron.bak"], OLD.as_bytes());
    drop(opened);
    let again = open(folder.path()).unwrap();
    assert!(again.notices.is_empty(), "it is brought over once: {:?}", again.notices);
    assert_eq!(again.document.title, "old");
    assert!(String::from_utf8_lossy(&files(folder.path())["workspace.ron"]).contains("schema: 3"));
}

#[test]
fn an_older_document_can_be_looked_at_and_stays_as_it_is() {
    let folder = temp();
    workspace(folder.path());
    write(&folder.path().join("workspace.ron"), OLD.as_bytes());
    let before = files(folder.path());
    let opened = look(folder.path()).unwrap();
    assert_eq!(opened.document.title, "old");
    assert_eq!(ids(&opened.notices), ["store-notice-migrated-view"]);
    assert_eq!(files(folder.path()), before);
}

#[test]
fn a_document_too_old_to_be_brought_over_is_kept() {
    let folder = temp();
    workspace(folder.path());
    write(&folder.path().join("workspace.ron"), b"(schema: 1, anything)");
    let error = refused(open(folder.path()));
    let StoreError::Unreadable { kept: Some(_), backup: Backup::Good, source, .. } = error else {
        panic!("{error:?}")
    };
    assert_eq!(source.what, "no way from 1");
    assert_eq!(files(folder.path())["workspace.ron"], b"(schema: 1, anything)");
}

#[test]
fn a_newer_document_is_refused_and_stays_as_it_is() {
    let folder = temp();
    workspace(folder.path());
    // Nothing is known of a newer form but its number.
    write(&folder.path().join("workspace.ron"), b"(schema: 4, <<whatever>>");
    let before = files(folder.path());
    for error in [refused(open(folder.path())), refused(look(folder.path()))] {
        assert!(matches!(error, StoreError::Newer { found: 4, known: 3, .. }), "{error:?}");
    }
    assert_eq!(files(folder.path()), before);
}

#[test]
fn an_entry_that_nobody_knows_is_not_dropped_silently() {
    let folder = temp();
    workspace(folder.path());
    let text = String::from_utf8(files(folder.path())["workspace.ron"].clone()).unwrap();
    let more = text.replacen("schema: 3,", "schema: 3,\n    mine: 1,", 1);
    write(&folder.path().join("workspace.ron"), more.as_bytes());
    let error = refused(open(folder.path()));
    assert!(matches!(error, StoreError::Unreadable { .. }), "{error:?}");
}
