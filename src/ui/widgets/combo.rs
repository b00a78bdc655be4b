//! A field that opens a list to choose from.

use egui::accesskit::HasPopup;
use egui::{
    CornerRadius, Id, Key, Label, Modifiers, Popup, PopupCloseBehavior, Rect, Response, Role, ScrollArea,
    Sense, Stroke, StrokeKind, Ui, WidgetInfo, pos2, vec2,
};

use super::paint::{Fit, describe, focus_ring, galley, text_middle};
use super::{entries, stops};
use crate::ui::theme::metrics::{CONTROL, FIELD_WIDTH, ICON_SMALL, LINE, RADIUS, SPACE_M, SPACE_S, SPACE_XS};
use crate::ui::theme::{Icon, Type, palette};

/// One of a list is chosen; the closed field shows which.
#[must_use = "call `show`"]
pub struct Combo {
    id: Id,
    label: String,
    help: String,
    placeholder: String,
    width: f32,
    disabled: Option<String>,
}

impl Combo {
    /// A combo box with a stable id and a label above.
    pub fn new(id: impl egui::AsIdSalt, label: impl Into<String>) -> Self {
        Self {
            id: Id::unique(id),
            label: label.into(),
            help: String::new(),
            placeholder: String::new(),
            width: FIELD_WIDTH,
            disabled: None,
        }
    }

