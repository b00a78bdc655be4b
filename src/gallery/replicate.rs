//! Replication: copying a version to other regions. Only packs that a region lacks are sent; each is read once for all
//! regions that lack it, every chunk checked on the way, and the record is written when the region has everything. What a
//! region has of the disk already is trusted or read back first: a chunk that is damaged there counts as lacking.

mod packs;

use std::collections::BTreeSet;
use std::sync::Mutex;

use super::Gallery;
use super::chunk::Hash;
use super::damage::Damage;
use super::documents::{ReplicaDocument, VersionDocument};
use super::error::GalleryError;
use super::index::Index;
use super::layout;
use super::manifest::Manifest;
use super::parallel::lock;
use super::progress::{Amount, Control, Progress, RegionProgress};
use super::readback::Damaged;
use super::trust::Sound;
use crate::model::RegionId;
use crate::model::image::{ReplicaState, Version};

/// What came of replicating to one region.
#[derive(Debug)]
pub struct RegionOutcome {
    /// The region.
    pub region: RegionId,
    /// Stored bytes that were copied.
    pub copied: u64,
    /// Its replica, or why it has none. Packs that were copied stay and need not be copied again.
    pub result: Result<ReplicaDocument, GalleryError>,
}

/// One region on its way.
struct Target {
    region: RegionId,
    /// The packs that it lacks, by their numbers in the source's index.
    packs: BTreeSet<u32>,
    /// Those that were written there.
    sealed: Mutex<Vec<Sound>>,
    state: Mutex<State>,
}

struct State {
    amount: Amount,
    /// How it ended, once it has.
    ended: Option<Result<ReplicaDocument, GalleryError>>,
}

impl Target {
    fn is_open(&self) -> bool {
        lock(&self.state).ended.is_none()
    }

    fn is_whole(&self) -> bool {
        matches!(lock(&self.state).ended, Some(Ok(_)))
    }

    fn advance(&self, bytes: u64, reporter: &Reporter<'_>) {
        let mut state = lock(&self.state);
        state.amount.done = (state.amount.done + bytes).min(state.amount.total);
        reporter.report(&self.region, &state);
    }

    fn end(&self, result: Result<ReplicaDocument, GalleryError>, reporter: &Reporter<'_>) {
        let mut state = lock(&self.state);
        if state.ended.is_none() {
            state.ended = Some(result);
            reporter.report(&self.region, &state);
        }
    }
}

/// Reports regions, one at a time.
struct Reporter<'a> {
    control: &'a Control<'a>,
    turn: Mutex<()>,
}

impl Reporter<'_> {
    fn report(&self, region: &RegionId, state: &State) {
        let documented = match &state.ended {
            None => ReplicaState::Replicating,
            Some(Ok(_)) => ReplicaState::Completed,
            Some(Err(_)) => ReplicaState::Failed,
        };
        let _turn = lock(&self.turn);
        (self.control.observer)(Progress::Region(RegionProgress {
            region: region.clone(),
            state: documented,
            amount: state.amount,
        }));
    }
}

/// The regions that a pack is read from, in the order they are tried.
struct Sources {
    index: Index,
    /// Chunks of packs that are damaged in the first region and sound in another of its packs; left out of the index.
    damaged: Damaged,
    regions: Vec<RegionId>,
}

impl Gallery {
    /// Copies a version from a region that has it to others, all at once. What is damaged of it there, or of its
    /// documents, is mended.
    ///
    /// A region that fails, or is cut short by a cancel, is reported in its place and does not stop the others; an error
    /// of the whole means that nothing could be copied anywhere.
    pub fn replicate(
        &self,
        name: &str,
        version: Version,
        from: &RegionId,
        to: &[RegionId],
        control: &Control<'_>,
    ) -> Result<Vec<RegionOutcome>, GalleryError> {
        let mut outcomes = self.replicate_once(name, version, from, to, control)?;
        for outcome in &mut outcomes {
            let packs = self.store().place(&layout::packs(&outcome.region));
            let lacks = matches!(
                &outcome.result,
                Err(GalleryError::Damaged { place, what: Damage::ChunksMissing { .. } }) if *place == packs
            );
            if lacks {
                // What the region had, and no version there needed, may have been collected meanwhile.
                let to = std::slice::from_ref(&outcome.region);
                let again = self.replicate_once(name, version, from, to, control)?;
                if let Some(again) = again.into_iter().next() {
                    let copied = outcome.copied + again.copied;
                    *outcome = RegionOutcome { copied, ..again };
                }
            }
        }
        Ok(outcomes)
    }

    fn replicate_once(
        &self,
        name: &str,
        version: Version,
        from: &RegionId,
        to: &[RegionId],
        control: &Control<'_>,
    ) -> Result<Vec<RegionOutcome>, GalleryError> {
        let from = Self::region(from)?;
        let mut wanted = to.iter().map(Self::region).collect::<Result<Vec<_>, _>>()?;
        let mut seen = BTreeSet::from([from.clone()]);
        wanted.retain(|region| seen.insert(region.clone()));

        let document = self.usable(name, version, &from)?;
        let key = Self::key(name)?;
        let manifest = self.manifest(&document.root)?;
        let index = Index::load(self.store(), &from, self.workers())?;
        let others = self.regions_with(&key, version, &document.root)?;
        self.add_targets(&document, &wanted, (control.clock)())?;
        let regions = [from].into_iter().chain(others.into_iter().filter(|r| !wanted.contains(r))).collect();
        let mut sources = Sources { index, damaged: Damaged::new(), regions };
        self.choose_sound(&mut sources, &manifest, control)?;
        self.sweep(&key, &wanted);

        let reporter = Reporter { control, turn: Mutex::new(()) };
        let targets: Vec<Target> = wanted
            .into_iter()
            .map(|region| self.prepare(&document, &manifest, &sources.index, region, &reporter))
            .collect();
        // Whoever has all else may have these damaged; the others get them with their record.
        let whole = targets.iter().filter(|target| target.is_whole()).map(|target| &target.region);
        self.mend(&document, &manifest, sources.regions.first().into_iter().chain(whole));
        self.copy_packs(&sources, &targets, &reporter);
        for target in &targets {
            self.note(&target.region, std::mem::take(&mut *lock(&target.sealed)), &[]);
        }
        // Each region's index takes as much.
        drop(sources);
        for target in targets.iter().filter(|target| target.is_open()) {
            let result = control.check().and_then(|()| self.commit(&document, &manifest, target, control));
            target.end(result, &reporter);
        }
        Ok(targets.into_iter().filter_map(outcome).collect())
    }

