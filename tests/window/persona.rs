//! The person at the window becomes a reader, is told why nothing can be changed, and goes back.

use egui_kittest::kittest::{NodeT as _, Queryable as _};
use lab_gallery::model::names;
use lab_gallery::ui::{LabTab, Page};

use crate::app::App;
use crate::common::{Look, picture};

fn about(app: &App, name: &str) -> String {
    app.harness.get_by_label(name).accesskit_node().description().unwrap_or_default()
}

/// Chooses a member in the top bar's menu.
fn act_as(app: &mut App, from: &str, entry: &str) {
    app.click(from);
    picture(&mut app.harness, "app-persona-menu");
    app.click(entry);
}

#[test]
fn a_reader_is_told_why_and_an_owner_works_again() {
    let mut app = App::start(Look::default());
    app.click("Data science");
    let export = "Export to Shared Image Gallery";
    let ready = about(&app, export);

    act_as(&mut app, "Kim Akers", "Terry Adams · Reader");
    assert_eq!(app.state().workspace.acting, "Terry Adams");
    let why = "Terry Adams is “Reader” here and cannot do this.";
    assert!(about(&app, export).contains(why) && !ready.contains(why), "{}", about(&app, export));
    app.click(export);
    assert!(app.harness.query_by_label("Image name").is_none(), "a disabled command opened its dialog");
    app.harness.run();
    picture(&mut app.harness, "app-as-reader");

    act_as(&mut app, "Terry Adams", "Kim Akers · Lab account owner");
    assert_eq!(about(&app, export), ready);
    app.click(export);
    app.harness.get_by_label("Image name");
}

#[test]
fn somebody_elses_lab_says_whose_it_is() {
    let mut app = App::start(Look::default());
    let sean = |lab: &&lab_gallery::model::lab::Lab| !names::same(&lab.owner, "Sean Chai");
    let lab = app.state().workspace.labs.values().find(sean).unwrap();
    let (id, name, owner) = (lab.id, lab.name.clone(), lab.owner.clone());
    act_as(&mut app, "Kim Akers", "Sean Chai · Lab creator");
    app.harness.state_mut().desk_mut().unwrap().go(Page::Lab(id, LabTab::Template));
    app.settle();
    let whose = format!("“{name}” belongs to {owner}. Ask {owner} or a lab account admin.");
    assert_eq!(about(&app, "Export to Shared Image Gallery"), whose);
}

#[test]
fn the_menu_leads_to_who_belongs_to_the_account() {
    let mut app = App::start(Look::default());
    act_as(&mut app, "Kim Akers", "Members and roles…");
    app.until_shown("Add member");
}
