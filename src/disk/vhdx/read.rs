//! Reading.

use std::ops::Range;
use std::path::Path;

use super::header::{Region, Regions, read_header, read_regions};
use super::log::replay;
use super::metadata::Metadata;
use super::source::Source;
use crate::disk::io::ImageFile;
use crate::disk::{Disk, DiskError, DiskFormat, DiskWarning, Feature, Flaw, Identity, check_range, extents};

/// The largest block table that is read: 128 MiB.
const MOST_ENTRIES: u64 = 16 << 20;
/// The bits of a table entry that are its state.
const STATE: u64 = 0b111;
/// The state of a block that is there whole.
const PRESENT: u64 = 6;
/// The bits of a table entry that are an offset, which is on a grid of 1 MiB.
const OFFSET: u64 = !(super::MIB - 1);

/// A VHDX disk, open for reading.
#[derive(Debug)]
struct VhdxDisk {
    source: Source,
    size: u64,
    /// Guest bytes in a block.
    block: u64,
    /// Where each block is in the file; 0 is nowhere, all zero.
    table: Vec<u64>,
    warnings: Vec<DiskWarning>,
}

/// Opens a file that begins like a VHDX.
pub fn open(file: ImageFile) -> Result<Box<dyn Disk>, DiskError> {
    let mut warnings = Vec::new();
    let header = read_header(&file, &mut warnings)?;
    let regions = read_regions(&file, &mut warnings)?;
    let source = replay(file, &header, &mut warnings)?;
    let Metadata { size, block, sector } = Metadata::read(&source, regions.metadata)?;
    let table = read_table(&source, &regions, size, block, sector)?;
    Ok(Box::new(VhdxDisk { source, size, block, table, warnings }))
}

/// Blocks between two entries of the table that are for sector bitmaps, which only layers use.
pub fn blocks_between(block: u64, sector: u64) -> u64 {
    (sector << 23) / block
}

/// Reads and checks the block table.
fn read_table(
    source: &Source,
    regions: &Regions,
    size: u64,
    block: u64,
    sector: u64,
) -> Result<Vec<u64>, DiskError> {
    let path = source.file.path();
    let blocks = size.div_ceil(block);
    let between = blocks_between(block, sector);
    let entries = blocks + (blocks - 1) / between;
    if entries > MOST_ENTRIES {
        return Err(DiskError::unsupported(path, Feature::Enormous));
    }
    if entries * 8 > u64::from(regions.bat.length) {
        return Err(DiskError::corrupt(path, Flaw::TableSize));
    }
    let bytes = source.read_vec(regions.bat.at, entries as usize * 8)?;
    let mut table = Vec::with_capacity(blocks as usize);
    for (number, entry) in (0_u64..).zip(bytes.chunks_exact(8)) {
        if number % (between + 1) == between {
            continue;
        }
        let entry = entry.try_into().map_or(0, u64::from_le_bytes);
        table.push(match entry & STATE {
            // Not there, undefined, zero, unmapped, and unmapped as an older draft wrote it.
            0..=3 | 5 => 0,
            PRESENT => entry & OFFSET,
            _ => return Err(DiskError::corrupt(path, Flaw::TableEntry)),
        });
        if entry & STATE == PRESENT && entry & OFFSET == 0 {
            return Err(DiskError::corrupt(path, Flaw::TableEntry));
        }
    }
    check_places(source, regions, &table, size, block)?;
    Ok(table)
}

/// Refuses blocks in a region, in each other or past the file's end.
fn check_places(
    source: &Source,
    regions: &Regions,
    table: &[u64],
    size: u64,
    block: u64,
) -> Result<(), DiskError> {
    let mut needed = 0;
    let mut places: Vec<Range<u64>> = Vec::new();
    for (number, &at) in (0_u64..).zip(table) {
        if at != 0 {
            let guest = (size - number * block).min(block);
            needed = needed.max(at.saturating_add(guest));
            places.push(at..at.saturating_add(block));
        }
    }
    let taken = |region: Region| region.at..region.at + u64::from(region.length);
    places.extend([taken(regions.bat), taken(regions.metadata)]);
    places.sort_unstable_by_key(|place| place.start);
    let apart = places.windows(2).all(|pair| match pair {
        [one, next] => one.end <= next.start,
        _ => true,
    });
    if !apart {
        return Err(DiskError::corrupt(source.file.path(), Flaw::TableEntry));
    }
    if needed > source.length() {
        return Err(source.truncated(needed));
    }
    Ok(())
}

impl Disk for VhdxDisk {
    fn format(&self) -> DiskFormat {
        DiskFormat::Vhdx
    }

    fn path(&self) -> &Path {
        self.source.file.path()
    }

    fn size(&self) -> u64 {
        self.size
    }

    fn extents(&self) -> Result<Vec<Range<u64>>, DiskError> {
        let stored = self.source.stored()?;
        let mut ranges = Vec::new();
        for (number, &at) in (0_u64..).zip(&self.table) {
            if at != 0 {
                let guest = number * self.block;
                for part in extents::within(&stored, at..at.saturating_add(self.block)) {
                    extents::push(&mut ranges, guest + part.start - at..guest + part.end - at);
                }
            }
        }
        Ok(extents::tidy(ranges, self.size))
    }

    fn read_at(&self, mut buf: &mut [u8], mut offset: u64) -> Result<(), DiskError> {
        check_range(self.path(), buf.len(), offset, self.size)?;
        while !buf.is_empty() {
            let within = offset % self.block;
            let length = (self.block - within).min(buf.len() as u64);
            let (part, rest) = buf.split_at_mut(length as usize);
            match self.table.get((offset / self.block) as usize) {
                Some(&at) if at != 0 => self.source.read_at(part, at + within)?,
                _ => part.fill(0),
            }
            offset += length;
            buf = rest;
        }
        Ok(())
    }

    fn identity(&self) -> Result<Identity, DiskError> {
        self.source.file.identity()
    }

    fn warnings(&self) -> Vec<DiskWarning> {
        self.warnings.clone()
    }
}
