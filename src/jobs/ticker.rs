//! Saying how far a job is: a few times a second, whatever the workers do, and only what is new.

use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use super::meter::Meter;
use super::report::Reporter;
use super::speed::Speed;
use crate::model::job::{Progress, Step};
use crate::model::{JobId, Report};

/// From one report to the next: often enough for a bar that moves, seldom enough for a window that sleeps.
pub const PERIOD: Duration = Duration::from_millis(100);

/// Reads a job's meter now and then, and reports it.
pub(super) struct Ticker<'a> {
    id: JobId,
    meter: &'a Meter,
    reporter: &'a Reporter,
    said: Mutex<Said>,
    closed: Mutex<bool>,
    bell: Condvar,
}

struct Said {
    step: Step,
    speed: Speed,
    last: Option<Progress>,
}

impl<'a> Ticker<'a> {
    pub fn new(id: JobId, meter: &'a Meter, reporter: &'a Reporter) -> Self {
        let said = Said { step: Step::Preparing, speed: Speed::begin(Instant::now(), 0), last: None };
        let (said, closed) = (Mutex::new(said), Mutex::new(false));
        Self { id, meter, reporter, said, closed, bell: Condvar::new() }
    }

    /// The ticker thread's work, until [`Self::close`].
    pub fn run(&self) {
        let mut closed = held(&self.closed);
        while !*closed {
            closed = self.bell.wait_timeout(closed, PERIOD).unwrap_or_else(PoisonError::into_inner).0;
            if !*closed {
                self.say();
            }
        }
    }

    /// Ends the ticker thread.
    pub fn close(&self) {
        *held(&self.closed) = true;
        self.bell.notify_all();
    }

    /// Reports how far the job is now, unless that was just said.
    pub fn say(&self) {
        let reading = self.meter.read();
        let now = Instant::now();
        let mut said = held(&self.said);
        if said.step != reading.step {
            said.step = reading.step;
            said.speed = Speed::begin(now, 0);
        }
        said.speed.sample(now, reading.done);
        let rate = said.speed.rate();
        let left = said.speed.seconds_left(reading.total);
        let progress = Progress {
            step: reading.step,
            done: reading.done,
            total: reading.total,
            rate,
            span: reading.span,
            seconds_left: left.map(|left| left + later(reading.span, reading.total, rate)),
            saved: reading.saved,
            regions: reading.regions,
        };
        if said.last.as_ref() != Some(&progress) {
            // Sent under the lock, so that an older figure is never said after a newer one.
            self.reporter.send(Report::JobProgress(self.id, progress.clone()));
            said.last = Some(progress);
        }
    }
}

/// Seconds that the steps after this one may take, by how long this one takes.
fn later((from, to): (f32, f32), total: u64, rate: u64) -> u64 {
    let seconds = total.checked_div(rate).unwrap_or_default();
    (seconds as f64 * f64::from((1.0 - to) / (to - from).max(f32::EPSILON))) as u64
}

fn held<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
