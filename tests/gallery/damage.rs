//! Flipped bits, cut files, files that are gone: all is noticed, what can still be read is read, nothing wrong comes out.

use std::path::Path;

use lab_gallery::gallery::{Damage, Gallery, GalleryError, Level, VerifyReport};
use lab_gallery::model::image::Version;

use crate::common::disks::write;
use crate::support::*;

/// A gallery with one small image in two regions, one pack in each.
fn small() -> (TestGallery, MemDisk) {
    let place = TestGallery::new();
    let mut bytes = noise(1, 3);
    bytes.extend(vec![0; CHUNK]);
    bytes.extend(b"a line of notes\n".iter().cycle().take(CHUNK));
    let disk = MemDisk::new(bytes);
    let mut request = request(&disk, "Debian");
    request.target_regions.push(region(NORTH));
    export(&place.gallery, &request).unwrap();
    (place, disk)
}

fn verify(gallery: &Gallery, level: Level) -> VerifyReport {
    quietly(|control| gallery.verify(level, control)).unwrap()
}

/// Damages each file in turn, in `ways` ways, and looks that it is told and that the image is still had from somewhere.
fn damage_every_file(ways: impl Fn(&str, &[u8]) -> Vec<Vec<u8>>) {
    let (place, disk) = small();
    let mut tried = 0;
    for (name, whole) in files(&place.path()) {
        let path = place.path().join(&name);
        for broken in ways(&name, &whole) {
            write(&path, &broken);
            tried += 1;
            if name == "gallery.ron" {
                let error = Gallery::open(&place.path()).unwrap_err();
                let told = matches!(error, GalleryError::Damaged { .. } | GalleryError::NewerSchema { .. });
                assert!(told, "{error:?}");
                continue;
            }
            let report = verify(&place.gallery, Level::Full);
            assert_eq!(report.problems.len(), 1, "{name}: {report:?}");
            assert!(report.problems[0].place.ends_with(path.file_name().unwrap().to_str().unwrap()));
            // Every file is there twice in some way, so nothing is lost.
            for from in [WEST, NORTH] {
                let (bytes, _) = disk_bytes(&place.gallery, "debian", "1.0.0", from).unwrap();
                assert!(bytes == disk.bytes, "{name}: wrong bytes from {from}");
            }
        }
        write(&path, &whole);
    }
    assert!(tried > 100, "{tried}");
    assert_eq!(verify(&place.gallery, Level::Full).problems, []);
}

#[test]
fn a_flipped_bit_anywhere_is_noticed_and_loses_nothing() {
    damage_every_file(|name, whole| {
        // Each part of a binary file, every few bytes of a document.
        let step = if is(name, "ron") { 97 } else { whole.len() / 24 };
        (0..whole.len())
            .step_by(step.max(1))
            .chain([whole.len() - 1])
            .map(|at| {
                let mut broken = whole.to_vec();
                broken[at] ^= 1 << (at % 8);
                broken
            })
            .collect()
    });
}

#[test]
fn a_cut_file_is_noticed_and_loses_nothing() {
    damage_every_file(|_, whole| {
        let length = whole.len();
        let lengths =
            [0, 1, 7, 31, 55, length / 3, length / 2, length - 57, length - 41, length - 8, length - 1];
        lengths.into_iter().filter(|cut| *cut < length).map(|cut| whole[..cut].to_vec()).collect()
    });
}

#[test]
fn a_damaged_chunk_comes_from_another_region_and_that_is_said() {
    let (place, disk) = small();
    flip(&packs(&place, WEST)[0], 2 * CHUNK + 5);
    let (bytes, done) = disk_bytes(&place.gallery, "Debian", "1.0.0", WEST).unwrap();
    assert!(bytes == disk.bytes);
    assert_eq!(done.helped.into_iter().collect::<Vec<_>>(), [(region(NORTH), 1)]);
}

#[test]
fn a_chunk_that_is_damaged_everywhere_is_an_error_and_no_disk() {
    let (place, _) = small();
    for name in [WEST, NORTH] {
        flip(&packs(&place, name)[0], 2 * CHUNK + 5);
    }
    let folder = crate::common::temp();
    let path = folder.path().join("disk.raw");
    let version = Version::FIRST;
    let size = place.gallery.disk_size("Debian", version, &region(WEST)).unwrap();
    let writer = lab_gallery::disk::create(&path, lab_gallery::model::DiskFormat::Raw, size).unwrap();
    let error =
        quietly(|control| place.gallery.materialise("Debian", version, &region(WEST), writer, control));
    let Err(GalleryError::Damaged { what: Damage::Chunks { .. }, .. }) = error else { panic!("{error:?}") };
    assert!(std::fs::read_dir(folder.path()).unwrap().next().is_none(), "something was left behind");
}

