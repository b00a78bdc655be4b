//! Sending packs: each is read once for all regions that lack it, from the first region that has it whole.

use std::collections::{BTreeSet, HashSet};

use super::{Reporter, Sources, Target};
use crate::gallery::blob::Put;
use crate::gallery::chunk::{CHUNK_LEN, Hash};
use crate::gallery::damage::Damage;
use crate::gallery::error::GalleryError;
use crate::gallery::pack::{Decoder, Pack, PackWriter};
use crate::gallery::parallel::{self, Queue, lock};
use crate::gallery::{Gallery, layout};
use crate::model::RegionId;

impl Gallery {
    /// Copies every pack that a region lacks.
    pub(super) fn copy_packs(&self, sources: &Sources, targets: &[Target], reporter: &Reporter<'_>) {
        let packs: BTreeSet<u32> = targets.iter().flat_map(|target| &target.packs).copied().collect();
        let packs: Vec<u32> = packs.into_iter().collect();
        let queue = Queue::new(packs.len(), reporter.control.cancel);
        parallel::run(self.workers().min(packs.len()), || {
            while let Some(pack) = queue.next().and_then(|number| packs.get(number)) {
                let lacking: Vec<&Target> =
                    targets.iter().filter(|t| t.packs.contains(pack) && t.is_open()).collect();
                self.copy_pack(sources, *pack, lacking, reporter);
            }
        });
    }

    /// Copies one pack to every region that lacks it, from the first region that has it whole.
    fn copy_pack(&self, sources: &Sources, number: u32, lacking: Vec<&Target>, reporter: &Reporter<'_>) {
        let Some(pack) = sources.index.pack(number) else { return };
        let in_pack = sources.damaged.iter().filter(|(pack, _)| *pack == number);
        let left_out: HashSet<Hash> = in_pack.map(|(_, hash)| *hash).collect();
        let mut lacking: Vec<Copying<'_>> =
            lacking.into_iter().map(|target| Copying { target, sent: 0, counted: 0 }).collect();
        let mut failure = None;
        for region in &sources.regions {
            if self.document.share_packs && left_out.is_empty() {
                lacking.retain(|copying| !self.share(region, pack, copying, reporter));
            }
            lacking.retain(|copying| copying.target.is_open());
            if lacking.is_empty() {
                return;
            }
            match self.copy_from(region, pack, &left_out, &mut lacking, reporter) {
                Ok(()) | Err(GalleryError::Cancelled) => return,
                Err(error) => {
                    tracing::warn!(%error, "a pack could not be copied from here");
                    failure.get_or_insert(error);
                }
            }
        }
        if let Some(error) = failure {
            for copying in &lacking {
                copying.target.end(Err(error.again()), reporter);
            }
        }
    }

    /// Puts a pack into another region without copying it. False if the store cannot, or one is there and not sound.
    fn share(&self, from: &RegionId, pack: &Hash, copying: &Copying<'_>, reporter: &Reporter<'_>) -> bool {
        let target = copying.target;
        let to = layout::pack(&target.region, pack);
        let shared = self.store().share(&layout::pack(from, pack), &to);
        let there = Pack::open(self.store(), &target.region, pack);
        let there = match (shared, there) {
            (Ok(Some(Put::Created)), Ok(there)) => there,
            (Ok(Some(Put::Existed)), Ok(there)) if there.is_sound().is_ok_and(|sound| sound) => there,
            _ => return false,
        };
        target.advance(there.footer().stored(), reporter);
        true
    }

    /// Copies a pack from one region to all that lack it, without those chunks of `left_out` that are damaged. An error is
    /// one of the source; a region's own ends that region.
    fn copy_from(
        &self,
        from: &RegionId,
        pack: &Hash,
        left_out: &HashSet<Hash>,
        lacking: &mut [Copying<'_>],
        reporter: &Reporter<'_>,
    ) -> Result<(), GalleryError> {
        let source = Pack::open(self.store(), from, pack)?;
        let mut decoder = Decoder::new().map_err(GalleryError::System)?;
        let mut chunk = vec![0; CHUNK_LEN];
        let mut writers: Vec<Option<PackWriter<'_>>> = Vec::new();
        for copying in lacking.iter_mut() {
            copying.sent = 0;
            writers.push(copying.try_to(reporter, || PackWriter::new(self.store(), &copying.target.region)));
        }
        source.frames::<GalleryError>(|entry, frame| {
            reporter.control.check()?;
            let chunk = chunk.get_mut(..entry.length as usize).unwrap_or_default();
            if !decoder.decode(entry, frame, chunk) {
                if left_out.contains(&entry.hash) {
                    return Ok(());
                }
                self.note(from, Vec::new(), &[*pack]);
                let place = self.store().place(&layout::pack(from, pack));
                return Err(GalleryError::damaged(place, Damage::Chunks { count: 1, first: entry.hash }));
            }
            for (copying, slot) in lacking.iter_mut().zip(&mut writers) {
                let Some(mut writer) = slot.take() else { continue };
                *slot = copying.try_to(reporter, || {
                    writer.push(entry.hash, entry.length as usize, frame)?;
                    Ok(writer)
                });
                copying.count(u64::from(entry.stored), reporter);
            }
            Ok(())
        })?;
        for (copying, writer) in lacking.iter_mut().zip(writers) {
            if let Some(writer) = writer {
                let sealed = copying.try_to(reporter, || writer.seal());
                let sound = sealed.and_then(|(pack, stamp)| Some((pack, stamp?)));
                lock(&copying.target.sealed).extend(sound);
            }
        }
        Ok(())
    }
}

/// A pack on its way to one region.
struct Copying<'a> {
    target: &'a Target,
    /// Bytes written in this attempt.
    sent: u64,
    /// Bytes reported, in whichever attempt.
    counted: u64,
}

impl Copying<'_> {
    /// What `step` gives; its error is the region's end.
    fn try_to<T>(
        &self,
        reporter: &Reporter<'_>,
        step: impl FnOnce() -> Result<T, GalleryError>,
    ) -> Option<T> {
        step().map_err(|error| self.target.end(Err(error), reporter)).ok()
    }

    /// Counts bytes unless an earlier attempt has.
    fn count(&mut self, bytes: u64, reporter: &Reporter<'_>) {
        self.sent += bytes;
        if self.sent > self.counted {
            self.target.advance(self.sent - self.counted, reporter);
            self.counted = self.sent;
        }
    }
}
