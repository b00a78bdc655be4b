//! Keys that do the same as a command, wherever the focus is.

use egui::{Context, Key, KeyboardShortcut, Modifiers};

use super::action::Action;
use super::dialogs::Dialog;
use super::page::Page;
use super::view::View;
use crate::model::apply::may_create_labs;

/// New lab.
pub(super) const NEW_LAB: KeyboardShortcut = KeyboardShortcut::new(Modifiers::COMMAND, Key::N);
/// File > New workspace.
pub(super) const NEW_WORKSPACE: KeyboardShortcut =
    KeyboardShortcut::new(Modifiers::COMMAND.plus(Modifiers::SHIFT), Key::N);
/// File > Open workspace.
pub(super) const OPEN_WORKSPACE: KeyboardShortcut = KeyboardShortcut::new(Modifiers::COMMAND, Key::O);
/// Home.
pub(super) const LABS: KeyboardShortcut = KeyboardShortcut::new(Modifiers::COMMAND, Key::Num1);
/// File > Quit.
pub(super) const QUIT: KeyboardShortcut = KeyboardShortcut::new(Modifiers::COMMAND, Key::Q);

/// Does what was pressed. The longer shortcut is looked for first, since the shorter one is part of it.
pub(super) fn handle(ctx: &Context, view: &View<'_>) {
    let pressed = |shortcut| ctx.input_mut(|input| input.consume_shortcut(&shortcut));
    if pressed(NEW_WORKSPACE) {
        view.send(Action::Open(Box::new(Dialog::new_workspace(view))));
    } else if pressed(OPEN_WORKSPACE) {
        view.send(Action::Open(Box::new(Dialog::open_workspace(view))));
    } else if pressed(NEW_LAB) {
        if may_create_labs(view.state).is_ok() && view.read_only.is_none() {
            view.send(Action::Open(Box::new(Dialog::new_lab(view))));
        }
    } else if pressed(LABS) {
        view.go(Page::Labs);
    } else if pressed(QUIT) {
        ctx.send_viewport_cmd(egui::ViewportCommand::Close);
    }
}
