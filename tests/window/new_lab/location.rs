//! *Location* in the wizard: a group of regions, one of them on demand, and what follows for the image.

use egui_kittest::kittest::Queryable as _;
use lab_gallery::model::account::PeerNetwork;
use lab_gallery::model::lab::Policies;
use lab_gallery::model::{RegionId, State};
use lab_gallery::ui::Action;
use lab_gallery::ui::dialogs::Dialog;

use crate::common::Look;
use crate::play::{about, fill, press, says};
use crate::stage::{Played, Stage, with_gallery};

fn picking() -> State {
    let mut state = with_gallery();
    state.workspace.account.creators_pick_location = true;
    state
}

fn wizard(state: State) -> Played {
    let mut played = Stage::on(state)
        .with_dialog(|view| Dialog::new_lab_from(view, "windows-10-visual-studio"))
        .play(Look::default());
    fill(&mut played, "Name", "Office");
    played
}

/// Goes through the other pages; answers where the lab is to be.
fn finish(played: &mut Played) -> Option<RegionId> {
    press(played, "Next");
    fill(played, "User name", "ada");
    fill(played, "Password", "Tulips and 3");
    press(played, "Next");
    press(played, "Finish");
    let actions = &played.state().value.actions;
    let created = actions.iter().find_map(|action| match action {
        Action::CreateLab { lab, .. } => Some(lab.region.clone()),
        _ => None,
    });
    created.expect("no lab was asked for")
}

#[test]
fn it_is_not_asked_where_the_account_decides() {
    let mut played = wizard(with_gallery());
    assert!(played.query_by_label("Location").is_none() && played.query_by_label("Region").is_none());
    assert_eq!(finish(&mut played), None);
}

#[test]
fn it_begins_where_the_account_is_and_has_one_price() {
    let mut played = wizard(picking());
    assert_eq!(played.get_by_label("Location").value().as_deref(), Some("United States"));
    assert_eq!(played.get_by_label("Region").value().as_deref(), Some("Any: East US"));
    assert!(says(&played, "one price for every region"));
    assert_eq!(finish(&mut played), None);
}

#[test]
fn one_region_of_it_can_be_asked_for() {
    let mut played = wizard(picking());
    press(&mut played, "Region");
    press(&mut played, "West US 2");
    assert_eq!(finish(&mut played), Some(RegionId::from("westus2")));
}

#[test]
fn reasons_follow_the_region_where_the_lab_lands() {
    let mut played = wizard(picking());
    press(&mut played, "Location");
    press(&mut played, "Europe");
    assert_eq!(played.get_by_label("Region").value().as_deref(), Some("Any: North Europe"));
    assert!(about(&played, "Next").starts_with("No replica in North Europe"));
    press(&mut played, "Change…");
    press(&mut played, "6 images are not offered");
    assert!(says(&played, "No replica in North Europe"));
    press(&mut played, "Back");
    press(&mut played, "Region");
    press(&mut played, "West Europe");
    assert!(about(&played, "Next").starts_with("No replica in West Europe"));
    press(&mut played, "Location");
    press(&mut played, "United States");
    assert_eq!(about(&played, "Next"), "");
    assert_eq!(finish(&mut played), Some(RegionId::from("eastus")));
}

#[test]
fn a_network_decides_and_is_named() {
    let mut state = with_gallery();
    let network = PeerNetwork { name: "campus".to_owned(), region: RegionId::from("westus2") };
    state.workspace.account.peer_network = Some(network);
    let mut played = wizard(state);
    assert_eq!(played.get_by_label("Location").value().as_deref(), Some("United States · West US 2"));
    assert!(about(&played, "Location").contains("virtual network “campus”"));
    press(&mut played, "Location");
    assert!(!says(&played, "Any: "), "there is nothing to choose from");
    assert_eq!(finish(&mut played), None);
}

#[test]
fn policies_begin_as_the_account_says() {
    let mut state = with_gallery();
    state.workspace.account.default_policies = Policies { quota_hours: 25, auto_shutdown_minutes: None };
    let mut played = wizard(state);
    finish(&mut played);
    let asked = played.state().value.actions.iter().any(|action| {
        matches!(action, Action::CreateLab { lab, .. }
            if lab.policies == Policies { quota_hours: 25, auto_shutdown_minutes: None })
    });
    assert!(asked);
}
