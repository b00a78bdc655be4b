//! A store that fails at every step of everything else in turn: afterwards nothing has suffered, what was being done was
//! done or was not, and doing it again makes it whole.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use lab_gallery::gallery::blob::BlobStore as _;
use lab_gallery::gallery::folder::FolderStore;
use lab_gallery::gallery::{Gallery, GalleryError, Level};
use lab_gallery::model::edit::ImageEdit;
use lab_gallery::model::image::{Catalogue, Version};

use crate::common::dice::say;
use crate::editing::edit;
use crate::failing::{Failing, Fault, Faults};
use crate::faults::{assert_told, copy_folder, steady};
use crate::faults_editing::{catalogue, left};
use crate::support::*;

/// A version's disk by the image's name and the version's number.
type Disks = BTreeMap<(&'static str, &'static str), Vec<u8>>;

type Operation = dyn Fn(&Gallery) -> Result<(), GalleryError>;

/// A gallery, and what is done in it.
struct Case {
    place: TestGallery,
    /// Every version that may be found there.
    disks: Disks,
    /// Those among them that are there all the time.
    kept: Vec<(&'static str, &'static str)>,
    /// Whether something is damaged in it, which is what the operation mends.
    damaged: bool,
    /// Whether files are removed, and no pack is written.
    removes: bool,
    operation: Box<Operation>,
}

impl Case {
    /// Debian 1.0.0 and 1.1.0 in two regions.
    fn new(share_packs: bool, operation: impl Fn(&Gallery) -> Result<(), GalleryError> + 'static) -> Self {
        let place = TestGallery::within(quick_temp(), share_packs);
        let disks = Disks::from([(("Debian", "1.0.0"), noise(1, 3)), (("Debian", "1.1.0"), more())]);
        let gallery = place.gallery.clone().tuned(steady());
        for ((name, number), bytes) in &disks {
            let disk = MemDisk::new(bytes.clone());
            let mut one = if *number == "1.0.0" { request(&disk, name) } else { update(&disk, name, number) };
            one.target_regions = vec![region(WEST), region(NORTH)];
            export(&gallery, &one).unwrap();
        }
        let kept = disks.keys().copied().collect();
        Self { place, disks, kept, damaged: false, removes: false, operation: Box::new(operation) }
    }

    /// Lets every step fail in turn, in every way, and says how many there were.
    fn fail_at_every_step(&self, name: &str) {
        let whole = quick_temp();
        copy_folder(&self.place.path(), whole.path());
        let done = Gallery::open(whole.path()).unwrap().tuned(steady());
        (self.operation)(&done).unwrap();
        self.check(&done, "undisturbed");
        let after = (what_counts(&done), self.documents(whole.path()));

        let mut counts = Vec::new();
        for fault in Fault::ALL {
            let (mut steps, mut failed) = (0, 0);
            for at in 0.. {
                let which = format!("{name}: {fault:?} at {at}");
                let folder = quick_temp();
                let path = folder.path().join("gallery");
                copy_folder(&self.place.path(), &path);
                let faults = Faults::new(fault, at);
                let store = Failing { inner: FolderStore::new(&path), faults: Arc::clone(&faults) };
                let opened = Gallery::open_on(Arc::new(store));
                let result = opened.and_then(|gallery| (self.operation)(&gallery.tuned(steady())));
                if let Err(error) = &result {
                    failed += 1;
                    // Where one copy is damaged and the other cannot be read, either may be told.
                    if !(self.damaged && matches!(error, GalleryError::Damaged { .. })) {
                        assert_told(error, fault);
                    }
                }

                let sound = Gallery::open(&path).unwrap().tuned(steady());
                self.check(&sound, &which);
                if fault != Fault::Dead && !self.damaged {
                    assert!(assert_tidy_but_flags(&path).len() <= 1, "{which}");
                }
                age_flags(&path);
                (self.operation)(&sound).unwrap_or_else(|error| panic!("{which}, again: {error:?}"));
                self.assert_after(&sound, &path, &after, &which);
                if !faults.have_come() {
                    result.unwrap_or_else(|error| panic!("{which}: {error:?}"));
                    break;
                }
                steps += 1;
            }
            counts.push(format!("{fault:?} {failed} of {steps}"));
        }
        say(&format!("{name}: steps at which it ended, of those that failed: {}", counts.join(", ")));
    }

    /// What is listed is there byte for byte, and nothing is missing.
    fn check(&self, gallery: &Gallery, which: &str) {
        let listing = gallery.list().unwrap();
        assert!(self.damaged || listing.problems.is_empty(), "{which}: {:?}", listing.problems);
        let mut there = Vec::new();
        for image in &listing.images {
            for one in &image.versions {
                let (name, number) = (&image.definition.name, one.document.version.to_string());
                let (known, bytes) =
                    self.disks.iter().find(|(known, _)| known.0 == name && known.1 == number).unwrap();
                there.push(*known);
                for (from, _) in one.replicas.iter().filter(|(_, replica)| replica.is_usable()) {
                    let (written, _) = disk_bytes(gallery, name, &number, &from.0).unwrap();
                    assert!(written == *bytes, "{which}: {name} {number} from {from} is another disk");
                }
            }
        }
        assert!(self.kept.iter().all(|kept| there.contains(kept)), "{which}: only {there:?}");
        let report = quietly(|control| gallery.verify(Level::Full, control)).unwrap();
        assert!(self.damaged || report.problems.is_empty(), "{which}: {report:?}");
    }

