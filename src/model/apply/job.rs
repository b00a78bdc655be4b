//! Stopping jobs, trying them again, closing their message bars.

use jiff::Timestamp;

use super::{Applied, lab_of, template_free};
use crate::model::effect::Effect;
use crate::model::ids::JobId;
use crate::model::job::{JobState, Task};
use crate::model::lab::{Power, Provisioning};
use crate::model::refusal::Refusal;
use crate::model::state::State;

/// Whether the job can be stopped now.
pub fn may_cancel(state: &State, id: JobId) -> Result<(), Refusal> {
    let job = state.workspace.jobs.get(&id).ok_or(Refusal::NoSuchJob)?;
    lab_of(state, job.lab)?;
    match job.state {
        JobState::Queued | JobState::Running | JobState::Interrupted => Ok(()),
        _ => Err(Refusal::JobNotActive),
    }
}

pub(super) fn cancel(state: &mut State, id: JobId, now: Timestamp) -> Applied {
    may_cancel(state, id)?;
    let job = state.workspace.jobs.get_mut(&id).ok_or(Refusal::NoSuchJob)?;
    if job.state == JobState::Interrupted {
        return Ok(super::report::cancelled(state, id, now));
    }
    job.state = JobState::Cancelling;
    Ok(vec![Effect::StopJob(id)])
}

/// Whether the job can be done again now.
pub fn may_retry(state: &State, id: JobId) -> Result<(), Refusal> {
    let job = state.workspace.jobs.get(&id).ok_or(Refusal::NoSuchJob)?;
    let (lab, _) = lab_of(state, job.lab)?;
    if !job.state.can_retry() {
        return Err(Refusal::JobNotRetryable);
    }
    if let Some(gallery) = job.task.gallery() {
        let attached = state.workspace.gallery.as_ref().ok_or(Refusal::NoGallery)?;
        if attached.id != gallery {
            return Err(Refusal::OtherGallery);
        }
    }
    if let Task::Export { captured: false, .. } = job.task
        && lab.template.power != Power::Stopped
    {
        return Err(Refusal::Power { found: lab.template.power, needed: Power::Stopped });
    }
    if let Some(Task::Export { definition, .. }) =
        state.workspace.export_under_way(job.lab).map(|other| &other.task)
    {
        return Err(Refusal::ExportUnderWay { image: definition.clone() });
    }
    template_free(state, job.lab)
}

pub(super) fn retry(state: &mut State, id: JobId) -> Applied {
    may_retry(state, id)?;
    let job = state.workspace.jobs.get(&id).ok_or(Refusal::NoSuchJob)?;
    let lab = state.lab(job.lab).ok_or(Refusal::NoSuchLab)?;
    let (lab_id, makes_first_disk) = (job.lab, job.task.new_disk().is_some() && lab.template.disk.is_none());
    if let Some(lab) = state.workspace.labs.get_mut(&lab_id).filter(|_| makes_first_disk) {
        lab.provisioning = Provisioning::Creating(id);
    }
    let job = state.workspace.jobs.get_mut(&id).ok_or(Refusal::NoSuchJob)?;
    job.state = JobState::Queued;
    job.ended = None;
    job.dismissed = false;
    Ok(vec![Effect::RunJob(id)])
}

pub(super) fn dismiss(state: &mut State, id: JobId) -> Applied {
    let job = state.workspace.jobs.get_mut(&id).ok_or(Refusal::NoSuchJob)?;
    if job.state.is_active() {
        return Err(Refusal::JobNotRetryable);
    }
    job.dismissed = true;
    Ok(Vec::new())
}
