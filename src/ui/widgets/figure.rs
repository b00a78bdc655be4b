//! Figures that lead to what they count.

use std::sync::Arc;

use egui::{CornerRadius, Galley, Id, Response, Role, Sense, Stroke, StrokeKind, Ui, WidgetInfo, pos2, vec2};

use super::paint::{Fit, focus_ring, galley, text_middle};
use crate::ui::theme::metrics::{ICON, LINE, RADIUS_CARD, SPACE_L, SPACE_M, SPACE_S};
use crate::ui::theme::{Icon, Type, palette};

/// A figure: how many there are of something. A click leads there.
#[must_use = "show it with `figures`"]
pub struct Figure {
    id: Id,
    icon: Icon,
    value: String,
    name: String,
}

/// The least width of a figure, in points.
const LEAST: f32 = 168.0;

impl Figure {
    /// A figure with a stable id, and what it counts: `Labs`.
    pub fn new(
        id: impl egui::AsIdSalt,
        icon: Icon,
        value: impl Into<String>,
        name: impl Into<String>,
    ) -> Self {
        Self { id: Id::unique(id), icon, value: value.into(), name: name.into() }
    }

    /// Its name, in as many lines as it takes beside margins of that width.
    fn name(&self, ui: &Ui, width: f32) -> Arc<Galley> {
        galley(ui, &self.name, Type::Body, palette(ui).brand, width - 2.0 * SPACE_L, Fit::Wrap)
    }

    /// Shows it with a name that may be so high.
    fn show(self, ui: &mut Ui, width: f32, name_height: f32) -> Response {
        let colors = palette(ui);
        let line = |step: Type| step.line_height();
        let height = 2.0 * SPACE_M + line(Type::Title) + name_height;
        let (_, rect) = ui.allocate_space(vec2(width, height));
        let response = ui.interact(rect, self.id, Sense::click());
        let fill = if response.hovered() { colors.hover } else { colors.surface };
        let corner = CornerRadius::same(RADIUS_CARD);
        ui.painter().rect(rect, corner, fill, Stroke::new(LINE, colors.border), StrokeKind::Inside);
        let left = rect.left() + SPACE_L;
        let room = rect.width() - 2.0 * SPACE_L;
        let mut y = rect.top() + SPACE_M + line(Type::Title) / 2.0;
        let value = |step, room| galley(ui, &self.value, step, colors.text, room, Fit::Truncate);
        let mut text = value(Type::Title, room);
        // A long figure goes before the icon, and before its own size.
        if text.size().x + SPACE_S + ICON <= room {
            let right = rect.right() - SPACE_L - ICON / 2.0;
            let icon = egui::Rect::from_center_size(pos2(right, y), vec2(ICON, ICON));
            self.icon.paint(ui, icon, colors.secondary);
        } else if text.elided {
            text = value(Type::Subtitle, room);
        }
        text_middle(ui, pos2(left, y), text);
        y += line(Type::Title) / 2.0;
        ui.painter().galley(pos2(left, y), self.name(ui, width), colors.brand);
        focus_ring(ui, &response, rect, RADIUS_CARD);
        let name = format!("{} {}", self.value, self.name);
        response.widget_info(|| WidgetInfo::labeled(Role::Link, ui.is_enabled(), &name));
        response
    }
}

/// Figures beside each other, as many in a row as there is room for. The place of the one that was clicked.
pub fn figures(ui: &mut Ui, figures: Vec<Figure>) -> Option<usize> {
    let gap = SPACE_M;
    let room = ui.available_width();
    let fits = ((room + gap) / (LEAST + gap)).floor().max(1.0) as usize;
    // Rows of one length: four figures that do not fit stand two and two.
    let rows = figures.len().div_ceil(fits).max(1);
    let columns = figures.len().div_ceil(rows).max(1);
    let width = ((room - gap * (columns - 1) as f32) / columns as f32).floor();
    let name_height = figures.iter().map(|figure| figure.name(ui, width).size().y).fold(0.0, f32::max);
    let mut clicked = None;
    let mut figures = figures.into_iter().enumerate().peekable();
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing = vec2(gap, gap);
        while figures.peek().is_some() {
            ui.horizontal(|ui| {
                for (column, (place, figure)) in figures.by_ref().take(columns).enumerate() {
                    // The last one ends where everything below it does.
                    let last = room - (width + gap) * (columns - 1) as f32;
                    let width = if column + 1 == columns { last } else { width };
                    if figure.show(ui, width, name_height).clicked() {
                        clicked = Some(place);
                    }
                }
            });
        }
    });
    clicked
}
