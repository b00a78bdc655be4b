//! VHDX: two of each header, a log that may have to be replayed, and tables that are checked before they are believed.

use std::path::{Path, PathBuf};

use lab_gallery::disk::{self, DiskError, DiskFormat, DiskWarning, Feature, Flaw};
use tempfile::TempDir;

use crate::common::{arg, needs, run};
use crate::support::{MIB, edit, guest_bytes, noise, open, place, refusal};

const SIZE: u64 = 16 * MIB;
const HEADERS: [usize; 2] = [64 << 10, 128 << 10];
const REGIONS: [usize; 2] = [192 << 10, 256 << 10];
const LOG: usize = MIB as usize;
const METADATA: usize = 2 * MIB as usize;
const BAT: usize = 3 * MIB as usize;
const BLOCKS: usize = 4 * MIB as usize;
const NAME: [u8; 16] = *b"the log's name..";

/// A VHDX with noise at 1 MiB and at 5 MiB: blocks 1 and 5, the second of which was written first.
fn vhdx() -> (TempDir, PathBuf) {
    let (folder, path) = place("a.vhdx");
    let writer = disk::create(&path, DiskFormat::Vhdx, SIZE).unwrap();
    writer.write_at(&noise(2, 100 * 1024), 5 * MIB).unwrap();
    writer.write_at(&noise(1, 100 * 1024), MIB).unwrap();
    writer.finish().unwrap();
    (folder, path)
}

/// CRC-32C, bit by bit.
fn crc(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(u32::MAX, |sum, &byte| {
        (0..8).fold(sum ^ u32::from(byte), |sum, _| (sum >> 1) ^ if sum & 1 == 1 { 0x82f6_3b78 } else { 0 })
    })
}

fn put(bytes: &mut [u8], at: usize, value: &[u8]) {
    bytes[at..at + value.len()].copy_from_slice(value);
}

/// Puts right the sum of a header, region table or log entry.
pub fn seal(part: &mut [u8]) {
    put(part, 4, &[0; 4]);
    let sum = crc(part);
    put(part, 4, &sum.to_le_bytes());
}

fn edit_headers(path: &Path, change: impl Fn(&mut [u8])) {
    edit(path, |bytes| {
        for at in HEADERS {
            change(&mut bytes[at..at + 4096]);
            seal(&mut bytes[at..at + 4096]);
        }
    });
}

fn edit_regions(path: &Path, change: impl Fn(&mut [u8])) {
    edit(path, |bytes| {
        for at in REGIONS {
            change(&mut bytes[at..at + (64 << 10)]);
            seal(&mut bytes[at..at + (64 << 10)]);
        }
    });
}

fn flaw(path: &Path) -> Flaw {
    match refusal(path) {
        DiskError::Corrupt { what, .. } => what,
        error => panic!("{error}"),
    }
}

/// A change that a log entry holds: 4 KiB of data, or zeros of a length.
enum Change {
    Data(u64, Vec<u8>),
    Zero(u64, u64),
}

/// A log entry's bytes.
fn entry(sequence: u64, tail: u32, lengths: [u64; 2], changes: &[Change]) -> Vec<u8> {
    let mut bytes = vec![0; (64 + 32 * changes.len()).next_multiple_of(4096)];
    put(&mut bytes, 0, b"loge");
    put(&mut bytes, 12, &tail.to_le_bytes());
    put(&mut bytes, 16, &sequence.to_le_bytes());
    put(&mut bytes, 24, &(changes.len() as u32).to_le_bytes());
    put(&mut bytes, 32, &NAME);
    put(&mut bytes, 48, &lengths[0].to_le_bytes());
    put(&mut bytes, 56, &lengths[1].to_le_bytes());
    for (number, change) in changes.iter().enumerate() {
        let at = 64 + 32 * number;
        put(&mut bytes, at + 24, &sequence.to_le_bytes());
        match change {
            Change::Zero(place, length) => {
                put(&mut bytes, at, b"zero");
                put(&mut bytes, at + 8, &length.to_le_bytes());
                put(&mut bytes, at + 16, &place.to_le_bytes());
            }
            Change::Data(place, data) => {
                put(&mut bytes, at, b"desc");
                put(&mut bytes, at + 4, &data[4092..]);
                put(&mut bytes, at + 8, &data[..8]);
                put(&mut bytes, at + 16, &place.to_le_bytes());
                let mut sector = data.clone();
                put(&mut sector, 0, b"data");
                put(&mut sector, 4, &((sequence >> 32) as u32).to_le_bytes());
                put(&mut sector, 4092, &(sequence as u32).to_le_bytes());
                bytes.extend(sector);
            }
        }
    }
    let length = bytes.len() as u32;
    put(&mut bytes, 8, &length.to_le_bytes());
    seal(&mut bytes);
    bytes
}

