//! Marketplace images: no bytes come with them, so a lab starts from an empty disk of the image's size.

use egui::Ui;

use super::{no_match, pick};
use crate::model::Message;
use crate::model::command::LabSource;
use crate::model::marketplace::{self, MarketplaceImage};
use crate::ui::View;
use crate::ui::theme::metrics::{ROW, SPACE_L};
use crate::ui::widgets::{ListRow, caption, rows};
use crate::ui::wording::os_icon;

/// The images that a search for `needle`, in lower case, finds.
pub(super) fn matching(needle: &str) -> Vec<&'static MarketplaceImage> {
    marketplace::all()
        .iter()
        .filter(|image| {
            [&image.name, &image.publisher, &image.id]
                .into_iter()
                .any(|text| text.to_lowercase().contains(needle))
        })
        .collect()
}

/// Shows the list. Whether an image was taken.
pub(super) fn show(
    ui: &mut Ui,
    view: &View<'_>,
    images: &[&'static MarketplaceImage],
    picked: &mut Option<LabSource>,
) -> bool {
    caption(ui, view.text("ui-chooser-marketplace-note"));
    if images.is_empty() {
        no_match(ui, view);
        return false;
    }
    let heights = vec![ROW + SPACE_L; images.len()];
    let mut taken = false;
    let name = view.text("ui-chooser-marketplace-list");
    rows(ui, "new-lab-marketplace", &name, &heights, None, |ui, place| {
        let Some(image) = images.get(place) else { return };
        let chosen = matches!(picked, Some(LabSource::Marketplace { image: id }) if *id == image.id);
        let starts = Message::new("ui-chooser-marketplace-starts").bytes("size", image.size());
        let response = ListRow::new(("chooser", "marketplace", image.id.as_str()), image.name.as_str())
            .icon(os_icon(image.os_type))
            .subtitle(format!("{} · {}", image.publisher, view.say(&starts)))
            .right(view.lang.bytes(image.size()))
            .chosen(chosen)
            .show(ui);
        taken |= pick(&response, LabSource::Marketplace { image: image.id.clone() }, picked);
    });
    taken
}
