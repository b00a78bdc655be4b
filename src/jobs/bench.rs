//! What a job has at hand while it works: the stop flag, the counters, the way to report.

use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use jiff::Timestamp;

use super::error::JobError;
use super::meter::Meter;
use super::report::Reporter;
use super::stop::{Stop, StopReason};
use super::ticker::Ticker;
use crate::model::image::Version;
use crate::model::job::{Outcome, RegionProgress, Step};
use crate::model::{JobId, RegionId, Report};

/// What time it is.
pub type Clock = Arc<dyn Fn() -> Timestamp + Send + Sync>;

/// Something that a [`Runner`](super::Runner) does on a thread of its own.
pub trait Work: Send + 'static {
    /// Does it, to its end or until [`Bench::stop_reason`] says otherwise; then [`JobError::Stopped`].
    fn run(self: Box<Self>, bench: &Bench<'_>) -> Result<Outcome, JobError>;
}

impl<F> Work for F
where
    F: FnOnce(&Bench<'_>) -> Result<Outcome, JobError> + Send + 'static,
{
    fn run(self: Box<Self>, bench: &Bench<'_>) -> Result<Outcome, JobError> {
        (*self)(bench)
    }
}

/// A job's place of work. Shared by all threads of the job.
pub struct Bench<'a> {
    pub(super) id: JobId,
    pub(super) stop: &'a Stop,
    pub(super) meter: &'a Meter,
    pub(super) ticker: &'a Ticker<'a>,
    pub(super) reporter: &'a Reporter,
    pub(super) clock: &'a Clock,
}

impl Bench<'_> {
    /// Whether the job is to stop, and why.
    pub fn stop_reason(&self) -> Option<StopReason> {
        self.stop.reason()
    }

    /// Whether the job is to stop: to be asked between chunks.
    pub fn is_stopped(&self) -> bool {
        self.stop.asked()
    }

    /// The same, for those who look at a flag.
    pub fn stop_flag(&self) -> &AtomicBool {
        self.stop.flag()
    }

    /// Goes on, or gives up because the job is to stop.
    pub fn go_on(&self) -> Result<(), JobError> {
        if self.is_stopped() { Err(JobError::Stopped) } else { Ok(()) }
    }

    /// Begins a step of `total` bytes.
    pub fn begin(&self, step: Step, total: u64) {
        // The end of the step before is said, however short it was, and the new one at once.
        self.ticker.say();
        self.meter.begin(step, total);
        self.ticker.say();
    }

    /// So many bytes of the step are done, all in all. Never goes back, whatever order threads call it in.
    pub fn done(&self, bytes: u64) {
        self.meter.done(bytes);
    }

    /// The step turned out to have so many bytes.
    pub fn total(&self, bytes: u64) {
        self.meter.total(bytes);
    }

    /// So many bytes were in the gallery already, all in all.
    pub fn saved(&self, bytes: u64) {
        self.meter.saved(bytes);
    }

    /// What is read is copied to other regions afterwards: both are one job to whoever waits for it.
    pub fn copies_later(&self) {
        self.meter.copies_later();
    }

    /// How far a region is.
    pub fn region(&self, region: &RegionId, progress: RegionProgress) {
        self.meter.region(region, progress);
    }

    /// The export makes that version and not the one it was asked for.
    pub fn numbered(&self, version: Version) {
        self.reporter.send(Report::JobNumbered(self.id, version));
    }

    /// The export's source region has its replica.
    pub fn captured(&self) {
        self.ticker.say();
        self.reporter.send(Report::JobCaptured(self.id));
    }

    /// What time it is.
    pub fn now(&self) -> Timestamp {
        (self.clock)()
    }
}
