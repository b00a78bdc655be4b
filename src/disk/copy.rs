//! Copying a disk into another container and comparing two, in parallel, in bounded memory.

use std::ops::Range;
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::thread;

use super::bytes::is_zero;
use super::{Disk, DiskError, DiskFacts, DiskWriter, extents};

/// What a worker reads at once, on an absolute grid.
const PIECE: u64 = 1 << 20;
/// What is skipped at once when it is zero: a qcow2 cluster, half a gallery chunk.
const GRAIN: usize = 64 * 1024;
/// More workers than this only wait for the same disk.
const MOST_WORKERS: usize = 8;

/// Copies all guest bytes of `source` into `target` and finishes it.
///
/// `progress` hears the bytes of extents done so far, from any worker, never fewer than before. `cancelled` is asked
/// between pieces of 1 MiB. A source that changes meanwhile is refused; whatever fails, nothing is left of the target.
pub fn copy(
    source: &dyn Disk,
    target: Box<dyn DiskWriter>,
    progress: &(dyn Fn(u64) + Sync),
    cancelled: &(dyn Fn() -> bool + Sync),
) -> Result<DiskFacts, DiskError> {
    if target.size() < source.size() {
        return Err(DiskError::OutOfRange {
            path: target.path().to_path_buf(),
            end: source.size(),
            size: target.size(),
        });
    }
    let before = source.identity()?;
    let ranges = source.extents()?;
    target.must_have_space(extents::total(&ranges))?;
    let done = Mutex::new(0_u64);
    in_parallel(&ranges, &|piece, buf| {
        if cancelled() {
            return Err(DiskError::Cancelled);
        }
        source.read_at(buf, piece.start)?;
        for run in data_runs(buf) {
            if let Some(data) = buf.get(run.clone()) {
                target.write_at(data, piece.start + run.start as u64)?;
            }
        }
        // Under the lock, so that the listener never sees an older figure after a newer one.
        if let Ok(mut done) = done.lock() {
            *done += buf.len() as u64;
            progress(*done);
        }
        Ok(())
    })?;
    before.must_equal(&source.identity()?)?;
    if cancelled() {
        return Err(DiskError::Cancelled);
    }
    target.finish()
}

/// The first guest offset at which two disks differ. A shorter disk counts as followed by zeros, as a hypervisor
/// would see it on a larger drive.
pub fn compare(a: &dyn Disk, b: &dyn Disk) -> Result<Option<u64>, DiskError> {
    let (before_a, before_b) = (a.identity()?, b.identity()?);
    let ranges = extents::union(a.extents()?, b.extents()?);
    let first = AtomicU64::new(u64::MAX);
    in_parallel(&ranges, &|piece, buf| {
        if piece.start >= first.load(Ordering::Relaxed) {
            return Ok(());
        }
        let mut other = vec![0; buf.len()];
        read_or_zero(a, buf, piece.start)?;
        read_or_zero(b, &mut other, piece.start)?;
        if buf != other.as_slice()
            && let Some(at) = buf.iter().zip(&other).position(|(a, b)| a != b)
        {
            first.fetch_min(piece.start + at as u64, Ordering::Relaxed);
        }
        Ok(())
    })?;
    before_a.must_equal(&a.identity()?)?;
    before_b.must_equal(&b.identity()?)?;
    let first = first.into_inner();
    Ok((first != u64::MAX).then_some(first))
}

/// Reads what the disk has of a range; the rest is zero.
fn read_or_zero(disk: &dyn Disk, buf: &mut [u8], offset: u64) -> Result<(), DiskError> {
    let there = disk.size().saturating_sub(offset).min(buf.len() as u64) as usize;
    let (inside, outside) = buf.split_at_mut(there);
    outside.fill(0);
    if inside.is_empty() { Ok(()) } else { disk.read_at(inside, offset) }
}

/// The runs of grains in a piece that hold anything but zeros, as ranges of the piece.
fn data_runs(piece: &[u8]) -> Vec<Range<usize>> {
    let mut runs: Vec<Range<usize>> = Vec::new();
    let mut start = 0;
    for grain in piece.chunks(GRAIN) {
        let end = start + grain.len();
        if !is_zero(grain) {
            match runs.last_mut() {
                Some(last) if last.end == start => last.end = end,
                _ => runs.push(start..end),
            }
        }
        start = end;
    }
    runs
}

/// What is done with one piece: its guest range and a buffer of its length.
type Work<'a> = dyn Fn(Range<u64>, &mut [u8]) -> Result<(), DiskError> + Sync + 'a;

/// Gives every piece of `ranges` to one of the workers, each with its own buffer of the piece's length.
///
/// The first error stops all workers and is the one that is returned.
fn in_parallel(ranges: &[Range<u64>], work: &Work<'_>) -> Result<(), DiskError> {
    let pieces = Mutex::new(extents::pieces(ranges, PIECE));
    let failed = Mutex::new(None);
    let stop = AtomicBool::new(false);
    let fail = |error| {
        stop.store(true, Ordering::Relaxed);
        if let Ok(mut failed) = failed.lock() {
            failed.get_or_insert(error);
        }
    };
    let worker = || {
        let mut buf = Vec::new();
        while !stop.load(Ordering::Relaxed) {
            let Some(piece) = pieces.lock().ok().and_then(|mut pieces| pieces.next()) else { break };
            buf.resize((piece.end - piece.start) as usize, 0);
            if let Err(error) = work(piece, &mut buf) {
                fail(error);
            }
        }
    };
    thread::scope(|scope| {
        for number in 1..workers() {
            let named = thread::Builder::new().name(format!("disk {number}"));
            if let Err(error) = named.spawn_scoped(scope, worker) {
                tracing::warn!("one worker fewer: {error}");
            }
        }
        worker();
    });
    failed.into_inner().unwrap_or_default().map_or(Ok(()), Err)
}

/// One worker per core, within reason.
fn workers() -> usize {
    thread::available_parallelism().map_or(1, usize::from).min(MOST_WORKERS)
}
