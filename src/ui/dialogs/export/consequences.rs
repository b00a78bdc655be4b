//! What an export will do and cost.

use egui::Ui;

use crate::model::image::OsState;
use crate::model::lab::Lab;
use crate::model::{Message, region};
use crate::ui::View;
use crate::ui::dialogs::consequences::{self, Coming};
use crate::ui::theme::metrics::SPACE_XS;
use crate::ui::widgets::{Facts, body, caption, strong};

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
        ui.vertical(|ui| consequences::replication(ui, view, &lab.region, &targets, listed));
    });
    if let Some(disk) = &lab.template.disk {
        let message = Message::new("ui-export-reads").bytes("used", disk.used).bytes("size", disk.size);
        facts = facts.row(view.text("ui-export-disk"), view.say(&message));
        facts = facts.row_ui(view.text("ui-export-cost"), |ui| {
            let coming = Coming { source: &lab.region, targets: &targets, size: disk.size, used: disk.used };
            ui.vertical(|ui| consequences::cost(ui, view, &coming));
        });
    }
    facts.show(ui);
}
