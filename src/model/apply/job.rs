//! Stopping jobs, trying them again, closing their message bars.

use jiff::Timestamp;

use super::{Applied, admin, export, job_of, ready, template_still, upkeep, version};
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
    job_of(state, job)?;
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
fn check_retry(state: &State, id: JobId) -> Result<(&Job, Option<&Lab>, Option<Version>), Refusal> {
    let job = state.workspace.jobs.get(&id).ok_or(Refusal::NoSuchJob)?;
    job_of(state, job)?;
    let lab = job.lab.map(|lab| state.lab(lab).ok_or(Refusal::NoSuchLab)).transpose()?;
    if !job.state.can_retry() || is_overtaken(state, job) {
        return Err(Refusal::JobNotRetryable);
    }
    if let Some(gallery) = job.task.gallery() {
        let attached = state.workspace.gallery.as_ref().ok_or(Refusal::NoGallery)?;
        if attached.id != gallery {
            return Err(Refusal::OtherGallery);
        }
        if job.task.is_upkeep() {
            upkeep::alone(state, gallery)?;
        }
    }
    match &job.task {
        Task::Download { definition, .. } => drop(version::may_have_file(state, definition)?),
        // Whoever asked for it may not be an admin any more.
        Task::Collect { .. } | Task::Verify { heal: true, .. } => drop(admin(state)?),
        task if lab.is_none() && task.writes_gallery() => drop(admin(state)?),
        _ => {}
    }
    if let Task::Replicate { definition, version, .. }
    | Task::Export { definition, version, captured: true, .. } = &job.task
        && version::at_work_on(state, definition, *version)
    {
        return Err(Refusal::ExportUnderWay { image: definition.clone() });
    }
    if let Some(lab) = lab {
        if job.task.is_export() {
            ready(lab)?;
        }
        if job.task.holds_template() {
            template_still(state, lab)?;
        }
    }
    let version = export::version_again(state, job, lab)?;
    Ok((job, lab, version))
}

/// Whether a later job of the lab, or of the gallery's own, has made the same thing since: doing the old one again would
/// take its place. A captured export only goes on with its own version.
fn is_overtaken(state: &State, job: &Job) -> bool {
    let later = state.workspace.jobs.values().rev().take_while(|later| later.id > job.id);
    later.filter(|later| later.lab == job.lab).any(|later| {
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
    let makes_disk = job.task.new_disk().is_some();
    let first_disk_of = lab.filter(|lab| makes_disk && lab.template.disk.is_none()).map(|lab| lab.id);
    if let Some(lab) = first_disk_of.and_then(|lab| state.workspace.labs.get_mut(&lab)) {
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

/// Whether the job's message bar can be closed now.
pub fn may_dismiss(state: &State, id: JobId) -> Result<(), Refusal> {
    let job = state.workspace.jobs.get(&id).ok_or(Refusal::NoSuchJob)?;
    job_of(state, job)?;
    if job.state.is_active() { Err(Refusal::JobAtWork) } else { Ok(()) }
}

pub(super) fn dismiss(state: &mut State, id: JobId) -> Applied {
    may_dismiss(state, id)?;
    if let Some(job) = state.workspace.jobs.get_mut(&id) {
        job.dismissed = true;
    }
    Ok(Vec::new())
}
