//! Which packs are not read back before a new version relies on their chunks.
//!
//! A pack is trusted when a run of this workspace wrote it, or read all of it and found it sound, and its file still has
//! the size, the time of the last change and the number that were noted then; that its length is the one its footer says
//! is looked at always. A pack without such a note, or whose file is another by now, is read back before a version relies
//! on it. So a bit that flipped beneath a file which nobody wrote to is found by verifying, by making a disk and by
//! copying to a region, which read all that they use and strike the note out, so that the next export stores the chunk
//! again; it is not found by an export alone.
//!
//! Notes lie outside the gallery, since it takes the computer that saw the pack to know the file again. They are only a
//! cache: without them everything is read back.

use std::collections::BTreeMap;
use std::path::Path;
use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::Gallery;
use super::blob::Stamp;
use super::chunk::Hash;
use super::index::Index;
use super::layout;
use crate::disk::NewFile;
use crate::model::RegionId;

const SCHEMA: u32 = 1;

/// The longest file of notes that is read, in bytes: a quarter of a million packs.
const LONGEST: u64 = 64 << 20;

/// A write that comes sooner after another may leave the same time, on file systems that count in clock ticks.
const TICK: Duration = Duration::from_millis(20);

/// A pack and what its file was when it was sound.
pub(super) type Sound = (Hash, Stamp);

/// What was noted of a gallery's packs, by region.
#[derive(Default, Serialize, Deserialize)]
struct Notes {
    schema: u32,
    regions: BTreeMap<RegionId, BTreeMap<Hash, Stamp>>,
}

impl Notes {
    /// What cannot be read was never noted.
    fn read(path: &Path) -> Self {
        let read = || {
            if std::fs::metadata(path).ok()?.len() > LONGEST {
                return None;
            }
            let notes: Self = ron::from_str(&std::fs::read_to_string(path).ok()?).ok()?;
            (notes.schema == SCHEMA).then_some(notes)
        };
        read().unwrap_or_default()
    }

    fn write(&self, path: &Path) -> Result<(), Box<dyn std::error::Error>> {
        if let Some(folder) = path.parent() {
            std::fs::create_dir_all(folder)?;
        }
        let file = NewFile::create(path, true)?;
        file.write_at(ron::to_string(self)?.as_bytes(), 0)?;
        Ok(file.commit()?)
    }

    /// Whether that file was seen to hold that pack, in whichever region: regions may share it.
    fn have(&self, region: &RegionId, pack: &Hash, stamp: &Stamp) -> bool {
        let noted = |packs: &BTreeMap<Hash, Stamp>| packs.get(pack) == Some(stamp);
        self.regions.get(region).is_some_and(noted)
            || (stamp.inode.is_some() && self.regions.values().any(noted))
    }
}

impl Gallery {
    /// The same gallery, with notes on its packs in that folder, which belongs to this computer alone.
    #[must_use]
    pub fn noting(mut self, folder: &Path) -> Self {
        // The same gallery elsewhere has other files.
        let name = Hash::of(format!("{}\n{}", self.document.id, self.place()).as_bytes());
        self.notes = Some(folder.join(format!("packs-{:032x}.ron", name.short())).into());
        self
    }

    /// Which of a region's packs are trusted, by their numbers in its index.
    pub(super) fn trusted(&self, region: &RegionId, index: &Index) -> Vec<bool> {
        let mut trusted = vec![false; index.packs()];
        let Some(path) = &self.notes else { return trusted };
        let notes = Notes::read(path);
        for (number, trusted) in (0..).zip(&mut trusted) {
            let Some(pack) = index.pack(number) else { break };
            *trusted = self.stamp(region, pack).is_some_and(|stamp| notes.have(region, pack, &stamp));
        }
        trusted
    }

    /// What a pack's file is now; none if that cannot be told.
    pub(super) fn stamp(&self, region: &RegionId, pack: &Hash) -> Option<Stamp> {
        self.notes.as_ref()?;
        self.store().stamp(&layout::pack(region, pack)).ok().flatten()
    }

    /// Notes packs that are sound, and strikes out those that are not.
    pub(super) fn note(&self, region: &RegionId, sound: Vec<Sound>, unsound: &[Hash]) {
        let Some(path) = &self.notes else { return };
        if sound.is_empty() && unsound.is_empty() {
            return;
        }
        let sound: Vec<Sound> =
            sound.into_iter().filter(|(pack, stamp)| self.is_settled(region, pack, stamp)).collect();
        let mut notes = Notes::read(path);
        notes.schema = SCHEMA;
        for pack in unsound {
            // Other regions may have the same file.
            for packs in notes.regions.values_mut() {
                packs.remove(pack);
            }
        }
        let packs = notes.regions.entry(region.clone()).or_default();
        packs.extend(sound);
        packs.retain(|pack, _| self.stamp(region, pack).is_some());
        if let Err(error) = notes.write(path) {
            tracing::debug!(path = %path.display(), %error, "nothing is noted of the packs");
        }
    }

    /// Whether a later change to the file is sure to give it another time. Waits for a moment if it takes no more.
    fn is_settled(&self, region: &RegionId, pack: &Hash, stamp: &Stamp) -> bool {
        // Some file systems count in seconds.
        if stamp.modified.subsec_nanosecond() == 0 {
            return stamp.age() > Some(Duration::from_secs(2));
        }
        let Some(age) = stamp.age() else { return false };
        if age < TICK {
            std::thread::sleep(TICK.saturating_sub(age));
        }
        age >= TICK || self.stamp(region, pack).as_ref() == Some(stamp)
    }
}
