//! Toasts of the open workspace: messages until they are shown, the kit's toasts from then on.

use std::path::PathBuf;

use egui::Ui;

use super::history::Way;
use super::widgets::{self, Kind, Toast, report};
use crate::model::Message;
use crate::text::Lang;

/// What a toast's action does.
#[derive(Clone, Debug)]
enum Then {
    Copy(String),
    Go(Way),
    Reveal(PathBuf),
    Nothing,
}

/// What a person asks for in a toast.
pub(super) enum Asked {
    /// To take something back, or do it again.
    Go(Way),
    /// To see a file in its folder.
    Reveal(PathBuf),
}

struct Said {
    kind: Kind,
    message: Message,
    cause: String,
    then: Then,
    urgent: bool,
}

impl Said {
    fn new(kind: Kind, message: Message, then: Then) -> Self {
        Self { kind, message, cause: String::new(), then, urgent: false }
    }
}

#[derive(Default)]
pub(super) struct Toasts {
    said: Vec<Said>,
    host: widgets::Toasts<Then>,
}

impl Toasts {
    pub(super) fn info(&mut self, message: Message) {
        self.say(Kind::Info, message, Then::Nothing);
    }

    pub(super) fn success(&mut self, message: Message) {
        self.say(Kind::Success, message, Then::Nothing);
    }

    /// A file was made, and lies there.
    pub(super) fn made(&mut self, message: Message, path: PathBuf) {
        self.say(Kind::Success, message, Then::Reveal(path));
    }

    /// Something that was just asked for cannot be done now. It goes by itself, but is said at once.
    pub(super) fn not_now(&mut self, message: Message) {
        self.said.push(Said { urgent: true, ..Said::new(Kind::Info, message, Then::Nothing) });
    }

    /// Something was done that can be taken back, or taken back and can be done again.
    pub(super) fn undoable(&mut self, message: Message, way: Way) {
        self.retract_undo();
        self.say(Kind::Success, message, Then::Go(way));
    }

    /// Takes the offer to undo away, which is about something else now.
    pub(super) fn retract_undo(&mut self) {
        self.said.retain(|said| !matches!(said.then, Then::Go(_)));
        self.host.retain(|then| !matches!(then, Then::Go(_)));
    }

    /// Something failed; the cause can be copied.
    pub(super) fn error(&mut self, message: Message, cause: String) {
        tracing::warn!(message = %message.id, cause, "told the person");
        self.said.push(Said { cause, ..Said::new(Kind::Error, message, Then::Nothing) });
    }

    fn say(&mut self, kind: Kind, message: Message, then: Then) {
        self.said.push(Said::new(kind, message, then));
    }

    /// Shows them. Answers what is asked for in one.
    pub(super) fn show(&mut self, ui: &Ui, lang: &Lang) -> Option<Asked> {
        for Said { kind, message, cause, then, urgent } in self.said.drain(..) {
            let text = lang.say(&message);
            let (then, action) = match then {
                Then::Go(Way::Undo) => (then, Some("ui-undo-button")),
                Then::Go(Way::Redo) => (then, Some("ui-redo-button")),
                Then::Reveal(_) => (then, Some("ui-template-show-in-folder")),
                _ if kind == Kind::Error => (Then::Copy(report(&[&text, &cause])), Some("ui-copy")),
                _ => (then, None),
            };
            let toast = Toast::new(kind, text).urgent(urgent);
            let toast = match action {
                Some(name) => toast.action(lang.text(name)),
                None => toast,
            };
            self.host.push(then, toast);
        }
        match self.host.show(ui.ctx()) {
            Some(Then::Copy(text)) => {
                ui.ctx().copy_text(text);
                None
            }
            Some(Then::Go(way)) => Some(Asked::Go(way)),
            Some(Then::Reveal(path)) => Some(Asked::Reveal(path)),
            Some(Then::Nothing) | None => None,
        }
    }
}
