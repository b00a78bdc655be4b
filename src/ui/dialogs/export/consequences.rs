//! What an export will do and cost.

use egui::Ui;

use crate::model::image::OsState;
use crate::model::lab::{Lab, TemplateDisk};
use crate::model::{Message, RegionId, region};
use crate::ui::View;
use crate::ui::lab_words::money;
use crate::ui::theme::metrics::{SPACE_S, SPACE_XS};
use crate::ui::widgets::{Button, Facts, body, caption, strong};

/// Shows it; `listed` says whether the regions are named.
pub(super) fn show(ui: &mut Ui, view: &View<'_>, lab: &Lab, listed: &mut bool) {
    let targets = region::replication_targets(&lab.region);
    ui.add_space(SPACE_XS);
    strong(ui, view.text("ui-export-what"));
    let mut facts = Facts::new().row_ui(view.text("ui-export-stored-as"), |ui| {
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            body(ui, view.text(OsState::Specialized.label()));
            caption(ui, view.text("ui-export-specialized-means"));
        });
    });
    facts = facts.row_ui(view.text("ui-export-replicated-to"), |ui| {
        ui.vertical(|ui| replication(ui, view, lab, &targets, listed));
    });
    if let Some(disk) = &lab.template.disk {
        let message = Message::new("ui-export-reads").bytes("used", disk.used).bytes("size", disk.size);
        facts = facts.row(view.text("ui-export-disk"), view.say(&message));
        facts = facts.row_ui(view.text("ui-export-cost"), |ui| {
            ui.vertical(|ui| cost(ui, view, lab, disk, &targets));
        });
    }
    facts.show(ui);
}

fn replication(ui: &mut Ui, view: &View<'_>, lab: &Lab, targets: &[RegionId], listed: &mut bool) {
    ui.spacing_mut().item_spacing.y = 0.0;
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = SPACE_S;
        let geography = lab.region.geography().unwrap_or_else(|| lab.region.display());
        let message =
            Message::new("ui-export-regions").with("count", targets.len()).with("geography", geography);
        body(ui, view.say(&message));
        let name = view.text(if *listed { "ui-export-hide-regions" } else { "ui-export-show-regions" });
        if ui.add(Button::link(name).id(egui::Id::unique("export-regions"))).clicked() {
            *listed = !*listed;
        }
    });
    if *listed {
        let names: Vec<&str> = targets.iter().map(RegionId::display).collect();
        caption(ui, names.join(", "));
    }
}

/// What all replicas of the new version would cost in the cloud, by the person's model and the prices in force.
fn cost(ui: &mut Ui, view: &View<'_>, lab: &Lab, disk: &TemplateDisk, targets: &[RegionId]) {
    ui.spacing_mut().item_spacing.y = 0.0;
    let prices = &view.state.prices.prices;
    let model = view.state.workspace.settings.cost_model;
    let estimate = prices.estimate(model, &lab.region, targets, disk.size, disk.used);
    match estimate.month {
        Some(month) => {
            let month = Message::new("ui-export-month")
                .with("price", money(view, month, &prices.currency))
                .with("replicas", targets.len());
            body(ui, view.say(&month));
        }
        None => {
            body(ui, view.text("ui-export-no-price"));
        }
    }
    let extra = targets.len().saturating_sub(1);
    if let Some(egress) = estimate.egress.filter(|_| extra > 0) {
        let once = Message::new("ui-export-egress")
            .with("price", money(view, egress, &prices.currency))
            .with("regions", extra);
        body(ui, view.say(&once));
    }
    let day = Message::new("ui-export-prices")
        .with("model", view.text(model.label()))
        .with("day", view.lang.day(prices.as_of));
    caption(ui, view.say(&day));
}
