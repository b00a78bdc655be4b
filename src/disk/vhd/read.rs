//! Reading fixed and dynamic VHDs.

use std::ops::Range;
use std::path::Path;

use super::footer::{Bad, COOKIE, FOOTER, Footer, HEADER, Header, Kind, NO_BLOCK};
use crate::disk::io::ImageFile;
use crate::disk::{
    Disk, DiskError, DiskFormat, DiskWarning, Feature, Flaw, Identity, SECTOR, check_range, extents,
};

/// The largest block table that is read: enough for 2 TiB in blocks of 128 KiB.
const MOST_ENTRIES: u64 = 16 << 20;
/// Block sizes that any program writes.
const BLOCKS: Range<u32> = 4096..(256 << 20) + 1;

/// A VHD, open for reading.
#[derive(Debug)]
struct VhdDisk {
    file: ImageFile,
    size: u64,
    /// The blocks of a dynamic disk.
    blocks: Option<Blocks>,
    warnings: Vec<DiskWarning>,
}

/// Where a dynamic disk's blocks are.
#[derive(Debug)]
struct Blocks {
    /// A block's place in the file, in sectors; its bitmap comes first.
    table: Vec<u32>,
    /// Guest bytes in a block.
    block: u64,
    /// The bytes of a block's bitmap, whole sectors.
    bitmap: u64,
}

/// Opens a file that begins or ends like a VHD.
pub fn open(file: ImageFile) -> Result<Box<dyn Disk>, DiskError> {
    let mut warnings = Vec::new();
    let (footer, data_end) = choose_footer(&file, &mut warnings)?;
    if footer.size == 0 || !footer.size.is_multiple_of(SECTOR) {
        return Err(DiskError::corrupt(file.path(), Flaw::Size));
    }
    if footer.saved_state {
        warnings.push(DiskWarning::SavedState);
    }
    let blocks = match footer.kind {
        Kind::Fixed => {
            if footer.size > data_end {
                return Err(DiskError::Truncated {
                    path: file.path().to_path_buf(),
                    expected: footer.size.saturating_add(FOOTER as u64),
                    found: file.length(),
                });
            }
            None
        }
        Kind::Dynamic | Kind::Differencing => Some(Blocks::read(&file, &footer)?),
    };
    Ok(Box::new(VhdDisk { file, size: footer.size, blocks, warnings }))
}

/// The footer that counts, and where the bytes before the last footer end.
///
/// A dynamic disk has two copies; the one at the end is the first to go when a file is cut short.
fn choose_footer(file: &ImageFile, warnings: &mut Vec<DiskWarning>) -> Result<(Footer, u64), DiskError> {
    let length = file.length();
    let mut last = (Err(Bad::Absent), length);
    for bytes in [FOOTER, FOOTER - 1] {
        if let Some(at) = length.checked_sub(bytes as u64) {
            let footer = file.read_vec(at, bytes)?;
            if footer.starts_with(COOKIE) {
                last = (Footer::parse(&footer), at);
                break;
            }
        }
    }
    if let (Ok(footer), at) = &last
        && footer.kind == Kind::Fixed
    {
        return Ok((footer.clone(), *at));
    }
    let first = Footer::parse(&file.read_vec(0, length.min(FOOTER as u64) as usize)?);
    match (first, last) {
        (Ok(first), (last, at)) if first.kind != Kind::Fixed => {
            if last.as_ref() != Ok(&first) {
                warnings.push(DiskWarning::HeaderCopy);
            }
            Ok((first, at))
        }
        (_, (Ok(last), at)) => {
            warnings.push(DiskWarning::HeaderCopy);
            Ok((last, at))
        }
        (first, (last, _)) => {
            let bad = [first.err(), last.err()].into_iter().flatten().find(|&bad| bad != Bad::Absent);
            Err(refusal(file.path(), bad.unwrap_or(Bad::Field)))
        }
    }
}

