//! What bringing an image into the gallery will do and cost: its replicas, and the estimate.

use egui::Ui;

use crate::model::{Message, RegionId};
use crate::ui::View;
use crate::ui::lab_words::money;
use crate::ui::theme::metrics::SPACE_S;
use crate::ui::widgets::{Button, body, caption};

/// An image version that there will be.
pub(super) struct Coming<'a> {
    /// Where it is captured.
    pub source: &'a RegionId,
    /// Every region that gets a replica, the source among them.
    pub targets: &'a [RegionId],
    /// What the guest sees, in bytes.
    pub size: u64,
    /// Guest bytes that may hold data.
    pub used: u64,
}

/// The regions; `listed` says whether they are named.
pub(super) fn replication(
    ui: &mut Ui,
    view: &View<'_>,
    source: &RegionId,
    targets: &[RegionId],
    listed: &mut bool,
) {
    ui.spacing_mut().item_spacing.y = 0.0;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = SPACE_S;
        let geography = source.geography().unwrap_or_else(|| source.display());
        let message =
            Message::new("ui-export-regions").with("count", targets.len()).with("geography", geography);
        body(ui, view.say(&message));
        let name = view.text(if *listed { "ui-export-hide-regions" } else { "ui-export-show-regions" });
        if ui.add(Button::link(name).id(egui::Id::unique("export-regions"))).clicked() {
            *listed = !*listed;
        }
    });
    if *listed {
        let names = targets.iter().map(RegionId::display);
        caption(ui, view.lang.list(names));
    }
}

/// What all replicas of the new version would cost in the cloud, by the person's model and the prices in force.
pub(super) fn cost(ui: &mut Ui, view: &View<'_>, coming: &Coming<'_>) {
    ui.spacing_mut().item_spacing.y = 0.0;
    let prices = &view.state.prices.prices;
    let model = view.state.workspace.settings.cost_model;
    let estimate = prices.estimate(model, coming.source, coming.targets, coming.size, coming.used);
    match estimate.month {
        Some(month) => {
            let month = Message::new("ui-export-month")
                .with("price", money(view, month, &prices.currency))
                .with("replicas", coming.targets.len());
            body(ui, view.say(&month));
        }
        None => {
            body(ui, view.text("ui-export-no-price"));
        }
    }
    let extra = coming.targets.len().saturating_sub(1);
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
