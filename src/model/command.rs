//! Everything that can be asked of the application, as plain data. The window, the command line, scenes and tests
//! all speak it.

use std::path::PathBuf;

use serde::{Deserialize, Serialize};

use super::account::{LabSettings, Role};
use super::cost::Prices;
use super::disk::DiskFormat;
use super::edit::ImageEdit;
use super::ids::{JobId, LabId};
use super::image::{Catalogue, Generation, OsState, OsType, Version};
use super::job::{Failure, Outcome, Progress};
use super::lab::{Credentials, Policies};
use super::message::Message;
use super::region::RegionId;
use super::size::VmSize;
use super::state::{AttachedGallery, GalleryLocation, Settings};
use super::upload::NewUpload;

/// What a person asks for, or what a worker reports.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Command {
    // Labs
    /// Create a lab and start making its template disk.
    CreateLab(NewLab),
    /// Delete a lab and its template disk.
    DeleteLab(LabId),
    /// Change what students see on the lab's tile.
    DescribeLab {
        /// The lab.
        lab: LabId,
        /// The new title; empty shows the name.
        title: String,
        /// The new description.
        description: String,
    },
    /// Change the lab's policies.
    SetPolicies {
        /// The lab.
        lab: LabId,
        /// The new policies.
        policies: Policies,
    },
    /// Give a lab to another member, who runs it from now on.
    SetLabOwner {
        /// The lab.
        lab: LabId,
        /// The member.
        owner: String,
    },

    // The template VM
    /// Start the template VM.
    StartTemplate(LabId),
    /// Stop the template VM.
    StopTemplate(LabId),
    /// Open a connection to the running template VM.
    ConnectTemplate(LabId),
    /// Set a new password on the running template VM.
    ResetPassword {
        /// The lab.
        lab: LabId,
        /// The user and the new password's hash.
        credentials: Credentials,
    },
    /// Fill the virtual machine pool from the template. Cannot be undone.
    Publish {
        /// The lab.
        lab: LabId,
        /// How many machines.
        machines: u32,
    },
    /// Replace the template's disk by a copy of a disk file.
    AttachDisk {
        /// The lab.
        lab: LabId,
        /// The disk file, absolute.
        path: PathBuf,
        /// The container of the copy.
        format: DiskFormat,
    },
    /// Export to Shared Image Gallery.
    Export {
        /// The lab.
        lab: LabId,
        /// The image definition's name.
        image: String,
        /// A new image, or a new version of one.
        mode: ExportMode,
    },

    // Jobs
    /// Stop a job; what it did is taken back. An image that is captured already stays, since others may be using it:
    /// only the regions that are not complete are left out, and the export ends as done.
    CancelJob(JobId),
    /// Do an interrupted, failed or cancelled job again, using what it had already stored; or replicate a finished
    /// export to the regions that it left out.
    RetryJob(JobId),
    /// Close a finished job's message bar.
    DismissJob(JobId),

    // The gallery
    /// Create a gallery and attach it.
    CreateGallery {
        /// The gallery's name.
        name: String,
        /// Where; none for the workspace's own folder.
        at: Option<GalleryLocation>,
        /// Regions share their packs where the file system can.
        share_packs: bool,
    },
    /// Attach an existing gallery.
    AttachGallery(GalleryLocation),
    /// Detach the gallery; nothing in it is deleted.
    DetachGallery,
    /// Read the attached gallery again.
    ReloadGallery,
    /// Enable or disable images for lab creators.
    EnableImages {
        /// Image definitions by name.
        images: Vec<String>,
        /// Enable, or disable.
        enabled: bool,
    },

    /// Bring a disk file into the gallery, from outside any lab.
    UploadImage(NewUpload),
    /// Change an image, or delete it or a version of it. Target regions that are new to a version are given their
    /// replicas once the change is made.
    EditImage {
        /// The image definition's name.
        definition: String,
        /// What changes.
        edit: ImageEdit,
    },
    /// Copy a version of an image to more regions.
    ReplicateImage {
        /// The image definition's name.
        definition: String,
        /// The version.
        version: Version,
        /// The regions that are to get a replica.
        regions: Vec<RegionId>,
    },
    /// Write an image's disk to a file outside the workspace.
    DownloadImage {
        /// The image definition's name.
        definition: String,
        /// The version.
        version: Version,
        /// The region whose replica is read; none for the first that has one.
        region: Option<RegionId>,
        /// The file, absolute; there must be none yet.
        path: PathBuf,
        /// Its container.
        format: DiskFormat,
    },
    /// Check the attached gallery's files.
    VerifyGallery {
        /// Every stored block is read, too.
        full: bool,
    },
    /// Check the attached gallery's files, and copy what is damaged again from regions that have it whole.
    HealGallery {
        /// Every stored block is read, too.
        full: bool,
    },
    /// Remove from the attached gallery what no version needs.
    CollectGallery {
        /// What has lain for fewer hours stays; see [`GRACE_HOURS`](super::upkeep::GRACE_HOURS).
        grace_hours: u32,
    },

    // The account and the person
    /// Save the account's lab settings.
    SetLabSettings(LabSettings),
    /// Enable or disable marketplace images for lab creators.
    EnableMarketplace {
        /// Marketplace images by id.
        images: Vec<String>,
        /// Enable, or disable.
        enabled: bool,
    },
    /// Estimate with the account's own prices; none for the published ones again.
    SetPrices(Option<Box<Prices>>),
    /// Act as another member of the account, from now on.
    ActAs(String),
    /// Let somebody into the account.
    AddMember {
        /// The person's name.
        name: String,
        /// What they may do.
        role: Role,
    },
    /// Give a member another role.
    SetRole {
        /// The member.
        member: String,
        /// What they may do from now on.
        role: Role,
    },
    /// Take a member out of the account. Their labs pass to whoever removes them, or, if that is themselves, to
    /// another owner, who then acts.
    RemoveMember(String),
    /// Change the person's choices; how costs are estimated is for admins.
    SetSettings(Settings),

    /// Something a worker found out or finished. Never refused for a role.
    Report(Report),
}

