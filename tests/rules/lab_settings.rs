//! The account's lab settings, and a lab's policies.

use lab_gallery::model::account::{LabSettings, PeerNetwork};
use lab_gallery::model::apply::{may_set_lab_settings, may_set_policies};
use lab_gallery::model::lab::Policies;
use lab_gallery::model::names::NameProblem;
use lab_gallery::model::{Command, LabId, Refusal, RegionId, Workspace};
use proptest::prelude::*;

use crate::support::{act, lab, lab_of, refused, send, state};

const SHORT: Policies = Policies { quota_hours: 3, auto_shutdown_minutes: Some(60) };

fn network(name: &str, region: &str) -> PeerNetwork {
    PeerNetwork { name: name.to_owned(), region: RegionId::from(region) }
}

fn settings() -> LabSettings {
    LabSettings { creators_pick_location: false, peer_network: None, default_policies: Policies::default() }
}

#[test]
fn they_are_saved_together() {
    let mut state = state();
    assert_eq!(state.workspace.account.lab_settings(), settings());
    for saved in [
        LabSettings { creators_pick_location: true, default_policies: SHORT, ..settings() },
        LabSettings { peer_network: Some(network("contoso-campus", "eastus")), ..settings() },
        settings(),
    ] {
        send(&mut state, Command::SetLabSettings(saved.clone()));
        assert_eq!(state.workspace.account.lab_settings(), saved);
    }
}

#[test]
fn what_cannot_be_is_refused_whole() {
    let mut state = state();
    let cases = [
        (
            LabSettings {
                creators_pick_location: true,
                peer_network: Some(network("campus", "eastus")),
                ..settings()
            },
            Refusal::NetworkAndPick,
        ),
        (
            LabSettings { peer_network: Some(network("", "eastus")), ..settings() },
            Refusal::Name(NameProblem::Empty),
        ),
        (
            LabSettings { peer_network: Some(network("my campus", "eastus")), ..settings() },
            Refusal::Name(NameProblem::Space { suggestion: "my-campus".to_owned() }),
        ),
        (
            LabSettings { peer_network: Some(network("campus-", "eastus")), ..settings() },
            Refusal::Name(NameProblem::End),
        ),
        (
            LabSettings { peer_network: Some(network("campus", "moonbase")), ..settings() },
            Refusal::BadRegion { region: "moonbase".to_owned() },
        ),
        (
            LabSettings {
                default_policies: Policies { quota_hours: 10_001, auto_shutdown_minutes: None },
                ..settings()
            },
            Refusal::Policies,
        ),
    ];
    for (settings, refusal) in cases {
        assert_eq!(may_set_lab_settings(&state, &settings), Err(refusal.clone()));
        assert_eq!(refused(&mut state, Command::SetLabSettings(settings)), refusal);
    }
}

#[test]
fn a_workspace_from_before_them_has_what_they_begin_with() {
    let workspace = Workspace::new("Contoso", RegionId::from("westeurope"), "Kim");
    let text = ron::to_string(&workspace).unwrap();
    let old = text.replace("peer_network:None,", "");
    let start = old.find("default_policies:").unwrap();
    let end = start + old[start..].find("),").unwrap() + 2;
    let old = format!("{}{}", &old[..start], &old[end..]);
    assert!(!old.contains("peer_network") && !old.contains("default_policies"), "{old}");
    assert_eq!(ron::from_str::<Workspace>(&old).unwrap(), workspace);
}

#[test]
fn a_labs_policies_are_its_own() {
    let mut state = state();
    act(&mut state, "Sean");
    let (one, other) = (lab(&mut state, "One"), lab(&mut state, "Other"));
    send(&mut state, Command::SetPolicies { lab: one, policies: SHORT });
    assert_eq!(lab_of(&state, one).policies, SHORT);
    assert_eq!(lab_of(&state, other).policies, Policies::default());

    let gone = Command::SetPolicies { lab: LabId(99), policies: SHORT };
    assert_eq!(refused(&mut state, gone), Refusal::NoSuchLab);
    act(&mut state, "Dana");
    let refusal = refused(&mut state, Command::SetPolicies { lab: one, policies: SHORT });
    assert_eq!(refusal, Refusal::NotYourLab { lab: "One".to_owned(), owner: "Sean".to_owned() });
    assert_eq!(may_set_policies(&state, one), Err(refusal));
}

proptest! {
    #[test]
    fn a_lab_has_only_policies_that_are_possible(
        quota_hours in prop_oneof![0_u32..20_000, any::<u32>()],
        auto_shutdown_minutes in prop::option::of(prop_oneof![0_u32..20_000, any::<u32>()]),
    ) {
        let policies = Policies { quota_hours, auto_shutdown_minutes };
        let possible = quota_hours <= 10_000 && auto_shutdown_minutes.is_none_or(|m| (1..=10_080).contains(&m));
        let mut state = state();
        let id = lab(&mut state, "Python");
        let command = Command::SetPolicies { lab: id, policies };
        if possible {
            send(&mut state, command);
            prop_assert_eq!(lab_of(&state, id).policies, policies);
        } else {
            prop_assert_eq!(refused(&mut state, command), Refusal::Policies);
        }
    }
}
