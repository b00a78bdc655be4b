//! What there is in a gallery: images, their versions, where their replicas are, and what cannot be read.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;

use super::Gallery;
use super::damage::Damage;
use super::documents::{DefinitionDocument, ReplicaDocument, VersionDocument};
use super::error::GalleryError;
use super::layout::{self, ImageKey};
use super::parallel;
use crate::model::image::{self, Catalogue, ReplicaState, Version};
use crate::model::{Explain, Message, RegionId};

/// A gallery's content.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Listing {
    /// Images with a usable version, in order of name.
    pub images: Vec<ListedImage>,
    /// Exports that have not come to their first replica: at work now, or interrupted.
    pub unfinished: Vec<Unfinished>,
    /// Files that cannot be read; everything else is listed all the same.
    pub problems: Vec<FileProblem>,
}

/// An image and its usable versions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListedImage {
    /// What it is.
    pub definition: DefinitionDocument,
    /// Its versions that are usable somewhere, the newest by number first.
    pub versions: Vec<ListedVersion>,
}

/// A version and its replicas. Its document has what the export added; its replicas have what each region stores.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListedVersion {
    /// What it is.
    pub document: VersionDocument,
    /// Every target region, and every other that has a replica.
    pub replicas: BTreeMap<RegionId, Replica>,
}

/// A version in one region.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Replica {
    /// Whole, so that the version is usable there.
    Whole {
        /// What its chunks take there, compressed, in bytes; other versions may use them too.
        stored: u64,
        /// The packs that they lay in when it was whole.
        packs: u64,
        /// When it was whole.
        completed: Timestamp,
    },
    /// Not there, or still being copied.
    Absent,
    /// It was whole, so the version is usable there, but its record cannot be read; see [`Listing::problems`].
    Unrecorded,
}

/// A version that no region has, or a definition without any.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unfinished {
    /// The image's name.
    pub name: String,
    /// The version, if its document is there.
    pub version: Option<Version>,
}

/// A file that cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileProblem {
    /// The file.
    pub place: String,
    /// What is wrong with it.
    pub what: Damage,
}

impl Explain for FileProblem {
    fn explain(&self) -> Message {
        Message::new("gallery-file-problem")
            .with("place", self.place.as_str())
            .with("what", self.what.explain())
    }
}

impl ListedVersion {
    /// Whether it is usable in a region.
    pub fn is_usable_in(&self, region: &RegionId) -> bool {
        self.replicas.get(region).is_some_and(Replica::is_usable)
    }
}

impl Gallery {
    /// Lists the whole gallery. Reads every document, none of the data.
    pub fn list(&self) -> Result<Listing, GalleryError> {
        let regions = self.regions()?;
        let mut listing = Listing::default();
        let mut keys = Vec::new();
        for folder in self.store().list(layout::IMAGES)?.into_iter().filter(|entry| entry.folder) {
            match ImageKey::from_folder(&folder.name) {
                Some(key) => keys.push(key),
                None => listing.problems.push(FileProblem {
                    place: self.store().place(&format!("{}/{}", layout::IMAGES, folder.name)),
                    what: Damage::NotOurs,
                }),
            }
        }
        for found in parallel::map(self.workers(), &keys, |key| self.find(key, &regions)) {
            let Found { image, unfinished, problems } = found?;
            listing.images.extend(image);
            listing.unfinished.extend(unfinished);
            listing.problems.extend(problems);
        }
        Ok(listing)
    }

    /// One image, its usable versions and their figures.
    pub fn image(&self, name: &str) -> Result<ListedImage, GalleryError> {
        let found = self.find(&Self::key(name)?, &self.regions()?)?;
        found.image.ok_or_else(|| GalleryError::NoSuchImage { name: name.to_owned() })
    }

    fn find(&self, key: &ImageKey, regions: &[RegionId]) -> Result<Found, GalleryError> {
        let mut found = Found::default();
        let mut records = BTreeMap::new();
        for region in regions {
            for version in self.replicas(region, key)? {
                let record = found.readable(self.read_replica(region, key, version))?;
                records.entry(version).or_insert_with(BTreeMap::new).insert(region.clone(), record);
            }
        }
        let numbers = self.versions(key)?;
        let mut versions = Vec::new();
        let mut unfinished = Vec::new();
        for version in numbers.iter().rev() {
            let records = records.remove(version).unwrap_or_default();
            let read = found.readable(self.read_version(key, *version))?;
            // Damaged, it is the same in every record.
            let document =
                read.or_else(|| records.values().flatten().map(|record| record.version.clone()).next());
            let Some(document) = document else { continue };
            let replicas = found.replicas(self, key, &document, records);
            if replicas.values().any(Replica::is_usable) {
                versions.push(ListedVersion { document, replicas });
            } else if replicas.values().all(|replica| *replica == Replica::Absent) {
                unfinished.push(*version);
            }
        }
        // A record is written last, so its version's document has been lost.
        for version in records.into_keys().filter(|version| !numbers.contains(version)) {
            found.problem(self.store().place(&layout::version(key, version)), Damage::Missing);
        }
        let definition = match found.readable(self.read_definition(key))? {
            None if !versions.is_empty() && !found.is_about(self, &layout::definition(key)) => {
                found.problem(self.store().place(&layout::definition(key)), Damage::Missing);
                None
            }
            definition => definition,
        };
        let definition = definition.or_else(|| versions.first().map(|v| v.document.definition.clone()));
        let name = definition.as_ref().map_or_else(|| key.as_str().to_owned(), |d| d.name.clone());
        let nothing = versions.is_empty() && unfinished.is_empty() && found.problems.is_empty();
        let unfinished = unfinished.into_iter().map(Some).chain(nothing.then_some(None));
        found.unfinished = unfinished.map(|version| Unfinished { name: name.clone(), version }).collect();
        found.image = definition
            .filter(|_| !versions.is_empty())
            .map(|definition| ListedImage { definition, versions });
        Ok(found)
    }
}

