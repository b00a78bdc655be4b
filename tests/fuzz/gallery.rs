//! A whole gallery with some of its files changed: what comes out of it is right or is an error.

use std::collections::BTreeMap;
use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};
use std::sync::atomic::AtomicBool;
use std::time::Duration;

use lab_gallery::disk::{self, DiskFormat, OpenOptions};
use lab_gallery::gallery::documents::Architecture;
use lab_gallery::gallery::{
    Control, Definition, ExportId, ExportRequest, Gallery, GalleryError, Image, Level, Tuning,
};
use lab_gallery::model::edit::{ImageEdit, RegionEdit, VersionEdit};
use lab_gallery::model::image::{Generation, OsState, OsType, Version};
use lab_gallery::model::{Explain as _, RegionId};
use proptest::prelude::*;
use proptest::sample::Index;

use crate::bounds::{folder, try_many, turn};
use crate::changes::{Change, Length, apply, changes, length};
use crate::common::disks::{random, write};

const CHUNK: usize = 128 << 10;
const REGIONS: [&str; 2] = ["westeurope", "northeurope"];

fn quietly<R>(operation: impl FnOnce(&Control<'_>) -> R) -> R {
    let now = || "2020-05-12T10:00:00Z".parse().unwrap();
    operation(&Control { observer: &|_| {}, cancel: &AtomicBool::new(false), clock: &now })
}

/// Debian 1.0.0 and 1.1.0 in two regions, changed once, and a version that was deleted.
pub struct Sound {
    pub folder: PathBuf,
    pub files: BTreeMap<String, Vec<u8>>,
    disks: BTreeMap<Version, Vec<u8>>,
}

impl Sound {
    pub fn new() -> Self {
        let folder = folder();
        let gallery =
            Gallery::create(&folder.join("gallery"), "Contoso", jiff::Timestamp::UNIX_EPOCH, false).unwrap();
        let gallery = gallery.tuned(tuning());
        let mut disks = BTreeMap::new();
        for (number, seed) in ["1.0.0", "1.1.0", "1.2.0"].into_iter().zip(1..) {
            let bytes = [random(1, CHUNK), vec![0; CHUNK], random(seed, CHUNK / 2)].concat();
            write(&folder.join("disk.raw"), &bytes);
            let version = Version::parse(number).unwrap();
            export(&gallery, &folder.join("disk.raw"), version);
            disks.insert(version, bytes);
        }
        let deleted = Version::parse("1.2.0").unwrap();
        edit(&gallery, &ImageEdit::DeleteVersion(deleted));
        disks.remove(&deleted);
        let mut change = VersionEdit::default();
        change.regions.insert(RegionId::from(REGIONS[1]), RegionEdit { count: Some(2), latest: None });
        edit(&gallery, &ImageEdit::Version { version: Version::FIRST, change });
        quietly(|control| gallery.collect(Duration::ZERO, control)).unwrap();
        let folder = folder.join("gallery");
        Self { files: read_all(&folder, &folder), folder, disks }
    }
}

fn tuning() -> Tuning {
    Tuning { workers: NonZeroUsize::new(2).unwrap(), pack_bytes: 1 << 20, grace: Duration::ZERO }
}

fn edit(gallery: &Gallery, edit: &ImageEdit) {
    gallery.edit("Debian", edit, "Ada", jiff::Timestamp::UNIX_EPOCH).unwrap();
}

fn export(gallery: &Gallery, path: &Path, version: Version) {
    let disk = disk::open(path, &OpenOptions::default()).unwrap();
    let definition = Definition {
        name: "Debian".to_owned(),
        os_type: OsType::Linux,
        os_state: OsState::Specialized,
        publisher: "Contoso".to_owned(),
        offer: "Labs".to_owned(),
        sku: "Debian".to_owned(),
        generation: Generation::V1,
        architecture: Architecture::X64,
        description: String::new(),
    };
    let system = definition.system();
    let first = version == Version::FIRST;
    let request = ExportRequest {
        disk: disk.as_ref(),
        id: ExportId::of(&[&version.to_string()]),
        image: if first {
            Image::New(definition)
        } else {
            Image::Existing { name: "Debian".to_owned(), system }
        },
        version,
        source_region: RegionId::from(REGIONS[0]),
        target_regions: REGIONS.map(RegionId::from).to_vec(),
        lab: "Python 101".to_owned(),
        created: jiff::Timestamp::UNIX_EPOCH,
        created_by: "Priya".to_owned(),
        end_of_life: None,
        abandoned: Vec::new(),
    };
    let exported = quietly(|control| gallery.export(&request, control)).unwrap();
    assert!(exported.regions.iter().all(|outcome| outcome.result.is_ok()));
}

fn read_all(root: &Path, folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut files = BTreeMap::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files.extend(read_all(root, &path));
        } else {
            let name = path.strip_prefix(root).unwrap().to_str().unwrap().to_owned();
            files.insert(name, std::fs::read(&path).unwrap());
        }
    }
    files
}

