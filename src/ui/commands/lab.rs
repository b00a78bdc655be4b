//! What is done with a lab and its template.

use egui::{Key, KeyboardShortcut, Modifiers};

use super::Look;
use crate::model::apply::{
    export_ready, may_attach_disk, may_change_owner, may_connect, may_delete, may_describe, may_publish,
    may_reset_password, may_start, may_stop,
};
use crate::model::lab::{Power, Publishing};
use crate::model::{Command, LabId};
use crate::ui::action::Action;
use crate::ui::dialogs::Dialog;
use crate::ui::page::{LabTab, Page};
use crate::ui::theme::Icon;
use crate::ui::view::View;

/// A command of a lab.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LabCommand {
    /// Start the template, or stop it when it runs.
    Power,
    /// *Connect to template*.
    Connect,
    /// *Reset password*.
    ResetPassword,
    /// *Publish*.
    Publish,
    /// *Export to Shared Image Gallery*.
    Export,
    /// *Replace disk*.
    ReplaceDisk,
    /// Show the template's disk in the file manager.
    ShowDisk,
    /// *Rename*: edit the title that the lab is shown with.
    Rename,
    /// *Change owner*.
    ChangeOwner,
    /// *Delete lab*.
    Delete,
}

impl LabCommand {
    pub(super) const ALL: [Self; 10] = [
        Self::Power,
        Self::Connect,
        Self::ResetPassword,
        Self::Publish,
        Self::Export,
        Self::ReplaceDisk,
        Self::ShowDisk,
        Self::Rename,
        Self::ChangeOwner,
        Self::Delete,
    ];

    pub(super) fn look(self, view: &View<'_>, lab: LabId) -> Look {
        match self {
            Self::Power if is_on(view, lab) => {
                Look::new("ui-template-stop", Icon::Stop).hint("ui-template-stop-hint")
            }
            Self::Power => Look::new("ui-template-start", Icon::Start).hint("ui-template-start-hint"),
            Self::Connect => Look::new("ui-template-connect", Icon::Connect).hint("ui-template-connect-hint"),
            Self::ResetPassword => Look::new("ui-template-reset-password", Icon::ResetPassword)
                .hint("ui-template-reset-password-hint"),
            Self::Publish => Look::new("ui-template-publish", Icon::Publish).hint("ui-template-publish-hint"),
            Self::Export => Look::new("ui-export-title", Icon::Export)
                .hint("ui-export-hint")
                .keys(KeyboardShortcut::new(Modifiers::COMMAND, Key::E)),
            Self::ReplaceDisk => Look::new("ui-template-replace-disk", Icon::Disk),
            Self::ShowDisk => Look::new("ui-template-show-in-folder", Icon::FolderOpen),
            Self::Rename => Look::new("ui-template-rename", Icon::Edit)
                .keys(KeyboardShortcut::new(Modifiers::NONE, Key::F2)),
            Self::ChangeOwner => Look::new("ui-lab-owner-change", Icon::Person),
            Self::Delete => Look::new("ui-lab-settings-delete-button", Icon::Delete),
        }
    }

    pub(super) fn why_not(self, view: &View<'_>, lab: LabId) -> Option<String> {
        let state = view.state;
        match self {
            Self::Power if is_on(view, lab) => view.reason(may_stop(state, lab)),
            Self::Power => view.reason(may_start(state, lab)),
            Self::Connect => view.reason(may_connect(state, lab)),
            Self::ResetPassword => view.reason(may_reset_password(state, lab)),
            Self::Publish => view.reason(may_publish(state, lab)),
            Self::Export => view.reason(export_ready(state, lab)),
            Self::ReplaceDisk => view.reason(may_attach_disk(state, lab)),
            Self::ShowDisk => disk(view, lab).is_none().then(|| view.text("ui-template-no-disk")),
            Self::Rename => view.reason(may_describe(state, lab)),
            Self::ChangeOwner => view.reason(may_change_owner(state, lab)),
            Self::Delete => view.reason(may_delete(state, lab)),
        }
    }

    /// Whether what it asked for is going on.
    pub(super) fn is_busy(self, view: &View<'_>, lab: LabId) -> bool {
        let Some(lab) = view.state.lab(lab) else { return false };
        match self {
            Self::Power => matches!(lab.template.power, Power::Starting | Power::Stopping),
            Self::Publish => lab.publishing == Publishing::Publishing,
            _ => false,
        }
    }

    pub(super) fn perform(self, view: &View<'_>, lab: LabId) {
        let open = |dialog| view.send(Action::Open(Box::new(dialog)));
        match self {
            Self::Power if is_on(view, lab) => view.command(Command::StopTemplate(lab)),
            Self::Power => view.command(Command::StartTemplate(lab)),
            Self::Connect => view.command(Command::ConnectTemplate(lab)),
            Self::ResetPassword => open(Dialog::reset_password(view, lab)),
            Self::Publish => open(Dialog::publish(view, lab)),
            Self::Export => open(Dialog::export(lab)),
            Self::ReplaceDisk => open(Dialog::replace_disk(view, lab)),
            Self::ShowDisk => {
                if let Some(file) = disk(view, lab) {
                    view.send(Action::RevealDisk(file));
                }
            }
            Self::Rename => {
                view.go(Page::Lab(lab, LabTab::Template));
                view.send(Action::EditTitle(lab));
            }
            Self::ChangeOwner => open(Dialog::change_owner(view, lab)),
            Self::Delete => open(Dialog::delete_lab(lab)),
        }
    }
}

fn is_on(view: &View<'_>, lab: LabId) -> bool {
    view.state.lab(lab).is_some_and(|lab| matches!(lab.template.power, Power::Running | Power::Stopping))
}

fn disk(view: &View<'_>, lab: LabId) -> Option<String> {
    Some(view.state.lab(lab)?.template.disk.as_ref()?.file.clone())
}
