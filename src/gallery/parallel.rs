//! Work for a few threads: each takes the next item when it is done with the last.

use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};

use super::error::GalleryError;

/// Runs `work` on `workers` threads, this one among them, until all have returned.
pub(super) fn run(workers: usize, work: impl Fn() + Sync) {
    std::thread::scope(|scope| {
        for number in 1..workers {
            let name = format!("worker {number}");
            // Fewer threads than wanted do the same work.
            if let Err(error) = std::thread::Builder::new().name(name).spawn_scoped(scope, &work) {
                tracing::warn!(%error, "no thread");
                break;
            }
        }
        work();
    });
}

/// The results of `work` for every item, in the items' order.
pub(crate) fn map<T: Sync, R: Send>(workers: usize, items: &[T], work: impl Fn(&T) -> R + Sync) -> Vec<R> {
    let next = AtomicUsize::new(0);
    let done = Mutex::new(Vec::with_capacity(items.len()));
    run(workers.min(items.len()), || {
        loop {
            let number = next.fetch_add(1, Ordering::Relaxed);
            let Some(item) = items.get(number) else { return };
            let result = work(item);
            lock(&done).push((number, result));
        }
    });
    let mut done = done.into_inner().unwrap_or_else(PoisonError::into_inner);
    done.sort_unstable_by_key(|(number, _)| *number);
    done.into_iter().map(|(_, result)| result).collect()
}

/// Locks; what a panicking thread held is as good as it left it, and its panic goes on in the thread that waits.
pub(super) fn lock<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Numbers handed out to workers until there are no more, one of them fails, or somebody cancels.
pub(super) struct Queue<'a> {
    next: AtomicUsize,
    end: usize,
    cancel: &'a AtomicBool,
    stopped: AtomicBool,
    failure: Mutex<Option<GalleryError>>,
}

impl<'a> Queue<'a> {
    /// The numbers from 0 to before `end`.
    pub fn new(end: usize, cancel: &'a AtomicBool) -> Self {
        let (next, stopped, failure) = (AtomicUsize::new(0), AtomicBool::new(false), Mutex::new(None));
        Self { next, end, cancel, stopped, failure }
    }

    /// The next number; none when the worker should end.
    pub fn next(&self) -> Option<usize> {
        if self.is_stopped() {
            return None;
        }
        Some(self.next.fetch_add(1, Ordering::Relaxed)).filter(|number| *number < self.end)
    }

    /// Whether to stop with the work half done.
    pub fn is_stopped(&self) -> bool {
        self.stopped.load(Ordering::Relaxed) || self.cancel.load(Ordering::Relaxed)
    }

    /// Runs one worker's share; its error stops the others.
    pub fn work(&self, share: impl FnOnce() -> Result<(), GalleryError>) {
        if let Err(error) = share() {
            self.stopped.store(true, Ordering::Relaxed);
            lock(&self.failure).get_or_insert(error);
        }
    }

    /// How it ended: the first error, or that it was cancelled.
    pub fn finish(self) -> Result<(), GalleryError> {
        match self.failure.into_inner().unwrap_or_else(PoisonError::into_inner) {
            Some(error) => Err(error),
            None if self.cancel.load(Ordering::Relaxed) => Err(GalleryError::Cancelled),
            None => Ok(()),
        }
    }
}
