//! The same command once more, after an earlier run of it did not finish: its job goes on. Otherwise the name that it
//! left behind would be in its own way.

use super::follow;
use super::output::{Fail, Out};
use crate::app::Session;
use crate::model::apply::may_retry;
use crate::model::job::{Job, JobState, Outcome, Task};
use crate::model::lab::{Credentials, Lab, Provisioning, Template};
use crate::model::secret::Secret;
use crate::model::{Command, ExportMode, JobId, LabId, Message, NewLab, NewUpload, State, apply, names};
use crate::store::password;

/// Goes on with a job.
pub(super) fn go_on(session: &mut Session, job: JobId, out: &Out) -> Result<Outcome, Fail> {
    out.note(&Message::new("cli-goes-on").with("job", u64::from(job.0)));
    session.send(Command::RetryJob(job))?;
    follow::follow(session, job, out)
}

/// The job of an export of that lab to that image which is interrupted, or which left regions out.
pub(super) fn export(session: &Session, lab: LabId, image: &str, mode: ExportMode) -> Option<JobId> {
    let state = session.state();
    let job = state.workspace.jobs_of(lab).find(|job| {
        matches!(&job.task, Task::Export { definition, .. } if names::same(definition, image))
            && !matches!(job.state, JobState::Cancelled)
    })?;
    let left_regions_out = || {
        let captured = matches!(job.task, Task::Export { captured: true, .. });
        // An update asks for the disk as it is now; a new image of that name there can be one only.
        captured && mode == ExportMode::CreateNew && may_retry(state, job.id).is_ok()
    };
    (job.state == JobState::Interrupted || left_regions_out()).then_some(job.id)
}

/// The job of an upload of that file to that image which is interrupted, or which left regions out.
pub(super) fn upload(session: &Session, new: &NewUpload) -> Option<JobId> {
    let state = session.state();
    let attached = state.workspace.gallery.as_ref().map(|gallery| gallery.id.as_str());
    let job = state.workspace.gallery_jobs().find(|job| match &job.task {
        Task::Export { definition, upload: Some(upload), gallery, .. } => {
            Some(gallery.as_str()) == attached
                && names::same(definition, &new.image)
                && upload.path == new.upload.path
                && !matches!(job.state, JobState::Cancelled)
        }
        _ => false,
    })?;
    let Task::Export { source, captured, update, upload: Some(upload), .. } = &job.task else { return None };
    let of = new.mode == ExportMode::UpdateExisting;
    let own = &state.workspace.account.region;
    // What a new version says of its image, the image says itself.
    let said = of || **upload == new.upload;
    let same = *update == of && said && source == new.region.as_ref().unwrap_or(own);
    let left_regions_out = || *captured && !of && may_retry(state, job.id).is_ok();
    (same && (job.state == JobState::Interrupted || left_regions_out())).then_some(job.id)
}

/// The job that is to make the disk of a lab which is there without one, and is in everything what would be made.
pub(super) fn lab(session: &Session, new: &NewLab, sign_in: Option<(&str, &Secret)>) -> Option<JobId> {
    let state = session.state();
    let there = state.workspace.lab_named(&new.name)?;
    let (Provisioning::Creating(job) | Provisioning::Failed(job)) = there.provisioning else { return None };
    let job = state.workspace.jobs.get(&job)?;
    let (made, its_job) = made(state, there, new, session)?;
    let same_lab = Lab {
        id: there.id,
        title: there.title.clone(),
        description: there.description.clone(),
        created: there.created,
        provisioning: there.provisioning.clone(),
        template: Template { credentials: there.template.credentials.clone(), ..made.template.clone() },
        ..made
    } == *there;
    let same_task = match (&its_job.task, &job.task) {
        (Task::DiskFromFile { path, target }, Task::DiskFromFile { path: its_path, target: its_target }) => {
            path == its_path && target.format == its_target.format
        }
        // What else it is made from is the lab's origin.
        (task, its_task) => {
            task.new_disk().map(|disk| disk.format) == its_task.new_disk().map(|disk| disk.format)
        }
    };
    let is_it = same_lab && same_task && signs_in(there.template.credentials.as_ref(), sign_in);
    (is_it && may_retry(state, job.id).is_ok()).then_some(job.id)
}

/// The lab and the job that there would be, if the one that is there were not.
fn made(state: &State, there: &Lab, new: &NewLab, session: &Session) -> Option<(Lab, Job)> {
    let mut trial = state.clone();
    trial.workspace.labs.remove(&there.id);
    trial.workspace.jobs.retain(|_, job| job.lab != Some(there.id));
    apply(&mut trial, Command::CreateLab(new.clone()), session.now()).ok()?;
    let lab = trial.workspace.lab_named(&new.name)?.clone();
    let job = trial.workspace.jobs_of(lab.id).next()?.clone();
    Some((lab, job))
}

/// Whether a lab is signed in to as was asked for; the password is compared with its hash.
fn signs_in(there: Option<&Credentials>, asked: Option<(&str, &Secret)>) -> bool {
    match (there, asked) {
        (None, None) => true,
        (Some(there), Some((user, password))) => {
            there.user == user && password::verify(password, &there.password_hash).unwrap_or(false)
        }
        _ => false,
    }
}
