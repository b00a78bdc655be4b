//! Collecting garbage: what no version needs goes, everything else stays, and nobody who works meanwhile is harmed.

use std::num::NonZeroUsize;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::Duration;

use lab_gallery::gallery::folder::FolderStore;
use lab_gallery::gallery::{
    Collected, Control, Damage, ExportId, Gallery, GalleryError, Image, Level, Progress, Tuning,
};
use lab_gallery::model::edit::ImageEdit;
use lab_gallery::model::{Explain as _, RegionId};

use crate::common::disks::write;
use crate::editing::{debian, remove};
use crate::failing::{Failing, Fault, Faults};
use crate::faults::{copy_folder, steady};
use crate::support::*;

const HOUR: Duration = Duration::from_hours(1);

fn collect(gallery: &Gallery, grace: Duration) -> Result<Collected, GalleryError> {
    quietly(|control| gallery.collect(grace, control))
}

fn delete(gallery: &Gallery, name: &str, number: &str) {
    let edit = ImageEdit::DeleteVersion(version(number));
    assert!(gallery.edit(name, &edit, "Ada", now()).unwrap());
}

/// The bytes of packs and manifests, in all regions.
fn stored(place: &TestGallery) -> u64 {
    let counts = |name: &str| name.contains("/packs/") || name.contains("manifests/");
    files(&place.path()).iter().filter(|(name, _)| counts(name)).map(|(_, bytes)| bytes.len() as u64).sum()
}

#[track_caller]
fn assert_sound(gallery: &Gallery) {
    let report = quietly(|control| gallery.verify(Level::Full, control)).unwrap();
    assert_eq!(report.problems, []);
}

/// Debian 1.0.0 with noise of its own, and 1.1.0 with half of it and some more, in West Europe.
fn two_versions() -> (TestGallery, MemDisk, MemDisk) {
    let place = TestGallery::new();
    let first = MemDisk::new(noise(1, 20));
    let mut bytes = first.bytes[..10 * CHUNK].to_vec();
    bytes.extend(noise(2, 20));
    let second = MemDisk::new(bytes);
    export(&place.gallery, &request(&first, "Debian")).unwrap();
    export(&place.gallery, &update(&second, "Debian", "1.1.0")).unwrap();
    (place, first, second)
}

#[test]
fn a_gallery_without_garbage_stays_as_it_is() {
    let (place, _, _) = two_versions();
    let before = files(&place.path());
    assert_eq!(collect(&place.gallery, Duration::ZERO).unwrap(), Collected::default());
    assert!(files(&place.path()) == before);
}

#[test]
fn what_a_deleted_version_alone_had_goes() {
    let (place, _, second) = two_versions();
    let before = stored(&place);
    delete(&place.gallery, "Debian", "1.0.0");
    let collected = collect(&place.gallery, Duration::ZERO).unwrap();
    assert!(collected.packs > 0 && collected.mixed > 0, "{collected:?}");
    assert_eq!((collected.manifests, collected.young), (2, 0), "the gallery's and the region's copy");
    // A pack's footer is not counted, nor are the bytes in packs that others need.
    let freed = before - stored(&place);
    assert!(freed >= collected.freed && freed < collected.freed + 4096, "{freed} {collected:?}");
    assert_disk(&place.gallery, "Debian", "1.1.0", WEST, &second.bytes);
    assert_sound(&place.gallery);

    delete(&place.gallery, "Debian", "1.1.0");
    collect(&place.gallery, Duration::ZERO).unwrap();
    assert_eq!(stored(&place), 0);
    assert_eq!(collect(&place.gallery, Duration::ZERO).unwrap(), Collected::default());
}

#[test]
fn what_is_young_stays() {
    let (place, _, _) = two_versions();
    let before = stored(&place);
    delete(&place.gallery, "Debian", "1.0.0");
    delete(&place.gallery, "Debian", "1.1.0");
    let collected = collect(&place.gallery, HOUR).unwrap();
    assert_eq!((collected.packs, collected.manifests, collected.freed), (0, 0, 0));
    assert_eq!(stored(&place), before);
}

