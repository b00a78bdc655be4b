//! Writing fixed and dynamic VHDs.

use std::path::Path;
use std::sync::{Mutex, PoisonError};
use std::time::SystemTime;

use super::footer::{FOOTER, Footer, HEADER, Header, Kind, NO_BLOCK};
use crate::disk::io::ImageFile;
use crate::disk::temp::NewFile;
use crate::disk::{Disk, DiskError, DiskFacts, DiskFormat, DiskWriter, SECTOR, check_range, facts, new_id};

/// Guest bytes in a block: what every program uses.
const BLOCK: u64 = 2 << 20;
/// A block's bitmap: a bit a sector, just one sector.
const BITMAP: u64 = SECTOR;
/// Blocks' data begins at multiples of this, where modern drives and file systems write fastest.
const ALIGN: u64 = 4096;
/// Where the table is, after the footer's copy and the header.
const TABLE_AT: u64 = (FOOTER + HEADER) as u64;

/// A fixed VHD that is being written; what nobody writes stays a hole of the file.
#[derive(Debug)]
pub struct FixedWriter {
    file: NewFile,
    size: u64,
}

impl FixedWriter {
    /// Starts a disk of `size` guest bytes.
    pub fn create(path: &Path, size: u64, replace: bool) -> Result<Self, DiskError> {
        let file = NewFile::create(path, replace)?;
        file.set_length(size)?;
        Ok(Self { file, size })
    }
}

impl DiskWriter for FixedWriter {
    fn format(&self) -> DiskFormat {
        DiskFormat::VhdFixed
    }

    fn path(&self) -> &Path {
        self.file.path()
    }

    fn size(&self) -> u64 {
        self.size
    }

    fn write_at(&self, data: &[u8], offset: u64) -> Result<(), DiskError> {
        check_range(self.path(), data.len(), offset, self.size)?;
        self.file.write_at(data, offset)
    }

    fn finish(self: Box<Self>) -> Result<DiskFacts, DiskError> {
        let footer = footer(Kind::Fixed, self.size, &self.file)?;
        self.file.write_at(&footer, self.size)?;
        finish(self.file)
    }
}

/// A dynamic VHD that is being written; a block gets its place when it is first written to.
#[derive(Debug)]
pub struct DynamicWriter {
    file: NewFile,
    size: u64,
    blocks: Mutex<Places>,
}

/// Where the blocks are so far.
#[derive(Debug)]
struct Places {
    /// Each block's place in the file, in sectors.
    table: Vec<u32>,
    /// Where the next block's data goes.
    next: u64,
}

impl DynamicWriter {
    /// Starts a disk of `size` guest bytes.
    pub fn create(path: &Path, size: u64, replace: bool) -> Result<Self, DiskError> {
        let file = NewFile::create(path, replace)?;
        let entries = size.div_ceil(BLOCK) as usize;
        let table_end = TABLE_AT + (entries as u64 * 4).next_multiple_of(SECTOR);
        let next = (table_end + BITMAP).next_multiple_of(ALIGN);
        Ok(Self { file, size, blocks: Mutex::new(Places { table: vec![NO_BLOCK; entries], next }) })
    }

    /// Where a block's data is; it gets a place, with all its sectors in use, when it has none.
    ///
    /// A sector that is never written is a hole of the file and reads as zero, so one bitmap fits all.
    fn place(&self, number: u64) -> Result<u64, DiskError> {
        let mut blocks = self.blocks.lock().unwrap_or_else(PoisonError::into_inner);
        let Places { table, next } = &mut *blocks;
        let Some(place) = table.get_mut(number as usize) else {
            return Err(DiskError::OutOfRange {
                path: self.path().to_path_buf(),
                end: number.saturating_mul(BLOCK),
                size: self.size,
            });
        };
        if *place == NO_BLOCK {
            let data = *next;
            self.file.write_at(&[u8::MAX; BITMAP as usize], data - BITMAP)?;
            // Fits: the largest disk that is begun here ends before sector 2^32.
            *place = ((data - BITMAP) / SECTOR) as u32;
            *next = data + BLOCK + ALIGN;
            return Ok(data);
        }
        Ok(u64::from(*place) * SECTOR + BITMAP)
    }
}

impl DiskWriter for DynamicWriter {
    fn format(&self) -> DiskFormat {
        DiskFormat::Vhd
    }

    fn path(&self) -> &Path {
        self.file.path()
    }

    fn size(&self) -> u64 {
        self.size
    }

    fn write_at(&self, mut data: &[u8], mut offset: u64) -> Result<(), DiskError> {
        check_range(self.path(), data.len(), offset, self.size)?;
        while !data.is_empty() {
            let within = offset % BLOCK;
            let (part, rest) = data.split_at((BLOCK - within).min(data.len() as u64) as usize);
            self.file.write_at(part, self.place(offset / BLOCK)? + within)?;
            offset += part.len() as u64;
            data = rest;
        }
        Ok(())
    }

    fn finish(self: Box<Self>) -> Result<DiskFacts, DiskError> {
        let Self { file, size, blocks } = *self;
        let Places { table, next } = blocks.into_inner().unwrap_or_else(PoisonError::into_inner);
        let footer = footer(Kind::Dynamic, size, &file)?;
        let header = Header {
            table_at: TABLE_AT,
            entries: table.len() as u32,
            block: BLOCK as u32,
            parent: String::new(),
        };
        let mut entries: Vec<u8> = table.iter().flat_map(|place| place.to_be_bytes()).collect();
        entries.resize(entries.len().next_multiple_of(SECTOR as usize), u8::MAX);
        // The footer follows the last block at once: programs that add blocks look for it there.
        let end = if table.iter().all(|&place| place == NO_BLOCK) {
            TABLE_AT + entries.len() as u64
        } else {
            next - ALIGN
        };
        file.write_at(&entries, TABLE_AT)?;
        file.write_at(&header.bytes(), FOOTER as u64)?;
        file.write_at(&footer, 0)?;
        file.write_at(&footer, end)?;
        finish(file)
    }
}

/// The footer of a disk that is new, and known by a name of its own.
fn footer(kind: Kind, size: u64, file: &NewFile) -> Result<[u8; FOOTER], DiskError> {
    let header_at = if kind == Kind::Fixed { u64::MAX } else { FOOTER as u64 };
    let footer = Footer { kind, size, header_at, saved_state: false };
    Ok(footer.bytes(new_id(file.path())?, SystemTime::now()))
}

/// Gives the copy of a disk that was written here a name of its own.
pub fn rename(file: &NewFile, disk: &dyn Disk) -> Result<(), DiskError> {
    let kind = if disk.format() == DiskFormat::VhdFixed { Kind::Fixed } else { Kind::Dynamic };
    let footer = footer(kind, disk.size(), file)?;
    file.write_at(&footer, disk.identity()?.length.saturating_sub(FOOTER as u64))?;
    if kind == Kind::Dynamic { file.write_at(&footer, 0) } else { Ok(()) }
}

/// Reads back what was written before it gets its name.
fn finish(file: NewFile) -> Result<DiskFacts, DiskError> {
    let facts = facts(super::open(ImageFile::open(file.temporary_path())?)?.as_ref())?;
    file.commit()?;
    Ok(facts)
}
