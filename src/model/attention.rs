//! What somebody has to look at in a lab account: the few things that do not put themselves right.

use super::apply::may_pick_location;
use super::copies::Copies;
use super::image::{Definition, ReplicaState, Version};
use super::job::JobState;
use super::lab::Publishing;
use super::message::{Explain, Message};
use super::offer::{self, WithheldReason};
use super::region::RegionId;
use super::state::{CatalogueState, State};

/// Something to look at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Concern {
    /// No gallery is attached, so nothing can be exported.
    NoGallery,
    /// The attached gallery cannot be read.
    GalleryUnreadable(Message),
    /// Parts of the gallery cannot be read.
    GalleryDamaged {
        /// How many.
        parts: usize,
    },
    /// Jobs that the program's end cut short.
    JobsInterrupted {
        /// How many.
        jobs: usize,
    },
    /// Jobs that failed, and nobody has closed their message.
    JobsFailed {
        /// How many.
        jobs: usize,
    },
    /// Labs whose virtual machine pool could not be filled.
    PublishingFailed {
        /// How many.
        labs: usize,
    },
    /// The newest version of an image did not reach every region.
    ReplicasFailed {
        /// The image.
        image: String,
        /// The version.
        version: Version,
        /// How many regions.
        regions: usize,
    },
    /// An image is enabled, and still no lab creator is offered it anywhere.
    NobodySees {
        /// The image.
        image: String,
        /// The most telling reason.
        reason: WithheldReason,
    },
}

/// Everything that needs attention, the most pressing first.
pub fn concerns(state: &State) -> Vec<Concern> {
    let mut found = Vec::new();
    match &state.catalogue {
        CatalogueState::None => found.push(Concern::NoGallery),
        CatalogueState::Failed(message) => found.push(Concern::GalleryUnreadable(message.clone())),
        CatalogueState::Loading => {}
        CatalogueState::Ready(catalogue) => {
            let parts = catalogue.problems.len();
            found.extend((parts > 0).then_some(Concern::GalleryDamaged { parts }));
        }
    }
    found.extend(work(state));
    if let Some(catalogue) = state.images() {
        let copies = Copies::of(state);
        for image in catalogue.definitions.values() {
            found.extend(failed_replicas(&copies, image));
            found.extend(unseen(state, &copies, image));
        }
    }
    found
}

/// Jobs and labs that stopped half-way.
fn work(state: &State) -> Vec<Concern> {
    let workspace = &state.workspace;
    let jobs = |wanted: fn(&JobState) -> bool| {
        workspace.jobs.values().filter(|job| !job.dismissed && wanted(&job.state)).count()
    };
    let interrupted = jobs(|state| *state == JobState::Interrupted);
    let failed = jobs(|state| matches!(state, JobState::Failed(_)));
    let labs = workspace.labs.values().filter(|lab| lab.publishing == Publishing::Failed).count();
    let mut found = Vec::new();
    found.extend((interrupted > 0).then_some(Concern::JobsInterrupted { jobs: interrupted }));
    found.extend((failed > 0).then_some(Concern::JobsFailed { jobs: failed }));
    found.extend((labs > 0).then_some(Concern::PublishingFailed { labs }));
    found
}

fn failed_replicas(copies: &Copies<'_>, image: &Definition) -> Option<Concern> {
    let newest = image.newest()?;
    let failed = |region: &&RegionId| copies.replica(image, newest, region) == ReplicaState::Failed;
    let regions = newest.replicas.keys().filter(failed).count();
    (regions > 0).then(|| Concern::ReplicasFailed {
        image: image.name.clone(),
        version: newest.version,
        regions,
    })
}

/// That an admin disabled an image is a decision, and no concern; nor is one that is on its way.
fn unseen(state: &State, copies: &Copies<'_>, image: &Definition) -> Option<Concern> {
    if !state.workspace.is_enabled(&image.name) {
        return None;
    }
    let landing = state.workspace.account.landing();
    let reason = offer::offer_of(state, copies, image, &landing).err()?.into_iter().next()?;
    if matches!(reason, WithheldReason::NoReplica { state: ReplicaState::Replicating, .. }) {
        return None;
    }
    // A lab creator who may pick finds it wherever a version is.
    let mut elsewhere = image.versions.values().flat_map(|version| version.replicas.keys());
    let found = may_pick_location(state).is_ok()
        && elsewhere.any(|region| offer::offer_of(state, copies, image, region).is_ok());
    (!found).then(|| Concern::NobodySees { image: image.name.clone(), reason })
}

impl Explain for Concern {
    fn explain(&self) -> Message {
        match self {
            Self::NoGallery => Message::new("model-concern-no-gallery"),
            Self::GalleryUnreadable(message) => {
                Message::new("model-concern-gallery-unreadable").with("reason", message.clone())
            }
            Self::GalleryDamaged { parts } => {
                Message::new("model-concern-gallery-damaged").with("count", *parts)
            }
            Self::JobsInterrupted { jobs } => {
                Message::new("model-concern-jobs-interrupted").with("count", *jobs)
            }
            Self::JobsFailed { jobs } => Message::new("model-concern-jobs-failed").with("count", *jobs),
            Self::PublishingFailed { labs } => {
                Message::new("model-concern-publishing-failed").with("count", *labs)
            }
            Self::ReplicasFailed { image, version, regions } => Message::new("model-concern-replicas-failed")
                .with("image", image.as_str())
                .with("version", version.to_string())
                .with("count", *regions),
            Self::NobodySees { image, reason } => Message::new("model-concern-nobody-sees")
                .with("image", image.as_str())
                .with("reason", reason.explain()),
        }
    }
}
