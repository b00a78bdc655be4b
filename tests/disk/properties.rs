//! What holds for any content and any damage.

use std::path::Path;
use std::sync::{LazyLock, Mutex};

use lab_gallery::disk::{self, DiskFormat};
use proptest::prelude::*;

use crate::support::{guest_bytes, noise, open, place};

const SIZE: u64 = 9 * 1024 * 1024 + 512;
const FORMATS: [DiskFormat; 5] = DiskFormat::ALL;

/// Disjoint pieces of a disk, in any order: (start, length, seed), cut from a shuffled grid of sectors.
fn pieces() -> impl Strategy<Value = Vec<(u64, usize, u64)>> {
    let grid = 64 * 1024;
    let slots: Vec<u64> = (0..SIZE / grid).collect();
    let count = slots.len();
    (proptest::sample::subsequence(slots, 0..count.min(40)).prop_shuffle()).prop_flat_map(move |slots| {
        slots
            .into_iter()
            .map(|slot| {
                (0..grid, 1..=grid, any::<u64>()).prop_map(move |(at, length, seed)| {
                    let length = length.min(grid - at);
                    (slot * grid + at, length as usize, seed)
                })
            })
            .collect::<Vec<_>>()
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, ..ProptestConfig::default() })]

    #[test]
    fn what_is_written_in_any_order_by_several_threads_is_read_back(pieces in pieces()) {
        for format in FORMATS {
            let mut expected = vec![0; SIZE as usize];
            let (_folder, path) = place(&format!("a.{}", format.extension()));
            let writer = disk::create(&path, format, SIZE).unwrap();
            let queue = Mutex::new(pieces.clone());
            std::thread::scope(|scope| {
                for _ in 0..3 {
                    scope.spawn(|| {
                        loop {
                            let next = queue.lock().unwrap().pop();
                            let Some((at, length, seed)) = next else { break };
                            writer.write_at(&noise(seed, length), at).unwrap();
                        }
                    });
                }
            });
            for &(at, length, seed) in &pieces {
                expected[at as usize..][..length].copy_from_slice(&noise(seed, length));
            }
            writer.finish().unwrap();
            let disk = open(&path);
            prop_assert_eq!((disk.format(), disk.size()), (format, SIZE));
            prop_assert!(guest_bytes(disk.as_ref()) == expected, "{:?}: by extents", format);
            let mut all = vec![1; SIZE as usize];
            disk.read_at(&mut all, 0).unwrap();
            prop_assert!(all == expected, "{:?}: at once", format);
        }
    }

    #[test]
    fn reads_may_begin_and_end_anywhere(pieces in pieces(), at in 0..SIZE, length in 0..300_000_u64) {
        for format in FORMATS {
            let (_folder, path) = place(&format!("a.{}", format.extension()));
            let writer = disk::create(&path, format, SIZE).unwrap();
            for &(at, length, seed) in &pieces {
                writer.write_at(&noise(seed, length), at).unwrap();
            }
            writer.finish().unwrap();
            let disk = open(&path);
            let length = length.min(SIZE - at) as usize;
            let mut part = vec![1; length];
            disk.read_at(&mut part, at).unwrap();
            prop_assert!(part == guest_bytes(disk.as_ref())[at as usize..][..length], "{:?}", format);
        }
    }
}

/// Opens and reads a damaged file: any answer will do, but there must be one, and soon.
fn survives(path: &Path) {
    let Ok(disk) = disk::open(path, &disk::OpenOptions::default()) else { return };
    let Ok(extents) = disk.extents() else { return };
    let mut buf = vec![0; 64 * 1024];
    for range in extents.into_iter().take(50) {
        assert!(range.start < range.end && range.end <= disk.size());
        let length = (range.end - range.start).min(buf.len() as u64) as usize;
        // Whether it can be read is not the question.
        drop(disk.read_at(&mut buf[..length], range.start));
        drop(disk.read_at(&mut buf[..length], range.end - length as u64));
    }
}

/// Puts right every checksum of a VHD, so that damage gets past them.
fn seal(bytes: &mut [u8], format: DiskFormat) {
    let end = bytes.len() - 512;
    let mut parts = vec![(end, 512, 64)];
    if format == DiskFormat::Vhd {
        parts.extend([(0, 512, 64), (512, 1024, 36)]);
    }
    for (at, length, sum_at) in parts {
        let part = &mut bytes[at..at + length];
        part[sum_at..sum_at + 4].fill(0);
        let sum = !part.iter().map(|&byte| u32::from(byte)).sum::<u32>();
        part[sum_at..sum_at + 4].copy_from_slice(&sum.to_be_bytes());
    }
}

/// Small sound disks' files, to be damaged.
static SAMPLES: LazyLock<Vec<(DiskFormat, Vec<u8>)>> =
    LazyLock::new(|| FORMATS.map(|format| (format, sample(format))).into());

fn sample(format: DiskFormat) -> Vec<u8> {
    let (_folder, path) = place("a");
    let writer = disk::create(&path, format, 3 << 20).unwrap();
    writer.write_at(&noise(1, 4096), 65_536).unwrap();
    writer.finish().unwrap();
    std::fs::read(&path).unwrap()
}

