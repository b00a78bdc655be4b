//! Saving on a thread of its own: the window hands over a snapshot and goes on.

use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use super::document::Document;
use super::error::StoreError;
use super::folder::{Saved, Store};

/// When a change is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pace {
    /// So long without a further change.
    pub quiet: Duration,
    /// So long after the first change that is not written, at the latest.
    pub at_most: Duration,
}

impl Default for Pace {
    /// Someone who types or drags makes one save of it; a crash costs a second at most.
    fn default() -> Self {
        Self { quiet: Duration::from_millis(200), at_most: Duration::from_secs(1) }
    }
}

/// What became of a save.
#[derive(Clone, Debug)]
pub enum SaveReport {
    /// The newest document is on the disk.
    Saved(Saved),
    /// It is not; the file is as it was. Tried again with the next change, and with the next flush.
    Failed(Arc<StoreError>),
}

/// Saves a workspace's document off the calling thread. The latest snapshot wins.
///
/// Dropping it writes what is not written yet, and waits for that.
pub struct Saver<T: Document> {
    shared: Arc<Shared<T>>,
    worker: Option<JoinHandle<()>>,
    pace: Pace,
}

struct Shared<T> {
    state: Mutex<State<T>>,
    /// Something in the state has changed that the other side may wait for.
    changed: Condvar,
}

struct State<T> {
    /// The newest snapshot that is neither on the disk nor being written.
    pending: Option<Pending<T>>,
    /// How many flushes were asked for, and up to which of them all was tried that there was.
    asked: u64,
    answered: u64,
    /// How the last attempt ended.
    outcome: Result<(), Arc<StoreError>>,
    closing: bool,
    gone: bool,
}

struct Pending<T> {
    snapshot: Arc<T>,
    due: Due,
}

#[derive(Clone, Copy)]
enum Due {
    /// When `quiet` has passed, but not later than `latest`.
    At { quiet: Instant, latest: Instant },
    /// It failed; with the next change.
    WithNext,
}

impl<T: Document> Saver<T> {
    /// Starts the thread. `report` is called on it after every attempt; it must not flush.
    pub fn start(
        store: Store<T>,
        pace: Pace,
        report: impl FnMut(SaveReport) + Send + 'static,
    ) -> Result<Self, StoreError> {
        let state =
            State { pending: None, asked: 0, answered: 0, outcome: Ok(()), closing: false, gone: false };
        let shared = Arc::new(Shared { state: Mutex::new(state), changed: Condvar::new() });
        let of_worker = Arc::clone(&shared);
        let worker = thread::Builder::new()
            .name("workspace-saver".to_owned())
            .spawn(move || work(&of_worker, store, report))
            .map_err(|source| StoreError::SaverGone { source: Some(source) })?;
        Ok(Self { shared, worker: Some(worker), pace })
    }

    /// Hands over the newest document; returns at once. A snapshot that waits is forgotten for it.
    pub fn save(&self, snapshot: impl Into<Arc<T>>) {
        let now = Instant::now();
        let mut state = self.shared.lock();
        if state.gone {
            tracing::error!("a change was made after the saving thread had ended");
        }
        let latest = match &state.pending {
            Some(Pending { due: Due::At { latest, .. }, .. }) => *latest,
            _ => now + self.pace.at_most,
        };
        let due = Due::At { quiet: now + self.pace.quiet, latest };
        state.pending = Some(Pending { snapshot: snapshot.into(), due });
        self.shared.changed.notify_all();
    }

    /// Writes what was handed over and is not on the disk yet, what failed before too, and waits for it.
    pub fn flush(&self) -> Result<(), Arc<StoreError>> {
        let mut state = self.shared.lock();
        state.asked += 1;
        let number = state.asked;
        self.shared.changed.notify_all();
        while state.answered < number && !state.gone {
            state = self.shared.wait(state);
        }
        if state.answered < number {
            return Err(Arc::new(StoreError::SaverGone { source: None }));
        }
        state.outcome.clone()
    }
}

impl<T: Document> Drop for Saver<T> {
    fn drop(&mut self) {
        self.shared.lock().closing = true;
        self.shared.changed.notify_all();
        if let Some(worker) = self.worker.take()
            && worker.join().is_err()
        {
            tracing::error!("the saving thread panicked");
        }
    }
}

/// The thread's work: one attempt after the other, until the saver is dropped.
fn work<T: Document>(shared: &Shared<T>, mut store: Store<T>, mut report: impl FnMut(SaveReport)) {
    let _gone = Gone(shared);
    while let Some((snapshot, flushes)) = shared.next() {
        let outcome = store.save(&snapshot).map_err(Arc::new);
        report(match &outcome {
            Ok(saved) => SaveReport::Saved(saved.clone()),
            Err(error) => SaveReport::Failed(Arc::clone(error)),
        });
        shared.tried(snapshot, flushes, outcome.map(drop));
    }
}

impl<T> Shared<T> {
    /// A panic elsewhere leaves a state that can be used: every change of it is one assignment.
    fn lock(&self) -> MutexGuard<'_, State<T>> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn wait<'a>(&self, state: MutexGuard<'a, State<T>>) -> MutexGuard<'a, State<T>> {
        self.changed.wait(state).unwrap_or_else(PoisonError::into_inner)
    }

    /// Waits until there is something to write; nothing once all is written and the saver closes. With the
    /// snapshot comes the number of the last flush that this attempt answers.
    fn next(&self) -> Option<(Arc<T>, u64)> {
        let mut state = self.lock();
        loop {
            let now = Instant::now();
            let at_once = state.closing || state.asked > state.answered;
            let wait = match state.pending.as_ref().map(|pending| pending.due) {
                Some(_) if at_once => Some(Duration::ZERO),
                Some(Due::At { quiet, latest }) => Some(quiet.min(latest).saturating_duration_since(now)),
                None if state.closing => return None,
                None if at_once => {
                    state.answered = state.asked;
                    self.changed.notify_all();
                    None
                }
                Some(Due::WithNext) | None => None,
            };
            state = match wait {
                None => self.wait(state),
                Some(Duration::ZERO) => {
                    let pending = state.pending.take()?;
                    return Some((pending.snapshot, state.asked));
                }
                Some(wait) => {
                    self.changed.wait_timeout(state, wait).unwrap_or_else(PoisonError::into_inner).0
                }
            };
        }
    }

    /// Notes how an attempt ended. What failed waits on, unless something newer does or the saver closes.
    fn tried(&self, snapshot: Arc<T>, flushes: u64, outcome: Result<(), Arc<StoreError>>) {
        let mut state = self.lock();
        if outcome.is_err() && state.pending.is_none() && !state.closing {
            state.pending = Some(Pending { snapshot, due: Due::WithNext });
        }
        state.outcome = outcome;
        state.answered = flushes;
        self.changed.notify_all();
    }
}

/// Says that the thread has ended, however it did, so that nobody waits for it.
struct Gone<'a, T>(&'a Shared<T>);

impl<T> Drop for Gone<'_, T> {
    fn drop(&mut self) {
        self.0.lock().gone = true;
        self.0.changed.notify_all();
    }
}
