//! Work on many pictures at a time.

use std::num::NonZeroUsize;
use std::sync::atomic::{AtomicBool, Ordering};

use super::write::WriteError;
use crate::gallery::parallel;

/// How work on many pictures is done.
#[derive(Clone, Copy)]
pub struct Run<'a> {
    /// So many at a time; it changes nothing but the time.
    pub threads: NonZeroUsize,
    /// Set by somebody who wants it to stop.
    pub stop: &'a AtomicBool,
    /// Called after each picture.
    pub step: &'a (dyn Fn() + Sync),
}

impl Run<'_> {
    /// The results of `work` for each, in their order.
    pub(super) fn map<T: Sync, R: Send>(
        &self,
        items: &[T],
        work: impl Fn(&T) -> R + Sync,
    ) -> Result<Vec<R>, WriteError> {
        let results = parallel::map(self.threads.get(), items, |item| {
            if self.stop.load(Ordering::Relaxed) {
                return None;
            }
            let result = work(item);
            (self.step)();
            Some(result)
        });
        results.into_iter().collect::<Option<Vec<R>>>().ok_or(WriteError::Stopped)
    }
}
