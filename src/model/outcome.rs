//! What a job gave, and its figures.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::job::Failure;
use super::lab::TemplateDisk;
use super::region::RegionId;
use super::upkeep::{CollectFigures, VerifyFigures};

/// What a job gave.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Outcome {
    /// An image version.
    Exported(ExportFigures),
    /// The lab's disk.
    Disk(TemplateDisk),
    /// Replicas in more regions.
    Replicated(ReplicationFigures),
    /// A file outside the workspace.
    Downloaded(DownloadFigures),
    /// Whether the gallery is sound.
    Verified(VerifyFigures),
    /// Space in the gallery.
    Collected(CollectFigures),
}

/// The figures of a finished replication.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReplicationFigures {
    /// Milliseconds from start to end.
    pub milliseconds: u64,
    /// The end state of every region that was asked for.
    #[serde(deserialize_with = "super::once::each_key_once")]
    pub regions: BTreeMap<RegionId, RegionOutcome>,
}

impl ReplicationFigures {
    /// How many regions have their replica.
    pub fn completed_regions(&self) -> usize {
        completed(&self.regions)
    }
}

/// The figures of a finished download.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DownloadFigures {
    /// The disk as the guest sees it, in bytes.
    pub size: u64,
    /// What the file takes on the disk, in bytes.
    pub used: u64,
    /// Milliseconds from start to end.
    pub milliseconds: u64,
}

fn completed(regions: &BTreeMap<RegionId, RegionOutcome>) -> usize {
    regions.values().filter(|region| region.failure.is_none()).count()
}

/// The figures of a finished export.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ExportFigures {
    /// The disk as the guest sees it, in bytes.
    pub size: u64,
    /// Bytes that are not zero.
    pub data: u64,
    /// Of those, bytes that the gallery did not have yet.
    pub new: u64,
    /// Chunks that the gallery did not have yet.
    pub new_chunks: u64,
    /// Bytes that the new chunks take in the source region, compressed.
    pub stored: u64,
    /// Milliseconds from start to end.
    pub milliseconds: u64,
    /// The end state of every target region.
    #[serde(deserialize_with = "super::once::each_key_once")]
    pub regions: BTreeMap<RegionId, RegionOutcome>,
}

impl ExportFigures {
    /// How many regions have their replica.
    pub fn completed_regions(&self) -> usize {
        completed(&self.regions)
    }
}

/// How the replication to one region ended.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RegionOutcome {
    /// Bytes that had to be copied.
    pub copied: u64,
    /// Why the region has no replica, if it has none.
    #[serde(default)]
    pub failure: Option<Failure>,
}
