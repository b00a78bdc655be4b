//! *Upload image*: a disk file from outside any lab becomes an image of the gallery, or a new version of one.

mod advanced;
mod image;
mod outcome;

use egui::{Id, Ui};

use self::advanced::Advanced;
use self::image::Image;
use super::Flow;
use super::disk_file::DiskFile;
use super::sent::Sent;
use super::system::System;
use crate::disk::DiskFacts;
use crate::model::apply::{may_upload, may_upload_images, upload_fits};
use crate::model::image::Definition;
use crate::model::refusal::Refusal;
use crate::model::upload::{Identifier, NewUpload, Upload};
use crate::model::{Command, Message};
use crate::ui::theme::Icon;
use crate::ui::theme::metrics::SPACE_M;
use crate::ui::widgets::{Button, Dialog as Frame, DialogReply, secondary};
use crate::ui::{FilePurpose, UiEvent, View};

/// The width of the dialog, in points: two columns of cards.
const WIDTH: f32 = 680.0;

/// The draft.
#[derive(Debug)]
pub struct UploadImage {
    file: DiskFile,
    image: Image,
    system: System,
    advanced: Advanced,
    /// The regions are listed.
    regions: bool,
    /// Bytes that the gallery has room for, or why nobody knows; none until the answer is there.
    room: Option<Result<u64, Message>>,
    sent: Sent,
}

impl Default for UploadImage {
    fn default() -> Self {
        Self {
            file: DiskFile::new("upload-path", FilePurpose::UploadDisk),
            image: Image::default(),
            system: System::new("upload"),
            advanced: Advanced::default(),
            regions: false,
            room: None,
            sent: Sent::default(),
        }
    }
}

impl UploadImage {
    /// Whether a file or an image was named.
    pub(super) fn is_begun(&self) -> bool {
        self.file.is_named() || self.image.is_named()
    }

    pub(super) fn show(&mut self, ui: &mut Ui, view: &View<'_>) -> Flow {
        if self.sent.is_waiting() {
            return Flow::Close;
        }
        let upload = Button::primary(view.text("ui-upload-confirm"))
            .icon(Icon::Upload)
            .disabled_because(self.problem(view));
        let reply = Frame::new("upload-image", view.text("ui-upload-title"), upload, view.text("ui-cancel"))
            .width(WIDTH)
            .first(Id::unique("upload-path"))
            .show(ui.ctx(), |ui| self.body(ui, view));
        match reply {
            DialogReply::Open => {}
            DialogReply::Cancelled => return Flow::Close,
            DialogReply::Confirmed => {
                // Enter in a field may have changed the draft after the button was judged.
                if self.problem(view).is_none()
                    && let Some(new) = self.asked(view)
                {
                    self.sent = Sent::Waiting;
                    view.command(Command::UploadImage(new));
                    ui.ctx().request_repaint();
                }
            }
        }
        Flow::Open
    }

    fn body(&mut self, ui: &mut Ui, view: &View<'_>) {
        ui.spacing_mut().item_spacing.y = SPACE_M;
        self.sent.show(ui, view, "upload-image", "ui-upload-refused");
        secondary(ui, view.text("ui-upload-text"));
        self.file.show(ui, view);
        if self.file.usable(view).is_none() {
            return;
        }
        outcome::room(ui, view, self);
        let wrong = match self.image.missing(view) {
            Some(_) => None,
            None => upload_fits(view.state, &self.draft(view)).err(),
        };
        self.image.show(ui, view, wrong.as_ref());
        let existing = self.image.existing(view);
        match existing {
            Some(definition) => {
                if let Some(facts) = self.facts(view) {
                    image::differences(ui, view, definition, facts);
                }
                image::shape(ui, view, definition);
            }
            None if !self.image.is_new() => {}
            None => self.system.show(ui, view, self.facts(view).and_then(|facts| facts.generation)),
        }
        let name = self.image.name(view).to_owned();
        let size = self.facts(view).map_or(0, |facts| facts.size);
        self.advanced.show(ui, view, &name, self.image.is_new(), size, wrong.as_ref());
        outcome::show(ui, view, self);
    }

    /// What was found in the file.
    fn facts<'v>(&self, view: &'v View<'_>) -> Option<&'v DiskFacts> {
        self.file.usable(view).map(|(_, facts)| facts)
    }

    /// What would be asked for; what was not said yet is as the first choice has it.
    fn draft(&self, view: &View<'_>) -> NewUpload {
        let found = self.file.usable(view);
        let image = self.image.name(view).to_owned();
        let existing = self.image.existing(view);
        let facts = found.map(|(_, facts)| facts);
        let (os_type, os_state, generation) = match existing {
            // What is seen on the disk comes before what the image says: if they differ, that is refused.
            Some(definition) => {
                let seen = facts.and_then(|facts| facts.generation);
                (definition.os_type, definition.os_state, seen.unwrap_or(definition.generation))
            }
            None => (
                self.system.os_type().unwrap_or(crate::model::image::OsType::Linux),
                self.system.os_state().unwrap_or(crate::model::image::OsState::Specialized),
                self.system.generation(facts.and_then(|facts| facts.generation)),
            ),
        };
        NewUpload {
            mode: self.image.mode(),
            size: facts.map_or(0, |facts| facts.size),
            region: self.advanced.region(view),
            whole_mib: self.advanced.whole_mib,
            upload: Upload {
                path: found.map(|(path, _)| path.to_owned()).unwrap_or_default(),
                os_type,
                os_state,
                generation,
                identifier: existing.map_or_else(|| self.advanced.identifier(view, &image), identifier_of),
                description: self.advanced.description.trim().to_owned(),
                end_of_life: self.advanced.end_of_life(),
            },
            image,
        }
    }

    /// What is asked for, once everything was said.
    fn asked(&self, view: &View<'_>) -> Option<NewUpload> {
        self.file.usable(view)?;
        Some(self.draft(view))
    }

    /// Why the upload cannot begin.
    fn problem(&self, view: &View<'_>) -> Option<String> {
        if let Some(reason) = view.reason(may_upload_images(view.state)) {
            return Some(reason);
        }
        if self.file.usable(view).is_none() {
            return self.file.problem(view).or_else(|| Some(view.text("ui-upload-file-none")));
        }
        if let Some(missing) = self.image.missing(view) {
            return Some(missing);
        }
        // A name that was not typed yet is no mistake, but keeps the upload from beginning all the same.
        let checked = may_upload(view.state, &self.draft(view));
        if let Err(refusal @ (Refusal::Name(_) | Refusal::NameTaken { .. })) = &checked {
            return view.reason(Err::<(), _>(refusal.clone()));
        }
        let missing = self.image.is_new().then(|| self.system.missing(view)).flatten();
        missing.or_else(|| self.advanced.end_of_life_problem(view)).or_else(|| view.reason(checked))
    }

    pub(super) fn event(&mut self, event: &UiEvent, view: &View<'_>) {
        match event {
            UiEvent::Picked(FilePurpose::UploadDisk, path) => self.file.take(view, path),
            UiEvent::Dropped(paths) => {
                if let Some(path) = paths.first() {
                    self.file.take(view, path);
                }
            }
            UiEvent::Room(room) => self.room = Some(room.clone()),
            other => self.sent.event(other),
        }
    }
}

fn identifier_of(definition: &Definition) -> Identifier {
    Identifier {
        publisher: definition.publisher.clone(),
        offer: definition.offer.clone(),
        sku: definition.sku.clone(),
    }
}
