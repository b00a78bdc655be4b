//! Images from outside any lab: uploaded, copied to more regions, downloaded.

use std::path::Path;

use lab_gallery::model::image::{Generation, OsState, OsType, ReplicaState, Version};
use lab_gallery::model::job::{JobState, Outcome};
use lab_gallery::model::upload::{Identifier, Upload};
use lab_gallery::model::{Command, DiskFormat, ExportMode, NewUpload, RegionId};

use crate::world::assert_same_disk;
use crate::world::{MIB, REGIONS, World, files, raw_disk};

/// Uploads the file as a generalized image named `course`.
fn upload(world: &mut World, path: &Path) {
    let new = NewUpload {
        image: "course".to_owned(),
        mode: ExportMode::CreateNew,
        size: lab_gallery::disk::inspect(path).unwrap().size,
        region: None,
        whole_mib: true,
        upload: Upload {
            path: path.to_path_buf(),
            os_type: OsType::Linux,
            os_state: OsState::Generalized,
            generation: Generation::V2,
            identifier: Identifier::suggested(&world.state.workspace, "course"),
            description: "From outside".to_owned(),
            end_of_life: Some(jiff::civil::date(2027, 6, 28)),
        },
    };
    world.command(Command::UploadImage(new));
}

#[test]
fn an_upload_is_an_image_in_every_region_and_a_lab_made_from_it_has_its_bytes() {
    let mut world = World::new();
    let source = world.folder().join("source.raw");
    raw_disk(&source, 64 * MIB, 8 * MIB, "source");
    upload(&mut world, &source);
    let figures = world.expect_exported(world.last_job().id);
    assert_eq!(figures.completed_regions(), REGIONS.len());
    assert_eq!(world.images(), ["course"]);
    let image = world.state.images().unwrap().find("course").unwrap();
    let version = image.newest().unwrap();
    assert_eq!((image.os_state, image.generation), (OsState::Generalized, Generation::V2));
    assert_eq!((image.offer.as_str(), image.description.as_str()), ("uploaded", "From outside"));
    assert_eq!(version.end_of_life, Some(jiff::civil::date(2027, 6, 28)));
    assert_eq!((version.source_lab.as_str(), version.created_by.as_str()), ("", "Mia"));
    let lab = world.lab_from_image("Python", "course", DiskFormat::Vhd);
    assert_same_disk(&source, &world.disk_of(lab));
}

#[test]
fn a_version_is_copied_to_a_region_of_another_geography() {
    let mut world = World::new();
    let source = world.folder().join("source.raw");
    raw_disk(&source, 16 * MIB, 4 * MIB, "source");
    upload(&mut world, &source);
    world.expect_exported(world.last_job().id);
    let regions = vec![RegionId::from("westeurope")];
    world.command(Command::ReplicateImage { definition: "course".into(), version: Version::FIRST, regions });
    let JobState::Done(Outcome::Replicated(figures)) = world.finish(world.last_job().id) else { panic!() };
    assert_eq!(figures.completed_regions(), 1);
    assert!(figures.regions[&RegionId::from("westeurope")].copied >= 4 * MIB);
    assert_eq!(world.images(), ["course"]);
    let newest = world.state.images().unwrap().find("course").unwrap().newest().unwrap();
    assert_eq!(newest.replicas[&RegionId::from("westeurope")].state, ReplicaState::Completed);
}

#[test]
fn a_download_is_the_disk_that_was_uploaded_and_never_replaces_a_file() {
    let mut world = World::new();
    let source = world.folder().join("source.raw");
    raw_disk(&source, 16 * MIB, 4 * MIB, "source");
    upload(&mut world, &source);
    world.expect_exported(world.last_job().id);
    let path = world.folder().join("downloads/course.vhdx");
    let download = |path: &Path| Command::DownloadImage {
        definition: "course".into(),
        version: Version::FIRST,
        region: None,
        path: path.to_path_buf(),
        format: DiskFormat::Vhdx,
    };
    world.command(download(&path));
    let JobState::Done(Outcome::Downloaded(figures)) = world.finish(world.last_job().id) else { panic!() };
    assert_eq!(figures.size, 16 * MIB);
    assert_same_disk(&source, &path);
    assert_eq!(files(&world.folder().join("downloads")), [path]);

    let mine = world.folder().join("mine.vhdx");
    crate::common::disks::write(&mine, b"not to be lost");
    world.command(download(&mine));
    let failure = world.expect_failure(world.last_job().id);
    assert_eq!(failure.message.id, "jobs-in-the-way");
    assert_eq!(std::fs::read(&mine).unwrap(), b"not to be lost");
}
