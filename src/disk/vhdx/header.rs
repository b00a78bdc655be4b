//! The first MiB: file mark, headers and region tables, two of each.

use std::path::Path;

use super::crc::sum_without;
use super::guid::{BAT, Guid, METADATA};
use crate::disk::bytes::{le16, le32, le64, put, sixteen};
use crate::disk::io::ImageFile;
use crate::disk::{DiskError, DiskWarning, Feature, Flaw};

const HEADERS_AT: [u64; 2] = [64 << 10, 128 << 10];
const HEADER: usize = 4096;
const REGIONS_AT: [u64; 2] = [192 << 10, 256 << 10];
const REGIONS: usize = 64 << 10;
/// The most entries that fit in a region or metadata table.
pub const MOST_ENTRIES: u32 = 2047;

/// A header's fields that matter.
#[derive(Clone, Debug)]
pub struct Header {
    sequence: u64,
    /// Names the log's entries that count; all zero where none do.
    pub log: Guid,
    pub log_at: u64,
    pub log_length: u32,
}

/// A part of the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Region {
    pub at: u64,
    pub length: u32,
}

/// Where everything is.
#[derive(Debug)]
pub struct Regions {
    pub bat: Region,
    pub metadata: Region,
}

/// The newer of the two headers; one of them may be torn.
pub fn read_header(file: &ImageFile, warnings: &mut Vec<DiskWarning>) -> Result<Header, DiskError> {
    let path = file.path();
    let mut found = Vec::new();
    let mut versions = Vec::new();
    for at in HEADERS_AT {
        let bytes = file.read_vec(at, HEADER)?;
        if is_sound(&bytes, b"head") {
            versions.push(le16(&bytes, 66));
            found.extend(parse_header(&bytes));
        }
    }
    if versions.iter().any(|&version| version != Some(1)) {
        return Err(DiskError::unsupported(path, Feature::Version));
    }
    if found.len() == 1 {
        warnings.push(DiskWarning::HeaderCopy);
    }
    found
        .into_iter()
        .max_by_key(|header| header.sequence)
        .ok_or_else(|| DiskError::corrupt(path, Flaw::Checksum))
}

fn parse_header(bytes: &[u8]) -> Option<Header> {
    Some(Header {
        sequence: le64(bytes, 8)?,
        log: sixteen(bytes, 48)?,
        log_at: le64(bytes, 72)?,
        log_length: le32(bytes, 68)?,
    })
}

/// The regions by the first sound table.
pub fn read_regions(file: &ImageFile, warnings: &mut Vec<DiskWarning>) -> Result<Regions, DiskError> {
    let path = file.path();
    let [first, second] = REGIONS_AT;
    let mut bytes = file.read_vec(first, REGIONS)?;
    if !is_sound(&bytes, b"regi") {
        bytes = file.read_vec(second, REGIONS)?;
        if !is_sound(&bytes, b"regi") {
            return Err(DiskError::corrupt(path, Flaw::Checksum));
        }
        if !warnings.contains(&DiskWarning::HeaderCopy) {
            warnings.push(DiskWarning::HeaderCopy);
        }
    }
    let bad = || DiskError::corrupt(path, Flaw::Header);
    let count = le32(&bytes, 8).filter(|&count| count <= MOST_ENTRIES).ok_or_else(bad)?;
    let (mut bat, mut metadata) = (None, None);
    for entry in bytes.get(16..).unwrap_or_default().chunks_exact(32).take(count as usize) {
        let region = || Some(Region { at: le64(entry, 16)?, length: le32(entry, 24)? });
        match sixteen(entry, 0) {
            Some(BAT) => bat = region(),
            Some(METADATA) => metadata = region(),
            _ if le32(entry, 28).is_some_and(|flags| flags & 1 == 1) => {
                return Err(DiskError::unsupported(path, Feature::Incompatible));
            }
            _ => {}
        }
    }
    let (bat, metadata) = bat.zip(metadata).ok_or_else(bad)?;
    Ok(Regions { bat: checked(path, bat)?, metadata: checked(path, metadata)? })
}

/// Refuses a region off the grid or in the first MiB.
fn checked(path: &Path, region: Region) -> Result<Region, DiskError> {
    let fits = region.at >= super::MIB
        && region.at.is_multiple_of(super::MIB)
        && region.length != 0
        && region.at.checked_add(u64::from(region.length)).is_some();
    if fits { Ok(region) } else { Err(DiskError::corrupt(path, Flaw::Header)) }
}

/// Whether a table has its mark and its sum.
fn is_sound(bytes: &[u8], mark: &[u8]) -> bool {
    bytes.starts_with(mark) && le32(bytes, 4) == Some(sum_without(bytes, 4))
}

/// The first 320 KiB of a new file whose log, of `log` bytes, was never used. `ids` are the file's and the data's.
pub fn first_bytes(log: Region, regions: &Regions, ids: [Guid; 2]) -> Vec<u8> {
    let mut bytes = vec![0; 320 << 10];
    put(&mut bytes, 0, b"vhdxfile");
    let creator: Vec<u8> = "Lab Gallery".encode_utf16().flat_map(u16::to_le_bytes).collect();
    put(&mut bytes, 8, &creator);
    for (sequence, at) in (1_u64..).zip(HEADERS_AT) {
        let mut header = vec![0; HEADER];
        let [file, data] = ids;
        put(&mut header, 0, b"head");
        put(&mut header, 8, &sequence.to_le_bytes());
        put(&mut header, 16, &file);
        put(&mut header, 32, &data);
        put(&mut header, 66, &1_u16.to_le_bytes());
        put(&mut header, 68, &log.length.to_le_bytes());
        put(&mut header, 72, &log.at.to_le_bytes());
        seal(&mut header);
        put(&mut bytes, at as usize, &header);
    }
    let mut table = vec![0; REGIONS];
    put(&mut table, 0, b"regi");
    put(&mut table, 8, &2_u32.to_le_bytes());
    for (at, id, region) in [(16, BAT, regions.bat), (48, METADATA, regions.metadata)] {
        put(&mut table, at, &id);
        put(&mut table, at + 16, &region.at.to_le_bytes());
        put(&mut table, at + 24, &region.length.to_le_bytes());
        put(&mut table, at + 28, &1_u32.to_le_bytes());
    }
    seal(&mut table);
    for at in REGIONS_AT {
        put(&mut bytes, at as usize, &table);
    }
    bytes
}

fn seal(table: &mut [u8]) {
    let sum = sum_without(table, 4);
    put(table, 4, &sum.to_le_bytes());
}
