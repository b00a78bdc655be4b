//! One image of the gallery: what it is, whether it is offered, its versions and their replicas.

mod reach;
mod replicas;
mod versions;

use std::collections::BTreeSet;

use egui::Ui;

use super::gallery::enabled_badge;
use super::scroll::page_scroll;
use crate::model::image::{Definition, Generation, ImageVersion, Version};
use crate::model::job::Job;
use crate::model::state::CatalogueState;
use crate::model::{JobId, Message, names};
use crate::ui::commands::{ImageCommand, UiCommand};
use crate::ui::theme::Icon;
use crate::ui::theme::metrics::SPACE_M;
use crate::ui::widgets::{Badge, EmptyState, Facts, PageHeader, Toolbar, body, progress_ring, titled_card};
use crate::ui::{AccountTab, Page, View, job_bars};

/// What the page remembers between frames.
#[derive(Debug, Default)]
pub struct ImageLocal {
    /// The image that it remembers this of.
    image: String,
    /// The version whose replicas are shown; none for the newest.
    version: Option<Version>,
    /// The jobs whose details are open.
    open: BTreeSet<JobId>,
}

impl ImageLocal {
    /// The version whose replicas are shown: the chosen one, else the newest.
    pub(in crate::ui) fn shown<'a>(&self, image: &'a Definition) -> Option<&'a ImageVersion> {
        let chosen = self.version.filter(|_| names::same(&self.image, &image.name));
        chosen.and_then(|version| image.versions.get(&version)).or(image.newest())
    }
}

/// Shows the page of the image with that name.
pub fn show(ui: &mut Ui, view: &View<'_>, name: &str, local: &mut ImageLocal) {
    if local.image != name {
        *local = ImageLocal { image: name.to_owned(), ..ImageLocal::default() };
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
        if let Some(command) = tools(view, image).show(ui) {
            command.perform(view);
        }
        let jobs = || view.state.workspace.gallery_jobs().filter(|job| is_of(view, job, image));
        job_bars::show(ui, view, jobs, &mut local.open);
        reach::show(ui, view, image);
        titled_card(ui, view.text("ui-image-definition"), |ui| definition(ui, view, image));
        versions::show(ui, view, image, &mut local.version);
        if let Some(version) = local.shown(image) {
            replicas::show(ui, view, image, version);
        }
    });
}

/// Whether the job copies or downloads the image.
fn is_of(view: &View<'_>, job: &Job, image: &Definition) -> bool {
    let attached = view.state.workspace.gallery.as_ref().map(|gallery| gallery.id.as_str());
    !job.task.is_export()
        && job.task.gallery() == attached
        && job.task.image().is_some_and(|(name, _)| names::same(name, &image.name))
}

fn tools(view: &View<'_>, image: &Definition) -> Toolbar<UiCommand> {
    let bar = Toolbar::new("image-tools", view.text("ui-image-tools"));
    ImageCommand::ALL.into_iter().fold(bar, |bar, command| {
        let tool = UiCommand::Image(image.name.clone(), command).tool(view);
        bar.tool(if command == ImageCommand::CreateLab { tool.primary() } else { tool })
    })
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
    if let Some(day) = image.end_of_life {
        facts = facts.row(view.text("ui-image-end-of-life"), view.lang.day(day));
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
