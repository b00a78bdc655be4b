//! Virtual disk formats behind one trait: size, extents that hold data, read, write.
//!
//! Everything above this room sees **guest** bytes; containers are decoded here. So the same disk as raw, VHD,
//! VHDX or qcow2 is the same image to the gallery. Files come from anywhere: every size and offset in them is
//! checked before it is used, and a container that points at another file is refused unless that is asked for.

mod bytes;
mod copy;
mod error;
mod extents;
mod flaw;
mod identity;
mod io;
mod open;
mod partitions;
mod qcow2;
mod raw;
mod sample;
mod share;
mod temp;
mod vhd;
mod vhdx;

use std::ops::Range;
use std::path::Path;

use serde::{Deserialize, Serialize};

pub use copy::{compare, copy};
pub use error::{Action, DiskError};
pub use flaw::{DiskWarning, Feature, Flaw};
pub use identity::Identity;
pub use open::{OpenOptions, inspect, open};
pub use sample::{SMALLEST as SMALLEST_SAMPLE, SampleDisk, write_sample_disk};
pub(crate) use share::share;
pub(crate) use temp::NewFile;
pub use temp::sweep;

pub use crate::model::DiskFormat;
use crate::model::image::Generation;

/// Every disk is whole sectors of this many bytes.
pub const SECTOR: u64 = 512;

/// A virtual disk, open for reading.
pub trait Disk: Send + Sync {
    /// The container.
    fn format(&self) -> DiskFormat;

    /// The path it was opened by.
    fn path(&self) -> &Path;

    /// The disk's size as the guest sees it, in bytes.
    fn size(&self) -> u64;

    /// Guest ranges, in bytes, that may hold data: sorted and disjoint. All else reads as zero and is never read.
    fn extents(&self) -> Result<Vec<Range<u64>>, DiskError>;

    /// Fills `buf` with the guest's bytes from `offset`. Any number of threads may read at once.
    fn read_at(&self, buf: &mut [u8], offset: u64) -> Result<(), DiskError>;

    /// What the file is now; the same before and after a long read means that what was read belongs together.
    /// A file that is no longer what it was when it was opened is [`DiskError::Changed`] already.
    fn identity(&self) -> Result<Identity, DiskError>;

    /// What is odd about the file without keeping it from being read whole.
    fn warnings(&self) -> Vec<DiskWarning> {
        Vec::new()
    }
}

/// A virtual disk that is being written, under a temporary name; dropped without `finish` it vanishes.
pub trait DiskWriter: Send + Sync {
    /// The container.
    fn format(&self) -> DiskFormat;

    /// The path that it will have.
    fn path(&self) -> &Path;

    /// The disk's size as the guest sees it, in bytes.
    fn size(&self) -> u64;

    /// Refuses to begin what cannot end: so many guest bytes are about to be written.
    fn must_have_space(&self, needed: u64) -> Result<(), DiskError> {
        must_have_space(&temp::folder_of(self.path()), needed)
    }

    /// Writes the guest's bytes at `offset`: in any order, from any number of threads, each range once.
    ///
    /// What is never written reads as zero, so callers skip zeros.
    fn write_at(&self, data: &[u8], offset: u64) -> Result<(), DiskError>;

    /// Writes the container's tables, makes sure of everything and gives the file its name.
    fn finish(self: Box<Self>) -> Result<DiskFacts, DiskError>;
}

/// What a virtual disk file is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DiskFacts {
    /// The container.
    pub format: DiskFormat,
    /// The disk's size as the guest sees it, in bytes.
    pub size: u64,
    /// Guest bytes in ranges that may hold data.
    pub used: u64,
    /// The file's length, in bytes.
    pub file_length: u64,
    /// The generation of virtual machines that the disk starts on, where its partition table tells; found out by
    /// [`inspect`].
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub generation: Option<Generation>,
    /// What is odd about it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub warnings: Vec<DiskWarning>,
}

