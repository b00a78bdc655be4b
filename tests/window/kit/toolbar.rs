//! Toolbars in windows of any width.

use egui::{Key, Role};
use egui_kittest::kittest::{NodeT as _, Queryable as _};

use super::samples::{Act, toolbar};
use crate::common::{Look, window, window_with};

const NAMES: [&str; 5] =
    ["Start template", "Connect to template", "Reset password", "Publish", "Export to Shared Image Gallery"];

#[test]
fn every_command_can_be_reached_at_every_width() {
    for width in (160..1100).step_by(47) {
        let look = Look { size: [width as f32, 300.0], ..Look::default() };
        let mut harness = window(look, |ui| {
            toolbar(ui, "tools", f32::INFINITY);
        });
        let edge = width as f32;
        let shown: Vec<_> = NAMES.iter().filter(|name| harness.query_by_label(name).is_some()).collect();
        for name in &shown {
            assert!(harness.get_by_label(name).rect().right() <= edge, "{name} is cut off at {width}");
        }
        let hidden = NAMES.len() - shown.len();
        let more = harness.query_by_label("More commands");
        assert_eq!(more.is_some(), hidden > 0, "at {width}");
        if let Some(more) = more {
            assert!(more.rect().right() <= edge, "at {width}");
            more.click();
            harness.run();
            for name in NAMES {
                harness.get_by_label(name);
            }
        }
    }
}

#[test]
fn a_command_in_the_menu_is_chosen_with_the_keyboard() {
    let look = Look { size: [420.0, 400.0], ..Look::default() };
    let mut harness = window_with(look, Vec::new(), |ui, chosen: &mut Vec<Act>| {
        chosen.extend(toolbar(ui, "tools", f32::INFINITY));
    });
    harness.get_by_label("More commands").focus();
    harness.run();
    harness.key_press(Key::Enter);
    harness.run();
    let reset = harness.get_by_role_and_label(Role::MenuItem, "Reset password");
    assert!(reset.accesskit_node().is_disabled());
    assert!(reset.accesskit_node().description().is_some());
    for _ in 0..6 {
        if harness.get_by_role_and_label(Role::MenuItem, "Publish").is_focused() {
            break;
        }
        harness.key_press(Key::ArrowDown);
        harness.run();
    }
    harness.key_press(Key::Enter);
    harness.run();
    assert_eq!(harness.state().value, [Act::Publish]);
    assert!(harness.query_by_label("Publish").is_none(), "the menu is closed");
}
