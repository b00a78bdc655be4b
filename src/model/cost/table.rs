//! The whole estimate of a gallery: every image, version and region.

use std::ops::AddAssign;

use super::model::CostModel;
use super::money::Money;
use super::prices::Prices;
use super::zone::Zone;
use crate::model::image::{Catalogue, Definition, ImageVersion, Replica, ReplicaState, Version};
use crate::model::region::RegionId;

/// What a gallery costs in the cloud, estimated. Each of the three lists adds up to [`CostTable::total`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CostTable {
    /// Images, in the catalogue's order.
    pub images: Vec<ImageCost>,
    /// Versions, in the order of their images, the oldest first.
    pub versions: Vec<VersionCost>,
    /// Regions with a replica, in the order of their names.
    pub regions: Vec<RegionCost>,
    /// Everything.
    pub total: Sum,
}

/// What an image costs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ImageCost {
    /// The definition's name.
    pub name: String,
    /// How many versions it has.
    pub versions: usize,
    /// All of its versions.
    pub sum: Sum,
}

/// What a version costs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VersionCost {
    /// The place of its image in [`CostTable::images`].
    pub image: usize,
    /// Its number.
    pub version: Version,
    /// The disk as the guest sees it, in bytes.
    pub size: u64,
    /// Bytes of the disk that are occupied.
    pub used: u64,
    /// One replica a month; none if the list has no price for such a disk.
    pub replica_month: Option<Money>,
    /// All of its replicas.
    pub sum: Sum,
    /// A newer version of the image is there in every region that this one is in, and is offered in its place.
    pub superseded: bool,
    /// Its regions.
    pub parts: Vec<Part>,
}

/// What a version has in one region.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Part {
    /// The place of the region in [`CostTable::regions`].
    pub region: usize,
    /// Replicas there.
    pub replicas: u64,
    /// Once: the first copy into the region; none if the list has no price for it.
    pub egress: Option<Money>,
}

/// What a region costs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RegionCost {
    /// The region.
    pub region: RegionId,
    /// All replicas in it.
    pub sum: Sum,
}

/// Several replicas together.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sum {
    /// Replicas, without those that have no price.
    pub month: Money,
    /// Once: the first copies into regions, without those that have no price.
    pub egress: Money,
    /// How many replicas there are.
    pub replicas: u64,
    /// How many of them the list has no price for.
    pub unpriced: u64,
    /// Bytes that the versions added to this gallery's disks. No part of what the cloud would cost.
    pub stored: u64,
}

impl AddAssign for Sum {
    fn add_assign(&mut self, other: Self) {
        self.month += other.month;
        self.egress += other.egress;
        self.replicas = self.replicas.saturating_add(other.replicas);
        self.unpriced = self.unpriced.saturating_add(other.unpriced);
        self.stored = self.stored.saturating_add(other.stored);
    }
}

impl CostTable {
    /// Estimates a gallery. A replica counts when it is there or being copied; one that failed, or of which nothing is
    /// there yet, costs nothing.
    pub fn new(catalogue: &Catalogue, prices: &Prices, model: CostModel) -> Self {
        let regions = Vec::new();
        let mut pricing = Pricing { prices, model, shared_packs: catalogue.shared_packs, regions };
        let mut table = Self::default();
        for definition in catalogue.definitions.values() {
            table.add(&mut pricing, definition);
        }
        table.take_regions(pricing.regions);
        table
    }

    fn add<'a>(&mut self, pricing: &mut Pricing<'a>, definition: &'a Definition) {
        let image = self.images.len();
        let latest = latest(definition);
        let mut all = Sum::default();
        for version in definition.versions.values() {
            let superseded = latest.is_some_and(|latest| supersedes(latest, version));
            let cost = pricing.version(image, version, superseded);
            all += cost.sum;
            self.versions.push(cost);
        }
        self.total += all;
        self.images.push(ImageCost {
            name: definition.name.clone(),
            versions: definition.versions.len(),
            sum: all,
        });
    }

    /// Takes the regions over from the order in which they were met to that of their names.
    fn take_regions(&mut self, met: Vec<Met<'_>>) {
        let mut places = vec![0; met.len()];
        let mut sorted: Vec<(usize, Met<'_>)> = met.into_iter().enumerate().collect();
        sorted.sort_by_key(|(_, met)| met.region);
        for (place, (before, met)) in sorted.into_iter().enumerate() {
            if let Some(there) = places.get_mut(before) {
                *there = place;
            }
            self.regions.push(RegionCost { region: met.region.clone(), sum: met.sum });
        }
        for part in self.versions.iter_mut().flat_map(|version| &mut version.parts) {
            part.region = places.get(part.region).copied().unwrap_or_default();
        }
    }

    /// The name of a version's image.
    pub fn image_name(&self, version: &VersionCost) -> &str {
        self.images.get(version.image).map_or("", |image| image.name.as_str())
    }

    /// What deleting every superseded version would save a month.
    pub fn savings(&self) -> Sum {
        let mut sum = Sum::default();
        for version in self.versions.iter().filter(|version| version.superseded) {
            sum += version.sum;
        }
        sum
    }
}

