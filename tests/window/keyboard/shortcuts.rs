//! Keys that do the same as a command.

use std::collections::BTreeMap;

use egui::accesskit::Role;
use egui::{Key, Modifiers};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use lab_gallery::ui::pages::Pages;
use lab_gallery::ui::{AccountTab, LabTab, Page, commands};

use super::walk::{dialog, focused, go, press_with};
use crate::app::App;
use crate::common::Look;
use crate::stage::{Stage, with_lab};
use lab_gallery::model::LabId;

#[test]
fn no_two_commands_of_a_page_have_the_same_keys() {
    let image = Page::Account(AccountTab::Image("Python-101".to_owned()));
    for page in [Page::Labs, Page::Lab(LabId(7), LabTab::Template), Page::Account(AccountTab::Gallery), image]
    {
        let mut stage = Stage::on(with_lab());
        stage.page = page.clone();
        stage.look(|view, _| {
            let mut keyed: BTreeMap<String, String> = BTreeMap::new();
            for command in commands::here(view, &Pages::default()) {
                let Some(keys) = command.shortcut(view) else { continue };
                let name = command.full_name(view);
                let other = keyed.insert(format!("{keys:?}"), name.clone());
                assert_eq!(other, None, "{page:?}: {name} has the keys of another");
            }
            assert!(keyed.len() > 10, "only {} commands have keys", keyed.len());
        });
    }
}

#[test]
fn every_command_has_a_name() {
    let mut stage = Stage::on(with_lab());
    stage.page = Page::Lab(LabId(7), LabTab::Template);
    stage.look(|view, _| {
        for command in commands::here(view, &Pages::default()) {
            assert!(!command.full_name(view).trim().is_empty(), "{command:?}");
        }
    });
}

#[test]
fn keys_lead_to_pages_and_do_what_the_page_offers() {
    let mut app = App::start(Look::default());
    press_with(&mut app.harness, Modifiers::COMMAND, Key::Num3);
    assert_eq!(*app.harness.state().desk().unwrap().page(), Page::Account(AccountTab::Gallery));
    press_with(&mut app.harness, Modifiers::COMMAND, Key::I);
    assert!(dialog(&app.harness).is_some(), "Ctrl+I uploads");
    // The dialog has the keyboard: nothing takes its place.
    let open = dialog(&app.harness);
    press_with(&mut app.harness, Modifiers::COMMAND, Key::N);
    press_with(&mut app.harness, Modifiers::COMMAND, Key::K);
    assert_eq!(dialog(&app.harness), open);
}

#[test]
fn keys_of_what_cannot_be_done_say_why() {
    let mut app = App::start(Look::default());
    app.act_as("Kim Akers", "Terry Adams · Reader");
    press_with(&mut app.harness, Modifiers::COMMAND, Key::N);
    assert_eq!(dialog(&app.harness), None);
    app.until_shown("New lab: ");
}

#[test]
fn a_shortcut_is_said_where_its_command_is_offered() {
    let mut app = App::start(Look::default());
    let lab = app.state().workspace.lab_named("Python 101").unwrap().id;
    go(&mut app, &Page::Lab(lab, LabTab::Template));
    let export = app.harness.get_by_role_and_label(Role::Button, "Export to Shared Image Gallery");
    assert_eq!(export.accesskit_node().data().keyboard_shortcut(), Some("Ctrl+E"));
    let labs = app.harness.get_by_label("All labs");
    assert_eq!(labs.accesskit_node().data().keyboard_shortcut(), Some("Ctrl+1"));
}

#[test]
fn f6_goes_from_part_to_part_of_the_window() {
    let mut app = App::start(Look::default());
    let part = |app: &App| {
        let stop = focused(&app.harness).expect("nothing has the keyboard");
        if stop.rect.top() < 48.0 {
            "top"
        } else if stop.rect.left() < 232.0 {
            "menu"
        } else {
            "page"
        }
    };
    let mut seen = Vec::new();
    for _ in 0..4 {
        press_with(&mut app.harness, Modifiers::NONE, Key::F6);
        seen.push(part(&app));
    }
    assert_eq!(seen, ["page", "top", "menu", "page"]);
    press_with(&mut app.harness, Modifiers::SHIFT, Key::F6);
    assert_eq!(part(&app), "menu");

    // The help beside the page is a part, too, while it is open.
    press_with(&mut app.harness, Modifiers::NONE, Key::F1);
    let mut seen = vec![focused(&app.harness).unwrap().name];
    for _ in 0..4 {
        press_with(&mut app.harness, Modifiers::NONE, Key::F6);
        let stop = focused(&app.harness).unwrap();
        seen.push(if stop.rect.left() > 900.0 && stop.rect.top() > 48.0 {
            stop.name
        } else {
            part(&app).to_owned()
        });
    }
    assert_eq!(seen, ["Contents", "top", "menu", "page", "Contents"]);
    press_with(&mut app.harness, Modifiers::SHIFT, Key::F6);
    assert_eq!(part(&app), "page");
}
