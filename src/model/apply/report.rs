//! What workers report. A report about something that is gone meanwhile is dropped.

use jiff::Timestamp;

use crate::model::command::Report;
use crate::model::effect::Effect;
use crate::model::ids::{JobId, LabId};
use crate::model::job::{JobState, Outcome, Task};
use crate::model::lab::{Machine, Power, Provisioning, Publishing, TemplateDisk};
use crate::model::state::{CatalogueState, State};

pub(super) fn take(state: &mut State, report: Report, now: Timestamp) -> Vec<Effect> {
    match report {
        Report::Started => started(state, now),
        Report::JobStarted(id) => {
            if let Some(job) = state.workspace.jobs.get_mut(&id).filter(|job| job.state == JobState::Queued) {
                job.state = JobState::Running;
            }
            Vec::new()
        }
        Report::JobProgress(id, progress) => {
            if state.workspace.jobs.get(&id).is_some_and(|job| job.state.is_active()) {
                state.progress.insert(id, progress);
            }
            Vec::new()
        }
        Report::JobCaptured(id) => {
            if let Some(Task::Export { captured, .. }) =
                state.workspace.jobs.get_mut(&id).map(|job| &mut job.task)
            {
                *captured = true;
            }
            read_gallery(state)
        }
        Report::JobDone(id, outcome) => done(state, id, outcome, now),
        Report::JobFailed(id, failure) => {
            state.progress.remove(&id);
            if let Some(lab) = creating(state, id)
                && let Some(lab) = state.workspace.labs.get_mut(&lab)
            {
                lab.provisioning = Provisioning::Failed(id);
            }
            state.workspace.end_job(id, JobState::Failed(failure), now);
            after_gallery_job(state, id)
        }
        Report::JobCancelled(id) => cancelled(state, id, now),
        Report::GalleryAttached(gallery, catalogue) => {
            // Two attach requests may race: the first one stays.
            if state.workspace.gallery.is_none() {
                state.workspace.gallery = Some(gallery);
                state.catalogue = CatalogueState::Ready(catalogue);
            }
            Vec::new()
        }
        Report::GalleryRead { id, catalogue } => {
            if state.workspace.gallery.as_ref().is_some_and(|gallery| gallery.id == id) {
                state.catalogue = CatalogueState::Ready(catalogue);
            }
            Vec::new()
        }
        Report::GalleryUnreadable { message } => {
            if state.workspace.gallery.is_some() {
                state.catalogue = CatalogueState::Failed(message);
            }
            Vec::new()
        }
        Report::DiskRemoved(file) => {
            state.workspace.discarded_disks.remove(&file);
            Vec::new()
        }
        Report::TemplateStarted(lab) => power(state, lab, Power::Starting, Power::Running),
        Report::TemplateStopped(lab) => power(state, lab, Power::Stopping, Power::Stopped),
        Report::Published { lab, machines } => {
            if let Some(lab) =
                state.workspace.labs.get_mut(&lab).filter(|lab| lab.publishing == Publishing::Publishing)
            {
                lab.publishing = Publishing::Published;
                lab.pool = (1..=machines)
                    .map(|number| Machine { number, assigned: None, power: Power::Stopped })
                    .collect();
            }
            Vec::new()
        }
    }
}

/// What the last run left active was not finished.
fn started(state: &mut State, now: Timestamp) -> Vec<Effect> {
    for job in state.workspace.jobs.values_mut().filter(|job| job.state.is_active()) {
        job.state = JobState::Interrupted;
        job.ended = Some(now);
    }
    for lab in state.workspace.labs.values_mut() {
        lab.template.power = match lab.template.power {
            Power::Starting | Power::Stopping | Power::Stopped => Power::Stopped,
            Power::Running => Power::Running,
        };
        if lab.publishing == Publishing::Publishing {
            lab.publishing = Publishing::Failed;
        }
    }
    let discarded = state.workspace.discarded_disks.iter().cloned().map(Effect::RemoveDisk);
    discarded.chain(read_gallery(state)).collect()
}

fn read_gallery(state: &State) -> Vec<Effect> {
    state.workspace.gallery.as_ref().map(|_| Effect::ReadGallery).into_iter().collect()
}

fn after_gallery_job(state: &State, id: JobId) -> Vec<Effect> {
    let gallery = state.workspace.jobs.get(&id).is_some_and(|job| job.task.is_export());
    if gallery { read_gallery(state) } else { Vec::new() }
}

/// The lab whose first disk the job makes.
fn creating(state: &State, id: JobId) -> Option<LabId> {
    let job = state.workspace.jobs.get(&id)?;
    let lab = state.lab(job.lab)?;
    (lab.provisioning == Provisioning::Creating(id) || lab.provisioning == Provisioning::Failed(id))
        .then_some(lab.id)
}

fn done(state: &mut State, id: JobId, outcome: Outcome, now: Timestamp) -> Vec<Effect> {
    state.progress.remove(&id);
    let Some(job) = state.workspace.jobs.get(&id).filter(|job| job.state.is_active()) else {
        return Vec::new();
    };
    let lab = job.lab;
    let mut effects = Vec::new();
    if let Outcome::Disk(disk) = &outcome {
        effects.extend(take_disk(state, lab, disk));
    }
    state.workspace.end_job(id, JobState::Done(outcome), now);
    effects.extend(after_gallery_job(state, id));
    effects
}

/// The lab gets its disk; the one it had before is not needed any more.
fn take_disk(state: &mut State, lab: LabId, disk: &TemplateDisk) -> Option<Effect> {
    let lab = state.workspace.labs.get_mut(&lab)?;
    lab.provisioning = Provisioning::Ready;
    let old = lab.template.disk.replace(disk.clone())?;
    (old.file != disk.file).then(|| state.workspace.discard_disk(old.file))
}

/// A lab that never got its disk goes with its cancelled job; every other lab stays as it was.
pub(super) fn cancelled(state: &mut State, id: JobId, now: Timestamp) -> Vec<Effect> {
    state.progress.remove(&id);
    if let Some(lab) = creating(state, id) {
        state.workspace.labs.remove(&lab);
        state.workspace.jobs.retain(|_, job| job.lab != lab);
        return Vec::new();
    }
    state.workspace.end_job(id, JobState::Cancelled, now);
    after_gallery_job(state, id)
}

fn power(state: &mut State, lab: LabId, from: Power, to: Power) -> Vec<Effect> {
    if let Some(lab) = state.workspace.labs.get_mut(&lab).filter(|lab| lab.template.power == from) {
        lab.template.power = to;
    }
    Vec::new()
}
