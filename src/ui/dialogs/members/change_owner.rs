//! *Change owner*: gives a lab to another member.

use egui::Ui;

use super::super::Flow;
use super::super::sent::Sent;
use crate::model::account::Member;
use crate::model::apply::may_set_lab_owner;
use crate::model::{Command, LabId, Message, names};
use crate::ui::theme::metrics::SPACE_M;
use crate::ui::widgets::{Button, Combo, Dialog as Frame, DialogReply, body};
use crate::ui::{UiEvent, View};

/// The choice.
#[derive(Debug)]
pub struct ChangeOwner {
    lab: LabId,
    owner: String,
    sent: Sent,
}

impl ChangeOwner {
    /// Begins with the owner that the lab has.
    pub fn new(view: &View<'_>, lab: LabId) -> Self {
        let owner = view.state.lab(lab).map(|lab| lab.owner.clone()).unwrap_or_default();
        Self { lab, owner, sent: Sent::default() }
    }

    pub(in super::super) fn show(&mut self, ui: &mut Ui, view: &View<'_>) -> Flow {
        let Some(lab) = view.state.lab(self.lab).filter(|_| !self.sent.is_waiting()) else {
            return Flow::Close;
        };
        let why_not = view.reason(may_set_lab_owner(view.state, self.lab, &self.owner)).or_else(|| {
            let message = Message::new("ui-lab-owner-is-so").with("name", self.owner.as_str());
            names::same(&self.owner, &lab.owner).then(|| view.say(&message))
        });
        let change = Button::primary(view.text("ui-lab-owner-change")).disabled_because(why_not);
        let title = view.say(&Message::new("ui-lab-owner-title").with("lab", lab.name.as_str()));
        let frame = Frame::new("change-owner", title, change, view.text("ui-cancel"));
        let reply = frame.show(ui.ctx(), |ui| {
            ui.spacing_mut().item_spacing.y = SPACE_M;
            self.sent.show(ui, view, "change-owner", "ui-lab-owner-refused");
            self.choice(ui, view, &lab.owner);
            let actor = view.state.actor();
            if !actor.role.is_admin() && !names::same(&self.owner, &actor.name) {
                body(ui, view.say(&Message::new("ui-lab-owner-gives-up").with("lab", lab.name.as_str())));
            }
        });
        match reply {
            DialogReply::Open => Flow::Open,
            DialogReply::Cancelled => Flow::Close,
            DialogReply::Confirmed => {
                self.sent = Sent::Waiting;
                view.command(Command::SetLabOwner { lab: self.lab, owner: self.owner.clone() });
                Flow::Open
            }
        }
    }

    /// Whoever can run labs, and whose the lab is now.
    fn choice(&mut self, ui: &mut Ui, view: &View<'_>, now: &str) {
        let able = |member: &&Member| member.role.runs_labs() || names::same(&member.name, now);
        let members: Vec<&Member> = view.state.workspace.account.members.iter().filter(able).collect();
        let options: Vec<String> = members
            .iter()
            .map(|member| {
                let role = Message::new(member.role.label());
                view.say(&Message::new("ui-member").with("name", member.name.as_str()).with("role", role))
            })
            .collect();
        let mut chosen =
            members.iter().position(|member| names::same(&member.name, &self.owner)).unwrap_or(options.len());
        let combo = Combo::new("change-owner-owner", view.text("ui-lab-owner"));
        if combo.help(view.text("ui-lab-owner-means")).show(ui, &options, &mut chosen)
            && let Some(member) = members.get(chosen)
        {
            self.owner.clone_from(&member.name);
        }
    }

    pub(in super::super) fn event(&mut self, event: &UiEvent) {
        self.sent.event(event);
    }
}
