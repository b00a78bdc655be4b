//! The one door through which the state changes: [`apply`]. Each handler checks everything first and changes the
//! state only then, so a refused command has changed nothing.

mod account;
mod edit;
mod export;
mod gallery;
mod job;
mod lab;
mod members;
mod prices;
mod report;
mod template;
mod upkeep;
mod upload;
mod version;

use std::path::Path;

use jiff::Timestamp;

use super::account::{Member, Role};
use super::command::Command;
use super::effect::Effect;
use super::ids::{JobId, LabId};
use super::job::{Job, JobState, Task};
use super::lab::{Lab, Power, Provisioning, Publishing};
use super::refusal::Refusal;
use super::state::State;

pub use account::{may_pick_location, may_set_lab_settings};
pub use edit::may_edit;
pub use export::{export_name, export_ready, update_candidates};
pub use gallery::{check_location, may_create, may_detach};
pub use job::{may_cancel, may_dismiss, may_retry};
pub use lab::{TEXT_LIMIT, may_create_lab, may_create_labs, may_delete, may_describe, may_set_policies};
pub use members::{
    heir, may_act_as, may_add_member, may_change_owner, may_grant_access, may_remove_member,
    may_set_lab_owner, may_set_role,
};
pub use prices::{may_set_cost_model, may_set_prices};
pub use template::{may_attach_disk, may_connect, may_publish, may_reset_password, may_start, may_stop};
pub use upkeep::{may_collect, may_verify};
pub use upload::{may_upload, may_upload_images, upload_fits};
pub use version::{may_download, may_replicate};

/// What a command gives: work for the outside, or the reason why not.
pub type Applied = Result<Vec<Effect>, Refusal>;

/// Carries out a command at the time `now`.
pub fn apply(state: &mut State, command: Command, now: Timestamp) -> Applied {
    match command {
        Command::CreateLab(new) => lab::create(state, new, now),
        Command::DeleteLab(lab) => lab::delete(state, lab),
        Command::DescribeLab { lab, title, description } => lab::describe(state, lab, title, description),
        Command::SetPolicies { lab, policies } => lab::set_policies(state, lab, policies),
        Command::SetLabOwner { lab, owner } => members::set_lab_owner(state, lab, &owner),
        Command::StartTemplate(lab) => template::start(state, lab),
        Command::StopTemplate(lab) => template::stop(state, lab),
        Command::ConnectTemplate(lab) => template::connect(state, lab),
        Command::ResetPassword { lab, credentials } => template::reset_password(state, lab, credentials),
        Command::Publish { lab, machines } => template::publish(state, lab, machines),
        Command::AttachDisk { lab, path, format } => template::attach_disk(state, lab, path, format, now),
        Command::Export { lab, image, mode } => export::export(state, lab, &image, mode, now),
        Command::CancelJob(job) => job::cancel(state, job, now),
        Command::RetryJob(job) => job::retry(state, job),
        Command::DismissJob(job) => job::dismiss(state, job),
        Command::CreateGallery { name, at, share_packs } => gallery::create(state, name, at, share_packs),
        Command::AttachGallery(location) => gallery::attach(state, location),
        Command::DetachGallery => gallery::detach(state),
        Command::ReloadGallery => gallery::reload(state),
        Command::EnableImages { images, enabled } => gallery::enable_images(state, &images, enabled),
        Command::SetLabSettings(settings) => account::set_lab_settings(state, settings),
        Command::EnableMarketplace { images, enabled } => {
            account::enable_marketplace(state, &images, enabled)
        }
        Command::EditImage { definition, edit } => edit::edit(state, &definition, edit),
        Command::UploadImage(new) => upload::upload(state, new, now),
        Command::ReplicateImage { definition, version, regions } => {
            version::replicate(state, &definition, version, regions, now)
        }
        Command::DownloadImage { definition, version, region, path, format } => {
            version::download(state, &definition, version, region.as_ref(), (path, format), now)
        }
        Command::HealGallery { full } => upkeep::heal(state, full, now),
        Command::VerifyGallery { full } => upkeep::verify(state, full, now),
        Command::CollectGallery { grace_hours } => upkeep::collect(state, grace_hours, now),
        Command::ActAs(member) => members::act_as(state, &member),
        Command::AddMember { name, role } => members::add(state, name, role),
        Command::SetRole { member, role } => members::set_role(state, &member, role),
        Command::RemoveMember(member) => members::remove(state, &member),
        Command::SetPrices(prices) => prices::set(state, prices),
        Command::SetSettings(settings) => prices::set_settings(state, settings),
        Command::Report(report) => Ok(report::take(state, report, now)),
    }
}

