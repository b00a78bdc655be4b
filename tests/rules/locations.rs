//! Where a lab may be.

use lab_gallery::model::{Command, NewLab, Refusal, RegionId};

use crate::support::{act, create, lab_of, new_lab, refused, send, state};

fn at(name: &str, region: &str) -> NewLab {
    NewLab { region: Some(RegionId::from(region)), ..new_lab(name) }
}

#[test]
fn a_lab_lands_in_the_accounts_region() {
    let mut state = state();
    act(&mut state, "Sean");
    for new in [new_lab("One"), at("Two", "westeurope")] {
        let (id, _) = create(&mut state, new);
        assert_eq!(lab_of(&state, id).region.0, "westeurope");
    }
}

#[test]
fn creators_pick_only_where_the_account_lets_them() {
    let mut state = state();
    act(&mut state, "Sean");
    let command = Command::CreateLab(at("North", "northeurope"));
    assert_eq!(refused(&mut state, command.clone()), Refusal::LocationNotYours);
    act(&mut state, "Kim");
    send(&mut state, Command::SetCreatorsPickLocation(true));
    act(&mut state, "Sean");
    send(&mut state, command);
    let lab = state.workspace.lab_named("north").unwrap();
    assert_eq!(lab.region.0, "northeurope");
}

#[test]
fn admins_pick_always() {
    let mut state = state();
    act(&mut state, "Ana");
    create(&mut state, at("North", "northeurope"));
}

#[test]
fn nobody_leaves_the_geography() {
    let mut state = state();
    for region in ["eastus", "uksouth", "moonbase", "NorthEurope", ""] {
        let refusal = refused(&mut state, Command::CreateLab(at("Far", region)));
        assert_eq!(refusal, Refusal::BadRegion { region: region.to_owned() });
    }
}
