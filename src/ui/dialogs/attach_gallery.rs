//! *Attach an existing Shared Image Gallery*.

use std::path::Path;

use egui::{Id, Ui};

use super::Flow;
use super::sent::Sent;
use crate::model::address::Address;
use crate::model::apply::check_location;
use crate::model::names::{self, NameKind};
use crate::model::state::GalleryLocation;
use crate::model::{Command, Explain as _};
use crate::ui::theme::Icon;
use crate::ui::theme::metrics::{LOW, ROW, SPACE_L, SPACE_M, SPACE_XS};
use crate::ui::widgets::{Button, Dialog as Frame, DialogReply, ListRow, TextField, caption, secondary};
use crate::ui::{Action, FilePurpose, UiEvent, View};

/// What the field's id is made from.
const PLACE: &str = "attach-gallery-place";
/// More recent galleries than these are scrolled.
const RECENT_SHOWN: usize = 3;
/// The height of a scrolled list: so many rows, and a part of the next that shows there is more.
const RECENT_HEIGHT: f32 = (ROW + SPACE_L) * (RECENT_SHOWN as f32 + 0.5);

/// The dialog.
#[derive(Debug, Default)]
pub struct AttachGallery {
    /// A folder or an address, as it was typed.
    place: String,
    /// Id of one that was attached before, as long as nothing else is typed.
    recent: Option<String>,
    sent: Sent,
    /// It was refused in this frame: what was typed can be mended at once.
    mend: bool,
}

impl AttachGallery {
    /// Whether its command is on its way.
    pub fn is_waiting(&self) -> bool {
        self.sent.is_waiting()
    }

    /// Whether something was typed.
    pub(super) fn is_begun(&self) -> bool {
        !self.place.trim().is_empty()
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
                .first(Id::unique(PLACE))
                .show(ui.ctx(), |ui| self.body(ui, view));
        match reply {
            DialogReply::Open => Flow::Open,
            DialogReply::Cancelled => Flow::Close,
            DialogReply::Confirmed => {
                self.sent = Sent::Waiting;
                if let Some(location) = self.location(view) {
                    view.command(Command::AttachGallery(location));
                }
                Flow::Open
            }
        }
    }

    fn body(&mut self, ui: &mut Ui, view: &View<'_>) {
        ui.spacing_mut().item_spacing.y = SPACE_M;
        self.sent.show(ui, view, "attach-gallery", "ui-attach-gallery-refused");
        secondary(ui, view.text("ui-attach-gallery-about"));
        self.recent(ui, view);
        let wrong = if self.place.is_empty() { None } else { self.problem(view) };
        let browse = Button::secondary(view.text("ui-browse")).icon(Icon::FolderOpen);
        let (field, browsed) = TextField::new(PLACE, view.text("ui-attach-gallery-place"), &mut self.place)
            .width(f32::INFINITY)
            .help(view.text("ui-attach-gallery-place-means"))
            .error(wrong)
            .show_beside(ui, browse);
        if std::mem::take(&mut self.mend) {
            field.request_focus();
        }
        if field.changed() {
            self.recent = None;
        }
        if browsed {
            view.send(Action::Pick(FilePurpose::GalleryFolder));
        }
    }

    /// The galleries that were attached before; a click chooses one.
    fn recent(&mut self, ui: &mut Ui, view: &View<'_>) {
        let galleries = &view.state.workspace.recent_galleries;
        if galleries.is_empty() {
            return;
        }
        caption(ui, view.text("ui-attach-gallery-recent"));
        let list = egui::ScrollArea::vertical().id_salt("attach-gallery-recent").max_height(RECENT_HEIGHT);
        // The dialog itself scrolls in a low window; a list that scrolls within would be in the way.
        let low = ui.ctx().content_rect().height() < LOW;
        if low || galleries.len() <= RECENT_SHOWN {
            ui.scope(|ui| self.galleries(ui, view));
        } else {
            list.show(ui, |ui| self.galleries(ui, view));
        }
    }

    fn galleries(&mut self, ui: &mut Ui, view: &View<'_>) {
        ui.spacing_mut().item_spacing.y = SPACE_XS;
        for gallery in &view.state.workspace.recent_galleries {
            let chosen = self.recent.as_ref() == Some(&gallery.id);
            let row = ListRow::new(("recent-gallery", &gallery.id), gallery.name.as_str())
                .icon(Icon::Gallery)
                .subtitle(place_of(view, &gallery.location))
                .chosen(chosen);
            if row.show(ui).clicked() {
                self.recent = Some(gallery.id.clone());
                self.place = place_of(view, &gallery.location);
            }
        }
    }

    /// What is to be attached; none while nothing is named.
    fn location(&self, view: &View<'_>) -> Option<GalleryLocation> {
        let recent = view.state.workspace.recent_galleries.iter();
        if let Some(chosen) = recent.into_iter().find(|gallery| self.recent.as_ref() == Some(&gallery.id)) {
            return Some(chosen.location.clone());
        }
        if Address::is_meant(&self.place) {
            return Some(GalleryLocation::Url(self.place.trim().to_owned()));
        }
        let path = super::typed_path(&self.place);
        (!path.as_os_str().is_empty()).then(|| location(view, path))
    }

    fn problem(&self, view: &View<'_>) -> Option<String> {
        match self.location(view) {
            None => Some(view.text("ui-attach-gallery-missing")),
            Some(location) => check_location(location).err().map(|refusal| view.say(&refusal.explain())),
        }
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
            other => {
                self.sent.event(other);
                self.mend |= matches!(self.sent, Sent::Refused { .. });
            }
        }
    }

    fn take(&mut self, path: &Path) {
        self.place = path.display().to_string();
        self.recent = None;
    }
}

/// Where a gallery lies, as a person would type it.
fn place_of(view: &View<'_>, location: &GalleryLocation) -> String {
    match location {
        GalleryLocation::Workspace(name) => view.folder.join("galleries").join(name).display().to_string(),
        GalleryLocation::Folder(path) => path.display().to_string(),
        GalleryLocation::Url(url) => url.clone(),
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
