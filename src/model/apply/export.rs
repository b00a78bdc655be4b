//! Export to Shared Image Gallery.

use jiff::Timestamp;

use super::{Applied, lab_of, queue, ready, template_still};
use crate::model::command::ExportMode;
use crate::model::ids::LabId;
use crate::model::image::{Definition, Generation, ImageVersion, OsState, OsType, Version};
use crate::model::job::{Job, JobState, Task};
use crate::model::lab::{Lab, Origin, Template};
use crate::model::names::{self, NameKind};
use crate::model::refusal::Refusal;
use crate::model::region;
use crate::model::state::State;
use crate::model::upload::Upload;

/// Whether the lab's template can be exported now, whatever the image is called.
pub fn export_ready(state: &State, id: LabId) -> Result<(), Refusal> {
    let (lab, _) = lab_of(state, id)?;
    ready(lab)?;
    if state.workspace.gallery.is_none() {
        return Err(Refusal::NoGallery);
    }
    if let Some(Task::Export { definition, .. }) = state.workspace.export_under_way(id).map(|job| &job.task) {
        return Err(Refusal::ExportUnderWay { image: definition.clone() });
    }
    template_still(state, lab)
}

/// Whether that image name can be exported to, and the version it gives.
pub fn export_name(state: &State, id: LabId, name: &str, mode: ExportMode) -> Result<Version, Refusal> {
    let lab = state.lab(id).ok_or(Refusal::NoSuchLab)?;
    names::check(NameKind::Image, name)?;
    let catalogue = state.images().ok_or(Refusal::GalleryNotRead)?;
    let gallery = state.workspace.gallery.as_ref().ok_or(Refusal::NoGallery)?;
    let making = being_made(state, &gallery.id, name);
    let existing = catalogue.find(name);
    match mode {
        ExportMode::CreateNew => {
            if let Some(definition) = existing {
                return Err(Refusal::NameTaken { name: definition.name.clone() });
            }
            if let Some(definition) = making {
                return Err(Refusal::NameTaken { name: definition.to_owned() });
            }
            Ok(Version::FIRST)
        }
        ExportMode::UpdateExisting => {
            let definition = existing.ok_or_else(|| Refusal::NoSuchImage { name: name.to_owned() })?;
            if !is_own(state, lab, definition) {
                return Err(Refusal::NotThisLabsImage { name: definition.name.clone() });
            }
            Shape::of(lab).fits(definition)?;
            if let Some(definition) = making {
                return Err(Refusal::ExportUnderWay { image: definition.to_owned() });
            }
            next_version(definition)
        }
    }
}

/// The image of that name, in any case, that an export or upload is just making a version of.
pub(super) fn being_made<'a>(state: &'a State, gallery: &str, name: &str) -> Option<&'a str> {
    state.workspace.jobs.values().find_map(|job| match &job.task {
        Task::Export { gallery: to, definition, .. }
            if job.state.is_active() && to == gallery && names::same(definition, name) =>
        {
            Some(definition.as_str())
        }
        _ => None,
    })
}

/// What every version of an image has in common.
pub(super) struct Shape {
    pub os_type: OsType,
    pub os_state: OsState,
    pub generation: Generation,
}

impl Shape {
    /// What an export of the lab's template gives: always a specialized image.
    fn of(lab: &Lab) -> Self {
        let Template { os_type, generation, .. } = lab.template;
        Self { os_type, os_state: OsState::Specialized, generation }
    }

    /// Whether it can be a version of the image.
    pub fn fits(&self, definition: &Definition) -> Result<(), Refusal> {
        let name = definition.name.clone();
        if definition.os_state != self.os_state {
            Err(Refusal::OsStateDiffers { name, state: definition.os_state })
        } else if definition.os_type != self.os_type {
            Err(Refusal::OsTypeDiffers { name })
        } else if definition.generation != self.generation {
            Err(Refusal::GenerationDiffers { name })
        } else {
            Ok(())
        }
    }
}