fn save(path: &Path, bytes: &[u8]) {
    let mut file = std::fs::File::create(path).unwrap();
    std::io::Write::write_all(&mut file, bytes).unwrap();
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, ..ProptestConfig::default() })]

    #[test]
    fn damaged_vhd_tables_are_survived(
        format in prop_oneof![Just(DiskFormat::Vhd), Just(DiskFormat::VhdFixed)],
        damage in prop::collection::vec((0..2560_usize, any::<u8>()), 1..12),
        extreme in prop::collection::vec((0..640_usize, prop_oneof![Just(0_u32), Just(u32::MAX), any::<u32>()]), 0..3),
        sealed in any::<bool>(),
    ) {
        let mut bytes = SAMPLES.iter().find(|(of, _)| *of == format).unwrap().1.clone();
        // The tables of a dynamic disk are at its start, a fixed one's at its end.
        let from = if format == DiskFormat::Vhd { 0 } else { bytes.len() - 2560 };
        for (at, value) in damage {
            bytes[from + at] = value;
        }
        for (at, value) in extreme {
            bytes[from + 4 * at..][..4].copy_from_slice(&value.to_be_bytes());
        }
        if sealed {
            seal(&mut bytes, format);
        }
        let (_folder, path) = place("a.vhd");
        save(&path, &bytes);
        survives(&path);
    }

    #[test]
    fn damaged_qcow2_tables_are_survived(
        damage in prop::collection::vec((0..112_usize, any::<u8>()), 0..4),
        entries in prop::collection::vec((0..8_usize, 0..64_usize, any::<u64>(), any::<bool>()), 1..8),
        length in prop::option::of(0..400_000_u64),
    ) {
        let mut bytes = SAMPLES.iter().find(|(of, _)| *of == DiskFormat::Qcow2).unwrap().1.clone();
        for (cluster, entry, value, compressed) in entries {
            // Whatever table lies in that cluster; half of the values as compressed clusters in the file.
            let value = if compressed { 1 << 62 | value & 0x00ff_0000_0003_ffff } else { value & 0x0007_ffff };
            if let Some(place) = bytes.get_mut(cluster * 65_536 + 8 * entry..).and_then(|rest| rest.get_mut(..8)) {
                place.copy_from_slice(&value.to_be_bytes());
            }
        }
        let mark = bytes[..8].to_vec();
        bytes[..112].copy_from_slice(&{
            let mut header = SAMPLES.iter().find(|(of, _)| *of == DiskFormat::Qcow2).unwrap().1[..112].to_vec();
            for (at, value) in damage {
                header[at] = value;
            }
            header
        });
        bytes[..8].copy_from_slice(&mark);
        let (_folder, path) = place("a.qcow2");
        save(&path, &bytes);
        if let Some(length) = length {
            std::fs::OpenOptions::new().write(true).open(&path).unwrap().set_len(length).unwrap();
        }
        survives(&path);
    }

    #[test]
    fn damaged_vhdx_tables_are_survived(
        // Where: in a header, region table, the log's start, the metadata table, its items, the block table.
        damage in prop::collection::vec(
            (
                prop::sample::select(vec![64_usize << 10, 128 << 10, 192 << 10, 1 << 20, 2 << 20, (2 << 20) + (64 << 10), 3 << 20]),
                0..64_usize,
                prop_oneof![Just(0_u32), Just(u32::MAX), any::<u32>(), 0..16_u32],
            ),
            1..10,
        ),
        dirty in any::<bool>(),
        sealed in prop::bool::weighted(0.8),
    ) {
        let mut bytes = SAMPLES.iter().find(|(of, _)| *of == DiskFormat::Vhdx).unwrap().1.clone();
        if dirty {
            for header in [64 << 10, 128 << 10] {
                bytes[header + 48..header + 64].fill(7);
            }
            bytes[1 << 20..][..64].fill(0);
            bytes[1 << 20..][..4].copy_from_slice(b"loge");
            bytes[1 << 20..][8..12].copy_from_slice(&8192_u32.to_le_bytes());
            bytes[1 << 20..][16] = 1;
            bytes[1 << 20..][32..48].fill(7);
        }
        for (part, at, value) in damage {
            bytes[part + 4 * at..][..4].copy_from_slice(&value.to_le_bytes());
        }
        if sealed {
            for (at, length) in
                [(64 << 10, 4096), (128 << 10, 4096), (192 << 10, 64 << 10), (1 << 20, 8192)]
            {
                crate::vhdx::seal(&mut bytes[at..at + length]);
            }
        }
        let (_folder, path) = place("a.vhdx");
        save(&path, &bytes);
        survives(&path);
    }

    #[test]
    fn any_bytes_after_a_mark_are_survived(
        mark in prop_oneof![
            Just(b"conectix".as_slice()), Just(b"QFI\xfb\0\0\0\x02".as_slice()), Just(b"QFI\xfb\0\0\0\x03".as_slice()),
            Just(b"vhdxfile".as_slice()), Just(b"".as_slice()),
        ],
        rest in prop::collection::vec(any::<u8>(), 0..3000),
        length in 0..2_u64 << 20,
    ) {
        let (_folder, path) = place("a");
        save(&path, &[mark, &rest].concat());
        std::fs::OpenOptions::new().write(true).open(&path).unwrap().set_len(length).unwrap();
        survives(&path);
    }
}
