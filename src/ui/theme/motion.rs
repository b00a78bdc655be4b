//! Whether things may move.

use egui::{Context, Id};

fn id() -> Id {
    Id::unique("theme motion reduced")
}

/// Sets whether movement is reduced: what shows that work goes on, but not how far, then stands still. For people who
/// ask their system for it, and for pictures, which must be the same on every run.
pub fn set_motion_reduced(ctx: &Context, reduced: bool) {
    ctx.data_mut(|data| data.insert_temp(id(), reduced));
    ctx.all_styles_mut(|style| style.animation_time = if reduced { 0.0 } else { super::style::ANIMATION });
}

/// Whether movement is reduced.
pub fn motion_reduced(ctx: &Context) -> bool {
    ctx.data(|data| data.get_temp(id())).unwrap_or(false)
}
