//! The log: changes to the tables that were promised and perhaps not made.
//!
//! It is a ring of entries on a grid of 4 KiB, each with a sequence number and a sum. The newest sound entry ends the
//! run of entries that count; it names the place where that run begins.

use std::collections::BTreeMap;

use super::crc::sum_without;
use super::guid::Guid;
use super::header::Header;
use super::source::{Patch, Source};
use crate::disk::bytes::{le32, le64, put, sixteen};
use crate::disk::io::ImageFile;
use crate::disk::{DiskError, DiskWarning, Feature, Flaw};

/// The ring's grid, and the bytes that a data descriptor changes.
const SECTOR: usize = 4096;
/// An entry's own fields.
const ENTRY: usize = 64;
/// One descriptor.
const DESCRIPTOR: usize = 32;
/// The longest log that is replayed; usual is 1 MiB.
const LONGEST: u32 = 16 << 20;
/// The most changes that are kept in memory.
const MOST_PATCHES: usize = 16 << 10;

/// A sound entry of the ring.
struct Entry {
    sequence: u64,
    /// Where the run that ends here begins, in the ring.
    tail: usize,
    /// Where the next entry is, in the ring.
    next: usize,
    /// The file's length that is sure to be there.
    length_before: u64,
    /// The file's length once the changes are made.
    length_after: u64,
    bytes: Vec<u8>,
}

/// The file as it is after the changes in its log.
pub fn replay(
    file: ImageFile,
    header: &Header,
    warnings: &mut Vec<DiskWarning>,
) -> Result<Source, DiskError> {
    if header.log == Guid::default() {
        return Ok(Source::new(file, Vec::new(), 0));
    }
    let dirty = || DiskError::unsupported(file.path(), Feature::DirtyLog);
    let bad = || DiskError::corrupt(file.path(), Flaw::Log);
    warnings.push(DiskWarning::NotClosed);
    if header.log_length > LONGEST {
        return Err(dirty());
    }
    let ring = file.read_vec(header.log_at, header.log_length as usize)?;
    let Found { entries, claims } = entries(&ring, header.log).ok_or_else(dirty)?;
    if claims == 0 {
        // The log was given its name and nothing was written to it since, so nothing was changed either.
        return Ok(Source::new(file, Vec::new(), 0));
    }
    let run = newest_run(&entries).ok_or_else(bad)?;
    let mut patches = Vec::new();
    let mut length = 0;
    for entry in run {
        if entry.length_before > file.length() {
            return Err(DiskError::Truncated {
                path: file.path().to_path_buf(),
                expected: entry.length_before,
                found: file.length(),
            });
        }
        // Whole blocks, whatever the writer says.
        length = length.max(entry.length_after.div_ceil(super::MIB).saturating_mul(super::MIB));
        changes(entry, &mut patches).ok_or_else(bad)?;
        if patches.len() > MOST_PATCHES {
            return Err(dirty());
        }
    }
    Ok(Source::new(file, patches, length))
}

/// What the ring holds.
struct Found {
    /// The sound entries with the log's name, by their place in the ring.
    entries: BTreeMap<usize, Entry>,
    /// How many, sound or not, bear the log's name.
    claims: usize,
}

/// Finds the entries with this log's name.
///
/// `None` where finding them would cost unreasonably more than for any log that a program writes.
fn entries(ring: &[u8], log: Guid) -> Option<Found> {
    let mut budget = ring.len().saturating_mul(8);
    let mut claims = 0;
    let mut entries = BTreeMap::new();
    for at in (0..ring.len()).step_by(SECTOR) {
        let head = ring.get(at..).unwrap_or_default();
        let length = le32(head, 8).unwrap_or(0) as usize;
        if !head.starts_with(b"loge") || sixteen(head, 32) != Some(log) {
            continue;
        }
        claims += 1;
        if !(SECTOR..=ring.len()).contains(&length) || !length.is_multiple_of(SECTOR) {
            continue;
        }
        budget = budget.checked_sub(length)?;
        let bytes: Vec<u8> = ring.iter().cycle().skip(at).take(length).copied().collect();
        if le32(&bytes, 4) != Some(sum_without(&bytes, 4)) {
            continue;
        }
        let (Some(sequence), Some(tail)) = (le64(&bytes, 16), le32(&bytes, 12)) else { continue };
        let (Some(length_before), Some(length_after)) = (le64(&bytes, 48), le64(&bytes, 56)) else {
            continue;
        };
        let next = (at + length) % ring.len();
        entries.insert(at, Entry { sequence, tail: tail as usize, next, length_before, length_after, bytes });
    }
    Some(Found { entries, claims })
}

/// The entries from the tail of the newest entry to that entry itself.
fn newest_run(entries: &BTreeMap<usize, Entry>) -> Option<Vec<&Entry>> {
    let mut heads: Vec<&Entry> = entries.values().collect();
    heads.sort_unstable_by_key(|head| std::cmp::Reverse(head.sequence));
    heads.into_iter().find_map(|head| {
        let mut run: Vec<&Entry> = Vec::new();
        let mut at = head.tail;
        loop {
            let entry = entries.get(&at)?;
            if run.last().is_some_and(|last| last.sequence.checked_add(1) != Some(entry.sequence)) {
                return None;
            }
            run.push(entry);
            if entry.sequence >= head.sequence {
                return std::ptr::eq(entry, head).then_some(run);
            }
            at = entry.next;
        }
    })
}

/// Adds an entry's changes; `None` where its descriptors make no sense.
fn changes(entry: &Entry, patches: &mut Vec<Patch>) -> Option<()> {
    let count = le32(&entry.bytes, 24)? as usize;
    let descriptors = entry.bytes.get(ENTRY..ENTRY.checked_add(count.checked_mul(DESCRIPTOR)?)?)?;
    let mut sector_at = (ENTRY + descriptors.len()).next_multiple_of(SECTOR);
    for descriptor in descriptors.chunks_exact(DESCRIPTOR) {
        let at = le64(descriptor, 16)?;
        if le64(descriptor, 24)? != entry.sequence || !at.is_multiple_of(SECTOR as u64) {
            return None;
        }
        if descriptor.starts_with(b"zero") {
            let end = at.checked_add(le64(descriptor, 8)?)?;
            patches.push(Patch { range: at..end, data: None });
        } else if descriptor.starts_with(b"desc") {
            let sector = entry.bytes.get(sector_at..sector_at + SECTOR)?;
            let sequence = u64::from(le32(sector, 4)?) << 32 | u64::from(le32(sector, SECTOR - 4)?);
            if !sector.starts_with(b"data") || sequence != entry.sequence {
                return None;
            }
            // Its first eight and last four bytes gave way to the sector's own fields.
            let mut data = sector.to_vec();
            put(&mut data, 0, descriptor.get(8..16)?);
            put(&mut data, SECTOR - 4, descriptor.get(4..8)?);
            patches.push(Patch { range: at..at.checked_add(SECTOR as u64)?, data: Some(data) });
            sector_at += SECTOR;
        } else {
            return None;
        }
    }
    Some(())
}
