//! `gallery`: create, attach, detach, show, verify, gc.

use std::path::Path;
use std::time::{Duration, Instant};

use jiff::Timestamp;
use serde::Serialize;

use super::args::GalleryCmd;
use super::output::{Fail, Out};
use super::{follow, heal, listing, look, words, work};
use crate::app::{Event, Session};
use crate::gallery::{Control, Gallery, GalleryError, Level};
use crate::jobs::verify_figures;
use crate::model::address::Address;
use crate::model::apply::{may_collect, may_verify};
use crate::model::image::Version;
use crate::model::job::Outcome;
use crate::model::names::{self, NameKind};
use crate::model::state::GalleryLocation;
use crate::model::upkeep::{CollectFigures, VerifyFigures};
use crate::model::{Command, Explain as _, Message, Refusal};

/// Reading, making or changing a gallery on a slow share may take long; for ever is too long.
pub(super) const WITHIN: Duration = Duration::from_mins(2);

/// The message that it took longer.
pub(super) const SLOW: &str = "cli-gallery-slow";

pub(super) fn run(command: &GalleryCmd, folder: &Path, out: &mut Out) -> Result<(), Fail> {
    match command {
        GalleryCmd::Create { name, at: place, share_packs } => {
            let mut session = work(folder, out)?;
            let at = place.as_deref().map(typed).transpose()?;
            session.send(Command::CreateGallery { name: name.clone(), at, share_packs: *share_packs })?;
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
        GalleryCmd::Verify { full, heal: true, json } => {
            // It writes, so nobody else may be at work in this workspace, and it takes an admin.
            let session = work(folder, out)?;
            may_collect(session.state())?;
            heal::heal(&session, *full, *json, out)
        }
        GalleryCmd::Verify { full, heal: false, json } => {
            let session = look(folder, out)?;
            match may_verify(session.state()) {
                // A job of the window's: looking twice harms nobody.
                Ok(()) | Err(Refusal::VerifyUnderWay | Refusal::CollectUnderWay) => {}
                Err(refusal) => return Err(refusal.into()),
            }
            verify(&session, *full, *json, out)
        }
        GalleryCmd::Gc { grace, json } => collect(&mut work(folder, out)?, *grace, *json, out),
    }
}

/// An address, or a folder.
fn typed(typed: &Path) -> Result<GalleryLocation, Fail> {
    match typed.to_str().filter(|text| Address::is_meant(text)) {
        Some(address) => Ok(GalleryLocation::Url(address.to_owned())),
        None => Ok(GalleryLocation::Folder(words::path(typed)?)),
    }
}

/// A name of one in the workspace, an address, or a folder.
fn location(session: &Session, given: &Path) -> Result<GalleryLocation, Fail> {
    let name = given.to_str().filter(|name| names::check(NameKind::Gallery, name).is_ok());
    let inside = name.filter(|name| session.folder().join("galleries").join(name).is_dir());
    match inside {
        Some(name) if !given.exists() => Ok(GalleryLocation::Workspace(name.to_owned())),
        _ => typed(given),
    }
}

fn attached(session: &mut Session, said: &'static str, out: &Out) -> Result<(), Fail> {
    let name = follow::wait_for(session, WITHIN, SLOW, out, |event| match event {
        Event::GalleryAttached(name) => Some(name),
        _ => None,
    })?;
    session.flush().map_err(|error| Fail::explained(error.as_ref()))?;
    out.tell(&Message::new(said).with("name", name).with("place", place(session)));
    Ok(())
}

/// Where the attached gallery lies, as a person would write it.
pub(super) fn place(session: &Session) -> String {
    session.gallery_place().map(|place| place.to_string()).unwrap_or_default()
}

#[derive(Serialize)]
struct Shown<'a> {
    name: &'a str,
    id: &'a str,
    place: &'a str,
    images: usize,
    versions: usize,
    shared_packs: bool,
    problems: Vec<String>,
}

