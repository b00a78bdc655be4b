//! Which chunks need not be stored: the region has them sound, or another worker is storing them.

use std::collections::HashSet;
use std::collections::hash_map::RandomState;
use std::hash::BuildHasher as _;
use std::sync::Mutex;
use std::sync::atomic::{AtomicU32, AtomicU64, Ordering};

use super::work::Target;
use crate::gallery::blob::Stamp;
use crate::gallery::chunk::Hash;
use crate::gallery::index::Index;
use crate::gallery::parallel::lock;
use crate::gallery::readback::ReadBack;
use crate::gallery::trust::Sound;

/// What a region has. A footer only promises: unless its pack is trusted, a chunk is read back, once, before this image
/// relies on it.
pub(super) struct Reuse {
    packs: Vec<Pack>,
    looked_at: Marks,
}

struct Pack {
    trusted: bool,
    /// What its file was before anything was read back; none if it is trusted anyway.
    stamp: Option<Stamp>,
    /// Chunks of it that were read back and are sound.
    sound: AtomicU32,
}

impl Reuse {
    pub fn new(target: Target<'_>) -> Self {
        let Target { gallery, region, known } = target;
        let pack = |(number, trusted): (u32, bool)| {
            let stamp = known.pack(number).filter(|_| !trusted).and_then(|pack| gallery.stamp(region, pack));
            Pack { trusted, stamp, sound: AtomicU32::new(0) }
        };
        let packs = (0..).zip(gallery.trusted(region, known)).map(pack).collect();
        Self { packs, looked_at: Marks::new(known.places()) }
    }

    /// Whether the image may rely on a chunk that lies at `place` first.
    pub fn may(&self, known: &Index, hash: &Hash, place: usize, there: &mut ReadBack<'_>) -> bool {
        let pack = |number: u32| self.packs.get(number as usize);
        if known.find(hash).any(|found| pack(found.pack).is_some_and(|pack| pack.trusted)) {
            return true;
        }
        // Another worker that finds it damaged stores it.
        if !self.looked_at.mark(place) {
            return true;
        }
        let Some(found) = known.find(hash).find(|found| there.gives(found)) else { return false };
        if let Some(pack) = pack(found.pack) {
            pack.sound.fetch_add(1, Ordering::Relaxed);
        }
        true
    }

    /// The packs that were read back whole.
    pub fn read_whole(&self, target: Target<'_>) -> impl Iterator<Item = Sound> {
        let all = target.known.chunks();
        (0..).zip(&self.packs).zip(all).filter_map(move |((number, pack), all)| {
            let whole = pack.sound.load(Ordering::Relaxed) == all;
            pack.stamp.filter(|_| whole).and_then(|stamp| Some((*target.known.pack(number)?, stamp)))
        })
    }
}

/// The new chunks of this export, each claimed by the worker that stores it.
///
/// A quarter of a hash is kept, to save memory. Two chunks of the same quarter would make an image with a chunk missing;
/// that is looked for, with more of their hashes, before the version is committed, and the next reading then finds one of
/// them in the region and stores the other.
pub(super) struct Claims {
    shards: [Mutex<HashSet<u64>>; 64],
    hasher: RandomState,
}

impl Claims {
    pub fn new() -> Self {
        Self { shards: std::array::from_fn(|_| Mutex::default()), hasher: RandomState::new() }
    }

    /// Whether this is the first to claim the chunk.
    pub fn claim(&self, hash: &Hash) -> bool {
        let short = hash.short() as u64;
        let shard = self.hasher.hash_one(short) as usize % self.shards.len();
        self.shards.get(shard).is_some_and(|shard| lock(shard).insert(short))
    }
}

/// A bit for each place of the index: whether a worker has looked, or is looking, at the chunk that lies there first.
struct Marks(Vec<AtomicU64>);

impl Marks {
    fn new(places: usize) -> Self {
        Self((0..places.div_ceil(64)).map(|_| AtomicU64::new(0)).collect())
    }

    /// Whether this is the first to mark the place.
    fn mark(&self, place: usize) -> bool {
        let bit = 1 << (place % 64);
        self.0.get(place / 64).is_some_and(|word| word.fetch_or(bit, Ordering::Relaxed) & bit == 0)
    }
}
