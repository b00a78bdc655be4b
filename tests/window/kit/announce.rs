//! What is said to a screen reader that nobody sees.

use egui::accesskit::Live;
use egui::{Key, Role};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use lab_gallery::ui::widgets::{
    Button, Dialog, DialogReply, Kind, MessageBar, TextField, Toast, Toasts, announce_change, announcements,
};

use crate::common::{Look, window, window_with};

/// What the live regions say now.
fn said<S>(harness: &Harness<'_, S>) -> Vec<String> {
    let live = harness.root().children_recursive();
    live.filter(|node| node.accesskit_node().live() != Live::Off)
        .filter_map(|node| node.accesskit_node().label().or_else(|| node.accesskit_node().value()))
        .collect()
}

#[test]
fn a_mistake_is_said_when_it_appears_and_not_at_every_key() {
    let mut harness = window_with(Look::default(), String::new(), |ui, text| {
        let wrong = text.contains(' ').then_some("No spaces.");
        TextField::new("name", "Name", text).error(wrong).show(ui);
        announcements(ui);
    });
    harness.get_by_role(Role::TextInput).focus();
    harness.run();
    let mut type_text = |text: &str| {
        harness.get_by_role(Role::TextInput).type_text(text);
        harness.run();
        let ids = harness.root().children_recursive();
        ids.filter(|node| node.accesskit_node().live() == Live::Polite)
            .map(|node| (node.accesskit_node().locate().0, node.accesskit_node().label().unwrap_or_default()))
            .collect::<Vec<_>>()
    };
    assert_eq!(type_text("a"), []);
    let first = type_text(" ");
    assert_eq!(first.iter().map(|(_, text)| text.as_str()).collect::<Vec<_>>(), ["No spaces."]);
    assert_eq!(type_text("b"), first);
}

#[test]
fn enter_that_cannot_confirm_says_why_and_stays_in_the_field() {
    let mut harness = window_with(Look::default(), String::new(), |ui, text| {
        let export = Button::primary("Export").disabled_because(Some("Give the image a name."));
        let reply = Dialog::new("form", "Export", export, "Cancel").show(ui.ctx(), |ui| {
            TextField::new("form-name", "Image name", text).show(ui);
        });
        assert_eq!(reply, DialogReply::Open);
        announcements(ui);
    });
    harness.run();
    let mut enter = || {
        harness.key_press(Key::Enter);
        harness.run();
        assert!(harness.get_by_role(Role::TextInput).is_focused());
        assert_eq!(said(&harness), ["Give the image a name."]);
        let mut nodes = harness.root().children_recursive();
        nodes.find(|node| node.accesskit_node().live() == Live::Polite).unwrap().accesskit_node().locate().0
    };
    let first = enter();
    assert_ne!(enter(), first, "it is heard again");
}

#[test]
fn a_number_of_matches_is_said_when_it_changes() {
    let mut harness = window_with(Look::default(), 3, |ui, count| {
        announce_change(ui.ctx(), egui::Id::unique("matches"), &format!("{count} labs"));
        announcements(ui);
    });
    assert_eq!(said(&harness), Vec::<String>::new());
    harness.state_mut().value = 1;
    harness.run();
    assert_eq!(said(&harness), ["1 labs"]);
}

#[test]
fn a_toast_is_said_once_and_whole() {
    let mut toasts = Toasts::default();
    toasts.push((), Toast::new(Kind::Success, "Exported.").text("Version 1.0.0.").action("Undo"));
    let harness = window(Look::default(), move |ui| {
        let _ = toasts.show(ui.ctx());
    });
    assert_eq!(said(&harness), ["Exported. Version 1.0.0."]);
}

#[test]
fn a_message_bar_is_said_once_and_whole() {
    for kind in [Kind::Success, Kind::Error] {
        let harness = window(Look::default(), move |ui| {
            MessageBar::new("bar", kind, "Exported.").text("Version 1.0.0.").action("Show").show(ui);
        });
        assert_eq!(said(&harness), ["Exported. Version 1.0.0."]);
    }
}
