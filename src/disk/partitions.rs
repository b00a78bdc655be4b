//! What a disk's partition table says of the machine that the disk starts on.

use super::{Disk, DiskError, SECTOR};
use crate::model::image::Generation;

/// The type of an EFI system partition, as a partition table has it.
const EFI_SYSTEM: [u8; 16] =
    [0x28, 0x73, 0x2a, 0xc1, 0x1f, 0xf8, 0xd2, 0x11, 0xba, 0x4b, 0x00, 0xa0, 0xc9, 0x3e, 0xc9, 0x3b];
/// The type of the partition that a BIOS boot loader keeps itself in.
const BIOS_BOOT: [u8; 16] =
    [0x48, 0x61, 0x68, 0x21, 0x49, 0x64, 0x6f, 0x6e, 0x74, 0x4e, 0x65, 0x65, 0x64, 0x45, 0x46, 0x49];
/// In an old partition table: the partition table is a newer one.
const PROTECTIVE: u8 = 0xee;
/// Where the newer table's entries usually lie, how long an entry is, and how many there are.
const ENTRIES_AT: usize = 2 * SECTOR as usize;
const ENTRY: usize = 128;
const ENTRIES: usize = 128;

/// The generation of virtual machines that the disk starts on; none if the table leaves it open: there is none, or the
/// disk is made for both. Reads the first 17 KiB.
pub(super) fn generation(disk: &dyn Disk) -> Result<Option<Generation>, DiskError> {
    let length = disk.size().min((ENTRIES_AT + ENTRIES * ENTRY) as u64);
    let mut head = vec![0; length as usize];
    disk.read_at(&mut head, 0)?;
    Ok(judge(&head))
}

fn judge(head: &[u8]) -> Option<Generation> {
    if head.get(510..512)? != [0x55, 0xaa] {
        return None;
    }
    let old = || head.get(446..510).into_iter().flat_map(|table| table.chunks_exact(16));
    let kind = |entry: &[u8]| entry.get(4).copied().unwrap_or_default();
    if !old().any(|entry| kind(entry) == PROTECTIVE) {
        // A partition that is marked to be started from; without one, nothing says that the disk starts at all.
        let starts = old().any(|entry| entry.first() == Some(&0x80) && kind(entry) != 0);
        return starts.then_some(Generation::V1);
    }
    if head.get(SECTOR as usize..)?.get(..8)? != b"EFI PART" {
        return None;
    }
    let entries = head.get(ENTRIES_AT..)?;
    let has = |wanted: [u8; 16]| entries.chunks_exact(ENTRY).any(|entry| entry.starts_with(&wanted));
    match (has(EFI_SYSTEM), has(BIOS_BOOT)) {
        (true, false) => Some(Generation::V2),
        (false, true) => Some(Generation::V1),
        (true, true) | (false, false) => None,
    }
}