    /// All is as if nothing had failed.
    fn assert_after(&self, gallery: &Gallery, path: &Path, after: &(Catalogue, Vec<String>), which: &str) {
        let report = quietly(|control| gallery.verify(Level::Full, control)).unwrap();
        assert!(report.problems.iter().all(|problem| problem.hits.is_empty()), "{which}: {report:?}");
        // Damaged files are kept aside, or told though they hit nothing any more: those that were at first.
        assert!(self.damaged || report.problems.is_empty(), "{which}: {report:?}");
        assert_eq!(what_counts(gallery), after.0, "{which}");
        assert_eq!(self.documents(path), after.1, "{which}");
    }

    /// The names of all files, or, where packs are filled in another way when it is done in two goes, of documents that
    /// say what there is. A definition alone says nothing.
    fn documents(&self, path: &Path) -> Vec<String> {
        let mut names = left(path);
        // A flag of the same kind of work is in nobody's way, and goes with the next other one.
        names.retain(|name| !name.starts_with("at-work/"));
        if !self.removes {
            let kinds = ["/versions/", "/replicas/", "/settings/", "/deleted/"];
            names.retain(|name| is(name, "ron") && kinds.iter().any(|kind| name.contains(kind)));
        }
        names
    }
}

/// What a gallery has, but for what an attempt had to add to what the one before it had stored.
fn what_counts(gallery: &Gallery) -> Catalogue {
    let mut found = catalogue(gallery);
    found.problems.clear();
    found.stored = 0;
    for version in found.definitions.values_mut().flat_map(|image| image.versions.values_mut()) {
        version.added = 0;
        version.replicas.values_mut().for_each(|replica| replica.stored = 0);
    }
    found
}

/// A disk with a chunk of the first, zeros, and chunks of its own.
fn more() -> Vec<u8> {
    let mut bytes = noise(1, 1);
    bytes.extend(vec![0; CHUNK]);
    bytes.extend(noise(2, 3));
    bytes
}

/// Exports Fedora, which has something of Debian, to two regions.
fn export_fedora(gallery: &Gallery) -> Result<(), GalleryError> {
    let disk = MemDisk::new(fedora());
    let mut one = request(&disk, "Fedora");
    one.source_region = region(NORTH);
    one.target_regions = vec![region(NORTH), region(EAST)];
    to_end(export(gallery, &one)?.regions)
}

fn fedora() -> Vec<u8> {
    [noise(2, 1), noise(3, 3)].concat()
}

fn to_end(outcomes: Vec<lab_gallery::gallery::RegionOutcome>) -> Result<(), GalleryError> {
    outcomes.into_iter().try_for_each(|outcome| outcome.result.map(drop))
}

fn replicate(gallery: &Gallery, from: &str, to: &str) -> Result<(), GalleryError> {
    let (from, to) = (region(from), [region(to)]);
    to_end(quietly(|control| gallery.replicate("Debian", version("1.1.0"), &from, &to, control))?)
}

#[test]
fn of_an_export_of_a_new_image() {
    for share_packs in [false, true] {
        let mut case = Case::new(share_packs, export_fedora);
        case.disks.insert(("Fedora", "1.0.0"), fedora());
        case.fail_at_every_step(if share_packs { "export, packs shared" } else { "export" });
    }
}

#[test]
fn of_a_replication() {
    Case::new(false, |gallery| replicate(gallery, NORTH, EAST)).fail_at_every_step("replicate");
}

#[test]
fn of_collecting() {
    let collect = |gallery: &Gallery| quietly(|control| gallery.collect(Duration::ZERO, control)).map(drop);
    let mut case = Case::new(false, collect);
    edit(&case.place.gallery, &ImageEdit::DeleteVersion(Version::FIRST)).unwrap();
    case.kept.retain(|(_, number)| *number != "1.0.0");
    case.removes = true;
    case.fail_at_every_step("collect");
}

#[test]
fn of_taking_an_export_back() {
    let take_back = |gallery: &Gallery| {
        let id = lab_gallery::gallery::ExportId::of(&["Fedora", "1.0.0"]);
        gallery.withdraw("Fedora", &id).map(drop)
    };
    let mut case = Case::new(false, take_back);
    case.disks.insert(("Fedora", "1.0.0"), fedora());
    export_fedora(&case.place.gallery).unwrap();
    // As if it had been killed before its first record.
    for name in [NORTH, EAST] {
        let records = case.place.path().join("regions").join(name).join("replicas/fedora");
        std::fs::remove_dir_all(records).unwrap();
    }
    case.fail_at_every_step("withdraw");
}

