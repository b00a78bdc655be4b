//! What a gallery does not take: each is refused with a sentence of its own, and nothing is changed.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::Ordering;

use lab_gallery::disk::DiskError;
use lab_gallery::gallery::{Damage, Definition, ExportId, Gallery, GalleryError, Image};
use lab_gallery::model::edit::ImageEdit;
use lab_gallery::model::image::{Generation, OsState, OsType, System, Version};
use lab_gallery::model::names::NameProblem;
use lab_gallery::model::{Explain as _, RegionId};
use lab_gallery::text::Lang;

use crate::children;
use crate::common::{self, disks::write};
use crate::support::*;

/// The sentence that a person reads.
fn said(error: &GalleryError) -> String {
    Lang::load("en").say(&error.explain())
}

/// Fails unless an export is refused with that message and leaves the gallery as it was.
#[track_caller]
fn assert_refused(
    place: &TestGallery,
    request: &lab_gallery::gallery::ExportRequest<'_>,
    id: &str,
) -> GalleryError {
    let before = files(&place.path());
    let error = export(&place.gallery, request).unwrap_err();
    assert_eq!(error.explain().id, id, "{error:?}");
    assert!(!said(&error).contains('{'), "{}", said(&error));
    assert!(files(&place.path()) == before, "something was left");
    error
}

type Make = dyn Fn(&Path);

#[test]
fn folders_that_are_no_gallery() {
    let folder = common::temp();
    let cases: [(&str, &Make); 5] = [
        ("gallery-missing", &|_| {}),
        ("gallery-not-a-gallery", &|path| std::fs::create_dir(path).unwrap()),
        ("gallery-not-a-gallery", &|path| write(path, b"a file")),
        ("gallery-damaged", &|path| {
            std::fs::create_dir(path).unwrap();
            write(&path.join("gallery.ron"), b"(schema: 1,\n  id: 7)");
        }),
        ("gallery-newer-schema", &|path| {
            std::fs::create_dir(path).unwrap();
            write(&path.join("gallery.ron"), b"(schema: 2, new: \"thing\")");
        }),
    ];
    for (number, (id, make)) in cases.into_iter().enumerate() {
        let path = folder.path().join(number.to_string());
        make(&path);
        let error = Gallery::open(&path).unwrap_err();
        assert_eq!(error.explain().id, id, "{error:?}");
        assert!(said(&error).contains(path.to_str().unwrap()), "{}", said(&error));
    }
}

#[test]
fn a_damaged_gallery_is_told_with_line_and_column() {
    let folder = common::temp();
    write(&folder.path().join("gallery.ron"), b"(schema: 1,\n  id: 7)");
    let error = Gallery::open(folder.path()).unwrap_err();
    let GalleryError::Damaged { what: Damage::Syntax { line: 2, column: 6, .. }, .. } = error else {
        panic!("{error:?}")
    };
    assert!(said(&error).contains("line 2, column 6"), "{}", said(&error));
}

#[test]
fn a_gallery_is_not_created_over_anything() {
    let place = TestGallery::new();
    let again = Gallery::create(&place.path(), "Other", now(), false).unwrap_err();
    assert!(matches!(again, GalleryError::AlreadyAGallery { .. }), "{again:?}");
    let folder = common::temp();
    write(&folder.path().join("thesis.txt"), b"years of work");
    let full = Gallery::create(folder.path(), "Other", now(), false).unwrap_err();
    assert!(matches!(full, GalleryError::NotEmpty { .. }), "{full:?}");
    let named = Gallery::create(&folder.path().join("new"), "with space", now(), false).unwrap_err();
    assert!(matches!(named, GalleryError::Name { .. }), "{named:?}");
    assert_eq!(files(folder.path()).len(), 1);
}

