//! What is longer than the window is read with the keys that scroll.

use egui::Key;
use egui::accesskit::Role;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use lab_gallery::ui::{AccountTab, Page};

use super::walk::{focused, press};
use crate::app::App;
use crate::common::Look;

fn low() -> App {
    App::start(Look { size: [1280.0, 420.0], ..Look::default() })
}

fn top(app: &App, label: &str) -> f32 {
    app.harness.get_all_by_label(label).last().unwrap().rect().top()
}

fn settle(app: &mut App) {
    app.harness.run_steps(30);
}

#[test]
fn a_page_scrolls_where_nothing_takes_the_keys() {
    let mut app = low();
    app.harness.state_mut().desk_mut().unwrap().go(Page::Account(AccountTab::Settings));
    app.settle();
    let label = "Allow lab creator to pick lab location";
    let before = top(&app, label);
    for (down, up) in [(Key::PageDown, Key::PageUp), (Key::End, Key::Home), (Key::ArrowDown, Key::ArrowUp)] {
        press(&mut app.harness, down);
        settle(&mut app);
        assert!(top(&app, label) < before, "{down:?}");
        press(&mut app.harness, up);
        settle(&mut app);
        assert!((top(&app, label) - before).abs() < 1.0, "{up:?}");
    }
}

#[test]
fn the_help_scrolls_and_begins_at_its_top_again() {
    let mut app = low();
    let title = "See also";
    press(&mut app.harness, Key::F1);
    let before = top(&app, title);
    press(&mut app.harness, Key::PageDown);
    settle(&mut app);
    assert!(top(&app, title) < before);
    press(&mut app.harness, Key::F1);
    press(&mut app.harness, Key::F1);
    settle(&mut app);
    assert!((top(&app, title) - before).abs() < 1.0);
}

#[test]
fn help_takes_the_place_of_a_menu() {
    let mut app = App::start(Look::default());
    app.harness
        .get_all_by_role(Role::Button)
        .find(|node| {
            node.accesskit_node().label().is_some_and(|label| label.starts_with("More commands for"))
        })
        .unwrap()
        .click();
    app.settle();
    assert!(app.harness.query_all_by_role(Role::MenuItem).next().is_some());
    press(&mut app.harness, Key::F1);
    assert!(app.harness.query_all_by_role(Role::MenuItem).next().is_none());
}

#[test]
fn the_search_of_the_help_leads_to_what_it_found() {
    let mut app = App::start(Look::default());
    press(&mut app.harness, Key::F1);
    app.type_into(Role::SearchInput, "Search help", "export");
    press(&mut app.harness, Key::ArrowDown);
    assert_eq!(focused(&app.harness).unwrap().role, Role::Link);
    app.harness.get_by_role_and_label(Role::SearchInput, "Search help").focus();
    app.settle();
    press(&mut app.harness, Key::Enter);
    app.until_shown("See also");
}
