//! What a lab's hour and a gallery's month cost in the cloud, estimated from `assets/prices.ron`.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use jiff::civil::Date;
use serde::Deserialize;

use super::size::VmSize;

/// The published prices.
#[derive(Clone, Debug, Deserialize)]
pub struct Prices {
    /// The day they were read.
    pub as_of: Date,
    /// Their currency, as its ISO 4217 code.
    pub currency: String,
    /// What an hour of one machine costs, by size.
    pub machine_hour: BTreeMap<VmSize, f64>,
    /// What a managed disk costs a month: `(up to GiB, price)`, the smallest first.
    pub managed_disk_month: Vec<(u64, f64)>,
}

static PRICES: LazyLock<Option<Prices>> =
    LazyLock::new(|| ron::from_str(include_str!("../../assets/prices.ron")).ok());

/// The prices that come with the program; a test reads the file, so they are always there.
pub fn prices() -> Option<&'static Prices> {
    PRICES.as_ref()
}

impl Prices {
    /// What one machine of that size costs an hour.
    pub fn machine_hour(&self, size: VmSize) -> Option<f64> {
        self.machine_hour.get(&size).copied()
    }

    /// What replicas of one version cost a month, by the managed-disk model: each replica pays for the
    /// smallest managed disk that holds `size` bytes. None above the largest disk of the list.
    pub fn replicas_month(&self, size: u64, replicas: usize) -> Option<f64> {
        let disk = self.managed_disk_month.iter().find(|(gib, _)| size <= gib << 30)?.1;
        Some(disk * replicas as f64)
    }
}
