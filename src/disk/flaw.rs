//! What can be wrong inside a container, what we do not take, and what is odd but harmless.

use serde::{Deserialize, Serialize};

use crate::model::{Explain, Message};

/// Something in a container that contradicts the rest of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Flaw {
    /// A header or footer whose checksum does not match its bytes.
    Checksum,
    /// A header whose fields cannot be meant.
    Header,
    /// A disk size that is zero, no whole number of sectors, or larger than the format allows.
    Size,
    /// A block or cluster size outside the format's rules.
    BlockSize,
    /// A table that is too short for the disk.
    TableSize,
    /// A table entry that points into the header, into another table or at another entry's data.
    TableEntry,
    /// Compressed data that does not unpack to what it should.
    Compression,
    /// A log that cannot be read or does not fit the file.
    Log,
    /// The container says of itself that it is damaged.
    Marked,
}

impl Explain for Flaw {
    fn explain(&self) -> Message {
        Message::new(match self {
            Self::Checksum => "disk-flaw-checksum",
            Self::Header => "disk-flaw-header",
            Self::Size => "disk-flaw-size",
            Self::BlockSize => "disk-flaw-block-size",
            Self::TableSize => "disk-flaw-table-size",
            Self::TableEntry => "disk-flaw-table-entry",
            Self::Compression => "disk-flaw-compression",
            Self::Log => "disk-flaw-log",
            Self::Marked => "disk-flaw-marked",
        })
    }
}

/// Something that a sound file uses and that we do not take.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Feature {
    /// A VMDK.
    Vmdk,
    /// A VDI.
    Vdi,
    /// An archive or a compressed file; the disk may be inside.
    Archive,
    /// A disc image.
    Iso,
    /// QEMU copy-on-write, version 1.
    QcowVersion1,
    /// A version of the format that is newer than this program.
    Version,
    /// A feature that a reader must know to read the disk at all, and that we do not know.
    Incompatible,
    /// A block size, table or disk so large that reading it would need an unreasonable amount of memory.
    Enormous,
    /// A VHDX that was not closed and whose log is too long to be replayed in memory.
    DirtyLog,
}

impl Explain for Feature {
    fn explain(&self) -> Message {
        Message::new(match self {
            Self::Vmdk => "disk-feature-vmdk",
            Self::Vdi => "disk-feature-vdi",
            Self::Archive => "disk-feature-archive",
            Self::Iso => "disk-feature-iso",
            Self::QcowVersion1 => "disk-feature-qcow1",
            Self::Version => "disk-feature-version",
            Self::Incompatible => "disk-feature-incompatible",
            Self::Enormous => "disk-feature-enormous",
            Self::DirtyLog => "disk-feature-dirty-log",
        })
    }
}

/// Something odd that does not keep the disk from being read whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum DiskWarning {
    /// One of two copies of a header is damaged; the other one was used.
    HeaderCopy,
    /// The container is marked as in use or not cleanly closed.
    NotClosed,
    /// A machine was suspended onto the disk: what it had in memory is not there.
    SavedState,
}

impl Explain for DiskWarning {
    fn explain(&self) -> Message {
        Message::new(match self {
            Self::HeaderCopy => "disk-warning-header-copy",
            Self::NotClosed => "disk-warning-not-closed",
            Self::SavedState => "disk-warning-saved-state",
        })
    }
}
