//! Size, names and reasons of controls.

use egui::accessibility::is_input;
use egui::{Key, Role, Ui};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use lab_gallery::ui::theme::Icon;
use lab_gallery::ui::widgets::{Button, checkbox};

use super::samples;
use crate::common::{Look, window, window_with};

type Page = (&'static str, [f32; 2], fn(&mut Ui));

/// The pages of samples, and sizes on which nothing is cut off.
const PAGES: [Page; 4] = [
    ("buttons", [1100.0, 640.0], samples::buttons),
    ("form", [900.0, 800.0], samples::form),
    ("messages", [1000.0, 900.0], samples::messages),
    ("lists", [1100.0, 1000.0], samples::lists),
];

#[test]
fn what_is_pressed_or_typed_into_is_32_points_high() {
    let mut seen = 0;
    for (page, size, content) in PAGES {
        let harness = window(Look { size, ..Look::default() }, content);
        for node in harness.root().children_recursive() {
            let exact = matches!(
                node.accesskit_node().role(),
                Role::Button | Role::TextInput | Role::PasswordInput | Role::SearchInput | Role::ComboBox
            );
            let multiline = node.accesskit_node().label().is_some_and(|label| label == "Description");
            if exact && !multiline {
                seen += 1;
                let height = node.rect().height();
                assert!((height - 32.0).abs() < 0.01, "{page}: {node:?} is {height} high");
            } else if is_input(node.accesskit_node().role()) {
                assert!(node.rect().height() >= 32.0, "{page}: {node:?}");
            }
        }
    }
    assert!(seen > 30, "only {seen} controls were looked at");
}

#[test]
fn everything_that_acts_has_a_name() {
    for (page, size, content) in PAGES {
        let harness = window(Look { size, ..Look::default() }, content);
        assert_eq!(harness.unnamed_widgets(), Vec::<String>::new(), "{page}");
        for node in harness.root().children_recursive() {
            let node = node.accesskit_node();
            let acts = node.data().supports_action(egui::accesskit::Action::Click);
            // Selectable text takes clicks, too; what it says is its value. Scroll bars are egui's.
            let named_otherwise = matches!(node.role(), Role::Label | Role::ScrollBar);
            if acts && !node.is_hidden() && !named_otherwise {
                assert!(node.label().is_some_and(|label| !label.is_empty()), "{page}: {:?}", node.role());
            }
        }
    }
}

#[test]
fn nothing_repaints_by_itself() {
    for (page, size, content) in PAGES.into_iter().chain([("dialog", [1000.0, 700.0], samples::dialog as _)])
    {
        let harness = window(Look { size, ..Look::default() }, content);
        let delay = harness.output().viewport_output.values().next().unwrap().repaint_delay;
        assert_eq!(delay, std::time::Duration::MAX, "{page}: {:?}", harness.ctx.repaint_causes());
    }
}

#[test]
fn a_disabled_button_cannot_be_pressed_and_says_why() {
    let why = "Stop the template first.";
    let mut harness = window_with(Look::default(), 0, move |ui, presses| {
        if ui.add(Button::primary("Publish").disabled_because(Some(why))).clicked() {
            *presses += 1;
        }
    });
    let button = harness.get_by_role_and_label(Role::Button, "Publish");
    assert!(button.accesskit_node().is_disabled());
    assert_eq!(button.accesskit_node().description().as_deref(), Some(why));
    button.click();
    harness.run();
    harness.get_by_role_and_label(Role::Button, "Publish").click_accesskit();
    harness.run();
    assert_eq!(harness.state().value, 0);

    // The reason is on screen for someone at the keyboard, too.
    assert!(harness.query_by_label(why).is_none());
    harness.key_press(Key::Tab);
    harness.run();
    harness.get_by_label(why);
    harness.key_press(Key::Enter);
    harness.run();
    assert_eq!(harness.state().value, 0);
}

#[test]
fn the_pointer_over_a_disabled_button_shows_why() {
    let why = "Stop the template first.";
    let mut harness = window(Look::default(), move |ui| {
        ui.add(Button::subtle("Publish").icon(Icon::Publish).disabled_because(Some(why)));
    });
    harness.get_by_role_and_label(Role::Button, "Publish").hover();
    harness.run_steps(8);
    harness.get_by_label(why);
}

#[test]
fn a_busy_button_cannot_be_pressed() {
    let mut harness = window_with(Look::default(), 0, |ui, presses| {
        if ui.add(Button::primary("Export").busy(true)).clicked() {
            *presses += 1;
        }
    });
    harness.get_by_label("Export").click();
    harness.run();
    assert_eq!(harness.state().value, 0);
    assert!(harness.get_by_label("Export").accesskit_node().data().is_busy());
}

#[test]
fn buttons_are_pressed_with_pointer_enter_and_space() {
    let mut harness = window_with(Look::default(), 0, |ui, presses| {
        if ui.add(Button::secondary("Count")).clicked() {
            *presses += 1;
        }
    });
    harness.get_by_label("Count").click();
    harness.run();
    harness.key_press(Key::Tab);
    harness.run();
    harness.key_press(Key::Enter);
    harness.run();
    harness.key_press(Key::Space);
    harness.run();
    assert_eq!(harness.state().value, 3);
}

#[test]
fn a_check_box_tells_its_state() {
    let mut harness = window_with(Look::default(), false, |ui, checked| {
        checkbox(ui, checked, "Shut down", None);
    });
    let toggled = |harness: &egui_kittest::Harness<'_, _>| {
        harness.get_by_role_and_label(Role::CheckBox, "Shut down").accesskit_node().toggled()
    };
    assert_eq!(toggled(&harness), Some(egui::accesskit::Toggled::False));
    harness.get_by_label("Shut down").click();
    harness.run();
    assert!(harness.state().value);
    assert_eq!(toggled(&harness), Some(egui::accesskit::Toggled::True));
}

#[test]
fn the_focus_ring_is_for_the_keyboard() {
    let look = Look { size: [200.0, 60.0], ..Look::default() };
    let mut harness = window(look, |ui| {
        ui.add(Button::secondary("One"));
    });
    let rest = harness.render().unwrap();
    harness.get_by_label("One").focus();
    harness.remove_cursor();
    harness.run();
    assert!(harness.get_by_label("One").is_focused());
    let marked = harness.render().unwrap();
    assert_ne!(rest, marked, "a screen reader's focus is marked");
    // A press of the pointer elsewhere takes the mark away.
    harness.drag_at(egui::pos2(150.0, 50.0));
    harness.drop_at(egui::pos2(150.0, 50.0));
    harness.remove_cursor();
    harness.run();
    assert_eq!(rest, harness.render().unwrap());
}
