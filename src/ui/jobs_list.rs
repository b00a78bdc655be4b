//! The list of jobs below the top bar's ring: what is at work, what waits for the person, what ended lately.

use egui::{Popup, PopupCloseBehavior, Response, ScrollArea, Ui};

use super::action::Action;
use super::theme::Icon;
use super::theme::metrics::{SPACE_M, SPACE_S, SPACE_XS};
use super::view::View;
use super::widgets::{Badge, Button, Kind, ProgressBar, at_right, caption, secondary, strong, subtitle};
use crate::model::job::{Job, JobState, Task};
use crate::model::{Command, Message};

/// The list's width, in points.
const WIDTH: f32 = 420.0;
/// The list's greatest height, in points.
const HEIGHT: f32 = 420.0;
/// How many ended jobs are listed; each lab's page has its own history.
const ENDED: usize = 20;

/// Opens below `button`. `open` opens it from elsewhere.
pub(super) fn popup(button: &Response, view: &View<'_>, open: &mut bool) {
    let id = Popup::default_response_id(button);
    if std::mem::take(open) {
        Popup::open_id(&button.ctx, id);
    }
    Popup::menu(button).close_behavior(PopupCloseBehavior::CloseOnClickOutside).gap(SPACE_XS).show(|ui| {
        ui.set_width(WIDTH);
        ui.add_space(SPACE_XS);
        subtitle(ui, view.text("ui-jobs"));
        ui.add_space(SPACE_XS);
        let jobs = &view.state.workspace.jobs;
        if jobs.is_empty() {
            secondary(ui, view.text("ui-jobs-none"));
            ui.add_space(SPACE_S);
            return;
        }
        let open = jobs.values().rev().filter(|job| is_open(&job.state));
        let ended = jobs.values().rev().filter(|job| !is_open(&job.state)).take(ENDED);
        ScrollArea::vertical().max_height(HEIGHT).auto_shrink([false, true]).show(ui, |ui| {
            for job in open.chain(ended) {
                ui.push_id(job.id.0, |ui| row(ui, view, job));
            }
        });
    });
}

fn is_open(state: &JobState) -> bool {
    state.is_active() || *state == JobState::Interrupted
}

fn row(ui: &mut Ui, view: &View<'_>, job: &Job) {
    ui.separator();
    let title = title(view, job);
    ui.horizontal(|ui| {
        strong(ui, title.as_str());
        at_right(ui, "job-buttons", |ui| buttons(ui, view, job, &title));
    });
    match view.state.progress.get(&job.id).filter(|_| job.state.is_active()) {
        Some(progress) => {
            let bar = match progress.fraction() {
                Some(fraction) => ProgressBar::new(title.as_str(), fraction),
                None => ProgressBar::indeterminate(title.as_str()),
            };
            ui.add(bar);
            caption(ui, super::progress_words::line(progress, view.lang));
        }
        None => {
            ui.horizontal(|ui| {
                let (kind, state) = state_words(&job.state);
                ui.add(Badge::of(kind, view.text(state)));
                let lab = view.state.workspace.lab_name_of(job).to_owned();
                caption(ui, lab);
                if let Some(ended) = job.ended {
                    caption(ui, view.date_time(ended));
                }
            });
        }
    }
    ui.add_space(SPACE_M);
}

fn buttons(ui: &mut Ui, view: &View<'_>, job: &Job, title: &str) {
    let named = |id| view.say(&Message::new(id).with("job", title));
    if ui.add(Button::icon_only(Icon::Open, named("ui-jobs-show"))).clicked() {
        view.send(Action::ShowJob(job.id));
    }
    if job.state.can_retry() && ui.add(Button::icon_only(Icon::Retry, named("ui-jobs-retry"))).clicked() {
        view.command(Command::RetryJob(job.id));
    }
    let cancellable = matches!(job.state, JobState::Queued | JobState::Running | JobState::Interrupted);
    if cancellable && ui.add(Button::icon_only(Icon::Dismiss, named("ui-jobs-cancel"))).clicked() {
        view.command(Command::CancelJob(job.id));
    }
}

pub(super) fn title(view: &View<'_>, job: &Job) -> String {
    let lab = view.state.workspace.lab_name_of(job).to_owned();
    view.say(&match &job.task {
        Task::Export { definition, version, upload, .. } => {
            Message::new(if upload.is_some() { "ui-job-upload" } else { "ui-job-export" })
                .with("image", definition.as_str())
                .with("version", version.to_string())
        }
        Task::Replicate { definition, version, .. } => Message::new("ui-job-replicate")
            .with("image", definition.as_str())
            .with("version", version.to_string()),
        Task::Download { definition, version, .. } => Message::new("ui-job-download")
            .with("image", definition.as_str())
            .with("version", version.to_string()),
        Task::Verify { full: false, .. } => Message::new("ui-job-verify"),
        Task::Verify { full: true, .. } => Message::new("ui-job-verify-full"),
        Task::Collect { .. } => Message::new("ui-job-collect"),
        Task::DiskFromImage { definition, .. } => {
            Message::new("ui-job-from-image").with("lab", lab).with("image", definition.as_str())
        }
        Task::DiskFromFile { .. } => Message::new("ui-job-from-file").with("lab", lab),
        Task::EmptyDisk { .. } => Message::new("ui-job-empty-disk").with("lab", lab),
    })
}

fn state_words(state: &JobState) -> (Kind, &'static str) {
    match state {
        JobState::Queued => (Kind::Info, "ui-job-queued"),
        JobState::Running => (Kind::Info, "ui-job-running"),
        JobState::Cancelling => (Kind::Warning, "ui-job-cancelling"),
        JobState::Interrupted => (Kind::Warning, "ui-job-interrupted"),
        JobState::Done(_) => (Kind::Success, "ui-job-done"),
        JobState::Failed(_) => (Kind::Error, "ui-job-failed"),
        JobState::Cancelled => (Kind::Info, "ui-job-cancelled"),
    }
}
