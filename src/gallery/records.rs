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

    /// A version's document; none if there is none. It may be that of an export that has not come further.
    pub(super) fn read_version(
        &self,
        key: &ImageKey,
        version: Version,
    ) -> Result<Option<VersionDocument>, GalleryError> {
        let at = layout::version(key, version);
        let document: Option<VersionDocument> = documents::read(self.store(), &at)?;
        self.fits(document, &at, |document| {
            if ImageKey::of(&document.definition).as_ref() == Ok(key) {
                (document.version != version).then_some("version")
            } else {
                Some("definition")
            }
        })
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
            if ImageKey::of(&document.definition).as_ref() != Ok(key) {
                Some("definition")
            } else if document.version != version {
                Some("version")
            } else {
                (document.region != *region).then_some("region")
            }
        })
    }

    fn fits<D>(
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

    /// A version that is usable in a region: its document, once its replica record there says the same.
    pub(super) fn usable(
        &self,
        name: &str,
        version: Version,
        region: &RegionId,
    ) -> Result<VersionDocument, GalleryError> {
        let key = Self::key(name)?;
        let Some(definition) = self.read_definition(&key)? else {
            return Err(GalleryError::NoSuchImage { name: name.to_owned() });
        };
        let name = definition.name;
        let Some(document) = self.read_version(&key, version)? else {
            return Err(GalleryError::NoSuchVersion { name, version });
        };
        match self.read_replica(region, &key, version)? {
            Some(replica) if replica.root == document.root => Ok(document),
            Some(_) => {
                let place = self.store().place(&layout::replica(region, &key, version));
                Err(GalleryError::damaged(place, Damage::Contradiction { field: "root" }))
            }
            None => Err(GalleryError::NotInRegion { name, version, region: region.clone() }),
        }
    }

    /// Writes a replica record, the last step: from now on the version is usable in that region.
    ///
    /// A damaged record of the same name is set aside; everything in it can be told again.
    pub(super) fn record(
        &self,
        document: &VersionDocument,
        region: &RegionId,
        usage: Usage,
        now: jiff::Timestamp,
    ) -> Result<ReplicaDocument, GalleryError> {
        let key = Self::key(&document.definition)?;
        let version = document.version;
        let record = ReplicaDocument {
            schema: SCHEMA,
            definition: document.definition.clone(),
            version,
            region: region.clone(),
            root: document.root,
            stored: usage.stored,
            packs: usage.packs,
            completed: now,
        };
        let at = layout::replica(region, &key, version);
        match documents::create(self.store(), &at, &record)? {
            Put::Created => return Ok(record),
            Put::Existed => {}
        }
        match self.read_replica(region, &key, version) {
            Ok(Some(there)) if there.root == document.root => return Ok(there),
            Ok(_) | Err(GalleryError::Damaged { .. }) => {}
            Err(error) => return Err(error),
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

    /// Version numbers of an image that have a document, finished or not.
    pub(super) fn versions(&self, key: &ImageKey) -> Result<BTreeSet<Version>, GalleryError> {
        let files = self.store().list(&layout::versions(key))?;
        Ok(files.iter().filter(|f| !f.folder).filter_map(|f| layout::version_from_file(&f.name)).collect())
    }

    /// Version numbers of an image that have a replica record in a region.
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
        let with = self.regions()?.into_iter().filter(|region| {
            self.read_replica(region, key, version).is_ok_and(|r| r.is_some_and(|r| r.root == *root))
        });
        Ok(with.collect())
    }

    /// Removes what interrupted operations left in the folders that this one will write to.
    pub(super) fn sweep(&self, key: &ImageKey, regions: &[RegionId]) {
        let mut folders =
            vec![String::new(), layout::MANIFESTS.to_owned(), layout::image(key), layout::versions(key)];
        for region in regions {
            folders.extend([layout::packs(region), layout::replicas_of(region, key)]);
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
