//! The template VM: power, password, disk, publishing. Each `may_…` is also what a page shows as the reason why a
//! command is disabled.

use std::path::PathBuf;

use jiff::Timestamp;

use super::lab::free_file_name;
use super::{
    Applied, can_be_kept, lab_of, not_publishing, power_is, queue, ready, template_free, template_still,
};
use crate::model::disk::DiskFormat;
use crate::model::effect::{Effect, MachineRequest};
use crate::model::ids::LabId;
use crate::model::job::{NewDisk, Task};
use crate::model::lab::{Credentials, MAX_MACHINES, Power, Provisioning, Publishing};
use crate::model::password;
use crate::model::refusal::Refusal;
use crate::model::state::State;

/// *Start template*.
pub fn may_start(state: &State, id: LabId) -> Result<(), Refusal> {
    let (lab, _) = lab_of(state, id)?;
    ready(lab)?;
    template_free(state, id)?;
    not_publishing(lab)?;
    match lab.template.power {
        found @ (Power::Starting | Power::Running) => Err(Refusal::PowerAlready { found }),
        Power::Stopping | Power::Stopped => power_is(lab, Power::Stopped),
    }
}

/// *Stop template*.
pub fn may_stop(state: &State, id: LabId) -> Result<(), Refusal> {
    let (lab, _) = lab_of(state, id)?;
    ready(lab)?;
    match lab.template.power {
        found @ (Power::Stopping | Power::Stopped) => Err(Refusal::PowerAlready { found }),
        Power::Starting | Power::Running => power_is(lab, Power::Running),
    }
}

/// *Connect to template*: only while it runs.
pub fn may_connect(state: &State, id: LabId) -> Result<(), Refusal> {
    let (lab, _) = lab_of(state, id)?;
    ready(lab)?;
    power_is(lab, Power::Running)
}

/// *Reset password*: only while the template runs.
pub fn may_reset_password(state: &State, id: LabId) -> Result<(), Refusal> {
    may_connect(state, id)
}

/// *Publish*. A running template is shut down by it.
pub fn may_publish(state: &State, id: LabId) -> Result<(), Refusal> {
    let (lab, _) = lab_of(state, id)?;
    ready(lab)?;
    template_free(state, id)?;
    not_publishing(lab)
}

fn set_power(state: &mut State, id: LabId, power: Power) -> Result<(), Refusal> {
    state.workspace.labs.get_mut(&id).ok_or(Refusal::NoSuchLab)?.template.power = power;
    Ok(())
}

pub(super) fn start(state: &mut State, id: LabId) -> Applied {
    may_start(state, id)?;
    set_power(state, id, Power::Starting)?;
    Ok(vec![Effect::Hypervisor(MachineRequest::Start(id))])
}

pub(super) fn stop(state: &mut State, id: LabId) -> Applied {
    may_stop(state, id)?;
    set_power(state, id, Power::Stopping)?;
    Ok(vec![Effect::Hypervisor(MachineRequest::Stop(id))])
}

pub(super) fn connect(state: &mut State, id: LabId) -> Applied {
    may_connect(state, id)?;
    Ok(vec![Effect::Hypervisor(MachineRequest::Connect(id))])
}

pub(super) fn reset_password(state: &mut State, id: LabId, credentials: Credentials) -> Applied {
    may_reset_password(state, id)?;
    let lab = state.workspace.labs.get_mut(&id).ok_or(Refusal::NoSuchLab)?;
    password::check_user(lab.template.os_state, &credentials.user)?;
    password::check_hash(&credentials.password_hash)?;
    lab.template.credentials = Some(credentials.clone());
    Ok(vec![Effect::Hypervisor(MachineRequest::ResetPassword(id, credentials))])
}

pub(super) fn publish(state: &mut State, id: LabId, machines: u32) -> Applied {
    may_publish(state, id)?;
    if machines == 0 || machines > MAX_MACHINES {
        return Err(Refusal::Machines { asked: machines });
    }
    let lab = state.workspace.labs.get_mut(&id).ok_or(Refusal::NoSuchLab)?;
    lab.template.power = Power::Stopped;
    lab.publishing = Publishing::Publishing;
    Ok(vec![Effect::Hypervisor(MachineRequest::Publish { lab: id, machines })])
}

/// *Replace disk*, whatever the disk file is. A lab whose first disk could not be made can get one, too.
pub fn may_attach_disk(state: &State, id: LabId) -> Result<(), Refusal> {
    let (lab, _) = lab_of(state, id)?;
    template_still(state, lab)
}

pub(super) fn attach_disk(
    state: &mut State,
    id: LabId,
    path: PathBuf,
    format: DiskFormat,
    now: Timestamp,
) -> Applied {
    may_attach_disk(state, id)?;
    let (lab, member) = lab_of(state, id)?;
    can_be_kept(&path)?;
    let first_disk = lab.template.disk.is_none();
    let file = free_file_name(state, &lab.name, format);
    let task = Task::DiskFromFile { path, target: NewDisk { file, format } };
    let (job, effect) = queue(state, id, task, member.name, now);
    // A lab whose creation failed gets its disk this way instead.
    if let Some(lab) = state.workspace.labs.get_mut(&id).filter(|_| first_disk) {
        lab.provisioning = Provisioning::Creating(job);
    }
    Ok(vec![effect])
}
