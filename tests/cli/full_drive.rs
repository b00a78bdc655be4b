//! Drives that are really full, at whatever point: a sentence that names the drive's folder, exit status 1, nothing
//! lost, nothing half left, and the same command again once there is room.

use std::fs;
use std::path::Path;

use crate::common;
use crate::common::disks::random;
use crate::common::drive::{Drive, Kind, may_mount};
use crate::program::{Program, arg};

const MIB: usize = 1 << 20;

/// The disk that is exported, random, so that nothing makes it smaller.
fn lab_with_a_disk(program: &Program, name: &str, bytes: usize) {
    let disk = program.random_disk("course.raw", bytes);
    program.ok(&[
        "lab",
        "new",
        name,
        "--disk",
        arg(&disk),
        "--os",
        "linux",
        "--size",
        "small",
        "--format",
        "raw",
    ]);
}

/// Runs a command for which there may not be enough room; a failure must say so, naming the drive. Answers whether it
/// was done.
#[track_caller]
fn try_with_little_room(program: &Program, drive: &Drive, args: &[&str]) -> bool {
    let said = program.run(args);
    assert_eq!(temporaries(drive.folder()), Vec::<String>::new(), "{args:?}: {said:?}");
    if said.status == Some(0) {
        return true;
    }
    assert_eq!(said.status, Some(1), "{args:?}: {said:?}");
    let why = &said.err;
    assert!(why.contains(arg(drive.folder())), "it names what is full: {why}");
    assert!(why.contains("room"), "it says what to do: {why}");
    assert!(!why.contains(".tmp-") && !why.contains(".part") && !why.contains("ERROR"), "{why}");
    false
}

/// Every file below a folder that is not under its final name.
fn temporaries(folder: &Path) -> Vec<String> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_path_buf()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let entry = entry.unwrap();
            let name = entry.file_name().into_string().unwrap();
            if entry.file_type().unwrap().is_dir() {
                if name.ends_with(".unfinished") {
                    found.push(name);
                }
                folders.push(entry.path());
            } else if name.starts_with('.') {
                found.push(name);
            }
        }
    }
    found
}

/// Exports to a gallery on a drive with so many MiB of room, then again with enough.
fn export_with_little_room(kind: Kind, all: &[u64]) {
    let program = Program::new();
    program.ok(&["init", "--region", "westeurope"]);
    lab_with_a_disk(&program, "Course", 32 * MIB);
    let Some(drive) = Drive::mount(kind, &program.path("drive"), 160) else { return };
    let (mut refused, mut cut, mut partly) = (0, 0, 0);
    for mib in all {
        let gallery = drive.folder().join(format!("gallery-{mib}"));
        program.ok(&["gallery", "create", "full_gallery", "--folder", arg(&gallery)]);
        drive.leave(mib << 10);
        let export = ["export", "Course", "--name", "course-base"];
        let done = try_with_little_room(&program, &drive, &export);
        let images = program.json(&["images"]);
        program.ok(&["gallery", "verify", "--full"]);
        if images.as_array().unwrap().is_empty() {
            assert!(!done);
            let begun = gallery.join("regions").exists();
            *(if begun { &mut cut } else { &mut refused }) += 1;
        } else if !done {
            partly += 1;
        }
        drive.make_room();
        if !done {
            program.ok(&export);
        }
        let images = program.json(&["images"]);
        assert_eq!(images[0]["replicas"], 2, "{images:#}");
        program.ok(&["gallery", "verify", "--full"]);
        let copy = program.path("copy.raw");
        program.ok(&["image", "download", "course-base", "--to", arg(&copy)]);
        assert!(fs::read(&copy).unwrap() == random(3, 32 * MIB), "the image is the disk");
        fs::remove_file(copy).unwrap();
        program.ok(&["gallery", "detach"]);
        fs::remove_dir_all(gallery).unwrap();
    }
    assert!(refused > 0 && cut > 0 && partly > 0, "{refused} refused, {cut} cut short, {partly} partly done");
}

#[test]
fn an_export_to_a_drive_that_fills_up() {
    if may_mount("full_drive::an_export_to_a_drive_that_fills_up") {
        export_with_little_room(Kind::Memory, &[8, 17, 24, 30, 33, 40]);
    }
}

#[test]
fn an_export_to_a_drive_with_ext4_that_fills_up() {
    if common::needs("mkfs.ext4") && may_mount("full_drive::an_export_to_a_drive_with_ext4_that_fills_up") {
        export_with_little_room(Kind::Ext4, &[8, 22, 36]);
    }
}

