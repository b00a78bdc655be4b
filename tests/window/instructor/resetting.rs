//! *Reset password*: live rules, and a password that goes one way only.

use egui_kittest::kittest::{NodeT as _, Queryable as _};
use lab_gallery::model::job::Failure;
use lab_gallery::model::lab::Power;
use lab_gallery::model::{Message, State};
use lab_gallery::ui::dialogs::Dialog;
use lab_gallery::ui::{Action, UiEvent};

use super::fixture::{LAB, lab, template};
use crate::common::Look;
use crate::play::{about, fill, says};
use crate::stage::{Played, with_lab};

const PASSWORD: &str = "Tulips and 3";
const RESET: &str = "Reset password";

fn running() -> State {
    let mut state = with_lab();
    lab(&mut state).template.power = Power::Running;
    state
}

fn dialog() -> Played {
    template(running()).with_dialog(|view| Dialog::reset_password(view, LAB)).play(Look::default())
}

/// The dialog's button; the toolbar behind it has one of the same name.
fn press_reset(played: &mut Played) {
    played.get_all_by_role_and_label(egui::Role::Button, RESET).last().unwrap().click();
    // The button turns until the password is in place.
    played.run_steps(3);
}

fn is_disabled(played: &Played) -> bool {
    let button = played.get_all_by_role_and_label(egui::Role::Button, RESET).last().unwrap();
    button.accesskit_node().is_disabled()
}

#[test]
fn the_known_user_stands_there_and_rules_are_ticked_off() {
    let mut played = dialog();
    assert_eq!(played.get_by_label("User name").accesskit_node().value().as_deref(), Some("student"));
    assert!(is_disabled(&played));
    fill(&mut played, "New password", "short");
    assert!(is_disabled(&played));
    fill(&mut played, "New password", " Student 12345");
    assert!(is_disabled(&played), "the user's name is in it");
    assert_eq!(about(&played, "12 to 123 characters"), "Kept");
    assert_eq!(about(&played, "Not the user name in it"), "");
}

#[test]
fn a_user_name_that_cannot_be_is_told() {
    let mut played = dialog();
    played.get_by_label("User name").focus();
    played.run();
    played.key_press_modifiers(egui::Modifiers::COMMAND, egui::Key::A);
    fill(&mut played, "User name", "root");
    assert!(about(&played, "User name").contains("easy to guess"));
    assert!(is_disabled(&played));
}

#[test]
fn the_password_goes_into_one_action_and_is_never_seen_again() {
    let mut played = dialog();
    fill(&mut played, "New password", PASSWORD);
    assert!(says(&played, "shown only here and only once"));
    press_reset(&mut played);
    let sent: Vec<_> = played
        .state()
        .value
        .actions
        .iter()
        .filter_map(|action| match action {
            Action::ResetPassword { lab, user, password } => Some((*lab, user.as_str(), password.expose())),
            _ => None,
        })
        .collect();
    assert_eq!(sent, [(LAB, "student", PASSWORD)]);
    assert!(played.state().value.dialog.is_some(), "it waits until the password is in place");
    assert!(!says(&played, PASSWORD));
    assert!(!format!("{:?}", played.state().value.dialog).contains("Tulips"));
    let remembered =
        egui::text_edit::TextEditState::load(&played.ctx, egui::Id::unique("reset-password-new"));
    assert!(remembered.is_none_or(|state| !format!("{:?}", state.undoer()).contains("Tulips")));

    lab(&mut played.state_mut().value.state).template.credentials.as_mut().unwrap().password_hash =
        "$argon2id$v=19$other".to_owned();
    played.run();
    assert!(played.state().value.dialog.is_none());
}

#[test]
fn work_that_failed_is_told_in_the_dialog() {
    let mut played = dialog();
    fill(&mut played, "New password", PASSWORD);
    press_reset(&mut played);
    let failure = Failure { message: Message::new("refusal-changed"), cause: "no entropy".to_owned() };
    played.state_mut().value.events.push_back(UiEvent::Failed(failure));
    played.run();
    assert!(says(&played, "The password was not reset") && says(&played, "no entropy"));
    assert!(played.state().value.dialog.is_some());
}
