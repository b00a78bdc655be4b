//! A list of prices, and the one that comes with the program.

use std::collections::BTreeMap;
use std::sync::{Arc, LazyLock};

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::money::Money;
use super::zone::Zone;
use crate::model::message::{Explain, Message};
use crate::model::region::RegionId;
use crate::model::size::VmSize;

/// A list of prices.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Prices {
    /// The day they were read.
    pub as_of: Date,
    /// Their currency, as its ISO 4217 code.
    pub currency: String,
    /// What an hour of one machine costs, by size.
    #[serde(deserialize_with = "crate::model::once::each_key_once")]
    pub machine_hour: BTreeMap<VmSize, Money>,
    /// What a managed disk costs a month: `(up to GiB, price)`, the smallest first.
    pub managed_disk_month: Vec<(u64, Money)>,
    /// What a GiB of a snapshot costs a month.
    pub snapshot_gib_month: Money,
    /// What a GiB costs that is sent from one region to another.
    pub egress_gib: EgressPrices,
}

/// Prices of sending data from one region to another, by where it is sent from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EgressPrices {
    /// From North America.
    pub north_america: EgressPrice,
    /// From Europe.
    pub europe: EgressPrice,
    /// From Asia, Oceania, the Middle East and Africa.
    pub asia_pacific: EgressPrice,
    /// From South America.
    pub south_america: EgressPrice,
}

/// The prices of one zone, a GiB.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EgressPrice {
    /// To a region of the same zone.
    pub within: Money,
    /// To a region of another zone.
    pub beyond: Money,
}

static PUBLISHED: LazyLock<Arc<Prices>> =
    LazyLock::new(|| ron::from_str(include_str!("../../../assets/prices.ron")).unwrap_or_default());

/// The prices that come with the program. The file is part of the program and a test reads it.
pub fn published() -> &'static Arc<Prices> {
    &PUBLISHED
}

/// Why a list of prices cannot be used.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PriceFlaw {
    /// The currency is no code of three letters.
    #[error("`{0}` is not a currency's code of three capital letters")]
    Currency(String),
    /// A size has no price.
    #[error("there is no price for an hour of {0}")]
    NoSize(VmSize),
    /// No disk has a price.
    #[error("there is no price for any managed disk")]
    NoDisks,
    /// Disks must be in the order of their sizes, each once.
    #[error("the managed disk of {0} GiB does not come after a smaller one")]
    DiskOrder(u64),
    /// A price that nobody means.
    #[error("the price {0} is too high")]
    TooHigh(Money),
}

impl Explain for PriceFlaw {
    fn explain(&self) -> Message {
        match self {
            Self::Currency(code) => Message::new("model-prices-currency").with("code", code.as_str()),
            Self::NoSize(size) => {
                Message::new("model-prices-no-size").with("size", Message::new(size.label()))
            }
            Self::NoDisks => Message::new("model-prices-no-disks"),
            Self::DiskOrder(gib) => Message::new("model-prices-disk-order").with("gib", gib.to_string()),
            Self::TooHigh(price) => Message::new("model-prices-too-high")
                .with("price", price.to_string())
                .with("limit", Money::MAX_PRICE.to_string()),
        }
    }
}

impl Prices {
    /// Whether the list is complete and of a piece.
    pub fn check(&self) -> Result<(), PriceFlaw> {
        let code = self.currency.as_str();
        if code.len() != 3 || !code.bytes().all(|byte| byte.is_ascii_uppercase()) {
            return Err(PriceFlaw::Currency(code.to_owned()));
        }
        if let Some(size) = VmSize::ALL.into_iter().find(|size| !self.machine_hour.contains_key(size)) {
            return Err(PriceFlaw::NoSize(size));
        }
        if self.managed_disk_month.is_empty() {
            return Err(PriceFlaw::NoDisks);
        }
        let mut before = 0;
        for (gib, _) in &self.managed_disk_month {
            if *gib <= before || *gib > LARGEST_DISK {
                return Err(PriceFlaw::DiskOrder(*gib));
            }
            before = *gib;
        }
        let zones = Zone::ALL.map(|zone| self.egress_gib.from(zone));
        let all = (self.machine_hour.values())
            .chain(self.managed_disk_month.iter().map(|(_, price)| price))
            .chain(std::iter::once(&self.snapshot_gib_month))
            .chain(zones.iter().flat_map(|zone| [&zone.within, &zone.beyond]));
        match all.max() {
            Some(highest) if *highest > Money::MAX_PRICE => Err(PriceFlaw::TooHigh(*highest)),
            _ => Ok(()),
        }
    }

    /// What one machine of that size costs an hour.
    pub fn machine_hour(&self, size: VmSize) -> Option<Money> {
        self.machine_hour.get(&size).copied()
    }

    /// What the smallest managed disk that holds `bytes` costs a month. None above the largest disk of the list.
    pub fn disk_month(&self, bytes: u64) -> Option<Money> {
        let fits = |gib: &u64| u128::from(bytes) <= u128::from(*gib) << 30;
        self.managed_disk_month.iter().find(|(gib, _)| fits(gib)).map(|(_, price)| *price)
    }

    /// What sending `bytes` from one region to another costs; none if either is not known. Within a region it is free.
    pub fn egress(&self, from: &RegionId, to: &RegionId, bytes: u64) -> Option<Money> {
        if from == to {
            return Some(Money::ZERO);
        }
        Some(self.egress_gib(Zone::of(from)?, Zone::of(to)?).for_bytes(bytes))
    }

    /// The price of a GiB that is sent from a region of one zone to another region.
    pub(super) fn egress_gib(&self, from: Zone, to: Zone) -> Money {
        let price = self.egress_gib.from(from);
        if from == to { price.within } else { price.beyond }
    }
}

/// The largest managed disk there can be, in GiB: above every one that is sold.
const LARGEST_DISK: u64 = 1 << 20;

impl EgressPrices {
    /// The prices of sending from that zone.
    pub fn from(&self, zone: Zone) -> EgressPrice {
        match zone {
            Zone::NorthAmerica => self.north_america,
            Zone::Europe => self.europe,
            Zone::AsiaPacific => self.asia_pacific,
            Zone::SouthAmerica => self.south_america,
        }
    }

    /// The prices of sending from that zone, to be changed.
    pub fn from_mut(&mut self, zone: Zone) -> &mut EgressPrice {
        match zone {
            Zone::NorthAmerica => &mut self.north_america,
            Zone::Europe => &mut self.europe,
            Zone::AsiaPacific => &mut self.asia_pacific,
            Zone::SouthAmerica => &mut self.south_america,
        }
    }
}
