//! What a dialog holds that is worth keeping when it is closed by a slip.

use super::{Dialog, NewWorkspace, OpenWorkspace};
use crate::ui::View;

/// A dialog's draft.
pub struct Draft {
    /// What it is about: the same dialog about the same thing takes it up again.
    pub subject: String,
    /// Whether it has anything that somebody typed or chose.
    pub begun: bool,
}

impl Dialog {
    /// Its draft. None where there is none to keep: where it asks a question, or what is typed is a password.
    pub fn draft(&self, view: &View<'_>) -> Option<Draft> {
        let (subject, begun) = match self {
            Self::AddMember(dialog) => ("add member".to_owned(), dialog.is_begun()),
            Self::AttachGallery(dialog) => ("attach gallery".to_owned(), dialog.is_begun()),
            Self::CreateGallery(dialog) => ("create gallery".to_owned(), dialog.is_begun()),
            Self::EditPrices(dialog) => ("edit prices".to_owned(), dialog.is_begun(view)),
            Self::Export(dialog) => (format!("export {}", dialog.lab()), dialog.is_begun()),
            Self::Image(dialog) => (dialog.subject()?, dialog.is_begun(view)),
            Self::NewLab(wizard) => ("new lab".to_owned(), wizard.is_begun()),
            Self::NewWorkspace(dialog) => ("new workspace".to_owned(), *dialog != NewWorkspace::beside(view)),
            Self::OpenWorkspace(dialog) => {
                ("open workspace".to_owned(), *dialog != OpenWorkspace::new(view.folder))
            }
            Self::ReplaceDisk(dialog) => (format!("replace disk {}", dialog.lab()), dialog.is_begun()),
            Self::UploadImage(dialog) => ("upload image".to_owned(), dialog.is_begun()),
            Self::ChangeOwner(_)
            | Self::ChangeRole(_)
            | Self::RemoveMember(_)
            | Self::DetachGallery(_)
            | Self::CollectGallery(_)
            | Self::VerifyGallery(_)
            | Self::DeleteLab(_)
            | Self::Publish(_)
            | Self::ResetPassword(_) => return None,
        };
        Some(Draft { subject, begun })
    }

    /// Forgets what must not outlive the dialog.
    pub fn forget_secrets(&mut self) {
        if let Self::NewLab(wizard) = self {
            wizard.forget_secrets();
        }
    }
}
