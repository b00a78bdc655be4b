//! *Attach an existing Shared Image Gallery*.

use std::path::Path;

use egui::Ui;

use super::Flow;
use super::sent::Sent;
use crate::model::names::{self, NameKind};
use crate::model::state::GalleryLocation;
use crate::model::{Command, Explain as _, Refusal};
use crate::ui::theme::Icon;
use crate::ui::theme::metrics::{SPACE_M, SPACE_S};
use crate::ui::widgets::{Button, Dialog as Frame, DialogReply, TextField, secondary};
use crate::ui::{Action, FilePurpose, UiEvent, View};

/// The dialog.
#[derive(Debug, Default)]
pub struct AttachGallery {
    folder: String,
    sent: Sent,
}

impl AttachGallery {
    /// Whether its command is on its way.
    pub fn is_waiting(&self) -> bool {
        self.sent.is_waiting()
    }

    /// Shows the dialog.
    pub fn show(&mut self, ui: &mut Ui, view: &View<'_>) -> Flow {
        if self.sent.is_waiting() && view.state.workspace.gallery.is_some() {
            return Flow::Close;
        }
        let attach = Button::primary(view.text("ui-gallery-attach"))
            .disabled_because(self.problem(view))
            .busy(self.sent.is_waiting());
        let reply =
            Frame::new("attach-gallery", view.text("ui-attach-gallery"), attach, view.text("ui-cancel"))
                .show(ui.ctx(), |ui| self.body(ui, view));
        match reply {
            DialogReply::Open => Flow::Open,
            DialogReply::Cancelled => Flow::Close,
            DialogReply::Confirmed => {
                self.sent = Sent::Waiting;
                view.command(Command::AttachGallery(location(view, super::typed_path(&self.folder))));
                Flow::Open
            }
        }
    }

    fn body(&mut self, ui: &mut Ui, view: &View<'_>) {
        ui.spacing_mut().item_spacing.y = SPACE_M;
        self.sent.show(ui, view, "attach-gallery", "ui-attach-gallery-refused");
        secondary(ui, view.text("ui-attach-gallery-about"));
        ui.scope(|ui| {
            ui.spacing_mut().item_spacing.y = SPACE_S;
            let wrong = if self.folder.is_empty() { None } else { self.problem(view) };
            TextField::new("attach-gallery-folder", view.text("ui-gallery-folder"), &mut self.folder)
                .width(f32::INFINITY)
                .help(view.text("ui-attach-gallery-folder-means"))
                .error(wrong)
                .show(ui);
            if ui.add(Button::secondary(view.text("ui-browse")).icon(Icon::FolderOpen)).clicked() {
                view.send(Action::Pick(FilePurpose::GalleryFolder));
            }
        });
    }

    fn problem(&self, view: &View<'_>) -> Option<String> {
        let path = super::typed_path(&self.folder);
        if path.as_os_str().is_empty() {
            return Some(view.text("ui-attach-gallery-missing"));
        }
        let relative = || Refusal::PathNotAbsolute { path: path.to_owned() }.explain();
        (!path.is_absolute()).then(|| view.say(&relative()))
    }

    /// Tells the dialog what happened outside.
    pub fn event(&mut self, event: &UiEvent) {
        match event {
            UiEvent::Picked(FilePurpose::GalleryFolder, path) => self.take(path),
            UiEvent::Dropped(paths) => {
                if let Some(path) = paths.first() {
                    self.take(path);
                }
            }
            other => self.sent.event(other),
        }
    }

    fn take(&mut self, path: &Path) {
        self.folder = path.display().to_string();
    }
}

/// A gallery of this workspace is named without its folder, so that the workspace can be moved.
fn location(view: &View<'_>, path: &Path) -> GalleryLocation {
    let own = path.strip_prefix(view.folder.join("galleries")).ok().and_then(Path::to_str);
    match own {
        Some(name) if names::check(NameKind::Gallery, name).is_ok() => {
            GalleryLocation::Workspace(name.to_owned())
        }
        _ => GalleryLocation::Folder(path.to_owned()),
    }
}
