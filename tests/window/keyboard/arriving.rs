//! Another page is heard, and the keyboard is on it.

use egui::accesskit::Live;
use egui::{Key, Role};
use egui_kittest::kittest::NodeT as _;
use lab_gallery::ui::theme::metrics::TOP_BAR;
use lab_gallery::ui::{AccountTab, Page};

use super::walk::{focused, go, press, tab_to};
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
