//! Exports that are cut short, by a cancel or a kill, and go on.

use std::sync::atomic::Ordering;
use std::time::{Duration, Instant};

use lab_gallery::gallery::{Control, Gallery, GalleryError, Level, Progress};
use lab_gallery::model::edit::ImageEdit;

use crate::common;
use crate::support::*;
use crate::{children, common::disks};

#[test]
fn a_cancel_leaves_nothing_half_and_the_next_attempt_stores_less() {
    let place = TestGallery::new();
    let disk = MemDisk::new(noise(1, 160));
    let watch = Watch::default();
    let observer = |progress: Progress| {
        if matches!(progress, Progress::Capture(capture) if capture.done > 100 * CHUNK as u64) {
            watch.cancel.store(true, Ordering::Relaxed);
        }
    };
    let control = Control { observer: &observer, cancel: &watch.cancel, clock: &now };
    let error = place.gallery.export(&request(&disk, "Debian"), &control).unwrap_err();
    assert!(matches!(error, GalleryError::Cancelled), "{error:?}");

    assert!(place.gallery.list().unwrap().is_empty());
    let left = files(&place.path());
    assert!(left.keys().all(|name| name == "gallery.ron" || is(name, "pack")), "{:?}", left.keys());
    assert!(left.len() > 5, "packs that were full are kept");

    let again = export(&place.gallery, &request(&disk, "Debian")).unwrap().captured;
    assert!(again.figures.duplicate >= 50 * CHUNK as u64, "{:?}", again.figures);
    assert_eq!(again.figures.duplicate + again.figures.new, disk.bytes.len() as u64);
    assert_disk(&place.gallery, "Debian", "1.0.0", WEST, &disk.bytes);
}

#[test]
fn a_cancel_before_the_start_reads_nothing() {
    let place = TestGallery::new();
    let disk = MemDisk::new(noise(1, 10));
    let watch = Watch::default();
    watch.cancel.store(true, Ordering::Relaxed);
    let error = watch.run(|control| place.gallery.export(&request(&disk, "Debian"), control)).unwrap_err();
    assert!(matches!(error, GalleryError::Cancelled), "{error:?}");
    assert_eq!(disk.read.into_inner(), 0);
}

#[test]
fn a_disk_half_written_is_none_when_it_is_cancelled() {
    let place = TestGallery::new();
    let disk = MemDisk::new(noise(1, 100));
    export(&place.gallery, &request(&disk, "Debian")).unwrap();
    let folder = common::temp();
    let path = folder.path().join("disk.raw");
    let size = disk.bytes.len() as u64;
    let writer = lab_gallery::disk::create(&path, lab_gallery::model::DiskFormat::Raw, size).unwrap();
    let watch = Watch::default();
    let observer = |_| watch.cancel.store(true, Ordering::Relaxed);
    let control = Control { observer: &observer, cancel: &watch.cancel, clock: &now };
    let error = place.gallery.materialise("Debian", version("1.0.0"), &region(WEST), writer, &control);
    assert!(matches!(error, Err(GalleryError::Cancelled)), "{error:?}");
    assert_eq!(files(folder.path()).len(), 0);
}

#[test]
fn an_export_goes_on_after_the_version_was_committed() {
    let place = TestGallery::new();
    let disk = MemDisk::new(mixed(1));
    let mut request = request(&disk, "Debian");
    request.target_regions.push(region(NORTH));
    let first = capture(&place.gallery, &request).unwrap();
    // As if it had been killed just before the record.
    std::fs::remove_file(place.path().join("regions").join(WEST).join("replicas/debian/1.0.0.ron")).unwrap();
    let listing = place.gallery.list().unwrap();
    assert!(listing.images.is_empty(), "a version without a replica is no image");
    assert_eq!(listing.unfinished.len(), 1);
    assert_eq!(listing.unfinished[0].version, Some(version("1.0.0")));
    assert_eq!(place.gallery.next_version("Debian").unwrap(), Some(version("1.1.0")));

    let read = disk.read.load(Ordering::Relaxed);
    let again = export(&place.gallery, &request).unwrap();
    assert_eq!(disk.read.load(Ordering::Relaxed), read, "the disk is not read again");
    assert_eq!(again.captured.document, first.document);
    assert!(again.regions[0].result.is_ok());
    // And once more, when all was done but the caller did not hear of it.
    export(&place.gallery, &request).unwrap();
    assert_disk(&place.gallery, "Debian", "1.0.0", NORTH, &disk.bytes);
}

#[test]
fn an_export_that_goes_on_reads_the_disk_again_if_its_chunks_are_gone() {
    let place = TestGallery::new();
    let disk = MemDisk::new(mixed(1));
    capture(&place.gallery, &request(&disk, "Debian")).unwrap();
    for pack in packs(&place, WEST) {
        std::fs::remove_file(pack).unwrap();
    }
    export(&place.gallery, &request(&disk, "Debian")).unwrap();
    assert_disk(&place.gallery, "Debian", "1.0.0", WEST, &disk.bytes);
}

