//! Taking a member out of the account: asks first, and says what becomes of their labs.

use egui::Ui;

use super::super::Flow;
use super::super::sent::Sent;
use crate::model::apply::{heir, may_remove_member};
use crate::model::{Command, Message, names};
use crate::ui::theme::Icon;
use crate::ui::theme::metrics::SPACE_S;
use crate::ui::widgets::{Button, Dialog as Frame, DialogReply, body};
use crate::ui::{UiEvent, View};

/// The question.
#[derive(Debug)]
pub struct RemoveMember {
    member: String,
    sent: Sent,
}

impl RemoveMember {
    /// Asks about a member.
    pub fn new(member: &str) -> Self {
        Self { member: member.to_owned(), sent: Sent::default() }
    }

    pub(in super::super) fn show(&mut self, ui: &mut Ui, view: &View<'_>) -> Flow {
        if self.sent.is_waiting() || view.state.workspace.account.member(&self.member).is_none() {
            return Flow::Close;
        }
        let why_not = view.reason(may_remove_member(view.state, &self.member));
        let remove =
            Button::danger(view.text("ui-member-remove")).icon(Icon::Delete).disabled_because(why_not);
        let title = view.say(&Message::new("ui-member-remove-title").with("name", self.member.as_str()));
        let frame = Frame::new("remove-member", title, remove, view.text("ui-cancel"));
        let reply = frame.show(ui.ctx(), |ui| {
            ui.spacing_mut().item_spacing.y = SPACE_S;
            self.sent.show(ui, view, "remove-member", "ui-member-remove-refused");
            self.words(ui, view);
        });
        match reply {
            DialogReply::Open => Flow::Open,
            DialogReply::Cancelled => Flow::Close,
            DialogReply::Confirmed => {
                self.sent = Sent::Waiting;
                view.command(Command::RemoveMember(self.member.clone()));
                Flow::Open
            }
        }
    }

    fn words(&self, ui: &mut Ui, view: &View<'_>) {
        let heir = heir(view.state, &self.member);
        let labs = view.state.workspace.labs_of(&self.member).count();
        if let (Some(heir), true) = (&heir, labs > 0) {
            let message =
                Message::new("ui-member-remove-labs").with("heir", heir.as_str()).with("count", labs);
            body(ui, view.say(&message));
        }
        body(ui, view.text("ui-member-remove-stays"));
        if let (Some(heir), true) = (heir, names::same(&view.state.actor().name, &self.member)) {
            body(ui, view.say(&Message::new("ui-member-remove-you").with("heir", heir)));
        }
    }

    pub(in super::super) fn event(&mut self, event: &UiEvent) {
        self.sent.event(event);
    }
}
