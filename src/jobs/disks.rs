//! New template disks: from a gallery image, from a disk file, or empty.
//!
//! A disk is written under a temporary name and gets its own when it is whole, so a job that fails, is cancelled or is
//! killed leaves nothing; what a killed one left under a temporary name is swept when the next one begins.
//!
//! A file under the final name that no lab owns is there only if a former run finished it and the program was killed
//! before the workspace was saved. It is not written again: what the job would write is compared with it, and it is
//! taken if it is exactly that. Any other file of that name is nobody's business to overwrite: the job fails and says so.

use std::fmt::Display;
use std::fs;
use std::ops::Range;
use std::path::{Path, PathBuf};

use super::bench::Bench;
use super::error::JobError;
use super::existing::Existing;
use super::galleries;
use super::kept::Kept;
use super::plan::GalleryAt;
use crate::disk::{self, DiskError, DiskFacts, DiskWriter, OpenOptions};
use crate::gallery::GalleryError;
use crate::model::image::Version;
use crate::model::job::Step;
use crate::model::lab::TemplateDisk;
use crate::model::limits::{self, SizeVerdict};
use crate::model::{DiskFormat, RegionId};

/// A template disk that is to be made.
#[derive(Clone, Debug)]
pub(super) struct MakeDisk {
    pub source: DiskSource,
    /// Where it will lie.
    pub path: PathBuf,
    /// The last part of that.
    pub file: String,
    pub format: DiskFormat,
}

/// What it is made from.
#[derive(Clone, Debug)]
pub(super) enum DiskSource {
    Image(Box<Image>),
    File(PathBuf),
    /// So many guest bytes, all zero.
    Empty(u64),
}

/// A gallery image.
#[derive(Clone, Debug)]
pub(super) struct Image {
    pub gallery: GalleryAt,
    pub definition: String,
    pub version: Version,
    pub region: RegionId,
}

impl MakeDisk {
    pub fn run(&self, bench: &Bench<'_>) -> Result<TemplateDisk, JobError> {
        bench.go_on()?;
        self.prepare_folder()?;
        let facts = match &self.source {
            DiskSource::Image(image) => self.materialise(image, bench),
            DiskSource::File(path) => self.copy(path, bench),
            DiskSource::Empty(size) => self.empty(*size, bench),
        };
        let facts = facts.map_err(|error| self.in_the_way(error))?;
        Ok(TemplateDisk { file: self.file.clone(), format: facts.format, size: facts.size, used: facts.used })
    }

    /// Makes the folder, and removes from it what killed programs left.
    fn prepare_folder(&self) -> Result<(), JobError> {
        let Some(folder) = self.path.parent() else { return Ok(()) };
        fs::create_dir_all(folder).map_err(DiskError::on(folder, disk::Action::Create))?;
        match disk::sweep(folder) {
            Ok(swept) if swept.is_empty() => {}
            Ok(swept) => tracing::info!(?swept, "unfinished disks of a former run were removed"),
            // What keeps it from being swept does not keep the new disk from being written.
            Err(error) => tracing::warn!(%error, "unfinished disks were not looked for"),
        }
        Ok(())
    }

    fn materialise(&self, image: &Image, bench: &Bench<'_>) -> Result<DiskFacts, JobError> {
        let gallery = galleries::open_at(&image.gallery)?;
        let kept = Kept::within(&image.gallery.cache);
        let root = gallery.disk_root(&image.definition, image.version, &image.region)?;
        if self.path.symlink_metadata().is_err()
            && let Some(facts) = kept.take(&root, self.format, &self.path)
        {
            bench.begin(Step::Writing, facts.used);
            bench.done(facts.used);
            return Ok(facts);
        }
        let write = || galleries::materialise(&gallery, image, |size| self.writer(size), bench);
        let facts = match write() {
            Err(error) if error.is_no_room() && kept.clear() => write(),
            other => other,
        }?;
        kept.keep(&root, self.format, &self.path);
        Ok(facts)
    }

    fn copy(&self, path: &Path, bench: &Bench<'_>) -> Result<DiskFacts, JobError> {
        let source = disk::open(path, &OpenOptions::default())?;
        check_limit(path.display(), source.size())?;
        let target = self.writer(source.size())?;
        bench.begin(Step::Writing, total(&source.extents()?));
        let facts = disk::copy(source.as_ref(), target, &|done| bench.done(done), &|| bench.is_stopped())?;
        Ok(facts)
    }

    fn empty(&self, size: u64, bench: &Bench<'_>) -> Result<DiskFacts, JobError> {
        let target = self.writer(size)?;
        bench.begin(Step::Writing, 0);
        Ok(target.finish()?)
    }

    /// Where the disk's bytes go: to a new file, or to be compared with the one that is there.
    fn writer(&self, size: u64) -> Result<Box<dyn DiskWriter>, JobError> {
        if self.path.symlink_metadata().is_err() {
            return Ok(disk::create(&self.path, self.format, size)?);
        }
        tracing::info!(path = %self.path.display(), "the disk is there already and will be compared");
        match disk::open(&self.path, &OpenOptions::default()) {
            Ok(there) if there.format() == self.format && there.size() == size => {
                Ok(Box::new(Existing::new(there)))
            }
            Ok(_) => Err(JobError::InTheWay { path: self.path.clone(), source: None }),
            Err(error) => Err(JobError::InTheWay { path: self.path.clone(), source: Some(error) }),
        }
    }

    /// The file that was there is another one than the job makes.
    fn in_the_way(&self, error: JobError) -> JobError {
        match error {
            JobError::Disk(DiskError::Exists { path })
            | JobError::Gallery(GalleryError::Target(DiskError::Exists { path }))
                if path == self.path =>
            {
                JobError::InTheWay { path, source: None }
            }
            other => other,
        }
    }
}

/// Refuses a disk of so many guest bytes, in that file or gallery, if it is over the service's limit.
pub(super) fn check_limit(place: impl Display, size: u64) -> Result<(), JobError> {
    match limits::judge(size) {
        SizeVerdict::Fine | SizeVerdict::Borderline => Ok(()),
        SizeVerdict::TooLarge => Err(JobError::TooLarge { place: place.to_string(), size }),
    }
}

fn total(ranges: &[Range<u64>]) -> u64 {
    ranges.iter().map(|range| range.end.saturating_sub(range.start)).fold(0, u64::saturating_add)
}