#[test]
fn temporaries_that_nobody_writes_are_swept_and_others_are_not() {
    let place = TestGallery::new();
    let packs = place.path().join("regions").join(WEST).join("packs");
    std::fs::create_dir_all(&packs).unwrap();
    let (stale, held, other) = (packs.join(".tmp-stale"), packs.join(".tmp-held"), packs.join("notes.txt"));
    for path in [&stale, &held, &other] {
        disks::write(path, b"half a pack");
    }
    let lock = std::fs::File::open(&held).unwrap();
    lock.lock().unwrap();
    let disk = MemDisk::new(noise(1, 1));
    let mut patient = tuning();
    patient.grace = Duration::from_hours(1);
    export(&place.reopen().tuned(patient), &request(&disk, "One")).unwrap();
    assert!(stale.exists(), "it may be somebody's who cannot lock");
    export(&place.gallery, &request(&disk, "Two")).unwrap();
    assert!(!stale.exists() && held.exists() && other.exists());
}

#[test]
fn temporaries_are_swept_from_every_folder_that_an_export_writes_to() {
    let place = TestGallery::new();
    let disk = MemDisk::new(noise(1, 3));
    let both = [WEST, NORTH].map(region).to_vec();
    let mut first = request(&disk, "Debian");
    first.target_regions.clone_from(&both);
    export(&place.gallery, &first).unwrap();
    let change = ImageEdit::Describe { description: Some("For Python".to_owned()), end_of_life: None };
    place.gallery.edit("Debian", &change, "Ada", now()).unwrap();

    // Files lie in no folder that has only folders.
    let stale: Vec<_> = folders(&place.path())
        .into_iter()
        .filter(|folder| {
            let entries = entries(folder);
            entries.is_empty() || entries.iter().any(|entry| entry.is_file())
        })
        .map(|folder| folder.join(".tmp-stale"))
        .collect();
    assert!(stale.iter().any(|path| path.ends_with("at-work/.tmp-stale")), "{stale:?}");
    for path in &stale {
        disks::write(path, b"half a file");
    }
    let mut second = update(&disk, "Debian", "1.1.0");
    second.target_regions = both;
    export(&place.gallery, &second).unwrap();
    assert_tidy(&place.path());
}

/// The disk of the killed exports; chunks of their own, for as many packs as it takes to be caught in the middle.
fn big_disk() -> MemDisk {
    MemDisk::new(noise(7, 240))
}

#[test]
#[ignore = "run, and killed, by the tests below"]
fn child_exports() {
    let Some(path) = children::folder() else { return };
    let disk = big_disk();
    let mut request = update(&disk, "Debian", "1.1.0");
    request.target_regions = [WEST, NORTH, EAST].map(region).to_vec();
    let gallery = Gallery::open(&path).unwrap().tuned(tuning());
    export(&gallery, &request).unwrap();
}

#[test]
fn a_kill_at_any_moment_loses_nothing() {
    let old = MemDisk::new(mixed(1));
    let new = big_disk();
    let started = |path: &std::path::Path| {
        let mut child = children::child("resuming::child_exports");
        child.env(children::FOLDER, path).stdout(std::process::Stdio::null()).spawn().unwrap()
    };
    let prepare = || {
        let place = TestGallery::within(common::temp(), false);
        export(&place.gallery, &request(&old, "Debian")).unwrap();
        place
    };
    // How long a whole one takes here.
    let place = prepare();
    let start = Instant::now();
    assert!(started(&place.path()).wait().unwrap().success());
    let whole = start.elapsed();

    let rounds = 8;
    let (mut cut, mut helped) = (0, 0);
    for round in 0..rounds {
        let place = prepare();
        let mut child = started(&place.path());
        std::thread::sleep(whole * (2 * round + 1) / (2 * rounds));
        child.kill().unwrap();
        let finished = child.wait().unwrap().success();

        let gallery = place.reopen();
        let listing = gallery.list().unwrap();
        assert_eq!(listing.problems, [], "round {round}");
        let report = quietly(|control| gallery.verify(Level::Full, control)).unwrap();
        assert_eq!(report.problems, [], "round {round}");
        assert_disk(&gallery, "Debian", "1.0.0", WEST, &old.bytes);
        for listed in &listing.images[0].versions {
            for region in listed.replicas.keys().filter(|region| listed.is_usable_in(region)) {
                let whole = if listed.document.version == version("1.0.0") { &old } else { &new };
                assert_disk(
                    &gallery,
                    "Debian",
                    &listed.document.version.to_string(),
                    &region.0,
                    &whole.bytes,
                );
            }
        }

        let mut again = update(&new, "Debian", "1.1.0");
        again.target_regions = [WEST, NORTH, EAST].map(region).to_vec();
        let done = export(&gallery, &again).unwrap();
        assert!(done.regions.iter().all(|outcome| outcome.result.is_ok()), "round {round}: {done:?}");
        cut += usize::from(!finished);
        helped += usize::from(done.captured.figures.duplicate > 0 || done.captured.figures.done == 0);
        for from in [WEST, NORTH, EAST] {
            assert_disk(&gallery, "Debian", "1.1.0", from, &new.bytes);
        }
        // What the killed one left is swept, its flag by the first who collects when it does not seem alive any more.
        for flag in assert_tidy_but_flags(&place.path()) {
            age(&flag, Duration::from_hours(1));
        }
        quietly(|control| gallery.collect(Duration::from_hours(1), control)).unwrap();
        assert_tidy(&place.path());
    }
    assert!(cut > 0, "no export was caught in the middle");
    assert!(helped > 0, "no attempt found chunks of the one before");
}
