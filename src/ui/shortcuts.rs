//! Keys that do the same as a command, wherever the focus is.

use egui::{Context, Event, Key, KeyboardShortcut, Modifiers, Popup};

use super::commands::{self, UiCommand, WindowCommand};
use super::pages::Pages;
use super::view::View;

/// Help about what is on screen.
pub(super) const HELP: KeyboardShortcut = KeyboardShortcut::new(Modifiers::NONE, Key::F1);
/// A picture of the window.
pub(super) const PHOTO: KeyboardShortcut =
    KeyboardShortcut::new(Modifiers::COMMAND.plus(Modifiers::SHIFT), Key::S);
/// Does again what was taken back, for those who have it from elsewhere.
const REDO_TOO: KeyboardShortcut = KeyboardShortcut::new(Modifiers::COMMAND.plus(Modifiers::SHIFT), Key::Z);

/// Does what was pressed, of all that the page and the window offer. Not while a dialog is open: it would be lost.
pub(super) fn handle(ctx: &Context, view: &View<'_>, pages: &Pages) {
    let any =
        ctx.input(|input| input.events.iter().any(|event| matches!(event, Event::Key { pressed: true, .. })));
    if !any {
        return;
    }
    let mut keyed: Vec<(KeyboardShortcut, UiCommand)> = commands::here(view, pages)
        .into_iter()
        .filter_map(|command| Some((command.shortcut(view)?, command)))
        .collect();
    keyed.push((REDO_TOO, UiCommand::Window(WindowCommand::Redo)));
    // The longer shortcut is looked for first, since the shorter one is part of it.
    keyed.sort_by_key(|(keys, _)| !keys.modifiers.shift);
    let typing = ctx.text_edit_focused();
    for (keys, command) in keyed {
        if typing && edits_text(keys) {
            continue;
        }
        if ctx.input_mut(|input| input.consume_shortcut(&keys)) {
            // A menu would stand over what comes.
            Popup::close_all(ctx);
            command.perform_or_explain(view);
        }
    }
}

/// Does what can be done over a dialog: help about it, and a picture with it.
pub(super) fn handle_under_dialog(ctx: &Context, view: &View<'_>) {
    for (keys, command) in [(HELP, WindowCommand::Help), (PHOTO, WindowCommand::Photo)] {
        if ctx.input_mut(|input| input.consume_shortcut(&keys)) {
            UiCommand::Window(command).perform(view);
        }
    }
}

/// Whether a text field has its own use for these keys. Function keys it has not.
fn edits_text(keys: KeyboardShortcut) -> bool {
    let function = matches!(keys.logical_key, Key::F1 | Key::F2 | Key::F5 | Key::F6);
    // egui leaves these out: its fields have an undo of their own.
    let undo = matches!(keys.logical_key, Key::Z | Key::Y) && keys.modifiers.command;
    undo || (!function && keys.conflicts_with_text_editing())
}
