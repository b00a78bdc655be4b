//! Manifests: what lies where on a disk. Every chunk of it is accounted for, as zero or by its hash.
//!
//! A manifest is named by the hash of its bytes, the root hash; the same disk has the same manifest whatever it was
//! exported from. The bytes, all numbers little-endian:
//!
//! ```text
//! "LABGMANI"  schema u32  chunk size u32  disk size u64  runs u64
//! each run:   first chunk u64  chunks u32  kind u32 (0 zero, 1 data)  data: a 32-byte hash for each chunk
//! ```
//!
//! Runs follow each other without a gap from chunk 0 to the disk's last, and neighbours differ in kind. So a range that
//! nothing speaks of cannot be mistaken for a hole: it is a damaged manifest.

mod build;

pub use build::Builder;
pub(super) use build::{Draft, Places};

use super::Gallery;
use super::blob::{BlobStore, Put, read_whole};
use super::chunk::{self, CHUNK, Hash, MAX_DISK};
use super::damage::Damage;
use super::error::GalleryError;
use super::layout;
use crate::model::RegionId;

const MAGIC: &[u8; 8] = b"LABGMANI";
const SCHEMA: u32 = 1;
const HEADER: usize = 32;
const RUN: usize = 16;
const ZERO: u32 = 0;
const DATA: u32 = 1;

/// The longest manifest, in bytes: 4 TiB of data.
pub const LONGEST: u64 = 1 << 30;

/// A manifest, checked; its bytes are kept as they are stored, so a 128 GB disk takes at most 32 MB.
#[derive(Clone, PartialEq, Eq)]
pub struct Manifest {
    bytes: Vec<u8>,
    size: u64,
    runs: u64,
}

/// Neighbouring chunks of one kind.
#[derive(Clone, Copy, Debug)]
pub struct Run<'a> {
    /// The first chunk's place on the grid.
    pub start: u64,
    /// How many chunks.
    pub count: u64,
    /// Their hashes; none if they are zero.
    pub hashes: Option<&'a [[u8; 32]]>,
}

impl std::fmt::Debug for Manifest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Manifest").field("size", &self.size).field("runs", &self.runs).finish_non_exhaustive()
    }
}

impl Manifest {
    /// Reads a manifest from its bytes; anything but the one right way to write it is refused.
    pub fn decode(bytes: Vec<u8>) -> Result<Self, Damage> {
        let mut at = Cursor { bytes: &bytes, at: 0 };
        if at.take::<8>()? != *MAGIC {
            return Err(Damage::NotOurs);
        }
        let schema = at.u32()?;
        if schema != SCHEMA {
            return Err(Damage::NewerSchema { schema });
        }
        if u64::from(at.u32()?) != CHUNK {
            return Err(Damage::Table);
        }
        let size = at.u64()?;
        let count = at.u64()?;
        // A run takes 16 bytes at least, so this bounds what is allocated by what is really there.
        if size == 0 || size > MAX_DISK || count > (bytes.len() / RUN) as u64 {
            return Err(Damage::Table);
        }
        let mut next = 0;
        let mut last = None;
        for _ in 0..count {
            let Run { start, count, hashes } = at.run()?;
            if start != next || count == 0 || last == Some(hashes.is_some()) {
                return Err(Damage::Table);
            }
            next = start + count;
            last = Some(hashes.is_some());
        }
        if next != chunk::count(size) || at.at != bytes.len() {
            return Err(Damage::Table);
        }
        Ok(Self { bytes, size, runs: count })
    }

    /// The stored bytes.
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// The root hash.
    pub fn root(&self) -> Hash {
        Hash::of(&self.bytes)
    }

    /// The disk as the guest sees it, in bytes.
    pub fn size(&self) -> u64 {
        self.size
    }

