//! What workers report. A report about something that is gone, or over, meanwhile is dropped.

use std::sync::Arc;

use jiff::Timestamp;

use super::{edit, lab};
use crate::model::command::Report;
use crate::model::cost::{PriceList, PriceSource};
use crate::model::effect::Effect;
use crate::model::ids::{JobId, LabId};
use crate::model::image::{Catalogue, Version};
use crate::model::job::{Job, JobState, KEPT, NewDisk, Outcome, Task};
use crate::model::lab::{Lab, MAX_MACHINES, Machine, Power, Provisioning, Publishing, TemplateDisk};
use crate::model::state::{CatalogueState, State};

/// Closes the message bars of finished jobs about versions that were in the gallery and are not any more: what they say
/// is not so, and what they lead to is not there.
fn close_bars_of_deleted(state: &mut State, gallery: &str, now: &Catalogue) {
    let has = |catalogue: &Catalogue, (image, version): (&str, Version)| {
        catalogue.find(image).is_some_and(|image| image.versions.contains_key(&version))
    };
    let before = state.images();
    let gone = |job: &&Job| {
        let finished = matches!(job.state, JobState::Done(_)) && !job.dismissed;
        // A disk or a file that was made from the version is still there.
        let in_gallery = matches!(job.task, Task::Export { .. } | Task::Replicate { .. });
        finished
            && in_gallery
            && job.task.gallery() == Some(gallery)
            && job.task.image().is_some_and(|image| {
                // An export that has just ended is not in what was asked for before.
                before.is_none_or(|before| has(before, image)) && !has(now, image)
            })
    };
    let gone: Vec<JobId> = state.workspace.jobs.values().filter(gone).map(|job| job.id).collect();
    for id in gone {
        if let Some(job) = state.workspace.jobs.get_mut(&id) {
            job.dismissed = true;
        }
    }
}

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
        Report::JobNumbered(id, number) => {
            if let Some(Task::Export { version, captured: false, .. }) =
                at_work(state, id).map(|job| &mut job.task)
            {
                *version = number;
            }
            Vec::new()
        }
        Report::JobCaptured(id) => match at_work(state, id).map(|job| &mut job.task) {
            Some(Task::Export { captured, .. }) => {
                *captured = true;
                read_gallery(state)
            }
            _ => Vec::new(),
        },
        Report::JobDone(id, outcome) => done(state, id, outcome, now),
        Report::JobFailed(id, failure) => match at_work(state, id) {
            Some(_) => {
                creation_failed(state, id);
                end(state, id, JobState::Failed(failure), now)
            }
            None => Vec::new(),
        },
        Report::JobCancelled(id) => match at_work(state, id) {
            Some(_) => cancelled(state, id, now),
            None => Vec::new(),
        },
        Report::GalleryAttached(gallery, catalogue) => {
            // Two attach requests may race: the first one stays.
            if state.workspace.gallery.is_none() {
                state.workspace.recent_galleries.retain(|recent| recent.id != gallery.id);
                state.workspace.gallery = Some(gallery);
                state.catalogue = CatalogueState::Ready(Arc::new(catalogue));
            }
            Vec::new()
        }
        Report::GalleryRead { id, catalogue } => {
            if state.workspace.gallery.as_ref().is_some_and(|gallery| gallery.id == id) {
                close_bars_of_deleted(state, &id, &catalogue);
                state.catalogue = CatalogueState::Ready(Arc::new(catalogue));
            }
            Vec::new()
        }
        Report::GalleryUnreadable { message } => {
            if state.workspace.gallery.is_some() {
                state.catalogue = CatalogueState::Failed(message);
            }
            Vec::new()
        }
        Report::ImageEdited { gallery, definition, edit, replicate, by } => {
            if state.workspace.gallery.as_ref().is_some_and(|attached| attached.id == gallery) {
                edit::edited(state, &definition, &edit, replicate, by, now)
            } else {
                Vec::new()
            }
        }
        Report::PricesRead(own) => {
            state.prices = PriceList::of(own.map(|prices| *prices));
            Vec::new()
        }
        Report::PricesUnreadable { message } => {
            state.prices = PriceList::published(PriceSource::Unreadable(message));
            Vec::new()
        }
        Report::DiskRemoved(file) => {
            state.workspace.discarded_disks.remove(&file);
            Vec::new()
        }
        Report::TemplateStarted(lab) => {
            let lab = state.workspace.labs.get_mut(&lab);
            if let Some(lab) = lab.filter(|lab| lab.template.power == Power::Starting) {
                lab.template.power = Power::Running;
            }
            Vec::new()
        }
        Report::TemplateStopped(lab) => {
            // However it went off: a machine can be shut down from within, too.
            if let Some(lab) = state.workspace.labs.get_mut(&lab) {
                lab.template.power = Power::Stopped;
            }
            Vec::new()
        }
        Report::Published { lab, machines } => {
            published(state, lab, machines);
            Vec::new()
        }
    }
}

/// The job, if it is one that a worker can report of.
fn at_work(state: &mut State, id: JobId) -> Option<&mut Job> {
    state.workspace.jobs.get_mut(&id).filter(|job| job.state.is_active())
}

