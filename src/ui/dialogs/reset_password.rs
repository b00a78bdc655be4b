//! *Reset password* of the running template.

use egui::Ui;

use super::Flow;
use super::password_rules::{forget, password_rules};
use super::sent::Sent;
use crate::model::apply::may_reset_password;
use crate::model::image::OsState;
use crate::model::lab::{Credentials, Lab};
use crate::model::password::{self, CredentialProblem};
use crate::model::secret::Secret;
use crate::model::{Explain as _, LabId};
use crate::ui::theme::Icon;
use crate::ui::theme::metrics::{SPACE_M, SPACE_S};
use crate::ui::widgets::{Button, Dialog as Frame, DialogReply, PasswordField, TextField, caption};
use crate::ui::{Action, UiEvent, View};

/// The id of the password's field.
const PASSWORD: &str = "reset-password-new";

/// The draft. The password is wiped when the dialog goes.
#[derive(Debug)]
pub struct ResetPassword {
    lab: LabId,
    user: String,
    password: Secret,
    /// What the lab had when the command was sent: once that has changed, the command is done.
    before: Option<Credentials>,
    sent: Sent,
}

impl ResetPassword {
    /// The dialog for a lab, with the user that it knows.
    pub fn new(view: &View<'_>, lab: LabId) -> Self {
        let before = view.state.lab(lab).and_then(|lab| lab.template.credentials.clone());
        let user = before.as_ref().map(|credentials| credentials.user.clone()).unwrap_or_default();
        Self { lab, user, password: Secret::for_typing(), before, sent: Sent::default() }
    }

    /// Whether its command is on its way.
    pub fn is_waiting(&self) -> bool {
        self.sent.is_waiting()
    }

    pub(super) fn show(&mut self, ui: &mut Ui, view: &View<'_>) -> Flow {
        let Some(lab) = view.state.lab(self.lab).filter(|lab| !self.is_done(lab)) else {
            return close(ui);
        };
        let reset = Button::primary(view.text("ui-reset-password-confirm"))
            .icon(Icon::ResetPassword)
            .disabled_because(self.problem(view))
            .busy(self.sent.is_waiting());
        let title = view.text("ui-reset-password-title");
        let reply = Frame::new("reset-password", title, reset, view.text("ui-cancel"))
            .show(ui.ctx(), |ui| self.body(ui, view));
        match reply {
            DialogReply::Open => Flow::Open,
            DialogReply::Cancelled => close(ui),
            DialogReply::Confirmed => {
                if self.problem(view).is_none() {
                    self.before.clone_from(&lab.template.credentials);
                    self.sent = Sent::Waiting;
                    let password = std::mem::replace(&mut self.password, Secret::for_typing());
                    forget(ui, PASSWORD);
                    view.send(Action::ResetPassword { lab: self.lab, user: self.user.clone(), password });
                }
                Flow::Open
            }
        }
    }

    /// Whether the new password is in place. It is hashed on a thread first, so it takes more than a frame.
    fn is_done(&self, lab: &Lab) -> bool {
        self.sent.is_waiting() && lab.template.credentials != self.before
    }

    fn body(&mut self, ui: &mut Ui, view: &View<'_>) {
        ui.spacing_mut().item_spacing.y = SPACE_M;
        self.sent.show(ui, view, "reset-password", "ui-reset-password-refused");
        let wrong = (!self.user.is_empty()).then(|| self.check_user(view).err()).flatten();
        let waiting = self.sent.is_waiting().then(|| view.text("ui-reset-password-waiting"));
        TextField::new("reset-password-user", view.text("ui-reset-password-user"), &mut self.user)
            .width(f32::INFINITY)
            .limit(password::MAX_EXISTING)
            .error(wrong.map(|problem| view.say(&problem.explain())))
            .disabled_because(waiting.clone())
            .show(ui);
        ui.scope(|ui| {
            ui.spacing_mut().item_spacing.y = SPACE_S;
            let field = TextField::new(PASSWORD, view.text("ui-reset-password-new"), self.password.edit())
                .width(f32::INFINITY)
                .limit(password::MAX)
                .disabled_because(waiting);
            PasswordField::new(field).show(ui);
            password_rules(ui, view, &self.user, self.password.expose());
            caption(ui, view.text("ui-reset-password-once"));
        });
    }

    fn problem(&self, view: &View<'_>) -> Option<String> {
        view.reason(may_reset_password(view.state, self.lab)).or_else(|| {
            let check = self
                .check_user(view)
                .and_then(|()| password::check_new_password(&self.user, self.password.expose()));
            view.reason(check)
        })
    }

    /// The account may be one that was on a specialized disk; its password is new all the same.
    fn check_user(&self, view: &View<'_>) -> Result<(), CredentialProblem> {
        let disk = view.state.lab(self.lab).map_or(OsState::Generalized, |lab| lab.template.os_state);
        password::check_user(disk, &self.user)
    }

    pub(super) fn event(&mut self, event: &UiEvent) {
        self.sent.event(event);
    }
}

/// Closes the dialog and forgets what its password field remembers.
fn close(ui: &Ui) -> Flow {
    forget(ui, PASSWORD);
    Flow::Close
}
