//! The way from a worker back to the window.

use std::sync::Arc;
use std::sync::mpsc::Sender;

use crate::model::Report;

/// Called after everything that is sent, so that a sleeping window looks at it.
pub type Wake = Arc<dyn Fn() + Send + Sync>;

/// Sends reports and wakes who waits for them.
#[derive(Clone)]
pub(super) struct Reporter {
    reports: Sender<Report>,
    wake: Wake,
}

impl Reporter {
    pub fn new(reports: Sender<Report>, wake: Wake) -> Self {
        Self { reports, wake }
    }

    pub fn send(&self, report: Report) {
        match self.reports.send(report) {
            Ok(()) => (self.wake)(),
            Err(unheard) => tracing::debug!(report = ?unheard.0, "nobody listens any more"),
        }
    }
}
