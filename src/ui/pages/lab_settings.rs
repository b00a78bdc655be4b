//! Lab > *Settings*: what the lab is, its policies, how to sign in, and its end.

use egui::Ui;

use super::scroll::page_scroll;
use crate::model::apply::may_delete;
use crate::model::image::OsType;
use crate::model::lab::Lab;
use crate::model::{LabId, Message};
use crate::ui::dialogs::Dialog;
use crate::ui::lab_words::location;
use crate::ui::theme::metrics::{READING_WIDTH, SPACE_M};
use crate::ui::widgets::{Button, Facts, PageHeader, body, titled_card};
use crate::ui::{Action, View};

/// Shows the page of a lab.
pub fn show(ui: &mut Ui, view: &View<'_>, lab: LabId) {
    PageHeader::new(view.text("ui-lab-settings")).show(ui, |_| {});
    let Some(lab) = view.state.lab(lab) else { return };
    page_scroll(ui, "lab-settings-page", |ui| {
        ui.set_max_width(READING_WIDTH.min(ui.available_width()));
        ui.spacing_mut().item_spacing.y = SPACE_M;
        titled_card(ui, view.text("ui-lab-settings-lab"), |ui| about(view, lab).show(ui));
        titled_card(ui, view.text("ui-wizard-step-policies"), |ui| policies(view, lab).show(ui));
        titled_card(ui, view.text("ui-wizard-step-credentials"), |ui| credentials(view, lab).show(ui));
        titled_card(ui, view.text("ui-lab-settings-delete"), |ui| delete(ui, view, lab));
    });
}

fn about<'a>(view: &View<'_>, lab: &Lab) -> Facts<'a> {
    Facts::new()
        .row(view.text("ui-wizard-name"), lab.name.as_str())
        .row(view.text("ui-lab-settings-owner"), lab.owner.as_str())
        .row(view.text("ui-lab-settings-created"), view.date_time(lab.created))
        .row(view.text("ui-wizard-size"), view.size(lab.size))
        .row(view.text("ui-wizard-location"), location(&lab.region))
}

fn policies<'a>(view: &View<'_>, lab: &Lab) -> Facts<'a> {
    let quota = Message::new("ui-lab-settings-hours").with("hours", u64::from(lab.policies.quota_hours));
    let shutdown = match lab.policies.auto_shutdown_minutes {
        Some(minutes) => {
            view.say(&Message::new("ui-lab-settings-shutdown-after").with("minutes", u64::from(minutes)))
        }
        None => view.text("ui-wizard-shutdown-off"),
    };
    Facts::new()
        .row(view.text("ui-lab-settings-quota"), view.say(&quota))
        .row(view.text("ui-wizard-shutdown"), shutdown)
}

fn credentials<'a>(view: &View<'_>, lab: &Lab) -> Facts<'a> {
    let template = &lab.template;
    let user = template
        .credentials
        .as_ref()
        .map_or_else(|| view.text("ui-lab-settings-no-user"), |credentials| credentials.user.clone());
    let same =
        if template.same_password { "ui-lab-settings-same-password" } else { "ui-lab-settings-own-password" };
    let facts = Facts::new()
        .row(view.text("ui-wizard-user"), user)
        .row(view.text("ui-wizard-password"), view.text(same));
    if template.os_type != OsType::Linux {
        return facts;
    }
    let desktop = if template.remote_desktop { "ui-lab-settings-on" } else { "ui-lab-settings-off" };
    facts.row(view.text("ui-lab-settings-remote-desktop"), view.text(desktop))
}

fn delete(ui: &mut Ui, view: &View<'_>, lab: &Lab) {
    body(ui, view.text("ui-lab-settings-delete-means"));
    let button = Button::danger(view.text("ui-lab-settings-delete-button"))
        .disabled_because(view.reason(may_delete(view.state, lab.id)));
    if ui.add(button).clicked() {
        view.send(Action::Open(Box::new(Dialog::delete_lab(lab.id))));
    }
}
