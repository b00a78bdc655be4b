//! Dialogs about one image: what is said of it and of a version, target regions, downloading, deleting.

mod delete;
mod describe;
mod download;
mod regions;

use egui::Ui;

use self::describe::{Describe, DescribeVersion};
use self::download::Download;
use self::regions::Regions;
use super::Flow;
use super::sent::Sent;
use crate::model::apply::{may_download, may_edit};
use crate::model::image::{Definition, Version};
use crate::model::{Command, Message};
use crate::ui::theme::Icon;
use crate::ui::theme::metrics::{SPACE_M, SPACE_S};
use crate::ui::widgets::{Button, Dialog as Frame, DialogReply};
use crate::ui::{Action, UiEvent, View};

pub(in crate::ui) use self::delete::labs_from;

/// A dialog about an image.
#[derive(Debug)]
pub struct ImageDialog {
    /// The definition's name.
    image: String,
    draft: Draft,
    sent: Sent,
}

#[derive(Debug)]
enum Draft {
    Describe(Describe),
    Version(DescribeVersion),
    Regions(Regions),
    Download(Download),
    DeleteVersion(Version),
    DeleteImage,
}

impl ImageDialog {
    /// Opens *Edit image*.
    pub fn describe(view: &View<'_>, image: &Definition) {
        open(view, image, Draft::Describe(Describe::new(image)));
    }

    /// Opens *Edit version*.
    pub fn version(view: &View<'_>, image: &Definition, version: Version) {
        if let Some(version) = image.versions.get(&version) {
            open(view, image, Draft::Version(DescribeVersion::new(version)));
        }
    }

    /// Opens *Target regions*.
    pub fn regions(view: &View<'_>, image: &Definition, version: Version) {
        if let Some(version) = image.versions.get(&version) {
            open(view, image, Draft::Regions(Regions::new(view, version)));
        }
    }

    /// Opens *Download*.
    pub fn download(view: &View<'_>, image: &Definition, version: Version) {
        if let Some(version) = image.versions.get(&version) {
            open(view, image, Draft::Download(Download::new(version)));
        }
    }

    /// Asks whether a version is to be deleted.
    pub fn delete_version(view: &View<'_>, image: &Definition, version: Version) {
        open(view, image, Draft::DeleteVersion(version));
    }

    /// Asks whether the image is to be deleted.
    pub fn delete_image(view: &View<'_>, image: &Definition) {
        open(view, image, Draft::DeleteImage);
    }

    /// Whether it asks to delete something.
    pub fn deletes(&self) -> bool {
        matches!(self.draft, Draft::DeleteVersion(_) | Draft::DeleteImage)
    }

    /// What it is about, if it has a draft.
    pub(super) fn subject(&self) -> Option<String> {
        (!self.deletes()).then(|| format!("{} {} {:?}", self.id(), self.image, self.version_number()))
    }

    fn version_number(&self) -> Option<Version> {
        match &self.draft {
            Draft::Describe(_) | Draft::DeleteImage => None,
            Draft::Version(draft) => Some(draft.version()),
            Draft::Regions(draft) => Some(draft.version()),
            Draft::Download(draft) => Some(draft.version()),
            Draft::DeleteVersion(version) => Some(*version),
        }
    }

    /// Whether something was typed or changed.
    pub(super) fn is_begun(&self, view: &View<'_>) -> bool {
        let Some(image) = view.state.images().and_then(|images| images.find(&self.image)) else {
            return false;
        };
        if let Draft::Download(draft) = &self.draft {
            return draft.is_begun();
        }
        match self.command(view, image) {
            Ok(_) => true,
            Err(reason) => reason != view.text("ui-unsaved-nothing"),
        }
    }

