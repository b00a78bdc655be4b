//! How work ended, and the way on from there.

use std::collections::BTreeSet;

use egui::Ui;

use super::toggle;
use super::words::{Titles, figures, gallery_name, title};
use crate::model::apply::{may_attach_disk, may_cancel, may_create_labs, may_retry};
use crate::model::job::{ExportFigures, Job, JobState, Outcome, Task};
use crate::model::lab::{Lab, TemplateDisk};
use crate::model::{Command, JobId, Message};
use crate::ui::dialogs::Dialog;
use crate::ui::lab_words::dotted;
use crate::ui::widgets::{BarReply, Kind, MessageBar};
use crate::ui::wording::disk_format;
use crate::ui::{AccountTab, Action, Page, View};

const INTERRUPTED: Titles =
    Titles { export: "ui-template-interrupted-export", disk: "ui-template-interrupted-disk" };
const FAILED: Titles = Titles { export: "ui-template-failed-export", disk: "ui-template-failed-disk" };
const CANCELLED: Titles =
    Titles { export: "ui-template-cancelled-export", disk: "ui-template-cancelled-disk" };
const DONE: Titles = Titles { export: "ui-template-exported", disk: "ui-template-disk-ready" };
const PARTLY: Titles = Titles { export: "ui-template-exported-partly", disk: "ui-template-disk-ready" };

/// The program ended before the job did: go on, or take it back.
pub(super) fn interrupted(ui: &mut Ui, view: &View<'_>, lab: &Lab, job: &Job) {
    let takes_lab = lab.template.disk.is_none() && !job.task.is_export();
    let text = if takes_lab { "ui-template-interrupted-lab-text" } else { "ui-template-interrupted-text" };
    let reply =
        MessageBar::new(("lab-template-bar", job.id.0), Kind::Warning, title(view, job, &INTERRUPTED))
            .text(view.text(text))
            .action_unless(view.text("ui-template-continue"), view.reason(may_retry(view.state, job.id)))
            .action_unless(view.text("ui-cancel"), view.reason(may_cancel(view.state, job.id)))
            .show(ui);
    match reply {
        Some(BarReply::Action(0)) => view.command(Command::RetryJob(job.id)),
        Some(BarReply::Action(_)) => view.command(Command::CancelJob(job.id)),
        Some(BarReply::Dismissed) | None => {}
    }
}

/// What an action of a bar does.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Act {
    Retry,
    Details,
    OtherDisk,
    CreateLab,
    ShowInGallery,
}

/// A bar and what its actions do, in their order.
struct Acting {
    bar: MessageBar,
    acts: Vec<Act>,
}

impl Acting {
    fn new(job: &Job, kind: Kind, title: String) -> Self {
        Self {
            bar: MessageBar::new(("lab-template-bar", job.id.0), kind, title).dismissable(),
            acts: Vec::new(),
        }
    }

    fn text(self, text: String) -> Self {
        Self { bar: self.bar.text(text), ..self }
    }

    fn act(mut self, act: Act, name: String, why_not: Option<String>) -> Self {
        self.acts.push(act);
        Self { bar: self.bar.action_unless(name, why_not), acts: self.acts }
    }

    /// Shows the bar; does what is the same for all of them, and returns the rest.
    fn show(self, ui: &mut Ui, view: &View<'_>, job: &Job) -> Option<Act> {
        let act = match self.bar.show(ui)? {
            BarReply::Dismissed => {
                view.command(Command::DismissJob(job.id));
                return None;
            }
            BarReply::Action(place) => self.acts.get(place).copied()?,
        };
        if act == Act::Retry {
            view.command(Command::RetryJob(job.id));
            return None;
        }
        Some(act)
    }
}