/// What the folders of one image hold.
#[derive(Default)]
struct Found {
    image: Option<ListedImage>,
    unfinished: Vec<Unfinished>,
    problems: Vec<FileProblem>,
}

impl Found {
    fn is_about(&self, gallery: &Gallery, key: &str) -> bool {
        let place = gallery.store().place(key);
        self.problems.iter().any(|problem| problem.place == place)
    }

    fn problem(&mut self, place: String, what: Damage) {
        self.problems.push(FileProblem { place, what });
    }

    /// A document, unless it is not there or is a problem of its own.
    fn readable<D>(&mut self, read: Result<Option<D>, GalleryError>) -> Result<Option<D>, GalleryError> {
        match read {
            Ok(document) => Ok(document),
            Err(error) => {
                let problem = FileProblem::of(error)?;
                self.problems.push(problem);
                Ok(None)
            }
        }
    }

    /// What a version's target regions, and those with a record, have of it.
    fn replicas(
        &mut self,
        gallery: &Gallery,
        key: &ImageKey,
        document: &VersionDocument,
        mut records: BTreeMap<RegionId, Option<ReplicaDocument>>,
    ) -> BTreeMap<RegionId, Replica> {
        let regions: BTreeSet<RegionId> =
            document.target_regions.iter().chain(records.keys()).cloned().collect();
        let state = |region: &RegionId| match records.remove(region) {
            None => Replica::Absent,
            Some(Some(record)) if record.version.root == document.root => {
                Replica::Whole { stored: record.stored, packs: record.packs, completed: record.completed }
            }
            Some(Some(_)) => {
                let at = layout::replica(region, key, document.version);
                self.problem(gallery.store().place(&at), Damage::Contradiction { field: "root" });
                Replica::Absent
            }
            Some(None) => Replica::Unrecorded,
        };
        let mut state = state;
        regions.into_iter().map(|region| (region.clone(), state(&region))).collect()
    }
}

impl FileProblem {
    /// The problem that an error is, if it is one file's.
    pub(super) fn of(error: GalleryError) -> Result<Self, GalleryError> {
        match error {
            GalleryError::Damaged { place, what } => Ok(Self { place, what }),
            GalleryError::NewerSchema { place, schema, .. } => {
                Ok(Self { place, what: Damage::NewerSchema { schema } })
            }
            GalleryError::Unreadable(error) => {
                let what = Damage::Unreadable { cause: error.source.to_string() };
                Ok(Self { place: error.place, what })
            }
            other => Err(other),
        }
    }
}

impl Listing {
    /// The same as the domain sees it.
    pub fn catalogue(&self, shared_packs: bool) -> Catalogue {
        Catalogue {
            definitions: self
                .images
                .iter()
                .map(|image| (crate::model::names::key(&image.definition.name), image.domain()))
                .collect(),
            problems: self.problems.iter().map(Explain::explain).collect(),
            shared_packs,
        }
    }
}

impl ListedImage {
    fn domain(&self) -> image::Definition {
        let definition = self.definition.clone();
        image::Definition {
            name: definition.name,
            os_type: definition.os_type,
            os_state: definition.os_state,
            generation: definition.generation,
            architecture: definition.architecture,
            publisher: definition.publisher,
            offer: definition.offer,
            sku: definition.sku,
            description: definition.description,
            end_of_life: None,
            deleted: None,
            versions: self.versions.iter().map(|v| (v.document.version, v.domain())).collect(),
        }
    }
}

impl ListedVersion {
    fn domain(&self) -> image::ImageVersion {
        let document = self.document.clone();
        image::ImageVersion {
            version: document.version,
            created: document.created,
            created_by: document.created_by,
            source_lab: document.source.lab,
            source_region: document.source_region,
            size: document.size,
            data: document.data,
            added: document.added.stored,
            // A version of ours is one disk, and none is ever kept from being the newest.
            disks: 1,
            exclude_from_latest: false,
            end_of_life: document.end_of_life,
            replicas: self
                .replicas
                .iter()
                .map(|(region, replica)| (region.clone(), replica.domain()))
                .collect(),
        }
    }
}

impl Replica {
    /// Whether the version is usable there.
    pub fn is_usable(&self) -> bool {
        matches!(self, Self::Whole { .. } | Self::Unrecorded)
    }

    fn domain(&self) -> image::Replica {
        let (state, stored) = match self {
            Self::Whole { stored, .. } => (ReplicaState::Completed, *stored),
            Self::Unrecorded => (ReplicaState::Completed, 0),
            Self::Absent => (ReplicaState::Unknown, 0),
        };
        image::Replica { state, stored, count: 1, exclude_from_latest: None }
    }
}
