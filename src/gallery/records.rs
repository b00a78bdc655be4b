//! Documents at their places: what each says must fit the path that it lies at, and the other documents.

use std::collections::BTreeSet;

use super::Gallery;
use super::blob::Put;
use super::chunk::Hash;
use super::damage::Damage;
use super::documents::{self, DefinitionDocument, ReplicaDocument, SCHEMA, VersionDocument};
use super::error::GalleryError;
use super::index::Usage;
use super::layout::{self, ImageKey};
use crate::model::RegionId;
use crate::model::image::Version;

impl Gallery {
    /// The key of an image's name.
    pub(super) fn key(name: &str) -> Result<ImageKey, GalleryError> {
        ImageKey::of(name).map_err(|problem| GalleryError::Name { name: name.to_owned(), problem })
    }

    /// A region's name as its folder has it.
    pub(super) fn region(region: &RegionId) -> Result<RegionId, GalleryError> {
        layout::region(region).map_err(|problem| GalleryError::Name { name: region.0.clone(), problem })
    }

    /// An image's definition; none if there is none.
    pub(super) fn read_definition(&self, key: &ImageKey) -> Result<Option<DefinitionDocument>, GalleryError> {
        let at = layout::definition(key);
        let document: Option<DefinitionDocument> = documents::read(self.store(), &at)?;
        self.fits(document, &at, |document| {
            (ImageKey::of(&document.name).as_ref() != Ok(key)).then_some("name")
        })
    }

    /// An image's definition; none if there is none. Where it is damaged, a version's document has the same.
    pub(super) fn definition(&self, key: &ImageKey) -> Result<Option<DefinitionDocument>, GalleryError> {
        let read = self.read_definition(key);
        if let Ok(Some(_)) = read {
            return read;
        }
        for version in self.versions(key)?.into_iter().rev() {
            if let Ok(Some(document)) = self.version(key, version) {
                tracing::warn!(image = key.as_str(), %version, "a definition comes from a version");
                return Ok(Some(document.definition));
            }
        }
        match read {
            // Without any version a tombstone has the same.
            Err(error) => self.last_definition(key)?.map(Some).ok_or(error),
            none => none,
        }
    }

    /// A version's document as it lies in `versions`; none if there is none.
    pub(super) fn read_version(
        &self,
        key: &ImageKey,
        version: Version,
    ) -> Result<Option<VersionDocument>, GalleryError> {
        let at = layout::version(key, version);
        let document: Option<VersionDocument> = documents::read(self.store(), &at)?;
        self.fits(document, &at, |document| misplaced(document, key, version))
    }

    /// A version's document; none if there is none. It may be that of an export that has not come further.
    ///
    /// Where it is damaged or gone, a replica record has the same.
    pub(super) fn version(
        &self,
        key: &ImageKey,
        version: Version,
    ) -> Result<Option<VersionDocument>, GalleryError> {
        let read = self.read_version(key, version);
        match &read {
            Ok(None) => {}
            Err(error) if error.is_of_one_file() => {}
            _ => return read,
        }
        for region in self.regions()? {
            if let Ok(Some(record)) = self.read_replica(&region, key, version) {
                tracing::warn!(image = key.as_str(), %version, %region, "a version's document comes from a replica record");
                return Ok(Some(record.version));
            }
        }
        read
    }

    /// A version's replica record in a region; none if there is none.
    pub(super) fn read_replica(
        &self,
        region: &RegionId,
        key: &ImageKey,
        version: Version,
    ) -> Result<Option<ReplicaDocument>, GalleryError> {
        let at = layout::replica(region, key, version);
        let document: Option<ReplicaDocument> = documents::read(self.store(), &at)?;
        self.fits(document, &at, |document| {
            if document.region == *region {
                misplaced(&document.version, key, version)
            } else {
                Some("region")
            }
        })
    }

    pub(super) fn fits<D>(
        &self,
        document: Option<D>,
        at: &str,
        contradiction: impl Fn(&D) -> Option<&'static str>,
    ) -> Result<Option<D>, GalleryError> {
        match document.as_ref().and_then(contradiction) {
            Some(field) => {
                Err(GalleryError::damaged(self.store().place(at), Damage::Contradiction { field }))
            }
            None => Ok(document),
        }
    }

    /// The document of a version that is usable in a region.
    ///
    /// A record that is there but damaged still says that the replica was once whole; what is read of it is checked.
    pub(super) fn usable(
        &self,
        name: &str,
        version: Version,
        region: &RegionId,
    ) -> Result<VersionDocument, GalleryError> {
        let key = Self::key(name)?;
        match self.must_be_wanted(name, version, region) {
            Err(GalleryError::Deleted { name, version }) => {
                return Err(GalleryError::NoSuchVersion { name, version });
            }
            Err(GalleryError::RegionRemoved { name, version, region }) => {
                return Err(GalleryError::NotInRegion { name, version, region });
            }
            other => other?,
        }
        let Some(document) = self.version(&key, version)? else {
            let name = name.to_owned();
            return Err(if self.versions(&key)?.is_empty() {
                GalleryError::NoSuchImage { name }
            } else {
                GalleryError::NoSuchVersion { name, version }
            });
        };
        match self.read_replica(region, &key, version) {
            Ok(Some(record)) if record.version.root == document.root => Ok(document),
            Ok(Some(_)) => {
                let place = self.store().place(&layout::replica(region, &key, version));
                Err(GalleryError::damaged(place, Damage::Contradiction { field: "root" }))
            }
            Ok(None) => {
                let name = document.definition.name;
                Err(GalleryError::NotInRegion { name, version, region: region.clone() })
            }
            Err(error) if error.is_of_one_file() => Ok(document),
            Err(error) => Err(error),
        }
    }