#[test]
fn names_that_are_no_names() {
    let place = TestGallery::new();
    let disk = MemDisk::new(noise(1, 1));
    let long = "a".repeat(81);
    for name in [
        "", "..", "a/b", "a\\b", "../up", "C:evil", "a b", "-a", "a.", "CON", "nul.txt", "naïve", "a\0b",
        &long,
    ] {
        let error = assert_refused(&place, &request(&disk, name), "gallery-name");
        assert!(matches!(error, GalleryError::Name { .. }), "{name}: {error:?}");
        assert!(place.gallery.image(name).is_err());
        assert!(place.gallery.next_version(name).is_err());
    }
    for name in ["../west", "west europe", "", "a/b"] {
        let mut request = request(&disk, "Debian");
        request.target_regions = vec![region(WEST), region(name)];
        assert_refused(&place, &request, "gallery-name");
        let from = RegionId::from(name);
        let read = place.gallery.disk_size("Debian", version("1.0.0"), &from).unwrap_err();
        assert!(
            matches!(
                read,
                GalleryError::Name {
                    problem: NameProblem::Empty
                        | NameProblem::Start
                        | NameProblem::Space { .. }
                        | NameProblem::Character { .. },
                    ..
                }
            ),
            "{read:?}"
        );
    }
}

#[test]
fn a_name_that_is_taken_in_any_case() {
    let place = TestGallery::new();
    let disk = MemDisk::new(noise(1, 1));
    export(&place.gallery, &request(&disk, "Debian-Base")).unwrap();
    for name in ["Debian-Base", "debian-base", "DEBIAN-BASE"] {
        let mut again = request(&disk, name);
        again.id = ExportId::of(&["another"]);
        let error = assert_refused(&place, &again, "gallery-name-taken");
        assert!(said(&error).contains("“Debian-Base”"), "{}", said(&error));
        let mut windows = again;
        let mut definition = definition(name);
        definition.os_type = OsType::Windows;
        windows.image = Image::New(definition);
        assert_refused(&place, &windows, "gallery-name-taken");
    }
}

#[test]
fn a_publisher_offer_and_sku_that_another_image_has_in_any_case() {
    let place = TestGallery::new();
    let disk = MemDisk::new(noise(1, 1));
    export(&place.gallery, &request(&disk, "Debian")).unwrap();
    let mut other = request(&disk, "Fedora");
    let mut same = definition("Fedora");
    "DEBIAN".clone_into(&mut same.sku);
    "contoso".clone_into(&mut same.publisher);
    other.image = Image::New(same.clone());
    let error = assert_refused(&place, &other, "gallery-triple-taken");
    assert!(said(&error).contains("“Debian”") && said(&error).contains("“Contoso”"), "{}", said(&error));

    // Also when all its versions are deleted; with the image itself they are free again.
    let edit = |edit| place.gallery.edit("Debian", &edit, "Ada", now()).unwrap();
    edit(ImageEdit::DeleteVersion(Version::FIRST));
    assert_refused(&place, &other, "gallery-triple-taken");
    edit(ImageEdit::DeleteImage);
    export(&place.gallery, &other).unwrap();
    same.name = "Debian".to_owned();
    "another".clone_into(&mut same.sku);
    let mut third = request(&disk, "Debian");
    (third.id, third.image) = (ExportId::of(&["third"]), Image::New(same));
    export(&place.gallery, &third).unwrap();
}

#[test]
fn the_publisher_offer_and_sku_of_an_image_that_may_be_in_the_making() {
    let place = TestGallery::new();
    let disk = MemDisk::new(noise(1, 1));
    export(&place.gallery, &request(&disk, "Debian")).unwrap();
    std::fs::remove_file(place.path().join("regions/westeurope/replicas/debian/1.0.0.ron")).unwrap();
    let mut other = request(&disk, "Fedora");
    other.image = Image::New(Definition { sku: "Debian".to_owned(), ..definition("Fedora") });
    let error = export(&place.reopen().tuned(patient()), &other).unwrap_err();
    assert_eq!(error.explain().id, "gallery-triple-taken", "{error:?}");
    // What was given up is in nobody's way.
    export(&place.gallery, &other).unwrap();
}

