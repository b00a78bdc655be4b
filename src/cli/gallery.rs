//! `gallery`: create, attach, detach, show, verify.

use std::path::Path;
use std::time::{Duration, Instant};

use jiff::Timestamp;
use serde::Serialize;

use super::args::GalleryCmd;
use super::output::{Fail, Out};
use super::{follow, listing, look, words, work};
use crate::app::{Event, Session};
use crate::gallery::{Control, Gallery, Level, VerifyReport};
use crate::model::image::Version;
use crate::model::names::{self, NameKind};
use crate::model::state::GalleryLocation;
use crate::model::{Command, Explain as _, Message, Refusal};

/// Making or opening a gallery on a slow share may take long; for ever is too long.
const WITHIN: Duration = Duration::from_mins(2);

pub(super) fn run(command: &GalleryCmd, folder: &Path, out: &mut Out) -> Result<(), Fail> {
    match command {
        GalleryCmd::Create { name, folder: place, share_packs } => {
            let mut session = work(folder, out)?;
            let place = place.as_deref().map(words::path).transpose()?;
            session.send(Command::CreateGallery {
                name: name.clone(),
                folder: place,
                share_packs: *share_packs,
            })?;
            attached(&mut session, "cli-gallery-created", out)
        }
        GalleryCmd::Attach { gallery } => {
            let mut session = work(folder, out)?;
            session.send(Command::AttachGallery(location(&session, gallery)?))?;
            attached(&mut session, "cli-gallery-attached", out)
        }
        GalleryCmd::Detach => {
            let mut session = work(folder, out)?;
            let name = session.state().workspace.gallery.as_ref().map(|gallery| gallery.name.clone());
            session.send(Command::DetachGallery)?;
            session.flush().map_err(|error| Fail::explained(error.as_ref()))?;
            out.tell(&Message::new("cli-gallery-detached").with("name", name.unwrap_or_default()));
            Ok(())
        }
        GalleryCmd::Show(listing) => show(&mut look(folder, out)?, listing.json, out),
        GalleryCmd::Verify { full, json } => verify(&look(folder, out)?, *full, *json, out),
    }
}

/// A name of one in the workspace, or a folder.
fn location(session: &Session, typed: &Path) -> Result<GalleryLocation, Fail> {
    let name = typed.to_str().filter(|name| names::check(NameKind::Gallery, name).is_ok());
    let inside = name.filter(|name| session.folder().join("galleries").join(name).is_dir());
    match inside {
        Some(name) if !typed.exists() => Ok(GalleryLocation::Workspace(name.to_owned())),
        _ => Ok(GalleryLocation::Folder(words::path(typed)?)),
    }
}

fn attached(session: &mut Session, said: &'static str, out: &Out) -> Result<(), Fail> {
    let start = Instant::now();
    loop {
        for event in session.poll() {
            match event {
                Event::Failed(failure) => return Err(failure.into()),
                Event::GalleryAttached(name) => {
                    session.flush().map_err(|error| Fail::explained(error.as_ref()))?;
                    let folder = session.gallery_folder().unwrap_or_default();
                    out.tell(&Message::new(said).with("name", name).path("folder", &folder));
                    return Ok(());
                }
                _ => {}
            }
        }
        if start.elapsed() > WITHIN {
            return Err(Message::new("cli-gallery-slow").into());
        }
        session.wait(Duration::from_millis(100));
    }
}

#[derive(Serialize)]
struct Shown<'a> {
    name: &'a str,
    id: &'a str,
    folder: &'a Path,
    images: usize,
    versions: usize,
    shared_packs: bool,
    problems: Vec<String>,
}

fn show(session: &mut Session, json: bool, out: &Out) -> Result<(), Fail> {
    listing::wait_for_gallery(session)?;
    let gallery = session.state().workspace.gallery.as_ref().ok_or(Refusal::NoGallery)?;
    let catalogue = listing::catalogue(session)?;
    let folder = session.gallery_folder().unwrap_or_default();
    let shown = Shown {
        name: &gallery.name,
        id: &gallery.id,
        folder: &folder,
        images: catalogue.definitions.len(),
        versions: catalogue.definitions.values().map(|definition| definition.versions.len()).sum(),
        shared_packs: catalogue.shared_packs,
        problems: catalogue.problems.iter().map(|problem| out.say(problem)).collect(),
    };
    if json {
        return Out::json(&shown);
    }
    let separate = if shown.shared_packs { "cli-gallery-shared" } else { "cli-gallery-separate" };
    out.facts(&[
        ("cli-gallery-name", shown.name.to_owned()),
        ("cli-gallery-folder", folder.display().to_string()),
        ("cli-gallery-images", out.lang().count(shown.images as u64)),
        ("cli-gallery-versions", out.lang().count(shown.versions as u64)),
        ("cli-gallery-replicas", out.lang().text(separate)),
    ]);
    for problem in &shown.problems {
        Out::print(problem);
    }
    Ok(())
}

/// The attached gallery's files, open.
pub(super) fn open(session: &Session) -> Result<Gallery, Fail> {
    let folder = session.gallery_folder().ok_or(Refusal::NoGallery)?;
    Gallery::open(&folder).map_err(|error| Fail::explained(&error))
}

/// Checks the gallery; what is damaged is named, and makes the command fail.
pub(super) fn verify(session: &Session, full: bool, json: bool, out: &Out) -> Result<(), Fail> {
    let gallery = open(session)?;
    let bar = follow::bytes_bar();
    let control = Control {
        observer: &|progress| follow::move_bar(bar.as_ref(), &progress),
        cancel: follow::catch_ctrl_c(),
        clock: &Timestamp::now,
    };
    let level = if full { Level::Full } else { Level::Fast };
    let start = Instant::now();
    let report = gallery.verify(level, &control).map_err(|error| Fail::explained(&error))?;
    if let Some(bar) = bar {
        bar.finish_and_clear();
    }
    let problems: Vec<String> = report.problems.iter().map(|problem| out.say(&problem.explain())).collect();
    if json {
        Out::json(&Verified {
            versions: report.versions,
            replicas: report.replicas,
            packs: report.packs,
            checked: report.checked,
            problems: &problems,
        })?;
    } else {
        for problem in &problems {
            Out::print(problem);
        }
        told(&report, start.elapsed(), out);
    }
    if problems.is_empty() { Ok(()) } else { Err(Message::new("cli-gallery-damaged").into()) }
}

/// Waits until the gallery's list has that version in the account's region.
pub(super) fn wait_for_version(session: &mut Session, image: &str, version: Version) -> Result<(), Fail> {
    let start = Instant::now();
    loop {
        session.poll();
        let there = session
            .state()
            .images()
            .and_then(|images| images.find(image))
            .is_some_and(|definition| definition.versions.contains_key(&version));
        if there {
            return Ok(());
        }
        if start.elapsed() > WITHIN {
            return Err(Message::new("cli-gallery-slow").into());
        }
        session.wait(Duration::from_millis(100));
    }
}

#[derive(Serialize)]
struct Verified<'a> {
    versions: u64,
    replicas: u64,
    packs: u64,
    checked: u64,
    problems: &'a [String],
}

fn told(report: &VerifyReport, time: Duration, out: &Out) {
    let looked = if report.checked > 0 { "cli-verified-full" } else { "cli-verified-fast" };
    out.tell(
        &Message::new(looked)
            .with("versions", report.versions)
            .with("replicas", report.replicas)
            .with("packs", report.packs)
            .with("problems", report.problems.len())
            .bytes("bytes", report.checked)
            .with("time", out.lang().took(time.as_millis() as u64)),
    );
}
