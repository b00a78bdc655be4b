//! Bad input: each job says clearly why it failed, and leaves everything as it was.

use std::path::PathBuf;

use lab_gallery::model::job::JobState;
use lab_gallery::model::lab::Provisioning;
use lab_gallery::model::{Command, DiskFormat, ExportMode, LabSource};

use crate::common::disks::write;
use crate::world::{
    MIB, REGION, World, files, from_file, grow, half_written, packs, raw_disk, unfinished, write_at,
};

/// Makes a lab from a file that is no good, and gives the id of what is said.
fn refused(world: &mut World, source: LabSource) -> String {
    let job = world.begin_lab("Python", source, DiskFormat::Raw);
    let failure = world.expect_failure(job);
    let lab = world.state.workspace.jobs[&job].lab.unwrap();
    assert_eq!(world.lab(lab).provisioning, Provisioning::Failed(job));
    assert_eq!(files(&world.places.disks()), Vec::<PathBuf>::new(), "nothing is left");
    assert!(!failure.cause.is_empty());
    failure.message.id.into_owned()
}

#[test]
fn a_disk_over_the_limit_is_refused_even_if_it_grew_after_the_wizard_looked() {
    let mut world = World::new();
    let source = world.folder().join("source.raw");
    raw_disk(&source, 8 * MIB, MIB, "source");
    let asked = from_file(&source);
    grow(&source, (128 << 30) + 512);
    assert_eq!(refused(&mut world, asked), "jobs-too-large");
}

#[test]
fn a_file_that_is_not_there_or_no_disk_is_refused() {
    let mut world = World::new();
    let none = world.folder().join("none.raw");
    assert_eq!(refused(&mut world, from_file(&none)), "disk-not-found");
    let text = world.folder().join("text.vhd");
    write(&text, b"no disk at all");
    world.command(Command::DeleteLab(world.last_job().lab.unwrap()));
    assert_eq!(refused(&mut world, from_file(&text)), "disk-mislabelled");
}

#[test]
fn a_source_that_changes_while_it_is_copied_is_refused() {
    let mut world = World::new();
    let source = world.folder().join("source.raw");
    raw_disk(&source, 512 * MIB, 256 * MIB, "source");
    let job = world.begin_lab("Python", from_file(&source), DiskFormat::Raw);
    let disks = world.places.disks();
    world.until("some data is written", || half_written(&disks) >= 8 * MIB);
    write_at(&source, 511 * MIB, b"changed");
    let failure = world.expect_failure(job);
    assert_eq!(failure.message.id, "disk-changed");
    assert_eq!(files(&world.places.disks()), Vec::<PathBuf>::new());
}

#[test]
fn a_template_that_changes_while_it_is_exported_is_no_image() {
    let mut world = World::new().slowly();
    let source = world.folder().join("source.raw");
    raw_disk(&source, 512 * MIB, 64 * MIB, "source");
    let lab = world.lab_from_file("Python", &source, DiskFormat::Raw);
    let job = world.begin_export(lab, "Python-image", ExportMode::CreateNew);
    let gallery = world.gallery_folder();
    world.until("some packs are sealed", || packs(&gallery, REGION).len() >= 8);
    let disk = world.disk_of(lab);
    write_at(&disk, 511 * MIB, b"changed");
    let failure = world.expect_failure(job);
    assert_eq!(failure.message.id, "gallery-source-changed", "{failure:?}");
    assert!(failure.cause.contains("changed"), "{}", failure.cause);
    assert_eq!(world.images(), Vec::<String>::new());
    assert_eq!(unfinished(&world.gallery_folder()), Vec::<PathBuf>::new());
    // Once it stands still it can be exported.
    world.command(Command::RetryJob(job));
    world.expect_exported(job);
    assert_eq!(world.images(), ["Python-image"]);
}

#[test]
fn a_template_over_the_limit_is_not_exported() {
    let mut world = World::new();
    let source = world.folder().join("source.raw");
    raw_disk(&source, 8 * MIB, MIB, "source");
    let lab = world.lab_from_file("Python", &source, DiskFormat::Raw);
    grow(&world.disk_of(lab), (128 << 30) + 512);
    let job = world.begin_export(lab, "Python-image", ExportMode::CreateNew);
    assert_eq!(world.expect_failure(job).message.id, "jobs-too-large");
    assert_eq!(world.images(), Vec::<String>::new());
}

#[test]
fn a_gallery_that_went_away_or_became_another_one_is_not_written_to() {
    let mut world = World::new();
    let source = world.folder().join("source.raw");
    raw_disk(&source, 8 * MIB, MIB, "source");
    let lab = world.lab_from_file("Python", &source, DiskFormat::Raw);
    let (there, away) = (world.gallery_folder(), world.folder().join("away"));
    std::fs::rename(&there, &away).unwrap();
    let job = world.begin_export(lab, "Python-image", ExportMode::CreateNew);
    assert_eq!(world.expect_failure(job).message.id, "gallery-missing");
    assert!(!there.exists(), "nothing was made in its place");

    // Another gallery in its place.
    let other = World::new();
    std::fs::rename(other.gallery_folder(), &there).unwrap();
    world.command(Command::RetryJob(job));
    assert_eq!(world.expect_failure(job).message.id, "jobs-other-gallery");
    std::fs::rename(&there, other.gallery_folder()).unwrap();

    std::fs::rename(&away, &there).unwrap();
    world.command(Command::RetryJob(job));
    assert!(matches!(world.finish(job), JobState::Done(_)));
}

#[test]
fn a_name_in_the_workspace_that_leads_out_of_it_is_refused() {
    let mut world = World::new();
    let source = world.folder().join("source.raw");
    raw_disk(&source, 8 * MIB, MIB, "source");
    let lab = world.lab_from_file("Python", &source, DiskFormat::Raw);
    let template = &mut world.state.workspace.labs.get_mut(&lab).unwrap().template;
    template.disk.as_mut().unwrap().file = "../source.raw".to_owned();
    let job = world.begin_export(lab, "Python-image", ExportMode::CreateNew);
    assert_eq!(world.expect_failure(job).message.id, "jobs-file-name");
    assert!(source.exists());
}
