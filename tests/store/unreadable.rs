//! Documents that cannot be read: torn, corrupt, of another kind, gone.

use std::fs;
use std::path::Path;

use lab_gallery::store::{Backup, Mode, Store, StoreError};

use crate::common::disks::write;
use crate::common::temp;
use crate::course::{Course, STAMP, course, files, ids, look, now, open, refused, workspace};

/// Opens a workspace whose document is `bytes`; it must be refused as unreadable with a good backup, and leave
/// every file as it was, with one copy more. Answers the line and column.
fn assert_refused(folder: &Path, bytes: &[u8]) -> (usize, usize) {
    let path = folder.join("workspace.ron");
    write(&path, bytes);
    let mut expected = files(folder);
    let kept_path = folder.join(format!("workspace.ron.unreadable-{STAMP}"));
    expected.insert(format!("workspace.ron.unreadable-{STAMP}"), bytes.to_vec());
    let StoreError::Unreadable { path: named, kept, backup, source } = refused(open(folder)) else {
        panic!("not refused as unreadable: {}", String::from_utf8_lossy(bytes));
    };
    assert_eq!((named, backup), (path, Backup::Good));
    assert_eq!(kept, Some(kept_path.clone()));
    assert_eq!(files(folder), expected);
    fs::remove_file(kept_path).unwrap();
    assert!(!source.what.is_empty());
    (source.line, source.column)
}

#[test]
fn a_document_torn_at_any_byte_is_refused_and_kept() {
    let folder = temp();
    workspace(folder.path());
    let whole = fs::read(folder.path().join("workspace.ron")).unwrap();
    let end = whole.iter().rposition(|byte| *byte == b')').unwrap();
    for length in 0..=end {
        let (line, column) = assert_refused(folder.path(), &whole[..length]);
        let lines = whole[..length].split(|byte| *byte == b'\n').count();
        assert!((1..=lines).contains(&line) && column >= 1, "torn at {length}: line {line}, column {column}");
    }
    write(&folder.path().join("workspace.ron"), &whole[..=end]);
    assert_eq!(
        open(folder.path()).unwrap().document,
        course("second"),
        "only the last line break is missing"
    );
}

#[test]
fn a_wrong_byte_is_shown_with_its_line_and_column() {
    let folder = temp();
    workspace(folder.path());
    let text = fs::read_to_string(folder.path().join("workspace.ron")).unwrap();
    let place = assert_refused(folder.path(), text.replace("hours: 10", "hours: ten").as_bytes());
    let line = text.lines().position(|line| line.contains("hours: 10")).unwrap();
    let column = text.lines().nth(line).unwrap().find("10").unwrap();
    assert_eq!(place, (line + 1, column + 1));
    let mut bytes = text.clone().into_bytes();
    let at = text.find("Zoë").unwrap();
    bytes[at + 2] = 0xFF;
    let (line, column) = assert_refused(folder.path(), &bytes);
    assert!(text.lines().nth(line - 1).unwrap().contains("Zoë"), "line {line}");
    assert_eq!(column, text.lines().nth(line - 1).unwrap().find("Zoë").unwrap() + 3);
}

#[test]
fn files_of_another_kind_are_refused() {
    let folder = temp();
    workspace(folder.path());
    let zeros = vec![0; 100_000];
    let deep = "(".repeat(100_000);
    let other: [&[u8]; 6] =
        [b"{\"schema\": 3}", b"\xFF\xFE(\0", &zeros, deep.as_bytes(), b"(schema: -3,)", b"3"];
    for bytes in other {
        assert_refused(folder.path(), bytes);
    }
}

#[test]
fn a_byte_order_mark_and_comments_do_no_harm() {
    let folder = temp();
    workspace(folder.path());
    let path = folder.path().join("workspace.ron");
    let text = fs::read_to_string(&path).unwrap();
    write(
        &path,
        format!("\u{FEFF}// mine\n/* too */ {}", text.replace("schema:", "schema /* ! */ :")).as_bytes(),
    );
    assert_eq!(open(folder.path()).unwrap().document, course("second"));
}

