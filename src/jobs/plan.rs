//! From a job of the model to everything that its thread needs.

use std::path::{Path, PathBuf};
use std::time::Instant;

use jiff::civil::Date;

use super::bench::{Bench, Work};
use super::disks::{DiskSource, Image, MakeDisk};
use super::error::JobError;
use super::export::Export;
use super::failure::failure;
use super::places::Places;
use super::replicate::Replicate;
use super::upkeep::{Collect, Verify};
use crate::gallery::documents::Architecture;
use crate::gallery::{Definition, ExportId, Place, Tuning};
use crate::model::image::OsState;
use crate::model::job::{DownloadFigures, Failure, Job, NewDisk, Outcome, Task};
use crate::model::lab::Lab;
use crate::model::names::{self, NameKind};
use crate::model::state::AttachedGallery;
use crate::model::upload::{Identifier, Upload};
use crate::model::{JobId, Refusal, State};

/// A job that is ready to run: nothing in it refers to the state any more.
#[derive(Debug)]
pub struct Plan(Planned);

#[derive(Debug)]
enum Planned {
    Export(Box<Export>),
    Disk(Box<MakeDisk>),
    Replicate(Box<Replicate>),
    Download(Box<MakeDisk>),
    Verify(Verify),
    Collect(Collect),
}

impl Plan {
    /// Everything that the thread of a job needs, with all paths resolved. Nothing is opened yet.
    ///
    /// `workspace_folder` is the folder that `workspace.ron` lies in. Fails if the state has no such job, if its gallery
    /// is not attached, or if a file's name in the state leads out of that folder.
    pub fn of(state: &State, workspace_folder: &Path, id: JobId) -> Result<Self, Failure> {
        plan(state, &Places::new(workspace_folder), id).map(Self).map_err(|error| failure(&error))
    }

    /// Works with the gallery in another way than the usual.
    #[must_use]
    pub fn tuned(mut self, tuning: Tuning) -> Self {
        match &mut self.0 {
            Planned::Export(export) => export.gallery.tuning = tuning,
            Planned::Replicate(replicate) => replicate.gallery.tuning = tuning,
            Planned::Verify(verify) => verify.gallery.tuning = tuning,
            Planned::Collect(collect) => collect.gallery.tuning = tuning,
            Planned::Disk(disk) | Planned::Download(disk) => {
                if let DiskSource::Image(image) = &mut disk.source {
                    image.gallery.tuning = tuning;
                }
            }
        }
        self
    }
}

impl Work for Plan {
    fn run(self: Box<Self>, bench: &Bench<'_>) -> Result<Outcome, JobError> {
        match self.0 {
            Planned::Export(export) => export.run(bench).map(Outcome::Exported),
            Planned::Disk(disk) => disk.run(bench).map(Outcome::Disk),
            Planned::Replicate(replicate) => replicate.run(bench).map(Outcome::Replicated),
            Planned::Download(disk) => download(&disk, bench).map(Outcome::Downloaded),
            Planned::Verify(verify) => verify.run(bench).map(Outcome::Verified),
            Planned::Collect(collect) => collect.run(bench).map(Outcome::Collected),
        }
    }
}

fn plan(state: &State, places: &Places, id: JobId) -> Result<Planned, JobError> {
    let job = state.workspace.jobs.get(&id).ok_or(Refusal::NoSuchJob)?;
    match &job.task {
        Task::Export { .. } => export(state, places, job).map(Box::new).map(Planned::Export),
        Task::Replicate { definition, version, source, targets, .. } => {
            let gallery = gallery(state, places, &job.task)?;
            let (definition, source, targets) = (definition.clone(), source.clone(), targets.clone());
            let replicate = Replicate { gallery, definition, version: *version, source, targets };
            Ok(Planned::Replicate(Box::new(replicate)))
        }
        Task::Download { definition, version, region, path, format, .. } => {
            let gallery = gallery(state, places, &job.task)?;
            let (definition, region) = (definition.clone(), region.clone());
            let image = Image { gallery, definition, version: *version, region };
            let source = DiskSource::Image(Box::new(image));
            let file = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            let disk = MakeDisk { source, path: path.clone(), file, format: *format };
            Ok(Planned::Download(Box::new(disk)))
        }
        Task::Verify { full, heal, .. } => {
            let gallery = gallery(state, places, &job.task)?;
            Ok(Planned::Verify(Verify { gallery, full: *full, heal: *heal }))
        }
        Task::Collect { grace_hours, .. } => {
            let gallery = gallery(state, places, &job.task)?;
            Ok(Planned::Collect(Collect { gallery, grace_hours: *grace_hours }))
        }
        Task::DiskFromImage { definition, version, region, target, .. } => {
            let gallery = gallery(state, places, &job.task)?;
            let (definition, region) = (definition.clone(), region.clone());
            let image = Image { gallery, definition, version: *version, region };
            let source = DiskSource::Image(Box::new(image));
            disk(places, source, target)
        }
        Task::DiskFromFile { path, target } => disk(places, DiskSource::File(path.clone()), target),
        Task::EmptyDisk { size, target } => disk(places, DiskSource::Empty(*size), target),
    }
}

fn disk(places: &Places, source: DiskSource, target: &NewDisk) -> Result<Planned, JobError> {
    let path = places.disk(&target.file)?;
    let (file, format) = (target.file.clone(), target.format);
    Ok(Planned::Disk(Box::new(MakeDisk { source, path, file, format })))
}

