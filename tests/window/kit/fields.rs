//! What fields tell and take.

use egui::{Key, Role};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use lab_gallery::ui::widgets::{Combo, PasswordField, RadioCard, SearchField, TextField, radio_cards};

use crate::common::{Look, window, window_with};

#[test]
fn a_mistake_takes_the_place_of_the_rule() {
    let harness = window(Look::default(), |ui| {
        let mut text = "a b".to_owned();
        TextField::new("name", "Image name", &mut text).help("Rule").error(Some("No spaces.")).show(ui);
    });
    let field = harness.get_by_role_and_label(Role::TextInput, "Image name");
    assert_eq!(field.accesskit_node().description().as_deref(), Some("No spaces."));
    assert!(field.accesskit_node().data().invalid().is_some());
    harness.get_by_label("No spaces.");
    assert!(harness.query_by_label("Rule").is_none());
}

#[test]
fn a_field_takes_no_more_than_its_limit() {
    let mut harness = window_with(Look::default(), String::new(), |ui, text| {
        TextField::new("name", "Name", text).limit(5).show(ui);
    });
    harness.get_by_role(Role::TextInput).focus();
    harness.run();
    harness.get_by_role(Role::TextInput).type_text("abcdefgh");
    harness.run();
    assert_eq!(harness.state().value, "abcde");
}

#[test]
fn a_disabled_field_keeps_its_text() {
    let mut harness = window_with(Look::default(), "kept".to_owned(), |ui, text| {
        TextField::new("name", "Name", text).disabled_because(Some("Published.")).show(ui);
    });
    harness.get_by_role(Role::TextInput).focus();
    harness.run();
    harness.get_by_role(Role::TextInput).type_text("x");
    harness.run();
    assert_eq!(harness.state().value, "kept");
}

#[test]
fn a_password_is_hidden_until_asked_for() {
    let mut harness = window_with(Look::default(), "secret1".to_owned(), |ui, text| {
        PasswordField::new(TextField::new("password", "Password", text)).show(ui);
    });
    let value = |harness: &egui_kittest::Harness<'_, _>, role| {
        harness.get_by_role_and_label(role, "Password").value().unwrap_or_default()
    };
    assert!(!value(&harness, Role::PasswordInput).contains("secret1"));
    harness.get_by_label("Show password").click();
    harness.run();
    assert_eq!(value(&harness, Role::TextInput), "secret1");
    harness.get_by_label("Hide password").click();
    harness.run();
    assert!(!value(&harness, Role::PasswordInput).contains("secret1"));
}

#[test]
fn a_search_is_cleared_by_its_button_and_by_escape() {
    let state = ("ubuntu".to_owned(), 0);
    let mut harness = window_with(Look::default(), state, |ui, (text, changes)| {
        if SearchField::new("search", "Search images", text).show(ui).changed() {
            *changes += 1;
        }
    });
    harness.get_by_label("Clear the search").click();
    harness.run();
    assert_eq!(harness.state().value, (String::new(), 1));
    let field = harness.get_by_role(Role::SearchInput);
    assert!(field.is_focused(), "the keyboard is in the field again");
    field.type_text("debian");
    harness.run();
    assert_eq!(harness.state().value, ("debian".to_owned(), 2));
    harness.key_press(Key::Escape);
    harness.run();
    assert_eq!(harness.state().value, (String::new(), 3));
    assert!(harness.get_by_role(Role::SearchInput).is_focused());
}

fn sizes() -> [String; 3] {
    ["Small", "Medium", "Large"].map(str::to_owned)
}

#[test]
fn a_combo_box_is_used_with_the_keyboard() {
    let mut harness = window_with(Look::default(), 0, |ui, chosen| {
        Combo::new("size", "Size").show(ui, &sizes(), chosen);
    });
    let combo = harness.get_by_role_and_label(Role::ComboBox, "Size");
    assert_eq!(combo.value().as_deref(), Some("Small"));
    combo.focus();
    harness.run();
    harness.key_press(Key::ArrowDown);
    harness.run();
    assert_eq!(harness.state().value, 1);
    harness.key_press(Key::ArrowUp);
    harness.run();
    harness.key_press(Key::ArrowUp);
    harness.run();
    assert_eq!(harness.state().value, 0, "it ends at the first");
    assert!(harness.get_by_role(Role::ComboBox).is_focused());
}

#[test]
fn a_combo_box_opens_and_shows_what_is_chosen() {
    let mut harness = window_with(Look::default(), 1, |ui, chosen| {
        Combo::new("size", "Size").show(ui, &sizes(), chosen);
    });
    harness.get_by_role(Role::ComboBox).click();
    harness.run();
    let medium = harness.get_by_role_and_label(Role::ListBoxOption, "Medium");
    assert_eq!(medium.accesskit_node().toggled(), Some(egui::accesskit::Toggled::True));
    harness.get_by_role_and_label(Role::ListBoxOption, "Large").click();
    harness.run();
    assert_eq!(harness.state().value, 2);
    assert!(harness.query_by_label("Small").is_none(), "the list is closed");
}

#[test]
fn radio_cards_choose_one_and_refuse_what_is_disabled() {
    let mut harness = window_with(Look::default(), 0, |ui, chosen| {
        let cards = [
            RadioCard::new("Create"),
            RadioCard::new("Update").text("1.0.0 → 1.1.0"),
            RadioCard::new("Never").disabled_because(Some("Not your role.")),
        ];
        radio_cards(ui, "how", "How", &cards, chosen);
    });
    harness.get_by_role_and_label(Role::RadioButton, "Update").click();
    harness.run();
    assert_eq!(harness.state().value, 1);
    harness.get_by_role_and_label(Role::RadioButton, "Never").click();
    harness.run();
    assert_eq!(harness.state().value, 1);
    let never = harness.get_by_role_and_label(Role::RadioButton, "Never");
    assert_eq!(never.accesskit_node().description().as_deref(), Some("Not your role."));
}
