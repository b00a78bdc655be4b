//! The threads that jobs work on.

use std::any::Any;
use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::Sender;
use std::thread::{self, JoinHandle};

use jiff::Timestamp;

use super::bench::{Bench, Clock, Work};
use super::error::JobError;
use super::failure::failure;
use super::meter::Meter;
use super::report::{Reporter, Wake};
use super::stop::{Stop, StopReason};
use super::ticker::Ticker;
use crate::model::job::{Failure, Outcome};
use crate::model::{JobId, Report};

/// Runs jobs, each on a thread of its own, named `job-NUMBER`.
///
/// Of every job that is started, the reports are: [`Report::JobStarted`], some [`Report::JobProgress`] (about ten
/// a second at most), for an export [`Report::JobCaptured`], and last one of [`Report::JobDone`],
/// [`Report::JobFailed`] and [`Report::JobCancelled`]. A job that panics has failed. Only a job that the end of the
/// program interrupts says nothing at the end: the workspace still has it as running, and the next start finds it so.
///
/// Dropping it is [`Runner::shutdown`].
pub struct Runner {
    reporter: Reporter,
    clock: Clock,
    threads: BTreeMap<JobId, Running>,
    /// Threads of jobs that have been started again since, on their way out.
    leaving: Vec<JoinHandle<()>>,
}

struct Running {
    stop: Arc<Stop>,
    /// The work is over; at most its last report is still to be sent.
    over: Arc<AtomicBool>,
    thread: JoinHandle<()>,
}

impl Runner {
    /// A runner that reports to `reports` and calls `wake` after each report.
    pub fn new(reports: Sender<Report>, wake: Wake) -> Self {
        Self {
            reporter: Reporter::new(reports, wake),
            clock: Arc::new(Timestamp::now),
            threads: BTreeMap::new(),
            leaving: Vec::new(),
        }
    }

    /// Takes another clock for what jobs write down, such as when an image was captured.
    #[must_use]
    pub fn with_clock(mut self, clock: Clock) -> Self {
        self.clock = clock;
        self
    }

    /// Starts a job. A job that is at work already goes on, and is not started twice.
    pub fn start(&mut self, id: JobId, work: impl Work) {
        self.leaving.retain(|thread| !thread.is_finished());
        if let Some(running) = self.threads.remove(&id) {
            if running.over.load(Ordering::Acquire) {
                self.leaving.push(running.thread);
            } else {
                tracing::error!(%id, "the job is at work already");
                self.threads.insert(id, running);
                return;
            }
        }
        let (stop, over) = (Arc::new(Stop::default()), Arc::new(AtomicBool::new(false)));
        let of_thread =
            (self.reporter.clone(), Arc::clone(&self.clock), Arc::clone(&stop), Arc::clone(&over));
        let spawned = thread::Builder::new().name(format!("job-{id}")).spawn(move || {
            let (reporter, clock, stop, over) = of_thread;
            reporter.send(Report::JobStarted(id));
            let last = end(id, work_on(id, Box::new(work), &reporter, &clock, &stop), &stop);
            over.store(true, Ordering::Release);
            if let Some(report) = last {
                reporter.send(report);
            }
        });
        match spawned {
            Ok(thread) => {
                self.threads.insert(id, Running { stop, over, thread });
            }
            Err(source) => {
                self.reporter.send(Report::JobFailed(id, failure(&JobError::NoThread { source })));
            }
        }
    }

    /// Reports a job failed that could not even be planned.
    pub fn fail(&self, id: JobId, failure: Failure) {
        self.reporter.send(Report::JobFailed(id, failure));
    }

    /// Asks a job to stop; it does so at its next chunk and reports that. A job that is not at work stays as it is.
    pub fn stop(&self, id: JobId) {
        if let Some(running) = self.threads.get(&id) {
            running.stop.ask(StopReason::Cancelled);
        }
    }

    /// Whether no job is at work and all of their reports are sent.
    pub fn is_idle(&self) -> bool {
        self.threads.values().map(|running| &running.thread).chain(&self.leaving).all(JoinHandle::is_finished)
    }

    /// Interrupts all jobs and waits for their threads. What they stored is kept; they are to be resumed at the next
    /// start. Reports of jobs that ended on their own meanwhile are in the channel.
    pub fn shutdown(&mut self) {
        for running in self.threads.values() {
            running.stop.ask(StopReason::Interrupted);
        }
        let threads = std::mem::take(&mut self.threads).into_values().map(|running| running.thread);
        for thread in threads.chain(self.leaving.drain(..)) {
            let name = thread.thread().name().unwrap_or_default().to_owned();
            if thread.join().is_err() {
                tracing::error!(name, "a job's thread panicked outside its job");
            }
        }
    }
}

impl Drop for Runner {
    fn drop(&mut self) {
        self.shutdown();
    }
}

/// Does the work, with a ticker beside it.
fn work_on(
    id: JobId,
    work: Box<dyn Work>,
    reporter: &Reporter,
    clock: &Clock,
    stop: &Stop,
) -> Result<Outcome, JobError> {
    let meter = Meter::default();
    let ticker = Ticker::new(id, &meter, reporter);
    let bench = Bench { id, stop, meter: &meter, ticker: &ticker, reporter, clock };
    ticker.say();
    thread::scope(|scope| {
        let spawned =
            thread::Builder::new().name(format!("job-{id}-progress")).spawn_scoped(scope, || ticker.run());
        if let Err(error) = spawned {
            tracing::warn!(%id, %error, "only the ends of steps will be reported");
        }
        let outcome = catch_unwind(AssertUnwindSafe(|| work.run(&bench)))
            .unwrap_or_else(|panic| Err(JobError::Panicked { said: said(panic.as_ref()) }));
        ticker.close();
        ticker.say();
        outcome
    })
}

/// The last report of a job; none of one that is interrupted.
fn end(id: JobId, outcome: Result<Outcome, JobError>, stop: &Stop) -> Option<Report> {
    match outcome {
        Ok(outcome) => Some(Report::JobDone(id, outcome)),
        Err(error) if error.is_stopped() => match stop.reason() {
            Some(StopReason::Interrupted) => None,
            Some(StopReason::Cancelled) | None => Some(Report::JobCancelled(id)),
        },
        Err(error) => {
            tracing::warn!(%id, cause = super::failure::chain(&error), "the job failed");
            Some(Report::JobFailed(id, failure(&error)))
        }
    }
}

/// What a panic said.
pub(super) fn said(panic: &(dyn Any + Send)) -> String {
    match (panic.downcast_ref::<&str>(), panic.downcast_ref::<String>()) {
        (Some(text), _) => (*text).to_owned(),
        (None, Some(text)) => text.clone(),
        (None, None) => "no message".to_owned(),
    }
}
