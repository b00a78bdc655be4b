//! Which section is about what is on screen.

use crate::text::Topic;
use crate::ui::dialogs::Dialog;
use crate::ui::{AccountTab, LabTab, Page};

/// The section about a page.
pub fn of_page(page: &Page) -> Topic {
    match page {
        Page::Labs => Topic::NewLab,
        Page::Lab(_, LabTab::Template) => Topic::Export,
        Page::Lab(_, LabTab::Pool) => Topic::Template,
        Page::Lab(_, LabTab::Settings) | Page::Account(AccountTab::Settings) => Topic::Settings,
        Page::Account(AccountTab::Overview) => Topic::Workspace,
        Page::Pictures => Topic::Pictures,
        Page::Account(AccountTab::Gallery) => Topic::Gallery,
        Page::Account(AccountTab::Image(_)) => Topic::Versions,
        Page::Account(AccountTab::Marketplace) => Topic::Enable,
        Page::Account(AccountTab::Members) => Topic::Roles,
        Page::Account(AccountTab::Costs) => Topic::Costs,
    }
}

/// The section about a dialog.
pub fn of_dialog(dialog: &Dialog) -> Topic {
    match dialog {
        Dialog::AddMember(_) | Dialog::ChangeRole(_) | Dialog::RemoveMember(_) => Topic::Roles,
        Dialog::ChangeOwner(_) => Topic::Settings,
        Dialog::AttachGallery(_)
        | Dialog::CreateGallery(_)
        | Dialog::DetachGallery(_)
        | Dialog::VerifyGallery(_) => Topic::Gallery,
        Dialog::CollectGallery(_) | Dialog::DeleteLab(_) => Topic::Delete,
        Dialog::EditPrices(_) => Topic::Costs,
        Dialog::Export(dialog) if dialog.is_update() => Topic::Update,
        Dialog::Export(_) => Topic::Export,
        Dialog::Image(dialog) if dialog.deletes() => Topic::Delete,
        Dialog::Image(_) => Topic::Versions,
        Dialog::NewLab(wizard) if wizard.is_choosing() => Topic::Withheld,
        Dialog::NewLab(_) => Topic::NewLab,
        Dialog::NewWorkspace(_) | Dialog::OpenWorkspace(_) => Topic::Workspace,
        Dialog::Publish(_) | Dialog::ReplaceDisk(_) | Dialog::ResetPassword(_) => Topic::Template,
        Dialog::UploadImage(_) => Topic::Upload,
    }
}
