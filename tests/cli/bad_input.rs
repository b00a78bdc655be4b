//! Whatever is wrong gets a sentence that says what happened and what to do, and nothing is lost.

use std::fs;

use crate::common;
use crate::program::{Program, arg};

fn new_lab(program: &Program, disk: &std::path::Path) -> String {
    let why =
        program.refused(&["lab", "new", "Course", "--disk", arg(disk), "--os", "linux", "--size", "small"]);
    assert_eq!(program.json(&["labs"]).as_array().unwrap().len(), 0);
    assert_eq!(program.files("disks"), Vec::<String>::new());
    why
}

#[test]
fn a_truncated_vhd() {
    if !common::needs("qemu-img") {
        return;
    }
    let program = Program::with_gallery();
    let raw = program.random_disk("course.raw", 8 << 20);
    let disk = program.path("course.vhd");
    common::disks::convert(&raw, &disk, "vpc", Some("force_size=on"));
    let bytes = fs::read(&disk).unwrap();
    common::disks::write(&disk, &bytes[..bytes.len() / 2]);
    let why = new_lab(&program, &disk);
    assert!(why.contains("course.vhd"), "{why}");
}

#[test]
fn a_qcow2_with_a_backing_file() {
    if !common::needs("qemu-img") {
        return;
    }
    let program = Program::with_gallery();
    let base = program.random_disk("base.raw", 1 << 20);
    let disk = program.path("course.qcow2");
    common::run("qemu-img", &["create", "-q", "-f", "qcow2", "-b", arg(&base), "-F", "raw", arg(&disk)]);
    let why = new_lab(&program, &disk);
    assert!(why.contains("base.raw"), "{why}");
}

#[test]
fn a_disk_over_the_limit() {
    let program = Program::with_gallery();
    let disk = program.path("huge.raw");
    fs::File::create(&disk).unwrap().set_len(129 << 30).unwrap();
    let why = new_lab(&program, &disk);
    assert!(why.contains("129 GiB") && why.contains("128 GiB"), "{why}");
}

#[test]
fn no_disk_at_all() {
    let program = Program::with_gallery();
    for name in ["missing.raw", "empty.raw", "letter.txt", "folder"] {
        let path = program.path(name);
        match name {
            "empty.raw" => common::disks::write(&path, b""),
            "letter.txt" => common::disks::write(&path, b"Dear all, this is not a disk."),
            "folder" => fs::create_dir(&path).unwrap(),
            _ => {}
        }
        let why = new_lab(&program, &path);
        assert!(why.contains(name), "{why}");
    }
}

#[test]
fn names_that_break_their_rule_or_are_taken() {
    let program = Program::with_gallery();
    let disk = program.random_disk("course.raw", 1 << 20);
    program.ok(&["lab", "new", "Course", "--disk", arg(&disk), "--os", "linux", "--size", "small"]);
    let space = program.refused(&["export", "Course", "--name", "course base"]);
    assert!(space.contains("course-base"), "it suggests a name: {space}");
    program.ok(&["export", "Course", "--name", "course-base"]);
    let taken = program.refused(&["export", "Course", "--name", "COURSE-BASE"]);
    assert!(taken.contains("“course-base” exists already"), "{taken}");
    let lab =
        program.refused(&["lab", "new", "COURSE", "--disk", arg(&disk), "--os", "linux", "--size", "small"]);
    assert!(lab.contains("“Course” exists already"), "{lab}");
    assert_eq!(program.json(&["images"])[0]["versions"], 1);
}

#[test]
fn a_folder_that_is_no_gallery() {
    let program = Program::new();
    program.ok(&["init", "--empty"]);
    let folder = program.path("photos");
    fs::create_dir(&folder).unwrap();
    common::disks::write(&folder.join("cat.jpg"), b"not a gallery");
    for path in [folder.clone(), program.path("nowhere")] {
        let why = program.refused(&["gallery", "attach", arg(&path)]);
        assert!(why.contains(path.file_name().unwrap().to_str().unwrap()), "{why}");
    }
    let why = program.refused(&["gallery", "create", "new_one", "--folder", arg(&folder)]);
    assert!(why.contains("photos"), "{why}");
    assert_eq!(fs::read(folder.join("cat.jpg")).unwrap(), b"not a gallery");
}

#[test]
fn no_workspace_where_it_was_said() {
    let program = Program::new();
    let why = program.refused(&["labs"]);
    assert!(why.contains("workspace"), "{why}");
    program.ok(&["init", "--empty"]);
    let again = program.refused(&["init", "--empty"]);
    assert!(again.contains("already"), "{again}");
}

#[test]
fn a_document_that_cannot_be_read_is_kept_and_named() {
    let program = Program::with_gallery();
    let document = program.workspace().join("workspace.ron");
    let good = fs::read_to_string(&document).unwrap();
    let bad = good.replacen("account", "acc ount", 1);
    common::disks::write(&document, bad.as_bytes());
    let why = program.refused(&["labs"]);
    assert!(why.contains("workspace.ron") && why.contains("line"), "{why}");
    assert_eq!(fs::read_to_string(&document).unwrap(), bad, "it was not overwritten");
    assert!(why.contains("--from-backup"), "{why}");
    let kept = program.files("").into_iter().any(|file| file.starts_with("workspace.ron.unreadable-"));
    assert!(kept, "{:?}", program.files(""));
    // `gallery create` was the last change: the backup is from before it.
    let labs = program.run(&["labs", "--from-backup"]);
    assert_eq!(labs.status, Some(0), "{labs:?}");
    program.ok(&["labs"]);
}

#[test]
fn three_ways_to_a_lab_and_none_is_named() {
    let program = Program::with_gallery();
    let said = program.run(&["lab", "new", "Course", "--size", "small"]);
    assert_eq!(said.status, Some(2));
    for way in ["--image", "--disk", "--marketplace"] {
        assert!(said.err.contains(way), "{said:?}");
    }
}
