//! `docs`: build, list, check, bless.

mod check;
mod explain;
mod list;

use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::thread::available_parallelism;
use std::time::Instant;

use egui::Theme;
use indicatif::ProgressBar;

use super::args::{DocsCmd, FilmArg, PicturesArgs, ScaleArg, ThemeArg};
use super::output::{Fail, Out};
use super::{follow, near};
use crate::docs::article::{Article, ArticleError};
use crate::docs::encode::Effort;
use crate::docs::preset::Preset;
use crate::docs::scene::Library;
use crate::docs::set::{
    Blessing, Choice, Film, Flaw, Item, MANIFEST, Manifest, Recipe, Run, Scale, Set, SetError, Text, build,
    checkout, plan,
};
use crate::model::{Explain as _, Message};
use crate::text::Lang;

/// Where `build` puts a set that has no other place.
const HERE: &str = "pictures";

pub(super) fn run(command: &DocsCmd, out: &Out) -> Result<(), Fail> {
    match command {
        DocsCmd::Build { pictures, draft, animate, force } => {
            build_set(pictures, Making { draft: *draft, film: *animate, force: *force }, out)
        }
        DocsCmd::List { pictures, fast, json } => list::run(pictures, *fast, *json, out),
        DocsCmd::Check { pictures, report, json } => check::run(pictures, report.as_deref(), *json, out),
        DocsCmd::Bless { pictures } => bless(pictures, out),
        DocsCmd::Explain { name, lang, scenes } => {
            explain::run(name.as_deref(), lang.as_deref(), scenes.as_deref(), out)
        }
    }
}

/// The scenes that are built in and those of the folder.
fn library(scenes: Option<&Path>) -> Result<Library, Fail> {
    let mut library = Library::built_in().map_err(|error| near::unread(&error))?;
    if let Some(folder) = scenes {
        library.add_folder(folder).map_err(|error| near::unread(&error))?;
    }
    Ok(library)
}

/// What was asked for. A language that is not there, and has one near it, is told.
fn choice(args: &PicturesArgs, out: &Out) -> Choice {
    for tag in &args.lang {
        let used = Lang::find(tag).map(|lang| lang.tag());
        if let Some(used) = used.filter(|used| is_another(tag, used)) {
            let near = Message::new("cli-docs-lang-near").with("asked", tag.as_str()).with("used", used);
            out.note(&near);
        }
    }
    Choice {
        scenes: args.scene.clone(),
        articles: args.article.clone(),
        langs: args.lang.clone(),
        themes: match args.theme {
            None => Vec::new(),
            Some(ThemeArg::Light) => vec![Theme::Light],
            Some(ThemeArg::Dark) => vec![Theme::Dark],
            Some(ThemeArg::Both) => vec![Theme::Light, Theme::Dark],
        },
        scales: match args.scale {
            None => Vec::new(),
            Some(ScaleArg::One) => vec![Scale::One],
            Some(ScaleArg::OneAndHalf) => vec![Scale::OneAndHalf],
            Some(ScaleArg::Two) => vec![Scale::Two],
        },
        ..Choice::default()
    }
}

/// Whether the words of a language are not what was asked for: another region's, or another writing's.
fn is_another(asked: &str, used: &str) -> bool {
    let [asked, used] = [asked, used].map(|tag| tag.replace('_', "-").to_lowercase());
    // `it` is any Italian, and English is everybody's.
    let is_part = |short: &str, long: &str| {
        long.strip_prefix(short).is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
    };
    !is_part(&asked, &used) && !is_part(&used, &asked)
}

/// The preset that was asked for, else the one of the set.
fn recipe(args: &PicturesArgs, manifest: Option<&Manifest>, out: &Out) -> Result<Recipe, Fail> {
    let asked = args.preset.as_deref().or(manifest.map(|manifest| manifest.preset.as_str()));
    let name = asked.or(Preset::names().next()).unwrap_or_default();
    let preset = Preset::find(name).map_err(|error| Fail::explained(&error))?;
    Ok(Recipe { preset, effort: Effort::Optimised, film: None, force: false, words: out.lang().clone() })
}