#[test]
fn a_pack_that_is_gone_is_noticed_and_its_chunks_come_from_elsewhere() {
    let (place, disk) = small();
    std::fs::remove_file(&packs(&place, WEST)[0]).unwrap();
    let report = verify(&place.gallery, Level::Fast);
    let [problem] = &report.problems[..] else { panic!("{report:?}") };
    assert_eq!(problem.what, Damage::ChunksMissing { count: 4, first: 0 });
    assert_eq!(problem.hits.len(), 1);
    let (bytes, done) = disk_bytes(&place.gallery, "Debian", "1.0.0", WEST).unwrap();
    assert!(bytes == disk.bytes);
    assert_eq!(done.helped[&region(NORTH)], 4);
}

#[test]
fn verify_names_the_images_that_a_damaged_chunk_hits_and_no_others() {
    let place = TestGallery::new();
    let first = MemDisk::new(noise(1, 12));
    export(&place.gallery, &request(&first, "Hit")).unwrap();
    let hit = packs(&place, WEST);
    let other = MemDisk::new(noise(2, 12));
    export(&place.gallery, &request(&other, "Whole")).unwrap();
    let mut shares = first.bytes.clone();
    shares.extend(noise(3, 2));
    let shares = MemDisk::new(shares);
    export(&place.gallery, &request(&shares, "Shares")).unwrap();
    flip(&hit[0], 100);

    assert_eq!(verify(&place.gallery, Level::Fast).problems, [], "a footer says nothing of its frames");
    let report = verify(&place.gallery, Level::Full);
    let [problem] = &report.problems[..] else { panic!("{report:?}") };
    assert!(matches!(problem.what, Damage::Chunks { count: 1, .. }), "{problem:?}");
    let names: Vec<_> = problem.hits.iter().map(|hit| hit.name.as_str()).collect();
    assert_eq!(names, ["Hit", "Shares"]);
    assert_disk(&place.gallery, "Whole", "1.0.0", WEST, &other.bytes);
}

#[test]
fn a_damaged_chunk_with_a_good_copy_in_the_region_hits_nothing() {
    let place = TestGallery::new();
    let disk = MemDisk::new(noise(1, 1));
    export(&place.gallery, &request(&disk, "Debian")).unwrap();
    // The same chunk again, in a pack with another one: as two exports at the same time would leave it.
    let other = TestGallery::new();
    let both = MemDisk::new(noise(1, 2));
    export(&other.gallery, &request(&both, "Both")).unwrap();
    let copy = packs(&other, WEST).remove(0);
    let damaged = packs(&place, WEST).remove(0);
    std::fs::copy(&copy, damaged.with_file_name(copy.file_name().unwrap())).unwrap();
    flip(&damaged, 9);
    let report = verify(&place.gallery, Level::Full);
    let [problem] = &report.problems[..] else { panic!("{report:?}") };
    assert_eq!(problem.hits.len(), 0);
    assert_disk(&place.gallery, "Debian", "1.0.0", WEST, &disk.bytes);
}

#[test]
fn a_damaged_document_does_not_hide_the_others() {
    let place = TestGallery::new();
    let disk = MemDisk::new(noise(1, 2));
    for name in ["One", "Two", "Three"] {
        export(&place.gallery, &request(&disk, name)).unwrap();
    }
    for file in ["definition.ron", "versions/1.0.0.ron"] {
        write(&place.path().join("images/two").join(file), b"(schema: 1,\n  name: oops)");
    }
    let record = place.path().join("regions").join(WEST).join("replicas/two/1.0.0.ron");
    write(&record, b"\xff\xfe");
    let listing = place.gallery.list().unwrap();
    let names: Vec<_> = listing.images.iter().map(|image| image.definition.name.as_str()).collect();
    assert_eq!(names, ["One", "Three"]);
    assert_eq!(listing.problems.len(), 3, "{:?}", listing.problems);
    let told = listing.problems.iter().any(|problem| {
        problem.place.ends_with("definition.ron") && matches!(problem.what, Damage::Syntax { line: 2, .. })
    });
    assert!(told, "{:?}", listing.problems);
    let catalogue = listing.catalogue(false);
    assert_eq!(catalogue.definitions.len(), 2);
    assert_eq!(catalogue.problems.len(), 3);
}

