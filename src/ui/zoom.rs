//! How large everything is drawn: the steps, and the keys that go through them.

use egui::{Context, KeyboardShortcut, Vec2, ViewportCommand, gui_zoom::kb_shortcuts, vec2};

/// File > Zoom in.
pub(super) const ZOOM_IN: KeyboardShortcut = kb_shortcuts::ZOOM_IN;
/// File > Zoom out.
pub(super) const ZOOM_OUT: KeyboardShortcut = kb_shortcuts::ZOOM_OUT;
/// File > Actual size.
pub(super) const ZOOM_RESET: KeyboardShortcut = kb_shortcuts::ZOOM_RESET;

/// In percent; ascending.
const STEPS: [u16; 8] = [75, 90, 100, 110, 125, 150, 175, 200];
const ACTUAL: u16 = 100;

/// The least size of the window, in points at 100 %. Less than pages are made for, so that the window fits on a small
/// or magnified screen.
const LEAST: Vec2 = vec2(640.0, 400.0);

/// A way to change it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Zoom {
    /// The next step.
    In,
    /// The step before.
    Out,
    /// 100 %.
    Reset,
}

impl Zoom {
    /// To how many percent this leads, None if it changes nothing.
    pub(super) fn target(self, percent: u16) -> Option<u16> {
        match self {
            Self::In => STEPS.into_iter().find(|step| *step > percent),
            Self::Out => STEPS.into_iter().rev().find(|step| *step < percent),
            Self::Reset => (percent != ACTUAL).then_some(ACTUAL),
        }
    }

    /// Does it; shows in the next frame.
    pub(super) fn apply(self, ctx: &Context) {
        let Some(target) = self.target(percent(ctx)) else { return };
        let factor = f32::from(target) / 100.0;
        ctx.set_zoom_factor(factor);
        // The window itself keeps its size.
        ctx.send_viewport_cmd(ViewportCommand::MinInnerSize(least_size(factor)));
    }
}

/// How large everything is drawn now, in percent.
pub(super) fn percent(ctx: &Context) -> u16 {
    (ctx.zoom_factor() * 100.0).round() as u16
}

/// The window's least size at a zoom, in points at that zoom.
pub(super) fn least_size(factor: f32) -> Vec2 {
    LEAST / factor
}

/// A factor from outside, brought to one that can be worked with; None if it is no number at all.
pub(super) fn sane(factor: f32) -> Option<f32> {
    let [least, .., most] = STEPS.map(|step| f32::from(step) / 100.0);
    factor.is_finite().then(|| factor.clamp(least, most))
}

/// Does what was pressed, on every screen of the window.
pub(super) fn handle(ctx: &Context) {
    // egui's own steps have other limits.
    ctx.options_mut(|options| options.zoom_with_keyboard = false);
    let pressed = |shortcut| ctx.input_mut(|input| input.consume_shortcut(&shortcut));
    if pressed(ZOOM_RESET) {
        Zoom::Reset.apply(ctx);
    } else if pressed(ZOOM_IN) || pressed(kb_shortcuts::ZOOM_IN_SECONDARY) {
        Zoom::In.apply(ctx);
    } else if pressed(ZOOM_OUT) {
        Zoom::Out.apply(ctx);
    }
}
