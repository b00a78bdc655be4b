//! What the upload will do, what it will cost, and whether the gallery has the room.

use egui::Ui;

use super::UploadImage;
use crate::model::{Message, RegionId, region, upload};
use crate::ui::View;
use crate::ui::dialogs::consequences::{self, Coming};
use crate::ui::theme::metrics::SPACE_XS;
use crate::ui::widgets::{Facts, Kind, MessageBar, strong};

/// Shows it, once the file is known.
pub(super) fn show(ui: &mut Ui, view: &View<'_>, dialog: &mut UploadImage) {
    let Some((size, used)) = dialog.facts(view).map(|facts| (facts.size, facts.used)) else { return };
    let source = source(view, dialog);
    let targets = region::replication_targets(&source);
    let coming = Coming { source: &source, targets: &targets, size, used };
    ui.add_space(SPACE_XS);
    strong(ui, view.text("ui-export-what"));
    let reads = Message::new("ui-export-reads").bytes("used", used).bytes("size", size);
    let listed = &mut dialog.regions;
    Facts::new()
        .row_ui(view.text("ui-export-replicated-to"), |ui| {
            ui.vertical(|ui| consequences::replication(ui, view, &source, &targets, listed));
        })
        .row(view.text("ui-export-disk"), view.say(&reads))
        .row_ui(view.text("ui-export-cost"), |ui| {
            ui.vertical(|ui| consequences::cost(ui, view, &coming));
        })
        .show(ui);
}

/// Whether the gallery has the room, where that is not sure.
pub(super) fn room(ui: &mut Ui, view: &View<'_>, dialog: &UploadImage) {
    let Some(used) = dialog.facts(view).map(|facts| facts.used) else { return };
    let targets = region::replication_targets(&source(view, dialog)).len();
    let shared = view.state.images().is_some_and(|images| images.shared_packs);
    let warning = dialog
        .room
        .as_ref()
        .and_then(|room| upload::room_warning(used, targets, shared, room.as_ref().copied()));
    if let Some(warning) = warning {
        MessageBar::new("upload-room", Kind::Warning, view.text("ui-upload-room"))
            .text(view.say(&warning))
            .show(ui);
    }
}

/// Where the image is captured.
fn source(view: &View<'_>, dialog: &UploadImage) -> RegionId {
    dialog.advanced.region(view).unwrap_or_else(|| view.state.workspace.account.region.clone())
}
