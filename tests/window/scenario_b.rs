//! Scenario B of the articles, in the window: a lab creator exports a template to the gallery that the admin attached,
//! and another lab creator builds a lab from it.

use egui::accesskit::Role;
use egui_kittest::kittest::Queryable as _;

use crate::app::{App, identical};
use crate::common::{Look, picture};

#[test]
fn a_lab_creator_exports_and_another_one_builds_a_lab_from_it() {
    let mut app = App::start(Look::default());

    // The owner of the account lets a second lab creator in.
    app.click("Access control (IAM)");
    app.click("Add member");
    app.type_into(Role::TextInput, "Name", "Dana Lee");
    app.click("Add");
    app.until("she is a member", |state| state.workspace.account.member("Dana Lee").is_some());

    // The first one exports the template of a lab of his own.
    app.act_as("Kim Akers", "Sean Chai · Lab creator");
    app.harness.get_by_role_and_label(Role::Link, "Labs").click();
    app.settle();
    app.click("Computer networks");
    app.click("Export to Shared Image Gallery");
    app.type_into(Role::TextInput, "Image name", "networks-base");
    app.click("Export");
    app.until_shown("“networks-base” 1.0.0 is in contoso_gallery");
    app.until("the image is listed", |state| {
        state.images().is_some_and(|images| images.find("networks-base").is_some())
    });
    picture(&mut app.harness, "scenario-b-exported");

    // The second one, whose lab that is not, finds the image and builds hers.
    app.act_as("Sean Chai", "Dana Lee · Lab creator");
    app.click("All labs");
    app.click("New lab");
    app.type_into(Role::TextInput, "Name", "Networks abroad");
    app.click("Choose an image…");
    picture(&mut app.harness, "scenario-b-chooser");
    app.click_containing("networks-base");
    app.click("Choose");
    app.finish_lab("Networks abroad");
    picture(&mut app.harness, "scenario-b-built");
    let lab = app.state().workspace.lab_named("Networks abroad").unwrap();
    assert_eq!(lab.owner, "Dana Lee");
    let theirs = app.state().workspace.labs.values().find(|lab| lab.owner == "Sean Chai").unwrap();
    assert!(identical(&app.disk(&theirs.name), &app.disk("Networks abroad")));
}
