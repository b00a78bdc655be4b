//! Settings that cannot be read just now may say anything: nothing is removed on the word of those before them.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::time::Duration;

use lab_gallery::gallery::{Gallery, GalleryError, Level};
use lab_gallery::model::edit::{ImageEdit, RegionEdit, VersionEdit};
use lab_gallery::model::image::Version;
use lab_gallery::model::region as regions;

use crate::common::disks::write;
use crate::editing::{change, debian, edit, remove, seen, set};
use crate::support::*;

fn settings(place: &TestGallery, number: u32) -> PathBuf {
    place.path().join(format!("images/debian/settings/{number:06}.ron"))
}

fn replicate(gallery: &Gallery, to: &str) {
    let to = [region(to)];
    let outcomes =
        quietly(|control| gallery.replicate("Debian", Version::FIRST, &region(WEST), &to, control)).unwrap();
    assert!(outcomes[0].result.is_ok());
}

/// Debian's North Europe was removed, and is a target with a replica again.
fn back_again() -> (TestGallery, MemDisk) {
    let (place, disk) = debian();
    edit(&place.gallery, &remove(NORTH)).unwrap();
    edit(&place.gallery, &set(NORTH, RegionEdit::default())).unwrap();
    replicate(&place.gallery, NORTH);
    assert_disk(&place.gallery, "Debian", "1.0.0", NORTH, &disk.bytes);
    (place, disk)
}

#[test]
fn a_region_that_only_older_settings_have_removed_keeps_its_replica() {
    for unreadable in [&b"(schema: 2, new: \"thing\")"[..], b"nothing that can be read"] {
        let (place, disk) = back_again();
        let newest = std::fs::read(settings(&place, 2)).unwrap();
        write(&settings(&place, 2), unreadable);

        let other = MemDisk::new(noise(2, 9));
        export(&place.gallery, &update(&other, "Debian", "1.1.0")).unwrap();
        quietly(|control| place.gallery.collect(Duration::ZERO, control)).unwrap();

        write(&settings(&place, 2), &newest);
        assert_disk(&place.reopen(), "Debian", "1.0.0", NORTH, &disk.bytes);
        let report = quietly(|control| place.gallery.verify(Level::Full, control)).unwrap();
        assert_eq!(report.problems, []);
    }
}

/// Every region there is, with settings of its own.
fn everywhere() -> VersionEdit {
    let edit = RegionEdit { count: Some(2), latest: None };
    let regions: BTreeMap<_, _> =
        regions::all().iter().map(|found| (found.name.as_str().into(), edit)).collect();
    VersionEdit { regions, ..VersionEdit::default() }
}

#[test]
fn an_image_of_many_versions_that_are_everywhere_can_be_changed() {
    let (place, disk) = debian();
    for number in 1..32 {
        let number = format!("1.{number}.0");
        export(&place.gallery, &update(&disk, "Debian", &number)).unwrap();
        let everywhere = ImageEdit::Version { version: version(&number), change: everywhere() };
        assert!(edit(&place.gallery, &everywhere).unwrap());
    }
    let image = seen(&place.gallery, "Debian");
    assert_eq!(image.versions[&version("1.31.0")].replicas.len(), regions::all().len());
    assert_eq!(image.versions[&version("1.1.0")].replicas.len(), regions::all().len());
}

#[test]
fn settings_forget_versions_that_were_deleted() {
    let (place, disk) = debian();
    export(&place.gallery, &update(&disk, "Debian", "1.1.0")).unwrap();
    edit(&place.gallery, &change(everywhere())).unwrap();
    edit(&place.gallery, &ImageEdit::DeleteVersion(Version::FIRST)).unwrap();
    let excluded = VersionEdit { exclude_from_latest: Some(true), ..VersionEdit::default() };
    edit(&place.gallery, &ImageEdit::Version { version: version("1.1.0"), change: excluded }).unwrap();
    let newest = std::fs::read_to_string(settings(&place, 2)).unwrap();
    assert!(newest.contains("1.1.0") && !newest.contains("1.0.0"), "{newest}");
    assert!(seen(&place.gallery, "Debian").versions[&version("1.1.0")].exclude_from_latest);
}

#[test]
fn a_number_that_nothing_comes_after_ends_a_change_and_not_the_program() {
    let (place, _) = back_again();
    write(&settings(&place, u32::MAX), b"nothing that can be read");
    let error = edit(&place.gallery, &remove(NORTH)).unwrap_err();
    assert!(matches!(error, GalleryError::Damaged { .. }), "{error:?}");
}
