//! Dialogs. Each edits its own draft; closing one without its command changes nothing.

mod attach_gallery;
mod collect_gallery;
mod consequences;
mod create_gallery;
mod delete_lab;
mod detach_gallery;
mod disk_file;
mod drafts;
mod edit_prices;
mod export;
mod image;
mod members;
pub mod new_lab;
mod new_workspace;
mod open_workspace;
mod password_rules;
mod publish;
mod replace_disk;
mod reset_password;
mod sent;
mod system;
mod upload_image;
mod verify_gallery;

use std::path::Path;

use egui::Ui;

use self::new_lab::NewLabWizard;
use super::theme::Icon;
use super::widgets::{Button, TextField};
use super::{Action, FilePurpose, UiEvent, View};
use crate::model::LabId;

pub use attach_gallery::AttachGallery;
pub use collect_gallery::CollectGallery;
pub use create_gallery::CreateGallery;
pub use delete_lab::DeleteLab;
pub use detach_gallery::DetachGallery;
pub use drafts::Draft;
pub use edit_prices::EditPrices;
pub use export::ExportDialog;
pub use image::ImageDialog;
pub(super) use image::labs_from;
pub use members::{AddMember, ChangeOwner, ChangeRole, RemoveMember};
pub use new_workspace::NewWorkspace;
pub use open_workspace::OpenWorkspace;
pub use publish::PublishDialog;
pub use replace_disk::ReplaceDisk;
pub use reset_password::ResetPassword;
pub use upload_image::UploadImage;
pub use verify_gallery::VerifyGallery;

/// The open dialog. One file a dialog; each has `show(&mut self, ui, view) -> Flow` and may take events.
#[derive(Debug)]
pub enum Dialog {
    /// *Add member*.
    AddMember(AddMember),
    /// *Change owner* of a lab.
    ChangeOwner(ChangeOwner),
    /// *Change role* of a member.
    ChangeRole(ChangeRole),
    /// Taking a member out of the account.
    RemoveMember(RemoveMember),
    /// *Attach an existing Shared Image Gallery*.
    AttachGallery(AttachGallery),
    /// *Create shared image gallery*.
    CreateGallery(CreateGallery),
    /// Detaching the gallery.
    DetachGallery(DetachGallery),
    /// *Clean up* the gallery.
    CollectGallery(CollectGallery),
    /// *Verify* the gallery.
    VerifyGallery(VerifyGallery),
    /// *Delete lab*.
    DeleteLab(DeleteLab),
    /// *Edit prices*.
    EditPrices(Box<EditPrices>),
    /// *Export to Shared Image Gallery*.
    Export(ExportDialog),
    /// Changing, downloading and deleting an image.
    Image(Box<ImageDialog>),
    /// *New lab*.
    NewLab(Box<NewLabWizard>),
    /// File > New workspace.
    NewWorkspace(NewWorkspace),
    /// File > Open workspace.
    OpenWorkspace(OpenWorkspace),
    /// *Publish*.
    Publish(PublishDialog),
    /// *Replace disk*.
    ReplaceDisk(ReplaceDisk),
    /// *Reset password*.
    ResetPassword(ResetPassword),
    /// *Upload image*.
    UploadImage(Box<UploadImage>),
}

/// Whether a dialog goes on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Flow {
    /// Stays open.
    Open,
    /// Is closed.
    Close,
}

impl Dialog {
    /// *Add member*.
    pub fn add_member() -> Self {
        Self::AddMember(AddMember::default())
    }

    /// *Change owner* of a lab.
    pub fn change_owner(view: &View<'_>, lab: LabId) -> Self {
        Self::ChangeOwner(ChangeOwner::new(view, lab))
    }

    /// *Change role* of a member.
    pub fn change_role(view: &View<'_>, member: &str) -> Self {
        Self::ChangeRole(ChangeRole::new(view, member))
    }

    /// Taking a member out of the account.
    pub fn remove_member(member: &str) -> Self {
        Self::RemoveMember(RemoveMember::new(member))
    }

    /// *Attach an existing Shared Image Gallery*.
    pub fn attach_gallery(_view: &View<'_>) -> Self {
        Self::AttachGallery(AttachGallery::default())
    }

    /// *Create shared image gallery*.
    pub fn create_gallery(_view: &View<'_>) -> Self {
        Self::CreateGallery(CreateGallery::default())
    }

    /// Detaching the gallery.
    pub fn detach_gallery(view: &View<'_>) -> Self {
        Self::DetachGallery(DetachGallery::new(view))
    }

    /// *Clean up* the gallery.
    pub fn collect_gallery(_view: &View<'_>) -> Self {
        Self::CollectGallery(CollectGallery::default())
    }

    /// *Verify* the gallery.
    pub fn verify_gallery(_view: &View<'_>) -> Self {
        Self::VerifyGallery(VerifyGallery::default())
    }

    /// *Delete lab*.
    pub fn delete_lab(lab: LabId) -> Self {
        Self::DeleteLab(DeleteLab::new(lab))
    }

    /// *Edit prices*.
    pub fn edit_prices(view: &View<'_>) -> Self {
        Self::EditPrices(Box::new(EditPrices::new(view)))
    }

    /// *Export to Shared Image Gallery*.
    pub fn export(lab: LabId) -> Self {
        Self::Export(ExportDialog::new(lab))
    }

    /// The *New lab* wizard.
    pub fn new_lab(view: &View<'_>) -> Self {
        Self::NewLab(Box::new(NewLabWizard::new(view)))
    }

    /// The *New lab* wizard with an image of the gallery chosen.
    pub fn new_lab_from(view: &View<'_>, image: &str) -> Self {
        Self::NewLab(Box::new(NewLabWizard::from_image(view, image)))
    }

