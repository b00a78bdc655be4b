//! What holds for any content. Any damage is `tests/fuzz`'s.

use std::sync::Mutex;

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
