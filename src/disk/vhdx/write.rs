//! Writing dynamic disks. The log stays empty: until the file has its name, nobody else sees it.

use std::path::Path;
use std::sync::{Mutex, PoisonError};

use super::MIB;
use super::header::{Region, Regions, first_bytes};
use super::metadata::Metadata;
use super::read::blocks_between;
use crate::disk::io::ImageFile;
use crate::disk::temp::NewFile;
use crate::disk::{DiskError, DiskFacts, DiskFormat, DiskWriter, SECTOR, check_range, facts, new_id};

/// The most blocks, so that the table stays small; up to that the smallest block, which wastes least.
const MOST_BLOCKS: u64 = 1 << 20;
/// The state of a block that is there whole.
const PRESENT: u64 = 6;
const LOG: Region = Region { at: MIB, length: MIB as u32 };
const METADATA: Region = Region { at: 2 * MIB, length: MIB as u32 };
const BAT_AT: u64 = 3 * MIB;

/// A dynamic VHDX that is being written; a block gets its place when it is first written to.
#[derive(Debug)]
pub struct VhdxWriter {
    file: NewFile,
    metadata: Metadata,
    bat: Region,
    blocks: Mutex<Places>,
}

/// Where the blocks are so far.
#[derive(Debug)]
struct Places {
    /// Each block's place in the file; 0 is nowhere.
    table: Vec<u64>,
    /// Where the next block goes.
    next: u64,
}

impl VhdxWriter {
    /// Starts a disk of `size` guest bytes.
    pub fn create(path: &Path, size: u64, replace: bool) -> Result<Self, DiskError> {
        let (metadata, bat) = layout(size);
        let places = Places {
            table: vec![0; size.div_ceil(metadata.block) as usize],
            next: bat.at + u64::from(bat.length),
        };
        Ok(Self { file: NewFile::create(path, replace)?, metadata, bat, blocks: Mutex::new(places) })
    }

    /// Where a block is; it gets a place when it has none.
    fn place(&self, number: u64) -> u64 {
        let mut blocks = self.blocks.lock().unwrap_or_else(PoisonError::into_inner);
        let Places { table, next } = &mut *blocks;
        match table.get_mut(number as usize) {
            Some(place) if *place == 0 => {
                *place = *next;
                *next += self.metadata.block;
                *place
            }
            Some(place) => *place,
            // Cannot be: the range was checked against the size that the table was made for.
            None => *next,
        }
    }
}

impl DiskWriter for VhdxWriter {
    fn format(&self) -> DiskFormat {
        DiskFormat::Vhdx
    }

    fn path(&self) -> &Path {
        self.file.path()
    }

    fn size(&self) -> u64 {
        self.metadata.size
    }

    fn write_at(&self, mut data: &[u8], mut offset: u64) -> Result<(), DiskError> {
        check_range(self.path(), data.len(), offset, self.metadata.size)?;
        let block = self.metadata.block;
        while !data.is_empty() {
            let within = offset % block;
            let (part, rest) = data.split_at((block - within).min(data.len() as u64) as usize);
            self.file.write_at(part, self.place(offset / block) + within)?;
            offset += part.len() as u64;
            data = rest;
        }
        Ok(())
    }

    fn finish(self: Box<Self>) -> Result<DiskFacts, DiskError> {
        let Self { file, metadata, bat, blocks } = *self;
        let Places { table, next } = blocks.into_inner().unwrap_or_else(PoisonError::into_inner);
        let mut entries = Vec::with_capacity(table.len() * 8);
        let between = blocks_between(metadata.block, metadata.sector) as usize;
        for (number, place) in table.iter().enumerate() {
            if number > 0 && number.is_multiple_of(between) {
                // The entry for a sector bitmap, which only layers have.
                entries.extend([0; 8]);
            }
            let entry = if *place == 0 { 0 } else { place | PRESENT };
            entries.extend(entry.to_le_bytes());
        }
        file.set_length(next)?;
        file.write_at(&entries, bat.at)?;
        name(&file, &metadata, bat)?;
        let facts = facts(super::open(ImageFile::open(file.temporary_path())?)?.as_ref())?;
        file.commit()?;
        Ok(facts)
    }
}

/// What a disk of `size` guest bytes says of itself, and where its table is.
fn layout(size: u64) -> (Metadata, Region) {
    let mut block = MIB;
    while size.div_ceil(block) > MOST_BLOCKS {
        block *= 2;
    }
    let blocks = size.div_ceil(block);
    let entries = blocks + (blocks - 1) / blocks_between(block, SECTOR);
    let bat = Region { at: BAT_AT, length: (entries * 8).next_multiple_of(MIB) as u32 };
    (Metadata { size, block, sector: SECTOR }, bat)
}

/// Writes all that comes before the table; the disk is known by a name of its own.
fn name(file: &NewFile, metadata: &Metadata, bat: Region) -> Result<(), DiskError> {
    file.write_at(&metadata.bytes(new_id(file.path())?), METADATA.at)?;
    let ids = [new_id(file.path())?, new_id(file.path())?];
    file.write_at(&first_bytes(LOG, &Regions { bat, metadata: METADATA }, ids), 0)
}

/// Gives the copy of a disk of that size that was written here a name of its own.
pub fn rename(file: &NewFile, size: u64) -> Result<(), DiskError> {
    let (metadata, bat) = layout(size);
    name(file, &metadata, bat)
}
