//! A store that fails at every step in turn: afterwards the gallery is the old one or the new one, and sound.

use std::num::NonZeroUsize;
use std::sync::Arc;
use std::time::Duration;

use lab_gallery::gallery::folder::FolderStore;
use lab_gallery::gallery::{Gallery, GalleryError, Level, Tuning};
use lab_gallery::model::Explain as _;

use crate::common;
use crate::common::dice::say;
use crate::failing::{Failing, Fault, Faults};
use crate::support::*;

/// One worker, so that the steps come in the same order every time; packs of two chunks.
pub fn steady() -> Tuning {
    Tuning { workers: NonZeroUsize::MIN, pack_bytes: 2 * CHUNK as u64, grace: Duration::ZERO }
}

/// Lets every step of an update with a new replica fail in turn, until a run has fewer steps than that.
fn fail_at_every_step(fault: Fault) {
    let old = MemDisk::new(noise(1, 3));
    let mut new = MemDisk::new(noise(1, 2));
    new.bytes.extend(vec![0; CHUNK]);
    new.bytes.extend(noise(2, 3));
    let new = MemDisk::new(new.bytes);
    let both = vec![region(WEST), region(NORTH)];

    let start = quick_temp();
    let gallery = Gallery::create(&start.path().join("gallery"), "Contoso", now(), false).unwrap();
    let mut first = request(&old, "Debian");
    first.target_regions.clone_from(&both);
    export(&gallery, &first).unwrap();
    let mut second = update(&new, "Debian", "1.1.0");
    second.target_regions.clone_from(&both);

    let (mut failed, mut succeeded) = (0, 0);
    for at in 0.. {
        let folder = quick_temp();
        let path = folder.path().join("gallery");
        copy_folder(&start.path().join("gallery"), &path);
        let faults = Faults::new(fault, at);
        let store = Failing { inner: FolderStore::new(&path), faults: Arc::clone(&faults) };
        let opened = Gallery::open_on(Arc::new(store));
        let result = opened.and_then(|gallery| export(&gallery.tuned(steady()), &second));

        let sound = Gallery::open(&path).unwrap().tuned(steady());
        let listing = sound.list().unwrap();
        assert_eq!(listing.problems, [], "{fault:?} at {at}");
        let [image] = &listing.images[..] else { panic!("{fault:?} at {at}: {listing:?}") };
        assert_disk(&sound, "Debian", "1.0.0", WEST, &old.bytes);
        for listed in image.versions.iter().filter(|listed| listed.document.version == second.version) {
            for region in both.iter().filter(|region| listed.is_usable_in(region)) {
                assert_disk(&sound, "Debian", "1.1.0", &region.0, &new.bytes);
            }
        }
        let report = quietly(|control| sound.verify(Level::Full, control)).unwrap();
        assert_eq!(report.problems, [], "{fault:?} at {at}");
        if fault != Fault::Dead {
            // A step that failed may have been the flag's removal.
            assert!(assert_tidy_but_flags(&path).len() <= 1, "{fault:?} at {at}");
        }
        match &result {
            Ok(done) if done.regions.iter().all(|outcome| outcome.result.is_ok()) => {
                succeeded += 1;
                assert_eq!(image.versions[0].document.version, second.version);
            }
            Ok(done) => {
                failed += 1;
                let outcome = done.regions.iter().find_map(|outcome| outcome.result.as_ref().err()).unwrap();
                assert_told(outcome, fault);
            }
            Err(error) => {
                failed += 1;
                assert_told(error, fault);
            }
        }

        let again = export(&sound, &second).unwrap_or_else(|error| panic!("{fault:?} at {at}: {error:?}"));
        assert!(again.regions.iter().all(|outcome| outcome.result.is_ok()), "{fault:?} at {at}: {again:?}");
        for from in [WEST, NORTH] {
            assert_disk(&sound, "Debian", "1.1.0", from, &new.bytes);
        }
        if !faults.have_come() {
            break;
        }
    }
    let least =
        if matches!(fault, Fault::Once | Fault::DoneButFailed | Fault::Full | Fault::Dead) { 20 } else { 8 };
    assert!(failed > least, "{fault:?}: only {failed} steps failed");
    say(&format!("export of an update: {fault:?}: {failed} failures ended it, {} did not", succeeded - 1));
    // Some failures are of no consequence: temporaries that cannot be looked for, a check that is repeated.
    assert!(succeeded < failed, "{fault:?}: {succeeded} of {failed} failures went unnoticed");
}

/// The error's sentence is about what happened, with its cause kept.
#[track_caller]
pub fn assert_told(error: &GalleryError, fault: Fault) {
    let kept = std::error::Error::source(error).map(ToString::to_string).unwrap_or_default();
    if fault == Fault::Full {
        assert!(matches!(error, GalleryError::Full(_)), "{error:?}");
        assert_eq!(error.explain().id, "gallery-full");
    } else {
        assert!(matches!(error, GalleryError::Unreadable(_) | GalleryError::Unwritable(_)), "{error:?}");
        assert!(kept.contains("injected") || kept.contains("dead"), "{error:?}");
    }
}

pub fn copy_folder(from: &std::path::Path, to: &std::path::Path) {
    for (name, bytes) in files(from) {
        let path = to.join(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        common::disks::write(&path, &bytes);
    }
}

#[test]
fn a_step_that_fails() {
    fail_at_every_step(Fault::Once);
}

#[test]
fn a_write_that_comes_short() {
    fail_at_every_step(Fault::Short);
}

#[test]
fn a_blob_that_cannot_be_made_durable() {
    fail_at_every_step(Fault::Sync);
}

#[test]
fn a_blob_that_cannot_be_given_its_name() {
    fail_at_every_step(Fault::Rename);
}

#[test]
fn a_step_that_is_done_but_said_to_have_failed() {
    fail_at_every_step(Fault::DoneButFailed);
}

#[test]
fn a_disk_that_fills_up() {
    fail_at_every_step(Fault::Full);
}

#[test]
fn a_program_that_dies() {
    fail_at_every_step(Fault::Dead);
}
