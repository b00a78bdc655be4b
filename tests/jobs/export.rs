//! Export and new lab: the same disk comes out, each chunk is stored once, and everything is said on the way.

use std::path::Path;

use lab_gallery::model::image::{ReplicaState, Version};
use lab_gallery::model::job::{JobState, Outcome, Step};
use lab_gallery::model::{Command, DiskFormat, ExportMode, JobId, RegionId, Report};

use crate::common::disks::write;
use crate::world::{
    MIB, REGION, REGIONS, World, assert_same_disk, bytes_in, files, packs, raw_disk, unfinished,
};

/// A world with a lab whose template disk is a copy of `source`, exported as `Python-image`.
fn exported(
    source: impl FnOnce(&Path) -> std::path::PathBuf,
    format: DiskFormat,
) -> (World, std::path::PathBuf) {
    let mut world = World::new();
    let source = source(world.folder());
    let lab = world.lab_from_file("Python", &source, format);
    world.export(lab, "Python-image", ExportMode::CreateNew);
    (world, source)
}

fn raw_source(folder: &Path) -> std::path::PathBuf {
    let path = folder.join("source.raw");
    raw_disk(&path, 64 * MIB, 13 * MIB, "source");
    path
}

#[test]
fn a_new_lab_gets_the_disk_that_was_exported_whatever_the_formats() {
    for (from, to) in [
        (DiskFormat::Raw, DiskFormat::Vhd),
        (DiskFormat::Vhd, DiskFormat::Raw),
        (DiskFormat::VhdFixed, DiskFormat::VhdFixed),
    ] {
        let (mut world, source) = exported(raw_source, from);
        let lab = world.lab_from_image("Python again", "Python-image", to);
        assert_same_disk(&source, &world.disk_of(lab));
        assert_eq!(world.lab(lab).template.disk.as_ref().map(|disk| disk.format), Some(to));
        assert_eq!(unfinished(world.folder()), Vec::<std::path::PathBuf>::new());
    }
}

#[test]
fn the_figures_say_what_was_read_and_stored() {
    let mut world = World::new();
    let source = raw_source(world.folder());
    let lab = world.lab_from_file("Python", &source, DiskFormat::Raw);
    let figures = world.export(lab, "Python-image", ExportMode::CreateNew);
    assert_eq!(figures.size, 64 * MIB);
    // Whole chunks that hold anything, so a little more than what was written.
    assert!((13 * MIB..15 * MIB).contains(&figures.data), "{figures:?}");
    assert_eq!(figures.new, figures.data);
    assert!(figures.new_chunks >= 13 * MIB / (128 << 10), "{figures:?}");
    assert!((13 * MIB..15 * MIB).contains(&figures.stored), "{figures:?}");
    let regions: Vec<_> = figures.regions.keys().map(|region| region.0.as_str()).collect();
    assert_eq!(regions, REGIONS);
    assert_eq!(figures.completed_regions(), REGIONS.len());
    for region in REGIONS {
        let there = bytes_in(&packs(&world.gallery_folder(), region));
        assert!(there >= figures.stored, "{region} has {there} bytes in packs");
    }
    assert_eq!(world.images(), ["Python-image"]);
    let image = world.state.images().unwrap().find("python-IMAGE").unwrap();
    let version = &image.versions[&Version::FIRST];
    assert_eq!((version.source_lab.as_str(), version.created_by.as_str()), ("Python", "Mia"));
    assert!(version.replicas.values().all(|replica| replica.state == ReplicaState::Completed));
    assert_eq!(version.replicas.len(), REGIONS.len());
}

#[test]
fn a_second_export_of_the_same_disk_stores_no_new_chunk() {
    let (mut world, source) = exported(raw_source, DiskFormat::Raw);
    let before: Vec<_> = REGIONS.map(|region| packs(&world.gallery_folder(), region)).into_iter().collect();
    let lab = world.last_job().lab.unwrap();
    let figures = world.export(lab, "Python-image", ExportMode::UpdateExisting);
    assert_eq!((figures.new, figures.new_chunks, figures.stored), (0, 0, 0));
    assert_eq!(figures.completed_regions(), REGIONS.len());
    let saved = world.progress().last().map(|last| last.saved);
    assert_eq!(saved, Some(figures.data), "all of it was there");
    // The same guest bytes in another container, by another lab, are the same chunks too.
    let other = world.lab_from_file("Other", &source, DiskFormat::Vhd);
    let figures = world.export(other, "Other-image", ExportMode::CreateNew);
    assert_eq!((figures.new, figures.new_chunks), (0, 0));
    let after: Vec<_> = REGIONS.map(|region| packs(&world.gallery_folder(), region)).into_iter().collect();
    assert_eq!(after, before, "no pack was added");
    let second = Version { major: 1, minor: 1, patch: 0 };
    assert!(world.state.images().unwrap().find("Python-image").unwrap().versions.contains_key(&second));
}

