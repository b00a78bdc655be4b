//! Writing, through the `imago` crate: it gives clusters their places and keeps their reference counts.

use std::path::Path;

use imago::file::File;
use imago::qcow2::Qcow2;
use imago::{DenyImplicitOpenGate, FormatAccess, FormatCreateBuilder as _};

use crate::disk::error::Action;
use crate::disk::io::ImageFile;
use crate::disk::open::Layer;
use crate::disk::temp::NewFile;
use crate::disk::{DiskError, DiskFacts, DiskFormat, DiskWriter, check_range, facts};

/// A qcow2 disk that is being written, in clusters of 64 KiB.
pub struct Qcow2Writer {
    // Before the file, so that the library's last write comes before the file is removed.
    image: FormatAccess<File>,
    file: NewFile,
    size: u64,
}

impl Qcow2Writer {
    /// Starts a disk of `size` guest bytes.
    pub fn create(path: &Path, size: u64, replace: bool) -> Result<Self, DiskError> {
        let file = NewFile::create(path, replace)?;
        let image = File::try_from(file.reopen()?)
            .and_then(|storage| {
                Qcow2::<File>::create_builder(storage)
                    .size(size)
                    .create_open(DenyImplicitOpenGate::default(), |image| Ok(Qcow2::builder(image)))
            })
            .map_err(DiskError::on(path, Action::Create))?;
        Ok(Self { image: FormatAccess::new(image), file, size })
    }
}

impl DiskWriter for Qcow2Writer {
    fn format(&self) -> DiskFormat {
        DiskFormat::Qcow2
    }

    fn path(&self) -> &Path {
        self.file.path()
    }

    fn size(&self) -> u64 {
        self.size
    }

    fn write_at(&self, data: &[u8], offset: u64) -> Result<(), DiskError> {
        check_range(self.path(), data.len(), offset, self.size)?;
        self.image.write(data, offset).map_err(DiskError::on(self.path(), Action::Write))
    }

    fn finish(self: Box<Self>) -> Result<DiskFacts, DiskError> {
        let Self { image, file, .. } = *self;
        image.flush().map_err(DiskError::on(file.path(), Action::Write))?;
        drop(image);
        let facts = facts(super::open(ImageFile::open(file.temporary_path())?, Layer::only())?.as_ref())?;
        file.commit()?;
        Ok(facts)
    }
}
