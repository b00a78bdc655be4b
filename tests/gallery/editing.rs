//! Changing what is said of an image and where it goes: settings are added and nothing is rewritten.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use lab_gallery::gallery::{Damage, Gallery, GalleryError, Level, Replica};
use lab_gallery::model::edit::{EditProblem, EndOfLife, ImageEdit, RegionEdit, RegionalLatest, VersionEdit};
use lab_gallery::model::image::{Definition, ImageVersion, ReplicaState, Version};
use lab_gallery::model::{Explain as _, Refusal, RegionId};
use lab_gallery::text::Lang;

use crate::common::disks::write;
use crate::support::*;

/// A gallery with Debian 1.0.0 in West Europe and North Europe.
pub fn debian() -> (TestGallery, MemDisk) {
    let place = TestGallery::new();
    let disk = MemDisk::new(noise(1, 9));
    let mut request = request(&disk, "Debian");
    request.target_regions = vec![region(WEST), region(NORTH)];
    export(&place.gallery, &request).unwrap();
    (place, disk)
}

/// The image as the domain sees it.
pub fn seen(gallery: &Gallery, name: &str) -> Definition {
    let listing = gallery.list().unwrap();
    assert_eq!(listing.problems, []);
    listing.catalogue(false).find(name).cloned().unwrap()
}

fn first(gallery: &Gallery) -> ImageVersion {
    seen(gallery, "Debian").versions[&Version::FIRST].clone()
}

pub fn edit(gallery: &Gallery, edit: &ImageEdit) -> Result<bool, GalleryError> {
    gallery.edit("Debian", edit, "Ada", now())
}

pub fn change(change: VersionEdit) -> ImageEdit {
    ImageEdit::Version { version: Version::FIRST, change }
}

pub fn set(name: &str, edit: RegionEdit) -> ImageEdit {
    change(VersionEdit { regions: BTreeMap::from([(region(name), edit)]), ..VersionEdit::default() })
}

pub fn remove(name: &str) -> ImageEdit {
    change(VersionEdit { removed: BTreeSet::from([region(name)]), ..VersionEdit::default() })
}

fn describe(text: &str) -> ImageEdit {
    ImageEdit::Describe { description: Some(text.to_owned()), end_of_life: None }
}

fn settings(place: &TestGallery, number: u32) -> PathBuf {
    place.path().join(format!("images/debian/settings/{number:06}.ron"))
}

#[test]
fn an_image_that_nobody_has_changed_is_as_it_was_made() {
    let (place, _) = debian();
    let image = seen(&place.gallery, "Debian");
    assert_eq!((image.end_of_life, image.deleted), (None, None));
    let version = &image.versions[&Version::FIRST];
    assert!(!version.exclude_from_latest);
    for replica in version.replicas.values() {
        assert_eq!((replica.count, replica.exclude_from_latest), (1, None));
    }
    assert!(!place.path().join("images/debian/settings").exists());
}

#[test]
fn what_is_changed_is_listed_and_no_file_is_rewritten() {
    let (place, disk) = debian();
    let before = files(&place.path());
    let day = |text: &str| Some(text.parse().unwrap());
    let edits = [
        ImageEdit::Describe {
            description: Some("For Python".to_owned()),
            end_of_life: Some(EndOfLife::On("2027-06-28".parse().unwrap())),
        },
        change(VersionEdit {
            exclude_from_latest: Some(true),
            end_of_life: Some(EndOfLife::from(day("2026-12-31"))),
            ..VersionEdit::default()
        }),
        set(NORTH, RegionEdit { count: Some(3), latest: Some(RegionalLatest::Included) }),
    ];
    for one in &edits {
        assert!(edit(&place.gallery, one).unwrap());
        assert!(!edit(&place.gallery, one).unwrap(), "the second time it is so already");
    }

    let image = seen(&place.reopen(), "debian");
    assert_eq!((image.description.as_str(), image.end_of_life), ("For Python", day("2027-06-28")));
    let version = &image.versions[&Version::FIRST];
    assert!(version.exclude_from_latest);
    assert_eq!(version.end_of_life, day("2026-12-31"));
    assert!(version.is_excluded(&region(WEST)) && !version.is_excluded(&region(NORTH)));
    assert_eq!((version.replicas[&region(NORTH)].count, version.replicas[&region(WEST)].count), (3, 1));

    let after = files(&place.path());
    assert!(before.iter().all(|(name, bytes)| after.get(name) == Some(bytes)), "a file was changed");
    assert_eq!(after.len(), before.len() + edits.len());
    assert_tidy(&place.path());
    assert_eq!(quietly(|control| place.gallery.verify(Level::Full, control)).unwrap().problems, []);
    assert_disk(&place.gallery, "Debian", "1.0.0", NORTH, &disk.bytes);

    let back = change(VersionEdit {
        exclude_from_latest: Some(false),
        end_of_life: Some(EndOfLife::Never),
        regions: BTreeMap::from([(
            region(NORTH),
            RegionEdit { count: Some(1), latest: Some(RegionalLatest::AsEverywhere) },
        )]),
        ..VersionEdit::default()
    });
    assert!(edit(&place.gallery, &back).unwrap());
    let version = first(&place.gallery);
    assert!(!version.is_excluded(&region(WEST)) && !version.is_excluded(&region(NORTH)));
    assert_eq!((version.end_of_life, version.replicas[&region(NORTH)].count), (None, 1));
}

