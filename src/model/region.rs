//! Regions and geographies, from `assets/regions.ron`.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::LazyLock;

use serde::{Deserialize, Serialize};

/// A region by its programmatic name, such as `westeurope`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct RegionId(pub String);

impl RegionId {
    /// The region's display name, such as `West Europe`; the id itself if the region is not known.
    pub fn display(&self) -> &str {
        find(&self.0).map_or(self.0.as_str(), |region| region.display.as_str())
    }

    /// The region's geography; none if the region is not known.
    pub fn geography(&self) -> Option<&'static str> {
        find(&self.0).map(|region| region.geography.as_str())
    }
}

impl From<&str> for RegionId {
    fn from(name: &str) -> Self {
        Self(name.to_owned())
    }
}

impl fmt::Display for RegionId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// One region of the catalogue.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Region {
    /// Programmatic name: `eastus2`.
    pub name: String,
    /// Display name: `East US 2`.
    pub display: String,
    /// The geography it belongs to: `United States`.
    pub geography: String,
    /// The paired region's programmatic name, where there is one.
    #[serde(default)]
    pub pair: Option<String>,
    /// Access-restricted regions are never an automatic replication target.
    #[serde(default)]
    pub restricted: bool,
}

/// Every region, in the order of the geographies. The file is part of the program and a test reads it.
static REGIONS: LazyLock<Vec<Region>> =
    LazyLock::new(|| ron::from_str(include_str!("../../assets/regions.ron")).unwrap_or_default());

static BY_NAME: LazyLock<BTreeMap<&'static str, &'static Region>> =
    LazyLock::new(|| REGIONS.iter().map(|region| (region.name.as_str(), region)).collect());

/// Every region.
pub fn all() -> &'static [Region] {
    &REGIONS
}

/// The region with that programmatic name.
pub fn find(name: &str) -> Option<&'static Region> {
    BY_NAME.get(name).copied()
}

/// The region that a person means: by programmatic or display name, in any case.
pub fn parse(text: &str) -> Option<RegionId> {
    let text = text.trim();
    all()
        .iter()
        .find(|region| region.name.eq_ignore_ascii_case(text) || region.display.eq_ignore_ascii_case(text))
        .map(|region| RegionId(region.name.clone()))
}

/// The regions of a geography that take replicas of themselves: all but the restricted ones.
pub fn open_in(geography: &str) -> impl Iterator<Item = &'static Region> {
    all().iter().filter(move |region| region.geography == geography && !region.restricted)
}

/// Where an image captured in `source` is replicated: every open region of its geography, the source first.
pub fn replication_targets(source: &RegionId) -> Vec<RegionId> {
    let mut targets = vec![source.clone()];
    if let Some(geography) = source.geography() {
        targets.extend(open_in(geography).filter(|r| r.name != source.0).map(|r| RegionId(r.name.clone())));
    }
    targets
}
