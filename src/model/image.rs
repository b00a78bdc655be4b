//! Images of a shared image gallery as the domain sees them: definitions, versions, replicas.
//!
//! The gallery's files are the truth; [`Catalogue`] is what was last read of them.

use std::collections::BTreeMap;
use std::fmt;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::message::Message;
use super::names;
use super::region::RegionId;

/// The operating system family.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum OsType {
    /// Linux.
    Linux,
    /// Windows.
    Windows,
}

impl OsType {
    /// The family's own name, the same in every language.
    pub fn name(self) -> &'static str {
        match self {
            Self::Linux => "Linux",
            Self::Windows => "Windows",
        }
    }
}

/// Whether machine-specific information was removed from the disk.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum OsState {
    /// Prepared for first start: no accounts, no computer name.
    Generalized,
    /// As it was used: accounts and settings included. What an export always gives.
    Specialized,
}

impl OsState {
    /// The name for scripts: `generalized`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Generalized => "generalized",
            Self::Specialized => "specialized",
        }
    }

    /// The id of the Fluent message that names the state.
    pub fn label(self) -> &'static str {
        match self {
            Self::Generalized => "model-os-state-generalized",
            Self::Specialized => "model-os-state-specialized",
        }
    }
}

/// The virtual machine generation that the disk starts on.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Generation {
    /// BIOS.
    #[default]
    V1,
    /// UEFI.
    V2,
}

impl Generation {
    /// Its number: 1 or 2.
    pub fn number(self) -> u64 {
        match self {
            Self::V1 => 1,
            Self::V2 => 2,
        }
    }
}

/// The processor family that a disk starts on.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Architecture {
    /// x86-64.
    #[default]
    X64,
    /// 64-bit Arm.
    Arm64,
}

/// What every version of an image has in common, and what it must fit to start.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct System {
    /// Windows or Linux.
    pub os_type: OsType,
    /// Generalized or specialized.
    pub os_state: OsState,
    /// The virtual machine generation.
    pub generation: Generation,
}

/// `Major.Minor.Patch`; "newest" is the highest triple.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Version {
    /// First part.
    pub major: u32,
    /// Second part; raised by every export that updates an image.
    pub minor: u32,
    /// Third part.
    pub patch: u32,
}

impl Version {
    /// The version of a new image.
    pub const FIRST: Self = Self { major: 1, minor: 0, patch: 0 };

    /// The largest number that a part may have.
    pub const MAX_PART: u32 = i32::MAX as u32;

    /// The version of the next export: the minor number raised, the patch 0. None when there is no higher one.
    ///
    /// The service does not document its numbering; this is our rule. Where an export that was cut short has a number,
    /// the gallery gives the one after it.
    pub fn next(self) -> Option<Self> {
        if self.minor < Self::MAX_PART {
            Some(Self { major: self.major, minor: self.minor + 1, patch: 0 })
        } else if self.major < Self::MAX_PART {
            Some(Self { major: self.major + 1, minor: 0, patch: 0 })
        } else {
            None
        }
    }

    /// Reads `1.2.3`: three numbers of digits only, each at most [`Self::MAX_PART`].
    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = text.split('.').map(|part| {
            let digits = !part.is_empty() && part.len() <= 10 && part.bytes().all(|b| b.is_ascii_digit());
            let canonical = part == "0" || !part.starts_with('0');
            part.parse::<u32>().ok().filter(|n| digits && canonical && *n <= Self::MAX_PART)
        });
        let version = Self { major: parts.next()??, minor: parts.next()??, patch: parts.next()?? };
        parts.next().is_none().then_some(version)
    }
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}.{}", self.major, self.minor, self.patch)
    }
}

impl Serialize for Version {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Version {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Self::parse(&text)
            .ok_or_else(|| serde::de::Error::custom(format!("`{text}` is not a version such as 1.0.0")))
    }
}

