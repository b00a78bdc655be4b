//! What is said of an image and of a version: description, end of life, whether it is ever the newest.

use egui::Ui;

use crate::model::day;
use crate::model::edit::{EndOfLife, ImageEdit, MAX_DESCRIPTION, VersionEdit};
use crate::model::image::{Definition, ImageVersion, Version};
use crate::ui::View;
use crate::ui::widgets::{TextField, checkbox, checkbox_means};

/// Lines of the field for a description.
const LINES: usize = 4;

/// *Edit image*.
#[derive(Debug)]
pub(super) struct Describe {
    description: String,
    end_of_life: Day,
}

impl Describe {
    pub fn new(image: &Definition) -> Self {
        Self { description: image.description.clone(), end_of_life: Day::of(image.end_of_life) }
    }

    /// What changes. What was left as it was is not mentioned, so that others' changes stay.
    pub fn edit(&self, view: &View<'_>, image: &Definition) -> Result<ImageEdit, String> {
        let typed = self.description.trim();
        let description = (typed != image.description.trim()).then(|| typed.to_owned());
        let end_of_life = self.end_of_life.changed(view, image.end_of_life)?;
        if description.is_none() && end_of_life.is_none() {
            return Err(view.text("ui-unsaved-nothing"));
        }
        Ok(ImageEdit::Describe { description, end_of_life })
    }

    pub fn body(&mut self, ui: &mut Ui, view: &View<'_>) {
        TextField::new("image-edit-description", view.text("ui-image-description"), &mut self.description)
            .rows(LINES)
            .limit(MAX_DESCRIPTION)
            .width(f32::INFINITY)
            .show(ui);
        self.end_of_life.show(ui, view);
    }
}

/// *Edit version*.
#[derive(Debug)]
pub(super) struct DescribeVersion {
    version: Version,
    excluded: bool,
    end_of_life: Day,
}

impl DescribeVersion {
    pub fn new(version: &ImageVersion) -> Self {
        Self {
            version: version.version,
            excluded: version.exclude_from_latest,
            end_of_life: Day::of(version.end_of_life),
        }
    }

    pub fn version(&self) -> Version {
        self.version
    }

    pub fn edit(&self, view: &View<'_>, image: &Definition) -> Result<ImageEdit, String> {
        let before = image.versions.get(&self.version);
        let excluded = before.is_some_and(|version| version.exclude_from_latest);
        let day = before.and_then(|version| version.end_of_life);
        let change = VersionEdit {
            exclude_from_latest: (self.excluded != excluded).then_some(self.excluded),
            end_of_life: self.end_of_life.changed(view, day)?,
            ..VersionEdit::default()
        };
        if change == VersionEdit::default() {
            return Err(view.text("ui-unsaved-nothing"));
        }
        Ok(ImageEdit::Version { version: self.version, change })
    }

    pub fn body(&mut self, ui: &mut Ui, view: &View<'_>) {
        ui.scope(|ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            checkbox(ui, &mut self.excluded, &view.text("ui-image-exclude"), None);
            checkbox_means(ui, view.text("ui-image-exclude-means"));
        });
        self.end_of_life.show(ui, view);
    }
}

/// A day as it is typed; empty for none.
#[derive(Debug)]
struct Day(String);

impl Day {
    fn of(day: Option<jiff::civil::Date>) -> Self {
        Self(day.map(|day| day.to_string()).unwrap_or_default())
    }

    fn typed(&self) -> Option<EndOfLife> {
        match self.0.trim() {
            "" => Some(EndOfLife::Never),
            typed => day::read(typed).map(EndOfLife::On),
        }
    }

    /// The day if it is another one than before; or why there is none.
    fn changed(
        &self,
        view: &View<'_>,
        before: Option<jiff::civil::Date>,
    ) -> Result<Option<EndOfLife>, String> {
        let typed = self.typed().ok_or_else(|| view.text("ui-upload-end-of-life-wrong"))?;
        Ok((typed.date() != before).then_some(typed))
    }

    fn show(&mut self, ui: &mut Ui, view: &View<'_>) {
        let wrong = self.typed().is_none().then(|| view.text("ui-upload-end-of-life-wrong"));
        let day = self.typed().and_then(EndOfLife::date);
        TextField::new("image-edit-end-of-life", view.text("ui-upload-end-of-life"), &mut self.0)
            .placeholder(view.text("ui-upload-end-of-life-example"))
            .help(view.end_of_life_help(day, "ui-image-end-of-life-help"))
            .error(wrong)
            .show(ui);
    }
}
