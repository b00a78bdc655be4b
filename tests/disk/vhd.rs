//! VHD: what its footer, header, table and bitmaps say is checked before it is believed.

use std::path::{Path, PathBuf};

use lab_gallery::disk::{self, DiskError, DiskFormat, DiskWarning, Feature, Flaw};
use tempfile::TempDir;

use crate::common::seals;
use crate::support::{MIB, edit, guest_bytes, noise, open, place, refusal};

const SIZE: u64 = 16 * MIB;

/// A VHD with 100 KiB of noise at 1 MiB and at 5 MiB.
fn vhd(format: DiskFormat) -> (TempDir, PathBuf) {
    let (folder, path) = place("a.vhd");
    let writer = disk::create(&path, format, SIZE).unwrap();
    writer.write_at(&noise(2, 100 * 1024), 5 * MIB).unwrap();
    writer.write_at(&noise(1, 100 * 1024), MIB).unwrap();
    writer.finish().unwrap();
    (folder, path)
}

/// Changes both footers of a dynamic disk and seals them.
fn edit_footers(path: &Path, change: impl Fn(&mut [u8])) {
    edit(path, |bytes| {
        let end = bytes.len() - 512;
        for at in [0, end] {
            change(&mut bytes[at..at + 512]);
            seals::vhd(&mut bytes[at..at + 512], 64);
        }
    });
}

fn edit_header(path: &Path, change: impl Fn(&mut [u8])) {
    edit(path, |bytes| {
        change(&mut bytes[512..1536]);
        seals::vhd(&mut bytes[512..1536], 36);
    });
}

/// Which flaw the file is refused for.
fn flaw(path: &Path) -> Flaw {
    match refusal(path) {
        DiskError::Corrupt { what, .. } => what,
        error => panic!("{error}"),
    }
}

#[test]
fn a_dynamic_disk_is_as_long_as_its_data() {
    let (_folder, path) = vhd(DiskFormat::Vhd);
    let facts = disk::inspect(&path).unwrap();
    assert_eq!((facts.format, facts.size), (DiskFormat::Vhd, SIZE));
    assert!(facts.file_length < 5 * MIB, "two blocks and the tables: {facts:?}");
    assert!(facts.used < MIB, "{facts:?}");
    let bytes = guest_bytes(open(&path).as_ref());
    assert!(bytes[MIB as usize..][..100 * 1024] == noise(1, 100 * 1024));
    assert!(bytes[5 * MIB as usize..][..100 * 1024] == noise(2, 100 * 1024));
    assert_eq!(bytes.iter().filter(|&&byte| byte != 0).count(), {
        let both = [noise(1, 100 * 1024), noise(2, 100 * 1024)].concat();
        both.iter().filter(|&&byte| byte != 0).count()
    });
}

#[test]
fn a_fixed_disk_is_in_the_shape_that_azure_takes() {
    let (_folder, path) = vhd(DiskFormat::VhdFixed);
    let facts = disk::inspect(&path).unwrap();
    assert_eq!((facts.format, facts.size, facts.file_length), (DiskFormat::VhdFixed, SIZE, SIZE + 512));
    assert!(facts.used < MIB, "holes stay holes: {facts:?}");
    let bytes = std::fs::read(&path).unwrap();
    let footer = &bytes[SIZE as usize..];
    assert_eq!(&footer[..8], b"conectix");
    assert_eq!(footer[40..48], footer[48..56], "original and current size");
    assert_eq!(footer[48..56], SIZE.to_be_bytes());
}

#[test]
fn an_empty_dynamic_disk() {
    let (_folder, path) = place("a.vhd");
    let facts = disk::create(&path, DiskFormat::Vhd, SIZE).unwrap().finish().unwrap();
    assert_eq!(facts.used, 0);
    assert!(guest_bytes(open(&path).as_ref()).iter().all(|&byte| byte == 0));
}

