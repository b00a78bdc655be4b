//! What was typed before Esc or Tab goes to where it was typed.
//!
//! egui moves the focus for the keys of a whole frame before any widget takes the frame's text. Letters that arrive
//! together with the key after them would be lost, so that the key begins a frame of its own.

use egui::{Context, Event, Key, Plugin, RawInput, Ui};

/// Holds back what has to wait for the next frame.
#[derive(Default)]
struct InOrder {
    held: Vec<Event>,
}

pub(super) fn install(ctx: &Context) {
    ctx.add_plugin(InOrder::default());
}

impl Plugin for InOrder {
    fn debug_name(&self) -> &'static str {
        "input in order"
    }

    fn input_hook(&mut self, _ctx: &Context, input: &mut RawInput) {
        self.held.append(&mut input.events);
        let rest = self.held.split_off(frame_of(&self.held));
        input.events = std::mem::replace(&mut self.held, rest);
    }

    fn on_end_pass(&mut self, ui: &mut Ui) {
        if !self.held.is_empty() {
            ui.ctx().request_repaint();
        }
    }
}

/// How many of the events belong to one frame.
fn frame_of(events: &[Event]) -> usize {
    let mut moved = false;
    let mut typed = false;
    let end = events.iter().position(|event| {
        let ends = if moves_focus(event) { typed || moved } else { moved && types(event) };
        moved |= moves_focus(event);
        typed |= types(event);
        ends
    });
    end.unwrap_or(events.len())
}

fn moves_focus(event: &Event) -> bool {
    matches!(event, Event::Key { key: Key::Escape | Key::Tab, pressed: true, .. })
}

fn types(event: &Event) -> bool {
    matches!(
        event,
        Event::Text(_) | Event::Paste(_) | Event::Cut | Event::Ime(_) | Event::Key { pressed: true, .. }
    )
}
