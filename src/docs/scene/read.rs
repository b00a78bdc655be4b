//! Reading scenes and stages: nothing that is written is passed over.

use ron::Options;
use ron::extensions::Extensions;
use serde::de::DeserializeOwned;

use super::problem::{Named, ReadError};
use super::stage::Stage;
use super::step::{Step, Until};
use super::target::Target;
use super::{Crop, Scene};
use crate::text::Lang;

/// As many names are offered where one is not known.
const OFFERED: usize = 8;

fn read<T: DeserializeOwned>(file: &str, text: &str, extensions: Extensions) -> Result<T, ReadError> {
    let read = Options::default().with_default_extension(extensions).from_str(text);
    read.map_err(|error| ReadError::Unreadable { file: file.to_owned(), problem: error.into() })
}

/// A stage, as the file `name.ron` has it.
pub(super) fn stage(name: &str, file: &str, text: &str) -> Result<Stage, ReadError> {
    let mut stage: Stage = read(file, text, Extensions::IMPLICIT_SOME)?;
    name.clone_into(&mut stage.name);
    stage.hash = blake3::hash(text.as_bytes()).to_hex().to_string();
    Ok(stage)
}

/// A scene. Its hash is still without its stage's.
pub(super) fn scene(article: &str, name: &str, file: &str, text: &str) -> Result<Scene, ReadError> {
    let extensions = Extensions::IMPLICIT_SOME | Extensions::UNWRAP_VARIANT_NEWTYPES;
    let mut scene: Scene = read(file, text, extensions)?;
    name.clone_into(&mut scene.name);
    article.clone_into(&mut scene.article);
    scene.hash = blake3::hash(text.as_bytes()).to_hex().to_string();
    check(&scene, file)?;
    Ok(scene)
}

/// What the form of the file cannot say.
fn check(scene: &Scene, file: &str) -> Result<(), ReadError> {
    let lang = Lang::load("en");
    if scene.alt_text.is_empty() {
        if scene.alt.is_none() && !lang.knows(&scene.alt_id()) {
            return Err(ReadError::Alt { file: file.to_owned() });
        }
        message(&lang, file, &scene.alt_id())?;
    }
    scene.alt_text.keys().try_for_each(|tag| language(file, tag))?;
    within(file, u64::from(scene.size.0), 320, 3840)?;
    within(file, u64::from(scene.size.1), 240, 2400)?;
    for step in &scene.steps {
        match step {
            Step::Press(name) if egui::Key::from_name(name).is_none() => {
                let valid = egui::Key::ALL.iter().map(|key| key.name().to_owned()).collect();
                return Err(unknown(file, Named::Key, name, valid));
            }
            Step::Wait(Until::Progress(percent)) => within(file, u64::from(*percent), 1, 99)?,
            _ => {}
        }
        step.targets().into_iter().try_for_each(|aim| target(&lang, file, aim))?;
    }
    match &scene.crop {
        Crop::Area { targets, .. } | Crop::Top { targets, .. } => {
            within(file, targets.len() as u64, 1, 100)?;
            targets.iter().try_for_each(|aim| target(&lang, file, aim))?;
        }
        Crop::Window | Crop::Dialog { .. } => {}
    }
    for callout in &scene.callouts {
        within(file, callout.targets().len() as u64, 1, 100)?;
        callout.targets().iter().try_for_each(|aim| target(&lang, file, aim))?;
        if let super::Callout::Badge(number, _) = callout {
            within(file, u64::from(*number), 1, 99)?;
        }
    }
    if let Some(film) = scene.animation {
        within(file, u64::from(film.until), 1, 100)?;
        within(file, u64::from(film.from), 0, u64::from(film.until) - 1)?;
        within(file, u64::from(film.pictures), 2, 240)?;
        within(file, u64::from(film.per_second), 1, 30)?;
    }
    Ok(())
}

fn target(lang: &Lang, file: &str, target: &Target) -> Result<(), ReadError> {
    let names = usize::from(target.message.is_some()) + usize::from(target.text.is_some());
    if names > 1 || (names == 0 && target.role.is_none()) {
        return Err(ReadError::Target { file: file.to_owned(), target: target.to_string() });
    }
    if let Some(id) = &target.message {
        message(lang, file, id)?;
    }
    target.within.as_ref().map_or(Ok(()), |outer| self::target(lang, file, outer))
}

fn message(lang: &Lang, file: &str, id: &str) -> Result<(), ReadError> {
    if lang.knows(id) {
        return Ok(());
    }
    Err(unknown(file, Named::Message, id, nearest(id, Lang::ids())))
}

fn language(file: &str, tag: &str) -> Result<(), ReadError> {
    if Lang::available().any(|known| known == tag) {
        return Ok(());
    }
    Err(unknown(file, Named::Language, tag, Lang::available().map(str::to_owned).collect()))
}

fn within(file: &str, number: u64, least: u64, most: u64) -> Result<(), ReadError> {
    if (least..=most).contains(&number) {
        return Ok(());
    }
    Err(ReadError::Number { file: file.to_owned(), number, least, most })
}

pub(super) fn unknown(file: &str, what: Named, name: &str, valid: Vec<String>) -> ReadError {
    ReadError::Unknown { file: file.to_owned(), what, name: name.to_owned(), valid }
}

/// The names that have most in common with what was written, the likeliest first.
fn nearest(name: &str, names: impl Iterator<Item = &'static str>) -> Vec<String> {
    let pairs = |text: &str| -> Vec<String> {
        let letters: Vec<char> = text.chars().collect();
        letters.windows(2).map(|pair| pair.iter().collect()).collect()
    };
    let wanted = pairs(name);
    let mut near: Vec<(usize, &str)> = names
        .map(|other| {
            let has = pairs(other);
            let common = wanted.iter().filter(|pair| has.contains(pair)).count();
            (200 * common / (wanted.len() + has.len()).max(1), other)
        })
        .collect();
    near.sort_by(|one, other| other.0.cmp(&one.0).then(one.1.cmp(other.1)));
    near.into_iter().take(OFFERED).map(|(_, name)| name.to_owned()).collect()
}
