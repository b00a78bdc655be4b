//! `docs explain`: how scenes are written, and how they name what is on screen.

use std::path::Path;

use super::library;
use crate::cli::near;
use crate::cli::output::{Fail, Out};
use crate::docs::scene::{Library, Role, vocabulary};
use crate::docs::stage::{Look, controls};
use crate::text::Lang;

pub(super) fn run(
    name: Option<&str>,
    lang: Option<&str>,
    scenes: Option<&Path>,
    out: &Out,
) -> Result<(), Fail> {
    let library = library(scenes)?;
    let Some(name) = name else {
        words(&library, out);
        return Ok(());
    };
    let choice = crate::docs::set::Choice {
        langs: vec![lang.unwrap_or(out.lang().tag()).to_owned()],
        ..Default::default()
    };
    let lang = choice.languages().map_err(|error| near::unread(&error))?.into_iter().next();
    let look = Look {
        lang: lang.unwrap_or_else(|| Lang::load(out.lang().tag())),
        theme: egui::Theme::Light,
        scale: 1.0,
    };
    let bare = library.bare(name);
    let scene = match &bare {
        Some(scene) => scene,
        None => library.scene(name).map_err(|error| near::unread(&error))?,
    };
    let stage = library.stage(scene).map_err(|error| near::unread(&error))?;
    for line in controls(scene, stage, &look).map_err(|error| Fail::explained(&error))? {
        Out::print(&line);
    }
    Ok(())
}

/// Everything that can stand in a scene.
fn words(library: &Library, out: &Out) {
    let stages: Vec<String> = library.stages().map(|name| format!("{name:?}")).collect();
    let roles: Vec<String> = Role::ALL.iter().map(|role| format!("{role:?}")).collect();
    let lines = |lines: &[&str]| lines.join("\n");
    for (heading, text) in [
        ("cli-docs-explain-scene", vocabulary::SCENE.to_owned()),
        ("cli-docs-explain-stages", stages.join(", ")),
        ("cli-docs-explain-steps", lines(vocabulary::STEPS)),
        ("cli-docs-explain-crop", lines(vocabulary::CROPS)),
        ("cli-docs-explain-callouts", lines(vocabulary::CALLOUTS)),
        ("cli-docs-explain-targets", lines(vocabulary::TARGETS)),
        ("cli-docs-explain-roles", textwrap::fill(&roles.join(", "), 96)),
        ("cli-docs-explain-film", vocabulary::FILM.to_owned()),
    ] {
        Out::print(&out.lang().text(heading));
        for line in text.lines() {
            Out::print(&format!("    {line}"));
        }
        Out::print("");
    }
    Out::print(&out.lang().text("cli-docs-explain-more"));
}
