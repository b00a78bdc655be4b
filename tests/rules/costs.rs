//! What a gallery costs, estimated.

use std::collections::BTreeMap;

use lab_gallery::model::cost::{CostModel, CostTable, Money, Prices, Sum, published};
use lab_gallery::model::image::{Catalogue, Definition, ImageVersion, ReplicaState};
use lab_gallery::model::region::replication_targets;
use lab_gallery::model::{RegionId, names};
use proptest::prelude::*;

use crate::support::{GIB, catalogue, image, replica, version};

fn money(text: &str) -> Money {
    Money::parse(text).unwrap()
}

/// A version of that many GiB, `used` of them occupied, with a replica in each of the regions; captured in the first.
fn spread(number: &str, size: u64, used: u64, regions: &[RegionId]) -> ImageVersion {
    ImageVersion {
        size: size * GIB,
        data: used * GIB,
        source_region: regions[0].clone(),
        replicas: regions.iter().map(|r| (r.clone(), replica(ReplicaState::Completed))).collect(),
        ..version(number)
    }
}

/// The eight regions of the United States of the documents' example.
fn eight() -> Vec<RegionId> {
    let regions: Vec<_> =
        replication_targets(&"eastus".into()).into_iter().filter(|r| r.0 != "westus3").collect();
    assert_eq!(regions.len(), 8);
    regions
}

fn table(images: Vec<Definition>, model: CostModel) -> CostTable {
    CostTable::new(&catalogue(images), published(), model)
}

#[test]
fn the_documents_worked_example() {
    // 1 image x 2 versions x 8 regions x 1.54 = 24.64 a month.
    let versions = vec![spread("1.0.0", 32, 10, &eight()), spread("1.1.0", 32, 10, &eight())];
    let table = table(vec![image("python", versions)], CostModel::ManagedDisk);
    assert_eq!(table.total.month, money("24.64"));
    assert_eq!((table.total.replicas, table.total.unpriced), (16, 0));
    assert_eq!(table.regions.len(), 8);
    assert!(table.regions.iter().all(|region| region.sum.month == money("3.08")));
    assert!(table.versions.iter().all(|version| version.sum.month == money("12.32")));
}

#[test]
fn a_snapshot_pays_for_what_the_disk_uses() {
    // The documents: of a disk of 127 GB with 10 GB used, 10 GB are paid for, in each region.
    let regions = replication_targets(&"westeurope".into());
    let table = table(vec![image("python", vec![spread("1.0.0", 127, 10, &regions)])], CostModel::Snapshot);
    assert_eq!(table.total.month, money("1.00"), "2 regions x 10 GiB x 0.05");
    assert_eq!(table.total.egress, money("0.20"), "10 GiB x 0.02, for the one region besides the source");
}

#[test]
fn the_first_copy_into_each_further_region_is_paid_for_once_by_where_it_is_sent_from() {
    let egress = |regions: &[&str]| {
        let regions: Vec<RegionId> = regions.iter().copied().map(RegionId::from).collect();
        table(vec![image("python", vec![spread("1.0.0", 32, 10, &regions)])], CostModel::Snapshot)
            .total
            .egress
    };
    assert_eq!(egress(&["eastus"]), Money::ZERO);
    assert_eq!(egress(&["eastus", "westus", "centralus"]), money("0.40"));
    assert_eq!(egress(&["japaneast", "japanwest"]), money("0.80"));
    assert_eq!(egress(&["brazilsouth", "brazilsoutheast"]), money("1.60"));
    assert_eq!(egress(&["westeurope", "eastus"]), money("0.50"), "beyond the zone");
    assert_eq!(egress(&["brazilsouth", "eastus"]), money("1.60"));
}

#[test]
fn every_replica_in_a_region_costs_and_one_of_them_is_sent_there() {
    // The documents: 3 regions with 2 replicas each are 6 snapshots, and sent to 2 regions.
    let regions = ["eastus", "westus", "centralus"].map(RegionId::from);
    let mut version = spread("1.0.0", 127, 10, &regions);
    version.replicas.values_mut().for_each(|replica| replica.count = 2);
    let table = table(vec![image("python", vec![version])], CostModel::Snapshot);
    assert_eq!((table.total.replicas, table.total.month), (6, money("3.00")));
    assert_eq!(table.total.egress, money("0.40"));
    assert_eq!(table.total.stored, 3 * GIB, "here each region stores the bytes once");
}

#[test]
fn only_what_is_there_or_being_copied_costs() {
    let mut partly = spread("1.0.0", 32, 10, &eight());
    let states = [ReplicaState::Unknown, ReplicaState::Failed, ReplicaState::Replicating];
    for (one, state) in partly.replicas.values_mut().zip(states) {
        one.state = state;
    }
    let table = table(vec![image("python", vec![partly])], CostModel::ManagedDisk);
    assert_eq!(table.total.replicas, 6);
    assert_eq!(table.total.month, money("1.54").times(6));
}

