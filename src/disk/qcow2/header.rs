//! The header: what it may say, and what makes us decline.

use std::path::Path;

use super::unpack::Compression;
use crate::disk::bytes::{be32, be64};
use crate::disk::io::ImageFile;
use crate::disk::{DiskError, Feature, Flaw, SECTOR};

/// Cluster sizes that the format allows, as powers of two.
const CLUSTER_BITS: std::ops::RangeInclusive<u32> = 9..=21;
/// The most L1 entries that QEMU takes: 32 MiB of them.
const MOST_L1: u64 = (32 << 20) / 8;
/// The longest backing file name that the format allows.
const LONGEST_NAME: u32 = 1023;

const DIRTY: u64 = 1 << 0;
const CORRUPT: u64 = 1 << 1;
const EXTERNAL_DATA: u64 = 1 << 2;
const COMPRESSION: u64 = 1 << 3;

/// What a reader needs of the header.
#[derive(Debug)]
pub struct Header {
    pub size: u64,
    pub cluster_bits: u32,
    pub l1_at: u64,
    /// The L1 entries that the disk needs; the table may have more.
    pub l1_entries: u64,
    /// Whether entries have a bit for zero clusters: since version 3.
    pub zero_bit: bool,
    pub compression: Compression,
    pub backing: Option<Backing>,
    /// Not closed by the program that had it open for writing.
    pub dirty: bool,
}

/// The file that this one is a layer over.
#[derive(Debug)]
pub struct Backing {
    pub name: String,
    /// Its format, where the header says.
    pub format: Option<String>,
}

impl Header {
    /// Reads and checks the header.
    pub fn read(file: &ImageFile) -> Result<Self, DiskError> {
        let path = file.path();
        let bad = || DiskError::corrupt(path, Flaw::Header);
        let first = file.read_vec(0, file.length().min(1 << 21) as usize)?;
        let word = |at| be32(&first, at).ok_or_else(bad);
        let long = |at| be64(&first, at).ok_or_else(bad);

        let version = word(4)?;
        let cluster_bits = word(20)?;
        if !CLUSTER_BITS.contains(&cluster_bits) {
            return Err(DiskError::corrupt(path, Flaw::BlockSize));
        }
        let first = first.get(..first.len().min(1 << cluster_bits)).unwrap_or_default();
        if word(32)? != 0 {
            return Err(DiskError::Encrypted { path: path.to_path_buf() });
        }
        let (incompatible, length) = if version >= 3 { (long(72)?, word(100)?) } else { (0, 72) };
        let extensions = Extensions::read(first, length as usize, long(8)?);
        check_features(path, incompatible, &extensions)?;
        let compression = if incompatible & COMPRESSION == 0 {
            Compression::Deflate
        } else {
            match first.get(104) {
                Some(1) => Compression::Zstd,
                _ => return Err(DiskError::unsupported(path, Feature::Incompatible)),
            }
        };

        let size = long(24)?;
        if size == 0 || !size.is_multiple_of(SECTOR) {
            return Err(DiskError::corrupt(path, Flaw::Size));
        }
        // An L1 entry stands for an L2 table of one cluster, 8 bytes an entry.
        let l1_entries = size.div_ceil(1 << (cluster_bits + cluster_bits - 3));
        if l1_entries > u64::from(word(36)?) {
            return Err(DiskError::corrupt(path, Flaw::TableSize));
        }
        if l1_entries > MOST_L1 {
            return Err(DiskError::unsupported(path, Feature::Enormous));
        }
        Ok(Self {
            size,
            cluster_bits,
            l1_at: long(40)?,
            l1_entries,
            zero_bit: version >= 3,
            compression,
            backing: backing(path, first, long(8)?, word(16)?, extensions.backing_format)?,
            dirty: incompatible & DIRTY != 0,
        })
    }
}

/// Declines what a reader must know and we do not.
fn check_features(path: &Path, incompatible: u64, extensions: &Extensions) -> Result<(), DiskError> {
    if incompatible & CORRUPT != 0 {
        return Err(DiskError::corrupt(path, Flaw::Marked));
    }
    if incompatible & EXTERNAL_DATA != 0 {
        let backing = extensions.data_file.clone().unwrap_or_default();
        return Err(DiskError::HasBacking { path: path.to_path_buf(), backing });
    }
    if incompatible & !(DIRTY | COMPRESSION) != 0 {
        return Err(DiskError::unsupported(path, Feature::Incompatible));
    }
    Ok(())
}

/// The backing file that the header names.
fn backing(
    path: &Path,
    first: &[u8],
    at: u64,
    length: u32,
    format: Option<String>,
) -> Result<Option<Backing>, DiskError> {
    if at == 0 || length == 0 {
        return Ok(None);
    }
    let name = usize::try_from(at)
        .ok()
        .filter(|_| length <= LONGEST_NAME)
        .and_then(|at| first.get(at..at.checked_add(length as usize)?))
        .ok_or_else(|| DiskError::corrupt(path, Flaw::Header))?;
    Ok(Some(Backing { name: String::from_utf8_lossy(name).into_owned(), format }))
}

/// The header's extensions that matter.
#[derive(Debug, Default)]
struct Extensions {
    backing_format: Option<String>,
    data_file: Option<String>,
}

impl Extensions {
    /// Reads extensions from `at` to their end mark, the backing file's name or the end of the first cluster.
    fn read(first: &[u8], mut at: usize, name_at: u64) -> Self {
        let mut found = Self::default();
        let end = if name_at == 0 { first.len() } else { first.len().min(name_at as usize) };
        while let (Some(kind), Some(length)) = (be32(first, at), be32(first, at.saturating_add(4))) {
            let start = at.saturating_add(8);
            let data_end = start.saturating_add(length as usize);
            let Some(data) = first.get(start..data_end).filter(|_| data_end <= end && kind != 0) else {
                break;
            };
            let text = || Some(String::from_utf8_lossy(data).into_owned());
            match kind {
                0xe279_2aca => found.backing_format = text(),
                0x4441_5441 => found.data_file = text(),
                _ => {}
            }
            at = data_end.next_multiple_of(8);
        }
        found
    }
}
