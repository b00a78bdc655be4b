//! When no workspace is open: what happened, what is safe, and the ways on.

use std::cell::RefCell;
use std::path::{Path, PathBuf};

use egui::{CentralPanel, ScrollArea, Ui};

use super::FilePurpose;
use super::theme::metrics::{FIELD_WIDTH, LOW, SPACE_L, SPACE_M, SPACE_S, SPACE_XXL};
use super::theme::{self, Icon};
use super::widgets::{
    Button, EmptyState, Kind, MessageBar, ProgressBar, TextField, card, link_text, mono, page_title,
    secondary,
};
use crate::app::Access;
use crate::model::{Explain, Message, Workspace};
use crate::store::recent::Recent;
use crate::store::{Backup, StoreError};
use crate::text::Lang;

/// Another workspace that is wanted.
pub(super) enum Wanted {
    /// The one in a folder.
    Open(PathBuf, Access),
    /// A new one; none is the sample.
    Create(PathBuf, Option<Box<Workspace>>),
    /// One that is not wanted any more among the recent ones.
    Forget(PathBuf),
}

/// The screen.
pub(super) struct Recover {
    folder: PathBuf,
    typed: String,
    error: Option<StoreError>,
    message: Option<Message>,
    /// Something to know about the ways on.
    note: Option<Message>,
    lang: Lang,
}

impl Recover {
    /// After that error, or before anything was opened.
    pub(super) fn new(folder: PathBuf, error: Option<StoreError>, lang: Lang) -> Self {
        let message = error.as_ref().map(Explain::explain);
        let typed = folder.display().to_string();
        Self { folder, typed, error, message, note: None, lang }
    }

    /// Says something to know about the ways on.
    pub(super) fn note(&mut self, message: Message) {
        self.note = Some(message);
    }

    /// Says something else that happened.
    pub(super) fn say(&mut self, message: Message) {
        self.message = Some(message);
    }

    pub(super) fn show(
        &mut self,
        ui: &mut Ui,
        picked: Option<(FilePurpose, PathBuf)>,
        asked: &RefCell<Vec<FilePurpose>>,
        recent: &[Recent],
    ) -> Option<Wanted> {
        let mut wanted = None;
        if let Some((FilePurpose::WorkspaceFolder, folder)) = picked {
            return Some(Wanted::Open(folder, Access::ReadWrite));
        }
        centered(ui, |ui| {
            page_title(ui, self.lang.text("ui-recover-title"));
            ui.add_space(SPACE_S);
            mono(ui, self.folder.display().to_string());
            ui.add_space(SPACE_M);
            if let Some(message) = &self.message {
                let mut bar = MessageBar::new("recover", Kind::Error, self.lang.text("ui-recover-failed"))
                    .text(self.lang.say(message));
                if let Some(error) = &self.error {
                    bar = bar.details(crate::jobs::chain(error));
                }
                bar.show(ui);
                ui.add_space(SPACE_M);
            }
            wanted = self.ways_on(ui).or_else(|| self.elsewhere(ui, asked));
            let again = self.again(ui, recent);
            wanted = wanted.take().or(again);
        });
        wanted
    }

    /// What can be done with this very folder.
    fn ways_on(&self, ui: &mut Ui) -> Option<Wanted> {
        let Some(error) = &self.error else { return None };
        let (access, name) = match error {
            StoreError::Locked { .. } | StoreError::ReadOnlyFolder { .. } => {
                (Access::ReadOnly, "ui-recover-read-only")
            }
            StoreError::Unreadable { backup: Backup::Good, .. }
            | StoreError::Missing { backup: Backup::Good, .. } => (Access::Backup, "ui-recover-backup"),
            StoreError::NoWorkspace { .. } => {
                return ui
                    .add(Button::primary(self.lang.text("ui-recover-sample")))
                    .clicked()
                    .then(|| Wanted::Create(self.folder.clone(), None));
            }
            _ => return None,
        };
        let mut wanted = None;
        ui.horizontal_wrapped(|ui| {
            if ui.add(Button::primary(self.lang.text(name))).clicked() {
                wanted = Some(Wanted::Open(self.folder.clone(), access));
            }
            if ui.add(Button::secondary(self.lang.text("ui-recover-again")).icon(Icon::Retry)).clicked() {
                wanted = Some(Wanted::Open(self.folder.clone(), Access::ReadWrite));
            }
        });
        ui.add_space(SPACE_L);
        wanted
    }

