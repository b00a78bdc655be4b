//! Making a set: everything is made before anything is written.

use std::path::Path;

use egui::Theme;

use super::error::SetError;
use super::flaw::Flaw;
use super::make::{MakeError, Recipe, film, make, measures, png};
use super::manifest::Manifest;
use super::origin::{foreign, stamped};
use super::plan::Item;
use super::run::Run;
use super::write::{File, Written, probe, write};
use crate::docs::article::{Article, Form, markdown};
use crate::text::Lang;

/// An article that is to be written.
#[derive(Clone, Debug)]
pub struct Text {
    /// The article.
    pub article: Article,
    /// Its language.
    pub lang: Lang,
}

/// What was made.
#[derive(Clone, Debug)]
pub struct Built {
    /// What it did to the folder.
    pub written: Written,
    /// What is not good in the pictures; they were written all the same.
    pub flaws: Vec<Flaw>,
}

/// Makes the pictures and the articles and writes them into the folder. Accepted pictures that are there stay as they
/// are: where one would change, or one would come that was not accepted, nothing is written.
pub fn build(
    items: &[Item<'_>],
    texts: &[Text],
    folder: &Path,
    recipe: &Recipe,
    run: &Run<'_>,
) -> Result<Built, SetError> {
    probe(folder)?;
    let manifest = Manifest::load(folder)?;
    let made = run.map(items, |item| made(item, recipe))?;
    let (made, errors) = parted(made);
    if !errors.is_empty() {
        return Err(SetError::Make(errors));
    }
    if let Some(manifest) = manifest {
        let is_accepted = |one: &&One| {
            manifest.pictures.get(&one.file).is_some_and(|accepted| accepted.pixels == one.pixels)
        };
        let files: Vec<String> =
            made.iter().filter(|one| !is_accepted(one)).map(|one| one.file.clone()).collect();
        if !files.is_empty() {
            return Err(SetError::Differs { folder: folder.to_owned(), files });
        }
    }
    let mut files: Vec<File> = texts
        .iter()
        .map(|text| {
            let there = |name: &str| {
                let with_it =
                    |other: &Text| other.article.name == name && other.lang.tag() == text.lang.tag();
                texts.iter().any(with_it) || folder.join(text.lang.tag()).join(format!("{name}.md")).is_file()
            };
            let absent: Vec<String> =
                Article::names().filter(|name| !there(name)).map(str::to_owned).collect();
            article(text, items, &absent, recipe)
        })
        .collect();
    let mut flaws = Vec::new();
    for mut one in made {
        flaws.append(&mut one.flaws);
        files.append(&mut one.files);
    }
    let foreign = if recipe.force { Vec::new() } else { foreign(folder, &files) };
    if !foreign.is_empty() {
        return Err(SetError::Foreign { folder: folder.to_owned(), files: foreign });
    }
    let written = write(folder, &files, run.stop)?;
    Ok(Built { written, flaws })
}

/// A picture without its pixels: a whole set of them would not fit everywhere.
struct One {
    file: String,
    pixels: String,
    flaws: Vec<Flaw>,
    files: Vec<File>,
}

fn made(item: &Item<'_>, recipe: &Recipe) -> Result<One, MakeError> {
    let made = make(item, recipe)?;
    let mut files = vec![File { path: item.file.clone(), bytes: png(item, &made, recipe)? }];
    files.extend(film(&made, recipe)?.map(|(path, bytes)| File { path, bytes }));
    let mut flaws = made.flaws;
    if let Some(file) = files.first() {
        flaws.extend(measures(&file.path, made.picture.width, file.bytes.len() as u64, recipe));
    }
    Ok(One { file: item.file.clone(), pixels: made.accepted.pixels, flaws, files })
}

/// What came, and what did not.
pub(super) fn parted<T>(results: Vec<Result<T, MakeError>>) -> (Vec<T>, Vec<MakeError>) {
    let (mut made, mut errors) = (Vec::new(), Vec::new());
    for result in results {
        match result {
            Ok(one) => made.push(one),
            Err(error) => errors.push(error),
        }
    }
    (made, errors)
}

/// The article beside the folder of its pictures. It shows those that are made with it: light ones rather than dark
/// ones, and of each the smallest.
fn article(text: &Text, items: &[Item<'_>], absent: &[String], recipe: &Recipe) -> File {
    let its = items
        .iter()
        .filter(|item| item.scene.article == text.article.name && item.look.lang.tag() == text.lang.tag());
    let first = its.min_by(|one, other| {
        let dark = |item: &Item<'_>| item.look.theme == Theme::Dark;
        dark(one).cmp(&dark(other)).then(one.look.scale.total_cmp(&other.look.scale))
    });
    let ending = first.map(Item::ending).unwrap_or_default();
    let form = Form { images: recipe.preset.images, ending, absent, ..Form::default() };
    let path = format!("{}/{}.md", text.lang.tag(), text.article.name);
    File { path, bytes: stamped(&markdown(&text.article, &text.lang, &form)).into_bytes() }
}
