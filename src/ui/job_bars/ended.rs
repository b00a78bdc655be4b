//! How work ended, and the way on from there.

use std::collections::BTreeSet;

use egui::Ui;

use super::words::{Said, figures, gallery_name, more_regions, title, without};
use super::{takes_lab, toggle, upkeep};
use crate::jobs::is_told;
use crate::model::apply::{may_attach_disk, may_create_labs};
use crate::model::job::{DownloadFigures, ExportFigures, Job, JobState, Outcome, ReplicationFigures, Task};
use crate::model::lab::TemplateDisk;
use crate::model::{JobId, Message};
use crate::ui::commands::{JobCommand, UiCommand};
use crate::ui::dialogs::Dialog;
use crate::ui::lab_words::dotted;
use crate::ui::widgets::{BarReply, Kind, MessageBar};
use crate::ui::wording::disk_format;
use crate::ui::{AccountTab, Action, Page, View};

const INTERRUPTED: Said = Said {
    export: "ui-bar-interrupted-export",
    upload: "ui-bar-interrupted-upload",
    replicate: "ui-bar-interrupted-replicate",
    download: "ui-bar-interrupted-download",
    verify: "ui-bar-interrupted-verify",
    heal: "ui-bar-interrupted-verify",
    collect: "ui-bar-interrupted-collect",
    disk: "ui-bar-interrupted-disk",
};
const FAILED: Said = Said {
    export: "ui-bar-failed-export",
    upload: "ui-bar-failed-upload",
    replicate: "ui-bar-failed-replicate",
    download: "ui-bar-failed-download",
    verify: "ui-bar-failed-verify",
    heal: "ui-bar-failed-verify",
    collect: "ui-bar-failed-collect",
    disk: "ui-bar-failed-disk",
};
const CANCELLED: Said = Said {
    export: "ui-bar-cancelled-export",
    upload: "ui-bar-cancelled-upload",
    replicate: "ui-bar-cancelled-replicate",
    download: "ui-bar-cancelled-download",
    verify: "ui-bar-cancelled-verify",
    heal: "ui-bar-cancelled-verify",
    collect: "ui-bar-cancelled-collect",
    disk: "ui-bar-cancelled-disk",
};
const CANCELLED_TEXT: Said = Said {
    export: "ui-bar-cancelled-export-text",
    upload: "ui-bar-cancelled-upload-text",
    replicate: "ui-bar-cancelled-replicate-text",
    download: "ui-bar-cancelled-download-text",
    verify: "ui-bar-cancelled-verify-text",
    heal: "ui-bar-cancelled-heal-text",
    collect: "ui-bar-cancelled-collect-text",
    disk: "ui-bar-cancelled-disk-text",
};
pub(super) const DONE: Said = Said {
    export: "ui-bar-exported",
    upload: "ui-bar-exported",
    replicate: "ui-bar-replicated",
    download: "ui-bar-downloaded",
    verify: "ui-bar-sound",
    heal: "ui-bar-sound",
    collect: "ui-bar-collected",
    disk: "ui-bar-disk-ready",
};
const PARTLY: Said = Said {
    export: "ui-bar-exported-partly",
    upload: "ui-bar-exported-partly",
    replicate: "ui-bar-replicated-partly",
    download: "ui-bar-downloaded",
    verify: "ui-bar-sound",
    heal: "ui-bar-sound",
    collect: "ui-bar-collected",
    disk: "ui-bar-disk-ready",
};

/// The program ended before the job did: go on, or take it back.
pub(super) fn interrupted(ui: &mut Ui, view: &View<'_>, job: &Job) {
    let text = if takes_lab(view, job) { "ui-bar-interrupted-lab-text" } else { "ui-bar-interrupted-text" };
    let reply =
        MessageBar::new(("lab-template-bar", job.id.0), Kind::Warning, title(view, job, &INTERRUPTED))
            .text(view.text(text))
            .action_unless(view.text("ui-bar-continue"), of(job, JobCommand::Retry).why_not(view))
            .action_unless(view.text("ui-cancel"), of(job, JobCommand::Cancel).why_not(view))
            .show(ui);
    match reply {
        Some(BarReply::Action(0)) => of(job, JobCommand::Retry).perform(view),
        Some(BarReply::Action(_)) => of(job, JobCommand::Cancel).perform(view),
        Some(BarReply::Dismissed) | None => {}
    }
}

