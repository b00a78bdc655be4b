//! Which chunks a region has, and where: the footers of its committed packs, merged and sorted.
//!
//! It is only a cache in memory, built anew for every operation. A chunk that no sound footer lists is not there,
//! whatever else lies in the folder.

use super::blob::BlobStore;
use super::chunk::{CHUNK, Hash};
use super::damage::Damage;
use super::error::GalleryError;
use super::layout;
use super::manifest::Manifest;
use super::pack::{Entry, Footer, Pack};
use super::parallel;
use crate::model::RegionId;

/// A chunk in a region; 48 bytes, so a terabyte of different chunks takes 400 MB.
#[derive(Clone, Copy, Debug)]
struct Place {
    hash: Hash,
    pack: u32,
    offset: u32,
    stored: u32,
    length: u32,
}

impl Place {
    fn found(&self) -> Found {
        let Self { hash, pack, offset, stored, length } = *self;
        Found { pack, entry: Entry { hash, offset: u64::from(offset), stored, length } }
    }
}

/// A region's chunks.
#[derive(Debug)]
pub struct Index {
    /// Their names, and the bytes of their frames.
    packs: Vec<(Hash, u64)>,
    /// Sorted by hash, then pack. A chunk may lie in several packs.
    places: Vec<Place>,
    /// Packs that are not trusted, by key, and why: they are damaged, or the store does not give them.
    pub faults: Vec<(String, GalleryError)>,
}

/// A chunk's place: the pack's number in the index, and its entry there.
#[derive(Clone, Copy, Debug)]
pub struct Found {
    /// The pack's number, for [`Index::pack`].
    pub pack: u32,
    /// The chunk's entry in it.
    pub entry: Entry,
}

/// What a disk's chunks take in a region.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Usage {
    /// Bytes of frames, each counted once.
    pub stored: u64,
    /// Packs that hold them.
    pub packs: u64,
}

impl Index {
    /// Reads the footers of all packs of a region.
    pub fn load(store: &dyn BlobStore, region: &RegionId, workers: usize) -> Result<Self, GalleryError> {
        let listed = store.list(&layout::packs(region))?;
        let names: Vec<Hash> = listed
            .iter()
            .filter(|entry| !entry.folder)
            .filter_map(|e| layout::pack_from_file(&e.name))
            .collect();
        let mut index = Self { packs: Vec::new(), places: Vec::new(), faults: Vec::new() };
        // Not all footers at once: they take as much memory as the index.
        for names in names.chunks(workers.max(1)) {
            let read = parallel::map(workers, names, |name| Pack::open(store, region, name));
            for (name, read) in names.iter().zip(read) {
                match read {
                    Ok(pack) => index.add(pack.footer()),
                    // Removed since it was listed.
                    Err(GalleryError::Damaged { what: Damage::Missing, .. }) => {}
                    Err(error) => index.faults.push((layout::pack(region, name), error)),
                }
            }
        }
        index.places.shrink_to_fit();
        index.places.sort_unstable_by_key(|place| (place.hash, place.pack));
        Ok(index)
    }

    fn add(&mut self, footer: &Footer) {
        let pack = self.packs.len() as u32;
        self.packs.push((footer.hash, footer.stored()));
        self.places.extend(footer.entries.iter().map(|entry| {
            let Entry { hash, offset, stored, length } = *entry;
            // The most bytes of a pack fit.
            Place { hash, pack, offset: offset as u32, stored, length }
        }));
    }

    /// Every place where a chunk lies.
    pub fn find(&self, hash: &Hash) -> impl Iterator<Item = Found> {
        self.range(hash).map(|(_, place)| place.found())
    }

    /// Every place where one of a disk's chunks lies, in the order of the packs, by the numbers that [`Index::place`] knows.
    pub(super) fn places_of(&self, manifest: &Manifest) -> Vec<u32> {
        let mut wanted = vec![false; self.places.len()];
        for (_, hash) in manifest.chunks() {
            for (number, _) in self.range(&hash) {
                if let Some(wanted) = wanted.get_mut(number) {
                    *wanted = true;
                }
            }
        }
        let mut numbers: Vec<u32> =
            (0..).zip(wanted).filter(|(_, wanted)| *wanted).map(|(number, _)| number).collect();
        numbers.sort_unstable_by_key(|number| {
            self.places.get(*number as usize).map(|place| (place.pack, place.offset))
        });
        numbers
    }

    /// Leaves those of some places out that lie in trusted packs, by the packs' numbers.
    pub(super) fn leave_out_trusted(&self, places: &mut Vec<u32>, trusted: &[bool]) {
        places.retain(|number| {
            let place = self.places.get(*number as usize);
            !place.and_then(|place| trusted.get(place.pack as usize)).is_some_and(|trusted| *trusted)
        });
    }

    /// A place by its number.
    pub(super) fn place(&self, number: u32) -> Option<Found> {
        self.places.get(number as usize).map(Place::found)
    }

    /// How many places there are; their numbers begin at 0.
    pub(super) fn places(&self) -> usize {
        self.places.len()
    }

