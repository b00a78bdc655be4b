//! What an export will do and cost.

use egui::Ui;
use jiff::tz::TimeZone;

use crate::model::image::OsState;
use crate::model::lab::Lab;
use crate::model::{Message, RegionId, cost, region};
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
        if let Some((month, day)) = month(view, disk.size, targets.len()) {
            facts = facts.row_ui(view.text("ui-export-cost"), |ui| {
                ui.vertical(|ui| {
                    ui.spacing_mut().item_spacing.y = 0.0;
                    body(ui, month);
                    caption(ui, day);
                });
            });
        }
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

/// What all replicas cost a month in the cloud, and by which list.
fn month(view: &View<'_>, size: u64, replicas: usize) -> Option<(String, String)> {
    let prices = cost::prices()?;
    let month = money(view, prices.replicas_month(size, replicas)?, &prices.currency);
    let month = Message::new("ui-export-month").with("price", month).with("replicas", replicas);
    let day = prices.as_of.to_zoned(TimeZone::UTC).ok()?.timestamp();
    let day = Message::new("ui-export-prices").with("day", view.lang.date(day, &TimeZone::UTC));
    Some((view.say(&month), view.say(&day)))
}
