//! The two documented ways to estimate what a gallery costs.

use serde::{Deserialize, Serialize};

use super::money::Money;
use super::prices::Prices;
use crate::model::region::RegionId;

/// How a gallery's cost is estimated. The service's own pages say both, and they give different sums.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum CostModel {
    /// As the guide to Lab Services does: each replica is a managed disk of the image's whole size.
    #[default]
    ManagedDisk,
    /// As the gallery's own documentation does: each replica is a snapshot of what the disk uses.
    Snapshot,
}

impl CostModel {
    /// Both.
    pub const ALL: [Self; 2] = [Self::ManagedDisk, Self::Snapshot];

    /// The name on the command line.
    pub fn name(self) -> &'static str {
        match self {
            Self::ManagedDisk => "disk",
            Self::Snapshot => "snapshot",
        }
    }

    /// The id of the Fluent message that names the model.
    pub fn label(self) -> &'static str {
        match self {
            Self::ManagedDisk => "model-cost-disk",
            Self::Snapshot => "model-cost-snapshot",
        }
    }

    /// The id of the Fluent message that says what the model assumes.
    pub fn assumptions(self) -> &'static str {
        match self {
            Self::ManagedDisk => "model-cost-disk-assumes",
            Self::Snapshot => "model-cost-snapshot-assumes",
        }
    }
}

/// What replicas of one version would cost.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Estimate {
    /// All replicas, a month; none if the list has no price for such a disk.
    pub month: Option<Money>,
    /// Once: the first copy into each region but the source; none if the list has no price for one of them.
    pub egress: Option<Money>,
}

impl Prices {
    /// What one replica costs a month of a disk that the guest sees with `size` bytes, `used` of them occupied. None
    /// if the list has no disk so large.
    pub fn replica_month(&self, model: CostModel, size: u64, used: u64) -> Option<Money> {
        match model {
            CostModel::ManagedDisk => self.disk_month(size),
            CostModel::Snapshot => Some(self.snapshot_gib_month.for_bytes(used)),
        }
    }

    /// What a version captured in `source` would cost with one replica in each of `targets`, the source among them.
    pub fn estimate(
        &self,
        model: CostModel,
        source: &RegionId,
        targets: &[RegionId],
        size: u64,
        used: u64,
    ) -> Estimate {
        let month = self.replica_month(model, size, used).map(|one| one.times(targets.len() as u64));
        let egress = targets.iter().map(|target| self.egress(source, target, used)).sum();
        Estimate { month, egress }
    }
}
