//! The list of jobs below the top bar's ring: what is at work, what waits for the person, what ended lately.

use egui::{
    Align, Frame, Id, Key, Layout, Margin, Popup, PopupCloseBehavior, Response, ScrollArea, Stroke, Ui, vec2,
};

use super::commands::{JobCommand, UiCommand};
use super::lab_words::dotted;
use super::theme::metrics::{CONTROL, LINE, SPACE_L, SPACE_M, SPACE_S, SPACE_XS};
use super::theme::{Type, palette};
use super::view::View;
use super::widgets::{
    Badge, Button, Kind, ProgressBar, caption, dropdown, dropdown_heading, secondary, strong,
};
use crate::model::Message;
use crate::model::job::{Job, JobState, Task};

/// The list's width, in points.
const WIDTH: f32 = 420.0;
/// The list's greatest height, in points.
const HEIGHT: f32 = 420.0;
/// How many ended jobs are listed; each lab's page has its own history.
const ENDED: usize = 20;

/// Opens below `button`. `open` opens it from elsewhere, and takes the keyboard into it until Esc gives it back.
pub(super) fn popup(button: &Response, view: &View<'_>, open: &mut bool) {
    let id = Popup::default_response_id(button);
    let take = std::mem::take(open);
    if take {
        Popup::open_id(&button.ctx, id);
        let opener = button.ctx.memory(egui::Memory::focused);
        button.ctx.data_mut(|data| data.insert_temp(id.with("opener"), opener));
    }
    let window = button.ctx.content_rect();
    let width = WIDTH.min(window.width() - 2.0 * SPACE_L);
    let chrome = Type::Subtitle.line_height() + 3.0 * SPACE_L;
    let height = HEIGHT.min(window.bottom() - button.rect.bottom() - chrome);
    let popup = Popup::menu(button).close_behavior(PopupCloseBehavior::CloseOnClickOutside).gap(SPACE_XS);
    // The scroll bar stands in the margin at the right.
    let frame = Frame::popup(&button.ctx.global_style())
        .inner_margin(Margin { left: SPACE_L as i8, ..Margin::symmetric(SPACE_XS as i8, SPACE_M as i8) });
    dropdown(button, popup.frame(frame), |ui| {
        ui.set_width(width - SPACE_L - SPACE_XS);
        ui.spacing_mut().item_spacing.y = 0.0;
        dropdown_heading(ui, &view.text("ui-jobs"), take);
        ui.add_space(SPACE_S);
        let jobs = &view.state.workspace.jobs;
        if jobs.is_empty() {
            secondary(ui, view.text("ui-jobs-none"));
            return;
        }
        ScrollArea::vertical().max_height(height).auto_shrink([false, true]).show(ui, |ui| {
            ui.set_max_width(ui.available_width() - SPACE_M);
            for job in listed(view) {
                ui.push_id(job.id.0, |ui| row(ui, view, job));
            }
        });
    });
    if !Popup::is_id_open(&button.ctx, id) {
        let opener: Option<Option<Id>> = button.ctx.data_mut(|data| data.remove_temp(id.with("opener")));
        if let Some(opener) = opener.flatten()
            && button.ctx.input(|input| input.key_pressed(Key::Escape))
        {
            button.ctx.memory_mut(|memory| memory.request_focus(opener));
        }
    }
}

/// What is at work or waits for the person, then what ended lately; each the newest first.
pub(super) fn listed<'a>(view: &View<'a>) -> impl Iterator<Item = &'a Job> + use<'a> {
    let jobs = &view.state.workspace.jobs;
    let open = jobs.values().rev().filter(|job| is_open(&job.state));
    open.chain(jobs.values().rev().filter(|job| !is_open(&job.state)).take(ENDED))
}

/// Whether it is at work or waits for the person.
pub(super) fn is_open(state: &JobState) -> bool {
    state.is_active() || *state == JobState::Interrupted
}

fn row(ui: &mut Ui, view: &View<'_>, job: &Job) {
    let (_, line) = ui.allocate_space(vec2(ui.available_width(), SPACE_S));
    ui.painter().hline(line.x_range(), line.top() + LINE / 2.0, Stroke::new(LINE, palette(ui).border));
    let title = title(view, job);
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = SPACE_XS;
        let beside = commands(job);
        let taken = beside.len() as f32 * (CONTROL + SPACE_XS);
        let room = (ui.available_width() - taken).max(CONTROL);
        ui.allocate_ui_with_layout(vec2(room, CONTROL), Layout::top_down(Align::Min), |ui| {
            ui.set_width(room);
            ui.add_space((CONTROL - Type::Body.line_height()) / 2.0);
            strong(ui, title.as_str());
        });
        for command in beside {
            let button = Button::icon_only(command.icon(view), command.name(view));
            if ui.add(button.disabled_because(command.why_not(view))).clicked() {
                command.perform(view);
            }
        }
    });
    match view.state.progress.get(&job.id).filter(|_| job.state.is_active()) {
        Some(progress) => {
            ui.add_space(SPACE_XS);
            ui.add(match progress.fraction() {
                Some(fraction) => ProgressBar::new(title.as_str(), fraction),
                None => ProgressBar::indeterminate(title.as_str()),
            });
            ui.add_space(SPACE_S);
            caption(ui, super::progress_words::line(progress, view.lang));
        }
        None => {
            ui.horizontal_wrapped(|ui| {
                ui.spacing_mut().interact_size.y = Type::Body.line_height();
                ui.spacing_mut().item_spacing = vec2(SPACE_S, SPACE_XS);
                let (kind, state) = state_words(&job.state);
                ui.add(Badge::of(kind, view.text(state)));
                let lab = view.state.workspace.lab_name_of(job).to_owned();
                let ended = job.ended.map(|ended| view.date_time(ended));
                caption(ui, dotted([Some(lab), ended].into_iter().flatten().filter(|part| !part.is_empty())));
            });
        }
    }
    ui.add_space(SPACE_M);
}

/// What closes a message bar stands on the bar.
fn commands(job: &Job) -> Vec<UiCommand> {
    let offered = JobCommand::of(job).filter(|command| *command != JobCommand::Dismiss);
    offered.map(|command| UiCommand::Job(job.id, command)).collect()
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
        Task::Verify { heal: true, .. } => Message::new("ui-job-heal"),
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
