//! What a dialog holds that is worth keeping when it is closed by a slip.

use super::{Dialog, NewWorkspace, OpenWorkspace};
use crate::ui::View;

impl Dialog {
    /// What its draft is about: the same dialog about the same thing takes it up again. None where there is no draft to
    /// keep: where it asks a question, or what is typed is a password.
    pub fn subject(&self) -> Option<String> {
        Some(match self {
            Self::AddMember(_) => "add member".to_owned(),
            Self::AttachGallery(_) => "attach gallery".to_owned(),
            Self::CreateGallery(_) => "create gallery".to_owned(),
            Self::EditPrices(_) => "edit prices".to_owned(),
            Self::Export(dialog) => format!("export {}", dialog.lab()),
            Self::Image(dialog) => return dialog.subject(),
            Self::NewLab(_) => "new lab".to_owned(),
            Self::NewWorkspace(_) => "new workspace".to_owned(),
            Self::OpenWorkspace(_) => "open workspace".to_owned(),
            Self::ReplaceDisk(dialog) => format!("replace disk {}", dialog.lab()),
            Self::UploadImage(_) => "upload image".to_owned(),
            Self::ChangeOwner(_)
            | Self::ChangeRole(_)
            | Self::RemoveMember(_)
            | Self::DetachGallery(_)
            | Self::CollectGallery(_)
            | Self::VerifyGallery(_)
            | Self::DeleteLab(_)
            | Self::Publish(_)
            | Self::ResetPassword(_) => return None,
        })
    }

    /// Whether its draft has anything that somebody typed or chose.
    pub fn is_begun(&self, view: &View<'_>) -> bool {
        match self {
            Self::AddMember(dialog) => dialog.is_begun(),
            Self::AttachGallery(dialog) => dialog.is_begun(),
            Self::CreateGallery(dialog) => dialog.is_begun(),
            Self::EditPrices(dialog) => dialog.is_begun(view),
            Self::Export(dialog) => dialog.is_begun(),
            Self::Image(dialog) => dialog.is_begun(view),
            Self::NewLab(wizard) => wizard.is_begun(),
            Self::NewWorkspace(dialog) => *dialog != NewWorkspace::beside(view),
            Self::OpenWorkspace(dialog) => *dialog != OpenWorkspace::new(view.folder),
            Self::ReplaceDisk(dialog) => dialog.is_begun(),
            Self::UploadImage(dialog) => dialog.is_begun(),
            Self::ChangeOwner(_)
            | Self::ChangeRole(_)
            | Self::RemoveMember(_)
            | Self::DetachGallery(_)
            | Self::CollectGallery(_)
            | Self::VerifyGallery(_)
            | Self::DeleteLab(_)
            | Self::Publish(_)
            | Self::ResetPassword(_) => false,
        }
    }

    /// Forgets what must not outlive the dialog.
    pub fn forget_secrets(&mut self) {
        if let Self::NewLab(wizard) = self {
            wizard.forget_secrets();
        }
    }
}
