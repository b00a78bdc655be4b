//! The prices and marketplace images that come with the program.

use std::collections::BTreeSet;

use lab_gallery::model::cost::prices;
use lab_gallery::model::limits::{self, SizeVerdict};
use lab_gallery::model::marketplace;
use lab_gallery::model::size::VmSize;

use crate::support::GIB;

#[test]
fn every_size_has_a_price() {
    let prices = prices().expect("assets/prices.ron can be read");
    for size in VmSize::ALL {
        let price = prices.machine_hour(size).unwrap_or_else(|| panic!("{size:?} has no price"));
        assert!(price > 0.0 && price.is_finite(), "{size:?}");
    }
    assert_eq!(prices.machine_hour.len(), VmSize::ALL.len());
    assert_eq!(prices.currency.len(), 3);
    assert!(prices.as_of.year() >= 2020);
}

#[test]
fn disks_grow_in_size_and_price() {
    let disks = &prices().unwrap().managed_disk_month;
    assert!(disks.windows(2).all(|pair| pair[0].0 < pair[1].0 && pair[0].1 < pair[1].1), "{disks:?}");
    assert!(disks.iter().any(|(gib, _)| gib * GIB >= limits::MAX_DISK), "the largest lab disk has no price");
}

#[test]
fn the_documents_worked_example() {
    // 1 image, 2 versions of 32 GB, 8 regions: $24.64 a month.
    let prices = prices().unwrap();
    let month = 2.0 * prices.replicas_month(32 * GIB, 8).unwrap();
    assert!((month - 24.64).abs() < 0.001, "{month}");
}

#[test]
fn a_replica_pays_for_the_smallest_disk_that_holds_it() {
    let prices = prices().unwrap();
    let one = |size| prices.replicas_month(size, 1);
    assert_eq!(one(1), one(32 * GIB));
    assert_ne!(one(32 * GIB), one(32 * GIB + 1));
    assert_eq!(one(127 * GIB), one(128 * GIB));
    assert_eq!(one(u64::MAX), None);
    assert_eq!(prices.replicas_month(GIB, 0), Some(0.0));
}

#[test]
fn marketplace_images_can_be_labs() {
    assert!(marketplace::all().len() >= 5);
    let ids: BTreeSet<_> = marketplace::all().iter().map(|image| image.id.to_lowercase()).collect();
    assert_eq!(ids.len(), marketplace::all().len(), "an id twice");
    for image in marketplace::all() {
        assert_eq!(limits::judge(image.size()), SizeVerdict::Fine, "{}", image.id);
        assert!(image.size() > 0 && !image.name.is_empty() && !image.publisher.is_empty());
        assert_eq!(marketplace::find(&image.id.to_uppercase()), Some(image));
    }
    assert_eq!(marketplace::find("no-such-image"), None);
}

#[test]
fn sizes_have_names() {
    for size in VmSize::ALL {
        assert_eq!(VmSize::from_name(&size.name().to_uppercase()), Some(size));
        assert!(size.cores() >= 2 && size.memory_mb() >= 3_500);
    }
    assert_eq!(VmSize::from_name("huge"), None);
}
