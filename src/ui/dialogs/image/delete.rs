//! Asking before a version or an image is deleted, and saying what that means.

use egui::Ui;

use crate::model::apply::may_download;
use crate::model::edit::ImageEdit;
use crate::model::image::{Definition, Version};
use crate::model::lab::Lab;
use crate::model::offer;
use crate::model::{Message, RegionId};
use crate::ui::View;
use crate::ui::widgets::{Button, body};

pub(super) fn version(version: Version) -> ImageEdit {
    ImageEdit::DeleteVersion(version)
}

pub(super) fn image() -> ImageEdit {
    ImageEdit::DeleteImage
}

/// The labs that were made from a version of the attached gallery's image.
pub(in crate::ui) fn labs_from<'a>(
    view: &View<'a>,
    image: &'a str,
    number: Version,
) -> impl Iterator<Item = &'a Lab> {
    view.state.workspace.labs_from(image, number)
}

pub(super) fn version_body(ui: &mut Ui, view: &View<'_>, image: &Definition, number: Version) {
    let labs = labs_from(view, &image.name, number).count();
    body(ui, view.say(&Message::new("ui-image-delete-labs").with("count", labs)));
    offered_instead(ui, view, image, number);
    let text = Message::new("ui-image-delete-number").with("version", number.to_string());
    body(ui, view.say(&text));
    body(ui, view.text("ui-image-delete-space"));
    let download = Button::link(view.text("ui-image-delete-download"))
        .disabled_because(view.reason(may_download(view.state, &image.name, number)))
        .id(egui::Id::unique("image-delete-download"));
    if ui.add(download).clicked() {
        super::ImageDialog::download(view, image, number);
    }
}

/// What creators are offered once the version is gone, in the regions where it is what they are offered now.
fn offered_instead(ui: &mut Ui, view: &View<'_>, image: &Definition, number: Version) {
    let mut rest = image.clone();
    rest.versions.remove(&number);
    for now in offer::reach(view.state, image) {
        if !now.offer.is_ok_and(|offer| offer.version.version == number) {
            continue;
        }
        for then in offer::reach(view.state, &rest) {
            let regions: Vec<&RegionId> =
                now.regions.iter().filter(|region| then.regions.contains(region)).collect();
            let Some((first, more)) = regions.split_first() else { continue };
            let place = Message::new("ui-image-delete-regions")
                .with("region", first.display())
                .with("more", more.len());
            let place = view.say(&place);
            let message = match then.offer {
                Ok(offer) => Message::new("ui-image-delete-instead")
                    .with("region", place)
                    .with("version", offer.version.version.to_string()),
                Err(_) => Message::new("ui-image-delete-nothing-instead").with("region", place),
            };
            body(ui, view.say(&message));
        }
    }
}

pub(super) fn image_body(ui: &mut Ui, view: &View<'_>) {
    body(ui, view.text("ui-image-delete-text"));
    body(ui, view.text("ui-image-delete-lost"));
}
