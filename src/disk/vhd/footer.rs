//! The footer that every VHD ends with, and the header that follows its copy in a dynamic one.

use std::time::{SystemTime, UNIX_EPOCH};

use crate::disk::bytes::{be16, be32, be64, put};

/// The footer's length; old programs left its last byte out.
pub const FOOTER: usize = 512;
/// The dynamic header's length.
pub const HEADER: usize = 1024;
/// A block with no place in the file.
pub const NO_BLOCK: u32 = u32::MAX;
/// What every footer begins with.
pub const COOKIE: &[u8] = b"conectix";
/// What every dynamic header begins with.
const HEADER_COOKIE: &[u8] = b"cxsparse";
const VERSION: u32 = 0x0001_0000;
/// Virtual PC's epoch, 2000-01-01, in seconds since 1970.
const EPOCH: u64 = 946_684_800;

/// What kind of VHD it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Fixed,
    Dynamic,
    Differencing,
}

/// The footer's fields that matter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Footer {
    pub kind: Kind,
    /// The disk's size in guest bytes.
    ///
    /// It is the footer's *current size*, as in Hyper-V and Azure; the geometry beside it can only be smaller,
    /// because it is rounded down to whole cylinders.
    pub size: u64,
    /// Where the dynamic header is.
    pub header_at: u64,
    /// A machine was suspended onto the disk.
    pub saved_state: bool,
}

/// Why bytes are no footer or header.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bad {
    /// The cookie is not there.
    Absent,
    /// The checksum does not match.
    Checksum,
    /// The version is newer than ours.
    Version,
    /// A field has an impossible value.
    Field,
}

impl Footer {
    /// Reads a footer; 511 bytes are taken too.
    pub fn parse(bytes: &[u8]) -> Result<Self, Bad> {
        if !bytes.starts_with(COOKIE) {
            return Err(Bad::Absent);
        }
        let word = |at| be32(bytes, at).ok_or(Bad::Field);
        let long = |at| be64(bytes, at).ok_or(Bad::Field);
        if checksum(bytes, 64) != word(64)? {
            return Err(Bad::Checksum);
        }
        if word(12)? >> 16 != VERSION >> 16 {
            return Err(Bad::Version);
        }
        let kind = match word(60)? {
            2 => Kind::Fixed,
            3 => Kind::Dynamic,
            4 => Kind::Differencing,
            _ => return Err(Bad::Field),
        };
        Ok(Self {
            kind,
            size: long(48)?,
            header_at: long(16)?,
            saved_state: bytes.get(84).is_some_and(|&state| state != 0),
        })
    }

    /// The footer's bytes, for a disk made now and known by `id`.
    pub fn bytes(&self, id: [u8; 16], now: SystemTime) -> [u8; FOOTER] {
        let mut bytes = [0; FOOTER];
        let age = now.duration_since(UNIX_EPOCH).map_or(0, |age| age.as_secs()).saturating_sub(EPOCH);
        let (cylinders, heads, sectors) = geometry(self.size);
        put(&mut bytes, 0, COOKIE);
        // Reserved, always set.
        put(&mut bytes, 8, &2_u32.to_be_bytes());
        put(&mut bytes, 12, &VERSION.to_be_bytes());
        put(&mut bytes, 16, &self.header_at.to_be_bytes());
        put(&mut bytes, 24, &u32::try_from(age).unwrap_or(u32::MAX).to_be_bytes());
        // The creator decides for QEMU whether the disk has the current size or that of its geometry. This one, its
        // own for disks of an exact size, is known to be taken by Azure.
        put(&mut bytes, 28, b"qem2");
        put(&mut bytes, 32, &0x0005_0003_u32.to_be_bytes());
        put(&mut bytes, 36, b"Wi2k");
        put(&mut bytes, 40, &self.size.to_be_bytes());
        put(&mut bytes, 48, &self.size.to_be_bytes());
        put(&mut bytes, 56, &cylinders.to_be_bytes());
        put(&mut bytes, 58, &[heads, sectors]);
        let kind: u32 = match self.kind {
            Kind::Fixed => 2,
            Kind::Dynamic => 3,
            Kind::Differencing => 4,
        };
        put(&mut bytes, 60, &kind.to_be_bytes());
        put(&mut bytes, 68, &id);
        let sum = checksum(&bytes, 64);
        put(&mut bytes, 64, &sum.to_be_bytes());
        bytes
    }
}

/// The dynamic header's fields that matter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Header {
    /// Where the block table is.
    pub table_at: u64,
    /// Its entries.
    pub entries: u32,
    /// Guest bytes in a block.
    pub block: u32,
    /// The file that a differencing disk is a layer over.
    pub parent: String,
}

impl Header {
    /// Reads a dynamic header.
    pub fn parse(bytes: &[u8]) -> Result<Self, Bad> {
        if !bytes.starts_with(HEADER_COOKIE) {
            return Err(Bad::Absent);
        }
        let word = |at| be32(bytes, at).ok_or(Bad::Field);
        if checksum(bytes, 36) != word(36)? {
            return Err(Bad::Checksum);
        }
        if word(24)? >> 16 != VERSION >> 16 {
            return Err(Bad::Version);
        }
        let units: Vec<u16> = (64..576).step_by(2).filter_map(|at| be16(bytes, at)).collect();
        let parent = units.split(|&unit| unit == 0).next().map(String::from_utf16_lossy).unwrap_or_default();
        Ok(Self {
            table_at: be64(bytes, 16).ok_or(Bad::Field)?,
            entries: word(28)?,
            block: word(32)?,
            parent,
        })
    }

    /// The header's bytes, of a disk that is no layer.
    pub fn bytes(&self) -> [u8; HEADER] {
        let mut bytes = [0; HEADER];
        put(&mut bytes, 0, HEADER_COOKIE);
        put(&mut bytes, 8, &u64::MAX.to_be_bytes());
        put(&mut bytes, 16, &self.table_at.to_be_bytes());
        put(&mut bytes, 24, &VERSION.to_be_bytes());
        put(&mut bytes, 28, &self.entries.to_be_bytes());
        put(&mut bytes, 32, &self.block.to_be_bytes());
        let sum = checksum(&bytes, 36);
        put(&mut bytes, 36, &sum.to_be_bytes());
        bytes
    }
}

/// The complement of the sum of all bytes but the checksum's own four at `at`.
fn checksum(bytes: &[u8], at: usize) -> u32 {
    let own = at..at + 4;
    let sum = bytes
        .iter()
        .enumerate()
        .filter(|(place, _)| !own.contains(place))
        .fold(0_u32, |sum, (_, &byte)| sum.wrapping_add(u32::from(byte)));
    !sum
}

/// Cylinders, heads and sectors a track by the rules of the format's specification.
fn geometry(size: u64) -> (u16, u8, u8) {
    let total = (size / 512).min(65_535 * 16 * 255);
    let (heads, sectors) = if total >= 65_535 * 16 * 63 {
        (16, 255)
    } else {
        let heads = (total / 17).div_ceil(1024).max(4);
        if heads <= 16 && total / 17 < heads * 1024 {
            (heads, 17)
        } else if total / 31 < 16 * 1024 {
            (16, 31)
        } else {
            (16, 63)
        }
    };
    (u16::try_from(total / sectors / heads).unwrap_or(u16::MAX), heads as u8, sectors as u8)
}
