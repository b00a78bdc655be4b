//! The message bars below the toolbar: what is at work, what was interrupted, how the last work ended.

mod ended;
mod words;
mod work;

use std::collections::BTreeSet;

use egui::Ui;

use crate::model::JobId;
use crate::model::job::JobState;
use crate::model::lab::Lab;
use crate::ui::View;

/// More failures than this stand in the history only.
const FAILURES: usize = 3;

/// Shows the bars, the newest first; `open` are the jobs whose details are open.
pub(super) fn show(ui: &mut Ui, view: &View<'_>, lab: &Lab, open: &mut BTreeSet<JobId>) {
    let jobs = || view.state.workspace.jobs_of(lab.id);
    for job in jobs().filter(|job| job.state.is_active()) {
        work::show(ui, view, lab, job, open);
    }
    for job in jobs().filter(|job| job.state == JobState::Interrupted) {
        ended::interrupted(ui, view, lab, job);
    }
    let failed = |state: &JobState| matches!(state, JobState::Failed(_));
    for job in jobs().filter(|job| failed(&job.state) && !job.dismissed).take(FAILURES) {
        ended::failed(ui, view, job, open);
    }
    // Of what went as it was asked, only the last is news.
    let last = jobs().find(|job| !job.state.is_active() && job.state != JobState::Interrupted);
    if let Some(job) = last.filter(|job| !job.dismissed) {
        match &job.state {
            JobState::Done(outcome) => ended::done(ui, view, job, outcome),
            JobState::Cancelled => ended::cancelled(ui, view, job),
            _ => {}
        }
    }
}

/// Opens what is closed, and the other way round.
fn toggle(open: &mut BTreeSet<JobId>, job: JobId) {
    if !open.remove(&job) {
        open.insert(job);
    }
}
