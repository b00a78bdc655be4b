//! Looking after a gallery: what checking it found, and what cleaning it up freed.

use serde::{Deserialize, Serialize};

use super::message::Message;

/// Hours that a stored block must have lain before cleaning up may take it, unless somebody says otherwise: longer than
/// an export takes, which may be about to need it.
pub const GRACE_HOURS: u32 = 24;

/// Of what is damaged, so many files are kept in words; the others are counted.
pub const PROBLEMS_KEPT: usize = 5;

/// Of the images that are hit, so many are kept by name; the others are counted.
pub const HIT_KEPT: usize = 20;

/// What checking a gallery found.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct VerifyFigures {
    /// Image versions that are usable somewhere.
    pub versions: u64,
    /// Replicas of them.
    pub replicas: u64,
    /// Packs of all regions.
    pub packs: u64,
    /// Stored bytes that were read and checked; 0 unless every block was.
    pub checked: u64,
    /// Milliseconds from start to end.
    pub milliseconds: u64,
    /// Files that are damaged or missing.
    #[serde(default)]
    pub damaged: u64,
    /// Files that were damaged and were healed.
    #[serde(default)]
    pub healed: u64,
    /// The regions that they were copied from.
    #[serde(default)]
    pub sources: Vec<String>,
    /// What is wrong with the first [`PROBLEMS_KEPT`] of them.
    #[serde(default)]
    pub problems: Vec<Message>,
    /// Image versions that have a replica which cannot be used as it is.
    #[serde(default)]
    pub hit: u64,
    /// The first [`HIT_KEPT`] of those: names and versions.
    #[serde(default)]
    pub images: Vec<String>,
}

impl VerifyFigures {
    /// Whether nothing is damaged.
    pub fn is_sound(&self) -> bool {
        self.damaged == 0
    }

    /// Whether what is kept in words is part of what is counted, and no more than is kept.
    pub(super) fn is_possible(&self) -> bool {
        let part = |kept: usize, limit: usize, all: u64| kept <= limit && kept as u64 <= all;
        part(self.problems.len(), PROBLEMS_KEPT, self.damaged) && part(self.images.len(), HIT_KEPT, self.hit)
    }
}

/// What cleaning a gallery up freed, and what stayed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CollectFigures {
    /// Packs that were removed, of all regions.
    pub packs: u64,
    /// Manifests that were removed.
    pub manifests: u64,
    /// What that has freed, in bytes.
    pub freed: u64,
    /// Bytes that no version needs, and that have not lain long enough.
    pub young: u64,
    /// Bytes that no version needs, in packs that have blocks which one does.
    pub mixed: u64,
    /// Files that interrupted work had left under no name.
    pub temporaries: u64,
    /// Milliseconds from start to end.
    pub milliseconds: u64,
}

impl CollectFigures {
    /// Whether anything was removed.
    pub fn is_something(&self) -> bool {
        self.packs + self.manifests + self.temporaries > 0
    }
}
