//! The history of a lab's exports.

use egui::Role;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use lab_gallery::model::State;
use lab_gallery::model::job::{JobState, Outcome};
use lab_gallery::ui::{AccountTab, Page};

use super::fixture::{add_job, disk_from_file, export_to, figures, template, with_history};
use crate::common::Look;
use crate::play::{press, says};
use crate::stage::{Played, with_lab};

fn page(state: State) -> Played {
    template(state).play(Look { size: [1100.0, 2000.0], ..Look::default() })
}

fn rows(played: &Played) -> usize {
    let table = played.get_by_role_and_label(Role::Table, "Exports of this lab");
    table.accesskit_node().data().row_count().unwrap()
}

#[test]
fn it_is_empty_at_first() {
    assert!(says(&page(with_lab()), "This template has not been exported yet."));
}

#[test]
fn every_export_is_told_with_its_figures() {
    let mut state = with_history();
    add_job(&mut state, disk_from_file(), JobState::Cancelled);
    let played = page(state);
    assert_eq!(rows(&played), 4, "a disk is no export");
    for said in
        ["python-101-base", "1.3.0", "21 Nov 2026, 13:31", "Grace Hopper", "9 regions", "8 of 9 regions"]
    {
        assert!(says(&played, said), "{said}");
    }
    for said in ["Failed", "Cancelled", "7.9 GiB", "3.3 GiB", "1 min 23 s"] {
        assert!(says(&played, said), "{said}");
    }
}

#[test]
fn an_image_that_is_still_there_is_a_link() {
    let mut played = page(with_history());
    played.get_all_by_role_and_label(Role::Link, "Python-101").next().unwrap().click();
    played.run();
    assert_eq!(played.state().value.page, Page::Account(AccountTab::Image("Python-101".to_owned())));
    assert!(
        played.query_by_role_and_label(Role::Link, "python-101-base").is_none(),
        "not in the gallery any more"
    );
}

#[test]
fn a_long_history_is_shown_in_steps() {
    let mut state = with_lab();
    for minor in 0..23 {
        let done = JobState::Done(Outcome::Exported(figures(&[])));
        let id = add_job(&mut state, export_to("Python-101", &format!("1.{minor}.0")), done);
        state.workspace.jobs.get_mut(&id).unwrap().dismissed = true;
    }
    let mut played = page(state);
    assert_eq!(rows(&played), 10);
    assert!(says(&played, "1.22.0"), "the newest first");
    press(&mut played, "Show 13 more");
    assert_eq!(rows(&played), 20);
    press(&mut played, "Show 3 more");
    assert_eq!(rows(&played), 23);
}
