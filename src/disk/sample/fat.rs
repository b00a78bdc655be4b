//! The parts of a FAT32 file system: where everything goes, and its sectors and entries as bytes.

use jiff::civil::DateTime;

use crate::disk::SECTOR;
use crate::disk::bytes::put;

/// Where the partition begins, in sectors: at 1 MiB, where every system puts the first one.
pub(super) const FIRST_SECTOR: u32 = 2048;
/// Sectors before the first table: boot sector, its helper, their copies.
const RESERVED: u32 = 32;
/// Fewer clusters are a FAT16 file system to those who follow the rules.
const FEWEST_CLUSTERS: u32 = 65_525;
/// The numbers of clusters begin here.
const FIRST_CLUSTER: u32 = 2;
/// The last cluster of a file.
pub(super) const END: u32 = 0x0fff_ffff;
/// Bytes of an entry in a folder.
pub(super) const ENTRY: usize = 32;

const READ_ONLY_TO_VOLUME_LABEL: u8 = 0x0f;
pub(super) const LABEL: u8 = 0x08;
pub(super) const FOLDER: u8 = 0x10;
pub(super) const FILE: u8 = 0x20;

/// Where everything goes in a partition that fills the disk.
#[derive(Debug)]
pub(super) struct Layout {
    /// The partition's length, in sectors.
    pub sectors: u32,
    /// A cluster's length, in sectors.
    pub cluster_sectors: u32,
    /// A table's length, in sectors.
    pub table_sectors: u32,
    /// How many clusters there are.
    pub clusters: u32,
}

impl Layout {
    /// The layout for a disk of that many bytes; none if that is too few.
    pub fn of(disk: u64) -> Option<Self> {
        if disk < super::SMALLEST {
            return None;
        }
        // The numbers of sectors have 32 bits: what is beyond 2 TiB stays free.
        let all = u32::try_from(disk / SECTOR).unwrap_or(u32::MAX);
        let sectors = all.checked_sub(FIRST_SECTOR)?;
        // As large as is usual for the size, but not so large that there are too few of them.
        let usual = match (u64::from(sectors) * SECTOR) >> 30 {
            0..8 => 8,
            8..16 => 16,
            16..32 => 32,
            _ => 64,
        };
        let sizes = [64, 32, 16, 8, 4, 2, 1];
        let fits = |size: &u32| *size <= usual && sectors / size > FEWEST_CLUSTERS + FEWEST_CLUSTERS / 8;
        let cluster_sectors = sizes.into_iter().find(fits)?;
        // A table has four bytes for each cluster, and there are two; whole pages keep the clusters aligned.
        let in_table = SECTOR as u32 / 4;
        let table_sectors = (sectors / cluster_sectors).div_ceil(in_table).next_multiple_of(8);
        let clusters = sectors.checked_sub(RESERVED + 2 * table_sectors)? / cluster_sectors;
        (clusters >= FEWEST_CLUSTERS).then_some(Self { sectors, cluster_sectors, table_sectors, clusters })
    }

    /// Bytes in a cluster.
    pub fn cluster(&self) -> u64 {
        u64::from(self.cluster_sectors) * SECTOR
    }

    /// Bytes in all clusters; less than the disk has.
    pub fn room(&self) -> u64 {
        u64::from(self.clusters) * self.cluster()
    }

    /// Where a sector of the partition is on the disk, in bytes.
    pub fn at(sector: u32) -> u64 {
        (u64::from(FIRST_SECTOR) + u64::from(sector)) * SECTOR
    }

    /// Where each table is on the disk, in bytes.
    pub fn tables(&self) -> [u64; 2] {
        [Self::at(RESERVED), Self::at(RESERVED + self.table_sectors)]
    }

    /// Where a cluster is on the disk, in bytes.
    pub fn cluster_at(&self, cluster: u32) -> u64 {
        Self::at(RESERVED + 2 * self.table_sectors)
            + u64::from(cluster.saturating_sub(FIRST_CLUSTER)) * self.cluster()
    }

    /// The first sector of the disk: one partition, and no program to start.
    pub fn partition_table(&self, disk_id: u32) -> [u8; SECTOR as usize] {
        let mut sector = [0; SECTOR as usize];
        // Tells the firmware that this disk does not start, and waits.
        put(&mut sector, 0, &[0xcd, 0x18, 0xeb, 0xfe]);
        put(&mut sector, 440, &disk_id.to_le_bytes());
        // Not to be started from; by sector numbers only: 0x0C.
        put(&mut sector, 446, &[0x00, 0xfe, 0xff, 0xff, 0x0c, 0xfe, 0xff, 0xff]);
        put(&mut sector, 454, &FIRST_SECTOR.to_le_bytes());
        put(&mut sector, 458, &self.sectors.to_le_bytes());
        put(&mut sector, 510, &[0x55, 0xaa]);
        sector
    }

