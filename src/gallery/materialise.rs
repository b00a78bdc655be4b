//! Writing a version's disk: every chunk is found, decompressed, checked by its hash and written; zeros are skipped.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::{Arc, Mutex};

use super::Gallery;
use super::blob::Blob;
use super::chunk::{self, CHUNK, CHUNK_LEN, Hash};
use super::damage::Damage;
use super::error::GalleryError;
use super::index::{Found, Index};
use super::layout;
use super::pack::Decoder;
use super::parallel::{self, Queue, lock};
use super::progress::{Amount, Control, Progress, Tally};
use crate::disk::{DiskError, DiskFacts, DiskWriter};
use crate::model::RegionId;
use crate::model::image::Version;

/// Chunks that a worker takes at once, and that are read and written together where they lie together: 1 MiB.
const UNIT: usize = 8;

/// Packs that are kept open.
const OPEN_PACKS: usize = 64;

/// A disk written from a gallery, byte for byte the one that was captured.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Materialised {
    /// The file.
    pub facts: DiskFacts,
    /// Chunks that were damaged or missing in the region and came from another region's replica, by that region.
    pub helped: BTreeMap<RegionId, u64>,
}

/// A region's chunks, and the packs of it that are open.
struct Replica {
    region: RegionId,
    index: Index,
    open: Mutex<HashMap<u32, Arc<dyn Blob>>>,
}

struct Job<'a> {
    gallery: &'a Gallery,
    size: u64,
    units: Vec<(u64, &'a [[u8; 32]])>,
    near: Replica,
    /// Other regions that have the version, asked only when the near one fails.
    others: Vec<RegionId>,
    far: Mutex<Option<Arc<Vec<Replica>>>>,
    helped: Mutex<BTreeMap<RegionId, u64>>,
    /// Packs of the near region that failed to give a chunk.
    bad: Mutex<BTreeSet<Hash>>,
    writer: &'a dyn DiskWriter,
    queue: Queue<'a>,
    tally: Tally<'a, Amount>,
}

impl Gallery {
    /// The size of the disk that a version makes, for the writer of [`Gallery::materialise`].
    pub fn disk_size(&self, name: &str, version: Version, region: &RegionId) -> Result<u64, GalleryError> {
        Ok(self.usable(name, version, &Self::region(region)?)?.size)
    }

    /// The root hash of the manifest of the disk that a version makes: the same for the same disk.
    pub fn disk_root(&self, name: &str, version: Version, region: &RegionId) -> Result<Hash, GalleryError> {
        Ok(self.usable(name, version, &Self::region(region)?)?.root)
    }

    /// Writes a version's disk from a region's replica. The writer is finished, or dropped if anything fails.
    ///
    /// A chunk that is damaged in the region is taken from another region that has it, and the result says so.
    pub fn materialise(
        &self,
        name: &str,
        version: Version,
        region: &RegionId,
        writer: Box<dyn DiskWriter>,
        control: &Control<'_>,
    ) -> Result<Materialised, GalleryError> {
        let region = Self::region(region)?;
        let document = self.usable(name, version, &region)?;
        let manifest = self.manifest(&document.root)?;
        if manifest.size() != document.size {
            let place = self.store().place(&layout::version(&Self::key(name)?, version));
            return Err(GalleryError::damaged(place, Damage::Contradiction { field: "size" }));
        }
        if writer.size() < document.size {
            let (path, end, size) = (writer.path().to_path_buf(), document.size, writer.size());
            return Err(GalleryError::Target(DiskError::OutOfRange { path, end, size }));
        }
        let mut others = self.regions_with(&Self::key(name)?, version, &document.root)?;
        others.retain(|other| *other != region);
        let units: Vec<_> = manifest
            .runs()
            .flat_map(|run| {
                let starts = (run.start..).step_by(UNIT);
                starts.zip(run.hashes.unwrap_or_default().chunks(UNIT))
            })
            .collect();
        let (total, _) = manifest.data();
        writer.must_have_space(total).map_err(GalleryError::Target)?;
        let job = Job {
            gallery: self,
            size: document.size,
            queue: Queue::new(units.len(), control.cancel),
            units,
            near: self.replica(region)?,
            others,
            far: Mutex::new(None),
            helped: Mutex::default(),
            bad: Mutex::default(),
            writer: writer.as_ref(),
            tally: Tally::new(Amount { done: 0, total }, control, |amount| Progress::Materialise(*amount)),
        };
        parallel::run(self.workers().min(job.units.len()), || job.queue.work(|| Worker::new(&job)?.run()));
        let bad: Vec<Hash> = std::mem::take(&mut *lock(&job.bad)).into_iter().collect();
        self.note(&job.near.region, Vec::new(), &bad);
        let Job { queue, helped, .. } = job;
        queue.finish()?;
        let facts = writer.finish().map_err(GalleryError::Target)?;
        Ok(Materialised { facts, helped: lock(&helped).clone() })
    }