#[test]
fn the_chunks_of_a_version_that_was_deleted_just_now_stay_for_those_who_read_it() {
    let (place, _, _) = two_versions();
    let before = stored(&place);
    for name in files(&place.path()).keys() {
        age(&place.path().join(name), 2 * HOUR);
    }
    delete(&place.gallery, "Debian", "1.0.0");
    collect(&place.gallery, HOUR).unwrap();
    assert_eq!(stored(&place), before);
    age(&place.path().join("images/debian/deleted/1.0.0.ron"), 2 * HOUR);
    assert!(collect(&place.gallery, HOUR).unwrap().packs > 0);
    assert_sound(&place.gallery);
}

#[test]
fn a_removed_region_is_emptied_and_the_others_are_not() {
    let (place, disk) = debian();
    place.gallery.edit("Debian", &remove(NORTH), "Ada", now()).unwrap();
    assert_eq!(collect(&place.gallery, HOUR).unwrap().freed, 0, "removed just now");
    collect(&place.gallery, Duration::ZERO).unwrap();
    assert_eq!(packs(&place, NORTH).len(), 0);
    assert_disk(&place.gallery, "Debian", "1.0.0", WEST, &disk.bytes);
    assert_sound(&place.gallery);
}

#[test]
fn what_a_version_needs_that_cannot_be_read_is_not_known_so_nothing_goes() {
    let (place, _, _) = two_versions();
    delete(&place.gallery, "Debian", "1.0.0");
    for file in ["images/debian/versions/1.1.0.ron", "regions/westeurope/replicas/debian/1.1.0.ron"] {
        let path = place.path().join(file);
        let sound = std::fs::read(&path).unwrap();
        write(&path, b"nothing that can be read");
        // One of the two is enough to know.
        assert!(file.starts_with("regions") || collect(&place.gallery, HOUR).is_ok());
        if file.starts_with("regions") {
            let before = stored(&place);
            let error = collect(&place.gallery, Duration::ZERO).unwrap_err();
            assert_eq!(error.explain().id, "gallery-damaged", "{error:?}");
            assert_eq!(stored(&place), before);
            write(&path, &sound);
            assert!(collect(&place.gallery, Duration::ZERO).unwrap().packs > 0);
        }
    }
}

#[test]
fn a_damaged_pack_stays() {
    let (place, _, _) = two_versions();
    delete(&place.gallery, "Debian", "1.0.0");
    delete(&place.gallery, "Debian", "1.1.0");
    let pack = packs(&place, WEST).remove(0);
    let length = std::fs::metadata(&pack).unwrap().len() as usize;
    flip(&pack, length - 20);
    collect(&place.gallery, Duration::ZERO).unwrap();
    assert_eq!(packs(&place, WEST), [pack]);
}

#[test]
fn an_export_that_was_cut_short_finds_what_it_had_stored() {
    let (place, _, second) = two_versions();
    let record = place.path().join("regions/westeurope/replicas/debian/1.1.0.ron");
    std::fs::remove_file(record).unwrap();
    delete(&place.gallery, "Debian", "1.0.0");
    collect(&place.gallery, Duration::ZERO).unwrap();
    let read = second.read.load(Ordering::Relaxed);
    export(&place.gallery, &update(&second, "Debian", "1.1.0")).unwrap();
    assert_eq!(second.read.load(Ordering::Relaxed), read, "the disk is not read again");
    assert_disk(&place.gallery, "Debian", "1.1.0", WEST, &second.bytes);
}

#[test]
fn an_export_stores_again_what_is_collected_while_it_reads() {
    let (place, first, _) = two_versions();
    delete(&place.gallery, "Debian", "1.0.0");
    delete(&place.gallery, "Debian", "1.1.0");
    let mut disk = MemDisk::new(first.bytes.clone());
    let gallery = place.reopen();
    let reads = AtomicUsize::new(0);
    // Late enough that chunks which are there have been found, and rely on packs that nobody else needs.
    disk.on_read = Box::new(move |_| {
        if reads.fetch_add(1, Ordering::Relaxed) == 2 {
            assert!(collect(&gallery, Duration::ZERO).unwrap().packs > 0);
        }
        Ok(())
    });
    let mut again = update(&disk, "Debian", "1.2.0");
    again.id = ExportId::of(&["again"]);
    let made = export(&place.gallery, &again).unwrap();
    assert_eq!(made.captured.document.added.bytes, first.bytes.len() as u64);
    assert_disk(&place.gallery, "Debian", "1.2.0", WEST, &first.bytes);
    assert_sound(&place.gallery);
}

