//! Which pictures a set has, and where each lies in it.

use std::collections::BTreeSet;
use std::sync::Arc;

use egui::Theme;

use super::manifest::Manifest;
use crate::docs::scene::{Library, Named, ReadError, Scene, Stage};
use crate::docs::stage::Look;
use crate::text::Lang;

/// How many pixels a point has.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Scale {
    /// One.
    #[default]
    One,
    /// One and a half.
    OneAndHalf,
    /// Two.
    Two,
}

impl Scale {
    /// Every one, from the smallest.
    pub const ALL: [Self; 3] = [Self::One, Self::OneAndHalf, Self::Two];

    /// As a number.
    pub fn factor(self) -> f32 {
        match self {
            Self::One => 1.0,
            Self::OneAndHalf => 1.5,
            Self::Two => 2.0,
        }
    }

    /// What the name of a picture ends in.
    fn suffix(self) -> &'static str {
        match self {
            Self::One => "",
            Self::OneAndHalf => "@1.5x",
            Self::Two => "@2x",
        }
    }
}

/// What the name of a picture ends in.
fn shade(theme: Theme) -> &'static str {
    match theme {
        Theme::Light => "",
        Theme::Dark => "-dark",
    }
}

/// What was asked for. What is left empty means all there is, or what the set has.
#[derive(Clone, Debug, Default)]
pub struct Choice {
    /// Names of scenes.
    pub scenes: Vec<String>,
    /// Names of articles, for all of their scenes.
    pub articles: Vec<String>,
    /// Tags of languages.
    pub langs: Vec<String>,
    /// Light, dark or both.
    pub themes: Vec<Theme>,
    /// Usually one.
    pub scales: Vec<Scale>,
    /// What the set holds, where nothing else is asked for: articles, and scenes as `article/scene`.
    pub held: BTreeSet<String>,
}

impl Choice {
    /// Whether it means everything that the set should have.
    pub fn is_all(&self) -> bool {
        let Self { scenes, articles, langs, themes, scales, held: _ } = self;
        scenes.is_empty() && articles.is_empty() && langs.is_empty() && themes.is_empty() && scales.is_empty()
    }

    /// The same with what the set holds, and languages, themes and scales of the accepted pictures, where none were asked
    /// for.
    #[must_use]
    pub fn or_of(mut self, manifest: Option<&Manifest>) -> Self {
        let Some(manifest) = manifest.filter(|manifest| !manifest.pictures.is_empty()) else { return self };
        self.held.clone_from(&manifest.only);
        let names: Vec<Name<'_>> = manifest.pictures.keys().map(|file| Name::read(file)).collect();
        if self.langs.is_empty() {
            let langs: BTreeSet<&str> = names.iter().map(|name| name.lang).collect();
            self.langs = langs.into_iter().map(str::to_owned).collect();
        }
        if self.themes.is_empty() {
            let there = |theme: &Theme| names.iter().any(|name| name.theme == *theme);
            self.themes = [Theme::Light, Theme::Dark].into_iter().filter(there).collect();
        }
        if self.scales.is_empty() {
            let there = |scale: &Scale| names.iter().any(|name| name.scale == *scale);
            self.scales = Scale::ALL.into_iter().filter(there).collect();
        }
        self
    }

    /// Whether a file of the set lies where what was asked for lies, by its path.
    pub(super) fn covers(&self, file: &str) -> bool {
        let mut parts = file.split('/');
        let (lang, article) = (parts.next().unwrap_or_default(), parts.nth(1).unwrap_or_default());
        let known =
            |tags: &[String]| tags.iter().any(|tag| Lang::find(tag).is_some_and(|asked| asked.tag() == lang));
        (self.langs.is_empty() || known(&self.langs))
            && (self.articles.is_empty() || self.articles.iter().any(|asked| asked == article))
            && self.scenes.is_empty()
    }

    /// The languages, each once.
    pub fn languages(&self) -> Result<Vec<Lang>, ReadError> {
        let all = || Lang::available().map(str::to_owned).collect();
        let asked: Vec<String> = if self.langs.is_empty() { all() } else { self.langs.clone() };
        let mut langs: Vec<Lang> = Vec::new();
        for tag in asked {
            let lang = Lang::find(&tag).ok_or_else(|| {
                let what = Named::Language;
                ReadError::Unknown { file: String::new(), what, name: tag, valid: all() }
            })?;
            if !langs.iter().any(|other| other.tag() == lang.tag()) {
                langs.push(lang);
            }
        }
        Ok(langs)
    }
}

