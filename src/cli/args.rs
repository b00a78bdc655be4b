//! What can be typed. What it is for is said by messages, see [`super::usage`].

mod account;
mod costs;
mod docs;
mod image;
mod typed;
mod upload;

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};

use crate::model::DiskFormat;
use crate::model::size::VmSize;
use crate::model::upkeep::GRACE_HOURS;

pub use account::{
    AccountCmd, MarketplaceCmd, MembersArgs, MembersCmd, PolicyArgs, SettingsArgs, StatusArg, SwitchArg,
};
pub use costs::{ByArg, CostsArgs, CostsCmd, ModelArg};
pub use docs::{DocsCmd, FilmArg, PicturesArgs, ScaleArg, ThemeArg};
pub use image::{ImageCmd, RegionsArgs, SetArgs};
pub use typed::Unclear;
pub use upload::{OsStateArg, UploadArgs};

/// All that can be typed.
#[derive(Debug, Parser)]
#[command(name = "lab-gallery", version)]
pub struct Cli {
    #[arg(long, short, global = true, value_name = "DIR", env = "LAB_GALLERY_WORKSPACE")]
    pub workspace: Option<PathBuf>,

    #[arg(long, global = true)]
    pub from_backup: bool,

    #[arg(long = "as", global = true, value_name = "MEMBER")]
    pub stand_in: Option<String>,

    #[arg(long, global = true, value_name = "TAG")]
    pub lang: Option<String>,

    #[arg(long, value_enum, value_name = "NAME")]
    pub renderer: Option<RendererArg>,

    #[command(subcommand)]
    pub command: Option<Cmd>,
}

/// A renderer.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub enum RendererArg {
    Wgpu,
    Glow,
}

/// What to do.
#[derive(Debug, Subcommand)]
pub enum Cmd {
    Init(InitArgs),
    Status(Listing),
    Labs(Listing),
    Images(Listing),
    Jobs(JobsArgs),
    #[command(subcommand)]
    Account(AccountCmd),
    #[command(subcommand)]
    Lab(LabCmd),
    #[command(subcommand)]
    Template(TemplateCmd),
    Export(ExportArgs),
    #[command(subcommand)]
    Gallery(GalleryCmd),
    #[command(subcommand)]
    Marketplace(MarketplaceCmd),
    #[command(subcommand)]
    Image(ImageCmd),
    Costs(CostsArgs),
    #[command(subcommand)]
    Docs(DocsCmd),
    #[command(subcommand)]
    Desktop(DesktopCmd),
}

/// `desktop`
#[derive(Clone, Copy, Debug, Subcommand)]
pub enum DesktopCmd {
    Install,
    Remove,
}

/// A listing.
#[derive(Clone, Copy, Debug, Args)]
pub struct Listing {
    #[arg(long)]
    pub json: bool,
}

/// `init`
#[derive(Debug, Args)]
pub struct InitArgs {
    #[arg(long)]
    pub empty: bool,
    #[arg(long, value_name = "NAME")]
    pub account: Option<String>,
    #[arg(long, value_name = "REGION")]
    pub region: Option<String>,
    #[arg(long, value_name = "NAME")]
    pub owner: Option<String>,
}

/// `jobs`
#[derive(Debug, Args)]
pub struct JobsArgs {
    #[arg(long)]
    pub json: bool,
    #[command(subcommand)]
    pub command: Option<JobsCmd>,
}

/// What to do with a job.
#[derive(Debug, Subcommand)]
pub enum JobsCmd {
    Retry { job: Option<u32> },
    Cancel { job: u32 },
}

/// `lab`
#[derive(Debug, Subcommand)]
pub enum LabCmd {
    New(Box<LabNewArgs>),
    Show {
        lab: String,
        #[arg(long)]
        json: bool,
    },
    SetOwner {
        lab: String,
        member: String,
    },
    #[command(group = clap::ArgGroup::new("named").args(["quota", "auto_shutdown"]).required(true).multiple(true))]
    SetPolicies {
        lab: String,
        #[command(flatten)]
        policies: PolicyArgs,
    },
    Delete {
        lab: String,
        #[arg(long, short)]
        yes: bool,
    },
}

/// `lab new`
#[derive(Debug, Args)]
#[command(group = clap::ArgGroup::new("source").required(true).multiple(false))]
pub struct LabNewArgs {
    pub name: String,
    #[arg(long, value_name = "IMAGE", group = "source")]
    pub image: Option<String>,
    #[arg(long, value_name = "FILE", requires = "os", group = "source")]
    pub disk: Option<PathBuf>,
    #[arg(long, value_name = "ID", group = "source")]
    pub marketplace: Option<String>,
    #[arg(long, value_enum)]
    pub os: Option<OsArg>,
    #[arg(long, requires = "disk")]
    pub generalized: bool,
    #[arg(long, value_name = "SIZE", value_parser = typed::size(), ignore_case = true)]
    pub size: VmSize,
    #[arg(long, value_name = "LOCATION", visible_alias = "region")]
    pub location: Option<String>,
    #[command(flatten)]
    pub policies: PolicyArgs,
    #[arg(long, value_name = "USER", requires = "password_stdin")]
    pub user: Option<String>,
    #[arg(long, requires = "user")]
    pub password_stdin: bool,
    #[arg(long, value_name = "FORMAT", value_parser = typed::disk_format(), ignore_case = true, default_value = "vhd")]
    pub format: DiskFormat,
    #[arg(long)]
    pub json: bool,
}

/// An operating system type.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub enum OsArg {
    Linux,
    Windows,
}

/// `template`
#[derive(Debug, Subcommand)]
pub enum TemplateCmd {
    Start {
        lab: String,
    },
    Stop {
        lab: String,
    },
    Publish {
        lab: String,
        #[arg(long, value_name = "N")]
        machines: u32,
        #[arg(long, short)]
        yes: bool,
    },
    AttachDisk {
        lab: String,
        file: PathBuf,
        #[arg(long, value_name = "FORMAT", value_parser = typed::disk_format(), ignore_case = true, default_value = "vhd")]
        format: DiskFormat,
    },
}

/// `export`
#[derive(Debug, Args)]
pub struct ExportArgs {
    pub lab: String,
    #[arg(long, value_name = "IMAGE")]
    pub name: String,
    #[arg(long)]
    pub update: bool,
}

/// `gallery`
#[derive(Debug, Subcommand)]
pub enum GalleryCmd {
    Create {
        name: String,
        #[arg(long, alias = "folder", value_name = "PLACE")]
        at: Option<PathBuf>,
        #[arg(long)]
        share_packs: bool,
    },
    Attach {
        gallery: PathBuf,
    },
    Detach,
    Show(Listing),
    Gc {
        #[arg(long, value_name = "HOURS", default_value_t = GRACE_HOURS)]
        grace: u32,
        #[arg(long)]
        json: bool,
    },
    Verify {
        #[arg(long)]
        full: bool,
        #[arg(long)]
        heal: bool,
        #[arg(long)]
        json: bool,
    },
}
