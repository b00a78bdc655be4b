//! Asking before a version or an image is deleted, and saying what that means.

use egui::Ui;

use crate::model::Message;
use crate::model::edit::ImageEdit;
use crate::model::image::{Definition, Version};
use crate::model::lab::Lab;
use crate::model::offer;
use crate::ui::View;
use crate::ui::widgets::body;

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
}

/// What creators are offered once the version is gone, if it is what they are offered now.
fn offered_instead(ui: &mut Ui, view: &View<'_>, image: &Definition, number: Version) {
    let region = view.state.workspace.account.landing();
    let now = offer::offer(view.state, image, &region).ok().map(|offer| offer.version.version);
    if now != Some(number) {
        return;
    }
    let mut rest = image.clone();
    rest.versions.remove(&number);
    let place = region.display();
    let message = match offer::offer(view.state, &rest, &region) {
        Ok(offer) => Message::new("ui-image-delete-instead")
            .with("region", place)
            .with("version", offer.version.version.to_string()),
        Err(_) => Message::new("ui-image-delete-nothing-instead").with("region", place),
    };
    body(ui, view.say(&message));
}

pub(super) fn image_body(ui: &mut Ui, view: &View<'_>) {
    body(ui, view.text("ui-image-delete-text"));
}
