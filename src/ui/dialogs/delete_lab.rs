//! *Delete lab*: what goes with it, and what stays.

use std::collections::BTreeSet;

use egui::Ui;
use jiff::Timestamp;

use super::sent::Sent;
use super::{Dialog, Flow};
use crate::model::apply::{export_ready, may_delete};
use crate::model::job::{JobState, Outcome, Task};
use crate::model::lab::Lab;
use crate::model::{Command, LabId, Message};
use crate::ui::theme::Icon;
use crate::ui::theme::metrics::SPACE_S;
use crate::ui::widgets::{Button, Dialog as Frame, DialogReply, body, strong};
use crate::ui::{Action, UiEvent, View};

/// The question.
#[derive(Debug)]
pub struct DeleteLab {
    lab: LabId,
    sent: Sent,
}

impl DeleteLab {
    /// Asks about a lab.
    pub fn new(lab: LabId) -> Self {
        Self { lab, sent: Sent::default() }
    }

    pub(super) fn show(&mut self, ui: &mut Ui, view: &View<'_>) -> Flow {
        let Some(lab) = view.state.lab(self.lab).filter(|_| !self.sent.is_waiting()) else {
            return Flow::Close;
        };
        let why_not = view.reason(may_delete(view.state, self.lab));
        let delete =
            Button::danger(view.text("ui-delete-lab-confirm")).icon(Icon::Delete).disabled_because(why_not);
        let title = view.text("ui-delete-lab-title");
        let reply = Frame::new("delete-lab", title, delete, view.text("ui-cancel")).show(ui.ctx(), |ui| {
            ui.spacing_mut().item_spacing.y = SPACE_S;
            self.sent.show(ui, view, "delete-lab", "ui-delete-lab-refused");
            words(ui, view, lab);
        });
        match reply {
            DialogReply::Open => Flow::Open,
            DialogReply::Cancelled => Flow::Close,
            DialogReply::Confirmed => {
                self.sent = Sent::Waiting;
                view.command(Command::DeleteLab(self.lab));
                ui.ctx().request_repaint();
                Flow::Open
            }
        }
    }

    pub(super) fn event(&mut self, event: &UiEvent) {
        self.sent.event(event);
    }
}

/// What is lost, what remains, and how to keep more.
fn words(ui: &mut Ui, view: &View<'_>, lab: &Lab) {
    let title = lab.display_title();
    // As it is called on screen; the name tells labs of one title apart.
    let named = if title == lab.name { title.to_owned() } else { format!("{title} ({})", lab.name) };
    body(ui, view.say(&Message::new("ui-delete-lab-asks").with("lab", named)));
    if let Some(disk) = &lab.template.disk {
        let message =
            Message::new("ui-delete-lab-disk").with("file", disk.file.as_str()).bytes("used", disk.used);
        body(ui, view.say(&message));
    }
    if !lab.pool.is_empty() {
        body(ui, view.say(&Message::new("ui-delete-lab-machines").with("count", lab.pool.len())));
    }
    remains(ui, view, lab);
    if lab.template.disk.is_some() {
        let export = Button::link(view.text("ui-delete-lab-export"))
            .disabled_because(view.reason(export_ready(view.state, lab.id)))
            .id(egui::Id::unique("delete-lab-export"));
        if ui.add(export).clicked() {
            view.send(Action::Open(Box::new(Dialog::export(lab.id))));
        }
    }
}

/// The images that were exported from the lab, and since when its template may hold more than they do.
fn remains(ui: &mut Ui, view: &View<'_>, lab: &Lab) {
    let exports: Vec<(&str, Timestamp)> = view
        .state
        .workspace
        .jobs_of(lab.id)
        .filter_map(|job| match (&job.task, &job.state) {
            (Task::Export { definition, .. }, JobState::Done(Outcome::Exported(_))) => {
                Some((definition.as_str(), job.created))
            }
            _ => None,
        })
        .collect();
    let Some((_, last)) = exports.first() else {
        body(ui, view.text("ui-delete-lab-nothing"));
        return;
    };
    let names: BTreeSet<&str> = exports.iter().map(|(name, _)| *name).collect();
    body(ui, view.text("ui-delete-lab-images"));
    strong(ui, view.lang.list(names));
    let day = view.date_time(*last);
    body(ui, view.say(&Message::new("ui-delete-lab-since").with("day", day)));
}