    /// Writes a replica record, the last step: from now on the version is usable in that region.
    ///
    /// If the version was deleted meanwhile, or the region removed, the record is taken back.
    pub(super) fn record(
        &self,
        document: &VersionDocument,
        region: &RegionId,
        usage: Usage,
        now: jiff::Timestamp,
    ) -> Result<ReplicaDocument, GalleryError> {
        let (name, version) = (document.definition.name.as_str(), document.version);
        self.must_be_wanted(name, version, region)?;
        let record = self.write_record(document, region, usage, now)?;
        // Who deletes says so first and removes records then, so one of the two sees the other.
        match self.must_be_wanted(name, version, region) {
            Err(error @ (GalleryError::Deleted { .. } | GalleryError::RegionRemoved { .. })) => {
                self.store().delete(&layout::replica(region, &Self::key(name)?, version))?;
                Err(error)
            }
            Err(error) => {
                // If it is not wanted any more it does not count, and goes with the next sweep.
                tracing::warn!(%error, "whether a replica is still wanted is not known");
                Ok(record)
            }
            Ok(()) => Ok(record),
        }
    }

    /// A damaged record of the same name is set aside; everything in it can be told again.
    fn write_record(
        &self,
        document: &VersionDocument,
        region: &RegionId,
        usage: Usage,
        now: jiff::Timestamp,
    ) -> Result<ReplicaDocument, GalleryError> {
        let key = Self::key(&document.definition.name)?;
        let version = document.version;
        let record = ReplicaDocument {
            schema: SCHEMA,
            region: region.clone(),
            stored: usage.stored,
            packs: usage.packs,
            completed: now,
            version: document.clone(),
        };
        let at = layout::replica(region, &key, version);
        match documents::create(self.store(), &at, &record)? {
            Put::Created => return Ok(record),
            Put::Existed => {}
        }
        match self.read_replica(region, &key, version) {
            Ok(Some(there)) if there.version.root == document.root => return Ok(there),
            Err(error) if !error.is_of_one_file() => return Err(error),
            Ok(_) | Err(_) => {}
        }
        let aside = self.store().set_aside(&at)?;
        tracing::warn!(at, aside, "a damaged replica record was set aside and written anew");
        documents::create(self.store(), &at, &record)?;
        Ok(record)
    }

    /// The regions that the gallery has a folder for.
    pub(super) fn regions(&self) -> Result<Vec<RegionId>, GalleryError> {
        let folders = self.store().list(layout::REGIONS)?;
        Ok(folders.iter().filter(|f| f.folder).filter_map(|f| layout::region_from_folder(&f.name)).collect())
    }

    /// Version numbers of an image that have a document, finished or not, and were not deleted.
    pub(super) fn versions(&self, key: &ImageKey) -> Result<BTreeSet<Version>, GalleryError> {
        let versions = self.all_versions(key)?;
        // Asked afterwards: what is deleted now has its tombstone before its document goes.
        let deleted = self.deleted(key)?;
        Ok(&versions - &deleted)
    }

    /// Version numbers of an image that have a document, deleted ones among them.
    pub(super) fn all_versions(&self, key: &ImageKey) -> Result<BTreeSet<Version>, GalleryError> {
        let files = self.store().list(&layout::versions(key))?;
        Ok(files.iter().filter(|f| !f.folder).filter_map(|f| layout::version_from_file(&f.name)).collect())
    }

    /// Version numbers of an image that have a replica record in a region, deleted ones among them.
    pub(super) fn replicas(
        &self,
        region: &RegionId,
        key: &ImageKey,
    ) -> Result<BTreeSet<Version>, GalleryError> {
        let files = self.store().list(&layout::replicas_of(region, key))?;
        Ok(files.iter().filter(|f| !f.folder).filter_map(|f| layout::version_from_file(&f.name)).collect())
    }

    /// The regions that have a readable record of exactly this version, in order.
    pub(super) fn regions_with(
        &self,
        key: &ImageKey,
        version: Version,
        root: &Hash,
    ) -> Result<Vec<RegionId>, GalleryError> {
        let settings = self.settings(key)?.settings();
        let with = self.regions()?.into_iter().filter(|region| {
            !settings.region(version, region).removed
                && self
                    .read_replica(region, key, version)
                    .is_ok_and(|r| r.is_some_and(|r| r.version.root == *root))
        });
        Ok(with.collect())
    }

    /// Removes what interrupted operations left in the folders that this one will write to, and finishes what was deleted
    /// of the image.
    pub(super) fn sweep(&self, key: &ImageKey, regions: &[RegionId]) {
        if let Err(error) = self.finish_deleting(key) {
            // It does not count any more.
            tracing::warn!(%error, image = key.as_str(), "something that was deleted still lies there");
        }
        let mut folders: Vec<String> = layout::COMMON.map(str::to_owned).into();
        folders.extend(layout::folders_of_image(key));
        for region in regions {
            folders.extend(layout::folders_of_region(region));
            folders.push(layout::replicas_of(region, key));
        }
        for folder in folders {
            match self.store().sweep(&folder, self.tuning.grace) {
                Ok(0) => {}
                Ok(count) => tracing::info!(folder, count, "stale temporaries were removed"),
                // What keeps it from being swept will keep it from being written, and be said then.
                Err(error) => tracing::warn!(%error, "stale temporaries were not looked for"),
            }
        }
    }
}

/// The first field of a version's document that does not fit its path.
fn misplaced(document: &VersionDocument, key: &ImageKey, version: Version) -> Option<&'static str> {
    if ImageKey::of(&document.definition.name).as_ref() == Ok(key) {
        (document.version != version).then_some("version")
    } else {
        Some("definition")
    }
}
