//! The gallery's documents: small RON files, each with a schema number, created once and never rewritten.
//!
//! The last line is a comment with the BLAKE3 hash of everything before it. Most of what a document says cannot be
//! checked against anything else, and a flipped bit in a size or a name must not go unnoticed.

use jiff::{Timestamp, civil};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use super::blob::{BlobStore, Put, StoreError, read_whole};
use super::chunk::{self, Hash, MAX_DISK};
use super::damage::Damage;
use super::error::GalleryError;
use super::layout::{self, ImageKey};
pub use crate::model::image::Architecture;
use crate::model::image::{Generation, OsState, OsType, System, Version};
use crate::model::{DiskFormat, RegionId};

/// The schema of every document that this program writes, and the newest that it reads.
pub const SCHEMA: u32 = 1;

/// `gallery.ron`: what the gallery is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct GalleryDocument {
    /// The form of this file.
    pub schema: u32,
    /// 128 random bits in hexadecimal: the same gallery wherever it is moved.
    pub id: String,
    /// Its name.
    pub name: String,
    /// When it was created.
    pub created: Timestamp,
    /// Regions share their packs where the file system can, so replicas are not physically separate.
    pub share_packs: bool,
}

/// `definition.ron`: what an image is, whatever its version.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DefinitionDocument {
    /// The form of this file.
    pub schema: u32,
    /// The name as it was typed; its folder's in lower case.
    pub name: String,
    /// Windows or Linux.
    pub os_type: OsType,
    /// Generalized or specialized; every version has the same.
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
    /// When it was created.
    pub created: Timestamp,
}

impl DefinitionDocument {
    /// What every version of it has in common.
    pub fn system(&self) -> System {
        System { os_type: self.os_type, os_state: self.os_state, generation: self.generation }
    }
}

/// `versions/1.0.0.ron`: what a version is. Alone it makes no image: that takes a replica record.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct VersionDocument {
    /// The form of this file.
    pub schema: u32,
    /// The export that made it; the same when an interrupted one goes on.
    pub id: String,
    /// The image's definition, the same as in `definition.ron`, should that be damaged.
    pub definition: DefinitionDocument,
    /// Its number.
    pub version: Version,
    /// Where it was captured.
    pub source_region: RegionId,
    /// Where its replicas are to be, the source region among them.
    pub target_regions: Vec<RegionId>,
    /// The disk as the guest sees it, in bytes.
    pub size: u64,
    /// Bytes in chunks that are not zero.
    pub data: u64,
    /// Those chunks.
    pub chunks: u64,
    /// The root hash of its manifest.
    pub root: Hash,
    /// What this export added to the source region.
    pub added: Added,
    /// What was exported.
    pub source: Source,
    /// When it was captured.
    pub created: Timestamp,
    /// Who exported or uploaded it.
    pub created_by: String,
    /// Informational: after this day the image should not be used any more.
    pub end_of_life: Option<civil::Date>,
}

/// What an export added to its source region. All 0 when every chunk was there already.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Added {
    /// Chunks that the region did not have.
    pub chunks: u64,
    /// Their guest bytes.
    pub bytes: u64,
    /// What they take in packs, compressed, in bytes.
    pub stored: u64,
}

/// What was exported.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Source {
    /// The lab; empty for an upload from outside any lab.
    pub lab: String,
    /// The container that the disk was in.
    pub format: DiskFormat,
    /// The disk file's name, without its folder.
    pub file: String,
}

/// `replicas/DEFINITION/1.0.0.ron`: that a version is whole in a region. Written last.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReplicaDocument {
    /// The form of this file.
    pub schema: u32,
    /// The region.
    pub region: RegionId,
    /// What the version's chunks take in the region, compressed, in bytes; other versions may use them too.
    pub stored: u64,
    /// The packs that they lay in when the record was written.
    pub packs: u64,
    /// When the replica was whole.
    pub completed: Timestamp,
    /// The version's document, the same as in `versions`, should that be damaged.
    pub version: VersionDocument,
}

/// `deleted/1.0.0.ron`: that a version was deleted. That it is there counts, even if it cannot be read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DeletedDocument {
    /// The form of this file.
    pub schema: u32,
    /// The version's number.
    pub version: Version,
    /// The export that had made it; none if its document could not be read any more.
    #[serde(default)]
    pub id: Option<String>,
    /// The root hash of its manifest, so that its chunks stay as long as somebody may still be reading it; none if it could
    /// not be read any more.
    #[serde(default)]
    pub root: Option<Hash>,
    /// The image's definition then; none if it could not be read any more.
    #[serde(default)]
    pub definition: Option<DefinitionDocument>,
    /// When it was deleted.
    pub deleted: Timestamp,
    /// By whom.
    pub by: String,
}

/// A kind of document.
pub(super) trait Document: Serialize + DeserializeOwned {
    /// The longest one, in bytes.
    const LONGEST: u64 = 256 * 1024;

    /// Its schema number.
    fn schema(&self) -> u32;

    /// The first field that contradicts the others.
    fn contradiction(&self) -> Option<&'static str>;
}

impl Document for GalleryDocument {
    fn schema(&self) -> u32 {
        self.schema
    }

    fn contradiction(&self) -> Option<&'static str> {
        (!is_id(&self.id)).then_some("id")
    }
}

impl Document for DefinitionDocument {
    fn schema(&self) -> u32 {
        self.schema
    }

    fn contradiction(&self) -> Option<&'static str> {
        ImageKey::of(&self.name).is_err().then_some("name")
    }
}

impl Document for VersionDocument {
    fn schema(&self) -> u32 {
        self.schema
    }

