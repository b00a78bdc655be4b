//! Lab account > *Costs*: what the gallery would cost in the cloud, estimated by either documented model.

mod breakdown;
mod old;
mod summary;
mod worked;

use egui::{Id, Ui};

use self::breakdown::Breakdown;
use self::worked::Worked;
use super::scroll::page_scroll;
use crate::model::apply::may_set_prices;
use crate::model::cost::{CostModel, PriceSource, Prices};
use crate::model::image::Catalogue;
use crate::model::shared::Mark;
use crate::model::state::CatalogueState;
use crate::ui::dialogs::Dialog;
use crate::ui::theme::Icon;
use crate::ui::theme::metrics::SPACE_M;
use crate::ui::widgets::{
    Button, EmptyState, Kind, MessageBar, PageHeader, body, progress_ring, titled_card,
};
use crate::ui::{AccountTab, Action, Memo, Page, View};

/// What the page remembers between frames.
#[derive(Debug, Default)]
pub struct CostsLocal {
    /// The estimate: a large gallery has half a million replicas.
    worked: Memo<Of, Worked>,
    breakdown: Breakdown,
}

/// What an estimate is of.
type Of = (Mark<Catalogue>, Mark<Prices>, CostModel);

/// Shows the page.
pub fn show(ui: &mut Ui, view: &View<'_>, local: &mut CostsLocal) {
    PageHeader::new(view.text("ui-costs")).text(view.text("ui-costs-about")).show(ui, |ui| {
        let edit = Button::secondary(view.text("ui-costs-edit"))
            .icon(Icon::Edit)
            .disabled_because(view.reason(may_set_prices(view.state, None)));
        if ui.add(edit).clicked() {
            view.send(Action::Open(Box::new(Dialog::edit_prices(view))));
        }
    });
    page_scroll(ui, "costs-page", |ui| {
        ui.spacing_mut().item_spacing.y = SPACE_M;
        if let PriceSource::Unreadable(message) = &view.state.prices.source {
            MessageBar::new("costs-unreadable", Kind::Warning, view.text("ui-costs-unreadable"))
                .text(view.say(message))
                .show(ui);
        }
        match &view.state.catalogue {
            CatalogueState::None => no_gallery(ui, view),
            CatalogueState::Loading => {
                ui.horizontal(|ui| {
                    let name = view.text("ui-gallery-loading");
                    progress_ring(ui, &name, None);
                    body(ui, name);
                });
            }
            CatalogueState::Failed(message) => {
                MessageBar::new("costs-no-catalogue", Kind::Error, view.text("ui-gallery-unreadable"))
                    .text(view.say(message))
                    .show(ui);
            }
            CatalogueState::Ready(catalogue) => estimate(ui, view, catalogue, local),
        }
    });
}

fn no_gallery(ui: &mut Ui, view: &View<'_>) {
    EmptyState::new(Icon::Cost, view.text("ui-costs-none")).text(view.text("ui-costs-none-text")).show(
        ui,
        |ui| {
            let open = Button::primary(view.text("ui-nav-gallery")).id(Id::unique("costs-gallery"));
            if ui.add(open).clicked() {
                view.go(Page::Account(AccountTab::Gallery));
            }
        },
    );
}

fn estimate(ui: &mut Ui, view: &View<'_>, catalogue: &Catalogue, local: &mut CostsLocal) {
    let prices = &view.state.prices.prices;
    let model = view.state.workspace.settings.cost_model;
    let of = (view.state.images_mark(), Mark::of(prices), model);
    let worked = local.worked.get(of.clone(), |_| Worked::new(catalogue, prices, model));
    titled_card(ui, view.text("ui-costs-estimate"), |ui| summary::total(ui, view, worked));
    titled_card(ui, view.text("ui-costs-model"), |ui| summary::model(ui, view, model));
    if !worked.table.versions.is_empty() {
        titled_card(ui, view.text("ui-costs-where"), |ui| local.breakdown.show(ui, view, &of, worked));
        titled_card(ui, view.text("ui-costs-old"), |ui| old::show(ui, view, worked));
    }
}

fn image_link(ui: &mut Ui, view: &View<'_>, id: Id, name: &str) {
    if ui.add(Button::link(name).id(id)).clicked() {
        view.go(Page::Account(AccountTab::Image(name.to_owned())));
    }
}