#[test]
fn a_new_version_that_is_another_kind_of_system_than_its_image() {
    let place = TestGallery::new();
    let disk = MemDisk::new(noise(1, 1));
    export(&place.gallery, &request(&disk, "Debian")).unwrap();
    let same = definition("Debian").system();
    for system in [
        System { os_type: OsType::Windows, ..same },
        System { os_state: OsState::Generalized, ..same },
        System { generation: Generation::V2, ..same },
    ] {
        let mut other = update(&disk, "Debian", "1.1.0");
        other.image = Image::Existing { name: "debian".to_owned(), system };
        let error = assert_refused(&place, &other, "gallery-system-differs");
        assert!(said(&error).contains("“Debian” is Linux, Specialized, generation 1"), "{}", said(&error));
    }
}

#[test]
fn versions_and_images_that_are_not_there() {
    let place = TestGallery::new();
    let disk = MemDisk::new(noise(1, 1));
    assert_refused(&place, &update(&disk, "Debian", "1.1.0"), "gallery-no-such-image");
    export(&place.gallery, &request(&disk, "Debian")).unwrap();
    let mut other = update(&disk, "Debian", "1.0.0");
    other.id = ExportId::of(&["another"]);
    assert_refused(&place, &other, "gallery-version-taken");
    let mut elsewhere = update(&disk, "Debian", "1.1.0");
    elsewhere.source_region = region(NORTH);
    assert_refused(&place, &elsewhere, "gallery-source-not-target");

    let read = |name: &str, number: &str, from: &str| {
        disk_bytes(&place.gallery, name, number, from).unwrap_err().explain().id.into_owned()
    };
    assert_eq!(read("Ubuntu", "1.0.0", WEST), "gallery-no-such-image");
    assert_eq!(read("Debian", "9.0.0", WEST), "gallery-no-such-version");
    assert_eq!(read("Debian", "1.0.0", EAST), "gallery-not-in-region");
}

#[test]
fn a_disk_that_changes_while_it_is_read() {
    let place = TestGallery::new();
    let mut disk = MemDisk::new(mixed(1));
    disk.on_read = Box::new(|disk| {
        if disk.read.load(Ordering::Relaxed) > 3 * CHUNK as u64 {
            disk.identity.store(1, Ordering::Relaxed);
        }
        Ok(())
    });
    let error = export(&place.gallery, &request(&disk, "Debian")).unwrap_err();
    assert!(matches!(error, GalleryError::SourceChanged(_)), "{error:?}");
    let left: Vec<_> = files(&place.path()).into_keys().filter(|name| !is(name, "pack")).collect();
    assert_eq!(left, ["gallery.ron"]);
    assert!(place.gallery.list().unwrap().is_empty());
    // Once it is still, the export succeeds, and what was stored is not stored again.
    disk.on_read = Box::new(|_| Ok(()));
    let again = export(&place.gallery, &request(&disk, "Debian")).unwrap();
    assert!(again.captured.figures.duplicate > again.captured.figures.new);
    assert_disk(&place.gallery, "Debian", "1.0.0", WEST, &disk.bytes);
}

#[test]
fn a_disk_that_cannot_be_read() {
    let place = TestGallery::new();
    let mut disk = MemDisk::new(mixed(1));
    disk.on_read = Box::new(|disk| {
        if disk.read.load(Ordering::Relaxed) < 20 * CHUNK as u64 {
            return Ok(());
        }
        let (path, source) = ("memory.raw".into(), std::io::Error::other("bad sector"));
        Err(DiskError::Io { path, action: lab_gallery::disk::Action::Read, source })
    });
    let error = export(&place.gallery, &request(&disk, "Debian")).unwrap_err();
    assert_eq!(error.explain().id, "gallery-source");
    assert!(said(&error).contains("bad sector"), "{}", said(&error));
    assert!(files(&place.path()).keys().all(|name| name == "gallery.ron" || is(name, "pack")));
}

