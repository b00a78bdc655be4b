//! Regions, geographies, and where an image is replicated.

use std::collections::BTreeSet;

use lab_gallery::model::RegionId;
use lab_gallery::model::region::{self, all, find, open_in, replication_targets};

#[test]
fn there_are_all_regions() {
    assert!(all().len() >= 50, "{}", all().len());
}

#[test]
fn names_are_unique() {
    let unique = |of: fn(&region::Region) -> &str| all().iter().map(of).collect::<BTreeSet<_>>().len();
    assert_eq!(unique(|region| &region.name), all().len());
    assert_eq!(unique(|region| &region.display), all().len());
    for region in all() {
        assert!(region.name.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit()), "{}", region.name);
        assert!(!region.geography.is_empty() && !region.display.is_empty());
    }
}

#[test]
fn pairs_exist_and_are_somewhere_else() {
    for region in all() {
        if let Some(pair) = &region.pair {
            assert!(find(pair).is_some(), "the pair of {}", region.name);
            assert_ne!(*pair, region.name);
        }
    }
}

#[test]
fn every_geography_has_an_open_region() {
    for region in all() {
        assert!(open_in(&region.geography).next().is_some(), "{}", region.geography);
    }
}

#[test]
fn an_image_goes_to_every_open_region_of_its_geography_the_source_first() {
    for region in all() {
        let source = RegionId(region.name.clone());
        let targets = replication_targets(&source);
        assert_eq!(targets[0], source, "the source is always a target, and first");
        let others: BTreeSet<_> = targets[1..].iter().collect();
        assert_eq!(others.len(), targets.len() - 1, "{source}: a target twice");
        assert!(!others.contains(&source));
        for target in &others {
            let target = find(&target.0).unwrap();
            assert_eq!(target.geography, region.geography);
            assert!(!target.restricted, "{} is restricted and a target of {source}", target.name);
        }
        let open = open_in(&region.geography).filter(|open| open.name != region.name).count();
        assert_eq!(others.len(), open, "{source}");
    }
}

#[test]
fn the_documents_own_cases() {
    // The service's cost example of 2020 has 8 regions in the United States; West US 3 came later.
    let united_states = replication_targets(&RegionId::from("eastus"));
    assert_eq!(united_states.len(), 9);
    assert_eq!(united_states.iter().filter(|region| region.0 != "westus3").count(), 8);
    assert_eq!(replication_targets(&RegionId::from("westeurope")).len(), 2);
}

#[test]
fn a_restricted_region_is_a_target_only_where_it_is_the_source() {
    let north = RegionId::from("germanynorth");
    assert!(find("germanynorth").unwrap().restricted);
    assert_eq!(replication_targets(&north), [north.clone(), RegionId::from("germanywestcentral")]);
    assert_eq!(
        replication_targets(&RegionId::from("germanywestcentral")),
        [RegionId::from("germanywestcentral")]
    );
}

#[test]
fn a_region_that_nobody_knows_is_its_own_only_target() {
    let moon = RegionId::from("moonbase");
    assert_eq!(replication_targets(&moon), std::slice::from_ref(&moon));
    assert_eq!(moon.display(), "moonbase");
    assert_eq!(moon.geography(), None);
}

#[test]
fn regions_are_read_by_either_name_in_any_case() {
    for text in ["westeurope", "WestEurope", " West Europe ", "west europe"] {
        assert_eq!(region::parse(text), Some(RegionId::from("westeurope")), "{text}");
    }
    for text in ["", "europe", "west  europe"] {
        assert_eq!(region::parse(text), None, "{text}");
    }
    assert_eq!(RegionId::from("eastus2").display(), "East US 2");
    assert_eq!(RegionId::from("brazilsouth").geography(), Some("Brazil"));
}
