//! A disk file of this computer, and what it does not say itself.

use std::path::Path;

use egui::Ui;

use crate::model::command::LabSource;
use crate::model::image::{Generation, OsState, OsType};
use crate::ui::dialogs::disk_file::DiskFile;
use crate::ui::theme::metrics::{SPACE_M, SPACE_S, SPACE_XS};
use crate::ui::widgets::{Combo, RadioCard, body, halves, radio_cards, scrolled};
use crate::ui::{FilePurpose, View};

const OS_TYPES: [OsType; 2] = [OsType::Linux, OsType::Windows];
const OS_STATES: [OsState; 2] = [OsState::Generalized, OsState::Specialized];
const GENERATIONS: [Generation; 2] = [Generation::V1, Generation::V2];

/// Nothing is marked: what is on a disk cannot be guessed, so it has to be said.
const UNSAID: usize = usize::MAX;

/// What was said of the file.
#[derive(Debug)]
pub(super) struct DiskFileForm {
    file: DiskFile,
    os_type: usize,
    os_state: usize,
    generation: usize,
}

impl DiskFileForm {
    /// The form with the current choice, if that is a file.
    pub fn new(view: &View<'_>, current: Option<&LabSource>) -> Self {
        let file = DiskFile::new("new-lab-path", FilePurpose::LabDisk);
        let mut form = Self { file, os_type: UNSAID, os_state: UNSAID, generation: 0 };
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
        self.file.take(view, path);
    }

    /// Why the file cannot be chosen.
    pub fn problem(&self, view: &View<'_>) -> String {
        match self.file.usable(view) {
            None => view.text("ui-chooser-file-none"),
            Some(_) if OS_TYPES.get(self.os_type).is_none() => view.text("ui-chooser-os-type-missing"),
            Some(_) => view.text("ui-chooser-os-state-missing"),
        }
    }

    /// The choice, once everything is said.
    pub fn source(&self, view: &View<'_>) -> Option<LabSource> {
        let (path, facts) = self.file.usable(view)?;
        Some(LabSource::DiskFile {
            path: path.to_owned(),
            size: facts.size,
            os_type: *OS_TYPES.get(self.os_type)?,
            os_state: *OS_STATES.get(self.os_state)?,
            generation: *GENERATIONS.get(self.generation)?,
        })
    }

    /// Shows the form over the height there is.
    pub fn show(&mut self, ui: &mut Ui, view: &View<'_>) {
        scrolled(ui, "new-lab-file", |ui| {
            ui.spacing_mut().item_spacing.y = SPACE_S;
            self.file.show(ui, view);
            if self.file.usable(view).is_some() {
                self.questions(ui, view);
            }
        });
    }

    /// What the file does not say itself.
    fn questions(&mut self, ui: &mut Ui, view: &View<'_>) {
        ui.add_space(SPACE_XS);
        halves(ui, |left, right| {
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