/// How a new disk file is made.
#[derive(Clone, Copy, Debug, Default)]
pub struct CreateOptions {
    /// Whether a file of that name may be replaced, at the end and in one step.
    pub replace: bool,
}

/// Starts a disk of `size` guest bytes at `path`, where there must be no file yet.
pub fn create(path: &Path, format: DiskFormat, size: u64) -> Result<Box<dyn DiskWriter>, DiskError> {
    create_with(path, format, size, CreateOptions::default())
}

/// Starts a disk of `size` guest bytes at `path`.
pub fn create_with(
    path: &Path,
    format: DiskFormat,
    size: u64,
    options: CreateOptions,
) -> Result<Box<dyn DiskWriter>, DiskError> {
    if size == 0 || !size.is_multiple_of(SECTOR) {
        return Err(DiskError::BadSize { size });
    }
    let limit = largest(format);
    if size > limit {
        return Err(DiskError::TooLarge { format, size, limit });
    }
    match format {
        DiskFormat::Raw => Ok(Box::new(raw::RawWriter::create(path, size, options.replace)?)),
        DiskFormat::Vhd => Ok(Box::new(vhd::DynamicWriter::create(path, size, options.replace)?)),
        DiskFormat::VhdFixed => Ok(Box::new(vhd::FixedWriter::create(path, size, options.replace)?)),
        DiskFormat::Qcow2 => Ok(Box::new(qcow2::Qcow2Writer::create(path, size, options.replace)?)),
        DiskFormat::Vhdx => Ok(Box::new(vhdx::VhdxWriter::create(path, size, options.replace)?)),
    }
}

/// The largest disk that a container holds, in guest bytes.
pub fn largest(format: DiskFormat) -> u64 {
    const GIB: u64 = 1 << 30;
    match format {
        // What file offsets can say, in whole sectors.
        DiskFormat::Raw => i64::MAX as u64 / SECTOR * SECTOR,
        DiskFormat::Vhd | DiskFormat::VhdFixed => 2040 * GIB,
        // The format's own limit; larger qcow2 disks exist, but nobody's lab has one.
        DiskFormat::Vhdx | DiskFormat::Qcow2 => 64 * 1024 * GIB,
    }
}

/// Bytes that may still be written in `folder` by this user.
pub fn free_space(folder: &Path) -> Result<u64, DiskError> {
    fs4::available_space(folder).map_err(DiskError::on(folder, Action::FreeSpace))
}

/// Refuses to begin what cannot end: `needed` bytes are to be written in `folder`.
pub fn must_have_space(folder: &Path, needed: u64) -> Result<(), DiskError> {
    let free = free_space(folder)?;
    if needed > free {
        return Err(DiskError::NoSpace { folder: folder.to_path_buf(), needed, free });
    }
    Ok(())
}

/// What an open disk is.
pub fn facts(disk: &dyn Disk) -> Result<DiskFacts, DiskError> {
    Ok(DiskFacts {
        format: disk.format(),
        size: disk.size(),
        used: extents::total(&disk.extents()?),
        file_length: disk.identity()?.length,
        generation: None,
        warnings: disk.warnings(),
    })
}

/// What a container calls itself so that others can tell it from its copies.
fn new_id(path: &Path) -> Result<[u8; 16], DiskError> {
    let mut id = [0; 16];
    getrandom::fill(&mut id).map_err(|error| DiskError::io(path, Action::Create, error.into()))?;
    // Version 4, variant 1, as a random one has to say.
    let [.., version, _, variant, _, _, _, _, _, _, _] = &mut id;
    *version = *version & 0x0f | 0x40;
    *variant = *variant & 0x3f | 0x80;
    Ok(id)
}

/// Refuses an access past the disk's end.
fn check_range(path: &Path, length: usize, offset: u64, size: u64) -> Result<(), DiskError> {
    let end = offset.saturating_add(length as u64);
    if end > size { Err(DiskError::OutOfRange { path: path.to_path_buf(), end, size }) } else { Ok(()) }
}
