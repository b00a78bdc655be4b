//! `gallery verify --heal`: what one region has damaged comes from another that has it whole, or the program says that
//! none has.

use crate::common::disks;
use crate::program::{Program, arg};

/// Flips a bit of the pack in every region that is named.
fn damage(program: &Program, regions: &[&str]) {
    for region in regions {
        let pack = program.packs().into_iter().find(|pack| pack.contains(region)).unwrap();
        let path = program.workspace().join("galleries").join(pack);
        let mut bytes = std::fs::read(&path).unwrap();
        bytes[4096] ^= 1;
        disks::write(&path, &bytes);
    }
}

const FULL: [&str; 3] = ["gallery", "verify", "--full"];
const HEAL: [&str; 4] = ["gallery", "verify", "--full", "--heal"];

#[test]
fn a_damaged_pack_is_copied_again_from_another_region() {
    let program = Program::with_an_image();
    damage(&program, &["westeurope"]);
    let said = program.run(&FULL);
    assert_eq!(said.status, Some(1));
    assert!(said.out.contains("This hits course-base 1.0.0 in"), "{said:?}");

    let said = program.ok(&HEAL);
    assert!(said.contains("healed from North Europe"), "{said}");
    assert!(said.contains("Sound."), "{said}");
    program.ok(&FULL);

    // With no other region's help.
    let north = program.packs().into_iter().find(|pack| pack.contains("northeurope")).unwrap();
    std::fs::remove_file(program.workspace().join("galleries").join(north)).unwrap();
    let to = program.path("copy.raw");
    program.ok(&["image", "download", "course-base", "--to", arg(&to)]);
    let disk = std::fs::read(program.path("course.raw")).unwrap();
    assert!(std::fs::read(to).unwrap() == disk);
    let like_it = || {
        let whole = |file: &String| std::fs::read(program.workspace().join(file)).unwrap() == disk;
        program.files("").into_iter().filter(whole).count()
    };
    let before = like_it();
    program.ok(&["lab", "new", "Copy", "--image", "course-base", "--size", "small", "--format", "raw"]);
    assert_eq!(like_it(), before + 1);
}

#[test]
fn what_no_region_has_whole_is_said_to_be_so() {
    let program = Program::with_an_image();
    damage(&program, &["westeurope", "northeurope"]);
    let said = program.run(&HEAL);
    assert_eq!(said.status, Some(1));
    assert_eq!(said.out.matches("no other region has it whole").count(), 2, "{said:?}");
    assert!(said.out.contains("This hits course-base 1.0.0 in"), "{said:?}");
    assert!(said.err.contains("still damaged"), "{said:?}");
}

#[test]
fn a_script_reads_what_was_healed() {
    let program = Program::with_an_image();
    damage(&program, &["westeurope"]);
    let said = program.json(&HEAL);
    assert_eq!(said["problems"].as_array().unwrap().len(), 0, "{said}");
    let damage = &said["damages"][0];
    assert_eq!((&damage["healed"], &damage["images"][0]), (&true.into(), &"course-base 1.0.0".into()));
    assert_eq!(damage["from"][0], "North Europe", "{said}");
}

#[test]
fn what_is_sound_stays_as_it_is() {
    let program = Program::with_an_image();
    let before = program.packs();
    let said = program.ok(&HEAL);
    assert!(said.contains("Sound."), "{said}");
    assert_eq!(program.packs(), before);
}

#[test]
fn only_an_admin_heals() {
    let program = Program::with_an_image();
    program.ok(&["account", "members", "add", "Sean", "--role", "lab-creator"]);
    program.refused(&["--as", "Sean", "gallery", "verify", "--heal"]);
}
