//! The second page: *Virtual machine credentials*.

use egui::Ui;

use super::draft::Draft;
use super::source::Chosen;
use crate::model::image::OsType;
use crate::model::password;
use crate::model::{Explain as _, Message};
use crate::ui::View;
use crate::ui::dialogs::password_rules::password_rules;
use crate::ui::theme::metrics::{SPACE_M, SPACE_XS};
use crate::ui::widgets::{
    Kind, MessageBar, PasswordField, TextField, body, caption, checkbox, checkbox_means, halves,
};

/// The id of the first field.
pub(super) const USER: &str = "new-lab-user";

/// The id of the password's field.
pub(super) const PASSWORD: &str = "new-lab-password";

pub(super) fn show(ui: &mut Ui, view: &View<'_>, draft: &mut Draft) {
    ui.spacing_mut().item_spacing.y = SPACE_M;
    let chosen = draft.chosen(view).and_then(Result::ok);
    let specialized = chosen.as_ref().is_some_and(Chosen::specialized);
    if let Some(chosen) = chosen.as_ref().filter(|chosen| chosen.specialized()) {
        original(ui, view, chosen);
    }
    let left_out = draft.leaves_credentials_out(view);
    let reason = left_out.then(|| view.text("ui-wizard-credentials-unknown"));

    halves(ui, |fields, asked| {
        fields.spacing_mut().item_spacing.y = SPACE_M;
        let wrong = user_problem(view, draft);
        TextField::new(USER, view.text("ui-wizard-user"), &mut draft.user)
            .limit(password::MAX_EXISTING)
            .error(wrong)
            .disabled_because(reason.clone())
            .show(fields);
        let lost = draft.password_lost && draft.password.expose().is_empty() && !left_out;
        let field = TextField::new(PASSWORD, view.text("ui-wizard-password"), draft.password.edit())
            .error(lost.then(|| view.text("ui-wizard-password-again")))
            .limit(password::MAX_EXISTING)
            .disabled_because(reason.clone());
        PasswordField::new(field).show(fields);
        if !left_out {
            asked.spacing_mut().item_spacing.y = SPACE_XS;
            if specialized {
                body(asked, view.text("ui-wizard-existing"));
            } else {
                body(asked, view.text("ui-wizard-rules"));
                password_rules(asked, view, &draft.user, draft.password.expose());
            }
            asked.add_space(SPACE_XS);
            caption(asked, view.text("ui-wizard-password-once"));
        }
    });
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        if specialized {
            let name = view.text("ui-wizard-credentials-skip");
            checkbox(ui, &mut draft.unknown_credentials, &name, None);
        }
        if let Some(chosen) = &chosen {
            choices(ui, view, draft, chosen.os_type);
        }
    });
}

/// Why a specialized image wants the credentials that are on it.
fn original(ui: &mut Ui, view: &View<'_>, chosen: &Chosen) {
    let message = if chosen.source_lab.is_empty() {
        Message::new("ui-wizard-original").with("image", chosen.title.as_str())
    } else {
        Message::new("ui-wizard-original-lab")
            .with("image", chosen.title.as_str())
            .with("lab", chosen.source_lab.as_str())
    };
    MessageBar::new("new-lab-original", Kind::Info, view.text("ui-wizard-original-title"))
        .text(view.say(&message))
        .show(ui);
}

fn choices(ui: &mut Ui, view: &View<'_>, draft: &mut Draft, os_type: OsType) {
    let mut same = draft.same_password(os_type);
    let response = checkbox(ui, &mut same, &view.text("ui-wizard-same-password"), None);
    if response.changed() {
        draft.same_password = Some(same);
    }
    let means = if same { "ui-wizard-same-password-on" } else { "ui-wizard-same-password-off" };
    checkbox_means(ui, view.text(means));
    if os_type == OsType::Linux {
        checkbox(ui, &mut draft.remote_desktop, &view.text("ui-wizard-remote-desktop"), None);
        checkbox_means(ui, view.text("ui-wizard-remote-desktop-means"));
    }
}

fn user_problem(view: &View<'_>, draft: &Draft) -> Option<String> {
    if draft.user.is_empty() {
        return None;
    }
    draft.check_user(view).err().map(|problem| view.say(&problem.explain()))
}
