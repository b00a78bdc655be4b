//! What is said aloud while an export goes on, and when it is done.

use std::time::{Duration, Instant};

use egui::accesskit::Live;
use egui::{Key, Modifiers};
use egui_kittest::kittest::NodeT as _;
use lab_gallery::model::Command;
use lab_gallery::model::command::ExportMode;
use lab_gallery::ui::{AccountTab, LabTab, Page};

use super::walk::{go, press_with, send};
use crate::app::App;
use crate::common::Look;

/// What the live regions say now.
fn said(app: &App) -> Vec<String> {
    let live = app.harness.root().children_recursive();
    live.filter(|node| node.accesskit_node().live() != Live::Off)
        .filter_map(|node| node.accesskit_node().label())
        .filter(|said| !said.is_empty())
        .collect()
}

/// Everything that is said until the end of the export is.
fn listen(page: impl Fn(&App) -> Page, end: &str) -> Vec<String> {
    let mut app = App::start(Look::default());
    let lab = app.state().workspace.lab_named("Data Science").unwrap().id;
    let page = page(&app);
    go(&mut app, &page);
    let export = Command::Export { lab, image: "heard".to_owned(), mode: ExportMode::CreateNew };
    app.harness.state_mut().desk_mut().unwrap().session_mut().send(export).unwrap();
    let mut heard: Vec<String> = Vec::new();
    let start = Instant::now();
    while !heard.iter().any(|said| said.contains(end)) {
        assert!(start.elapsed() < Duration::from_mins(1), "never: {heard:?}");
        app.harness.step();
        for said in said(&app) {
            if heard.last() != Some(&said) {
                heard.push(said);
            }
        }
    }
    heard
}

#[test]
fn steps_and_completion_on_the_labs_own_page() {
    let page =
        |app: &App| Page::Lab(app.state().workspace.lab_named("Data Science").unwrap().id, LabTab::Template);
    let heard = listen(page, "“heard” 1.0.0 is in contoso_gallery");
    let progress = heard.iter().filter(|said| said.contains("1.0.0: ")).count();
    assert!((1..60).contains(&progress), "{heard:?}");
}

#[test]
fn steps_and_completion_on_another_page() {
    for page in [Page::Labs, Page::Account(AccountTab::Members)] {
        let heard = listen(|_| page.clone(), "The template of “Data Science” was exported.");
        assert!(heard.iter().any(|said| said.contains("1.0.0: ")), "{heard:?}");
    }
}

/// What is said at once, before anything else.
fn said_at_once(app: &App) -> Vec<String> {
    let live = app.harness.root().children_recursive();
    live.filter(|node| node.accesskit_node().live() == Live::Assertive)
        .filter_map(|node| node.accesskit_node().label())
        .collect()
}

#[test]
fn what_is_refused_or_fails_is_said_at_once() {
    let mut app = App::start(Look::default());
    // Keys of what cannot be done now.
    send(&mut app, Command::ActAs("Terry Adams".to_owned()));
    press_with(&mut app.harness, Modifiers::COMMAND, Key::N);
    assert!(said_at_once(&app).iter().any(|said| said.starts_with("New lab: ")), "{:?}", said_at_once(&app));

    // Work that fails while another page is shown.
    send(&mut app, Command::ActAs("Kim Akers".to_owned()));
    let lab = app.state().workspace.lab_named("Data Science").unwrap().id;
    std::fs::remove_file(app.disk("Data Science")).unwrap();
    go(&mut app, &Page::Labs);
    send(&mut app, Command::Export { lab, image: "heard".to_owned(), mode: ExportMode::CreateNew });
    let start = Instant::now();
    while !said_at_once(&app).iter().any(|said| said.starts_with("Work on “Data Science” failed.")) {
        assert!(start.elapsed() < Duration::from_mins(1), "never: {:?}", said_at_once(&app));
        app.harness.step();
    }
}
