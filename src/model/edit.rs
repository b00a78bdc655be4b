//! What can be changed about an image of the gallery, and what may not. Every edit names only what it changes, so two
//! people who edit the same image at the same time both get what they asked for.
//!
//! The gallery holds the same rules against what lies in it by then.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::image::{Definition, ImageVersion, Version};
use super::message::{Explain, Message};
use super::refusal::Refusal;
use super::region::{self, RegionId};

/// The most replicas that a version may have in one region; the least is 1.
pub const MAX_REPLICAS: u32 = 100;

/// The longest description of an image, in characters.
pub const MAX_DESCRIPTION: usize = 2000;

/// A change to one image.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub enum ImageEdit {
    /// Say something else of the image. What is none stays as it is.
    Describe {
        /// What it is for.
        #[serde(default)]
        description: Option<String>,
        /// When it should no longer be used.
        #[serde(default)]
        end_of_life: Option<EndOfLife>,
    },
    /// Change how a version is offered and where it is replicated. A new target region has its replica only once the
    /// version is copied there.
    Version {
        /// The version.
        version: Version,
        /// What changes.
        change: VersionEdit,
    },
    /// Delete a version for good: it is not offered any more, and its number is not given again. Labs that were made
    /// from it keep their disks.
    DeleteVersion(Version),
    /// Delete an image that has no version left; its name can be used again.
    DeleteImage,
}

/// What changes of a version. What is not mentioned stays as it is.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct VersionEdit {
    /// Never offered as the newest, or offered again.
    pub exclude_from_latest: Option<bool>,
    /// When it should no longer be used.
    pub end_of_life: Option<EndOfLife>,
    /// Target regions that are added or changed.
    pub regions: BTreeMap<RegionId, RegionEdit>,
    /// Target regions that are removed, with the replica there; this comes after `regions`.
    pub removed: BTreeSet<RegionId>,
}

/// What changes of a target region. A region that is new has one replica unless this says otherwise.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct RegionEdit {
    /// How many replicas the cloud would have there: 1 to [`MAX_REPLICAS`]. Here the bytes are stored once.
    pub count: Option<u32>,
    /// Whether the version is offered as the newest there.
    pub latest: Option<RegionalLatest>,
}

/// When an image or a version should no longer be used. Only told: it can be used all the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum EndOfLife {
    /// No day is set.
    Never,
    /// From this day on.
    On(Date),
}

impl EndOfLife {
    /// The day, if one is set.
    pub fn date(self) -> Option<Date> {
        match self {
            Self::Never => None,
            Self::On(date) => Some(date),
        }
    }
}

impl From<Option<Date>> for EndOfLife {
    fn from(date: Option<Date>) -> Self {
        date.map_or(Self::Never, Self::On)
    }
}

/// Whether a version is offered as the newest in one region. What is said of a region beats what is said of all.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum RegionalLatest {
    /// As the version is everywhere.
    AsEverywhere,
    /// Not in this region.
    Excluded,
    /// In this region, even if it is excluded everywhere else.
    Included,
}

impl RegionalLatest {
    /// As [`super::image::Replica::exclude_from_latest`] has it.
    pub fn exclude(self) -> Option<bool> {
        match self {
            Self::AsEverywhere => None,
            Self::Excluded => Some(true),
            Self::Included => Some(false),
        }
    }
}

/// Why an image cannot be changed in that way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum EditProblem {
    /// The region that the version was captured in stays one of its target regions.
    SourceRegion {
        /// The region.
        region: RegionId,
    },
    /// The version is not replicated to that region.
    NotATarget {
        /// The region.
        region: RegionId,
    },
    /// There is no such region.
    UnknownRegion {
        /// The region that was asked for.
        region: RegionId,
    },
    /// Too few replicas or too many.
    Replicas {
        /// How many were asked for.
        asked: u32,
    },
    /// An image is deleted after its versions.
    HasVersions {
        /// The image.
        name: String,
        /// How many it has.
        versions: usize,
    },
}

impl ImageEdit {
    /// The version that is changed or deleted.
    pub fn version(&self) -> Option<Version> {
        match self {
            Self::Version { version, .. } | Self::DeleteVersion(version) => Some(*version),
            Self::Describe { .. } | Self::DeleteImage => None,
        }
    }

    /// Whether an image may be changed in that way, as far as the image itself says.
    pub fn check(&self, image: &Definition) -> Result<(), Refusal> {
        let version = |version: &Version| {
            let missing = || Refusal::NoSuchVersion { name: image.name.clone(), version: *version };
            image.versions.get(version).ok_or_else(missing)
        };
        match self {
            Self::Describe { description: Some(text), .. } if text.chars().count() > MAX_DESCRIPTION => {
                Err(Refusal::TextTooLong { limit: MAX_DESCRIPTION })
            }
            Self::Describe { .. } => Ok(()),
            Self::Version { version: number, change } => Ok(change.check(version(number)?)?),
            Self::DeleteVersion(number) => version(number).map(drop),
            Self::DeleteImage => match image.versions.len() {
                0 => Ok(()),
                versions => Err(EditProblem::HasVersions { name: image.name.clone(), versions }.into()),
            },
        }
    }
}

impl VersionEdit {
    /// Whether a version may be changed in that way.
    pub fn check(&self, version: &ImageVersion) -> Result<(), EditProblem> {
        for (region, edit) in &self.regions {
            if region::find(&region.0).is_none() {
                return Err(EditProblem::UnknownRegion { region: region.clone() });
            }
            if let Some(asked) = edit.count.filter(|count| !(1..=MAX_REPLICAS).contains(count)) {
                return Err(EditProblem::Replicas { asked });
            }
        }
        for region in &self.removed {
            let region = || region.clone();
            if region() == version.source_region {
                return Err(EditProblem::SourceRegion { region: region() });
            }
            if !version.replicas.contains_key(&region()) && !self.regions.contains_key(&region()) {
                return Err(EditProblem::NotATarget { region: region() });
            }
        }
        Ok(())
    }
}

impl From<EditProblem> for Refusal {
    fn from(problem: EditProblem) -> Self {
        Self::Edit(problem)
    }
}

impl Explain for EditProblem {
    fn explain(&self) -> Message {
        match self {
            Self::SourceRegion { region } => {
                Message::new("refusal-edit-source-region").with("region", region.display())
            }
            Self::NotATarget { region } => {
                Message::new("refusal-edit-not-a-target").with("region", region.display())
            }
            Self::UnknownRegion { region } => {
                Message::new("refusal-edit-unknown-region").with("region", region.display())
            }
            Self::Replicas { asked } => Message::new("refusal-edit-replicas")
                .with("asked", u64::from(*asked))
                .with("limit", u64::from(MAX_REPLICAS)),
            Self::HasVersions { name, versions } => Message::new("refusal-edit-has-versions")
                .with("name", name.as_str())
                .with("versions", *versions),
        }
    }
}
