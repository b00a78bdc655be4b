//! Why a command is refused. A refused command has changed nothing.

mod explain;

use std::path::PathBuf;

use super::account::Role;
use super::address::AddressProblem;
use super::cost::PriceFlaw;
use super::edit::EditProblem;
use super::ids::JobId;
use super::image::{OsState, Version};
use super::lab::Power;
use super::names::NameProblem;
use super::offer::WithheldReason;
use super::password::CredentialProblem;
use super::region::RegionId;
use super::upload::IdentifierPart;

/// Exactly why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// The member's role does not allow it.
    Role {
        /// Who asked.
        member: String,
        /// What they are.
        role: Role,
    },
    /// The lab is somebody else's, and the member no admin.
    NotYourLab {
        /// The lab.
        lab: String,
        /// Whose it is.
        owner: String,
    },
    /// Only owners grant access.
    GrantsAccess {
        /// Who asked.
        member: String,
        /// What they are.
        role: Role,
        /// Who grants access.
        owners: Vec<String>,
    },
    /// Nobody could grant access any more.
    LastOwner {
        /// The owner.
        member: String,
    },
    /// The account has a member of that name, in this or another case.
    MemberTaken {
        /// The name as it was first written.
        name: String,
    },
    /// The lab would be given to somebody who cannot run it.
    CannotRunLabs {
        /// Who.
        member: String,
        /// What they are.
        role: Role,
    },
    /// The name breaks its rule.
    Name(NameProblem),
    /// No gallery can have that address.
    Address(AddressProblem),
    /// The name is taken, in this or another case.
    NameTaken {
        /// The name as it was first written.
        name: String,
    },
    /// There is no such lab; it may have been deleted meanwhile.
    NoSuchLab,
    /// There is no such job.
    NoSuchJob,
    /// There is no such member.
    NoSuchMember {
        /// The name that was asked for.
        name: String,
    },
    /// There is no such image in the attached gallery.
    NoSuchImage {
        /// The name that was asked for.
        name: String,
    },
    /// The image has no such version.
    NoSuchVersion {
        /// The image.
        name: String,
        /// The version that was asked for.
        version: Version,
    },
    /// There is no such marketplace image.
    NoSuchMarketplaceImage {
        /// The id that was asked for.
        id: String,
    },
    /// An image is captured in the lab account's geography.
    OtherGeography {
        /// The region that was asked for.
        region: RegionId,
        /// The lab account's own.
        own: RegionId,
    },
    /// The region is not known.
    BadRegion {
        /// The region that was asked for.
        region: String,
    },
    /// Only the account decides where labs are.
    LocationNotYours,
    /// The account's peer network decides where labs are.
    NetworkDecides {
        /// The network's name.
        network: String,
        /// The display name of its region.
        region: String,
    },
    /// The account cannot have a peer network and let creators pick the location.
    NetworkAndPick,
    /// The lab's template disk is not there.
    NotReady,
    /// The template VM is in the wrong power state.
    Power {
        /// The state it is in.
        found: Power,
        /// The state it has to be in.
        needed: Power,
    },
    /// The template VM is in the state that was asked for, or on the way there.
    PowerAlready {
        /// The state it is in.
        found: Power,
    },
    /// A job is reading or writing the template's disk.
    TemplateBusy {
        /// The job.
        job: JobId,
    },
    /// An export of this lab is already running.
    ExportUnderWay {
        /// The image it makes.
        image: String,
    },
    /// No gallery is attached.
    NoGallery,
    /// A gallery is attached; detach it first.
    GalleryAttached {
        /// Its name.
        name: String,
    },
    /// Jobs still read or write the gallery.
    GalleryInUse {
        /// How many jobs.
        jobs: usize,
    },
    /// The gallery has not been read, so nothing can be checked against it.
    GalleryNotRead,
    /// The job belongs to a gallery that is not attached now.
    OtherGallery,
    /// *Update existing image* takes the image that the lab came from, or that it exported before.
    NotThisLabsImage {
        /// The image that was asked for.
        name: String,
    },
    /// An export is always specialized; a definition has one state only.
    OsStateDiffers {
        /// The image.
        name: String,
        /// The definition's state.
        state: OsState,
    },
    /// The image has another operating system type.
    OsTypeDiffers {
        /// The image.
        name: String,
    },
    /// The image starts on another virtual machine generation.
    GenerationDiffers {
        /// The image.
        name: String,
    },
    /// There is no higher version number.
    VersionsUsedUp {
        /// The image.
        name: String,
    },
    /// The image is not offered for this lab.
    Withheld {
        /// The image.
        name: String,
        /// The most telling reason.
        reason: WithheldReason,
    },
    /// The disk is over the limit.
    DiskTooLarge {
        /// What the guest sees, in bytes.
        size: u64,
    },
    /// A part of the image's publisher, offer and SKU breaks the rule for names.
    Identifier {
        /// Which part.
        part: IdentifierPart,
        /// What is wrong with it.
        problem: NameProblem,
    },
    /// Publisher, offer and SKU together belong to another image of the gallery.
    IdentifierTaken {
        /// That image.
        image: String,
    },
    /// The disk's size is no multiple of 1 MiB, which was asked for.
    NotWholeMib {
        /// What the guest sees, in bytes.
        size: u64,
    },
    /// The version is in that region already, or the region was named twice.
    AlreadyInRegion {
        /// The region.
        region: RegionId,
    },
    /// A job reads or writes the version of the image.
    VersionInUse {
        /// The image.
        name: String,
        /// The version.
        version: Version,
        /// The job.
        job: JobId,
    },
    /// The lab account admin keeps lab creators from using it, in whatever way.
    ImageDisabled {
        /// The image.
        name: String,
    },
    /// No region was chosen.
    NoRegions,
    /// The gallery is being checked.
    VerifyUnderWay,
    /// The gallery is being cleaned up.
    CollectUnderWay,
    /// The version has no finished replica to read.
    NoReplica {
        /// The image.
        name: String,
        /// The version.
        version: Version,
        /// The region that was asked for; none if any would do.
        region: Option<RegionId>,
    },
    /// A disk file must be named by an absolute path.
    PathNotAbsolute {
        /// The path.
        path: PathBuf,
    },
    /// The workspace is a text, and the path cannot be written in one.
    PathNotText {
        /// The path.
        path: PathBuf,
    },
    /// The disk has nothing in it.
    DiskEmpty,
    /// The user name or password breaks its rule.
    Credentials(CredentialProblem),
    /// An image of the gallery cannot be changed in that way.
    Edit(EditProblem),
    /// The number of machines is out of range.
    Machines {
        /// The number that was asked for.
        asked: u32,
    },
    /// The lab is being published.
    PublishUnderWay,
    /// The job is not at work.
    JobNotActive,
    /// The job has been asked to stop, and is about to.
    JobStopping,
    /// The job is still at work.
    JobAtWork,
    /// The job cannot be tried again.
    JobNotRetryable,
    /// The lab's work is not done yet.
    LabBusy {
        /// The job.
        job: JobId,
    },
    /// Hours or minutes that no lab can have.
    Policies,
    /// The list of prices cannot be used.
    Prices(PriceFlaw),
    /// The workspace is open for reading only.
    ReadOnly,
    /// The description is longer than students are shown.
    TextTooLong {
        /// The most that is allowed, in characters.
        limit: usize,
    },
}

impl std::fmt::Display for Refusal {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "refused: {self:?}")
    }
}

impl std::error::Error for Refusal {}

impl From<NameProblem> for Refusal {
    fn from(problem: NameProblem) -> Self {
        Self::Name(problem)
    }
}

impl From<AddressProblem> for Refusal {
    fn from(problem: AddressProblem) -> Self {
        Self::Address(problem)
    }
}

impl From<CredentialProblem> for Refusal {
    fn from(problem: CredentialProblem) -> Self {
        Self::Credentials(problem)
    }
}
