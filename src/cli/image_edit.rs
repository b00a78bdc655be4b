//! `image set`, `image regions`, `image delete-version`, `image delete`: what can be changed about an image.

use std::collections::BTreeMap;
use std::path::Path;

use serde::Serialize;

use super::args::{RegionsArgs, SetArgs, SwitchArg};
use super::output::{Fail, Out};
use super::{follow, gallery, image, jobs, listing, look, near, words, work};
use crate::app::{Event, Session};
use crate::model::apply::may_edit;
use crate::model::edit::{ImageEdit, RegionEdit, RegionalLatest, VersionEdit};
use crate::model::image::{Definition, Version};
use crate::model::job::Outcome;
use crate::model::{Command, JobId, Message, Refusal, RegionId};

pub(super) fn set(args: &SetArgs, folder: &Path, out: &mut Out) -> Result<(), Fail> {
    let (name, asked) = words::image(&args.image)?;
    let mut session = work(folder, out)?;
    listing::wait_for_gallery(&mut session)?;
    let end_of_life = args.end_of_life.map(|day| day.0);
    let mut edits = Vec::new();
    if asked.is_some() && args.description.is_some() {
        return Err(Message::new("cli-image-described-whole").with("image", name).into());
    }
    if args.description.is_some() || (asked.is_none() && end_of_life.is_some()) {
        edits.push(ImageEdit::Describe {
            description: args.description.clone(),
            end_of_life: end_of_life.filter(|_| asked.is_none()),
        });
    }
    let exclude_from_latest = args.exclude_from_latest.map(|switch| switch == SwitchArg::On);
    if exclude_from_latest.is_some() || (asked.is_some() && end_of_life.is_some()) {
        let version = version(&session, &name, asked)?;
        let end_of_life = end_of_life.filter(|_| asked.is_some());
        let change = VersionEdit { exclude_from_latest, end_of_life, ..VersionEdit::default() };
        edits.push(ImageEdit::Version { version, change });
    }
    // What can be refused is refused before anything is changed.
    for edit in &edits {
        check(&session, &name, edit)?;
    }
    for edit in edits {
        self::edit(&mut session, &name, edit, out)?;
    }
    out.tell(&Message::new("cli-image-changed").with("image", args.image.as_str()));
    Ok(())
}

pub(super) fn regions(args: &RegionsArgs, folder: &Path, out: &mut Out) -> Result<(), Fail> {
    let (name, asked) = words::image(&args.image)?;
    if args.change_nothing() {
        let mut session = look(folder, out)?;
        listing::wait_for_gallery(&mut session)?;
        let version = version(&session, &name, asked)?;
        return show(&session, &name, version, args.json, out);
    }
    let mut session = work(folder, out)?;
    listing::wait_for_gallery(&mut session)?;
    let version = version(&session, &name, asked)?;
    let mut change = VersionEdit::default();
    for added in &args.add {
        let region = words::region(&added.region)?;
        change.regions.entry(region).or_insert_with(RegionEdit::default).count = added.count;
    }
    let latest = [
        (&args.exclude, RegionalLatest::Excluded),
        (&args.include, RegionalLatest::Included),
        (&args.as_everywhere, RegionalLatest::AsEverywhere),
    ];
    for (regions, latest) in latest {
        for region in regions {
            let region = target(&session, &name, version, &words::region(region)?, &change)?;
            change.regions.entry(region).or_insert_with(RegionEdit::default).latest = Some(latest);
        }
    }
    for region in &args.remove {
        change.removed.insert(words::region(region)?);
    }
    if let Some(job) = edit(&mut session, &name, ImageEdit::Version { version, change }, out)?
        && let Outcome::Replicated(figures) = follow::follow(&mut session, job, out)?
    {
        out.note(&jobs::replicated(&figures));
    }
    // What is shown is what lies in the gallery now.
    drop(session);
    let mut session = look(folder, out)?;
    listing::wait_for_gallery(&mut session)?;
    show(&session, &name, version, args.json, out)
}

/// A region that the version is replicated to, or that is just added: only there does it matter what is the newest.
fn target(
    session: &Session,
    name: &str,
    version: Version,
    region: &RegionId,
    change: &VersionEdit,
) -> Result<RegionId, Fail> {
    let found = image::definition(session, name)?.versions.get(&version);
    let there = found.is_some_and(|version| version.replicas.contains_key(region));
    if there || change.regions.contains_key(region) {
        Ok(region.clone())
    } else {
        Err(Refusal::from(crate::model::edit::EditProblem::NotATarget { region: region.clone() }).into())
    }
}

fn check(session: &Session, name: &str, edit: &ImageEdit) -> Result<(), Fail> {
    may_edit(session.state(), name, edit).map_err(|refusal| near::refused(session, refusal))
}

