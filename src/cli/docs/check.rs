//! `docs check`: whether the set is as it was accepted, and good.

use std::path::{Path, PathBuf};

use serde::Serialize;

use super::{Work, accepted_or_fail, choice, failed, library, line, recipe};
use crate::cli::args::PicturesArgs;
use crate::cli::near;
use crate::cli::output::{Fail, Out};
use crate::docs::set::{File, Flaw, Manifest, Set, What, plan, write};
use crate::model::Message;

#[derive(Serialize)]
struct Report<'a> {
    pictures: usize,
    faults: Vec<Fault<'a>>,
    differences: Option<String>,
}

#[derive(Serialize)]
struct Fault<'a> {
    file: &'a str,
    id: String,
    text: String,
}

pub(super) fn run(args: &PicturesArgs, report: Option<&Path>, json: bool, out: &Out) -> Result<(), Fail> {
    let library = library(args.scenes.as_deref())?;
    let folder = accepted_or_fail(args)?;
    let manifest = Manifest::load(&folder).map_err(|error| Fail::explained(&error))?;
    let Some(manifest) = manifest else {
        return Err(Message::new("cli-docs-none").path("folder", &folder).into());
    };
    let recipe = recipe(args, Some(&manifest), out)?;
    let asked = choice(args, out);
    let items =
        plan(&library, &asked.clone().or_of(Some(&manifest))).map_err(|error| near::unread(&error))?;
    let set = Set { folder, manifest };
    let work = Work::new(args, &items, out);
    let stop = work.stop;
    let checked = work.with(|run| set.check(&items, &recipe, run)).map_err(|error| failed(&error, out))?;
    let mut flaws: Vec<Flaw> = Vec::new();
    let mut sheets: Vec<File> = Vec::new();
    for one in checked {
        flaws.extend(one.flaws);
        sheets.extend(one.sheet);
    }
    let orphans = set.orphans_of(&library, &asked, &items).map_err(|error| failed(&error, out))?;
    flaws.extend(orphans.into_iter().map(|file| Flaw { file, what: What::Orphan }));
    // Pictures in the folder of an article that has no scenes here.
    let strange = flaws
        .iter()
        .filter(|flaw| flaw.what == What::Orphan)
        .any(|flaw| flaw.file.split('/').nth(2).is_some_and(|article| library.article(article).is_err()));
    let place = if sheets.is_empty() { None } else { Some(place(report)?) };
    if let Some(place) = &place {
        write(place, &sheets, stop).map_err(|error| Fail::explained(&error))?;
    }
    if json {
        let faults = flaws.iter().map(|flaw| {
            let message = flaw.what.message(out.lang());
            Fault { file: &flaw.file, text: out.say(&message), id: message.id.into_owned() }
        });
        let differences = place.as_ref().map(|place| place.display().to_string());
        Out::json(&Report { pictures: items.len(), faults: faults.collect(), differences })?;
    } else {
        for flaw in &flaws {
            Out::print(&line(flaw, out));
        }
    }
    if flaws.is_empty() {
        if !json {
            out.tell(&Message::new("cli-docs-good").with("count", items.len()));
        }
        return Ok(());
    }
    let mut files: Vec<&str> = flaws.iter().map(|flaw| flaw.file.as_str()).collect();
    files.sort_unstable();
    files.dedup();
    let fail =
        Fail::from(Message::new("cli-docs-bad").with("count", flaws.len()).with("pictures", files.len()));
    Err(match place {
        Some(place) => fail.hint(Message::new("cli-docs-report").path("folder", &place)),
        None if args.scenes.is_none() && strange => fail.hint(Message::new("cli-docs-own-scenes")),
        None => fail,
    })
}

/// Where old, new and difference go: where it was asked for, else a folder of their own that is out of the way.
fn place(asked: Option<&Path>) -> Result<PathBuf, Fail> {
    if let Some(folder) = asked {
        return Ok(folder.to_owned());
    }
    let made = tempfile::Builder::new().prefix("lab-gallery-check-").tempdir();
    made.map(tempfile::TempDir::keep)
        .map_err(|error| Fail::caused(Message::new("cli-docs-no-report"), &error))
}
