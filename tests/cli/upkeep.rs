//! Looking after the gallery: `gallery gc` and `gallery verify`.

use lab_gallery::gallery::Gallery;
use lab_gallery::model::ImageEdit;
use lab_gallery::model::image::Version;

use crate::common::disks;
use crate::program::Program;

/// An image of which the only version was deleted by a colleague.
fn with_a_deleted_version() -> Program {
    let program = Program::with_an_image();
    let gallery = Gallery::open(&program.workspace().join("galleries/fabrikam_gallery")).unwrap();
    let edit = ImageEdit::DeleteVersion(Version::FIRST);
    gallery.edit("course-base", &edit, "Ana", jiff::Timestamp::now()).unwrap();
    program
}

#[test]
fn what_was_deleted_stays_for_a_day_unless_it_is_to_go_now() {
    let program = with_a_deleted_version();
    let before = program.packs();
    let said = program.ok(&["gallery", "gc"]);
    assert!(said.contains("deleted in the last 24 hours"), "{said}");
    assert_eq!(program.packs(), before);
    let said = program.ok(&["gallery", "gc", "--grace", "0"]);
    assert!(said.starts_with("Freed 4."), "{said}");
    assert_eq!(program.packs(), Vec::<String>::new());
    let said = program.ok(&["gallery", "gc", "--grace", "0"]);
    assert!(said.starts_with("Nothing had to be removed. Every"), "{said}");
}

#[test]
fn a_script_reads_what_was_freed() {
    let program = with_a_deleted_version();
    let figures = program.json(&["gallery", "gc", "--grace", "0"]);
    assert!(figures["freed"].as_u64().unwrap() >= 4 << 20, "{figures}");
    assert_eq!((&figures["packs"], &figures["young"]), (&2.into(), &0.into()));
    let job = &program.json(&["jobs"])[2];
    assert_eq!(job["task"]["Collect"]["grace_hours"], 0, "{job}");
}

#[test]
fn only_an_admin_cleans_up_and_a_reader_does_not_verify() {
    let program = Program::with_an_image();
    program.ok(&["account", "members", "add", "Sean", "--role", "lab-creator"]);
    program.ok(&["account", "members", "add", "Terry", "--role", "reader"]);
    program.refused(&["--as", "Sean", "gallery", "gc"]);
    program.ok(&["--as", "Sean", "gallery", "verify"]);
    program.refused(&["--as", "Terry", "gallery", "verify"]);
}

#[test]
fn damage_makes_verifying_fail_and_nothing_is_taken_for_garbage() {
    let program = Program::with_an_image();
    let pack = program.packs().remove(0);
    let path = program.workspace().join("galleries").join(&pack);
    let mut bytes = std::fs::read(&path).unwrap();
    bytes[4096] ^= 1;
    disks::write(&path, &bytes);
    let said = program.run(&["gallery", "verify", "--full"]);
    assert_eq!(said.status, Some(1));
    assert!(said.out.contains("course-base 1.0.0"), "{said:?}");
    program.ok(&["gallery", "gc", "--grace", "0"]);
    assert!(program.packs().contains(&pack));
}

#[test]
fn hours_are_a_number() {
    let program = Program::without_gallery();
    assert_eq!(program.run(&["gallery", "gc", "--grace", "soon"]).status, Some(2));
    let none = program.refused(&["gallery", "gc"]);
    assert!(none.contains("No shared image gallery is attached"), "{none}");
}