#[test]
fn sectors_that_the_bitmap_does_not_have_are_zero() {
    let (_folder, path) = vhd(DiskFormat::Vhd);
    edit(&path, |bytes| {
        // The block at 0 MiB was written second, so it is entry 0 of the table.
        let entry = u32::from_be_bytes(bytes[1536..1540].try_into().unwrap()) as usize * 512;
        // Its sectors 2048.. hold the noise at 1 MiB; leave the first, the third and the fourth.
        bytes[entry..entry + 512].fill(0);
        bytes[entry + 256] = 0b1011_0000;
    });
    let disk = open(&path);
    let mut bytes = vec![1; 4096];
    disk.read_at(&mut bytes, MIB).unwrap();
    let noise = noise(1, 2048);
    assert!(bytes[..512] == noise[..512]);
    assert!(bytes[512..1024].iter().all(|&byte| byte == 0));
    assert!(bytes[1024..2048] == noise[1024..]);
    assert!(bytes[2048..].iter().all(|&byte| byte == 0));
    // A read that begins and ends inside sectors.
    let mut bytes = vec![1; 700];
    disk.read_at(&mut bytes, MIB + 500).unwrap();
    assert!(bytes[..12] == noise[500..512] && bytes[12..524].iter().all(|&byte| byte == 0));
    assert!(bytes[524..] == noise[1024..1200]);
    let used: Vec<_> = disk.extents().unwrap().into_iter().filter(|range| range.start < 2 * MIB).collect();
    assert_eq!(used, std::iter::once(MIB..MIB + 2048).collect::<Vec<_>>());
}

#[test]
fn cut_short() {
    let (_folder, path) = vhd(DiskFormat::Vhd);
    let whole = std::fs::metadata(&path).unwrap().len();
    std::fs::OpenOptions::new().write(true).open(&path).unwrap().set_len(whole - MIB).unwrap();
    let error = refusal(&path);
    let DiskError::Truncated { expected, found, .. } = error else { panic!("{error}") };
    assert_eq!((expected, found), (whole - 512, whole - MIB));

    let (_folder, path) = vhd(DiskFormat::VhdFixed);
    std::fs::OpenOptions::new().write(true).open(&path).unwrap().set_len(MIB).unwrap();
    let error = refusal(&path);
    assert!(matches!(error, DiskError::Mislabelled { claimed: DiskFormat::Vhd, .. }), "{error}");
}

#[test]
fn a_fixed_disk_with_a_piece_missing_in_the_middle() {
    let (_folder, path) = vhd(DiskFormat::VhdFixed);
    edit(&path, |bytes| drop(bytes.drain(4096..8192)));
    let error = refusal(&path);
    let DiskError::Truncated { expected, found, .. } = error else { panic!("{error}") };
    assert_eq!((expected, found), (SIZE + 512, SIZE + 512 - 4096));
}

#[test]
fn only_the_last_footer_is_lost() {
    let (_folder, path) = vhd(DiskFormat::Vhd);
    let before = guest_bytes(open(&path).as_ref());
    let whole = std::fs::metadata(&path).unwrap().len();
    std::fs::OpenOptions::new().write(true).open(&path).unwrap().set_len(whole - 512).unwrap();
    let disk = open(&path);
    assert_eq!(disk.warnings(), [DiskWarning::HeaderCopy]);
    assert!(guest_bytes(disk.as_ref()) == before);
}

#[test]
fn only_the_first_footer_is_damaged() {
    let (_folder, path) = vhd(DiskFormat::Vhd);
    let before = guest_bytes(open(&path).as_ref());
    for at in [3, 100] {
        edit(&path, |bytes| bytes[at] ^= 1);
        let disk = open(&path);
        assert_eq!(disk.warnings(), [DiskWarning::HeaderCopy]);
        assert!(guest_bytes(disk.as_ref()) == before);
    }
}

#[test]
fn damaged_footers_and_headers() {
    for format in [DiskFormat::Vhd, DiskFormat::VhdFixed] {
        let (_folder, path) = vhd(format);
        edit(&path, |bytes| {
            let end = bytes.len() - 100;
            bytes[end] ^= 1;
            if format == DiskFormat::Vhd {
                bytes[100] ^= 1;
            }
        });
        assert_eq!(flaw(&path), Flaw::Checksum, "{format:?}");
    }
    let (_folder, path) = vhd(DiskFormat::Vhd);
    edit(&path, |bytes| bytes[512 + 700] ^= 1);
    assert_eq!(flaw(&path), Flaw::Checksum);
    edit(&path, |bytes| bytes[512] ^= 1);
    assert_eq!(flaw(&path), Flaw::Header);
}

