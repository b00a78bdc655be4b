//! Somebody else changes the files of an open workspace.

use std::fs;

use crate::common::disks::write;
use crate::common::temp;
use crate::course::{course, files, ids, open, workspace};

#[test]
fn what_another_program_wrote_is_kept_and_is_not_taken_for_the_backup() {
    let folder = temp();
    workspace(folder.path());
    let mut opened = open(folder.path()).unwrap();
    let backup = files(folder.path())["workspace.ron.bak"].clone();
    write(&folder.path().join("workspace.ron"), b"edited by hand");
    let saved = opened.store.save(&course("third")).unwrap();
    assert_eq!(ids(&saved.notices), ["store-notice-outside"]);
    let found = files(folder.path());
    let kept = found.keys().find(|name| name.starts_with("workspace.ron.outside-")).unwrap();
    assert_eq!(found[kept], b"edited by hand");
    assert_eq!(found["workspace.ron.bak"], backup);
    let saved = opened.store.save(&course("fourth")).unwrap();
    assert!(saved.notices.is_empty(), "it is said once: {:?}", saved.notices);
    drop(opened);
    assert_eq!(open(folder.path()).unwrap().document, course("fourth"));
}

#[test]
fn a_document_that_was_taken_away_is_written_again() {
    let folder = temp();
    workspace(folder.path());
    let mut opened = open(folder.path()).unwrap();
    fs::remove_file(folder.path().join("workspace.ron")).unwrap();
    opened.store.save(&course("third")).unwrap();
    drop(opened);
    assert_eq!(open(folder.path()).unwrap().document, course("third"));
}

#[test]
fn a_folder_that_was_taken_away_is_an_error_and_saving_works_once_it_is_back() {
    let folder = temp();
    let (here, gone) = (folder.path().join("here"), folder.path().join("gone"));
    workspace(&here);
    let mut opened = open(&here).unwrap();
    fs::rename(&here, &gone).unwrap();
    opened.store.save(&course("third")).unwrap_err();
    fs::rename(&gone, &here).unwrap();
    opened.store.save(&course("third")).unwrap();
    drop(opened);
    assert_eq!(open(&here).unwrap().document, course("third"));
}
