//! *Publish template*: the number of machines, and the documented warnings.

use egui_kittest::kittest::{NodeT as _, Queryable as _};
use lab_gallery::model::lab::Power;
use lab_gallery::model::{Command, State};
use lab_gallery::ui::dialogs::Dialog;

use super::fixture::{LAB, lab, publish, template};
use crate::common::Look;
use crate::play::{about, fill, press_button, says};
use crate::stage::{Played, with_lab};

fn dialog(state: State) -> Played {
    template(state).with_dialog(|view| Dialog::publish(view, LAB)).play(Look::default())
}

const COUNT: &str = "Number of virtual machines";

/// Types over what is there.
fn count(played: &mut Played, text: &str) {
    played.get_by_label(COUNT).focus();
    played.run();
    played.key_press_modifiers(egui::Modifiers::COMMAND, egui::Key::A);
    fill(played, COUNT, text);
}

/// The dialog's button; the toolbar behind it has one of the same name.
fn press_publish(played: &mut Played) {
    played.get_all_by_label("Publish").last().unwrap().click();
    played.run();
}

fn why_not(played: &Played) -> String {
    let button = played.get_all_by_label("Publish").last().unwrap();
    let node = button.accesskit_node();
    if node.is_disabled() { node.description().unwrap() } else { String::new() }
}

#[test]
fn it_warns_that_it_cannot_be_undone_and_sends_the_number() {
    let mut played = dialog(with_lab());
    assert!(says(&played, "Publishing cannot be undone"));
    assert!(!says(&played, "is shut down") && !says(&played, "recreated"));
    count(&mut played, "24");
    assert!(says(&played, "24 machines cost 10.08 USD for each hour that all of them run."));
    press_publish(&mut played);
    assert_eq!(played.state().value.commands(), [&Command::Publish { lab: LAB, machines: 24 }]);
    assert!(played.state().value.dialog.is_none());
}

#[test]
fn a_number_that_no_lab_has_is_refused_while_it_is_typed() {
    for (typed, mistake) in [
        ("0", "1 to 400 machines, not 0"),
        ("401", "1 to 400 machines, not 401"),
        ("ten", "Type a whole number from 1 to 400"),
        ("-3", "Type a whole number from 1 to 400"),
        ("999999", "not 999,999"),
    ] {
        let mut played = dialog(with_lab());
        count(&mut played, typed);
        assert!(about(&played, COUNT).contains(mistake), "{typed}: {}", about(&played, COUNT));
        assert!(why_not(&played).contains(mistake), "{typed}");
    }
}

#[test]
fn a_running_template_is_shut_down_by_it() {
    let mut state = with_lab();
    lab(&mut state).template.power = Power::Running;
    assert!(says(&dialog(state), "The template is shut down"));
}

#[test]
fn publishing_again_erases_what_students_saved() {
    let mut state = with_lab();
    publish(lab(&mut state), 24);
    let played = dialog(state);
    assert!(says(&played, "Every machine is recreated, and its data erased"));
    assert!(says(&played, "The 24 machines of this lab are made anew"));
    assert_eq!(played.get_by_label(COUNT).accesskit_node().value().as_deref(), Some("24"));
}

#[test]
fn cancel_is_free() {
    let mut played = dialog(with_lab());
    press_button(&mut played, "Cancel");
    assert!(played.state().value.dialog.is_none() && played.state().value.commands().is_empty());
}
