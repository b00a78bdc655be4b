//! A gallery in an object store: Azure's emulator, over a good line and over bad ones.

use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;

use lab_gallery::gallery::blob::{BlobStore as _, Put};
use lab_gallery::gallery::cloud::{CloudStore, Patience, Settings};
use lab_gallery::gallery::{Gallery, GalleryError, Level};
use lab_gallery::model::Explain as _;
use lab_gallery::model::address::Address;
use lab_gallery::model::edit::ImageEdit;
use lab_gallery::text::Lang;

use crate::common::azurite::{self, Azurite, Line};
use crate::conformance::conforms;
use crate::support::*;

fn settings(port: u16) -> Settings {
    let patience = Patience {
        first: Duration::from_millis(5),
        longest: Duration::from_millis(50),
        total: Duration::from_secs(10),
    };
    Settings { variables: azurite::variables(port).into(), patience }
}

fn hasty(port: u16) -> Settings {
    let patience = Patience { total: Duration::from_millis(50), ..settings(port).patience };
    Settings { patience, ..settings(port) }
}

fn address(container: &str) -> Address {
    Address::parse(&format!("az://{}/{container}/it/gallery", azurite::ACCOUNT)).unwrap()
}

fn store(container: &str, settings: &Settings) -> Arc<CloudStore> {
    Arc::new(CloudStore::new(&address(container), settings).unwrap())
}

/// An empty container of that name, if there is an emulator.
fn begin(container: &str) -> Option<&'static Azurite> {
    let azurite = azurite::azurite()?;
    azurite.container(container);
    Some(azurite)
}

fn create(store: Arc<CloudStore>) -> Gallery {
    Gallery::create_on(store, "Contoso", now(), false).unwrap().tuned(tuning())
}

fn open(store: Arc<CloudStore>) -> Gallery {
    Gallery::open_on(store).unwrap().tuned(tuning())
}

#[track_caller]
fn assert_sound(gallery: &Gallery) {
    let report = quietly(|control| gallery.verify(Level::Full, control)).unwrap();
    assert!(report.problems.is_empty() && report.checked > 0, "{report:?}");
}

fn said(error: &GalleryError) -> String {
    Lang::load("en").say(&error.explain())
}

#[test]
fn an_azure_container_is_a_blob_store() {
    let Some(azurite) = begin("conformance") else { return };
    let settings = settings(azurite.port);
    conforms(store("conformance", &settings).as_ref(), store("conformance", &settings).as_ref());
}

#[test]
fn a_signature_is_as_good_as_a_key() {
    let Some(azurite) = begin("signature") else { return };
    let mut settings = settings(azurite.port);
    settings.variables.remove("AZURE_STORAGE_ACCOUNT_KEY");
    settings.variables.insert("AZURE_STORAGE_SAS_TOKEN".to_owned(), azurite::SIGNATURE.to_owned());
    let store = store("signature", &settings);
    assert_eq!(store.put_if_absent("gallery.ron", b"x").unwrap(), Put::Created);
    assert!(!store.place("gallery.ron").contains("sig="), "{}", store.place("gallery.ron"));
    assert!(!format!("{store:?}").contains("sig="));
}

#[test]
fn what_is_exported_comes_back_and_is_stored_once() {
    let Some(azurite) = begin("roundtrip") else { return };
    let settings = settings(azurite.port);
    let gallery = create(store("roundtrip", &settings));
    let disk = MemDisk::new(mixed(1));
    let mut first = request(&disk, "Debian");
    first.target_regions = [WEST, NORTH, EAST].map(region).to_vec();
    let exported = export(&gallery, &first).unwrap();
    assert!(exported.regions.iter().all(|region| region.result.is_ok()), "{exported:?}");

    let place = store("roundtrip", &settings);
    let packs = || place.list("regions/westeurope/packs").unwrap();
    let before = packs();
    assert!(before.len() > 2, "{before:?}");
    let again = export(&gallery, &update(&disk, "Debian", "1.1.0")).unwrap().captured;
    assert_eq!((again.figures.new, packs()), (0, before));

    // Another program, on another computer.
    let elsewhere = open(store("roundtrip", &settings));
    assert_eq!(elsewhere.list().unwrap().images[0].versions.len(), 2);
    for from in [WEST, NORTH, EAST] {
        assert_disk(&elsewhere, "Debian", "1.0.0", from, &disk.bytes);
    }
    assert_disk(&elsewhere, "Debian", "1.1.0", WEST, &disk.bytes);
    assert_sound(&elsewhere);
}

#[test]
fn what_a_deleted_version_alone_had_is_collected() {
    let Some(azurite) = begin("collecting") else { return };
    let settings = settings(azurite.port);
    let gallery = create(store("collecting", &settings));
    let first = MemDisk::new(noise(1, 20));
    let second = MemDisk::new(noise(2, 20));
    export(&gallery, &request(&first, "Debian")).unwrap();
    export(&gallery, &update(&second, "Debian", "1.1.0")).unwrap();
    let place = store("collecting", &settings);
    let stored =
        || -> u64 { place.list("regions/westeurope/packs").unwrap().iter().map(|pack| pack.length).sum() };
    let before = stored();
    assert!(gallery.edit("Debian", &ImageEdit::DeleteVersion(version("1.0.0")), "Ada", now()).unwrap());
    let collected = quietly(|control| gallery.collect(Duration::ZERO, control)).unwrap();
    // What is freed counts manifests too.
    assert!(collected.packs > 0 && stored() + collected.freed < before + 4096, "{collected:?}");
    assert_disk(&open(store("collecting", &settings)), "Debian", "1.1.0", WEST, &second.bytes);
    assert_sound(&gallery);
}

