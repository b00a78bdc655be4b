//! What an hour of a lab and a month of a gallery cost in the cloud, estimated from a list of prices.
//!
//! The service's pages describe two ways to estimate a gallery, and they do not agree; [`CostModel`] names both.
//! [`CostTable`] is the whole estimate. Sums are of whole millionths, so parts always add up to their total.

mod model;
mod money;
mod prices;
mod table;
mod zone;

use std::sync::Arc;

pub use model::{CostModel, Estimate};
pub use money::Money;
pub use prices::{EgressPrice, EgressPrices, PriceFlaw, Prices, published};
pub use table::{CostTable, ImageCost, Part, RegionCost, Sum, VersionCost};
pub use zone::Zone;

use super::message::Message;

/// The prices that estimates are made with, and where they are from.
#[derive(Clone, Debug, PartialEq)]
pub struct PriceList {
    /// The prices in force. Shared, so that what is worked out from them can tell whether they are still the same.
    pub prices: Arc<Prices>,
    /// Where they are from.
    pub source: PriceSource,
}

/// Where the prices in force are from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PriceSource {
    /// They came with the program.
    Published,
    /// The workspace's own.
    Own,
    /// The workspace has a list of its own that cannot be read, so the published one is used.
    Unreadable(Message),
}

impl PriceList {
    /// The prices that came with the program.
    pub fn published(source: PriceSource) -> Self {
        Self { prices: Arc::clone(published()), source }
    }

    /// The workspace's own prices, or the published ones where it has none.
    pub fn of(own: Option<Prices>) -> Self {
        match own {
            Some(prices) => Self { prices: Arc::new(prices), source: PriceSource::Own },
            None => Self::published(PriceSource::Published),
        }
    }
}
