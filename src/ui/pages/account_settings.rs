//! Lab account > settings: what the account is, and whether lab creators pick the location.

use egui::Ui;

use super::scroll::page_scroll;
use crate::model::apply::admin;
use crate::model::region;
use crate::model::{Command, Message};
use crate::ui::View;
use crate::ui::theme::metrics::{ICON_SMALL, READING_WIDTH, SPACE_M, SPACE_S};
use crate::ui::widgets::{Facts, PageHeader, caption, checkbox, titled_card};

/// Shows the page.
pub fn show(ui: &mut Ui, view: &View<'_>) {
    PageHeader::new(view.text("ui-account")).show(ui, |_| {});
    page_scroll(ui, "lab-account-page", |ui| {
        ui.set_max_width(READING_WIDTH.min(ui.available_width()));
        ui.spacing_mut().item_spacing.y = SPACE_M;
        titled_card(ui, view.text("ui-account-facts"), |ui| facts(ui, view));
        titled_card(ui, view.text("ui-account-lab-settings"), |ui| location(ui, view));
    });
}

fn facts(ui: &mut Ui, view: &View<'_>) {
    let account = &view.state.workspace.account;
    let targets: Vec<String> = region::replication_targets(&account.region)
        .iter()
        .map(|region| region.display().to_owned())
        .collect();
    Facts::new()
        .row(view.text("ui-account-facts-name"), account.name.as_str())
        .row(view.text("ui-account-facts-region"), account.region.display())
        .row(view.text("ui-account-facts-geography"), account.region.geography().unwrap_or("–"))
        .row(view.text("ui-account-facts-targets"), targets.join(", "))
        .show(ui);
}

/// *Allow lab creator to pick lab location*.
fn location(ui: &mut Ui, view: &View<'_>) {
    ui.spacing_mut().item_spacing.y = 0.0;
    let mut allowed = view.state.workspace.account.creators_pick_location;
    let reason = view.reason(admin(view.state));
    let name = view.text("ui-account-pick-location");
    if checkbox(ui, &mut allowed, &name, reason.as_deref()).changed() {
        view.command(Command::SetCreatorsPickLocation(allowed));
    }
    let means = Message::new("ui-account-pick-location-means")
        .with("region", view.state.workspace.account.region.display());
    ui.horizontal_top(|ui| {
        ui.add_space(ICON_SMALL + SPACE_S);
        caption(ui, view.say(&means));
    });
}
