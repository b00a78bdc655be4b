//! `image upload`: a disk file from outside any lab becomes an image of the gallery.

use std::path::Path;

use serde::Serialize;

use super::args::{OsArg, OsStateArg, UploadArgs};
use super::output::{Fail, Out};
use super::{again, export, follow, listing, near, words, work};
use crate::app::Session;
use crate::disk::{self, DiskFacts};
use crate::gallery::Place;
use crate::model::image::{Definition, OsState, OsType};
use crate::model::job::{ExportFigures, Outcome, Task};
use crate::model::upload::{Identifier, Upload, room_warning};
use crate::model::{Command, Explain, ExportMode, JobId, NewUpload, Refusal, limits, region};

pub(super) fn run(args: &UploadArgs, folder: &Path, out: &mut Out) -> Result<(), Fail> {
    let mut session = work(folder, out)?;
    listing::wait_for_gallery(&mut session)?;
    listing::catalogue(&session)?;
    let path = words::path(&args.file)?;
    let facts = disk::inspect(&path).map_err(|error| Fail::explained(&error))?;
    let new = asked(&session, args, Upload { path, ..upload(&session, args, &facts)? }, facts.size)?;
    let (job, outcome) = if let Some(job) = again::upload(&session, &new) {
        (job, again::go_on(&mut session, job, out)?)
    } else {
        warn(&session, &new, &facts, out);
        follow::start(&mut session, Command::UploadImage(new), out)?
    };
    let Outcome::Exported(figures) = &outcome else { return Ok(()) };
    if args.json {
        print_json(&session, job, figures)?;
        return export::all_regions(job, figures, out);
    }
    export::told(&session, job, &outcome, out)
}

fn asked(session: &Session, args: &UploadArgs, upload: Upload, size: u64) -> Result<NewUpload, Fail> {
    let mode = if args.new_version { ExportMode::UpdateExisting } else { ExportMode::CreateNew };
    let region = args.region.as_deref().map(words::region).transpose()?;
    // An account's own region need not be said.
    let region = region.filter(|region| *region != session.state().workspace.account.region);
    Ok(NewUpload { image: args.name.clone(), mode, size, region, whole_mib: args.whole_mib, upload })
}

/// What is said of the file; a new version is what its image is, unless something else is said, which is refused then.
fn upload(session: &Session, args: &UploadArgs, facts: &DiskFacts) -> Result<Upload, Fail> {
    let state = session.state();
    let existing =
        args.new_version.then(|| state.images().and_then(|images| images.find(&args.name))).flatten();
    if args.new_version && existing.is_none() {
        return Err(near::refused(session, Refusal::NoSuchImage { name: args.name.clone() }));
    }
    let os_type = args.os_type.map(|os_type| match os_type {
        OsArg::Linux => OsType::Linux,
        OsArg::Windows => OsType::Windows,
    });
    let os_state = args.os_state.map(|os_state| match os_state {
        OsStateArg::Generalized => OsState::Generalized,
        OsStateArg::Specialized => OsState::Specialized,
    });
    let of = |definition: &Definition| Identifier {
        publisher: definition.publisher.clone(),
        offer: definition.offer.clone(),
        sku: definition.sku.clone(),
    };
    let identifier = existing.map_or_else(|| Identifier::suggested(&state.workspace, &args.name), of);
    Ok(Upload {
        path: args.file.clone(),
        // Without an image to take them from, both are required by the time the command is read.
        os_type: os_type.or_else(|| existing.map(|image| image.os_type)).unwrap_or(OsType::Linux),
        os_state: os_state.or_else(|| existing.map(|image| image.os_state)).unwrap_or(OsState::Specialized),
        // What is seen on the disk comes before what the image says: if they differ, that is refused.
        generation: args
            .generation
            .or(facts.generation)
            .or_else(|| existing.map(|image| image.generation))
            .unwrap_or_default(),
        identifier: Identifier {
            publisher: args.publisher.clone().unwrap_or(identifier.publisher),
            offer: args.offer.clone().unwrap_or(identifier.offer),
            sku: args.sku.clone().unwrap_or(identifier.sku),
        },
        description: args.description.clone().unwrap_or_default(),
        end_of_life: args.end_of_life,
    })
}

/// What should be known before it begins, and does not keep it from beginning.
fn warn(session: &Session, new: &NewUpload, facts: &DiskFacts, out: &Out) {
    let warnings = facts.warnings.iter().map(Explain::explain);
    for warning in limits::warning(facts.size).into_iter().chain(warnings) {
        out.note(&warning);
    }
    let state = session.state();
    let source = new.region.as_ref().unwrap_or(&state.workspace.account.region);
    let targets = region::replication_targets(source).len();
    let shared = state.images().is_some_and(|images| images.shared_packs);
    let room = match session.gallery_place() {
        Some(Place::Folder(folder)) => disk::free_space(&folder).map_err(|error| error.explain()),
        // Nobody can say what an object store has room for, and nobody is surprised by that.
        _ => return,
    };
    if let Some(warning) = room_warning(facts.used, targets, shared, room.as_ref().copied()) {
        out.note(&warning);
    }
}

#[derive(Serialize)]
struct Uploaded<'a> {
    job: JobId,
    image: &'a str,
    version: String,
    #[serde(flatten)]
    figures: &'a ExportFigures,
}

fn print_json(session: &Session, job: JobId, figures: &ExportFigures) -> Result<(), Fail> {
    let task = session.state().workspace.jobs.get(&job).map(|job| &job.task);
    let Some(Task::Export { definition, version, .. }) = task else { return Ok(()) };
    Out::json(&Uploaded { job, image: definition, version: version.to_string(), figures })
}
