//! The keyboard in dialogs.

use egui::{Key, Modifiers, Role};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use egui_kittest::{Harness, Node};
use lab_gallery::ui::widgets::{Button, Dialog, DialogReply, TextField};

use crate::common::{Bare, Look, window_with};

#[derive(Default)]
struct Form {
    open: bool,
    name: String,
    about: String,
    problem: Option<&'static str>,
    replies: Vec<DialogReply>,
}

fn form(form: Form) -> Harness<'static, Bare<Form>> {
    window_with(Look::default(), form, |ui, form| {
        if ui.add(Button::secondary("Open")).clicked() {
            form.open = true;
        }
        ui.add(Button::secondary("Behind"));
        if !form.open {
            return;
        }
        let export = Button::primary("Export").disabled_because(form.problem);
        let reply = Dialog::new("form", "Export the image", export, "Cancel").show(ui.ctx(), |ui| {
            TextField::new("form-name", "Image name", &mut form.name).show(ui);
            TextField::new("form-about", "Description", &mut form.about).rows(3).show(ui);
        });
        if reply != DialogReply::Open {
            form.open = false;
            form.replies.push(reply);
        }
    })
}

fn open() -> Harness<'static, Bare<Form>> {
    form(Form { open: true, ..Form::default() })
}

#[test]
fn the_first_field_has_the_keyboard() {
    let mut harness = open();
    let name = harness.get_by_role_and_label(Role::TextInput, "Image name");
    assert!(name.is_focused());
    name.type_text("python");
    harness.run();
    assert_eq!(harness.state().value.name, "python");
}

#[test]
fn it_is_a_dialog_with_a_name() {
    let harness = open();
    let dialog = harness.get_by_role_and_label(Role::Dialog, "Export the image");
    assert!(dialog.accesskit_node().is_modal());
}

#[test]
fn enter_in_a_line_confirms() {
    let mut harness = open();
    harness.key_press(Key::Enter);
    harness.run();
    assert_eq!(harness.state().value.replies, [DialogReply::Confirmed]);
}

#[test]
fn enter_in_several_lines_starts_a_new_one() {
    let mut harness = open();
    harness.get_by_label("Description").focus();
    harness.run();
    harness.key_press(Key::Enter);
    harness.run();
    assert_eq!(harness.state().value.replies, []);
    assert_eq!(harness.state().value.about, "\n");
}

#[test]
fn enter_on_cancel_cancels() {
    let mut harness = open();
    harness.get_by_label("Cancel").focus();
    harness.run();
    harness.key_press(Key::Enter);
    harness.run();
    assert_eq!(harness.state().value.replies, [DialogReply::Cancelled]);
}

#[test]
fn escape_cancels() {
    let mut harness = open();
    harness.key_press(Key::Escape);
    harness.run();
    assert_eq!(harness.state().value.replies, [DialogReply::Cancelled]);
}

#[test]
fn a_click_beside_it_loses_nothing() {
    let mut harness = open();
    harness.drag_at(egui::pos2(5.0, 5.0));
    harness.drop_at(egui::pos2(5.0, 5.0));
    harness.run();
    assert!(harness.state().value.open);
}

#[test]
fn enter_does_not_confirm_what_has_a_problem() {
    let mut harness = form(Form { open: true, problem: Some("Give the image a name."), ..Form::default() });
    harness.key_press(Key::Enter);
    harness.run();
    harness.get_by_label("Export").click();
    harness.run();
    assert_eq!(harness.state().value.replies, []);
}

#[test]
fn tab_stays_inside() {
    let mut harness = open();
    let mut seen = Vec::new();
    for _ in 0..9 {
        harness.key_press(Key::Tab);
        harness.run();
        let focused = harness.root().children_recursive().find(Node::is_focused);
        seen.push(focused.and_then(|node| node.accesskit_node().label()).unwrap_or_default());
    }
    assert!(!seen.iter().any(|name| name == "Behind" || name == "Open"), "{seen:?}");
    for name in ["Image name", "Export", "Cancel"] {
        assert!(seen.iter().any(|seen| seen == name), "{name} in {seen:?}");
    }
}

#[test]
fn the_keyboard_returns_to_where_it_was() {
    let mut harness = form(Form::default());
    harness.get_by_label("Open").focus();
    harness.run();
    harness.key_press(Key::Enter);
    harness.run();
    assert!(harness.state().value.open);
    assert!(harness.get_by_role_and_label(Role::TextInput, "Image name").is_focused());
    harness.key_press_modifiers(Modifiers::NONE, Key::Escape);
    harness.run();
    assert!(!harness.state().value.open);
    assert!(harness.get_by_label("Open").is_focused());
    // And it opens again as it did the first time.
    harness.key_press(Key::Enter);
    harness.run();
    assert!(harness.get_by_role_and_label(Role::TextInput, "Image name").is_focused());
}

#[test]
fn a_long_body_scrolls_and_the_buttons_stay_in_sight() {
    let look = Look { size: [640.0, 360.0], ..Look::default() };
    let harness = window_with(look, (), |ui, ()| {
        let ok = Button::primary("Continue");
        let reply = Dialog::new("long", "Long", ok, "Cancel").show(ui.ctx(), |ui| {
            for line in 0..100 {
                ui.label(format!("Line {line}"));
            }
        });
        assert_eq!(reply, DialogReply::Open);
    });
    for name in ["Continue", "Cancel"] {
        let rect = harness.get_by_label(name).rect();
        assert!(rect.top() >= 0.0 && rect.bottom() <= 360.0, "{name} at {rect}");
    }
}
