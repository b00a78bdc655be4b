//! Two columns beside each other.

use egui::{Align, Layout, Rect, Sense, Ui, UiBuilder, pos2};

use crate::ui::theme::metrics::SPACE_XXL;

/// Shares the width there is between two columns; `show` fills both.
pub fn halves<R>(ui: &mut Ui, show: impl FnOnce(&mut Ui, &mut Ui) -> R) -> R {
    let rect = ui.available_rect_before_wrap();
    let width = ((rect.width() - SPACE_XXL) / 2.0).floor();
    let place = |left: f32| {
        let column = Rect::from_min_max(pos2(left, rect.top()), pos2(left + width, rect.bottom()));
        UiBuilder::new().max_rect(column).layout(Layout::top_down(Align::Min))
    };
    let mut left = ui.new_child(place(rect.left()));
    let mut right = ui.new_child(place(rect.left() + width + SPACE_XXL));
    let shown = show(&mut left, &mut right);
    let bottom = left.min_rect().bottom().max(right.min_rect().bottom());
    ui.allocate_rect(Rect::from_min_max(rect.min, pos2(rect.right(), bottom)), Sense::hover());
    shown
}
