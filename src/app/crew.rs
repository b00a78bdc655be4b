//! Who does what a session asks of the outside: threads and files, or, for a documentation picture, a script.

use std::path::Path;
use std::sync::Arc;
use std::sync::mpsc::{self, Receiver};
use std::time::Duration;

use super::session::Wake;
use crate::jobs::{Bench, Errand, Errands, JobError, Plan, Reply, Runner, Work as _};
use crate::model::job::Failure;
use crate::model::{JobId, Report, State, Workspace};
use crate::store::{Pace, SaveReport, Saver, Store, StoreError};

/// Works for a [`Session`](super::Session). Nothing here waits but [`Self::wait`], [`Self::flush`] and [`Self::end`].
pub trait Crew: Send {
    /// Starts a job. The failure, if it cannot even be planned.
    fn start(&mut self, id: JobId, state: &State, folder: &Path) -> Result<(), Failure>;

    /// Asks a job to stop.
    fn stop(&mut self, id: JobId);

    /// Does something short.
    fn errand(&mut self, errand: Errand);

    /// Does something short once that workspace is kept, so that a crash until then finds what it removes.
    fn errand_once_kept(&mut self, workspace: Arc<Workspace>, errand: Errand);

    /// Whether it changes anything outside. A session that is for reading only has a crew that does not.
    fn works(&self) -> bool;

    /// Keeps a workspace, soon.
    fn keep(&mut self, workspace: Arc<Workspace>);

    /// Waits until all that was to be kept is.
    fn flush(&mut self) -> Result<(), Arc<StoreError>>;

    /// The next thing that somebody of the crew has to say.
    fn heard(&mut self) -> Option<Heard>;

    /// Waits until there is something to hear, or for `timeout`.
    fn wait(&self, timeout: Duration);

    /// Stops the jobs where they are.
    fn end(&mut self);
}

/// What a crew says.
#[derive(Debug)]
pub enum Heard {
    /// Of a job.
    Report(Report),
    /// What came of an errand.
    Reply(Reply),
    /// What became of a workspace that was to be kept.
    Save(SaveReport),
}

/// Threads that work on files.
pub(super) struct Threads {
    runner: Runner,
    errands: Errands,
    /// None where the workspace is only looked at.
    saver: Option<Arc<Saver<Workspace>>>,
    reports: Receiver<Report>,
    replies: Receiver<Reply>,
    saves: Receiver<SaveReport>,
    woken: Receiver<()>,
}

impl Threads {
    /// Starts them; `wake` is called after everything that they say. Without a store they change nothing outside.
    pub(super) fn start(store: Option<Store<Workspace>>, wake: Wake) -> Result<Self, StoreError> {
        let (poke, woken) = mpsc::channel();
        let wake: Wake = Arc::new(move || {
            // Nobody listens any more while the session is being closed.
            let _closed = poke.send(());
            wake();
        });
        let (report_to, reports) = mpsc::channel();
        let (reply_to, replies) = mpsc::channel();
        let (save_to, saves) = mpsc::channel();
        let saver = match store {
            Some(store) => {
                let wake = Arc::clone(&wake);
                let report = move |report| {
                    let _closed = save_to.send(report);
                    wake();
                };
                Some(Arc::new(Saver::start(store, Pace::default(), report)?))
            }
            None => None,
        };
        Ok(Self {
            runner: Runner::new(report_to, Arc::clone(&wake)),
            errands: Errands::new(reply_to, wake),
            saver,
            reports,
            replies,
            saves,
            woken,
        })
    }
}

impl Crew for Threads {
    /// The job's thread waits until the workspace that knows of the job is on the disk: from then on it can be
    /// interrupted at any moment and is found again.
    fn start(&mut self, id: JobId, state: &State, folder: &Path) -> Result<(), Failure> {
        let plan = Plan::of(state, folder, id)?;
        if let Some(saver) = self.saver.clone() {
            saver.save(state.workspace.snapshot());
            self.runner.start(id, move |bench: &Bench<'_>| {
                saver.flush().map_err(JobError::NotSaved)?;
                Box::new(plan).run(bench)
            });
        }
        Ok(())
    }

    fn stop(&mut self, id: JobId) {
        self.runner.stop(id);
    }

    fn errand(&mut self, errand: Errand) {
        self.errands.ask(errand);
    }

    fn errand_once_kept(&mut self, workspace: Arc<Workspace>, errand: Errand) {
        let Some(saver) = self.saver.clone() else { return };
        saver.save(workspace);
        self.errands.ask_after(move || saver.flush().is_ok(), errand);
    }

    fn works(&self) -> bool {
        self.saver.is_some()
    }

    fn keep(&mut self, workspace: Arc<Workspace>) {
        if let Some(saver) = &self.saver {
            saver.save(workspace);
        }
    }

    fn flush(&mut self) -> Result<(), Arc<StoreError>> {
        self.saver.as_ref().map_or(Ok(()), |saver| saver.flush())
    }

    fn heard(&mut self) -> Option<Heard> {
        let report = self.reports.try_recv().ok().map(Heard::Report);
        let reply = || self.replies.try_recv().ok().map(Heard::Reply);
        report.or_else(reply).or_else(|| self.saves.try_recv().ok().map(Heard::Save))
    }

    fn wait(&self, timeout: Duration) {
        if self.woken.recv_timeout(timeout).is_ok() {
            while self.woken.try_recv().is_ok() {}
        }
    }

    fn end(&mut self) {
        self.runner.shutdown();
    }
}
