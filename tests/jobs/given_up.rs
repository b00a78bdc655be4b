//! Exports that were killed just before their first replica record, and are not wanted any more: the next one is not
//! kept from anything.

use std::path::{Path, PathBuf};

use lab_gallery::app::{Access, Session};
use lab_gallery::model::image::Version;
use lab_gallery::model::job::{JobState, Task};
use lab_gallery::model::state::GalleryLocation;
use lab_gallery::model::{Command, DiskFormat, ExportMode, JobId, LabId, Workspace};
use lab_gallery::store::Store;

use crate::world::{MIB, REGIONS, World, assert_same_disk, files, raw_disk};

fn lab(world: &mut World, name: &str) -> LabId {
    let source = world.folder().join(format!("{name}.raw"));
    raw_disk(&source, 8 * MIB, 2 * MIB, name);
    world.lab_from_file(name, &source, DiskFormat::Raw)
}

/// Exports up to the record and no further, as if the program had been killed there. The world has the job as interrupted.
fn cut_short(world: &mut World, lab: LabId, image: &str, mode: ExportMode) -> JobId {
    world.held = true;
    let job = world.begin_export(lab, image, mode);
    world.save();
    let mut run = World::open(world.folder());
    run.command(Command::RetryJob(job));
    run.expect_exported(job);
    let version = version_of(&run, job);
    for region in REGIONS {
        let replicas = world.gallery_folder().join("regions").join(region).join("replicas");
        let record = replicas.join(image.to_lowercase()).join(format!("{version}.ron"));
        std::fs::remove_file(record).unwrap();
    }
    world.state = World::open(world.folder()).state;
    world.held = false;
    assert_eq!(world.state.workspace.jobs[&job].state, JobState::Interrupted);
    job
}

fn version_of(world: &World, job: JobId) -> Version {
    match &world.state.workspace.jobs[&job].task {
        Task::Export { version, .. } => *version,
        other => panic!("{other:?}"),
    }
}

fn documents(gallery: &Path) -> Vec<PathBuf> {
    let images = gallery.join("images");
    if images.is_dir() { files(&images) } else { Vec::new() }
}

/// As on another computer: another workspace with the same gallery.
fn somebody_else(world: &World) -> World {
    let mut other = World::new();
    other.command(Command::DetachGallery);
    other.command(Command::AttachGallery(GalleryLocation::Folder(world.gallery_folder())));
    other
}

#[test]
fn cancelled_it_leaves_nothing_and_the_name_is_free() {
    let mut world = World::new();
    let lab = lab(&mut world, "Python");
    let job = cut_short(&mut world, lab, "Python-image", ExportMode::CreateNew);
    assert_eq!(documents(&world.gallery_folder()).len(), 2);
    world.command(Command::CancelJob(job));
    assert_eq!(documents(&world.gallery_folder()), Vec::<PathBuf>::new());

    let mut other = somebody_else(&world);
    let theirs = self::lab(&mut other, "Theirs");
    other.export(theirs, "python-image", ExportMode::CreateNew);
    assert_eq!(version_of(&other, other.last_job().id), Version::FIRST);
    assert_eq!(world.images(), ["python-image"]);
}

#[test]
fn deleted_with_its_lab_it_leaves_nothing() {
    let mut world = World::new();
    let lab = lab(&mut world, "Python");
    cut_short(&mut world, lab, "Python-image", ExportMode::CreateNew);
    world.command(Command::DeleteLab(lab));
    assert_eq!(documents(&world.gallery_folder()), Vec::<PathBuf>::new());
}

#[test]
fn left_alone_it_does_not_keep_its_workspace_from_a_new_export() {
    let mut world = World::new();
    // Nobody waits for what the workspace knows to be over.
    world.tuning.grace = std::time::Duration::from_hours(1);
    let (first, second) = (lab(&mut world, "Python"), lab(&mut world, "Networks"));
    let job = cut_short(&mut world, first, "Base", ExportMode::CreateNew);
    world.export(second, "base", ExportMode::CreateNew);
    assert_eq!(version_of(&world, world.last_job().id), Version::FIRST);
    assert_eq!(world.images(), ["base"]);
    let copy = world.lab_from_image("Copy", "base", DiskFormat::Raw);
    assert_same_disk(&world.disk_of(second), &world.disk_of(copy));
    world.command(Command::CancelJob(job));
    assert_eq!(world.images(), ["base"]);
}

#[test]
fn somebody_elses_update_gets_the_next_number_and_so_does_everything_that_follows() {
    let mut world = World::new();
    let lab = lab(&mut world, "Python");
    world.export(lab, "Base", ExportMode::CreateNew);
    let mut other = somebody_else(&world);
    let theirs = other.lab_from_image("Theirs", "Base", DiskFormat::Raw);
    let job = cut_short(&mut world, lab, "Base", ExportMode::UpdateExisting);
    assert_eq!(version_of(&world, job).to_string(), "1.1.0");

    other.tuning.grace = std::time::Duration::from_hours(1);
    let figures = other.export(theirs, "Base", ExportMode::UpdateExisting);
    assert_eq!(figures.completed_regions(), REGIONS.len());
    let made = other.last_job().id;
    assert_eq!(version_of(&other, made).to_string(), "1.2.0", "as its job says");
    world.command(Command::ReloadGallery);
    let versions: Vec<_> = world.state.images().unwrap().find("base").unwrap().versions.keys().collect();
    assert_eq!(versions.iter().map(ToString::to_string).collect::<Vec<_>>(), ["1.0.0", "1.2.0"]);

    // It was only asleep. The model gives it the next number, and the gallery what it has captured already.
    world.command(Command::RetryJob(job));
    world.expect_exported(job);
    assert_eq!(version_of(&world, job).to_string(), "1.1.0");
    assert_eq!(world.state.images().unwrap().find("base").unwrap().versions.len(), 3);
}

#[test]
fn who_only_looks_takes_nothing_back() {
    let mut world = World::new();
    let lab = lab(&mut world, "Python");
    let job = cut_short(&mut world, lab, "Python-image", ExportMode::CreateNew);
    // As it is in the file while another program is just stopping it.
    let mut workspace: Workspace = Workspace::clone(&world.state.workspace);
    workspace.jobs.get_mut(&job).unwrap().state = JobState::Cancelling;
    workspace.jobs.get_mut(&job).unwrap().ended = None;
    drop(Store::create(world.folder(), &workspace).unwrap());
    let open = |access| {
        let clock = std::sync::Arc::new(jiff::Timestamp::now);
        drop(Session::open(world.folder(), access, clock, std::sync::Arc::new(|| {})).unwrap());
        documents(&world.gallery_folder()).len()
    };
    assert_eq!(open(Access::ReadOnly), 2);
    assert_eq!(open(Access::ReadWrite), 0, "what was being stopped is stopped at the next start");
}