/// What the path of a picture says.
struct Name<'a> {
    lang: &'a str,
    theme: Theme,
    scale: Scale,
}

impl<'a> Name<'a> {
    fn read(file: &'a str) -> Self {
        let lang = file.split('/').next().unwrap_or_default();
        let stem = file.strip_suffix(".png").unwrap_or(file);
        let scale =
            Scale::ALL.into_iter().rev().find(|scale| stem.ends_with(scale.suffix())).unwrap_or_default();
        let stem = stem.strip_suffix(scale.suffix()).unwrap_or(stem);
        let theme = if stem.ends_with(shade(Theme::Dark)) { Theme::Dark } else { Theme::Light };
        Self { lang, theme, scale }
    }
}

/// A picture of a set.
#[derive(Clone, Debug)]
pub struct Item<'a> {
    /// What it shows.
    pub scene: &'a Scene,
    /// What the scene begins with.
    pub stage: &'a Arc<Stage>,
    /// How.
    pub look: Look,
    /// Its path in the set, with `/` between the names.
    pub file: String,
}

impl Item<'_> {
    /// What its name ends in, after the scene's.
    pub(super) fn ending(&self) -> &str {
        let name = self.file.rsplit('/').next().unwrap_or_default();
        let ending = name.strip_prefix(self.scene.name.as_str()).unwrap_or_default();
        ending.strip_suffix(".png").unwrap_or_default()
    }
}

/// The folder of an article's pictures in the set.
pub(super) fn media(lang: &Lang, article: &str) -> String {
    format!("{}/media/{article}/", lang.tag())
}

/// The pictures that were asked for, language by language.
pub fn plan<'a>(library: &'a Library, choice: &Choice) -> Result<Vec<Item<'a>>, ReadError> {
    let scenes = scenes(library, choice)?;
    let themes: &[Theme] = if choice.themes.is_empty() { &[Theme::Light] } else { &choice.themes };
    let scales: &[Scale] = if choice.scales.is_empty() { &[Scale::One] } else { &choice.scales };
    let mut items: Vec<Item<'a>> = Vec::new();
    for lang in choice.languages()? {
        for scene in &scenes {
            let stage = library.stage(scene)?;
            for (theme, scale) in
                themes.iter().flat_map(|theme| scales.iter().map(move |scale| (*theme, *scale)))
            {
                let (folder, name) = (media(&lang, &scene.article), &scene.name);
                let file = format!("{folder}{name}{}{}.png", shade(theme), scale.suffix());
                let look = Look { lang: lang.clone(), theme, scale: scale.factor() };
                items.push(Item { scene, stage, look, file });
            }
        }
    }
    Ok(items)
}

/// The scenes that were asked for, each once, in the library's order: by name, of these articles only.
fn scenes<'a>(library: &'a Library, choice: &Choice) -> Result<Vec<&'a Scene>, ReadError> {
    let mut named: Vec<&Scene> = Vec::new();
    for name in &choice.scenes {
        named.extend(library.scenes_named(name)?);
    }
    let mut among: Vec<&Scene> = Vec::new();
    for article in &choice.articles {
        among.extend(library.article(article)?);
    }
    let has = |list: &[&Scene], scene: &Scene| list.iter().any(|other| std::ptr::eq(*other, scene));
    let is_asked = |scene: &&Scene| {
        if choice.scenes.is_empty() && choice.articles.is_empty() {
            return is_held(&choice.held, scene);
        }
        (choice.scenes.is_empty() || has(&named, scene)) && (choice.articles.is_empty() || has(&among, scene))
    };
    let found: Vec<&Scene> = library.scenes().iter().filter(is_asked).collect();
    match choice.scenes.first() {
        Some(name) if found.is_empty() => {
            let valid = among.iter().map(|scene| scene.name.clone()).collect();
            Err(ReadError::Unknown { file: String::new(), what: Named::Scene, name: name.clone(), valid })
        }
        _ => Ok(found),
    }
}

/// Whether a set that holds these has the scene; one that names nothing holds everything.
pub(super) fn is_held(held: &BTreeSet<String>, scene: &Scene) -> bool {
    held.is_empty() || held.contains(&scene.article) || held.contains(&full_name(scene))
}

/// A scene's name that no other has.
pub(super) fn full_name(scene: &Scene) -> String {
    format!("{}/{}", scene.article, scene.name)
}
