//! The gallery's part: one operation of the engine in a process of its own.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::sync::atomic::AtomicBool;

use jiff::Timestamp;
use lab_gallery::disk::{self, Disk, DiskFormat, DiskWriter, OpenOptions};
use lab_gallery::gallery::documents::Architecture;
use lab_gallery::gallery::{Control, Definition, ExportId, ExportRequest, Gallery, Image, Level};
use lab_gallery::model::RegionId;
use lab_gallery::model::image::{Generation, OsState, OsType, Version};

use crate::synthetic::{Nowhere, Synthetic};

/// The first argument of a child.
pub const ASK: &str = "child";
/// Where the first replica is, and the second.
pub const REGIONS: [&str; 2] = ["westeurope", "northeurope"];
/// Both versions are of this image.
const IMAGE: &str = "usr";
/// In place of a path: a disk that is computed, of so many GiB, or one that goes nowhere.
pub const COMPUTED: &str = "computed:";

/// The command line of a child.
pub fn line(operation: &str, gallery: &Path, more: &[&str]) -> Vec<OsString> {
    let mut line =
        vec![std::env::current_exe().unwrap().into(), ASK.into(), operation.into(), gallery.into()];
    line.extend(more.iter().map(Into::into));
    line
}

/// Does what the parent asks for.
///
/// # Panics
/// If it fails.
pub fn run(asked: &[String]) {
    let asked: Vec<&str> = asked.iter().map(String::as_str).collect();
    let cancel = AtomicBool::new(false);
    let control = Control { observer: &|_| {}, cancel: &cancel, clock: &Timestamp::now };
    let (&[operation, folder], rest) = asked.split_first_chunk().unwrap();
    let folder = Path::new(folder);
    if operation == "create" {
        Gallery::create(folder, "bench", Timestamp::now(), false).unwrap();
        return;
    }
    // With notes on its packs, as the program opens it.
    let gallery = Gallery::open(folder).unwrap().noting(&folder.with_file_name("notes"));
    match (operation, rest) {
        ("rest", []) => {}
        ("export", [disk, number]) => export(&gallery, disk, number, &control),
        ("replicate", [number]) => {
            let [from, to] = REGIONS.map(RegionId::from);
            let outcomes = gallery.replicate(IMAGE, version(number), &from, &[to], &control).unwrap();
            assert!(outcomes.iter().all(|outcome| outcome.result.is_ok()), "{outcomes:?}");
        }
        ("materialise", [number, to]) => {
            let (version, region) = (version(number), RegionId::from(REGIONS[0]));
            let size = gallery.disk_size(IMAGE, version, &region).unwrap();
            let writer: Box<dyn DiskWriter> = if to.starts_with(COMPUTED) {
                Box::new(Nowhere { size, path: PathBuf::from(to) })
            } else {
                disk::create(Path::new(to), DiskFormat::Raw, size).unwrap()
            };
            let done = gallery.materialise(IMAGE, version, &region, writer, &control).unwrap();
            assert!(done.helped.is_empty(), "{done:?}");
        }
        ("verify", []) => {
            let report = gallery.verify(Level::Full, &control).unwrap();
            assert!(report.problems.is_empty() && report.checked > 0, "{report:?}");
        }
        _ => panic!("a child cannot {asked:?}"),
    }
}

fn export(gallery: &Gallery, disk: &str, number: &str, control: &Control<'_>) {
    let disk: Box<dyn Disk> = match disk.strip_prefix(COMPUTED) {
        Some(gib) => Box::new(Synthetic::new(gib.parse::<u64>().unwrap() << 30)),
        None => disk::open(Path::new(disk), &OpenOptions::default()).unwrap(),
    };
    let definition = Definition {
        name: IMAGE.to_owned(),
        os_type: OsType::Linux,
        os_state: OsState::Specialized,
        publisher: "Contoso".to_owned(),
        offer: "Labs".to_owned(),
        sku: IMAGE.to_owned(),
        generation: Generation::V1,
        architecture: Architecture::X64,
        description: String::new(),
    };
    let version = version(number);
    let image = if version == Version::FIRST {
        Image::New(definition)
    } else {
        Image::Existing { name: IMAGE.to_owned(), system: definition.system() }
    };
    let region = RegionId::from(REGIONS[0]);
    let request = ExportRequest {
        disk: disk.as_ref(),
        id: ExportId::of(&[IMAGE, number]),
        image,
        version,
        source_region: region.clone(),
        target_regions: vec![region],
        lab: "Python 101".to_owned(),
        created: Timestamp::now(),
        created_by: "Priya".to_owned(),
        end_of_life: None,
        abandoned: Vec::new(),
    };
    gallery.export(&request, control).unwrap();
}

fn version(number: &str) -> Version {
    Version::parse(number).unwrap()
}