#[test]
fn exporting_the_disk_again_heals_a_pack_with_a_damaged_footer() {
    let place = TestGallery::new();
    let disk = MemDisk::new(noise(1, 5));
    export(&place.gallery, &request(&disk, "Debian")).unwrap();
    let pack = packs(&place, WEST).remove(0);
    let length = std::fs::metadata(&pack).unwrap().len() as usize;
    flip(&pack, length - 100);
    let again = export(&place.gallery, &update(&disk, "Debian", "1.1.0")).unwrap();
    assert_eq!(again.captured.document.added.chunks, 5, "nothing is trusted that a damaged footer lists");
    assert_eq!(verify(&place.gallery, Level::Full).problems, []);
    assert_disk(&place.gallery, "Debian", "1.0.0", WEST, &disk.bytes);
    let aside = files(&place.path()).into_keys().filter(|name| name.contains(".damaged-")).count();
    assert_eq!(aside, 1, "the damaged pack is kept under another name");
}

#[test]
fn replicating_again_heals_a_region() {
    let (place, disk) = small();
    let (pack, footer) = (packs(&place, NORTH).remove(0), 90);
    let length = std::fs::metadata(&pack).unwrap().len() as usize;
    flip(&pack, length - footer);
    let record = place.path().join("regions").join(NORTH).join("replicas/debian/1.0.0.ron");
    flip(&record, 40);
    let outcomes = quietly(|control| {
        place.gallery.replicate("Debian", Version::FIRST, &region(WEST), &[region(NORTH)], control)
    });
    assert!(outcomes.unwrap()[0].result.is_ok());
    assert_eq!(verify(&place.gallery, Level::Full).problems, []);
    assert_disk(&place.gallery, "Debian", "1.0.0", NORTH, &disk.bytes);
}

#[test]
fn replicating_again_heals_a_chunk_of_a_region_that_has_its_record() {
    let (place, disk) = small();
    flip(&packs(&place, NORTH)[0], 2 * CHUNK + 5);
    for copied in [true, false] {
        let (from, to) = (region(WEST), [region(NORTH)]);
        let outcomes =
            quietly(|control| place.gallery.replicate("Debian", Version::FIRST, &from, &to, control));
        let outcome = outcomes.unwrap().remove(0);
        assert!(outcome.result.is_ok(), "{outcome:?}");
        assert_eq!(outcome.copied > 0, copied, "only what is damaged is copied");
        assert_eq!(verify(&place.gallery, Level::Full).problems, []);
        assert_disk(&place.gallery, "Debian", "1.0.0", NORTH, &disk.bytes);
    }
}

#[test]
fn a_footer_that_lies_about_a_chunk_is_found_out() {
    // A pack made by hand: its footer is in order, but a frame is not what it says.
    let (place, disk) = small();
    for name in [WEST, NORTH] {
        let pack = packs(&place, name).remove(0);
        let mut bytes = std::fs::read(&pack).unwrap();
        let (entries, trailer) = (4 * 48, 56);
        let footer = bytes.len() - entries - trailer;
        bytes[footer] ^= 1;
        let end = bytes.len() - 40;
        let hash = blake3::hash(&bytes[footer..end]);
        bytes[end..end + 32].copy_from_slice(hash.as_bytes());
        std::fs::remove_file(&pack).unwrap();
        write(&pack.with_file_name(format!("{hash}.pack")), &bytes);
    }
    let report = verify(&place.gallery, Level::Full);
    assert!(!report.problems.is_empty());
    let error = disk_bytes(&place.gallery, "Debian", "1.0.0", WEST).unwrap_err();
    assert!(matches!(error, GalleryError::Damaged { .. }), "{error:?}");
    drop(disk);
}

#[test]
fn a_pipe_in_the_gallery_does_not_hang_it() {
    if !crate::common::needs("mkfifo") {
        return;
    }
    let (place, disk) = small();
    let document = place.path().join("images/debian/versions/1.0.0.ron");
    std::fs::remove_file(&document).unwrap();
    crate::common::run("mkfifo", &[crate::common::arg(&document)]);
    let pipe = Path::new("regions").join(WEST).join("packs").join(format!("{}.pack", "0".repeat(64)));
    crate::common::run("mkfifo", &[crate::common::arg(&place.path().join(pipe))]);
    assert_eq!(verify(&place.gallery, Level::Full).problems.len(), 2);
    assert_disk(&place.gallery, "Debian", "1.0.0", WEST, &disk.bytes);
}

#[test]
fn a_folder_that_is_no_image_is_told() {
    let (place, _) = small();
    std::fs::create_dir(place.path().join("images/Debian Base")).unwrap();
    write(&place.path().join("images/Thumbs.db"), b"of no interest");
    let listing = place.gallery.list().unwrap();
    let [problem] = &listing.problems[..] else { panic!("{listing:?}") };
    assert!(problem.place.ends_with("Debian Base") && problem.what == Damage::NotOurs, "{problem:?}");
    assert_eq!(listing.images.len(), 1);
}