/// A region that was met.
struct Met<'a> {
    region: &'a RegionId,
    zone: Option<Zone>,
    sum: Sum,
}

struct Pricing<'a> {
    prices: &'a Prices,
    model: CostModel,
    shared_packs: bool,
    /// In the order in which they were met.
    regions: Vec<Met<'a>>,
}

impl<'a> Pricing<'a> {
    /// The place of a region. Most versions are in the same regions: then it is the `next` one, and half a million
    /// replicas need no search.
    fn place(&mut self, next: usize, region: &'a RegionId) -> usize {
        if self.regions.get(next).is_some_and(|met| met.region == region) {
            return next;
        }
        self.regions.iter().position(|met| met.region == region).unwrap_or_else(|| {
            self.regions.push(Met { region, zone: Zone::of(region), sum: Sum::default() });
            self.regions.len() - 1
        })
    }

    /// A version's cost, which is added to its regions', too.
    fn version(&mut self, image: usize, version: &'a ImageVersion, superseded: bool) -> VersionCost {
        let one = self.prices.replica_month(self.model, version.size, version.data);
        let source = Zone::of(&version.source_region);
        let mut parts = Vec::with_capacity(version.replicas.len());
        let mut all = Sum::default();
        let mut next = 0;
        for (region, replica) in version.replicas.iter().filter(|(_, replica)| counts(replica)) {
            let place = self.place(next, region);
            next = place + 1;
            let Some(met) = self.regions.get_mut(place) else { continue };
            let home = *region == version.source_region;
            let egress = match (home, source, met.zone) {
                (true, ..) => Some(Money::ZERO),
                (false, Some(from), Some(to)) => {
                    Some(self.prices.egress_gib(from, to).for_bytes(version.data))
                }
                (false, ..) => None,
            };
            let part = Part { region: place, replicas: u64::from(replica.count), egress };
            let here = replica.state == ReplicaState::Completed && (home || !self.shared_packs);
            let sum = Sum {
                month: one.unwrap_or_default().times(part.replicas),
                egress: egress.unwrap_or_default(),
                replicas: part.replicas,
                unpriced: if one.is_none() || egress.is_none() { part.replicas } else { 0 },
                stored: if here { version.added } else { 0 },
            };
            met.sum += sum;
            all += sum;
            parts.push(part);
        }
        VersionCost {
            image,
            version: version.version,
            size: version.size,
            used: version.data,
            replica_month: one,
            sum: all,
            superseded,
            parts,
        }
    }
}

fn counts(replica: &Replica) -> bool {
    matches!(replica.state, ReplicaState::Completed | ReplicaState::Replicating)
}

/// The newest version that is everywhere what is offered: not excluded, whole in each of its regions.
fn latest(definition: &Definition) -> Option<&ImageVersion> {
    definition.versions.values().rev().find(|version| {
        let offered = |(region, replica): (&RegionId, &Replica)| {
            replica.state == ReplicaState::Completed && !version.is_excluded(region)
        };
        !version.replicas.is_empty() && version.replicas.iter().all(offered)
    })
}

/// Whether nobody is offered `version` any more, since `latest` is wherever it is.
fn supersedes(latest: &ImageVersion, version: &ImageVersion) -> bool {
    let (old, new) = (&version.replicas, &latest.replicas);
    version.version < latest.version
        && (old.keys().eq(new.keys()) || old.keys().all(|region| new.contains_key(region)))
}