/// What a bad footer or header is said to be.
fn refusal(path: &Path, bad: Bad) -> DiskError {
    match bad {
        Bad::Checksum => DiskError::corrupt(path, Flaw::Checksum),
        Bad::Version => DiskError::unsupported(path, Feature::Version),
        Bad::Absent | Bad::Field => DiskError::corrupt(path, Flaw::Header),
    }
}

impl Blocks {
    /// Reads and checks the header and the block table of a dynamic disk.
    fn read(file: &ImageFile, footer: &Footer) -> Result<Self, DiskError> {
        let path = file.path();
        let header = file.read_vec(footer.header_at, HEADER)?;
        let header = Header::parse(&header).map_err(|bad| refusal(path, bad))?;
        if footer.kind == Kind::Differencing {
            return Err(DiskError::HasBacking { path: path.to_path_buf(), backing: header.parent });
        }
        if !header.block.is_power_of_two() || !BLOCKS.contains(&header.block) {
            return Err(DiskError::corrupt(path, Flaw::BlockSize));
        }
        let block = u64::from(header.block);
        let entries = footer.size.div_ceil(block);
        if entries > u64::from(header.entries) {
            return Err(DiskError::corrupt(path, Flaw::TableSize));
        }
        if entries > MOST_ENTRIES {
            return Err(DiskError::unsupported(path, Feature::Enormous));
        }
        let table: Vec<u32> = file
            .read_vec(header.table_at, entries as usize * 4)?
            .chunks_exact(4)
            .filter_map(|entry| entry.try_into().ok().map(u32::from_be_bytes))
            .collect();
        let bitmap = (block / SECTOR).div_ceil(8).next_multiple_of(SECTOR);
        let blocks = Self { table, block, bitmap };
        let tables_end = (footer.header_at.saturating_add(HEADER as u64))
            .max(header.table_at.saturating_add(entries * 4))
            .max(FOOTER as u64);
        blocks.check(file, footer.size, tables_end)?;
        Ok(blocks)
    }

    /// Refuses blocks in the tables, in each other or past the file's end.
    fn check(&self, file: &ImageFile, size: u64, tables_end: u64) -> Result<(), DiskError> {
        let mut needed = 0;
        let mut places = Vec::new();
        for (number, place) in (0_u64..).zip(&self.table) {
            if *place == NO_BLOCK {
                continue;
            }
            let at = u64::from(*place) * SECTOR;
            let guest = self.block.min(size.saturating_sub(number * self.block));
            needed = needed.max(at + self.bitmap + guest);
            places.push(at);
        }
        places.sort_unstable();
        let stride = self.bitmap + self.block;
        let apart = places.windows(2).all(|pair| match pair {
            [one, next] => next - one >= stride,
            _ => true,
        });
        if !apart || places.first().is_some_and(|&first| first < tables_end) {
            return Err(DiskError::corrupt(file.path(), Flaw::TableEntry));
        }
        if needed > file.length() {
            return Err(DiskError::Truncated {
                path: file.path().to_path_buf(),
                expected: needed,
                found: file.length(),
            });
        }
        Ok(())
    }

    /// Where a block's bitmap is, or `None` where the block is all zero.
    fn place(&self, number: u64) -> Option<u64> {
        let place = *self.table.get(usize::try_from(number).ok()?)?;
        (place != NO_BLOCK).then(|| u64::from(place) * SECTOR)
    }

    /// Reads guest bytes; each part of `buf` lies in one block.
    fn read_at(&self, file: &ImageFile, mut buf: &mut [u8], mut offset: u64) -> Result<(), DiskError> {
        while !buf.is_empty() {
            let within = offset % self.block;
            let length = (self.block - within).min(buf.len() as u64) as usize;
            let (part, rest) = buf.split_at_mut(length);
            match self.place(offset / self.block) {
                None => part.fill(0),
                Some(at) => {
                    file.read_at(part, at + self.bitmap + within)?;
                    clear_unused(file, part, at, within)?;
                }
            }
            offset += length as u64;
            buf = rest;
        }
        Ok(())
    }

