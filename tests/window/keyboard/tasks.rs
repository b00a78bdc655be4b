//! The two main jobs by keyboard alone: an instructor exports a template, an admin creates a gallery and uploads an image.

use egui::{Key, Modifiers, Role};
use lab_gallery::model::Command;
use lab_gallery::ui::Page;

use super::walk::{focused, go, press, press_with, tab_to};
use crate::app::App;
use crate::common::{Look, picture};

fn type_text(app: &mut App, text: &str) {
    app.harness.event(egui::Event::Text(text.to_owned()));
    app.settle();
}

/// Goes to a control with Tab and presses it with Enter.
fn enter(app: &mut App, role: Role, name: &str) {
    tab_to(&mut app.harness, role, name);
    press(&mut app.harness, Key::Enter);
}

#[test]
fn an_instructor_exports() {
    let mut app = App::start(Look::default());
    enter(&mut app, Role::Link, "Labs");
    // The cards are one stop; the second of them is the lab.
    tab_to(&mut app.harness, Role::Link, "Computer networks");
    press(&mut app.harness, Key::ArrowRight);
    assert_eq!(focused(&app.harness).unwrap().name, "Data science");
    press(&mut app.harness, Key::Enter);
    enter(&mut app, Role::Button, "Export to Shared Image Gallery");
    type_text(&mut app, "by-keyboard");
    press(&mut app.harness, Key::Enter);
    app.until_shown("“by-keyboard” 1.0.0 is in contoso_gallery");
}

#[test]
fn an_admin_creates_a_gallery_and_uploads() {
    let mut app = App::start(Look::default());
    app.harness.state_mut().desk_mut().unwrap().session_mut().send(Command::DetachGallery).unwrap();
    app.settle();
    let disk = app.disk("Data Science");
    go(&mut app, &Page::Labs);
    enter(&mut app, Role::Link, "Shared image gallery");
    enter(&mut app, Role::Button, "Create");
    type_text(&mut app, "keyboard_gallery");
    press(&mut app.harness, Key::Enter);
    app.until("the gallery is there", |state| {
        state.images().is_some()
            && state.workspace.gallery.as_ref().is_some_and(|gallery| gallery.name == "keyboard_gallery")
    });
    enter(&mut app, Role::Button, "Upload image");
    type_text(&mut app, &disk.display().to_string());
    tab_to(&mut app.harness, Role::TextInput, "Image name");
    press_with(&mut app.harness, Modifiers::COMMAND, Key::A);
    type_text(&mut app, "by-keyboard");
    app.until_shown("1 GiB");
    for choice in ["Linux", "Generalized"] {
        tab_to(&mut app.harness, Role::RadioButton, choice);
        press(&mut app.harness, Key::Space);
    }
    picture(&mut app.harness, "keyboard-upload");
    // Enter on a choice is the dialog's.
    press(&mut app.harness, Key::Enter);
    app.until("the image is listed", |state| {
        state.images().is_some_and(|images| images.find("by-keyboard").is_some())
    });
}
