//! Arrangement that egui does not have.

use egui::{Align, Layout, Ui, UiBuilder};

/// Wider than any row: controls that are measured must not shrink.
const ENDLESS: f32 = 10_000.0;

/// Controls at the right end of a row, in the order they are read: egui's right-to-left layout would turn the Tab order
/// round. Call it inside `ui.horizontal`, last. The id is local to `ui`.
pub fn at_right<R>(ui: &mut Ui, id: impl egui::AsIdSalt, content: impl FnOnce(&mut Ui) -> R) -> R {
    // How wide they are is known only once they were shown: the first pass measures and is thrown away.
    let id = ui.make_persistent_id(id);
    let known: Option<f32> = ui.data(|data| data.get_temp(id));
    let room = ui.available_rect_before_wrap();
    let fits = known.is_none_or(|known| known <= room.width());
    let place = if fits {
        let left = room.right() - known.unwrap_or(0.0);
        room.with_min_x(left).with_max_x(left + ENDLESS)
    } else {
        room
    };
    let row = UiBuilder::new().max_rect(place).layout(Layout::left_to_right(Align::Center));
    let shown = ui.scope_builder(row, content);
    let width = shown.response.rect.width();
    if fits && known.is_none_or(|known| (known - width).abs() > 0.1) {
        ui.data_mut(|data| data.insert_temp(id, width));
        ui.ctx().request_discard("controls at the right were measured");
    }
    shown.inner
}
