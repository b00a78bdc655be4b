//! The whole estimate of a gallery: every image, version and region.

use std::collections::BTreeMap;
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
    /// Bytes that really lie here, on this gallery's disks. No part of what the cloud would cost.
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
        let mut regions = BTreeMap::new();
        for version in catalogue.definitions.values().flat_map(|definition| definition.versions.values()) {
            for (region, _) in version.replicas.iter().filter(|(_, replica)| counts(replica)) {
                regions.entry(region).or_insert((0_usize, None::<Zone>));
            }
        }
        let mut table = Self::default();
        for (place, (region, (number, zone))) in regions.iter_mut().enumerate() {
            (*number, *zone) = (place, Zone::of(region));
            table.regions.push(RegionCost { region: (*region).clone(), sum: Sum::default() });
        }
        let pricing = Pricing { prices, model, regions: &regions, shared_packs: catalogue.shared_packs };
        for definition in catalogue.definitions.values() {
            table.add(&pricing, definition);
        }
        table
    }

    fn add(&mut self, pricing: &Pricing<'_>, definition: &Definition) {
        let image = self.images.len();
        let latest = latest(definition);
        let mut all = Sum::default();
        for version in definition.versions.values() {
            let (cost, parts) = pricing.version(image, version, latest);
            for (part, sum) in &parts {
                if let Some(region) = self.regions.get_mut(part.region) {
                    region.sum += *sum;
                }
            }
            all += cost.sum;
            let parts = parts.into_iter().map(|(part, _)| part).collect();
            self.versions.push(VersionCost { parts, ..cost });
        }
        self.total += all;
        self.images.push(ImageCost {
            name: definition.name.clone(),
            versions: definition.versions.len(),
            sum: all,
        });
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

struct Pricing<'a> {
    prices: &'a Prices,
    model: CostModel,
    /// The place in the table and the zone of each region.
    regions: &'a BTreeMap<&'a RegionId, (usize, Option<Zone>)>,
    shared_packs: bool,
}

impl Pricing<'_> {
    /// A version's cost, its parts beside it.
    fn version(
        &self,
        image: usize,
        version: &ImageVersion,
        latest: Option<&ImageVersion>,
    ) -> (VersionCost, Vec<(Part, Sum)>) {
        let one = self.prices.replica_month(self.model, version.size, version.data);
        let source = Zone::of(&version.source_region);
        let mut parts = Vec::with_capacity(version.replicas.len());
        let mut all = Sum::default();
        for (region, replica) in version.replicas.iter().filter(|(_, replica)| counts(replica)) {
            let Some((place, zone)) = self.regions.get(region).copied() else { continue };
            let home = *region == version.source_region;
            let egress = match (home, source, zone) {
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
            all += sum;
            parts.push((part, sum));
        }
        let cost = VersionCost {
            image,
            version: version.version,
            size: version.size,
            used: version.data,
            replica_month: one,
            sum: all,
            superseded: latest.is_some_and(|latest| supersedes(latest, version)),
            parts: Vec::new(),
        };
        (cost, parts)
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
    version.version < latest.version
        && version.replicas.keys().all(|region| latest.replicas.contains_key(region))
}
