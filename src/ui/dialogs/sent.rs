//! A command that a dialog sent. The dialog stays open until it is carried out, and says why if it is not.

use egui::Ui;

use crate::model::Explain as _;
use crate::model::Message;
use crate::ui::widgets::{Kind, MessageBar};
use crate::ui::{UiEvent, View};

/// What became of the command.
#[derive(Debug, Default)]
pub(super) enum Sent {
    /// Nothing was sent yet.
    #[default]
    No,
    /// It was sent in the last frame.
    Waiting,
    /// It was refused, or the work before it failed.
    Refused {
        /// Why.
        message: Message,
        /// The technical cause, of failed work.
        cause: String,
    },
}

impl Sent {
    /// Whether the command is on its way.
    pub fn is_waiting(&self) -> bool {
        matches!(self, Self::Waiting)
    }

    /// Takes a refusal or failure over. The commands of a frame are carried out at its end, so whatever was not
    /// refused by the next frame has been done.
    pub fn event(&mut self, event: &UiEvent) {
        match event {
            UiEvent::Refused(refusal) => {
                *self = Self::Refused { message: refusal.explain(), cause: String::new() };
            }
            UiEvent::Failed(failure) if self.is_waiting() => {
                *self = Self::Refused { message: failure.message.clone(), cause: failure.cause.clone() };
            }
            UiEvent::Failed(_) | UiEvent::Picked(..) | UiEvent::Dropped(_) | UiEvent::Room(_) => {}
        }
    }

    /// Says why the command was refused, if it was.
    pub fn show(&mut self, ui: &mut Ui, view: &View<'_>, id: &'static str, title: &'static str) {
        let Self::Refused { message, cause } = self else { return };
        let mut bar = MessageBar::new((id, "refused"), Kind::Error, view.text(title)).text(view.say(message));
        if !cause.is_empty() {
            bar = bar.details(cause.as_str());
        }
        if bar.dismissable().show(ui).is_some() {
            *self = Self::No;
        }
    }
}
