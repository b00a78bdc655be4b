//! What the domain says of a virtual disk; [`crate::disk`] reads and writes it.

use serde::{Deserialize, Serialize};

/// A virtual disk's container.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum DiskFormat {
    /// The guest's bytes as they are; holes where the file system has them.
    Raw,
    /// Virtual Hard Disk, dynamic: grows with the data.
    Vhd,
    /// Virtual Hard Disk, fixed: what Azure takes.
    VhdFixed,
    /// Hyper-V's virtual hard disk v2.
    Vhdx,
    /// QEMU copy-on-write, version 2 or 3.
    Qcow2,
}

impl DiskFormat {
    /// Every format, in the order they are offered.
    pub const ALL: [Self; 5] = [Self::Vhd, Self::VhdFixed, Self::Vhdx, Self::Qcow2, Self::Raw];

    /// The usual file name extension, without the dot.
    pub fn extension(self) -> &'static str {
        match self {
            Self::Raw => "raw",
            Self::Vhd | Self::VhdFixed => "vhd",
            Self::Vhdx => "vhdx",
            Self::Qcow2 => "qcow2",
        }
    }

    /// The name on the command line: `raw`, `vhd`, `vhd-fixed`, `vhdx`, `qcow2`.
    pub fn name(self) -> &'static str {
        match self {
            Self::VhdFixed => "vhd-fixed",
            other => other.extension(),
        }
    }

    /// The format with that [`Self::name`], in any case.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|format| format.name().eq_ignore_ascii_case(name))
    }
}
