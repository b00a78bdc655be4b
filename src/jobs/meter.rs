//! What a job has done so far: counters that its workers raise and that the ticker reads now and then.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicBool, AtomicU8, AtomicU64, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};

use crate::model::RegionId;
use crate::model::job::{READING, RegionProgress, Step};

/// In the order in which a job goes through them.
const STEPS: [Step; 6] =
    [Step::Preparing, Step::Reading, Step::Replicating, Step::Writing, Step::Checking, Step::Collecting];

/// The counters of one job. Cheap to raise from any thread, however often.
#[derive(Debug, Default)]
pub(super) struct Meter {
    /// An index into [`STEPS`].
    step: AtomicU8,
    /// Each step has counters of its own, so that a reader never pairs one step with another one's figures.
    counts: [Count; STEPS.len()],
    saved: AtomicU64,
    /// Reading is followed by copying.
    copies: AtomicBool,
    regions: Mutex<BTreeMap<RegionId, RegionProgress>>,
}

#[derive(Debug, Default)]
struct Count {
    done: AtomicU64,
    total: AtomicU64,
}

/// The counters at one moment.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Reading {
    pub step: Step,
    pub done: u64,
    pub total: u64,
    pub saved: u64,
    /// From where to where the step takes the whole job, from 0 to 1.
    pub span: (f32, f32),
    pub regions: BTreeMap<RegionId, RegionProgress>,
}

impl Meter {
    /// Begins a step of `total` bytes.
    pub fn begin(&self, step: Step, total: u64) {
        if let Some(index) = STEPS.iter().position(|known| *known == step) {
            if let Some(count) = self.counts.get(index) {
                count.total.store(total, Ordering::Relaxed);
            }
            self.step.store(index as u8, Ordering::Release);
        }
    }

    /// So many bytes of the current step are done, all in all; an older, smaller figure that comes late is ignored.
    pub fn done(&self, bytes: u64) {
        self.current().1.done.fetch_max(bytes, Ordering::Relaxed);
    }

    /// The current step turned out to have so many bytes.
    pub fn total(&self, bytes: u64) {
        self.current().1.total.store(bytes, Ordering::Relaxed);
    }

    /// So many bytes were in the gallery already, all in all.
    pub fn saved(&self, bytes: u64) {
        self.saved.fetch_max(bytes, Ordering::Relaxed);
    }

    /// What is read is copied to other regions afterwards.
    pub fn copies_later(&self) {
        self.copies.store(true, Ordering::Relaxed);
    }

    /// How far a region is.
    pub fn region(&self, region: &RegionId, progress: RegionProgress) {
        self.regions().insert(region.clone(), progress);
    }

    /// All counters now.
    pub fn read(&self) -> Reading {
        let (step, count) = self.current();
        let total = count.total.load(Ordering::Relaxed);
        Reading {
            step,
            done: count.done.load(Ordering::Relaxed).min(total),
            total,
            saved: self.saved.load(Ordering::Relaxed),
            span: match step {
                Step::Reading if self.copies.load(Ordering::Relaxed) => (0.0, READING),
                Step::Replicating if self.copies.load(Ordering::Relaxed) => (READING, 1.0),
                _ => (0.0, 1.0),
            },
            regions: self.regions().clone(),
        }
    }

    fn current(&self) -> (Step, &Count) {
        let index = usize::from(self.step.load(Ordering::Acquire));
        let ([first, ..], [preparing, ..]) = (&self.counts, STEPS);
        (STEPS.get(index).copied().unwrap_or(preparing), self.counts.get(index).unwrap_or(first))
    }

    /// Each change is one insertion: a panic elsewhere leaves a map that can be used.
    fn regions(&self) -> MutexGuard<'_, BTreeMap<RegionId, RegionProgress>> {
        self.regions.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
