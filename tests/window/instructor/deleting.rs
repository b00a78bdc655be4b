//! *Delete lab*: what goes, what stays.

use egui_kittest::kittest::{NodeT as _, Queryable as _};
use lab_gallery::model::job::JobState;
use lab_gallery::model::{Command, State};
use lab_gallery::ui::dialogs::Dialog;

use super::fixture::{LAB, add_job, export, lab, labs, publish, with_history};
use crate::common::Look;
use crate::play::{about, press, press_button, says};
use crate::stage::{Played, with_lab};

fn dialog(state: State) -> Played {
    labs(state).with_dialog(|_| Dialog::delete_lab(LAB)).play(Look::default())
}

#[test]
fn it_says_what_goes_and_what_stays() {
    let mut state = with_history();
    publish(lab(&mut state), 24);
    let played = dialog(state);
    for said in [
        "“Python 101” and its history of exports are deleted. This cannot be undone.",
        "Its template disk Python-101.vhd, with 8 GiB of data, is deleted from this computer.",
        "Its 24 published machines go",
        "The images that were exported from it stay in the gallery.",
        "python-101-base",
        "What was changed on the template since the last export,",
    ] {
        assert!(says(&played, said), "{said}");
    }
    let played = dialog(with_lab());
    assert!(!says(&played, "published machines") && !says(&played, "stay in the gallery"));
    assert!(says(&played, "Its template was never exported, so nothing of it remains."));
}

#[test]
fn it_offers_to_export_first() {
    let mut played = dialog(with_lab());
    press(&mut played, "Export the template first…");
    assert!(matches!(played.state().value.dialog, Some(Dialog::Export(_))));
    assert!(played.state().value.commands().is_empty());
}

#[test]
fn delete_sends_exactly_one_command() {
    let mut played = dialog(with_lab());
    press_button(&mut played, "Delete");
    assert_eq!(played.state().value.commands(), [&Command::DeleteLab(LAB)]);
    assert!(played.state().value.dialog.is_none());
}

#[test]
fn cancel_is_free() {
    let mut played = dialog(with_lab());
    press_button(&mut played, "Cancel");
    assert!(played.state().value.dialog.is_none() && played.state().value.commands().is_empty());
}

#[test]
fn a_lab_at_work_stays() {
    let mut state = with_lab();
    add_job(&mut state, export(), JobState::Running);
    let played = dialog(state);
    assert!(played.get_by_label("Delete").accesskit_node().is_disabled());
    assert!(about(&played, "Delete").contains("still at work"));
}
