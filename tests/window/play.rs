//! What a person does with a window.

use egui::Role;
use egui_kittest::kittest::{NodeT as _, Queryable as _};

use crate::stage::Played;

/// Clicks on what has that name.
pub fn press(played: &mut Played, name: &str) {
    played.get_by_label(name).click();
    settle(played);
}

/// Clicks on the button with that name.
pub fn press_button(played: &mut Played, name: &str) {
    played.get_by_role_and_label(Role::Button, name).click();
    settle(played);
}

/// Until nothing moves; what a click opens takes a few frames to find its size.
fn settle(played: &mut Played) {
    played.run_steps(3);
    played.run();
}

/// Types into the field with that name.
pub fn fill(played: &mut Played, name: &str, text: &str) {
    played.get_by_label(name).focus();
    played.run();
    played.get_by_label(name).type_text(text);
    played.run();
}

/// What is said about the thing with that name, beyond its name.
pub fn about(played: &Played, name: &str) -> String {
    played.get_by_label(name).accesskit_node().description().unwrap_or_default()
}

/// Whether something with a text in it is shown or said.
pub fn says(played: &Played, text: &str) -> bool {
    played.root().children_recursive().any(|node| {
        let node = node.accesskit_node();
        [node.label(), node.value(), node.description()].into_iter().flatten().any(|said| said.contains(text))
    })
}
