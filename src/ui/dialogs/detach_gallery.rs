//! Detaching the gallery: asks first, and says what becomes of labs and images.

use egui::Ui;

use super::Flow;
use super::sent::Sent;
use crate::model::apply::may_detach;
use crate::model::job::{Job, JobState};
use crate::model::{Command, Message};
use crate::ui::theme::metrics::SPACE_S;
use crate::ui::widgets::{Button, Dialog as Frame, DialogReply, body};
use crate::ui::{UiEvent, View};

/// The dialog.
#[derive(Debug)]
pub struct DetachGallery {
    /// The gallery's name; it is gone from the state before the dialog is.
    name: String,
    sent: Sent,
}

/// How many jobs of the gallery wait to be gone on with; running ones keep it from being detached.
fn unfinished(view: &View<'_>) -> usize {
    let Some(gallery) = &view.state.workspace.gallery else { return 0 };
    let waits =
        |job: &&Job| job.state == JobState::Interrupted && job.task.gallery() == Some(gallery.id.as_str());
    view.state.workspace.jobs.values().filter(waits).count()
}

impl DetachGallery {
    /// Asks about the attached gallery.
    pub fn new(view: &View<'_>) -> Self {
        let name = view.state.workspace.gallery.as_ref().map(|gallery| gallery.name.clone());
        Self { name: name.unwrap_or_default(), sent: Sent::default() }
    }

    /// Shows the dialog.
    pub fn show(&mut self, ui: &mut Ui, view: &View<'_>) -> Flow {
        if view.state.workspace.gallery.is_none() {
            return Flow::Close;
        }
        let detach = Button::primary(view.text("ui-gallery-detach"))
            .disabled_because(view.reason(may_detach(view.state)));
        let title = view.say(&Message::new("ui-detach-gallery").with("gallery", self.name.as_str()));
        let frame = Frame::new("detach-gallery", title, detach, view.text("ui-cancel")).cautious();
        let reply = frame.show(ui.ctx(), |ui| {
            ui.spacing_mut().item_spacing.y = SPACE_S;
            self.sent.show(ui, view, "detach-gallery", "ui-detach-gallery-refused");
            for line in ["ui-detach-gallery-labs", "ui-detach-gallery-images", "ui-detach-gallery-files"] {
                body(ui, view.text(line));
            }
            let left = unfinished(view);
            if left > 0 {
                body(ui, view.say(&Message::new("ui-detach-gallery-jobs").with("count", left)));
            }
        });
        match reply {
            DialogReply::Open => Flow::Open,
            DialogReply::Cancelled => Flow::Close,
            DialogReply::Confirmed => {
                self.sent = Sent::Waiting;
                view.command(Command::DetachGallery);
                Flow::Open
            }
        }
    }

    /// Tells the dialog what happened outside.
    pub fn event(&mut self, event: &UiEvent) {
        self.sent.event(event);
    }
}
