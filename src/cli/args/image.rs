//! What can be typed about images.

use std::path::PathBuf;
use std::str::FromStr;

use clap::{ArgGroup, Args, Subcommand};

use super::typed::{Unclear, disk_format};
use super::{SwitchArg, UploadArgs};
use crate::model::DiskFormat;
use crate::model::edit::EndOfLife;

/// `image`
#[derive(Debug, Subcommand)]
pub enum ImageCmd {
    Enable {
        #[arg(required = true)]
        images: Vec<String>,
    },
    Disable {
        #[arg(required = true)]
        images: Vec<String>,
    },
    Show {
        image: String,
        #[arg(long)]
        json: bool,
    },
    Upload(UploadArgs),
    Set(SetArgs),
    Regions(RegionsArgs),
    DeleteVersion {
        image: String,
        #[arg(long, short)]
        yes: bool,
    },
    Delete {
        image: String,
        #[arg(long, short)]
        yes: bool,
    },
    Download {
        image: String,
        #[arg(long, value_name = "FILE")]
        to: PathBuf,
        #[arg(long, value_name = "FORMAT", value_parser = disk_format(), ignore_case = true)]
        format: Option<DiskFormat>,
    },
}

/// `image set`
#[derive(Debug, Args)]
#[command(group(
    ArgGroup::new("change").required(true).multiple(true).args(["description", "end_of_life", "exclude_from_latest"])
))]
pub struct SetArgs {
    pub image: String,
    #[arg(long, value_name = "TEXT")]
    pub description: Option<String>,
    #[arg(long, value_name = "DATE|never")]
    pub end_of_life: Option<EndOfLifeArg>,
    #[arg(long, value_enum, value_name = "on|off")]
    pub exclude_from_latest: Option<SwitchArg>,
}

/// A day as typed, or `never`.
#[derive(Clone, Copy, Debug)]
pub struct EndOfLifeArg(pub EndOfLife);

impl FromStr for EndOfLifeArg {
    type Err = Unclear;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        if text.eq_ignore_ascii_case("never") {
            return Ok(Self(EndOfLife::Never));
        }
        text.parse()
            .map(|day| Self(EndOfLife::On(day)))
            .map_err(|_not_a_day| Unclear("usage-wrong-day-or-never"))
    }
}

/// `image regions`
#[derive(Debug, Args)]
pub struct RegionsArgs {
    pub image: String,
    #[arg(long, value_name = "REGION[=COUNT]")]
    pub add: Vec<CountedRegion>,
    #[arg(long, value_name = "REGION")]
    pub remove: Vec<String>,
    #[arg(long, value_name = "REGION")]
    pub exclude: Vec<String>,
    #[arg(long, value_name = "REGION")]
    pub include: Vec<String>,
    #[arg(long, value_name = "REGION")]
    pub as_everywhere: Vec<String>,
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
    pub region: String,
    pub count: Option<u32>,
}

impl FromStr for CountedRegion {
    type Err = Unclear;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        match text.split_once('=') {
            None => Ok(Self { region: text.to_owned(), count: None }),
            Some((region, count)) => {
                let count = count.parse().map_err(|_not_a_number| Unclear("usage-wrong-count"))?;
                Ok(Self { region: region.to_owned(), count: Some(count) })
            }
        }
    }
}
