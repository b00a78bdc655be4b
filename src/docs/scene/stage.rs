//! Where scenes begin: a workspace, the galleries around it, and disk files that are known.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Arc;

use jiff::Timestamp;
use serde::Deserialize;

use crate::disk::DiskFacts;
use crate::model::image::{
    Architecture, Catalogue, Definition, Generation, ImageVersion, OsState, OsType, Replica, ReplicaState,
    Version,
};
use crate::model::region::{self, RegionId};
use crate::model::state::GalleryLocation;
use crate::model::{Workspace, names};

/// A state to begin with. Nothing of it lies on a disk.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Stage {
    /// Its name: the file's without its ending.
    #[serde(skip)]
    pub name: String,
    /// Changes with the file.
    #[serde(skip)]
    pub hash: String,
    /// The time when every scene begins.
    pub now: Timestamp,
    /// Where the workspace is said to lie.
    pub folder: PathBuf,
    /// What `workspace.ron` holds.
    pub workspace: Arc<Workspace>,
    /// Every gallery that there is, attached or not.
    #[serde(default)]
    pub galleries: Vec<GalleryOnStage>,
    /// Disk files that can be looked into.
    #[serde(default)]
    pub disks: BTreeMap<PathBuf, DiskFacts>,
    /// Bytes that every drive has room for.
    #[serde(default = "usual_room")]
    pub room: u64,
    /// Bytes that jobs read or write in a second.
    #[serde(default = "usual_rate")]
    pub rate: u64,
}

fn usual_room() -> u64 {
    512 << 30
}

fn usual_rate() -> u64 {
    184 << 20
}

/// A gallery.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GalleryOnStage {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Where it lies.
    pub location: GalleryLocation,
    /// Its images.
    #[serde(default)]
    pub images: Vec<ImageOnStage>,
}

/// An image whose versions are whole in every region of their geography.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ImageOnStage {
    /// Its name.
    pub name: String,
    /// Windows or Linux.
    pub os_type: OsType,
    /// Generalized or specialized.
    pub os_state: OsState,
    /// What it is for.
    #[serde(default)]
    pub description: String,
    /// The first part of its identifier.
    pub publisher: String,
    /// Its versions.
    pub versions: Vec<VersionOnStage>,
}

/// A version of an image.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct VersionOnStage {
    /// Its number.
    pub version: Version,
    /// When it was captured.
    pub created: Timestamp,
    /// By whom.
    pub by: String,
    /// From which lab; empty for an upload.
    #[serde(default)]
    pub lab: String,
    /// Where.
    pub region: RegionId,
    /// The disk as the guest sees it, in bytes.
    pub size: u64,
    /// Bytes that are not zero.
    pub data: u64,
    /// What a replica takes, in bytes.
    pub stored: u64,
}

impl GalleryOnStage {
    /// What is read of it.
    pub fn catalogue(&self) -> Catalogue {
        let definitions = self.images.iter().map(ImageOnStage::definition);
        let definitions: BTreeMap<_, _> = definitions.map(|image| (names::key(&image.name), image)).collect();
        let mut catalogue = Catalogue { definitions, shared_packs: true, ..Catalogue::default() };
        catalogue.stored = stored(&catalogue);
        catalogue
    }
}

/// What a gallery takes whose regions share their packs.
pub(crate) fn stored(catalogue: &Catalogue) -> u64 {
    let versions = catalogue.definitions.values().flat_map(|image| image.versions.values());
    versions.map(|version| version.added).sum()
}

impl ImageOnStage {
    fn definition(&self) -> Definition {
        let versions = self.versions.iter().map(VersionOnStage::version);
        Definition {
            name: self.name.clone(),
            os_type: self.os_type,
            os_state: self.os_state,
            generation: Generation::V1,
            architecture: Architecture::X64,
            publisher: self.publisher.clone(),
            offer: self.name.to_lowercase(),
            sku: self.name.clone(),
            description: self.description.clone(),
            end_of_life: None,
            deleted: None,
            versions: versions.map(|version| (version.version, version)).collect(),
        }
    }
}

impl VersionOnStage {
    fn version(&self) -> ImageVersion {
        let replica = Replica {
            state: ReplicaState::Completed,
            stored: self.stored,
            count: 1,
            exclude_from_latest: None,
        };
        let regions = region::replication_targets(&self.region);
        ImageVersion {
            version: self.version,
            created: self.created,
            created_by: self.by.clone(),
            source_lab: self.lab.clone(),
            source_region: self.region.clone(),
            size: self.size,
            data: self.data,
            added: self.stored,
            disks: 1,
            exclude_from_latest: false,
            end_of_life: None,
            replicas: regions.into_iter().map(|region| (region, replica.clone())).collect(),
        }
    }
}
