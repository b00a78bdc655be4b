//! A command that failed on the way is given once more, and its job goes on; another command is still another one.

use std::fs;

use crate::common;
use crate::program::{Program, Said, arg};

const PASSWORD: &str = "Fabrikam-2026\n";

#[test]
fn a_lab_that_did_not_get_its_disk() {
    let program = Program::with_gallery();
    let disk = program.random_disk("course.raw", 1 << 20);
    let new = |more: &[&str], password: &str| -> Said {
        let fixed = ["lab", "new", "Course", "--disk", arg(&disk), "--os", "linux"];
        program.run_with(&[&fixed, more].concat(), password)
    };
    let same = ["--size", "small", "--user", "student", "--password-stdin"];
    let in_the_way = program.workspace().join("disks");
    common::disks::write(&in_the_way, b"not a folder");
    assert_eq!(new(&same, PASSWORD).status, Some(1));
    assert_eq!(program.json(&["labs"])[0]["name"], "Course");
    fs::remove_file(in_the_way).unwrap();

    let others: [(&[&str], &str); 5] = [
        (&["--size", "large", "--user", "student", "--password-stdin"], PASSWORD),
        (&["--size", "small", "--user", "teacher", "--password-stdin"], PASSWORD),
        (&["--size", "small", "--user", "student", "--password-stdin", "--format", "qcow2"], PASSWORD),
        (&["--size", "small"], ""),
        (&same, "Another-2026\n"),
    ];
    for (other, password) in others {
        let said = new(other, password);
        assert_eq!(said.status, Some(1), "{other:?}: {said:?}");
        assert!(said.err.contains("“Course” exists already"), "{other:?}: {said:?}");
    }
    let said = new(&same, PASSWORD);
    assert_eq!(said.status, Some(0), "{said:?}");
    assert!(said.err.contains("Going on with job"), "{said:?}");
    assert_eq!(program.files("disks"), ["Course.vhd"]);
    let said = new(&same, PASSWORD);
    assert!(said.status == Some(1) && said.err.contains("“Course” exists already"), "{said:?}");
}

#[test]
fn an_export_that_left_a_region_out() {
    let program = Program::with_gallery();
    let disk = program.random_disk("course.raw", 1 << 20);
    program.ok(&["lab", "new", "Course", "--disk", arg(&disk), "--os", "linux", "--size", "small"]);
    let in_the_way = program.workspace().join("galleries/fabrikam_gallery/regions/northeurope");
    fs::create_dir_all(in_the_way.parent().unwrap()).unwrap();
    common::disks::write(&in_the_way, b"not a folder");
    let export = ["export", "Course", "--name", "course-base"];
    let said = program.run(&export);
    assert_eq!(said.status, Some(1), "{said:?}");
    let job = program.json(&["jobs"]).as_array().unwrap().last().unwrap()["id"].to_string();
    assert!(said.err.contains(&format!("lab-gallery jobs retry {job}")), "{said:?}");
    assert_eq!(program.json(&["images"])[0]["replicas"], 1);
    fs::remove_file(in_the_way).unwrap();

    let said = program.run(&export);
    assert_eq!(said.status, Some(0), "{said:?}");
    assert!(said.err.contains("Going on with job"), "{said:?}");
    assert_eq!(program.json(&["images"])[0]["replicas"], 2);
    let why = program.refused(&export);
    assert!(why.contains("“course-base” exists already"), "{why}");
}

#[test]
fn a_gallery_that_was_made_and_is_not_known() {
    let program = Program::new();
    program.ok(&["init", "--empty"]);
    let document = program.workspace().join("workspace.ron");
    let before = fs::read(&document).unwrap();
    program.ok(&["gallery", "create", "new_gallery"]);
    // As if the program had ended before it saved the workspace.
    common::disks::write(&document, &before);
    program.ok(&["gallery", "create", "new_gallery"]);
    assert_eq!(program.json(&["status"])["gallery"], "new_gallery");

    // One with something in it is somebody's.
    let disk = program.random_disk("course.raw", 1 << 20);
    program.ok(&["lab", "new", "Course", "--disk", arg(&disk), "--os", "linux", "--size", "small"]);
    program.ok(&["export", "Course", "--name", "course-base"]);
    program.ok(&["gallery", "detach"]);
    let why = program.refused(&["gallery", "create", "new_gallery"]);
    assert!(why.contains("is a gallery already"), "{why}");
    program.ok(&["gallery", "attach", "new_gallery"]);
}
