//! Labs as cards.

use egui::{Rect, Ui};

use super::list::Shown;
use super::{Entry, lab_menu, last_export, menu_name, open, work};
use crate::model::Message;
use crate::ui::View;
use crate::ui::lab_words::dotted;
use crate::ui::widgets::{Badge, Kind, Tile, menu, tiles};
use crate::ui::wording::os_icon;

/// Shows the cards in the room there is.
pub(super) fn show(ui: &mut Ui, view: &View<'_>, shown: &Shown<'_>) {
    tiles(ui, "lab-list-cards", &view.text("ui-labs"), shown.len(), |ui, place, rect| {
        if let Some(entry) = shown.get(place) {
            card(ui, view, &entry, rect);
        }
    });
}

fn card(ui: &mut Ui, view: &View<'_>, entry: &Entry<'_>, rect: Rect) {
    let lab = entry.lab;
    let mut tile = Tile::new(("lab-card", lab.id.0), os_icon(lab.template.os_type), lab.display_title())
        .subtitle(subtitle(entry))
        .badge(entry.standing.badge(view));
    if entry.stuck && !entry.standing.needs_attention() {
        tile = tile.badge(Badge::of(Kind::Warning, view.text("ui-labs-attention")));
    }
    tile = tile.badge(Badge::new(lab.template.os_type.name())).line(dotted([
        lab.owner.as_str(),
        &view.text(lab.size.label()),
        lab.region.display(),
    ]));
    tile = match work(view, entry) {
        Some((line, fraction)) => tile.line(line).progress(fraction),
        None => tile.line(match last_export(view, entry) {
            Some(export) => view.say(&Message::new("ui-labs-last-export-was").with("export", export)),
            None => view.text("ui-labs-never-exported"),
        }),
    };
    let (card, more) = tile.show(ui, rect, menu_name(view, lab));
    if card.clicked() {
        open(view, lab.id);
    }
    menu(&more, |ui| lab_menu(ui, view, lab.id));
    card.context_menu(|ui| lab_menu(ui, view, lab.id));
}

/// The lab's own name where students see another title, and the image.
fn subtitle(entry: &Entry<'_>) -> String {
    let lab = entry.lab;
    if lab.display_title() == lab.name {
        entry.image()
    } else {
        dotted([lab.name.as_str(), entry.image().as_str()])
    }
}
