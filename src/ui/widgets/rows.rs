//! Lists of any length whose rows have heights of their own: only the rows in sight are laid out.

use egui::accesskit::Role;
use egui::{Align, Rect, Ui, UiBuilder, pos2, vec2};

use super::scrolled::scrolled_seen;
use super::stops::Items;
use crate::ui::theme::metrics::SPACE_XS;

/// Shows rows of the given heights, in points, one below the other, in the height there is. `name` is for a screen
/// reader; `to` is a row to scroll to. `show` gets a place of the row's size.
pub fn rows(
    ui: &mut Ui,
    id: impl egui::AsIdSalt,
    name: &str,
    heights: &[f32],
    to: Option<usize>,
    mut show: impl FnMut(&mut Ui, usize),
) {
    scrolled_seen(ui, id, |ui, seen| {
        // Before the rows, which belong to it.
        ui.ctx().accesskit_node_builder(ui.unique_id(), |node| {
            node.set_role(Role::List);
            node.set_label(name);
            node.set_size_of_set(heights.len());
        });
        let total: f32 = heights.iter().map(|height| height + SPACE_XS).sum();
        ui.set_height((total - SPACE_XS).max(0.0));
        let (origin, width) = (ui.max_rect().min, ui.max_rect().width());
        let mut top = 0.0;
        let page = heights.first().map_or(1.0, |height| seen.height() / (height + SPACE_XS));
        let mut items = Items::begin(ui.ctx(), ui.scope_id(), heights.len(), 1, page as usize);
        for (place, height) in heights.iter().copied().enumerate() {
            let rect = Rect::from_min_size(pos2(origin.x, origin.y + top), vec2(width, height));
            // One more at either end, so that the keyboard finds the next one.
            if top + 2.0 * height >= seen.top() && top <= seen.bottom() + height {
                let row = UiBuilder::new().max_rect(rect).id_salt(place);
                ui.scope_builder(row, |ui| {
                    tell_item(ui, place, heights.len());
                    if items.show(ui, place, |ui| show(ui, place)).is_none() {
                        items.stand_in(ui, place, heights.len(), rect);
                    }
                });
            }
            if to == Some(place) {
                ui.scroll_to_rect(rect, Some(Align::TOP));
            } else if items.scroll_to() == Some(place) {
                ui.scroll_to_rect(rect, None);
            }
            top += height + SPACE_XS;
        }
        items.end(ui.ctx());
    });
}

/// What is shown in `ui` from now on is one thing of a list.
pub(super) fn tell_item(ui: &Ui, place: usize, count: usize) {
    ui.ctx().accesskit_node_builder(ui.unique_id(), |node| {
        node.set_role(Role::ListItem);
        node.set_position_in_set(place);
        node.set_size_of_set(count);
    });
}