/// The acting member, if an admin.
pub fn admin(state: &State) -> Result<Member, Refusal> {
    with_role(state, Role::is_admin)
}

/// The acting member, if one who may create labs.
fn creates_labs(state: &State) -> Result<Member, Refusal> {
    with_role(state, Role::creates_labs)
}

/// The acting member, if the role allows it.
fn with_role(state: &State, allows: fn(Role) -> bool) -> Result<Member, Refusal> {
    let member = state.actor();
    if allows(member.role) {
        Ok(member)
    } else {
        Err(Refusal::Role { member: member.name, role: member.role })
    }
}

/// The lab, and the acting member who may change it: an admin, or its owner.
fn lab_of(state: &State, id: LabId) -> Result<(&Lab, Member), Refusal> {
    let lab = state.lab(id).ok_or(Refusal::NoSuchLab)?;
    let member = with_role(state, Role::runs_labs)?;
    if member.role.is_admin() || super::names::same(&lab.owner, &member.name) {
        Ok((lab, member))
    } else {
        Err(Refusal::NotYourLab { lab: lab.name.clone(), owner: lab.owner.clone() })
    }
}

/// The acting member who may stop, retry and close the job: who may change its lab; of the gallery's own jobs, an admin
/// or whoever asked for it.
fn job_of(state: &State, job: &Job) -> Result<Member, Refusal> {
    if let Some(lab) = job.lab {
        return lab_of(state, lab).map(|(_, member)| member);
    }
    let member = with_role(state, Role::runs_labs)?;
    if member.role.is_admin() || super::names::same(&job.by, &member.name) {
        Ok(member)
    } else {
        Err(Refusal::Role { member: member.name, role: member.role })
    }
}

/// The lab's template disk is there.
fn ready(lab: &Lab) -> Result<(), Refusal> {
    if lab.provisioning == Provisioning::Ready && lab.template.disk.is_some() {
        Ok(())
    } else {
        Err(Refusal::NotReady)
    }
}

/// No job is at work on the template's disk.
fn template_free(state: &State, lab: LabId) -> Result<(), Refusal> {
    match state.workspace.jobs_of(lab).find(|job| job.state.is_active() && job.task.holds_template()) {
        None => Ok(()),
        Some(job) => match &job.task {
            Task::Export { definition, .. } => Err(Refusal::ExportUnderWay { image: definition.clone() }),
            _ => Err(Refusal::TemplateBusy { job: job.id }),
        },
    }
}

/// The template's disk does not change under a job: nothing works on it, the machine is off and not being published.
fn template_still(state: &State, lab: &Lab) -> Result<(), Refusal> {
    template_free(state, lab.id)?;
    not_publishing(lab)?;
    power_is(lab, Power::Stopped)
}

/// A path that the workspace can keep: whole, and text as everything in its file, which could not be saved otherwise.
fn can_be_kept(path: &Path) -> Result<(), Refusal> {
    if !path.is_absolute() {
        Err(Refusal::PathNotAbsolute { path: path.to_owned() })
    } else if path.to_str().is_none() {
        Err(Refusal::PathNotText { path: path.to_owned() })
    } else {
        Ok(())
    }
}

fn not_publishing(lab: &Lab) -> Result<(), Refusal> {
    if lab.publishing == Publishing::Publishing { Err(Refusal::PublishUnderWay) } else { Ok(()) }
}

fn power_is(lab: &Lab, needed: Power) -> Result<(), Refusal> {
    let found = lab.template.power;
    if found == needed { Ok(()) } else { Err(Refusal::Power { found, needed }) }
}

/// Queues a new job, of the lab if of one, and asks for its thread.
fn queue(
    state: &mut State,
    lab: impl Into<Option<LabId>>,
    task: Task,
    by: String,
    now: Timestamp,
) -> (JobId, Effect) {
    let lab = lab.into();
    let id = JobId(state.workspace.take_id());
    let job = Job { id, lab, task, state: JobState::Queued, by, created: now, ended: None, dismissed: false };
    state.workspace.jobs.insert(id, job);
    (id, Effect::RunJob(id))
}
