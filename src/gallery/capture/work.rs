//! Reading a disk with all cores. Each worker reads, looks for zeros, hashes, looks up, compresses and writes into its own
//! pack; nothing waits for a central writer, and no data is queued, so memory does not grow with the disk.

use std::ops::Range;
use std::sync::Mutex;

use super::plan;
use super::reuse::{Claims, Reuse};
use crate::disk::Disk;
use crate::gallery::Gallery;
use crate::gallery::chunk::{self, CHUNK, CHUNK_LEN, Hash};
use crate::gallery::error::GalleryError;
use crate::gallery::index::Index;
use crate::gallery::manifest::{Draft, Manifest, Places};
use crate::gallery::pack::{Encoder, PackWriter};
use crate::gallery::parallel::{self, Queue, lock};
use crate::gallery::progress::{CaptureProgress, Control, Progress, Tally};
use crate::gallery::readback::ReadBack;
use crate::gallery::trust::Sound;
use crate::model::RegionId;

/// Chunks that are read at once: 1 MiB.
const READ: u64 = 8;

/// Data that is worth another worker, in bytes; fewer workers leave fewer small packs behind.
const SHARE: u64 = 16 << 20;

/// Where a disk is read to.
#[derive(Clone, Copy)]
pub(super) struct Target<'a> {
    pub gallery: &'a Gallery,
    pub region: &'a RegionId,
    pub known: &'a Index,
}

/// Ranges of chunks and where their hashes go.
type Units<'a> = Box<dyn Iterator<Item = (Range<u64>, Places<'a>)> + Send + 'a>;

struct Job<'a> {
    disk: &'a dyn Disk,
    size: u64,
    target: Target<'a>,
    /// What is left to be read.
    units: Mutex<Units<'a>>,
    queue: Queue<'a>,
    claims: Claims,
    reuse: Reuse,
    /// Packs that were written.
    sealed: Mutex<Vec<Sound>>,
    tally: Tally<'a, CaptureProgress>,
}

/// Reads the units of a disk, stores the chunks that the region has not got, and says what lies where.
///
/// When it returns, every pack is sealed; when it fails, none is half there.
pub(super) fn read_disk(
    disk: &dyn Disk,
    units: &[Range<u64>],
    target: Target<'_>,
    control: &Control<'_>,
) -> Result<(Manifest, CaptureProgress), GalleryError> {
    let mut draft = Draft::new(disk.size(), units);
    let progress = read_units(disk, units, &mut draft, target, control)?;
    let manifest = draft.finish().map_err(|what| {
        GalleryError::damaged(target.gallery.store().place(crate::gallery::layout::MANIFESTS), what)
    })?;
    Ok((manifest, progress))
}

/// The reading itself; what it takes but the draft is free again when it returns.
fn read_units<'a>(
    disk: &'a dyn Disk,
    units: &[Range<u64>],
    draft: &'a mut Draft<'_>,
    target: Target<'a>,
    control: &'a Control<'_>,
) -> Result<CaptureProgress, GalleryError> {
    let size = disk.size();
    let total = plan::bytes(units, size);
    let job = Job {
        disk,
        size,
        target,
        units: Mutex::new(Box::new(draft.units())),
        queue: Queue::new(units.len(), control.cancel),
        claims: Claims::new(),
        reuse: Reuse::new(target),
        sealed: Mutex::default(),
        tally: Tally::new(CaptureProgress { total, ..Default::default() }, control, |p| {
            Progress::Capture(*p)
        }),
    };
    let workers = target.gallery.workers().min(total.div_ceil(SHARE).max(1) as usize);
    parallel::run(workers, || job.queue.work(|| Worker::new(&job)?.run()));
    // Also where it did not come to its end: the next attempt relies on what is there.
    let sealed = std::mem::take(&mut *lock(&job.sealed));
    target.gallery.note(target.region, sealed.into_iter().chain(job.reuse.read_whole(target)).collect(), &[]);
    let progress = job.tally.value();
    job.queue.finish()?;
    Ok(progress)
}

