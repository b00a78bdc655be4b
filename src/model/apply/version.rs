//! What is done with one version of an image: copied to more regions, written to a file.

use std::collections::BTreeSet;
use std::path::PathBuf;

use jiff::Timestamp;

use super::{Applied, admin, can_be_kept, queue, with_role};
use crate::model::account::{Member, Role};
use crate::model::disk::DiskFormat;
use crate::model::edit::EditProblem;
use crate::model::image::{Definition, ImageVersion, ReplicaState, Version};
use crate::model::job::Task;
use crate::model::names;
use crate::model::refusal::Refusal;
use crate::model::region::{self, RegionId};
use crate::model::state::State;

/// The attached gallery's image of that name.
pub(super) fn find_image<'a>(state: &'a State, definition: &str) -> Result<&'a Definition, Refusal> {
    if state.workspace.gallery.is_none() {
        return Err(Refusal::NoGallery);
    }
    let catalogue = state.images().ok_or(Refusal::GalleryNotRead)?;
    catalogue.find(definition).ok_or_else(|| Refusal::NoSuchImage { name: definition.to_owned() })
}

/// The version of the attached gallery's image.
pub(super) fn find<'a>(
    state: &'a State,
    definition: &str,
    version: Version,
) -> Result<(&'a Definition, &'a ImageVersion), Refusal> {
    let definition = find_image(state, definition)?;
    let found = definition.versions.get(&version);
    let found = found.ok_or_else(|| Refusal::NoSuchVersion { name: definition.name.clone(), version })?;
    Ok((definition, found))
}

/// The region that a version is read from: the one that is asked for, else its source, else the first that has it.
fn readable(
    definition: &Definition,
    version: &ImageVersion,
    asked: Option<&RegionId>,
) -> Result<RegionId, Refusal> {
    let whole = |region: &&RegionId| {
        version.replicas.get(*region).is_some_and(|replica| replica.state == ReplicaState::Completed)
    };
    let found = match asked {
        Some(asked) => Some(asked).filter(whole),
        None => Some(&version.source_region).filter(whole).or_else(|| version.replicas.keys().find(whole)),
    };
    found.cloned().ok_or_else(|| Refusal::NoReplica {
        name: definition.name.clone(),
        version: version.version,
        region: asked.cloned(),
    })
}

/// Whether the version can be copied to those regions now.
pub fn may_replicate(
    state: &State,
    definition: &str,
    version: Version,
    regions: &[RegionId],
) -> Result<(), Refusal> {
    admin(state)?;
    source_for(state, definition, version, regions).map(drop)
}

/// Checks everything but the role; gives the region that has the version.
pub(super) fn source_for(
    state: &State,
    name: &str,
    number: Version,
    regions: &[RegionId],
) -> Result<RegionId, Refusal> {
    let (definition, version) = find(state, name, number)?;
    let mut different = BTreeSet::new();
    for region in regions {
        if region::find(&region.0).is_none() {
            return Err(EditProblem::UnknownRegion { region: region.clone() }.into());
        }
        let whole =
            version.replicas.get(region).is_some_and(|replica| replica.state == ReplicaState::Completed);
        if whole || !different.insert(region) {
            return Err(Refusal::AlreadyInRegion { region: region.clone() });
        }
    }
    if regions.is_empty() {
        return Err(Refusal::NoRegions);
    }
    if at_work_on(state, &definition.name, number) {
        return Err(Refusal::ExportUnderWay { image: definition.name.clone() });
    }
    readable(definition, version, None)
}

/// Whether a job is just copying that version between regions.
pub(super) fn at_work_on(state: &State, definition: &str, number: Version) -> bool {
    let attached = state.workspace.gallery.as_ref().map(|gallery| gallery.id.as_str());
    state.workspace.jobs.values().any(|job| {
        let this = |(name, version): (&str, Version)| names::same(name, definition) && version == number;
        job.state.is_active()
            && job.task.writes_gallery()
            && job.task.gallery() == attached
            && job.task.image().is_some_and(this)
    })
}

pub(super) fn replicate(
    state: &mut State,
    name: &str,
    version: Version,
    targets: Vec<RegionId>,
    now: Timestamp,
) -> Applied {
    let member = admin(state)?;
    let source = source_for(state, name, version, &targets)?;
    let gallery = state.workspace.gallery.as_ref().ok_or(Refusal::NoGallery)?.id.clone();
    let definition = find(state, name, version)?.0.name.clone();
    let task = Task::Replicate { gallery, definition, version, source, targets };
    let (_, effect) = queue(state, None, task, member.name, now);
    Ok(vec![effect])
}

/// Whether the version's disk can be written to a file now. Whoever runs labs may, since a lab's disk is the same
/// bytes; then what they may make no lab from they may not have as a file either.
pub fn may_download(state: &State, definition: &str, version: Version) -> Result<(), Refusal> {
    may_have_file(state, definition)?;
    let (definition, version) = find(state, definition, version)?;
    readable(definition, version, None).map(drop)
}

/// The acting member, if one who may have the image's disk as a file.
pub(super) fn may_have_file(state: &State, definition: &str) -> Result<Member, Refusal> {
    let member = with_role(state, Role::runs_labs)?;
    if member.role.is_admin() || state.workspace.is_enabled(definition) {
        Ok(member)
    } else {
        let known = state.images().and_then(|images| images.find(definition));
        let name = known.map_or(definition, |known| known.name.as_str()).to_owned();
        Err(Refusal::ImageDisabled { name })
    }
}

pub(super) fn download(
    state: &mut State,
    name: &str,
    version: Version,
    region: Option<&RegionId>,
    (path, format): (PathBuf, DiskFormat),
    now: Timestamp,
) -> Applied {
    let member = may_have_file(state, name)?;
    let (definition, found) = find(state, name, version)?;
    let region = readable(definition, found, region)?;
    can_be_kept(&path)?;
    let definition = definition.name.clone();
    let gallery = state.workspace.gallery.as_ref().ok_or(Refusal::NoGallery)?.id.clone();
    let task = Task::Download { gallery, definition, version, region, path, format };
    let (_, effect) = queue(state, None, task, member.name, now);
    Ok(vec![effect])
}