    /// File > New workspace.
    pub fn new_workspace(view: &View<'_>) -> Self {
        Self::NewWorkspace(NewWorkspace::beside(view))
    }

    /// File > Open workspace.
    pub fn open_workspace(view: &View<'_>) -> Self {
        Self::OpenWorkspace(OpenWorkspace::new(view.folder))
    }

    /// *Publish*.
    pub fn publish(view: &View<'_>, lab: LabId) -> Self {
        Self::Publish(PublishDialog::new(view, lab))
    }

    /// *Replace disk*.
    pub fn replace_disk(view: &View<'_>, lab: LabId) -> Self {
        Self::ReplaceDisk(ReplaceDisk::new(view, lab))
    }

    /// *Reset password*.
    pub fn reset_password(view: &View<'_>, lab: LabId) -> Self {
        Self::ResetPassword(ResetPassword::new(view, lab))
    }

    /// *Upload image*.
    pub fn upload_image() -> Self {
        Self::UploadImage(Box::default())
    }

    /// Shows the dialog over the page.
    pub fn show(&mut self, ui: &mut Ui, view: &View<'_>) -> Flow {
        match self {
            Self::AddMember(dialog) => dialog.show(ui, view),
            Self::ChangeOwner(dialog) => dialog.show(ui, view),
            Self::ChangeRole(dialog) => dialog.show(ui, view),
            Self::RemoveMember(dialog) => dialog.show(ui, view),
            Self::AttachGallery(dialog) => dialog.show(ui, view),
            Self::CreateGallery(dialog) => dialog.show(ui, view),
            Self::DetachGallery(dialog) => dialog.show(ui, view),
            Self::CollectGallery(dialog) => dialog.show(ui, view),
            Self::VerifyGallery(dialog) => dialog.show(ui, view),
            Self::DeleteLab(dialog) => dialog.show(ui, view),
            Self::EditPrices(dialog) => dialog.show(ui, view),
            Self::Export(dialog) => dialog.show(ui, view),
            Self::Image(dialog) => dialog.show(ui, view),
            Self::NewLab(wizard) => wizard.show(ui, view),
            Self::NewWorkspace(dialog) => dialog.show(ui, view),
            Self::OpenWorkspace(dialog) => dialog.show(ui, view),
            Self::Publish(dialog) => dialog.show(ui, view),
            Self::ReplaceDisk(dialog) => dialog.show(ui, view),
            Self::ResetPassword(dialog) => dialog.show(ui, view),
            Self::UploadImage(dialog) => dialog.show(ui, view),
        }
    }

    /// Whether work that the dialog asked for is going on, so that a failure may be its own.
    pub fn is_waiting(&self) -> bool {
        match self {
            Self::AttachGallery(dialog) => dialog.is_waiting(),
            Self::CreateGallery(dialog) => dialog.is_waiting(),
            Self::EditPrices(dialog) => dialog.is_waiting(),
            Self::NewLab(wizard) => wizard.is_waiting(),
            Self::ResetPassword(dialog) => dialog.is_waiting(),
            // These are done, or refused, in the frame in which they are sent.
            Self::AddMember(_)
            | Self::ChangeOwner(_)
            | Self::ChangeRole(_)
            | Self::RemoveMember(_)
            | Self::CollectGallery(_)
            | Self::VerifyGallery(_)
            | Self::DeleteLab(_)
            | Self::DetachGallery(_)
            | Self::Export(_)
            | Self::Image(_)
            | Self::NewWorkspace(_)
            | Self::OpenWorkspace(_)
            | Self::Publish(_)
            | Self::ReplaceDisk(_)
            | Self::UploadImage(_) => false,
        }
    }

    /// Tells the dialog what happened outside.
    pub fn event(&mut self, event: &UiEvent, view: &View<'_>) {
        match self {
            Self::AddMember(dialog) => dialog.event(event),
            Self::ChangeOwner(dialog) => dialog.event(event),
            Self::ChangeRole(dialog) => dialog.event(event),
            Self::RemoveMember(dialog) => dialog.event(event),
            Self::AttachGallery(dialog) => dialog.event(event),
            Self::CreateGallery(dialog) => dialog.event(event),
            Self::DetachGallery(dialog) => dialog.event(event),
            Self::CollectGallery(dialog) => dialog.event(event),
            Self::VerifyGallery(dialog) => dialog.event(event),
            Self::DeleteLab(dialog) => dialog.event(event),
            Self::EditPrices(dialog) => dialog.event(event),
            Self::Export(dialog) => dialog.event(event),
            Self::Image(dialog) => dialog.event(event),
            Self::NewLab(wizard) => wizard.event(event, view),
            Self::NewWorkspace(dialog) => dialog.event(event),
            Self::OpenWorkspace(dialog) => dialog.event(event),
            Self::Publish(dialog) => dialog.event(event),
            Self::ReplaceDisk(dialog) => dialog.event(event, view),
            Self::ResetPassword(dialog) => dialog.event(event),
            Self::UploadImage(dialog) => dialog.event(event, view),
        }
    }
}

/// A folder, typed or picked.
fn folder_field(
    ui: &mut Ui,
    view: &View<'_>,
    folder: &mut String,
    wrong: Option<String>,
    purpose: FilePurpose,
) {
    let browse = Button::secondary(view.text("ui-browse")).icon(Icon::FolderOpen);
    let field =
        TextField::new("folder", view.text("ui-workspace-folder"), folder).width(f32::INFINITY).error(wrong);
    if field.show_beside(ui, browse).1 {
        view.send(Action::Pick(purpose));
    }
}

/// A path as it was typed. What is copied from elsewhere often has quotes around it.
pub(super) fn typed_path(typed: &str) -> &Path {
    Path::new(typed.trim().trim_matches('"').trim())
}
