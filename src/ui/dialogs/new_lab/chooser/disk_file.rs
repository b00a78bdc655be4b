//! A disk file of this computer: typed, picked or dropped; looked into before it can be chosen.

use std::path::{Path, PathBuf};

use egui::{ScrollArea, Ui};

use crate::disk::DiskFacts;
use crate::model::Explain as _;
use crate::model::command::LabSource;
use crate::model::image::{Generation, OsState, OsType};
use crate::model::limits::{self, SizeVerdict};
use crate::model::refusal::Refusal;
use crate::ui::theme::Icon;
use crate::ui::theme::metrics::{SPACE_M, SPACE_S, SPACE_XS};
use crate::ui::view::DiskLook;
use crate::ui::widgets::{
    Button, Combo, Facts, Kind, MessageBar, RadioCard, TextField, body, card, progress_ring, radio_cards,
    secondary,
};
use crate::ui::wording::disk_format;
use crate::ui::{Action, FilePurpose, View};

const OS_TYPES: [OsType; 2] = [OsType::Linux, OsType::Windows];
const OS_STATES: [OsState; 2] = [OsState::Generalized, OsState::Specialized];
const GENERATIONS: [Generation; 2] = [Generation::V1, Generation::V2];

/// Nothing is marked: what is on a disk cannot be guessed, so it has to be said.
const UNSAID: usize = usize::MAX;

/// The longest path that a system takes, in characters.
const PATH_LIMIT: usize = 32_767;

/// What was said of the file.
#[derive(Debug)]
pub(super) struct DiskFileForm {
    /// As typed.
    path: String,
    /// The file that was last looked into.
    asked: Option<PathBuf>,
    os_type: usize,
    os_state: usize,
    generation: usize,
}

impl DiskFileForm {
    /// The form with the current choice, if that is a file.
    pub fn new(view: &View<'_>, current: Option<&LabSource>) -> Self {
        let mut form =
            Self { path: String::new(), asked: None, os_type: UNSAID, os_state: UNSAID, generation: 0 };
        if let Some(LabSource::DiskFile { path, os_type, os_state, generation, .. }) = current {
            form.os_type = place(&OS_TYPES, os_type);
            form.os_state = place(&OS_STATES, os_state);
            form.generation = place(&GENERATIONS, generation);
            form.take(view, path);
        }
        form
    }

    /// Takes a picked or dropped file.
    pub fn take(&mut self, view: &View<'_>, path: &Path) {
        self.path = path.display().to_string();
        self.asked = Some(path.to_owned());
        view.send(Action::LookInto(path.to_owned()));
    }

    /// Looks into the file whose path was typed. What is copied from elsewhere often has quotes around it.
    fn commit(&mut self, view: &View<'_>) {
        let typed = self.path.trim().trim_matches('"').trim();
        if typed.is_empty() {
            self.asked = None;
            return;
        }
        let path = PathBuf::from(typed);
        if self.asked.as_ref() == Some(&path) {
            return;
        }
        if path.is_absolute() {
            view.send(Action::LookInto(path.clone()));
        }
        self.asked = Some(path);
    }

    /// Why the file cannot be chosen.
    pub fn problem(&self, view: &View<'_>) -> String {
        match self.usable(view) {
            None => view.text("ui-chooser-file-none"),
            Some(_) if OS_TYPES.get(self.os_type).is_none() => view.text("ui-chooser-os-type-missing"),
            Some(_) => view.text("ui-chooser-os-state-missing"),
        }
    }

    /// The choice, once everything is said.
    pub fn source(&self, view: &View<'_>) -> Option<LabSource> {
        let (path, facts) = self.usable(view)?;
        Some(LabSource::DiskFile {
            path: path.to_owned(),
            size: facts.size,
            os_type: *OS_TYPES.get(self.os_type)?,
            os_state: *OS_STATES.get(self.os_state)?,
            generation: *GENERATIONS.get(self.generation)?,
        })
    }

