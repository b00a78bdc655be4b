//! A page's frame: its title and the way back, and what it says when there is nothing to show.

use egui::{Align, Layout, Rect, Ui, vec2};

use super::button::Button;
use super::layout::at_right;
use super::paint::{Fit, galley};
use super::text::{page_title, secondary, title};
use super::words::say;
use crate::model::Message;
use crate::ui::theme::metrics::{ICON_LARGE, LOW, READING_WIDTH, SPACE_L, SPACE_S, SPACE_XS, SPACE_XXXL};
use crate::ui::theme::{Icon, Type, palette};

/// The top of a page: the way back, the title, a line about it, and controls at the right.
#[must_use = "call `show`"]
pub struct PageHeader {
    title: String,
    back: Option<String>,
    text: String,
}

impl PageHeader {
    /// A page's title.
    pub fn new(title: impl Into<String>) -> Self {
        Self { title: title.into(), back: None, text: String::new() }
    }

    /// A way back to the page of that name, above the title.
    pub fn back(mut self, place: impl Into<String>) -> Self {
        self.back = Some(place.into());
        self
    }

    /// A line below the title.
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = text.into();
        self
    }

    /// Shows it; `controls` stand at the right, in the order they are added. Whether the person goes back.
    pub fn show(self, ui: &mut Ui, controls: impl FnOnce(&mut Ui)) -> bool {
        let mut back = false;
        let id = ui.make_persistent_id("page header");
        // How wide the controls are is known only once they were shown.
        let known: Option<f32> = ui.data(|data| data.get_temp(id));
        let mut controls = Some(|ui: &mut Ui| {
            controls(ui);
            let width = ui.min_rect().width();
            if known.is_none_or(|known| (known - width).abs() > 0.1) {
                ui.data_mut(|data| data.insert_temp(id, width));
                ui.ctx().request_discard("a page's controls were measured");
            }
        });
        ui.scope(|ui| {
            ui.spacing_mut().item_spacing.y = SPACE_XS;
            if let Some(place) = &self.back {
                let button = Button::link(place.as_str()).icon(Icon::Back);
                let response = ui.add(button);
                let name = say(ui.ctx(), &Message::new("kit-back").with("place", place.as_str()));
                back = response.clicked();
                response.accessible_name(name);
            }
            ui.horizontal(|ui| {
                let height = Type::PageTitle.line_height();
                let room = ui.available_width();
                let natural =
                    galley(ui, &self.title, Type::PageTitle, palette(ui).text, f32::INFINITY, Fit::Wrap)
                        .size()
                        .x;
                // Long titles wrap and leave the controls their place; where that is too small, these stand below.
                let beside = room - natural.min(room * 0.7).ceil() - ui.spacing().item_spacing.x;
                let below = known.is_some_and(|controls| controls > beside);
                let width = if below { room } else { natural.min(room * 0.7).ceil() };
                ui.allocate_ui_with_layout(vec2(width, height), Layout::top_down(Align::Min), |ui| {
                    ui.set_width(width);
                    page_title(ui, self.title.as_str());
                });
                if !below && let Some(controls) = controls.take() {
                    at_right(ui, "controls", controls);
                }
            });
            if let Some(controls) = controls.take() {
                ui.horizontal_wrapped(controls);
            }
            // In a low window the line about the page would leave the page no room.
            if !self.text.is_empty() && ui.ctx().content_rect().height() >= LOW {
                ui.scope(|ui| {
                    ui.set_max_width(READING_WIDTH.min(ui.available_width()));
                    secondary(ui, self.text.as_str());
                });
            }
        });
        ui.add_space(SPACE_S);
        back
    }
}

/// What a page says when there is nothing to show yet: what this is about, and the way on.
#[must_use = "call `show`"]
pub struct EmptyState {
    icon: Icon,
    title: String,
    text: String,
}

/// Longer lines in the middle of a page are hard to read, in points.
const EMPTY_WIDTH: f32 = 440.0;

impl EmptyState {
    /// An icon and a title.
    pub fn new(icon: Icon, title: impl Into<String>) -> Self {
        Self { icon, title: title.into(), text: String::new() }
    }

    /// What this is about.
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = text.into();
        self
    }

    /// Shows it in the middle of the width there is; `actions` are buttons below.
    pub fn show(self, ui: &mut Ui, actions: impl FnOnce(&mut Ui)) {
        let colors = palette(ui);
        let width = EMPTY_WIDTH.min(ui.available_width());
        let low = ui.ctx().content_rect().height() < LOW;
        ui.vertical_centered(|ui| {
            ui.set_max_width(width);
            // A low window shows what matters, and what to do about it.
            if !low {
                ui.add_space(SPACE_XXXL);
                let (_, rect) = ui.allocate_space(vec2(ICON_LARGE, ICON_LARGE));
                let place = Rect::from_center_size(rect.center(), vec2(ICON_LARGE, ICON_LARGE));
                self.icon.paint_sized(ui, place, ICON_LARGE, colors.secondary);
                ui.add_space(SPACE_S);
            }
            title(ui, self.title);
            if !self.text.is_empty() {
                secondary(ui, self.text);
            }
            ui.add_space(SPACE_L);
            actions(ui);
            if !low {
                ui.add_space(SPACE_XXXL);
            }
        });
    }
}

/// Buttons in the middle of the width there is, beside each other where there is room, else below each other. Which one
/// was pressed.
pub fn centered_buttons<Act, const N: usize>(ui: &mut Ui, buttons: [(Act, Button); N]) -> Option<Act> {
    let widths = buttons.iter().map(|(_, button)| button.width(ui)).sum::<f32>();
    let taken = widths + SPACE_S * N.saturating_sub(1) as f32;
    let room = ui.available_width();
    let mut pressed = None;
    let mut add = |ui: &mut Ui, (act, button)| {
        if ui.add(button).clicked() {
            pressed = Some(act);
        }
    };
    if taken <= room {
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = SPACE_S;
            ui.add_space((room - taken) / 2.0 - SPACE_S);
            for button in buttons {
                add(ui, button);
            }
        });
    } else {
        ui.vertical_centered(|ui| {
            ui.spacing_mut().item_spacing.y = SPACE_S;
            for button in buttons {
                add(ui, button);
            }
        });
    }
    pressed
}
