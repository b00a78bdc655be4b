//! The banner of a job that is at work.

use std::collections::BTreeSet;

use egui::Ui;

use super::toggle;
use super::words::{Titles, title};
use crate::model::apply::may_cancel;
use crate::model::image::ReplicaState;
use crate::model::job::{Job, JobState, Progress, RegionProgress, Task};
use crate::model::lab::Lab;
use crate::model::{Command, JobId, Message, RegionId};
use crate::ui::theme::Icon;
use crate::ui::widgets::{BannerReply, Button, Part, PartState, ProgressBanner, progress_parts};
use crate::ui::{View, progress_words};

const AT_WORK: Titles = Titles { export: "ui-template-exporting", disk: "ui-template-making-disk" };
const CANCELLING: Titles =
    Titles { export: "ui-template-cancelling-export", disk: "ui-template-cancelling-disk" };

/// Shows the banner.
pub(super) fn show(ui: &mut Ui, view: &View<'_>, lab: &Lab, job: &Job, open: &mut BTreeSet<JobId>) {
    let cancelling = job.state == JobState::Cancelling;
    let progress = view.state.progress.get(&job.id);
    let icon = if job.task.is_export() { Icon::Export } else { Icon::Disk };
    let titles = if cancelling { &CANCELLING } else { &AT_WORK };
    let mut banner = ProgressBanner::new(("lab-template-work", job.id.0), icon, title(view, job, titles))
        .fraction(progress.and_then(Progress::fraction))
        .figures(match progress {
            Some(progress) => progress_words::line(progress, view.lang),
            None if job.state == JobState::Queued => view.text("ui-template-waiting"),
            None => view.text("ui-progress-preparing"),
        })
        .cancel(cancel(view, lab, job, cancelling));
    if job.task.is_export() {
        banner = banner.details(view.text("ui-template-details"), open.contains(&job.id));
    }
    match banner.show(ui, |ui| progress_parts(ui, &parts(view, &job.task, progress))) {
        Some(BannerReply::Details) => toggle(open, job.id),
        Some(BannerReply::Cancel) => view.command(Command::CancelJob(job.id)),
        None => {}
    }
}

fn cancel(view: &View<'_>, lab: &Lab, job: &Job, cancelling: bool) -> Button {
    let why_not = if cancelling {
        Some(view.text("ui-template-cancelling-why"))
    } else {
        view.reason(may_cancel(view.state, job.id))
    };
    let button = Button::secondary(view.text("ui-cancel")).disabled_because(why_not);
    if job.task.is_export() {
        button.hint(view.text("ui-template-cancel-export-hint"))
    } else if lab.template.disk.is_none() {
        button.hint(view.text("ui-template-cancel-lab-hint"))
    } else {
        button.hint(view.text("ui-template-cancel-disk-hint"))
    }
}

/// A row for each target region of an export.
fn parts(view: &View<'_>, task: &Task, progress: Option<&Progress>) -> Vec<Part> {
    let Task::Export { targets, .. } = task else { return Vec::new() };
    let of = |region: &RegionId| progress.and_then(|progress| progress.regions.get(region));
    targets.iter().map(|region| part(view, region, of(region))).collect()
}

fn part(view: &View<'_>, region: &RegionId, progress: Option<&RegionProgress>) -> Part {
    let (detail, state) = match progress {
        Some(RegionProgress { state: ReplicaState::Completed, total, .. }) => {
            let message = Message::new("ui-template-region-done").bytes("total", *total);
            (view.say(&message), PartState::Done)
        }
        Some(RegionProgress { state: ReplicaState::Replicating, done, total }) => {
            let message = Message::new("ui-template-region-of").bytes("done", *done).bytes("total", *total);
            let share = if *total > 0 { *done as f64 / *total as f64 } else { 0.0 };
            (view.say(&message), PartState::Running(share.min(1.0) as f32))
        }
        Some(RegionProgress { state: ReplicaState::Failed, .. }) => {
            (view.text("ui-template-region-failed"), PartState::Failed)
        }
        Some(RegionProgress { state: ReplicaState::Unknown, .. }) | None => {
            (view.text("ui-template-region-waiting"), PartState::Waiting)
        }
    };
    Part { name: region.display().to_owned(), detail, state }
}
