//! `export`: Export to Shared Image Gallery.

use std::path::Path;

use super::args::ExportArgs;
use super::output::{Fail, Out};
use super::{follow, listing, words, work};
use crate::app::Session;
use crate::model::job::{JobState, Outcome, Task};
use crate::model::{Command, ExportMode, JobId, LabId, Message, RegionId, names};

pub(super) fn run(args: &ExportArgs, folder: &Path, out: &mut Out) -> Result<(), Fail> {
    let mut session = work(folder, out)?;
    listing::wait_for_gallery(&mut session)?;
    let lab = words::lab(&session, &args.lab)?.id;
    let mode = if args.update { ExportMode::UpdateExisting } else { ExportMode::CreateNew };
    let (job, outcome) = match interrupted(&session, lab, &args.name) {
        Some(job) => {
            out.note(&Message::new("cli-export-goes-on").with("job", u64::from(job.0)));
            session.send(Command::RetryJob(job))?;
            (job, follow::follow(&mut session, job, out)?)
        }
        None => follow::start(&mut session, Command::Export { lab, image: args.name.clone(), mode }, out)?,
    };
    told(&session, job, &outcome, out)
}

/// The same export, left unfinished by an earlier run: it goes on instead of starting anew.
fn interrupted(session: &Session, lab: LabId, image: &str) -> Option<JobId> {
    session.state().workspace.jobs_of(lab).find_map(|job| match &job.task {
        Task::Export { definition, .. }
            if job.state == JobState::Interrupted && names::same(definition, image) =>
        {
            Some(job.id)
        }
        _ => None,
    })
}

/// What the export gave; regions without a replica are named, and make the command fail.
pub(super) fn told(session: &Session, job: JobId, outcome: &Outcome, out: &Out) -> Result<(), Fail> {
    let Outcome::Exported(figures) = outcome else { return Ok(()) };
    let Some(Task::Export { definition, version, .. }) =
        session.state().workspace.jobs.get(&job).map(|job| &job.task)
    else {
        return Ok(());
    };
    out.tell(
        &Message::new("cli-exported")
            .with("image", definition.as_str())
            .with("version", version.to_string())
            .with("ready", figures.completed_regions())
            .with("regions", figures.regions.len())
            .with("chunks", figures.new_chunks)
            .bytes("data", figures.data)
            .bytes("new", figures.new)
            .bytes("stored", figures.stored)
            .with("time", time(figures.milliseconds, out)),
    );
    let failed: Vec<(&RegionId, _)> = figures
        .regions
        .iter()
        .filter_map(|(region, outcome)| Some((region, outcome.failure.as_ref()?)))
        .collect();
    for (region, failure) in &failed {
        out.note(
            &Message::new("cli-region-failed")
                .with("region", region.display())
                .with("reason", failure.message.clone()),
        );
    }
    if failed.is_empty() {
        Ok(())
    } else {
        Err(Message::new("cli-regions-failed").with("count", failed.len()).into())
    }
}

/// Tenths of a second while that tells something.
fn time(milliseconds: u64, out: &Out) -> String {
    if milliseconds < 10_000 {
        let seconds = out.lang().decimal(milliseconds as f64 / 1000.0, 1);
        out.say(&Message::new("cli-seconds").with("seconds", seconds))
    } else {
        out.lang().duration(milliseconds / 1000)
    }
}
