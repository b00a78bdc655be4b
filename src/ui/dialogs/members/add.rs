//! *Add member*: lets somebody into the account.

use egui::Ui;

use super::super::Flow;
use super::super::sent::Sent;
use super::role_cards;
use crate::model::Command;
use crate::model::account::Role;
use crate::model::apply::may_add_member;
use crate::ui::theme::metrics::SPACE_M;
use crate::ui::widgets::{Button, Dialog as Frame, DialogReply, TextField};
use crate::ui::{UiEvent, View};

/// The form.
#[derive(Debug)]
pub struct AddMember {
    name: String,
    role: Role,
    sent: Sent,
}

impl Default for AddMember {
    /// An empty form; most people who come are to create labs.
    fn default() -> Self {
        Self { name: String::new(), role: Role::LabCreator, sent: Sent::default() }
    }
}

impl AddMember {
    /// Whether something was typed.
    pub(in super::super) fn is_begun(&self) -> bool {
        !self.name.trim().is_empty()
    }

    pub(in super::super) fn show(&mut self, ui: &mut Ui, view: &View<'_>) -> Flow {
        if self.sent.is_waiting() {
            return Flow::Close;
        }
        let name = self.name.trim().to_owned();
        let why_not = view.reason(may_add_member(view.state, &name));
        let add = Button::primary(view.text("ui-member-add")).disabled_because(why_not.clone());
        let frame = Frame::new("add-member", view.text("ui-member-add-title"), add, view.text("ui-cancel"));
        let reply = frame.show(ui.ctx(), |ui| {
            ui.spacing_mut().item_spacing.y = SPACE_M;
            self.sent.show(ui, view, "add-member", "ui-member-add-refused");
            TextField::new("add-member-name", view.text("ui-member-add-name"), &mut self.name)
                .width(f32::INFINITY)
                .help(view.text("ui-member-add-rule"))
                .error(why_not.filter(|_| !name.is_empty()))
                .show(ui);
            role_cards(ui, view, "add-member-role", &mut self.role, |_| None);
        });
        match reply {
            DialogReply::Open => Flow::Open,
            DialogReply::Cancelled => Flow::Close,
            DialogReply::Confirmed => {
                self.sent = Sent::Waiting;
                view.command(Command::AddMember { name, role: self.role });
                Flow::Open
            }
        }
    }

    pub(in super::super) fn event(&mut self, event: &UiEvent) {
        self.sent.event(event);
    }
}
