//! Two columns beside each other.

use egui::{Align, Layout, Pos2, Rect, Sense, Ui, UiBuilder, pos2, vec2};

use crate::ui::theme::metrics::{SPACE_M, SPACE_XXL};

/// Columns are at least so wide, in points, or stand below each other.
const LEAST: f32 = 224.0;

/// Shares the width there is between two columns; `show` fills both. Where it is narrow the second stands below.
pub fn halves<R>(ui: &mut Ui, show: impl FnOnce(&mut Ui, &mut Ui) -> R) -> R {
    let half = (ui.available_width() - SPACE_XXL) / 2.0;
    columns(ui, half < LEAST, show)
}

/// The same for a line of a table or list: the second always stands beside the first.
pub fn cells<R>(ui: &mut Ui, show: impl FnOnce(&mut Ui, &mut Ui) -> R) -> R {
    columns(ui, false, show)
}

fn columns<R>(ui: &mut Ui, stacked: bool, show: impl FnOnce(&mut Ui, &mut Ui) -> R) -> R {
    let rect = ui.available_rect_before_wrap();
    let half = ((rect.width() - SPACE_XXL) / 2.0).floor();
    // There may be several, one below the other.
    let id = ui.next_auto_id().with("halves");
    // Where the first one ends is known only once it was shown.
    let known: f32 = ui.data(|data| data.get_temp(id)).unwrap_or_default();
    let width = if stacked { rect.width() } else { half };
    let second = if stacked { vec2(0.0, known + SPACE_M) } else { vec2(half + SPACE_XXL, 0.0) };
    let place = |from: Pos2| {
        let column = Rect::from_min_max(from, pos2(from.x + width, rect.bottom()));
        UiBuilder::new().max_rect(column).layout(Layout::top_down(Align::Min))
    };
    let mut left = ui.new_child(place(rect.min));
    let mut right = ui.new_child(place(rect.min + second));
    let shown = show(&mut left, &mut right);
    let height = left.min_rect().height();
    if stacked && (height - known).abs() > 0.5 {
        ui.data_mut(|data| data.insert_temp(id, height));
        ui.ctx().request_discard("a column was measured");
    }
    let bottom = left.min_rect().bottom().max(right.min_rect().bottom());
    ui.allocate_rect(Rect::from_min_max(rect.min, pos2(rect.right(), bottom)), Sense::hover());
    shown
}