    /// The partition's first sector.
    pub fn boot_sector(&self, volume_id: u32, label: [u8; 11]) -> [u8; SECTOR as usize] {
        let mut sector = [0; SECTOR as usize];
        put(&mut sector, 0, &[0xeb, 0x58, 0x90]);
        put(&mut sector, 3, b"LABGALRY");
        put(&mut sector, 11, &(SECTOR as u16).to_le_bytes());
        put(&mut sector, 13, &[self.cluster_sectors as u8]);
        put(&mut sector, 14, &(RESERVED as u16).to_le_bytes());
        put(&mut sector, 16, &[2]);
        put(&mut sector, 21, &[0xf8]);
        put(&mut sector, 24, &63_u16.to_le_bytes());
        put(&mut sector, 26, &255_u16.to_le_bytes());
        put(&mut sector, 28, &FIRST_SECTOR.to_le_bytes());
        put(&mut sector, 32, &self.sectors.to_le_bytes());
        put(&mut sector, 36, &self.table_sectors.to_le_bytes());
        put(&mut sector, 44, &FIRST_CLUSTER.to_le_bytes());
        put(&mut sector, 48, &1_u16.to_le_bytes());
        put(&mut sector, 50, &6_u16.to_le_bytes());
        put(&mut sector, 64, &[0x80, 0, 0x29]);
        put(&mut sector, 67, &volume_id.to_le_bytes());
        put(&mut sector, 71, &label);
        put(&mut sector, 82, b"FAT32   ");
        put(&mut sector, 90, &[0xcd, 0x18, 0xeb, 0xfe]);
        put(&mut sector, 510, &[0x55, 0xaa]);
        sector
    }

    /// The sector after it: how much is free, and from where on. `used` clusters are taken, the first ones.
    pub fn free_sector(&self, used: u32) -> [u8; SECTOR as usize] {
        let mut sector = [0; SECTOR as usize];
        put(&mut sector, 0, b"RRaA");
        put(&mut sector, 484, b"rrAa");
        let free = self.clusters.saturating_sub(used);
        let next = if free == 0 { u32::MAX } else { FIRST_CLUSTER + used };
        put(&mut sector, 488, &free.to_le_bytes());
        put(&mut sector, 492, &next.to_le_bytes());
        put(&mut sector, 510, &[0x55, 0xaa]);
        sector
    }
}

/// The label that a volume can have: eleven bytes, capitals.
pub(super) fn label(text: &str) -> [u8; 11] {
    let fine = |c: char| c.is_ascii_alphanumeric() || "-_ ".contains(c);
    let kept: String = text.chars().map(|c| if fine(c) { c.to_ascii_uppercase() } else { '_' }).collect();
    let mut label = [b' '; 11];
    match kept.trim_matches(['_', ' ']) {
        "" => put(&mut label, 0, b"LAB"),
        kept => label.iter_mut().zip(kept.bytes()).for_each(|(to, from)| *to = from),
    }
    label
}

/// The date and the time of an entry, which has them from 1980 on and to two seconds.
fn stamp(made: DateTime) -> ([u8; 2], [u8; 2]) {
    let year = made.year().clamp(1980, 2107) as u16 - 1980;
    let date = (year << 9) | ((made.month() as u16) << 5) | made.day() as u16;
    let time = ((made.hour() as u16) << 11) | ((made.minute() as u16) << 5) | (made.second() as u16 / 2);
    (date.to_le_bytes(), time.to_le_bytes())
}

/// An entry with a short name.
pub(super) fn entry(name: [u8; 11], kind: u8, cluster: u32, length: u32, made: DateTime) -> [u8; ENTRY] {
    let (date, time) = stamp(made);
    let [low_0, low_1, high_0, high_1] = cluster.to_le_bytes();
    let mut entry = [0; ENTRY];
    put(&mut entry, 0, &name);
    put(&mut entry, 11, &[kind]);
    put(&mut entry, 14, &time);
    put(&mut entry, 16, &date);
    put(&mut entry, 18, &date);
    put(&mut entry, 20, &[high_0, high_1]);
    put(&mut entry, 22, &time);
    put(&mut entry, 24, &date);
    put(&mut entry, 26, &[low_0, low_1]);
    put(&mut entry, 28, &length.to_le_bytes());
    entry
}

/// The short name of the `number`th thing in a folder, and the entries of its long name that come before its own.
pub(super) fn names(name: &str, number: usize) -> ([u8; 11], Vec<[u8; ENTRY]>) {
    let (base, extension) = match name.rsplit_once('.') {
        Some((base, extension)) if !base.is_empty() => (base, extension),
        _ => (name, ""),
    };
    let capitals = |text: &str, most: usize| {
        let fine = text.chars().filter(char::is_ascii_alphanumeric);
        fine.take(most).map(|c| c.to_ascii_uppercase()).collect::<String>()
    };
    let tail = format!("~{number}");
    let mut short = [b' '; 11];
    put(&mut short, 8, capitals(extension, 3).as_bytes());
    let exact = base.len() <= 8 && capitals(base, 8) == base && capitals(extension, 3) == extension;
    if exact {
        put(&mut short, 0, base.as_bytes());
        return (short, Vec::new());
    }
    put(&mut short, 0, format!("{}{tail}", capitals(base, 8_usize.saturating_sub(tail.len()))).as_bytes());
    let sum = short.iter().fold(0_u8, |sum, byte| sum.rotate_right(1).wrapping_add(*byte));
    // Thirteen characters an entry, closed by a zero and filled with ones, the last piece first.
    let mut units: Vec<u16> = name.encode_utf16().collect();
    if !units.len().is_multiple_of(13) {
        units.push(0);
        units.resize(units.len().next_multiple_of(13), 0xffff);
    }
    let pieces = units.len() / 13;
    let long = units.chunks_exact(13).enumerate().map(|(piece, units)| {
        let mut entry = [0; ENTRY];
        let last = if piece + 1 == pieces { 0x40 } else { 0 };
        put(&mut entry, 0, &[(piece + 1) as u8 | last]);
        put(&mut entry, 11, &[READ_ONLY_TO_VOLUME_LABEL, 0, sum]);
        let places = (1..11).step_by(2).chain((14..26).step_by(2)).chain((28..32).step_by(2));
        for (unit, place) in units.iter().zip(places) {
            put(&mut entry, place, &unit.to_le_bytes());
        }
        entry
    });
    let mut long: Vec<_> = long.collect();
    long.reverse();
    (short, long)
}
