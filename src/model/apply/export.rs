//! Export to Shared Image Gallery.

use jiff::Timestamp;

use super::{Applied, lab_of, queue, ready, template_free};
use crate::model::command::ExportMode;
use crate::model::ids::LabId;
use crate::model::image::{Definition, OsState, Version};
use crate::model::job::{JobState, Task};
use crate::model::lab::{Lab, Origin, Power, Publishing};
use crate::model::names::{self, NameKind};
use crate::model::refusal::Refusal;
use crate::model::region;
use crate::model::state::State;

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
    template_free(state, id)?;
    if lab.publishing == Publishing::Publishing {
        return Err(Refusal::PublishUnderWay);
    }
    if lab.template.power != Power::Stopped {
        return Err(Refusal::Power { found: lab.template.power, needed: Power::Stopped });
    }
    Ok(())
}

/// Whether that image name can be exported to, and the version it gives.
pub fn export_name(state: &State, id: LabId, name: &str, mode: ExportMode) -> Result<Version, Refusal> {
    let lab = state.lab(id).ok_or(Refusal::NoSuchLab)?;
    names::check(NameKind::Image, name)?;
    let catalogue = state.images().ok_or(Refusal::GalleryNotRead)?;
    let gallery = state.workspace.gallery.as_ref().ok_or(Refusal::NoGallery)?;
    let making = state.workspace.jobs.values().find_map(|job| match &job.task {
        Task::Export { gallery: to, definition, version, .. }
            if job.state.is_active() && *to == gallery.id && names::same(definition, name) =>
        {
            Some((definition, *version))
        }
        _ => None,
    });
    let existing = catalogue.find(name);
    match mode {
        ExportMode::CreateNew => {
            if let Some(definition) = existing {
                return Err(Refusal::NameTaken { name: definition.name.clone() });
            }
            if let Some((definition, _)) = making {
                return Err(Refusal::NameTaken { name: definition.clone() });
            }
            Ok(Version::FIRST)
        }
        ExportMode::UpdateExisting => {
            let definition = existing.ok_or_else(|| Refusal::NoSuchImage { name: name.to_owned() })?;
            if !is_own(state, lab, definition) {
                return Err(Refusal::NotThisLabsImage { name: definition.name.clone() });
            }
            if definition.os_state != OsState::Specialized {
                return Err(Refusal::OsStateDiffers {
                    name: definition.name.clone(),
                    state: definition.os_state,
                });
            }
            if definition.os_type != lab.template.os_type {
                return Err(Refusal::OsTypeDiffers { name: definition.name.clone() });
            }
            if let Some((definition, _)) = making {
                return Err(Refusal::ExportUnderWay { image: definition.clone() });
            }
            match definition.newest() {
                None => Ok(Version::FIRST),
                Some(newest) => newest
                    .version
                    .next()
                    .ok_or_else(|| Refusal::VersionsUsedUp { name: definition.name.clone() }),
            }
        }
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
    };
    let (_, effect) = queue(state, id, task, member.name, now);
    Ok(vec![effect])
}
