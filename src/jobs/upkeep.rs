//! Looking after a gallery: checking its files, and removing what no version needs.

use std::collections::BTreeSet;
use std::time::{Duration, Instant};

use super::bench::Bench;
use super::error::JobError;
use super::galleries;
use super::kept::Kept;
use super::plan::GalleryAt;
use crate::gallery::{Collected, Control, Hit, Level, Problem, Progress, VerifyReport};
use crate::model::Explain;
use crate::model::job::Step;
use crate::model::upkeep::{CollectFigures, HIT_KEPT, PROBLEMS_KEPT, VerifyFigures};

const SECONDS_OF_HOUR: u64 = 60 * 60;

/// A gallery that is to be checked. What is damaged is an outcome; only what cannot be looked at is a failure.
#[derive(Clone, Debug)]
pub(super) struct Verify {
    pub gallery: GalleryAt,
    /// Every block, too.
    pub full: bool,
}

impl Verify {
    pub fn run(&self, bench: &Bench<'_>) -> Result<VerifyFigures, JobError> {
        let begun = Instant::now();
        let gallery = galleries::open_at(&self.gallery)?;
        bench.begin(Step::Checking, 0);
        let level = if self.full { Level::Full } else { Level::Fast };
        let report = watched(bench, |control| Ok(gallery.verify(level, control)?))?;
        Ok(verify_figures(&report, begun.elapsed()))
    }
}

/// A gallery that is to be cleaned up.
#[derive(Clone, Debug)]
pub(super) struct Collect {
    pub gallery: GalleryAt,
    /// What has lain for fewer hours stays.
    pub grace_hours: u32,
}

impl Collect {
    pub fn run(&self, bench: &Bench<'_>) -> Result<CollectFigures, JobError> {
        let begun = Instant::now();
        let gallery = galleries::open_at(&self.gallery)?;
        bench.begin(Step::Collecting, 0);
        Kept::within(&self.gallery.cache).clear();
        let grace = Duration::from_secs(u64::from(self.grace_hours) * SECONDS_OF_HOUR);
        let collected = watched(bench, |control| Ok(gallery.collect(grace, control)?))?;
        Ok(figures(collected, begun.elapsed()))
    }
}

/// Does something with all of the gallery, and says how far it is.
fn watched<T>(
    bench: &Bench<'_>,
    work: impl FnOnce(&Control<'_>) -> Result<T, JobError>,
) -> Result<T, JobError> {
    let observer = |progress: Progress| {
        if let Progress::Verify(amount) | Progress::Collect(amount) = progress {
            bench.total(amount.total);
            bench.done(amount.done);
        }
    };
    let clock = || bench.now();
    work(&Control { observer: &observer, cancel: bench.stop_flag(), clock: &clock })
}

/// What is kept of a report. The files that hit images come first.
pub fn verify_figures(report: &VerifyReport, time: Duration) -> VerifyFigures {
    let image = |hit: &Hit| (hit.name.clone(), hit.version);
    let hit: BTreeSet<_> = report.problems.iter().flat_map(|problem| &problem.hits).map(image).collect();
    let mut problems: Vec<&Problem> = report.problems.iter().collect();
    problems.sort_by_key(|problem| problem.hits.is_empty());
    VerifyFigures {
        versions: report.versions,
        replicas: report.replicas,
        packs: report.packs,
        checked: report.checked,
        milliseconds: time.as_millis() as u64,
        damaged: report.problems.len() as u64,
        problems: problems.into_iter().take(PROBLEMS_KEPT).map(Explain::explain).collect(),
        hit: hit.len() as u64,
        images: hit.iter().take(HIT_KEPT).map(|(name, version)| format!("{name} {version}")).collect(),
    }
}

fn figures(collected: Collected, time: Duration) -> CollectFigures {
    let Collected { packs, manifests, freed, young, mixed, temporaries } = collected;
    let milliseconds = time.as_millis() as u64;
    CollectFigures { packs, manifests, freed, young, mixed, temporaries, milliseconds }
}
