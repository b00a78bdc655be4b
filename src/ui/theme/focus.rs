//! The keyboard's focus: when it is shown, and how it comes back from a dialog.
//!
//! The focus ring is shown to a person who works with the keyboard, as browsers do it. Someone with the pointer knows
//! where it is.

use egui::{Context, Event, Id, Key, Plugin, RawInput, Ui};

fn id() -> Id {
    Id::unique("theme keyboard used")
}

fn returning() -> Id {
    Id::unique("theme focus returning")
}

/// Where the focus goes, after which pass.
#[derive(Clone, Copy)]
struct Returning {
    to: Id,
    after: u64,
}

/// Gives the focus to a widget of the page when the dialog over it has gone. For one more pass egui keeps the page's
/// widgets from having it, so it has to wait.
pub fn focus_after_dialog(ctx: &Context, to: Id) {
    let after = ctx.cumulative_pass_nr() + 1;
    ctx.data_mut(|data| data.insert_temp(returning(), Returning { to, after }));
    ctx.request_repaint();
}

/// Whether the keyboard is still on its way to where it was before a dialog.
pub fn focus_is_returning(ctx: &Context) -> bool {
    ctx.data(|data| data.get_temp::<Returning>(returning())).is_some()
}

/// Takes back what [`focus_after_dialog`] was to do: another dialog has come in the place of the first.
pub fn take_returning(ctx: &Context) -> Option<Id> {
    ctx.data_mut(|data| {
        let found: Option<Returning> = data.get_temp(returning());
        data.remove::<Returning>(returning());
        found.map(|returning| returning.to)
    })
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

    fn on_end_pass(&mut self, ui: &mut Ui) {
        let ctx = ui.ctx();
        focus_clicked(ctx);
        let Some(Returning { to, after }) = ctx.data(|data| data.get_temp(returning())) else { return };
        if ctx.cumulative_pass_nr() >= after {
            ctx.data_mut(|data| data.remove::<Returning>(returning()));
            ctx.memory_mut(|memory| memory.request_focus(to));
        }
        ctx.request_repaint();
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

/// What the pointer pressed has the keyboard from then on, so that Tab goes on from there.
fn focus_clicked(ctx: &Context) {
    let Some(clicked) = ctx.interaction_snapshot(|snapshot| snapshot.clicked) else { return };
    let Some(response) = ctx.read_response(clicked) else { return };
    let free =
        ctx.memory(|memory| memory.focused().is_none() && memory.allows_interaction(response.layer_id));
    if free && response.sense.senses_click() && response.sense.is_focusable() {
        ctx.memory_mut(|memory| memory.request_focus(clicked));
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
            | Key::Home
            | Key::End
            | Key::PageUp
            | Key::PageDown
            | Key::F6
            | Key::F10
            | Key::Enter
            | Key::Space
            | Key::Escape
    )
}
