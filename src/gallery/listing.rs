//! What there is in a gallery: images, their versions, where their replicas are, and what cannot be read.

mod domain;

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;

use super::Gallery;
use super::damage::Damage;
use super::documents::{DefinitionDocument, ReplicaDocument, VersionDocument};
use super::error::GalleryError;
use super::layout::{self, ImageKey};
use super::parallel;
use super::settings::{Chain, ImageSettings, SettingsDocument};
use crate::model::image::Version;
use crate::model::{Explain, Message, RegionId};

/// A gallery's content.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Listing {
    /// Images with a usable version, and those whose versions were all deleted, in order of name.
    pub images: Vec<ListedImage>,
    /// Exports that have not come to their first replica: at work now, or interrupted.
    pub unfinished: Vec<Unfinished>,
    /// Files that cannot be read; everything else is listed all the same.
    pub problems: Vec<FileProblem>,
    /// Bytes of every pack in every region; what regions share counts once.
    pub stored: u64,
}

/// An image and its usable versions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListedImage {
    /// What it is, as it was made; [`ListedImage::settings`] has what was changed since.
    pub definition: DefinitionDocument,
    /// What was changed since, and by whom; none if nothing was.
    pub changed: Option<SettingsDocument>,
    /// The highest number of a version that was deleted.
    pub deleted: Option<Version>,
    /// Its versions that are usable somewhere, the newest by number first; none if all were deleted.
    pub versions: Vec<ListedVersion>,
}

/// A version and its replicas. Its document has what the export added; its replicas have what each region stores.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListedVersion {
    /// What it is.
    pub document: VersionDocument,
    /// Every region that it is to be in, and every other that has a replica.
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

impl Listing {
    /// Whether there is no image, none in the making, and nothing that cannot be read; blocks that nothing came of may
    /// be there.
    pub fn is_empty(&self) -> bool {
        self.images.is_empty() && self.unfinished.is_empty() && self.problems.is_empty()
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
        let mut listing = Listing::default();
        // Each image with the regions that have records of it.
        let mut keys: BTreeMap<ImageKey, Vec<RegionId>> = BTreeMap::new();
        for key in self.image_folders(layout::IMAGES, &mut listing)? {
            keys.entry(key).or_default();
        }
        let mut shared = BTreeSet::new();
        for region in self.regions()? {
            for pack in self.store().list(&layout::packs(&region))?.into_iter().filter(|pack| !pack.folder) {
                if !self.document.share_packs || shared.insert(pack.name) {
                    listing.stored = listing.stored.saturating_add(pack.length);
                }
            }
            // An image with records and no folder of its own is one too: the records have all of its documents.
            for key in self.image_folders(&layout::replicas(&region), &mut listing)? {
                keys.entry(key).or_default().push(region.clone());
            }
        }
        let keys: Vec<(ImageKey, Vec<RegionId>)> = keys.into_iter().collect();
        for found in parallel::map(self.workers(), &keys, |(key, regions)| self.find(key, regions)) {
            let Found { image, unfinished, problems, .. } = found?;
            listing.images.extend(image);
            listing.unfinished.extend(unfinished);
            listing.problems.extend(problems);
        }
        Ok(listing)
    }

    /// The images that a folder has folders of.
    pub(super) fn image_folders(
        &self,
        above: &str,
        listing: &mut Listing,
    ) -> Result<Vec<ImageKey>, GalleryError> {
        let mut keys = Vec::new();
        for folder in self.store().list(above)?.into_iter().filter(|entry| entry.folder) {
            match ImageKey::from_folder(&folder.name) {
                Some(key) => keys.push(key),
                None => listing.problems.push(FileProblem {
                    place: self.store().place(&format!("{above}/{}", folder.name)),
                    what: Damage::NotOurs,
                }),
            }
        }
        Ok(keys)
    }

    /// One image, its usable versions and their figures.
    pub fn image(&self, name: &str) -> Result<ListedImage, GalleryError> {
        let found = self.find(&Self::key(name)?, &self.regions()?)?;
        found.image.ok_or_else(|| GalleryError::NoSuchImage { name: name.to_owned() })
    }

    /// What there is of an image. Whoever deletes meanwhile says so before a file goes, so then it is looked at again.
    pub(super) fn find(&self, key: &ImageKey, regions: &[RegionId]) -> Result<Found, GalleryError> {
        loop {
            let (chain, deleted) = (self.settings(key)?, self.deleted(key)?);
            let highest = chain.highest;
            let found = self.look(key, regions, chain, &deleted)?;
            if !found.moved || (self.settings(key)?.highest == highest && self.deleted(key)? == deleted) {
                return Ok(found);
            }
        }
    }

