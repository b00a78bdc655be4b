//! The metadata: sizes, and whether the disk is a layer over another one.

use super::guid::{
    DISK_SIZE, FILE_PARAMETERS, Guid, LOGICAL_SECTOR, PAGE_83, PARENT_LOCATOR, PHYSICAL_SECTOR,
};
use super::header::{MOST_ENTRIES, Region};
use super::source::Source;
use crate::disk::bytes::{le16, le32, le64, put, sixteen};
use crate::disk::{DiskError, Feature, Flaw};

/// The table's length; the items follow.
const TABLE: usize = 64 << 10;
/// The longest item that is read: a parent's names.
const LONGEST_ITEM: u32 = 64 << 10;
const HAS_PARENT: u32 = 1 << 1;
const REQUIRED: u32 = 1 << 2;
const OF_THE_DISK: u32 = 1 << 1;
/// Sectors that the guest is told to write in.
const PHYSICAL: u32 = 4096;

/// What the metadata say.
#[derive(Debug)]
pub struct Metadata {
    /// The disk's size, in guest bytes.
    pub size: u64,
    /// Guest bytes in a block.
    pub block: u64,
    /// Bytes in a sector that the guest sees.
    pub sector: u64,
}

impl Metadata {
    /// Reads and checks the metadata.
    pub fn read(source: &Source, region: Region) -> Result<Self, DiskError> {
        let path = source.file.path();
        let bad = || DiskError::corrupt(path, Flaw::Header);
        let table = source.read_vec(region.at, TABLE)?;
        let count = le16(&table, 10).map(u32::from).filter(|&count| count <= MOST_ENTRIES).ok_or_else(bad)?;
        if !table.starts_with(b"metadata") {
            return Err(bad());
        }
        let (mut parameters, mut size, mut sector, mut parent) = (None, None, None, None);
        for entry in table.get(32..).unwrap_or_default().chunks_exact(32).take(count as usize) {
            let item = || item(source, region, entry);
            match sixteen(entry, 0).unwrap_or_default() {
                FILE_PARAMETERS => parameters = Some(item()?),
                DISK_SIZE => size = le64(&item()?, 0),
                LOGICAL_SECTOR => sector = le32(&item()?, 0),
                PARENT_LOCATOR => parent = Some(item()?),
                PAGE_83 | PHYSICAL_SECTOR => {}
                _ if le32(entry, 24).is_some_and(|flags| flags & REQUIRED != 0) => {
                    return Err(DiskError::unsupported(path, Feature::Incompatible));
                }
                _ => {}
            }
        }
        let parameters = parameters.ok_or_else(bad)?;
        if le32(&parameters, 4).is_some_and(|flags| flags & HAS_PARENT != 0) {
            let backing = parent.as_deref().and_then(parent_name).unwrap_or_default();
            return Err(DiskError::HasBacking { path: path.to_path_buf(), backing });
        }
        let block = le32(&parameters, 0).map(u64::from).ok_or_else(bad)?;
        if !block.is_power_of_two() || !(super::MIB..=256 * super::MIB).contains(&block) {
            return Err(DiskError::corrupt(path, Flaw::BlockSize));
        }
        let sector = sector.map(u64::from).filter(|sector| [512, 4096].contains(sector)).ok_or_else(bad)?;
        let size = size.ok_or_else(bad)?;
        if size == 0 || !size.is_multiple_of(sector) {
            return Err(DiskError::corrupt(path, Flaw::Size));
        }
        Ok(Self { size, block, sector })
    }

    /// The metadata region of a new disk known by `id`.
    pub fn bytes(&self, id: Guid) -> Vec<u8> {
        let mut bytes = vec![0; TABLE + 64];
        put(&mut bytes, 0, b"metadata");
        put(&mut bytes, 10, &5_u16.to_le_bytes());
        let items: [(Guid, u32, Vec<u8>); 5] = [
            (FILE_PARAMETERS, REQUIRED, [(self.block as u32).to_le_bytes(), [0; 4]].concat()),
            (DISK_SIZE, REQUIRED | OF_THE_DISK, self.size.to_le_bytes().to_vec()),
            (PAGE_83, REQUIRED | OF_THE_DISK, id.to_vec()),
            (LOGICAL_SECTOR, REQUIRED | OF_THE_DISK, (self.sector as u32).to_le_bytes().to_vec()),
            (PHYSICAL_SECTOR, REQUIRED | OF_THE_DISK, PHYSICAL.to_le_bytes().to_vec()),
        ];
        let mut at = TABLE;
        for (number, (name, flags, item)) in items.iter().enumerate() {
            let entry = 32 + 32 * number;
            put(&mut bytes, entry, name);
            put(&mut bytes, entry + 16, &(at as u32).to_le_bytes());
            put(&mut bytes, entry + 20, &(item.len() as u32).to_le_bytes());
            put(&mut bytes, entry + 24, &flags.to_le_bytes());
            put(&mut bytes, at, item);
            at += item.len();
        }
        bytes
    }
}

/// The bytes of a table entry's item.
fn item(source: &Source, region: Region, entry: &[u8]) -> Result<Vec<u8>, DiskError> {
    let bad = || DiskError::corrupt(source.file.path(), Flaw::Header);
    let at = le32(entry, 16).ok_or_else(bad)?;
    let length = le32(entry, 20).filter(|&length| length <= LONGEST_ITEM).ok_or_else(bad)?;
    if (at as usize) < TABLE || at.checked_add(length).is_none_or(|end| end > region.length) {
        return Err(bad());
    }
    source.read_vec(region.at + u64::from(at), length as usize)
}

/// The parent's path as the locator has it, the absolute one first.
fn parent_name(locator: &[u8]) -> Option<String> {
    let count = le16(locator, 18)?;
    let text = |at: u32, length: u16| {
        let at = at as usize;
        let bytes = locator.get(at..at.checked_add(usize::from(length))?)?;
        let units: Vec<u16> = (0..bytes.len()).step_by(2).filter_map(|at| le16(bytes, at)).collect();
        Some(String::from_utf16_lossy(&units))
    };
    let mut names = Vec::new();
    for entry in locator.get(20..)?.chunks_exact(12).take(usize::from(count)) {
        let key = text(le32(entry, 0)?, le16(entry, 8)?)?;
        let value = text(le32(entry, 4)?, le16(entry, 10)?)?;
        names.push((key, value));
    }
    ["absolute_win32_path", "relative_path", "volume_path"]
        .into_iter()
        .find_map(|wanted| names.iter().find(|(key, _)| key == wanted).map(|(_, value)| value.clone()))
}
