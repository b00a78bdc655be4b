//! A store that fails at every step in turn: afterwards the gallery is the old one or the new one, and sound.

use std::io::{self, ErrorKind};
use std::mem::ManuallyDrop;
use std::num::NonZeroUsize;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use lab_gallery::gallery::blob::{Action, Blob, BlobStore, BlobWriter, Listed, Put, StoreError};
use lab_gallery::gallery::folder::FolderStore;
use lab_gallery::gallery::{Gallery, GalleryError, Level, Tuning};
use lab_gallery::model::Explain as _;

use crate::common;
use crate::support::*;

/// How a store fails.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// One step fails, as with a bad sector; the next ones work.
    Once,
    /// One write puts half of its bytes down and fails.
    Short,
    /// One step is done but said to have failed, as when the last fsync of a commit fails.
    DoneButFailed,
    /// Nothing can be written or removed any more, as on a full disk that keeps snapshots; what is there can be read.
    Full,
    /// Nothing works any more, and temporaries stay: the program was killed.
    Dead,
}

#[derive(Debug)]
pub struct Faults {
    pub fault: Fault,
    /// The step that fails, counted from 0.
    pub at: usize,
    pub step: AtomicUsize,
}

impl Faults {
    /// Counts a step. An error if it fails before it is done; the result says if it is to fail afterwards.
    fn step(&self, writes: bool) -> io::Result<bool> {
        // Some faults are only of writing; then only that is counted.
        if !writes && !matches!(self.fault, Fault::Once | Fault::Dead) {
            return Ok(false);
        }
        let step = self.step.fetch_add(1, Ordering::Relaxed);
        match self.fault {
            Fault::Once | Fault::Short if step == self.at => Err(io::Error::other("injected")),
            Fault::DoneButFailed if step == self.at => Ok(true),
            Fault::Full if step >= self.at => Err(ErrorKind::StorageFull.into()),
            Fault::Dead if step >= self.at => Err(io::Error::other("dead")),
            _ => Ok(false),
        }
    }

    fn dead(&self) -> bool {
        self.fault == Fault::Dead && self.step.load(Ordering::Relaxed) > self.at
    }

    fn run<T>(
        &self,
        action: Action,
        place: &str,
        step: impl FnOnce() -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        let failed = |source| StoreError { action, place: place.to_owned(), source };
        let fail_after = self.step(!action.reads()).map_err(failed)?;
        let done = step()?;
        if fail_after { Err(failed(io::Error::other("injected after"))) } else { Ok(done) }
    }
}

/// A folder whose steps are counted.
#[derive(Debug)]
pub struct Failing {
    pub inner: FolderStore,
    pub faults: Arc<Faults>,
}

impl BlobStore for Failing {
    fn place(&self, key: &str) -> String {
        self.inner.place(key)
    }

    fn open(&self, key: &str) -> Result<Box<dyn Blob>, StoreError> {
        let inner = self.faults.run(Action::Read, key, || self.inner.open(key))?;
        Ok(Box::new(FailingBlob { inner, faults: Arc::clone(&self.faults) }))
    }

    fn exists(&self, key: &str) -> Result<bool, StoreError> {
        self.faults.run(Action::Read, key, || self.inner.exists(key))
    }

    fn age(&self, key: &str) -> Result<Option<Duration>, StoreError> {
        self.faults.run(Action::Read, key, || self.inner.age(key))
    }

    fn list(&self, folder: &str) -> Result<Vec<Listed>, StoreError> {
        self.faults.run(Action::List, folder, || self.inner.list(folder))
    }

    fn writer(&self, folder: &str) -> Result<Box<dyn BlobWriter>, StoreError> {
        let inner = self.faults.run(Action::Write, folder, || self.inner.writer(folder))?;
        Ok(Box::new(FailingWriter { inner: Some(inner), faults: Arc::clone(&self.faults) }))
    }

    fn set_aside(&self, key: &str) -> Result<String, StoreError> {
        self.faults.run(Action::Remove, key, || self.inner.set_aside(key))
    }

    fn delete(&self, key: &str) -> Result<(), StoreError> {
        self.faults.run(Action::Remove, key, || self.inner.delete(key))
    }

    fn free_space(&self, folder: &str) -> Result<Option<u64>, StoreError> {
        self.faults.run(Action::FreeSpace, folder, || self.inner.free_space(folder))
    }

    fn sweep(&self, folder: &str, grace: Duration) -> Result<u64, StoreError> {
        self.faults.run(Action::List, folder, || self.inner.sweep(folder, grace))
    }
}

struct FailingBlob {
    inner: Box<dyn Blob>,
    faults: Arc<Faults>,
}

impl Blob for FailingBlob {
    fn length(&self) -> u64 {
        self.inner.length()
    }

    fn read_at(&self, buffer: &mut [u8], offset: u64) -> Result<(), StoreError> {
        self.faults.run(Action::Read, "a blob", || self.inner.read_at(buffer, offset))
    }
}

struct FailingWriter {
    inner: Option<Box<dyn BlobWriter>>,
    faults: Arc<Faults>,
}

impl BlobWriter for FailingWriter {
    fn write(&mut self, bytes: &[u8]) -> Result<(), StoreError> {
        let inner = self.inner.as_mut().unwrap();
        let faults = Arc::clone(&self.faults);
        let written = faults.run(Action::Write, "a blob", || inner.write(bytes));
        if written.is_err() && faults.fault != Fault::Once {
            inner.write(&bytes[..bytes.len() / 2])?;
        }
        written
    }