    /// The guest ranges that may hold data: allocated, in the bitmap, and not a hole of the file.
    fn extents(&self, file: &ImageFile, size: u64) -> Result<Vec<Range<u64>>, DiskError> {
        let stored = extents::tidy(file.data_ranges(0..file.length())?, u64::MAX);
        let mut ranges = Vec::new();
        for number in 0..self.table.len() as u64 {
            let Some(at) = self.place(number) else { continue };
            let guest = number * self.block;
            let data = at + self.bitmap;
            let bits = file.read_vec(at, (self.block / SECTOR).div_ceil(8) as usize)?;
            let end = self.block.min(size - guest);
            for run in used_runs(&bits, self.block / SECTOR) {
                let run = data + run.start * SECTOR..data + (run.end * SECTOR).min(end);
                for part in extents::within(&stored, run) {
                    extents::push(&mut ranges, guest + part.start - data..guest + part.end - data);
                }
            }
        }
        Ok(extents::tidy(ranges, size))
    }
}

/// Zeroes the sectors that the block's bitmap does not have: whatever lies in their place is not the guest's.
fn clear_unused(file: &ImageFile, part: &mut [u8], at: u64, within: u64) -> Result<(), DiskError> {
    let end = within + part.len() as u64;
    let sectors = within / SECTOR..end.div_ceil(SECTOR);
    let bits =
        file.read_vec(at + sectors.start / 8, (sectors.end.div_ceil(8) - sectors.start / 8) as usize)?;
    if bits.iter().all(|&bits| bits == u8::MAX) {
        return Ok(());
    }
    let first = sectors.start / 8 * 8;
    for sector in sectors {
        if !is_used(&bits, sector - first) {
            let from = (sector * SECTOR).max(within) - within;
            let to = ((sector + 1) * SECTOR).min(end) - within;
            if let Some(unused) = part.get_mut(from as usize..to as usize) {
                unused.fill(0);
            }
        }
    }
    Ok(())
}

/// Whether a bitmap has a sector; the highest bit of a byte is the first.
fn is_used(bits: &[u8], sector: u64) -> bool {
    bits.get((sector / 8) as usize).is_some_and(|bits| bits & (0x80 >> (sector % 8)) != 0)
}

/// The runs of sectors that a block's bitmap has.
fn used_runs(bits: &[u8], sectors: u64) -> Vec<Range<u64>> {
    if bits.iter().all(|&bits| bits == u8::MAX) {
        return std::iter::once(0..sectors).collect();
    }
    let mut runs: Vec<Range<u64>> = Vec::new();
    for sector in (0..sectors).filter(|&sector| is_used(bits, sector)) {
        match runs.last_mut() {
            Some(last) if last.end == sector => last.end += 1,
            _ => runs.push(sector..sector + 1),
        }
    }
    runs
}

impl Disk for VhdDisk {
    fn format(&self) -> DiskFormat {
        if self.blocks.is_some() { DiskFormat::Vhd } else { DiskFormat::VhdFixed }
    }

    fn path(&self) -> &Path {
        self.file.path()
    }

    fn size(&self) -> u64 {
        self.size
    }

    fn extents(&self) -> Result<Vec<Range<u64>>, DiskError> {
        match &self.blocks {
            Some(blocks) => blocks.extents(&self.file, self.size),
            None => Ok(extents::tidy(self.file.data_ranges(0..self.size)?, self.size)),
        }
    }

    fn read_at(&self, buf: &mut [u8], offset: u64) -> Result<(), DiskError> {
        check_range(self.path(), buf.len(), offset, self.size)?;
        match &self.blocks {
            Some(blocks) => blocks.read_at(&self.file, buf, offset),
            None => self.file.read_at(buf, offset),
        }
    }

    fn identity(&self) -> Result<Identity, DiskError> {
        self.file.identity()
    }

    fn warnings(&self) -> Vec<DiskWarning> {
        self.warnings.clone()
    }
}
