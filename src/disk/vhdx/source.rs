//! The file as it would be if its log had been replayed.

use std::ops::Range;

use crate::disk::io::ImageFile;
use crate::disk::{DiskError, extents};

/// One change from the log.
#[derive(Debug)]
pub struct Patch {
    /// The bytes of the file that it covers.
    pub range: Range<u64>,
    /// What is there now; `None` is zeros.
    pub data: Option<Vec<u8>>,
}

/// A file with the changes that its log still holds.
#[derive(Debug)]
pub struct Source {
    pub file: ImageFile,
    /// In the order in which they are applied.
    patches: Vec<Patch>,
    /// The length that the file would have.
    length: u64,
}

impl Source {
    /// A file that after these changes is at least `length` bytes long.
    pub fn new(file: ImageFile, patches: Vec<Patch>, length: u64) -> Self {
        let length = patches.iter().map(|patch| patch.range.end).fold(file.length().max(length), u64::max);
        Self { file, patches, length }
    }

    /// The length, in bytes.
    pub fn length(&self) -> u64 {
        self.length
    }

    /// Fills `buf` from `offset`.
    pub fn read_at(&self, buf: &mut [u8], offset: u64) -> Result<(), DiskError> {
        let end = offset.saturating_add(buf.len() as u64);
        if self.patches.is_empty() || end > self.length {
            return self.file.read_at(buf, offset);
        }
        let there = self.file.length().saturating_sub(offset).min(buf.len() as u64) as usize;
        let (inside, outside) = buf.split_at_mut(there);
        outside.fill(0);
        if !inside.is_empty() {
            self.file.read_at(inside, offset)?;
        }
        for patch in &self.patches {
            let (from, to) = (patch.range.start.max(offset), patch.range.end.min(end));
            if from >= to {
                continue;
            }
            let Some(place) = buf.get_mut((from - offset) as usize..(to - offset) as usize) else { continue };
            match &patch.data {
                None => place.fill(0),
                Some(data) => {
                    let skip = (from - patch.range.start) as usize;
                    if let Some(data) = data.get(skip..skip + place.len()) {
                        place.copy_from_slice(data);
                    }
                }
            }
        }
        Ok(())
    }

    /// `length` bytes from `offset`; the caller bounds the length.
    pub fn read_vec(&self, offset: u64, length: usize) -> Result<Vec<u8>, DiskError> {
        let end = offset.saturating_add(length as u64);
        if end > self.length {
            return Err(self.truncated(end));
        }
        let mut bytes = vec![0; length];
        self.read_at(&mut bytes, offset)?;
        Ok(bytes)
    }

    /// The parts of the file that may hold data.
    pub fn stored(&self) -> Result<Vec<Range<u64>>, DiskError> {
        let mut ranges = self.file.data_ranges(0..self.file.length())?;
        ranges.extend(self.patches.iter().map(|patch| patch.range.clone()));
        Ok(extents::tidy(ranges, u64::MAX))
    }

    /// What is said of a file that would have to be at least `expected` bytes long.
    pub fn truncated(&self, expected: u64) -> DiskError {
        DiskError::Truncated { path: self.file.path().to_path_buf(), expected, found: self.length }
    }
}
