//! What of a disk is to be read: whole chunks that touch an extent, in units for the workers.

use std::ops::Range;

use crate::gallery::chunk::{self, CHUNK};

/// Chunks that a worker takes at once: 4 MiB.
pub(super) const UNIT: u64 = 32;

/// The units to read, as ranges of chunks in order; each lies within one group of 32 on the grid.
pub(super) fn units(extents: &[Range<u64>], size: u64) -> Vec<Range<u64>> {
    let mut units = Vec::new();
    for chunks in chunk_ranges(extents, size) {
        let mut start = chunks.start;
        while start < chunks.end {
            let end = chunks.end.min((start / UNIT + 1) * UNIT);
            units.push(start..end);
            start = end;
        }
    }
    units
}

/// Guest bytes in these chunks.
pub(super) fn bytes(units: &[Range<u64>], size: u64) -> u64 {
    units.iter().map(|unit| chunk::span(size, unit.start, unit.end)).sum()
}

/// Extents, which need not be in order nor disjoint, rounded out to chunks and merged.
fn chunk_ranges(extents: &[Range<u64>], size: u64) -> Vec<Range<u64>> {
    let mut ranges: Vec<Range<u64>> = extents
        .iter()
        .map(|extent| extent.start.min(size)..extent.end.min(size))
        .filter(|extent| !extent.is_empty())
        .map(|extent| extent.start / CHUNK..extent.end.div_ceil(CHUNK))
        .collect();
    ranges.sort_unstable_by_key(|range| range.start);
    let mut merged: Vec<Range<u64>> = Vec::with_capacity(ranges.len());
    for range in ranges {
        match merged.last_mut() {
            Some(last) if range.start <= last.end => last.end = last.end.max(range.end),
            _ => merged.push(range),
        }
    }
    merged
}
