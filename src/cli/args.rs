//! What can be typed.

mod account;
mod costs;
mod image;
mod upload;

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};

use crate::model::upkeep::GRACE_HOURS;

pub use account::{
    AccountCmd, MarketplaceCmd, MembersArgs, MembersCmd, PolicyArgs, SettingsArgs, StatusArg, SwitchArg,
};
pub use costs::{ByArg, CostsArgs, CostsCmd, ModelArg};
pub use image::{ImageCmd, RegionsArgs, SetArgs};
pub use upload::{OsStateArg, UploadArgs};

/// Lab Gallery: labs, their template disks, and the shared image gallery between them.
///
/// Without a command, opens the window; where there is no display, does the main job on a sample workspace and says
/// what it did.
#[derive(Debug, Parser)]
#[command(name = "lab-gallery", version, max_term_width = 100)]
pub struct Cli {
    /// The workspace's folder [default: the platform's data folder]
    #[arg(long, short, global = true, value_name = "DIR", env = "LAB_GALLERY_WORKSPACE")]
    pub workspace: Option<PathBuf>,

    /// Work with the backup of the workspace's document, where the document itself cannot be read
    #[arg(long, global = true)]
    pub from_backup: bool,

    /// Ask in the name of another member of the lab account; the workspace's own person stays
    #[arg(long = "as", global = true, value_name = "MEMBER")]
    pub stand_in: Option<String>,

    /// The language, such as `en` [default: the workspace's choice, else the system's]
    #[arg(long, global = true, value_name = "TAG")]
    pub lang: Option<String>,

    /// Which renderer the window uses [default: wgpu, then OpenGL]
    #[arg(long, value_enum, value_name = "NAME")]
    pub renderer: Option<RendererArg>,

    /// What to do
    #[command(subcommand)]
    pub command: Option<Cmd>,
}

/// A renderer.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub enum RendererArg {
    /// Vulkan, Metal, Direct3D 12
    Wgpu,
    /// OpenGL
    Glow,
}

/// What to do.
#[derive(Debug, Subcommand)]
pub enum Cmd {
    /// Make a workspace: the sample, or an empty one
    Init(InitArgs),
    /// What the workspace holds
    Status(Listing),
    /// List the labs
    Labs(Listing),
    /// List the attached gallery's images
    Images(Listing),
    /// List the jobs, or go on with one
    Jobs(JobsArgs),
    /// Show the lab account, its members and their roles, and change them
    #[command(subcommand)]
    Account(AccountCmd),
    /// Create, show or delete a lab, or give it to another member
    #[command(subcommand)]
    Lab(LabCmd),
    /// Start or stop a lab's template, publish it, or replace its disk
    #[command(subcommand)]
    Template(TemplateCmd),
    /// Export a lab's template to the shared image gallery
    Export(ExportArgs),
    /// Create, attach, detach, show, verify or clean up the shared image gallery
    #[command(subcommand)]
    Gallery(GalleryCmd),
    /// List the marketplace images, enable or disable them
    #[command(subcommand)]
    Marketplace(MarketplaceCmd),
    /// Upload, enable, disable, show or download images
    #[command(subcommand)]
    Image(ImageCmd),
    /// What the gallery would cost in the cloud, and the prices that this is estimated with
    Costs(CostsArgs),
    /// Put the program into the desktop's menu, or take it out (Linux and its kin)
    #[command(subcommand)]
    Desktop(DesktopCmd),
}

/// `desktop`
#[derive(Clone, Copy, Debug, Subcommand)]
pub enum DesktopCmd {
    /// Put the program, where it lies now, into your own menu
    Install,
    /// Take it out again
    Remove,
}

/// A listing.
#[derive(Clone, Copy, Debug, Args)]
pub struct Listing {
    /// Print JSON, for scripts
    #[arg(long)]
    pub json: bool,
}

/// `init`
#[derive(Debug, Args)]
pub struct InitArgs {
    /// No labs, no gallery
    #[arg(long)]
    pub empty: bool,
    /// The lab account's name (implies an empty workspace)
    #[arg(long, value_name = "NAME")]
    pub account: Option<String>,
    /// The lab account's region, such as `westeurope` (implies an empty workspace)
    #[arg(long, value_name = "REGION")]
    pub region: Option<String>,
    /// Your name, as the account's owner (implies an empty workspace)
    #[arg(long, value_name = "NAME")]
    pub owner: Option<String>,
}

/// `jobs`
#[derive(Debug, Args)]
pub struct JobsArgs {
    /// Print JSON, for scripts
    #[arg(long)]
    pub json: bool,
    /// What to do with a job
    #[command(subcommand)]
    pub command: Option<JobsCmd>,
}

/// What to do with a job.
#[derive(Debug, Subcommand)]
pub enum JobsCmd {
    /// Go on with an interrupted, failed or cancelled job; what it stored is not stored again
    Retry {
        /// The job's number; all interrupted jobs without one
        job: Option<u32>,
    },
    /// Give up an interrupted job
    Cancel {
        /// The job's number
        job: u32,
    },
}

