//! `docs list`: the scenes, by language and state.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use super::{Work, accepted, choice, failed, library, recipe};
use crate::cli::args::PicturesArgs;
use crate::cli::near;
use crate::cli::output::{Fail, Out};
use crate::docs::set::{Choice, Manifest, Set, Standing, plan};
use crate::model::Message;

#[derive(Serialize)]
struct Shown<'a> {
    scene: &'a str,
    article: &'a str,
    pictures: Vec<Picture<'a>>,
}

#[derive(Serialize)]
struct Picture<'a> {
    file: &'a str,
    lang: &'static str,
    theme: &'static str,
    scale: f32,
    /// None where there is no set to compare with.
    state: Option<Standing>,
}

pub(super) fn run(args: &PicturesArgs, fast: bool, json: bool, out: &Out) -> Result<(), Fail> {
    let library = library(args.scenes.as_deref())?;
    let folder = accepted(args);
    let manifest = folder.as_deref().map(Manifest::load).transpose();
    let manifest = manifest.map_err(|error| Fail::explained(&error))?.flatten();
    let recipe = recipe(args, manifest.as_ref(), out)?;
    // Also what the set does not hold: who wants more finds it here.
    let choice = Choice { held: BTreeSet::new(), ..choice(args, out).or_of(manifest.as_ref()) };
    let items = plan(&library, &choice).map_err(|error| near::unread(&error))?;
    let states: Vec<Option<Standing>> = match folder {
        Some(folder) => {
            let set = Set::open(&folder, &recipe.preset.name).map_err(|error| failed(&error, out))?;
            let work = Work::new(args, &items, out);
            let states = work.with(|run| set.standing(&items, &recipe, fast, run));
            states.map_err(|error| failed(&error, out))?.into_iter().map(Some).collect()
        }
        None => vec![None; items.len()],
    };
    if let (None, false) = (&manifest, json) {
        out.note(&match accepted(args) {
            Some(folder) => Message::new("cli-docs-none").path("folder", &folder),
            None => Message::new("cli-docs-no-set"),
        });
    }
    let mut scenes: Vec<Shown<'_>> = Vec::new();
    for (item, state) in items.iter().zip(states) {
        let picture = Picture {
            file: &item.file,
            lang: item.look.lang.tag(),
            theme: if item.look.theme == egui::Theme::Dark { "dark" } else { "light" },
            scale: item.look.scale,
            state,
        };
        let (scene, article) = (item.scene.name.as_str(), item.scene.article.as_str());
        match scenes.iter_mut().find(|shown| shown.scene == scene && shown.article == article) {
            Some(shown) => shown.pictures.push(picture),
            None => scenes.push(Shown { scene, article, pictures: vec![picture] }),
        }
    }
    if json {
        return Out::json(&scenes);
    }
    table(&scenes, out);
    Ok(())
}

/// A row for each scene, a column for each way to look at it.
fn table(scenes: &[Shown<'_>], out: &Out) {
    let way = |picture: &Picture<'_>| {
        let dark = if picture.theme == "dark" { " dark" } else { "" };
        let scale = if picture.scale > 1.0 { format!(" {}x", picture.scale) } else { String::new() };
        format!("{}{dark}{scale}", picture.lang)
    };
    let known = scenes.iter().any(|scene| scene.pictures.iter().any(|picture| picture.state.is_some()));
    let mut ways: Vec<String> = Vec::new();
    for picture in scenes.iter().flat_map(|scene| &scene.pictures) {
        let way = way(picture);
        if known && !ways.contains(&way) {
            ways.push(way);
        }
    }
    let mut rows = vec![
        [vec![out.lang().text("cli-docs-article"), out.lang().text("cli-docs-scene")], ways.clone()].concat(),
    ];
    for scene in scenes {
        let mut row = vec![scene.article.to_owned(), scene.scene.to_owned()];
        let states: BTreeMap<String, &Picture<'_>> =
            scene.pictures.iter().map(|picture| (way(picture), picture)).collect();
        for way in &ways {
            let state = states.get(way).and_then(|picture| picture.state);
            let id = match state {
                Some(Standing::Accepted) => "cli-docs-accepted",
                Some(Standing::Changed) => "cli-docs-changed",
                Some(Standing::Missing) => "cli-docs-missing",
                Some(Standing::Fails) => "cli-docs-fails",
                None => {
                    row.push(String::new());
                    continue;
                }
            };
            row.push(out.lang().text(id));
        }
        rows.push(row);
    }
    Out::rows(&rows, &[]);
}