/// What happened, what is safe, and the cause on demand.
pub(super) fn failed(ui: &mut Ui, view: &View<'_>, job: &Job, open: &mut BTreeSet<JobId>) {
    let JobState::Failed(failure) = &job.state else { return };
    let mut bar = Acting::new(job, Kind::Error, title(view, job, &FAILED))
        .text(view.say(&failure.message))
        .act(Act::Retry, view.text("ui-template-retry"), view.reason(may_retry(view.state, job.id)));
    if let Some(lab) = job.lab.filter(|_| !job.task.is_export()) {
        let why_not = view.reason(may_attach_disk(view.state, lab));
        bar = bar.act(Act::OtherDisk, view.text("ui-template-other-disk"), why_not);
    }
    if !failure.cause.is_empty() {
        let shown = open.contains(&job.id);
        let name = if shown { "ui-template-hide-details" } else { "ui-template-details" };
        bar = bar.act(Act::Details, view.text(name), None);
        if shown {
            bar.bar = bar.bar.details(failure.cause.as_str());
        }
    }
    match bar.show(ui, view, job) {
        Some(Act::Details) => toggle(open, job.id),
        Some(Act::OtherDisk) => {
            if let Some(lab) = job.lab {
                view.send(Action::Open(Box::new(Dialog::replace_disk(view, lab))));
            }
        }
        _ => {}
    }
}

/// Stopped as asked.
pub(super) fn cancelled(ui: &mut Ui, view: &View<'_>, job: &Job) {
    let text = if job.task.is_export() {
        "ui-template-cancelled-export-text"
    } else {
        "ui-template-cancelled-disk-text"
    };
    Acting::new(job, Kind::Info, title(view, job, &CANCELLED))
        .text(view.text(text))
        .act(Act::Retry, view.text("ui-template-again"), view.reason(may_retry(view.state, job.id)))
        .show(ui, view, job);
}

/// It went well, or mostly.
pub(super) fn done(ui: &mut Ui, view: &View<'_>, job: &Job, outcome: &Outcome) {
    match outcome {
        Outcome::Exported(figures) => exported(ui, view, job, figures),
        Outcome::Disk(disk) => disk_ready(ui, view, job, disk),
        // Not of a lab.
        Outcome::Replicated(_) | Outcome::Downloaded(_) => {}
    }
}

fn exported(ui: &mut Ui, view: &View<'_>, job: &Job, ended: &ExportFigures) {
    let Task::Export { definition, gallery, .. } = &job.task else { return };
    let complete = ended.completed_regions() == ended.regions.len();
    let (kind, titles) = if complete { (Kind::Success, &DONE) } else { (Kind::Warning, &PARTLY) };
    let mut text = figures(view, ended);
    for (region, end) in &ended.regions {
        if let Some(failure) = &end.failure {
            text.push('\n');
            let message = Message::new("ui-template-region-without")
                .with("region", region.display())
                .with("reason", failure.message.clone());
            text.push_str(&view.say(&message));
        }
    }
    let mut bar = Acting::new(job, kind, title(view, job, titles)).text(text);
    if !complete {
        let why_not = view.reason(may_retry(view.state, job.id));
        bar = bar.act(Act::Retry, view.text("ui-template-retry-regions"), why_not);
    }
    let attached = view.state.workspace.gallery.as_ref().is_some_and(|attached| attached.id == *gallery);
    let detached = (!attached).then(|| {
        let message = Message::new("ui-template-detached").with("gallery", gallery_name(view, gallery));
        view.say(&message)
    });
    let why_no_lab = detached.clone().or_else(|| view.reason(may_create_labs(view.state)));
    let act = bar
        .act(Act::CreateLab, view.text("ui-template-create-lab"), why_no_lab)
        .act(Act::ShowInGallery, view.text("ui-template-show-in-gallery"), detached)
        .show(ui, view, job);
    match act {
        Some(Act::CreateLab) => {
            view.send(Action::Open(Box::new(Dialog::new_lab_from(view, definition))));
        }
        Some(Act::ShowInGallery) => view.go(Page::Account(AccountTab::Image(definition.clone()))),
        _ => {}
    }
}

fn disk_ready(ui: &mut Ui, view: &View<'_>, job: &Job, disk: &TemplateDisk) {
    let used = Message::new("ui-template-disk-used").bytes("used", disk.used);
    let text = dotted([view.text(disk_format(disk.format)), view.lang.bytes(disk.size), view.say(&used)]);
    Acting::new(job, Kind::Success, title(view, job, &DONE)).text(text).show(ui, view, job);
}
