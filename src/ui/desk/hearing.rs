//! What workers report, and how the person hears of it.

use super::Desk;
use crate::app::Event;
use crate::model::edit::ImageEdit;
use crate::model::job::{JobState, Outcome, Task};
use crate::model::{Command, JobId, Message, names};
use crate::ui::action::UiEvent;
use crate::ui::dialogs::Dialog;
use crate::ui::page::{AccountTab, Page};
use crate::ui::view::DiskLook;

impl Desk {
    pub(super) fn take(&mut self, event: Event) {
        match event {
            Event::JobEnded(id) => self.tell_ended(id),
            Event::Looked(path, result) => {
                let look = match result {
                    Ok(facts) => DiskLook::Facts(facts),
                    Err(failure) => DiskLook::Failed(failure),
                };
                self.disks.insert(path, look);
            }
            // Asked for by a dialog; when that is closed, nobody wants to know any more.
            Event::GalleryRoom(room) => {
                self.tell_dialog(&UiEvent::Room(room));
            }
            Event::Refused(refusal) => self.refused(&refusal),
            Event::Failed(failure) => {
                // A failure that the open dialog does not wait for would be lost in it.
                let own = self.dialog.as_ref().is_some_and(Dialog::is_waiting);
                if !own || !self.tell_dialog(&UiEvent::Failed(failure.clone())) {
                    self.toasts.error(failure.message, failure.cause);
                }
            }
            Event::GalleryAttached(name) => {
                let created = matches!(self.dialog, Some(Dialog::CreateGallery(_)));
                let said = if created { "ui-toast-gallery-created" } else { "ui-toast-gallery-attached" };
                self.toasts.success(Message::new(said).with("name", name));
            }
            Event::ImageEdited { definition, edit } => {
                self.came(|done| {
                    matches!(done, Command::EditImage { definition: image, edit: asked }
                        if names::same(image, &definition) && *asked == edit)
                });
                self.tell_edited(definition, &edit);
            }
            Event::PricesChanged => self.came(|done| matches!(done, Command::SetPrices(_))),
            Event::NotSaved(message) => self.toasts.error(message, String::new()),
            Event::Notice(message) => self.toasts.info(message),
        }
    }

    /// A toast only for what happened elsewhere: the lab's own page shows its jobs itself.
    fn tell_ended(&mut self, id: JobId) {
        let Some(job) = self.session.state().workspace.jobs.get(&id) else { return };
        if Page::of_job(job).is_none_or(|page| self.page == page) {
            return;
        }
        let lab = self.session.state().workspace.lab_name_of(job).to_owned();
        let image = job.task.image().map(|(name, version)| format!("{name} {version}")).unwrap_or_default();
        match &job.state {
            JobState::Done(Outcome::Verified(figures)) if !figures.is_sound() => {
                let message = Message::new("ui-toast-damaged").with("count", figures.damaged);
                self.toasts.error(message, String::new());
            }
            JobState::Done(_) => self.toasts.success(match &job.task {
                Task::Export { upload: None, .. } => Message::new("ui-toast-exported").with("lab", lab),
                Task::Export { upload: Some(_), .. } => {
                    Message::new("ui-toast-uploaded").with("image", image)
                }
                Task::Replicate { .. } => Message::new("ui-toast-replicated").with("image", image),
                Task::Download { path, .. } => {
                    Message::new("ui-toast-downloaded").with("image", image).path("path", path)
                }
                Task::Verify { .. } => Message::new("ui-toast-sound"),
                Task::Collect { .. } => Message::new("ui-toast-collected"),
                Task::DiskFromImage { .. } | Task::DiskFromFile { .. } | Task::EmptyDisk { .. } => {
                    Message::new("ui-toast-lab-ready").with("lab", lab)
                }
            }),
            JobState::Failed(failure) => {
                let gallery = self.session.state().workspace.gallery.as_ref();
                let what = match gallery.filter(|_| job.task.is_upkeep()) {
                    Some(gallery) => gallery.name.clone(),
                    None if job.lab.is_some() => lab,
                    None => image,
                };
                let message =
                    Message::new("ui-toast-failed").with("lab", what).with("reason", failure.message.clone());
                self.toasts.error(message, failure.cause.clone());
            }
            _ => {}
        }
    }

    /// What was deleted is gone from the page, so it is said; everything else shows.
    fn tell_edited(&mut self, image: String, edit: &ImageEdit) {
        match edit {
            ImageEdit::DeleteVersion(version) => self.toasts.success(
                Message::new("ui-toast-version-deleted")
                    .with("image", image)
                    .with("version", version.to_string()),
            ),
            ImageEdit::DeleteImage => {
                let deleted = Page::Account(AccountTab::Image(image.clone()));
                if self.page == deleted {
                    self.page = Page::Account(AccountTab::Gallery);
                }
                self.toasts.success(Message::new("ui-toast-image-deleted").with("image", image));
            }
            ImageEdit::Describe { .. } | ImageEdit::Version { .. } => {}
        }
    }
}
