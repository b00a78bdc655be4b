//! VHDX: two of each header, and tables that are checked before they are believed. Its log is in [`crate::vhdx_log`].

use std::path::{Path, PathBuf};

use lab_gallery::disk::{self, DiskError, DiskFormat, DiskWarning, Feature, Flaw};
use tempfile::TempDir;

use crate::common::{arg, needs, run, seals};
use crate::support::{MIB, edit, guest_bytes, noise, open, place, refusal};

pub const SIZE: u64 = 16 * MIB;
const HEADERS: [usize; 2] = [64 << 10, 128 << 10];
const REGIONS: [usize; 2] = [192 << 10, 256 << 10];
const METADATA: usize = 2 * MIB as usize;
pub const BAT: usize = 3 * MIB as usize;
pub const BLOCKS: usize = 4 * MIB as usize;

/// A VHDX with noise at 1 MiB and at 5 MiB: blocks 1 and 5, the second of which was written first.
pub fn vhdx() -> (TempDir, PathBuf) {
    let (folder, path) = place("a.vhdx");
    let writer = disk::create(&path, DiskFormat::Vhdx, SIZE).unwrap();
    writer.write_at(&noise(2, 100 * 1024), 5 * MIB).unwrap();
    writer.write_at(&noise(1, 100 * 1024), MIB).unwrap();
    writer.finish().unwrap();
    (folder, path)
}

pub fn put(bytes: &mut [u8], at: usize, value: &[u8]) {
    bytes[at..at + value.len()].copy_from_slice(value);
}

pub fn edit_headers(path: &Path, change: impl Fn(&mut [u8])) {
    edit(path, |bytes| {
        for at in HEADERS {
            change(&mut bytes[at..at + 4096]);
            seals::vhdx(&mut bytes[at..at + 4096]);
        }
    });
}

fn edit_regions(path: &Path, change: impl Fn(&mut [u8])) {
    edit(path, |bytes| {
        for at in REGIONS {
            change(&mut bytes[at..at + (64 << 10)]);
            seals::vhdx(&mut bytes[at..at + (64 << 10)]);
        }
    });
}

pub fn flaw(path: &Path) -> Flaw {
    match refusal(path) {
        DiskError::Corrupt { what, .. } => what,
        error => panic!("{error}"),
    }
}

#[test]
fn a_disk_is_as_long_as_its_data() {
    let (_folder, path) = vhdx();
    let facts = disk::inspect(&path).unwrap();
    assert_eq!((facts.format, facts.size), (DiskFormat::Vhdx, SIZE));
    assert_eq!(facts.file_length, 6 * MIB, "four of tables and two blocks");
    assert!(facts.used < MIB, "{facts:?}");
}

#[test]
fn one_of_two_headers_or_tables_is_torn() {
    let (_folder, path) = vhdx();
    let before = guest_bytes(open(&path).as_ref());
    for at in [HEADERS[0] + 20, HEADERS[1] + 20, REGIONS[0] + 20] {
        edit(&path, |bytes| bytes[at] ^= 1);
        let disk = open(&path);
        assert_eq!(disk.warnings(), [DiskWarning::HeaderCopy]);
        assert!(guest_bytes(disk.as_ref()) == before);
        edit(&path, |bytes| bytes[at] ^= 1);
    }
    for pair in [HEADERS, REGIONS] {
        edit(&path, |bytes| pair.iter().for_each(|at| bytes[at + 20] ^= 1));
        assert_eq!(flaw(&path), Flaw::Checksum);
        edit(&path, |bytes| pair.iter().for_each(|at| bytes[at + 20] ^= 1));
    }
}

#[test]
fn versions_and_features_that_we_do_not_know() {
    let (_folder, path) = vhdx();
    edit_headers(&path, |header| put(header, 66, &2_u16.to_le_bytes()));
    assert!(matches!(refusal(&path), DiskError::Unsupported { what: Feature::Version, .. }));

    let (_folder, path) = vhdx();
    edit_regions(&path, |table| {
        put(table, 8, &3_u32.to_le_bytes());
        put(table, 16 + 2 * 32 + 28, &1_u32.to_le_bytes());
    });
    assert!(matches!(refusal(&path), DiskError::Unsupported { what: Feature::Incompatible, .. }));

    // An item that is not required is passed over, one that is not known and required is not.
    let (_folder, path) = vhdx();
    edit(&path, |bytes| put(bytes, METADATA + 32 + 2 * 32, &[1; 16]));
    assert!(matches!(refusal(&path), DiskError::Unsupported { what: Feature::Incompatible, .. }));
    edit(&path, |bytes| put(bytes, METADATA + 32 + 2 * 32 + 24, &[0; 4]));
    open(&path);
}

