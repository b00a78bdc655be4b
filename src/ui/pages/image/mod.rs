//! One image of the gallery: what it is, whether it is offered, its versions and their replicas.

mod replicas;
mod versions;

use egui::Ui;

use super::gallery::enabled_badge;
use super::scroll::page_scroll;
use crate::model::apply::{admin, may_create_labs};
use crate::model::image::{Definition, Generation, Version};
use crate::model::offer::{self, Offer, WithheldReason};
use crate::model::state::CatalogueState;
use crate::model::{Command, Explain as _, Message};
use crate::ui::dialogs::Dialog;
use crate::ui::theme::Icon;
use crate::ui::theme::metrics::SPACE_M;
use crate::ui::widgets::{
    Badge, EmptyState, Facts, Kind, MessageBar, PageHeader, Tool, Toolbar, body, progress_ring, titled_card,
};
use crate::ui::{AccountTab, Action, Page, View};

/// What the page remembers between frames.
#[derive(Debug, Default)]
pub struct ImageLocal {
    /// The image that it remembers this of.
    image: String,
    /// The version whose replicas are shown; none for the newest.
    version: Option<Version>,
}

#[derive(Clone, Copy)]
enum Act {
    CreateLab,
    Enable(bool),
}

/// Shows the page of the image with that name.
pub fn show(ui: &mut Ui, view: &View<'_>, name: &str, local: &mut ImageLocal) {
    if local.image != name {
        *local = ImageLocal { image: name.to_owned(), version: None };
    }
    let image = view.state.images().and_then(|catalogue| catalogue.find(name));
    let title = image.map_or(name, |image| image.name.as_str());
    let header = PageHeader::new(title).back(view.text("ui-gallery"));
    let back = header.show(ui, |ui| {
        if let Some(image) = image {
            ui.add(enabled_badge(view, &image.name));
            ui.add(Badge::new(view.text(image.os_state.label())));
        }
    });
    if back {
        view.go(Page::Account(AccountTab::Gallery));
    }
    let Some(image) = image else {
        absent(ui, view, name);
        return;
    };
    page_scroll(ui, "image-page", |ui| {
        ui.spacing_mut().item_spacing.y = SPACE_M;
        let region = &view.state.workspace.account.landing();
        let offer = offer::offer(view.state, image, region);
        if let Some(act) = tools(view, image, &offer).show(ui) {
            match act {
                Act::CreateLab => view.send(Action::Open(Box::new(Dialog::new_lab_from(view, &image.name)))),
                Act::Enable(enabled) => {
                    view.command(Command::EnableImages { images: vec![image.name.clone()], enabled });
                }
            }
        }
        offered(ui, view, &offer);
        titled_card(ui, view.text("ui-image-definition"), |ui| definition(ui, view, image));
        versions::show(ui, view, image, &mut local.version);
        let shown = local.version.and_then(|version| image.versions.get(&version)).or(image.newest());
        if let Some(version) = shown {
            replicas::show(ui, view, version);
        }
    });
}

fn tools(
    view: &View<'_>,
    image: &Definition,
    offer: &Result<Offer<'_>, Vec<WithheldReason>>,
) -> Toolbar<Act> {
    let create = view.reason(may_create_labs(view.state)).or_else(|| {
        let first = offer.as_ref().err()?.first()?;
        Some(view.say(&first.explain()))
    });
    let enabled = view.state.workspace.is_enabled(&image.name);
    let (name, icon) =
        if enabled { ("ui-image-disable", Icon::Dismiss) } else { ("ui-image-enable", Icon::Check) };
    Toolbar::new("image-tools", view.text("ui-image-tools"))
        .tool(
            Tool::new(Act::CreateLab, Icon::Add, view.text("ui-image-create-lab"))
                .primary()
                .disabled_because(create),
        )
        .tool(
            Tool::new(Act::Enable(!enabled), icon, view.text(name))
                .disabled_because(view.reason(admin(view.state))),
        )
}

/// Whether lab creators are offered the image, and if not, why.
fn offered(ui: &mut Ui, view: &View<'_>, offer: &Result<Offer<'_>, Vec<WithheldReason>>) {
    let landing = view.state.workspace.account.landing();
    let region = landing.display();
    match offer {
        Ok(offer) => {
            let id = if offer.newer_not_ready { "ui-image-offered-older" } else { "ui-image-offered-text" };
            let version = offer.version.version.to_string();
            let text = Message::new(id).with("region", region).with("version", version);
            MessageBar::new("image-offered", Kind::Success, view.text("ui-image-offered"))
                .text(view.say(&text))
                .show(ui);
        }
        Err(reasons) => {
            let said: Vec<String> = reasons.iter().map(|reason| view.say(&reason.explain())).collect();
            let title = view.say(&Message::new("ui-image-withheld").with("region", region));
            MessageBar::new("image-withheld", Kind::Warning, title).text(said.join("\n")).show(ui);
        }
    }
}

fn definition(ui: &mut Ui, view: &View<'_>, image: &Definition) {
    let generation = match image.generation {
        Generation::V1 => "ui-generation-1",
        Generation::V2 => "ui-generation-2",
    };
    let triple = format!("{} / {} / {}", image.publisher, image.offer, image.sku);
    let mut facts = Facts::new()
        .row(view.text("ui-image-os"), image.os_type.name())
        .row(view.text("ui-image-state"), view.text(image.os_state.label()))
        .row(view.text("ui-image-generation"), view.text(generation))
        .mono(view.text("ui-image-triple"), triple);
    if !image.description.is_empty() {
        facts = facts.row(view.text("ui-image-description"), image.description.as_str());
    }
    facts.show(ui);
}

/// The image is not there: not yet, or not any more.
fn absent(ui: &mut Ui, view: &View<'_>, name: &str) {
    if matches!(view.state.catalogue, CatalogueState::Loading) {
        ui.horizontal(|ui| {
            let name = view.text("ui-gallery-loading");
            progress_ring(ui, &name, None);
            body(ui, name);
        });
        return;
    }
    let text = view.say(&Message::new("ui-image-absent-text").with("image", name));
    EmptyState::new(Icon::Gallery, view.text("ui-image-absent")).text(text).show(ui, |_| {});
}
