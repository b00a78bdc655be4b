//! What can be typed about images.

use std::path::PathBuf;
use std::str::FromStr;

use clap::{ArgGroup, Args, Subcommand};

use super::{SwitchArg, UploadArgs};
use crate::model::edit::EndOfLife;

/// `image`
#[derive(Debug, Subcommand)]
pub enum ImageCmd {
    /// Let lab creators use images
    Enable {
        /// The images' names
        #[arg(required = true)]
        images: Vec<String>,
    },
    /// Keep lab creators from using images
    Disable {
        /// The images' names
        #[arg(required = true)]
        images: Vec<String>,
    },
    /// Show an image: its versions, replicas, and whether it is offered
    Show {
        /// The image: NAME, or NAME:VERSION
        image: String,
        /// Print JSON, for scripts
        #[arg(long)]
        json: bool,
    },
    /// Upload a disk file from outside any lab as an image, or as a new version of one
    Upload(UploadArgs),
    /// Change what is said of an image, or of a version of it
    Set(SetArgs),
    /// Show the target regions of a version, or change them: new ones get their replica now
    Regions(RegionsArgs),
    /// Delete a version for good; labs that were made from it keep their disks
    DeleteVersion {
        /// The image: NAME:VERSION
        image: String,
        /// Do not ask
        #[arg(long, short)]
        yes: bool,
    },
    /// Delete an image that has no version left; its name can be used again
    Delete {
        /// The image's name
        image: String,
        /// Do not ask
        #[arg(long, short)]
        yes: bool,
    },
    /// Write an image's disk to a file
    Download {
        /// The image: NAME or NAME:VERSION
        image: String,
        /// The file, which must not exist
        #[arg(long, value_name = "FILE")]
        to: PathBuf,
        /// Its container [default: by the file's extension; vhd without one]
        #[arg(long, value_name = "FORMAT")]
        format: Option<String>,
    },
}

/// `image set`
#[derive(Debug, Args)]
#[command(group(
    ArgGroup::new("change").required(true).multiple(true).args(["description", "end_of_life", "exclude_from_latest"])
))]
pub struct SetArgs {
    /// The image, NAME, or a version of it, NAME:VERSION
    pub image: String,
    /// What the image is for
    #[arg(long, value_name = "TEXT")]
    pub description: Option<String>,
    /// The day after which the image, or the version, should not be used any more; a note that stops nobody
    #[arg(long, value_name = "DATE|never")]
    pub end_of_life: Option<EndOfLifeArg>,
    /// Never offer the version as the newest; without a VERSION, of the newest one
    #[arg(long, value_enum, value_name = "on|off")]
    pub exclude_from_latest: Option<SwitchArg>,
}

/// A day as typed, or `never`.
#[derive(Clone, Copy, Debug)]
pub struct EndOfLifeArg(pub EndOfLife);

impl FromStr for EndOfLifeArg {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        if text.eq_ignore_ascii_case("never") {
            return Ok(Self(EndOfLife::Never));
        }
        text.parse()
            .map(|day| Self(EndOfLife::On(day)))
            .map_err(|_not_a_day| "a day is written 2027-06-30, or never")
    }
}

/// `image regions`
#[derive(Debug, Args)]
pub struct RegionsArgs {
    /// The image: NAME for its newest version, or NAME:VERSION
    pub image: String,
    /// A region that is to get a replica, or how many replicas the cloud would have there
    #[arg(long, value_name = "REGION[=COUNT]")]
    pub add: Vec<CountedRegion>,
    /// A region that is to lose its replica
    #[arg(long, value_name = "REGION")]
    pub remove: Vec<String>,
    /// Never offer the version as the newest there
    #[arg(long, value_name = "REGION")]
    pub exclude: Vec<String>,
    /// Offer it there, even if it is excluded everywhere else
    #[arg(long, value_name = "REGION")]
    pub include: Vec<String>,
    /// Offer it there as everywhere
    #[arg(long, value_name = "REGION")]
    pub as_everywhere: Vec<String>,
    /// Print JSON, for scripts
    #[arg(long)]
    pub json: bool,
}

impl RegionsArgs {
    /// Whether nothing but looking was asked for.
    pub fn change_nothing(&self) -> bool {
        self.add.is_empty()
            && self.remove.is_empty()
            && self.exclude.is_empty()
            && self.include.is_empty()
            && self.as_everywhere.is_empty()
    }
}

/// `westeurope` or `westeurope=3`.
#[derive(Clone, Debug)]
pub struct CountedRegion {
    /// The region as typed.
    pub region: String,
    /// How many replicas, if that was said.
    pub count: Option<u32>,
}

impl FromStr for CountedRegion {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        match text.split_once('=') {
            None => Ok(Self { region: text.to_owned(), count: None }),
            Some((region, count)) => {
                let count = count
                    .parse()
                    .map_err(|_not_a_number| "how many replicas is a number, as in westeurope=3")?;
                Ok(Self { region: region.to_owned(), count: Some(count) })
            }
        }
    }
}
