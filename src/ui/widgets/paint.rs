//! What the widgets share: text in a step of the ramp, the focus ring, waiting, and words for a screen reader.

use std::f32::consts::TAU;
use std::sync::Arc;

use egui::text::{LayoutJob, TextFormat, TextWrapping};
use egui::{
    Color32, Context, CornerRadius, Frame, Galley, Id, Margin, Pos2, Rect, Response, Shape, Stroke,
    StrokeKind, Tooltip, Ui, pos2,
};

use crate::ui::theme::metrics::{LINE, LINE_STRONG, SPACE_XS};
use crate::ui::theme::{Type, focus_shown, motion_reduced, palette};

/// How text meets the end of its room.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Fit {
    /// Goes on in the next line.
    Wrap,
    /// Ends with an ellipsis.
    Truncate,
}

/// Lays out text of one step and colour in at most `width` points.
pub(super) fn galley(ui: &Ui, text: &str, step: Type, color: Color32, width: f32, fit: Fit) -> Arc<Galley> {
    let mut job = LayoutJob::default();
    let mut format = TextFormat::simple(step.font(), color);
    format.line_height = Some(step.line_height());
    job.append(text, 0.0, format);
    job.wrap = match fit {
        Fit::Wrap => TextWrapping::wrap_at_width(width),
        Fit::Truncate => TextWrapping::truncate_at_width(width),
    };
    ui.painter().layout_job(job)
}

/// Paints a galley with its left middle at `at`.
pub(super) fn text_middle(ui: &Ui, at: Pos2, galley: Arc<Galley>) {
    let top_left = pos2(at.x, at.y - galley.size().y / 2.0);
    ui.painter().galley(top_left, galley, Color32::PLACEHOLDER);
}

/// Whether what has the focus says so: someone at the keyboard cannot hover.
pub(super) fn focus_told(response: &Response) -> bool {
    response.has_focus() && focus_shown(&response.ctx)
}

/// Scrolls to what has just got the focus from the keyboard.
pub(super) fn follow_focus(response: &Response) {
    if response.gained_focus() && focus_shown(&response.ctx) {
        response.scroll_to_me(None);
    }
}

/// Why a control is disabled, in a tooltip: on hover, and on focus for someone at the keyboard.
pub(super) fn explain(response: &Response, reason: &str) {
    describe(&response.ctx, response.id, reason);
    let show = |ui: &mut Ui| {
        hint(ui, |ui| {
            super::text::body(ui, reason);
        });
    };
    if focus_told(response) {
        Tooltip::always_open(response.ctx.clone(), response.layer_id, response.id, response).show(show);
    } else {
        Tooltip::for_enabled(response).show(show);
    }
}

/// The ring around what has the focus, for someone at the keyboard: dark outside, light inside, so that it shows on
/// any surface.
pub(super) fn focus_ring(ui: &Ui, response: &Response, rect: Rect, radius: u8) {
    follow_focus(response);
    if !focus_told(response) {
        return;
    }
    let colors = palette(ui);
    let painter = ui.painter();
    let corner = CornerRadius::same(radius);
    painter.rect_stroke(rect, corner, Stroke::new(LINE_STRONG, colors.focus), StrokeKind::Inside);
    let inner = rect.shrink(LINE_STRONG);
    let corner = CornerRadius::same(radius.saturating_sub(2));
    painter.rect_stroke(inner, corner, Stroke::new(LINE, colors.focus_inner), StrokeKind::Inside);
}

/// How often something that waits moves on, in seconds: often enough to live, seldom enough to cost nothing.
const TICK: f64 = 0.1;

/// A phase from 0 to 1 that goes round once a `period` (seconds). Stands still where movement is reduced.
pub(super) fn phase(ctx: &Context, period: f64) -> f32 {
    if motion_reduced(ctx) {
        return 0.25;
    }
    ctx.request_repaint_after_secs(TICK as f32);
    ((ctx.input(|input| input.time) / period).fract()) as f32
}

/// An arc that goes round: work of unknown length.
pub(super) fn spinner(ui: &Ui, center: Pos2, radius: f32, color: Color32, track: Color32) {
    let start = phase(ui.ctx(), 1.0) * TAU;
    let points: Vec<Pos2> = (0..=24)
        .map(|step| start + TAU * 0.3 * step as f32 / 24.0)
        .map(|angle| center + radius * egui::vec2(angle.cos(), angle.sin()))
        .collect();
    ui.painter().circle_stroke(center, radius, Stroke::new(LINE_STRONG, track));
    ui.painter().add(Shape::line(points, Stroke::new(LINE_STRONG, color)));
}

/// What is inside a tooltip: room around it, lines close together.
pub(super) fn hint(ui: &mut Ui, lines: impl FnOnce(&mut Ui)) {
    Frame::new().inner_margin(Margin::symmetric(SPACE_XS as i8, 2)).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        lines(ui);
    });
}

/// Adds what a screen reader says after the widget's name.
pub(super) fn describe(ctx: &Context, id: Id, description: &str) {
    if !description.is_empty() {
        ctx.accesskit_node_builder(id, |node| node.set_description(description));
    }
}
