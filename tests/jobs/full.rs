//! A drive that becomes full while a job writes to it.

use std::path::{Path, PathBuf};
use std::process::Command as Process;

use lab_gallery::model::job::JobState;
use lab_gallery::model::{Command, DiskFormat, ExportMode};

use crate::world::{MIB, World, files, from_file, raw_disk, unfinished};

/// Makes this test a process in which no file may grow past 4 MiB: the system then refuses as a full drive does.
const FOLDER: &str = "LAB_GALLERY_TEST_FULL_DRIVE";
const NAME: &str = "full::what_finds_no_room_leaves_nothing_half_and_can_be_done_again";

#[test]
fn what_finds_no_room_leaves_nothing_half_and_can_be_done_again() {
    if let Some(folder) = std::env::var_os(FOLDER) {
        return check(Path::new(&folder));
    }
    let mut world = World::new();
    let source = world.folder().join("source.raw");
    raw_disk(&source, 64 * MIB, 32 * MIB, "source");
    let lab = world.lab_from_file("Python", &source, DiskFormat::Raw);
    world.held = true;
    let export = world.begin_export(lab, "Python-image", ExportMode::CreateNew);
    world.save();
    let limited = Process::new("sh")
        .args(["-c", r#"trap "" XFSZ; ulimit -f 8192; exec "$0" --exact "$1""#])
        .arg(std::env::current_exe().unwrap())
        .arg(NAME)
        .env(FOLDER, world.folder())
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&limited.stdout);
    assert!(limited.status.success() && said.contains("1 passed"), "{said}");

    // Somebody made room.
    let mut again = World::open(world.folder());
    again.command(Command::RetryJob(export));
    assert!(matches!(again.finish(export), JobState::Done(_)));
    assert_eq!(again.images(), ["Python-image"]);
}

fn check(folder: &Path) {
    let mut world = World::open(folder);
    let export = world.last_job().id;
    let there = files(&world.places.disks());
    world.command(Command::RetryJob(export));
    let failure = world.expect_failure(export);
    assert_eq!(failure.message.id, "gallery-full", "{failure:?}");
    assert_eq!(world.images(), Vec::<String>::new());

    let source = world.folder().join("source.raw");
    let job = world.begin_lab("Second", from_file(&source), DiskFormat::Vhd);
    assert_eq!(world.expect_failure(job).message.id, "disk-full");
    assert_eq!(files(&world.places.disks()), there);
    assert_eq!(unfinished(world.folder()), Vec::<PathBuf>::new());
}
