//! A template disk made on the spot: a partition with a FAT32 file system and the files of a course.
//!
//! It is what a newcomer exports first, so it is a disk that any computer opens, and large enough for an export to
//! be watched. The same specification gives the same bytes on every machine.

mod content;
mod fat;
mod volume;

use jiff::civil::DateTime;

use super::{DiskError, DiskWriter};

/// The smallest disk that takes a sample, in bytes; its content comes on top.
pub const SMALLEST: u64 = 64 << 20;

/// The most content that is made, in bytes.
const MOST: u64 = 4 << 30;

/// What the sample is made from.
#[derive(Clone, Debug)]
pub struct SampleDisk<'a> {
    /// Decides every byte of the measurements and pictures, and the numbers by which disks are told apart.
    pub seed: u64,
    /// The lab's name: in the texts, and as the volume's label as far as a label can have it.
    pub label: &'a str,
    /// About so many bytes of files, within one or two MiB; at most 4 GiB.
    pub content_bytes: u64,
    /// The date and time of every file.
    pub made: DateTime,
}

/// Writes the sample disk's content: partition table, file system, files. The caller finishes the disk.
///
/// The disk's size is the writer's; what is free in the file system is not written.
/// [`DiskError::OutOfRange`] if it is too small.
pub fn write_sample_disk(writer: &dyn DiskWriter, spec: &SampleDisk<'_>) -> Result<(), DiskError> {
    let root = content::course(spec.label, spec.seed, spec.content_bytes.min(MOST));
    let too_small =
        |end| DiskError::OutOfRange { path: writer.path().to_path_buf(), end, size: writer.size() };
    let layout = fat::Layout::of(writer.size()).ok_or_else(|| too_small(SMALLEST))?;
    if root.length() > layout.room() {
        return Err(too_small(writer.size() - layout.room() + root.length()));
    }
    writer.must_have_space(root.length())?;
    volume::write(writer, &layout, spec, &root)
}
