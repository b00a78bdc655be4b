//! Scrolling with the bar beside the content, in the margin that every page and dialog has: it covers nothing, and what
//! scrolls is as wide as what does not.

use egui::{Align, Key, Layout, Modifiers, Popup, Rect, ScrollArea, Sense, Ui, UiBuilder, vec2};

use crate::ui::theme::metrics::{CONTROL, SPACE_M};

/// Shows `content` over the height there is; what is longer scrolls.
pub fn scrolled<R>(ui: &mut Ui, id: impl egui::AsIdSalt, content: impl FnOnce(&mut Ui) -> R) -> R {
    scrolled_seen(ui, id, |ui, _| content(ui))
}

/// The same for content that asks which part of it is in sight.
pub(super) fn scrolled_seen<R>(
    ui: &mut Ui,
    id: impl egui::AsIdSalt,
    content: impl FnOnce(&mut Ui, Rect) -> R,
) -> R {
    let rect = ui.available_rect_before_wrap();
    let mut wide = rect;
    wide.max.x += SPACE_M;
    let place = UiBuilder::new().max_rect(wide).layout(Layout::top_down(Align::Min));
    let mut inner = ui.new_child(place);
    let shown = ScrollArea::vertical().id_salt(id).auto_shrink([false, false]).show_viewport(
        &mut inner,
        |ui, seen| {
            ui.set_max_width(rect.width());
            let shown = content(ui, seen);
            scroll_by_keys(ui, seen);
            shown
        },
    );
    ui.allocate_rect(rect, Sense::hover());
    shown.inner
}

/// Scrolls what is shown in a scroll area, of which `seen` is in sight, by the keys that nothing in it took. Call it
/// after the content. What has the keyboard beside it, such as the help, is asked before the page is.
pub(super) fn scroll_by_keys(ui: &Ui, seen: Rect) {
    let hidden = ui.min_rect().height() - seen.height();
    let ctx = ui.ctx();
    let blocked = ctx.text_edit_focused()
        || Popup::is_any_open(ctx)
        || !ctx.memory(|memory| memory.allows_interaction(ui.layer_id()));
    if hidden < 1.0 || blocked {
        return;
    }
    let focused = ctx.memory(egui::Memory::focused).and_then(|id| ctx.read_response(id));
    // Arrows move the focus, where there is one.
    let free = focused.is_none();
    let apart = focused.is_some_and(|focused| !ui.clip_rect().x_range().contains(focused.rect.center().x));
    if apart {
        return;
    }
    let pressed = |key| ctx.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    let page = (seen.height() - LINE_OF_TEXT).max(LINE_OF_TEXT);
    let down = if pressed(Key::PageDown) {
        page
    } else if pressed(Key::PageUp) {
        -page
    } else if pressed(Key::Home) {
        -seen.top()
    } else if pressed(Key::End) {
        hidden - seen.top()
    } else if free && pressed(Key::ArrowDown) {
        LINE_OF_TEXT
    } else if free && pressed(Key::ArrowUp) {
        -LINE_OF_TEXT
    } else {
        return;
    };
    ui.scroll_with_delta(vec2(0.0, -down));
}

/// How far an arrow key scrolls, and what stays in sight of the page before, in points.
const LINE_OF_TEXT: f32 = CONTROL;
