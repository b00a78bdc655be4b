//! A disk file of this computer: typed, picked or dropped, and looked into before it can be taken.

use std::path::{Path, PathBuf};

use egui::Ui;

use super::typed_path;
use crate::disk::DiskFacts;
use crate::jobs::is_told;
use crate::model::Explain as _;
use crate::model::limits::{self, SizeVerdict};
use crate::model::refusal::Refusal;
use crate::ui::theme::Icon;
use crate::ui::view::DiskLook;
use crate::ui::widgets::{Button, Kind, MessageBar, TextField, announce, body, caption, card, progress_ring};
use crate::ui::wording::disk_format;
use crate::ui::{Action, FilePurpose, View};

/// The longest path that a system takes, in characters.
const PATH_LIMIT: usize = 32_767;

/// After so many seconds without a letter what was typed is looked into.
const PAUSE: f64 = 0.8;

/// The file that a dialog is given.
#[derive(Debug)]
pub(super) struct DiskFile {
    /// What the field's id is made from.
    id: &'static str,
    /// What the platform's file dialog is told.
    purpose: FilePurpose,
    /// As typed.
    path: String,
    /// The file that was last looked into.
    asked: Option<PathBuf>,
    /// The file whose facts were said aloud.
    told: Option<PathBuf>,
    /// When the last letter was typed that was not looked at yet, in seconds of the window's clock.
    typed: Option<f64>,
}

impl DiskFile {
    /// No file yet.
    pub fn new(id: &'static str, purpose: FilePurpose) -> Self {
        Self { id, purpose, path: String::new(), asked: None, told: None, typed: None }
    }

    /// Whether a file was named.
    pub fn is_named(&self) -> bool {
        !self.path.trim().is_empty()
    }

    /// Takes a picked or dropped file.
    pub fn take(&mut self, view: &View<'_>, path: &Path) {
        self.path = path.display().to_string();
        self.asked = Some(path.to_owned());
        view.send(Action::LookInto(path.to_owned()));
    }

    /// Looks into the file whose path was typed.
    fn commit(&mut self, view: &View<'_>) {
        let typed = typed_path(&self.path);
        if typed.as_os_str().is_empty() {
            self.asked = None;
            return;
        }
        let path = typed.to_owned();
        if self.asked.as_ref() == Some(&path) {
            return;
        }
        if path.is_absolute() {
            view.send(Action::LookInto(path.clone()));
        }
        self.asked = Some(path);
    }

    /// The file and its facts, if a lab can have it.
    pub fn usable<'v>(&self, view: &'v View<'_>) -> Option<(&Path, &'v DiskFacts)> {
        let path = self.asked.as_deref()?;
        match view.disks.get(path)? {
            DiskLook::Facts(facts) if trouble(facts).is_none() => Some((path, facts)),
            _ => None,
        }
    }

    /// Why the file that was looked into cannot be used.
    pub fn problem(&self, view: &View<'_>) -> Option<String> {
        let path = self.asked.as_ref()?;
        if !path.is_absolute() {
            return Some(view.say(&Refusal::PathNotAbsolute { path: path.clone() }.explain()));
        }
        match view.disks.get(path)? {
            DiskLook::Looking => None,
            DiskLook::Failed(failure) => Some(view.say(&failure.message)),
            DiskLook::Facts(facts) => trouble(facts).map(|trouble| view.say(&trouble.explain())),
        }
    }

    /// Shows the field, and below it what the file is or why it cannot be used.
    pub fn show(&mut self, ui: &mut Ui, view: &View<'_>) {
        let wrong = self.problem(view);
        let browse = Button::secondary(view.text("ui-browse")).icon(Icon::FolderOpen);
        let (field, browsed) = TextField::new(self.id, view.text("ui-chooser-path"), &mut self.path)
            .width(f32::INFINITY)
            .limit(PATH_LIMIT)
            .help(view.text("ui-chooser-drop"))
            .error(wrong)
            .show_beside(ui, browse);
        if browsed {
            view.send(Action::Pick(self.purpose));
        }
        if field.changed() {
            self.typed = Some(ui.input(|input| input.time));
        }
        let paused = self.typed.is_some_and(|typed| ui.input(|input| input.time) - typed >= PAUSE);
        if field.lost_focus() || paused {
            self.typed = None;
            self.commit(view);
        } else if self.typed.is_some() {
            ui.ctx().request_repaint_after_secs(PAUSE as f32);
        }
        self.found(ui, view);
    }

    fn found(&mut self, ui: &mut Ui, view: &View<'_>) {
        let Some(path) = self.asked.as_ref() else { return };
        match view.disks.get(path) {
            None => {}
            Some(DiskLook::Looking) => {
                ui.horizontal(|ui| {
                    let name = view.text("ui-chooser-looking");
                    progress_ring(ui, &name, None);
                    body(ui, name);
                });
            }
            // What is wrong stands at the field.
            Some(DiskLook::Failed(failure)) => {
                let title = view.text("ui-chooser-file-failed");
                let mut bar = MessageBar::new((self.id, "failed"), Kind::Error, title);
                if is_told(&view.say(&failure.message), &failure.cause) {
                    bar = bar.cause(failure.cause.as_str());
                } else {
                    bar = bar.details(failure.cause.as_str());
                }
                bar.show(ui);
            }
            Some(DiskLook::Facts(facts)) => {
                if self.told.as_ref() != Some(path) {
                    self.told = Some(path.clone());
                    let found = found_in(view, facts).map(|(name, value)| format!("{name} {value}"));
                    announce(ui.ctx(), found.join(", "));
                }
                self.facts(ui, view, facts);
            }
        }
    }

    fn facts(&self, ui: &mut Ui, view: &View<'_>, facts: &DiskFacts) {
        card(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            ui.columns_const(|[format, size, used]| {
                for (column, (name, value)) in [format, size, used].into_iter().zip(found_in(view, facts)) {
                    caption(column, name);
                    body(column, value);
                }
            });
        });
        if let Some(warning) = limits::warning(facts.size) {
            MessageBar::new((self.id, "limit"), Kind::Warning, view.text("ui-wizard-limit"))
                .text(view.say(&warning))
                .show(ui);
        }
        for (place, warning) in facts.warnings.iter().enumerate() {
            MessageBar::new((self.id, place), Kind::Warning, view.text("ui-chooser-file-odd"))
                .text(view.say(&warning.explain()))
                .show(ui);
        }
    }
}

/// What a disk file is: names and values.
fn found_in(view: &View<'_>, facts: &DiskFacts) -> [(String, String); 3] {
    [
        (view.text("ui-disk-format"), view.text(disk_format(facts.format))),
        (view.text("ui-disk-size"), view.lang.bytes(facts.size)),
        (view.text("ui-disk-used"), view.lang.bytes(facts.used)),
    ]
}

/// Why no lab can have a disk that could be read.
fn trouble(facts: &DiskFacts) -> Option<Refusal> {
    if facts.size == 0 {
        Some(Refusal::DiskEmpty)
    } else if limits::judge(facts.size) == SizeVerdict::TooLarge {
        Some(Refusal::DiskTooLarge { size: facts.size })
    } else {
        None
    }
}
