//! `export`: Export to Shared Image Gallery.

use std::path::Path;

use super::args::ExportArgs;
use super::output::{Fail, Out};
use super::{again, follow, listing, words, work};
use crate::app::Session;
use crate::model::job::{ExportFigures, Outcome, Task};
use crate::model::{Command, ExportMode, JobId, Message, RegionId};

pub(super) fn run(args: &ExportArgs, folder: &Path, out: &mut Out) -> Result<(), Fail> {
    let mut session = work(folder, out)?;
    listing::wait_for_gallery(&mut session)?;
    listing::catalogue(&session)?;
    let lab = words::lab(&session, &args.lab)?.id;
    let mode = if args.update { ExportMode::UpdateExisting } else { ExportMode::CreateNew };
    let (job, outcome) = match again::export(&session, lab, &args.name, mode) {
        Some(job) => (job, again::go_on(&mut session, job, out)?),
        None => follow::start(&mut session, Command::Export { lab, image: args.name.clone(), mode }, out)?,
    };
    told(&session, job, &outcome, out)
}

/// What the export gave; regions without a replica are named, and make the command fail.
pub(super) fn told(session: &Session, job: JobId, outcome: &Outcome, out: &Out) -> Result<(), Fail> {
    let Outcome::Exported(figures) = outcome else { return Ok(()) };
    let Some(Task::Export { definition, version, upload, .. }) =
        session.state().workspace.jobs.get(&job).map(|job| &job.task)
    else {
        return Ok(());
    };
    out.tell(
        &Message::new("cli-exported")
            .with("kind", if upload.is_some() { "upload" } else { "export" })
            .with("image", definition.as_str())
            .with("version", version.to_string())
            .with("ready", figures.completed_regions())
            .with("regions", figures.regions.len())
            .with("chunks", figures.new_chunks)
            .bytes("data", figures.data)
            .bytes("new", figures.new)
            .bytes("stored", figures.stored)
            .with("time", out.lang().took(figures.milliseconds)),
    );
    all_regions(job, figures, out)
}

/// Names the regions without a replica; they make the command fail.
pub(super) fn all_regions(job: JobId, figures: &ExportFigures, out: &Out) -> Result<(), Fail> {
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
        let (count, job) = (failed.len(), job.to_string());
        Err(Message::new("cli-regions-failed").with("count", count).with("job", job).into())
    }
}
