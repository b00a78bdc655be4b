//! `image`: enable, disable, show, download; the other commands are in files of their own.

use std::path::Path;
use std::time::Instant;

use jiff::Timestamp;
use serde::Serialize;

use super::args::ImageCmd;
use super::output::{Fail, Out};
use super::{follow, gallery, image_edit, listing, look, near, upload, words, work};
use crate::app::Session;
use crate::disk;
use crate::gallery::Control;
use crate::model::apply::may_download;
use crate::model::image::{Definition, Generation, ImageVersion, ReplicaState, Version};
use crate::model::{Command, DiskFormat, Explain as _, Message, Refusal, RegionId, offer};

pub(super) fn run(command: &ImageCmd, folder: &Path, out: &mut Out) -> Result<(), Fail> {
    match command {
        ImageCmd::Enable { images } => enable(images, true, folder, out),
        ImageCmd::Disable { images } => enable(images, false, folder, out),
        ImageCmd::Show { image, json } => show(&mut look(folder, out)?, image, *json, out),
        ImageCmd::Upload(args) => upload::run(args, folder, out),
        ImageCmd::Set(args) => image_edit::set(args, folder, out),
        ImageCmd::Regions(args) => image_edit::regions(args, folder, out),
        ImageCmd::DeleteVersion { image, yes } => image_edit::delete_version(image, *yes, folder, out),
        ImageCmd::Delete { image, yes } => image_edit::delete(image, *yes, folder, out),
        ImageCmd::Download { image, to, format } => {
            download(&mut look(folder, out)?, image, to, *format, out)
        }
    }
}

fn enable(images: &[String], enabled: bool, folder: &Path, out: &mut Out) -> Result<(), Fail> {
    let mut session = work(folder, out)?;
    listing::wait_for_gallery(&mut session)?;
    words::send(&mut session, Command::EnableImages { images: images.to_vec(), enabled })?;
    session.flush().map_err(|error| Fail::explained(error.as_ref()))?;
    let said = if enabled { "cli-images-enabled" } else { "cli-images-disabled" };
    out.tell(&Message::new(said).with("images", images.to_vec()));
    Ok(())
}

#[derive(Serialize)]
struct Shown<'a> {
    #[serde(flatten)]
    definition: &'a Definition,
    enabled: bool,
    offered: bool,
    reasons: Vec<String>,
}

pub(super) fn definition<'a>(session: &'a Session, name: &str) -> Result<&'a Definition, Fail> {
    let found = listing::catalogue(session)?.find(name);
    found.ok_or_else(|| near::refused(session, Refusal::NoSuchImage { name: name.to_owned() }))
}

fn show(session: &mut Session, name: &str, json: bool, out: &Out) -> Result<(), Fail> {
    let (name, asked) = words::image(name)?;
    listing::wait_for_gallery(session)?;
    let definition = definition(session, &name)?;
    if let Some(version) = asked.filter(|asked| !definition.versions.contains_key(asked)) {
        return Err(Refusal::NoSuchVersion { name: definition.name.clone(), version }.into());
    }
    let state = session.state();
    let region = &state.workspace.account.landing();
    let reasons: Vec<String> = match offer::offer(state, definition, region) {
        Ok(_) => Vec::new(),
        Err(reasons) => reasons.iter().map(|reason| out.say(&reason.explain())).collect(),
    };
    let shown = Shown {
        definition,
        enabled: state.workspace.is_enabled(&name),
        offered: reasons.is_empty(),
        reasons,
    };
    if json {
        return Out::json(&shown);
    }
    let lang = out.lang();
    let offered = if shown.offered { lang.text("cli-offered") } else { lang.sentences(&shown.reasons) };
    out.facts(&[
        ("cli-image-name", definition.name.clone()),
        ("cli-lab-os", definition.os_type.name().to_owned()),
        ("cli-image-os-state", lang.text(definition.os_state.label())),
        (
            "cli-image-identity",
            format!("{} / {} / {}", definition.publisher, definition.offer, definition.sku),
        ),
        ("cli-image-generation", if definition.generation == Generation::V2 { "2" } else { "1" }.to_owned()),
        ("cli-image-description", definition.description.clone()),
        ("cli-image-end-of-life", end_of_life(definition.end_of_life, out)),
        ("cli-image-enabled", lang.text(if shown.enabled { "cli-enabled" } else { "cli-disabled" })),
        ("cli-image-offered-in", format!("{}: {offered}", region.display())),
    ]);
    let shown = definition.versions.values().rev();
    for version in shown.filter(|version| asked.is_none_or(|asked| asked == version.version)) {
        Out::print("");
        show_version(version, out);
    }
    Ok(())
}

fn end_of_life(day: Option<jiff::civil::Date>, out: &Out) -> String {
    day.map_or_else(|| "-".to_owned(), |day| out.lang().day(day))
}

