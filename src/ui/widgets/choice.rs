//! Choices: check boxes, cards to pick one from, tabs.

use egui::{
    CornerRadius, Id, Rect, Response, Role, Sense, Shape, Stroke, StrokeKind, Ui, WidgetInfo, pos2, vec2,
};

use super::paint::{Fit, describe, explain, focus_ring, galley, text_middle};
use super::stops::{self, Group};
use super::text::caption;
use crate::ui::theme::metrics::{CONTROL, ICON_SMALL, LINE, LINE_STRONG, RADIUS, SPACE_M, SPACE_S, SPACE_XS};
use crate::ui::theme::{Palette, Type, palette};

/// A check box with its name; a click on either changes it. With a `reason` it is disabled and says why.
pub fn checkbox(ui: &mut Ui, checked: &mut bool, name: &str, reason: Option<&str>) -> Response {
    let colors = palette(ui);
    let lead = ICON_SMALL + SPACE_S;
    let ink = if reason.is_some() { colors.disabled } else { colors.text };
    let room = (ui.available_width() - lead).max(CONTROL);
    let words = galley(ui, name, Type::Body, ink, room, Fit::Wrap);
    let size = vec2(lead + words.size().x, words.size().y.max(CONTROL));
    let (id, rect) = ui.allocate_space(size);
    let enabled = reason.is_none() && ui.is_enabled();
    let mut response = ui.interact(rect, id, stops::sense(ui.ctx(), id, enabled));
    if stops::chosen(&response) {
        *checked = !*checked;
        response.mark_changed();
    }
    // On the first line, when the name takes several.
    let line = (words.size().y - Type::Body.line_height()).max(0.0) / 2.0;
    let middle = rect.center().y - line;
    let square = Rect::from_center_size(
        pos2(rect.left() + ICON_SMALL / 2.0, middle.round()),
        vec2(ICON_SMALL, ICON_SMALL),
    );
    paint_square(ui, square, *checked, enabled, &response, colors);
    text_middle(ui, pos2(rect.left() + lead, rect.center().y), words);
    focus_ring(ui, &response, rect.expand2(vec2(SPACE_XS, 0.0)), RADIUS);
    response.widget_info(|| WidgetInfo::selected(Role::CheckBox, enabled, *checked, name));
    if let Some(reason) = reason {
        explain(&response, reason);
    }
    response
}

/// What a check box means, close below its name: nearer to it than to what follows.
pub fn checkbox_means(ui: &mut Ui, means: impl Into<String>) {
    // Into the room that the check box keeps below its name.
    ui.add_space(-SPACE_XS);
    ui.horizontal_top(|ui| {
        ui.add_space(ICON_SMALL + SPACE_S);
        // A line within a row would go on for ever.
        ui.vertical(|ui| caption(ui, means));
    });
    ui.add_space(SPACE_XS);
}

fn paint_square(ui: &Ui, square: Rect, checked: bool, enabled: bool, response: &Response, colors: &Palette) {
    let corner = CornerRadius::same(2);
    let painter = ui.painter();
    if checked {
        let fill = match (enabled, response.hovered()) {
            (false, _) => colors.disabled,
            (true, true) => colors.brand_fill_hover,
            (true, false) => colors.brand_fill,
        };
        painter.rect_filled(square, corner, fill);
        let c = square.center();
        let tick = vec![c + vec2(-4.0, 0.0), c + vec2(-1.25, 2.75), c + vec2(4.0, -3.0)];
        painter.add(Shape::line(tick, Stroke::new(1.5, colors.on_brand)));
    } else {
        let border =
            if response.hovered() && enabled { colors.border_field_hover } else { colors.border_field };
        painter.rect(square, corner, colors.surface, Stroke::new(LINE, border), StrokeKind::Inside);
    }
}

/// One of several cards to pick from.
#[must_use]
#[derive(Clone, Debug)]
pub struct RadioCard {
    title: String,
    text: String,
    disabled: Option<String>,
}

impl RadioCard {
    /// A choice with a title.
    pub fn new(title: impl Into<String>) -> Self {
        Self { title: title.into(), text: String::new(), disabled: None }
    }

    /// What choosing it means.
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = text.into();
        self
    }

    /// Cannot be chosen, with that reason; `None` leaves it open.
    pub fn disabled_because(mut self, reason: Option<impl Into<String>>) -> Self {
        self.disabled = reason.map(Into::into);
        self
    }
}

/// Cards of which one is chosen: `chosen` is its place. Whether the choice changed.
pub fn radio_cards(
    ui: &mut Ui,
    id: impl egui::AsIdSalt,
    name: &str,
    cards: &[RadioCard],
    chosen: &mut usize,
) -> bool {
    let id = Id::unique(id);
    let before = *chosen;
    let ids = (0..cards.len()).map(|place| id.with(place)).collect();
    let mut stops = Group::new(ui.ctx(), ids, *chosen);
    // Arrows choose as they go; what cannot be chosen is only read.
    let open = |place: &usize| cards.get(*place).is_some_and(|card| card.disabled.is_none());
    *chosen = stops.walk(ui.ctx()).filter(open).unwrap_or(*chosen);
    let group = ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = SPACE_S;
        for (place, card) in cards.iter().enumerate() {
            let enabled = card.disabled.is_none() && ui.is_enabled();
            let sense = stops.sense(ui.ctx(), place, enabled);
            let response = radio_card(ui, id.with(place), sense, card, place == *chosen);
            stops.tell(ui.ctx(), place);
            if stops::chosen(&response) {
                *chosen = place;
            }
        }
    });
    let changed = *chosen != before;
    ui.ctx().accesskit_node_builder(group.response.id, |node| {
        node.set_role(Role::RadioGroup);
        node.set_label(name);
    });
    changed
}

