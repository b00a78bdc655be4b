//! Where each cluster is.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use super::header::Header;
use crate::disk::io::ImageFile;
use crate::disk::{DiskError, Flaw};

/// The bits of a table entry that are an offset.
const OFFSET: u64 = 0x00ff_ffff_ffff_fe00;
/// The bit of an L2 entry that says compressed.
const COMPRESSED: u64 = 1 << 62;
/// The bit of an L2 entry that says zero, whatever the offset.
const ZERO: u64 = 1;
/// Bytes of L2 tables that are kept.
const KEPT: usize = 8 << 20;

/// What a cluster's entry says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// Nothing: the backing file's bytes, or zero.
    Nowhere,
    /// Zero.
    Zero,
    /// Whole, at this offset of the file.
    At(u64),
    /// Compressed, at this offset, in at most so many bytes.
    Packed(u64, usize),
}

/// The tables of a disk, those of the second level read when they are needed.
#[derive(Debug)]
pub struct Map {
    cluster_bits: u32,
    zero_bit: bool,
    size: u64,
    l1: Vec<u64>,
    kept: Mutex<HashMap<u64, Table>>,
}

/// One L2 table's entries.
pub type Table = Arc<[u64]>;

impl Map {
    /// Reads the first-level table and checks that its tables are in the file.
    pub fn read(file: &ImageFile, header: &Header) -> Result<Self, DiskError> {
        let l1 = entries(&file.read_vec(header.l1_at, header.l1_entries as usize * 8)?);
        let map = Self {
            cluster_bits: header.cluster_bits,
            zero_bit: header.zero_bit,
            size: header.size,
            l1,
            kept: Mutex::default(),
        };
        let mut places: Vec<u64> = map.l1.iter().map(|entry| entry & OFFSET).filter(|&at| at != 0).collect();
        for &at in &places {
            map.check_place(file, at, map.cluster())?;
        }
        // A table used twice would let a small file stand for any amount of work.
        places.sort_unstable();
        if places.windows(2).any(|pair| matches!(pair, [one, next] if one == next)) {
            return Err(DiskError::corrupt(file.path(), Flaw::TableEntry));
        }
        Ok(map)
    }

    /// Bytes in a cluster.
    pub fn cluster(&self) -> u64 {
        1 << self.cluster_bits
    }

    /// Clusters that one L2 table describes.
    fn clusters_in_table(&self) -> u64 {
        self.cluster() / 8
    }

    /// How many L2 tables there can be.
    pub fn tables(&self) -> u64 {
        self.l1.len() as u64
    }

    /// The L2 table of that number, read anew; `None` where the disk has none.
    pub fn load(&self, file: &ImageFile, number: u64) -> Result<Option<Table>, DiskError> {
        let at = self.l1.get(number as usize).map_or(0, |entry| entry & OFFSET);
        if at == 0 {
            return Ok(None);
        }
        Ok(Some(entries(&file.read_vec(at, self.cluster() as usize)?).into()))
    }

    /// The same, kept for the next time.
    fn table(&self, file: &ImageFile, number: u64) -> Result<Option<Table>, DiskError> {
        let kept = || self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(table) = kept().get(&number) {
            return Ok(Some(Arc::clone(table)));
        }
        let table = self.load(file, number)?;
        if let Some(table) = &table {
            let mut kept = kept();
            // Readers go through a disk once, from start to end: what is old will not be needed again.
            if kept.len() >= (KEPT >> self.cluster_bits).max(8) {
                kept.clear();
            }
            kept.insert(number, Arc::clone(table));
        }
        Ok(table)
    }

    /// Where a cluster is. `held` keeps the table between calls.
    pub fn place(
        &self,
        file: &ImageFile,
        cluster: u64,
        held: &mut Option<(u64, Option<Table>)>,
    ) -> Result<Place, DiskError> {
        let number = cluster / self.clusters_in_table();
        let table = match held {
            Some((of, table)) if *of == number => table.clone(),
            _ => {
                let table = self.table(file, number)?;
                *held = Some((number, table.clone()));
                table
            }
        };
        let Some(table) = table else { return Ok(Place::Nowhere) };
        let entry = table.get((cluster % self.clusters_in_table()) as usize).copied().unwrap_or(0);
        self.judge(file, cluster, entry)
    }

    /// The places of all of a table's clusters that the disk has, with their numbers.
    pub fn places<'a>(
        &'a self,
        file: &'a ImageFile,
        number: u64,
        table: &'a [u64],
    ) -> impl Iterator<Item = Result<(u64, Place), DiskError>> + 'a {
        let clusters = self.size.div_ceil(self.cluster());
        (number * self.clusters_in_table()..)
            .zip(table)
            .take_while(move |(cluster, _)| *cluster < clusters)
            .map(|(cluster, &entry)| Ok((cluster, self.judge(file, cluster, entry)?)))
    }

    /// What an entry says, checked against the file.
    fn judge(&self, file: &ImageFile, cluster: u64, entry: u64) -> Result<Place, DiskError> {
        if entry & COMPRESSED != 0 {
            // The offset is as wide as large clusters leave it; above it are the sectors after the first.
            let bits = 62 - (self.cluster_bits - 8);
            let at = entry & ((1 << bits) - 1);
            let sectors = ((entry & !(0b11 << 62)) >> bits) + 1;
            let most = sectors * 512 - at % 512;
            let there = file.length().saturating_sub(at);
            if there == 0 {
                return Err(truncated(file, at.saturating_add(1)));
            }
            // The last sector of the file need not be whole.
            return Ok(Place::Packed(at, most.min(there) as usize));
        }
        if self.zero_bit && entry & ZERO != 0 {
            return Ok(Place::Zero);
        }
        let at = entry & OFFSET;
        if at == 0 {
            return Ok(Place::Nowhere);
        }
        let guest = self.size.saturating_sub(cluster << self.cluster_bits).min(self.cluster());
        self.check_place(file, at, guest)?;
        Ok(Place::At(at))
    }

    /// Refuses an offset inside a cluster, in the header or past the file's end.
    fn check_place(&self, file: &ImageFile, at: u64, length: u64) -> Result<(), DiskError> {
        if !at.is_multiple_of(self.cluster()) {
            return Err(DiskError::corrupt(file.path(), Flaw::TableEntry));
        }
        let end = at.saturating_add(length);
        if end > file.length() { Err(truncated(file, end)) } else { Ok(()) }
    }
}

fn truncated(file: &ImageFile, expected: u64) -> DiskError {
    DiskError::Truncated { path: file.path().to_path_buf(), expected, found: file.length() }
}

fn entries(bytes: &[u8]) -> Vec<u64> {
    bytes.chunks_exact(8).filter_map(|entry| entry.try_into().ok().map(u64::from_be_bytes)).collect()
}
