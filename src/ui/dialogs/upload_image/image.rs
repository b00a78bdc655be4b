//! Which image the disk becomes: a new one, or the next version of one that is there.

use egui::Ui;

use crate::disk::DiskFacts;
use crate::model::command::ExportMode;
use crate::model::image::{Definition, Generation, Version};
use crate::model::names::{self, NameKind};
use crate::model::refusal::Refusal;
use crate::model::{Explain as _, Message};
use crate::ui::View;
use crate::ui::widgets::{Combo, Facts, Kind, MessageBar, RadioCard, TextField, radio_cards};

/// More than a name has, so that typing further shows why it is wrong.
const TYPED: usize = 100;

/// The image.
#[derive(Debug, Default)]
pub(super) struct Image {
    /// The place of the chosen card: a new image, a new version.
    card: usize,
    /// A new image's name, as typed.
    typed: String,
    /// Something was typed: only then a mistake is one.
    touched: bool,
    /// A new version: the image, which only the person chooses.
    chosen: Option<String>,
}

impl Image {
    /// Whether a name was typed, or an image chosen.
    pub fn is_named(&self) -> bool {
        !self.typed.trim().is_empty() || self.chosen.is_some()
    }

    pub fn mode(&self) -> ExportMode {
        if self.card == 1 { ExportMode::UpdateExisting } else { ExportMode::CreateNew }
    }

    /// The image that gets a new version.
    pub fn existing<'v>(&self, view: &'v View<'_>) -> Option<&'v Definition> {
        if self.card != 1 {
            return None;
        }
        view.state.images()?.find(self.chosen.as_deref()?)
    }

    /// Whether the disk becomes an image of its own.
    pub fn is_new(&self) -> bool {
        self.card != 1
    }

    /// What is still to be chosen.
    pub fn missing(&self, view: &View<'_>) -> Option<String> {
        (!self.is_new() && self.existing(view).is_none()).then(|| view.text("ui-upload-image-none"))
    }

    /// The image's name.
    pub fn name<'s>(&'s self, view: &'s View<'_>) -> &'s str {
        if self.card == 1 {
            self.existing(view).map_or("", |definition| definition.name.as_str())
        } else {
            &self.typed
        }
    }

    /// Asks; `wrong` is what the gallery would not take.
    pub fn show(&mut self, ui: &mut Ui, view: &View<'_>, wrong: Option<&Refusal>) {
        let gallery = view.state.workspace.gallery.as_ref().map_or("", |gallery| gallery.name.as_str());
        let first = Version::FIRST.to_string();
        let new = Message::new("ui-export-new-text").with("version", first).with("gallery", gallery);
        let none = view.state.images().is_none_or(|images| images.definitions.is_empty());
        let cards = [
            RadioCard::new(view.text("ui-export-new")).text(view.say(&new)),
            RadioCard::new(view.text("ui-upload-version"))
                .text(view.text("ui-upload-version-text"))
                .disabled_because(none.then(|| view.text("ui-upload-version-none"))),
        ];
        radio_cards(ui, "upload-mode", &view.text("ui-export-mode"), &cards, &mut self.card);
        if self.card == 1 {
            self.choose(ui, view, wrong);
        } else {
            self.ask_name(ui, view, wrong);
        }
    }

    fn ask_name(&mut self, ui: &mut Ui, view: &View<'_>, wrong: Option<&Refusal>) {
        let mistake = match names::check(NameKind::Image, &self.typed) {
            Err(problem) => Some(view.say(&problem.explain())),
            Ok(()) => match wrong {
                Some(taken @ Refusal::NameTaken { .. }) => Some(view.say(&taken.explain())),
                _ => None,
            },
        };
        let field = TextField::new("upload-name", view.text("ui-export-name"), &mut self.typed)
            .width(f32::INFINITY)
            .limit(TYPED)
            .help(view.text("ui-export-name-rule"))
            .error(mistake.filter(|_| self.touched))
            .show(ui);
        self.touched |= field.changed();
    }

    fn choose(&mut self, ui: &mut Ui, view: &View<'_>, wrong: Option<&Refusal>) {
        let Some(images) = view.state.images() else { return };
        let names: Vec<&String> = images.definitions.values().map(|definition| &definition.name).collect();
        let current = self.existing(view).map(|definition| definition.name.as_str());
        let mut place = names.iter().position(|name| Some(name.as_str()) == current).unwrap_or(names.len());
        let options: Vec<String> = images.definitions.values().map(|image| change(view, image)).collect();
        let help = wrong.map(|refusal| view.say(&refusal.explain())).unwrap_or_default();
        let combo = Combo::new("upload-image-of", view.text("ui-upload-image"))
            .width(f32::INFINITY)
            .placeholder(view.text("ui-upload-image-choose"))
            .help(help);
        if combo.show(ui, &options, &mut place) {
            self.chosen = names.get(place).map(|name| (*name).clone());
        }
    }
}

/// What a new version means: `python-base: 1.0.0 → 1.1.0`.
fn change(view: &View<'_>, image: &Definition) -> String {
    let to = image.next_version();
    match (image.newest(), to) {
        (Some(newest), Some(to)) => view.say(
            &Message::new("ui-export-change")
                .with("image", image.name.as_str())
                .with("from", newest.version.to_string())
                .with("to", to.to_string()),
        ),
        (None, Some(to)) => view.say(
            &Message::new("ui-export-change-first")
                .with("image", image.name.as_str())
                .with("to", to.to_string()),
        ),
        (_, None) => image.name.clone(),
    }
}

/// What every version of an image has in common, which is not asked again.
pub(super) fn shape(ui: &mut Ui, view: &View<'_>, definition: &Definition) {
    Facts::new()
        .row(view.text("ui-chooser-os-type"), definition.os_type.name())
        .row(view.text("ui-chooser-os-state"), view.text(definition.os_state.label()))
        .row(view.text("ui-chooser-generation"), view.text(generation(definition.generation)))
        .show(ui);
}

/// Says where the disk is another one than the image's versions: its size, which is allowed.
pub(super) fn differences(ui: &mut Ui, view: &View<'_>, definition: &Definition, facts: &DiskFacts) {
    let image = definition.name.as_str();
    if let Some(newest) = definition.newest().filter(|newest| newest.size != facts.size) {
        let larger = facts.size > newest.size;
        let title = if larger { "ui-upload-larger" } else { "ui-upload-smaller" };
        let text = Message::new("ui-upload-size-differs")
            .bytes("size", facts.size)
            .bytes("before", newest.size)
            .with("image", image)
            .with("version", newest.version.to_string());
        MessageBar::new("upload-size-differs", Kind::Info, view.text(title)).text(view.say(&text)).show(ui);
    }
}

fn generation(generation: Generation) -> &'static str {
    match generation {
        Generation::V1 => "ui-generation-1",
        Generation::V2 => "ui-generation-2",
    }
}
