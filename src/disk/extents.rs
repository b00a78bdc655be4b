//! Ranges of a disk that may hold data.

use std::ops::Range;

/// Holes shorter than this are read over: finer ranges would cost more than they save.
const SMALL_HOLE: u64 = 64 * 1024;

/// Sorts ranges, joins those that touch or that only a small hole parts, and drops what lies past `size`.
pub(crate) fn tidy(mut ranges: Vec<Range<u64>>, size: u64) -> Vec<Range<u64>> {
    ranges.sort_unstable_by_key(|range| range.start);
    let mut tidy = Vec::new();
    for range in ranges {
        let range = range.start..range.end.min(size);
        if !range.is_empty() {
            push(&mut tidy, range);
        }
    }
    tidy
}

/// Adds a range that begins after all others do, joining it to the last where only a small hole parts them.
pub(crate) fn push(ranges: &mut Vec<Range<u64>>, range: Range<u64>) {
    match ranges.last_mut() {
        Some(last) if range.start < last.end.saturating_add(SMALL_HOLE) => last.end = last.end.max(range.end),
        _ => ranges.push(range),
    }
}

/// The parts of `range` that lie in sorted, disjoint `ranges`.
pub(crate) fn within(ranges: &[Range<u64>], range: Range<u64>) -> impl Iterator<Item = Range<u64>> + '_ {
    let first = ranges.partition_point(|other| other.end <= range.start);
    let Range { start, end } = range;
    ranges
        .iter()
        .skip(first)
        .take_while(move |other| other.start < end)
        .map(move |other| other.start.max(start)..other.end.min(end))
}

/// The bytes in all ranges together.
pub(crate) fn total(ranges: &[Range<u64>]) -> u64 {
    ranges.iter().map(|range| range.end.saturating_sub(range.start)).fold(0, u64::saturating_add)
}

/// Both disks' ranges together.
pub(crate) fn union(a: Vec<Range<u64>>, b: Vec<Range<u64>>) -> Vec<Range<u64>> {
    let mut all = a;
    all.extend(b);
    tidy(all, u64::MAX)
}

/// Cuts ranges into pieces on an absolute grid, so that a piece never straddles a multiple of `grid`.
pub(crate) fn pieces(ranges: &[Range<u64>], grid: u64) -> impl Iterator<Item = Range<u64>> + '_ {
    ranges.iter().flat_map(move |range| {
        let range = range.clone();
        let mut start = range.start;
        std::iter::from_fn(move || {
            let next = start.checked_div(grid)?.saturating_add(1).saturating_mul(grid).min(range.end);
            let piece = start..next;
            start = next;
            (!piece.is_empty()).then_some(piece)
        })
    })
}