/// The wizard's answers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct NewLab {
    /// The lab's name.
    pub name: String,
    /// The size of its machines.
    pub size: VmSize,
    /// Where; none for where the account's labs land.
    pub region: Option<RegionId>,
    /// What the template's disk is made from.
    pub source: LabSource,
    /// The container of the template's disk.
    pub format: DiskFormat,
    /// How to sign in; none if that is not recorded.
    pub credentials: Option<Credentials>,
    /// *Use same password for all virtual machines*.
    pub same_password: bool,
    /// *Enable remote desktop connection* (Linux).
    pub remote_desktop: bool,
    /// Quota and shut-down.
    pub policies: Policies,
}

/// What a new lab's template disk is made from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum LabSource {
    /// An image of the attached gallery.
    Image {
        /// The image definition's name.
        definition: String,
        /// A version, or none for the newest that is usable in the lab's region.
        version: Option<Version>,
    },
    /// A disk file of this computer.
    DiskFile {
        /// The file, absolute.
        path: PathBuf,
        /// What the guest sees, in bytes, as read from the file.
        size: u64,
        /// What system is on it.
        os_type: OsType,
        /// Generalized or specialized.
        os_state: OsState,
        /// BIOS or UEFI.
        generation: Generation,
    },
    /// A marketplace image, which starts from an empty disk of its size.
    Marketplace {
        /// The image's id.
        image: String,
    },
}

/// A new image, or a new version of an existing one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum ExportMode {
    /// *Create new image*.
    CreateNew,
    /// *Update existing image*.
    UpdateExisting,
}

/// What workers say.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Report {
    /// The program was started: jobs that a former run left active are interrupted.
    Started,
    /// A job's thread is at work.
    JobStarted(JobId),
    /// How far a job is.
    JobProgress(JobId, Progress),
    /// An export makes another version than it was asked for: an export that was cut short has the number.
    JobNumbered(JobId, Version),
    /// An export's source region has its replica.
    JobCaptured(JobId),
    /// A job is done.
    JobDone(JobId, Outcome),
    /// A job failed.
    JobFailed(JobId, Failure),
    /// A job stopped as asked.
    JobCancelled(JobId),
    /// A gallery was created or opened for attaching.
    GalleryAttached(AttachedGallery, Catalogue),
    /// The attached gallery was read.
    GalleryRead {
        /// The gallery's id.
        id: String,
        /// What is in it.
        catalogue: Catalogue,
    },
    /// The attached gallery could not be read.
    GalleryUnreadable {
        /// Why.
        message: Message,
    },
    /// An image of a gallery was changed.
    ImageEdited {
        /// The gallery's id.
        gallery: String,
        /// The image definition's name.
        definition: String,
        /// What changed.
        edit: ImageEdit,
        /// Target regions that are to be given their replicas now.
        replicate: Vec<RegionId>,
        /// Who asked for it.
        by: String,
    },
    /// The workspace's own prices were read or written; none if it has none.
    PricesRead(Option<Box<Prices>>),
    /// The workspace's own prices cannot be read; the published ones are used.
    PricesUnreadable {
        /// Why.
        message: Message,
    },
    /// A disk file that no lab has any more is gone.
    DiskRemoved(String),
    /// The template VM runs.
    TemplateStarted(LabId),
    /// The template VM is off.
    TemplateStopped(LabId),
    /// The virtual machine pool is filled.
    Published {
        /// The lab.
        lab: LabId,
        /// How many machines it has.
        machines: u32,
    },
}
