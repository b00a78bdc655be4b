//! Copying versions to other regions: each is usable as soon as it has everything, and none harms another.

use std::sync::atomic::Ordering;

use lab_gallery::gallery::{GalleryError, Progress, Replica};
use lab_gallery::model::image::{ReplicaState, Version};

use crate::support::*;

fn everywhere<'a>(disk: &'a MemDisk, name: &str) -> lab_gallery::gallery::ExportRequest<'a> {
    let mut request = request(disk, name);
    request.target_regions = vec![region(WEST), region(NORTH), region(EAST)];
    request
}

#[test]
fn an_export_reaches_every_target_region() {
    let place = TestGallery::new();
    let disk = MemDisk::new(mixed(1));
    let exported = export(&place.gallery, &everywhere(&disk, "Debian")).unwrap();
    let stored = exported.captured.replica.stored;
    for outcome in &exported.regions {
        assert_eq!(outcome.copied, stored);
        assert_eq!(outcome.result.as_ref().unwrap().stored, stored);
    }
    for from in [WEST, NORTH, EAST] {
        assert_disk(&place.reopen(), "Debian", "1.0.0", from, &disk.bytes);
    }
    let image = place.gallery.image("Debian").unwrap();
    assert!(image.versions[0].replicas.values().all(|replica| matches!(replica, Replica::Whole { .. })));
}

#[test]
fn only_packs_that_a_region_lacks_are_copied() {
    let place = TestGallery::new();
    let mut disk = MemDisk::new(mixed(1));
    export(&place.gallery, &everywhere(&disk, "Debian")).unwrap();
    disk.bytes[3 * CHUNK] ^= 1;
    let mut next = update(&disk, "Debian", "1.1.0");
    next.target_regions = everywhere(&disk, "Debian").target_regions;
    let exported = export(&place.gallery, &next).unwrap();
    for outcome in &exported.regions {
        assert_eq!(outcome.copied, exported.captured.document.added.stored);
        assert_disk(&place.gallery, "Debian", "1.1.0", &outcome.region.0, &disk.bytes);
    }
}

#[test]
fn a_version_is_usable_in_a_region_once_it_is_there() {
    let place = TestGallery::new();
    let disk = MemDisk::new(mixed(1));
    let captured = capture(&place.gallery, &everywhere(&disk, "Debian")).unwrap();
    assert_disk(&place.gallery, "Debian", "1.0.0", WEST, &disk.bytes);
    let error = disk_bytes(&place.gallery, "Debian", "1.0.0", NORTH).unwrap_err();
    assert!(matches!(error, GalleryError::NotInRegion { .. }), "{error:?}");
    let image = place.gallery.image("Debian").unwrap();
    assert_eq!(image.versions[0].replicas[&region(NORTH)], Replica::Absent);

    let outcomes = quietly(|control| {
        place.gallery.replicate("Debian", captured.document.version, &region(WEST), &[region(NORTH)], control)
    });
    assert!(outcomes.unwrap()[0].result.is_ok());
    assert_disk(&place.gallery, "Debian", "1.0.0", NORTH, &disk.bytes);
}

#[test]
fn replicating_again_copies_nothing() {
    let place = TestGallery::new();
    let disk = MemDisk::new(mixed(1));
    export(&place.gallery, &everywhere(&disk, "Debian")).unwrap();
    let before = files(&place.path());
    let again = quietly(|control| {
        let to = [region(WEST), region(NORTH), region(EAST), region(NORTH)];
        place.gallery.replicate("debian", Version::FIRST, &region(WEST), &to, control)
    });
    let again = again.unwrap();
    assert_eq!(again.len(), 2, "the source and repeats are left out: {again:?}");
    assert!(again.iter().all(|outcome| outcome.copied == 0 && outcome.result.is_ok()));
    assert!(files(&place.path()) == before);
}

#[test]
fn a_later_export_may_start_from_another_region() {
    let place = TestGallery::new();
    let mut disk = MemDisk::new(mixed(1));
    export(&place.gallery, &everywhere(&disk, "Debian")).unwrap();
    disk.bytes[3 * CHUNK] ^= 1;
    let mut next = update(&disk, "Debian", "1.1.0");
    next.source_region = region(EAST);
    next.target_regions = vec![region(WEST), region(EAST)];
    let exported = export(&place.gallery, &next).unwrap();
    assert_eq!(exported.captured.document.added.chunks, 1);
    assert_disk(&place.gallery, "Debian", "1.1.0", WEST, &disk.bytes);
}

