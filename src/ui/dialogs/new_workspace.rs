//! File > New workspace: a lab account of one's own, or the sample again.

use std::path::PathBuf;

use egui::Ui;

use super::{Flow, folder_field};
use crate::model::names::{self, NameKind};
use crate::model::{Explain as _, RegionId, Workspace, region};
use crate::ui::theme::metrics::SPACE_M;
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
        }
    }

    fn problem(&self, view: &View<'_>) -> Option<String> {
        if self.folder.trim().is_empty() {
            return Some(view.text("ui-workspace-folder-missing"));
        }
        if self.sample {
            return None;
        }
        [(NameKind::Account, &self.account), (NameKind::Member, &self.owner)]
            .into_iter()
            .find_map(|(kind, name)| names::check(kind, name).err())
            .map(|problem| view.say(&problem.explain()))
    }

    pub(super) fn show(&mut self, ui: &mut Ui, view: &View<'_>) -> Flow {
        let create = Button::primary(view.text("ui-create")).disabled_because(self.problem(view));
        let title = view.text("ui-new-workspace");
        let reply = Dialog::new("new-workspace", title, create, view.text("ui-cancel"))
            .show(ui.ctx(), |ui| self.body(ui, view));
        match reply {
            DialogReply::Open => Flow::Open,
            DialogReply::Confirmed => {
                view.send(Action::NewWorkspace(PathBuf::from(self.folder.trim()), self.workspace()));
                Flow::Close
            }
            DialogReply::Cancelled => Flow::Close,
        }
    }

    fn body(&mut self, ui: &mut Ui, view: &View<'_>) {
        folder_field(ui, view, &mut self.folder, FilePurpose::NewWorkspaceFolder);
        ui.add_space(SPACE_M);
        checkbox(ui, &mut self.sample, &view.text("ui-new-workspace-sample"), None);
        if self.sample {
            return;
        }
        ui.add_space(SPACE_M);
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
        if let UiEvent::Picked(FilePurpose::NewWorkspaceFolder, folder) = event {
            self.folder = folder.display().to_string();
        }
    }
}