    /// How many chunks each pack has, by the packs' numbers.
    pub(super) fn chunks(&self) -> Vec<u32> {
        let mut chunks = vec![0; self.packs.len()];
        for place in &self.places {
            if let Some(chunks) = chunks.get_mut(place.pack as usize) {
                *chunks += 1;
            }
        }
        chunks
    }

    /// The number of the first place where a chunk lies; none if the region has not got it.
    pub(super) fn first(&self, hash: &Hash) -> Option<usize> {
        self.range(hash).next().map(|(number, _)| number)
    }

    fn range(&self, hash: &Hash) -> impl Iterator<Item = (usize, &Place)> {
        let first = self.places.partition_point(|place| place.hash < *hash);
        let rest = self.places.get(first..).unwrap_or_default();
        (first..).zip(rest.iter().take_while(move |place| place.hash == *hash))
    }

    /// Whether the region has a chunk.
    pub fn has(&self, hash: &Hash) -> bool {
        self.find(hash).next().is_some()
    }

    /// The name of a pack by its number.
    pub fn pack(&self, number: u32) -> Option<&Hash> {
        self.packs.get(number as usize).map(|(hash, _)| hash)
    }

    /// The bytes of a pack's frames, by its number.
    pub fn stored(&self, number: u32) -> u64 {
        self.packs.get(number as usize).map_or(0, |(_, stored)| *stored)
    }

    /// How many packs it knows; their numbers begin at 0.
    pub fn packs(&self) -> usize {
        self.packs.len()
    }

    /// Uncompressed bytes of all chunks, those that lie in several packs counted as often.
    pub fn bytes(&self) -> u64 {
        self.places.iter().map(|place| u64::from(place.length)).sum()
    }

    /// What a disk takes here; an error that counts what is missing if the region has not all of it.
    pub fn usage(&self, manifest: &Manifest) -> Result<Usage, Damage> {
        let mut seen = vec![false; self.places.len()];
        let mut packs = vec![false; self.packs.len()];
        let mut usage = Usage::default();
        let mut gaps = Gaps::default();
        for (at, hash) in manifest.chunks() {
            let Some((number, place)) = self.range(&hash).next() else {
                gaps.add(at);
                continue;
            };
            if let Some(seen @ false) = seen.get_mut(number) {
                *seen = true;
                usage.stored += u64::from(place.stored);
            }
            if let Some(pack @ false) = packs.get_mut(place.pack as usize) {
                *pack = true;
                usage.packs += 1;
            }
        }
        gaps.none().map(|()| usage)
    }

    /// Marks every place where a disk's chunks lie, in a row as long as [`Self::places`].
    pub(super) fn mark(&self, manifest: &Manifest, live: &mut [bool]) {
        for (_, hash) in manifest.chunks() {
            for (number, _) in self.range(&hash) {
                if let Some(live) = live.get_mut(number) {
                    *live = true;
                }
            }
        }
    }

    /// The stored bytes of each pack that are marked, by the packs' numbers.
    pub(super) fn live(&self, live: &[bool]) -> Vec<u64> {
        let mut bytes = vec![0; self.packs.len()];
        for (place, _) in self.places.iter().zip(live).filter(|(_, live)| **live) {
            if let Some(bytes) = bytes.get_mut(place.pack as usize) {
                *bytes += u64::from(place.stored);
            }
        }
        bytes
    }

    /// The packs that must be copied so that `other` has every chunk of a disk, by their numbers here in order.
    pub fn packs_for(&self, manifest: &Manifest, other: &Self) -> Result<Vec<u32>, Damage> {
        let mut needed = vec![false; self.packs.len()];
        let mut gaps = Gaps::default();
        for (at, hash) in manifest.chunks().filter(|(_, hash)| !other.has(hash)) {
            let pack = self.range(&hash).next().and_then(|(_, place)| needed.get_mut(place.pack as usize));
            match pack {
                Some(pack) => *pack = true,
                None => gaps.add(at),
            }
        }
        gaps.none()?;
        Ok((0..).zip(needed).filter(|(_, needed)| *needed).map(|(number, _)| number).collect())
    }

    /// Why chunks are missing: the store's own failure to give a pack, or the damage.
    pub(super) fn why(&self, place: String, what: Damage) -> GalleryError {
        let unreadable = self.faults.iter().find(|(_, error)| matches!(error, GalleryError::Unreadable(_)));
        unreadable.map_or_else(|| GalleryError::damaged(place, what), |(_, error)| error.again())
    }

    /// Forgets the chunks that `bad` says are damaged in a pack.
    pub(super) fn forget(&mut self, bad: impl Fn(u32, &Hash) -> bool) {
        self.places.retain(|place| !bad(place.pack, &place.hash));
    }
}

/// Chunks of a disk that are nowhere.
#[derive(Default)]
struct Gaps {
    count: u64,
    first: u64,
}

impl Gaps {
    fn add(&mut self, chunk: u64) {
        if self.count == 0 {
            self.first = chunk * CHUNK;
        }
        self.count += 1;
    }

    fn none(self) -> Result<(), Damage> {
        if self.count == 0 {
            Ok(())
        } else {
            Err(Damage::ChunksMissing { count: self.count, first: self.first })
        }
    }
}
