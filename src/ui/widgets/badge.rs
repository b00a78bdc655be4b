//! Badges: one word about the state of a thing.

use egui::{CornerRadius, Response, Role, Sense, Stroke, StrokeKind, Ui, WidgetInfo, pos2, vec2};

use super::heard::hear;
use super::kind::Kind;
use super::paint::{Fit, galley, text_middle};
use crate::ui::theme::metrics::{ICON_SMALL, LINE, RADIUS, SPACE_S, SPACE_XS};
use crate::ui::theme::{Icon, Type, palette};

/// A word in a small frame.
#[must_use = "show it with `ui.add` or give it to a row"]
#[derive(Clone, Debug)]
pub struct Badge {
    text: String,
    kind: Option<Kind>,
    icon: Option<Icon>,
}

/// Its height in points.
pub(super) const HEIGHT: f32 = 20.0;

impl Badge {
    /// A badge that only names something: "Specialized".
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into(), kind: None, icon: None }
    }

    /// A badge that also judges: "Published", "Failed".
    pub fn of(kind: Kind, text: impl Into<String>) -> Self {
        Self { text: text.into(), kind: Some(kind), icon: None }
    }

    /// A small icon before the word.
    pub fn icon(mut self, icon: Icon) -> Self {
        self.icon = Some(icon);
        self
    }

    /// What it says.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Its width, in points.
    pub fn width(&self, ui: &Ui) -> f32 {
        let text = galley(ui, &self.text, Type::Caption, palette(ui).text, f32::INFINITY, Fit::Truncate);
        let icon = if self.icon.is_some() { ICON_SMALL + SPACE_XS - 2.0 } else { 0.0 };
        (text.size().x + icon + 2.0 * (SPACE_S - 2.0)).ceil()
    }

    /// Paints it with its left middle at `at`.
    pub(super) fn paint(&self, ui: &Ui, at: egui::Pos2) {
        let colors = palette(ui);
        let (fill, border, ink) = match self.kind.map(|kind| kind.colors(ui)) {
            Some(kind) => (kind.background, kind.border, kind.icon),
            None => (colors.surface_sunken, colors.border, colors.secondary),
        };
        let rect = egui::Rect::from_min_size(
            pos2(at.x, (at.y - HEIGHT / 2.0).round()),
            vec2(self.width(ui), HEIGHT),
        );
        let corner = CornerRadius::same(RADIUS);
        ui.painter().rect(rect, corner, fill, Stroke::new(LINE, border), StrokeKind::Inside);
        let mut x = rect.left() + SPACE_S - 2.0;
        if let Some(icon) = self.icon {
            let place = egui::Rect::from_min_size(pos2(x, rect.top()), vec2(ICON_SMALL, HEIGHT));
            icon.paint_sized(ui, place, ICON_SMALL, ink);
            x += ICON_SMALL + SPACE_XS - 2.0;
        }
        let text = galley(ui, &self.text, Type::Caption, ink, f32::INFINITY, Fit::Truncate);
        text_middle(ui, pos2(x, rect.center().y), text);
    }
}

impl egui::Widget for Badge {
    fn ui(self, ui: &mut Ui) -> Response {
        let (id, rect) = ui.allocate_space(vec2(self.width(ui), HEIGHT));
        let response = ui.interact(rect, id, Sense::hover());
        self.paint(ui, rect.left_center());
        hear(ui.ctx(), &self.text);
        response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &self.text));
        response
    }
}
