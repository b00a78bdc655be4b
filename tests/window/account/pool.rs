//! A lab's virtual machine pool.

use lab_gallery::model::lab::{Machine, Power, Publishing};
use lab_gallery::model::{LabId, State};
use lab_gallery::ui::pages::pool;
use lab_gallery::ui::{LabTab, Page};

use crate::common::Look;
use crate::play::{press, says};
use crate::stage::{Played, Stage, with_lab};

fn page(state: State) -> Played {
    Stage::on(state)
        .with_page(|ui, view, stage| pool::show(ui, view, LabId(7), &mut stage.pages.pool))
        .play(Look::default())
}

fn published(machines: u32, publishing: Publishing) -> State {
    let mut state = with_lab();
    let lab = state.workspace.labs.get_mut(&LabId(7)).unwrap();
    lab.publishing = publishing;
    lab.pool = (1..=machines)
        .map(|number| Machine {
            number,
            assigned: (number == 2).then(|| "student2@contoso.example".to_owned()),
            power: if number == 3 { Power::Running } else { Power::Stopped },
        })
        .collect();
    state
}

#[test]
fn before_publishing_it_says_what_to_do() {
    let mut played = page(with_lab());
    assert!(says(&played, "Publish the template first."));
    press(&mut played, "Go to the template");
    assert_eq!(played.state().value.page, Page::Lab(LabId(7), LabTab::Template));
}

#[test]
fn every_machine_says_its_state_and_whose_it_is() {
    let played = page(published(3, Publishing::Published));
    for said in [
        "3 virtual machines",
        "Virtual machine 1",
        "Stopped",
        "Running",
        "Unassigned",
        "student2@contoso.example",
    ] {
        assert!(says(&played, said), "{said}");
    }
}

#[test]
fn what_goes_on_or_failed_is_said() {
    assert!(says(&page(published(0, Publishing::Publishing)), "The template is being published…"));
    assert!(says(&page(published(0, Publishing::Failed)), "The pool could not be filled."));
}

#[test]
fn it_can_be_sorted() {
    let mut played = page(published(400, Publishing::Published));
    assert!(!says(&played, "Virtual machine 400"), "rows out of sight are laid out");
    press(&mut played, "Virtual machine");
    press(&mut played, "Virtual machine");
    assert!(says(&played, "Virtual machine 400"));
    press(&mut played, "Assigned to");
    press(&mut played, "Assigned to");
    assert!(says(&played, "student2@contoso.example"));
}