    /// The file and its facts, if a lab can be made from it.
    fn usable<'v>(&self, view: &'v View<'_>) -> Option<(&Path, &'v DiskFacts)> {
        let path = self.asked.as_deref()?;
        match view.disks.get(path)? {
            DiskLook::Facts(facts) if trouble(facts).is_none() => Some((path, facts)),
            _ => None,
        }
    }

    /// Shows the form over the height there is.
    pub fn show(&mut self, ui: &mut Ui, view: &View<'_>) {
        ScrollArea::vertical().id_salt("new-lab-file").auto_shrink([false, false]).show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = SPACE_S;
            self.path(ui, view);
            self.found(ui, view);
            if self.usable(view).is_some() {
                self.questions(ui, view);
            }
        });
    }

    fn path(&mut self, ui: &mut Ui, view: &View<'_>) {
        let relative = self.asked.as_ref().filter(|path| !path.is_absolute());
        let wrong = relative.map(|path| view.say(&Refusal::PathNotAbsolute { path: path.clone() }.explain()));
        let field = TextField::new("new-lab-path", view.text("ui-chooser-path"), &mut self.path)
            .width(f32::INFINITY)
            .limit(PATH_LIMIT)
            .error(wrong)
            .show(ui);
        if field.lost_focus() {
            self.commit(view);
        }
        ui.horizontal(|ui| {
            let browse = Button::secondary(view.text("ui-browse")).icon(Icon::FolderOpen);
            if ui.add(browse).clicked() {
                view.send(Action::Pick(FilePurpose::LabDisk));
            }
            secondary(ui, view.text("ui-chooser-drop"));
        });
    }

    /// What the file is, or why it cannot be used.
    fn found(&self, ui: &mut Ui, view: &View<'_>) {
        let Some(look) = self.asked.as_ref().and_then(|path| view.disks.get(path)) else { return };
        match look {
            DiskLook::Looking => {
                ui.horizontal(|ui| {
                    let name = view.text("ui-chooser-looking");
                    progress_ring(ui, &name, None);
                    body(ui, name);
                });
            }
            DiskLook::Failed(failure) => {
                let mut bar =
                    MessageBar::new("new-lab-file-failed", Kind::Error, view.text("ui-chooser-file-failed"))
                        .text(view.say(&failure.message));
                if !failure.cause.is_empty() {
                    bar = bar.details(failure.cause.as_str());
                }
                bar.show(ui);
            }
            DiskLook::Facts(facts) => disk_facts(ui, view, facts),
        }
    }

    /// What the file does not say itself.
    fn questions(&mut self, ui: &mut Ui, view: &View<'_>) {
        ui.add_space(SPACE_XS);
        ui.columns_const(|[left, right]| {
            left.spacing_mut().item_spacing.y = SPACE_XS;
            right.spacing_mut().item_spacing.y = SPACE_XS;
            let name = view.text("ui-chooser-os-type");
            body(left, name.as_str());
            let cards = OS_TYPES.map(|os_type| RadioCard::new(os_type.name()));
            radio_cards(left, "new-lab-os-type", &name, &cards, &mut self.os_type);
            left.add_space(SPACE_M);
            let generations = [view.text("ui-generation-1"), view.text("ui-generation-2")];
            Combo::new("new-lab-generation", view.text("ui-chooser-generation")).show(
                left,
                &generations,
                &mut self.generation,
            );

            let name = view.text("ui-chooser-os-state");
            body(right, name.as_str());
            let means = ["ui-chooser-generalized-means", "ui-chooser-specialized-means"];
            let cards: Vec<RadioCard> = OS_STATES
                .iter()
                .zip(means)
                .map(|(state, means)| RadioCard::new(view.text(state.label())).text(view.text(means)))
                .collect();
            radio_cards(right, "new-lab-os-state", &name, &cards, &mut self.os_state);
        });
    }
}

fn place<T: PartialEq>(all: &[T], one: &T) -> usize {
    all.iter().position(|other| other == one).unwrap_or(UNSAID)
}

/// Why no lab can be made from a disk that could be read.
fn trouble(facts: &DiskFacts) -> Option<Refusal> {
    if facts.size == 0 {
        Some(Refusal::DiskEmpty)
    } else if limits::judge(facts.size) == SizeVerdict::TooLarge {
        Some(Refusal::DiskTooLarge { size: facts.size })
    } else {
        None
    }
}

fn disk_facts(ui: &mut Ui, view: &View<'_>, facts: &DiskFacts) {
    card(ui, |ui| {
        Facts::new()
            .row(view.text("ui-disk-format"), view.text(disk_format(facts.format)))
            .row(view.text("ui-disk-size"), view.lang.bytes(facts.size))
            .row(view.text("ui-disk-used"), view.lang.bytes(facts.used))
            .show(ui);
    });
    if let Some(trouble) = trouble(facts) {
        MessageBar::new("new-lab-file-trouble", Kind::Error, view.text("ui-chooser-file-failed"))
            .text(view.say(&trouble.explain()))
            .show(ui);
    }
    if let Some(warning) = limits::warning(facts.size) {
        MessageBar::new("new-lab-file-limit", Kind::Warning, view.text("ui-wizard-limit"))
            .text(view.say(&warning))
            .show(ui);
    }
    for (place, warning) in facts.warnings.iter().enumerate() {
        MessageBar::new(("new-lab-file-warning", place), Kind::Warning, view.text("ui-chooser-file-odd"))
            .text(view.say(&warning.explain()))
            .show(ui);
    }
}