/// What the last run left active was not finished; what it was asked to stop is stopped now.
fn started(state: &mut State, now: Timestamp) -> Vec<Effect> {
    state.progress.clear();
    let mut stopping = Vec::new();
    for job in state.workspace.jobs.values_mut().filter(|job| job.state.is_active()) {
        if job.state == JobState::Cancelling {
            stopping.push(job.id);
        }
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
    let mut effects = Vec::new();
    for id in stopping {
        // All else that follows from it is asked for below.
        effects.extend(withdraw(state, id));
        cancelled(state, id, now);
    }
    effects.extend(state.workspace.discarded_disks.iter().cloned().map(Effect::RemoveDisk));
    effects.extend(read_gallery(state));
    effects
}

fn read_gallery(state: &State) -> Vec<Effect> {
    state.workspace.gallery.as_ref().map(|_| Effect::ReadGallery).into_iter().collect()
}

/// Takes back what an export of the attached gallery has left unfinished there, if it is not captured.
pub(super) fn withdraw(state: &State, id: JobId) -> Option<Effect> {
    let job = state.workspace.jobs.get(&id)?;
    let attached = state.workspace.gallery.as_ref()?;
    match &job.task {
        Task::Export { gallery, captured: false, .. } if *gallery == attached.id => {
            Some(Effect::WithdrawExport(Box::new(job.clone())))
        }
        _ => None,
    }
}

/// Ends a job; an export may have changed what is in the gallery.
fn end(state: &mut State, id: JobId, how: JobState, now: Timestamp) -> Vec<Effect> {
    state.progress.remove(&id);
    state.workspace.end_job(id, how, now);
    let job = state.workspace.jobs.get(&id);
    let read = job.is_some_and(|job| job.task.writes_gallery());
    if job.is_some_and(|job| job.lab.is_none()) {
        forget_old_jobs(state);
    }
    if read { read_gallery(state) } else { Vec::new() }
}

/// The gallery's own jobs that are over go in the end, the oldest first: apart from each other what is done and what can
/// be tried again, so that neither crowds the other out. What was cut short stays.
fn forget_old_jobs(state: &mut State) {
    let over = |job: &&Job| !job.state.is_active() && job.state != JobState::Interrupted;
    let (again, done): (Vec<_>, Vec<_>) =
        state.workspace.gallery_jobs().filter(over).partition(|job| job.state.can_retry());
    let old = |jobs: Vec<&Job>| jobs.into_iter().skip(KEPT).map(|job| job.id).collect::<Vec<_>>();
    let old = [old(again), old(done)].concat();
    if !old.is_empty() {
        state.workspace.jobs.retain(|id, _| !old.contains(id));
    }
}

/// The lab whose first disk the job makes.
fn creating(state: &mut State, id: JobId) -> Option<&mut Lab> {
    let lab = state.workspace.jobs.get(&id)?.lab?;
    let lab = state.workspace.labs.get_mut(&lab)?;
    (lab.provisioning == Provisioning::Creating(id)).then_some(lab)
}

fn creation_failed(state: &mut State, id: JobId) {
    if let Some(lab) = creating(state, id) {
        lab.provisioning = Provisioning::Failed(id);
    }
}

fn done(state: &mut State, id: JobId, outcome: Outcome, now: Timestamp) -> Vec<Effect> {
    let Some(job) = at_work(state, id) else { return Vec::new() };
    let target = job.lab.zip(job.task.new_disk().cloned());
    match (&mut job.task, outcome, target) {
        (Task::Export { captured, .. }, Outcome::Exported(figures), _) => {
            *captured = true;
            end(state, id, JobState::Done(Outcome::Exported(figures)), now)
        }
        (Task::Replicate { .. }, outcome @ Outcome::Replicated(_), _)
        | (Task::Download { .. }, outcome @ Outcome::Downloaded(_), _)
        | (Task::Verify { .. }, outcome @ Outcome::Verified(_), _)
        | (Task::Collect { .. }, outcome @ Outcome::Collected(_), _) => {
            end(state, id, JobState::Done(outcome), now)
        }
        (_, Outcome::Disk(TemplateDisk { size, used, .. }), Some((lab, NewDisk { file, format }))) => {
            // The disk is where the task said it would be.
            let disk = TemplateDisk { file, format, size, used };
            let mut effects: Vec<_> = take_disk(state, lab, disk.clone()).into_iter().collect();
            effects.extend(end(state, id, JobState::Done(Outcome::Disk(disk)), now));
            effects
        }
        // No worker reports another kind of work than its own.
        _ => Vec::new(),
    }
}

/// The lab gets its disk; the one it had before is not needed any more.
fn take_disk(state: &mut State, lab: LabId, disk: TemplateDisk) -> Option<Effect> {
    let lab = state.workspace.labs.get_mut(&lab)?;
    lab.provisioning = Provisioning::Ready;
    let new = disk.file.clone();
    let old = lab.template.disk.replace(disk)?;
    (old.file != new).then(|| state.workspace.discard_disk(old.file))
}

/// Ends a job as cancelled. A lab that nothing but this job ever tried to give a disk goes with it; one that something
/// else was tried for stays, since its owner meant to keep it.
pub(super) fn cancelled(state: &mut State, id: JobId, now: Timestamp) -> Vec<Effect> {
    let Some(lab) = creating(state, id).map(|lab| lab.id) else {
        let mut effects: Vec<_> = withdraw(state, id).into_iter().collect();
        effects.extend(end(state, id, JobState::Cancelled, now));
        return effects;
    };
    if state.workspace.jobs_of(lab).all(|job| job.id == id) {
        return lab::remove(state, lab);
    }
    creation_failed(state, id);
    end(state, id, JobState::Cancelled, now)
}

fn published(state: &mut State, lab: LabId, machines: u32) {
    let lab = state.workspace.labs.get_mut(&lab).filter(|lab| lab.publishing == Publishing::Publishing);
    if let Some(lab) = lab.filter(|_| (1..=MAX_MACHINES).contains(&machines)) {
        lab.publishing = Publishing::Published;
        lab.pool =
            (1..=machines).map(|number| Machine { number, assigned: None, power: Power::Stopped }).collect();
    }
}