pub(super) fn next_version(definition: &Definition) -> Result<Version, Refusal> {
    definition.next_version().ok_or_else(|| Refusal::VersionsUsedUp { name: definition.name.clone() })
}

/// Whether an export can be done again, and the version that it makes now if that is another one: meanwhile somebody
/// may have made the same image, or a newer version of it. Nothing to say of other jobs.
pub(super) fn version_again(state: &State, job: &Job, lab: Option<&Lab>) -> Result<Option<Version>, Refusal> {
    let Task::Export { gallery, definition: name, version, update, source, captured, upload, .. } = &job.task
    else {
        return Ok(None);
    };
    if let Some(lab) = lab
        && let Some(Task::Export { definition, .. }) =
            state.workspace.export_under_way(lab.id).map(|job| &job.task)
    {
        return Err(Refusal::ExportUnderWay { image: definition.clone() });
    }
    if let Some(image) = being_made(state, gallery, name) {
        return Err(Refusal::ExportUnderWay { image: image.to_owned() });
    }
    // What is captured is this job's own. While the gallery is not read nothing is known, and the worker looks again.
    let Some(existing) = state.images().and_then(|images| images.find(name)).filter(|_| !captured) else {
        return Ok(None);
    };
    if let Some(shape) = upload.as_deref().map(Upload::shape).or_else(|| lab.map(Shape::of)) {
        shape.fits(existing)?;
    }
    let source_lab = lab.map_or("", |lab| lab.name.as_str());
    // The program may have ended after the version was committed and before it said so.
    let is_own = |made: &ImageVersion| {
        made.source_lab == source_lab
            && made.source_region == *source
            && made.created_by == job.by
            && made.created >= job.created
    };
    match existing.newest() {
        // Whatever its number: it may have got another one than was asked for.
        Some(_) if existing.versions.values().any(is_own) => Ok(None),
        Some(_) if !update => Err(Refusal::NameTaken { name: existing.name.clone() }),
        Some(newest) if newest.version >= *version => next_version(existing).map(Some),
        _ => Ok(None),
    }
}

/// The images that *Update existing image* offers for the lab: the one it came from, and those it exported.
pub fn update_candidates<'a>(state: &'a State, lab: &Lab) -> Vec<&'a Definition> {
    let Some(catalogue) = state.images() else { return Vec::new() };
    catalogue.definitions.values().filter(|definition| is_own(state, lab, definition)).collect()
}

/// Whether the image is the lab's own: it came from it, or exported it before.
fn is_own(state: &State, lab: &Lab, image: &Definition) -> bool {
    let Some(attached) = &state.workspace.gallery else { return false };
    let origin = match &lab.origin {
        Origin::Gallery { gallery, definition, .. } => {
            *gallery == attached.id && names::same(definition, &image.name)
        }
        Origin::DiskFile { .. } | Origin::Marketplace { .. } => false,
    };
    let exported = || {
        state.workspace.jobs_of(lab.id).any(|job| match &job.task {
            Task::Export { gallery, definition, captured, .. } => {
                *gallery == attached.id
                    && names::same(definition, &image.name)
                    && (*captured || matches!(job.state, JobState::Done(_)))
            }
            _ => false,
        })
    };
    origin || exported()
}

pub(super) fn export(state: &mut State, id: LabId, name: &str, mode: ExportMode, now: Timestamp) -> Applied {
    export_ready(state, id)?;
    let version = export_name(state, id, name, mode)?;
    let (lab, member) = lab_of(state, id)?;
    let gallery = state.workspace.gallery.as_ref().ok_or(Refusal::NoGallery)?;
    // An update keeps the definition's name as it was first written.
    let definition =
        state.images().and_then(|images| images.find(name)).map_or(name, |existing| existing.name.as_str());
    let task = Task::Export {
        gallery: gallery.id.clone(),
        definition: definition.to_owned(),
        version,
        update: mode == ExportMode::UpdateExisting,
        source: lab.region.clone(),
        targets: region::replication_targets(&lab.region),
        captured: false,
        upload: None,
    };
    let (_, effect) = queue(state, id, task, member.name, now);
    Ok(vec![effect])
}
