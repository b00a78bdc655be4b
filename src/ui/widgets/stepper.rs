//! Where in a wizard the person is.

use egui::accesskit::Live;
use egui::{Id, Rect, Response, Role, Sense, Stroke, Ui, WidgetInfo, pos2, vec2};

use super::paint::{Fit, focus_ring, galley, text_middle};
use super::stops;
use super::text::strong;
use super::words::say;
use crate::model::Message;
use crate::ui::theme::metrics::{CONTROL, ICON_SMALL, LINE, RADIUS, SPACE_S, SPACE_XS, SPACE_XXL};
use crate::ui::theme::{Icon, Type, palette};

/// Diameter of a step's number, in points.
const DOT: f32 = 24.0;

/// The steps of a wizard in a line; `current` is the open one's place. Returns the earlier step that the person goes
/// back to. Where there is no room for every title, it says "Step 2 of 4" instead.
pub fn stepper(
    ui: &mut Ui,
    id: impl egui::AsIdSalt,
    name: &str,
    titles: &[String],
    current: usize,
) -> Option<usize> {
    let id = Id::unique(id);
    let message = Message::new("kit-step")
        .with("current", current + 1)
        .with("total", titles.len())
        .with("title", titles.get(current).map_or("", String::as_str));
    let said = say(ui.ctx(), &message);
    announce(ui, id.with("said"), &said);
    let color = palette(ui).text;
    let widths: Vec<f32> = titles
        .iter()
        .map(|title| {
            let text = galley(ui, title, Type::BodyStrong, color, f32::INFINITY, Fit::Truncate);
            DOT + SPACE_S + text.size().x + SPACE_XS
        })
        .collect();
    let gaps = SPACE_XXL * titles.len().saturating_sub(1) as f32 + 2.0 * SPACE_S * titles.len() as f32;
    if widths.iter().sum::<f32>() + gaps > ui.available_width() {
        strong(ui, said);
        return None;
    }
    let mut chosen = None;
    let row = ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = SPACE_S;
        for (place, (title, width)) in titles.iter().zip(widths).enumerate() {
            if place > 0 {
                let (_, rect) = ui.allocate_space(vec2(SPACE_XXL, CONTROL));
                let line = Stroke::new(LINE, palette(ui).border_field);
                ui.painter().hline(rect.x_range(), rect.center().y, line);
            }
            if step(ui, id.with(place), title, place, current, width).clicked() {
                chosen = Some(place);
            }
        }
    });
    ui.ctx().accesskit_node_builder(row.response.id, |node| {
        node.set_role(Role::List);
        node.set_label(name);
    });
    chosen
}

/// Another step is said aloud. Nothing of it is seen.
fn announce(ui: &Ui, id: Id, said: &str) {
    let corner = Rect::from_min_size(ui.cursor().min, vec2(1.0, 1.0));
    ui.interact(corner, id, Sense::hover());
    ui.ctx().accesskit_node_builder(id, |node| {
        node.set_role(Role::Status);
        node.set_live(Live::Polite);
        node.set_label(said);
    });
}

fn step(ui: &mut Ui, id: Id, title: &str, place: usize, current: usize, width: f32) -> Response {
    let colors = palette(ui);
    let (done, open) = (place < current, place == current);
    let (_, rect) = ui.allocate_space(vec2(width, CONTROL));
    let sense = if done { stops::sense(ui.ctx(), id, true) } else { Sense::hover() };
    let response = ui.interact(rect, id, sense);
    let center = pos2(rect.left() + DOT / 2.0, rect.center().y);
    let painter = ui.painter();
    if open || done {
        let fill = if response.hovered() && done { colors.brand_fill_hover } else { colors.brand_fill };
        painter.circle_filled(center, DOT / 2.0, fill);
    } else {
        painter.circle_stroke(center, DOT / 2.0 - LINE / 2.0, Stroke::new(LINE, colors.border_field));
    }
    if done {
        let place = Rect::from_center_size(center, vec2(DOT, DOT));
        Icon::Check.paint_sized(ui, place, ICON_SMALL, colors.on_brand);
    } else {
        let ink = if open { colors.on_brand } else { colors.secondary };
        let number = (place + 1).to_string();
        let number = galley(ui, &number, Type::CaptionStrong, ink, DOT, Fit::Truncate);
        text_middle(ui, pos2(center.x - number.size().x / 2.0, center.y), number);
    }
    let (weight, ink) = match (open, done) {
        (true, _) => (Type::BodyStrong, colors.text),
        (_, true) => (Type::Body, colors.text),
        _ => (Type::Body, colors.secondary),
    };
    let text = galley(ui, title, weight, ink, f32::INFINITY, Fit::Truncate);
    text_middle(ui, pos2(rect.left() + DOT + SPACE_S, rect.center().y), text);
    focus_ring(ui, &response, rect.expand2(vec2(SPACE_XS, 0.0)), RADIUS);
    let role = if done { Role::Link } else { Role::ListItem };
    response.widget_info(|| WidgetInfo::labeled(role, true, title));
    ui.ctx().accesskit_node_builder(id, |node| {
        if open {
            node.set_aria_current(egui::accesskit::AriaCurrent::Step);
        }
    });
    response
}
