//! A set is written whole or not at all.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::AtomicBool;

use lab_gallery::docs::set::{File, WriteError, Written, probe, write};
use lab_gallery::model::Explain as _;
use lab_gallery::store::atomic;
use lab_gallery::text::Lang;

static GO_ON: AtomicBool = AtomicBool::new(false);

fn file(path: &str, bytes: &[u8]) -> File {
    File { path: path.to_owned(), bytes: bytes.to_owned() }
}

/// Everything below a folder, with what it holds.
fn tree(folder: &Path) -> Vec<(PathBuf, Option<Vec<u8>>)> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.push((path.clone(), None));
            found.extend(tree(&path));
        } else {
            found.push((path.clone(), Some(fs::read(&path).unwrap())));
        }
    }
    found.sort();
    found
}

#[test]
fn every_file_is_there_and_nothing_else() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("a/b");
    let files = [file("en/media/x/one.png", b"1"), file("en/media/x/two.png", b"22"), file("en/x.md", b"")];
    let written = write(&out, &files, &GO_ON).unwrap();
    assert_eq!(written, Written { written: 3, same: 0, bytes: 3 });
    let there: Vec<_> = tree(&out).into_iter().filter(|(_, bytes)| bytes.is_some()).collect();
    assert_eq!(there.len(), 3);
    let again = [file("en/media/x/one.png", b"1"), file("en/media/x/two.png", b"2x")];
    assert_eq!(write(&out, &again, &GO_ON).unwrap(), Written { written: 1, same: 1, bytes: 3 });
    assert_eq!(fs::read(out.join("en/media/x/two.png")).unwrap(), b"2x");
    assert_eq!(tree(&out).len(), 3 + 3, "no temporary is left: {:?}", tree(&out));
}

#[test]
fn what_is_in_the_way_is_named_and_all_is_as_it_was() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("out");
    write(&out, &[file("en/one.png", b"old")], &GO_ON).unwrap();
    atomic::write(&out.join("it-IT"), b"a file").unwrap();
    fs::create_dir_all(out.join("de-DE/one.png/inside")).unwrap();
    let before = tree(&out);
    for (path, way) in [("it-IT/one.png", "it-IT"), ("de-DE/one.png", "de-DE/one.png")] {
        let files = [file("en/one.png", b"new"), file("fr-FR/deep/one.png", b"new"), file(path, b"new")];
        let error = write(&out, &files, &GO_ON).unwrap_err();
        assert!(matches!(error, WriteError::InTheWay { .. }), "{error:?}");
        let said = Lang::load("en").say(&error.explain());
        assert!(said.contains(&out.join(way).display().to_string()), "{said}");
        assert_eq!(tree(&out), before);
    }
}

#[test]
fn a_file_in_the_place_of_the_folder_is_told_before_the_work() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("out");
    atomic::write(&out, b"a file").unwrap();
    for below in [out.clone(), out.join("deeper/still")] {
        assert!(matches!(probe(&below), Err(WriteError::InTheWay { folder: false, .. })));
        assert!(write(&below, &[file("x.png", b"1")], &GO_ON).is_err());
    }
    assert_eq!(fs::read(&out).unwrap(), b"a file");
}

#[test]
fn asking_leaves_nothing_behind() {
    let folder = tempfile::tempdir().unwrap();
    probe(folder.path()).unwrap();
    probe(&folder.path().join("not/there/yet")).unwrap();
    assert_eq!(tree(folder.path()), []);
}

#[test]
fn who_is_asked_to_stop_leaves_nothing_behind() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("out");
    let error = write(&out, &[file("en/one.png", b"1")], &AtomicBool::new(true)).unwrap_err();
    assert!(matches!(error, WriteError::Stopped));
    assert_eq!(tree(folder.path()), []);
}

/// Nobody can make files in /proc, not even the superuser.
#[cfg(target_os = "linux")]
#[test]
fn a_folder_that_cannot_be_written_is_told_and_nothing_is_written() {
    let folder = tempfile::tempdir().unwrap();
    std::os::unix::fs::symlink("/proc", folder.path().join("it-IT")).unwrap();
    let closed = folder.path().join("it-IT");
    assert!(matches!(probe(&closed), Err(WriteError::Failed { .. })));
    let files = [file("en/one.png", b"1"), file("it-IT/one.png", b"1")];
    let error = write(folder.path(), &files, &GO_ON).unwrap_err();
    assert!(matches!(error, WriteError::Failed { .. }), "{error:?}");
    let said = Lang::load("en").say(&error.explain());
    assert!(said.contains("it-IT"), "{said}");
    let names: Vec<_> =
        fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(names, ["it-IT"]);
}
