//! Lists of prices: the published one, an account's own; and the marketplace images that come with the program.

use std::collections::BTreeSet;

use lab_gallery::model::cost::{Money, PriceFlaw, PriceSource, Prices, Zone, published};
use lab_gallery::model::limits::{self, SizeVerdict};
use lab_gallery::model::size::VmSize;
use lab_gallery::model::{Command, Effect, Message, Refusal, RegionId, Report, marketplace, region};

use crate::support::{GIB, refused, report, send, state};

#[test]
fn the_published_list_is_complete() {
    let prices = published();
    assert_eq!(prices.check(), Ok(()));
    for size in VmSize::ALL {
        assert!(prices.machine_hour(size).unwrap() > Money::ZERO, "{size:?}");
    }
    assert!(prices.as_of.year() >= 2020);
    assert!(prices.snapshot_gib_month > Money::ZERO);
    for zone in Zone::ALL {
        let price = prices.egress_gib.from(zone);
        assert!(price.within > Money::ZERO && price.beyond >= price.within, "{zone:?}");
    }
    assert!(prices.disk_month(limits::MAX_DISK).is_some(), "the largest lab disk has no price");
}

#[test]
fn a_replica_pays_for_the_smallest_disk_that_holds_it() {
    let prices = published();
    assert_eq!(prices.disk_month(1), prices.disk_month(32 * GIB));
    assert!(prices.disk_month(32 * GIB) < prices.disk_month(32 * GIB + 1));
    assert_eq!(prices.disk_month(127 * GIB), prices.disk_month(128 * GIB));
    assert_eq!(prices.disk_month(u64::MAX), None);
}

#[test]
fn every_region_lies_in_a_zone() {
    let zone = |name: &str| Zone::of(&RegionId::from(name));
    for region in region::all() {
        assert!(zone(&region.name).is_some(), "{}", region.name);
    }
    for (name, expected) in [
        ("eastus", Zone::NorthAmerica),
        ("canadaeast", Zone::NorthAmerica),
        ("mexicocentral", Zone::NorthAmerica),
        ("westeurope", Zone::Europe),
        ("uksouth", Zone::Europe),
        ("polandcentral", Zone::Europe),
        ("swedencentral", Zone::Europe),
        ("australiaeast", Zone::AsiaPacific),
        ("southafricanorth", Zone::AsiaPacific),
        ("qatarcentral", Zone::AsiaPacific),
        ("brazilsouth", Zone::SouthAmerica),
    ] {
        assert_eq!(zone(name), Some(expected), "{name}");
    }
    assert_eq!(zone("atlantis"), None);
}

#[test]
fn a_list_with_a_flaw_is_refused_and_named() {
    let flawed = |change: fn(&mut Prices)| {
        let mut prices = Prices::clone(published());
        change(&mut prices);
        prices.check().unwrap_err()
    };
    assert_eq!(flawed(|p| p.currency = "usd".to_owned()), PriceFlaw::Currency("usd".to_owned()));
    assert_eq!(flawed(|p| p.currency = "€".to_owned()), PriceFlaw::Currency("€".to_owned()));
    assert_eq!(
        flawed(|p| p.machine_hour.retain(|size, _| *size != VmSize::Large)),
        PriceFlaw::NoSize(VmSize::Large)
    );
    assert_eq!(flawed(|p| p.managed_disk_month.clear()), PriceFlaw::NoDisks);
    assert_eq!(flawed(|p| p.managed_disk_month.swap(0, 1)), PriceFlaw::DiskOrder(32));
    assert_eq!(flawed(|p| p.managed_disk_month[0].0 = 0), PriceFlaw::DiskOrder(0));
    assert_eq!(flawed(|p| p.managed_disk_month[5].0 = u64::MAX), PriceFlaw::DiskOrder(u64::MAX));
    let high = Money::from_millionths(Money::MAX_PRICE.millionths() + 1);
    for change in [
        |p: &mut Prices, high| p.snapshot_gib_month = high,
        |p: &mut Prices, high| p.egress_gib.europe.beyond = high,
        |p: &mut Prices, high| p.managed_disk_month[1].1 = high,
        |p: &mut Prices, high| p.machine_hour.extend([(VmSize::Small, high)]),
    ] {
        let mut prices = Prices::clone(published());
        change(&mut prices, high);
        assert_eq!(prices.check(), Err(PriceFlaw::TooHigh(high)));
    }
}

#[test]
fn an_admin_sets_prices_which_hold_once_they_are_written() {
    let mut state = state();
    let mut own = Prices::clone(published());
    own.currency = "EUR".to_owned();
    let effects = send(&mut state, Command::SetPrices(Some(Box::new(own.clone()))));
    assert_eq!(effects, [Effect::SavePrices(Some(Box::new(own.clone())))]);
    assert_eq!(state.prices.source, PriceSource::Published, "not before they are on the disk");
    report(&mut state, Report::PricesRead(Some(Box::new(own.clone()))));
    assert_eq!((&*state.prices.prices, &state.prices.source), (&own, &PriceSource::Own));

    assert_eq!(send(&mut state, Command::SetPrices(None)), [Effect::SavePrices(None)]);
    report(&mut state, Report::PricesRead(None));
    assert_eq!((&state.prices.prices, &state.prices.source), (published(), &PriceSource::Published));
}

#[test]
fn a_list_with_a_flaw_is_not_written() {
    let mut state = state();
    let mut own = Prices::clone(published());
    own.managed_disk_month.clear();
    let refusal = refused(&mut state, Command::SetPrices(Some(Box::new(own))));
    assert_eq!(refusal, Refusal::Prices(PriceFlaw::NoDisks));
}

#[test]
fn a_list_that_cannot_be_read_leaves_the_published_prices_in_force() {
    let mut state = state();
    let message = Message::new("refusal-changed");
    report(&mut state, Report::PricesUnreadable { message: message.clone() });
    let expected = (published(), &PriceSource::Unreadable(message));
    assert_eq!((&state.prices.prices, &state.prices.source), expected);
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
