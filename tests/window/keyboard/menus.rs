//! Menus and the icons of the menu at the left, for someone at the keyboard.

use egui::accesskit::Role;
use egui::{Key, Modifiers};
use egui_kittest::kittest::Queryable as _;

use super::walk::{focused, press_with};
use crate::app::App;
use crate::common::Look;

#[test]
fn arrows_walk_the_menu_of_a_card() {
    let mut app = App::start(Look::default());
    app.harness.get_by_role_and_label(Role::Link, "Python 101").focus();
    app.settle();
    press_with(&mut app.harness, Modifiers::SHIFT, Key::F10);
    app.settle();
    let first = focused(&app.harness);
    assert!(app.harness.get_all_by_role(Role::MenuItem).any(|item| item.is_focused()), "{first:?}");
    press_with(&mut app.harness, Modifiers::NONE, Key::ArrowDown);
    assert_ne!(focused(&app.harness), first);
    assert!(app.harness.get_all_by_role(Role::MenuItem).any(|item| item.is_focused()));
}

#[test]
fn an_icon_alone_says_its_name_to_the_keyboard() {
    let mut app = App::start(Look::default());
    app.harness.set_size(egui::vec2(640.0, 600.0));
    app.settle();
    let named = |app: &App| app.harness.query_all_by_label("Lab settings").count();
    let before = named(&app);
    app.harness.get_by_role_and_label(Role::Link, "Lab settings").focus();
    app.settle();
    assert_eq!(named(&app), before + 1, "the tooltip");
}
