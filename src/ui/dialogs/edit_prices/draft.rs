//! The prices as they are being typed.

use jiff::civil::Date;

use crate::model::cost::{EgressPrices, Money, Prices, Zone};
use crate::model::size::VmSize;

/// Every price as text.
#[derive(Clone, Debug)]
pub(super) struct Draft {
    pub as_of: String,
    pub currency: String,
    pub disks: Vec<DiskDraft>,
    pub snapshot: String,
    /// In the order of [`Zone::ALL`]: within, beyond.
    pub egress: Vec<(Zone, String, String)>,
    /// In the order of [`VmSize::ALL`].
    pub hours: Vec<(VmSize, String)>,
}

/// A managed disk.
#[derive(Clone, Debug, Default)]
pub(super) struct DiskDraft {
    pub gib: String,
    pub price: String,
}

impl Draft {
    pub fn of(prices: &Prices) -> Self {
        let hour = |size| prices.machine_hour(size).unwrap_or_default().to_string();
        let egress = |zone| {
            let price = prices.egress_gib.from(zone);
            (zone, price.within.to_string(), price.beyond.to_string())
        };
        let disk = |(gib, price): &(u64, Money)| DiskDraft { gib: gib.to_string(), price: price.to_string() };
        Self {
            as_of: prices.as_of.to_string(),
            currency: prices.currency.clone(),
            disks: prices.managed_disk_month.iter().map(disk).collect(),
            snapshot: prices.snapshot_gib_month.to_string(),
            egress: Zone::ALL.map(egress).into(),
            hours: VmSize::ALL.map(|size| (size, hour(size))).into(),
        }
    }

    /// The prices, if every field can be read.
    pub fn prices(&self) -> Option<Prices> {
        let mut egress_gib = EgressPrices::default();
        for (zone, within, beyond) in &self.egress {
            let price = egress_gib.from_mut(*zone);
            (price.within, price.beyond) = (Money::parse(within)?, Money::parse(beyond)?);
        }
        let hour = |(size, price): &(VmSize, String)| Some((*size, Money::parse(price)?));
        let disk = |place| Some((self.disk_size(place)?, Money::parse(&self.disks.get(place)?.price)?));
        Some(Prices {
            as_of: day(&self.as_of)?,
            currency: currency(&self.currency)?.to_owned(),
            machine_hour: self.hours.iter().map(hour).collect::<Option<_>>()?,
            managed_disk_month: (0..self.disks.len()).map(disk).collect::<Option<_>>()?,
            snapshot_gib_month: Money::parse(&self.snapshot)?,
            egress_gib,
        })
    }

    /// A disk's size in GiB, if it can be read and is above the one before.
    pub fn disk_size(&self, place: usize) -> Option<u64> {
        let read = |place: usize| self.disks.get(place)?.gib.trim().parse::<u64>().ok();
        let before = place.checked_sub(1).and_then(read).unwrap_or(0);
        read(place).filter(|gib| *gib > before)
    }
}

pub(super) fn day(typed: &str) -> Option<Date> {
    typed.trim().parse().ok()
}

pub(super) fn currency(typed: &str) -> Option<&str> {
    let code = typed.trim();
    (code.len() == 3 && code.bytes().all(|byte| byte.is_ascii_uppercase())).then_some(code)
}