/// An image definition and its versions.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Definition {
    /// The definition's name, as it was first written.
    pub name: String,
    /// Windows or Linux.
    pub os_type: OsType,
    /// Generalized or specialized; every version has the same.
    pub os_state: OsState,
    /// The virtual machine generation.
    pub generation: Generation,
    /// The processor family.
    pub architecture: Architecture,
    /// First part of the triple that is unique in the gallery.
    pub publisher: String,
    /// Second part.
    pub offer: String,
    /// Third part.
    pub sku: String,
    /// What the image is for.
    pub description: String,
    /// Informational: after this day the image should not be used any more.
    pub end_of_life: Option<jiff::civil::Date>,
    /// The highest number of a version that was deleted; no number up to it is given again.
    pub deleted: Option<Version>,
    /// Its committed versions; none if all were deleted.
    pub versions: BTreeMap<Version, ImageVersion>,
}

impl Definition {
    /// The newest version by number.
    pub fn newest(&self) -> Option<&ImageVersion> {
        self.versions.values().next_back()
    }

    /// The number of its next version: 1.0.0, or the one after the highest that was ever given. None if there is none.
    pub fn next_version(&self) -> Option<Version> {
        let highest = self.versions.keys().next_back().copied().max(self.deleted);
        highest.map_or(Some(Version::FIRST), Version::next)
    }

    /// What every version has in common.
    pub fn system(&self) -> System {
        System { os_type: self.os_type, os_state: self.os_state, generation: self.generation }
    }
}

/// One version of an image.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ImageVersion {
    /// Its number.
    pub version: Version,
    /// When it was captured.
    pub created: Timestamp,
    /// Who exported or uploaded it.
    pub created_by: String,
    /// The lab it was exported from; empty for an upload.
    pub source_lab: String,
    /// Where it was captured.
    pub source_region: RegionId,
    /// The disk as the guest sees it, in bytes.
    pub size: u64,
    /// Bytes of the disk that are not zero.
    pub data: u64,
    /// Bytes that this version added to the gallery's source region.
    pub added: u64,
    /// How many disks the image has; labs take one.
    pub disks: u32,
    /// Never offered as the newest.
    pub exclude_from_latest: bool,
    /// Informational: after this day the image should not be used any more.
    pub end_of_life: Option<jiff::civil::Date>,
    /// Every target region: its replica there, or that there is none yet.
    pub replicas: BTreeMap<RegionId, Replica>,
}

impl ImageVersion {
    /// Whether it is excluded from being the newest in a region. What is said of the region beats what is said of all,
    /// so a version can be excluded everywhere but there.
    pub fn is_excluded(&self, region: &RegionId) -> bool {
        let regional = self.replicas.get(region).and_then(|replica| replica.exclude_from_latest);
        regional.unwrap_or(self.exclude_from_latest)
    }
}

/// The replica of one version in one region.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Replica {
    /// How far it is.
    pub state: ReplicaState,
    /// Stored bytes of the packs that the replica needs.
    pub stored: u64,
    /// How many replicas the cloud would have in the region; here the bytes are stored once.
    pub count: u32,
    /// Whether it is never offered as the newest in this region; none if that is as everywhere.
    pub exclude_from_latest: Option<bool>,
}

/// The documented replication states.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum ReplicaState {
    /// Nothing is known of it.
    Unknown,
    /// Being copied.
    Replicating,
    /// There, and usable in its region.
    Completed,
    /// Could not be copied.
    Failed,
}

impl ReplicaState {
    /// The name for scripts: `completed`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Unknown => "unknown",
            Self::Replicating => "replicating",
            Self::Completed => "completed",
            Self::Failed => "failed",
        }
    }
}

/// What was last read of the attached gallery.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Catalogue {
    /// Definitions by [`names::key`].
    pub definitions: BTreeMap<String, Definition>,
    /// Files that could not be read, a sentence each; the rest of the gallery is shown all the same.
    pub problems: Vec<Message>,
    /// Regions share their packs, so replicas are not physically separate.
    pub shared_packs: bool,
    /// Bytes of every pack in every region; what regions share counts once.
    pub stored: u64,
}

impl Catalogue {
    /// The definition of that name, in any case.
    pub fn find(&self, name: &str) -> Option<&Definition> {
        self.definitions.get(&names::key(name))
    }
}