#[test]
fn one_copy_is_kept_however_often_it_is_opened_and_a_second_one_of_another_text() {
    let folder = temp();
    workspace(folder.path());
    let path = folder.path().join("workspace.ron");
    for bytes in [b"one", b"one", b"two"] {
        write(&path, bytes);
        for _ in 0..3 {
            assert!(matches!(refused(open(folder.path())), StoreError::Unreadable { .. }));
        }
    }
    let found = files(folder.path());
    assert_eq!(found[&format!("workspace.ron.unreadable-{STAMP}")], b"one");
    assert_eq!(found[&format!("workspace.ron.unreadable-{STAMP}-2")], b"two");
    assert_eq!(found.len(), 4, "{:?}", found.keys());
}

#[test]
fn looking_at_an_unreadable_workspace_changes_nothing() {
    let folder = temp();
    workspace(folder.path());
    write(&folder.path().join("workspace.ron"), b"(torn");
    let before = files(folder.path());
    let error = refused(look(folder.path()));
    assert!(matches!(error, StoreError::Unreadable { kept: None, backup: Backup::Good, .. }), "{error:?}");
    let opened = Store::<Course>::open_backup(folder.path(), Mode::ReadOnly, now()).unwrap();
    assert_eq!(opened.document, course("first"));
    assert_eq!(files(folder.path()), before);
}

#[test]
fn the_backup_takes_the_place_of_an_unreadable_document_which_is_kept() {
    let folder = temp();
    workspace(folder.path());
    write(&folder.path().join("workspace.ron"), b"(torn");
    refused(open(folder.path()));
    let mut opened = Store::<Course>::open_backup(folder.path(), Mode::ReadWrite, now()).unwrap();
    assert_eq!(opened.document, course("first"));
    assert_eq!(ids(&opened.notices), ["store-notice-backup-kept"]);
    let found = files(folder.path());
    assert_eq!(found["workspace.ron"], found["workspace.ron.bak"]);
    assert_eq!(found[&format!("workspace.ron.unreadable-{STAMP}")], b"(torn");
    assert_eq!(found.len(), 3, "{:?}", found.keys());
    opened.store.save(&course("third")).unwrap();
    drop(opened);
    assert_eq!(open(folder.path()).unwrap().document, course("third"));
}

#[test]
fn going_back_to_the_backup_keeps_a_good_document_too() {
    let folder = temp();
    workspace(folder.path());
    let good = files(folder.path())["workspace.ron"].clone();
    let opened = Store::<Course>::open_backup(folder.path(), Mode::ReadWrite, now()).unwrap();
    assert_eq!(opened.document, course("first"));
    assert_eq!(files(folder.path())[&format!("workspace.ron.replaced-{STAMP}")], good);
}

#[test]
fn a_missing_document_is_not_an_empty_workspace() {
    let folder = temp();
    workspace(folder.path());
    fs::remove_file(folder.path().join("workspace.ron")).unwrap();
    let error = refused(open(folder.path()));
    assert!(matches!(error, StoreError::Missing { backup: Backup::Good, .. }), "{error:?}");
    let opened = Store::<Course>::open_backup(folder.path(), Mode::ReadWrite, now()).unwrap();
    assert_eq!(ids(&opened.notices), ["store-notice-backup"]);
    drop(opened);
    assert_eq!(open(folder.path()).unwrap().document, course("first"));
}

#[test]
fn a_bad_backup_is_not_offered() {
    let folder = temp();
    workspace(folder.path());
    write(&folder.path().join("workspace.ron"), b"(torn");
    write(&folder.path().join("workspace.ron.bak"), b"(torn as well");
    let before = files(folder.path());
    let error = refused(open(folder.path()));
    assert!(matches!(error, StoreError::Unreadable { backup: Backup::Bad, .. }), "{error:?}");
    let error = refused(Store::<Course>::open_backup(folder.path(), Mode::ReadWrite, now()));
    assert!(matches!(error, StoreError::Unreadable { backup: Backup::Bad, .. }), "{error:?}");
    for (name, bytes) in before {
        assert_eq!(files(folder.path())[&name], bytes, "{name}");
    }
    fs::remove_file(folder.path().join("workspace.ron.bak")).unwrap();
    let error = refused(open(folder.path()));
    assert!(matches!(error, StoreError::Unreadable { backup: Backup::None, .. }), "{error:?}");
}

#[test]
fn a_file_far_too_large_is_not_read() {
    let folder = temp();
    workspace(folder.path());
    fs::File::create(folder.path().join("workspace.ron")).unwrap().set_len(1 << 40).unwrap();
    let error = refused(open(folder.path()));
    assert!(matches!(error, StoreError::TooLarge { size: 0x100_0000_0000, .. }), "{error:?}");
}