    /// What the choice means, below.
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = help.into();
        self
    }

    /// What the closed field says while `chosen` is the place of none of the options.
    pub fn placeholder(mut self, placeholder: impl Into<String>) -> Self {
        self.placeholder = placeholder.into();
        self
    }

    /// Its width in points.
    pub fn width(mut self, width: f32) -> Self {
        self.width = width;
        self
    }

    /// Cannot be changed, with that reason; `None` leaves it open.
    pub fn disabled_because(mut self, reason: Option<impl Into<String>>) -> Self {
        self.disabled = reason.map(Into::into);
        self
    }

    /// Shows the field; `options` are in order, `chosen` is the place of the one that holds, or beyond
    /// them for none. Whether it changed.
    pub fn show(self, ui: &mut Ui, options: &[String], chosen: &mut usize) -> bool {
        let colors = palette(ui);
        ui.scope(|ui| {
            ui.spacing_mut().item_spacing.y = SPACE_XS;
            let label = ui.add(Label::new(Type::Body.text(self.label.as_str()).color(colors.text)).wrap());
            let current = options.get(*chosen).unwrap_or(&self.placeholder).as_str();
            let response = self.closed(ui, current);
            let response = response.labelled_by(label.id);
            let changed = self.list(ui, &response, options, chosen);
            let below = self.disabled.as_deref().unwrap_or(&self.help);
            if !below.is_empty() {
                let text = Type::Caption.text(below).color(colors.secondary);
                ui.add(Label::new(text).wrap());
            }
            self.tell(&response, below, options.get(*chosen).unwrap_or(&self.placeholder));
            changed
        })
        .inner
    }

    fn closed(&self, ui: &mut Ui, current: &str) -> Response {
        let colors = palette(ui);
        let width = self.width.min(ui.available_width());
        let (_, rect) = ui.allocate_space(vec2(width, CONTROL));
        let enabled = self.disabled.is_none() && ui.is_enabled();
        let response = ui.interact(rect, self.id, stops::sense(ui.ctx(), self.id, enabled));
        let (fill, border, ink) = match (enabled, response.hovered()) {
            (false, _) => (colors.disabled_fill, colors.border, colors.disabled),
            (true, true) => (colors.surface, colors.border_field_hover, colors.text),
            (true, false) => (colors.surface, colors.border_field, colors.text),
        };
        let corner = CornerRadius::same(RADIUS);
        ui.painter().rect(rect, corner, fill, Stroke::new(LINE, border), StrokeKind::Inside);
        let arrow = Rect::from_min_max(pos2(rect.right() - SPACE_S - ICON_SMALL, rect.top()), rect.max);
        let arrow = arrow.with_max_x(rect.right() - SPACE_S);
        Icon::ChevronDown.paint_sized(ui, arrow, ICON_SMALL, if enabled { colors.secondary } else { ink });
        let left = rect.left() + SPACE_M - 2.0;
        let text = galley(ui, current, Type::Body, ink, arrow.left() - SPACE_XS - left, Fit::Truncate);
        text_middle(ui, pos2(left, rect.center().y), text);
        focus_ring(ui, &response, rect, RADIUS);
        response.widget_info(|| {
            let mut info = WidgetInfo::labeled(Role::ComboBox, enabled, &self.label);
            info.current_text_value = Some(current.to_owned());
            info
        });
        response
    }

    /// Says what holds, and whether the list is open.
    fn tell(&self, field: &Response, below: &str, holds: &str) {
        let open = Popup::is_id_open(&field.ctx, Popup::default_response_id(field));
        field.ctx.accesskit_node_builder(self.id, |node| {
            node.set_value(holds);
            node.set_has_popup(HasPopup::Listbox);
            node.set_expanded(open);
        });
        // AT-SPI has no value of combo boxes: there it is the first that is said after the name.
        let holds = if cfg!(target_os = "linux") { holds } else { "" };
        let said: Vec<&str> = [holds, below].into_iter().filter(|part| !part.is_empty()).collect();
        describe(&field.ctx, self.id, &said.join(". "));
    }

    fn list(&self, ui: &Ui, field: &Response, options: &[String], chosen: &mut usize) -> bool {
        let mut picked = None;
        let ctx = ui.ctx();
        // Up and down change the choice without opening, as combo boxes do; with Alt they open the list.
        if field.has_focus() && !Popup::is_any_open(ctx) && self.disabled.is_none() {
            stops::lock_arrows(ctx, field.id);
            let pressed = |modifiers, key| ui.input_mut(|input| input.consume_key(modifiers, key));
            if pressed(Modifiers::ALT, Key::ArrowDown) || pressed(Modifiers::ALT, Key::ArrowUp) {
                Popup::open_id(ctx, Popup::default_response_id(field));
            } else if pressed(Modifiers::NONE, Key::ArrowDown) {
                picked = Some(if *chosen < options.len() { *chosen + 1 } else { 0 });
            } else if pressed(Modifiers::NONE, Key::ArrowUp) {
                picked = chosen.checked_sub(1);
            }
        }
        let current = self.id.with(*chosen);
        let opens = stops::apart(ctx, || {
            Popup::menu(field)
                .width(field.rect.width())
                .gap(2.0)
                .close_behavior(PopupCloseBehavior::CloseOnClick)
                .show(|ui| {
                    ui.set_min_width(field.rect.width() - 2.0 * SPACE_XS - 2.0);
                    ui.spacing_mut().item_spacing.y = 0.0;
                    entries::begin(ui.ctx());
                    ScrollArea::vertical().max_height(CONTROL * 9.5).show(ui, |ui| {
                        for (place, option) in options.iter().enumerate() {
                            let row = option_row(ui, self.id.with(place), option, place == *chosen);
                            entries::entry(ui.ctx(), row.id, option);
                            if row.gained_focus() {
                                row.scroll_to_me(None);
                            }
                            if row.clicked() {
                                picked = Some(place);
                                // A click closes the list by itself, Enter does not.
                                ui.close();
                                entries::taken(ui.ctx());
                            }
                        }
                    });
                    entries::end(ui.ctx());
                });
            entries::follow(field)
        });
        if opens && *chosen < options.len() {
            // The keyboard begins at what is chosen.
            ctx.memory_mut(|memory| memory.request_focus(current));
            ctx.request_repaint();
        }
        match picked.filter(|place| *place < options.len() && place != chosen) {
            Some(place) => {
                *chosen = place;
                true
            }
            None => false,
        }
    }
}

fn option_row(ui: &mut Ui, id: Id, name: &str, chosen: bool) -> Response {
    let colors = palette(ui);
    let text = galley(ui, name, Type::Body, colors.text, f32::INFINITY, Fit::Truncate);
    let lead = SPACE_S + ICON_SMALL + SPACE_S;
    let width = (lead + text.size().x + SPACE_M).max(ui.available_width());
    let (_, rect) = ui.allocate_space(vec2(width, CONTROL));
    let response = ui.interact(rect, id, Sense::click());
    let corner = CornerRadius::same(RADIUS);
    if response.hovered() || response.has_focus() {
        ui.painter().rect_filled(rect, corner, colors.hover);
    }
    if chosen {
        let place = Rect::from_min_size(pos2(rect.left() + SPACE_S, rect.top()), vec2(ICON_SMALL, CONTROL));
        Icon::Check.paint_sized(ui, place, ICON_SMALL, colors.brand);
    }
    text_middle(ui, pos2(rect.left() + lead, rect.center().y), text);
    focus_ring(ui, &response, rect, RADIUS);
    response.widget_info(|| WidgetInfo::selected(Role::ListBoxOption, ui.is_enabled(), chosen, name));
    response
}