#[test]
fn a_replication_copies_again_what_is_collected_while_it_copies() {
    let (place, disk) = debian();
    let mut more = disk.bytes.clone();
    more.extend(noise(7, 30));
    let more = MemDisk::new(more);
    export(&place.gallery, &update(&more, "Debian", "1.1.0")).unwrap();
    // North Europe has the first packs, and no version needs them there.
    place.gallery.edit("Debian", &remove(NORTH), "Ada", now()).unwrap();
    let once = AtomicBool::new(false);
    let observer = |progress| {
        let copying = matches!(&progress, Progress::Region(of) if of.amount.done > 0);
        if copying && !once.swap(true, Ordering::Relaxed) {
            // As if it had been seen as nobody's just before the region became a target.
            for pack in packs(&place, NORTH) {
                std::fs::remove_file(pack).unwrap();
            }
        }
    };
    let cancel = AtomicBool::new(false);
    let control = Control { observer: &observer, cancel: &cancel, clock: &now };
    let to: [RegionId; 1] = [region(NORTH)];
    let outcomes = place.gallery.replicate("Debian", version("1.1.0"), &region(WEST), &to, &control).unwrap();
    assert!(outcomes[0].result.is_ok(), "{outcomes:?}");
    assert_disk(&place.gallery, "Debian", "1.1.0", NORTH, &more.bytes);
}

#[test]
fn a_commit_waits_for_who_collects_and_can_be_cancelled_meanwhile() {
    let place = TestGallery::new();
    let disk = MemDisk::new(noise(1, 3));
    let flag = place.path().join("at-work/collecting-0.ron");
    std::fs::create_dir(flag.parent().unwrap()).unwrap();
    write(&flag, b"somebody else's");
    let cancel = AtomicBool::new(false);
    let observer =
        |_| cancel.store(disk.read.load(Ordering::Relaxed) == disk.bytes.len() as u64, Ordering::Relaxed);
    let control = Control { observer: &observer, cancel: &cancel, clock: &now };
    let error = place.gallery.export(&request(&disk, "Debian"), &control).unwrap_err();
    assert!(matches!(error, GalleryError::Cancelled), "{error:?}");
    assert!(flag.exists());

    // One that somebody left who was killed is in nobody's way for long.
    age(&flag, HOUR);
    export(&place.gallery, &request(&disk, "Debian")).unwrap();
    assert!(!flag.exists());
    assert_eq!(std::fs::read_dir(place.path().join("at-work")).unwrap().count(), 0);
}

#[test]
fn what_somebody_was_killed_at_is_tidied_up_by_the_next_who_does_the_same() {
    let (place, _, second) = two_versions();
    let flags = [("collecting", 0), ("committing", 0), ("collecting", 1), ("committing", 1)];
    for (turn, number) in flags {
        let flag = place.path().join(format!("at-work/{turn}-{number}.ron"));
        write(&flag, b"of somebody");
        let old = number == 0;
        age(&flag, Duration::from_hours(u64::from(old)));
        match turn {
            "collecting" => drop(collect(&place.gallery, Duration::ZERO).unwrap()),
            _ => drop(export(&place.gallery, &update(&second, "Debian", "1.2.0")).unwrap()),
        }
        assert_eq!(flag.exists(), !old, "{turn}");
        // Who is alive takes it back.
        drop(std::fs::remove_file(&flag));
    }
}

