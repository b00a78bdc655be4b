//! *Create shared image gallery*: creates a gallery and attaches it.

use std::path::{Path, PathBuf};

use egui::Ui;

use super::Flow;
use super::sent::Sent;
use crate::model::apply::may_create;
use crate::model::region;
use crate::model::state::GalleryLocation;
use crate::model::{Command, Explain as _, Message, Refusal};
use crate::ui::theme::Icon;
use crate::ui::theme::metrics::{SPACE_M, SPACE_XS};
use crate::ui::widgets::{Button, Dialog as Frame, DialogReply, RadioCard, TextField, body, radio_cards};
use crate::ui::{Action, FilePurpose, UiEvent, View};

/// The dialog.
#[derive(Debug, Default)]
pub struct CreateGallery {
    name: String,
    folder: String,
    /// The place of the choice: one store for all regions, or one for each.
    copies: usize,
    sent: Sent,
}

impl CreateGallery {
    /// Whether its command is on its way.
    pub fn is_waiting(&self) -> bool {
        self.sent.is_waiting()
    }

    /// Whether something was typed.
    pub(super) fn is_begun(&self) -> bool {
        !self.name.trim().is_empty() || !self.folder.trim().is_empty()
    }

    /// Shows the dialog.
    pub fn show(&mut self, ui: &mut Ui, view: &View<'_>) -> Flow {
        if self.sent.is_waiting() && view.state.workspace.gallery.is_some() {
            return Flow::Close;
        }
        let create = Button::primary(view.text("ui-create"))
            .disabled_because(self.problem(view))
            .busy(self.sent.is_waiting());
        let reply =
            Frame::new("create-gallery", view.text("ui-create-gallery"), create, view.text("ui-cancel"))
                .show(ui.ctx(), |ui| self.body(ui, view));
        match reply {
            DialogReply::Open => Flow::Open,
            DialogReply::Cancelled => Flow::Close,
            DialogReply::Confirmed => {
                self.sent = Sent::Waiting;
                view.command(Command::CreateGallery {
                    name: self.name.trim().to_owned(),
                    at: self.folder().map(GalleryLocation::Folder),
                    share_packs: self.copies == 0,
                });
                Flow::Open
            }
        }
    }

    fn body(&mut self, ui: &mut Ui, view: &View<'_>) {
        ui.spacing_mut().item_spacing.y = SPACE_M;
        self.sent.show(ui, view, "create-gallery", "ui-create-gallery-refused");
        let wrong =
            (!self.name.is_empty()).then(|| view.reason(may_create(view.state, self.name.trim()))).flatten();
        TextField::new("create-gallery-name", view.text("ui-create-gallery-name"), &mut self.name)
            .width(f32::INFINITY)
            .help(view.text("ui-create-gallery-rule"))
            .error(wrong)
            .show(ui);
        let relative = self.relative().map(|refusal| view.say(&refusal.explain()));
        let browse = Button::secondary(view.text("ui-browse")).icon(Icon::FolderOpen);
        let (_, browsed) =
            TextField::new("create-gallery-folder", view.text("ui-create-gallery-folder"), &mut self.folder)
                .width(f32::INFINITY)
                .help(view.text("ui-create-gallery-folder-means"))
                .error(relative)
                .show_beside(ui, browse);
        if browsed {
            view.send(Action::Pick(FilePurpose::NewGalleryFolder));
        }
        ui.scope(|ui| {
            ui.spacing_mut().item_spacing.y = SPACE_XS;
            let name = view.text("ui-create-gallery-copies");
            body(ui, name.as_str());
            let regions = region::replication_targets(&view.state.workspace.account.landing()).len();
            let each = Message::new("ui-create-gallery-separate-means").with("regions", regions);
            let cards = [
                RadioCard::new(view.text("ui-create-gallery-shared"))
                    .text(view.text("ui-create-gallery-shared-means")),
                RadioCard::new(view.text("ui-create-gallery-separate")).text(view.say(&each)),
            ];
            radio_cards(ui, "create-gallery-copies", &name, &cards, &mut self.copies);
        });
    }

    fn problem(&self, view: &View<'_>) -> Option<String> {
        view.reason(may_create(view.state, self.name.trim()))
            .or_else(|| self.relative().map(|refusal| view.say(&refusal.explain())))
    }

    fn folder(&self) -> Option<PathBuf> {
        let typed = super::typed_path(&self.folder);
        (!typed.as_os_str().is_empty()).then(|| typed.to_owned())
    }

    /// Why the folder cannot be meant.
    fn relative(&self) -> Option<Refusal> {
        let path = self.folder().filter(|path| !path.is_absolute())?;
        Some(Refusal::PathNotAbsolute { path })
    }

    /// Tells the dialog what happened outside.
    pub fn event(&mut self, event: &UiEvent) {
        match event {
            UiEvent::Picked(FilePurpose::NewGalleryFolder, path) => self.take(path),
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
