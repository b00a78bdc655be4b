//! A disk becomes a lab, the lab an image, the image another lab, whose disk is the first one byte for byte.

use crate::common::{self, disks};
use crate::program::{Program, arg};

fn whole_path(format: &str, file: &str, options: Option<&str>) {
    if !common::needs("qemu-img") || !common::needs("mkfs.ext4") {
        return;
    }
    let program = Program::with_gallery();
    let raw = program.ext4("course.raw", 96 << 20, 24 << 20);
    let disk = if format == "raw" {
        raw.clone()
    } else {
        let disk = program.path(file);
        disks::convert(&raw, &disk, format, options);
        disk
    };
    program.ok(&["lab", "new", "Course", "--disk", arg(&disk), "--os", "linux", "--size", "medium"]);
    let exported = program.ok(&["export", "Course", "--name", "course-base"]);
    assert!(exported.contains("2 of 2 regions"), "{exported}");
    program.ok(&["lab", "new", "Copy", "--image", "course-base", "--size", "small", "--format", "qcow2"]);

    let first = program.json(&["lab", "show", "Course"]);
    let copy = program.json(&["lab", "show", "Copy"]);
    let path = |lab: &serde_json::Value| std::path::PathBuf::from(lab["disk_path"].as_str().unwrap());
    disks::assert_identical((&path(&first), "vpc"), (&path(&copy), "qcow2"));
    disks::assert_identical((&disk, format), (&path(&copy), "qcow2"));
    program.ok(&["gallery", "verify", "--full"]);
}

#[test]
fn from_a_raw_disk() {
    whole_path("raw", "", None);
}

#[test]
fn from_a_dynamic_vhd() {
    whole_path("vpc", "course.vhd", Some("force_size=on"));
}

#[test]
fn from_a_qcow2() {
    whole_path("qcow2", "course.qcow2", None);
}

#[test]
fn a_second_export_of_the_same_disk_stores_no_new_chunk() {
    let program = Program::with_gallery();
    let disk = program.random_disk("course.raw", 8 << 20);
    program.ok(&["lab", "new", "Course", "--disk", arg(&disk), "--os", "linux", "--size", "medium"]);
    program.ok(&["export", "Course", "--name", "course-base"]);
    let before = program.packs();
    assert!(!before.is_empty());

    let exported = program.ok(&["export", "Course", "--name", "course-base", "--update"]);
    assert!(exported.contains("1.1.0") && exported.contains("no new chunk"), "{exported}");
    assert_eq!(program.packs(), before);
    let shown = program.ok(&["image", "show", "course-base"]);
    assert!(shown.contains("no new chunk"), "{shown}");
    let shown = program.json(&["image", "show", "course-base"]);
    assert_eq!(shown["versions"]["1.1.0"]["added"], 0);
    assert!(shown["versions"]["1.0.0"]["added"].as_u64().unwrap() > 0);
}

#[test]
fn an_image_is_downloaded_in_any_format() {
    if !common::needs("qemu-img") {
        return;
    }
    let program = Program::with_gallery();
    let disk = program.random_disk("course.raw", 5 << 20);
    program.ok(&["lab", "new", "Course", "--disk", arg(&disk), "--os", "windows", "--size", "large"]);
    program.ok(&["export", "Course", "--name", "course-base"]);
    for (name, format, peer) in [
        ("a.vhd", None, "vpc"),
        ("a.qcow2", None, "qcow2"),
        ("a.raw", None, "raw"),
        ("fixed.vhd", Some("vhd-fixed"), "vpc"),
    ] {
        let to = program.path(name);
        let mut args = vec!["image", "download", "course-base:1.0.0", "--to", arg(&to)];
        args.extend(format.iter().flat_map(|format| ["--format", format]));
        program.ok(&args);
        disks::assert_identical((&disk, "raw"), (&to, peer));
        let again = program.refused(&args);
        assert!(again.contains(name), "{again}");
    }
}
