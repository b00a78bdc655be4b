//! The banner of a job that is at work.

use std::collections::BTreeSet;

use egui::Ui;

use super::words::{Said, title};
use super::{takes_lab, toggle};
use crate::model::image::ReplicaState;
use crate::model::job::{Job, JobState, Progress, RegionProgress, Task};
use crate::model::{JobId, Message, RegionId};
use crate::ui::commands::{JobCommand, UiCommand};
use crate::ui::theme::Icon;
use crate::ui::widgets::{BannerReply, Button, Part, PartState, ProgressBanner, progress_parts};
use crate::ui::{View, progress_words};

const AT_WORK: Said = Said {
    export: "ui-bar-exporting",
    upload: "ui-bar-uploading",
    replicate: "ui-bar-replicating",
    download: "ui-bar-downloading",
    verify: "ui-bar-verifying",
    heal: "ui-bar-healing",
    collect: "ui-bar-collecting",
    disk: "ui-bar-making-disk",
};
const CANCELLING: Said = Said {
    export: "ui-bar-cancelling-export",
    upload: "ui-bar-cancelling-upload",
    replicate: "ui-bar-cancelling-replicate",
    download: "ui-bar-cancelling-download",
    verify: "ui-bar-cancelling-verify",
    heal: "ui-bar-cancelling-verify",
    collect: "ui-bar-cancelling-collect",
    disk: "ui-bar-cancelling-disk",
};
const CANCEL_HINT: Said = Said {
    export: "ui-bar-cancel-export-hint",
    upload: "ui-bar-cancel-export-hint",
    replicate: "ui-bar-cancel-replicate-hint",
    download: "ui-bar-cancel-download-hint",
    verify: "ui-bar-cancel-verify-hint",
    heal: "ui-bar-cancel-heal-hint",
    collect: "ui-bar-cancel-collect-hint",
    disk: "ui-bar-cancel-disk-hint",
};

/// Shows the banner.
pub(super) fn show(ui: &mut Ui, view: &View<'_>, job: &Job, open: &mut BTreeSet<JobId>) {
    let cancelling = job.state == JobState::Cancelling;
    let progress = view.state.progress.get(&job.id);
    let icon = match &job.task {
        Task::Export { upload: None, .. } => Icon::Export,
        Task::Export { upload: Some(_), .. } => Icon::Upload,
        Task::Replicate { .. } => Icon::Gallery,
        Task::Verify { .. } => Icon::Verify,
        Task::Collect { .. } => Icon::CleanUp,
        _ => Icon::Disk,
    };
    let titles = if cancelling { &CANCELLING } else { &AT_WORK };
    let mut banner = ProgressBanner::new(("lab-template-work", job.id.0), icon, title(view, job, titles))
        .fraction(progress.and_then(Progress::fraction))
        .figures(match progress {
            Some(progress) => progress_words::line(progress, view.lang),
            None if job.state == JobState::Queued => view.text("ui-bar-waiting"),
            None => view.text("ui-progress-preparing"),
        })
        .cancel(cancel(view, job));
    let has_regions = !targets(&job.task).is_empty();
    if has_regions {
        banner = banner.details(view.text("ui-bar-details"), open.contains(&job.id));
    }
    match banner.show(ui, |ui| progress_parts(ui, &parts(view, &job.task, progress))) {
        Some(BannerReply::Details) => toggle(open, job.id),
        Some(BannerReply::Cancel) => UiCommand::Job(job.id, JobCommand::Cancel).perform(view),
        None => {}
    }
}

fn cancel(view: &View<'_>, job: &Job) -> Button {
    let why_not = UiCommand::Job(job.id, JobCommand::Cancel).why_not(view);
    let button = Button::secondary(view.text("ui-cancel")).disabled_because(why_not);
    button.hint(view.text(if takes_lab(view, job) {
        "ui-bar-cancel-lab-hint"
    } else {
        CANCEL_HINT.of(&job.task)
    }))
}

/// The regions that are to get a replica.
fn targets(task: &Task) -> &[RegionId] {
    match task {
        Task::Export { targets, .. } | Task::Replicate { targets, .. } => targets,
        _ => &[],
    }
}

/// A row for each target region.
fn parts(view: &View<'_>, task: &Task, progress: Option<&Progress>) -> Vec<Part> {
    let of = |region: &RegionId| progress.and_then(|progress| progress.regions.get(region));
    targets(task).iter().map(|region| part(view, region, of(region))).collect()
}

fn part(view: &View<'_>, region: &RegionId, progress: Option<&RegionProgress>) -> Part {
    let (detail, state) = match progress {
        Some(RegionProgress { state: ReplicaState::Completed, total, .. }) => {
            let message = Message::new("ui-bar-region-done").bytes("total", *total);
            (view.say(&message), PartState::Done)
        }
        Some(RegionProgress { state: ReplicaState::Replicating, done, total }) => {
            let message = Message::new("ui-bar-region-of").bytes("done", *done).bytes("total", *total);
            let share = if *total > 0 { *done as f64 / *total as f64 } else { 0.0 };
            (view.say(&message), PartState::Running(share.min(1.0) as f32))
        }
        Some(RegionProgress { state: ReplicaState::Failed, .. }) => {
            (view.text("ui-bar-region-failed"), PartState::Failed)
        }
        Some(RegionProgress { state: ReplicaState::Unknown, .. }) | None => {
            (view.text("ui-bar-region-waiting"), PartState::Waiting)
        }
    };
    Part { name: region.display().to_owned(), detail, state }
}