    fn replica(&self, region: RegionId) -> Result<Replica, GalleryError> {
        let index = Index::load(self.store(), &region, self.workers())?;
        Ok(Replica { region, index, open: Mutex::default() })
    }
}

impl Replica {
    /// An open pack. A few stay open; which ones hardly matters, since neighbours lie in the same pack.
    fn pack(&self, gallery: &Gallery, number: u32) -> Result<Arc<dyn Blob>, GalleryError> {
        if let Some(blob) = lock(&self.open).get(&number) {
            return Ok(Arc::clone(blob));
        }
        let place = || gallery.store().place(&layout::packs(&self.region));
        let hash = self.index.pack(number).ok_or_else(|| GalleryError::damaged(place(), Damage::Table))?;
        let blob: Arc<dyn Blob> = gallery.store().open(&layout::pack(&self.region, hash))?.into();
        let mut open = lock(&self.open);
        if open.len() >= OPEN_PACKS {
            open.clear();
        }
        open.insert(number, Arc::clone(&blob));
        Ok(blob)
    }
}

struct Worker<'a> {
    job: &'a Job<'a>,
    decoder: Decoder,
    frames: Vec<u8>,
    bytes: Vec<u8>,
}

impl<'a> Worker<'a> {
    fn new(job: &'a Job<'a>) -> Result<Self, GalleryError> {
        let decoder = Decoder::new().map_err(GalleryError::System)?;
        let size = UNIT * CHUNK_LEN;
        Ok(Self { job, decoder, frames: Vec::with_capacity(size), bytes: vec![0; size] })
    }

    fn run(mut self) -> Result<(), GalleryError> {
        while let Some((start, hashes)) = self.job.queue.next().and_then(|number| self.job.units.get(number))
        {
            self.unit(*start, hashes)?;
        }
        Ok(())
    }

    fn unit(&mut self, start: u64, hashes: &[[u8; 32]]) -> Result<(), GalleryError> {
        let size = chunk::span(self.job.size, start, start + hashes.len() as u64);
        let mut bytes = std::mem::take(&mut self.bytes);
        let unit = bytes.get_mut(..size as usize).unwrap_or_default();
        let wanted: Vec<Wanted> = (start..)
            .zip(hashes)
            .map(|(at, hash)| {
                let hash = Hash(*hash);
                Wanted { at, hash, found: self.job.near.index.find(&hash).next() }
            })
            .collect();
        let mut rest = wanted.as_slice();
        let mut at = 0;
        while !rest.is_empty() {
            let (group, after) = rest.split_at(together(rest));
            let length = chunk::span(self.job.size, start + at, start + at + group.len() as u64) as usize;
            let from = at as usize * CHUNK_LEN;
            let place = unit.get_mut(from..from + length).unwrap_or_default();
            self.group(group, place)?;
            at += group.len() as u64;
            rest = after;
        }
        self.job.writer.write_at(unit, start * CHUNK).map_err(GalleryError::Target)?;
        self.job.tally.change(|amount| amount.done += size);
        self.bytes = bytes;
        Ok(())
    }

