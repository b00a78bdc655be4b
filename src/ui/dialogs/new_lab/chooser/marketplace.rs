//! Marketplace images: no bytes come with them, so a lab starts from an empty disk of the image's size.

use egui::{Id, Ui, vec2};

use super::{no_match, pick};
use crate::model::apply::admin;
use crate::model::command::LabSource;
use crate::model::marketplace::{self, MarketplaceImage};
use crate::model::offer::WithheldReason;
use crate::model::{Command, Explain as _, Message};
use crate::ui::View;
use crate::ui::theme::metrics::{CONTROL, ROW, SPACE_L, SPACE_S};
use crate::ui::widgets::{Button, ListRow, caption, rows};
use crate::ui::wording::os_icon;

/// An image, and why it is not offered if it is not.
pub(super) struct Listed {
    image: &'static MarketplaceImage,
    withheld: Option<WithheldReason>,
}

impl Listed {
    /// Whether a lab can be made from it.
    pub fn is_offered(&self) -> bool {
        self.withheld.is_none()
    }
}

/// The images that a search for `needle`, in lower case, finds; those that are not offered come last.
pub(super) fn matching(view: &View<'_>, needle: &str) -> Vec<Listed> {
    let workspace = &view.state.workspace;
    let mut listed: Vec<Listed> = marketplace::all()
        .iter()
        .filter(|image| image.matches(needle))
        .map(|image| Listed { image, withheld: marketplace::offer(workspace, image).err() })
        .collect();
    listed.sort_by_key(|listed| !listed.is_offered());
    listed
}

/// Shows the list. Whether an image was taken.
pub(super) fn show(ui: &mut Ui, view: &View<'_>, images: &[Listed], picked: &mut Option<LabSource>) -> bool {
    caption(ui, view.text("ui-chooser-marketplace-note"));
    if images.is_empty() {
        no_match(ui, view);
        return false;
    }
    let heights = vec![ROW + SPACE_L; images.len()];
    let mut taken = false;
    let name = view.text("ui-chooser-marketplace-list");
    rows(ui, "new-lab-marketplace", &name, &heights, None, |ui, place| {
        let Some(listed) = images.get(place) else { return };
        match &listed.withheld {
            None => taken |= offered(ui, view, listed.image, picked),
            Some(reason) => withheld(ui, view, listed.image, reason),
        }
    });
    taken
}

fn row(view: &View<'_>, image: &MarketplaceImage) -> ListRow {
    ListRow::new(("chooser", "marketplace", image.id.as_str()), image.name.as_str())
        .icon(os_icon(image.os_type))
        .right(view.lang.bytes(image.size()))
}

fn offered(ui: &mut Ui, view: &View<'_>, image: &MarketplaceImage, picked: &mut Option<LabSource>) -> bool {
    let chosen = matches!(picked, Some(LabSource::Marketplace { image: id }) if *id == image.id);
    let starts = Message::new("ui-chooser-marketplace-starts").bytes("size", image.size());
    let response = row(view, image)
        .subtitle(format!("{} · {}", image.publisher, view.say(&starts)))
        .chosen(chosen)
        .show(ui);
    pick(&response, LabSource::Marketplace { image: image.id.clone() }, picked)
}

/// Why it is not offered; for an admin, beside it, the button that mends it.
fn withheld(ui: &mut Ui, view: &View<'_>, image: &MarketplaceImage, reason: &WithheldReason) {
    let row = row(view, image).disabled_because(Some(view.say(&reason.explain())));
    if admin(view.state).is_err() {
        row.show(ui);
        return;
    }
    let button = Button::secondary(view.text("ui-chooser-enable"))
        .disabled_because(view.reason(admin(view.state)))
        .id(Id::unique(("chooser-enable-marketplace", image.id.as_str())));
    ui.horizontal(|ui| {
        let room = ui.available_width() - button.width(ui) - SPACE_S;
        ui.allocate_ui(vec2(room, CONTROL), |ui| row.show(ui));
        let response = ui.add(button);
        if response.clicked() {
            view.command(Command::EnableMarketplace { images: vec![image.id.clone()], enabled: true });
        }
        let name = Message::new("ui-chooser-enable-named").with("image", image.name.as_str());
        response.accessible_name(view.say(&name));
    });
}