#[test]
fn an_export_tells_its_steps_its_regions_and_when_the_template_is_free() {
    let mut world = World::new().slowly();
    let source = world.folder().join("source.raw");
    raw_disk(&source, 128 * MIB, 32 * MIB, "source");
    let lab = world.lab_from_file("Python", &source, DiskFormat::Raw);
    world.said.clear();
    let job = world.begin_export(lab, "Python-image", ExportMode::CreateNew);
    world.hear_until(|report| matches!(report, Report::JobCaptured(_)));
    assert!(!world.last_job().task.holds_template(), "the template is free from here on");
    assert_eq!(world.images(), ["Python-image"], "and the image is usable in its source region");
    world.expect_exported(job);

    let captured = world.said.iter().position(|report| *report == Report::JobCaptured(job)).unwrap();
    let step_of = |report: &Report| match report {
        Report::JobProgress(_, progress) => Some((progress.step, progress.done, progress.total)),
        _ => None,
    };
    let before: Vec<_> = world.said[..captured].iter().filter_map(step_of).collect();
    let after: Vec<_> = world.said[captured..].iter().filter_map(step_of).collect();
    assert!(before.iter().all(|(step, ..)| matches!(step, Step::Preparing | Step::Reading)), "{before:?}");
    assert!(after.iter().any(|(step, ..)| *step == Step::Replicating), "{after:?}");
    for steps in [&before, &after] {
        let (_, done, total) = steps.last().unwrap();
        assert!(done == total && *total >= 32 * MIB, "each step ends at its total: {steps:?}");
    }
    assert!(
        before.len() >= 2 && before.is_sorted_by_key(|(step, done, _)| (*step as u8, *done)),
        "{before:?}"
    );
    let progress = world.progress();
    let first = &progress.first().unwrap().regions;
    assert!(first.values().all(|region| region.state == ReplicaState::Unknown), "{first:?}");
    let source = RegionId::from(REGION);
    let reading = |said: &&&lab_gallery::model::job::Progress| said.step == Step::Reading && said.done > 0;
    let at_work = progress.iter().find(reading).unwrap().regions[&source];
    assert_eq!((at_work.state, at_work.done > 0), (ReplicaState::Replicating, true));
    let last = progress.last().unwrap();
    assert_eq!(last.completed_regions(), REGIONS.len());
    assert!(last.regions.values().all(|region| region.done == region.total));
}

#[test]
fn a_region_that_fails_does_not_fail_the_export_and_can_be_tried_again() {
    let mut world = World::new();
    let source = raw_source(world.folder());
    let lab = world.lab_from_file("Python", &source, DiskFormat::Raw);
    // A file where a region's folder would be.
    let blocked = world.gallery_folder().join("regions/southindia");
    std::fs::create_dir_all(blocked.parent().unwrap()).unwrap();
    std::fs::File::create(&blocked).unwrap();
    let figures = world.export(lab, "Python-image", ExportMode::CreateNew);
    assert_eq!(figures.completed_regions(), 2);
    let failure = figures.regions[&RegionId::from("southindia")].failure.clone().unwrap();
    assert!(failure.message.id.starts_with("gallery-"), "{failure:?}");
    assert!(failure.cause.contains("southindia"), "the cause names the place: {}", failure.cause);
    let last = world.progress().pop().unwrap().clone();
    assert_eq!(last.regions[&RegionId::from("southindia")].state, ReplicaState::Failed);

    let job = last_export(&world);
    let can_retry = |world: &World| world.state.workspace.jobs[&job].state.can_retry();
    assert!(can_retry(&world), "the region that is missing can be tried again");
    std::fs::remove_file(&blocked).unwrap();
    world.said.clear();
    world.command(Command::RetryJob(job));
    let figures = world.expect_exported(job);
    assert_eq!(figures.completed_regions(), REGIONS.len());
    assert!(!can_retry(&world), "nothing is missing any more");
    assert!(world.progress().iter().all(|said| said.step != Step::Reading), "the disk was not read again");
}

#[test]
fn an_export_whose_lab_got_another_disk_meanwhile_still_completes_its_regions() {
    let mut world = World::new();
    let source = raw_source(world.folder());
    let lab = world.lab_from_file("Python", &source, DiskFormat::Raw);
    let blocked = world.gallery_folder().join("regions/westindia");
    std::fs::create_dir_all(blocked.parent().unwrap()).unwrap();
    std::fs::File::create(&blocked).unwrap();
    world.export(lab, "Python-image", ExportMode::CreateNew);
    let job = last_export(&world);
    let other = world.folder().join("other.raw");
    raw_disk(&other, 32 * MIB, MIB, "other");
    world.command(Command::AttachDisk { lab, path: other, format: DiskFormat::Raw });
    let attach = world.last_job().id;
    assert!(matches!(world.finish(attach), JobState::Done(Outcome::Disk(_))));
    std::fs::remove_file(&blocked).unwrap();
    world.command(Command::RetryJob(job));
    assert_eq!(world.expect_exported(job).completed_regions(), REGIONS.len());
    let again = world.lab_from_image("Python again", "Python-image", DiskFormat::Raw);
    assert_same_disk(&source, &world.disk_of(again));
}

fn last_export(world: &World) -> JobId {
    world.state.workspace.jobs.values().rev().find(|job| job.task.is_export()).unwrap().id
}

#[test]
fn a_damaged_chunk_is_taken_from_another_region_and_the_disk_is_the_same() {
    let (mut world, source) = exported(raw_source, DiskFormat::Raw);
    for pack in packs(&world.gallery_folder(), REGION) {
        let bytes = std::fs::read(&pack).unwrap();
        let mut damaged = bytes;
        damaged[100] ^= 0xff;
        let mut permissions = pack.metadata().unwrap().permissions();
        #[expect(
            clippy::permissions_set_readonly_false,
            reason = "a pack may be written read-only; it is to be damaged"
        )]
        permissions.set_readonly(false);
        std::fs::set_permissions(&pack, permissions).unwrap();
        write(&pack, &damaged);
    }
    let lab = world.lab_from_image("Python again", "Python-image", DiskFormat::Raw);
    assert_same_disk(&source, &world.disk_of(lab));
    assert_eq!(files(&world.places.disks()).len(), 2);
}
