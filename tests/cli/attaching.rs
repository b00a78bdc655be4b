//! What may be attached, and what is said of what may not. Nothing is lost either way.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use crate::common::disks::write;
use crate::common::programs::arg;
use crate::program::Program;

/// A gallery that is whole, outside the workspace, and not attached.
fn gallery(program: &Program, name: &str) -> PathBuf {
    let folder = program.path(name);
    program.ok(&["gallery", "create", name, "--at", arg(&folder)]);
    program.ok(&["gallery", "detach"]);
    folder
}

fn content(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let files = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    files.filter(|path| path.is_file()).map(|path| (path.clone(), fs::read(path).unwrap())).collect()
}

/// Attaching is refused in those words, leaves the folder as it was, and another gallery can be attached afterwards.
#[track_caller]
fn refused(program: &Program, folder: &Path, words: &[&str]) {
    let before = content(folder);
    let why = program.refused(&["gallery", "attach", arg(folder)]);
    for word in words {
        assert!(why.contains(word), "“{word}” in: {why}");
    }
    assert_eq!(content(folder), before);
    program.refused(&["gallery", "show"]);
    let sound = program.path("sound");
    let sound = if sound.exists() { sound } else { gallery(program, "sound") };
    program.ok(&["gallery", "attach", arg(&sound)]);
    program.ok(&["gallery", "detach"]);
}

#[test]
fn a_gallery_of_a_newer_schema() {
    let program = Program::without_gallery();
    let folder = gallery(&program, "newer");
    write(&folder.join("gallery.ron"), b"(schema: 99, more: \"than is known\")\n");
    refused(&program, &folder, &["newer version of this program", "Update the program"]);
}

#[test]
fn a_damaged_gallery() {
    let program = Program::without_gallery();
    let folder = gallery(&program, "damaged");
    let document = folder.join("gallery.ron");
    let torn = fs::read(&document).unwrap();
    write(&document, &torn[..torn.len() / 2]);
    refused(&program, &folder, &["damaged", "gallery.ron", "It was left as it is"]);
    let mut flipped = torn;
    flipped[40] ^= 1;
    write(&document, &flipped);
    refused(&program, &folder, &["damaged", "gallery.ron"]);
}

#[test]
fn a_gallery_that_cannot_be_read() {
    let program = Program::without_gallery();
    let folder = gallery(&program, "unreadable");
    // Whoever runs the tests may be allowed to read everything; nobody can read a folder as a file.
    fs::rename(folder.join("gallery.ron"), folder.join("kept.ron")).unwrap();
    fs::create_dir(folder.join("gallery.ron")).unwrap();
    refused(&program, &folder, &["could not be read", "gallery.ron", "Nothing was changed"]);
    fs::remove_dir(folder.join("gallery.ron")).unwrap();
    fs::rename(folder.join("kept.ron"), folder.join("gallery.ron")).unwrap();
    program.ok(&["gallery", "attach", arg(&folder)]);
}

#[test]
fn a_second_gallery() {
    let program = Program::without_gallery();
    let second = gallery(&program, "second");
    let first = gallery(&program, "first");
    program.ok(&["gallery", "attach", arg(&first)]);
    let why = program.refused(&["gallery", "attach", arg(&second)]);
    assert!(why.contains("“first”") && why.contains("Detach"), "{why}");
    assert_eq!(program.json(&["gallery", "show"])["name"], "first");
    program.ok(&["gallery", "detach"]);
    program.ok(&["gallery", "attach", arg(&second)]);
}
