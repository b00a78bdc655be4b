//! File > New workspace: a lab account of one's own, or the sample again.

use std::path::Path;

use egui::Ui;

use super::{Flow, folder_field};
use crate::model::names::{self, NameKind};
use crate::model::{Explain as _, Message, Refusal, RegionId, Workspace, region};
use crate::ui::widgets::{Button, Combo, Dialog, DialogReply, TextField, checkbox};
use crate::ui::{Action, FilePurpose, UiEvent, View};

/// The draft.
#[derive(Debug, PartialEq, Eq)]
pub struct NewWorkspace {
    folder: String,
    account: String,
    owner: String,
    region: usize,
    sample: bool,
    /// What was asked for and not done: the folder and, once that is known, why.
    asked: Option<(String, Option<Message>)>,
}

impl NewWorkspace {
    /// Starts with a folder beside the open workspace, and its region.
    pub fn beside(view: &View<'_>) -> Self {
        let workspace = &view.state.workspace;
        let folder = view.folder.parent().unwrap_or(view.folder).join("my-workspace");
        let own = &workspace.account.region;
        Self {
            folder: folder.display().to_string(),
            account: String::new(),
            owner: workspace.acting.clone(),
            region: region::all().iter().position(|known| known.name == own.0).unwrap_or(0),
            sample: false,
            asked: None,
        }
    }

    fn problem(&self, view: &View<'_>) -> Option<String> {
        if self.folder.trim().is_empty() {
            return Some(view.text("ui-workspace-folder-missing"));
        }
        if let Some(wrong) = self.relative(view) {
            return Some(wrong);
        }
        if self.sample {
            return None;
        }
        [(NameKind::Account, &self.account), (NameKind::Member, &self.owner)]
            .into_iter()
            .find_map(|(kind, name)| names::check(kind, name).err())
            .map(|problem| view.say(&problem.explain()))
    }

    fn folder(&self) -> &Path {
        super::typed_path(&self.folder)
    }

    /// Why the folder cannot be meant.
    fn relative(&self, view: &View<'_>) -> Option<String> {
        let path = Some(self.folder()).filter(|path| !path.as_os_str().is_empty() && !path.is_absolute())?;
        Some(view.say(&Refusal::PathNotAbsolute { path: path.to_owned() }.explain()))
    }

    /// What is wrong with the folder as it is typed now. What was in the way may be gone: it can be tried again.
    fn wrong(&self, view: &View<'_>) -> Option<String> {
        if let Some(wrong) = self.relative(view) {
            return Some(wrong);
        }
        match &self.asked {
            Some((folder, Some(why))) if *folder == self.folder => Some(view.say(why)),
            _ => None,
        }
    }

    pub(super) fn show(&mut self, ui: &mut Ui, view: &View<'_>) -> Flow {
        let create = Button::primary(view.text("ui-create")).disabled_because(self.problem(view));
        let title = view.text("ui-new-workspace");
        let reply = Dialog::new("new-workspace", title, create, view.text("ui-cancel"))
            .show(ui.ctx(), |ui| self.body(ui, view));
        match reply {
            DialogReply::Open => Flow::Open,
            DialogReply::Confirmed => {
                // Enter in a field may have changed the draft after the button was judged.
                if self.problem(view).is_some() {
                    return Flow::Open;
                }
                // The window goes to the new workspace once that is there. Until then, and if it cannot be made, what
                // was typed stays.
                self.asked = Some((self.folder.clone(), None));
                view.send(Action::NewWorkspace(self.folder().to_owned(), self.workspace()));
                Flow::Open
            }
            DialogReply::Cancelled => Flow::Close,
        }
    }

    fn body(&mut self, ui: &mut Ui, view: &View<'_>) {
        let wrong = self.wrong(view);
        folder_field(ui, view, &mut self.folder, wrong, FilePurpose::NewWorkspaceFolder);
        checkbox(ui, &mut self.sample, &view.text("ui-new-workspace-sample"), None);
        if self.sample {
            return;
        }
        TextField::new("account", view.text("ui-account-name"), &mut self.account)
            .placeholder(view.text("ui-account-name-example"))
            .show(ui);
        TextField::new("owner", view.text("ui-your-name"), &mut self.owner)
            .help(view.text("ui-your-name-help"))
            .show(ui);
        let regions: Vec<String> =
            region::all().iter().map(|region| format!("{} · {}", region.geography, region.display)).collect();
        Combo::new("region", view.text("ui-account-region")).help(view.text("ui-account-region-help")).show(
            ui,
            &regions,
            &mut self.region,
        );
    }

    fn workspace(&self) -> Option<Box<Workspace>> {
        if self.sample {
            return None;
        }
        let region = region::all().get(self.region)?;
        let region = RegionId(region.name.clone());
        Some(Box::new(Workspace::new(self.account.trim(), region, self.owner.trim())))
    }

    pub(super) fn event(&mut self, event: &UiEvent) {
        match event {
            UiEvent::Picked(FilePurpose::NewWorkspaceFolder, folder) => {
                self.folder = folder.display().to_string();
            }
            UiEvent::Failed(failure) => {
                if let Some((_, why)) = &mut self.asked {
                    *why = Some(failure.message.clone());
                }
            }
            UiEvent::Picked(..) | UiEvent::Dropped(_) | UiEvent::Refused(_) | UiEvent::Room(_) => {}
        }
    }
}