#[test]
fn a_layer_over_another_disk() {
    let (_folder, path) = vhd(DiskFormat::Vhd);
    edit_footers(&path, |footer| footer[60..64].copy_from_slice(&4_u32.to_be_bytes()));
    edit_header(&path, |header| {
        for (at, unit) in r"C:\Disks\parent.vhd".encode_utf16().enumerate() {
            header[64 + 2 * at..66 + 2 * at].copy_from_slice(&unit.to_be_bytes());
        }
    });
    let error = refusal(&path);
    let DiskError::HasBacking { backing, .. } = error else { panic!("{error}") };
    assert_eq!(backing, r"C:\Disks\parent.vhd");
}

#[test]
fn sizes_that_cannot_be() {
    for (size, expected) in [
        (0, Flaw::Size),
        (SIZE + 1, Flaw::Size),
        (SIZE + (2 << 20), Flaw::TableSize),
        (u64::MAX / 512 * 512, Flaw::TableSize),
    ] {
        let (_folder, path) = vhd(DiskFormat::Vhd);
        edit_footers(&path, |footer| footer[48..56].copy_from_slice(&size.to_be_bytes()));
        assert_eq!(flaw(&path), expected, "{size}");
    }
    for block in [0, 512, 3 << 20, 1 << 31] {
        let (_folder, path) = vhd(DiskFormat::Vhd);
        edit_header(&path, |header| header[32..36].copy_from_slice(&u32::to_be_bytes(block)));
        assert_eq!(flaw(&path), Flaw::BlockSize, "{block}");
    }
}

#[test]
fn a_table_for_an_absurd_disk_is_not_even_read() {
    let (_folder, path) = vhd(DiskFormat::Vhd);
    edit_footers(&path, |footer| footer[48..56].copy_from_slice(&(1_u64 << 43).to_be_bytes()));
    edit_header(&path, |header| {
        header[28..32].copy_from_slice(&u32::MAX.to_be_bytes());
        header[32..36].copy_from_slice(&4096_u32.to_be_bytes());
    });
    // Long enough, in holes, that only the size itself speaks against it.
    std::fs::OpenOptions::new().write(true).open(&path).unwrap().set_len(1 << 40).unwrap();
    let error = refusal(&path);
    assert!(matches!(error, DiskError::Unsupported { what: Feature::Enormous, .. }), "{error}");
}

#[test]
fn table_entries_that_cannot_be() {
    let entry = |path: &Path, number: usize| {
        let bytes = std::fs::read(path).unwrap();
        u32::from_be_bytes(bytes[1536 + 4 * number..][..4].try_into().unwrap())
    };
    let set = |path: &Path, number: usize, value: u32| {
        edit(path, |bytes| bytes[1536 + 4 * number..][..4].copy_from_slice(&value.to_be_bytes()));
    };
    // In the header, in the table, in another block, twice the same.
    for value in [0, 1, 3, 4] {
        let (_folder, path) = vhd(DiskFormat::Vhd);
        let other = entry(&path, 2);
        set(&path, 0, if value == 4 { other + 5 } else { value });
        assert_eq!(flaw(&path), Flaw::TableEntry, "{value}");
        set(&path, 0, other);
        assert_eq!(flaw(&path), Flaw::TableEntry, "twice");
    }
    // Past the end.
    let (_folder, path) = vhd(DiskFormat::Vhd);
    set(&path, 3, u32::MAX - 1);
    let error = refusal(&path);
    assert!(matches!(error, DiskError::Truncated { .. }), "{error}");
}

#[test]
fn a_machine_was_suspended_onto_it() {
    let (_folder, path) = vhd(DiskFormat::Vhd);
    edit_footers(&path, |footer| footer[84] = 1);
    assert_eq!(open(&path).warnings(), [DiskWarning::SavedState]);
}
