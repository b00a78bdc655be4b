//! Versions that have a document and no replica record: an export is at it, or was cut short just then.
//!
//! They make no image, and they are in nobody's way for ever. But nobody can tell a live export from a dead one, so
//! that none is ever robbed: a document is taken back by its own export only, known by its id.
//!
//! - The export itself goes on with its document, whatever number that has, or takes it back when it is cancelled or
//!   fails ([`Gallery::withdraw`]). If a copy of it was at work all the same, that one writes it again.
//! - Somebody else's update takes the next number: the highest with its minor number raised, as the model does.
//! - A new image waits, so that one name is not made twice, until everything of that name is older than the gallery's
//!   grace period; then it takes the next number, too. What was cut short finds the name taken if it wakes up later.

use std::collections::BTreeSet;

use super::admit::Admitted;
use super::{Captured, ExportId, ExportRequest, Image, Whole};
use crate::gallery::Gallery;
use crate::gallery::documents::{self, DefinitionDocument, VersionDocument};
use crate::gallery::error::GalleryError;
use crate::gallery::layout::{self, ImageKey};
use crate::gallery::progress::{CaptureProgress, Control};
use crate::model::image::Version;

impl Gallery {
    /// Writes the record, the last step. If that fails, the version's document is taken back.
    pub(super) fn finish(
        &self,
        key: &ImageKey,
        request: &ExportRequest<'_>,
        document: VersionDocument,
        whole: &Whole<'_>,
        control: &Control<'_>,
    ) -> Result<Captured, GalleryError> {
        let record = self.record(&document, &document.source_region, whole.usage, (control.clock)());
        match record.and_then(|record| self.confirm(record, &whole.manifest, &whole.turn)) {
            Ok(replica) => {
                self.put_back(key, &document);
                Ok(Captured { document, replica, figures: whole.figures })
            }
            Err(error) => {
                self.give_up(key, request);
                Err(error)
            }
        }
    }

    /// Takes back what an export that fails has left unfinished, as far as that can be done.
    pub(super) fn give_up(&self, key: &ImageKey, request: &ExportRequest<'_>) {
        let give_up = || {
            self.withdraw_any(key, std::slice::from_ref(&request.id))?;
            if let Image::New(new) = &request.image {
                self.withdraw_definition(key, &new.document(request.created))?;
            }
            self.settle_definition(key)
        };
        if let Err(error) = give_up() {
            tracing::warn!(%error, image = key.as_str(), "an unfinished version stays");
        }
    }

    /// Finishes an export that had come as far as its version document. None if its chunks are not whole any more: then
    /// the disk has to be read again.
    pub(super) fn go_on(
        &self,
        admitted: &Admitted,
        request: &ExportRequest<'_>,
        document: &VersionDocument,
        control: &Control<'_>,
    ) -> Result<Option<Captured>, GalleryError> {
        let key = &admitted.key;
        let recorded = self.recorded(key)?;
        let others = !recorded.is_empty() && !recorded.contains(&document.version);
        if others && matches!(request.image, Image::New(_)) {
            // While it was interrupted somebody else made that image.
            self.give_up(key, request);
            return Err(GalleryError::NameTaken { name: self.name_of(key, request) });
        }
        let region = &document.source_region;
        let turn = self.committing(control)?;
        let there = self.manifest(&document.root).and_then(|manifest| {
            let usage = self.usage(region, &manifest)?;
            Ok((manifest, usage))
        });
        match there {
            Ok((manifest, usage)) => {
                let whole = Whole { manifest, usage, figures: CaptureProgress::default(), turn };
                self.finish(key, request, document.clone(), &whole, control).map(Some)
            }
            Err(GalleryError::Damaged { place, what }) => {
                tracing::warn!(place, %what, "an interrupted export starts anew");
                self.withdraw_any(key, std::slice::from_ref(&request.id))?;
                Ok(None)
            }
            Err(error) => Err(error),
        }
    }