#[test]
fn who_changed_what_is_kept() {
    let (place, _) = debian();
    edit(&place.gallery, &describe("First")).unwrap();
    place.gallery.edit("DEBIAN", &describe("Second"), "Bob", now()).unwrap();
    let changed = place.gallery.image("Debian").unwrap().changed.unwrap();
    assert_eq!((changed.by.as_str(), changed.number, changed.changed), ("Bob", 2, now()));
    let kept = String::from_utf8(std::fs::read(settings(&place, 1)).unwrap()).unwrap();
    assert!(kept.contains("First") && kept.contains("Ada"), "{kept}");
}

#[test]
fn what_the_rules_do_not_allow_changes_nothing() {
    let (place, _) = debian();
    let before = files(&place.path());
    let west = || region(WEST);
    let cases = [
        (remove(WEST), Refusal::Edit(EditProblem::SourceRegion { region: west() })),
        (remove(EAST), Refusal::Edit(EditProblem::NotATarget { region: region(EAST) })),
        (
            set(WEST, RegionEdit { count: Some(101), latest: None }),
            Refusal::Edit(EditProblem::Replicas { asked: 101 }),
        ),
        (
            set("atlantis", RegionEdit::default()),
            Refusal::Edit(EditProblem::UnknownRegion { region: region("atlantis") }),
        ),
        (
            ImageEdit::DeleteImage,
            Refusal::Edit(EditProblem::HasVersions { name: "Debian".to_owned(), versions: 1 }),
        ),
    ];
    for (asked, expected) in cases {
        let error = edit(&place.gallery, &asked).unwrap_err();
        let GalleryError::Refused(refusal) = &error else { panic!("{error:?}") };
        assert_eq!(*refusal, expected);
        assert!(!Lang::load("en").say(&error.explain()).contains('{'));
    }
    let other = ImageEdit::DeleteVersion(version("2.0.0"));
    let error = edit(&place.gallery, &other).unwrap_err();
    assert!(matches!(error, GalleryError::NoSuchVersion { .. }), "{error:?}");
    let error = place.gallery.edit("Fedora", &other, "Ada", now()).unwrap_err();
    assert!(matches!(error, GalleryError::NoSuchImage { .. }), "{error:?}");
    assert!(files(&place.path()) == before);
}

