//! A store that fails at every step of a change in turn: afterwards it was made or it was not, nothing else has
//! suffered, and making it again makes it whole.

use std::sync::Arc;

use lab_gallery::gallery::folder::FolderStore;
use lab_gallery::gallery::{Gallery, Level};
use lab_gallery::model::edit::{ImageEdit, RegionEdit};
use lab_gallery::model::image::Catalogue;

use crate::common::dice::say;
use crate::editing::{edit, remove, set};
use crate::failing::{Failing, Fault, Faults};
use crate::faults::{assert_told, copy_folder, steady};
use crate::support::*;

pub fn catalogue(gallery: &Gallery) -> Catalogue {
    gallery.list().unwrap().catalogue(false)
}

/// What counts in a gallery: all but what an interrupted writer may have left.
pub fn left(folder: &std::path::Path) -> Vec<String> {
    files(folder).into_keys().filter(|name| !name.contains(".tmp-")).collect()
}

/// Debian 1.0.0 and 1.1.0 in two regions, changed once, and then what `prepare` does to it.
fn start(prepare: &[ImageEdit]) -> (TestGallery, MemDisk) {
    let place = TestGallery::new();
    let old = MemDisk::new(noise(1, 3));
    let new = MemDisk::new(noise(2, 3));
    for mut one in [request(&old, "Debian"), update(&new, "Debian", "1.1.0")] {
        one.target_regions = vec![region(WEST), region(NORTH)];
        export(&place.gallery, &one).unwrap();
    }
    edit(&place.gallery, &set(NORTH, RegionEdit { count: Some(2), latest: None })).unwrap();
    for one in prepare {
        edit(&place.gallery, one).unwrap();
    }
    (place, new)
}

/// Lets every step of a change fail in turn.
fn fail_at_every_step(prepare: &[ImageEdit], change: &ImageEdit) {
    let (place, new) = start(prepare);
    let before = catalogue(&place.gallery);
    let whole = quick_temp();
    copy_folder(&place.path(), whole.path());
    let done = Gallery::open(whole.path()).unwrap().tuned(steady());
    assert!(edit(&done, change).unwrap());
    let (after, files) = (catalogue(&done), left(whole.path()));
    assert_ne!(before, after);

    let mut counts = Vec::new();
    for fault in Fault::ALL {
        let (mut steps, mut failed, mut unchanged) = (0, 0, 0);
        for at in 0.. {
            let folder = quick_temp();
            let path = folder.path().join("gallery");
            copy_folder(&place.path(), &path);
            let faults = Faults::new(fault, at);
            let store = Failing { inner: FolderStore::new(&path), faults: Arc::clone(&faults) };
            let opened = Gallery::open_on(Arc::new(store));
            let result = opened.and_then(|gallery| edit(&gallery.tuned(steady()), change));

            let sound = Gallery::open(&path).unwrap().tuned(steady());
            let found = catalogue(&sound);
            match &result {
                Ok(_) => assert_eq!(found, after, "{fault:?} at {at}"),
                Err(error) => {
                    failed += 1;
                    unchanged += usize::from(found == before);
                    assert!(found == before || found == after, "{fault:?} at {at}: {found:?}");
                    assert_told(error, fault);
                }
            }
            if !before.find("Debian").unwrap().versions.is_empty() {
                assert_disk(&sound, "Debian", "1.1.0", WEST, &new.bytes);
            }
            let report = quietly(|control| sound.verify(Level::Full, control)).unwrap();
            assert_eq!(report.problems, [], "{fault:?} at {at}");

            // An image that is gone cannot be deleted once more.
            let again = edit(&sound, change);
            assert!(again.is_ok() || found == after, "{fault:?} at {at}: {again:?}");
            assert_eq!(catalogue(&sound), after, "{fault:?} at {at}");
            assert_eq!(left(&path), files, "{fault:?} at {at}: something is left");
            if !faults.have_come() {
                break;
            }
            steps += 1;
        }
        // An image is deleted in one step, and nothing is written.
        let deletes = *change == ImageEdit::DeleteImage;
        let in_one_step = deletes && fault == Fault::DoneButFailed;
        let has_none = deletes && matches!(fault, Fault::Short | Fault::Sync | Fault::Rename);
        assert!(
            has_none || failed > 0 && (unchanged > 0 || in_one_step),
            "{fault:?}: {failed} failed, {unchanged} unchanged"
        );
        counts.push(format!("{fault:?} {failed} of {steps}"));
    }
    say(&format!("{change:?}: steps at which it ended, of those that failed: {}", counts.join(", ")));
}

#[test]
fn of_a_description() {
    let change = ImageEdit::Describe { description: Some("Something".to_owned()), end_of_life: None };
    fail_at_every_step(&[], &change);
}

#[test]
fn of_removing_a_region() {
    fail_at_every_step(&[], &remove(NORTH));
}

#[test]
fn of_deleting_a_version() {
    fail_at_every_step(&[], &ImageEdit::DeleteVersion(version("1.0.0")));
}

#[test]
fn of_deleting_an_image() {
    let versions = ["1.0.0", "1.1.0"].map(|number| ImageEdit::DeleteVersion(version(number)));
    fail_at_every_step(&versions, &ImageEdit::DeleteImage);
}