    /// Takes back the document of an export that will not go on, and the definition that was made for it alone. Answers
    /// whether there was one. A version with a replica record in any region, even a damaged one, stays as it is.
    pub fn withdraw(&self, name: &str, id: &ExportId) -> Result<bool, GalleryError> {
        self.withdraw_any(&Self::key(name)?, std::slice::from_ref(id))
    }

    /// The same for several exports.
    pub(super) fn withdraw_any(&self, key: &ImageKey, ids: &[ExportId]) -> Result<bool, GalleryError> {
        let mut withdrawn = false;
        if ids.is_empty() {
            return Ok(false);
        }
        let recorded = self.recorded(key)?;
        for version in self.versions(key)?.difference(&recorded) {
            let document = match self.read_version(key, *version) {
                Ok(Some(document)) if ids.iter().any(|id| id.as_str() == document.id) => document,
                Ok(_) | Err(GalleryError::Damaged { .. }) => continue,
                Err(error) => return Err(error),
            };
            self.store().delete(&layout::version(key, *version))?;
            if self.recorded(key)?.contains(version) {
                // It was at work, and has come to its record meanwhile.
                self.put_back(key, &document);
                continue;
            }
            tracing::info!(image = key.as_str(), %version, "an unfinished version was taken back");
            withdrawn = true;
            if document.definition.created == document.created {
                self.withdraw_definition(key, &document.definition)?;
            }
        }
        Ok(withdrawn)
    }

    /// Takes back the definition that an export made, if nothing else is there of the image.
    fn withdraw_definition(
        &self,
        key: &ImageKey,
        definition: &DefinitionDocument,
    ) -> Result<(), GalleryError> {
        let alone = || {
            Ok::<_, GalleryError>(
                self.versions(key)?.is_empty() && self.recorded(key)?.is_empty() && !self.is_kept(key)?,
            )
        };
        let there = matches!(self.read_definition(key), Ok(Some(there)) if there == *definition);
        if there && alone()? {
            self.store().delete(&layout::definition(key))?;
            if !alone()? {
                // Somebody has come to rely on it meanwhile.
                documents::create(self.store(), &layout::definition(key), definition)?;
            }
        }
        Ok(())
    }

    /// Sees to it that a version which has its record also has its documents: what somebody took back, who thought that
    /// nobody was at it, is written again. The record has both, so a failure loses nothing.
    pub(super) fn put_back(&self, key: &ImageKey, document: &VersionDocument) {
        let put_back = || {
            if self.store().exists(&layout::tombstone(key, document.version))? {
                return Ok(());
            }
            let at = layout::version(key, document.version);
            if !self.store().exists(&at)? {
                documents::create(self.store(), &at, document)?;
            }
            self.settle_definition(key)
        };
        if let Err(error) = put_back() {
            tracing::warn!(%error, image = key.as_str(), "a document may be missing that a record has");
        }
    }

    /// An image's definition is that of its first committed version. Where two exports were after the same new name and
    /// one was cut short, the other one's may lie there.
    pub(in crate::gallery) fn settle_definition(&self, key: &ImageKey) -> Result<(), GalleryError> {
        let Some(first) = self.recorded(key)?.first().copied() else { return Ok(()) };
        let Some(document) = self.version(key, first)? else { return Ok(()) };
        match self.read_definition(key) {
            Ok(Some(there)) if there == document.definition => return Ok(()),
            // A damaged one is told, and the versions have the same.
            Err(GalleryError::Damaged { .. }) => return Ok(()),
            Err(error) => return Err(error),
            Ok(Some(_)) => self.store().delete(&layout::definition(key))?,
            Ok(None) => {}
        }
        documents::create(self.store(), &layout::definition(key), &document.definition)?;
        Ok(())
    }