    /// One that was open before.
    fn again(&self, ui: &mut Ui, recent: &[Recent]) -> Option<Wanted> {
        let mut others = recent.iter().filter(|recent| recent.folder != self.folder).peekable();
        others.peek()?;
        let mut wanted = None;
        ui.add_space(SPACE_M);
        card(ui, |ui| {
            secondary(ui, self.lang.text("ui-recover-recent"));
            for recent in others {
                if link_text(ui, &self.lang.say(&named(recent))).clicked() {
                    wanted = Some(choose(recent));
                }
            }
        });
        wanted
    }

    /// Another folder.
    fn elsewhere(&mut self, ui: &mut Ui, asked: &RefCell<Vec<FilePurpose>>) -> Option<Wanted> {
        let mut wanted = None;
        card(ui, |ui| {
            secondary(ui, self.lang.text("ui-recover-elsewhere"));
            TextField::new("recover-folder", self.lang.text("ui-workspace-folder"), &mut self.typed)
                .width(FIELD_WIDTH * 1.5)
                .show(ui);
            ui.add_space(SPACE_S);
            ui.horizontal_wrapped(|ui| {
                if ui.add(Button::secondary(self.lang.text("ui-recover-open"))).clicked() {
                    wanted = Some(Wanted::Open(PathBuf::from(self.typed.trim()), Access::ReadWrite));
                }
                if ui.add(Button::secondary(self.lang.text("ui-browse")).icon(Icon::FolderOpen)).clicked() {
                    asked.borrow_mut().push(FilePurpose::WorkspaceFolder);
                }
            });
            if let Some(note) = &self.note {
                ui.add_space(SPACE_S);
                MessageBar::new("recover-note", Kind::Warning, self.lang.say(note)).show(ui);
            }
        });
        wanted
    }
}

/// What a recent workspace is called: its folder, and whether it is there.
pub(super) fn named(recent: &Recent) -> Message {
    let id = if recent.there { "ui-recent-folder" } else { "ui-recent-missing" };
    Message::new(id).path("folder", &recent.folder)
}

/// What choosing it means: one that is not there leaves the list.
pub(super) fn choose(recent: &Recent) -> Wanted {
    let folder = recent.folder.clone();
    if recent.there { Wanted::Open(folder, Access::ReadWrite) } else { Wanted::Forget(folder) }
}

/// A workspace is being opened; nothing is said of it without its folder.
pub(super) fn opening(ui: &mut Ui, lang: &Lang, folder: Option<&Path>) {
    centered(ui, |ui| {
        let Some(folder) = folder else { return };
        let title = lang.text("ui-opening-workspace");
        EmptyState::new(Icon::Gallery, title.as_str()).text(folder.display().to_string()).show(ui, |ui| {
            ui.add(ProgressBar::indeterminate(title.as_str()));
        });
    });
}

/// The sample is being built.
pub(super) fn building(ui: &mut Ui, lang: &Lang, step: &Message) {
    centered(ui, |ui| {
        EmptyState::new(Icon::Gallery, lang.text("ui-building-sample")).text(lang.say(step)).show(ui, |ui| {
            ui.add(ProgressBar::indeterminate(lang.text("ui-building-sample")));
        });
    });
}

fn centered(ui: &mut Ui, content: impl FnOnce(&mut Ui)) {
    CentralPanel::default().frame(theme::root_frame(ui.ctx())).show(ui, |ui| {
        let low = ui.ctx().content_rect().height() < LOW;
        ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
            ui.vertical_centered(|ui| {
                ui.set_max_width((FIELD_WIDTH * 2.0).min(ui.available_width() - 2.0 * SPACE_XXL));
                ui.add_space(if low { SPACE_XXL } else { SPACE_L * 4.0 });
                ui.vertical(content);
                ui.add_space(SPACE_XXL);
            });
        });
    });
}
