//! Creating, describing and deleting labs.

use jiff::Timestamp;

use super::account::may_pick_location;
use super::{Applied, can_be_kept, creates_labs, lab_of, queue, report};
use crate::model::command::{LabSource, NewLab};
use crate::model::disk::DiskFormat;
use crate::model::effect::Effect;
use crate::model::ids::LabId;
use crate::model::image::{Generation, OsState, OsType};
use crate::model::job::{JobState, NewDisk, Task};
use crate::model::lab::{Lab, Origin, Policies, Power, Provisioning, Publishing, Template};
use crate::model::limits::{self, SizeVerdict};
use crate::model::names::{self, NameKind};
use crate::model::refusal::Refusal;
use crate::model::region::{self, RegionId};
use crate::model::state::State;
use crate::model::{marketplace, offer, password};

/// The longest title or description, in characters.
pub const TEXT_LIMIT: usize = 2000;

/// Whether the acting member may create labs at all.
pub fn may_create_labs(state: &State) -> Result<(), Refusal> {
    creates_labs(state).map(drop)
}

/// Whether the acting member may create a lab of that name.
pub fn may_create_lab(state: &State, name: &str) -> Result<(), Refusal> {
    creates_labs(state)?;
    names::check(NameKind::Lab, name)?;
    match state.workspace.lab_named(name) {
        Some(lab) => Err(Refusal::NameTaken { name: lab.name.clone() }),
        None => Ok(()),
    }
}

/// Whether the lab may be deleted now.
pub fn may_delete(state: &State, id: LabId) -> Result<(), Refusal> {
    lab_of(state, id)?;
    match state.workspace.jobs_of(id).find(|job| job.state.is_active()) {
        Some(job) => Err(Refusal::LabBusy { job: job.id }),
        None => Ok(()),
    }
}

pub(super) fn create(state: &mut State, new: NewLab, now: Timestamp) -> Applied {
    may_create_lab(state, &new.name)?;
    let member = creates_labs(state)?;
    let region = lab_region(state, new.region.as_ref())?;
    if !new.policies.are_possible() {
        return Err(Refusal::Policies);
    }
    let target = NewDisk { file: free_file_name(state, &new.name, new.format), format: new.format };
    let plan = plan(state, new.source, &region, target)?;
    if let Some(credentials) = &new.credentials {
        password::check_user(plan.os_state, &credentials.user)?;
        password::check_hash(&credentials.password_hash)?;
    }

    let id = LabId(state.workspace.take_id());
    let (job, effect) = queue(state, id, plan.task, member.name.clone(), now);
    state.workspace.labs.insert(
        id,
        Lab {
            id,
            name: new.name,
            title: String::new(),
            description: String::new(),
            owner: member.name,
            created: now,
            size: new.size,
            region,
            origin: plan.origin,
            provisioning: Provisioning::Creating(job),
            template: Template {
                os_type: plan.os_type,
                os_state: plan.os_state,
                generation: plan.generation,
                power: Power::Stopped,
                disk: None,
                credentials: new.credentials,
                same_password: new.same_password,
                remote_desktop: new.remote_desktop && plan.os_type == OsType::Linux,
            },
            publishing: Publishing::Draft,
            pool: Vec::new(),
            policies: new.policies,
        },
    );
    Ok(vec![effect])
}

/// Where the lab will be: where the account's labs land, unless its creator may pick and did.
fn lab_region(state: &State, asked: Option<&RegionId>) -> Result<RegionId, Refusal> {
    let landing = state.workspace.account.landing();
    let Some(asked) = asked.filter(|asked| **asked != landing) else { return Ok(landing) };
    if region::find(&asked.0).is_none() {
        return Err(Refusal::BadRegion { region: asked.0.clone() });
    }
    may_pick_location(state)?;
    Ok(asked.clone())
}

struct Plan {
    task: Task,
    origin: Origin,
    os_type: OsType,
    os_state: OsState,
    generation: Generation,
}

