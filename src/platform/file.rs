//! Files: reading and writing at an offset, holes, folders that last, identity.

use std::fs::{File, Metadata, OpenOptions};
use std::io;
use std::ops::Range;
use std::path::Path;

/// Reads some bytes at `offset`, 0 at the end of the file. Where the file's own position is afterwards is not said.
#[cfg(unix)]
pub(crate) fn read_at(file: &File, buffer: &mut [u8], offset: u64) -> io::Result<usize> {
    std::os::unix::fs::FileExt::read_at(file, buffer, offset)
}

/// Reads some bytes at `offset`, 0 at the end of the file. Where the file's own position is afterwards is not said.
#[cfg(windows)]
pub(crate) fn read_at(file: &File, buffer: &mut [u8], offset: u64) -> io::Result<usize> {
    std::os::windows::fs::FileExt::seek_read(file, buffer, offset)
}

/// Writes some of `data` at `offset`.
#[cfg(unix)]
pub(crate) fn write_at(file: &File, data: &[u8], offset: u64) -> io::Result<usize> {
    std::os::unix::fs::FileExt::write_at(file, data, offset)
}

/// Writes some of `data` at `offset`.
#[cfg(windows)]
pub(crate) fn write_at(file: &File, data: &[u8], offset: u64) -> io::Result<usize> {
    std::os::windows::fs::FileExt::seek_write(file, data, offset)
}

/// Fills `buffer` from `offset`; an error where the file ends before.
pub(crate) fn read_exact_at(file: &File, mut buffer: &mut [u8], mut offset: u64) -> io::Result<()> {
    while !buffer.is_empty() {
        match read_at(file, buffer, offset) {
            Ok(0) => return Err(io::ErrorKind::UnexpectedEof.into()),
            Ok(count) => {
                buffer = buffer.get_mut(count..).unwrap_or_default();
                offset = offset.saturating_add(count as u64);
            }
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
    Ok(())
}

/// Lets the system begin to write to the medium what was just written to this range, so that the sync at the end has not
/// all of it before it. Only a hint: no error says that nothing came of it.
#[cfg(target_os = "linux")]
pub(crate) fn begin_writing_back(file: &File, range: Range<u64>) {
    use rustix::fs::{Advice, fadvise};

    // The pages are dirty, so they are not dropped: they begin to be written.
    let length = std::num::NonZeroU64::new(range.end.saturating_sub(range.start));
    if let Err(error) = fadvise(file, range.start, length, Advice::DontNeed) {
        tracing::debug!(%error, "writing back is left to the system");
    }
}

/// Lets the system begin to write to the medium, which others do when they like.
#[cfg(not(target_os = "linux"))]
pub(crate) fn begin_writing_back(_file: &File, _range: Range<u64>) {}

/// The parts of `within` that hold data; the rest are holes, which read as zeros. Where holes are not known, all.
#[cfg(unix)]
pub(crate) fn data_ranges(file: &File, within: Range<u64>) -> io::Result<Vec<Range<u64>>> {
    use rustix::fs::{SeekFrom, seek};
    use rustix::io::Errno;

    let mut ranges = Vec::new();
    let mut at = within.start;
    while at < within.end {
        let start = match seek(file, SeekFrom::Data(at)) {
            Ok(start) => start,
            // No data from here to the end of the file.
            Err(Errno::NXIO) => break,
            // A file system that knows no holes.
            Err(Errno::INVAL | Errno::NOTSUP) => at,
            Err(error) => return Err(error.into()),
        };
        let end = match seek(file, SeekFrom::Hole(start)) {
            Ok(end) => end,
            Err(Errno::NXIO) => break,
            Err(Errno::INVAL | Errno::NOTSUP) => within.end,
            Err(error) => return Err(error.into()),
        };
        let (start, end) = (start.max(at), end.min(within.end));
        if start < end {
            ranges.push(start..end);
        }
        at = end.max(at.saturating_add(1));
    }
    Ok(ranges)
}

/// The parts of `within` that hold data; the rest are holes, which read as zeros. Where holes are not known, all.
#[cfg(not(unix))]
pub(crate) fn data_ranges(_file: &File, within: Range<u64>) -> io::Result<Vec<Range<u64>>> {
    Ok(if within.is_empty() { Vec::new() } else { vec![within] })
}

/// Makes a rename in this folder last, without which a power cut could take the name back. A file system that cannot
/// sync a folder has nothing to sync: some network file systems write names through.
#[cfg(unix)]
pub(crate) fn sync_folder(folder: &Path) -> io::Result<()> {
    match File::open(folder)?.sync_all() {
        Err(error) if matches!(error.kind(), io::ErrorKind::InvalidInput | io::ErrorKind::Unsupported) => {
            Ok(())
        }
        other => other,
    }
}

/// Makes a rename in this folder last, which other systems do by themselves.
#[cfg(not(unix))]
pub(crate) fn sync_folder(_folder: &Path) -> io::Result<()> {
    Ok(())
}

/// Device, inode and the time of the last change in nanoseconds, as far as the system has them.
#[cfg(unix)]
pub(crate) fn identity(metadata: &Metadata) -> (Option<u64>, Option<u64>, i64) {
    use std::os::unix::fs::MetadataExt as _;
    let changed = metadata.ctime().saturating_mul(1_000_000_000).saturating_add(metadata.ctime_nsec());
    (Some(metadata.dev()), Some(metadata.ino()), changed)
}

/// Device, inode and the time of the last change in nanoseconds, as far as the system has them.
#[cfg(not(unix))]
pub(crate) fn identity(_metadata: &Metadata) -> (Option<u64>, Option<u64>, i64) {
    (None, None, 0)
}

/// A file that is made with these is for its owner alone, where the folder does not say that already.
#[cfg(unix)]
pub(crate) fn for_owner_only(options: &mut OpenOptions) {
    std::os::unix::fs::OpenOptionsExt::mode(options, 0o600);
}

/// A file that is made with these is for its owner alone, where the folder does not say that already.
#[cfg(not(unix))]
pub(crate) fn for_owner_only(_options: &mut OpenOptions) {}