fn of(job: &Job, command: JobCommand) -> UiCommand {
    UiCommand::Job(job.id, command)
}

/// What an action of a bar does.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Act {
    Retry,
    Details,
    OtherDisk,
    CreateLab,
    ShowImage,
    VerifyFull,
    Heal,
}

/// A bar and what its actions do, in their order.
pub(super) struct Acting {
    bar: MessageBar,
    acts: Vec<Act>,
}

impl Acting {
    pub fn new(job: &Job, kind: Kind, title: String) -> Self {
        Self {
            bar: MessageBar::new(("lab-template-bar", job.id.0), kind, title).dismissable(),
            acts: Vec::new(),
        }
    }

    pub fn text(self, text: String) -> Self {
        Self { bar: self.bar.text(text), ..self }
    }

    pub fn details(self, details: &str) -> Self {
        Self { bar: self.bar.details(details), ..self }
    }

    pub fn cause(self, cause: &str) -> Self {
        Self { bar: self.bar.cause(cause), ..self }
    }

    pub fn act(mut self, act: Act, name: String, why_not: Option<String>) -> Self {
        self.acts.push(act);
        Self { bar: self.bar.action_unless(name, why_not), acts: self.acts }
    }

    /// Shows the bar; does what is the same for all of them, and returns the rest.
    pub fn show(self, ui: &mut Ui, view: &View<'_>, job: &Job) -> Option<Act> {
        let act = match self.bar.show(ui)? {
            BarReply::Dismissed => {
                of(job, JobCommand::Dismiss).perform(view);
                return None;
            }
            BarReply::Action(place) => self.acts.get(place).copied()?,
        };
        if act == Act::Retry {
            of(job, JobCommand::Retry).perform(view);
            return None;
        }
        Some(act)
    }
}