fn radio_card(ui: &mut Ui, id: Id, sense: Sense, card: &RadioCard, chosen: bool) -> Response {
    let colors = palette(ui);
    let lead = SPACE_M + ICON_SMALL + SPACE_S;
    let width = ui.available_width();
    let room = (width - lead - SPACE_M).max(CONTROL);
    let ink = if card.disabled.is_some() { colors.disabled } else { colors.text };
    let title = galley(ui, &card.title, Type::BodyStrong, ink, room, Fit::Wrap);
    let below = card.disabled.as_deref().unwrap_or(&card.text);
    let text = galley(ui, below, Type::Caption, colors.secondary, room, Fit::Wrap);
    let text_height = if below.is_empty() { 0.0 } else { text.size().y };
    let height = (title.size().y + text_height + 2.0 * (SPACE_S + 2.0)).max(CONTROL);
    let (_, rect) = ui.allocate_space(vec2(width, height));
    let enabled = card.disabled.is_none() && ui.is_enabled();
    let response = ui.interact(rect, id, sense);
    let fill = match (chosen, enabled && response.hovered()) {
        (true, _) => colors.selection,
        (false, true) => colors.hover,
        (false, false) => colors.surface,
    };
    let border = if chosen { colors.brand } else { colors.border };
    let painter = ui.painter();
    painter.rect(rect, CornerRadius::same(RADIUS), fill, Stroke::new(LINE, border), StrokeKind::Inside);
    let top = rect.top() + SPACE_S + 2.0;
    let dot = pos2(rect.left() + SPACE_M + ICON_SMALL / 2.0, top + Type::BodyStrong.line_height() / 2.0);
    let ring = match (chosen, enabled) {
        (true, _) => colors.brand,
        (false, true) => colors.border_field_hover,
        (false, false) => colors.border_field,
    };
    painter.circle_stroke(dot, ICON_SMALL / 2.0 - LINE, Stroke::new(LINE, ring));
    if chosen {
        painter.circle_filled(dot, ICON_SMALL / 4.0, colors.brand);
    }
    let left = rect.left() + lead;
    let title_height = title.size().y;
    painter.galley(pos2(left, top), title, ink);
    painter.galley(pos2(left, top + title_height), text, colors.secondary);
    focus_ring(ui, &response, rect, RADIUS);
    response.widget_info(|| WidgetInfo::selected(Role::RadioButton, enabled, chosen, &card.title));
    describe(ui.ctx(), id, below);
    response
}

/// Tabs over the width there is: `chosen` is the open one's place. Whether it changed.
pub fn tabs(ui: &mut Ui, id: impl egui::AsIdSalt, names: &[String], chosen: &mut usize) -> bool {
    let id = Id::unique(id);
    let colors = palette(ui);
    let before = *chosen;
    let mut stops = Group::new(ui.ctx(), (0..names.len()).map(|place| id.with(place)).collect(), *chosen);
    *chosen = stops.walk(ui.ctx()).unwrap_or(*chosen);
    let row = ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(SPACE_S, 0.0);
        for (place, name) in names.iter().enumerate() {
            let open = place == *chosen;
            let (step, ink) =
                if open { (Type::BodyStrong, colors.text) } else { (Type::Body, colors.secondary) };
            let words = galley(ui, name, step, ink, f32::INFINITY, Fit::Truncate);
            // As wide as when it is open, so that nothing moves on a click.
            let strong = galley(ui, name, Type::BodyStrong, ink, f32::INFINITY, Fit::Truncate);
            let (_, rect) = ui.allocate_space(vec2(strong.size().x + 2.0 * SPACE_S, CONTROL + SPACE_XS));
            let response = ui.interact(rect, id.with(place), stops.sense(ui.ctx(), place, true));
            if stops::chosen(&response) {
                *chosen = place;
            }
            let x = rect.center().x - words.size().x / 2.0;
            text_middle(ui, pos2(x, rect.center().y), words);
            if open || response.hovered() {
                let color = if open { colors.brand } else { colors.border_field };
                let x = rect.shrink2(vec2(SPACE_S, 0.0)).x_range();
                let y = rect.bottom() - LINE_STRONG / 2.0;
                ui.painter().hline(x, y, Stroke::new(LINE_STRONG, color));
            }
            focus_ring(ui, &response, rect, RADIUS);
            response.widget_info(|| WidgetInfo::selected(Role::Tab, ui.is_enabled(), open, name));
            stops.tell(ui.ctx(), place);
        }
    });
    ui.ctx().accesskit_node_builder(row.response.id, |node| node.set_role(Role::TabList));
    *chosen != before
}
