//! Labs, their template VMs and virtual machine pools.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::disk::DiskFormat;
use super::ids::{JobId, LabId};
use super::image::{Generation, OsState, OsType, Version};
use super::region::RegionId;
use super::size::VmSize;

/// A lab: one template VM and the machines published from it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Lab {
    /// Its number.
    pub id: LabId,
    /// Unique in the account, without regard to case.
    pub name: String,
    /// What students see on their tile; empty means the name.
    #[serde(default)]
    pub title: String,
    /// What students read below the title.
    #[serde(default)]
    pub description: String,
    /// Whose it is: who created it, until it is given to somebody else.
    pub owner: String,
    /// When it was created.
    pub created: Timestamp,
    /// The size of every machine of the lab.
    pub size: VmSize,
    /// Where the lab's machines run, and its exports are captured.
    pub region: RegionId,
    /// What the lab was created from. Attaching a disk file does not change it: the disk is the same template, worked on
    /// elsewhere, and *Update existing image* still means its image.
    pub origin: Origin,
    /// Whether the lab's template disk is there yet.
    pub provisioning: Provisioning,
    /// The template VM.
    pub template: Template,
    /// How far publishing is.
    #[serde(default)]
    pub publishing: Publishing,
    /// The virtual machine pool: one entry a published machine.
    #[serde(default)]
    pub pool: Vec<Machine>,
    /// Hours and shut-down rules.
    pub policies: Policies,
}

/// What a lab's first template disk was made from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub enum Origin {
    /// An image of a shared image gallery.
    Gallery {
        /// The gallery's id, so that the same name in another gallery is not mistaken for it.
        gallery: String,
        /// The image definition.
        definition: String,
        /// The image version.
        version: Version,
    },
    /// A disk file of this computer, by the name it had.
    DiskFile {
        /// The file's name, without its folder.
        file_name: String,
    },
    /// A marketplace image: an empty disk of its size.
    Marketplace {
        /// The image's id in `assets/marketplace.ron`.
        image: String,
    },
}

/// How far the lab's creation is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Provisioning {
    /// The job that makes the template's disk.
    Creating(JobId),
    /// The template's disk is there.
    Ready,
    /// The job that failed; it can be tried again.
    Failed(JobId),
}

/// The template VM.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Template {
    /// Windows or Linux.
    pub os_type: OsType,
    /// Generalized or specialized, as the image it came from.
    pub os_state: OsState,
    /// The virtual machine generation.
    #[serde(default)]
    pub generation: Generation,
    /// Running or not.
    #[serde(default)]
    pub power: Power,
    /// The disk, once it is there.
    #[serde(default)]
    pub disk: Option<TemplateDisk>,
    /// How to sign in, if it was said.
    #[serde(default)]
    pub credentials: Option<Credentials>,
    /// Every student machine has the template's password.
    #[serde(default)]
    pub same_password: bool,
    /// *Enable remote desktop connection*, for Linux.
    #[serde(default)]
    pub remote_desktop: bool,
}

/// The template's virtual disk.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TemplateDisk {
    /// The file's name in the workspace's `disks` folder.
    #[serde(deserialize_with = "super::names::read_file_name")]
    pub file: String,
    /// Its container.
    pub format: DiskFormat,
    /// What the guest sees, in bytes.
    pub size: u64,
    /// What holds data, in bytes, when the disk was made.
    pub used: u64,
}

/// A user name and the hash of a password; never the password.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Credentials {
    /// The user's name on the machine.
    pub user: String,
    /// Argon2id, in the PHC text form.
    pub password_hash: String,
}

/// The template VM's power state.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Power {
    /// Off: its disk does not change.
    #[default]
    Stopped,
    /// Asked to start.
    Starting,
    /// On.
    Running,
    /// Asked to stop.
    Stopping,
}

impl Power {
    /// The id of the Fluent message that names the state.
    pub fn label(self) -> &'static str {
        match self {
            Self::Stopped => "model-power-stopped",
            Self::Starting => "model-power-starting",
            Self::Running => "model-power-running",
            Self::Stopping => "model-power-stopping",
        }
    }
}

/// The lab's publishing state.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Publishing {
    /// Never published.
    #[default]
    Draft,
    /// The pool is being filled.
    Publishing,
    /// The pool is there.
    Published,
    /// The pool could not be filled.
    Failed,
}

impl Publishing {
    /// The name for scripts: `draft`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Publishing => "publishing",
            Self::Published => "published",
            Self::Failed => "publishing-failed",
        }
    }

    /// The id of the Fluent message that names the state.
    pub fn label(self) -> &'static str {
        match self {
            Self::Draft => "model-publishing-draft",
            Self::Publishing => "model-publishing-publishing",
            Self::Published => "model-publishing-published",
            Self::Failed => "model-publishing-failed",
        }
    }
}

/// One machine of the virtual machine pool.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Machine {
    /// From 1, within the lab.
    pub number: u32,
    /// The student it belongs to; nobody at first.
    #[serde(default)]
    pub assigned: Option<String>,
    /// Running or not.
    #[serde(default)]
    pub power: Power,
}

/// The wizard's *Lab policies*.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Policies {
    /// Hours outside the schedule that each student may use.
    pub quota_hours: u32,
    /// Minutes after a disconnect until the machine is shut down; none leaves it on.
    pub auto_shutdown_minutes: Option<u32>,
}

impl Policies {
    /// Whether a lab can have them: at most 10,000 hours, and from one minute to a week.
    pub fn are_possible(&self) -> bool {
        self.quota_hours <= 10_000 && self.auto_shutdown_minutes.is_none_or(|m| (1..=10_080).contains(&m))
    }
}

impl Default for Policies {
    fn default() -> Self {
        Self { quota_hours: 10, auto_shutdown_minutes: Some(15) }
    }
}

/// The most student machines of one lab.
pub const MAX_MACHINES: u32 = 400;

impl Lab {
    /// What students see: the title, or the name while there is none.
    pub fn display_title(&self) -> &str {
        if self.title.is_empty() { &self.name } else { &self.title }
    }
}