#[test]
fn what_has_no_price_is_counted_and_not_guessed() {
    let huge = spread("1.0.0", 4096, 10, &eight());
    let cost = table(vec![image("huge", vec![huge.clone()])], CostModel::ManagedDisk);
    assert_eq!((cost.total.month, cost.total.unpriced), (Money::ZERO, 8));
    assert_eq!(table(vec![image("huge", vec![huge])], CostModel::Snapshot).total.unpriced, 0);

    let elsewhere = spread("1.0.0", 32, 10, &["eastus".into(), "atlantis".into()]);
    let table = table(vec![image("far", vec![elsewhere])], CostModel::Snapshot);
    assert_eq!((table.total.month, table.total.egress), (money("1.00"), Money::ZERO));
    assert_eq!((table.total.replicas, table.total.unpriced), (2, 1), "the way there has no price");
}

fn superseded(versions: Vec<ImageVersion>) -> Vec<String> {
    let table = table(vec![image("python", versions)], CostModel::ManagedDisk);
    let old = table.versions.iter().filter(|version| version.superseded);
    old.map(|version| version.version.to_string()).collect()
}

#[test]
fn old_versions_are_those_that_a_newer_one_stands_for_everywhere() {
    let all = |number| spread(number, 32, 10, &eight());
    assert_eq!(superseded(vec![all("1.0.0"), all("1.10.0"), all("1.9.0")]), ["1.0.0", "1.9.0"]);

    let mut excluded = all("2.0.0");
    excluded.exclude_from_latest = true;
    assert_eq!(superseded(vec![all("1.0.0"), all("1.1.0"), excluded]), ["1.0.0"]);

    let mut here_excluded = all("2.0.0");
    here_excluded.replicas.values_mut().next().unwrap().exclude_from_latest = Some(true);
    assert_eq!(superseded(vec![all("1.0.0"), here_excluded]), [""; 0]);

    let mut only_there = all("2.0.0");
    only_there.exclude_from_latest = true;
    only_there.replicas.values_mut().for_each(|replica| replica.exclude_from_latest = Some(false));
    assert_eq!(superseded(vec![all("1.0.0"), only_there]), ["1.0.0"], "each region says otherwise");

    let mut copying = all("2.0.0");
    copying.replicas.values_mut().next().unwrap().state = ReplicaState::Replicating;
    assert_eq!(superseded(vec![all("1.0.0"), copying]), [""; 0]);

    let fewer = spread("2.0.0", 32, 10, &eight()[..2]);
    assert_eq!(superseded(vec![all("1.0.0"), fewer]), [""; 0], "six regions would have none");
}

#[test]
fn deleting_old_versions_saves_what_they_cost() {
    let versions = ["1.0.0", "1.1.0", "1.2.0"].map(|number| spread(number, 32, 10, &eight()));
    let table = table(vec![image("python", versions.to_vec())], CostModel::ManagedDisk);
    assert_eq!(table.savings().month, money("24.64"));
    assert_eq!(table.savings().replicas, 16);
}

#[test]
fn what_lies_here_is_counted_beside_and_once_where_regions_share_it() {
    let mut gallery = catalogue(vec![image("python", vec![spread("1.0.0", 32, 10, &eight())])]);
    let stored = |gallery: &Catalogue| CostTable::new(gallery, published(), CostModel::ManagedDisk);
    assert_eq!(stored(&gallery).total.stored, 8 * GIB);
    gallery.shared_packs = true;
    let shared = stored(&gallery);
    assert_eq!(shared.total.stored, GIB);
    assert_eq!(shared.total.month, money("12.32"), "the cloud knows nothing of it");
}

#[test]
fn an_empty_gallery_costs_nothing() {
    let table = table(Vec::new(), CostModel::Snapshot);
    assert_eq!(table, CostTable::default());
    assert_eq!(table.savings(), Sum::default());
}

#[test]
fn an_export_costs_what_the_table_then_says() {
    let regions = replication_targets(&"eastus".into());
    for model in CostModel::ALL {
        let estimate = published().estimate(model, &regions[0], &regions, 32 * GIB, 10 * GIB);
        let table = table(vec![image("python", vec![spread("1.0.0", 32, 10, &regions)])], model);
        assert_eq!(estimate.month, Some(table.total.month));
        assert_eq!(estimate.egress, Some(table.total.egress));
    }
    let huge = published().estimate(CostModel::ManagedDisk, &regions[0], &regions, u64::MAX, GIB);
    assert_eq!(huge.month, None);
    assert!(huge.egress.is_some());
}

const REGIONS: [&str; 7] =
    ["eastus", "westus", "westeurope", "japaneast", "brazilsouth", "southafricanorth", "atlantis"];

