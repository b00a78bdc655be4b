//! What changes the page is heard: another page, on which the keyboard is; another member; fewer matches.

use egui::accesskit::Live;
use egui::{Key, Role};
use egui_kittest::kittest::NodeT as _;
use lab_gallery::ui::theme::metrics::TOP_BAR;
use lab_gallery::ui::{AccountTab, Page};

use lab_gallery::model::Command;

use super::walk::{do_from_palette, focused, go, press, send, tab_to};
use crate::app::App;
use crate::common::Look;

fn said(app: &App) -> Vec<String> {
    let live = app.harness.root().children_recursive();
    live.filter(|node| node.accesskit_node().live() != Live::Off)
        .filter_map(|node| node.accesskit_node().label())
        .collect()
}

#[test]
fn enter_on_a_link_to_an_image() {
    let mut app = App::start(Look::default());
    go(&mut app, &Page::Account(AccountTab::Gallery));
    tab_to(&mut app.harness, Role::Link, "python-101-base");
    press(&mut app.harness, Key::Enter);
    app.settle();
    assert!(said(&app).iter().any(|said| said == "python-101-base"), "{:?}", said(&app));
    let stop = focused(&app.harness).expect("the keyboard is somewhere");
    assert!(stop.rect.min.y > TOP_BAR && stop.rect.min.x > 200.0, "{stop:?}");
}

#[test]
fn another_member_acts() {
    let mut app = App::start(Look::default());
    send(&mut app, Command::ActAs("Terry Adams".to_owned()));
    assert!(said(&app).iter().any(|said| said.starts_with("You act as Terry Adams")), "{:?}", said(&app));
}

#[test]
fn a_search_says_how_many_it_found() {
    for (page, none) in [
        (Page::Account(AccountTab::Gallery), "No image"),
        (Page::Account(AccountTab::Marketplace), "No image"),
        (Page::Labs, "0 of "),
    ] {
        let mut app = App::start(Look::default());
        go(&mut app, &page);
        while focused(&app.harness).is_none_or(|stop| stop.role != Role::SearchInput) {
            press(&mut app.harness, Key::Tab);
        }
        app.harness.event(egui::Event::Text("nothing has this name".to_owned()));
        app.settle();
        assert!(said(&app).iter().any(|said| said.contains(none)), "{page:?} {:?}", said(&app));
    }
}

#[test]
fn what_the_palette_cannot_do_says_why() {
    let mut app = App::start(Look::default());
    send(&mut app, Command::ActAs("Terry Adams".to_owned()));
    do_from_palette(&mut app, "New lab");
    let why = said(&app).into_iter().find(|said| said.contains("role") || said.contains("Reader"));
    assert!(why.is_some(), "{:?}", said(&app));
}