#[test]
fn exports_and_collectings_at_the_same_time_harm_nobody() {
    let place = TestGallery::new();
    let common = noise(1, 8);
    let over = AtomicBool::new(false);
    std::thread::scope(|scope| {
        let collector = scope.spawn(|| {
            let gallery = place.reopen().tuned(patient());
            let mut collected = 0;
            while !over.load(Ordering::Relaxed) {
                collected += collect(&gallery, Duration::ZERO).unwrap().packs;
            }
            collected
        });
        let exporters: Vec<_> = (0..3_u64)
            .map(|number| {
                let (gallery, common) = (place.reopen().tuned(patient()), &common);
                scope.spawn(move || {
                    let name = format!("Image-{number}");
                    for round in 0..6_u64 {
                        let mut bytes = common.clone();
                        bytes.extend(noise(100 + number, 4));
                        bytes.extend(noise(1000 * number + round, 2));
                        let disk = MemDisk::new(bytes);
                        let number = format!("1.{round}.0");
                        let mut one = update(&disk, &name, &number);
                        if round == 0 {
                            one.image = Image::New(definition(&name));
                        }
                        // Without a grace period what it has just stored may go each time; then it says so.
                        while let Err(error) = export(&gallery, &one) {
                            let what = match error {
                                GalleryError::Damaged { what, .. } => what,
                                other => panic!("{other:?}"),
                            };
                            assert!(matches!(what, Damage::ChunksMissing { .. }), "{what:?}");
                        }
                        assert_disk(&gallery, &name, &number, WEST, &disk.bytes);
                        if round < 5 {
                            delete(&gallery, &name, &number);
                        }
                    }
                })
            })
            .collect();
        let exported: Vec<_> = exporters.into_iter().map(std::thread::ScopedJoinHandle::join).collect();
        // Whatever became of them, or the collecting would never end.
        over.store(true, Ordering::Relaxed);
        assert!(exported.iter().all(Result::is_ok));
        assert!(collector.join().unwrap() > 0);
    });
    assert_eq!(place.gallery.list().unwrap().images.len(), 3);
    assert_sound(&place.gallery);
}

#[test]
fn whatever_step_fails_nothing_that_is_needed_goes() {
    let (place, _, second) = two_versions();
    delete(&place.gallery, "Debian", "1.0.0");
    for fault in [Fault::Once, Fault::DoneButFailed, Fault::Full, Fault::Dead] {
        for at in 0.. {
            let folder = quick_temp();
            let path = folder.path().join("gallery");
            copy_folder(&place.path(), &path);
            let faults = Faults::new(fault, at);
            let store = Failing { inner: FolderStore::new(&path), faults: std::sync::Arc::clone(&faults) };
            let opened = Gallery::open_on(std::sync::Arc::new(store));
            let result = opened.and_then(|gallery| collect(&gallery.tuned(steady()), Duration::ZERO));

            let sound = Gallery::open(&path).unwrap().tuned(steady());
            assert_disk(&sound, "Debian", "1.1.0", WEST, &second.bytes);
            assert_sound(&sound);
            // What was flagged by who was killed is in the way of commits only.
            collect(&sound, Duration::ZERO).unwrap();
            assert_eq!(collect(&sound, Duration::ZERO).unwrap().packs, 0, "{fault:?} at {at}: {result:?}");
            if !faults.have_come() {
                assert!(at > 4 && result.is_ok(), "{fault:?} at {at}: {result:?}");
                break;
            }
        }
    }
}

#[test]
fn what_is_collected_while_it_is_checked_is_no_damage() {
    let (place, _, _) = two_versions();
    let large = MemDisk::new(noise(3, 60));
    export(&place.gallery, &request(&large, "Fedora")).unwrap();
    delete(&place.gallery, "Fedora", "1.0.0");
    let collected = AtomicUsize::new(0);
    let observer = |progress: Progress| {
        let begun = matches!(progress, Progress::Verify(amount) if amount.done > 0);
        if begun && collected.load(Ordering::Relaxed) == 0 {
            let packs = collect(&place.gallery, Duration::ZERO).unwrap().packs;
            collected.store(packs as usize, Ordering::Relaxed);
        }
    };
    let cancel = AtomicBool::new(false);
    let control = Control { observer: &observer, cancel: &cancel, clock: &now };
    let one_by_one = Tuning { workers: NonZeroUsize::MIN, ..tuning() };
    let report = place.gallery.clone().tuned(one_by_one).verify(Level::Full, &control).unwrap();
    assert!(collected.load(Ordering::Relaxed) > 1, "one that was not read yet, too");
    assert_eq!(report.problems, []);
}
