//! Labs as cards. Only the cards in sight are laid out.

use egui::{Memory, Rect, ScrollArea, Ui, UiBuilder, pos2, vec2};

use super::{Entry, lab_menu, last_export, menu_name, open, work};
use crate::model::Message;
use crate::ui::View;
use crate::ui::lab_words::dotted;
use crate::ui::theme::metrics::{SPACE_L, SPACE_XXL};
use crate::ui::widgets::{Badge, Kind, Tile, menu};
use crate::ui::wording::os_icon;

/// The least width of a card, in points.
const LEAST: f32 = 280.0;

/// Shows the cards in the room there is.
pub(super) fn show(ui: &mut Ui, view: &View<'_>, entries: &[Entry<'_>]) {
    let page = ui.available_rect_before_wrap();
    let width = page.width();
    let columns = ((width + SPACE_L) / (LEAST + SPACE_L)).floor().max(1.0) as usize;
    let tile = ((width - SPACE_L * (columns - 1) as f32) / columns as f32).floor();
    let pitch = Tile::HEIGHT + SPACE_L;
    let lines = entries.len().div_ceil(columns);
    // The bar stands in the page's margin, so that it covers no card.
    let with_bar = UiBuilder::new().max_rect(page.with_max_x(page.right() + SPACE_L));
    ui.scope_builder(with_bar, |ui| {
        ScrollArea::vertical().id_salt("lab-list-cards").auto_shrink([false, false]).show_viewport(
            ui,
            |ui, seen| {
                ui.set_height(pitch * lines as f32 - SPACE_L + SPACE_XXL);
                let origin = ui.max_rect().min;
                // One line more at either end, so that the keyboard finds the next card.
                let first = ((seen.top() / pitch).floor().max(0.0) as usize).saturating_sub(1);
                let last = ((seen.bottom() / pitch).ceil().max(0.0) as usize + 1).min(lines);
                let places = first * columns..(last * columns).min(entries.len());
                for (place, entry) in entries.iter().enumerate().take(places.end).skip(places.start) {
                    let (line, column) = (place / columns, place % columns);
                    let corner = origin + vec2(column as f32 * (tile + SPACE_L), line as f32 * pitch);
                    let rect = Rect::from_min_size(pos2(corner.x, corner.y), vec2(tile, Tile::HEIGHT));
                    let before = ui.memory(Memory::focused);
                    card(ui, view, entry, rect);
                    let focused = ui.memory(Memory::focused);
                    let hidden = rect.top() < ui.clip_rect().top() || rect.bottom() > ui.clip_rect().bottom();
                    if hidden && focused != before && focused.is_some() {
                        ui.scroll_to_rect(rect, None);
                    }
                }
            },
        );
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
    tile = tile
        .badge(Badge::new(lab.template.os_type.name()))
        .line(dotted([view.text(lab.size.label()).as_str(), lab.region.display()]));
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
        entry.image.clone()
    } else {
        dotted([lab.name.as_str(), entry.image.as_str()])
    }
}
