//! A disk goes in, is listed with its figures, and comes out byte for byte.

use lab_gallery::gallery::documents::Added;
use lab_gallery::gallery::{Image, Progress, Replica};

use crate::support::*;

#[test]
fn what_goes_in_comes_out() {
    let place = TestGallery::new();
    let disk = MemDisk::new(mixed(1));
    let exported = export(&place.gallery, &request(&disk, "Debian-Base")).unwrap();

    assert_eq!(exported.captured.document.size, disk.bytes.len() as u64);
    assert_disk(&place.reopen(), "Debian-Base", "1.0.0", WEST, &disk.bytes);
}

#[test]
fn the_listing_has_the_image_and_its_figures() {
    let place = TestGallery::new();
    let disk = MemDisk::new(mixed(1));
    export(&place.gallery, &request(&disk, "Debian-Base")).unwrap();

    let listing = place.reopen().list().unwrap();
    assert_eq!(listing.problems, []);
    assert_eq!(listing.unfinished, []);
    let [image] = &listing.images[..] else { panic!("{listing:?}") };
    let [version] = &image.versions[..] else { panic!("{image:?}") };
    let document = &version.document;
    // 9 + 5 + 30 + 3 whole chunks that are not zero, and the last, which is short.
    assert_eq!(document.chunks, 48);
    assert_eq!(document.data, (47 * CHUNK + CHUNK / 2 - 512) as u64);
    // The text repeats after a while but not on chunk boundaries; three chunks of noise come twice.
    assert_eq!(document.added.chunks, 45);
    assert_eq!(document.added.bytes, document.data - 3 * CHUNK as u64);
    assert!(document.added.stored < document.added.bytes - 4 * CHUNK as u64, "the text was not compressed");
    let Some(Replica::Whole { stored, packs, .. }) = version.replicas.get(&region(WEST)) else {
        panic!("{version:?}")
    };
    assert_eq!(*stored, document.added.stored);
    assert!(*packs > 1, "the disk should fill several packs");
}

#[test]
fn a_second_export_of_the_same_disk_stores_nothing_new() {
    let place = TestGallery::new();
    let disk = MemDisk::new(mixed(1));
    export(&place.gallery, &request(&disk, "Debian-Base")).unwrap();
    let before = files(&place.path());

    let again = export(&place.gallery, &update(&disk, "Debian-Base", "1.1.0")).unwrap().captured;
    assert_eq!((again.figures.new, again.figures.new_chunks, again.figures.stored), (0, 0, 0));
    assert_eq!(again.document.added, Added::default());
    assert_eq!(again.figures.duplicate, again.document.data);

    let added: Vec<_> = files(&place.path()).into_keys().filter(|name| !before.contains_key(name)).collect();
    assert_eq!(
        added,
        ["images/debian-base/versions/1.1.0.ron", "regions/westeurope/replicas/debian-base/1.1.0.ron"]
    );
    assert_disk(&place.gallery, "debian-base", "1.1.0", WEST, &disk.bytes);
}

#[test]
fn a_changed_disk_adds_only_what_changed() {
    let place = TestGallery::new();
    let mut disk = MemDisk::new(mixed(1));
    export(&place.gallery, &request(&disk, "Debian-Base")).unwrap();
    let first = disk.bytes.clone();

    disk.bytes[4 * CHUNK + 17] ^= 1;
    disk.bytes[16 * CHUNK..17 * CHUNK].copy_from_slice(&noise(99, 1));
    let second = export(&place.gallery, &update(&disk, "Debian-Base", "1.1.0")).unwrap();
    assert_eq!(second.captured.document.added.chunks, 2);
    assert_disk(&place.gallery, "Debian-Base", "1.0.0", WEST, &first);
    assert_disk(&place.gallery, "Debian-Base", "1.1.0", WEST, &disk.bytes);
}

#[test]
fn an_empty_disk_is_an_image_too() {
    let place = TestGallery::new();
    let mut disk = MemDisk::new(vec![0; 10 * CHUNK]);
    disk.extents.clear();
    let exported = export(&place.gallery, &request(&disk, "Empty")).unwrap();
    assert_eq!(exported.captured.document.data, 0);
    assert_eq!(exported.captured.replica.packs, 0);
    assert_disk(&place.gallery, "Empty", "1.0.0", WEST, &disk.bytes);
}

#[test]
fn holes_are_never_read_and_give_the_same_image() {
    let place = TestGallery::new();
    let mut disk = MemDisk::new(mixed(1));
    let whole = export(&place.gallery, &request(&disk, "Whole")).unwrap();
    disk.read = 0.into();
    // Out of order, overlapping and past the end: all of that is put right.
    let chunk = CHUNK as u64;
    disk.extents = vec![21 * chunk + 1..60 * chunk, 0..3, 512..14 * chunk, 5 * chunk..6 * chunk];
    let sparse = export(&place.gallery, &request(&disk, "Sparse")).unwrap();
    assert_eq!(sparse.captured.document.root, whole.captured.document.root);
    assert_eq!(disk.read.into_inner(), disk.bytes.len() as u64 - 7 * chunk);
}

#[test]
fn progress_counts_every_byte_once_and_never_goes_back() {
    let place = TestGallery::new();
    let disk = MemDisk::new(mixed(1));
    let watch = Watch::default();
    watch.run(|control| place.gallery.capture(&request(&disk, "Debian-Base"), control)).unwrap();
    let seen = watch.seen.into_inner().unwrap();
    let mut last = 0;
    for progress in &seen {
        let Progress::Capture(capture) = progress else { panic!("{progress:?}") };
        assert_eq!(capture.total, disk.bytes.len() as u64);
        assert_eq!(capture.done, capture.zero + capture.duplicate + capture.new);
        assert!(capture.done >= last);
        last = capture.done;
    }
    assert_eq!(last, disk.bytes.len() as u64);
    assert!(seen.len() > 3);
}

#[test]
fn the_next_version_is_the_first_or_one_higher() {
    let place = TestGallery::new();
    let disk = MemDisk::new(noise(1, 2));
    assert_eq!(place.gallery.next_version("New").unwrap(), Some(version("1.0.0")));
    export(&place.gallery, &request(&disk, "New")).unwrap();
    let mut higher = update(&disk, "New", "2.7.3");
    higher.image = Image::Existing { name: "NEW".to_owned(), system: definition("NEW").system() };
    export(&place.gallery, &higher).unwrap();
    assert_eq!(place.gallery.next_version("new").unwrap(), Some(version("2.8.0")));
    let image = place.gallery.image("nEw").unwrap();
    let numbers: Vec<_> = image.versions.iter().map(|v| v.document.version.to_string()).collect();
    assert_eq!(numbers, ["2.7.3", "1.0.0"]);
    assert_eq!(image.definition.name, "New");
}
