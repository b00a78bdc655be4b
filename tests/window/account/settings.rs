//! The lab account's lab settings, and a lab's settings: drafts until they are saved.

use egui::Key;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use lab_gallery::model::account::{LabSettings, PeerNetwork};
use lab_gallery::model::lab::Policies;
use lab_gallery::model::{Command, LabId, Message, RegionId, State};
use lab_gallery::ui::pages::{account_settings, lab_settings};

use crate::common::Look;
use crate::play::{about, fill, press, says};
use crate::stage::{Played, Stage, contoso, with_lab};

const PICK: &str = "Allow lab creator to pick lab location";
const CONNECT: &str = "Connect labs to a virtual network";
const QUOTA: &str = "Quota for each user (hours)";
const WAIT: &str = "Wait after disconnect (minutes)";

fn account(state: State) -> Stage {
    Stage::on(state)
        .with_page(|ui, view, stage| account_settings::show(ui, view, &mut stage.pages.account_settings))
}

fn lab(state: State) -> Stage {
    Stage::on(state).with_page(|ui, view, stage| {
        lab_settings::show(ui, view, LabId(7), &mut stage.pages.lab_settings);
    })
}

fn play(stage: Stage) -> Played {
    stage.play(Look::default())
}

fn plain() -> LabSettings {
    LabSettings { creators_pick_location: false, peer_network: None, default_policies: Policies::default() }
}

fn is_ticked(played: &Played, name: &str) -> bool {
    played.get_by_label(name).accesskit_node().toggled() == Some(egui::accesskit::Toggled::True)
}

/// Replaces what is in a field.
fn retype(played: &mut Played, name: &str, text: &str) {
    played.get_by_label(name).focus();
    played.run();
    played.key_press_modifiers(egui::Modifiers::COMMAND, Key::A);
    played.run();
    fill(played, name, text);
}

#[test]
fn the_account_says_where_labs_are_created() {
    let mut played = play(account(contoso()));
    for said in ["United States · East US", "West US 3"] {
        assert!(says(&played, said), "{said}");
    }
    assert!(says(&played, "Labs are created in"));
    press(&mut played, PICK);
    assert!(says(&played, "Unless the creator picks, labs are created in"));
    // What would follow from a network is said before it is saved.
    press(&mut played, CONNECT);
    press(&mut played, "Region of the network");
    press(&mut played, "United States · West US 2");
    assert!(says(&played, "West US 2, Central US"));
}

#[test]
fn nothing_holds_until_it_is_saved() {
    let mut played = play(account(contoso()));
    assert_eq!(about(&played, "Save"), "Nothing was changed.");
    press(&mut played, PICK);
    retype(&mut played, QUOTA, "25");
    assert!(says(&played, "Not saved"));
    assert!(played.state().value.commands().is_empty());
    press(&mut played, "Save");
    let saved = LabSettings {
        creators_pick_location: true,
        default_policies: Policies { quota_hours: 25, ..Policies::default() },
        ..plain()
    };
    assert_eq!(played.state().value.commands(), [&Command::SetLabSettings(saved.clone())]);
    assert_eq!(played.state().value.state.workspace.account.lab_settings(), saved);
    assert!(!says(&played, "Not saved"));
}

#[test]
fn what_is_not_saved_can_be_taken_back_but_not_by_a_slip() {
    let mut played = play(account(contoso()));
    press(&mut played, PICK);
    retype(&mut played, QUOTA, "25");
    played.key_press(Key::Escape);
    played.run();
    assert!(says(&played, "Not saved") && is_ticked(&played, PICK));
    assert_eq!(played.get_by_label(QUOTA).value().as_deref(), Some("25"));
    press(&mut played, "Discard");
    assert!(!says(&played, "Not saved") && !is_ticked(&played, PICK));
    assert_eq!(played.get_by_label(QUOTA).value().as_deref(), Some("10"));
    assert!(played.state().value.commands().is_empty());
}

#[test]
fn what_is_not_saved_stays_while_the_page_is_left() {
    let mut played = play(account(contoso()));
    press(&mut played, PICK);
    let pages = std::mem::take(&mut played.state_mut().value.pages);
    let mut stage = account(contoso());
    stage.pages = pages;
    let played = play(stage);
    assert!(is_ticked(&played, PICK) && says(&played, "Not saved"));
}

