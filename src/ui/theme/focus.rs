//! Whether the person works with the keyboard: only then is the focus ring shown, as browsers do it. Someone with the
//! pointer knows where it is.

use egui::{Context, Event, Id, Key, Plugin, RawInput};

fn id() -> Id {
    Id::unique("theme keyboard used")
}

/// Whether what has the focus is marked: the last that the person used was a key that moves or presses, or a screen
/// reader.
pub fn focus_shown(ctx: &Context) -> bool {
    ctx.data(|data| data.get_temp(id())).unwrap_or(false)
}

/// Watches what the person uses.
struct Watch;

pub(super) fn install(ctx: &Context) {
    ctx.add_plugin(Watch);
}

impl Plugin for Watch {
    fn debug_name(&self) -> &'static str {
        "focus shown"
    }

    fn input_hook(&mut self, ctx: &Context, input: &mut RawInput) {
        let last = input.events.iter().rev().find_map(|event| match event {
            Event::Key { key, pressed: true, .. } => moves(*key).then_some(true),
            Event::AccessKitActionRequest(_) => Some(true),
            Event::PointerButton { .. } => Some(false),
            _ => None,
        });
        if let Some(shown) = last {
            ctx.data_mut(|data| data.insert_temp(id(), shown));
        }
    }
}

/// Keys that move the focus or press what has it. Typing alone shows no ring.
fn moves(key: Key) -> bool {
    matches!(
        key,
        Key::Tab
            | Key::ArrowUp
            | Key::ArrowDown
            | Key::ArrowLeft
            | Key::ArrowRight
            | Key::Enter
            | Key::Space
            | Key::Escape
    )
}
