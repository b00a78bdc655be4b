//! Making, opening and saving a workspace when all is well.

use std::fs;

use lab_gallery::store::{Mode, Store, StoreError};

use crate::common::temp;
use crate::course::{Course, course, files, look, now, open, refused, workspace};

#[test]
fn what_was_saved_is_what_is_opened() {
    let folder = temp();
    workspace(folder.path());
    for opened in [open(folder.path()).unwrap(), look(folder.path()).unwrap()] {
        assert_eq!(opened.document, course("second"));
        assert!(opened.notices.is_empty(), "{:?}", opened.notices);
    }
}

#[test]
fn the_document_before_the_last_save_is_the_backup() {
    let folder = temp();
    workspace(folder.path());
    let opened = Store::<Course>::open_backup(folder.path(), Mode::ReadOnly, now()).unwrap();
    assert_eq!(opened.document, course("first"));
    let names: Vec<_> = files(folder.path()).into_keys().collect();
    assert_eq!(names, ["workspace.ron", "workspace.ron.bak"], "nothing else is left");
}

#[test]
fn the_text_starts_with_its_schema_and_has_one_entry_a_line() {
    let folder = temp();
    workspace(folder.path());
    let text = fs::read_to_string(folder.path().join("workspace.ron")).unwrap();
    assert!(
        text.starts_with(
            "(\n    schema: 3,\n    workspace: (\n        title: \"second\",\n        seats: {\n"
        ),
        "{text}"
    );
    assert!(text.ends_with(")\n") && !text.contains('\r'), "{text}");
    let longest = text.lines().map(|line| line.matches(": ").count()).max();
    assert_eq!(longest, Some(1), "{text}");
}

#[test]
fn saving_the_same_again_writes_nothing() {
    let folder = temp();
    workspace(folder.path());
    let before = files(folder.path());
    open(folder.path()).unwrap().store.save(&course("second")).unwrap();
    assert_eq!(files(folder.path()), before, "the backup is not lost to a save that changes nothing");
}

#[test]
fn a_folder_that_is_no_workspace_is_left_alone() {
    let folder = temp();
    for path in [folder.path().to_owned(), folder.path().join("absent")] {
        assert!(matches!(refused(open(&path)), StoreError::NoWorkspace { .. }));
        assert!(matches!(refused(look(&path)), StoreError::NoWorkspace { .. }));
    }
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0, "not even a lock file is left");
}

#[test]
fn a_new_workspace_is_never_made_over_another() {
    let folder = temp();
    workspace(folder.path());
    let before = files(folder.path());
    let error = refused(Store::create(folder.path(), &course("new")));
    assert!(matches!(error, StoreError::AlreadyThere { .. }), "{error:?}");
    fs::remove_file(folder.path().join("workspace.ron")).unwrap();
    let error = refused(Store::create(folder.path(), &course("new")));
    assert!(matches!(error, StoreError::AlreadyThere { .. }), "a lone backup is a workspace too: {error:?}");
    assert_eq!(files(folder.path())["workspace.ron.bak"], before["workspace.ron.bak"]);
}

#[test]
fn a_new_workspace_may_lie_in_folders_that_are_not_there_yet() {
    let folder = temp();
    let deep = folder.path().join("a/b c/ü");
    drop(Store::create(&deep, &course("deep")).unwrap());
    assert_eq!(open(&deep).unwrap().document, course("deep"));
}

#[cfg(unix)]
#[test]
fn a_new_document_is_for_its_owner_only_and_keeps_the_permissions_it_is_given() {
    use std::os::unix::fs::PermissionsExt as _;
    let folder = temp();
    let path = folder.path().join("workspace.ron");
    let mut store = Store::create(folder.path(), &course("first")).unwrap();
    let mode = || fs::metadata(&path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(), 0o600);
    fs::set_permissions(&path, fs::Permissions::from_mode(0o640)).unwrap();
    store.save(&course("second")).unwrap();
    assert_eq!(mode(), 0o640);
}

#[cfg(unix)]
#[test]
fn a_document_behind_a_link_is_written_where_it_is() {
    let folder = temp();
    workspace(&folder.path().join("one"));
    let (link, real) = (folder.path().join("one/workspace.ron"), folder.path().join("real.ron"));
    fs::rename(&link, &real).unwrap();
    std::os::unix::fs::symlink(&real, &link).unwrap();
    open(&folder.path().join("one")).unwrap().store.save(&course("third")).unwrap();
    assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
    assert!(fs::read_to_string(&real).unwrap().contains("third"));
}
