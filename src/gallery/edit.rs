//! Changing and deleting. Files stay as they are; what counts of them is said by files that are added.
//!
//! - Settings are numbered documents (`settings`).
//! - A version is deleted from the moment on that its tombstone lies there: its number is never given again. Then its
//!   replica records go, and its document.
//! - A region that is removed from a version says so in the settings; then its replica record goes.
//! - An image without versions is deleted with its definition. Tombstones stay, so a new image of that name begins with
//!   a number that no version has had.
//!
//! What is cut short in between is not listed any more, cannot be used any more, and is finished by whoever writes next.
//! A replication that is at work meanwhile looks again after it has written its record, and takes that back.

use jiff::Timestamp;

use super::Gallery;
use super::blob::Put;
use super::documents::{self, DefinitionDocument, DeletedDocument, SCHEMA};
use super::error::GalleryError;
use super::layout::{self, ImageKey};
use crate::model::edit::{EditProblem, ImageEdit};
use crate::model::image::Version;
use crate::model::{Refusal, RegionId};

impl Gallery {
    /// Changes an image. False if it was so already.
    ///
    /// Nothing that somebody else changes at the same time is lost. The rules are those of [`ImageEdit::check`], held
    /// against what lies in the gallery now.
    pub fn edit(&self, name: &str, edit: &ImageEdit, by: &str, now: Timestamp) -> Result<bool, GalleryError> {
        let key = Self::key(name)?;
        let changed = match edit {
            ImageEdit::Describe { .. } | ImageEdit::Version { .. } => {
                self.change_settings(name, edit, by, now)?
            }
            ImageEdit::DeleteVersion(version) => self.delete_version(name, *version, by, now)?,
            ImageEdit::DeleteImage => self.delete_image(name)?,
        };
        self.sweep(&key, &[]);
        Ok(changed)
    }

    fn delete_version(
        &self,
        name: &str,
        version: Version,
        by: &str,
        now: Timestamp,
    ) -> Result<bool, GalleryError> {
        let key = Self::key(name)?;
        if self.deleted(&key)?.contains(&version) {
            return Ok(false);
        }
        // One whose document is damaged can be deleted all the same.
        if !self.recorded(&key)?.contains(&version) {
            return Err(match self.find(&key, &self.regions()?)?.image {
                Some(image) => GalleryError::NoSuchVersion { name: image.definition.name, version },
                None => GalleryError::NoSuchImage { name: name.to_owned() },
            });
        }
        let document = self.or_damaged(self.version(&key, version))?;
        let tombstone = DeletedDocument {
            schema: SCHEMA,
            version,
            root: document.as_ref().map(|document| document.root),
            id: document.map(|document| document.id),
            definition: self.or_damaged(self.definition(&key))?,
            deleted: now,
            by: by.to_owned(),
        };
        let put = documents::create(self.store(), &layout::tombstone(&key, version), &tombstone)?;
        Ok(put == Put::Created)
    }

    /// What was read, or nothing if the file is damaged.
    pub(super) fn or_damaged<D>(
        &self,
        read: Result<Option<D>, GalleryError>,
    ) -> Result<Option<D>, GalleryError> {
        match read {
            Err(GalleryError::Damaged { place, what }) => {
                tracing::warn!(place, %what, gallery = self.place(), "deleted without what it says");
                Ok(None)
            }
            other => other,
        }
    }

    fn delete_image(&self, name: &str) -> Result<bool, GalleryError> {
        let key = Self::key(name)?;
        let found = self.find(&key, &self.regions()?)?;
        let Some(image) = found.image else {
            return Err(GalleryError::NoSuchImage { name: name.to_owned() });
        };
        ImageEdit::DeleteImage.check(&image.domain()).map_err(GalleryError::Refused)?;
        // Those that cannot be read are not listed, and they are versions all the same.
        let mut versions = self.recorded(&key)?.len();
        for version in self.versions(&key)? {
            let young = self.is_young(&layout::version(&key, version))?;
            versions += usize::from(young);
        }
        let name = image.definition.name;
        if versions > 0 {
            return Err(GalleryError::Refused(EditProblem::HasVersions { name, versions }.into()));
        }
        let at = layout::definition(&key);
        match self.read_definition(&key) {
            Err(GalleryError::Damaged { .. }) => drop(self.store().set_aside(&at)?),
            Err(error) => return Err(error),
            Ok(_) => self.store().delete(&at)?,
        }
        // Somebody may have made a version meanwhile, and relies on it.
        self.settle_definition(&key)?;
        Ok(true)
    }