    fn look(
        &self,
        key: &ImageKey,
        regions: &[RegionId],
        chain: Chain,
        deleted: &BTreeSet<Version>,
    ) -> Result<Found, GalleryError> {
        let mut found = Found::default();
        let settings = chain.settings();
        for problem in chain.problems {
            let FileProblem { place, what } = FileProblem::of(problem)?;
            let image = chain.current.as_ref().map_or(key.as_str(), |document| document.name.as_str());
            found.problem(place, Damage::Settings { image: image.to_owned(), what: Box::new(what) });
        }
        let mut records = BTreeMap::new();
        for region in regions {
            for version in &self.replicas(region, key)? - deleted {
                if settings.region(version, region).removed {
                    continue;
                }
                let record = found.readable(self.read_replica(region, key, version))?;
                found.moved |= record.is_none();
                records.entry(version).or_insert_with(BTreeMap::new).insert(region.clone(), record);
            }
        }
        let numbers = &self.all_versions(key)? - deleted;
        let mut versions = Vec::new();
        let mut unfinished = Vec::new();
        for version in
            numbers.iter().chain(records.keys()).copied().collect::<BTreeSet<_>>().into_iter().rev()
        {
            let records = records.remove(&version).unwrap_or_default();
            let at = layout::version(key, version);
            let read = found.readable(self.read_version(key, version))?;
            if read.is_none() && !found.is_about(self, &at) {
                // A record is written last, so its version's document has been lost.
                found.problem(self.store().place(&at), Damage::Missing);
                found.moved = true;
            }
            // Damaged, it is the same in every record.
            let document =
                read.or_else(|| records.values().flatten().map(|record| record.version.clone()).next());
            let Some(document) = document else { continue };
            let replicas = found.replicas(self, key, &document, &settings, records);
            if replicas.values().any(Replica::is_usable) {
                versions.push(ListedVersion { document, replicas });
            } else if replicas.values().all(|replica| *replica == Replica::Absent) {
                unfinished.push(version);
            }
        }
        let definition = match found.readable(self.read_definition(key))? {
            None if !versions.is_empty() && !found.is_about(self, &layout::definition(key)) => {
                found.problem(self.store().place(&layout::definition(key)), Damage::Missing);
                None
            }
            definition => definition,
        };
        let kept = versions.is_empty() && self.is_kept(key)?;
        let definition = match definition {
            None if kept => self.last_definition(key)?,
            None => versions.first().map(|v| v.document.definition.clone()),
            definition => definition,
        };
        let name = definition.as_ref().map_or_else(|| key.as_str().to_owned(), |d| d.name.clone());
        let gone = kept || (definition.is_none() && !deleted.is_empty());
        let nothing = !gone && versions.is_empty() && unfinished.is_empty() && found.problems.is_empty();
        let unfinished = unfinished.into_iter().map(Some).chain(nothing.then_some(None));
        found.unfinished = unfinished.map(|version| Unfinished { name: name.clone(), version }).collect();
        found.image = definition.filter(|_| kept || !versions.is_empty()).map(|definition| ListedImage {
            definition,
            changed: chain.current,
            deleted: deleted.last().copied(),
            versions,
        });
        Ok(found)
    }
}

/// What the folders of one image hold.
#[derive(Default)]
pub(super) struct Found {
    pub image: Option<ListedImage>,
    unfinished: Vec<Unfinished>,
    problems: Vec<FileProblem>,
    /// A file was gone when it was to be read.
    moved: bool,
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
        settings: &ImageSettings,
        mut records: BTreeMap<RegionId, Option<ReplicaDocument>>,
    ) -> BTreeMap<RegionId, Replica> {
        let regions: BTreeSet<RegionId> = settings.targets(document).chain(records.keys()).cloned().collect();
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

impl ListedImage {
    /// What was changed since it was made.
    pub fn settings(&self) -> ImageSettings {
        self.changed.as_ref().map(|document| document.settings.clone()).unwrap_or_default()
    }
}

impl Replica {
    /// Whether the version is usable there.
    pub fn is_usable(&self) -> bool {
        matches!(self, Self::Whole { .. } | Self::Unrecorded)
    }
}
