//! What can be typed after `image upload`.

use std::path::PathBuf;

use clap::{Args, ValueEnum};
use jiff::civil::Date;

use super::OsArg;
use super::typed::{day, generation};
use crate::model::image::Generation;

/// `image upload`
#[derive(Debug, Args)]
pub struct UploadArgs {
    pub file: PathBuf,
    #[arg(long, value_name = "IMAGE")]
    pub name: String,
    #[arg(long, value_enum, required_unless_present = "new_version")]
    pub os_type: Option<OsArg>,
    #[arg(long, value_enum, required_unless_present = "new_version")]
    pub os_state: Option<OsStateArg>,
    #[arg(long, value_name = "1|2", value_parser = generation())]
    pub generation: Option<Generation>,
    #[arg(long, value_name = "NAME", conflicts_with = "new_version")]
    pub publisher: Option<String>,
    #[arg(long, value_name = "NAME", conflicts_with = "new_version")]
    pub offer: Option<String>,
    #[arg(long, value_name = "NAME", conflicts_with = "new_version")]
    pub sku: Option<String>,
    #[arg(long, value_name = "TEXT", conflicts_with = "new_version")]
    pub description: Option<String>,
    #[arg(long, value_name = "DATE", value_parser = day)]
    pub end_of_life: Option<Date>,
    #[arg(long, value_name = "REGION")]
    pub region: Option<String>,
    #[arg(long)]
    pub new_version: bool,
    #[arg(long)]
    pub whole_mib: bool,
    #[arg(long)]
    pub json: bool,
}

/// An OS state.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub enum OsStateArg {
    Generalized,
    Specialized,
}
