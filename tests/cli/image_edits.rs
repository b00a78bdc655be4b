//! What can be changed about an image: what is said of it, where it is, and that it is there at all.

use crate::program::{Program, arg};

/// An image with two versions, the first of which a lab was made from.
fn with_versions() -> Program {
    let program = Program::with_gallery();
    let disk = program.random_disk("course.raw", 3 << 20);
    program.ok(&["lab", "new", "Course", "--disk", arg(&disk), "--os", "linux", "--size", "small"]);
    program.ok(&["export", "Course", "--name", "course-base"]);
    program.ok(&["lab", "new", "Second", "--image", "course-base", "--size", "small"]);
    program.ok(&["export", "Course", "--name", "course-base", "--update"]);
    program
}

#[test]
fn what_is_said_of_an_image_and_of_a_version() {
    let program = with_versions();
    program.ok(&[
        "image",
        "set",
        "course-base",
        "--description",
        "For beginners",
        "--end-of-life",
        "2027-06-28",
    ]);
    let version = "course-base:1.0.0";
    program.ok(&["image", "set", version, "--end-of-life", "2027-01-31", "--exclude-from-latest", "on"]);
    let shown = program.json(&["image", "show", "course-base"]);
    assert_eq!(
        (&shown["description"], &shown["end_of_life"]),
        (&"For beginners".into(), &"2027-06-28".into())
    );
    let first = &shown["versions"]["1.0.0"];
    assert_eq!((&first["end_of_life"], &first["exclude_from_latest"]), (&"2027-01-31".into(), &true.into()));
    assert!(program.ok(&["image", "show", "course-base"]).contains("28 Jun 2027"));
    program.ok(&["image", "set", "course-base", "--end-of-life", "never"]);
    assert!(program.json(&["image", "show", "course-base"])["end_of_life"].is_null());
    let why = program.refused(&["image", "set", version, "--description", "Old"]);
    assert!(why.contains("whole image"), "{why}");
    assert_eq!(program.run(&["image", "set", "course-base"]).status, Some(2));
    assert_eq!(program.run(&["image", "set", "course-base", "--end-of-life", "soon"]).status, Some(2));
}

#[test]
fn a_version_that_is_excluded_is_not_what_new_labs_get() {
    let program = with_versions();
    let newest = |program: &Program| {
        program.ok(&["lab", "new", "Third", "--image", "course-base", "--size", "small"]);
        let origin = program.json(&["lab", "show", "Third"])["origin"].to_string();
        program.ok(&["lab", "delete", "Third", "--yes"]);
        origin
    };
    assert!(newest(&program).contains("1.1.0"));
    program.ok(&["image", "set", "course-base", "--exclude-from-latest", "on"]);
    assert!(newest(&program).contains("1.0.0"));
    program.ok(&["image", "regions", "course-base", "--include", "westeurope"]);
    assert!(newest(&program).contains("1.1.0"), "what is said of the region beats what is said of all");
}

#[test]
fn regions_come_with_their_bytes_and_go_with_their_record() {
    let program = with_versions();
    let gallery = program.workspace().join("galleries/fabrikam_gallery");
    let records =
        |region: &str| gallery.join("regions").join(region).join("replicas/course-base").join("1.1.0.ron");
    let added = ["image", "regions", "course-base", "--add", "East US=3", "--exclude", "eastus"];
    let shown = program.json(&added);
    let region = &shown["regions"]["eastus"];
    assert_eq!((&region["state"], &region["replicas"]), (&"completed".into(), &3.into()), "{shown:#}");
    assert!(region["stored"].as_u64().unwrap() >= 3 << 20);
    assert_eq!(region["exclude_from_latest"], true);
    assert!(records("eastus").exists());
    program.ok(&["gallery", "verify", "--full"]);

    program.ok(&["image", "regions", "course-base", "--remove", "eastus"]);
    assert!(!records("eastus").exists());
    assert!(program.json(&["image", "regions", "course-base"])["regions"]["eastus"].is_null());
    let table = program.ok(&["image", "regions", "course-base:1.0.0"]);
    assert!(table.contains("West Europe") && table.contains("captured here"), "{table}");
}

