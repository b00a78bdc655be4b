//! The command palette: everything that is offered is in it, is found by its name, and is done from it.

use egui::{Key, Modifiers, Role, Theme};
use egui_kittest::Node;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use lab_gallery::model::LabId;
use lab_gallery::ui::{LabTab, Page};

use crate::app::App;
use crate::common::{Look, picture};
use crate::keyboard::walk::go;

/// The entry that Enter picks: its name and why it cannot be picked.
fn active(app: &App) -> (String, String) {
    let node = app.harness.get_all_by_role(Role::ListBoxOption).find(Node::is_focused);
    let node = node.expect("no entry is the one that Enter picks");
    let node = node.accesskit_node();
    (node.label().unwrap_or_default(), node.description().unwrap_or_default())
}

fn open(app: &mut App) {
    app.harness.key_press_modifiers(Modifiers::COMMAND, Key::K);
    app.settle();
}

fn find(app: &mut App, query: &str) {
    open(app);
    app.harness.event(egui::Event::Text(query.to_owned()));
    app.settle();
}

fn press(app: &mut App, key: Key) {
    app.harness.key_press(key);
    app.settle();
}

#[test]
fn a_lab_is_found_and_what_is_done_with_it() {
    let mut app = App::start(Look::default());
    find(&mut app, "python 101 exp");
    assert_eq!(active(&app).0, "Python 101 › Export to Shared Image Gallery");
    press(&mut app, Key::Enter);
    app.harness.get_by_role_and_label(Role::Dialog, "Export to Shared Image Gallery");
}

#[test]
fn a_lab_that_is_named_is_offered_with_what_is_done_with_it() {
    let mut app = App::start(Look::default());
    for query in ["python 101", "Python 101 ›", "pyth"] {
        find(&mut app, query);
        assert_eq!(active(&app).0, "Python 101", "{query}");
        picture(&mut app.harness, "palette-named");
        let mut offered = Vec::new();
        for _ in 0..30 {
            press(&mut app, Key::ArrowDown);
            offered.push(active(&app).0);
        }
        for name in ["Export to Shared Image Gallery", "Publish", "Virtual machine pool"] {
            assert!(offered.contains(&format!("Python 101 › {name}")), "{query}: {name} in {offered:?}");
        }
        press(&mut app, Key::Escape);
    }
}

#[test]
fn pages_labs_and_images_are_gone_to_by_name() {
    let mut app = App::start(Look::default());
    let lab = app.state().workspace.lab_named("Data science").unwrap().id;
    for (query, shown) in [
        ("costs", "Price model"),
        ("data science", "Template virtual machine"),
        ("python-101-base", "Versions"),
    ] {
        find(&mut app, query);
        press(&mut app, Key::Enter);
        app.until_shown(shown);
    }
    find(&mut app, "data science pool");
    press(&mut app, Key::Enter);
    assert_eq!(*app.harness.state().desk().unwrap().page(), Page::Lab(lab, LabTab::Pool));
}

#[test]
fn arrows_and_pages_walk_and_what_cannot_be_done_says_why() {
    let mut app = App::start(Look::default());
    app.click("Computer networks");
    open(&mut app);
    let first = active(&app).0;
    press(&mut app, Key::ArrowDown);
    let second = active(&app).0;
    assert_ne!(first, second);
    press(&mut app, Key::ArrowUp);
    assert_eq!(active(&app).0, first);
    press(&mut app, Key::PageDown);
    press(&mut app, Key::PageDown);
    picture(&mut app.harness, "palette-walked");
    assert!(![first, second].contains(&active(&app).0));

    press(&mut app, Key::Escape);
    find(&mut app, "connect");
    let (name, why) = active(&app);
    assert_eq!(name, "Computer networks › Connect to template");
    assert!(why.contains("Start"), "{why}");
    picture(&mut app.harness, "palette-disabled");
    press(&mut app, Key::Enter);
    app.harness.get_by_role(Role::SearchInput);
}

#[test]
fn nothing_found_says_so_and_escape_gives_the_keyboard_back() {
    let mut app = App::start(Look::default());
    app.harness.get_by_label("Kim Akers").focus();
    app.settle();
    find(&mut app, "no such thing");
    app.harness.get_by_label("Nothing is called “no such thing”");
    picture(&mut app.harness, "palette-nothing");
    press(&mut app, Key::Enter);
    press(&mut app, Key::Escape);
    assert!(app.harness.query_by_role(Role::ListBox).is_none());
    assert!(app.harness.get_by_label("Kim Akers").is_focused());
}

