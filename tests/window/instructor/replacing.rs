//! *Replace disk*: a file typed, picked or dropped, looked into before it is taken.

use egui::Key;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use lab_gallery::disk::DiskFacts;
use lab_gallery::model::job::JobState;
use lab_gallery::model::{Command, DiskFormat};
use lab_gallery::ui::dialogs::Dialog;
use lab_gallery::ui::{Action, DiskLook, FilePurpose, UiEvent};

use super::fixture::{LAB, add_job, export, failure, template};
use crate::common::Look;
use crate::play::{about, fill, press_button, says};
use crate::stage::{GIB, Played, absolute, with_lab};

const REPLACE: &str = "Replace disk";
const PATH: &str = "Path of the disk file";

fn dialog() -> Played {
    template(with_lab()).with_dialog(|view| Dialog::replace_disk(view, LAB)).play(Look::default())
}

/// The dialog's button; the dialog itself has the same name.
fn button(played: &Played) -> egui_kittest::Node<'_> {
    played.get_by_role_and_label(egui::Role::Button, REPLACE)
}

fn is_disabled(played: &Played) -> bool {
    button(played).accesskit_node().is_disabled()
}

fn about_button(played: &Played) -> String {
    button(played).accesskit_node().description().unwrap_or_default()
}

fn facts(size: u64) -> DiskLook {
    DiskLook::Facts(DiskFacts {
        format: DiskFormat::Vhdx,
        size,
        used: 5 * GIB,
        file_length: 6 * GIB,
        generation: None,
        warnings: Vec::new(),
    })
}

fn looked_into(played: &Played) -> Vec<String> {
    let paths = played.state().value.actions.iter().filter_map(|action| match action {
        Action::LookInto(path) => Some(path.display().to_string()),
        _ => None,
    });
    paths.collect()
}

fn knows(played: &mut Played, look: DiskLook) {
    played.state_mut().value.disks.insert(absolute("course.vhdx"), look);
    played.run();
}

fn tell(played: &mut Played, event: UiEvent) {
    played.state_mut().value.events.push_back(event);
    played.run();
}

#[test]
fn a_typed_path_is_looked_into_when_it_is_complete() {
    let mut played = dialog();
    fill(&mut played, PATH, &format!("\"{}\"", absolute("course.vhdx").display()));
    assert!(looked_into(&played).is_empty(), "not while it is typed");
    played.key_press(Key::Tab);
    played.run();
    assert_eq!(looked_into(&played), [absolute("course.vhdx").display().to_string()]);
    assert!(is_disabled(&played));

    let mut played = dialog();
    fill(&mut played, PATH, "course.vhdx");
    played.key_press(Key::Tab);
    played.run();
    assert!(looked_into(&played).is_empty());
    assert!(about(&played, PATH).contains("not a full path"));
}

#[test]
fn a_picked_or_dropped_file_is_replaced_by_one_command() {
    let picked = UiEvent::Picked(FilePurpose::TemplateDisk, absolute("course.vhdx"));
    let dropped = UiEvent::Dropped(vec![absolute("course.vhdx")]);
    for event in [picked, dropped] {
        let mut played = dialog();
        tell(&mut played, event);
        assert_eq!(looked_into(&played).len(), 1);
        knows(&mut played, facts(40 * GIB));
        for said in ["VHDX", "40 GiB", "5 GiB", "Python-101.vhd is deleted as soon as the copy is complete"] {
            assert!(says(&played, said), "{said}");
        }
        press_button(&mut played, REPLACE);
        let command =
            Command::AttachDisk { lab: LAB, path: absolute("course.vhdx"), format: DiskFormat::Vhd };
        assert_eq!(played.state().value.commands(), [&command]);
        assert!(played.state().value.dialog.is_none());
    }
}

#[test]
fn browse_asks_for_the_platforms_dialog() {
    let mut played = dialog();
    press_button(&mut played, "Browse…");
    let asked = |action: &Action| matches!(action, Action::Pick(FilePurpose::TemplateDisk));
    assert!(played.state().value.actions.iter().any(asked));
}

#[test]
fn a_file_that_no_lab_can_have_says_why() {
    let mut played = dialog();
    tell(&mut played, UiEvent::Dropped(vec![absolute("course.vhdx")]));
    knows(&mut played, DiskLook::Failed(failure()));
    assert!(says(&played, "This file cannot be used") && says(&played, "os error 2"));
    knows(&mut played, facts(129 * GIB));
    assert!(says(&played, "labs take up to 128 GiB"));
    assert!(is_disabled(&played));
}

#[test]
fn enter_after_a_change_of_the_path_takes_no_other_file() {
    let mut played = dialog();
    tell(&mut played, UiEvent::Dropped(vec![absolute("course.vhdx")]));
    knows(&mut played, facts(40 * GIB));
    fill(&mut played, PATH, "x");
    played.key_press(Key::Enter);
    played.run();
    assert!(played.state().value.commands().is_empty());
    assert!(played.state().value.dialog.is_some());
}

#[test]
fn while_the_disk_is_read_it_stays() {
    let mut state = with_lab();
    add_job(&mut state, export(), JobState::Running);
    let played = template(state).with_dialog(|view| Dialog::replace_disk(view, LAB)).play(Look::default());
    assert!(about_button(&played).contains("already under way"));
}
