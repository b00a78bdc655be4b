//! Changing and deleting images of the attached gallery. The gallery itself is changed by a worker; what it reports
//! is followed by the replication to the target regions that were added.

use jiff::Timestamp;

use super::{Applied, admin, queue, version};
use crate::model::edit::ImageEdit;
use crate::model::effect::Effect;
use crate::model::image::{Definition, Version};
use crate::model::job::{Job, Task};
use crate::model::names;
use crate::model::refusal::Refusal;
use crate::model::region::RegionId;
use crate::model::state::State;

/// Whether the image can be changed in that way now.
pub fn may_edit(state: &State, definition: &str, edit: &ImageEdit) -> Result<(), Refusal> {
    check_edit(state, definition, edit).map(drop)
}

/// Checks everything; gives the image, and the target regions that are new to the version.
fn check_edit<'a>(
    state: &'a State,
    name: &str,
    edit: &ImageEdit,
) -> Result<(&'a Definition, Vec<RegionId>), Refusal> {
    admin(state)?;
    let image = version::find_image(state, name)?;
    edit.check(image)?;
    match edit {
        ImageEdit::Describe { .. } => Ok((image, Vec::new())),
        ImageEdit::DeleteImage => match jobs_on(state, image).find(|job| job.task.writes_gallery()) {
            Some(_) => Err(Refusal::ExportUnderWay { image: image.name.clone() }),
            None => Ok((image, Vec::new())),
        },
        ImageEdit::DeleteVersion(number) => {
            unused(state, image, *number)?;
            Ok((image, Vec::new()))
        }
        ImageEdit::Version { version: number, change } => {
            if !change.removed.is_empty() {
                unused(state, image, *number)?;
            }
            let there = image.versions.get(number).map(|version| &version.replicas);
            let is_new = |region: &&RegionId| {
                there.is_none_or(|there| !there.contains_key(*region)) && !change.removed.contains(*region)
            };
            let added: Vec<RegionId> = change.regions.keys().filter(is_new).cloned().collect();
            if !added.is_empty() {
                version::source_for(state, name, *number, &added)?;
            }
            Ok((image, added))
        }
    }
}

/// The jobs at work on any version of an image of the attached gallery.
fn jobs_on<'a>(state: &'a State, image: &'a Definition) -> impl Iterator<Item = &'a Job> {
    let attached = state.workspace.gallery.as_ref().map(|gallery| gallery.id.as_str());
    state.workspace.jobs.values().filter(move |job| {
        job.state.is_active()
            && job.task.gallery() == attached
            && job.task.image().is_some_and(|(name, _)| names::same(name, &image.name))
    })
}

/// No job reads or writes the version.
fn unused(state: &State, image: &Definition, number: Version) -> Result<(), Refusal> {
    let user = jobs_on(state, image).find(|job| job.task.image().is_some_and(|(_, used)| used == number));
    match user {
        None => Ok(()),
        Some(job) => Err(Refusal::VersionInUse { name: image.name.clone(), version: number, job: job.id }),
    }
}

pub(super) fn edit(state: &State, name: &str, edit: ImageEdit) -> Applied {
    let (image, replicate) = check_edit(state, name, &edit)?;
    let (definition, by) = (image.name.clone(), admin(state)?.name);
    Ok(vec![Effect::EditImage { definition, edit, replicate, by }])
}

/// The image was changed. Target regions that are new get their replicas now; where that cannot begin, they show as
/// not replicated.
pub(super) fn edited(
    state: &mut State,
    definition: &str,
    edit: &ImageEdit,
    targets: Vec<RegionId>,
    by: String,
    now: Timestamp,
) -> Vec<Effect> {
    let Some(gallery) = state.workspace.gallery.as_ref().map(|gallery| gallery.id.clone()) else {
        return Vec::new();
    };
    if *edit == ImageEdit::DeleteImage
        && let Some(disabled) = state.workspace.disabled_images.get_mut(&gallery)
    {
        // The name can be used again, and an image begins enabled.
        disabled.remove(&names::key(definition));
        state.workspace.disabled_images.retain(|_, disabled| !disabled.is_empty());
    }
    let mut effects = vec![Effect::ReadGallery];
    if let (Some(version), false) = (edit.version(), targets.is_empty())
        && let Ok(source) = version::source_for(state, definition, version, &targets)
    {
        let task = Task::Replicate { gallery, definition: definition.to_owned(), version, source, targets };
        let (_, run) = queue(state, None, task, by, now);
        effects.push(run);
    }
    effects
}
