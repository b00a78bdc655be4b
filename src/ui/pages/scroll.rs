//! A page that is longer than the window.

use egui::{ScrollArea, Ui, UiBuilder};

use crate::ui::theme::metrics::{SPACE_L, SPACE_XXL};

/// Scrolls a page's content. The bar stands in the page's margin, so that it covers nothing.
pub(super) fn page_scroll<R>(ui: &mut Ui, id: impl egui::AsIdSalt, content: impl FnOnce(&mut Ui) -> R) -> R {
    let page = ui.available_rect_before_wrap();
    let with_bar = UiBuilder::new().max_rect(page.with_max_x(page.right() + SPACE_L));
    ui.scope_builder(with_bar, |ui| {
        ScrollArea::vertical()
            .id_salt(id)
            .auto_shrink([false, false])
            .show(ui, |ui| {
                ui.set_max_width(page.width());
                let shown = content(ui);
                ui.add_space(SPACE_XXL);
                shown
            })
            .inner
    })
    .inner
}