    /// Chunks whose frames lie behind each other, read at once.
    fn group(&mut self, group: &[Wanted], bytes: &mut [u8]) -> Result<(), GalleryError> {
        let mut frames = std::mem::take(&mut self.frames);
        let read = self.frames(group, &mut frames);
        if let Err(error) = &read {
            tracing::warn!(%error, "frames cannot be read");
        }
        let mut rest = if read.is_ok() { frames.as_slice() } else { &[] };
        for (wanted, chunk) in group.iter().zip(bytes.chunks_mut(CHUNK_LEN)) {
            let stored = wanted.found.map_or(0, |found| found.entry.stored as usize);
            let (frame, after) = rest.split_at_checked(stored).unwrap_or_default();
            rest = after;
            let sound = wanted.found.is_some_and(|found| self.decoder.decode(&found.entry, frame, chunk));
            if !sound {
                self.elsewhere(wanted, chunk)?;
            }
        }
        self.frames = frames;
        Ok(())
    }

    fn frames(&self, group: &[Wanted], frames: &mut Vec<u8>) -> Result<(), GalleryError> {
        let Some(found) = group.first().and_then(|wanted| wanted.found) else { return Ok(()) };
        let length = group.iter().filter_map(|w| w.found).map(|found| found.entry.stored as usize).sum();
        frames.resize(length, 0);
        let near = &self.job.near;
        Ok(near.pack(self.job.gallery, found.pack)?.read_at(frames, found.entry.offset)?)
    }

    /// A chunk that is damaged or missing where it should be: from any other place that has it.
    fn elsewhere(&mut self, wanted: &Wanted, chunk: &mut [u8]) -> Result<(), GalleryError> {
        let job = self.job;
        let pack = wanted.found.and_then(|found| job.near.index.pack(found.pack));
        lock(&job.bad).extend(pack);
        let near = &job.near.region;
        let place = pack.map_or_else(|| layout::packs(near), |pack| layout::pack(near, pack));
        let place = job.gallery.store().place(&place);
        tracing::warn!(place, chunk = %wanted.hash, "a chunk is damaged; looking for another copy");
        if self.copy_in(&job.near, wanted, chunk) {
            return Ok(());
        }
        for replica in job.far()?.iter() {
            if self.copy_in(replica, wanted, chunk) {
                *lock(&job.helped).entry(replica.region.clone()).or_default() += 1;
                return Ok(());
            }
        }
        let what = match wanted.found {
            Some(_) => Damage::Chunks { count: 1, first: wanted.hash },
            None => Damage::ChunksMissing { count: 1, first: wanted.at * CHUNK },
        };
        Err(GalleryError::damaged(place, what))
    }

    /// Tries every copy of a chunk in one region.
    fn copy_in(&mut self, replica: &Replica, wanted: &Wanted, chunk: &mut [u8]) -> bool {
        replica.index.find(&wanted.hash).any(|found| {
            let mut frame = vec![0; found.entry.stored as usize];
            let read = replica
                .pack(self.job.gallery, found.pack)
                .and_then(|blob| Ok(blob.read_at(&mut frame, found.entry.offset)?));
            read.is_ok() && self.decoder.decode(&found.entry, &frame, chunk)
        })
    }
}

impl Job<'_> {
    /// The other regions' chunks, looked at when they are first needed.
    fn far(&self) -> Result<Arc<Vec<Replica>>, GalleryError> {
        let mut far = lock(&self.far);
        if let Some(far) = far.as_ref() {
            return Ok(Arc::clone(far));
        }
        let replicas = self.others.iter().map(|region| self.gallery.replica(region.clone()));
        let replicas = Arc::new(replicas.collect::<Result<Vec<_>, _>>()?);
        *far = Some(Arc::clone(&replicas));
        Ok(replicas)
    }
}

/// A chunk of the disk and where it lies in the region, if it does.
struct Wanted {
    at: u64,
    hash: Hash,
    found: Option<Found>,
}

/// How many of these, from the first, lie behind each other in one pack.
fn together(wanted: &[Wanted]) -> usize {
    let follows = |pair: &[Wanted]| match pair {
        [Wanted { found: Some(a), .. }, Wanted { found: Some(b), .. }] => {
            a.pack == b.pack && a.entry.offset + u64::from(a.entry.stored) == b.entry.offset
        }
        _ => false,
    };
    1 + wanted.windows(2).take_while(|pair| follows(pair)).count()
}
