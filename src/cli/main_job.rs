//! The main job without a display: what a person would click through, on the sample workspace, for real.
//!
//! Exports a lab's template, replicates and verifies the image, makes a new lab from it, compares the two disks, and
//! draws the pictures of the article about it. Done again, it makes a new version of the image, and finds that the
//! gallery has every chunk of it.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Instant;

use jiff::Timestamp;

use super::output::{Fail, Out};
use super::{docs, export, follow, gallery, listing, work};
use crate::app::{Clock, Session, locate, sample};
use crate::disk::{self, OpenOptions};
use crate::model::image::Version;
use crate::model::job::{Outcome, Task};
use crate::model::lab::Policies;
use crate::model::size::VmSize;
use crate::model::{Command, DiskFormat, ExportMode, LabId, LabSource, Message, NewLab, Refusal};
use crate::store::DOCUMENT_NAME;

/// The image that the export makes.
const IMAGE: &str = "data-science-base";
/// The lab that is made from it.
const COPY: &str = "Data Science copy";
/// What is written about it, with pictures.
const ARTICLE: &str = "how-to-use-shared-image-gallery";

pub(super) fn run(asked: Option<&Path>, out: &mut Out) -> Result<(), Fail> {
    out.tell(&Message::new("cli-main-no-display"));
    let folder = place(asked)?;
    if folder.join(DOCUMENT_NAME).exists() {
        out.tell(&Message::new("cli-main-sample-there").path("folder", &folder));
    } else {
        out.tell(&Message::new("cli-main-sample").path("folder", &folder));
        let clock: Clock = Arc::new(Timestamp::now);
        sample::build(&folder, &clock, &|message| Out::print(&format!("   {}", out.say(message))))
            .map_err(|error| Fail::explained(&error))?;
    }
    let mut session = work(&folder, out)?;
    listing::wait_for_gallery(&mut session)?;
    let lab = session.state().workspace.lab_named(sample::OTHER_LAB).ok_or(Refusal::NoSuchLab)?.id;
    let version = export_step(&mut session, lab, out)?;
    verify_step(&session, out)?;
    let copy = new_lab_step(&mut session, version, out)?;
    compare_step(&session, lab, copy, out)?;
    pictures_step(&session, out)?;
    farewell(&session, out);
    Ok(())
}

/// The folder that was asked for, or the default one; where that holds a person's own labs, one beside it.
fn place(asked: Option<&Path>) -> Result<PathBuf, Fail> {
    let folder = asked
        .map(Path::to_owned)
        .or_else(locate::default_workspace)
        .ok_or_else(|| Fail::from(Message::new("cli-no-default-workspace")))?;
    let folder = super::words::path(&folder)?;
    if !folder.join(DOCUMENT_NAME).exists() || sample::is_sample(&folder) {
        return Ok(folder);
    }
    Ok(folder.with_file_name("sample"))
}

fn export_step(session: &mut Session, lab: LabId, out: &Out) -> Result<Version, Fail> {
    out.tell(&Message::new("cli-main-export").with("lab", sample::OTHER_LAB).with("image", IMAGE));
    let known = listing::catalogue(session)?.find(IMAGE).is_some();
    let mode = if known { ExportMode::UpdateExisting } else { ExportMode::CreateNew };
    let command = Command::Export { lab, image: IMAGE.to_owned(), mode };
    let (job, outcome) = follow::start(session, command, out)?;
    export::told(session, job, &outcome, out)?;
    match session.state().workspace.jobs.get(&job).map(|job| &job.task) {
        Some(Task::Export { version, .. }) => Ok(*version),
        _ => Err(Refusal::NoSuchJob.into()),
    }
}

fn verify_step(session: &Session, out: &Out) -> Result<(), Fail> {
    out.tell(&Message::new("cli-main-verify"));
    gallery::verify(session, true, false, out)
}

fn new_lab_step(session: &mut Session, version: Version, out: &Out) -> Result<LabId, Fail> {
    let name = free_name(session);
    out.tell(&Message::new("cli-main-new-lab").with("lab", name.as_str()).with("image", IMAGE));
    session.send(Command::ReloadGallery)?;
    gallery::wait_for_version(session, IMAGE, version)?;
    let lab = NewLab {
        name: name.clone(),
        size: VmSize::Medium,
        region: None,
        source: LabSource::Image { definition: IMAGE.to_owned(), version: Some(version) },
        format: DiskFormat::Vhd,
        credentials: None,
        same_password: true,
        remote_desktop: false,
        policies: Policies::default(),
    };
    let start = Instant::now();
    let (_, outcome) = follow::start(session, Command::CreateLab(lab), out)?;
    let lab = session.state().workspace.lab_named(&name).ok_or(Refusal::NoSuchLab)?;
    if let Outcome::Disk(made) = outcome {
        out.tell(
            &Message::new("cli-main-made")
                .bytes("size", made.size)
                .bytes("used", made.used)
                .with("time", out.lang().took(start.elapsed().as_millis() as u64)),
        );
    }
    Ok(lab.id)
}

/// A name that no lab has: whatever is in the sample by now is left alone.
fn free_name(session: &Session) -> String {
    let mut name = COPY.to_owned();
    let mut number = 2;
    while session.state().workspace.lab_named(&name).is_some() {
        name = format!("{COPY} {number}");
        number += 1;
    }
    name
}

fn compare_step(session: &Session, first: LabId, second: LabId, out: &Out) -> Result<(), Fail> {
    let path = |id| {
        session
            .state()
            .lab(id)
            .and_then(|lab| session.disk_path(lab))
            .ok_or_else(|| Fail::from(Refusal::NotReady))
    };
    let (first, second) = (path(first)?, path(second)?);
    out.tell(&Message::new("cli-main-compare"));
    Out::print(&format!("   {}\n   {}", first.display(), second.display()));
    let open =
        |path: &Path| disk::open(path, &OpenOptions::default()).map_err(|error| Fail::explained(&error));
    let (first, second) = (open(&first)?, open(&second)?);
    let difference =
        disk::compare(first.as_ref(), second.as_ref()).map_err(|error| Fail::explained(&error))?;
    match difference {
        None => {
            out.tell(&Message::new("cli-main-identical").bytes("size", first.size()));
            Ok(())
        }
        Some(offset) => Err(Message::new("cli-main-different").with("offset", offset).into()),
    }
}

fn pictures_step(session: &Session, out: &Out) -> Result<(), Fail> {
    out.tell(&Message::new("cli-main-pictures"));
    docs::article(ARTICLE, &session.folder().join("pictures"), out)
}

fn farewell(session: &Session, out: &Out) {
    let gallery = gallery::place(session);
    out.tell(&Message::new("cli-main-files").path("workspace", session.folder()).with("gallery", gallery));
    out.tell(&Message::new("cli-main-commands"));
    let option = format!("--workspace {}", session.folder().display());
    for command in
        ["status", "labs", "images", "image show python-101-base", "gallery verify --full", "--help"]
    {
        Out::print(&format!("   lab-gallery {option} {command}"));
    }
}