/// Everything that a workspace can be asked for, each first with so little room, then again with enough.
fn work_with_little_room(kind: Kind, all: &[u64]) {
    let mut failed = 0;
    for kib in all {
        let program = Program::new();
        let outside = program.path("course.raw");
        common::disks::write(&outside, &random(3, 4 * MIB));
        let Some(drive) = Drive::mount(kind, &program.workspace(), 64) else { return };
        let copy = drive.folder().join("copy.raw");
        let steps: [&[&str]; 10] = [
            &["init", "--region", "westeurope"],
            &["gallery", "create", "full_gallery"],
            &[
                "lab",
                "new",
                "Course",
                "--disk",
                arg(&outside),
                "--os",
                "linux",
                "--size",
                "small",
                "--format",
                "raw",
            ],
            &["export", "Course", "--name", "course-base"],
            &["image", "disable", "course-base"],
            &["image", "enable", "course-base"],
            &["lab", "new", "Copy", "--image", "course-base", "--size", "small", "--format", "vhd"],
            &["image", "download", "course-base", "--to", arg(&copy)],
            &["template", "attach-disk", "Copy", arg(&outside)],
            &["lab", "delete", "Copy", "--yes"],
        ];
        for step in steps {
            drive.leave(*kib);
            let done = try_with_little_room(&program, &drive, step);
            if step[0] != "init" {
                // Whatever happened, what was saved can be read and is whole.
                program.json(&["labs"]);
            }
            drive.make_room();
            if !done {
                failed += 1;
                program.ok(step);
            }
        }
        assert!(fs::read(&copy).unwrap() == random(3, 4 * MIB));
        let images = program.json(&["images"]);
        assert_eq!((&images[0]["replicas"], images.as_array().unwrap().len()), (&2.into(), 1), "{images:#}");
        let labs = program.json(&["labs"]);
        assert_eq!((&labs[0]["name"], labs.as_array().unwrap().len()), (&"Course".into(), 1), "{labs:#}");
        assert_eq!(program.files("disks"), ["Course.raw"]);
        program.ok(&["gallery", "verify", "--full"]);
    }
    assert!(failed >= all.len() * 3, "{failed} of the steps found no room");
}

#[test]
fn a_workspace_on_a_drive_that_is_full() {
    if may_mount("full_drive::a_workspace_on_a_drive_that_is_full") {
        work_with_little_room(Kind::Memory, &[0, 4, 8, 16, 2200, 4104, 4200]);
    }
}

#[test]
fn a_workspace_on_a_drive_with_ext4_that_is_full() {
    if common::needs("mkfs.ext4") && may_mount("full_drive::a_workspace_on_a_drive_with_ext4_that_is_full") {
        work_with_little_room(Kind::Ext4, &[0, 8, 4150]);
    }
}

#[test]
fn a_sample_for_which_there_is_no_room() {
    if !may_mount("full_drive::a_sample_for_which_there_is_no_room") {
        return;
    }
    let program = Program::new();
    let drive = Drive::mount(Kind::Memory, program.folder.path(), 512).unwrap();
    for mib in [0, 20, 200] {
        drive.leave(mib << 10);
        assert!(!try_with_little_room(&program, &drive, &["init"]), "{mib} MiB");
        let left: Vec<_> =
            fs::read_dir(drive.folder()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
        assert_eq!(left, ["ballast"], "what was made takes no room");
    }
    drive.make_room();
    program.ok(&["init"]);
}

#[test]
fn an_upload_to_a_drive_that_fills_up() {
    if !may_mount("full_drive::an_upload_to_a_drive_that_fills_up") {
        return;
    }
    let program = Program::new();
    program.ok(&["init", "--region", "westeurope"]);
    let disk = program.random_disk("course.raw", 32 * MIB);
    let Some(drive) = Drive::mount(Kind::Memory, &program.path("drive"), 160) else { return };
    let gallery = drive.folder().join("gallery");
    program.ok(&["gallery", "create", "full_gallery", "--folder", arg(&gallery)]);
    drive.leave(17 << 10);
    let upload = ["image", "upload", arg(&disk), "--name", "course", "--os-type", "linux"];
    let upload = [&upload[..], &["--os-state", "generalized"]].concat();
    let said = program.run(&upload);
    assert!(said.err.contains("may take up to 64 MiB"), "it is said before it begins: {said:?}");
    assert!(!try_with_little_room(&program, &drive, &upload));
    assert_eq!(program.json(&["images"]).as_array().unwrap().len(), 0);
    drive.make_room();
    program.ok(&upload);
    assert_eq!(program.json(&["images"])[0]["replicas"], 2);
    program.ok(&["gallery", "verify", "--full"]);
}