    pub(super) fn show(&mut self, ui: &mut Ui, view: &View<'_>) -> Flow {
        let found = view.state.images().and_then(|images| images.find(&self.image));
        let Some(image) = found.filter(|_| !self.sent.is_waiting()) else { return Flow::Close };
        let command = self.command(view, image);
        let why_not = match &command {
            Ok(Command::EditImage { definition, edit }) => {
                view.reason(may_edit(view.state, definition, edit))
            }
            Ok(Command::DownloadImage { definition, version, .. }) => {
                view.reason(may_download(view.state, definition, *version))
            }
            Ok(_) => None,
            Err(reason) => Some(reason.clone()),
        };
        let confirm = self.confirm(view).disabled_because(why_not);
        let id = self.id();
        let title = self.title(view);
        let reply = Frame::new(id, title, confirm, view.text("ui-cancel")).show(ui.ctx(), |ui| {
            ui.spacing_mut().item_spacing.y = if self.asks() { SPACE_S } else { SPACE_M };
            self.sent.show(ui, view, id, "ui-image-edit-refused");
            self.body(ui, view, image);
        });
        match (reply, command) {
            (DialogReply::Cancelled, _) => return Flow::Close,
            (DialogReply::Confirmed, Ok(command)) => {
                self.sent = Sent::Waiting;
                view.command(command);
                ui.ctx().request_repaint();
            }
            (DialogReply::Confirmed, Err(_)) | (DialogReply::Open, _) => {}
        }
        Flow::Open
    }

    /// What is asked for as things stand, or what is missing.
    fn command(&self, view: &View<'_>, image: &Definition) -> Result<Command, String> {
        let definition = image.name.clone();
        let edit = match &self.draft {
            Draft::Download(draft) => return draft.command(view, definition),
            Draft::Describe(draft) => draft.edit(view, image)?,
            Draft::Version(draft) => draft.edit(view, image)?,
            Draft::Regions(draft) => draft.edit(view, image)?,
            Draft::DeleteVersion(version) => delete::version(*version),
            Draft::DeleteImage => delete::image(),
        };
        Ok(Command::EditImage { definition, edit })
    }

    /// Whether it only asks, in sentences, as every such question does: no fields.
    fn asks(&self) -> bool {
        matches!(self.draft, Draft::DeleteVersion(_) | Draft::DeleteImage)
    }

    fn id(&self) -> &'static str {
        match &self.draft {
            Draft::Describe(_) => "image-describe",
            Draft::Version(_) => "image-describe-version",
            Draft::Regions(_) => "image-regions",
            Draft::Download(_) => "image-download",
            Draft::DeleteVersion(_) => "image-delete-version",
            Draft::DeleteImage => "image-delete",
        }
    }

    fn title(&self, view: &View<'_>) -> String {
        let id = match &self.draft {
            Draft::Describe(_) => "ui-image-edit-title",
            Draft::Version(_) => "ui-image-edit-version-title",
            Draft::Regions(_) => "ui-image-regions-title",
            Draft::Download(_) => "ui-image-download-title",
            Draft::DeleteVersion(_) => "ui-image-delete-version-title",
            Draft::DeleteImage => "ui-image-delete-title",
        };
        let title = Message::new(id).with("image", self.image.as_str());
        view.say(&match self.version_number() {
            Some(version) => title.with("version", version.to_string()),
            None => title,
        })
    }

    fn confirm(&self, view: &View<'_>) -> Button {
        match &self.draft {
            Draft::Describe(_) | Draft::Version(_) | Draft::Regions(_) => {
                Button::primary(view.text("ui-save"))
            }
            Draft::Download(_) => Button::primary(view.text("ui-image-download")).icon(Icon::Download),
            Draft::DeleteVersion(_) => {
                Button::danger(view.text("ui-image-delete-version")).icon(Icon::Delete)
            }
            Draft::DeleteImage => Button::danger(view.text("ui-image-delete")).icon(Icon::Delete),
        }
    }

    fn body(&mut self, ui: &mut Ui, view: &View<'_>, image: &Definition) {
        match &mut self.draft {
            Draft::Describe(draft) => draft.body(ui, view),
            Draft::Version(draft) => draft.body(ui, view),
            Draft::Regions(draft) => draft.body(ui, view, image),
            Draft::Download(draft) => draft.body(ui, view, image),
            Draft::DeleteVersion(version) => delete::version_body(ui, view, image, *version),
            Draft::DeleteImage => delete::image_body(ui, view),
        }
    }

    pub(super) fn event(&mut self, event: &UiEvent) {
        match (event, &mut self.draft) {
            (UiEvent::Picked(purpose, path), Draft::Download(draft)) => draft.picked(*purpose, path),
            _ => self.sent.event(event),
        }
    }
}

fn open(view: &View<'_>, image: &Definition, draft: Draft) {
    let dialog = ImageDialog { image: image.name.clone(), draft, sent: Sent::default() };
    view.send(Action::Open(Box::new(super::Dialog::Image(Box::new(dialog)))));
}
