//! Which generation of machines a disk starts on, told from its partition table alone.

use std::fs::OpenOptions;
use std::io::{Seek as _, SeekFrom, Write as _};
use std::path::Path;

use lab_gallery::disk::{self, DiskFormat};
use lab_gallery::model::image::Generation;
use proptest::prelude::*;

use crate::support::{MIB, copy, open, place, sparse};

/// C12A7328-F81F-11D2-BA4B-00A0C93EC93B, as it is written.
const EFI_SYSTEM: [u8; 16] =
    [0x28, 0x73, 0x2a, 0xc1, 0x1f, 0xf8, 0xd2, 0x11, 0xba, 0x4b, 0x00, 0xa0, 0xc9, 0x3e, 0xc9, 0x3b];
/// 21686148-6449-6E6F-744E-656564454649.
const BIOS_BOOT: [u8; 16] = *b"Hah!IdontNeedEFI";
/// 0FC63DAF-8483-4772-8E79-3D69D8477DE4: files of Linux.
const FILES: [u8; 16] =
    [0xaf, 0x3d, 0xc6, 0x0f, 0x83, 0x84, 0x72, 0x47, 0x8e, 0x79, 0x3d, 0x69, 0xd8, 0x47, 0x7d, 0xe4];

fn write_at(path: &Path, offset: u64, bytes: &[u8]) {
    let mut file = OpenOptions::new().write(true).open(path).unwrap();
    file.seek(SeekFrom::Start(offset)).unwrap();
    file.write_all(bytes).unwrap();
}

/// An old partition table with one partition.
fn old_table(path: &Path, starts: bool, kind: u8) {
    let mut entry = [0; 16];
    entry[0] = if starts { 0x80 } else { 0 };
    entry[4] = kind;
    write_at(path, 446, &entry);
    write_at(path, 510, &[0x55, 0xaa]);
}

/// A newer table with partitions of those kinds.
fn new_table(path: &Path, kinds: &[[u8; 16]]) {
    old_table(path, false, 0xee);
    write_at(path, 512, b"EFI PART");
    for (place, kind) in kinds.iter().enumerate() {
        write_at(path, 1024 + 128 * place as u64, kind);
    }
}

fn generation(path: &Path) -> Option<Generation> {
    disk::inspect(path).unwrap().generation
}

#[test]
fn an_efi_system_partition_is_started_by_uefi() {
    let (_folder, path) = place("a.raw");
    sparse(&path, 8 * MIB, &[]);
    new_table(&path, &[FILES, EFI_SYSTEM]);
    assert_eq!(generation(&path), Some(Generation::V2));
    let (_other, vhdx) = place("a.vhdx");
    copy(open(&path).as_ref(), &vhdx, DiskFormat::Vhdx);
    assert_eq!(generation(&vhdx), Some(Generation::V2), "whatever the container");
}

#[test]
fn a_partition_that_is_marked_to_be_started_is_for_a_bios() {
    let (_folder, path) = place("a.raw");
    sparse(&path, 8 * MIB, &[]);
    assert_eq!(generation(&path), None, "an empty disk");
    old_table(&path, false, 0x83);
    assert_eq!(generation(&path), None, "a disk of files");
    old_table(&path, true, 0x83);
    assert_eq!(generation(&path), Some(Generation::V1));
    new_table(&path, &[BIOS_BOOT, FILES]);
    assert_eq!(generation(&path), Some(Generation::V1));
}

#[test]
fn a_disk_for_both_or_for_neither_leaves_it_open() {
    for kinds in [&[BIOS_BOOT, EFI_SYSTEM][..], &[FILES], &[]] {
        let (_folder, path) = place("a.raw");
        sparse(&path, 8 * MIB, &[]);
        new_table(&path, kinds);
        assert_eq!(generation(&path), None, "{kinds:?}");
    }
}

#[test]
fn a_disk_shorter_than_a_partition_table_is_no_mistake() {
    let (_folder, path) = place("a.raw");
    sparse(&path, 512, &[]);
    old_table(&path, true, 0x0c);
    assert_eq!(generation(&path), Some(Generation::V1));
    old_table(&path, false, 0xee);
    assert_eq!(generation(&path), None);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn no_partition_table_is_too_strange(sectors in 1_u64..40, head in prop::collection::vec(any::<u8>(), 0..17_408)) {
        let (_folder, path) = place("a.raw");
        sparse(&path, sectors * 512, &[]);
        let head = &head[..head.len().min(sectors as usize * 512)];
        write_at(&path, 0, head);
        // Of what looks like a text or another program's file it is said that it is no disk.
        let _refused = disk::inspect(&path);
    }
}