#[test]
fn what_cannot_be_done_to_regions_is_refused_and_changes_nothing() {
    let program = with_versions();
    let before = program.json(&["image", "show", "course-base"]);
    for (args, why) in [
        (["--remove", "westeurope"], "captured"),
        (["--remove", "japaneast"], "Japan East"),
        (["--add", "atlantis"], "atlantis"),
        (["--add", "eastus=0"], "replicas"),
        (["--exclude", "japaneast"], "Japan East"),
    ] {
        let said = program.refused(&[&["image", "regions", "course-base"][..], &args].concat());
        assert!(said.contains(why), "{args:?}: {said}");
    }
    assert_eq!(program.json(&["image", "show", "course-base"]), before);
}

#[test]
fn a_version_is_deleted_and_a_lab_that_was_made_from_it_keeps_its_disk() {
    let program = with_versions();
    let disk = program.json(&["lab", "show", "Second"])["template"]["disk"].clone();
    let unsure = program.refused(&["image", "delete-version", "course-base:1.0.0"]);
    assert!(!unsure.is_empty());
    program.ok(&["image", "delete-version", "course-base:1.0.0", "--yes"]);
    let shown = program.json(&["image", "show", "course-base"]);
    assert!(shown["versions"]["1.0.0"].is_null() && !shown["versions"]["1.1.0"].is_null(), "{shown:#}");
    assert_eq!(program.json(&["lab", "show", "Second"])["template"]["disk"], disk);
    program.refused(&["image", "delete-version", "course-base:1.0.0", "--yes"]);
    program.refused(&["image", "delete-version", "course-base", "--yes"]);

    let why = program.refused(&["image", "delete", "course-base", "--yes"]);
    assert!(why.contains("version"), "{why}");
    program.ok(&["image", "delete-version", "course-base:1.1.0", "--yes"]);
    program.ok(&["image", "delete", "course-base", "--yes"]);
    assert_eq!(program.json(&["images"]).as_array().unwrap().len(), 0);
    // Two regions still have it all.
    assert!(program.json(&["costs"])["stored_here"].as_u64().unwrap() >= 6 << 20);
    assert!(!program.packs().is_empty());
    program.ok(&["gallery", "gc", "--grace", "0"]);
    assert_eq!(program.packs(), Vec::<String>::new(), "the space is back");
    assert_eq!(program.json(&["costs"])["stored_here"], 0);
    program.ok(&["export", "Course", "--name", "course-base"]);
}

#[test]
fn only_an_admin_changes_images() {
    let program = with_versions();
    program.ok(&["account", "members", "add", "Sean Chai", "--role", "lab-creator"]);
    for args in [
        &["image", "set", "course-base", "--description", "Mine"][..],
        &["image", "regions", "course-base", "--add", "eastus"],
        &["image", "delete-version", "course-base:1.0.0", "--yes"],
    ] {
        let why = program.refused(&[&["--as", "Sean Chai"], args].concat());
        assert!(why.contains("Lab creator"), "{why}");
    }
}

#[test]
fn a_file_whose_name_stands_for_another_container_is_said() {
    let program = with_versions();
    let vmdk = program.path("course.vmdk");
    let why = program.refused(&["image", "download", "course-base", "--to", arg(&vmdk)]);
    assert!(why.contains("--format") && !vmdk.exists(), "{why}");
    let said =
        program.run(&["image", "download", "course-base", "--to", "course.qcow2", "--format", "vhd-fixed"]);
    assert_eq!(said.status, Some(0), "{said:?}");
    assert!(said.err.contains("is written as vhd-fixed"), "{said:?}");
}

#[test]
fn one_version_is_shown_when_one_is_named() {
    let program = with_versions();
    let all = program.ok(&["image", "show", "course-base"]);
    assert!(all.contains("1.0.0") && all.contains("1.1.0") && all.contains("Generation"), "{all}");
    let one = program.ok(&["image", "show", "course-base:1.0.0"]);
    assert!(one.contains("1.0.0") && !one.contains("1.1.0"), "{one}");
    program.refused(&["image", "show", "course-base:3.0.0"]);
}