#[test]
fn pictures() {
    for theme in [Theme::Light, Theme::Dark] {
        let mut app = App::start(Look { theme, ..Look::default() });
        app.click("Python 101");
        open(&mut app);
        picture(&mut app.harness, &format!("palette-{theme:?}"));
        app.harness.event(egui::Event::Text("image".to_owned()));
        app.settle();
        app.harness.run();
        picture(&mut app.harness, &format!("palette-query-{theme:?}"));
    }
}

#[test]
fn the_list_is_as_high_as_what_is_found_again() {
    let mut app = App::start(Look::default());
    let shown = |app: &App| app.harness.get_all_by_role(Role::ListBoxOption).count();
    open(&mut app);
    let before = shown(&app);
    app.harness.event(egui::Event::Text("costs".to_owned()));
    app.settle();
    assert!(shown(&app) < before);
    app.harness.key_press_modifiers(Modifiers::COMMAND, Key::A);
    press(&mut app, Key::Backspace);
    app.settle();
    assert_eq!(shown(&app), before);
    find(&mut app, "costs");
    press(&mut app, Key::Escape);
    open(&mut app);
    assert_eq!(shown(&app), before);
}

/// Renames a lab and takes that back, so that there is something to redo.
fn renamed_and_undone(app: &mut App, lab: LabId) {
    go(app, &Page::Lab(lab, LabTab::Template));
    press(app, Key::F2);
    app.harness.event(egui::Event::Text("New ".to_owned()));
    press(app, Key::Enter);
    go(app, &Page::Labs);
    app.harness.key_press_modifiers(Modifiers::COMMAND, Key::Z);
    app.settle();
}

#[test]
fn the_name_of_a_lab_leads_to_the_lab_and_never_to_undo_or_redo() {
    let mut app = App::start(Look::default());
    let lab = app.state().workspace.lab_named("Data science").unwrap().clone();
    renamed_and_undone(&mut app, lab.id);
    find(&mut app, "science");
    picture(&mut app.harness, "palette-thing-first");
    assert_eq!(active(&app).0, lab.display_title());
    let options = app.harness.get_all_by_role(Role::ListBoxOption);
    let names: Vec<String> = options.filter_map(|node| node.accesskit_node().label()).collect();
    assert!(!names.iter().any(|name| name.starts_with("Redo")), "{names:?}");
    press(&mut app, Key::Enter);
    assert_eq!(*app.harness.state().desk().unwrap().page(), Page::Lab(lab.id, LabTab::Template));
    assert_eq!(app.state().lab(lab.id).unwrap().title, lab.title, "nothing was redone");
    find(&mut app, "redo");
    assert!(active(&app).0.starts_with("Redo"), "{:?}", active(&app));
}

#[test]
fn on_a_labs_page_export_is_the_labs_own() {
    let mut app = App::start_speaking(Look::default(), "it-IT");
    app.click("Python 101");
    find(&mut app, "esporta");
    picture(&mut app.harness, "palette-esporta");
    assert_eq!(active(&app).0, "Python 101 › Esporta in raccolta immagini condivise");
}

#[test]
fn the_empty_palette_begins_with_what_can_be_done() {
    let mut app = App::start(Look::default());
    app.click("Computer networks");
    open(&mut app);
    let mut whys = Vec::new();
    let first = active(&app).0;
    loop {
        whys.push(active(&app).1.contains('.'));
        press(&mut app, Key::ArrowDown);
        if active(&app).0 == first {
            break;
        }
    }
    assert!(whys.is_sorted() && whys.last() == Some(&true), "{whys:?}");
}

#[test]
fn keys_are_named_by_their_signs() {
    let mut app = App::start_speaking(Look::default(), "it-IT");
    find(&mut app, "zoom avanti");
    picture(&mut app.harness, "palette-plus");
    let node = app.harness.get_all_by_role(Role::ListBoxOption).find(Node::is_focused).unwrap();
    assert_eq!(node.accesskit_node().data().keyboard_shortcut(), Some("Ctrl++"));
}
