//! Reading chunks back before a new version relies on them. A footer only says what a pack should hold; a bit that flipped
//! in a frame since then shows when the frame is read.

use std::collections::{HashMap, HashSet};
use std::sync::Mutex;

use super::Gallery;
use super::blob::{Blob, BlobStore};
use super::chunk::{CHUNK_LEN, Hash};
use super::error::GalleryError;
use super::index::{Found, Index};
use super::layout;
use super::pack::Decoder;
use super::parallel::{self, Queue, lock};
use super::progress::Control;
use crate::model::RegionId;

/// Packs that one reader keeps open.
const OPEN_PACKS: usize = 16;

/// Places that a worker takes at once.
const SHARE: usize = 64;

/// Chunks as they lie in a pack, by its number in the index, that cannot be had from there.
pub(super) type Damaged = HashSet<(u32, Hash)>;

/// Reads a region's chunks, one at a time. Each worker has its own, so that none waits for another.
pub(super) struct ReadBack<'a> {
    store: &'a dyn BlobStore,
    region: &'a RegionId,
    index: &'a Index,
    open: HashMap<u32, Box<dyn Blob>>,
    decoder: Decoder,
    frame: Vec<u8>,
    chunk: Vec<u8>,
}

impl<'a> ReadBack<'a> {
    /// A reader of the chunks that an index knows.
    pub fn new(
        store: &'a dyn BlobStore,
        region: &'a RegionId,
        index: &'a Index,
    ) -> Result<Self, GalleryError> {
        let decoder = Decoder::new().map_err(GalleryError::System)?;
        let (frame, chunk) = (Vec::new(), vec![0; CHUNK_LEN]);
        Ok(Self { store, region, index, open: HashMap::new(), decoder, frame, chunk })
    }

    /// Whether a place gives the bytes of its chunk. One that the store cannot read does not.
    pub fn gives(&mut self, found: &Found) -> bool {
        let entry = &found.entry;
        let mut frame = std::mem::take(&mut self.frame);
        frame.resize(entry.stored as usize, 0);
        let read = self.pack(found.pack).and_then(|pack| Ok(pack.read_at(&mut frame, entry.offset)?));
        let chunk = self.chunk.get_mut(..entry.length as usize).unwrap_or_default();
        let gives = match read {
            Ok(()) => self.decoder.decode(entry, &frame, chunk),
            Err(error) => {
                tracing::warn!(%error, "a frame cannot be read");
                false
            }
        };
        self.frame = frame;
        gives
    }

    fn pack(&mut self, number: u32) -> Result<&dyn Blob, GalleryError> {
        if !self.open.contains_key(&number) && self.open.len() >= OPEN_PACKS {
            self.open.clear();
        }
        let blob = match self.open.entry(number) {
            std::collections::hash_map::Entry::Occupied(open) => open.into_mut(),
            std::collections::hash_map::Entry::Vacant(slot) => {
                let missing = || {
                    let place = self.store.place(&layout::packs(self.region));
                    GalleryError::damaged(place, super::Damage::Table)
                };
                let hash = self.index.pack(number).ok_or_else(missing)?;
                slot.insert(self.store.open(&layout::pack(self.region, hash))?)
            }
        };
        Ok(&**blob)
    }
}

impl Gallery {
    /// Reads these places of a region, by their numbers in its index, and gives the damaged ones.
    pub(super) fn read_back(
        &self,
        region: &RegionId,
        index: &Index,
        places: &[u32],
        control: &Control<'_>,
    ) -> Result<Damaged, GalleryError> {
        let shares: Vec<&[u32]> = places.chunks(SHARE).collect();
        let queue = Queue::new(shares.len(), control.cancel);
        let damaged = Mutex::new(Damaged::new());
        parallel::run(self.workers().min(shares.len()), || {
            queue.work(|| {
                let mut there = ReadBack::new(self.store(), region, index)?;
                while let Some(share) = queue.next().and_then(|number| shares.get(number)) {
                    for found in share.iter().filter_map(|number| index.place(*number)) {
                        if !there.gives(&found) {
                            let (pack, chunk) = (found.pack, found.entry.hash);
                            tracing::warn!(region = %region.0, %chunk, "a chunk is damaged");
                            lock(&damaged).insert((pack, chunk));
                        }
                    }
                }
                Ok(())
            });
        });
        queue.finish()?;
        Ok(damaged.into_inner().unwrap_or_else(std::sync::PoisonError::into_inner))
    }
}
