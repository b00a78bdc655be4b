//! Scrolling with the bar beside the content, in the margin that every page and dialog has: it covers nothing, and what
//! scrolls is as wide as what does not.

use egui::{Align, Layout, Rect, ScrollArea, Sense, Ui, UiBuilder};

use crate::ui::theme::metrics::SPACE_M;

/// Shows `content` over the height there is; what is longer scrolls.
pub fn scrolled<R>(ui: &mut Ui, id: impl egui::AsIdSalt, content: impl FnOnce(&mut Ui) -> R) -> R {
    scrolled_seen(ui, id, |ui, _| content(ui))
}

/// The same for content that asks which part of it is in sight.
pub(super) fn scrolled_seen<R>(
    ui: &mut Ui,
    id: impl egui::AsIdSalt,
    content: impl FnOnce(&mut Ui, Rect) -> R,
) -> R {
    let rect = ui.available_rect_before_wrap();
    let mut wide = rect;
    wide.max.x += SPACE_M;
    let place = UiBuilder::new().max_rect(wide).layout(Layout::top_down(Align::Min));
    let mut inner = ui.new_child(place);
    let shown = ScrollArea::vertical().id_salt(id).auto_shrink([false, false]).show_viewport(
        &mut inner,
        |ui, seen| {
            ui.set_max_width(rect.width());
            content(ui, seen)
        },
    );
    ui.allocate_rect(rect, Sense::hover());
    shown.inner
}
