//! By which model, and what it comes to.

use egui::Ui;

use super::worked::Worked;
use crate::model::apply::may_set_cost_model;
use crate::model::cost::{CostModel, PriceSource};
use crate::model::state::Settings;
use crate::model::{Command, Message};
use crate::ui::View;
use crate::ui::lab_words::money;
use crate::ui::theme::metrics::SPACE_S;
use crate::ui::widgets::{Facts, Kind, MessageBar, RadioCard, caption, radio_cards, title};

/// The choice between the two models, each with what it assumes.
pub(super) fn model(ui: &mut Ui, view: &View<'_>, model: CostModel) {
    ui.spacing_mut().item_spacing.y = SPACE_S;
    let reason = view.reason(may_set_cost_model(view.state));
    let cards = CostModel::ALL.map(|other| {
        RadioCard::new(view.text(other.label()))
            .text(view.text(other.assumptions()))
            .disabled_because(reason.clone().filter(|_| other != model))
    });
    let mut chosen = CostModel::ALL.iter().position(|other| *other == model).unwrap_or(0);
    if radio_cards(ui, "costs-model", &view.text("ui-costs-model"), &cards, &mut chosen)
        && let Some(cost_model) = CostModel::ALL.get(chosen).copied()
    {
        let settings = view.state.workspace.settings.clone();
        view.command(Command::SetSettings(Settings { cost_model, ..settings }));
    }
    caption(ui, view.text("ui-costs-assumes"));
}

/// What the whole gallery comes to, what is paid once, and what really lies here.
pub(super) fn total(ui: &mut Ui, view: &View<'_>, worked: &Worked) {
    ui.spacing_mut().item_spacing.y = SPACE_S;
    let total = worked.table.total;
    let say = |id: &'static str, amount| {
        view.say(&Message::new(id).with("price", money(view, amount, &worked.currency)))
    };
    title(ui, say("ui-costs-month", total.month));
    let replicas = Message::new("ui-costs-replicas")
        .with("replicas", total.replicas)
        .with("regions", worked.table.regions.len());
    let source = view.text(match &view.state.prices.source {
        PriceSource::Published | PriceSource::Unreadable(_) => "ui-costs-published",
        PriceSource::Own => "ui-costs-own",
    });
    let list = Message::new("ui-costs-list")
        .with("day", view.lang.day(view.state.prices.prices.as_of))
        .with("source", source);
    let here = view.state.images().map_or(0, |images| images.stored);
    let stored = Message::new("ui-costs-stored").bytes("bytes", here);
    Facts::new()
        .row(view.text("ui-costs-for"), view.say(&replicas))
        .row(view.text("ui-costs-once"), say("ui-costs-once-means", total.egress))
        .row(view.text("ui-costs-prices"), view.say(&list))
        .row(view.text("ui-costs-here"), view.say(&stored))
        .show(ui);
    if total.unpriced > 0 {
        let text = Message::new("ui-costs-unpriced-text").with("replicas", total.unpriced);
        MessageBar::new("costs-unpriced", Kind::Warning, view.text("ui-costs-unpriced"))
            .text(view.say(&text))
            .show(ui);
    }
}
