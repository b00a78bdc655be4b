//! *Clean up*: says what is removed from the gallery and what is not, and does it.

use egui::Ui;

use super::Flow;
use super::sent::Sent;
use crate::model::apply::may_collect;
use crate::model::upkeep::GRACE_HOURS;
use crate::model::{Command, Message};
use crate::ui::theme::Icon;
use crate::ui::theme::metrics::SPACE_S;
use crate::ui::widgets::{Button, Dialog as Frame, DialogReply, body};
use crate::ui::{UiEvent, View};

/// The dialog.
#[derive(Debug, Default)]
pub struct CollectGallery {
    sent: Sent,
}

impl CollectGallery {
    /// Shows the dialog.
    pub fn show(&mut self, ui: &mut Ui, view: &View<'_>) -> Flow {
        let Some(gallery) = view.state.workspace.gallery.as_ref().filter(|_| !self.sent.is_waiting()) else {
            return Flow::Close;
        };
        let collect = Button::primary(view.text("ui-gallery-collect"))
            .icon(Icon::CleanUp)
            .disabled_because(view.reason(may_collect(view.state)));
        let title = view.say(&Message::new("ui-collect-gallery").with("gallery", gallery.name.as_str()));
        let reply =
            Frame::new("collect-gallery", title, collect, view.text("ui-cancel")).show(ui.ctx(), |ui| {
                ui.spacing_mut().item_spacing.y = SPACE_S;
                self.sent.show(ui, view, "collect-gallery", "ui-collect-gallery-refused");
                body(ui, view.text("ui-collect-gallery-removes"));
                body(ui, view.text("ui-collect-gallery-keeps"));
                let young = Message::new("ui-collect-gallery-young").with("hours", u64::from(GRACE_HOURS));
                body(ui, view.say(&young));
                body(ui, view.text("ui-collect-gallery-told"));
            });
        match reply {
            DialogReply::Open => {}
            DialogReply::Cancelled => return Flow::Close,
            DialogReply::Confirmed => {
                self.sent = Sent::Waiting;
                view.command(Command::CollectGallery { grace_hours: GRACE_HOURS });
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
