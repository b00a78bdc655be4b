//! A line of a card that says what to look at, and leads there.

use egui::{Align, Id, Layout, Ui, vec2};

use super::button::Button;
use super::kind::Kind;
use super::paint::{Fit, galley};
use super::text::body;
use crate::ui::theme::metrics::{CONTROL, ICON, SPACE_L, SPACE_M, SPACE_S};
use crate::ui::theme::{Type, palette};

/// What it is about, a sentence, and the link that leads there, which has the id. Whether the link was pressed.
pub fn notice(ui: &mut Ui, id: impl egui::AsIdSalt, kind: Kind, text: &str, link: impl Into<String>) -> bool {
    let link = Button::link(link).id(Id::unique(id));
    let available = ui.available_width();
    let room = (available - ICON - SPACE_M - SPACE_L - link.width(ui)).max(CONTROL);
    // The sentence wraps beside the link, and the row is as high as it is.
    let words = galley(ui, text, Type::Body, palette(ui).text, room, Fit::Wrap).size().y;
    let height = (words + SPACE_S).max(CONTROL);
    let row = Layout::left_to_right(Align::Center);
    ui.allocate_ui_with_layout(vec2(available, height), row, |ui| {
        ui.spacing_mut().item_spacing = vec2(0.0, 0.0);
        let (_, place) = ui.allocate_space(vec2(ICON, height));
        kind.icon().paint(ui, place, kind.colors(ui).icon);
        ui.add_space(SPACE_M);
        ui.allocate_ui_with_layout(vec2(room, words), Layout::top_down(Align::Min), |ui| {
            ui.set_width(room);
            body(ui, text);
        });
        ui.add_space(SPACE_L);
        ui.add(link).clicked()
    })
    .inner
}
