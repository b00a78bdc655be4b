//! Opening, creating and reading galleries, as the model hears of it. Blocking: for jobs, errands and the command line.

use jiff::Timestamp;

use super::bench::Bench;
use super::disks::{Image, check_limit};
use super::error::JobError;
use super::places::Places;
use super::plan::GalleryAt;
use crate::disk::{DiskFacts, DiskWriter};
use crate::gallery::{Control, ExportId, Gallery, GalleryError, Progress};
use crate::model::edit::ImageEdit;
use crate::model::image::Catalogue;
use crate::model::job::Step;
use crate::model::state::{AttachedGallery, GalleryLocation};
use crate::model::{Explain as _, Report};

/// Creates a gallery; gives [`Report::GalleryAttached`].
///
/// A gallery that lies there already and is just what would be created, with nothing in it, is taken: the program may
/// have ended, or found no room, after it made the gallery and before the workspace that knows of it was saved.
pub fn create_gallery(
    places: &Places,
    name: &str,
    location: GalleryLocation,
    share_packs: bool,
    now: Timestamp,
) -> Result<Report, JobError> {
    let place = places.gallery(&location)?;
    let gallery = match Gallery::create_at(&place, name, now, share_packs) {
        Err(refused @ GalleryError::AlreadyAGallery { .. }) => {
            let there = Gallery::open_at(&place)?;
            let same = there.document().name == name && there.document().share_packs == share_packs;
            if !same || !there.list()?.is_empty() {
                return Err(refused.into());
            }
            there
        }
        created => created?,
    };
    attached(&gallery, location)
}

/// Opens a gallery that is there; gives [`Report::GalleryAttached`].
pub fn open_gallery(places: &Places, location: GalleryLocation) -> Result<Report, JobError> {
    let gallery = Gallery::open_at(&places.gallery(&location)?)?;
    attached(&gallery, location)
}

/// Reads the attached gallery; gives [`Report::GalleryRead`] or [`Report::GalleryUnreadable`].
pub fn read_gallery(places: &Places, attached: &AttachedGallery) -> Report {
    let read = || {
        let gallery = open_at(&GalleryAt::of(places, attached)?)?;
        catalogue(&gallery)
    };
    match read() {
        Ok(catalogue) => Report::GalleryRead { id: attached.id.clone(), catalogue },
        Err(error) => {
            tracing::warn!(cause = super::failure::chain(&error), "the gallery cannot be read");
            Report::GalleryUnreadable { message: error.explain() }
        }
    }
}

/// Takes back what an export that will not go on has left unfinished in the attached gallery. What is captured stays.
pub(super) fn withdraw_export(
    places: &Places,
    attached: &AttachedGallery,
    definition: &str,
    id: &ExportId,
) -> Result<(), JobError> {
    open_at(&GalleryAt::of(places, attached)?)?.withdraw(definition, id)?;
    Ok(())
}

/// Changes an image of the attached gallery. That it is so already is fine.
pub(super) fn edit_image(
    places: &Places,
    attached: &AttachedGallery,
    (definition, edit): (&str, &ImageEdit),
    by: &str,
    now: Timestamp,
) -> Result<(), JobError> {
    open_at(&GalleryAt::of(places, attached)?)?.edit(definition, edit, by, now)?;
    Ok(())
}

fn attached(gallery: &Gallery, location: GalleryLocation) -> Result<Report, JobError> {
    let document = gallery.document();
    let attached = AttachedGallery { id: document.id.clone(), name: document.name.clone(), location };
    Ok(Report::GalleryAttached(attached, catalogue(gallery)?))
}

fn catalogue(gallery: &Gallery) -> Result<Catalogue, JobError> {
    Ok(gallery.list()?.catalogue(gallery.document().share_packs))
}

/// Opens the gallery that is meant, and no other that lies in its place by now.
pub(super) fn open_at(at: &GalleryAt) -> Result<Gallery, JobError> {
    let gallery = Gallery::open_at(&at.place)?;
    if gallery.document().id == at.id {
        Ok(gallery.tuned(at.tuning).noting(&at.cache))
    } else {
        Err(JobError::OtherGallery { place: at.place.clone(), name: at.name.clone() })
    }
}

/// Writes an image's disk to the writer that `writer` gives for its size.
pub(super) fn materialise(
    gallery: &Gallery,
    image: &Image,
    writer: impl FnOnce(u64) -> Result<Box<dyn DiskWriter>, JobError>,
    bench: &Bench<'_>,
) -> Result<DiskFacts, JobError> {
    let size = gallery.disk_size(&image.definition, image.version, &image.region)?;
    check_limit(&image.gallery.place, size)?;
    let writer = writer(size)?;
    bench.begin(Step::Writing, 0);
    let observer = |progress: Progress| {
        if let Progress::Materialise(amount) = progress {
            bench.total(amount.total);
            bench.done(amount.done);
        }
    };
    let clock = || bench.now();
    let control = Control { observer: &observer, cancel: bench.stop_flag(), clock: &clock };
    let made = gallery.materialise(&image.definition, image.version, &image.region, writer, &control)?;
    if !made.helped.is_empty() {
        tracing::warn!(helped = ?made.helped, region = %image.region, "damaged chunks came from other regions");
    }
    Ok(made.facts)
}
