//! The documentation's pictures as the window's page has them.

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::Arc;

use egui::Theme;

use super::{told, told_of_set};
use crate::docs::encode::{About, Effort};
use crate::docs::preset::Preset;
use crate::docs::raster::Picture;
use crate::docs::scene::Library;
use crate::docs::set::{
    Checked, Choice, Flaw, Item, Manifest, Recipe, Scale, Set, SetError, What, about, pixel_hash, plan,
};
use crate::model::Message;
use crate::model::job::Failure;
use crate::text::Lang;
use crate::ui::{self, Album, Order, Print, Shade, Standing};

/// What was asked for, made out.
pub(super) struct Sight {
    pub set: Set,
    pub recipe: Recipe,
    choice: Choice,
    lang: Lang,
}

impl Sight {
    /// `usual` is where pictures lie if the order does not say.
    pub fn new(usual: &Path, order: &Order) -> Result<Self, Failure> {
        let wishes = &order.wishes;
        let folder = wishes.folder.as_deref().unwrap_or(usual);
        let manifest = Manifest::load(folder).map_err(|error| told(&error))?;
        let accepted = manifest.as_ref().map(|manifest| manifest.preset.as_str());
        let preset = wishes.preset.as_deref().or(accepted).or(Preset::names().next()).unwrap_or_default();
        let preset = Preset::find(preset).map_err(|error| told(&error))?;
        let choice = Choice {
            langs: wishes.lang.iter().cloned().collect(),
            themes: match wishes.shade {
                Shade::Light => vec![Theme::Light],
                Shade::Dark => vec![Theme::Dark],
                Shade::Both => vec![Theme::Light, Theme::Dark],
            },
            scales: vec![match wishes.scale {
                ui::Scale::One => Scale::One,
                ui::Scale::OneAndHalf => Scale::OneAndHalf,
                ui::Scale::Two => Scale::Two,
            }],
            ..Choice::default()
        };
        // Whoever looks for more than the set holds finds it here.
        let choice = Choice { held: BTreeSet::new(), ..choice.or_of(manifest.as_ref()) };
        let manifest = manifest.unwrap_or_else(|| Manifest::new(&preset.name));
        let set = Set { folder: folder.to_owned(), manifest };
        let recipe = Recipe {
            preset,
            effort: Effort::Optimised,
            film: None,
            force: false,
            words: Lang::load(&order.lang),
        };
        Ok(Self { set, recipe, choice, lang: Lang::load(&order.lang) })
    }

    /// The pictures of these scenes, or of all, that were asked for.
    pub fn plan<'a>(&self, library: &'a Library, scenes: &[String]) -> Result<Vec<Item<'a>>, Failure> {
        let choice = Choice { scenes: scenes.to_vec(), ..self.choice.clone() };
        plan(library, &choice).map_err(|error| told(&error))
    }

    /// All pictures that the set should have.
    pub fn everything<'a>(&self, library: &'a Library) -> Result<Vec<Item<'a>>, Failure> {
        let choice = Choice::default().or_of(Some(&self.set.manifest));
        plan(library, &choice).map_err(|error| told(&error))
    }

    /// These pictures scene by scene, each as `print` has it.
    pub fn album(&self, items: &[Item<'_>], mut print: impl FnMut(&Item<'_>) -> Print) -> Album {
        let mut scenes: Vec<ui::Scene> = Vec::new();
        for item in items {
            let print = print(item);
            let (name, article) = (&item.scene.name, &item.scene.article);
            match scenes.iter_mut().find(|scene| scene.name == *name && scene.article == *article) {
                Some(scene) => scene.pictures.push(print),
                None => scenes.push(ui::Scene {
                    name: name.clone(),
                    article: article.clone(),
                    pictures: vec![print],
                }),
            }
        }
        Album {
            folder: self.set.folder.clone(),
            presets: Preset::names().map(str::to_owned).collect(),
            preset: self.recipe.preset.name.clone(),
            scenes,
            orphans: Vec::new(),
        }
    }

    /// A picture as what its file says of itself lets it stand.
    pub fn by_file(&self, item: &Item<'_>) -> Print {
        let accepted = self.set.manifest.pictures.get(&item.file);
        let about = about(item);
        let mut said = Vec::new();
        let standing = match self.read(&item.file) {
            Ok(None) if accepted.is_some() => Standing::Missing,
            Ok(None) => Standing::NotMade,
            Ok(Some((picture, there))) => {
                let kept = accepted.is_none_or(|accepted| accepted.pixels == pixel_hash(&picture));
                match accepted {
                    _ if there != about || !kept => Standing::Changed,
                    Some(_) => Standing::Accepted,
                    None => Standing::Made,
                }
            }
            // One broken file keeps nobody from the others.
            Err(failure) => {
                said.push(self.lang.say(&failure.message));
                Standing::Changed
            }
        };
        Print {
            file: item.file.clone(),
            lang: item.look.lang.tag().to_owned(),
            dark: item.look.theme == Theme::Dark,
            alt: about.alt,
            standing,
            checked: false,
            said,
            sheet: None,
        }
    }

    /// A picture that was compared.
    pub fn compared(&self, item: &Item<'_>, checked: Checked) -> Print {
        let print = self.by_file(item);
        let of = |flaw: &Flaw| match flaw.what {
            What::Fails(_) => Some(Standing::Fails),
            What::Missing => Some(Standing::Missing),
            What::Changed { .. } | What::Altered { .. } | What::Alt | What::Unreadable(_) => {
                Some(Standing::Changed)
            }
            _ => None,
        };
        let standing = match checked.flaws.iter().filter_map(of).max() {
            Some(standing) => standing,
            None if self.set.manifest.pictures.contains_key(&item.file) => Standing::Accepted,
            None => print.standing,
        };
        Print {
            standing,
            checked: true,
            said: checked.flaws.iter().map(|flaw| flaw.what.say(&self.lang)).collect(),
            sheet: checked.sheet.map(|sheet| Arc::from(sheet.bytes)),
            ..print
        }
    }

    /// A picture of the set and what it says of itself; none if it is not there.
    pub fn read(&self, file: &str) -> Result<Option<(Picture, About)>, Failure> {
        self.set.picture(file).map_err(|message| Failure { message, cause: String::new() })
    }

    /// A flaw as a line.
    pub fn line(&self, flaw: &Flaw) -> String {
        let what = flaw.what.say(&self.lang);
        self.lang.say(&Message::new("docs-flaw").with("file", flaw.file.as_str()).with("what", what))
    }

    pub fn failed(&self, error: &SetError) -> Failure {
        told_of_set(error, &self.lang)
    }
}