fn plan(state: &State, source: LabSource, region: &RegionId, target: NewDisk) -> Result<Plan, Refusal> {
    match source {
        LabSource::Image { definition: name, version } => {
            let gallery = state.workspace.gallery.as_ref().ok_or(Refusal::NoGallery)?;
            let catalogue = state.images().ok_or(Refusal::GalleryNotRead)?;
            let definition = catalogue.find(&name).ok_or(Refusal::NoSuchImage { name })?;
            let offer = offer::offer(state, definition, region).map_err(|reasons| {
                match reasons.into_iter().next() {
                    Some(reason) => Refusal::Withheld { name: definition.name.clone(), reason },
                    None => Refusal::GalleryNotRead,
                }
            })?;
            let version = match version {
                None => offer.version.version,
                Some(asked) => {
                    std::iter::once(offer.version)
                        .chain(offer.older)
                        .find(|usable| usable.version == asked)
                        .ok_or_else(|| Refusal::NoSuchVersion {
                            name: definition.name.clone(),
                            version: asked,
                        })?
                        .version
                }
            };
            Ok(Plan {
                task: Task::DiskFromImage {
                    gallery: gallery.id.clone(),
                    definition: definition.name.clone(),
                    version,
                    region: region.clone(),
                    target,
                },
                origin: Origin::Gallery {
                    gallery: gallery.id.clone(),
                    definition: definition.name.clone(),
                    version,
                },
                os_type: definition.os_type,
                os_state: definition.os_state,
                generation: definition.generation,
            })
        }
        LabSource::DiskFile { path, size, os_type, os_state, generation } => {
            can_be_kept(&path)?;
            if size == 0 {
                return Err(Refusal::DiskEmpty);
            }
            if limits::judge(size) == SizeVerdict::TooLarge {
                return Err(Refusal::DiskTooLarge { size });
            }
            let file_name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            Ok(Plan {
                task: Task::DiskFromFile { path, target },
                origin: Origin::DiskFile { file_name },
                os_type,
                os_state,
                generation,
            })
        }
        LabSource::Marketplace { image } => {
            let image = marketplace::find(&image).ok_or(Refusal::NoSuchMarketplaceImage { id: image })?;
            marketplace::offer(&state.workspace, image)
                .map_err(|reason| Refusal::Withheld { name: image.name.clone(), reason })?;
            Ok(Plan {
                task: Task::EmptyDisk { size: image.size(), target },
                origin: Origin::Marketplace { image: image.id.clone() },
                os_type: image.os_type,
                os_state: OsState::Generalized,
                generation: image.generation,
            })
        }
    }
}

/// A file name in the `disks` folder that nothing has: the lab's name, made safe for every file system.
pub(super) fn free_file_name(state: &State, lab: &str, format: DiskFormat) -> String {
    let stem = names::suggest(NameKind::Image, lab);
    let stem = if stem.is_empty() { "lab".to_owned() } else { stem };
    let extension = format.extension();
    let mut name = format!("{stem}.{extension}");
    let mut number = 2_u32;
    while state.workspace.disk_name_taken(&name) {
        name = format!("{stem}-{number}.{extension}");
        number = number.saturating_add(1);
    }
    name
}

/// Whether the acting member may change the lab's title and description.
pub fn may_describe(state: &State, id: LabId) -> Result<(), Refusal> {
    lab_of(state, id).map(|_| ())
}

pub(super) fn describe(state: &mut State, id: LabId, title: String, description: String) -> Applied {
    may_describe(state, id)?;
    if title.chars().count() > TEXT_LIMIT || description.chars().count() > TEXT_LIMIT {
        return Err(Refusal::TextTooLong { limit: TEXT_LIMIT });
    }
    let lab = state.workspace.labs.get_mut(&id).ok_or(Refusal::NoSuchLab)?;
    lab.title = title;
    lab.description = description;
    Ok(Vec::new())
}

/// Whether the acting member may change the lab's policies.
pub fn may_set_policies(state: &State, id: LabId) -> Result<(), Refusal> {
    lab_of(state, id).map(|_| ())
}

/// They hold for every machine of the lab from now on, also for those that were published before.
pub(super) fn set_policies(state: &mut State, id: LabId, policies: Policies) -> Applied {
    may_set_policies(state, id)?;
    if !policies.are_possible() {
        return Err(Refusal::Policies);
    }
    let lab = state.workspace.labs.get_mut(&id).ok_or(Refusal::NoSuchLab)?;
    lab.policies = policies;
    Ok(Vec::new())
}

pub(super) fn delete(state: &mut State, id: LabId) -> Applied {
    may_delete(state, id)?;
    Ok(remove(state, id))
}

/// A lab goes with its history, its disk, and what jobs that did not end well may have left: a program that was killed
/// may have finished a disk without anybody knowing.
pub(super) fn remove(state: &mut State, id: LabId) -> Vec<Effect> {
    let disk = state.workspace.labs.remove(&id).and_then(|lab| lab.template.disk).map(|disk| disk.file);
    let unfinished = state
        .workspace
        .jobs_of(id)
        .filter(|job| !matches!(job.state, JobState::Done(_)))
        .filter_map(|job| job.task.new_disk().map(|target| target.file.clone()));
    let files: Vec<_> = disk.into_iter().chain(unfinished).collect();
    let interrupted = state.workspace.jobs_of(id).filter(|job| job.state == JobState::Interrupted);
    let mut effects: Vec<_> = interrupted.filter_map(|job| report::withdraw(state, job.id)).collect();
    state.workspace.jobs.retain(|_, job| job.lab != Some(id));
    state.progress.retain(|job, _| state.workspace.jobs.contains_key(job));
    effects.extend(files.into_iter().map(|file| state.workspace.discard_disk(file)));
    effects
}
