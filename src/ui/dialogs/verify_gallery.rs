//! *Verify*: checks the gallery's files, quickly or every block of them.

use egui::Ui;

use super::Flow;
use super::sent::Sent;
use crate::model::apply::may_verify;
use crate::model::{Command, Message};
use crate::ui::theme::Icon;
use crate::ui::theme::metrics::SPACE_M;
use crate::ui::widgets::{Button, Dialog as Frame, DialogReply, RadioCard, body, radio_cards};
use crate::ui::{UiEvent, View};

/// The dialog.
#[derive(Debug, Default)]
pub struct VerifyGallery {
    /// The place of the choice: a quick check, or every block.
    closely: usize,
    sent: Sent,
}

impl VerifyGallery {
    /// Shows the dialog.
    pub fn show(&mut self, ui: &mut Ui, view: &View<'_>) -> Flow {
        let Some(gallery) = view.state.workspace.gallery.as_ref().filter(|_| !self.sent.is_waiting()) else {
            return Flow::Close;
        };
        let verify = Button::primary(view.text("ui-gallery-verify"))
            .icon(Icon::Verify)
            .disabled_because(view.reason(may_verify(view.state)));
        let title = view.say(&Message::new("ui-verify-gallery").with("gallery", gallery.name.as_str()));
        let reply =
            Frame::new("verify-gallery", title, verify, view.text("ui-cancel")).show(ui.ctx(), |ui| {
                ui.spacing_mut().item_spacing.y = SPACE_M;
                self.sent.show(ui, view, "verify-gallery", "ui-verify-gallery-refused");
                body(ui, view.text("ui-verify-gallery-about"));
                let cards = [
                    RadioCard::new(view.text("ui-verify-gallery-quick"))
                        .text(view.text("ui-verify-gallery-quick-means")),
                    RadioCard::new(view.text("ui-verify-gallery-full"))
                        .text(view.text("ui-verify-gallery-full-means")),
                ];
                let name = view.text("ui-verify-gallery-closely");
                radio_cards(ui, "verify-gallery-closely", &name, &cards, &mut self.closely);
            });
        match reply {
            DialogReply::Open => {}
            DialogReply::Cancelled => return Flow::Close,
            DialogReply::Confirmed => {
                self.sent = Sent::Waiting;
                view.command(Command::VerifyGallery { full: self.closely == 1 });
                ui.ctx().request_repaint();
            }
        }
        Flow::Open
    }

    /// Tells the dialog what happened outside.
    pub fn event(&mut self, event: &UiEvent) {
        self.sent.event(event);
    }
}
