//! An image of the gallery is changed and deleted by commands; the files follow.

use std::collections::{BTreeMap, BTreeSet};

use lab_gallery::model::edit::{EndOfLife, ImageEdit, RegionEdit, VersionEdit};
use lab_gallery::model::image::{ReplicaState, Version};
use lab_gallery::model::job::{JobState, Outcome};
use lab_gallery::model::{Command, DiskFormat, ExportMode, RegionId};

use crate::world::{MIB, REGIONS, World, raw_disk};

fn edit(world: &mut World, edit: ImageEdit) {
    world.command(Command::EditImage { definition: "course".to_owned(), edit });
}

fn exported() -> World {
    let mut world = World::new();
    let source = world.folder().join("source.raw");
    raw_disk(&source, 16 * MIB, 4 * MIB, "source");
    let lab = world.lab_from_file("Python", &source, DiskFormat::Vhd);
    world.export(lab, "course", ExportMode::CreateNew);
    world.images();
    world
}

#[test]
fn a_region_that_is_added_has_its_replica_and_one_that_is_removed_has_none() {
    let mut world = exported();
    let (added, removed) = (RegionId::from("westeurope"), RegionId::from(REGIONS[1]));
    let change = VersionEdit {
        regions: BTreeMap::from([(added.clone(), RegionEdit { count: Some(2), latest: None })]),
        removed: BTreeSet::from([removed.clone()]),
        ..VersionEdit::default()
    };
    edit(&mut world, ImageEdit::Version { version: Version::FIRST, change });
    let JobState::Done(Outcome::Replicated(figures)) = world.finish(world.last_job().id) else { panic!() };
    assert_eq!(figures.completed_regions(), 1);
    world.images();
    let version = world.state.images().unwrap().find("course").unwrap().newest().unwrap();
    let replica = &version.replicas[&added];
    assert_eq!((replica.state, replica.count), (ReplicaState::Completed, 2));
    assert!(!version.replicas.contains_key(&removed));
    assert_eq!(version.replicas.len(), REGIONS.len());
}

#[test]
fn what_is_said_of_an_image_and_a_version_is_read_again_at_once() {
    let mut world = exported();
    let day = jiff::civil::date(2027, 6, 28);
    let describe = ImageEdit::Describe {
        description: Some("For term two".into()),
        end_of_life: Some(EndOfLife::On(day)),
    };
    edit(&mut world, describe);
    let change = VersionEdit { exclude_from_latest: Some(true), ..VersionEdit::default() };
    edit(&mut world, ImageEdit::Version { version: Version::FIRST, change });
    let image = world.state.images().unwrap().find("course").unwrap();
    assert_eq!((image.description.as_str(), image.end_of_life), ("For term two", Some(day)));
    assert!(image.newest().unwrap().exclude_from_latest);
}

#[test]
fn versions_are_deleted_and_then_the_image() {
    let mut world = exported();
    edit(&mut world, ImageEdit::DeleteVersion(Version::FIRST));
    assert!(world.state.images().unwrap().find("course").unwrap().versions.is_empty());
    edit(&mut world, ImageEdit::DeleteImage);
    assert_eq!(world.state.images().unwrap().find("course"), None);
    assert_eq!(world.images(), [] as [String; 0]);
}
