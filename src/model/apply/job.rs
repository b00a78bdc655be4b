//! Stopping jobs, trying them again, closing their message bars.

use jiff::Timestamp;

use super::{Applied, export, lab_of, ready, template_still};
use crate::model::effect::Effect;
use crate::model::ids::JobId;
use crate::model::image::Version;
use crate::model::job::{Job, JobState, Task};
use crate::model::lab::{Lab, Provisioning};
use crate::model::names;
use crate::model::refusal::Refusal;
use crate::model::state::State;

/// Whether the job can be stopped now.
pub fn may_cancel(state: &State, id: JobId) -> Result<(), Refusal> {
    let job = state.workspace.jobs.get(&id).ok_or(Refusal::NoSuchJob)?;
    lab_of(state, job.lab)?;
    match job.state {
        JobState::Queued | JobState::Running | JobState::Interrupted => Ok(()),
        JobState::Cancelling => Err(Refusal::JobStopping),
        JobState::Done(_) | JobState::Failed(_) | JobState::Cancelled => Err(Refusal::JobNotActive),
    }
}

pub(super) fn cancel(state: &mut State, id: JobId, now: Timestamp) -> Applied {
    may_cancel(state, id)?;
    let job = state.workspace.jobs.get_mut(&id).ok_or(Refusal::NoSuchJob)?;
    if job.state == JobState::Interrupted {
        // No thread is at it.
        return Ok(super::report::cancelled(state, id, now));
    }
    job.state = JobState::Cancelling;
    Ok(vec![Effect::StopJob(id)])
}

/// Whether the job can be done again now.
pub fn may_retry(state: &State, id: JobId) -> Result<(), Refusal> {
    check_retry(state, id).map(|_| ())
}

/// Checks everything; the version is the one that an export makes now, if that is another one.
fn check_retry(state: &State, id: JobId) -> Result<(&Job, &Lab, Option<Version>), Refusal> {
    let job = state.workspace.jobs.get(&id).ok_or(Refusal::NoSuchJob)?;
    let (lab, _) = lab_of(state, job.lab)?;
    if !job.state.can_retry() || is_overtaken(state, job) {
        return Err(Refusal::JobNotRetryable);
    }
    if let Some(gallery) = job.task.gallery() {
        let attached = state.workspace.gallery.as_ref().ok_or(Refusal::NoGallery)?;
        if attached.id != gallery {
            return Err(Refusal::OtherGallery);
        }
    }
    if job.task.is_export() {
        ready(lab)?;
    }
    if job.task.holds_template() {
        template_still(state, lab)?;
    }
    let version = export::version_again(state, job, lab)?;
    Ok((job, lab, version))
}

/// Whether a later job of the lab has made the same thing since: doing the old one again would take its place. A
/// captured export only goes on with its own version.
fn is_overtaken(state: &State, job: &Job) -> bool {
    state.workspace.jobs_of(job.lab).take_while(|later| later.id > job.id).any(|later| {
        matches!(later.state, JobState::Done(_))
            && match (&job.task, &later.task) {
                (
                    Task::Export { gallery, definition, captured, .. },
                    Task::Export { gallery: later_gallery, definition: later_definition, .. },
                ) => !captured && gallery == later_gallery && names::same(definition, later_definition),
                (old, new) => old.new_disk().is_some() && new.new_disk().is_some(),
            }
    })
}

pub(super) fn retry(state: &mut State, id: JobId) -> Applied {
    let (job, lab, version_now) = check_retry(state, id)?;
    let (lab, first_disk) = (lab.id, job.task.new_disk().is_some() && lab.template.disk.is_none());
    if let Some(lab) = state.workspace.labs.get_mut(&lab).filter(|_| first_disk) {
        lab.provisioning = Provisioning::Creating(id);
    }
    if let Some(job) = state.workspace.jobs.get_mut(&id) {
        if let (Task::Export { version, .. }, Some(now)) = (&mut job.task, version_now) {
            *version = now;
        }
        job.state = JobState::Queued;
        job.ended = None;
        job.dismissed = false;
    }
    Ok(vec![Effect::RunJob(id)])
}

pub(super) fn dismiss(state: &mut State, id: JobId) -> Applied {
    let job = state.workspace.jobs.get(&id).ok_or(Refusal::NoSuchJob)?;
    lab_of(state, job.lab)?;
    if job.state.is_active() {
        return Err(Refusal::JobAtWork);
    }
    if let Some(job) = state.workspace.jobs.get_mut(&id) {
        job.dismissed = true;
    }
    Ok(Vec::new())
}