impl Sound {
    /// Asks everything of the gallery as it lies there. Answers how many disks came out of it, all of them right.
    pub fn ask(&self) -> usize {
        let gallery = match Gallery::open(&self.folder) {
            Ok(gallery) => gallery.tuned(tuning()),
            Err(error) => {
                drop(error.explain());
                return 0;
            }
        };
        drop(gallery.list().unwrap().catalogue(false));
        drop(gallery.image("Debian").map_err(|error| error.explain()));
        drop(gallery.next_version("Debian").map_err(|error| error.explain()));
        for level in [Level::Fast, Level::Full] {
            if let Ok(report) = quietly(|control| gallery.verify(level, control)) {
                report.problems.iter().for_each(|problem| drop(problem.explain()));
            }
        }
        self.disks(&gallery)
    }

    fn disks(&self, gallery: &Gallery) -> usize {
        let mut whole = 0;
        for (version, bytes) in &self.disks {
            for from in REGIONS.map(RegionId::from) {
                match self.disk(gallery, *version, &from) {
                    Ok(written) => {
                        assert!(written == *bytes, "{version} from {from} is another disk");
                        whole += 1;
                    }
                    Err(error) => drop(error.explain()),
                }
            }
        }
        whole
    }

    fn disk(&self, gallery: &Gallery, version: Version, from: &RegionId) -> Result<Vec<u8>, GalleryError> {
        let path = self.folder.with_file_name("made.raw");
        drop(std::fs::remove_file(&path));
        let size = gallery.disk_size("Debian", version, from)?;
        // A size that no manifest has is refused before anything is written; here, before a file of it is made.
        if size > 64 << 20 {
            return Err(GalleryError::TooLarge { size, limit: 64 << 20 });
        }
        let writer = disk::create(&path, DiskFormat::Raw, size).map_err(GalleryError::Target)?;
        quietly(|control| gallery.materialise("Debian", version, from, writer, control))?;
        Ok(std::fs::read(&path).unwrap())
    }

    /// Puts everything back as it was.
    pub fn restore(&self) {
        for name in read_all(&self.folder, &self.folder).into_keys() {
            if !self.files.contains_key(&name) {
                std::fs::remove_file(self.folder.join(name)).unwrap();
            }
        }
        for (name, bytes) in &self.files {
            let path = self.folder.join(name);
            if std::fs::read(&path).ok().as_ref() != Some(bytes) {
                write(&path, bytes);
            }
        }
    }
}

#[test]
fn whatever_is_damaged() {
    let sound = Sound::new();
    let damages = prop::collection::vec((any::<Index>(), changes(), length()), 1..4);
    try_many("galleries", &(damages, any::<bool>()), |(damaged, collect)| {
        let turn = turn();
        sound.restore();
        let names: Vec<_> = sound.files.keys().collect();
        let total: usize = sound.files.values().map(Vec::len).sum();
        for (file, changes, length) in &damaged {
            let name = file.get(&names);
            let mut bytes = sound.files[*name].clone();
            damage(&mut bytes, changes, length);
            write(&sound.folder.join(name), &bytes);
        }
        let mut whole = 0;
        turn.read("galleries", total, || {
            whole = sound.ask();
            whole > 0
        });
        if damaged.len() == 1 && *damaged[0].0.get(&names) != "gallery.ron" {
            // Everything is there in two regions.
            prop_assert_eq!(whole, 4);
        }
        if collect && let Ok(gallery) = Gallery::open(&sound.folder) {
            // What is damaged is no reason to throw away anything else: once it is back, all is as before.
            drop(quietly(|control| gallery.tuned(tuning()).collect(Duration::ZERO, control)));
            for (file, _, _) in &damaged {
                let name = file.get(&names);
                write(&sound.folder.join(name), &sound.files[*name]);
            }
            let gallery = Gallery::open(&sound.folder).unwrap().tuned(tuning());
            let report = quietly(|control| gallery.verify(Level::Full, control)).unwrap();
            prop_assert_eq!(report.problems, []);
            prop_assert_eq!(sound.disks(&gallery), 4);
        }
        Ok(())
    });
}

fn damage(bytes: &mut Vec<u8>, changes: &[Change], length: &Length) {
    let end = bytes.len();
    let tables = [0..end.min(200), end.saturating_sub(300)..end];
    apply(bytes, &tables, changes);
    length.apply(bytes);
}
