//! The list of recent workspaces: the newest first, each once, and never at the cost of what cannot be read.

use std::fs;
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use lab_gallery::store::recent::{self, Recent};

fn now() -> Timestamp {
    "2026-03-02T08:00:00Z".parse().unwrap()
}

fn opened(file: &Path, folder: &str) -> Vec<PathBuf> {
    let list = recent::opened(file, Path::new(folder), now()).unwrap();
    list.into_iter().map(|recent| recent.folder).collect()
}

#[test]
fn the_newest_comes_first_and_each_once() {
    let folder = tempfile::tempdir().unwrap();
    // The folder of the list is made, too.
    let file = folder.path().join("state/recent.ron");
    assert_eq!(recent::read(&file), []);
    opened(&file, "/one");
    opened(&file, "/two");
    assert_eq!(opened(&file, "/one"), [Path::new("/one"), Path::new("/two")]);
    assert_eq!(recent::read(&file).len(), 2);
}

#[test]
fn it_does_not_grow_without_end() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("recent.ron");
    for number in 0..20 {
        opened(&file, &format!("/{number}"));
    }
    let list = recent::read(&file);
    assert_eq!(list.len(), 8);
    assert_eq!(list[0].folder, Path::new("/19"));
}

#[test]
fn one_that_is_not_there_is_marked_and_can_be_forgotten() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("recent.ron");
    let there = folder.path().join("there");
    fs::create_dir(&there).unwrap();
    lab_gallery::store::atomic::write(&there.join("workspace.ron"), b"()").unwrap();
    recent::opened(&file, &there, now()).unwrap();
    let gone = folder.path().join("gone");
    let list = recent::opened(&file, &gone, now()).unwrap();
    assert_eq!(
        list,
        [Recent { folder: gone.clone(), there: false }, Recent { folder: there.clone(), there: true }]
    );
    assert_eq!(recent::forget(&file, &gone, now()).unwrap(), [Recent { folder: there, there: true }]);
}

#[test]
fn a_list_that_cannot_be_read_is_kept_aside() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("recent.ron");
    lab_gallery::store::atomic::write(&file, b"not a list").unwrap();
    assert_eq!(recent::read(&file), []);
    opened(&file, "/one");
    assert_eq!(recent::read(&file).len(), 1);
    let kept = fs::read_dir(folder.path()).unwrap().any(|entry| {
        let path = entry.unwrap().path();
        path != file && fs::read(path).unwrap() == b"not a list"
    });
    assert!(kept);
}
