//! Exporting: reading a disk into one region and committing the version there.

mod admit;
mod plan;
mod request;
mod reuse;
mod triple;
mod unfinished;
mod work;

pub use request::{Definition, ExportId, ExportRequest, Image};

use super::Gallery;
use super::blob::Put;
use super::chunk::{self, Hash, MAX_DISK};
use super::damage::Damage;
use super::documents::{self, Added, DefinitionDocument, ReplicaDocument, SCHEMA, Source, VersionDocument};
use super::error::GalleryError;
use super::index::{Index, Usage};
use super::layout::{self, ImageKey};
use super::manifest::{LONGEST, Manifest};
use super::progress::{CaptureProgress, Control};
use super::replicate::RegionOutcome;
use super::turns::Flag;
use crate::model::RegionId;

/// A version that is usable in its source region.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Captured {
    /// The version as it lies in the gallery.
    pub document: VersionDocument,
    /// Its first replica.
    pub replica: ReplicaDocument,
    /// How the disk was read; all 0 if an earlier attempt had come so far that it need not be read again.
    pub figures: CaptureProgress,
}

/// A disk whose chunks the source region has, all of them, as long as nobody collects.
struct Whole<'a> {
    manifest: Manifest,
    figures: CaptureProgress,
    usage: Usage,
    turn: Flag<'a>,
}

/// A whole export.
#[derive(Debug)]
pub struct Exported {
    /// The version and its first replica.
    pub captured: Captured,
    /// Every other target region, with its replica or why it has none.
    pub regions: Vec<RegionOutcome>,
}

impl Gallery {
    /// Exports a disk: captures it in the source region, then replicates it to all others.
    ///
    /// Once the first region has it the image is usable, and a region that fails is reported in its place.
    pub fn export(
        &self,
        request: &ExportRequest<'_>,
        control: &Control<'_>,
    ) -> Result<Exported, GalleryError> {
        let captured = self.capture(request, control)?;
        let document = &captured.document;
        let regions = self.replicate(
            &document.definition.name,
            document.version,
            &document.source_region,
            &document.target_regions,
            control,
        )?;
        Ok(Exported { captured, regions })
    }

    /// Reads a disk into its source region and commits the version there.
    ///
    /// Chunks that the region has sound are not stored again. Fails without a trace but packs, which
    /// serve the next attempt: with [`GalleryError::SourceChanged`] if somebody wrote to the disk, with
    /// [`GalleryError::Cancelled`] if asked to.
    pub fn capture(
        &self,
        request: &ExportRequest<'_>,
        control: &Control<'_>,
    ) -> Result<Captured, GalleryError> {
        let admitted = self.admit(request)?;
        control.check()?;
        self.sweep(&admitted.key, std::slice::from_ref(&admitted.source));
        if let Some(document) = &admitted.earlier
            && let Some(captured) = self.go_on(&admitted, request, document, control)?
        {
            return Ok(captured);
        }
        let whole = self.read_whole(request, &admitted, control)?;
        let root = self.store_manifest(&whole.manifest, &admitted.source)?;
        let definition = self.define(&admitted.key, request)?;
        let committed = self
            .must_be_only(&admitted.key, &request.image)
            .and_then(|()| self.commit_version(&admitted, request, &definition, &whole, root));
        let document = committed.inspect_err(|_| self.give_up(&admitted.key, request))?;
        self.finish(&admitted.key, request, document, &whole, control)
    }

