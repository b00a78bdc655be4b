//! Deleting a version, and an image without versions: gone from the moment it is said, its number never given again.

use lab_gallery::gallery::{ExportId, Gallery, GalleryError, Level};
use lab_gallery::model::edit::ImageEdit;
use lab_gallery::model::image::Version;
use lab_gallery::model::{Explain as _, RegionId};

use crate::common::disks::write;
use crate::editing::{debian, edit, seen};
use crate::support::*;

fn delete(gallery: &Gallery, number: &str) -> Result<bool, GalleryError> {
    edit(gallery, &ImageEdit::DeleteVersion(version(number)))
}

/// The gallery's files that are about images, without what only says that something is gone.
fn about_images(place: &TestGallery) -> Vec<String> {
    let about = |name: &String| {
        (name.starts_with("images/") || name.contains("/replicas/")) && !name.contains("/deleted/")
    };
    files(&place.path()).into_keys().filter(about).collect()
}

#[track_caller]
fn assert_sound(place: &TestGallery) {
    let report = quietly(|control| place.gallery.verify(Level::Full, control)).unwrap();
    assert_eq!(report.problems, []);
    assert_tidy(&place.path());
}

fn somebody_else<'a>(disk: &'a MemDisk, number: &str) -> lab_gallery::gallery::ExportRequest<'a> {
    let mut other = update(disk, "Debian", number);
    other.id = ExportId::of(&["somebody else", number]);
    other
}

#[test]
fn a_deleted_version_is_gone_everywhere_and_the_others_stay() {
    let (place, _) = debian();
    let second = MemDisk::new(noise(2, 9));
    export(&place.gallery, &update(&second, "Debian", "1.1.0")).unwrap();
    assert!(delete(&place.gallery, "1.0.0").unwrap());
    assert!(!delete(&place.gallery, "1.0.0").unwrap(), "it is gone already");

    let image = seen(&place.reopen(), "Debian");
    assert_eq!(image.versions.keys().copied().collect::<Vec<_>>(), [version("1.1.0")]);
    assert_eq!(image.deleted, Some(version("1.0.0")));
    let error = disk_bytes(&place.gallery, "Debian", "1.0.0", WEST).unwrap_err();
    assert!(matches!(error, GalleryError::NoSuchVersion { .. }), "{error:?}");
    assert_disk(&place.gallery, "Debian", "1.1.0", WEST, &second.bytes);
    assert_eq!(
        about_images(&place),
        [
            "images/debian/definition.ron",
            "images/debian/versions/1.1.0.ron",
            "regions/westeurope/replicas/debian/1.1.0.ron",
        ]
    );
    assert_sound(&place);
}

#[test]
fn the_number_of_a_deleted_version_is_not_given_again() {
    let (place, _) = debian();
    let disk = MemDisk::new(noise(2, 9));
    export(&place.gallery, &update(&disk, "Debian", "1.1.0")).unwrap();
    delete(&place.gallery, "1.1.0").unwrap();
    assert_eq!(place.gallery.next_version("Debian").unwrap(), Some(version("1.2.0")));
    let made = export(&place.gallery, &somebody_else(&disk, "1.1.0")).unwrap();
    assert_eq!(made.captured.document.version, version("1.2.0"));
}

#[test]
fn an_export_whose_version_was_deleted_does_not_make_it_again() {
    let (place, disk) = debian();
    export(&place.gallery, &update(&disk, "Debian", "1.1.0")).unwrap();
    delete(&place.gallery, "1.1.0").unwrap();
    let before = files(&place.path());
    let error = export(&place.gallery, &update(&disk, "Debian", "1.1.0")).unwrap_err();
    assert_eq!(error.explain().id, "gallery-version-deleted", "{error:?}");
    assert!(files(&place.path()) == before);
}

#[test]
fn a_version_whose_documents_are_damaged_can_be_deleted() {
    let (place, _) = debian();
    for file in [
        "images/debian/versions/1.0.0.ron",
        "images/debian/definition.ron",
        "regions/westeurope/replicas/debian/1.0.0.ron",
        "regions/northeurope/replicas/debian/1.0.0.ron",
    ] {
        write(&place.path().join(file), b"nothing that can be read");
    }
    assert!(delete(&place.gallery, "1.0.0").unwrap());
    let listing = place.gallery.list().unwrap();
    assert_eq!(listing.problems.len(), 1, "the definition: {listing:?}");
    assert!(listing.unfinished.is_empty(), "{listing:?}");
}

#[test]
fn an_image_whose_versions_are_all_deleted_stays_listed() {
    let (place, disk) = debian();
    delete(&place.gallery, "1.0.0").unwrap();
    let listing = place.gallery.list().unwrap();
    assert_eq!((listing.unfinished.len(), listing.problems.len()), (0, 0));
    let image = seen(&place.gallery, "Debian");
    assert!(image.versions.is_empty());
    assert_eq!(image.next_version(), Some(version("1.1.0")));

    // Its name is taken, and it can have a new version.
    let mut again = request(&disk, "debian");
    again.id = ExportId::of(&["somebody else"]);
    let error = export(&place.gallery, &again).unwrap_err();
    assert!(matches!(error, GalleryError::NameTaken { .. }), "{error:?}");
    let made = export(&place.gallery, &somebody_else(&disk, "1.0.0")).unwrap();
    assert_eq!(made.captured.document.version, version("1.1.0"));
    assert_disk(&place.gallery, "Debian", "1.1.0", WEST, &disk.bytes);
    assert_sound(&place);
}

