//! The main job by clicks through the real application: toolbar, dialog, progress, completed, New lab, chooser, finish.

use egui::accesskit::Role;

use crate::app::{App, PASSWORD, document, identical};
use crate::common::{Look, picture};

#[test]
fn a_template_is_exported_and_a_colleague_makes_a_lab_from_it() {
    let mut app = App::start(Look::default());
    picture(&mut app.harness, "app-labs");

    // The toolbar.
    app.click("Data science");
    picture(&mut app.harness, "app-template");
    app.click("Export to Shared Image Gallery");

    // The dialog, with a name that is refused first.
    app.type_into(Role::TextInput, "Image name", "data science");
    app.until_shown("A name cannot have spaces");
    picture(&mut app.harness, "app-export-space");
    app.click_containing("Use “data-science”");
    picture(&mut app.harness, "app-export");
    app.click("Export");

    // Progress, then completed.
    app.until_shown("Exporting “data-science” 1.0.0");
    picture(&mut app.harness, "app-exporting");
    app.until_shown("“data-science” 1.0.0 is in contoso_gallery");
    app.settle();
    picture(&mut app.harness, "app-exported");
    app.until("the image is listed", |state| {
        state.images().is_some_and(|images| images.find("data-science").is_some())
    });

    // A colleague's lab from it.
    app.click("All labs");
    app.click("New lab");
    app.type_into(Role::TextInput, "Name", "Statistics");
    app.click("Choose an image…");
    picture(&mut app.harness, "app-chooser");
    app.click_containing("data-science");
    app.click("Choose");
    picture(&mut app.harness, "app-new-lab");
    app.click("Next");
    app.type_credentials();
    picture(&mut app.harness, "app-credentials");
    app.click("Next");
    picture(&mut app.harness, "app-policies");
    app.click("Finish");
    app.until_lab("Statistics");
    picture(&mut app.harness, "app-created");
    assert!(identical(&app.disk("Data Science"), &app.disk("Statistics")));

    // What the person did is on the disk when the window is gone.
    let folder = app.folder;
    drop(app.harness);
    let document = std::fs::read_to_string(document(folder.path())).unwrap();
    assert!(document.contains("Statistics") && !document.contains(PASSWORD));
}
