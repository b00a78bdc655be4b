//! Cancel and quit, at several points: nothing half is left, and what was stored is not stored again.

use std::path::PathBuf;

use lab_gallery::model::job::{JobState, Step};
use lab_gallery::model::{Command, DiskFormat, ExportMode, JobId, LabId, Report};

use crate::world::{
    MIB, REGION, REGIONS, World, assert_same_disk, bytes_in, files, from_file, from_image, half_written,
    packs, raw_disk, unfinished,
};

const NONE: Vec<PathBuf> = Vec::new();

/// A slow world with a lab that has enough data to be met half-way.
fn slow_lab() -> (World, LabId) {
    let mut world = World::new().slowly();
    let source = world.folder().join("source.raw");
    raw_disk(&source, 256 * MIB, 64 * MIB, "source");
    let lab = world.lab_from_file("Python", &source, DiskFormat::Raw);
    world.said.clear();
    (world, lab)
}

/// Waits until an export is in the middle of reading, or of replicating.
fn amid(world: &mut World, step: Step) {
    let region = if step == Step::Reading { REGION } else { "westindia" };
    let gallery = world.gallery_folder();
    world.until("some packs are sealed", || packs(&gallery, region).len() >= 8);
}

/// Waits until a new disk is half written.
fn amid_writing(world: &mut World) {
    let disks = world.places.disks();
    world.until("some data is written", || half_written(&disks) >= 8 * MIB);
}

fn assert_no_image(world: &mut World) {
    assert_eq!(world.images(), Vec::<String>::new());
    assert_eq!(unfinished(&world.gallery_folder()), NONE);
    let documents: Vec<_> = files(&world.gallery_folder())
        .into_iter()
        .filter(|path| path.extension().is_none_or(|extension| extension != "pack"))
        .filter(|path| path.file_name().is_none_or(|name| name != "gallery.ron"))
        .collect();
    assert_eq!(documents, NONE, "of the version nothing is there but packs");
}

/// Stored bytes of the source region, when the same disk is exported without a stop.
fn stored_without_a_stop() -> u64 {
    let (mut world, lab) = slow_lab();
    world.export(lab, "Python-image", ExportMode::CreateNew);
    bytes_in(&packs(&world.gallery_folder(), REGION))
}

fn assert_stored_once(world: &World, expected: u64) {
    for region in REGIONS {
        let there = bytes_in(&packs(&world.gallery_folder(), region));
        // Packs that were cut short have a footer more; a chunk stored twice would be 128 KiB.
        assert!(there.abs_diff(expected) < 64 << 10, "{region}: {there} bytes instead of {expected}");
    }
}

#[test]
fn an_export_that_is_cancelled_at_once_or_while_reading_leaves_no_image_and_can_be_done_again() {
    let expected = stored_without_a_stop();
    for at_once in [true, false] {
        let (mut world, lab) = slow_lab();
        let job = world.begin_export(lab, "Python-image", ExportMode::CreateNew);
        if !at_once {
            amid(&mut world, Step::Reading);
        }
        world.command(Command::CancelJob(job));
        assert_eq!(world.finish(job), JobState::Cancelled);
        assert_no_image(&mut world);
        // At once may be some packs later, where much else is done at the same time.
        assert!(at_once || !packs(&world.gallery_folder(), REGION).is_empty(), "sealed packs stay");
        world.command(Command::RetryJob(job));
        let figures = world.expect_exported(job);
        assert_eq!(figures.completed_regions(), REGIONS.len());
        assert_stored_once(&world, expected);
        assert_eq!(world.images(), ["Python-image"]);
    }
}

