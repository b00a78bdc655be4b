//! Where labs land.
//!
//! A *location* is a group of regions, a geography; the service puts a lab into one region of it and does not say into
//! which. Our rule gives the same region every time:
//! 1. the labs of an account with a peer virtual network land in the network's region, and nobody picks;
//! 2. in the account's own location a lab lands in the account's region. Where that is access-restricted its pair
//!    stands in for it, or else the location's first open region;
//! 3. in another location, which only a creator who may pick reaches, it lands in the first open region;
//! 4. a single region that was picked is taken as it is.
//!
//! "First" is in the order of `assets/regions.ron`; an open region is one that is not access-restricted.

use super::account::LabAccount;
use super::region::{self, Region, RegionId};

/// Where a lab creator wants a lab.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Location {
    /// Any region of a geography.
    Geography(&'static str),
    /// That region.
    Region(RegionId),
}

/// Every location, in the order of the regions.
pub fn all() -> Vec<&'static str> {
    let mut all: Vec<&str> = Vec::new();
    for region in region::all() {
        if !all.contains(&region.geography.as_str()) {
            all.push(&region.geography);
        }
    }
    all
}

impl Location {
    /// What a person means: a geography or a region by name. Neither case nor spaces nor hyphens count, so that
    /// `united-states` can be typed.
    pub fn parse(text: &str) -> Option<Self> {
        let plain = |name: &str| {
            let mut plain = name.to_ascii_lowercase();
            plain.retain(|c| !matches!(c, ' ' | '-'));
            plain
        };
        let asked = plain(text);
        if let Some(geography) = all().into_iter().find(|geography| plain(geography) == asked) {
            return Some(Self::Geography(geography));
        }
        let found =
            region::all().iter().find(|found| found.name == asked || plain(&found.display) == asked)?;
        Some(Self::Region(RegionId(found.name.clone())))
    }

    /// Its geography; none of a region that is not known.
    pub fn geography(&self) -> Option<&'static str> {
        match self {
            Self::Geography(geography) => Some(geography),
            Self::Region(region) => region.geography(),
        }
    }
}

impl LabAccount {
    /// Where a lab lands whose location nobody picked.
    pub fn landing(&self) -> RegionId {
        if let Some(network) = &self.peer_network {
            return network.region.clone();
        }
        let Some(own) = region::find(&self.region.0).filter(|own| own.restricted) else {
            return self.region.clone();
        };
        let pair = own.pair.as_deref().and_then(region::find).filter(|pair| is_open_in(pair, &own.geography));
        let stand_in = pair.or_else(|| region::open_in(&own.geography).next());
        stand_in.map_or_else(|| self.region.clone(), |stand_in| RegionId(stand_in.name.clone()))
    }

    /// Where a lab lands in a location that its creator picked. Whether the creator may pick is another question:
    /// [`may_pick_location`](super::apply::may_pick_location).
    pub fn landing_in(&self, location: &Location) -> RegionId {
        match location {
            Location::Region(region) => region.clone(),
            Location::Geography(geography) if self.landing().geography() == Some(geography) => self.landing(),
            Location::Geography(geography) => region::open_in(geography)
                .next()
                .map_or_else(|| self.landing(), |first| RegionId(first.name.clone())),
        }
    }
}

fn is_open_in(region: &Region, geography: &str) -> bool {
    region.geography == geography && !region.restricted
}
