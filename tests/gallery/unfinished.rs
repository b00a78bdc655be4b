//! Exports that were cut short between their version's document and the first replica record: they make no image, and
//! they are in nobody's way.

use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use lab_gallery::gallery::{ExportId, ExportRequest, Gallery, GalleryError, Image, Level};
use lab_gallery::model::Explain as _;
use lab_gallery::model::image::OsType;
use lab_gallery::text::Lang;

use crate::common::disks;
use crate::support::*;

/// The gallery as somebody sees it to whom everything in it is young.
fn patient(place: &TestGallery) -> Gallery {
    let mut patient = tuning();
    patient.grace = Duration::from_hours(1);
    place.reopen().tuned(patient)
}

/// Captures a disk and takes its record away, as if the program had been killed just before it wrote it.
fn cut_short(place: &TestGallery, request: &ExportRequest<'_>) {
    let captured = capture(&place.gallery, request).unwrap();
    let record =
        format!("replicas/{}/{}.ron", request.image.name().to_lowercase(), captured.document.version);
    std::fs::remove_file(place.path().join("regions").join(WEST).join(record)).unwrap();
}

fn somebody_else(request: ExportRequest<'_>) -> ExportRequest<'_> {
    ExportRequest { id: ExportId::of(&["somebody else"]), ..request }
}

/// The documents of the gallery's images, by their path.
fn documents(place: &TestGallery) -> Vec<String> {
    files(&place.path()).into_keys().filter(|name| name.starts_with("images/")).collect()
}

fn document(place: &TestGallery, name: &str, number: &str) -> PathBuf {
    place.path().join("images").join(name).join("versions").join(format!("{number}.ron"))
}

#[track_caller]
fn assert_sound(place: &TestGallery, versions: &[&str]) {
    let listing = place.gallery.list().unwrap();
    assert_eq!(listing.problems, []);
    let [image] = &listing.images[..] else { panic!("{listing:?}") };
    let there: Vec<_> = image.versions.iter().map(|listed| listed.document.version.to_string()).collect();
    assert_eq!(there, versions);
    let report = quietly(|control| place.gallery.verify(Level::Full, control)).unwrap();
    assert_eq!(report.problems, []);
}

#[test]
fn a_new_image_waits_as_long_as_it_may_be_under_way_and_then_takes_the_next_number() {
    let place = TestGallery::new();
    let (first, second) = (MemDisk::new(noise(1, 9)), MemDisk::new(noise(2, 9)));
    cut_short(&place, &request(&first, "Debian"));
    let before = std::fs::read(document(&place, "debian", "1.0.0")).unwrap();

    let other = somebody_else(request(&second, "debian"));
    let error = export(&patient(&place), &other).unwrap_err();
    assert!(matches!(error, GalleryError::BeingMade { .. }), "{error:?}");
    let said = Lang::load("en").say(&error.explain());
    assert!(said.contains("Debian") && said.contains("60 minutes"), "{said}");
    assert_eq!(second.read.load(Ordering::Relaxed), 0, "it is said before the disk is read");

    let made = export(&place.gallery, &other).unwrap();
    assert_eq!(made.captured.document.version, version("1.1.0"));
    assert_eq!(std::fs::read(document(&place, "debian", "1.0.0")).unwrap(), before);
    assert_disk(&place.gallery, "Debian", "1.1.0", WEST, &second.bytes);

    // The first one wakes up, and finds that the name is somebody's by now.
    let error = export(&place.gallery, &request(&first, "Debian")).unwrap_err();
    assert!(matches!(error, GalleryError::NameTaken { .. }), "{error:?}");
    assert_sound(&place, &["1.1.0"]);
    assert_disk(&place.gallery, "Debian", "1.1.0", WEST, &second.bytes);
    assert_eq!(documents(&place), ["images/debian/definition.ron", "images/debian/versions/1.1.0.ron"]);
}

#[test]
fn an_update_takes_the_next_number_and_both_get_done() {
    let place = TestGallery::new();
    let disks = [1, 2, 3].map(|seed| MemDisk::new(noise(seed, 9)));
    export(&place.gallery, &request(&disks[0], "Debian")).unwrap();
    let first = update(&disks[1], "Debian", "1.1.0");
    cut_short(&place, &first);

    let made = export(&patient(&place), &somebody_else(update(&disks[2], "Debian", "1.1.0"))).unwrap();
    assert_eq!(made.captured.document.version, version("1.2.0"));
    let read = disks[1].read.load(Ordering::Relaxed);
    let again = export(&patient(&place), &first).unwrap();
    assert_eq!(again.captured.document.version, version("1.1.0"));
    assert_eq!(disks[1].read.load(Ordering::Relaxed), read, "what was captured is used");
    for (disk, number) in disks.iter().zip(["1.0.0", "1.1.0", "1.2.0"]) {
        assert_disk(&place.gallery, "Debian", number, WEST, &disk.bytes);
    }
    assert_sound(&place, &["1.2.0", "1.1.0", "1.0.0"]);
}

#[test]
fn an_export_with_another_number_than_it_asked_for_goes_on_with_that() {
    let place = TestGallery::new();
    let disks = [1, 2, 3].map(|seed| MemDisk::new(noise(seed, 9)));
    export(&place.gallery, &request(&disks[0], "Debian")).unwrap();
    cut_short(&place, &update(&disks[1], "Debian", "1.1.0"));
    let second = somebody_else(update(&disks[2], "Debian", "1.1.0"));
    cut_short(&place, &second);
    assert!(document(&place, "debian", "1.2.0").exists());
    // Once before its record, and once after it, when the caller did not hear of it.
    for _ in 0..2 {
        let again = capture(&patient(&place), &second).unwrap();
        assert_eq!(again.document.version, version("1.2.0"));
    }
    assert_sound(&place, &["1.2.0", "1.0.0"]);
}

#[test]
fn an_export_takes_back_its_own_document_and_no_other() {
    let place = TestGallery::new();
    let disk = MemDisk::new(noise(1, 9));
    let first = request(&disk, "Debian");
    cut_short(&place, &first);
    let before = files(&place.path());
    assert!(!place.gallery.withdraw("Debian", &ExportId::of(&["somebody else"])).unwrap());
    assert!(!place.gallery.withdraw("Another", &first.id).unwrap());
    assert_eq!(files(&place.path()), before);

    assert!(patient(&place).withdraw("DEBIAN", &first.id).unwrap());
    assert_eq!(documents(&place), Vec::<String>::new(), "the definition was made for it alone");
    assert!(!place.gallery.withdraw("Debian", &first.id).unwrap(), "once is enough");
    let mut windows = definition("debian");
    windows.os_type = OsType::Windows;
    let other = ExportRequest { image: Image::New(windows), ..somebody_else(request(&disk, "debian")) };
    assert_eq!(export(&patient(&place), &other).unwrap().captured.document.version, version("1.0.0"));
    assert_sound(&place, &["1.0.0"]);
}

#[test]
fn what_is_committed_is_not_taken_back() {
    let place = TestGallery::new();
    let disk = MemDisk::new(noise(1, 9));
    let mut both = request(&disk, "Debian");
    both.target_regions.push(region(NORTH));
    export(&place.gallery, &both).unwrap();
    let replicas = |name: &str| place.path().join("regions").join(name).join("replicas/debian/1.0.0.ron");
    // Whatever happens to the one record, the other one keeps it; also one that cannot be read.
    std::fs::remove_file(replicas(WEST)).unwrap();
    disks::write(&replicas(NORTH), b"(torn");
    let before = files(&place.path());
    assert!(!place.gallery.withdraw("Debian", &both.id).unwrap());
    assert_eq!(files(&place.path()), before);
}

#[test]
fn what_the_same_workspace_has_given_up_is_taken_back_by_the_next_export() {
    let place = TestGallery::new();
    let (first, second) = (MemDisk::new(noise(1, 9)), MemDisk::new(noise(2, 9)));
    let given_up = request(&first, "Debian");
    cut_short(&place, &given_up);
    let next =
        ExportRequest { abandoned: vec![given_up.id.clone()], ..somebody_else(request(&second, "Debian")) };
    assert_eq!(export(&patient(&place), &next).unwrap().captured.document.version, version("1.0.0"));
    assert_disk(&place.gallery, "Debian", "1.0.0", WEST, &second.bytes);
    assert_sound(&place, &["1.0.0"]);
}

#[test]
fn a_definition_without_any_version_makes_way() {
    let place = TestGallery::new();
    let disk = MemDisk::new(noise(1, 9));
    let mut windows = definition("Debian");
    windows.os_type = OsType::Windows;
    cut_short(&place, &ExportRequest { image: Image::New(windows), ..request(&disk, "Debian") });
    std::fs::remove_file(document(&place, "debian", "1.0.0")).unwrap();

    let linux = somebody_else(request(&disk, "Debian"));
    let error = export(&patient(&place), &linux).unwrap_err();
    assert!(matches!(error, GalleryError::BeingMade { .. }), "it may be under way: {error:?}");
    export(&place.gallery, &linux).unwrap();
    let image = place.gallery.image("Debian").unwrap();
    assert_eq!(image.definition.os_type, OsType::Linux);
    assert_sound(&place, &["1.0.0"]);
}

#[test]
fn a_document_that_cannot_be_read_is_in_nobodys_way_either() {
    for is_new in [true, false] {
        let place = TestGallery::new();
        let disk = MemDisk::new(noise(1, 9));
        if !is_new {
            export(&place.gallery, &request(&disk, "Debian")).unwrap();
        }
        let cut = if is_new { request(&disk, "Debian") } else { update(&disk, "Debian", "1.1.0") };
        let number = if is_new { "1.0.0" } else { "1.1.0" };
        cut_short(&place, &cut);
        disks::write(&document(&place, "debian", number), b"(torn");
        let made = export(&place.gallery, &somebody_else(cut)).unwrap();
        assert_eq!(made.captured.document.version, version(number).next().unwrap());
        assert_disk(&place.gallery, "Debian", &made.captured.document.version.to_string(), WEST, &disk.bytes);
    }
}

#[test]
fn a_disk_that_has_changed_since_is_captured_anew_under_the_same_number() {
    let place = TestGallery::new();
    cut_short(&place, &request(&MemDisk::new(noise(1, 9)), "Debian"));
    for pack in packs(&place, WEST) {
        std::fs::remove_file(pack).unwrap();
    }
    let changed = MemDisk::new(noise(2, 9));
    let made = export(&patient(&place), &request(&changed, "Debian")).unwrap();
    assert_eq!(made.captured.document.version, version("1.0.0"));
    assert_disk(&place.gallery, "Debian", "1.0.0", WEST, &changed.bytes);
    assert_sound(&place, &["1.0.0"]);
}

#[test]
fn an_export_that_cannot_write_its_record_leaves_no_document() {
    let place = TestGallery::new();
    let disk = MemDisk::new(noise(1, 9));
    let in_the_way = place.path().join("regions").join(WEST).join("replicas");
    std::fs::create_dir_all(in_the_way.parent().unwrap()).unwrap();
    disks::write(&in_the_way, b"not a folder");
    let error = export(&place.gallery, &request(&disk, "Debian")).unwrap_err();
    assert!(matches!(error, GalleryError::Unwritable(_)), "{error:?}");
    assert_eq!(documents(&place), Vec::<String>::new());
    std::fs::remove_file(in_the_way).unwrap();
    export(&patient(&place), &somebody_else(request(&disk, "Debian"))).unwrap();
    assert_sound(&place, &["1.0.0"]);
}

#[test]
fn an_export_that_cannot_write_its_document_leaves_no_definition() {
    let place = TestGallery::new();
    let disk = MemDisk::new(noise(1, 9));
    let in_the_way = place.path().join("images/debian/versions");
    std::fs::create_dir_all(in_the_way.parent().unwrap()).unwrap();
    disks::write(&in_the_way, b"not a folder");
    let error = export(&place.gallery, &request(&disk, "Debian")).unwrap_err();
    assert!(matches!(error, GalleryError::Unwritable(_)), "{error:?}");
    assert_eq!(documents(&place), ["images/debian/versions"]);
}

#[test]
fn taken_back_while_it_is_at_work_it_is_whole_or_not_there() {
    let disk = MemDisk::new(noise(1, 2));
    let (mut done, mut withdrawn) = (0, 0);
    while withdrawn < 5 {
        assert!(done < 5000, "it is never met between document and record");
        let place = TestGallery::new();
        let over = AtomicBool::new(false);
        let (exported, taken) = std::thread::scope(|scope| {
            let taker = scope.spawn(|| {
                let mut taken = 0;
                while !over.load(Ordering::Relaxed) {
                    taken +=
                        u32::from(place.gallery.withdraw("Debian", &request(&disk, "Debian").id).unwrap());
                }
                taken
            });
            let exported = export(&place.gallery, &request(&disk, "Debian"));
            over.store(true, Ordering::Relaxed);
            (exported, taker.join().unwrap())
        });
        exported.unwrap();
        (done, withdrawn) = (done + 1, withdrawn + taken);
        assert_sound(&place, &["1.0.0"]);
        assert_eq!(documents(&place), ["images/debian/definition.ron", "images/debian/versions/1.0.0.ron"]);
        assert_disk(&place.gallery, "Debian", "1.0.0", WEST, &disk.bytes);
    }
}
