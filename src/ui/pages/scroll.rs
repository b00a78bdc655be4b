//! A page that is longer than the window.

use egui::Ui;

use crate::ui::theme::metrics::SPACE_XXL;
use crate::ui::widgets::scrolled;

/// Scrolls a page's content, and leaves room below it.
pub(super) fn page_scroll<R>(ui: &mut Ui, id: impl egui::AsIdSalt, content: impl FnOnce(&mut Ui) -> R) -> R {
    scrolled(ui, id, |ui| {
        let shown = content(ui);
        ui.add_space(SPACE_XXL);
        shown
    })
}