/// A gallery by its place, and the id that it must have: another one may lie there by now.
#[derive(Clone, Debug)]
pub(super) struct GalleryAt {
    pub place: Place,
    pub id: String,
    pub name: String,
    pub tuning: Tuning,
    /// Where notes on its packs lie.
    pub cache: PathBuf,
}

fn gallery(state: &State, places: &Places, task: &Task) -> Result<GalleryAt, JobError> {
    let attached = state.workspace.gallery.as_ref().ok_or(Refusal::NoGallery)?;
    if task.gallery() != Some(attached.id.as_str()) {
        return Err(Refusal::OtherGallery.into());
    }
    GalleryAt::of(places, attached)
}

impl GalleryAt {
    /// The attached gallery.
    pub fn of(places: &Places, attached: &AttachedGallery) -> Result<Self, JobError> {
        let place = places.gallery(&attached.location)?;
        let (id, name, tuning) = (attached.id.clone(), attached.name.clone(), Tuning::default());
        Ok(Self { place, id, name, tuning, cache: places.cache() })
    }
}

/// A file outside the workspace is made as a lab's disk is.
fn download(disk: &MakeDisk, bench: &Bench<'_>) -> Result<DownloadFigures, JobError> {
    let begun = Instant::now();
    let made = disk.run(bench)?;
    let milliseconds = begun.elapsed().as_millis() as u64;
    Ok(DownloadFigures { size: made.size, used: made.used, milliseconds })
}

fn export(state: &State, places: &Places, job: &Job) -> Result<Export, JobError> {
    let Task::Export { definition, version, update, source, targets, captured, upload, gallery: _ } =
        &job.task
    else {
        return Err(Refusal::NoSuchJob.into());
    };
    let origin = if let Some(upload) = upload {
        from_file(definition, upload)
    } else {
        let lab = job.lab.and_then(|lab| state.lab(lab)).ok_or(Refusal::NoSuchLab)?;
        from_template(definition, &state.workspace.account.name, lab, places)?
    };
    if origin.disk.is_none() && !captured {
        return Err(Refusal::NotReady.into());
    }
    let gallery = gallery(state, places, &job.task)?;
    Ok(Export {
        id: export_id(state, job),
        abandoned: abandoned(state, job).map(|other| export_id(state, other)).collect(),
        definition: origin.definition,
        update: *update,
        version: *version,
        disk: origin.disk.filter(|_| !captured),
        end_of_life: origin.end_of_life,
        source: source.clone(),
        targets: targets.clone(),
        lab: origin.lab,
        by: job.by.clone(),
        gallery,
    })
}

/// Where an export's disk comes from, and what the image is if it is new.
struct Source {
    disk: Option<PathBuf>,
    definition: Definition,
    end_of_life: Option<Date>,
    lab: String,
}

/// What names an export in its gallery: the same every time that the job is run.
pub(super) fn export_id(state: &State, job: &Job) -> ExportId {
    let (account, gallery) = (state.workspace.account.name.as_str(), job.task.gallery().unwrap_or_default());
    ExportId::of(&[account, gallery, &job.id.to_string(), &job.created.to_string()])
}

/// The workspace's other exports to the same image that are not captured and not at work. The model starts none of
/// them as long as this one is.
fn abandoned<'a>(state: &'a State, job: &'a Job) -> impl Iterator<Item = &'a Job> {
    state.workspace.jobs.values().filter(move |other| match (&other.task, &job.task) {
        (
            Task::Export { gallery, definition, captured: false, .. },
            Task::Export { gallery: to, definition: image, .. },
        ) => {
            other.id != job.id && !other.state.is_active() && gallery == to && names::same(definition, image)
        }
        _ => false,
    })
}

/// A lab's template. The triple of publisher, offer and SKU is unique in the gallery because the name is.
fn from_template(name: &str, account: &str, lab: &Lab, places: &Places) -> Result<Source, JobError> {
    let part = |text: &str, else_: &str| names::suggest_or(NameKind::Image, text, else_);
    let definition = Definition {
        name: name.to_owned(),
        os_type: lab.template.os_type,
        // What an export always gives, whatever the template was made from.
        os_state: OsState::Specialized,
        publisher: part(account, Identifier::PUBLISHER),
        offer: part(&lab.name, Identifier::OFFER),
        sku: name.to_owned(),
        generation: lab.template.generation,
        architecture: Architecture::default(),
        description: lab.description.clone(),
    };
    let disk = lab.template.disk.as_ref().map(|disk| places.disk(&disk.file)).transpose()?;
    Ok(Source { disk, definition, end_of_life: None, lab: lab.name.clone() })
}

/// A file from outside any lab, and what the person says of it.
fn from_file(name: &str, upload: &Upload) -> Source {
    let definition = Definition {
        name: name.to_owned(),
        os_type: upload.os_type,
        os_state: upload.os_state,
        publisher: upload.identifier.publisher.clone(),
        offer: upload.identifier.offer.clone(),
        sku: upload.identifier.sku.clone(),
        generation: upload.generation,
        architecture: Architecture::default(),
        description: upload.description.clone(),
    };
    let disk = Some(upload.path.clone());
    Source { disk, definition, end_of_life: upload.end_of_life, lab: String::new() }
}
