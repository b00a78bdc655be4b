//! Errands: short work off the window's thread, one after the other, each with an answer.

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

use tempfile::TempDir;

use lab_gallery::jobs::{Errand, ErrandKind, Errands, Places, Reply};
use lab_gallery::model::cost::{Prices, published};
use lab_gallery::model::secret::Secret;
use lab_gallery::model::state::GalleryLocation;
use lab_gallery::model::{DiskFormat, Report};

use crate::common::disks::write;
use crate::common::temp;
use crate::world::{MIB, World, raw_disk};

struct Desk {
    errands: Errands,
    replies: Receiver<Reply>,
    woken: Arc<AtomicUsize>,
    folder: TempDir,
}

impl Desk {
    fn new() -> Self {
        let (reply, replies) = channel();
        let woken = Arc::new(AtomicUsize::new(0));
        let counter = Arc::clone(&woken);
        let wake = move || {
            counter.fetch_add(1, Ordering::SeqCst);
        };
        Self { errands: Errands::new(reply, Arc::new(wake)), replies, woken, folder: temp() }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn places(&self) -> Places {
        Places::new(self.folder.path())
    }

    fn ask(&self, errand: Errand) -> Reply {
        self.errands.ask(errand);
        self.replies.recv_timeout(Duration::from_mins(1)).unwrap()
    }

    fn open(&self, location: GalleryLocation) -> Reply {
        self.ask(Errand::OpenGallery { places: self.places(), location })
    }
}

#[test]
fn a_gallery_is_created_and_found_again_from_elsewhere() {
    let desk = Desk::new();
    let folder = desk.path("share/gallery");
    let create = Errand::CreateGallery {
        places: desk.places(),
        name: "Shared".to_owned(),
        location: GalleryLocation::Folder(folder.clone()),
        share_packs: true,
    };
    let Reply::Report(Report::GalleryAttached(created, catalogue)) = desk.ask(create) else { panic!() };
    assert_eq!((created.name.as_str(), catalogue.shared_packs), ("Shared", true));
    assert_eq!(created.location, GalleryLocation::Folder(folder.clone()));
    let Reply::Report(Report::GalleryAttached(opened, _)) = desk.open(GalleryLocation::Folder(folder)) else {
        panic!()
    };
    assert_eq!(opened, created);
    let Desk { errands, woken, .. } = desk;
    drop(errands);
    assert_eq!(woken.load(Ordering::SeqCst), 2, "woken for each reply");
}

#[test]
fn a_folder_that_is_no_gallery_is_refused_with_a_sentence() {
    let desk = Desk::new();
    for (location, id) in [
        (GalleryLocation::Folder(desk.path("none")), "gallery-missing"),
        (GalleryLocation::Folder(desk.folder.path().to_path_buf()), "gallery-not-a-gallery"),
        (GalleryLocation::Workspace("None".to_owned()), "gallery-missing"),
        (GalleryLocation::Workspace("../x".to_owned()), "jobs-file-name"),
    ] {
        match desk.open(location.clone()) {
            Reply::Failed { errand: ErrandKind::OpenGallery, failure } => {
                assert_eq!(failure.message.id, id, "{location:?}");
                assert!(!failure.cause.is_empty());
            }
            reply => panic!("{reply:?}"),
        }
    }
}

#[test]
fn the_attached_gallery_is_read_or_it_is_said_why_not() {
    let world = World::new();
    let gallery = world.state.workspace.gallery.clone().unwrap();
    let read = || Errand::ReadGallery { places: world.places.clone(), gallery: gallery.clone() }.run();
    assert!(matches!(read(), Reply::Report(Report::GalleryRead { id, .. }) if id == gallery.id));
    std::fs::remove_dir_all(world.gallery_folder()).unwrap();
    let Reply::Report(Report::GalleryUnreadable { message }) = read() else { panic!() };
    assert_eq!(message.id, "gallery-missing");
}

#[test]
fn prices_are_written_and_what_could_not_be_read_is_kept() {
    let desk = Desk::new();
    write(&desk.path("prices.ron"), b"(torn");
    let save = |prices| desk.ask(Errand::SavePrices { places: desk.places(), prices });
    let own = Box::new(Prices::clone(published()));
    let Reply::PricesSaved { prices, kept: Some(kept) } = save(Some(own.clone())) else { panic!() };
    assert_eq!(prices, Some(own.clone()));
    assert_eq!(std::fs::read(kept).unwrap(), b"(torn");
    assert!(matches!(save(None), Reply::PricesSaved { prices: None, kept: None }));

    std::fs::create_dir(desk.path("prices.ron")).unwrap();
    let Reply::Failed { errand: ErrandKind::SavePrices, failure } = save(Some(own)) else { panic!() };
    assert_eq!(failure.message.id, "store-prices-read");
}

#[test]
fn a_disk_file_is_looked_into() {
    let desk = Desk::new();
    let path = desk.path("disk.raw");
    raw_disk(&path, 8 * MIB, MIB, "disk");
    let Reply::Disk { path: of, facts } = desk.ask(Errand::InspectDisk { path: path.clone() }) else {
        panic!()
    };
    let facts = facts.unwrap();
    assert_eq!((of, facts.format, facts.size), (path, DiskFormat::Raw, 8 * MIB));
    let none = desk.path("none.vhd");
    let Reply::Disk { facts, .. } = desk.ask(Errand::InspectDisk { path: none }) else { panic!() };
    assert_eq!(facts.unwrap_err().message.id, "disk-not-found");
}

#[test]
fn a_disk_that_no_lab_has_is_removed_and_nothing_else() {
    let desk = Desk::new();
    std::fs::create_dir_all(desk.path("disks")).unwrap();
    write(&desk.path("disks/old.vhd"), b"old");
    write(&desk.path("workspace.ron"), b"()");
    let remove = |file: &str| desk.ask(Errand::RemoveDisk { places: desk.places(), file: file.to_owned() });
    assert!(matches!(remove("old.vhd"), Reply::DiskRemoved { .. }));
    assert!(!desk.path("disks/old.vhd").exists());
    assert!(matches!(remove("old.vhd"), Reply::DiskRemoved { .. }), "gone is gone");
    assert!(matches!(remove("../workspace.ron"), Reply::Failed { .. }));
    assert!(desk.path("workspace.ron").exists());
    std::fs::create_dir(desk.path("disks/folder")).unwrap();
    let Reply::Failed { failure, .. } = remove("folder") else { panic!() };
    assert_eq!(failure.message.id, "jobs-not-removed");
}

#[test]
fn a_password_comes_back_as_a_hash_with_its_ticket() {
    let desk = Desk::new();
    let password = Secret::new("Correct-Horse-9".to_owned());
    let Reply::Hashed { ticket: 7, hash } = desk.ask(Errand::Hash { ticket: 7, password }) else { panic!() };
    let hash = hash.unwrap();
    assert!(hash.starts_with("$argon2id$") && !hash.contains("Correct"), "{hash}");
}

#[test]
fn room_is_asked_for() {
    let desk = Desk::new();
    let folder = desk.folder.path().to_path_buf();
    let Reply::FreeSpace { bytes, .. } = desk.ask(Errand::FreeSpace { folder }) else { panic!() };
    assert!(bytes.unwrap() > 0);
}

#[test]
fn the_end_of_the_program_waits_for_what_was_asked() {
    let desk = Desk::new();
    std::fs::create_dir_all(desk.path("disks")).unwrap();
    for number in 0..50 {
        let file = format!("{number}.vhd");
        write(&desk.path("disks").join(&file), b"old");
        desk.errands.ask(Errand::RemoveDisk { places: desk.places(), file });
    }
    let Desk { errands, replies, folder, .. } = desk;
    drop(errands);
    assert_eq!(replies.try_iter().count(), 50);
    assert_eq!(std::fs::read_dir(folder.path().join("disks")).unwrap().count(), 0);
}