#[test]
fn damaged_settings_are_told_and_the_ones_before_count() {
    let (place, disk) = debian();
    edit(&place.gallery, &describe("First")).unwrap();
    edit(&place.gallery, &describe("Second")).unwrap();
    flip(&settings(&place, 2), 60);

    let listing = place.gallery.list().unwrap();
    let [problem] = &listing.problems[..] else { panic!("{listing:?}") };
    assert_eq!(problem.place, settings(&place, 2).display().to_string());
    assert!(matches!(&problem.what, Damage::Settings { image, .. } if image == "Debian"), "{problem:?}");
    assert_eq!(listing.catalogue(false).find("Debian").unwrap().description, "First");
    let report = quietly(|control| place.gallery.verify(Level::Fast, control)).unwrap();
    let [problem] = &report.problems[..] else { panic!("{report:?}") };
    let said = Lang::load("en").say(&problem.explain());
    assert!(said.contains("“Debian”") && said.contains("Every image can still be used"), "{said}");

    // A change goes on top; the damaged file stays as it is.
    let damaged = std::fs::read(settings(&place, 2)).unwrap();
    edit(&place.gallery, &describe("Third")).unwrap();
    assert_eq!(seen(&place.gallery, "Debian").description, "Third");
    assert_eq!(std::fs::read(settings(&place, 2)).unwrap(), damaged);
    assert!(settings(&place, 3).exists());
    assert_disk(&place.gallery, "Debian", "1.0.0", WEST, &disk.bytes);
}

#[test]
fn the_settings_of_a_newer_program_are_told_and_not_written_over() {
    let (place, _) = debian();
    edit(&place.gallery, &describe("First")).unwrap();
    write(&settings(&place, 2), b"(schema: 2, new: \"thing\")");
    let listing = place.gallery.list().unwrap();
    assert_eq!(listing.problems.len(), 1);
    assert_eq!(listing.catalogue(false).find("Debian").unwrap().description, "First");
    let error = edit(&place.gallery, &describe("Third")).unwrap_err();
    assert!(matches!(error, GalleryError::NewerSchema { schema: 2, .. }), "{error:?}");
    assert!(!settings(&place, 3).exists());
}

#[test]
fn a_new_target_region_is_listed_without_a_replica_until_it_has_one() {
    let (place, disk) = debian();
    edit(&place.gallery, &set(EAST, RegionEdit { count: Some(2), latest: None })).unwrap();
    let replica = first(&place.gallery).replicas[&region(EAST)].clone();
    assert_eq!((replica.state, replica.count, replica.stored), (ReplicaState::Unknown, 2, 0));

    let outcomes = replicate(&place.gallery, &[EAST]);
    assert!(outcomes[0].is_ok());
    let replica = first(&place.gallery).replicas[&region(EAST)].clone();
    assert_eq!((replica.state, replica.count), (ReplicaState::Completed, 2));
    assert_disk(&place.gallery, "Debian", "1.0.0", EAST, &disk.bytes);
}

/// Replicates Debian 1.0.0 from West Europe.
fn replicate(gallery: &Gallery, to: &[&str]) -> Vec<Result<(), GalleryError>> {
    let to: Vec<RegionId> = to.iter().map(|name| region(name)).collect();
    let outcomes =
        quietly(|control| gallery.replicate("Debian", Version::FIRST, &region(WEST), &to, control)).unwrap();
    outcomes.into_iter().map(|outcome| outcome.result.map(drop)).collect()
}

#[test]
fn a_replication_to_another_region_makes_it_a_target_before_it_copies() {
    let (place, _) = debian();
    let cancelled = Watch::default();
    cancelled.cancel.store(true, std::sync::atomic::Ordering::Relaxed);
    cancelled.run(|control| {
        place.gallery.replicate("Debian", Version::FIRST, &region(WEST), &[region(EAST)], control).unwrap()
    });
    assert_eq!(first(&place.gallery).replicas[&region(EAST)].state, ReplicaState::Unknown);
    assert!(replicate(&place.gallery, &[EAST, NORTH]).iter().all(Result::is_ok));
    assert_eq!(first(&place.gallery).replicas[&region(EAST)].state, ReplicaState::Completed);
    let changed = place.gallery.image("Debian").unwrap().changed.unwrap();
    assert_eq!((changed.number, changed.by.as_str()), (1, ""));
}

