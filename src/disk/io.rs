//! Reading and writing at a position, from several threads at once, on every platform.

use std::fs::File;
use std::io;
use std::ops::Range;
use std::path::{Path, PathBuf};

use super::error::Action;
use super::{DiskError, Identity};
use crate::platform::file;

/// A file that holds a disk, open for reading.
#[derive(Debug)]
pub(crate) struct ImageFile {
    file: File,
    path: PathBuf,
    opened: Identity,
}

impl ImageFile {
    /// Opens a regular file; a pipe or a device is refused before it could block.
    pub fn open(path: &Path) -> Result<Self, DiskError> {
        let seen = std::fs::metadata(path).map_err(DiskError::on(path, Action::Open))?;
        if !seen.is_file() {
            return Err(DiskError::NotAFile { path: path.to_path_buf() });
        }
        let file = File::open(path).map_err(DiskError::on(path, Action::Open))?;
        let metadata = file.metadata().map_err(DiskError::on(path, Action::Open))?;
        Ok(Self { file, path: path.to_path_buf(), opened: Identity::new(path, &metadata) })
    }

    /// The path it was opened by.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Its length when it was opened, in bytes.
    pub fn length(&self) -> u64 {
        self.opened.length
    }

    /// What it is, as long as that is what it was when it was opened; else [`DiskError::Changed`], because its
    /// length and its tables were read then.
    pub fn identity(&self) -> Result<Identity, DiskError> {
        let metadata = self.file.metadata().map_err(DiskError::on(&self.path, Action::Read))?;
        let now = Identity::new(&self.path, &metadata);
        self.opened.must_equal(&now)?;
        Ok(now)
    }

    /// Fills `buf` from `offset`. Past the length that it had when it was opened the file is truncated;
    /// an earlier end means that it changed since.
    pub fn read_at(&self, buf: &mut [u8], offset: u64) -> Result<(), DiskError> {
        let end = offset.saturating_add(buf.len() as u64);
        if end > self.length() {
            return Err(DiskError::Truncated {
                path: self.path.clone(),
                expected: end,
                found: self.length(),
            });
        }
        match read_full(&self.file, buf, offset) {
            Ok(true) => Ok(()),
            Ok(false) => Err(DiskError::Changed { path: self.path.clone() }),
            Err(error) => Err(DiskError::io(&self.path, Action::Read, error)),
        }
    }

    /// `length` bytes from `offset`; the caller bounds the length.
    pub fn read_vec(&self, offset: u64, length: usize) -> Result<Vec<u8>, DiskError> {
        let end = offset.saturating_add(length as u64);
        if end > self.length() {
            return Err(DiskError::Truncated {
                path: self.path.clone(),
                expected: end,
                found: self.length(),
            });
        }
        let mut buf = vec![0; length];
        self.read_at(&mut buf, offset)?;
        Ok(buf)
    }

    /// The parts of `within` that the file system keeps data for; the rest are holes and read as zero.
    ///
    /// A file system that cannot say gives all of `within`.
    pub fn data_ranges(&self, within: Range<u64>) -> Result<Vec<Range<u64>>, DiskError> {
        file::data_ranges(&self.file, within).map_err(DiskError::on(&self.path, Action::Read))
    }
}

/// Fills `buf`, or says false where the file ends first.
fn read_full(file: &File, mut buf: &mut [u8], mut offset: u64) -> io::Result<bool> {
    while !buf.is_empty() {
        match file::read_at(file, buf, offset) {
            Ok(0) => return Ok(false),
            Ok(count) => {
                buf = buf.get_mut(count..).unwrap_or_default();
                offset = offset.saturating_add(count as u64);
            }
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
    Ok(true)
}

/// Writes all of `data` at `offset`.
pub(crate) fn write_full(file: &File, mut data: &[u8], mut offset: u64) -> io::Result<()> {
    while !data.is_empty() {
        match file::write_at(file, data, offset) {
            Ok(0) => return Err(io::ErrorKind::WriteZero.into()),
            Ok(count) => {
                data = data.get(count..).unwrap_or_default();
                offset = offset.saturating_add(count as u64);
            }
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
    Ok(())
}