/// `lab`
#[derive(Debug, Subcommand)]
pub enum LabCmd {
    /// Create a lab from an image or from a disk file, and wait until its disk is there
    New(Box<LabNewArgs>),
    /// Show a lab
    Show {
        /// The lab's name
        lab: String,
        /// Print JSON, for scripts
        #[arg(long)]
        json: bool,
    },
    /// Give a lab to another member, who runs it from now on
    SetOwner {
        /// The lab's name
        lab: String,
        /// The member
        member: String,
    },
    /// Change a lab's policies
    #[command(group = clap::ArgGroup::new("named").args(["quota", "auto_shutdown"]).required(true).multiple(true))]
    SetPolicies {
        /// The lab's name
        lab: String,
        /// The new policies
        #[command(flatten)]
        policies: PolicyArgs,
    },
    /// Delete a lab and its template disk
    Delete {
        /// The lab's name
        lab: String,
        /// Do not ask
        #[arg(long, short)]
        yes: bool,
    },
}

/// `lab new`
#[derive(Debug, Args)]
#[command(group = clap::ArgGroup::new("source").required(true).multiple(false))]
pub struct LabNewArgs {
    /// The lab's name
    pub name: String,
    /// An image of the attached gallery: NAME or NAME:VERSION
    #[arg(long, value_name = "IMAGE", group = "source")]
    pub image: Option<String>,
    /// A disk file: raw, VHD, VHDX or qcow2
    #[arg(long, value_name = "FILE", requires = "os", group = "source")]
    pub disk: Option<PathBuf>,
    /// A marketplace image, which starts from an empty disk of its size
    #[arg(long, value_name = "ID", group = "source")]
    pub marketplace: Option<String>,
    /// The system on the disk file
    #[arg(long, value_enum)]
    pub os: Option<OsArg>,
    /// The disk file has been generalized
    #[arg(long, requires = "disk")]
    pub generalized: bool,
    /// The machines' size: small, medium, medium-nested, large, large-nested, small-gpu-compute,
    /// small-gpu-visualization, medium-gpu-visualization
    #[arg(long, value_name = "SIZE")]
    pub size: String,
    /// Where, if the lab account lets lab creators pick: a geography such as Europe, or a region such as westeurope
    /// [default: where the account's labs land]
    #[arg(long, value_name = "LOCATION", visible_alias = "region")]
    pub location: Option<String>,
    /// What is not named is as the account's lab settings say
    #[command(flatten)]
    pub policies: PolicyArgs,
    /// The user's name on the template (for a specialized image: the original template's)
    #[arg(long, value_name = "USER", requires = "password_stdin")]
    pub user: Option<String>,
    /// Read the user's password from standard input, one line
    #[arg(long, requires = "user")]
    pub password_stdin: bool,
    /// The container of the template's disk: vhd, vhd-fixed, vhdx, qcow2, raw
    #[arg(long, value_name = "FORMAT", default_value = "vhd")]
    pub format: String,
    /// Print the lab as JSON, for scripts
    #[arg(long)]
    pub json: bool,
}

/// An operating system type.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub enum OsArg {
    /// Linux
    Linux,
    /// Windows
    Windows,
}

/// `template`
#[derive(Debug, Subcommand)]
pub enum TemplateCmd {
    /// Start the template VM
    Start {
        /// The lab's name
        lab: String,
    },
    /// Stop the template VM
    Stop {
        /// The lab's name
        lab: String,
    },
    /// Fill the virtual machine pool from the template; this cannot be undone
    Publish {
        /// The lab's name
        lab: String,
        /// How many machines
        #[arg(long, value_name = "N")]
        machines: u32,
        /// Do not ask
        #[arg(long, short)]
        yes: bool,
    },
    /// Replace the template's disk by a copy of a disk file
    AttachDisk {
        /// The lab's name
        lab: String,
        /// The disk file
        file: PathBuf,
        /// The container of the copy: vhd, vhd-fixed, vhdx, qcow2, raw
        #[arg(long, value_name = "FORMAT", default_value = "vhd")]
        format: String,
    },
}

/// `export`
#[derive(Debug, Args)]
pub struct ExportArgs {
    /// The lab's name
    pub lab: String,
    /// The image's name
    #[arg(long, value_name = "IMAGE")]
    pub name: String,
    /// Make a new version of the image that the lab came from, or exported before
    #[arg(long)]
    pub update: bool,
}

/// `gallery`
#[derive(Debug, Subcommand)]
pub enum GalleryCmd {
    /// Create a gallery and attach it
    Create {
        /// The gallery's name
        name: String,
        /// Where: a folder, or an address in an object store [default: in the workspace]
        #[arg(long, alias = "folder", value_name = "PLACE")]
        at: Option<PathBuf>,
        /// Regions share their packs where the file system can: less space, but replicas are not physically separate
        #[arg(long)]
        share_packs: bool,
    },
    /// Attach a gallery that exists
    Attach {
        /// Its folder, its address in an object store, or the name of one in the workspace
        gallery: PathBuf,
    },
    /// Detach the gallery; nothing in it is deleted
    Detach,
    /// Show the attached gallery
    Show(Listing),
    /// Remove stored blocks that no image version needs; nothing in use is touched
    Gc {
        /// What has lain for fewer hours stays: an export may be about to need it
        #[arg(long, value_name = "HOURS", default_value_t = GRACE_HOURS)]
        grace: u32,
        /// Print JSON, for scripts
        #[arg(long)]
        json: bool,
    },
    /// Check the gallery's files
    Verify {
        /// Read and hash every chunk
        #[arg(long)]
        full: bool,
        /// Print JSON, for scripts
        #[arg(long)]
        json: bool,
    },
}