    fn contradiction(&self) -> Option<&'static str> {
        let chunks = chunk::count(self.size);
        let mut regions = self.target_regions.iter().chain([&self.source_region]);
        if !is_id(&self.id) {
            Some("id")
        } else if self.definition.schema != SCHEMA || self.definition.contradiction().is_some() {
            Some("definition")
        } else if self.size == 0 || self.size > MAX_DISK {
            Some("size")
        } else if self.data > self.size {
            Some("data")
        } else if self.chunks > chunks {
            Some("chunks")
        } else if self.added.bytes > self.data || self.added.chunks > self.chunks {
            Some("added")
        } else if regions.any(|region| layout::region(region).as_ref() != Ok(region)) {
            Some("target_regions")
        } else if !self.target_regions.contains(&self.source_region) {
            Some("source_region")
        } else {
            None
        }
    }
}

impl Document for ReplicaDocument {
    fn schema(&self) -> u32 {
        self.schema
    }

    fn contradiction(&self) -> Option<&'static str> {
        if self.version.schema != SCHEMA || self.version.contradiction().is_some() {
            Some("version")
        } else if layout::region(&self.region).as_ref() != Ok(&self.region) {
            Some("region")
        } else {
            None
        }
    }
}

impl Document for DeletedDocument {
    fn schema(&self) -> u32 {
        self.schema
    }

    fn contradiction(&self) -> Option<&'static str> {
        let wrong = |definition: &DefinitionDocument| {
            definition.schema != SCHEMA || definition.contradiction().is_some()
        };
        if self.id.as_deref().is_some_and(|id| !is_id(id)) {
            Some("id")
        } else {
            self.definition.as_ref().is_some_and(wrong).then_some("definition")
        }
    }
}

/// Whether it is 128 bits in lower-case hexadecimal.
fn is_id(id: &str) -> bool {
    id.len() == 32 && id.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
}

/// The schema number alone.
#[derive(Deserialize)]
struct SchemaOnly {
    schema: u32,
}

/// Why a document is not one.
#[derive(Debug)]
pub(super) enum Flaw {
    Newer(u32),
    Damaged(Damage),
}

impl Flaw {
    pub fn at(self, place: String) -> GalleryError {
        match self {
            Self::Newer(schema) => GalleryError::NewerSchema { place, schema, known: SCHEMA },
            Self::Damaged(what) => GalleryError::Damaged { place, what },
        }
    }
}

/// How the last line begins.
const SEAL: &str = "// blake3: ";

/// Reads a document from its bytes.
pub(super) fn decode<D: Document>(bytes: &[u8]) -> Result<D, Flaw> {
    if bytes.is_empty() {
        return Err(Flaw::Damaged(Damage::Truncated));
    }
    let Ok(text) = std::str::from_utf8(bytes) else { return Err(Flaw::Damaged(Damage::NotText)) };
    let read: Result<D, _> = ron::from_str(text);
    let schema = match &read {
        Ok(document) => document.schema(),
        // Read alone, so that a newer document is called newer and not damaged; most documents need no second reading.
        Err(_) => ron::from_str(text).map_or(SCHEMA, |SchemaOnly { schema }| schema),
    };
    if schema > SCHEMA {
        return Err(Flaw::Newer(schema));
    }
    let document = read.map_err(|error| {
        let at = error.span.start;
        Flaw::Damaged(Damage::Syntax {
            line: at.line as u64,
            column: at.col as u64,
            cause: error.code.to_string(),
        })
    })?;
    // After the syntax, so that a torn file is told where.
    let sealed = text.rfind(SEAL).and_then(|at| text.split_at_checked(at));
    if sealed.is_none_or(|(body, line)| line != seal(body)) {
        return Err(Flaw::Damaged(Damage::Checksum));
    }
    let contradiction = if document.schema() == SCHEMA { document.contradiction() } else { Some("schema") };
    match contradiction {
        Some(field) => Err(Flaw::Damaged(Damage::Contradiction { field })),
        None => Ok(document),
    }
}

/// The last line of a document.
fn seal(body: &str) -> String {
    format!("{SEAL}{}\n", Hash::of(body.as_bytes()))
}

/// Reads a document; none if there is no such file.
pub(super) fn read<D: Document>(store: &dyn BlobStore, key: &str) -> Result<Option<D>, GalleryError> {
    let bytes = match read_whole(store, key, D::LONGEST) {
        Err(error) if error.is_missing() => return Ok(None),
        Err(error) => return Err(error.into()),
        Ok(bytes) => bytes.map_err(|what| GalleryError::damaged(store.place(key), what))?,
    };
    decode(&bytes).map(Some).map_err(|flaw| flaw.at(store.place(key)))
}

/// Creates a document if absent.
pub(super) fn create<D: Document>(
    store: &dyn BlobStore,
    key: &str,
    document: &D,
) -> Result<Put, GalleryError> {
    let refused = |cause: &str| {
        let source = std::io::Error::new(std::io::ErrorKind::InvalidInput, cause.to_owned());
        StoreError { action: super::blob::Action::Write, place: store.place(key), source }
    };
    let pretty = ron::ser::PrettyConfig::new().struct_names(false).new_line("\n");
    let body = ron::ser::to_string_pretty(document, pretty).map_err(|error| refused(&error.to_string()))?;
    let body = body + "\n";
    let text = body.clone() + &seal(&body);
    // What could not be read back is not written.
    if text.len() as u64 > D::LONGEST || decode::<D>(text.as_bytes()).is_err() {
        return Err(refused("a field of the document is out of bounds").into());
    }
    Ok(store.put_if_absent(key, text.as_bytes())?)
}
