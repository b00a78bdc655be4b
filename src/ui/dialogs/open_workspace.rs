//! File > Open workspace.

use std::path::{Path, PathBuf};

use egui::Ui;

use super::{Flow, folder_field};
use crate::ui::widgets::{Button, Dialog, DialogReply};
use crate::ui::{Action, FilePurpose, UiEvent, View};

/// The draft: a folder.
#[derive(Debug, PartialEq, Eq)]
pub struct OpenWorkspace {
    folder: String,
}

impl OpenWorkspace {
    /// Starts from the folder that is open now.
    pub fn new(folder: &Path) -> Self {
        Self { folder: folder.display().to_string() }
    }

    pub(super) fn show(&mut self, ui: &mut Ui, view: &View<'_>) -> Flow {
        let missing = self.folder.trim().is_empty().then(|| view.text("ui-workspace-folder-missing"));
        let open = Button::primary(view.text("ui-open")).disabled_because(missing);
        let title = view.text("ui-open-workspace");
        let reply = Dialog::new("open-workspace", title, open, view.text("ui-cancel")).show(ui.ctx(), |ui| {
            folder_field(ui, view, &mut self.folder, None, FilePurpose::WorkspaceFolder);
        });
        match reply {
            DialogReply::Open => Flow::Open,
            DialogReply::Confirmed => {
                view.send(Action::OpenWorkspace(PathBuf::from(self.folder.trim())));
                Flow::Close
            }
            DialogReply::Cancelled => Flow::Close,
        }
    }

    pub(super) fn event(&mut self, event: &UiEvent) {
        match event {
            UiEvent::Picked(FilePurpose::WorkspaceFolder, folder) => {
                self.folder = folder.display().to_string();
            }
            UiEvent::Dropped(paths) => {
                if let Some(path) = paths.first() {
                    self.folder = path.display().to_string();
                }
            }
            UiEvent::Picked(..) | UiEvent::Refused(_) | UiEvent::Failed(_) | UiEvent::Room(_) => {}
        }
    }
}
