//! `costs`.

use std::path::PathBuf;

use clap::{Args, Subcommand, ValueEnum};

use super::Listing;

/// `costs`
#[derive(Debug, Args)]
pub struct CostsArgs {
    /// How it is estimated [default: the workspace's choice]
    #[arg(long, value_enum)]
    pub model: Option<ModelArg>,
    /// What a row is of
    #[arg(long, value_enum, default_value = "image")]
    pub by: ByArg,
    /// Print JSON, for scripts
    #[arg(long)]
    pub json: bool,
    /// The prices
    #[command(subcommand)]
    pub command: Option<CostsCmd>,
}

/// A price model.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub enum ModelArg {
    /// Every replica is a managed disk of the image's size
    Disk,
    /// Every replica is a snapshot of what the disk uses
    Snapshot,
}

/// What an estimate is broken down by.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub enum ByArg {
    /// Each image
    Image,
    /// Each version of each image
    Version,
    /// Each region
    Region,
}

/// The prices.
#[derive(Debug, Subcommand)]
pub enum CostsCmd {
    /// Print the prices in force, in the form that `set-prices` reads
    Prices(Listing),
    /// Estimate with the prices in a file, from now on
    SetPrices {
        /// The file; `costs prices` prints one to start from
        file: PathBuf,
    },
    /// Estimate with the published prices again
    ResetPrices,
    /// Choose how costs are estimated from now on, here and in the window
    SetModel {
        /// The price model
        #[arg(value_enum)]
        model: ModelArg,
    },
}
