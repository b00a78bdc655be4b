//! Copying a version of an image from one region to others.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};
use std::time::Instant;

use super::bench::Bench;
use super::error::JobError;
use super::failure::failure;
use super::galleries;
use super::plan::GalleryAt;
use super::stop::StopReason;
use crate::gallery::{Control, Gallery, Progress, RegionOutcome};
use crate::model::image::{ReplicaState, Version};
use crate::model::job::{self, RegionProgress, ReplicationFigures, Step};
use crate::model::{RegionId, names};

/// A version that is to be in more regions. Each region ends on its own: the ones that cannot have their replica tell
/// why, and the job is done all the same.
#[derive(Clone, Debug)]
pub(super) struct Replicate {
    pub gallery: GalleryAt,
    pub definition: String,
    pub version: Version,
    /// A region that has the version.
    pub source: RegionId,
    /// None of them the source.
    pub targets: Vec<RegionId>,
}

impl Replicate {
    pub fn run(&self, bench: &Bench<'_>) -> Result<ReplicationFigures, JobError> {
        let begun = Instant::now();
        for region in &self.targets {
            show(bench, region, ReplicaState::Unknown, 0, 0);
        }
        let gallery = galleries::open_at(&self.gallery)?;
        bench.go_on()?;
        let image = (self.definition.as_str(), self.version);
        let replicas = to_all(&gallery, image, &self.source, &self.targets, bench);
        if replicas.iter().any(Replica::is_stopped)
            && (bench.stop_reason() == Some(StopReason::Interrupted)
                || replicas.iter().all(Replica::is_stopped))
        {
            return Err(JobError::Stopped);
        }
        let milliseconds = begun.elapsed().as_millis() as u64;
        Ok(ReplicationFigures { milliseconds, regions: outcomes(replicas, &self.targets) })
    }
}

/// Copies a version to all `targets` at once. Nothing fails as a whole: each region says how it ended.
pub(super) fn to_all(
    gallery: &Gallery,
    (name, version): (&str, Version),
    source: &RegionId,
    targets: &[RegionId],
    bench: &Bench<'_>,
) -> Vec<Replica> {
    if targets.is_empty() {
        return Vec::new();
    }
    bench.begin(Step::Replicating, 0);
    let amounts = Mutex::new(BTreeMap::new());
    let observer = |progress: Progress| {
        let Progress::Region(region) = progress else { return };
        let Some(target) = targets.iter().find(|target| same(target, &region.region)) else { return };
        show(bench, target, region.state, region.amount.done, region.amount.total);
        let mut amounts = amounts.lock().unwrap_or_else(PoisonError::into_inner);
        amounts.insert(target, region.amount);
        bench.total(amounts.values().map(|amount| amount.total).sum());
        bench.done(amounts.values().map(|amount| amount.done).sum());
    };
    let clock = || bench.now();
    let control = Control { observer: &observer, cancel: bench.stop_flag(), clock: &clock };
    match gallery.replicate(name, version, source, targets, &control) {
        Ok(outcomes) => outcomes.into_iter().map(Replica::from).collect(),
        Err(error) => {
            let error = JobError::from(error);
            let without = |region: &RegionId| Replica {
                region: region.clone(),
                copied: 0,
                stopped: error.is_stopped(),
                failure: Some(told(&error)),
            };
            targets.iter().map(without).collect()
        }
    }
}

/// How each region ended, spelt as the job spells it and not as the gallery does.
pub(super) fn outcomes(
    replicas: Vec<Replica>,
    targets: &[RegionId],
) -> BTreeMap<RegionId, job::RegionOutcome> {
    let spelt = |replica: Replica| {
        let region = targets.iter().find(|target| same(target, &replica.region));
        let outcome = job::RegionOutcome { copied: replica.copied, failure: replica.failure };
        (region.cloned().unwrap_or(replica.region), outcome)
    };
    replicas.into_iter().map(spelt).collect()
}

/// How the replication to one region ended.
pub(super) struct Replica {
    region: RegionId,
    copied: u64,
    /// It has no replica because the job was asked to stop.
    stopped: bool,
    failure: Option<job::Failure>,
}

impl Replica {
    pub fn is_stopped(&self) -> bool {
        self.stopped
    }
}

impl From<RegionOutcome> for Replica {
    fn from(outcome: RegionOutcome) -> Self {
        let error = outcome.result.err().map(JobError::from);
        Self {
            region: outcome.region,
            copied: outcome.copied,
            stopped: error.as_ref().is_some_and(JobError::is_stopped),
            failure: error.as_ref().map(told),
        }
    }
}

/// Why a region has no replica. Of a stop it is said that the image is there all the same.
fn told(error: &JobError) -> job::Failure {
    if error.is_stopped() { failure(&JobError::RegionLeftOut) } else { failure(error) }
}

/// Reports a region.
pub(super) fn show(bench: &Bench<'_>, region: &RegionId, state: ReplicaState, done: u64, total: u64) {
    bench.region(region, RegionProgress { state, done, total });
}

/// Whether both are the same to the gallery.
pub(super) fn same(a: &RegionId, b: &RegionId) -> bool {
    names::same(&a.0, &b.0)
}