fn any_version() -> impl Strategy<Value = ImageVersion> {
    let replicas =
        prop::collection::btree_map(0..REGIONS.len(), (0..4_usize, 0..4_u32, any::<Option<bool>>()), 0..7);
    let sizes = (0..2_u64 << 40, 0..1_u64 << 40, 0..1_u64 << 40);
    let number = (0..3_u32, 0..3_u32);
    (number, sizes, 0..REGIONS.len(), replicas).prop_map(|((major, minor), sizes, source, replicas)| {
        let states =
            [ReplicaState::Unknown, ReplicaState::Replicating, ReplicaState::Completed, ReplicaState::Failed];
        let replicas: BTreeMap<_, _> = replicas
            .into_iter()
            .map(|(place, (state, count, excluded))| {
                let mut one = replica(states[state]);
                (one.count, one.exclude_from_latest) = (count, excluded);
                (RegionId::from(REGIONS[place]), one)
            })
            .collect();
        let mut made = version(&format!("{major}.{minor}.0"));
        (made.size, made.data, made.added) = sizes;
        made.source_region = REGIONS[source].into();
        made.replicas = replicas;
        made
    })
}

fn any_gallery() -> impl Strategy<Value = Catalogue> {
    let images = prop::collection::vec(prop::collection::vec(any_version(), 0..5), 0..5);
    (images, any::<bool>()).prop_map(|(images, shared_packs)| {
        let definitions = images.into_iter().enumerate().map(|(number, versions)| {
            let one = image(&format!("image-{number}"), versions);
            (names::key(&one.name), one)
        });
        Catalogue { definitions: definitions.collect(), shared_packs, ..Catalogue::default() }
    })
}

fn sum(sums: impl IntoIterator<Item = Sum>) -> Sum {
    let mut all = Sum::default();
    for sum in sums {
        all += sum;
    }
    all
}

/// The largest prices and sizes that these galleries have stay far below the largest amount.
fn any_prices() -> impl Strategy<Value = Prices> {
    (0..2_000_000_u64, 0..2_000_000_u64, 0..2_000_000_u64).prop_map(|(snapshot, egress, disk)| {
        let mut prices = Prices::clone(published());
        prices.snapshot_gib_month = Money::from_millionths(snapshot);
        prices.egress_gib.asia_pacific.beyond = Money::from_millionths(egress);
        prices.managed_disk_month[2].1 = Money::from_millionths(disk);
        prices
    })
}

proptest! {
    #[test]
    fn parts_add_up_to_the_total_however_they_are_grouped(
        gallery in any_gallery(),
        prices in any_prices(),
        snapshot in any::<bool>(),
    ) {
        let model = if snapshot { CostModel::Snapshot } else { CostModel::ManagedDisk };
        let table = CostTable::new(&gallery, &prices, model);
        prop_assert_eq!(sum(table.images.iter().map(|image| image.sum)), table.total);
        prop_assert_eq!(sum(table.versions.iter().map(|version| version.sum)), table.total);
        prop_assert_eq!(sum(table.regions.iter().map(|region| region.sum)), table.total);
        for version in &table.versions {
            let parts = &version.parts;
            let month: Money = parts
                .iter()
                .map(|part| version.replica_month.unwrap_or_default().times(part.replicas))
                .sum();
            prop_assert_eq!(month, version.sum.month);
            let egress: Money = parts.iter().map(|part| part.egress.unwrap_or_default()).sum();
            prop_assert_eq!(egress, version.sum.egress);
            prop_assert!(parts.iter().all(|part| part.region < table.regions.len()));
        }
        prop_assert!(table.total.unpriced <= table.total.replicas);
    }

    #[test]
    fn the_two_models_differ_in_the_month_alone(gallery in any_gallery()) {
        let [disk, snapshot] = CostModel::ALL.map(|model| CostTable::new(&gallery, published(), model));
        prop_assert_eq!(disk.total.egress, snapshot.total.egress);
        prop_assert_eq!(disk.total.replicas, snapshot.total.replicas);
        prop_assert_eq!(disk.total.stored, snapshot.total.stored);
    }

    #[test]
    fn deleting_what_is_superseded_leaves_the_rest_as_it_was(gallery in any_gallery()) {
        let before = CostTable::new(&gallery, published(), CostModel::ManagedDisk);
        let mut left = gallery;
        for version in before.versions.iter().filter(|version| version.superseded) {
            let name = names::key(before.image_name(version));
            left.definitions.get_mut(&name).unwrap().versions.remove(&version.version);
        }
        let after = CostTable::new(&left, published(), CostModel::ManagedDisk);
        prop_assert_eq!(after.total.month + before.savings().month, before.total.month);
        prop_assert_eq!(after.savings(), Sum::default(), "nothing more becomes old by it");
    }
}
