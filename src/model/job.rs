//! Long work: what is to be done, how far it is, how it ended.

use std::collections::BTreeMap;
use std::path::PathBuf;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::disk::DiskFormat;
use super::ids::{JobId, LabId};
use super::image::{ReplicaState, Version};
use super::message::Message;
use super::region::RegionId;
use super::upload::Upload;

pub use super::outcome::{DownloadFigures, ExportFigures, Outcome, RegionOutcome, ReplicationFigures};

/// A job: kept in the workspace so that it resumes after a crash and is the history. A lab's job goes with its lab; of
/// the gallery's own jobs, the latest [`KEPT`] are kept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Job {
    /// Its number.
    pub id: JobId,
    /// The lab it belongs to; none of one that is the gallery's own: an upload, a replication, a download,
    /// upkeep.
    #[serde(default, skip_serializing_if = "Option::is_none", with = "lab_number")]
    pub lab: Option<LabId>,
    /// What is to be done.
    pub task: Task,
    /// How far it is.
    pub state: JobState,
    /// Who asked for it.
    pub by: String,
    /// When it was asked for.
    pub created: Timestamp,
    /// When it ended.
    #[serde(default)]
    pub ended: Option<Timestamp>,
    /// The person has closed its message bar.
    #[serde(default)]
    pub dismissed: bool,
}

/// How many of the gallery's own jobs are kept once they are over: so many that are done, and so many that can be tried
/// again.
pub const KEPT: usize = 200;

/// A lab as its plain number, as files have it in which every job had a lab.
mod lab_number {
    use serde::{Deserialize as _, Deserializer, Serialize as _, Serializer};

    use super::LabId;

    #[expect(
        clippy::ref_option,
        clippy::trivially_copy_pass_by_ref,
        reason = "serde hands a field over as it is"
    )]
    pub fn serialize<S: Serializer>(lab: &Option<LabId>, serializer: S) -> Result<S::Ok, S::Error> {
        match lab {
            Some(lab) => lab.serialize(serializer),
            None => serializer.serialize_unit(),
        }
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<LabId>, D::Error> {
        LabId::deserialize(deserializer).map(Some)
    }
}

/// What a job does. Enough to do it again from the start.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub enum Task {
    /// Bring a disk into the attached gallery as a version of an image: the lab's template, or a file from outside
    /// any lab.
    Export {
        /// The gallery's id.
        gallery: String,
        /// The image definition's name.
        definition: String,
        /// The version it makes.
        version: Version,
        /// The definition was there before.
        update: bool,
        /// Where the disk is captured: the lab's region.
        source: RegionId,
        /// Every region that gets a replica, the source first.
        targets: Vec<RegionId>,
        /// The source region has its replica: the image is usable there and the template free.
        #[serde(default)]
        captured: bool,
        /// The file, if it is not the lab's template.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        upload: Option<Box<Upload>>,
    },
    /// Copy a version of an image to more regions.
    Replicate {
        /// The gallery's id.
        gallery: String,
        /// The image definition's name.
        definition: String,
        /// The image version.
        version: Version,
        /// A region that has the version.
        source: RegionId,
        /// The regions that are to get a replica; the source is none of them.
        targets: Vec<RegionId>,
    },
    /// Write an image's disk to a file outside the workspace.
    Download {
        /// The gallery's id.
        gallery: String,
        /// The image definition's name.
        definition: String,
        /// The image version.
        version: Version,
        /// The region whose replica is read.
        region: RegionId,
        /// The file, absolute; there must be none yet.
        path: PathBuf,
        /// Its container.
        format: DiskFormat,
    },
    /// Check the gallery's files.
    Verify {
        /// The gallery's id.
        gallery: String,
        /// Every stored block is read, too.
        full: bool,
        /// What is damaged is copied again from regions that have it whole.
        #[serde(default)]
        heal: bool,
    },
    /// Remove from the gallery what no version needs.
    Collect {
        /// The gallery's id.
        gallery: String,
        /// What has lain for fewer hours stays.
        grace_hours: u32,
    },
    /// Make the lab's disk from a gallery image.
    DiskFromImage {
        /// The gallery's id.
        gallery: String,
        /// The image definition's name.
        definition: String,
        /// The image version.
        version: Version,
        /// The region whose replica is read: the lab's.
        region: RegionId,
        /// The new disk.
        target: NewDisk,
    },
    /// Make the lab's disk from a disk file.
    DiskFromFile {
        /// The file, absolute.
        path: PathBuf,
        /// The new disk.
        target: NewDisk,
    },
    /// Make an empty disk for the lab.
    EmptyDisk {
        /// What the guest sees, in bytes.
        size: u64,
        /// The new disk.
        target: NewDisk,
    },
}

/// The disk that a job makes in the workspace's `disks` folder.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NewDisk {
    /// The file's name, without a folder.
    #[serde(deserialize_with = "super::names::read_file_name")]
    pub file: String,
    /// Its container.
    pub format: DiskFormat,
}

impl Task {
    /// Whether the template's disk is read or written by this job right now, so that the template must not start.
    pub fn holds_template(&self) -> bool {
        match self {
            Self::Export { captured, upload, .. } => !captured && upload.is_none(),
            Self::DiskFromImage { .. } | Self::DiskFromFile { .. } | Self::EmptyDisk { .. } => true,
            Self::Replicate { .. } | Self::Download { .. } | Self::Verify { .. } | Self::Collect { .. } => {
                false
            }
        }
    }

    /// Whether this brings a disk into the gallery: an export of a template, or an upload.
    pub fn is_export(&self) -> bool {
        matches!(self, Self::Export { .. })
    }

    /// Whether it may change what is in the gallery.
    pub fn writes_gallery(&self) -> bool {
        matches!(self, Self::Export { .. } | Self::Replicate { .. } | Self::Collect { .. })
    }

