//! Looking after a gallery: what nobody needs any more is really gone, and damage is named.

use std::collections::BTreeSet;

use jiff::Timestamp;
use lab_gallery::gallery::Gallery;
use lab_gallery::model::edit::ImageEdit;
use lab_gallery::model::image::Version;
use lab_gallery::model::job::{JobState, Outcome, Step};
use lab_gallery::model::upkeep::{CollectFigures, GRACE_HOURS, VerifyFigures};
use lab_gallery::model::{Command, DiskFormat, ExportMode, LabId, Report};

use crate::world::{MIB, REGIONS, World, files, raw_disk, write_at};

const SECOND: Version = Version { major: 1, minor: 1, patch: 0 };

/// A lab whose template was exported twice, with other data each time.
fn exported_twice() -> (World, LabId) {
    let mut world = World::new();
    let source = world.folder().join("source.raw");
    raw_disk(&source, 64 * MIB, 8 * MIB, "first");
    let lab = world.lab_from_file("Python", &source, DiskFormat::Raw);
    world.export(lab, "course", ExportMode::CreateNew);
    raw_disk(&world.disk_of(lab), 64 * MIB, 8 * MIB, "second");
    world.export(lab, "course", ExportMode::UpdateExisting);
    (world, lab)
}

fn delete_version(world: &World, version: Version) {
    let gallery = Gallery::open(&world.gallery_folder()).unwrap();
    gallery.edit("course", &ImageEdit::DeleteVersion(version), "Mia", Timestamp::now()).unwrap();
}

fn collect(world: &mut World, grace_hours: u32) -> CollectFigures {
    world.command(Command::CollectGallery { grace_hours });
    let JobState::Done(Outcome::Collected(figures)) = world.finish(world.last_job().id) else { panic!() };
    figures
}

fn verify(world: &mut World, full: bool) -> VerifyFigures {
    world.command(Command::VerifyGallery { full });
    let JobState::Done(Outcome::Verified(figures)) = world.finish(world.last_job().id) else { panic!() };
    figures
}

fn bytes_stored(world: &World) -> u64 {
    files(&world.gallery_folder()).iter().map(|path| path.metadata().unwrap().len()).sum()
}

#[test]
fn a_deleted_versions_bytes_are_gone_and_what_stays_is_whole() {
    let (mut world, lab) = exported_twice();
    delete_version(&world, Version::FIRST);
    let before = bytes_stored(&world);
    let kept = collect(&mut world, GRACE_HOURS);
    assert!(!kept.is_something(), "{kept:?}");
    assert_eq!(bytes_stored(&world), before, "somebody may be reading it");

    let figures = collect(&mut world, 0);
    assert!(figures.freed >= 8 * MIB * REGIONS.len() as u64, "{figures:?}");
    assert!(before - bytes_stored(&world) >= figures.freed, "{figures:?}");
    assert!(figures.packs >= REGIONS.len() as u64 && figures.manifests > 0, "{figures:?}");
    assert_eq!(figures.young, 0);
    let sound = verify(&mut world, true);
    assert_eq!((sound.versions, sound.replicas), (1, REGIONS.len() as u64));
    assert!(sound.is_sound() && sound.checked >= 8 * MIB, "{sound:?}");
    let copy = world.lab_from_image("Copy", "course", DiskFormat::Vhd);
    crate::world::assert_same_disk(&world.disk_of(lab), &world.disk_of(copy));
}

#[test]
fn nothing_that_a_version_needs_is_collected() {
    let (mut world, _) = exported_twice();
    let before: BTreeSet<_> = files(&world.gallery_folder()).into_iter().collect();
    assert!(!collect(&mut world, 0).is_something());
    assert_eq!(files(&world.gallery_folder()).into_iter().collect::<BTreeSet<_>>(), before);
}

#[test]
fn progress_is_in_bytes_of_the_gallery() {
    let (mut world, _) = exported_twice();
    let packs: u64 = files(&world.gallery_folder())
        .iter()
        .filter(|path| path.extension().is_some_and(|extension| extension == "pack"))
        .map(|path| path.metadata().unwrap().len())
        .sum();
    verify(&mut world, true);
    collect(&mut world, 0);
    let last = |step: Step| {
        let said = world.progress().into_iter().rfind(|progress| progress.step == step).unwrap();
        (said.done, said.total)
    };
    assert_eq!(last(Step::Checking), (packs, packs));
    let (done, total) = last(Step::Collecting);
    assert!(total == packs && done > 0 && done <= packs, "{done} of {total}");
}

#[test]
fn damage_is_named_with_the_images_that_it_hits() {
    let (mut world, _) = exported_twice();
    assert!(verify(&mut world, true).is_sound());
    let pack = files(&world.gallery_folder())
        .into_iter()
        .find(|path| path.extension().is_some_and(|extension| extension == "pack"))
        .unwrap();
    write_at(&pack, 4096, b"damage");
    assert!(verify(&mut world, false).is_sound(), "only a full check reads the blocks");
    let figures = verify(&mut world, true);
    assert_eq!((figures.damaged, figures.hit), (1, 1), "{figures:?}");
    assert!(
        [Version::FIRST, SECOND].iter().any(|version| figures.images == [format!("course {version}")]),
        "{figures:?}"
    );
    let said = lab_gallery::text::Lang::load("en").say(&figures.problems[0]);
    assert!(said.contains(&*pack.file_name().unwrap().to_string_lossy()), "{said}");
}

#[test]
fn damage_is_healed_from_another_region_and_counted() {
    let (mut world, _) = exported_twice();
    let pack = files(&world.gallery_folder())
        .into_iter()
        .find(|path| path.extension().is_some_and(|extension| extension == "pack"))
        .unwrap();
    write_at(&pack, 4096, b"damage");
    world.command(Command::HealGallery { full: true });
    let JobState::Done(Outcome::Verified(figures)) = world.finish(world.last_job().id) else { panic!() };
    assert_eq!((figures.damaged, figures.healed, figures.sources.len()), (0, 1, 1), "{figures:?}");
    assert!(verify(&mut world, true).is_sound());
}

#[test]
fn a_check_that_is_cancelled_changes_nothing_and_is_tried_again() {
    let (world, _) = exported_twice();
    let mut world = world.slowly();
    let before = bytes_stored(&world);
    world.command(Command::VerifyGallery { full: true });
    let id = world.last_job().id;
    world.command(Command::CancelJob(id));
    world.hear_until(|report| matches!(report, Report::JobCancelled(_) | Report::JobDone(..)));
    assert_eq!(world.state.workspace.jobs[&id].state, JobState::Cancelled);
    assert_eq!(bytes_stored(&world), before);
    world.command(Command::RetryJob(id));
    assert!(matches!(world.finish(id), JobState::Done(Outcome::Verified(figures)) if figures.is_sound()));
}

#[test]
fn a_gallery_that_is_gone_is_a_failure_and_no_damage() {
    let (mut world, _) = exported_twice();
    std::fs::rename(world.gallery_folder(), world.folder().join("elsewhere")).unwrap();
    for command in [Command::VerifyGallery { full: true }, Command::CollectGallery { grace_hours: 0 }] {
        world.command(command);
        let failure = world.expect_failure(world.last_job().id);
        assert_eq!(failure.message.id, "gallery-missing");
    }
}