    fn commit(mut self: Box<Self>, key: &str) -> Result<Put, StoreError> {
        let faults = Arc::clone(&self.faults);
        faults.run(Action::Commit, key, || self.inner.take().unwrap().commit(key))
    }
}

impl Drop for FailingWriter {
    fn drop(&mut self) {
        if self.faults.dead() {
            // Who is killed removes nothing.
            let _left = self.inner.take().map(ManuallyDrop::new);
        }
    }
}

/// One worker, so that the steps come in the same order every time; packs of two chunks.
pub fn steady() -> Tuning {
    Tuning { workers: NonZeroUsize::MIN, pack_bytes: 2 * CHUNK as u64, grace: Duration::ZERO }
}

/// Lets every step of an update with a new replica fail in turn, until a run has fewer steps than that.
fn fail_at_every_step(fault: Fault) {
    let old = MemDisk::new(noise(1, 3));
    let mut new = MemDisk::new(noise(1, 2));
    new.bytes.extend(vec![0; CHUNK]);
    new.bytes.extend(noise(2, 3));
    let new = MemDisk::new(new.bytes);
    let both = vec![region(WEST), region(NORTH)];

    let start = quick_temp();
    let gallery = Gallery::create(&start.path().join("gallery"), "Contoso", now(), false).unwrap();
    let mut first = request(&old, "Debian");
    first.target_regions.clone_from(&both);
    export(&gallery, &first).unwrap();
    let mut second = update(&new, "Debian", "1.1.0");
    second.target_regions.clone_from(&both);

    let (mut failed, mut succeeded) = (0, 0);
    for at in 0.. {
        let folder = quick_temp();
        let path = folder.path().join("gallery");
        copy_folder(&start.path().join("gallery"), &path);
        let faults = Arc::new(Faults { fault, at, step: AtomicUsize::new(0) });
        let store = Failing { inner: FolderStore::new(&path), faults: Arc::clone(&faults) };
        let opened = Gallery::open_on(Arc::new(store));
        let result = opened.and_then(|gallery| export(&gallery.tuned(steady()), &second));

        let sound = Gallery::open(&path).unwrap().tuned(steady());
        let listing = sound.list().unwrap();
        assert_eq!(listing.problems, [], "{fault:?} at {at}");
        let [image] = &listing.images[..] else { panic!("{fault:?} at {at}: {listing:?}") };
        assert_disk(&sound, "Debian", "1.0.0", WEST, &old.bytes);
        for listed in image.versions.iter().filter(|listed| listed.document.version == second.version) {
            for region in both.iter().filter(|region| listed.is_usable_in(region)) {
                assert_disk(&sound, "Debian", "1.1.0", &region.0, &new.bytes);
            }
        }
        let report = quietly(|control| sound.verify(Level::Full, control)).unwrap();
        assert_eq!(report.problems, [], "{fault:?} at {at}");
        if fault != Fault::Dead {
            // A step that failed may have been the flag's removal.
            assert!(assert_tidy_but_flags(&path).len() <= 1, "{fault:?} at {at}");
        }
        match &result {
            Ok(done) if done.regions.iter().all(|outcome| outcome.result.is_ok()) => {
                succeeded += 1;
                assert_eq!(image.versions[0].document.version, second.version);
            }
            Ok(done) => {
                failed += 1;
                let outcome = done.regions.iter().find_map(|outcome| outcome.result.as_ref().err()).unwrap();
                assert_told(outcome, fault);
            }
            Err(error) => {
                failed += 1;
                assert_told(error, fault);
            }
        }

        let again = export(&sound, &second).unwrap_or_else(|error| panic!("{fault:?} at {at}: {error:?}"));
        assert!(again.regions.iter().all(|outcome| outcome.result.is_ok()), "{fault:?} at {at}: {again:?}");
        for from in [WEST, NORTH] {
            assert_disk(&sound, "Debian", "1.1.0", from, &new.bytes);
        }
        if faults.step.load(Ordering::Relaxed) <= at {
            break;
        }
    }
    assert!(failed > 20, "{fault:?}: only {failed} steps failed");
    // Some failures are of no consequence: temporaries that cannot be looked for, a check that is repeated.
    assert!(succeeded < failed, "{fault:?}: {succeeded} of {failed} failures went unnoticed");
}

/// The error's sentence is about what happened, with its cause kept.
#[track_caller]
pub fn assert_told(error: &GalleryError, fault: Fault) {
    let kept = std::error::Error::source(error).map(ToString::to_string).unwrap_or_default();
    if fault == Fault::Full {
        assert!(matches!(error, GalleryError::Full(_)), "{error:?}");
        assert_eq!(error.explain().id, "gallery-full");
    } else {
        assert!(matches!(error, GalleryError::Unreadable(_) | GalleryError::Unwritable(_)), "{error:?}");
        assert!(kept.contains("injected") || kept.contains("dead"), "{error:?}");
    }
}

pub fn copy_folder(from: &std::path::Path, to: &std::path::Path) {
    for (name, bytes) in files(from) {
        let path = to.join(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        common::disks::write(&path, &bytes);
    }
}

#[test]
fn a_step_that_fails() {
    fail_at_every_step(Fault::Once);
}

#[test]
fn a_write_that_comes_short() {
    fail_at_every_step(Fault::Short);
}

#[test]
fn a_step_that_is_done_but_said_to_have_failed() {
    fail_at_every_step(Fault::DoneButFailed);
}

#[test]
fn a_disk_that_fills_up() {
    fail_at_every_step(Fault::Full);
}

#[test]
fn a_program_that_dies() {
    fail_at_every_step(Fault::Dead);
}
