//! Toasts of the open workspace: messages until they are shown, the kit's toasts from then on.

use egui::Ui;

use super::widgets::{self, Kind, Toast};
use crate::model::Message;
use crate::text::Lang;

#[derive(Default)]
pub(super) struct Toasts {
    said: Vec<(Kind, Message, String)>,
    host: widgets::Toasts<String>,
}

impl Toasts {
    pub(super) fn info(&mut self, message: Message) {
        self.said.push((Kind::Info, message, String::new()));
    }

    pub(super) fn success(&mut self, message: Message) {
        self.said.push((Kind::Success, message, String::new()));
    }

    /// Something failed; the cause can be copied.
    pub(super) fn error(&mut self, message: Message, cause: String) {
        tracing::warn!(message = %message.id, cause, "told the person");
        self.said.push((Kind::Error, message, cause));
    }

    pub(super) fn show(&mut self, ui: &Ui, lang: &Lang) {
        for (kind, message, cause) in self.said.drain(..) {
            let text = lang.say(&message);
            let mut toast = Toast::new(kind, text.as_str());
            let mut copied = text;
            if kind == Kind::Error {
                toast = toast.action(lang.text("ui-copy"));
                if !cause.is_empty() {
                    copied = format!("{copied}\n{cause}");
                }
            }
            self.host.push(copied, toast);
        }
        if let Some(text) = self.host.show(ui.ctx()) {
            ui.ctx().copy_text(text);
        }
    }
}