/// The folder of the accepted set: the one that was named, else that of the source checkout around here.
fn accepted(args: &PicturesArgs) -> Option<PathBuf> {
    args.out.clone().or_else(|| checkout(&std::env::current_dir().ok()?))
}

/// The same, needed.
fn accepted_or_fail(args: &PicturesArgs) -> Result<PathBuf, Fail> {
    accepted(args).ok_or_else(|| Message::new("cli-docs-no-set").into())
}

/// Work on many pictures, with a bar on a terminal.
struct Work {
    bar: Option<ProgressBar>,
    /// What is said where there is no terminal, each once so many pictures are done.
    lines: Vec<(usize, String)>,
    threads: NonZeroUsize,
    stop: &'static AtomicBool,
}

impl Work {
    fn new(args: &PicturesArgs, items: &[Item<'_>], out: &Out) -> Self {
        let usual = available_parallelism().unwrap_or(NonZeroUsize::MIN);
        let bar = follow::count_bar(items.len());
        let lines = if bar.is_none() { by_language(items, out) } else { Vec::new() };
        Self { bar, lines, threads: args.threads.unwrap_or(usual), stop: follow::catch_ctrl_c() }
    }

    /// Does it.
    fn with<R>(self, work: impl FnOnce(&Run<'_>) -> R) -> R {
        let done = AtomicUsize::new(0);
        let step = || {
            let done = done.fetch_add(1, Ordering::Relaxed) + 1;
            if let Some((_, line)) = self.lines.iter().find(|(at, _)| *at == done) {
                super::output::note(line);
            }
            if let Some(bar) = &self.bar {
                bar.inc(1);
            }
        };
        let result = work(&Run { threads: self.threads, stop: self.stop, step: &step });
        if let Some(bar) = &self.bar {
            bar.finish_and_clear();
        }
        result
    }
}

/// What is said as language after language is through.
fn by_language(items: &[Item<'_>], out: &Out) -> Vec<(usize, String)> {
    let tag = |item: &Item<'_>| item.look.lang.tag();
    let mut lines = Vec::new();
    for language in items.chunk_by(|one, other| tag(one) == tag(other)) {
        let before = lines.last().map_or(0, |(at, _)| *at);
        let at = before + language.len();
        let line = Message::new("cli-docs-progress")
            .with("lang", language.first().map(tag).unwrap_or_default())
            .with("done", at)
            .with("total", items.len());
        lines.push((at, out.say(&line)));
    }
    // Where each has one picture only, it is soon over.
    if lines.len() > 1 && items.len() > lines.len() { lines } else { Vec::new() }
}

/// What went wrong with a set; each picture that could not be made is told first.
fn failed(error: &SetError, out: &Out) -> Fail {
    if let SetError::Make(errors) = error {
        for error in errors {
            out.note(&error.explain());
        }
    }
    Fail::explained(error)
}

/// A flaw as a line.
fn line(flaw: &Flaw, out: &Out) -> String {
    let message =
        Message::new("docs-flaw").with("file", flaw.file.as_str()).with("what", flaw.what.say(out.lang()));
    out.say(&message)
}

/// What is not good and was written all the same.
fn tell_flaws(flaws: &[Flaw], out: &Out) {
    for flaw in flaws {
        out.note(&Message::new("cli-docs-warning").with("line", line(flaw, out)));
    }
}

/// An article with its pictures, in the language that is spoken.
pub(super) fn article(name: &str, folder: &Path, out: &Out) -> Result<(), Fail> {
    let args = PicturesArgs {
        article: vec![name.to_owned()],
        lang: vec![out.lang().tag().to_owned()],
        out: Some(folder.to_owned()),
        ..PicturesArgs::default()
    };
    build_set(&args, Making::default(), out)
}

/// How a set is built.
#[derive(Clone, Copy, Default)]
struct Making {
    draft: bool,
    film: Option<FilmArg>,
    force: bool,
}

fn build_set(args: &PicturesArgs, making: Making, out: &Out) -> Result<(), Fail> {
    let start = Instant::now();
    let library = library(args.scenes.as_deref())?;
    let choice = choice(args, out);
    let mut recipe = recipe(args, None, out)?;
    recipe.force = making.force;
    recipe.effort = if making.draft { Effort::Fast } else { Effort::Optimised };
    recipe.film = making.film.map(|film| match film {
        FilmArg::Apng => Film::Apng,
        FilmArg::Gif => Film::Gif,
    });
    let items = plan(&library, &choice).map_err(|error| near::unread(&error))?;
    let texts = texts(args, &library, &choice)?;
    let folder = args.out.clone().unwrap_or_else(|| PathBuf::from(HERE));
    let work = Work::new(args, &items, out);
    let built =
        work.with(|run| build(&items, &texts, &folder, &recipe, run)).map_err(|error| failed(&error, out))?;
    tell_flaws(&built.flaws, out);
    let said = Message::new("cli-docs-built")
        .with("pictures", items.len())
        .with("articles", texts.len())
        .path("folder", &folder)
        .bytes("size", built.written.bytes)
        .with("time", out.lang().took(u64::try_from(start.elapsed().as_millis()).unwrap_or(u64::MAX)));
    out.tell(&said);
    if recipe.film.is_some() {
        let films = items.iter().filter(|item| item.scene.animation.is_some()).count();
        let scenes = library.scenes().iter().filter(|scene| scene.animation.is_some());
        let scenes: Vec<String> = scenes.map(|scene| scene.name.clone()).collect();
        let said = Message::new("cli-docs-films").with("count", films).with("scenes", scenes);
        if films == 0 { out.note(&said) } else { out.tell(&said) }
    }
    Ok(())
}

/// The articles that were asked for, in each language. Pictures can have a folder that is no article.
fn texts(args: &PicturesArgs, library: &Library, choice: &Choice) -> Result<Vec<Text>, Fail> {
    let mut texts = Vec::new();
    if !args.scene.is_empty() {
        // An article does not come without its other pictures.
        return Ok(texts);
    }
    for name in &args.article {
        let article = match Article::find(name) {
            Err(ArticleError::Unknown { .. }) if library.article(name).is_ok() => continue,
            found => found.map_err(|error| Fail::explained(&error))?,
        };
        for lang in choice.languages().map_err(|error| near::unread(&error))? {
            texts.push(Text { article: article.clone(), lang });
        }
    }
    Ok(texts)
}

fn bless(args: &PicturesArgs, out: &Out) -> Result<(), Fail> {
    let library = library(args.scenes.as_deref())?;
    let folder = accepted_or_fail(args)?;
    let manifest = Manifest::load(&folder).map_err(|error| Fail::explained(&error))?;
    let recipe = recipe(args, manifest.as_ref(), out)?;
    let asked = choice(args, out);
    let whole = asked.is_all();
    let choice = asked.or_of(manifest.as_ref());
    let items = plan(&library, &choice).map_err(|error| near::unread(&error))?;
    let mut set = Set::open(&folder, &recipe.preset.name).map_err(|error| failed(&error, out))?;
    set.hold(&choice, &items);
    let work = Work::new(args, &items, out);
    let blessed =
        work.with(|run| set.bless(&items, whole, &recipe, run)).map_err(|error| failed(&error, out))?;
    let mut accepted = 0_usize;
    for (file, blessing) in &blessed.pictures {
        let what = match blessing {
            Blessing::Same => continue,
            Blessing::New => Message::new("docs-blessed-new"),
            Blessing::Words => Message::new("docs-blessed-words"),
            Blessing::Removed => Message::new("docs-blessed-removed"),
            Blessing::Changed(widgets) => {
                let widgets: Vec<String> = widgets.iter().map(|widget| out.say(&widget.explain())).collect();
                Message::new("docs-blessed-changed").with("widgets", widgets)
            }
        };
        accepted += 1;
        let line = Message::new("docs-flaw").with("file", file.as_str()).with("what", what);
        out.tell(&line);
    }
    tell_flaws(&blessed.flaws, out);
    let said = Message::new("cli-docs-blessed")
        .with("count", accepted)
        .with("pictures", set.manifest.pictures.len())
        .path("file", &folder.join(MANIFEST));
    out.tell(&said);
    Ok(())
}
