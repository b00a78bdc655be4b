//! Looking after a gallery: checking its files, and removing what no version needs.

use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::{Duration, Instant};

use super::bench::Bench;
use super::error::JobError;
use super::galleries;
use super::kept::Kept;
use super::plan::GalleryAt;
use crate::gallery::{Collected, Control, Cure, Healed, Hit, Level, Problem, Progress, VerifyReport};
use crate::model::job::Step;
use crate::model::upkeep::{CollectFigures, HIT_KEPT, PROBLEMS_KEPT, VerifyFigures};
use crate::model::{Explain, RegionId};

const SECONDS_OF_HOUR: u64 = 60 * 60;

/// A gallery that is to be checked. What is damaged is an outcome; only what cannot be looked at is a failure.
#[derive(Clone, Debug)]
pub(super) struct Verify {
    pub gallery: GalleryAt,
    /// Every block, too.
    pub full: bool,
    /// What is damaged is copied again from regions that have it whole.
    pub heal: bool,
}

impl Verify {
    pub fn run(&self, bench: &Bench<'_>) -> Result<VerifyFigures, JobError> {
        let begun = Instant::now();
        let gallery = galleries::open_at(&self.gallery)?;
        bench.begin(Step::Checking, 0);
        let level = if self.full { Level::Full } else { Level::Fast };
        let (report, mut cures) = watched(bench, |control| {
            let found = gallery.verify(level, control)?;
            if !self.heal || found.problems.is_empty() {
                return Ok((found, Vec::new()));
            }
            let checked = found.checked;
            let Healed { report, cures } = gallery.heal(found, control)?;
            Ok((VerifyReport { checked, ..report }, cures))
        })?;
        // No room, say: another region has it whole, so that none had would be untrue. What was healed stays so.
        let suffers = |cure: &&mut Cure| cure.left.as_ref().is_some_and(|left| !left.hits.is_empty());
        if let Some(why) = cures.iter_mut().filter(suffers).find_map(|cure| cure.why.take()) {
            drop(cures);
            return Err(Arc::into_inner(why).map_or(JobError::Stopped, JobError::from));
        }
        let healed: Vec<&Cure> = cures.iter().filter(|cure| cure.left.is_none()).collect();
        let sources: BTreeSet<_> = healed.iter().flat_map(|cure| &cure.from).map(RegionId::display).collect();
        Ok(VerifyFigures {
            healed: healed.len() as u64,
            sources: sources.into_iter().map(str::to_owned).collect(),
            ..verify_figures(&report, begun.elapsed())
        })
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
        healed: 0,
        sources: Vec::new(),
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
