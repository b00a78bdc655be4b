//! An export has the good bytes in its hands: a chunk that a region has only damaged is stored again, not relied on.

use std::path::PathBuf;

use lab_gallery::gallery::documents::Added;
use lab_gallery::gallery::{Damage, ExportRequest, Exported, Level, VerifyReport};

use crate::support::*;

/// An image of several packs in two regions, which share their packs or not.
fn two_regions(share_packs: bool) -> (TestGallery, MemDisk) {
    let place = TestGallery::within(quick_temp(), share_packs);
    let disk = MemDisk::new(mixed(1));
    let first = to_both(request(&disk, "Debian"));
    export(&place.gallery, &first).unwrap();
    (place, disk)
}

fn to_both(mut request: ExportRequest<'_>) -> ExportRequest<'_> {
    request.target_regions = vec![region(WEST), region(NORTH)];
    request
}

/// Exports the disk again as 1.1.0, to both regions, which must have it.
#[track_caller]
fn again(place: &TestGallery, disk: &MemDisk) -> Exported {
    let exported = export(&place.gallery, &to_both(update(disk, "Debian", "1.1.0"))).unwrap();
    for outcome in &exported.regions {
        assert!(outcome.result.is_ok(), "{outcome:?}");
    }
    exported
}

/// Flips a bit in the first frame of a pack, the biggest so that other chunks lie in it too.
fn damage(place: &TestGallery, region: &str) -> PathBuf {
    let length = |pack: &PathBuf| std::fs::metadata(pack).unwrap().len();
    let pack = packs(place, region).into_iter().max_by_key(length).unwrap();
    flip(&pack, 77);
    pack
}

fn verify(place: &TestGallery) -> VerifyReport {
    quietly(|control| place.reopen().verify(Level::Full, control)).unwrap()
}

/// Every version comes out of each region with no other region's help.
#[track_caller]
fn assert_all_sound(place: &TestGallery, disk: &MemDisk) {
    for from in [WEST, NORTH] {
        for number in ["1.0.0", "1.1.0"] {
            assert_disk(&place.reopen(), "Debian", number, from, &disk.bytes);
        }
    }
}

#[test]
fn a_chunk_damaged_in_the_source_region_is_stored_again() {
    let (place, disk) = two_regions(false);
    let bad = damage(&place, WEST);
    let exported = again(&place, &disk);
    let figures = exported.captured.figures;
    assert_eq!((figures.new_chunks, figures.healed), (1, 1));
    assert_eq!(exported.captured.document.added.chunks, 1);
    assert_all_sound(&place, &disk);

    let report = verify(&place);
    let [problem] = &report.problems[..] else { panic!("{report:?}") };
    assert!(problem.place.ends_with(bad.file_name().unwrap().to_str().unwrap()), "{problem:?}");
    assert!(matches!(problem.what, Damage::Chunks { count: 1, .. }), "{problem:?}");
    assert!(problem.hits.is_empty(), "{problem:?}");
}

#[test]
fn a_chunk_damaged_in_a_target_region_is_copied_there_again() {
    let (place, disk) = two_regions(false);
    damage(&place, NORTH);
    let exported = again(&place, &disk);
    assert_eq!(exported.captured.document.added, Added::default());
    assert_all_sound(&place, &disk);
    assert_eq!(verify(&place).problems, [], "the good pack took the damaged one's place");
}

#[test]
fn a_chunk_damaged_in_both_regions_is_stored_again_in_both() {
    let (place, disk) = two_regions(false);
    assert_eq!(damage(&place, WEST).file_name(), damage(&place, NORTH).file_name());
    let exported = again(&place, &disk);
    assert_eq!(exported.captured.figures.healed, 1);
    assert_eq!(exported.regions[0].copied, exported.captured.document.added.stored);
    assert_all_sound(&place, &disk);

    let report = verify(&place);
    assert_eq!(report.problems.len(), 2, "{report:?}");
    assert!(report.problems.iter().all(|problem| problem.hits.is_empty()), "{report:?}");
}

#[test]
fn a_region_that_is_new_gets_no_damaged_chunk() {
    let (place, disk) = two_regions(false);
    damage(&place, WEST);
    damage(&place, NORTH);
    let mut next = update(&disk, "Debian", "1.1.0");
    next.target_regions.push(region(EAST));
    let exported = export(&place.gallery, &next).unwrap();
    assert!(exported.regions[0].result.is_ok(), "{exported:?}");
    assert_disk(&place.gallery, "Debian", "1.1.0", EAST, &disk.bytes);
    let report = verify(&place);
    assert!(report.problems.iter().all(|problem| !problem.place.contains(EAST)), "{report:?}");
}

#[test]
fn regions_that_share_a_damaged_pack_share_its_cure() {
    let (place, disk) = two_regions(true);
    let bad = damage(&place, WEST);
    // A flipped bit hits the one file that both regions have.
    let twin = packs(&place, NORTH).into_iter().find(|pack| pack.file_name() == bad.file_name()).unwrap();
    std::fs::remove_file(&twin).unwrap();
    std::fs::hard_link(&bad, &twin).unwrap();
    let exported = again(&place, &disk);
    assert_eq!(exported.captured.figures.healed, 1);
    assert_all_sound(&place, &disk);
    assert!(verify(&place).problems.iter().all(|problem| problem.hits.is_empty()));
}

#[test]
fn a_shared_pack_that_is_damaged_in_one_region_only_is_replaced_there() {
    let (place, disk) = two_regions(true);
    let north = damage(&place, NORTH);
    let west = packs(&place, WEST).into_iter().find(|pack| pack.file_name() == north.file_name()).unwrap();
    // Two files now, of which one is damaged.
    std::fs::remove_file(&west).unwrap();
    std::fs::copy(&north, &west).unwrap();
    flip(&west, 77);
    again(&place, &disk);
    assert_all_sound(&place, &disk);
    assert_eq!(verify(&place).problems, []);
}

#[test]
fn a_pack_that_is_damaged_whole_is_written_anew_under_its_name() {
    let place = TestGallery::new();
    let disk = MemDisk::new(noise(1, 5));
    export(&place.gallery, &to_both(request(&disk, "Debian"))).unwrap();
    for name in [WEST, NORTH] {
        let pack = packs(&place, name).remove(0);
        for chunk in 0..5 {
            flip(&pack, chunk * CHUNK + 9);
        }
    }
    assert_eq!(again(&place, &disk).captured.figures.healed, 5);
    assert_all_sound(&place, &disk);
    assert_eq!(verify(&place).problems, []);
}

#[test]
fn what_was_healed_once_needs_no_healing_again() {
    let (place, disk) = two_regions(false);
    damage(&place, WEST);
    damage(&place, NORTH);
    again(&place, &disk);
    let third = export(&place.gallery, &to_both(update(&disk, "Debian", "1.2.0"))).unwrap();
    assert_eq!(third.captured.document.added, Added::default());
    assert_eq!(third.captured.figures.healed, 0);
    assert_eq!(third.regions[0].copied, 0);
    assert_disk(&place.gallery, "Debian", "1.2.0", NORTH, &disk.bytes);
}

#[test]
fn an_undamaged_gallery_stores_and_copies_nothing_again() {
    let (place, disk) = two_regions(false);
    let before = (packs(&place, WEST), packs(&place, NORTH));
    let exported = again(&place, &disk);
    assert_eq!(exported.captured.document.added, Added::default());
    assert_eq!(exported.captured.figures.healed, 0);
    assert_eq!(exported.regions[0].copied, 0);
    assert_eq!((packs(&place, WEST), packs(&place, NORTH)), before);
}