    /// Whether it looks after the gallery as a whole: checks it, or cleans it up.
    pub fn is_upkeep(&self) -> bool {
        matches!(self, Self::Verify { .. } | Self::Collect { .. })
    }

    /// The image that the job reads or makes.
    pub fn image(&self) -> Option<(&str, Version)> {
        match self {
            Self::Export { definition, version, .. }
            | Self::DiskFromImage { definition, version, .. }
            | Self::Replicate { definition, version, .. }
            | Self::Download { definition, version, .. } => Some((definition, *version)),
            Self::Verify { .. }
            | Self::Collect { .. }
            | Self::DiskFromFile { .. }
            | Self::EmptyDisk { .. } => None,
        }
    }

    /// The gallery that the job reads or writes.
    pub fn gallery(&self) -> Option<&str> {
        match self {
            Self::Export { gallery, .. }
            | Self::DiskFromImage { gallery, .. }
            | Self::Replicate { gallery, .. }
            | Self::Download { gallery, .. }
            | Self::Verify { gallery, .. }
            | Self::Collect { gallery, .. } => Some(gallery),
            Self::DiskFromFile { .. } | Self::EmptyDisk { .. } => None,
        }
    }

    /// The disk it makes.
    pub fn new_disk(&self) -> Option<&NewDisk> {
        match self {
            Self::DiskFromImage { target, .. }
            | Self::DiskFromFile { target, .. }
            | Self::EmptyDisk { target, .. } => Some(target),
            Self::Export { .. }
            | Self::Replicate { .. }
            | Self::Download { .. }
            | Self::Verify { .. }
            | Self::Collect { .. } => None,
        }
    }
}

/// How far a job is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum JobState {
    /// Waiting for its thread.
    Queued,
    /// At work.
    Running,
    /// Asked to stop; stops at the next chunk.
    Cancelling,
    /// The program ended before the job did. What it stored is kept and used when it goes on.
    Interrupted,
    /// Done.
    Done(Outcome),
    /// Not done, and why; nothing is half done.
    Failed(Failure),
    /// Stopped as asked; nothing is half done. An export that had captured its image already ends as done instead.
    Cancelled,
}

impl JobState {
    /// Whether a thread is, or is about to be, at it.
    pub fn is_active(&self) -> bool {
        matches!(self, Self::Queued | Self::Running | Self::Cancelling)
    }

    /// Whether it can be tried again; an export or replication that is done, only for the regions that it left out.
    pub fn can_retry(&self) -> bool {
        match self {
            Self::Interrupted | Self::Failed(_) | Self::Cancelled => true,
            Self::Done(Outcome::Exported(figures)) => figures.completed_regions() < figures.regions.len(),
            Self::Done(Outcome::Replicated(figures)) => figures.completed_regions() < figures.regions.len(),
            Self::Done(
                Outcome::Disk(_) | Outcome::Downloaded(_) | Outcome::Verified(_) | Outcome::Collected(_),
            )
            | Self::Queued
            | Self::Running
            | Self::Cancelling => false,
        }
    }
}

/// Why something failed: the sentence for the person, and the technical cause for whoever is asked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Failure {
    /// What happened, what is safe, what to do.
    pub message: Message,
    /// The error and its sources, as the program wrote them.
    #[serde(default)]
    pub cause: String,
}

/// How far a running job is. Not kept in the workspace.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Progress {
    /// What it does now.
    pub step: Step,
    /// Bytes done in this step: of the disk's data, or of the gallery's packs.
    pub done: u64,
    /// Bytes in this step.
    pub total: u64,
    /// Bytes a second, smoothed; 0 while not known.
    pub rate: u64,
    /// From where to where this step takes the whole job, from 0 to 1.
    pub span: (f32, f32),
    /// Seconds until the whole job is done; none while not known.
    pub seconds_left: Option<u64>,
    /// Bytes that the gallery already had.
    pub saved: u64,
    /// Each target region, of an export or a replication.
    pub regions: BTreeMap<RegionId, RegionProgress>,
}

/// What a job is doing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Step {
    /// Opening files, checking space.
    Preparing,
    /// Reading the template's disk into the gallery.
    Reading,
    /// Copying to the other regions.
    Replicating,
    /// Writing the new disk.
    Writing,
    /// Reading the gallery's files.
    Checking,
    /// Looking through the gallery's packs for what no version needs.
    Collecting,
}

/// How far the replication to one region is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RegionProgress {
    /// The documented state.
    pub state: ReplicaState,
    /// Bytes copied.
    pub done: u64,
    /// Bytes to copy.
    pub total: u64,
}

/// Of an export to several regions, the part that reading the disk is taken for; copying is the rest. How long that
/// takes shows only then: no time at all, where regions share what they store.
pub const READING: f32 = 0.5;

impl Progress {
    /// Nothing done yet.
    pub fn preparing() -> Self {
        Self {
            step: Step::Preparing,
            done: 0,
            total: 0,
            rate: 0,
            span: (0.0, 1.0),
            seconds_left: None,
            saved: 0,
            regions: BTreeMap::new(),
        }
    }

    /// How much of the whole job is done, from 0 to 1; none while that cannot be told. From step to step it never falls.
    pub fn fraction(&self) -> Option<f32> {
        let (from, to) = self.span;
        if self.total == 0 {
            return (from > 0.0).then_some(from);
        }
        let share = (self.done as f64 / self.total as f64).min(1.0) as f32;
        Some(from + (to - from) * share)
    }

    /// How many regions have their replica.
    pub fn completed_regions(&self) -> usize {
        self.regions.values().filter(|region| region.state == ReplicaState::Completed).count()
    }
}
