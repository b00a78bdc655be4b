//! The lab account's settings, and a lab's.

use lab_gallery::model::{Command, LabId, Message, State};
use lab_gallery::ui::pages::{account_settings, lab_settings};

use crate::common::Look;
use crate::play::{about, press, says};
use crate::stage::{Played, Stage, contoso, with_lab};

const PICK: &str = "Allow lab creator to pick lab location";

fn account(state: State) -> Stage {
    Stage::on(state).with_page(|ui, view, _| account_settings::show(ui, view))
}

fn play(stage: Stage) -> Played {
    stage.play(Look::default())
}

#[test]
fn the_account_says_where_it_is() {
    let played = play(account(contoso()));
    for said in ["Contoso University", "East US", "United States", "West US 3"] {
        assert!(says(&played, said), "{said}");
    }
}

#[test]
fn an_admin_lets_creators_pick_the_location() {
    let mut played = play(account(contoso()));
    press(&mut played, PICK);
    assert_eq!(played.state().value.commands(), [&Command::SetCreatorsPickLocation(true)]);
    press(&mut played, PICK);
    assert_eq!(played.state().value.commands()[1..], [&Command::SetCreatorsPickLocation(false)]);
}

#[test]
fn nobody_else_does_and_is_told_why() {
    let mut state = contoso();
    state.workspace.acting = "Grace Hopper".to_owned();
    let mut played = play(account(state));
    press(&mut played, PICK);
    assert!(played.state().value.commands().is_empty());
    assert!(about(&played, PICK).contains("Grace Hopper is “Lab creator” here"));

    let mut stage = account(contoso());
    stage.read_only = Some(Message::new("refusal-read-only"));
    assert!(about(&play(stage), PICK).contains("open for reading only"));
}

#[test]
fn a_lab_says_its_policies_and_how_to_sign_in() {
    let shown =
        |state: State| play(Stage::on(state).with_page(|ui, view, _| lab_settings::show(ui, view, LabId(7))));
    let played = shown(with_lab());
    for said in [
        "Grace Hopper",
        "Medium: 4 cores, 7 GB RAM",
        "United States · East US",
        "10 hours",
        "15 minutes after the student disconnects",
        "student",
        "Students set their own when they sign in",
    ] {
        assert!(says(&played, said), "{said}");
    }
    assert!(!says(&played, "argon2"), "the hash is nobody's business");

    let mut state = with_lab();
    let lab = state.workspace.labs.get_mut(&LabId(7)).unwrap();
    lab.template.credentials = None;
    lab.policies.auto_shutdown_minutes = None;
    let played = shown(state);
    assert!(says(&played, "Not recorded"));
    assert!(says(&played, "Machines stay on when students disconnect."));
}
