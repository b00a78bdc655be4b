//! Asking a job to stop.

use std::sync::atomic::{AtomicU8, Ordering};

const GO_ON: u8 = 0;
const CANCEL: u8 = 1;
const INTERRUPT: u8 = 2;

/// Why a job is to stop.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StopReason {
    /// Somebody does not want it any more: what it did is taken back.
    Cancelled,
    /// The program ends: what it stored is kept, and it goes on at the next start.
    Interrupted,
}

/// The flag that a job looks at between chunks.
#[derive(Debug, Default)]
pub(super) struct Stop(AtomicU8);

impl Stop {
    /// Asks for a stop. The first reason stays: a cancelled job is not resumed because the program ends too.
    pub fn ask(&self, reason: StopReason) {
        let value = match reason {
            StopReason::Cancelled => CANCEL,
            StopReason::Interrupted => INTERRUPT,
        };
        if self.0.compare_exchange(GO_ON, value, Ordering::AcqRel, Ordering::Acquire).is_err() {
            tracing::debug!(?reason, "the job was asked to stop before");
        }
    }

    /// Why the job is to stop, if it is.
    pub fn reason(&self) -> Option<StopReason> {
        match self.0.load(Ordering::Acquire) {
            GO_ON => None,
            CANCEL => Some(StopReason::Cancelled),
            _ => Some(StopReason::Interrupted),
        }
    }
}