fn show_version(version: &ImageVersion, out: &Out) {
    let lang = out.lang();
    let source = if version.source_lab.is_empty() { "-".to_owned() } else { version.source_lab.clone() };
    let added = if version.added == 0 {
        lang.text("cli-image-nothing-new")
    } else {
        out.say(&Message::new("cli-image-added").bytes("bytes", version.added))
    };
    out.facts(&[
        ("cli-image-version", version.version.to_string()),
        ("cli-image-created", version.created.strftime("%Y-%m-%dT%H:%M:%SZ").to_string()),
        ("cli-image-by", version.created_by.clone()),
        ("cli-image-source-lab", source),
        ("cli-image-size", lang.bytes(version.size)),
        ("cli-image-data", lang.bytes(version.data)),
        ("cli-image-stored-new", added),
        ("cli-image-end-of-life", end_of_life(version.end_of_life, out)),
        (
            "cli-image-latest",
            lang.text(if version.exclude_from_latest {
                "cli-region-excluded-everywhere"
            } else {
                "cli-region-offered"
            }),
        ),
    ]);
    let replicas: Vec<Vec<String>> = version
        .replicas
        .iter()
        .map(|(region, replica)| {
            let state = lang.text(replica_state(replica.state));
            vec![format!("  {}", region.display()), state, lang.bytes(replica.stored)]
        })
        .collect();
    Out::rows(&replicas, &[2]);
}

/// The id of the message that says a replica's state.
pub(super) fn replica_state(state: ReplicaState) -> &'static str {
    match state {
        ReplicaState::Unknown => "cli-replica-unknown",
        ReplicaState::Replicating => "cli-replica-replicating",
        ReplicaState::Completed => "cli-replica-completed",
        ReplicaState::Failed => "cli-replica-failed",
    }
}

fn download(
    session: &mut Session,
    image: &str,
    to: &Path,
    format: Option<DiskFormat>,
    out: &Out,
) -> Result<(), Fail> {
    let (name, version) = words::image(image)?;
    listing::wait_for_gallery(session)?;
    let definition = definition(session, &name)?;
    let (version, region) = replica(definition, version, &session.state().workspace.account.landing())?;
    may_download(session.state(), &definition.name, version)?;
    let format = match (format, by_extension(to)) {
        (Some(format), usual) => {
            if usual.is_some_and(|usual| usual.extension() != format.extension()) {
                let note = Message::new("cli-odd-extension").path("path", to).with("format", format.name());
                out.note(&note);
            }
            format
        }
        (None, Some(usual)) => usual,
        (None, None) => return Err(Message::new("cli-which-format").path("path", to).into()),
    };
    let target = words::path(to)?;
    let gallery = gallery::open(session)?;
    let explained = |error: &crate::gallery::GalleryError| Fail::explained(error);
    let size = gallery.disk_size(&definition.name, version, &region).map_err(|error| explained(&error))?;
    let writer = disk::create(&target, format, size).map_err(|error| Fail::explained(&error))?;
    let bar = follow::bytes_bar();
    let control = Control {
        observer: &|progress| follow::move_bar(bar.as_ref(), &progress),
        cancel: follow::catch_ctrl_c(),
        clock: &Timestamp::now,
    };
    let start = Instant::now();
    let made = gallery
        .materialise(&definition.name, version, &region, writer, &control)
        .map_err(|error| explained(&error))?;
    if let Some(bar) = bar {
        bar.finish_and_clear();
    }
    out.tell(
        &Message::new("cli-downloaded")
            .with("image", definition.name.as_str())
            .with("version", version.to_string())
            .path("path", &target)
            .with("format", format.name())
            .bytes("size", made.facts.size)
            .bytes("used", made.facts.used)
            .with("time", out.lang().took(start.elapsed().as_millis() as u64)),
    );
    Ok(())
}

/// The container that a file's name stands for; VHD without an extension, none of one that nobody knows.
fn by_extension(path: &Path) -> Option<DiskFormat> {
    let extension = path.extension().and_then(|extension| extension.to_str()).unwrap_or_default();
    match extension.to_ascii_lowercase().as_str() {
        "raw" | "img" => Some(DiskFormat::Raw),
        "qcow2" => Some(DiskFormat::Qcow2),
        "vhdx" => Some(DiskFormat::Vhdx),
        "vhd" | "" => Some(DiskFormat::Vhd),
        _ => None,
    }
}

/// The asked or newest version that is complete somewhere, and the region to read: the account's own if it is there.
fn replica(
    definition: &Definition,
    asked: Option<Version>,
    home: &RegionId,
) -> Result<(Version, RegionId), Fail> {
    let complete = |version: &ImageVersion| {
        let mut regions = version
            .replicas
            .iter()
            .filter(|(_, replica)| replica.state == ReplicaState::Completed)
            .map(|(region, _)| region);
        if regions.clone().any(|region| region == home) {
            Some(home.clone())
        } else {
            regions.next().cloned()
        }
    };
    definition
        .versions
        .values()
        .rev()
        .filter(|version| asked.is_none_or(|asked| asked == version.version))
        .find_map(|version| Some((version.version, complete(version)?)))
        .ok_or_else(|| match asked {
            Some(version) => Refusal::NoSuchVersion { name: definition.name.clone(), version }.into(),
            None => Message::new("model-withheld-no-version").into(),
        })
}