#[test]
fn an_image_without_versions_is_deleted_and_its_name_used_again() {
    let (place, _) = debian();
    let described = ImageEdit::Describe { description: Some("The old one".to_owned()), end_of_life: None };
    edit(&place.gallery, &described).unwrap();
    delete(&place.gallery, "1.0.0").unwrap();
    assert!(edit(&place.gallery, &ImageEdit::DeleteImage).unwrap());
    assert!(place.gallery.list().unwrap().is_empty());
    let error = edit(&place.gallery, &ImageEdit::DeleteImage).unwrap_err();
    assert!(matches!(error, GalleryError::NoSuchImage { .. }), "{error:?}");
    assert_sound(&place);

    let disk = MemDisk::new(noise(5, 9));
    let mut anew = request(&disk, "Debian");
    anew.id = ExportId::of(&["anew"]);
    anew.created = "2021-01-01T00:00:00Z".parse().unwrap();
    let made = export(&place.gallery, &anew).unwrap();
    assert_eq!(made.captured.document.version, version("1.1.0"), "labs may have come from the old 1.0.0");
    let image = seen(&place.gallery, "Debian");
    assert_eq!(image.description, "", "nothing of the old one");
    assert_disk(&place.gallery, "Debian", "1.1.0", WEST, &disk.bytes);
    assert_sound(&place);
}

#[test]
fn an_image_is_not_deleted_while_somebody_makes_a_version_of_it() {
    let (place, disk) = debian();
    delete(&place.gallery, "1.0.0").unwrap();
    let made = capture(&place.gallery, &somebody_else(&disk, "1.1.0")).unwrap();
    let record = place.path().join("regions/westeurope/replicas/debian/1.1.0.ron");
    let bytes = std::fs::read(&record).unwrap();
    std::fs::remove_file(&record).unwrap();
    let error = edit(&place.reopen().tuned(patient()), &ImageEdit::DeleteImage).unwrap_err();
    assert_eq!(error.explain().id, "refusal-edit-has-versions", "{error:?}");

    // Once it seems given up the image can go; should the export wake up all the same, nothing of it is lost.
    assert!(edit(&place.gallery, &ImageEdit::DeleteImage).unwrap());
    write(&record, &bytes);
    let again = capture(&place.gallery, &somebody_else(&disk, "1.1.0")).unwrap();
    assert_eq!(again.document, made.document);
    assert_disk(&place.gallery, "Debian", "1.1.0", WEST, &disk.bytes);
    assert_sound(&place);
}

#[test]
fn what_a_crash_left_of_a_deleted_version_does_not_count_and_goes_later() {
    let (place, _) = debian();
    let before = files(&place.path());
    delete(&place.gallery, "1.0.0").unwrap();
    // Everything but the tombstone is there again.
    for (name, bytes) in &before {
        write(&place.path().join(name), bytes);
    }
    assert!(seen(&place.gallery, "Debian").versions.is_empty());
    let report = quietly(|control| place.gallery.verify(Level::Full, control)).unwrap();
    assert_eq!(report.problems, []);
    let error = disk_bytes(&place.gallery, "Debian", "1.0.0", WEST).unwrap_err();
    assert!(matches!(error, GalleryError::NoSuchVersion { .. }), "{error:?}");
    assert!(!delete(&place.gallery, "1.0.0").unwrap());
    assert_eq!(about_images(&place), ["images/debian/definition.ron"]);
}

#[test]
fn a_tombstone_that_cannot_be_read_counts_and_is_told() {
    let (place, _) = debian();
    delete(&place.gallery, "1.0.0").unwrap();
    flip(&place.path().join("images/debian/deleted/1.0.0.ron"), 40);
    assert!(seen(&place.gallery, "Debian").versions.is_empty());
    let report = quietly(|control| place.gallery.verify(Level::Fast, control)).unwrap();
    assert_eq!(report.problems.len(), 1);
    assert_eq!(place.gallery.next_version("Debian").unwrap(), Some(version("1.1.0")));
}

#[test]
fn a_version_that_is_deleted_while_it_is_copied_stays_deleted() {
    let (place, _) = debian();
    let deleted = std::sync::Once::new();
    let observer = |_| deleted.call_once(|| assert!(delete(&place.gallery, "1.0.0").unwrap()));
    let cancel = std::sync::atomic::AtomicBool::new(false);
    let control = lab_gallery::gallery::Control { observer: &observer, cancel: &cancel, clock: &now };
    let to: [RegionId; 1] = [region(EAST)];
    let outcomes = place.gallery.replicate("Debian", Version::FIRST, &region(WEST), &to, &control).unwrap();
    assert!(matches!(outcomes[0].result, Err(GalleryError::Deleted { .. })), "{outcomes:?}");
    assert!(seen(&place.gallery, "Debian").versions.is_empty());
    assert!(about_images(&place).iter().all(|name| !name.ends_with("1.0.0.ron")));
}