/// Puts entries into the log, from a place in the ring on, and gives the log its name.
fn fill_log(path: &Path, mut at: usize, entries: &[Vec<u8>]) {
    edit(path, |bytes| {
        for sector in entries.concat().chunks(4096) {
            put(&mut bytes[LOG..], at, sector);
            at = (at + 4096) % MIB as usize;
        }
    });
    edit_headers(path, |header| put(header, 48, &NAME));
}

/// The block table's first sector with block 9 placed at the file's end; the file's length, and how long it will be.
///
/// QEMU makes the file longer only for a length off the grid, which it then rounds up.
fn table_with_block_9(path: &Path) -> (Vec<u8>, [u64; 2]) {
    let bytes = std::fs::read(path).unwrap();
    let mut table = bytes[BAT..BAT + 4096].to_vec();
    let length = bytes.len() as u64;
    put(&mut table, 9 * 8, &(length | 6).to_le_bytes());
    (table, [length, length + MIB - 4096])
}

/// What a dirty disk holds by our reading.
fn read(path: &Path) -> Vec<u8> {
    let disk = open(path);
    assert_eq!(disk.warnings(), [DiskWarning::NotClosed]);
    let mut all = vec![1; SIZE as usize];
    disk.read_at(&mut all, 0).unwrap();
    assert!(guest_bytes(disk.as_ref()) == all, "outside the extents is zero");
    all
}

