//! Asking a job to stop.

use std::sync::atomic::{AtomicBool, Ordering};

/// Why a job is to stop.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StopReason {
    /// Somebody does not want it any more: what nobody can use yet is taken back.
    Cancelled,
    /// The program ends: what it stored is kept, and it goes on at the next start.
    Interrupted,
}

/// The flags that a job looks at between chunks.
#[derive(Debug, Default)]
pub(super) struct Stop {
    asked: AtomicBool,
    cancelled: AtomicBool,
}

impl Stop {
    /// Asks for a stop. The first reason stays: a cancelled job is not resumed because the program ends too.
    pub fn ask(&self, reason: StopReason) {
        if !self.asked() {
            self.cancelled.store(reason == StopReason::Cancelled, Ordering::Release);
            self.asked.store(true, Ordering::Release);
        }
    }

    /// Whether the job is to stop.
    pub fn asked(&self) -> bool {
        self.flag().load(Ordering::Acquire)
    }

    /// The same, for those who look at a flag.
    pub fn flag(&self) -> &AtomicBool {
        &self.asked
    }

    /// Why the job is to stop, if it is.
    pub fn reason(&self) -> Option<StopReason> {
        // In this order: the reason is there before the request is.
        self.asked().then(|| {
            if self.cancelled.load(Ordering::Acquire) {
                StopReason::Cancelled
            } else {
                StopReason::Interrupted
            }
        })
    }
}
