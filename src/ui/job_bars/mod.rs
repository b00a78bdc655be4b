//! The message bars of jobs: what is at work, what was interrupted, how the last work ended. A lab's Template page, the
//! gallery's page and an image's page show them alike:
//!
//! ```ignore
//! job_bars::show(ui, view, || view.state.workspace.gallery_jobs().filter(|job| …), &mut local.open);
//! ```
//!
//! `local.open` is a `BTreeSet<JobId>` that the page remembers: the jobs whose details are open. A bar sends the commands
//! of its buttons itself.

mod ended;
mod upkeep;
mod words;
mod work;

use std::collections::BTreeSet;

use egui::Ui;

use super::View;
use crate::model::JobId;
use crate::model::job::{Job, JobState};

/// More failures than this stand in the histories only.
const FAILURES: usize = 3;

/// Shows the bars of those jobs, which come the newest first; `open` are the jobs whose details are open.
pub(super) fn show<'a, I: Iterator<Item = &'a Job>>(
    ui: &mut Ui,
    view: &View<'_>,
    jobs: impl Fn() -> I,
    open: &mut BTreeSet<JobId>,
) {
    for job in jobs().filter(|job| job.state.is_active()) {
        work::show(ui, view, job, open);
    }
    for job in jobs().filter(|job| job.state == JobState::Interrupted) {
        ended::interrupted(ui, view, job);
    }
    let failed = |state: &JobState| matches!(state, JobState::Failed(_));
    for job in jobs().filter(|job| failed(&job.state) && !job.dismissed).take(FAILURES) {
        ended::failed(ui, view, job, open);
    }
    // Of what went as it was asked, only the last is news.
    let last = jobs().find(|job| !job.state.is_active() && job.state != JobState::Interrupted);
    if let Some(job) = last.filter(|job| !job.dismissed) {
        match &job.state {
            JobState::Done(outcome) => ended::done(ui, view, job, outcome, open),
            JobState::Cancelled => ended::cancelled(ui, view, job),
            _ => {}
        }
    }
}

/// Whether the job makes the first disk of its lab, which goes with it.
fn takes_lab(view: &View<'_>, job: &Job) -> bool {
    let lab = job.lab.and_then(|lab| view.state.lab(lab));
    job.task.new_disk().is_some() && lab.is_some_and(|lab| lab.template.disk.is_none())
}

/// Opens what is closed, and the other way round.
fn toggle(open: &mut BTreeSet<JobId>, job: JobId) {
    if !open.remove(&job) {
        open.insert(job);
    }
}