    /// Reads the disk until the region has all of it, and begins to commit: what nobody else needed may have been collected
    /// while the disk was read.
    fn read_whole(
        &self,
        request: &ExportRequest<'_>,
        admitted: &admit::Admitted,
        control: &Control<'_>,
    ) -> Result<Whole<'_>, GalleryError> {
        let mut earlier = CaptureProgress::default();
        let mut attempt = 1;
        loop {
            let (manifest, mut figures) = self.read(request, admitted, control)?;
            figures.add_stored(&earlier);
            let turn = self.committing(control)?;
            match self.usage(&admitted.source, &manifest) {
                Err(GalleryError::Damaged { place, what: what @ Damage::ChunksMissing { .. } })
                    if attempt < ATTEMPTS =>
                {
                    tracing::warn!(place, %what, "chunks were collected meanwhile; the disk is read again");
                    (earlier, attempt) = (figures, attempt + 1);
                }
                usage => {
                    control.check()?;
                    return Ok(Whole { manifest, figures, usage: usage?, turn });
                }
            }
        }
    }

    /// Reads the disk and stores what is new of it.
    fn read(
        &self,
        request: &ExportRequest<'_>,
        admitted: &admit::Admitted,
        control: &Control<'_>,
    ) -> Result<(Manifest, CaptureProgress), GalleryError> {
        let disk = request.disk;
        let before = disk.identity().map_err(work::source_error)?;
        let units = plan::units(&disk.extents().map_err(work::source_error)?, disk.size());
        let data = plan::bytes(&units, disk.size());
        let most_data = LONGEST / 32 * chunk::CHUNK;
        for (size, limit) in [(disk.size(), MAX_DISK), (data, most_data)] {
            if size > limit {
                return Err(GalleryError::TooLarge { size, limit });
            }
        }
        let known = Index::load(self.store(), &admitted.source, self.workers())?;
        self.check_space(admitted, data, &known)?;
        control.check()?;
        let target = work::Target { gallery: self, region: &admitted.source, known: &known };
        let read = work::read_disk(disk, &units, target, control)?;
        let after = disk.identity().map_err(work::source_error)?;
        before.must_equal(&after).map_err(GalleryError::SourceChanged)?;
        Ok(read)
    }

    /// Refuses to begin what can hardly end. How well a disk compresses is not known before, so only what is sure to be
    /// missing is refused here; a store that fills up later is left as it was.
    fn check_space(&self, admitted: &admit::Admitted, data: u64, known: &Index) -> Result<(), GalleryError> {
        let copies = if self.document.share_packs { 1 } else { admitted.targets.len() as u64 };
        let needed = data.saturating_sub(known.bytes()) / BEST_RATIO * copies;
        let folder = layout::packs(&admitted.source);
        match self.store().free_space(&folder)? {
            Some(free) if free < needed => Err(GalleryError::NoSpace { place: self.place(), needed, free }),
            _ => Ok(()),
        }
    }

    /// What a disk takes in a region, all of whose chunks must be there.
    pub(super) fn usage(&self, region: &RegionId, manifest: &Manifest) -> Result<Usage, GalleryError> {
        let index = Index::load(self.store(), region, self.workers())?;
        let place = || self.store().place(&layout::packs(region));
        index.usage(manifest).map_err(|what| index.why(place(), what))
    }

    /// The image's definition, written if it is new.
    fn define(
        &self,
        key: &ImageKey,
        request: &ExportRequest<'_>,
    ) -> Result<DefinitionDocument, GalleryError> {
        let Image::New(new) = &request.image else {
            let there = self.definition(key)?;
            return there.ok_or_else(|| GalleryError::NoSuchImage { name: request.image.name().to_owned() });
        };
        let document = new.document(request.created);
        let at = layout::definition(key);
        if !self.store().exists(&at)? {
            self.reset_settings(&new.name, &request.created_by, request.created)?;
        }
        loop {
            if documents::create(self.store(), &at, &document)? == Put::Created {
                return Ok(document);
            }
            // Somebody may have been faster, or was cut short and left it.
            match self.read_definition(key) {
                Ok(Some(there))
                    if (DefinitionDocument { created: document.created, ..there.clone() }) == document =>
                {
                    return Ok(there);
                }
                Ok(None) => {}
                Ok(Some(_)) => {
                    self.must_be_left(&at, key, request)?;
                    self.store().delete(&at)?;
                }
                Err(GalleryError::Damaged { .. }) => {
                    self.must_be_left(&at, key, request)?;
                    self.store().set_aside(&at)?;
                }
                Err(error) => return Err(error),
            }
        }
    }

    /// Writes the version's document; the one that is there counts if an earlier attempt of this export wrote it.
    fn commit_version(
        &self,
        admitted: &admit::Admitted,
        request: &ExportRequest<'_>,
        definition: &DefinitionDocument,
        whole: &Whole<'_>,
        root: Hash,
    ) -> Result<VersionDocument, GalleryError> {
        let Whole { manifest, figures, usage, .. } = whole;
        let (data, chunks) = manifest.data();
        let file = request.disk.path().file_name().unwrap_or_default();
        let mut document = VersionDocument {
            schema: SCHEMA,
            id: request.id.as_str().to_owned(),
            definition: definition.clone(),
            version: request.version,
            source_region: admitted.source.clone(),
            target_regions: admitted.targets.clone(),
            size: manifest.size(),
            data,
            chunks,
            root,
            // Where the disk was read twice, some was stored twice: it was collected in between.
            added: Added {
                chunks: figures.new_chunks.min(chunks),
                bytes: figures.new.min(data),
                stored: figures.stored.min(usage.stored),
            },
            source: Source {
                lab: request.lab.clone(),
                format: request.disk.format(),
                file: file.to_string_lossy().into_owned(),
            },
            created: request.created,
            created_by: request.created_by.clone(),
            end_of_life: request.end_of_life,
        };
        loop {
            if let Some(there) = self.own_version(&admitted.key, request)? {
                if there.root == document.root {
                    return Ok(there);
                }
                let name = there.definition.name;
                return Err(GalleryError::VersionTaken { name, version: there.version });
            }
            // Others commit meanwhile; each time somebody is faster, somebody gets done.
            document.version = self.number(&admitted.key, request)?;
            let at = layout::version(&admitted.key, document.version);
            if documents::create(self.store(), &at, &document)? == Put::Created {
                return Ok(document);
            }
        }
    }
}

/// How often a disk is read in one export, when what it needs is collected meanwhile.
const ATTEMPTS: u32 = 3;

/// No disk with an operating system on it has been seen to compress better than to a quarter.
const BEST_RATIO: u64 = 4;
