//! How far a version's replica in a region is. The gallery knows what is whole; the jobs know what is on its way and what
//! could not be copied.

use std::cell::OnceCell;
use std::collections::BTreeMap;

use super::image::{Definition, ImageVersion, ReplicaState, Version};
use super::job::{Job, JobState, Outcome, Task};
use super::names;
use super::region::RegionId;
use super::state::State;

/// The jobs that bring versions of the attached gallery's images into regions, looked through once when first needed.
#[derive(Debug)]
pub struct Copies<'a> {
    state: &'a State,
    jobs: OnceCell<Jobs<'a>>,
}

/// By the image's [`names::key`] and the version, the newest first.
type Jobs<'a> = BTreeMap<(String, Version), Vec<&'a Job>>;

impl<'a> Copies<'a> {
    /// Those of the workspace.
    pub fn of(state: &'a State) -> Self {
        Self { state, jobs: OnceCell::new() }
    }

    /// How far the replica is.
    pub fn replica(&self, image: &Definition, version: &ImageVersion, region: &RegionId) -> ReplicaState {
        let known = version.replicas.get(region).map_or(ReplicaState::Unknown, |replica| replica.state);
        if known != ReplicaState::Unknown {
            return known;
        }
        let jobs = self.jobs.get_or_init(|| jobs(self.state));
        let mut of_version = jobs.get(&(names::key(&image.name), version.version)).into_iter().flatten();
        of_version.find_map(|job| told(job, region)).unwrap_or(known)
    }
}

fn jobs(state: &State) -> Jobs<'_> {
    let mut found = Jobs::new();
    let Some(attached) = &state.workspace.gallery else { return found };
    for job in state.workspace.jobs.values().rev() {
        if let Task::Export { gallery, definition, version, .. }
        | Task::Replicate { gallery, definition, version, .. } = &job.task
            && *gallery == attached.id
        {
            found.entry((names::key(definition), *version)).or_default().push(job);
        }
    }
    found
}

/// What a job says of a region; none if nothing.
fn told(job: &Job, region: &RegionId) -> Option<ReplicaState> {
    let (Task::Export { targets, .. } | Task::Replicate { targets, .. }) = &job.task else { return None };
    if !targets.contains(region) {
        return None;
    }
    let regions = match &job.state {
        JobState::Queued | JobState::Running => return Some(ReplicaState::Replicating),
        JobState::Done(Outcome::Exported(figures)) => &figures.regions,
        JobState::Done(Outcome::Replicated(figures)) => &figures.regions,
        // A failed export may have failed before its version was there.
        JobState::Failed(_) if matches!(job.task, Task::Replicate { .. }) => {
            return Some(ReplicaState::Failed);
        }
        _ => return None,
    };
    regions.get(region)?.failure.as_ref().map(|_| ReplicaState::Failed)
}