#[test]
fn of_healing_by_an_export() {
    let heal = |gallery: &Gallery| {
        let disk = MemDisk::new(both());
        let mut again = update(&disk, "Debian", "1.2.0");
        again.target_regions = vec![region(WEST), region(NORTH)];
        to_end(export(gallery, &again)?.regions)
    };
    let mut case = Case::new(false, heal);
    case.disks.insert(("Debian", "1.2.0"), both());
    case.damaged = true;
    // Each region has other chunks damaged.
    for (name, byte) in [(WEST, 7), (NORTH, CHUNK + 7)] {
        let damaged = packs_with(&case.place, name, 2 * CHUNK);
        flip(&damaged, byte);
    }
    case.fail_at_every_step("heal by an export");
}

#[test]
fn of_healing_by_a_replication() {
    let mut case = Case::new(false, |gallery| {
        for number in [Version::FIRST, version("1.1.0")] {
            let to = [region(NORTH)];
            to_end(quietly(|control| gallery.replicate("Debian", number, &region(WEST), &to, control))?)?;
        }
        Ok(())
    });
    case.damaged = true;
    let pack = packs_with(&case.place, NORTH, 2 * CHUNK);
    let length = std::fs::metadata(&pack).unwrap().len() as usize;
    flip(&pack, length - 90);
    flip(&packs_with(&case.place, NORTH, CHUNK), 9);
    let north = case.place.path().join("regions").join(NORTH);
    flip(&north.join("replicas/debian/1.1.0.ron"), 40);
    flip(&entries(&north.join("manifests"))[0], 40);
    case.fail_at_every_step("heal by a replication");
}

/// A disk with all chunks of the two.
fn both() -> Vec<u8> {
    [noise(1, 3), noise(2, 3)].concat()
}

/// The first pack of a region with at least that many bytes, but not twice as many.
fn packs_with(place: &TestGallery, region: &str, bytes: usize) -> std::path::PathBuf {
    let length = |pack: &std::path::PathBuf| std::fs::metadata(pack).unwrap().len() as usize;
    packs(place, region).into_iter().find(|pack| (bytes..bytes + CHUNK).contains(&length(pack))).unwrap()
}

/// Lets every step fail of something that only reads, and holds what it gave against what is right.
fn fail_at_every_read<T>(name: &str, read: impl Fn(&Gallery) -> Result<T, GalleryError>, right: impl Fn(&T)) {
    let case = Case::new(false, |_| Ok(()));
    let before = files(&case.place.path());
    let mut counts = Vec::new();
    for fault in [Fault::Once, Fault::Dead] {
        let (mut failed, mut steps) = (0, 0);
        for at in 0.. {
            let faults = Faults::new(fault, at);
            let store = Failing { inner: FolderStore::new(&case.place.path()), faults: Arc::clone(&faults) };
            let opened = Gallery::open_on(Arc::new(store));
            match opened.and_then(|gallery| read(&gallery.tuned(steady()))) {
                Ok(given) => right(&given),
                Err(error) => {
                    failed += 1;
                    assert_told(&error, fault);
                }
            }
            if !faults.have_come() {
                break;
            }
            steps += 1;
        }
        assert!(failed > 0, "{name}: {fault:?}");
        counts.push(format!("{fault:?} {failed} of {steps}"));
    }
    assert!(files(&case.place.path()) == before, "{name}: it only reads");
    say(&format!("{name}: steps at which it ended, of those that failed: {}", counts.join(", ")));
}

#[test]
fn of_writing_a_disk() {
    let read = |gallery: &Gallery| disk_bytes(gallery, "Debian", "1.1.0", WEST);
    fail_at_every_read("materialise", read, |(bytes, _)| assert!(*bytes == more()));
}

#[test]
fn of_verifying() {
    let read = |gallery: &Gallery| quietly(|control| gallery.verify(Level::Full, control));
    fail_at_every_read("verify", read, |report| {
        // What cannot be read is told; nothing that can be read is called anything else.
        for problem in &report.problems {
            assert!(
                format!("{:?}", problem.what).contains("injected") || !problem.hits.is_empty(),
                "{problem:?}"
            );
        }
    });
}

#[test]
fn of_creating_a_gallery() {
    for fault in Fault::ALL {
        for at in 0.. {
            let folder = quick_temp();
            let path = folder.path().join("gallery");
            let faults = Faults::new(fault, at);
            let store = Failing { inner: FolderStore::new(&path), faults: Arc::clone(&faults) };
            let created = Gallery::create_on(Arc::new(store), "Contoso", now(), false);
            if let Err(error) = &created {
                assert_told(error, fault);
            }
            let there = FolderStore::new(&path).exists("gallery.ron").unwrap();
            assert!(there || created.is_err(), "{fault:?} at {at}");
            let opened =
                if there { Gallery::open(&path) } else { Gallery::create(&path, "Contoso", now(), false) };
            assert_eq!(opened.unwrap().list().unwrap().problems, [], "{fault:?} at {at}");
            if !faults.have_come() {
                created.unwrap();
                break;
            }
        }
    }
}
