//! Every page and dialog in every language, in windows as small as they get: nothing is cut off or shortened.

mod account;
mod dialogs;
mod edges;
mod pages;
mod pictures;
mod rail;
mod read_only;
mod recovery;
mod shell;
mod tables;
mod top_bar;
mod words;

use std::collections::BTreeSet;
use std::sync::Arc;

use egui::{Pos2, Rect, Role, Ui, Vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;
use fluent_syntax::ast;
use lab_gallery::app::Session;
use lab_gallery::model::{RegionId, State, Workspace};
use lab_gallery::text::Lang;
use lab_gallery::ui::{View, widgets};

use crate::app::{App, temp};
use crate::common::{Look, overflow, picture};
use crate::stage::{Played, Stage};

/// The smallest window, and what is left of it at twice the size of everything.
const SMALLEST: [f32; 2] = [1024.0, 640.0];
const ZOOMED: [f32; 2] = [512.0, 320.0];

/// What the shell leaves of either to a page.
const ROOMS: [[f32; 2]; 2] = [[792.0, 592.0], [464.0, 272.0]];

type Page = fn(&mut Ui, &View<'_>, &mut Stage);

/// Every language that is shipped, and the one that makes everything longer.
fn languages() -> impl Iterator<Item = &'static str> {
    Lang::available().chain(["en-XA"])
}

/// Languages whose pictures are kept, to be looked at.
const LOOKED_AT: [&str; 4] = ["en", "it-IT", "zh-TW", "en-XA"];

/// The program's own words, in a language: messages without variables.
fn labels(lang: &Lang) -> BTreeSet<String> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/assets/locales/en");
    let mut labels = BTreeSet::new();
    for file in std::fs::read_dir(folder).unwrap() {
        let text = std::fs::read_to_string(file.unwrap().path()).unwrap();
        let resource = fluent_syntax::parser::parse(text).unwrap();
        labels.extend(resource.body.iter().filter_map(|entry| match entry {
            ast::Entry::Message(message) => Some(lang.text(&message.id.name)),
            _ => None,
        }));
    }
    labels
}

/// Shows a scene in every language and fails with every fault there is.
fn fits(name: &str, size: [f32; 2], stage: impl Fn() -> Stage, act: impl Fn(&mut Played, &Lang)) {
    let mut faults = Vec::new();
    for tag in languages() {
        let lang = Lang::load(tag);
        let mut on = stage();
        on.lang = lang.clone();
        let mut played = on.play(Look { size, ..Look::default() });
        widgets::set_lang(&played.ctx, &lang);
        played.run();
        act(&mut played, &lang);
        played.run();
        look(&mut played, name, &lang, size, &mut faults);
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// The same for a page, in the room that the shell leaves it.
fn shown(name: &str, page: Page, state: impl Fn() -> State) {
    for room in ROOMS {
        fits(name, room, || Stage::on(state()).with_page(page), |_, _| {});
    }
}

/// In every language and size of window, a workspace that is open elsewhere, as somebody finds it who opens it here.
fn find_locked(name: &str, act: impl Fn(&mut App, &Lang)) {
    let mut faults = Vec::new();
    for size in [SMALLEST, ZOOMED] {
        for tag in languages() {
            let lang = Lang::load(tag);
            let folder = temp();
            let workspace = Workspace::new("Fabrikam", RegionId::from("westeurope"), "Kim Akers");
            let clock = Arc::new(jiff::Timestamp::now);
            let first = Session::create(&folder.path().join("workspace"), workspace, clock, Arc::new(|| {}));
            let mut app = App::open_in(Look { size, ..Look::default() }, folder, Some(tag));
            app.until_shown(&lang.text("ui-recover-title"));
            act(&mut app, &lang);
            app.settle();
            look(&mut app.harness, name, &lang, size, &mut faults);
            drop(first);
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// Notes what is wrong on screen, and keeps a picture.
fn look<S>(harness: &mut Harness<'_, S>, name: &str, lang: &Lang, size: [f32; 2], faults: &mut Vec<String>) {
    let window = Rect::from_min_size(Pos2::ZERO, Vec2::from(size));
    let mut found = overflow(harness, window, &labels(lang));
    // A dialog's way out is its lowest control; a page below one has others.
    let cancel = lang.text("ui-cancel");
    let asked = harness.query_all_by_role(Role::Dialog).next().is_some();
    let ways_out = harness.query_all_by_role_and_label(Role::Button, &cancel);
    let outside = ways_out.filter(|button| asked && !window.contains_rect(button.rect()));
    found.extend(outside.map(|button| format!("the way out is at {:?}", button.rect())));
    if LOOKED_AT.contains(&lang.tag()) || !found.is_empty() {
        let [width, height] = size;
        picture(harness, &format!("lang-{name}-{width}x{height}-{}", lang.tag()));
    }
    faults.extend(found.into_iter().map(|fault| format!("{name}, {}: {fault}", lang.tag())));
}