/// The same, and by that of `qemu-img` after it has replayed the log.
fn read_by_both(path: &Path) -> Vec<u8> {
    let ours = read(path);
    if needs("qemu-img") {
        let before = std::fs::read(path).unwrap();
        run("qemu-img", &["check", "-q", "-r", "all", "-f", "vhdx", arg(path)]);
        assert!(std::fs::read(path).unwrap() != before, "there was nothing to replay");
        assert!(guest_bytes(open(path).as_ref()) == ours, "the replayed file reads otherwise");
        let raw = path.with_extension("raw");
        run("qemu-img", &["convert", "-f", "vhdx", "-O", "raw", arg(path), arg(&raw)]);
        assert!(std::fs::read(&raw).unwrap() == ours, "qemu-img reads otherwise");
    }
    ours
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
fn a_log_that_was_not_replayed() {
    let (_folder, path) = vhdx();
    let (table, lengths) = table_with_block_9(&path);
    let data = noise(9, 4096);
    let entries = [
        entry(7, 4096 * 3, lengths, &[Change::Data(BAT as u64, table)]),
        // Over the block at 5 MiB, which was placed first: data, then zeros; and into the new block.
        entry(
            8,
            4096 * 3,
            lengths,
            &[
                Change::Data(BLOCKS as u64 + 8192, data.clone()),
                Change::Zero(BLOCKS as u64 + 16384, 8192),
                Change::Data(lengths[0] + 4096, data.clone()),
            ],
        ),
    ];
    fill_log(&path, 4096 * 3, &entries);
    let bytes = read_by_both(&path);
    let noise = noise(2, 100 * 1024);
    let block = &bytes[5 * MIB as usize..];
    assert!(block[..8192] == noise[..8192] && block[8192..12288] == data);
    assert!(block[16384..24576].iter().all(|&byte| byte == 0) && block[24576..100 * 1024] == noise[24576..]);
    assert!(bytes[9 * MIB as usize + 4096..][..4096] == data);
}

#[test]
fn a_log_that_runs_over_the_rings_end() {
    let (_folder, path) = vhdx();
    let (table, lengths) = table_with_block_9(&path);
    let start = MIB as usize - 3 * 4096;
    let change = |seed| [Change::Data(lengths[0], noise(seed, 4096))];
    let entries = [
        entry(3, start as u32, lengths, &[Change::Data(BAT as u64, table)]),
        entry(4, start as u32, lengths, &change(11)),
        entry(5, start as u32, lengths, &change(12)),
    ];
    fill_log(&path, start, &entries);
    // QEMU starts at the ring's first entry, whatever tail the entries name, so it is no judge here.
    let bytes = read(&path);
    assert!(bytes[9 * MIB as usize..][..4096] == noise(12, 4096), "the last change counts");
}

#[test]
fn only_the_newest_sound_entries_count() {
    let (_folder, path) = vhdx();
    let (table, lengths) = table_with_block_9(&path);
    let change = |seed| [Change::Data(BLOCKS as u64, noise(seed, 4096))];
    // An older run in the ring; and the newest entry torn.
    fill_log(&path, 20 * 4096, &[entry(2, 20 * 4096, lengths, &change(21))]);
    let mut torn = entry(8, 0, lengths, &change(22));
    torn[5000] ^= 1;
    let entries = [
        entry(6, 0, lengths, &[Change::Data(BAT as u64, table)]),
        entry(7, 0, lengths, &[Change::Data(lengths[0], noise(23, 4096))]),
        torn,
    ];
    fill_log(&path, 0, &entries);
    let bytes = read_by_both(&path);
    assert!(bytes[9 * MIB as usize..][..4096] == noise(23, 4096));
    assert!(bytes[5 * MIB as usize..][..4096] == noise(2, 4096), "neither the old nor the torn entry");
}

#[test]
fn a_log_that_makes_no_sense() {
    let (_folder, path) = vhdx();
    let before = guest_bytes(open(&path).as_ref());
    edit_headers(&path, |header| put(header, 48, &NAME));
    assert!(read(&path) == before, "a name, and nothing written yet");

    let mut torn = entry(1, 0, [0, 0], &[]);
    torn[4000] ^= 1;
    fill_log(&path, 0, &[torn]);
    assert_eq!(flaw(&path), Flaw::Log, "an entry, and none is sound");

    let (_folder, path) = vhdx();
    let (_, lengths) = table_with_block_9(&path);
    fill_log(&path, 0, &[entry(1, 8192, lengths, &[])]);
    assert_eq!(flaw(&path), Flaw::Log, "a tail that is no entry");

    let (_folder, path) = vhdx();
    fill_log(&path, 0, &[entry(1, 0, lengths, &[Change::Data(77, vec![0; 4096])])]);
    assert_eq!(flaw(&path), Flaw::Log, "a place off the grid");

    let (_folder, path) = vhdx();
    fill_log(&path, 0, &[entry(1, 0, [1 << 40, 1 << 40], &[])]);
    let error = refusal(&path);
    assert!(matches!(error, DiskError::Truncated { .. }), "{error}");

    let (_folder, path) = vhdx();
    edit_headers(&path, |header| {
        put(header, 48, &NAME);
        put(header, 68, &u32::MAX.to_le_bytes());
    });
    let error = refusal(&path);
    assert!(matches!(error, DiskError::Unsupported { what: Feature::DirtyLog, .. }), "{error}");
}

#[test]
fn a_log_of_false_starts_is_given_up() {
    let (_folder, path) = vhdx();
    // Each sector claims to begin an entry as long as the log; none has the sum.
    edit(&path, |bytes| {
        for at in (0..MIB as usize).step_by(4096) {
            put(&mut bytes[LOG..], at, b"loge");
            put(&mut bytes[LOG..], at + 8, &(MIB as u32).to_le_bytes());
            put(&mut bytes[LOG..], at + 32, &NAME);
        }
    });
    edit_headers(&path, |header| put(header, 48, &NAME));
    let error = refusal(&path);
    assert!(matches!(error, DiskError::Unsupported { what: Feature::DirtyLog, .. }), "{error}");
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
