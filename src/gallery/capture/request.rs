//! What is asked of an export.

use jiff::{Timestamp, civil};

use crate::disk::Disk;
use crate::gallery::chunk::Hash;
use crate::gallery::documents::{Architecture, DefinitionDocument, SCHEMA};
use crate::model::RegionId;
use crate::model::image::{Generation, OsState, OsType, System, Version};

/// What is to be exported, and as what.
pub struct ExportRequest<'a> {
    /// The disk; nobody may write to it meanwhile, which is checked.
    pub disk: &'a dyn Disk,
    /// Names this export. An interrupted export goes on under the same id.
    pub id: ExportId,
    /// The image.
    pub image: Image,
    /// The version that it is to make. If an export that was cut short has the number, it gets the next.
    pub version: Version,
    /// Where it is captured; one of the target regions.
    pub source_region: RegionId,
    /// Where its replicas are to be.
    pub target_regions: Vec<RegionId>,
    /// The lab; empty for an upload from outside any lab.
    pub lab: String,
    /// When it is captured.
    pub created: Timestamp,
    /// Who exports it.
    pub created_by: String,
    /// Informational: after this day the image should not be used any more.
    pub end_of_life: Option<civil::Date>,
    /// Exports to the same image that are not at work and will not be while this one is: what they left unfinished is
    /// taken back.
    pub abandoned: Vec<ExportId>,
}

impl std::fmt::Debug for ExportRequest<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let mut shown = f.debug_struct("ExportRequest");
        shown.field("id", &self.id).field("image", &self.image).field("version", &self.version);
        shown.finish_non_exhaustive()
    }
}

/// The image that a version is for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Image {
    /// A new one; refused if the gallery has one of that name, or one of that publisher, offer and SKU.
    New(Definition),
    /// One that is there.
    Existing {
        /// Its name.
        name: String,
        /// What the new version is; refused unless the image is the same.
        system: System,
    },
}

impl Image {
    /// The image's name.
    pub fn name(&self) -> &str {
        match self {
            Self::New(definition) => &definition.name,
            Self::Existing { name, .. } => name,
        }
    }
}

/// What a new image is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Definition {
    /// Its name.
    pub name: String,
    /// Windows or Linux.
    pub os_type: OsType,
    /// Generalized or specialized.
    pub os_state: OsState,
    /// First part of the triple that names the image.
    pub publisher: String,
    /// Second part.
    pub offer: String,
    /// Third part.
    pub sku: String,
    /// The virtual machine generation.
    pub generation: Generation,
    /// The processor family.
    pub architecture: Architecture,
    /// What the image is for.
    pub description: String,
}

impl Definition {
    /// What every version of it has in common.
    pub fn system(&self) -> System {
        System { os_type: self.os_type, os_state: self.os_state, generation: self.generation }
    }

    pub(super) fn document(&self, created: Timestamp) -> DefinitionDocument {
        let new = self.clone();
        DefinitionDocument {
            schema: SCHEMA,
            name: new.name,
            os_type: new.os_type,
            os_state: new.os_state,
            publisher: new.publisher,
            offer: new.offer,
            sku: new.sku,
            generation: new.generation,
            architecture: new.architecture,
            description: new.description,
            created,
        }
    }
}

/// Names an export in the gallery: 128 bits in hexadecimal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExportId(String);

impl ExportId {
    /// The id from whatever tells the export from all others: the workspace, the job's number, when it was asked for.
    pub fn of(parts: &[&str]) -> Self {
        let mut hasher = blake3::Hasher::new();
        for part in parts {
            hasher.update(&(part.len() as u64).to_le_bytes()).update(part.as_bytes());
        }
        let mut id = Hash(*hasher.finalize().as_bytes()).to_string();
        id.truncate(32);
        Self(id)
    }

    /// As the version's document has it.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}
