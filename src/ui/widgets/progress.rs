//! Progress: how far work has come, as a bar, as a ring, and region by region.

use egui::{Rect, Response, Role, Sense, Ui, Widget, WidgetInfo, pos2, vec2};

use super::paint::{Fit, galley, phase, spinner, text_middle};
use crate::ui::theme::metrics::{CONTROL, ICON, ICON_SMALL, LINE_STRONG, SPACE_M, SPACE_S, SPACE_XS};
use crate::ui::theme::{Icon, Type, palette};

/// Height of a bar.
const BAR: f32 = 4.0;

/// A bar that fills from left to right over the width there is.
#[must_use = "show it with `ui.add`"]
pub struct ProgressBar {
    name: String,
    fraction: Option<f32>,
}

impl ProgressBar {
    /// Work named `name` (for a screen reader) of which the share `0.0..=1.0` is done.
    pub fn new(name: impl Into<String>, fraction: f32) -> Self {
        Self { name: name.into(), fraction: Some(fraction.clamp(0.0, 1.0)) }
    }

    /// Work that goes on, nobody knows how long.
    pub fn indeterminate(name: impl Into<String>) -> Self {
        Self { name: name.into(), fraction: None }
    }
}

impl Widget for ProgressBar {
    fn ui(self, ui: &mut Ui) -> Response {
        let (id, rect) = ui.allocate_space(vec2(ui.available_width(), BAR));
        let response = ui.interact(rect, id, Sense::hover());
        if ui.is_rect_visible(rect) {
            paint_bar(ui, rect, self.fraction);
        }
        response.widget_info(|| progress_info(&self.name, self.fraction));
        response
    }
}

fn progress_info(name: &str, fraction: Option<f32>) -> WidgetInfo {
    let mut info = WidgetInfo::labeled(Role::ProgressIndicator, true, name);
    // Whole per cents: a screen reader that hears every change would never fall silent.
    info.value = fraction.map(|fraction| f64::from((fraction * 100.0).floor()));
    info
}

/// Paints a bar that fills from left to right, or moves where nobody knows how long.
pub(super) fn paint_bar(ui: &Ui, rect: Rect, fraction: Option<f32>) {
    let colors = palette(ui);
    let round = rect.height() / 2.0;
    ui.painter().rect_filled(rect, round, colors.track);
    let filled = if let Some(fraction) = fraction {
        Rect::from_min_size(rect.min, vec2(rect.width() * fraction, rect.height()))
    } else {
        let run = rect.width() * 0.3;
        let left = rect.left() - run + phase(ui.ctx(), 2.0) * (rect.width() + run);
        Rect::from_min_size(pos2(left, rect.top()), vec2(run, rect.height())).intersect(rect)
    };
    if filled.width() > 0.5 {
        ui.painter().rect_filled(filled, round, colors.brand);
    }
}

/// A ring of an icon's size that fills clockwise (`0.0..=1.0`), or turns where `None`; for the top bar.
pub fn progress_ring(ui: &mut Ui, name: &str, fraction: Option<f32>) -> Response {
    let colors = palette(ui);
    let (id, rect) = ui.allocate_space(vec2(ICON, ICON));
    let response = ui.interact(rect, id, Sense::hover());
    let radius = ICON / 2.0 - LINE_STRONG;
    match fraction {
        None => spinner(ui, rect.center(), radius, colors.brand, colors.track),
        Some(fraction) => {
            let turn = std::f32::consts::TAU * fraction.clamp(0.0, 1.0);
            let points = (0..=48)
                .map(|step| turn * step as f32 / 48.0 - std::f32::consts::FRAC_PI_2)
                .map(|angle| rect.center() + radius * vec2(angle.cos(), angle.sin()))
                .collect();
            let painter = ui.painter();
            painter.circle_stroke(rect.center(), radius, egui::Stroke::new(LINE_STRONG, colors.track));
            painter.add(egui::Shape::line(points, egui::Stroke::new(LINE_STRONG, colors.brand)));
        }
    }
    response.widget_info(|| progress_info(name, fraction));
    response
}

/// How far one part of the work is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum PartState {
    /// Its turn has not come.
    Waiting,
    /// The share `0.0..=1.0` is done.
    Running(f32),
    /// Done.
    Done,
    /// Failed; its detail says why.
    Failed,
}

/// A part of the work with a progress of its own: a region.
#[derive(Clone, Debug, PartialEq)]
pub struct Part {
    /// Its name.
    pub name: String,
    /// What there is to say: bytes, speed, "waiting", the cause of a failure.
    pub detail: String,
    /// How far it is.
    pub state: PartState,
}

/// A row for each part: icon, name, bar, detail.
pub fn progress_parts(ui: &mut Ui, parts: &[Part]) {
    let colors = palette(ui);
    let widest = parts
        .iter()
        .map(|part| galley(ui, &part.name, Type::Body, colors.text, f32::INFINITY, Fit::Truncate).size().x)
        .fold(0.0, f32::max);
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        for part in parts {
            part_row(ui, part, widest);
        }
    });
}

fn part_row(ui: &mut Ui, part: &Part, widest: f32) {
    let colors = palette(ui);
    let (id, rect) = ui.allocate_space(vec2(ui.available_width(), CONTROL - SPACE_XS));
    let (icon, ink, fraction) = match part.state {
        PartState::Waiting => (Icon::Clock, colors.secondary, Some(0.0)),
        PartState::Running(fraction) => (Icon::Retry, colors.brand, Some(fraction.clamp(0.0, 1.0))),
        PartState::Done => (Icon::Success, colors.success.icon, Some(1.0)),
        PartState::Failed => (Icon::Error, colors.error.icon, None),
    };
    let place = Rect::from_min_size(rect.min, vec2(ICON_SMALL, rect.height()));
    icon.paint_sized(ui, place, ICON_SMALL, ink);
    let left = place.right() + SPACE_S;
    let name_room = widest.min(rect.width() * 0.35);
    let name = galley(ui, &part.name, Type::Body, colors.text, name_room.ceil(), Fit::Truncate);
    text_middle(ui, pos2(left, rect.center().y), name);
    let bar_left = left + name_room + SPACE_M;
    let bar_width = ((rect.right() - bar_left) * 0.4).floor();
    let mut detail_left = bar_left;
    if let Some(fraction) = fraction {
        let top = (rect.center().y - BAR / 2.0).round();
        let bar = Rect::from_min_size(pos2(bar_left, top), vec2(bar_width, BAR));
        paint_bar(ui, bar, Some(fraction));
        detail_left = bar.right() + SPACE_M;
    }
    let color = if part.state == PartState::Failed { colors.danger } else { colors.secondary };
    let room = (rect.right() - detail_left).max(0.0);
    let detail = galley(ui, &part.detail, Type::Caption, color, room, Fit::Truncate);
    let cut = detail.elided;
    text_middle(ui, pos2(detail_left, rect.center().y), detail);
    let response = ui.interact(rect, id, Sense::hover());
    response.widget_info(|| progress_info(&part.name, fraction));
    super::paint::describe(ui.ctx(), id, &part.detail);
    if cut {
        response.on_hover_text(part.detail.as_str());
    }
}
