//! What can be typed after `image upload`.

use std::path::PathBuf;

use clap::{Args, ValueEnum};
use jiff::civil::Date;

use super::OsArg;

/// `image upload`
#[derive(Debug, Args)]
pub struct UploadArgs {
    /// The disk file: vhd, vhdx, qcow2 or raw
    pub file: PathBuf,
    /// The image's name
    #[arg(long, value_name = "IMAGE")]
    pub name: String,
    /// The system on the disk; of a new version, the image's
    #[arg(long, value_enum, required_unless_present = "new_version")]
    pub os_type: Option<OsArg>,
    /// Whether the system was prepared for first start (generalized: no accounts, no computer name) or is as it was
    /// used (specialized: accounts, settings and computer name are still on it); of a new version, the image's
    #[arg(long, value_enum, required_unless_present = "new_version")]
    pub os_state: Option<OsStateArg>,
    /// The generation of machines that the disk starts on: 1 (BIOS) or 2 (UEFI) [default: as the disk's partitions
    /// tell, else 1; of a new version, the image's]
    #[arg(long, value_name = "1|2", value_parser = clap::value_parser!(u8).range(1..=2))]
    pub generation: Option<u8>,
    /// Who made the image [default: the lab account]
    #[arg(long, value_name = "NAME", conflicts_with = "new_version")]
    pub publisher: Option<String>,
    /// The group of images [default: uploaded]
    #[arg(long, value_name = "NAME", conflicts_with = "new_version")]
    pub offer: Option<String>,
    /// The image in its group; publisher, offer and SKU are unique in a gallery [default: the image's name]
    #[arg(long, value_name = "NAME", conflicts_with = "new_version")]
    pub sku: Option<String>,
    /// What the image is for
    #[arg(long, value_name = "TEXT", conflicts_with = "new_version")]
    pub description: Option<String>,
    /// The day after which the version should not be used any more, such as 2027-06-30; a note that stops nobody
    #[arg(long, value_name = "DATE")]
    pub end_of_life: Option<Date>,
    /// The region that the image is captured in [default: the lab account's]
    #[arg(long, value_name = "REGION")]
    pub region: Option<String>,
    /// Make a new version of the image of that name
    #[arg(long)]
    pub new_version: bool,
    /// Refuse a disk that is not a whole number of MiB, as Azure does
    #[arg(long)]
    pub whole_mib: bool,
    /// Print JSON, for scripts
    #[arg(long)]
    pub json: bool,
}

/// An OS state.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub enum OsStateArg {
    /// Prepared for first start
    Generalized,
    /// As it was used
    Specialized,
}
