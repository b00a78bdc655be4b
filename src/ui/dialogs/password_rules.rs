//! The rules of a password, ticked off while it is typed, and forgetting it afterwards.

use egui::Ui;
use egui::text_edit::TextEditState;

use crate::model::Message;
use crate::model::password::{self, CredentialProblem};
use crate::ui::View;
use crate::ui::widgets::rules;

/// Shows the rules, and which are kept. The check names the first one that is broken, in this order.
pub(super) fn password_rules(ui: &mut Ui, view: &View<'_>, user: &str, password: &str) {
    let broken = match password::check_new_password(user, password) {
        Err(CredentialProblem::TooShort | CredentialProblem::TooLong | CredentialProblem::Control) => 0,
        Err(CredentialProblem::TooSimple) => 1,
        Err(_) => 2,
        Ok(()) => 3,
    };
    let length =
        Message::new("ui-wizard-rule-length").with("least", password::MIN).with("most", password::MAX);
    let lines = [
        (broken > 0, view.say(&length)),
        (broken > 1, view.text("ui-wizard-rule-classes")),
        (broken > 2, view.text("ui-wizard-rule-user")),
    ];
    rules(ui, &view.text("ui-wizard-rule-kept"), &lines);
}

/// A field keeps what was typed, for undo; a password must not stay there. `id` is the field's.
pub(super) fn forget(ui: &Ui, id: &'static str) {
    TextEditState::default().store(ui.ctx(), egui::Id::unique(id));
}
