//! CRC-32C, Castagnoli's polynomial.

use std::sync::LazyLock;

static TABLE: LazyLock<[u32; 256]> = LazyLock::new(|| {
    std::array::from_fn(|byte| {
        (0..8).fold(byte as u32, |value, _| (value >> 1) ^ if value & 1 == 1 { 0x82f6_3b78 } else { 0 })
    })
});

/// The sum of `bytes` with the four at `at`, where the sum itself is kept, taken as zero.
pub fn sum_without(bytes: &[u8], at: usize) -> u32 {
    let table = &*TABLE;
    let own = at..at.saturating_add(4);
    let sum = bytes.iter().enumerate().fold(u32::MAX, |sum, (place, &byte)| {
        let byte = if own.contains(&place) { 0 } else { byte };
        let index = usize::from(sum as u8 ^ byte);
        (sum >> 8) ^ table.get(index).copied().unwrap_or_default()
    });
    !sum
}
