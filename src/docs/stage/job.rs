//! A job on a stage: what it says at which time, by the amount of its data and the rate at which the stage works.

use std::collections::BTreeMap;

use jiff::{SignedDuration, Timestamp};

use crate::model::image::{Architecture, Definition, ImageVersion, OsState, Replica, ReplicaState, Version};
use crate::model::job::{
    ExportFigures, Job, NewDisk, Outcome, Progress, READING, RegionOutcome, RegionProgress, Step, Task,
};
use crate::model::lab::TemplateDisk;
use crate::model::{JobId, RegionId, Report, State};

/// What a job says.
#[derive(Debug)]
pub(super) enum Said {
    Report(Report),
    /// The gallery has a version.
    Stored {
        gallery: String,
        definition: Box<Definition>,
    },
}

/// A job that is at work.
#[derive(Debug)]
pub(super) struct Playing {
    begun: Timestamp,
    rate: u64,
    /// The steps: what, how many bytes, and how many of them in a second.
    steps: Vec<(Step, u64, u64)>,
    started: bool,
    captured: bool,
    over: bool,
    export: Option<Export>,
    disk: Option<TemplateDisk>,
}

#[derive(Debug)]
struct Export {
    gallery: String,
    source: RegionId,
    targets: Vec<RegionId>,
    /// The image with just the new version, whole in every region.
    definition: Definition,
    figures: ExportFigures,
}

/// How much smaller chunks are once they are compressed, in percent.
const COMPRESSED: u64 = 43;
/// Of a new version of an image, so much of its data is new, in percent.
const CHANGED: u64 = 12;
/// Bytes of a chunk.
const CHUNK: u64 = 128 << 10;

impl Playing {
    /// None where the stage cannot play that job.
    pub fn start(
        id: JobId,
        state: &State,
        now: Timestamp,
        rate: u64,
        existing: &dyn Fn(&str, &str) -> Option<Definition>,
    ) -> Option<Self> {
        let job = state.workspace.jobs.get(&id)?;
        let mut playing = Self {
            begun: now,
            rate: rate.max(1),
            steps: Vec::new(),
            started: false,
            captured: false,
            over: false,
            export: None,
            disk: None,
        };
        match &job.task {
            Task::Export { .. } => {
                let export = Export::of(job, state, now, rate, existing)?;
                let copied = export.figures.stored * (export.targets.len() as u64).saturating_sub(1);
                let data = export.figures.data;
                playing.steps = vec![(Step::Reading, data, playing.rate)];
                if copied > 0 {
                    playing.steps.push((Step::Replicating, copied, copy_rate(copied, data, playing.rate)));
                }
                playing.export = Some(export);
            }
            Task::DiskFromImage { gallery, definition, version, target, .. } => {
                let image = existing(gallery, definition)?;
                let made = image.versions.get(version)?;
                playing.writes(target, made.size, made.data);
            }
            Task::EmptyDisk { size, target } => playing.writes(target, *size, 0),
            Task::DiskFromFile { .. }
            | Task::Replicate { .. }
            | Task::Download { .. }
            | Task::Verify { .. }
            | Task::Collect { .. } => return None,
        }
        Some(playing)
    }

    fn writes(&mut self, target: &NewDisk, size: u64, used: u64) {
        self.steps = vec![(Step::Writing, used.max(1), self.rate)];
        self.disk = Some(TemplateDisk { file: target.file.clone(), format: target.format, size, used });
    }

    /// When it is over.
    pub fn end(&self) -> Timestamp {
        let milliseconds: u64 = self.steps.iter().map(|(_, bytes, rate)| time_for(*bytes, *rate)).sum();
        self.begun + SignedDuration::from_millis(i64::try_from(milliseconds).unwrap_or(i64::MAX))
    }

    /// When so many percent of it are done.
    pub fn time_of(&self, percent: u8) -> Timestamp {
        self.begun + self.end().duration_since(self.begun).mul_f64(f64::from(percent) / 100.0)
    }

    pub fn is_over(&self) -> bool {
        self.over
    }

    /// What it says until then.
    pub fn until(&mut self, id: JobId, now: Timestamp) -> Vec<Said> {
        let mut said = Vec::new();
        if !std::mem::replace(&mut self.started, true) {
            said.push(Said::Report(Report::JobStarted(id)));
        }
        let mut passed = u64::try_from(now.duration_since(self.begun).as_millis()).unwrap_or(0);
        let left = u64::try_from(self.end().duration_since(now).as_secs()).unwrap_or(0);
        let mut at = None;
        for (place, (step, bytes, rate)) in self.steps.iter().enumerate() {
            let takes = time_for(*bytes, *rate);
            if passed < takes {
                at = Some((place, *step, *bytes, *rate));
                break;
            }
            passed -= takes;
        }
        let reads = matches!(at, Some((0, ..)));
        if !reads
            && !std::mem::replace(&mut self.captured, true)
            && let Some(export) = &self.export
        {
            said.push(export.stored(at.is_none()));
            said.push(Said::Report(Report::JobCaptured(id)));
        }
        let Some((place, step, total, rate)) = at else {
            self.over = true;
            said.extend(self.export.as_ref().map(|export| export.stored(true)));
            said.extend(self.outcome().map(|outcome| Said::Report(Report::JobDone(id, outcome))));
            return said;
        };
        let done = u64::try_from(u128::from(passed) * u128::from(rate) / 1000).unwrap_or(u64::MAX).min(total);
        let progress = Progress {
            step,
            done,
            total,
            rate: if done > 0 { rate } else { 0 },
            span: match (place, self.steps.len()) {
                (0, 2) => (0.0, READING),
                (1, _) => (READING, 1.0),
                _ => (0.0, 1.0),
            },
            seconds_left: (done > 0).then_some(left),
            saved: self.export.as_ref().map_or(0, |export| export.saved(step, done)),
            regions: self.export.as_ref().map_or_else(BTreeMap::new, |export| export.regions(step, done)),
        };
        said.push(Said::Report(Report::JobProgress(id, progress)));
        said
    }