#[test]
fn a_layer_over_another_disk() {
    let (_folder, path) = vhdx();
    let utf16 = |text: &str| text.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<u8>>();
    let (key, value) = (utf16("relative_path"), utf16(r".\parent.vhdx"));
    let mut locator = vec![0; 32];
    put(&mut locator, 18, &1_u16.to_le_bytes());
    put(&mut locator, 20, &32_u32.to_le_bytes());
    put(&mut locator, 24, &(32 + key.len() as u32).to_le_bytes());
    put(&mut locator, 28, &(key.len() as u16).to_le_bytes());
    put(&mut locator, 30, &(value.len() as u16).to_le_bytes());
    locator.extend([key, value].concat());
    edit(&path, |bytes| {
        let metadata = &mut bytes[METADATA..];
        put(metadata, 10, &6_u16.to_le_bytes());
        let name =
            [0x2d, 0x5f, 0xd3, 0xa8, 0x0b, 0xb3, 0x4d, 0x45, 0xab, 0xf7, 0xd3, 0xd8, 0x48, 0x34, 0xab, 0x0c];
        put(metadata, 32 + 5 * 32, &name);
        put(metadata, 32 + 5 * 32 + 16, &(80_u32 << 10).to_le_bytes());
        put(metadata, 32 + 5 * 32 + 20, &(locator.len() as u32).to_le_bytes());
        put(metadata, 32 + 5 * 32 + 24, &4_u32.to_le_bytes());
        put(metadata, 80 << 10, &locator);
        // File parameters come first among the items.
        put(metadata, (64 << 10) + 4, &2_u32.to_le_bytes());
    });
    let error = refusal(&path);
    let DiskError::HasBacking { backing, .. } = &error else { panic!("{error}") };
    assert_eq!(backing, r".\parent.vhdx");
}

#[test]
fn sizes_that_cannot_be() {
    let items = METADATA + (64 << 10);
    for (size, expected) in [(0, Flaw::Size), (SIZE + 1, Flaw::Size), (1 << 42, Flaw::TableSize)] {
        let (_folder, path) = vhdx();
        edit(&path, |bytes| put(bytes, items + 8, &u64::to_le_bytes(size)));
        assert_eq!(flaw(&path), expected, "{size}");
    }
    let (_folder, path) = vhdx();
    edit(&path, |bytes| put(bytes, items + 8, &(u64::MAX - 511).to_le_bytes()));
    let error = refusal(&path);
    assert!(matches!(error, DiskError::Unsupported { what: Feature::Enormous, .. }), "{error}");
    for block in [0_u32, 1 << 19, 3 << 20, 1 << 29] {
        let (_folder, path) = vhdx();
        edit(&path, |bytes| put(bytes, items, &block.to_le_bytes()));
        assert_eq!(flaw(&path), Flaw::BlockSize, "{block}");
    }
}

#[test]
fn table_entries_that_cannot_be() {
    // In the header, in the metadata, in the table, another block's, a state that only layers have.
    for value in [6, 2 * MIB + 6, 3 * MIB + 6, 4 * MIB + 6, 9 * MIB + 7, 9 * MIB + 4] {
        let (_folder, path) = vhdx();
        edit(&path, |bytes| put(bytes, BAT + 3 * 8, &value.to_le_bytes()));
        assert_eq!(flaw(&path), Flaw::TableEntry, "{value:#x}");
    }
    for value in [6 * MIB + 6, u64::MAX - 1] {
        let (_folder, path) = vhdx();
        edit(&path, |bytes| put(bytes, BAT + 3 * 8, &value.to_le_bytes()));
        let error = refusal(&path);
        assert!(matches!(error, DiskError::Truncated { .. }), "{value:#x}: {error}");
    }
}

#[test]
fn cut_short() {
    for length in [6 * MIB - 4096, 5 * MIB, 3 * MIB, 2 * MIB, 300 << 10, 70 << 10, 512] {
        let (_folder, path) = vhdx();
        std::fs::OpenOptions::new().write(true).open(&path).unwrap().set_len(length).unwrap();
        let error = refusal(&path);
        assert!(matches!(error, DiskError::Truncated { .. }), "{length}: {error}");
    }
}

#[test]
fn a_table_with_entries_for_bitmaps() {
    // 8 GiB in blocks of 1 MiB is twice what one bitmap stands for.
    let (_folder, path) = place("a.vhdx");
    let size = 8 << 30;
    let writer = disk::create(&path, DiskFormat::Vhdx, size).unwrap();
    let places = [4095 * MIB, 4096 * MIB, size - MIB];
    for place in places {
        writer.write_at(&noise(place, 4096), place).unwrap();
    }
    writer.finish().unwrap();
    let disk = open(&path);
    for place in places {
        let mut data = vec![0; 4096];
        disk.read_at(&mut data, place).unwrap();
        assert!(data == noise(place, 4096), "{place}");
    }
    if needs("qemu-img") {
        let raw = path.with_extension("raw");
        run("qemu-img", &["convert", "-f", "vhdx", "-O", "raw", arg(&path), arg(&raw)]);
        assert_eq!(disk::compare(disk.as_ref(), open(&raw).as_ref()).unwrap(), None);
    }
}