#[test]
fn a_removed_region_loses_its_replica_and_can_be_added_again() {
    let (place, disk) = debian();
    let record = place.path().join("regions/northeurope/replicas/debian/1.0.0.ron");
    assert!(record.exists());
    assert!(edit(&place.gallery, &remove(NORTH)).unwrap());
    assert!(!record.exists());
    assert!(!first(&place.gallery).replicas.contains_key(&region(NORTH)));
    let error = disk_bytes(&place.gallery, "Debian", "1.0.0", NORTH).unwrap_err();
    assert!(matches!(error, GalleryError::NotInRegion { .. }), "{error:?}");
    assert_disk(&place.gallery, "Debian", "1.0.0", WEST, &disk.bytes);

    // A replication that was asked for before does not bring it back.
    let outcome = replicate(&place.gallery, &[NORTH]).remove(0);
    assert!(matches!(outcome, Err(GalleryError::RegionRemoved { .. })), "{outcome:?}");
    assert!(!record.exists());

    assert!(edit(&place.gallery, &set(NORTH, RegionEdit::default())).unwrap());
    assert_eq!(first(&place.gallery).replicas[&region(NORTH)].state, ReplicaState::Unknown);
    assert!(replicate(&place.gallery, &[NORTH])[0].is_ok());
    assert_disk(&place.gallery, "Debian", "1.0.0", NORTH, &disk.bytes);
    assert_eq!(quietly(|control| place.gallery.verify(Level::Full, control)).unwrap().problems, []);
}

#[test]
fn a_record_that_a_crash_left_of_a_removed_region_does_not_count_and_goes_later() {
    let (place, _) = debian();
    let record = place.path().join("regions/northeurope/replicas/debian/1.0.0.ron");
    let left = std::fs::read(&record).unwrap();
    edit(&place.gallery, &remove(NORTH)).unwrap();
    write(&record, &left);
    assert!(!first(&place.gallery).replicas.contains_key(&region(NORTH)));
    let error = disk_bytes(&place.gallery, "Debian", "1.0.0", NORTH).unwrap_err();
    assert!(matches!(error, GalleryError::NotInRegion { .. }), "{error:?}");
    assert_eq!(quietly(|control| place.gallery.verify(Level::Full, control)).unwrap().problems, []);
    edit(&place.gallery, &describe("Something else")).unwrap();
    assert!(!record.exists());
}

#[test]
fn a_region_that_is_removed_while_it_is_copied_stays_removed() {
    let (place, _) = debian();
    edit(&place.gallery, &set(EAST, RegionEdit::default())).unwrap();
    let removed = std::sync::Once::new();
    let observer = |_| removed.call_once(|| assert!(edit(&place.gallery, &remove(EAST)).unwrap()));
    let cancel = std::sync::atomic::AtomicBool::new(false);
    let control = lab_gallery::gallery::Control { observer: &observer, cancel: &cancel, clock: &now };
    let outcomes =
        place.gallery.replicate("Debian", Version::FIRST, &region(WEST), &[region(EAST)], &control).unwrap();
    assert!(matches!(outcomes[0].result, Err(GalleryError::RegionRemoved { .. })), "{outcomes:?}");
    assert!(!first(&place.gallery).replicas.contains_key(&region(EAST)));
    assert!(!place.path().join("regions/eastus/replicas/debian/1.0.0.ron").exists());
}

#[test]
fn an_image_whose_folder_is_gone_is_listed_from_its_records() {
    let (place, disk) = debian();
    std::fs::remove_dir_all(place.path().join("images/debian")).unwrap();
    let listing = place.gallery.list().unwrap();
    let missing: Vec<_> = listing.problems.iter().map(|problem| &problem.what).collect();
    assert_eq!(missing, [&Damage::Missing, &Damage::Missing], "the definition and the version");
    let replicas = &listing.images[0].versions[0].replicas;
    assert!(replicas.values().all(|replica| matches!(replica, Replica::Whole { .. })));
    assert_disk(&place.gallery, "Debian", "1.0.0", WEST, &disk.bytes);
}

#[test]
fn verify_notices_that_the_source_region_is_gone() {
    let (place, _) = debian();
    std::fs::remove_dir_all(place.path().join("regions/westeurope")).unwrap();
    let report = quietly(|control| place.gallery.verify(Level::Fast, control)).unwrap();
    let record = place.path().join("regions/westeurope/replicas/debian/1.0.0.ron").display().to_string();
    let told = report.problems.iter().find(|problem| problem.place == record).unwrap();
    assert_eq!(told.what, Damage::Missing);
    assert_eq!(told.hits.iter().next().unwrap().region, region(WEST));
}
