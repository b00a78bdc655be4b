//! A store that fails, or kills the process, at a step that is counted.

use std::io::{self, ErrorKind};
use std::mem::ManuallyDrop;
use std::process::Command;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use lab_gallery::gallery::blob::{Action, Blob, BlobStore, BlobWriter, Listed, Put, Stamp, StoreError};
use lab_gallery::gallery::folder::FolderStore;

/// How a store fails.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fault {
    /// One step fails, as with a bad sector; the next ones work.
    Once,
    /// One write puts half of its bytes down and fails.
    Short,
    /// One blob cannot be made durable, so it gets no name.
    Sync,
    /// One blob cannot be given its name, or another one.
    Rename,
    /// One step is done but said to have failed, as when the last fsync of a commit fails.
    DoneButFailed,
    /// Nothing can be written or removed any more, as on a full disk that keeps snapshots; what is there can be read.
    Full,
    /// Nothing works any more, and temporaries stay: the program was killed.
    Dead,
    /// The process kills itself.
    Killed,
}

impl Fault {
    /// All that a process survives.
    pub const ALL: [Self; 7] =
        [Self::Once, Self::Short, Self::Sync, Self::Rename, Self::DoneButFailed, Self::Full, Self::Dead];

    /// Whether a step can fail in that way.
    fn counts(self, step: Step) -> bool {
        match self {
            Self::Once | Self::Dead | Self::Killed => true,
            Self::Short => step == Step::Write,
            Self::Sync => step == Step::Commit,
            Self::Rename => matches!(step, Step::Commit | Step::SetAside),
            Self::DoneButFailed | Self::Full => !step.action().reads(),
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Step {
    Read,
    List,
    Begin,
    Write,
    Commit,
    Share,
    SetAside,
    Delete,
    FreeSpace,
}

impl Step {
    fn action(self) -> Action {
        match self {
            Self::Read => Action::Read,
            Self::List => Action::List,
            Self::Begin | Self::Write | Self::Share => Action::Write,
            Self::Commit => Action::Commit,
            Self::SetAside | Self::Delete => Action::Remove,
            Self::FreeSpace => Action::FreeSpace,
        }
    }
}

#[derive(Debug)]
pub struct Faults {
    pub fault: Fault,
    /// The step that fails, counted from 0 among those that can fail so.
    pub at: usize,
    pub step: AtomicUsize,
}

impl Faults {
    pub fn new(fault: Fault, at: usize) -> Arc<Self> {
        Arc::new(Self { fault, at, step: AtomicUsize::new(0) })
    }

    /// Whether the step that was to fail has come.
    pub fn have_come(&self) -> bool {
        self.step.load(Ordering::Relaxed) > self.at
    }

    /// Counts a step. An error if it fails before it is done; the result says if it is to fail afterwards.
    fn step(&self, step: Step) -> io::Result<bool> {
        if !self.fault.counts(step) {
            return Ok(false);
        }
        let number = self.step.fetch_add(1, Ordering::Relaxed);
        match self.fault {
            Fault::Once | Fault::Short | Fault::Sync | Fault::Rename if number == self.at => {
                Err(io::Error::other("injected"))
            }
            Fault::DoneButFailed if number == self.at => Ok(true),
            Fault::Full if number >= self.at => Err(ErrorKind::StorageFull.into()),
            Fault::Dead if number >= self.at => Err(io::Error::other("dead")),
            Fault::Killed if number >= self.at => kill_this_process(),
            _ => Ok(false),
        }
    }

    /// Whether the next step is the process's last.
    fn is_last(&self) -> bool {
        self.fault == Fault::Killed && self.step.load(Ordering::Relaxed) == self.at
    }

    fn dead(&self) -> bool {
        self.fault == Fault::Dead && self.have_come()
    }

    fn run<T>(
        &self,
        step: Step,
        place: &str,
        take: impl FnOnce() -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        let action = match self.fault {
            Fault::Sync => Action::Sync,
            _ => step.action(),
        };
        let failed = |source| StoreError { action, place: place.to_owned(), source };
        let fail_after = self.step(step).map_err(failed)?;
        let done = take()?;
        if fail_after { Err(failed(io::Error::other("injected after"))) } else { Ok(done) }
    }
}

/// SIGKILL, which nothing is done about, in the middle of a step.
fn kill_this_process() -> ! {
    Command::new("sh").args(["-c", "kill -KILL $PPID"]).status().unwrap();
    loop {
        std::thread::park();
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
        let inner = self.faults.run(Step::Read, &self.place(key), || self.inner.open(key))?;
        Ok(Box::new(FailingBlob { inner, faults: Arc::clone(&self.faults), place: self.place(key) }))
    }

    fn exists(&self, key: &str) -> Result<bool, StoreError> {
        self.faults.run(Step::Read, &self.place(key), || self.inner.exists(key))
    }

    fn age(&self, key: &str) -> Result<Option<Duration>, StoreError> {
        self.faults.run(Step::Read, &self.place(key), || self.inner.age(key))
    }

    fn stamp(&self, key: &str) -> Result<Option<Stamp>, StoreError> {
        self.faults.run(Step::Read, &self.place(key), || self.inner.stamp(key))
    }

    fn list(&self, folder: &str) -> Result<Vec<Listed>, StoreError> {
        self.faults.run(Step::List, &self.place(folder), || self.inner.list(folder))
    }

    fn writer(&self, folder: &str) -> Result<Box<dyn BlobWriter>, StoreError> {
        let inner = self.faults.run(Step::Begin, &self.place(folder), || self.inner.writer(folder))?;
        Ok(Box::new(FailingWriter { inner: Some(inner), faults: Arc::clone(&self.faults) }))
    }

    fn share(&self, from: &str, to: &str) -> Result<Option<Put>, StoreError> {
        self.faults.run(Step::Share, &self.place(to), || self.inner.share(from, to))
    }

    fn set_aside(&self, key: &str) -> Result<String, StoreError> {
        self.faults.run(Step::SetAside, &self.place(key), || self.inner.set_aside(key))
    }

    fn delete(&self, key: &str) -> Result<(), StoreError> {
        self.faults.run(Step::Delete, &self.place(key), || self.inner.delete(key))
    }

    fn free_space(&self, folder: &str) -> Result<Option<u64>, StoreError> {
        self.faults.run(Step::FreeSpace, &self.place(folder), || self.inner.free_space(folder))
    }

    fn sweep(&self, folder: &str, grace: Duration) -> Result<u64, StoreError> {
        self.faults.run(Step::List, &self.place(folder), || self.inner.sweep(folder, grace))
    }
}

struct FailingBlob {
    inner: Box<dyn Blob>,
    faults: Arc<Faults>,
    place: String,
}

impl Blob for FailingBlob {
    fn length(&self) -> u64 {
        self.inner.length()
    }

    fn read_at(&self, buffer: &mut [u8], offset: u64) -> Result<(), StoreError> {
        self.faults.run(Step::Read, &self.place, || self.inner.read_at(buffer, offset))
    }
}

struct FailingWriter {
    inner: Option<Box<dyn BlobWriter>>,
    faults: Arc<Faults>,
}

impl BlobWriter for FailingWriter {
    fn write(&mut self, bytes: &[u8]) -> Result<(), StoreError> {
        let inner = self.inner.as_mut().unwrap();
        let half = &bytes[..bytes.len() / 2];
        if self.faults.is_last() {
            inner.write(half)?;
        }
        let faults = Arc::clone(&self.faults);
        let written = faults.run(Step::Write, "a blob", || inner.write(bytes));
        if written.is_err() && faults.fault != Fault::Once {
            inner.write(half)?;
        }
        written
    }

    fn commit(mut self: Box<Self>, key: &str) -> Result<Put, StoreError> {
        let faults = Arc::clone(&self.faults);
        faults.run(Step::Commit, key, || self.inner.take().unwrap().commit(key))
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
