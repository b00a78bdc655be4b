//! What a message is about: it goes by colour, icon and words together, never by colour alone.

use egui::Ui;

use crate::ui::theme::{Icon, MessageColors, palette};

/// What a message, badge or toast is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Something to know.
    Info,
    /// It went well.
    Success,
    /// Take care.
    Warning,
    /// It failed.
    Error,
}

impl Kind {
    pub(super) fn icon(self) -> Icon {
        match self {
            Self::Info => Icon::Info,
            Self::Success => Icon::Success,
            Self::Warning => Icon::Warning,
            Self::Error => Icon::Error,
        }
    }

    pub(super) fn colors(self, ui: &Ui) -> MessageColors {
        let colors = palette(ui);
        match self {
            Self::Info => colors.info,
            Self::Success => colors.success,
            Self::Warning => colors.warning,
            Self::Error => colors.error,
        }
    }
}
