//! What has to happen outside the model after a command. Each is done by the application, never by a page.

use super::cost::Prices;
use super::edit::ImageEdit;
use super::ids::{JobId, LabId};
use super::job::Job;
use super::lab::Credentials;
use super::region::RegionId;
use super::state::GalleryLocation;

/// Work that a command asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Effect {
    /// Start the job's thread.
    RunJob(JobId),
    /// Ask the job's thread to stop.
    StopJob(JobId),
    /// Remove a disk file of the workspace, once the workspace that no longer names it is saved.
    RemoveDisk(String),
    /// Take back what an export that will not go on has left unfinished in the attached gallery. The job as it was.
    WithdrawExport(Box<Job>),
    /// Create a gallery and report it attached.
    CreateGallery {
        /// The gallery's name.
        name: String,
        /// Where.
        location: GalleryLocation,
        /// Regions share their packs where the file system can.
        share_packs: bool,
    },
    /// Open a gallery and report it attached.
    OpenGallery(GalleryLocation),
    /// Read the attached gallery again.
    ReadGallery,
    /// Change an image of the attached gallery, and report it edited.
    EditImage {
        /// The image definition's name.
        definition: String,
        /// What changes.
        edit: ImageEdit,
        /// Target regions that get their replicas after it.
        replicate: Vec<RegionId>,
        /// Who asked for it.
        by: String,
    },
    /// Write the workspace's own prices, or take them away, and report them read.
    SavePrices(Option<Box<Prices>>),
    /// Ask the hypervisor for something.
    Hypervisor(MachineRequest),
}

/// What is asked of the hypervisor. Without one behind it, the state changes and nothing else does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MachineRequest {
    /// Start the template VM.
    Start(LabId),
    /// Shut the template VM down.
    Stop(LabId),
    /// Open a connection to the template VM.
    Connect(LabId),
    /// Set a password on the template VM.
    ResetPassword(LabId, Credentials),
    /// Make student machines from the template.
    Publish {
        /// The lab.
        lab: LabId,
        /// How many.
        machines: u32,
    },
}
