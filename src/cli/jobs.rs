//! `jobs`: what was asked for and how it stands; going on with what was interrupted.

use std::path::Path;

use super::args::{JobsArgs, JobsCmd};
use super::output::{Fail, Out};
use super::{export, follow, gallery, listing, look, work};
use crate::app::Session;
use crate::model::job::{Job, JobState, Outcome, ReplicationFigures, Task};
use crate::model::upkeep::GRACE_HOURS;
use crate::model::{Command, JobId, Message};

pub(super) fn run(args: &JobsArgs, folder: &Path, out: &mut Out) -> Result<(), Fail> {
    match &args.command {
        None => list(args.json, folder, out),
        Some(JobsCmd::Retry { job }) => retry(job.map(JobId), folder, out),
        Some(JobsCmd::Cancel { job }) => {
            let mut session = work(folder, out)?;
            session.send(Command::CancelJob(JobId(*job)))?;
            session.flush().map_err(|error| Fail::explained(error.as_ref()))?;
            out.tell(&Message::new("cli-job-given-up").with("job", u64::from(*job)));
            Ok(())
        }
    }
}

fn list(json: bool, folder: &Path, out: &mut Out) -> Result<(), Fail> {
    let session = look(folder, out)?;
    let jobs: Vec<&Job> = session.state().workspace.jobs.values().collect();
    if json {
        return Out::json(&jobs);
    }
    if jobs.is_empty() {
        out.tell(&Message::new("cli-no-jobs"));
        return Ok(());
    }
    let rows: Vec<Vec<String>> = jobs
        .iter()
        .map(|job| {
            let lab = session.state().workspace.lab_name_of(job).to_owned();
            let (task, image) = match &job.task {
                Task::Export { definition, version, upload: None, .. } => {
                    ("cli-task-export", format!("{definition} {version}"))
                }
                Task::Export { definition, version, upload: Some(_), .. } => {
                    ("cli-task-upload", format!("{definition} {version}"))
                }
                Task::Replicate { definition, version, .. } => {
                    ("cli-task-replicate", format!("{definition} {version}"))
                }
                Task::Download { definition, version, .. } => {
                    ("cli-task-download", format!("{definition} {version}"))
                }
                Task::Verify { heal: true, .. } => ("cli-task-heal", String::new()),
                Task::Verify { full: false, .. } => ("cli-task-verify", String::new()),
                Task::Verify { full: true, .. } => ("cli-task-verify-full", String::new()),
                Task::Collect { .. } => ("cli-task-collect", String::new()),
                Task::DiskFromImage { definition, version, .. } => {
                    ("cli-task-from-image", format!("{definition} {version}"))
                }
                Task::DiskFromFile { path, .. } => {
                    let name = path.file_name().unwrap_or_default();
                    ("cli-task-from-file", name.to_string_lossy().into_owned())
                }
                Task::EmptyDisk { .. } => ("cli-task-empty", String::new()),
            };
            let state = match &job.state {
                JobState::Queued => "cli-job-queued",
                JobState::Running => "cli-job-running",
                JobState::Cancelling => "cli-job-cancelling",
                JobState::Interrupted => "cli-job-interrupted",
                JobState::Done(_) => "cli-job-done",
                JobState::Failed(_) => "cli-job-failed",
                JobState::Cancelled => "cli-job-cancelled",
            };
            let why = match &job.state {
                JobState::Failed(failure) => out.say(&failure.message),
                JobState::Done(Outcome::Exported(figures)) if job.state.can_retry() => {
                    regions(figures.completed_regions(), figures.regions.len(), out)
                }
                JobState::Done(Outcome::Replicated(figures)) if job.state.can_retry() => {
                    regions(figures.completed_regions(), figures.regions.len(), out)
                }
                _ => String::new(),
            };
            vec![job.id.to_string(), out.lang().text(state), out.lang().text(task), lab, image, why]
        })
        .collect();
    out.table(
        &["cli-job-number", "cli-job-state", "cli-job-task", "cli-job-lab", "cli-job-what", "cli-job-why"],
        &rows,
    );
    Ok(())
}

/// What came of a replication.
pub(super) fn replicated(figures: &ReplicationFigures) -> Message {
    Message::new("cli-replicated")
        .with("ready", figures.completed_regions())
        .with("regions", figures.regions.len())
}

fn regions(ready: usize, regions: usize, out: &Out) -> String {
    out.say(&Message::new("cli-job-regions").with("ready", ready).with("regions", regions))
}

fn retry(job: Option<JobId>, folder: &Path, out: &mut Out) -> Result<(), Fail> {
    let mut session = work(folder, out)?;
    listing::wait_for_gallery(&mut session)?;
    if let Some(job) = job {
        return go_on(&mut session, job, out);
    }
    let jobs: Vec<JobId> =
        session.state().workspace.jobs.values().filter(|job| is_open(job)).map(|job| job.id).collect();
    if jobs.is_empty() {
        out.tell(&Message::new("cli-nothing-interrupted"));
    }
    let mut left = 0_usize;
    for job in jobs {
        if let Err(fail) = go_on(&mut session, job, out) {
            out.note(&Message::new("cli-job-left").with("job", u64::from(job.0)));
            out.fail(&fail);
            left += 1;
        }
    }
    if left == 0 { Ok(()) } else { Err(Message::new("cli-jobs-left").with("count", left).into()) }
}

/// What is to be gone on with when nobody says what: interrupted work, and exports that lack regions.
fn is_open(job: &Job) -> bool {
    job.state == JobState::Interrupted || (matches!(job.state, JobState::Done(_)) && job.state.can_retry())
}

fn go_on(session: &mut Session, job: JobId, out: &Out) -> Result<(), Fail> {
    session.send(Command::RetryJob(job))?;
    match follow::follow(session, job, out)? {
        outcome @ Outcome::Exported(_) => export::told(session, job, &outcome, out),
        Outcome::Replicated(figures) => {
            out.tell(&replicated(&figures));
            Ok(())
        }
        Outcome::Downloaded(figures) => {
            let message = Message::new("cli-downloaded-again").bytes("size", figures.size);
            out.tell(&message);
            Ok(())
        }
        Outcome::Verified(figures) => gallery::checked(&figures, out),
        Outcome::Collected(figures) => {
            let job = session.state().workspace.jobs.get(&job);
            let grace = job.map_or(GRACE_HOURS, |job| match job.task {
                Task::Collect { grace_hours, .. } => grace_hours,
                _ => GRACE_HOURS,
            });
            gallery::cleaned(&figures, grace, out);
            Ok(())
        }
        Outcome::Disk(disk) => {
            out.tell(&Message::new("cli-disk-ready").with("file", disk.file));
            Ok(())
        }
    }
}