#[test]
fn a_region_that_cannot_be_written_does_not_stop_the_others() {
    let place = TestGallery::new();
    // A file where the region's folder should be.
    let regions = place.path().join("regions");
    std::fs::create_dir_all(&regions).unwrap();
    crate::common::disks::write(&regions.join(NORTH), b"in the way");
    let disk = MemDisk::new(mixed(1));
    let exported = export(&place.gallery, &everywhere(&disk, "Debian")).unwrap();
    let by_region = |name: &str| {
        let outcome = exported.regions.iter().find(|outcome| outcome.region.0 == name);
        outcome.unwrap().result.as_ref()
    };
    assert!(by_region(NORTH).is_err());
    assert!(by_region(EAST).is_ok());
    assert_disk(&place.gallery, "Debian", "1.0.0", EAST, &disk.bytes);
}

#[test]
fn a_damaged_pack_is_copied_from_a_region_that_has_it_whole() {
    let place = TestGallery::new();
    let disk = MemDisk::new(mixed(1));
    let mut first = everywhere(&disk, "Debian");
    first.target_regions.pop();
    export(&place.gallery, &first).unwrap();
    flip(&packs(&place, WEST)[0], 1000);
    let outcomes = quietly(|control| {
        place.gallery.replicate("Debian", Version::FIRST, &region(WEST), &[region(EAST)], control)
    });
    assert!(outcomes.unwrap()[0].result.is_ok());
    assert_disk(&place.gallery, "Debian", "1.0.0", EAST, &disk.bytes);
}

#[test]
fn a_damaged_pack_is_never_passed_on() {
    let place = TestGallery::new();
    let disk = MemDisk::new(mixed(1));
    let mut alone = request(&disk, "Debian");
    alone.target_regions.push(region(NORTH));
    capture(&place.gallery, &alone).unwrap();
    flip(&packs(&place, WEST)[0], 1000);
    let outcomes = quietly(|control| {
        let to = [region(NORTH), region(EAST)];
        place.gallery.replicate("Debian", Version::FIRST, &region(WEST), &to, control)
    });
    for outcome in outcomes.unwrap() {
        assert!(matches!(outcome.result, Err(GalleryError::Damaged { .. })), "{outcome:?}");
    }
    let image = place.gallery.image("Debian").unwrap();
    assert!(!image.versions[0].is_usable_in(&region(NORTH)));
}

#[test]
fn regions_may_share_their_packs() {
    let place = TestGallery::within(quick_temp(), true);
    let disk = MemDisk::new(mixed(1));
    export(&place.gallery, &everywhere(&disk, "Debian")).unwrap();
    for from in [WEST, NORTH, EAST] {
        assert_disk(&place.gallery, "Debian", "1.0.0", from, &disk.bytes);
    }
    #[cfg(unix)]
    {
        use std::os::unix::fs::MetadataExt as _;
        for pack in packs(&place, NORTH) {
            assert_eq!(std::fs::metadata(&pack).unwrap().nlink(), 3);
        }
    }
}

#[test]
fn a_cancel_leaves_regions_without_a_record_and_the_rest_usable() {
    let place = TestGallery::new();
    let disk = MemDisk::new(mixed(1));
    capture(&place.gallery, &everywhere(&disk, "Debian")).unwrap();
    let watch = Watch::default();
    let observer = |progress: Progress| {
        if matches!(&progress, Progress::Region(region) if region.amount.done > 0) {
            watch.cancel.store(true, Ordering::Relaxed);
        }
    };
    let control = lab_gallery::gallery::Control { observer: &observer, cancel: &watch.cancel, clock: &now };
    let to = [region(NORTH), region(EAST)];
    let outcomes = place.gallery.replicate("Debian", Version::FIRST, &region(WEST), &to, &control).unwrap();
    assert_eq!(outcomes.len(), 2);
    for outcome in &outcomes {
        assert!(matches!(outcome.result, Err(GalleryError::Cancelled)), "{outcome:?}");
    }
    assert_disk(&place.gallery, "Debian", "1.0.0", WEST, &disk.bytes);
    assert_tidy(&place.path());
}

#[test]
fn each_region_reports_its_documented_state() {
    let place = TestGallery::new();
    let disk = MemDisk::new(mixed(1));
    let watch = Watch::default();
    watch.run(|control| place.gallery.export(&everywhere(&disk, "Debian"), control)).unwrap();
    let seen = watch.seen.into_inner().unwrap();
    for name in [NORTH, EAST] {
        let states: Vec<_> = seen
            .iter()
            .filter_map(|progress| match progress {
                Progress::Region(progress) if progress.region.0 == name => Some(progress),
                _ => None,
            })
            .collect();
        let (last, before) = states.split_last().unwrap();
        assert_eq!(last.state, ReplicaState::Completed);
        assert_eq!(last.amount.done, last.amount.total);
        assert!(before.iter().all(|progress| progress.state == ReplicaState::Replicating));
        assert!(before.is_sorted_by_key(|progress| progress.amount.done));
    }
}
