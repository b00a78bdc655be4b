//! The log of a VHDX that was not closed: it is replayed while the disk is read, or refused.

use std::path::Path;

use lab_gallery::disk::{DiskError, DiskWarning, Feature, Flaw};

use crate::common::{arg, needs, run, seals};
use crate::support::{MIB, edit, guest_bytes, noise, open, refusal};
use crate::vhdx::{BAT, BLOCKS, SIZE, edit_headers, flaw, put, vhdx};

const LOG: usize = MIB as usize;
const NAME: [u8; 16] = *b"the log's name..";

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
    seals::vhdx(&mut bytes);
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