pub(super) fn delete_version(typed: &str, yes: bool, folder: &Path, out: &mut Out) -> Result<(), Fail> {
    let (name, Some(version)) = words::image(typed)? else {
        return Err(Message::new("cli-image-which-version").with("image", typed).into());
    };
    let mut session = work(folder, out)?;
    listing::wait_for_gallery(&mut session)?;
    let edit = ImageEdit::DeleteVersion(version);
    check(&session, &name, &edit)?;
    let labs = session.state().workspace.labs_from(&name, version).count();
    let question = Message::new("cli-image-delete-version-sure").with("image", typed).with("labs", labs);
    if !yes && !out.asks(&question) {
        return Err(Message::new("cli-not-sure").into());
    }
    self::edit(&mut session, &name, edit, out)?;
    out.tell(&Message::new("cli-image-version-deleted").with("image", typed));
    Ok(())
}

pub(super) fn delete(name: &str, yes: bool, folder: &Path, out: &mut Out) -> Result<(), Fail> {
    let mut session = work(folder, out)?;
    listing::wait_for_gallery(&mut session)?;
    check(&session, name, &ImageEdit::DeleteImage)?;
    if !yes && !out.asks(&Message::new("cli-image-delete-sure").with("image", name)) {
        return Err(Message::new("cli-not-sure").into());
    }
    edit(&mut session, name, ImageEdit::DeleteImage, out)?;
    out.tell(&Message::new("cli-image-deleted").with("image", name));
    Ok(())
}

/// The version that was asked for, or the newest.
fn version(session: &Session, name: &str, asked: Option<Version>) -> Result<Version, Fail> {
    let definition = image::definition(session, name)?;
    match asked {
        Some(version) if definition.versions.contains_key(&version) => Ok(version),
        Some(version) => Err(Refusal::NoSuchVersion { name: definition.name.clone(), version }.into()),
        None => newest(definition),
    }
}

fn newest(definition: &Definition) -> Result<Version, Fail> {
    let newest = definition.newest().map(|newest| newest.version);
    newest.ok_or_else(|| Message::new("model-withheld-no-version").into())
}

/// Carries out an edit and waits until the gallery has it; gives the job that replicates to new regions, if there is
/// one.
fn edit(session: &mut Session, name: &str, edit: ImageEdit, out: &Out) -> Result<Option<JobId>, Fail> {
    let before = follow::newest(session);
    session.send(Command::EditImage { definition: name.to_owned(), edit })?;
    follow::wait_for(session, gallery::WITHIN, gallery::SLOW, out, |event| {
        matches!(event, Event::ImageEdited { .. }).then_some(())
    })?;
    session.flush().map_err(|error| Fail::explained(error.as_ref()))?;
    Ok(follow::newest(session).filter(|id| Some(*id) != before))
}

#[derive(Serialize)]
struct Shown<'a> {
    image: &'a str,
    version: String,
    source_region: &'a str,
    exclude_from_latest: bool,
    regions: BTreeMap<&'a str, Region>,
}

#[derive(Serialize)]
struct Region {
    state: &'static str,
    stored: u64,
    replicas: u32,
    /// None: as everywhere.
    exclude_from_latest: Option<bool>,
}

fn show(session: &Session, name: &str, number: Version, json: bool, out: &Out) -> Result<(), Fail> {
    let definition = image::definition(session, name)?;
    let Some(version) = definition.versions.get(&number) else {
        return Err(Refusal::NoSuchVersion { name: definition.name.clone(), version: number }.into());
    };
    let regions = version.replicas.iter().map(|(region, replica)| {
        let shown = Region {
            state: replica.state.name(),
            stored: replica.stored,
            replicas: replica.count,
            exclude_from_latest: replica.exclude_from_latest,
        };
        (region.0.as_str(), shown)
    });
    if json {
        return Out::json(&Shown {
            image: &definition.name,
            version: number.to_string(),
            source_region: &version.source_region.0,
            exclude_from_latest: version.exclude_from_latest,
            regions: regions.collect(),
        });
    }
    let lang = out.lang();
    let rows: Vec<Vec<String>> = version
        .replicas
        .iter()
        .map(|(region, replica)| {
            let latest = match replica.exclude_from_latest {
                None if version.exclude_from_latest => "cli-region-excluded-everywhere",
                None => "cli-region-offered",
                Some(true) => "cli-region-excluded",
                Some(false) => "cli-region-included",
            };
            let source = *region == version.source_region;
            vec![
                region.display().to_owned(),
                lang.text(image::replica_state(replica.state)),
                lang.bytes(replica.stored),
                lang.count(u64::from(replica.count)),
                lang.text(latest),
                if source { lang.text("cli-region-source") } else { String::new() },
            ]
        })
        .collect();
    out.table(
        &[
            "cli-region-name",
            "cli-region-state",
            "cli-region-stored",
            "cli-region-replicas",
            "cli-region-latest",
            "cli-region-note",
        ],
        &rows,
    );
    Ok(())
}
