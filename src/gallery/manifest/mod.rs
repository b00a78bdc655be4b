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

use std::ops::Range;

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
    runs: Vec<RunAt>,
}

/// A run, and where its hashes lie in the bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
struct RunAt {
    chunks: Range<u64>,
    /// None: zero.
    hashes: Option<Range<usize>>,
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
        f.debug_struct("Manifest")
            .field("size", &self.size)
            .field("runs", &self.runs.len())
            .finish_non_exhaustive()
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
        let mut runs: Vec<RunAt> = Vec::with_capacity(count as usize);
        let mut next = 0;
        for _ in 0..count {
            let (start, chunks, kind) = (at.u64()?, u64::from(at.u32()?), at.u32()?);
            let hashes = match kind {
                ZERO => None,
                DATA => Some(at.skip(chunks.saturating_mul(32))?),
                _ => return Err(Damage::Table),
            };
            let repeats = runs.last().is_some_and(|last| last.hashes.is_some() == hashes.is_some());
            if start != next || chunks == 0 || repeats {
                return Err(Damage::Table);
            }
            next = start + chunks;
            runs.push(RunAt { chunks: start..next, hashes });
        }
        if next != chunk::count(size) || at.at != bytes.len() {
            return Err(Damage::Table);
        }
        Ok(Self { bytes, size, runs })
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
        self.runs.iter().map(|run| Run {
            start: run.chunks.start,
            count: run.chunks.end - run.chunks.start,
            hashes: run.hashes.clone().map(|at| self.bytes.get(at).unwrap_or_default().as_chunks().0),
        })
    }

    /// Every chunk that is not zero: its place on the grid and its hash.
    pub fn chunks(&self) -> impl Iterator<Item = (u64, Hash)> {
        self.runs()
            .flat_map(|run| (run.start..).zip(run.hashes.unwrap_or_default()).map(|(n, h)| (n, Hash(*h))))
    }

    /// Guest bytes in chunks that are not zero, and how many chunks those are.
    pub fn data(&self) -> (u64, u64) {
        let data = self.runs.iter().filter(|run| run.hashes.is_some());
        data.fold((0, 0), |(bytes, chunks), run| {
            let Range { start, end } = run.chunks;
            (bytes + chunk::span(self.size, start, end), chunks + end - start)
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

/// Builds a manifest from the first chunk to the last.
#[derive(Debug)]
pub struct Builder {
    bytes: Vec<u8>,
    size: u64,
    runs: u64,
    next: u64,
    /// The run being built: its first chunk, where it begins in the bytes, its kind.
    open: Option<(u64, usize, u32)>,
}

impl Builder {
    /// For a disk of that many guest bytes.
    pub fn new(size: u64) -> Self {
        Self { bytes: vec![0; HEADER], size, runs: 0, next: 0, open: None }
    }

    /// The place on the grid that comes next.
    pub fn next(&self) -> u64 {
        self.next
    }

    /// Chunks that are zero.
    pub fn zero(&mut self, count: u64) {
        // A run counts in 32 bits; every size within bounds fits.
        if count > 0 {
            self.run(ZERO);
            self.next += count;
        }
    }

    /// A chunk that is not.
    pub fn data(&mut self, hash: &Hash) {
        self.run(DATA);
        self.bytes.extend_from_slice(&hash.0);
        self.next += 1;
    }

    fn run(&mut self, kind: u32) {
        if self.open.is_none_or(|(_, _, open)| open != kind) {
            self.close();
            self.open = Some((self.next, self.bytes.len(), kind));
            self.bytes.extend_from_slice(&[0; RUN]);
            self.runs += 1;
        }
    }

    fn close(&mut self) {
        if let Some((start, at, kind)) = self.open.take() {
            let count = (self.next - start) as u32;
            let head = [&start.to_le_bytes()[..], &count.to_le_bytes(), &kind.to_le_bytes()].concat();
            self.put(at, &head);
        }
    }

    fn put(&mut self, at: usize, bytes: &[u8]) {
        if let Some(place) = self.bytes.get_mut(at..at + bytes.len()) {
            place.copy_from_slice(bytes);
        }
    }

    /// The manifest; refused if it does not account for every chunk of the disk.
    pub fn finish(mut self) -> Result<Manifest, Damage> {
        self.close();
        let head = [
            &MAGIC[..],
            &SCHEMA.to_le_bytes(),
            &(CHUNK as u32).to_le_bytes(),
            &self.size.to_le_bytes(),
            &self.runs.to_le_bytes(),
        ];
        self.put(0, &head.concat());
        Manifest::decode(self.bytes)
    }
}

/// Reads numbers from bytes that may end anywhere.
struct Cursor<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl Cursor<'_> {
    fn skip(&mut self, length: u64) -> Result<Range<usize>, Damage> {
        let end = usize::try_from(length).ok().and_then(|length| self.at.checked_add(length));
        let end = end.filter(|end| *end <= self.bytes.len()).ok_or(Damage::Truncated)?;
        let range = self.at..end;
        self.at = end;
        Ok(range)
    }

    fn take<const N: usize>(&mut self) -> Result<[u8; N], Damage> {
        let range = self.skip(N as u64)?;
        self.bytes.get(range).and_then(|bytes| bytes.first_chunk()).copied().ok_or(Damage::Truncated)
    }

    fn u32(&mut self) -> Result<u32, Damage> {
        self.take().map(u32::from_le_bytes)
    }

    fn u64(&mut self) -> Result<u64, Damage> {
        self.take().map(u64::from_le_bytes)
    }
}
