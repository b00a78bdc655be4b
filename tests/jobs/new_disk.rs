//! New template disks: whole under their name, or not there at all.

use std::fs::File;
use std::path::Path;

use lab_gallery::disk::{self, OpenOptions};
use lab_gallery::model::job::{JobState, Outcome, Step};
use lab_gallery::model::lab::{Provisioning, TemplateDisk};
use lab_gallery::model::{Command, DiskFormat, LabSource, Report};

use crate::common::disks::write;
use crate::world::{MIB, World, assert_same_disk, files, from_file, grow, raw_disk, unfinished, write_at};

#[test]
fn a_disk_file_becomes_the_template_disk_in_the_format_that_was_asked_for() {
    for (format, file) in [
        (DiskFormat::Raw, "Python.raw"),
        (DiskFormat::Vhd, "Python.vhd"),
        (DiskFormat::VhdFixed, "Python.vhd"),
    ] {
        let mut world = World::new();
        let source = world.folder().join("source.raw");
        raw_disk(&source, 48 * MIB, 9 * MIB, "source");
        let lab = world.lab_from_file("Python", &source, format);
        let disk = world.lab(lab).template.disk.clone().unwrap();
        assert_eq!((disk.file.as_str(), disk.format, disk.size), (file, format, 48 * MIB));
        assert!(disk.used >= 9 * MIB && disk.used < 16 * MIB, "{} bytes used", disk.used);
        assert_same_disk(&source, &world.disk_of(lab));
        assert_eq!(world.lab(lab).provisioning, Provisioning::Ready);
        assert_eq!(unfinished(&world.places.disks()), Vec::<std::path::PathBuf>::new());
        let last = world.progress().pop().unwrap().clone();
        assert_eq!((last.step, last.done), (Step::Writing, last.total));
        assert!(
            last.total >= 9 * MIB && last.total < 48 * MIB,
            "only what holds data is copied: {}",
            last.total
        );
    }
}

#[test]
fn a_marketplace_lab_gets_an_empty_disk_of_its_size() {
    let mut world = World::new();
    let image = lab_gallery::model::marketplace::all().first().unwrap().clone();
    let job = world.begin_lab("Empty", LabSource::Marketplace { image: image.id.clone() }, DiskFormat::Vhd);
    let JobState::Done(Outcome::Disk(made)) = world.finish(job) else { panic!("{:?}", world.last_job()) };
    assert_eq!((made.size, made.used), (image.size(), 0));
    let there = disk::open(&world.places.disk(&made.file).unwrap(), &OpenOptions::default()).unwrap();
    assert_eq!((there.size(), there.extents().unwrap()), (image.size(), Vec::new()));
}

/// What a run leaves that had finished its disk when the program was killed, before the workspace was saved.
fn finished_before_the_crash(world: &mut World, source: &Path, format: DiskFormat) -> (TemplateDisk, World) {
    let job = world.begin_lab("Python", from_file(source), format);
    world.save();
    let JobState::Done(Outcome::Disk(made)) = world.finish(job) else { panic!("{:?}", world.last_job()) };
    let mut again = World::open(world.folder());
    assert_eq!(again.state.workspace.jobs[&job].state, JobState::Interrupted);
    again.command(Command::RetryJob(job));
    (made, again)
}

#[test]
fn a_disk_that_was_finished_just_before_a_crash_is_taken_when_it_is_what_would_be_written() {
    for format in [DiskFormat::Raw, DiskFormat::Vhd] {
        let mut world = World::new();
        let source = world.folder().join("source.raw");
        raw_disk(&source, 48 * MIB, 9 * MIB, "source");
        let (made, mut again) = finished_before_the_crash(&mut world, &source, format);
        let path = again.places.disk(&made.file).unwrap();
        let before = path.metadata().unwrap().modified().unwrap();
        let job = again.last_job().id;
        assert_eq!(again.finish(job), JobState::Done(Outcome::Disk(made)));
        assert_eq!(path.metadata().unwrap().modified().unwrap(), before, "it is not written again");
    }
}

/// What becomes of a file, and how it is done.
type Change = (&'static str, fn(&Path));

#[test]
fn a_file_in_the_way_is_never_overwritten() {
    let changes: [Change; 4] = [
        ("one byte differs", |path| write_at(path, 600, b"x")),
        ("data where there was a hole", |path| write_at(path, 40 * MIB + 17, b"x")),
        ("longer", |path| grow(path, 64 * MIB)),
        ("no disk", |path| {
            std::fs::remove_file(path).unwrap();
            write(path, b"my notes\n");
        }),
    ];
    for (what, change) in changes {
        let mut world = World::new();
        let source = world.folder().join("source.raw");
        raw_disk(&source, 48 * MIB, 9 * MIB, "source");
        let (made, mut again) = {
            let job = world.begin_lab("Python", from_file(&source), DiskFormat::Raw);
            world.save();
            let JobState::Done(Outcome::Disk(made)) = world.finish(job) else { panic!("{what}") };
            (made, World::open(world.folder()))
        };
        let path = again.places.disk(&made.file).unwrap();
        change(&path);
        let before = std::fs::read(&path).unwrap();
        let job = again.last_job().id;
        again.command(Command::RetryJob(job));
        let failure = again.expect_failure(job);
        assert_eq!(failure.message.id, "jobs-in-the-way", "{what}: {failure:?}");
        assert!(std::fs::read(&path).unwrap() == before, "{what}: it was changed");
        assert_eq!(files(&again.places.disks()), [path], "{what}");
    }
}

#[test]
fn what_a_killed_program_left_half_written_is_swept() {
    let mut world = World::new();
    let source = world.folder().join("source.raw");
    raw_disk(&source, 8 * MIB, MIB, "source");
    std::fs::create_dir_all(world.places.disks()).unwrap();
    let left = world.places.disks().join(".lab-gallery-left.part");
    File::create(&left).unwrap().set_len(MIB).unwrap();
    let lab = world.lab_from_file("Python", &source, DiskFormat::Raw);
    assert_eq!(files(&world.places.disks()), [world.disk_of(lab)]);
}

#[test]
fn a_new_disk_for_a_lab_that_has_one_takes_its_place_and_the_old_one_goes() {
    let mut world = World::new();
    let (first, second) = (world.folder().join("first.raw"), world.folder().join("second.raw"));
    raw_disk(&first, 8 * MIB, MIB, "first");
    raw_disk(&second, 16 * MIB, MIB, "second");
    let lab = world.lab_from_file("Python", &first, DiskFormat::Raw);
    world.command(Command::AttachDisk { lab, path: second.clone(), format: DiskFormat::Vhd });
    let job = world.last_job().id;
    assert!(matches!(world.finish(job), JobState::Done(_)));
    assert_same_disk(&second, &world.disk_of(lab));
    assert_eq!(files(&world.places.disks()), [world.disk_of(lab)], "the old one is removed");
    assert!(world.said.iter().any(|report| matches!(report, Report::JobDone(..))));
}
