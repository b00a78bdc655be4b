//! Plain text in the steps of the ramp.

use egui::{Align, Color32, Label, Layout, Response, Role, Ui, vec2};

use super::heard::hear;
use super::paint::{Fit, focus_ring, galley};
use crate::ui::theme::metrics::RADIUS;
use crate::ui::theme::{Type, palette};

fn label(ui: &mut Ui, text: impl Into<String>, step: Type, color: Color32) -> Response {
    let text = text.into();
    hear(ui.ctx(), &text);
    ui.add(Label::new(step.text(text).color(color)))
}

fn heading(ui: &mut Ui, text: impl Into<String>, step: Type, level: usize) -> Response {
    let text = text.into();
    let color = palette(ui).text;
    let response = label(ui, text.clone(), step, color);
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_role(Role::Heading);
        node.set_label(text);
        node.clear_value();
        node.set_level(level);
    });
    response
}

/// Ordinary text; wraps.
pub fn body(ui: &mut Ui, text: impl Into<String>) -> Response {
    let color = palette(ui).text;
    label(ui, text, Type::Body, color)
}

/// Ordinary text of less weight: labels, explanations.
pub fn secondary(ui: &mut Ui, text: impl Into<String>) -> Response {
    let color = palette(ui).secondary;
    label(ui, text, Type::Body, color)
}

/// Text that stands out in a line.
pub fn strong(ui: &mut Ui, text: impl Into<String>) -> Response {
    let color = palette(ui).text;
    label(ui, text, Type::BodyStrong, color)
}

/// Small print.
pub fn caption(ui: &mut Ui, text: impl Into<String>) -> Response {
    let color = palette(ui).secondary;
    label(ui, text, Type::Caption, color)
}

/// Small print in the middle of as much room as the widest of `others` takes: what changes, where nothing may move.
pub fn fixed_caption(ui: &mut Ui, text: &str, others: impl IntoIterator<Item = String>) -> Response {
    let color = palette(ui).text;
    let width = |text: &str| galley(ui, text, Type::Caption, color, f32::INFINITY, Fit::Truncate).size().x;
    let widest = others.into_iter().map(|other| width(&other)).fold(width(text), f32::max).ceil();
    let label = Label::new(Type::Caption.text(text).color(color)).halign(Align::Center);
    ui.add_sized(vec2(widest, Type::Caption.line_height()), label)
}

/// Text and small print below it, which wrap, in the middle of the height there is: a cell of a table.
pub fn body_and_caption(ui: &mut Ui, text: impl Into<String>, below: impl Into<String>) -> Response {
    let (colors, room) = (palette(ui), ui.available_size());
    let text = galley(ui, &text.into(), Type::Body, colors.text, room.x, Fit::Wrap);
    let below = galley(ui, &below.into(), Type::Caption, colors.secondary, room.x, Fit::Wrap);
    hear(ui.ctx(), text.text());
    hear(ui.ctx(), below.text());
    let below_height = if below.text().is_empty() { 0.0 } else { below.size().y };
    let layout = Layout::top_down(Align::Min);
    let shown = ui.with_layout(layout, |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        ui.add_space(((room.y - text.size().y - below_height) / 2.0).max(0.0));
        let text = ui.add(Label::new(text));
        if below_height > 0.0 { text.union(ui.add(Label::new(below))) } else { text }
    });
    shown.inner
}

/// A card's or group's title; a heading to a screen reader.
pub fn subtitle(ui: &mut Ui, text: impl Into<String>) -> Response {
    heading(ui, text, Type::Subtitle, 2)
}

/// A title on a surface of its own, such as an empty page; a heading to a screen reader.
pub fn title(ui: &mut Ui, text: impl Into<String>) -> Response {
    heading(ui, text, Type::Title, 2)
}

/// A page's title. Prefer [`super::PageHeader`].
pub fn page_title(ui: &mut Ui, text: impl Into<String>) -> Response {
    heading(ui, text, Type::PageTitle, 1)
}

/// A link that is a line of its own, and wraps.
pub fn link_text(ui: &mut Ui, text: &str) -> Response {
    let color = palette(ui).brand;
    let response = ui.add(egui::Link::new(Type::Body.text(text).color(color)));
    focus_ring(ui, &response, response.rect.expand(2.0), RADIUS);
    response
}

/// How wide a line of text is, in points.
pub fn text_width(ui: &Ui, text: &str, step: Type) -> f32 {
    galley(ui, text, step, palette(ui).text, f32::INFINITY, Fit::Truncate).size().x.ceil()
}

/// An id, hash or path, selectable so that it can be copied.
pub fn mono(ui: &mut Ui, text: impl Into<String>) -> Response {
    let color = palette(ui).text;
    ui.add(Label::new(Type::Mono.text(text).color(color)).selectable(true))
}
