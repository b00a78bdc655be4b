//! *Delete lab*: what goes with it, and what stays.

use egui::Ui;

use super::Flow;
use super::sent::Sent;
use crate::model::apply::may_delete;
use crate::model::job::{JobState, Outcome, Task};
use crate::model::lab::Lab;
use crate::model::{Command, LabId, Message};
use crate::ui::theme::Icon;
use crate::ui::theme::metrics::SPACE_S;
use crate::ui::widgets::{Button, Dialog as Frame, DialogReply, body};
use crate::ui::{UiEvent, View};

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

fn words(ui: &mut Ui, view: &View<'_>, lab: &Lab) {
    let name = lab.name.as_str();
    body(ui, view.say(&Message::new("ui-delete-lab-asks").with("lab", name)));
    if let Some(disk) = &lab.template.disk {
        let message =
            Message::new("ui-delete-lab-disk").with("file", disk.file.as_str()).bytes("used", disk.used);
        body(ui, view.say(&message));
    }
    if !lab.pool.is_empty() {
        body(ui, view.say(&Message::new("ui-delete-lab-machines").with("count", lab.pool.len())));
    }
    let exports = view
        .state
        .workspace
        .jobs_of(lab.id)
        .filter(|job| {
            matches!((&job.task, &job.state), (Task::Export { .. }, JobState::Done(Outcome::Exported(_))))
        })
        .count();
    if exports > 0 {
        body(ui, view.text("ui-delete-lab-images"));
    }
}
