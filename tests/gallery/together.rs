//! Several exports into one gallery at the same time, from threads and from processes.

use std::process::Stdio;
use std::time::Duration;

use lab_gallery::gallery::{ExportId, Gallery, GalleryError, Level};

use crate::children;
use crate::support::*;

/// As usual, but what others write is never too old.
fn opened(place: &TestGallery) -> Gallery {
    let mut patient = tuning();
    patient.grace = Duration::from_hours(1);
    place.reopen().tuned(patient)
}

#[track_caller]
fn assert_sound(gallery: &Gallery) {
    let report = quietly(|control| gallery.verify(Level::Full, control)).unwrap();
    assert_eq!(report.problems, []);
}

#[test]
fn different_images_with_much_in_common() {
    let place = TestGallery::new();
    let disks: Vec<MemDisk> = (0..4)
        .map(|number| {
            let mut bytes = noise(1, 40);
            bytes.extend(noise(10 + number, 10));
            MemDisk::new(bytes)
        })
        .collect();
    std::thread::scope(|scope| {
        for (number, disk) in disks.iter().enumerate() {
            let gallery = opened(&place);
            scope.spawn(move || {
                let mut request = request(disk, &format!("Image-{number}"));
                request.target_regions.push(region(NORTH));
                let done = export(&gallery, &request).unwrap();
                assert!(done.regions[0].result.is_ok(), "{done:?}");
            });
        }
    });
    assert_sound(&place.gallery);
    assert_eq!(place.gallery.list().unwrap().images.len(), 4);
    for (number, disk) in disks.iter().enumerate() {
        for from in [WEST, NORTH] {
            assert_disk(&place.gallery, &format!("image-{number}"), "1.0.0", from, &disk.bytes);
        }
    }
}

#[test]
fn the_same_new_name_in_different_spellings() {
    let place = TestGallery::new();
    let disks: Vec<MemDisk> = (0..4).map(|number| MemDisk::new(noise(number, 20))).collect();
    let names = ["Debian", "debian", "DEBIAN", "DeBiAn"];
    let results: Vec<_> = std::thread::scope(|scope| {
        let exports: Vec<_> = disks
            .iter()
            .zip(names)
            .enumerate()
            .map(|(number, (disk, name))| {
                let gallery = opened(&place);
                scope.spawn(move || {
                    let mut request = request(disk, name);
                    request.id = ExportId::of(&[name, &number.to_string()]);
                    export(&gallery, &request)
                })
            })
            .collect();
        exports.into_iter().map(|export| export.join().unwrap()).collect()
    });
    let won: Vec<usize> = (0..4).filter(|number| results[*number].is_ok()).collect();
    assert_eq!(won.len(), 1, "{results:?}");
    for error in results.iter().filter_map(|result| result.as_ref().err()) {
        let told = matches!(error, GalleryError::NameTaken { .. } | GalleryError::BeingMade { .. });
        assert!(told, "{error:?}");
    }
    assert_sound(&place.gallery);
    let listing = place.gallery.list().unwrap();
    assert_eq!((listing.images.len(), listing.images[0].versions.len()), (1, 1));
    assert_disk(&place.gallery, "Debian", "1.0.0", WEST, &disks[won[0]].bytes);
}

#[test]
fn the_same_disk_as_different_versions() {
    let place = TestGallery::new();
    let disk = MemDisk::new(noise(1, 20));
    export(&place.gallery, &request(&MemDisk::new(noise(9, 1)), "Debian")).unwrap();
    std::thread::scope(|scope| {
        for minor in 1..5 {
            let (gallery, disk) = (opened(&place), &disk);
            scope.spawn(move || export(&gallery, &update(disk, "Debian", &format!("1.{minor}.0"))).unwrap());
        }
    });
    assert_sound(&place.gallery);
    assert_eq!(place.gallery.image("Debian").unwrap().versions.len(), 5);
    for minor in 1..5 {
        assert_disk(&place.gallery, "Debian", &format!("1.{minor}.0"), WEST, &disk.bytes);
    }
}

#[test]
fn the_same_export_twice_is_one() {
    let place = TestGallery::new();
    let disk = MemDisk::new(mixed(1));
    std::thread::scope(|scope| {
        for _ in 0..3 {
            let (gallery, disk) = (opened(&place), &disk);
            scope.spawn(move || export(&gallery, &request(disk, "Debian")).unwrap());
        }
    });
    assert_sound(&place.gallery);
    assert_eq!(place.gallery.image("Debian").unwrap().versions.len(), 1);
    assert_disk(&place.gallery, "Debian", "1.0.0", WEST, &disk.bytes);
}

#[test]
#[ignore = "run by the test below, in processes of their own"]
fn child_exports_something_of_its_own() {
    let Some(path) = children::folder() else { return };
    let number = std::process::id();
    let mut bytes = noise(1, 60);
    bytes.extend(noise(u64::from(number), 20));
    let disk = MemDisk::new(bytes);
    let mut request = request(&disk, "Debian");
    request.id = ExportId::of(&[&number.to_string()]);
    let mut patient = tuning();
    patient.grace = Duration::from_hours(1);
    let gallery = Gallery::open(&path).unwrap().tuned(patient);
    match export(&gallery, &request) {
        Ok(_) => assert_disk(&gallery, "Debian", "1.0.0", WEST, &disk.bytes),
        Err(GalleryError::NameTaken { .. } | GalleryError::BeingMade { .. }) => {
            let mut other = request;
            other.image = lab_gallery::gallery::Image::New(definition(&format!("Debian-{number}")));
            export(&gallery, &other).unwrap();
            assert_disk(&gallery, &format!("Debian-{number}"), "1.0.0", WEST, &disk.bytes);
        }
        Err(error) => panic!("{error:?}"),
    }
}

#[test]
fn processes_that_want_the_same_name() {
    let place = TestGallery::new();
    let mut children: Vec<_> = (0..3)
        .map(|_| {
            let mut child = children::child("together::child_exports_something_of_its_own");
            child.env(children::FOLDER, place.path()).stdout(Stdio::null()).spawn().unwrap()
        })
        .collect();
    assert!(children.iter_mut().all(|child| child.wait().unwrap().success()));
    assert_sound(&place.gallery);
    let listing = place.gallery.list().unwrap();
    assert_eq!(listing.images.len(), 3);
    assert!(listing.images.iter().any(|image| image.definition.name == "Debian"));
}