#[test]
fn an_export_that_is_cancelled_while_replicating_is_done_without_the_regions_left_out() {
    let (mut world, lab) = slow_lab();
    let job = world.begin_export(lab, "Python-image", ExportMode::CreateNew);
    amid(&mut world, Step::Replicating);
    world.command(Command::CancelJob(job));
    let figures = world.expect_exported(job);
    assert_eq!(figures.completed_regions(), 1, "{figures:?}");
    for (region, outcome) in figures.regions.iter().filter(|(region, _)| region.0 != REGION) {
        let failure = outcome.failure.as_ref().unwrap();
        assert_eq!(failure.message.id, "jobs-region-left-out", "{region}");
    }
    assert_eq!(unfinished(&world.gallery_folder()), NONE);
    assert_eq!(world.images(), ["Python-image"]);
    let again = world.lab_from_image("Python again", "Python-image", DiskFormat::Raw);
    assert_same_disk(&world.disk_of(lab), &world.disk_of(again));

    world.command(Command::RetryJob(job));
    assert_eq!(world.expect_exported(job).completed_regions(), REGIONS.len());
    let source = bytes_in(&packs(&world.gallery_folder(), REGION));
    assert_stored_once(&world, source);
}

/// Ends the program while the job is at work, and starts it again.
fn quit_and_start_again(mut world: World, job: JobId) -> (World, World) {
    world.runner.shutdown();
    while let Ok(report) = world.heard.try_recv() {
        assert!(!matches!(report, Report::JobCancelled(_) | Report::JobFailed(..)), "{report:?}");
        world.command(Command::Report(report));
    }
    world.save();
    let again = World::open(world.folder()).slowly();
    assert_eq!(again.state.workspace.jobs[&job].state, JobState::Interrupted);
    (world, again)
}

#[test]
fn an_export_goes_on_where_the_end_of_the_program_interrupted_it() {
    let expected = stored_without_a_stop();
    for step in [Step::Reading, Step::Replicating] {
        let (mut world, lab) = slow_lab();
        let job = world.begin_export(lab, "Python-image", ExportMode::CreateNew);
        amid(&mut world, step);
        let (_keep, mut again) = quit_and_start_again(world, job);
        if step == Step::Reading {
            assert_no_image(&mut again);
        } else {
            assert_eq!(again.images(), ["Python-image"]);
        }
        again.command(Command::RetryJob(job));
        let figures = again.expect_exported(job);
        assert_eq!(figures.completed_regions(), REGIONS.len());
        let read = again.progress().iter().any(|said| said.step == Step::Reading);
        assert_eq!(read, step == Step::Reading, "what is captured is not read again");
        assert_stored_once(&again, expected);
        assert_eq!(unfinished(again.folder()), NONE);
        let copy = again.lab_from_image("Python again", "Python-image", DiskFormat::Raw);
        assert_same_disk(&again.disk_of(lab), &again.disk_of(copy));
    }
}

#[test]
fn a_new_disk_that_is_cancelled_is_not_there_and_neither_is_its_lab() {
    let (mut world, lab) = slow_lab();
    world.export(lab, "Python-image", ExportMode::CreateNew);
    let there = files(&world.places.disks());
    let large = world.folder().join("large.raw");
    raw_disk(&large, 512 * MIB, 256 * MIB, "large");
    for source in [from_file(&large), from_image("Python-image")] {
        world.said.clear();
        let job = world.begin_lab("Second", source, DiskFormat::Vhd);
        world.hear_until(
            |report| matches!(report, Report::JobProgress(_, said) if said.step == Step::Writing),
        );
        world.command(Command::CancelJob(job));
        assert_eq!(world.finish(job), JobState::Cancelled);
        assert!(world.state.workspace.lab_named("Second").is_none());
        assert_eq!(files(&world.places.disks()), there);
    }
}

#[test]
fn a_new_disk_is_made_from_the_start_after_the_program_ended() {
    let mut world = World::new();
    let source = world.folder().join("source.raw");
    raw_disk(&source, 512 * MIB, 256 * MIB, "source");
    let job = world.begin_lab("Second", from_file(&source), DiskFormat::Vhd);
    amid_writing(&mut world);
    let (_keep, mut again) = quit_and_start_again(world, job);
    assert_eq!(files(&again.places.disks()), NONE);
    again.command(Command::RetryJob(job));
    assert!(matches!(again.finish(job), JobState::Done(_)));
    let lab = again.state.workspace.jobs[&job].lab.unwrap();
    assert_same_disk(&source, &again.disk_of(lab));
}
