//! What those who are killed do, and the journal of what they began and what they were told.

use std::fs::File;
use std::io::Write as _;
use std::path::Path;
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use lab_gallery::gallery::{ExportId, ExportRequest, Gallery, GalleryError, Image, Listing};
use lab_gallery::model::edit::{ImageEdit, RegionEdit, VersionEdit};
use lab_gallery::model::image::Version;
use serde::{Deserialize, Serialize};

use crate::common::dice::Dice;
use crate::support::*;

pub const IMAGES: [&str; 2] = ["Alpha", "Beta"];
pub const REGIONS: [&str; 3] = [WEST, NORTH, EAST];

/// Versions that a gallery has before more are deleted than made.
const MANY: usize = 5;

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Op {
    Export {
        id: u64,
        image: String,
        new: bool,
        disk: u64,
        regions: Vec<String>,
    },
    /// Make a region a target region and copy there.
    Replicate {
        image: String,
        version: Version,
        to: String,
    },
    RemoveRegion {
        image: String,
        version: Version,
        region: String,
    },
    Exclude {
        image: String,
        version: Version,
        exclude: bool,
    },
    Describe {
        image: String,
        text: String,
    },
    DeleteVersion {
        image: String,
        version: Version,
    },
    DeleteImage {
        image: String,
    },
    Collect,
}

/// What came of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Answer {
    Exported {
        version: Version,
        regions: Vec<String>,
    },
    Done,
    /// It may not be done, and nothing was.
    Refused(String),
}

/// An operation, and its answer unless its process was killed before.
pub type Entry = (Op, Option<Answer>);

#[derive(Serialize, Deserialize)]
enum Line {
    Begun(Op),
    Ended(Answer),
}

/// Written behind each step of one process, where a kill does not reach it.
pub struct Journal(File);

impl Journal {
    pub fn create(path: &Path) -> Self {
        Self(File::create(path).unwrap())
    }

    pub fn begun(&mut self, op: &Op) {
        self.add(&Line::Begun(op.clone()));
    }

    pub fn ended(&mut self, answer: Answer) {
        self.add(&Line::Ended(answer));
    }

    fn add(&mut self, line: &Line) {
        // In one write, so that a kill leaves the whole line or nothing.
        let line = serde_json::to_string(line).unwrap() + "\n";
        self.0.write_all(line.as_bytes()).unwrap();
    }

    pub fn read(path: &Path) -> Vec<Entry> {
        let mut entries: Vec<Entry> = Vec::new();
        for line in std::fs::read_to_string(path).unwrap_or_default().lines() {
            match serde_json::from_str(line).unwrap() {
                Line::Begun(op) => entries.push((op, None)),
                Line::Ended(answer) => entries.last_mut().unwrap().1 = Some(answer),
            }
        }
        entries
    }
}

/// The disk of that number: some chunks of its own, most of them other disks' too, zeros, a short end. One in eight is
/// large enough for two workers.
pub fn disk(number: u64) -> Vec<u8> {
    let mut bytes = noise(number % 4, 5);
    bytes.extend(vec![0; 2 * CHUNK]);
    bytes.extend(format!("notes of disk {number}\n").bytes().cycle().take(2 * CHUNK));
    bytes.extend(noise(1000 + number, if number.is_multiple_of(8) { 140 } else { 4 }));
    bytes.truncate(bytes.len() - 512 * (number as usize % 7));
    bytes
}

/// The number of a disk by what its version says of its lab.
pub fn disk_of(lab: &str) -> u64 {
    lab.strip_prefix("disk ").unwrap().parse().unwrap()
}

/// When an export was begun, the same whenever it goes on.
fn created(id: u64) -> Timestamp {
    now() + SignedDuration::from_secs(id as i64)
}

pub fn export_id(id: u64) -> ExportId {
    ExportId::of(&["kills", &id.to_string()])
}

/// Chooses what to do next, by what there is.
pub fn choose(dice: &mut Dice, listing: &Listing, id: u64) -> Op {
    let image = (*dice.one(&IMAGES).unwrap()).to_owned();
    let there = listing.images.iter().find(|there| there.definition.name == image);
    let versions: Vec<_> = there.map(|there| there.versions.as_slice()).unwrap_or_default().iter().collect();
    let count: usize = listing.images.iter().map(|image| image.versions.len()).sum();
    let export = |dice: &mut Dice| {
        let mut regions = REGIONS.map(str::to_owned).to_vec();
        regions.rotate_left(dice.below(3) as usize);
        regions.truncate(1 + dice.below(3) as usize);
        Op::Export { id, image: image.clone(), new: there.is_none(), disk: dice.below(64), regions }
    };
    let Some(one) = dice.one(&versions) else {
        return match there {
            Some(_) if dice.percent(40) => Op::DeleteImage { image },
            _ if dice.percent(10) => Op::Collect,
            _ => export(dice),
        };
    };
    let version = one.document.version;
    let region = (*dice.one(&REGIONS).unwrap()).to_owned();
    match dice.below(if count > MANY { 16 } else { 20 }) {
        0..4 => Op::DeleteVersion { image, version },
        4..7 => Op::Collect,
        7..10 => Op::Replicate { image, version, to: region },
        // The last one is not taken away.
        10..12 if one.replicas.values().filter(|replica| replica.is_usable()).count() > 1 => {
            Op::RemoveRegion { image, version, region }
        }
        12..14 => Op::Exclude { image, version, exclude: dice.percent(50) },
        14 => Op::Describe { image, text: format!("text {id}") },
        _ => export(dice),
    }
}

