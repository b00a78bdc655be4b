//! The attached gallery: its name, where it lies, what is in it, and whether its replicas are real copies.

use std::path::Path;

use egui::{Align, Layout, Ui};

use crate::model::Message;
use crate::model::image::Catalogue;
use crate::model::state::{AttachedGallery, GalleryLocation};
use crate::ui::View;
use crate::ui::theme::Icon;
use crate::ui::theme::metrics::{SPACE_S, SPACE_XS};
use crate::ui::widgets::{Badge, Facts, Kind, MessageBar, card, secondary, subtitle};

/// More problems than these are counted, not told.
const TOLD: usize = 5;
/// Below this width, in points, what the gallery holds stands below its name.
const ROOM_BESIDE: f32 = 560.0;

pub(super) fn show(ui: &mut Ui, view: &View<'_>, gallery: &AttachedGallery) {
    card(ui, |ui| {
        ui.spacing_mut().item_spacing.y = SPACE_XS;
        let beside = ui.available_width() >= ROOM_BESIDE;
        let contents = view.state.images().map(|catalogue| contents(view, catalogue));
        ui.horizontal_wrapped(|ui| {
            subtitle(ui, gallery.name.as_str());
            ui.add(Badge::of(Kind::Success, view.text("ui-gallery-attached")).icon(Icon::Attach));
            if let Some(contents) = contents.as_ref().filter(|_| beside) {
                ui.with_layout(Layout::right_to_left(Align::Center), |ui| secondary(ui, contents));
            }
        });
        if let Some(contents) = contents.filter(|_| !beside) {
            secondary(ui, contents);
        }
        ui.add_space(SPACE_S);
        let mut facts = place(view, &gallery.location);
        if let Some(catalogue) = view.state.images() {
            let honest = if catalogue.shared_packs { "ui-gallery-shared" } else { "ui-gallery-separate" };
            facts = facts.row(view.text("ui-gallery-replicas"), view.text(honest));
        }
        facts.show(ui);
    });
}

/// How many images and versions there are.
fn contents(view: &View<'_>, catalogue: &Catalogue) -> String {
    let versions: usize = catalogue.definitions.values().map(|image| image.versions.len()).sum();
    view.say(
        &Message::new("ui-gallery-contents")
            .with("images", Message::new("ui-gallery-images").with("count", catalogue.definitions.len()))
            .with("versions", Message::new("ui-gallery-versions").with("count", versions)),
    )
}

/// Where the gallery's files are.
fn place(view: &View<'_>, location: &GalleryLocation) -> Facts<'static> {
    let folder = |path: &Path| Facts::new().mono(view.text("ui-gallery-folder"), path.display().to_string());
    match location {
        GalleryLocation::Workspace(name) => folder(&view.folder.join("galleries").join(name)),
        GalleryLocation::Folder(path) => folder(path),
        GalleryLocation::Url(url) => Facts::new().mono(view.text("ui-gallery-address"), url.as_str()),
    }
}

/// What could not be read; the rest of the gallery is shown all the same.
pub(super) fn problems(ui: &mut Ui, view: &View<'_>, problems: &[Message]) {
    if problems.is_empty() {
        return;
    }
    let mut told: Vec<String> = problems.iter().take(TOLD).map(|problem| view.say(problem)).collect();
    let more = problems.len().saturating_sub(TOLD);
    if more > 0 {
        told.push(view.say(&Message::new("ui-gallery-problems-more").with("count", more)));
    }
    MessageBar::new("shared-gallery-problems", Kind::Warning, view.text("ui-gallery-problems"))
        .text(told.join("\n"))
        .show(ui);
}
