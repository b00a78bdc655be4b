//! Building a manifest: from the first chunk to the last, or from hashes that are found out in any order.

use std::ops::Range;

use super::{DATA, HEADER, MAGIC, Manifest, RUN, SCHEMA, ZERO};
use crate::gallery::chunk::{self, CHUNK, Hash};
use crate::gallery::damage::Damage;

/// Bytes of a hash.
const HASH: usize = 32;

/// Builds a manifest from the first chunk to the last.
#[derive(Debug)]
pub struct Builder {
    /// The manifest up to `end`.
    bytes: Vec<u8>,
    end: usize,
    size: u64,
    runs: u64,
    next: u64,
    /// The run being built: its first chunk, where it begins in the bytes, its kind.
    open: Option<(u64, usize, u32)>,
}

impl Builder {
    /// For a disk of that many guest bytes.
    pub fn new(size: u64) -> Self {
        Self::over(vec![0; HEADER], size)
    }

    /// Writes over bytes that have room for the header at least.
    fn over(bytes: Vec<u8>, size: u64) -> Self {
        Self { bytes, end: HEADER, size, runs: 0, next: 0, open: None }
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
        self.push(&hash.0);
        self.next += 1;
    }

    fn run(&mut self, kind: u32) {
        if self.open.is_none_or(|(_, _, open)| open != kind) {
            self.close();
            self.open = Some((self.next, self.end, kind));
            self.push(&[0; RUN]);
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

    fn push(&mut self, bytes: &[u8]) {
        let (at, end) = (self.end, self.end + bytes.len());
        if self.bytes.len() < end {
            self.bytes.resize(end, 0);
        }
        self.put(at, bytes);
        self.end = end;
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
        self.bytes.truncate(self.end);
        self.bytes.shrink_to_fit();
        Manifest::decode(self.bytes)
    }
}

/// Hashes of a disk's chunks, found out in any order, in the memory that the manifest will be made in.
///
/// After the header's room, each unit has a mark and a place for each chunk's hash; all zero is a chunk that is zero. The
/// manifest is made in front of what was read of that: a place that is zero, or the mark, makes room for the headers of
/// two runs, and no more are between two hashes.
pub(in crate::gallery) struct Draft<'a> {
    bytes: Vec<u8>,
    size: u64,
    units: &'a [Range<u64>],
}

/// The places of a unit's hashes.
pub(in crate::gallery) struct Places<'a> {
    mark: &'a mut [u8],
    hashes: &'a mut [u8],
}

/// The mark of a unit whose chunks are all accounted for.
const DONE: [u8; HASH] = [1; HASH];

impl<'a> Draft<'a> {
    /// For a disk of that many guest bytes, of which these ranges of chunks are looked at; all others are zero.
    pub fn new(size: u64, units: &'a [Range<u64>]) -> Self {
        let chunks: u64 = units.iter().map(|unit| unit.end - unit.start).sum();
        // One more at the end, for the header of what comes after the last unit.
        let places = chunks as usize + units.len() + 1;
        Self { bytes: vec![0; HEADER + places * HASH], size, units }
    }

    /// Each unit's chunks with the places of their hashes.
    pub fn units(&mut self) -> impl Iterator<Item = (Range<u64>, Places<'_>)> {
        let mut rest = self.bytes.get_mut(HEADER..).unwrap_or_default();
        self.units.iter().map_while(move |unit| {
            let (mark, after) = std::mem::take(&mut rest).split_at_mut_checked(HASH)?;
            let (hashes, after) = after.split_at_mut_checked((unit.end - unit.start) as usize * HASH)?;
            rest = after;
            Some((unit.clone(), Places { mark, hashes }))
        })
    }

    /// The manifest. A unit that nobody has done leaves its chunks unaccounted for, and the manifest is refused.
    pub fn finish(self) -> Result<Manifest, Damage> {
        let mut manifest = Builder::over(self.bytes, self.size);
        let mut from = HEADER;
        for unit in self.units {
            if manifest.at(&mut from) != Some(DONE) {
                return Err(Damage::Table);
            }
            manifest.zero(unit.start - manifest.next());
            for _ in unit.clone() {
                match manifest.at(&mut from).ok_or(Damage::Table)? {
                    hash if hash == [0; HASH] => manifest.zero(1),
                    hash => manifest.data(&Hash(hash)),
                }
            }
        }
        manifest.zero(chunk::count(self.size) - manifest.next());
        manifest.finish()
    }
}

impl Builder {
    /// What stands at a place that was not written over yet; moves on behind it.
    fn at(&self, from: &mut usize) -> Option<[u8; HASH]> {
        let bytes = self.bytes.get(*from..)?.first_chunk().copied();
        *from += HASH;
        bytes.filter(|_| self.end + HASH <= *from)
    }
}

impl Places<'_> {
    /// The hash of the unit's chunk of that number; one that gets none is zero.
    pub fn put(&mut self, number: u64, hash: &Hash) {
        if let Some(place) = self.hashes.chunks_mut(HASH).nth(number as usize) {
            place.copy_from_slice(&hash.0);
        }
    }

    /// All chunks of the unit are accounted for.
    pub fn done(self) {
        self.mark.copy_from_slice(&DONE);
    }
}