    fn outcome(&self) -> Option<Outcome> {
        let exported = self.export.as_ref().map(|export| Outcome::Exported(export.figures.clone()));
        exported.or_else(|| self.disk.clone().map(Outcome::Disk))
    }
}

/// Milliseconds for so many bytes, never too few.
fn time_for(bytes: u64, rate: u64) -> u64 {
    u64::try_from((u128::from(bytes) * 1000).div_ceil(u128::from(rate.max(1)))).unwrap_or(u64::MAX)
}

/// So fast that copying takes the part of the whole that it is taken for.
fn copy_rate(copied: u64, data: u64, rate: u64) -> u64 {
    let takes = time_for(data, rate) as f64 * f64::from((1.0 - READING) / READING);
    ((copied as f64 * 1000.0 / takes.max(1.0)).ceil() as u64).max(1)
}

impl Export {
    fn of(
        job: &Job,
        state: &State,
        now: Timestamp,
        rate: u64,
        existing: &dyn Fn(&str, &str) -> Option<Definition>,
    ) -> Option<Self> {
        let Task::Export { gallery, definition: name, version, source, targets, .. } = &job.task else {
            return None;
        };
        let lab = state.lab(job.lab?)?;
        let disk = lab.template.disk.as_ref()?;
        let there = existing(gallery, name);
        let new = if there.is_some() { disk.used * CHANGED / 100 } else { disk.used };
        let stored = new * COMPRESSED / 100;
        let replica = Replica { state: ReplicaState::Completed, stored, count: 1, exclude_from_latest: None };
        let made = ImageVersion {
            version: *version,
            created: now,
            created_by: job.by.clone(),
            source_lab: lab.name.clone(),
            source_region: source.clone(),
            size: disk.size,
            data: disk.used,
            added: stored,
            disks: 1,
            exclude_from_latest: false,
            end_of_life: None,
            replicas: targets.iter().map(|region| (region.clone(), replica.clone())).collect(),
        };
        let versions: BTreeMap<Version, ImageVersion> = [(*version, made)].into();
        let definition = match there {
            Some(image) => Definition { versions, ..image },
            None => Definition {
                name: name.clone(),
                os_type: lab.template.os_type,
                os_state: OsState::Specialized,
                generation: lab.template.generation,
                architecture: Architecture::X64,
                publisher: state.workspace.account.name.clone(),
                offer: lab.name.clone(),
                sku: name.clone(),
                description: lab.description.clone(),
                end_of_life: None,
                deleted: None,
                versions,
            },
        };
        let copied = RegionOutcome { copied: stored, failure: None };
        let others = (targets.len() as u64).saturating_sub(1);
        let figures = ExportFigures {
            size: disk.size,
            data: disk.used,
            new,
            new_chunks: new.div_ceil(CHUNK),
            stored,
            milliseconds: {
                let (copied, reading) = (stored * others, time_for(disk.used, rate));
                let copying =
                    if copied > 0 { time_for(copied, copy_rate(copied, disk.used, rate)) } else { 0 };
                reading + copying
            },
            regions: targets.iter().map(|region| (region.clone(), copied.clone())).collect(),
        };
        Some(Self {
            gallery: gallery.clone(),
            source: source.clone(),
            targets: targets.clone(),
            definition,
            figures,
        })
    }

    /// What the gallery has of it by now: whole in its source region, or everywhere.
    fn stored(&self, everywhere: bool) -> Said {
        let mut definition = self.definition.clone();
        if !everywhere {
            for version in definition.versions.values_mut() {
                for (region, replica) in &mut version.replicas {
                    if *region != self.source {
                        (replica.state, replica.stored) = (ReplicaState::Replicating, 0);
                    }
                }
            }
        }
        Said::Stored { gallery: self.gallery.clone(), definition: Box::new(definition) }
    }

    /// What the gallery had already, of what is read by now.
    fn saved(&self, step: Step, done: u64) -> u64 {
        let had = self.figures.data - self.figures.new;
        if step == Step::Reading { had * done / self.figures.data.max(1) } else { had }
    }

    fn regions(&self, step: Step, done: u64) -> BTreeMap<RegionId, RegionProgress> {
        let others = (self.targets.len() as u64).saturating_sub(1).max(1);
        let progress = |region: &RegionId| match (step, *region == self.source) {
            (Step::Reading, true) => {
                RegionProgress { state: ReplicaState::Replicating, done, total: self.figures.data }
            }
            (Step::Reading, false) => RegionProgress { state: ReplicaState::Unknown, done: 0, total: 0 },
            (_, true) => {
                let data = self.figures.data;
                RegionProgress { state: ReplicaState::Completed, done: data, total: data }
            }
            (_, false) => {
                let (done, total) = (done / others, self.figures.stored);
                RegionProgress { state: ReplicaState::Replicating, done, total }
            }
        };
        self.targets.iter().map(|region| (region.clone(), progress(region))).collect()
    }
}
