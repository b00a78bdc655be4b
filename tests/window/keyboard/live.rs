//! What is said aloud while an export goes on, and when it is done.

use std::time::{Duration, Instant};

use egui::accesskit::Live;
use egui_kittest::kittest::NodeT as _;
use lab_gallery::model::Command;
use lab_gallery::model::command::ExportMode;
use lab_gallery::ui::{LabTab, Page};

use super::walk::go;
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

/// Everything that is said until the export has ended.
fn listen(page: impl Fn(&App) -> Page) -> Vec<String> {
    let mut app = App::start(Look::default());
    let lab = app.state().workspace.lab_named("Data Science").unwrap().id;
    let page = page(&app);
    go(&mut app, &page);
    let export = Command::Export { lab, image: "heard".to_owned(), mode: ExportMode::CreateNew };
    app.harness.state_mut().desk_mut().unwrap().session_mut().send(export).unwrap();
    let mut heard: Vec<String> = Vec::new();
    let start = Instant::now();
    while !heard.iter().any(|said| said.contains("heard") && said.contains("is in contoso_gallery")) {
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
    let heard = listen(|app| {
        Page::Lab(app.state().workspace.lab_named("Data Science").unwrap().id, LabTab::Template)
    });
    let progress = heard.iter().filter(|said| said.contains("1.0.0: ")).count();
    assert!((1..60).contains(&progress), "{heard:?}");
}
