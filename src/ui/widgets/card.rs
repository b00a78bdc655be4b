//! Surfaces that hold what belongs together.

use egui::{Frame, InnerResponse, Margin, Stroke, Ui};

use super::text::subtitle;
use crate::ui::theme::metrics::{LINE, RADIUS_CARD, SPACE_L, SPACE_S, SPACE_XL};
use crate::ui::theme::palette;

/// A card over the whole width.
pub fn card<R>(ui: &mut Ui, content: impl FnOnce(&mut Ui) -> R) -> InnerResponse<R> {
    let colors = palette(ui);
    Frame::new()
        .fill(colors.surface)
        .stroke(Stroke::new(LINE, colors.border))
        .corner_radius(RADIUS_CARD)
        .inner_margin(Margin::symmetric(SPACE_XL as i8, SPACE_L as i8))
        .show(ui, |ui| {
            ui.set_min_width(ui.available_width());
            content(ui)
        })
}

/// A card with a title.
pub fn titled_card<R>(
    ui: &mut Ui,
    title: impl Into<String>,
    content: impl FnOnce(&mut Ui) -> R,
) -> InnerResponse<R> {
    card(ui, |ui| {
        subtitle(ui, title);
        ui.add_space(SPACE_S);
        content(ui)
    })
}