#[test]
fn a_network_turns_the_picker_off_and_says_why() {
    let mut state = contoso();
    state.workspace.account.creators_pick_location = true;
    let mut played = play(account(state));
    press(&mut played, CONNECT);
    assert!(!is_ticked(&played, PICK));
    assert!(about(&played, PICK).starts_with("A peer virtual network decides"));
    assert_eq!(about(&played, "Save"), "Type a name.");
    fill(&mut played, "Virtual network", "my campus");
    assert!(about(&played, "Save").contains("my-campus"));
    retype(&mut played, "Virtual network", "campus");
    press(&mut played, "Save");
    let network = PeerNetwork { name: "campus".to_owned(), region: RegionId::from("eastus") };
    let saved = LabSettings { peer_network: Some(network), ..plain() };
    assert_eq!(played.state().value.state.workspace.account.lab_settings(), saved);
    // Without the network, the picker is free again.
    press(&mut played, CONNECT);
    press(&mut played, PICK);
    press(&mut played, "Save");
    let saved = LabSettings { creators_pick_location: true, ..plain() };
    assert_eq!(played.state().value.state.workspace.account.lab_settings(), saved);
}

#[test]
fn what_cannot_be_is_not_saved() {
    let mut played = play(account(contoso()));
    retype(&mut played, WAIT, "0");
    assert!(about(&played, "Save").starts_with("Type a whole number of minutes"));
    press(&mut played, "Save");
    assert!(played.state().value.commands().is_empty());
}

#[test]
fn nobody_else_changes_the_account_and_is_told_why() {
    let mut state = contoso();
    state.workspace.acting = "Grace Hopper".to_owned();
    let mut played = play(account(state));
    for name in [PICK, CONNECT] {
        press(&mut played, name);
        assert!(about(&played, name).contains("Grace Hopper is “Lab creator” here"));
    }
    assert!(!says(&played, "Not saved"));

    let mut stage = account(contoso());
    stage.read_only = Some(Message::new("refusal-read-only"));
    assert!(about(&play(stage), PICK).contains("open for reading only"));
}

#[test]
fn a_lab_says_what_it_is_and_how_to_sign_in() {
    let played = play(lab(with_lab()));
    for said in [
        "Grace Hopper",
        "Medium: 4 cores, 7 GB RAM",
        "United States · East US",
        "student",
        "Students set their own when they sign in",
    ] {
        assert!(says(&played, said), "{said}");
    }
    assert!(!says(&played, "argon2"), "the hash is nobody's business");

    let mut state = with_lab();
    let lab_7 = state.workspace.labs.get_mut(&LabId(7)).unwrap();
    lab_7.template.credentials = None;
    lab_7.policies.auto_shutdown_minutes = None;
    let played = play(lab(state));
    assert!(says(&played, "Not recorded"));
    assert_eq!(about(&played, WAIT), "Machines stay on when students disconnect.");
}

#[test]
fn a_labs_policies_are_changed_after_its_creation() {
    let mut played = play(lab(with_lab()));
    assert_eq!(about(&played, "Save"), "Nothing was changed.");
    retype(&mut played, QUOTA, "40");
    press(&mut played, "Auto-shutdown of virtual machines");
    assert!(says(&played, "Not saved"));
    press(&mut played, "Save");
    let policies = Policies { quota_hours: 40, auto_shutdown_minutes: None };
    assert_eq!(played.state().value.commands(), [&Command::SetPolicies { lab: LabId(7), policies }]);
    assert_eq!(played.state().value.state.workspace.labs[&LabId(7)].policies, policies);
    assert!(!says(&played, "Not saved"));

    retype(&mut played, QUOTA, "x");
    assert!(about(&played, "Save").starts_with("Type a whole number of hours"));
    press(&mut played, "Discard");
    assert_eq!(played.get_by_label(QUOTA).value().as_deref(), Some("40"));
}

#[test]
fn a_reader_changes_no_policies() {
    let mut state = with_lab();
    state.workspace.acting = "Alan Turing".to_owned();
    let played = play(lab(state));
    for name in [QUOTA, "Save"] {
        assert!(about(&played, name).contains("Alan Turing is “Reader” here"), "{name}");
    }
}