    /// Its runs, from the first chunk to the last.
    pub fn runs(&self) -> impl Iterator<Item = Run<'_>> {
        // Read anew each time: a disk that is half holes has as many runs as chunks. All of them have been read once.
        let mut at = Cursor { bytes: &self.bytes, at: HEADER };
        (0..self.runs).map_while(move |_| at.run().ok())
    }

    /// Every chunk that is not zero: its place on the grid and its hash.
    pub fn chunks(&self) -> impl Iterator<Item = (u64, Hash)> {
        self.runs()
            .flat_map(|run| (run.start..).zip(run.hashes.unwrap_or_default()).map(|(n, h)| (n, Hash(*h))))
    }

    /// Guest bytes in chunks that are not zero, and how many chunks those are.
    pub fn data(&self) -> (u64, u64) {
        self.runs().filter(|run| run.hashes.is_some()).fold((0, 0), |(bytes, chunks), run| {
            (bytes + chunk::span(self.size, run.start, run.start + run.count), chunks + run.count)
        })
    }

    /// Reads the manifest that lies under `key` and checks that it is the one that was meant.
    pub(super) fn read(store: &dyn BlobStore, key: &str, root: &Hash) -> Result<Self, GalleryError> {
        let bytes = match read_whole(store, key, LONGEST) {
            Err(error) if error.is_missing() => Err(Damage::Missing),
            other => other?,
        };
        bytes
            .and_then(|bytes| if Hash::of(&bytes) == *root { Ok(bytes) } else { Err(Damage::Checksum) })
            .and_then(Self::decode)
            .map_err(|what| GalleryError::damaged(store.place(key), what))
    }

    /// Writes the manifest under `key` if it is not there; a damaged one is set aside.
    pub(super) fn store(&self, store: &dyn BlobStore, key: &str, root: &Hash) -> Result<(), GalleryError> {
        if store.put_if_absent(key, &self.bytes)? == Put::Existed
            && let Err(GalleryError::Damaged { .. }) = Self::read(store, key, root)
        {
            let aside = store.set_aside(key)?;
            tracing::warn!(key, aside, "a damaged manifest was set aside and written anew");
            store.put_if_absent(key, &self.bytes)?;
        }
        Ok(())
    }
}

impl Gallery {
    /// A manifest: the gallery's own, or where that is damaged the copy of any region.
    pub(super) fn manifest(&self, root: &Hash) -> Result<Manifest, GalleryError> {
        let damaged = match Manifest::read(self.store(), &layout::manifest(root), root) {
            Err(error) if error.is_of_one_file() => error,
            other => return other,
        };
        for region in self.regions()? {
            if let Ok(manifest) = Manifest::read(self.store(), &layout::manifest_in(&region, root), root) {
                tracing::warn!(%damaged, %region, "a manifest comes from a region");
                return Ok(manifest);
            }
        }
        Err(damaged)
    }

    /// Writes a manifest for the gallery and for a region.
    pub(super) fn store_manifest(
        &self,
        manifest: &Manifest,
        region: &RegionId,
    ) -> Result<Hash, GalleryError> {
        let root = manifest.root();
        manifest.store(self.store(), &layout::manifest(&root), &root)?;
        manifest.store(self.store(), &layout::manifest_in(region, &root), &root)?;
        Ok(root)
    }
}

/// Reads numbers from bytes that may end anywhere.
struct Cursor<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl<'a> Cursor<'a> {
    fn run(&mut self) -> Result<Run<'a>, Damage> {
        let (start, count, kind) = (self.u64()?, u64::from(self.u32()?), self.u32()?);
        let hashes = match kind {
            ZERO => None,
            DATA => Some(self.skip(count.saturating_mul(32))?.as_chunks().0),
            _ => return Err(Damage::Table),
        };
        Ok(Run { start, count, hashes })
    }

    fn skip(&mut self, length: u64) -> Result<&'a [u8], Damage> {
        let end = usize::try_from(length).ok().and_then(|length| self.at.checked_add(length));
        let bytes = end.and_then(|end| self.bytes.get(self.at..end)).ok_or(Damage::Truncated)?;
        self.at += bytes.len();
        Ok(bytes)
    }

    fn take<const N: usize>(&mut self) -> Result<[u8; N], Damage> {
        self.skip(N as u64)?.first_chunk().copied().ok_or(Damage::Truncated)
    }

    fn u32(&mut self) -> Result<u32, Damage> {
        self.take().map(u32::from_le_bytes)
    }

    fn u64(&mut self) -> Result<u64, Damage> {
        self.take().map(u64::from_le_bytes)
    }
}
