//! *Change role*: what a member may do from now on.

use egui::Ui;

use super::super::Flow;
use super::super::sent::Sent;
use super::role_cards;
use crate::model::account::Role;
use crate::model::apply::may_set_role;
use crate::model::{Command, Message};
use crate::ui::theme::metrics::SPACE_M;
use crate::ui::widgets::{Button, Dialog as Frame, DialogReply, secondary};
use crate::ui::{UiEvent, View};

/// The choice.
#[derive(Debug)]
pub struct ChangeRole {
    member: String,
    role: Role,
    sent: Sent,
}

impl ChangeRole {
    /// Begins with the role that the member has.
    pub fn new(view: &View<'_>, member: &str) -> Self {
        let role = view.state.workspace.account.member(member).map_or(Role::Reader, |member| member.role);
        Self { member: member.to_owned(), role, sent: Sent::default() }
    }

    pub(in super::super) fn show(&mut self, ui: &mut Ui, view: &View<'_>) -> Flow {
        let now = view.state.workspace.account.member(&self.member).map(|member| member.role);
        let Some(now) = now.filter(|_| !self.sent.is_waiting()) else { return Flow::Close };
        let said = |id: &'static str| view.say(&Message::new(id).with("name", self.member.as_str()));
        let why_not = view
            .reason(may_set_role(view.state, &self.member, self.role))
            .or_else(|| (self.role == now).then(|| said("ui-member-role-is-so")));
        let change = Button::primary(view.text("ui-member-role-change")).disabled_because(why_not);
        let title = said("ui-member-role-title");
        let frame = Frame::new("change-role", title, change, view.text("ui-cancel"));
        let reply = frame.show(ui.ctx(), |ui| {
            ui.spacing_mut().item_spacing.y = SPACE_M;
            self.sent.show(ui, view, "change-role", "ui-member-role-refused");
            role_cards(ui, view, "change-role-role", &mut self.role, |role| {
                view.reason(may_set_role(view.state, &self.member, role)).filter(|_| role != now)
            });
            let labs = view.state.workspace.labs_of(&self.member).count();
            if labs > 0 && !self.role.runs_labs() {
                let message = Message::new("ui-member-role-labs")
                    .with("name", self.member.as_str())
                    .with("count", labs);
                secondary(ui, view.say(&message));
            }
        });
        match reply {
            DialogReply::Open => Flow::Open,
            DialogReply::Cancelled => Flow::Close,
            DialogReply::Confirmed => {
                self.sent = Sent::Waiting;
                view.command(Command::SetRole { member: self.member.clone(), role: self.role });
                Flow::Open
            }
        }
    }

    pub(in super::super) fn event(&mut self, event: &UiEvent) {
        self.sent.event(event);
    }
}
