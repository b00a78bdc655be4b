//! How far long work is, and how it is stopped.

use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, Ordering};

use jiff::Timestamp;

use super::error::GalleryError;
use super::parallel::lock;
use crate::model::RegionId;
use crate::model::image::ReplicaState;

/// Who watches a long operation, may stop it, and knows the time.
#[derive(Clone, Copy)]
pub struct Control<'a> {
    /// Called often, from any of the working threads but never from two at once; should return soon.
    pub observer: &'a (dyn Fn(Progress) + Sync),
    /// Set by anybody, at any moment, to stop: the operation then ends with [`GalleryError::Cancelled`].
    pub cancel: &'a AtomicBool,
    /// The time now, for replica records.
    pub clock: &'a (dyn Fn() -> Timestamp + Sync),
}

impl std::fmt::Debug for Control<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Control").field("cancel", self.cancel).finish_non_exhaustive()
    }
}

impl Control<'_> {
    /// Fails if somebody has cancelled.
    pub fn check(&self) -> Result<(), GalleryError> {
        if self.cancel.load(Ordering::Relaxed) { Err(GalleryError::Cancelled) } else { Ok(()) }
    }
}

/// How far an operation is. Nothing in it ever goes back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Progress {
    /// A disk is being read into the gallery.
    Capture(CaptureProgress),
    /// A version is being copied to a region.
    Region(RegionProgress),
    /// A disk is being written from the gallery.
    Materialise(Amount),
    /// Packs are being read and checked.
    Verify(Amount),
    /// Packs are being looked at, whether any version needs them.
    Collect(Amount),
}

/// Bytes done of a known total.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Amount {
    /// Bytes done.
    pub done: u64,
    /// Bytes in all.
    pub total: u64,
}

/// How far the reading of a disk is, in guest bytes unless said otherwise.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct CaptureProgress {
    /// Bytes in the parts of the disk that may hold data.
    pub total: u64,
    /// Of those, bytes read.
    pub done: u64,
    /// Of those, bytes in chunks that are zero.
    pub zero: u64,
    /// Of those, bytes in chunks that the region had, or that came earlier on this disk.
    pub duplicate: u64,
    /// Of those, bytes in chunks that were new.
    pub new: u64,
    /// The new chunks.
    pub new_chunks: u64,
    /// Of those, chunks that the region had only damaged.
    pub healed: u64,
    /// What the new chunks take in packs, compressed, in bytes.
    pub stored: u64,
}

impl CaptureProgress {
    /// Adds what a worker has done.
    pub(super) fn add(&mut self, more: &Self) {
        self.done += more.done;
        self.zero += more.zero;
        self.duplicate += more.duplicate;
        self.new += more.new;
        self.new_chunks += more.new_chunks;
        self.healed += more.healed;
        self.stored += more.stored;
    }

    /// Adds what an earlier reading of the same disk has stored.
    pub(super) fn add_stored(&mut self, earlier: &Self) {
        self.new += earlier.new;
        self.new_chunks += earlier.new_chunks;
        self.healed += earlier.healed;
        self.stored += earlier.stored;
    }
}

/// How far the copying to one region is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RegionProgress {
    /// The region.
    pub region: RegionId,
    /// The documented state.
    pub state: ReplicaState,
    /// Stored bytes copied, of those that the region lacks.
    pub amount: Amount,
}

/// A figure that several workers add to and that is reported in order.
pub(super) struct Tally<'a, T> {
    value: Mutex<T>,
    control: &'a Control<'a>,
    report: fn(&T) -> Progress,
}

impl<'a, T: Clone> Tally<'a, T> {
    /// Begins with `value` and reports it.
    pub fn new(value: T, control: &'a Control<'a>, report: fn(&T) -> Progress) -> Self {
        (control.observer)(report(&value));
        Self { value: Mutex::new(value), control, report }
    }

    /// Changes the figure and reports it.
    pub fn change(&self, change: impl FnOnce(&mut T)) {
        let mut value = lock(&self.value);
        change(&mut value);
        (self.control.observer)((self.report)(&value));
    }

    /// The figure now.
    pub fn value(&self) -> T {
        lock(&self.value).clone()
    }
}
