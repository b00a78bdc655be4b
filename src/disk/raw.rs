//! Raw disks: the guest's bytes as they are, with holes where the file system keeps none.

use std::ops::Range;
use std::path::Path;

use super::io::ImageFile;
use super::temp::NewFile;
use super::{Disk, DiskError, DiskFacts, DiskFormat, DiskWriter, Identity, extents, facts};

/// A raw disk, open for reading.
#[derive(Debug)]
pub(super) struct RawDisk {
    file: ImageFile,
}

impl RawDisk {
    /// Takes the whole file as the disk; its length has been judged already.
    pub fn new(file: ImageFile) -> Self {
        Self { file }
    }
}

impl Disk for RawDisk {
    fn format(&self) -> DiskFormat {
        DiskFormat::Raw
    }

    fn path(&self) -> &Path {
        self.file.path()
    }

    fn size(&self) -> u64 {
        self.file.length()
    }

    fn extents(&self) -> Result<Vec<Range<u64>>, DiskError> {
        Ok(extents::tidy(self.file.data_ranges(0..self.size())?, self.size()))
    }

    fn read_at(&self, buf: &mut [u8], offset: u64) -> Result<(), DiskError> {
        super::check_range(self.path(), buf.len(), offset, self.size())?;
        self.file.read_at(buf, offset)
    }

    fn identity(&self) -> Result<Identity, DiskError> {
        self.file.identity()
    }
}

/// A raw disk that is being written, sparsely: what nobody writes stays a hole.
#[derive(Debug)]
pub(super) struct RawWriter {
    file: NewFile,
    size: u64,
}

impl RawWriter {
    /// Starts a disk of `size` guest bytes.
    pub fn create(path: &Path, size: u64, replace: bool) -> Result<Self, DiskError> {
        let file = NewFile::create(path, replace)?;
        file.set_length(size)?;
        Ok(Self { file, size })
    }
}

impl DiskWriter for RawWriter {
    fn format(&self) -> DiskFormat {
        DiskFormat::Raw
    }

    fn path(&self) -> &Path {
        self.file.path()
    }

    fn size(&self) -> u64 {
        self.size
    }

    fn write_at(&self, data: &[u8], offset: u64) -> Result<(), DiskError> {
        super::check_range(self.path(), data.len(), offset, self.size)?;
        self.file.write_at(data, offset)
    }

    fn finish(self: Box<Self>) -> Result<DiskFacts, DiskError> {
        let facts = facts(&RawDisk::new(ImageFile::open(self.file.temporary_path())?))?;
        self.file.commit()?;
        Ok(facts)
    }
}
