//! `costs`.

use std::path::PathBuf;

use clap::{Args, Subcommand, ValueEnum};

use super::Listing;

/// `costs`
#[derive(Debug, Args)]
pub struct CostsArgs {
    #[arg(long, value_enum)]
    pub model: Option<ModelArg>,
    #[arg(long, value_enum, default_value = "image")]
    pub by: ByArg,
    #[arg(long)]
    pub json: bool,
    #[command(subcommand)]
    pub command: Option<CostsCmd>,
}

/// A price model.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub enum ModelArg {
    Disk,
    Snapshot,
}

/// What an estimate is broken down by.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub enum ByArg {
    Image,
    Version,
    Region,
}

/// The prices.
#[derive(Debug, Subcommand)]
pub enum CostsCmd {
    Prices(Listing),
    SetPrices {
        file: PathBuf,
    },
    ResetPrices,
    SetModel {
        #[arg(value_enum)]
        model: ModelArg,
    },
}
