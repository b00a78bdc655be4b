//! Where the keyboard is when what it was in has gone: on the page, never nowhere.

use egui::{Key, Modifiers, Role};
use lab_gallery::ui::theme::metrics::TOP_BAR;
use lab_gallery::ui::{LabTab, Page};

use super::walk::{dialog, focused, go, press, press_with, tab_to};
use crate::app::App;
use crate::common::{Look, picture};

fn on_a_lab() -> App {
    let mut app = App::start(Look::default());
    let lab = app.state().workspace.lab_named("Python 101").unwrap().id;
    go(&mut app, &Page::Lab(lab, LabTab::Template));
    app
}

#[test]
fn after_a_dialog_that_was_opened_from_nowhere_it_is_on_the_page() {
    let mut app = on_a_lab();
    press_with(&mut app.harness, Modifiers::COMMAND, Key::E);
    assert!(dialog(&app.harness).is_some());
    app.harness.event(egui::Event::Text("another-image".to_owned()));
    app.settle();
    press(&mut app.harness, Key::Enter);
    assert_eq!(dialog(&app.harness), None, "exported");
    app.settle();
    let stop = focused(&app.harness).expect("the keyboard is somewhere");
    assert!(stop.rect.min.y > TOP_BAR && stop.rect.min.x > 200.0, "{stop:?}");
}

#[test]
fn the_list_of_jobs_takes_it_and_escape_gives_it_back() {
    let mut app = on_a_lab();
    tab_to(&mut app.harness, Role::Button, "Publish");
    press_with(&mut app.harness, Modifiers::COMMAND, Key::J);
    picture(&mut app.harness, "keys-jobs");
    assert_eq!(focused(&app.harness).unwrap().name, "Jobs");
    press(&mut app.harness, Key::Tab);
    assert!(focused(&app.harness).unwrap().name.starts_with("Show"), "{:?}", focused(&app.harness));
    press(&mut app.harness, Key::Escape);
    assert_eq!(focused(&app.harness).unwrap().name, "Publish");
}

#[test]
fn a_lab_is_renamed_by_its_key_and_from_the_palette() {
    let mut app = on_a_lab();
    press(&mut app.harness, Key::F2);
    assert_eq!(focused(&app.harness).unwrap().name, "Title");
    press(&mut app.harness, Key::Escape);
    go(&mut app, &Page::Labs);
    super::walk::do_from_palette(&mut app, "python 101 rename");
    app.settle();
    assert_eq!(focused(&app.harness).unwrap().name, "Title");
}