    /// Looks whether a region has everything, and writes its record.
    fn commit(
        &self,
        document: &VersionDocument,
        manifest: &Manifest,
        target: &Target,
        control: &Control<'_>,
    ) -> Result<ReplicaDocument, GalleryError> {
        let turn = self.committing(control)?;
        let usage = self.usage(&target.region, manifest)?;
        self.store_manifest(manifest, &target.region)?;
        let record = self.record(document, &target.region, usage, (control.clock)())?;
        self.confirm(record, manifest, &turn)
    }

    /// Looks at what a region has and lacks.
    fn prepare(
        &self,
        document: &VersionDocument,
        manifest: &Manifest,
        source: &Index,
        region: RegionId,
        reporter: &Reporter<'_>,
    ) -> Target {
        let (packs, ended) = match self.lacks(document, manifest, source, &region, reporter.control) {
            Ok(Lack::Packs(packs)) => (packs, None),
            Ok(Lack::Nothing(record)) => (BTreeSet::new(), Some(Ok(*record))),
            Err(error) => (BTreeSet::new(), Some(Err(error))),
        };
        let total = packs.iter().map(|number| source.stored(*number)).sum();
        let state = State { amount: Amount { done: 0, total }, ended };
        reporter.report(&region, &state);
        Target { region, packs, sealed: Mutex::default(), state: Mutex::new(state) }
    }

    fn lacks(
        &self,
        document: &VersionDocument,
        manifest: &Manifest,
        source: &Index,
        region: &RegionId,
        control: &Control<'_>,
    ) -> Result<Lack, GalleryError> {
        let key = Self::key(&document.definition.name)?;
        self.must_be_wanted(&document.definition.name, document.version, region)?;
        let record = match self.read_replica(region, &key, document.version) {
            // It is written anew when everything is there.
            Err(error) if error.is_of_one_file() => None,
            other => other?.filter(|record| record.version.root == document.root),
        };
        let mut there = Index::load(self.store(), region, self.workers())?;
        let mut places = there.places_of(manifest);
        there.leave_out_trusted(&mut places, &self.trusted(region, &there));
        let damaged = self.read_back(region, &there, &places, control)?;
        there.forget(|pack, hash| damaged.contains(&(pack, *hash)));
        // A record says that all was there once; a chunk may have been damaged since.
        if let Some(record) = record
            && there.usage(manifest).is_ok()
        {
            return Ok(Lack::Nothing(Box::new(record)));
        }
        let place = || self.store().place(&layout::packs(&document.source_region));
        let packs = source.packs_for(manifest, &there).map_err(|what| source.why(place(), what))?;
        let needed = packs.iter().map(|number| source.stored(*number)).sum();
        match self.store().free_space(&layout::packs(region))? {
            Some(free) if free < needed && !self.document.share_packs => {
                Err(GalleryError::NoSpace { place: self.place(), needed, free })
            }
            _ => Ok(Lack::Packs(packs.into_iter().collect())),
        }
    }

    /// Where a chunk lies in several packs of the source, sees to it that it is copied from one that has it sound.
    fn choose_sound(
        &self,
        sources: &mut Sources,
        manifest: &Manifest,
        control: &Control<'_>,
    ) -> Result<(), GalleryError> {
        let Some(from) = sources.regions.first() else { return Ok(()) };
        let index = &sources.index;
        let mut places = index.places_of(manifest);
        places.retain(|number| {
            index.place(*number).is_some_and(|found| index.find(&found.entry.hash).nth(1).is_some())
        });
        let bad = match self.read_back(from, index, &places, control) {
            // Every region tells that itself.
            Err(GalleryError::Cancelled) => return Ok(()),
            other => other?,
        };
        // One that is sound nowhere here may come from another region's pack of the same name.
        let elsewhere = |hash: &Hash| index.find(hash).any(|found| !bad.contains(&(found.pack, *hash)));
        let damaged: Damaged = bad.iter().filter(|(_, hash)| elsewhere(hash)).copied().collect();
        sources.index.forget(|pack, hash| damaged.contains(&(pack, *hash)));
        sources.damaged = damaged;
        Ok(())
    }
}

enum Lack {
    /// Nothing: the region has its replica.
    Nothing(Box<ReplicaDocument>),
    /// These packs, by their numbers in the source's index, or only the record.
    Packs(BTreeSet<u32>),
}

fn outcome(target: Target) -> Option<RegionOutcome> {
    let state = target.state.into_inner().unwrap_or_else(std::sync::PoisonError::into_inner);
    let result = state.ended?;
    Some(RegionOutcome { region: target.region, copied: state.amount.done, result })
}