    /// Version numbers of an image that were deleted.
    pub(super) fn deleted(
        &self,
        key: &ImageKey,
    ) -> Result<std::collections::BTreeSet<Version>, GalleryError> {
        let files = self.store().list(&layout::deleted(key))?;
        Ok(files.iter().filter(|f| !f.folder).filter_map(|f| layout::version_from_file(&f.name)).collect())
    }

    /// What is known of a deleted version.
    pub(super) fn read_tombstone(
        &self,
        key: &ImageKey,
        version: Version,
    ) -> Result<Option<DeletedDocument>, GalleryError> {
        let at = layout::tombstone(key, version);
        let document: Option<DeletedDocument> = documents::read(self.store(), &at)?;
        self.fits(document, &at, |document| (document.version != version).then_some("version"))
    }

    /// The definition that was an image's when its last version was deleted, from a tombstone.
    pub(super) fn last_definition(&self, key: &ImageKey) -> Result<Option<DefinitionDocument>, GalleryError> {
        for version in self.deleted(key)?.into_iter().rev() {
            if let Ok(Some(DeletedDocument { definition: Some(definition), .. })) =
                self.read_tombstone(key, version)
            {
                return Ok(Some(definition));
            }
        }
        Ok(None)
    }

    /// Whether an image is there though all its versions were deleted: a definition alone may also be what an export
    /// left that was cut short, then no tombstone knows it.
    pub(super) fn is_kept(&self, key: &ImageKey) -> Result<bool, GalleryError> {
        let deleted = self.deleted(key)?;
        if deleted.is_empty() {
            return Ok(false);
        }
        let definition = match self.read_definition(key) {
            Ok(None) => return Ok(false),
            Ok(Some(definition)) => definition,
            Err(error) if error.is_of_one_file() => return Ok(true),
            Err(error) => return Err(error),
        };
        for version in deleted.into_iter().rev() {
            match self.read_tombstone(key, version) {
                Ok(Some(known)) if known.definition.as_ref().is_none_or(|known| *known == definition) => {
                    return Ok(true);
                }
                Ok(_) => {}
                Err(error) if error.is_of_one_file() => return Ok(true),
                Err(error) => return Err(error),
            }
        }
        Ok(false)
    }

    /// Fails if a version was deleted, or is no longer to be in a region.
    pub(super) fn must_be_wanted(
        &self,
        name: &str,
        version: Version,
        region: &RegionId,
    ) -> Result<(), GalleryError> {
        let key = Self::key(name)?;
        let name = || name.to_owned();
        if self.store().exists(&layout::tombstone(&key, version))? {
            return Err(GalleryError::Deleted { name: name(), version });
        }
        if self.settings(&key)?.settings().region(version, region).removed {
            return Err(GalleryError::RegionRemoved { name: name(), version, region: region.clone() });
        }
        Ok(())
    }

    /// Removes what deleted versions and removed regions have left.
    pub(super) fn finish_deleting(&self, key: &ImageKey) -> Result<(), GalleryError> {
        let deleted = self.deleted(key)?;
        if !deleted.is_empty() {
            for region in self.regions()? {
                for version in self.replicas(&region, key)?.intersection(&deleted) {
                    self.store().delete(&layout::replica(&region, key, *version))?;
                }
            }
            for version in self.all_versions(key)?.intersection(&deleted) {
                self.store().delete(&layout::version(key, *version))?;
            }
        }
        let chain = self.settings(key)?;
        if !chain.problems.is_empty() {
            // Newer ones that cannot be read just now may have the region back.
            return Ok(());
        }
        for (version, settings) in chain.settings().versions {
            for (region, _) in settings.regions.iter().filter(|(_, settings)| settings.removed) {
                self.remove_replica(key, version, region)?;
            }
        }
        Ok(())
    }

    /// Removes the record of a region that was removed. It is put back if the region is a target again by then, and what
    /// was copied there counts on it.
    fn remove_replica(
        &self,
        key: &ImageKey,
        version: Version,
        region: &RegionId,
    ) -> Result<(), GalleryError> {
        let at = layout::replica(region, key, version);
        if !self.store().exists(&at)? {
            return Ok(());
        }
        let record = self.or_damaged(self.read_replica(region, key, version))?;
        self.store().delete(&at)?;
        match (self.must_be_wanted(key.as_str(), version, region), record) {
            (Ok(()), Some(record)) => documents::create(self.store(), &at, &record).map(drop),
            _ => Ok(()),
        }
    }
}

impl From<Refusal> for GalleryError {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(refusal)
    }
}
