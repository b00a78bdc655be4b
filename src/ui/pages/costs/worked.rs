//! The estimate as the page shows it.

use std::cmp::Reverse;

use crate::model::cost::{CostModel, CostTable, Prices, Sum};
use crate::model::image::{Catalogue, Version};

/// What the estimate is broken down by.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum By {
    #[default]
    Image,
    Version,
    Region,
}

impl By {
    pub const ALL: [Self; 3] = [Self::Image, Self::Version, Self::Region];
}

/// An estimate, and what the page says of it.
#[derive(Debug)]
pub(super) struct Worked {
    /// The estimate.
    pub table: CostTable,
    /// The currency of its prices.
    pub currency: String,
    /// Superseded versions by their places in the table, the dearest first.
    pub old: Vec<usize>,
    /// What deleting them would save.
    pub savings: Sum,
}

impl Worked {
    pub fn new(catalogue: &Catalogue, prices: &Prices, model: CostModel) -> Self {
        let table = CostTable::new(catalogue, prices, model);
        let superseded = table.versions.iter().enumerate().filter(|(_, version)| version.superseded);
        let mut old: Vec<_> = superseded.map(|(place, version)| (place, version.sum.month)).collect();
        old.sort_by_key(|(_, month)| Reverse(*month));
        Self {
            currency: prices.currency.clone(),
            savings: table.savings(),
            old: old.into_iter().map(|(place, _)| place).collect(),
            table,
        }
    }

    /// How many rows a breakdown has.
    pub fn count(&self, by: By) -> usize {
        match by {
            By::Image => self.table.images.len(),
            By::Version => self.table.versions.len(),
            By::Region => self.table.regions.len(),
        }
    }

    /// A row of a breakdown: its name, what it holds, its sum.
    pub fn row(&self, by: By, place: usize) -> Option<Row<'_>> {
        let table = &self.table;
        Some(match by {
            By::Image => {
                let image = table.images.get(place)?;
                Row { name: &image.name, detail: Detail::Versions(image.versions), sum: image.sum }
            }
            By::Version => {
                let version = table.versions.get(place)?;
                let detail = Detail::Version(version.version);
                Row { name: table.image_name(version), detail, sum: version.sum }
            }
            By::Region => {
                let region = table.regions.get(place)?;
                Row { name: region.region.display(), detail: Detail::None, sum: region.sum }
            }
        })
    }
}

/// A row of a breakdown.
#[derive(Clone, Copy, Debug)]
pub(super) struct Row<'a> {
    /// The image's or region's name.
    pub name: &'a str,
    /// What the second column says.
    pub detail: Detail,
    /// What it costs.
    pub sum: Sum,
}

/// What the second column says, in its order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Detail {
    /// Nothing.
    None,
    /// How many versions the image has.
    Versions(usize),
    /// Which version it is.
    Version(Version),
}
