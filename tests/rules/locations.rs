//! Where a lab lands.

use lab_gallery::model::account::{LabAccount, LabSettings, PeerNetwork};
use lab_gallery::model::lab::Policies;
use lab_gallery::model::location::{self, Location};
use lab_gallery::model::{Command, NewLab, Refusal, RegionId, Workspace, region};
use proptest::prelude::*;

use crate::support::{act, create, lab_of, new_lab, pick_location, refused, send, state};

fn at(name: &str, region: &str) -> NewLab {
    NewLab { region: Some(RegionId::from(region)), ..new_lab(name) }
}

fn account(region: &str) -> LabAccount {
    Workspace::new("Contoso", RegionId::from(region), "Kim").account
}

fn connected_to(region: &str) -> LabSettings {
    let network = PeerNetwork { name: "contoso-campus".to_owned(), region: RegionId::from(region) };
    LabSettings {
        creators_pick_location: false,
        peer_network: Some(network),
        default_policies: Policies::default(),
    }
}

#[test]
fn a_lab_lands_in_the_accounts_region_or_beside_it() {
    let cases = [
        ("westeurope", "westeurope"),
        ("westus", "westus"),
        // Restricted: its pair stands in for it.
        ("francesouth", "francecentral"),
        ("australiacentral2", "australiacentral"),
        ("brazilsoutheast", "brazilsouth"),
        ("swedensouth", "swedencentral"),
        // Alone in its location.
        ("polandcentral", "polandcentral"),
        // Of another catalogue of regions: nothing is known that would be better.
        ("moonbase", "moonbase"),
    ];
    for (region, landing) in cases {
        assert_eq!(account(region).landing().0, landing, "{region}");
    }
}

#[test]
fn a_location_is_a_group_of_regions() {
    let own = account("westus");
    let cases = [
        // The account's own location: its own region.
        ("United States", "westus"),
        ("united-states", "westus"),
        // Another one: its first open region.
        ("Europe", "northeurope"),
        ("australia", "australiacentral"),
        ("FRANCE", "francecentral"),
        // A single region, also one that would not be taken by itself.
        ("westeurope", "westeurope"),
        ("West Europe", "westeurope"),
        ("france south", "francesouth"),
        ("eastus2", "eastus2"),
    ];
    for (asked, landing) in cases {
        let location = Location::parse(asked).unwrap_or_else(|| panic!("{asked}"));
        assert_eq!(own.landing_in(&location).0, landing, "{asked}");
    }
    for nowhere in ["", "moonbase", "Antarctica", "west europe 3"] {
        assert_eq!(Location::parse(nowhere), None, "{nowhere:?}");
    }
}

#[test]
fn every_location_is_listed_once_and_can_be_typed() {
    let all = location::all();
    let geographies: std::collections::BTreeSet<_> =
        region::all().iter().map(|region| region.geography.as_str()).collect();
    assert_eq!(all.iter().copied().collect::<std::collections::BTreeSet<_>>(), geographies);
    assert_eq!(all.len(), geographies.len());
    for geography in all {
        assert_eq!(Location::parse(geography), Some(Location::Geography(geography)));
    }
    for region in region::all() {
        for name in [&region.name, &region.display] {
            let parsed = Location::parse(name);
            assert_eq!(parsed, Some(Location::Region(RegionId(region.name.clone()))), "{name}");
            assert_eq!(parsed.and_then(|parsed| parsed.geography()), Some(region.geography.as_str()));
        }
    }
}

fn a_region() -> impl Strategy<Value = &'static str> {
    prop::sample::select(region::all().iter().map(|region| region.name.as_str()).collect::<Vec<_>>())
}

proptest! {
    #[test]
    fn nobody_lands_in_another_location_or_a_restricted_region(own in a_region(), other in a_region()) {
        let account = account(own);
        prop_assert_eq!(account.landing().geography(), RegionId::from(own).geography());
        let geography = RegionId::from(other).geography().unwrap();
        let landing = account.landing_in(&Location::Geography(geography));
        prop_assert_eq!(landing.geography(), Some(geography));
        for landing in [landing, account.landing()] {
            prop_assert!(!region::find(&landing.0).unwrap().restricted, "{}", landing);
        }
        let mut again = account.clone();
        again.members.clear();
        prop_assert_eq!(again.landing(), account.landing(), "only places decide");
    }

    #[test]
    fn with_a_network_every_lab_is_exactly_where_it_is(own in a_region(), network in a_region()) {
        let mut state = state();
        state.workspace.account.region = RegionId::from(own);
        send(&mut state, Command::SetLabSettings(connected_to(network)));
        act(&mut state, "Sean");
        let (id, _) = create(&mut state, new_lab("Python"));
        prop_assert_eq!(lab_of(&state, id).region.0.as_str(), network);
    }
}

#[test]
fn a_lab_that_nobody_placed_lands_where_the_rule_says() {
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
    // Admins have no way around it either.
    for who in ["Sean", "Ana", "Kim"] {
        act(&mut state, who);
        for region in ["northeurope", "eastus"] {
            let command = Command::CreateLab(at("Far", region));
            assert_eq!(refused(&mut state, command), Refusal::LocationNotYours, "{who}: {region}");
        }
    }
    pick_location(&mut state, true);
    act(&mut state, "Sean");
    for (name, region) in [("North", "northeurope"), ("Overseas", "eastus"), ("Restricted", "francesouth")] {
        let (id, _) = create(&mut state, at(name, region));
        assert_eq!(lab_of(&state, id).region.0, region);
    }
}

#[test]
fn a_region_is_one_of_the_list() {
    let mut state = state();
    pick_location(&mut state, true);
    for region in ["moonbase", "NorthEurope", ""] {
        let refusal = refused(&mut state, Command::CreateLab(at("Far", region)));
        assert_eq!(refusal, Refusal::BadRegion { region: region.to_owned() });
    }
}

#[test]
fn with_a_network_nobody_picks() {
    let mut state = state();
    send(&mut state, Command::SetLabSettings(connected_to("northeurope")));
    let decides =
        Refusal::NetworkDecides { network: "contoso-campus".to_owned(), region: "North Europe".to_owned() };
    for who in ["Sean", "Kim"] {
        act(&mut state, who);
        // Not even the account's own region.
        for region in ["westeurope", "eastus"] {
            assert_eq!(refused(&mut state, Command::CreateLab(at("Far", region))), decides);
        }
    }
    create(&mut state, at("Near", "northeurope"));
}