/// Does it. What may not be done is an answer, too; an error is what nobody should see here.
pub fn perform(gallery: &Gallery, op: &Op) -> Result<Answer, GalleryError> {
    match act(gallery, op) {
        Err(error) if is_refusal(&error) => Ok(Answer::Refused(error.to_string())),
        other => other,
    }
}

fn is_refusal(error: &GalleryError) -> bool {
    use GalleryError::*;
    matches!(
        error,
        NameTaken { .. }
            | BeingMade { .. }
            | VersionTaken { .. }
            | Deleted { .. }
            | RegionRemoved { .. }
            | NoSuchImage { .. }
            | NoSuchVersion { .. }
            | NotInRegion { .. }
            | Refused(_)
    )
}

fn act(gallery: &Gallery, op: &Op) -> Result<Answer, GalleryError> {
    let edit = |image: &str, edit: &ImageEdit| gallery.edit(image, edit, "Ada", now()).map(|_| Answer::Done);
    let change = |image: &str, version: &Version, change: VersionEdit| {
        edit(image, &ImageEdit::Version { version: *version, change })
    };
    match op {
        Op::Export { id, image, new, disk: number, regions } => {
            let disk = MemDisk::new(disk(*number));
            let system = definition(image).system();
            let exported = export(
                gallery,
                &ExportRequest {
                    id: export_id(*id),
                    image: match new {
                        true => Image::New(definition(image)),
                        false => Image::Existing { name: image.clone(), system },
                    },
                    version: gallery.next_version(image)?.unwrap(),
                    source_region: region(&regions[0]),
                    target_regions: regions.iter().map(|name| region(name)).collect(),
                    lab: format!("disk {number}"),
                    created: created(*id),
                    ..request(&disk, image)
                },
            )?;
            let document = exported.captured.document;
            let mut there = vec![document.source_region.0];
            for outcome in exported.regions {
                match outcome.result {
                    Ok(_) => there.push(outcome.region.0),
                    Err(error) if is_refusal(&error) => {}
                    Err(error) => return Err(error),
                }
            }
            Ok(Answer::Exported { version: document.version, regions: there })
        }
        Op::Replicate { image, version, to } => {
            let mut target = VersionEdit::default();
            target.regions.insert(region(to), RegionEdit::default());
            change(image, version, target)?;
            let Some(from) = source(gallery, image, *version, to)? else { return Ok(Answer::Done) };
            let outcomes = quietly(|control| {
                gallery.replicate(image, *version, &region(&from), &[region(to)], control)
            })?;
            outcomes.into_iter().try_for_each(|outcome| outcome.result.map(drop))?;
            Ok(Answer::Done)
        }
        Op::RemoveRegion { image, version, region: name } => {
            let mut removed = VersionEdit::default();
            removed.removed.insert(region(name));
            change(image, version, removed)
        }
        Op::Exclude { image, version, exclude } => {
            let exclude = VersionEdit { exclude_from_latest: Some(*exclude), ..VersionEdit::default() };
            change(image, version, exclude)
        }
        Op::Describe { image, text } => {
            edit(image, &ImageEdit::Describe { description: Some(text.clone()), end_of_life: None })
        }
        Op::DeleteVersion { image, version } => edit(image, &ImageEdit::DeleteVersion(*version)),
        Op::DeleteImage { image } => edit(image, &ImageEdit::DeleteImage),
        Op::Collect => quietly(|control| gallery.collect(Duration::ZERO, control)).map(|_| Answer::Done),
    }
}

/// A region that a version can be copied from; none if it is in the other one already.
fn source(
    gallery: &Gallery,
    image: &str,
    version: Version,
    to: &str,
) -> Result<Option<String>, GalleryError> {
    let none = || GalleryError::NoSuchVersion { name: image.to_owned(), version };
    let there = gallery.image(image)?;
    let one = there.versions.iter().find(|one| one.document.version == version).ok_or_else(none)?;
    if one.is_usable_in(&region(to)) {
        return Ok(None);
    }
    let from = one.replicas.iter().find(|(_, replica)| replica.is_usable());
    from.map(|(region, _)| Some(region.0.clone())).ok_or_else(none)
}