    /// The document that an earlier attempt of the same export wrote, whatever number it got.
    pub(super) fn own_version(
        &self,
        key: &ImageKey,
        request: &ExportRequest<'_>,
    ) -> Result<Option<VersionDocument>, GalleryError> {
        for version in self.deleted(key)? {
            let tombstone = self.read_tombstone(key, version);
            if matches!(&tombstone, Ok(Some(known)) if known.id.as_deref() == Some(request.id.as_str())) {
                return Err(GalleryError::Deleted { name: self.name_of(key, request), version });
            }
        }
        let there = self.versions(key)?;
        let others = there.iter().rev().filter(|version| **version != request.version);
        let first = there.get(&request.version);
        for version in first.into_iter().chain(others) {
            match self.version(key, *version) {
                Ok(Some(document)) if document.id == request.id.as_str() => return Ok(Some(document)),
                // Damaged, and in no record either, it is no use even if it is its own.
                Ok(_) | Err(GalleryError::Damaged { .. }) => {}
                Err(error) => return Err(error),
            }
        }
        Ok(None)
    }

    /// The number that an export gets which has no document yet, if it may be made at all.
    pub(super) fn number(
        &self,
        key: &ImageKey,
        request: &ExportRequest<'_>,
    ) -> Result<Version, GalleryError> {
        let (there, recorded, deleted) = (self.versions(key)?, self.recorded(key)?, self.deleted(key)?);
        if matches!(request.image, Image::New(_)) {
            if !recorded.is_empty() || self.is_kept(key)? {
                return Err(GalleryError::NameTaken { name: self.name_of(key, request) });
            }
            for version in &there {
                self.must_be_stale(&layout::version(key, *version), key, request)?;
            }
        }
        let taken =
            || GalleryError::VersionTaken { name: self.name_of(key, request), version: request.version };
        if recorded.contains(&request.version) {
            return Err(taken());
        }
        let used = &there | &deleted;
        if !used.contains(&request.version) {
            return Ok(request.version);
        }
        used.union(&recorded).max().and_then(|highest| highest.next()).ok_or_else(taken)
    }

    /// Refuses a new image where the definition that lies there is somebody's.
    pub(super) fn must_be_left(
        &self,
        at: &str,
        key: &ImageKey,
        request: &ExportRequest<'_>,
    ) -> Result<(), GalleryError> {
        self.must_be_stale(at, key, request)?;
        self.number(key, request).map(drop)
    }

    /// Refuses a new image as long as somebody else may be making it.
    fn must_be_stale(
        &self,
        at: &str,
        key: &ImageKey,
        request: &ExportRequest<'_>,
    ) -> Result<(), GalleryError> {
        if !self.is_young(at)? {
            return Ok(());
        }
        Err(GalleryError::BeingMade { name: self.name_of(key, request), grace: self.tuning.grace })
    }

    /// Whether somebody may still be at what he wrote there.
    pub(in crate::gallery) fn is_young(&self, at: &str) -> Result<bool, GalleryError> {
        let age = match self.store().age(at) {
            Err(error) if error.is_missing() => return Ok(false),
            other => other?,
        };
        Ok(age.is_none_or(|age| age < self.tuning.grace))
    }

    /// The image's name as it is in the gallery, or as it was asked for.
    pub(super) fn name_of(&self, key: &ImageKey, request: &ExportRequest<'_>) -> String {
        match self.definition(key) {
            Ok(Some(there)) => there.name,
            Ok(None) | Err(_) => request.image.name().to_owned(),
        }
    }

    /// Version numbers of an image that have a replica record in any region, readable or not, and were not deleted.
    pub(in crate::gallery) fn recorded(&self, key: &ImageKey) -> Result<BTreeSet<Version>, GalleryError> {
        let mut recorded = BTreeSet::new();
        for region in self.regions()? {
            recorded.extend(self.replicas(&region, key)?);
        }
        Ok(&recorded - &self.deleted(key)?)
    }

    /// The number for an image's next version: 1.0.0 if it has none, else the highest with its minor number raised.
    /// Numbers of exports that are not finished, and of versions that were deleted, are not given again. None if the
    /// numbers are used up.
    pub fn next_version(&self, name: &str) -> Result<Option<Version>, GalleryError> {
        let key = Self::key(name)?;
        let versions = &self.all_versions(&key)? | &self.deleted(&key)?;
        Ok(versions.last().map_or(Some(Version::FIRST), |highest| highest.next()))
    }
}