fn show(session: &mut Session, json: bool, out: &Out) -> Result<(), Fail> {
    listing::wait_for_gallery(session)?;
    let gallery = session.state().workspace.gallery.as_ref().ok_or(Refusal::NoGallery)?;
    let catalogue = listing::catalogue(session)?;
    let place = place(session);
    let shown = Shown {
        name: &gallery.name,
        id: &gallery.id,
        place: &place,
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
        ("cli-gallery-place", place.clone()),
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
    let place = session.gallery_place().ok_or(Refusal::NoGallery)?;
    let gallery = Gallery::open_at(&place).map_err(|error| Fail::explained(&error))?;
    Ok(match session.cache() {
        Some(cache) => gallery.noting(&cache),
        None => gallery,
    })
}

/// Checks the gallery; what is damaged is named, and makes the command fail.
pub(super) fn verify(session: &Session, full: bool, json: bool, out: &Out) -> Result<(), Fail> {
    let gallery = open(session)?;
    let start = Instant::now();
    let report = watched(|control| gallery.verify(level(full), control))?;
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
        told(&verify_figures(&report, start.elapsed()), out);
    }
    if problems.is_empty() { Ok(()) } else { Err(Message::new("cli-gallery-damaged").into()) }
}

/// Every chunk or not.
pub(super) fn level(full: bool) -> Level {
    if full { Level::Full } else { Level::Fast }
}

/// Does something with all of the gallery under a bar, until it is done or cancelled.
pub(super) fn watched<T>(work: impl FnOnce(&Control<'_>) -> Result<T, GalleryError>) -> Result<T, Fail> {
    let bar = follow::bytes_bar();
    let control = Control {
        observer: &|progress| follow::move_bar(bar.as_ref(), &progress),
        cancel: follow::catch_ctrl_c(),
        clock: &Timestamp::now,
    };
    let done = work(&control).map_err(|error| Fail::explained(&error))?;
    if let Some(bar) = bar {
        bar.finish_and_clear();
    }
    Ok(done)
}

/// What a job has found; damage makes the command fail.
pub(super) fn checked(figures: &VerifyFigures, out: &Out) -> Result<(), Fail> {
    for problem in &figures.problems {
        out.tell(problem);
    }
    told(figures, out);
    if figures.is_sound() { Ok(()) } else { Err(Message::new("cli-gallery-damaged").into()) }
}

/// Removes what no version needs.
fn collect(session: &mut Session, grace_hours: u32, json: bool, out: &Out) -> Result<(), Fail> {
    let (_, outcome) = follow::start(session, Command::CollectGallery { grace_hours }, out)?;
    let Outcome::Collected(figures) = outcome else { return Err(Refusal::NoSuchJob.into()) };
    if json {
        return Out::json(&figures);
    }
    cleaned(&figures, grace_hours, out);
    Ok(())
}

/// What cleaning up has freed, and what stayed.
pub(super) fn cleaned(figures: &CollectFigures, grace_hours: u32, out: &Out) {
    let said = if figures.is_something() {
        Message::new("cli-collected")
            .with("packs", figures.packs)
            .with("manifests", figures.manifests)
            .bytes("freed", figures.freed)
            .with("time", out.lang().took(figures.milliseconds))
    } else if grace_hours > 0 {
        Message::new("cli-collected-nothing").with("hours", u64::from(grace_hours))
    } else {
        Message::new("cli-nothing-to-collect")
    };
    out.tell(&said);
    if figures.young > 0 {
        out.tell(&Message::new("cli-collected-young").bytes("young", figures.young));
    }
    if figures.mixed > 0 {
        out.tell(&Message::new("cli-collected-mixed").bytes("mixed", figures.mixed));
    }
}

/// Waits until the gallery's list has that version in the account's region.
pub(super) fn wait_for_version(session: &mut Session, image: &str, version: Version) -> Result<(), Fail> {
    follow::wait_until(session, WITHIN, SLOW, |session, _events| {
        let definition = session.state().images().and_then(|images| images.find(image));
        Ok(definition.filter(|definition| definition.versions.contains_key(&version)).map(|_there| ()))
    })
}

#[derive(Serialize)]
struct Verified<'a> {
    versions: u64,
    replicas: u64,
    packs: u64,
    checked: u64,
    problems: &'a [String],
}

pub(super) fn told(figures: &VerifyFigures, out: &Out) {
    let looked = if figures.checked > 0 { "cli-verified-full" } else { "cli-verified-fast" };
    out.tell(
        &Message::new(looked)
            .with("versions", figures.versions)
            .with("replicas", figures.replicas)
            .with("packs", figures.packs)
            .with("problems", figures.damaged)
            .bytes("bytes", figures.checked)
            .with("time", out.lang().took(figures.milliseconds)),
    );
}
