//! What a workspace has noted as sound is not read back for each export, as long as nobody wrote to the file; a bit that
//! flipped beneath it is found by all who read it, and the next export heals it.

use std::fs::File;
use std::io::{Read as _, Seek as _, SeekFrom, Write as _};
use std::path::{Path, PathBuf};

use lab_gallery::gallery::documents::Added;
use lab_gallery::gallery::{Damage, Exported, Gallery, GalleryError, Level};

use crate::common::disks;
use crate::support::*;

/// A gallery that notes what it sees, with an image.
fn noting() -> (TestGallery, Gallery, MemDisk) {
    let place = TestGallery::new();
    let gallery = place.reopen().noting(&notes(&place));
    let disk = MemDisk::new(mixed(1));
    export(&gallery, &request(&disk, "Debian")).unwrap();
    (place, gallery, disk)
}

fn notes(place: &TestGallery) -> PathBuf {
    place.folder.path().join("cache")
}

/// Exports the disk once more.
#[track_caller]
fn again(gallery: &Gallery, disk: &MemDisk, number: &str) -> Exported {
    export(gallery, &update(disk, "Debian", number)).unwrap()
}

fn biggest(place: &TestGallery, region: &str) -> PathBuf {
    let length = |pack: &PathBuf| std::fs::metadata(pack).unwrap().len();
    packs(place, region).into_iter().max_by_key(length).unwrap()
}

/// Flips a bit as a medium does: the file system knows nothing of it.
fn rot(path: &Path) {
    let mut file = File::options().read(true).write(true).open(path).unwrap();
    let before = file.metadata().unwrap().modified().unwrap();
    let mut byte = [0];
    file.seek(SeekFrom::Start(77)).unwrap();
    file.read_exact(&mut byte).unwrap();
    file.seek(SeekFrom::Start(77)).unwrap();
    file.write_all(&[byte[0] ^ 0x10]).unwrap();
    file.set_modified(before).unwrap();
}

#[track_caller]
fn assert_healed(exported: &Exported, chunks: u64) {
    let figures = exported.captured.figures;
    assert_eq!((figures.healed, figures.new_chunks), (chunks, chunks));
}

#[test]
fn what_was_written_here_is_not_read_back() {
    let (place, gallery, disk) = noting();
    rot(&biggest(&place, WEST));
    let exported = again(&gallery, &disk, "1.1.0");
    assert_eq!(exported.captured.document.added, Added::default());
    assert_healed(&exported, 0);
}

#[test]
fn what_somebody_wrote_to_is_read_back() {
    let (place, gallery, disk) = noting();
    flip(&biggest(&place, WEST), 77);
    assert_healed(&again(&gallery, &disk, "1.1.0"), 1);
    assert_disk(&gallery, "Debian", "1.0.0", WEST, &disk.bytes);
}

// Elsewhere files have no number.
#[cfg(unix)]
#[test]
fn another_file_in_its_place_is_read_back() {
    let (place, gallery, disk) = noting();
    let pack = biggest(&place, WEST);
    let before = std::fs::metadata(&pack).unwrap().modified().unwrap();
    let bytes = std::fs::read(&pack).unwrap();
    // The old one stays, or the new one could get its number.
    std::fs::rename(&pack, place.folder.path().join("aside")).unwrap();
    disks::write(&pack, &bytes);
    File::options().write(true).open(&pack).unwrap().set_modified(before).unwrap();
    rot(&pack);
    assert_healed(&again(&gallery, &disk, "1.1.0"), 1);
}

#[test]
fn a_full_check_finds_the_bit_and_the_next_export_heals_it() {
    let (place, gallery, disk) = noting();
    rot(&biggest(&place, WEST));
    let report = quietly(|control| gallery.verify(Level::Full, control)).unwrap();
    assert!(matches!(report.problems[0].what, Damage::Chunks { count: 1, .. }), "{report:?}");
    assert_healed(&again(&gallery, &disk, "1.1.0"), 1);
    assert_disk(&gallery, "Debian", "1.0.0", WEST, &disk.bytes);
}

#[test]
fn a_disk_that_is_made_finds_the_bit_and_the_next_export_heals_it() {
    let (place, gallery, disk) = noting();
    rot(&biggest(&place, WEST));
    let error = disk_bytes(&gallery, "Debian", "1.0.0", WEST).unwrap_err();
    assert!(matches!(error, GalleryError::Damaged { .. }), "{error:?}");
    assert_healed(&again(&gallery, &disk, "1.1.0"), 1);
    assert_disk(&gallery, "Debian", "1.0.0", WEST, &disk.bytes);
}

#[test]
fn a_copy_to_a_region_finds_the_bit_and_the_next_export_heals_it() {
    let (place, gallery, disk) = noting();
    rot(&biggest(&place, WEST));
    let mut next = update(&disk, "Debian", "1.1.0");
    next.target_regions.push(region(NORTH));
    let exported = export(&gallery, &next).unwrap();
    let damaged = exported.regions[0].result.as_ref();
    assert!(matches!(damaged, Err(GalleryError::Damaged { .. })), "{damaged:?}");
    assert_healed(&again(&gallery, &disk, "1.2.0"), 1);
    let copied = quietly(|control| {
        gallery.replicate("Debian", version("1.1.0"), &region(WEST), &[region(NORTH)], control)
    });
    assert!(copied.unwrap()[0].result.is_ok());
    assert_disk(&gallery, "Debian", "1.1.0", NORTH, &disk.bytes);
}

#[test]
fn what_somebody_else_wrote_is_read_back_once() {
    let place = TestGallery::new();
    let disk = MemDisk::new(mixed(1));
    export(&place.gallery, &request(&disk, "Debian")).unwrap();
    let gallery = place.reopen().noting(&notes(&place));
    assert_healed(&again(&gallery, &disk, "1.1.0"), 0);
    rot(&biggest(&place, WEST));
    assert_healed(&again(&gallery, &disk, "1.2.0"), 0);
    assert_healed(&again(&place.gallery, &disk, "1.3.0"), 1);
}

#[test]
fn what_was_copied_to_a_region_is_not_read_back() {
    for share_packs in [false, true] {
        let place = TestGallery::within(quick_temp(), share_packs);
        let gallery = place.reopen().noting(&notes(&place));
        let disk = MemDisk::new(mixed(1));
        let mut first = request(&disk, "Debian");
        first.target_regions.push(region(NORTH));
        export(&gallery, &first).unwrap();
        rot(&biggest(&place, NORTH));
        let mut next = update(&disk, "Debian", "1.1.0");
        next.target_regions.push(region(NORTH));
        let exported = export(&gallery, &next).unwrap();
        assert_healed(&exported, 0);
        assert_eq!(exported.regions[0].copied, 0);
    }
}

#[test]
fn notes_that_cannot_be_read_are_none() {
    for text in ["", "(schema:2,regions:{})", "\0\0\0\0"] {
        let (place, gallery, disk) = noting();
        let file = entries(&notes(&place)).remove(0);
        disks::write(&file, text.as_bytes());
        rot(&biggest(&place, WEST));
        assert_healed(&again(&gallery, &disk, "1.1.0"), 1);
    }
}