struct Worker<'j, 'a> {
    job: &'j Job<'a>,
    pack: Option<PackWriter<'a>>,
    encoder: Encoder,
    there: ReadBack<'a>,
    buffer: Vec<u8>,
}

impl<'j, 'a> Worker<'j, 'a> {
    fn new(job: &'j Job<'a>) -> Result<Self, GalleryError> {
        let encoder = Encoder::new().map_err(GalleryError::System)?;
        let Target { gallery, region, known } = job.target;
        let there = ReadBack::new(gallery.store(), region, known)?;
        Ok(Self { job, pack: None, encoder, there, buffer: vec![0; READ as usize * CHUNK_LEN] })
    }

    fn run(mut self) -> Result<(), GalleryError> {
        while self.job.queue.next().is_some() {
            let Some((range, places)) = lock(&self.job.units).next() else { break };
            self.unit(&range, places)?;
        }
        // Stopped half-way, the open pack is dropped; sealed ones stay and serve the next attempt.
        match self.pack.take().filter(|_| !self.job.queue.is_stopped()) {
            Some(pack) => self.seal(pack),
            None => Ok(()),
        }
    }

    fn seal(&self, pack: PackWriter<'_>) -> Result<(), GalleryError> {
        let (pack, stamp) = pack.seal()?;
        lock(&self.job.sealed).extend(stamp.map(|stamp| (pack, stamp)));
        Ok(())
    }

    /// Reads a unit; it is not done if it was stopped on the way.
    fn unit(&mut self, range: &Range<u64>, mut places: Places<'_>) -> Result<(), GalleryError> {
        let mut buffer = std::mem::take(&mut self.buffer);
        let mut at = range.start;
        while at < range.end && !self.job.queue.is_stopped() {
            let end = range.end.min(at + READ);
            let bytes = buffer.get_mut(..chunk::span(self.job.size, at, end) as usize).unwrap_or_default();
            self.job.disk.read_at(bytes, at * CHUNK).map_err(source_error)?;
            let mut progress = CaptureProgress { done: bytes.len() as u64, ..Default::default() };
            for (number, chunk) in (at - range.start..).zip(bytes.chunks(CHUNK_LEN)) {
                if chunk::is_zero(chunk) {
                    progress.zero += chunk.len() as u64;
                } else {
                    places.put(number, &self.chunk(chunk, &mut progress)?);
                }
            }
            self.job.tally.change(|tally| tally.add(&progress));
            at = end;
        }
        self.buffer = buffer;
        if at == range.end {
            places.done();
        }
        Ok(())
    }

    /// Stores a chunk unless the region has it sound or another worker is storing it.
    fn chunk(&mut self, chunk: &[u8], progress: &mut CaptureProgress) -> Result<Hash, GalleryError> {
        let Target { gallery, region, known } = self.job.target;
        let hash = Hash::of(chunk);
        let (reuse, healed) = match known.first(&hash) {
            Some(place) => {
                let sound = self.job.reuse.may(known, &hash, place, &mut self.there);
                (sound, !sound)
            }
            None => (!self.job.claims.claim(&hash), false),
        };
        if reuse {
            progress.duplicate += chunk.len() as u64;
            return Ok(hash);
        }
        if healed {
            tracing::warn!(chunk = %hash, region = %region.0, "a chunk is damaged in the region; it is stored again");
            progress.healed += 1;
        }
        let mut pack = match self.pack.take() {
            Some(pack) => pack,
            None => PackWriter::new(gallery.store(), region)?,
        };
        let frame = self.encoder.encode(chunk);
        progress.new += chunk.len() as u64;
        progress.new_chunks += 1;
        progress.stored += frame.len() as u64;
        pack.push(hash, chunk.len(), frame)?;
        if pack.is_full(gallery.tuning.pack_bytes) {
            self.seal(pack)?;
        } else {
            self.pack = Some(pack);
        }
        Ok(hash)
    }
}

/// An error of the disk, sorted: a disk that changed is something else than one that cannot be read.
pub(super) fn source_error(error: crate::disk::DiskError) -> GalleryError {
    match error {
        crate::disk::DiskError::Changed { .. } => GalleryError::SourceChanged(error),
        _ => GalleryError::Source(error),
    }
}