/// What happened, what is safe, and the cause on demand.
pub(super) fn failed(ui: &mut Ui, view: &View<'_>, job: &Job, open: &mut BTreeSet<JobId>) {
    let JobState::Failed(failure) = &job.state else { return };
    let text = view.say(&failure.message);
    let told = failure.cause.is_empty() || is_told(&text, &failure.cause);
    let mut bar = Acting::new(job, Kind::Error, title(view, job, &FAILED))
        .text(text)
        .cause(&failure.cause)
        .act(Act::Retry, view.text("ui-bar-retry"), of(job, JobCommand::Retry).why_not(view));
    if let Some(lab) = job.lab.filter(|_| job.task.new_disk().is_some()) {
        let why_not = view.reason(may_attach_disk(view.state, lab));
        bar = bar.act(Act::OtherDisk, view.text("ui-bar-other-disk"), why_not);
    }
    if !told {
        let shown = open.contains(&job.id);
        let name = if shown { "ui-bar-hide-details" } else { "ui-bar-details" };
        bar = bar.act(Act::Details, view.text(name), None);
        if shown {
            bar = bar.details(failure.cause.as_str());
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
    Acting::new(job, Kind::Info, title(view, job, &CANCELLED))
        .text(view.text(CANCELLED_TEXT.of(&job.task)))
        .act(Act::Retry, view.text("ui-bar-again"), of(job, JobCommand::Retry).why_not(view))
        .show(ui, view, job);
}

/// It went well, or mostly.
pub(super) fn done(ui: &mut Ui, view: &View<'_>, job: &Job, outcome: &Outcome, open: &mut BTreeSet<JobId>) {
    match outcome {
        Outcome::Exported(figures) => exported(ui, view, job, figures),
        Outcome::Disk(disk) => disk_ready(ui, view, job, disk),
        Outcome::Replicated(figures) => replicated(ui, view, job, figures),
        Outcome::Downloaded(figures) => downloaded(ui, view, job, figures),
        Outcome::Verified(figures) => upkeep::verified(ui, view, job, figures, open),
        Outcome::Collected(figures) => upkeep::collected(ui, view, job, figures),
    }
}

fn exported(ui: &mut Ui, view: &View<'_>, job: &Job, ended: &ExportFigures) {
    let Task::Export { definition, gallery, upload, .. } = &job.task else { return };
    // An upload's bar is in the gallery already.
    let show = if upload.is_some() { "ui-bar-show-image" } else { "ui-bar-show-in-gallery" };
    let complete = ended.completed_regions() == ended.regions.len();
    let (kind, titles) = if complete { (Kind::Success, &DONE) } else { (Kind::Warning, &PARTLY) };
    let text = figures(view, ended) + &without(view, &ended.regions);
    let mut bar = Acting::new(job, kind, title(view, job, titles)).text(text);
    if !complete {
        let why_not = of(job, JobCommand::Retry).why_not(view);
        bar = bar.act(Act::Retry, view.text("ui-bar-retry-regions"), why_not);
    }
    let attached = view.state.workspace.gallery.as_ref().is_some_and(|attached| attached.id == *gallery);
    let detached = (!attached).then(|| {
        let message = Message::new("ui-bar-detached").with("gallery", gallery_name(view, gallery));
        view.say(&message)
    });
    let why_no_lab = detached.clone().or_else(|| view.reason(may_create_labs(view.state)));
    let act = bar
        .act(Act::CreateLab, view.text("ui-bar-create-lab"), why_no_lab)
        .act(Act::ShowImage, view.text(show), detached)
        .show(ui, view, job);
    match act {
        Some(Act::CreateLab) => {
            view.send(Action::Open(Box::new(Dialog::new_lab_from(view, definition))));
        }
        Some(Act::ShowImage) => view.go(Page::Account(AccountTab::Image(definition.clone()))),
        _ => {}
    }
}

/// The regions that were asked for; the image had its others before.
fn replicated(ui: &mut Ui, view: &View<'_>, job: &Job, ended: &ReplicationFigures) {
    let (done, all) = (ended.completed_regions(), ended.regions.len());
    let copied: u64 = ended.regions.values().map(|region| region.copied).sum();
    let copied = Message::new("ui-bar-copied").bytes("copied", copied);
    let line =
        dotted([view.say(&more_regions(done, all)), view.lang.took(ended.milliseconds), view.say(&copied)]);
    let text = line + &without(view, &ended.regions);
    if done == all {
        Acting::new(job, Kind::Success, title(view, job, &DONE)).text(text).show(ui, view, job);
    } else {
        let why_not = of(job, JobCommand::Retry).why_not(view);
        Acting::new(job, Kind::Warning, title(view, job, &PARTLY))
            .text(text)
            .act(Act::Retry, view.text("ui-bar-retry-regions"), why_not)
            .show(ui, view, job);
    }
}

fn downloaded(ui: &mut Ui, view: &View<'_>, job: &Job, ended: &DownloadFigures) {
    let used = Message::new("ui-template-disk-used").bytes("used", ended.used);
    let took = view.lang.took(ended.milliseconds);
    let text = dotted([view.lang.bytes(ended.size), view.say(&used), took]);
    Acting::new(job, Kind::Success, title(view, job, &DONE)).text(text).show(ui, view, job);
}

fn disk_ready(ui: &mut Ui, view: &View<'_>, job: &Job, disk: &TemplateDisk) {
    let used = Message::new("ui-template-disk-used").bytes("used", disk.used);
    let text = dotted([view.text(disk_format(disk.format)), view.lang.bytes(disk.size), view.say(&used)]);
    Acting::new(job, Kind::Success, title(view, job, &DONE)).text(text).show(ui, view, job);
}
