//! What Enter does in a dialog, and where the keyboard is when it has gone.

use egui::{Key, Role};
use egui_kittest::kittest::Queryable as _;
use lab_gallery::ui::{AccountTab, LabTab, Page};

use super::walk::{dialog, do_from_palette, focused, go, press, tab_to};
use crate::app::App;
use crate::common::Look;

#[test]
fn enter_alone_destroys_nothing() {
    let mut app = App::start(Look::default());
    let lab = app.state().workspace.lab_named("Python 101").unwrap().id;
    let image = Page::Account(AccountTab::Image("python-101-base".to_owned()));
    for (name, page) in [
        ("Delete lab…", Page::Lab(lab, LabTab::Template)),
        ("Delete version", image),
        ("Detach", Page::Account(AccountTab::Gallery)),
    ] {
        go(&mut app, &page);
        do_from_palette(&mut app, name);
        assert!(dialog(&app.harness).is_some(), "{name} asks");
        assert_eq!(focused(&app.harness).unwrap().name, "Cancel", "{name}");
        press(&mut app.harness, Key::Enter);
        assert_eq!(dialog(&app.harness), None, "{name}: Enter cancels");
    }
    assert!(app.state().lab(lab).is_some());
    assert!(app.state().workspace.gallery.is_some());
    assert_eq!(app.state().images().unwrap().definitions.len(), 1);
}

#[test]
fn the_keyboard_returns_to_what_opened_the_dialog() {
    let mut app = App::start(Look::default());
    let lab = app.state().workspace.lab_named("Python 101").unwrap().id;
    go(&mut app, &Page::Lab(lab, LabTab::Template));
    tab_to(&mut app.harness, Role::Button, "Export to Shared Image Gallery");
    press(&mut app.harness, Key::Enter);
    assert_eq!(focused(&app.harness).unwrap().name, "Image name");
    press(&mut app.harness, Key::Escape);
    assert_eq!(focused(&app.harness).unwrap().name, "Export to Shared Image Gallery");
    // A click leads the keyboard there, too, and Tab goes on from it.
    app.click("Publish");
    press(&mut app.harness, Key::Escape);
    assert_eq!(focused(&app.harness).unwrap().name, "Publish");
    press(&mut app.harness, Key::Tab);
    assert_eq!(focused(&app.harness).unwrap().name, "Export to Shared Image Gallery");
}

#[test]
fn a_menu_is_walked_and_gives_the_keyboard_back() {
    let mut app = App::start(Look::default());
    tab_to(&mut app.harness, Role::Button, "File");
    press(&mut app.harness, Key::Enter);
    press(&mut app.harness, Key::End);
    assert_eq!(focused(&app.harness).unwrap().name, "Quit");
    press(&mut app.harness, Key::Home);
    assert_eq!(focused(&app.harness).unwrap().name, "New workspace…");
    app.harness.event(egui::Event::Text("s".to_owned()));
    app.settle();
    assert_eq!(focused(&app.harness).unwrap().name, "Search commands");
    press(&mut app.harness, Key::Escape);
    assert_eq!(focused(&app.harness).unwrap().name, "File");
    assert!(app.harness.query_by_role(Role::MenuItem).is_none());
}
