//! The prices as they are being typed.

use crate::model::cost::{EgressPrices, Money, Prices, Zone};
use crate::model::day;
use crate::model::size::VmSize;
use crate::text::Lang;

/// Every price as text, as the person's language writes it.
#[derive(Clone, Debug, PartialEq)]
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
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct DiskDraft {
    pub gib: String,
    pub price: String,
}

impl Draft {
    pub fn of(prices: &Prices, lang: &Lang) -> Self {
        let typed = |price: Money| lang.typed_money(price);
        let hour = |size| typed(prices.machine_hour(size).unwrap_or_default());
        let egress = |zone| {
            let price = prices.egress_gib.from(zone);
            (zone, typed(price.within), typed(price.beyond))
        };
        let disk = |(gib, price): &(u64, Money)| DiskDraft { gib: gib.to_string(), price: typed(*price) };
        Self {
            as_of: prices.as_of.to_string(),
            currency: prices.currency.clone(),
            disks: prices.managed_disk_month.iter().map(disk).collect(),
            snapshot: typed(prices.snapshot_gib_month),
            egress: Zone::ALL.map(egress).into(),
            hours: VmSize::ALL.map(|size| (size, hour(size))).into(),
        }
    }

    /// The prices, if every field can be read.
    pub fn prices(&self, lang: &Lang) -> Option<Prices> {
        let mut egress_gib = EgressPrices::default();
        for (zone, within, beyond) in &self.egress {
            let price = egress_gib.from_mut(*zone);
            (price.within, price.beyond) = (lang.read_money(within)?, lang.read_money(beyond)?);
        }
        let hour = |(size, price): &(VmSize, String)| Some((*size, lang.read_money(price)?));
        let disk = |place| Some((self.disk_size(place)?, lang.read_money(&self.disks.get(place)?.price)?));
        Some(Prices {
            as_of: day::read(&self.as_of)?,
            currency: currency(&self.currency)?.to_owned(),
            machine_hour: self.hours.iter().map(hour).collect::<Option<_>>()?,
            managed_disk_month: (0..self.disks.len()).map(disk).collect::<Option<_>>()?,
            snapshot_gib_month: lang.read_money(&self.snapshot)?,
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

pub(super) fn currency(typed: &str) -> Option<&str> {
    let code = typed.trim();
    (code.len() == 3 && code.bytes().all(|byte| byte.is_ascii_uppercase())).then_some(code)
}