#[test]
fn a_gallery_that_may_not_be_written() {
    let place = TestGallery::new();
    let disk = MemDisk::new(mixed(1));
    export(&place.gallery, &request(&disk, "Debian")).unwrap();
    set_writable(&place.path(), false);
    let child = children::unprivileged("refusals::in_a_gallery_that_may_not_be_written");
    if let Some(mut child) = child {
        children::must_succeed(child.env(children::FOLDER, place.path()));
    }
    set_writable(&place.path(), true);
}

#[test]
#[ignore = "run by a_gallery_that_may_not_be_written, as somebody who obeys permissions"]
fn in_a_gallery_that_may_not_be_written() {
    let Some(path) = children::folder() else { return };
    let gallery = Gallery::open(&path).unwrap().tuned(tuning());
    let error = export(&gallery, &update(&MemDisk::new(noise(5, 3)), "Debian", "1.1.0")).unwrap_err();
    assert!(matches!(error, GalleryError::ReadOnly(_)), "{error:?}");
    assert!(said(&error).contains("may not be written"), "{}", said(&error));
    // What is there can be used.
    assert_eq!(gallery.list().unwrap().images.len(), 1);
    assert_disk(&gallery, "Debian", "1.0.0", WEST, &mixed(1));
    let new = Gallery::create(&path.join("new"), "New", now(), false).unwrap_err();
    assert!(matches!(new, GalleryError::ReadOnly(_)), "{new:?}");
}

/// Lets the owner write in every folder, or nobody.
fn set_writable(folder: &Path, writable: bool) {
    let mut folders = vec![folder.to_path_buf()];
    while let Some(next) = folders.pop() {
        for entry in std::fs::read_dir(&next).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            }
        }
        let mut permissions = std::fs::metadata(&next).unwrap().permissions();
        #[cfg(unix)]
        std::os::unix::fs::PermissionsExt::set_mode(&mut permissions, if writable { 0o755 } else { 0o555 });
        #[cfg(not(unix))]
        permissions.set_readonly(!writable);
        std::fs::set_permissions(&next, permissions).unwrap();
    }
}

#[test]
fn a_store_that_has_too_little_room_is_refused_before_anything_is_written() {
    let place = TestGallery::new();
    let store = crate::stores::Roomless::new(&place.path(), 60 * CHUNK as u64);
    let gallery = Gallery::open_on(Arc::new(store)).unwrap().tuned(tuning());
    let mut disk = MemDisk::new(noise(1, 100));
    let mut big = request(&disk, "Debian");
    big.target_regions = [WEST, NORTH, EAST].map(region).to_vec();
    let before = files(&place.path());
    let error = export(&gallery, &big).unwrap_err();
    let GalleryError::NoSpace { needed, free, .. } = error else { panic!("{error:?}") };
    assert_eq!((needed, free), (75 * CHUNK as u64, 60 * CHUNK as u64));
    assert!(said(&error).contains("7.5 MiB free"), "{}", said(&error));
    assert!(files(&place.path()) == before);
    // Chunks that are there need no room.
    export(&place.gallery, &request(&disk, "Other")).unwrap();
    disk.bytes[0] ^= 1;
    export(&gallery, &update(&disk, "Other", "1.1.0")).unwrap();
}

#[test]
fn writers_that_are_too_small_are_refused() {
    let place = TestGallery::new();
    let disk = MemDisk::new(noise(1, 2));
    export(&place.gallery, &request(&disk, "Debian")).unwrap();
    let folder = common::temp();
    let path = folder.path().join("disk.raw");
    let writer = lab_gallery::disk::create(&path, lab_gallery::model::DiskFormat::Raw, CHUNK as u64).unwrap();
    let (version, region) = (version("1.0.0"), region(WEST));
    let error = quietly(|control| place.gallery.materialise("Debian", version, &region, writer, control));
    assert!(matches!(error, Err(GalleryError::Target(DiskError::OutOfRange { .. }))), "{error:?}");
    assert_eq!(files(folder.path()), BTreeMap::new());
}
