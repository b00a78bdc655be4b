//! A disk that is there already, compared with what would be written.

use std::collections::BTreeMap;
use std::ops::Range;
use std::path::Path;
use std::sync::{Mutex, PoisonError};

use crate::disk::{Disk, DiskError, DiskFacts, DiskWriter};
use crate::model::DiskFormat;

/// What is read at once.
const PIECE: u64 = 1 << 20;

/// Takes the place of a writer and writes nothing: whatever is "written" must be in the disk already, and all else in
/// it must be zero. Otherwise it fails with [`DiskError::Exists`].
pub(super) struct Existing {
    disk: Box<dyn Disk>,
    /// What was compared: from each start to its end, neighbours joined.
    compared: Mutex<BTreeMap<u64, u64>>,
}

impl Existing {
    pub fn new(disk: Box<dyn Disk>) -> Self {
        Self { disk, compared: Mutex::new(BTreeMap::new()) }
    }

    fn differs(&self) -> DiskError {
        DiskError::Exists { path: self.disk.path().to_path_buf() }
    }

    /// Whether these guest bytes are all zero.
    fn check_zero(&self, range: Range<u64>) -> Result<(), DiskError> {
        let mut at = range.start;
        while at < range.end {
            let mut piece = vec![0; (range.end - at).min(PIECE) as usize];
            self.disk.read_at(&mut piece, at)?;
            if piece.iter().any(|byte| *byte != 0) {
                return Err(self.differs());
            }
            at = at.saturating_add(piece.len() as u64);
        }
        Ok(())
    }
}

impl DiskWriter for Existing {
    fn format(&self) -> DiskFormat {
        self.disk.format()
    }

    fn path(&self) -> &Path {
        self.disk.path()
    }

    fn size(&self) -> u64 {
        self.disk.size()
    }

    fn must_have_space(&self, _needed: u64) -> Result<(), DiskError> {
        Ok(())
    }

    fn write_at(&self, data: &[u8], offset: u64) -> Result<(), DiskError> {
        let mut there = vec![0; data.len()];
        self.disk.read_at(&mut there, offset)?;
        if there != data {
            return Err(self.differs());
        }
        let mut compared = self.compared.lock().unwrap_or_else(PoisonError::into_inner);
        join(&mut compared, offset..offset.saturating_add(data.len() as u64));
        Ok(())
    }

    fn finish(self: Box<Self>) -> Result<DiskFacts, DiskError> {
        let compared = self.compared.lock().unwrap_or_else(PoisonError::into_inner).clone();
        let extents = self.disk.extents()?;
        for extent in &extents {
            let mut at = extent.start;
            for (start, end) in compared.range(..extent.end).filter(|(_, end)| **end > extent.start) {
                self.check_zero(at..(*start).max(at))?;
                at = at.max(*end);
            }
            self.check_zero(at..extent.end.max(at))?;
        }
        Ok(DiskFacts {
            format: self.disk.format(),
            size: self.disk.size(),
            used: extents.iter().map(|extent| extent.end.saturating_sub(extent.start)).sum(),
            file_length: self.disk.identity()?.length,
            generation: None,
            warnings: self.disk.warnings(),
        })
    }
}

/// Adds a range, joined with those that it touches.
fn join(ranges: &mut BTreeMap<u64, u64>, range: Range<u64>) {
    let Range { mut start, mut end } = range;
    if let Some((before, its_end)) = ranges.range(..=start).next_back().map(|(s, e)| (*s, *e))
        && its_end >= start
    {
        ranges.remove(&before);
        (start, end) = (before, end.max(its_end));
    }
    while let Some((after, its_end)) = ranges.range(start..=end).next().map(|(s, e)| (*s, *e)) {
        ranges.remove(&after);
        end = end.max(its_end);
    }
    ranges.insert(start, end);
}