#[test]
fn two_exports_to_one_gallery_do_each_other_no_harm() {
    let Some(azurite) = begin("together") else { return };
    let settings = settings(azurite.port);
    create(store("together", &settings));
    let shared = noise(1, 40);
    let disks = [2, 3].map(|seed| MemDisk::new([shared.clone(), noise(seed, 20)].concat()));
    std::thread::scope(|scope| {
        for (disk, name) in disks.iter().zip(["Debian", "Ubuntu"]) {
            let gallery = open(store("together", &settings));
            scope.spawn(move || export(&gallery, &request(disk, name)).unwrap());
        }
    });
    let gallery = open(store("together", &settings));
    for (disk, name) in disks.iter().zip(["Debian", "Ubuntu"]) {
        assert_disk(&gallery, name, "1.0.0", WEST, &disk.bytes);
    }
    assert_sound(&gallery);
}

#[test]
fn whose_answer_was_lost_knows_that_the_blob_is_its_own() {
    let Some(azurite) = begin("lost") else { return };
    let line = Line::to(azurite);
    let store = store("lost", &settings(line.port));
    line.faults.lost_answers.store(2, Ordering::SeqCst);
    assert_eq!(store.put_if_absent("images/a.ron", b"mine").unwrap(), Put::Created);
    assert_eq!(line.faults.cuts.load(Ordering::SeqCst), 2);
    line.faults.lost_answers.store(2, Ordering::SeqCst);
    assert_eq!(store.put_if_absent("images/a.ron", b"yours").unwrap(), Put::Existed);
    assert_eq!(line.faults.cuts.load(Ordering::SeqCst), 4);
}

#[test]
fn an_export_over_a_line_that_breaks_again_and_again_is_whole() {
    let Some(azurite) = begin("bad-line") else { return };
    let line = Line::to(azurite);
    let gallery = create(store("bad-line", &settings(line.port)));
    line.faults.every.store(1_500_000, Ordering::SeqCst);
    let disk = MemDisk::new(mixed(1));
    let mut two = request(&disk, "Debian");
    two.target_regions = [WEST, NORTH].map(region).to_vec();
    let exported = export(&gallery, &two).unwrap();
    assert!(exported.regions.iter().all(|region| region.result.is_ok()), "{exported:?}");
    assert_disk(&gallery, "Debian", "1.0.0", NORTH, &disk.bytes);
    let cuts = line.faults.cuts.load(Ordering::SeqCst);
    assert!(cuts > 5, "{cuts}");
    assert_sound(&open(store("bad-line", &settings(azurite.port))));
}

#[test]
fn an_export_that_was_cut_short_says_so_and_goes_on_where_it_was() {
    let Some(azurite) = begin("cut") else { return };
    let line = Line::to(azurite);
    let gallery = create(store("cut", &hasty(line.port)));
    let disk = MemDisk::new(noise(1, 160));
    line.faults.end_after.store(12 << 20, Ordering::SeqCst);
    let error = export(&gallery, &request(&disk, "Debian")).unwrap_err();
    assert!(matches!(error, GalleryError::Unwritable(_) | GalleryError::Unreadable(_)), "{error:?}");
    assert!(said(&error).contains("az://devstoreaccount1/cut/it/gallery"), "{}", said(&error));
    let there = open(store("cut", &settings(azurite.port)));
    assert_eq!(there.list().unwrap().images, []);

    line.faults.mend();
    let again = export(&gallery, &request(&disk, "Debian")).unwrap().captured;
    assert!(again.figures.duplicate >= 40 * CHUNK as u64, "{:?}", again.figures);
    assert_disk(&there, "Debian", "1.0.0", WEST, &disk.bytes);
    assert_sound(&there);
}

#[test]
fn what_the_service_says_is_what_a_person_reads() {
    let Some(azurite) = begin("words") else { return };
    let missing = Gallery::open_on(store("no-such-container", &hasty(azurite.port))).unwrap_err();
    assert!(said(&missing).contains("The specified container does not exist"), "{}", said(&missing));
    let created =
        Gallery::create_on(store("no-such-container", &hasty(azurite.port)), "Contoso", now(), false);
    assert!(said(&created.unwrap_err()).contains("ContainerNotFound"));

    let mut wrong = hasty(azurite.port);
    wrong.variables.insert("AZURE_STORAGE_ACCOUNT_KEY".to_owned(), "d3Jvbmc=".to_owned());
    let refused = Gallery::open_on(store("words", &wrong)).unwrap_err();
    assert!(said(&refused).contains("failed to authenticate"), "{}", said(&refused));
    assert!(!format!("{refused:?}").contains("d3Jvbmc="), "{refused:?}");

    let empty = Gallery::open_on(store("words", &hasty(azurite.port))).unwrap_err();
    assert!(matches!(empty, GalleryError::NotAGallery { .. }), "{empty:?}");
    let nobody = Gallery::open_on(store("words", &hasty(1))).unwrap_err();
    assert!(said(&nobody).contains("refused"), "{}", said(&nobody));
}
