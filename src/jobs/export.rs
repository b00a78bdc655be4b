//! Bringing a disk into the shared image gallery: a template's, or a file from outside any lab.

use std::path::{Path, PathBuf};
use std::time::Instant;

use jiff::civil::Date;

use super::bench::Bench;
use super::disks::check_limit;
use super::error::JobError;
use super::galleries;
use super::plan::GalleryAt;
use super::replicate::{self, Replica, same, show};
use super::stop::StopReason;
use crate::disk::{self, OpenOptions};
use crate::gallery::documents::VersionDocument;
use crate::gallery::{Control, Definition, ExportId, ExportRequest, Gallery, GalleryError, Image, Progress};
use crate::model::RegionId;
use crate::model::image::{ReplicaState, Version};
use crate::model::job::{self, ExportFigures, Step};

/// An export: the disk is captured in its source region, then copied to every other target region.
///
/// **Captured.** Once the source region has its replica the version is there for everybody, and is never taken back:
/// somebody else may be using it already. From then on the export ends as done, and each region that has no replica
/// tells why. That goes for a cancel too: before the capture it leaves no trace of the version; after it, it only
/// leaves out the regions that are not complete yet.
///
/// **Resumed.** A run that was killed left sealed packs, whose chunks are not stored again. If it came as far as the
/// version's document, that is what is finished, without reading the disk again: the version is the disk as it was at
/// the time that the document names. If it came as far as the replica record, it counts as captured.
///
/// **Given up.** A run that was killed between the two and is then cancelled takes its document back
/// ([`galleries::withdraw_export`]). One that is simply left is cleared away by the workspace's next export of that image; for exports of
/// others it is a number that is taken.
#[derive(Clone, Debug)]
pub(super) struct Export {
    pub gallery: GalleryAt,
    /// The same every time that this job is run.
    pub id: ExportId,
    /// Other exports of this workspace to the same image, none of which is at work.
    pub abandoned: Vec<ExportId>,
    /// What the image is, if it is new.
    pub definition: Definition,
    /// The image must be there.
    pub update: bool,
    /// As it was asked for; the gallery may give another.
    pub version: Version,
    /// Informational: after this day the version should not be used any more.
    pub end_of_life: Option<Date>,
    /// The template's disk, or the file that is uploaded; none if it is captured already.
    pub disk: Option<PathBuf>,
    pub source: RegionId,
    /// The source among them.
    pub targets: Vec<RegionId>,
    /// The lab; empty for an upload.
    pub lab: String,
    pub by: String,
}

impl Export {
    pub fn run(&self, bench: &Bench<'_>) -> Result<ExportFigures, JobError> {
        let begun = Instant::now();
        for region in &self.targets {
            show(bench, region, ReplicaState::Unknown, 0, 0);
        }
        let gallery = galleries::open_at(&self.gallery)?;
        let document = if let Some(disk) = &self.disk {
            bench.go_on()?;
            self.capture(&gallery, disk, bench)?
        } else {
            let document = self.captured(&gallery)?;
            show(bench, &self.source, ReplicaState::Completed, 0, 0);
            document
        };
        let others: Vec<RegionId> =
            self.targets.iter().filter(|region| !same(region, &self.source)).cloned().collect();
        let replicas = replicate::to_all(
            &gallery,
            (&self.definition.name, document.version),
            &self.source,
            &others,
            bench,
        );
        if bench.stop_reason() == Some(StopReason::Interrupted) && replicas.iter().any(Replica::is_stopped) {
            return Err(JobError::Stopped);
        }
        Ok(self.figures(&document, replicas, begun))
    }

    /// Reads the disk into the source region.
    fn capture(
        &self,
        gallery: &Gallery,
        path: &Path,
        bench: &Bench<'_>,
    ) -> Result<VersionDocument, JobError> {
        let disk = disk::open(path, &OpenOptions::default())?;
        check_limit(path.display(), disk.size())?;
        let name = self.definition.name.clone();
        let request = ExportRequest {
            disk: disk.as_ref(),
            id: self.id.clone(),
            image: if self.update {
                Image::Existing { name, system: self.definition.system() }
            } else {
                Image::New(self.definition.clone())
            },
            version: self.version,
            source_region: self.source.clone(),
            target_regions: self.targets.clone(),
            lab: self.lab.clone(),
            created: bench.now(),
            created_by: self.by.clone(),
            end_of_life: self.end_of_life,
            abandoned: self.abandoned.clone(),
        };
        if self.targets.iter().any(|region| !same(region, &self.source)) {
            bench.copies_later();
        }
        bench.begin(Step::Reading, 0);
        let observer = |progress: Progress| {
            if let Progress::Capture(read) = progress {
                bench.total(read.total);
                bench.done(read.done);
                bench.saved(read.duplicate);
                show(bench, &self.source, ReplicaState::Replicating, read.done, read.total);
            }
        };
        let clock = || bench.now();
        let control = Control { observer: &observer, cancel: bench.stop_flag(), clock: &clock };
        let captured = gallery.capture(&request, &control)?;
        let (done, total) = (captured.figures.done, captured.figures.total);
        show(bench, &self.source, ReplicaState::Completed, done, total);
        if captured.document.version != self.version {
            bench.numbered(captured.document.version);
        }
        bench.captured();
        Ok(captured.document)
    }

    /// The version as an earlier run captured it.
    fn captured(&self, gallery: &Gallery) -> Result<VersionDocument, JobError> {
        let image = gallery.image(&self.definition.name)?;
        let (name, version) = (image.definition.name, self.version);
        match image.versions.into_iter().find(|listed| listed.document.version == version) {
            None => Err(GalleryError::NoSuchVersion { name, version }.into()),
            Some(listed) if listed.is_usable_in(&self.source) => Ok(listed.document),
            Some(_) => Err(GalleryError::NotInRegion { name, version, region: self.source.clone() }.into()),
        }
    }

    fn figures(&self, document: &VersionDocument, replicas: Vec<Replica>, begun: Instant) -> ExportFigures {
        let mut regions = replicate::outcomes(replicas, &self.targets);
        regions
            .insert(self.source.clone(), job::RegionOutcome { copied: document.added.stored, failure: None });
        ExportFigures {
            size: document.size,
            data: document.data,
            new: document.added.bytes,
            new_chunks: document.added.chunks,
            stored: document.added.stored,
            milliseconds: begun.elapsed().as_millis() as u64,
            regions,
        }
    }
}
