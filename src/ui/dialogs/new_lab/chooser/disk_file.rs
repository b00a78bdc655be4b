//! A disk file of this computer, and what it does not say itself.

use std::path::Path;

use egui::Ui;

use crate::model::command::LabSource;
use crate::ui::dialogs::disk_file::DiskFile;
use crate::ui::dialogs::system::System;
use crate::ui::theme::metrics::{SPACE_S, SPACE_XS};
use crate::ui::widgets::scrolled;
use crate::ui::{FilePurpose, View};

/// What was said of the file.
#[derive(Debug)]
pub(super) struct DiskFileForm {
    file: DiskFile,
    system: System,
}

impl DiskFileForm {
    /// The form with the current choice, if that is a file.
    pub fn new(view: &View<'_>, current: Option<&LabSource>) -> Self {
        let file = DiskFile::new("new-lab-path", FilePurpose::LabDisk);
        let mut form = Self { file, system: System::new("new-lab") };
        if let Some(LabSource::DiskFile { path, os_type, os_state, generation, .. }) = current {
            form.system = System::said("new-lab", *os_type, *os_state, *generation);
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
            None => self.file.problem(view).unwrap_or_else(|| view.text("ui-chooser-file-none")),
            Some(_) => self.system.missing(view).unwrap_or_default(),
        }
    }

    /// The choice, once everything is said.
    pub fn source(&self, view: &View<'_>) -> Option<LabSource> {
        let (path, facts) = self.file.usable(view)?;
        Some(LabSource::DiskFile {
            path: path.to_owned(),
            size: facts.size,
            os_type: self.system.os_type()?,
            os_state: self.system.os_state()?,
            generation: self.system.generation(facts.generation),
        })
    }

    /// Shows the form over the height there is.
    pub fn show(&mut self, ui: &mut Ui, view: &View<'_>) {
        scrolled(ui, "new-lab-file", |ui| {
            ui.spacing_mut().item_spacing.y = SPACE_S;
            self.file.show(ui, view);
            let found = self.file.usable(view).map(|(_, facts)| facts.generation);
            if let Some(generation) = found {
                ui.add_space(SPACE_XS);
                self.system.show(ui, view, generation);
            }
        });
    }
}
