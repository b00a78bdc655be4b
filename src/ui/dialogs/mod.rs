//! Dialogs. Each edits its own draft; closing one without its command changes nothing.

use super::{UiEvent, View};

/// The open dialog. One file a dialog; each has `show(&mut self, ui, view) -> Flow` and may take events.
#[derive(Debug)]
pub enum Dialog {}

/// Whether a dialog goes on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Flow {
    /// Stays open.
    Open,
    /// Is closed.
    Close,
}

impl Dialog {
    /// Shows the dialog over the page.
    pub fn show(&mut self, _ui: &mut egui::Ui, _view: &View<'_>) -> Flow {
        match *self {}
    }

    /// Tells the dialog what happened outside.
    pub fn event(&mut self, _event: &UiEvent, _view: &View<'_>) {
        match *self {}
    }
}
