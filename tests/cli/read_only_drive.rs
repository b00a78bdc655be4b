//! Drives that let nothing be written: everything can be looked at, nothing is changed, and a sentence says why.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use crate::common::drive::{Drive, Kind, may_mount};
use crate::program::{Program, arg};

/// Every file below a folder, with its content and its time of change.
fn content(folder: &Path) -> BTreeMap<PathBuf, (Vec<u8>, std::time::SystemTime)> {
    let mut found = BTreeMap::new();
    let mut folders = vec![folder.to_path_buf()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let entry = entry.unwrap();
            if entry.file_type().unwrap().is_dir() {
                folders.push(entry.path());
            } else {
                let changed = entry.metadata().unwrap().modified().unwrap();
                found.insert(entry.path(), (fs::read(entry.path()).unwrap(), changed));
            }
        }
    }
    found
}

#[test]
fn a_gallery_on_a_drive_that_is_read_only() {
    if !may_mount("read_only_drive::a_gallery_on_a_drive_that_is_read_only") {
        return;
    }
    let program = Program::new();
    program.ok(&["init", "--region", "westeurope"]);
    let drive = Drive::mount(Kind::Memory, &program.path("drive"), 64).unwrap();
    let gallery = drive.folder().join("gallery");
    program.ok(&["gallery", "create", "shared_gallery", "--folder", arg(&gallery)]);
    let disk = program.random_disk("course.raw", 4 << 20);
    program.ok(&["lab", "new", "Course", "--disk", arg(&disk), "--os", "linux", "--size", "small"]);
    program.ok(&["export", "Course", "--name", "course-base"]);

    drive.read_only(true);
    let before = content(drive.folder());
    let exports = [
        ["export", "Course", "--name", "course-next"].as_slice(),
        &["export", "Course", "--name", "course-base", "--update"],
    ];
    for export in exports {
        let said = program.run(export);
        assert_eq!(said.status, Some(1), "{said:?}");
        let why = said.err;
        assert!(why.contains(arg(&gallery)), "it names the gallery: {why}");
        assert!(why.contains("may not be written"), "{why}");
        assert!(!why.contains(".tmp-"), "{why}");
    }
    // All that only reads it is done.
    assert_eq!(program.json(&["images"]).as_array().unwrap().len(), 1);
    program.ok(&["gallery", "verify", "--full"]);
    program.ok(&["lab", "new", "Copy", "--image", "course-base", "--size", "small"]);
    program.ok(&["image", "disable", "course-base"]);
    program.ok(&["gallery", "detach"]);
    program.ok(&["gallery", "attach", arg(&gallery)]);
    let elsewhere = drive.folder().join("other");
    program.ok(&["gallery", "detach"]);
    let why = program.refused(&["gallery", "create", "other_gallery", "--folder", arg(&elsewhere)]);
    assert!(why.contains(arg(&elsewhere)) && why.contains("may not be written"), "{why}");
    program.ok(&["gallery", "attach", arg(&gallery)]);
    assert!(content(drive.folder()) == before, "nothing there was changed");

    drive.read_only(false);
    for export in exports {
        program.ok(export);
    }
    let images = program.json(&["images"]);
    let versions: Vec<_> = images.as_array().unwrap().iter().map(|image| &image["versions"]).collect();
    assert_eq!(versions, [&serde_json::json!(2), &serde_json::json!(1)], "{images:#}");
}

#[test]
fn a_workspace_on_a_drive_that_is_read_only() {
    if !may_mount("read_only_drive::a_workspace_on_a_drive_that_is_read_only") {
        return;
    }
    let program = Program::new();
    let drive = Drive::mount(Kind::Memory, &program.workspace(), 64).unwrap();
    program.ok(&["init", "--region", "westeurope"]);
    program.ok(&["gallery", "create", "own_gallery"]);
    let disk = program.random_disk("course.raw", 1 << 20);
    let disk = arg(&disk);
    program.ok(&["lab", "new", "Course", "--disk", disk, "--os", "linux", "--size", "small"]);
    program.ok(&["export", "Course", "--name", "course-base"]);

    drive.read_only(true);
    let before = content(drive.folder());
    let changes: [&[&str]; 7] = [
        &["export", "Course", "--name", "course-next"],
        &["lab", "new", "Copy", "--image", "course-base", "--size", "small"],
        &["lab", "new", "Other", "--disk", disk, "--os", "linux", "--size", "small"],
        &["image", "disable", "course-base"],
        &["template", "start", "Course"],
        &["template", "stop", "Course"],
        &["lab", "delete", "Course", "--yes"],
    ];
    for change in changes {
        let why = program.refused(change);
        assert!(why.contains(arg(drive.folder())) && why.contains("cannot be written"), "{change:?}: {why}");
    }
    for listing in ["status", "labs", "images", "jobs"] {
        program.json(&[listing]);
    }
    program.ok(&["lab", "show", "Course"]);
    program.ok(&["gallery", "verify", "--full"]);
    assert_eq!(program.json(&["status"])["read_only"], true);
    let copy = program.path("copy.raw");
    program.ok(&["image", "download", "course-base", "--to", arg(&copy)]);
    assert!(content(drive.folder()) == before, "nothing there was changed");

    drive.read_only(false);
    for change in changes {
        program.ok(change);
    }
    assert_eq!(program.json(&["labs"]).as_array().unwrap().len(), 2);
}
