//! What can go wrong with a virtual disk, and how it is said to a person.

use std::io;
use std::path::{Path, PathBuf};

use thiserror::Error;

use super::flaw::{Feature, Flaw};
use crate::model::{Arg, DiskFormat, Explain, Message};

/// What was being done when the operating system said no.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Action {
    /// Opening a file for reading.
    Open,
    /// Reading.
    Read,
    /// Creating a file.
    Create,
    /// Writing.
    Write,
    /// Making sure that what was written has reached the medium.
    Sync,
    /// Giving a finished file its name.
    Rename,
    /// Asking how much room a folder has.
    FreeSpace,
}

/// A virtual disk that cannot be read, written or trusted.
#[derive(Debug, Error)]
pub enum DiskError {
    /// There is no such file.
    #[error("there is no file {}", path.display())]
    NotFound {
        /// The path as it was given.
        path: PathBuf,
    },
    /// A folder, a pipe or a device, where a file is needed.
    #[error("{} is not a regular file", path.display())]
    NotAFile {
        /// The path as it was given.
        path: PathBuf,
    },
    /// The operating system refused.
    #[error("{action:?} failed on {}", path.display())]
    Io {
        /// The file or folder.
        path: PathBuf,
        /// What was being done.
        action: Action,
        /// The operating system's own words.
        source: io::Error,
    },
    /// A file without any bytes.
    #[error("{} is empty", path.display())]
    Empty {
        /// The file.
        path: PathBuf,
    },
    /// Neither a container that we know nor whole sectors of anything.
    #[error("{} is not a virtual disk", path.display())]
    NotADisk {
        /// The file.
        path: PathBuf,
    },
    /// The file's length is no whole number of sectors, so it is no raw disk, or not a whole one.
    #[error("{} has {length} bytes, which is no whole number of sectors", path.display())]
    OddLength {
        /// The file.
        path: PathBuf,
        /// How many bytes it has.
        length: u64,
    },
    /// The name promises a container, the content is none: damaged at its start or its end, or misnamed.
    #[error("{} is named like a {} file but has none of its marks", path.display(), claimed.name())]
    Mislabelled {
        /// The file.
        path: PathBuf,
        /// What its extension says.
        claimed: DiskFormat,
    },
    /// The file ends before its own tables say it does.
    #[error("{} ends after {found} bytes; its tables need {expected}", path.display())]
    Truncated {
        /// The file.
        path: PathBuf,
        /// Bytes that the tables need.
        expected: u64,
        /// Bytes that there are.
        found: u64,
    },
    /// The container contradicts itself.
    #[error("{} is damaged: {what:?}", path.display())]
    Corrupt {
        /// The file.
        path: PathBuf,
        /// What is wrong in it.
        what: Flaw,
    },
    /// A layer over another file, which could be any file of this computer.
    #[error("{} is a layer over {backing}", path.display())]
    HasBacking {
        /// The file.
        path: PathBuf,
        /// The other file's name, as the container has it.
        backing: String,
    },
    /// A sound container of a kind that we do not take.
    #[error("{} uses something that is not supported: {what:?}", path.display())]
    Unsupported {
        /// The file.
        path: PathBuf,
        /// What it uses.
        what: Feature,
    },
    /// The content is encrypted by the container.
    #[error("{} is encrypted", path.display())]
    Encrypted {
        /// The file.
        path: PathBuf,
    },
    /// The file became another one between the first and the last look at it.
    #[error("{} changed while it was read", path.display())]
    Changed {
        /// The file.
        path: PathBuf,
    },
    /// A folder has too little room for what is about to be written.
    #[error("{} has {free} bytes free; {needed} are needed", folder.display())]
    NoSpace {
        /// The folder.
        folder: PathBuf,
        /// Bytes that may be written at most.
        needed: u64,
        /// Bytes that there are.
        free: u64,
    },
    /// The file system, a quota or the file system's largest file size was reached while writing.
    #[error("no more could be written to {}", path.display())]
    Full {
        /// The file that was to be written.
        path: PathBuf,
        /// The operating system's own words.
        source: io::Error,
    },
    /// There is a file of that name already.
    #[error("{} exists already", path.display())]
    Exists {
        /// The file.
        path: PathBuf,
    },
    /// A disk's size that no disk can have: zero, or no whole number of 512-byte sectors.
    #[error("{size} bytes is no whole number of sectors")]
    BadSize {
        /// The size, in guest bytes.
        size: u64,
    },
    /// A disk larger than its container can hold.
    #[error("{size} bytes are more than the {limit} of a {}", format.name())]
    TooLarge {
        /// The container.
        format: DiskFormat,
        /// The size, in guest bytes.
        size: u64,
        /// The container's limit, in guest bytes.
        limit: u64,
    },
    /// A read or write outside the disk, or a copy into a smaller one.
    #[error("{end} is past the end of {}, {size} bytes", path.display())]
    OutOfRange {
        /// The file.
        path: PathBuf,
        /// Where the access would end, in guest bytes.
        end: u64,
        /// The disk's size, in guest bytes.
        size: u64,
    },
    /// Stopped because somebody asked for it.
    #[error("cancelled")]
    Cancelled,
}

impl DiskError {
    /// The operating system's refusal, sorted: a missing file and a full disk have sentences of their own.
    pub(crate) fn io(path: &Path, action: Action, source: io::Error) -> Self {
        let path = path.to_path_buf();
        match (source.kind(), action) {
            (io::ErrorKind::NotFound, Action::Open) => Self::NotFound { path },
            (io::ErrorKind::AlreadyExists, _) => Self::Exists { path },
            (io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded | io::ErrorKind::FileTooLarge, _) => {
                Self::Full { path, source }
            }
            _ => Self::Io { path, action, source },
        }
    }

    /// A closure for `map_err`.
    pub(crate) fn on(path: &Path, action: Action) -> impl FnOnce(io::Error) -> Self + '_ {
        move |source| Self::io(path, action, source)
    }

    /// A container that contradicts itself.
    pub(crate) fn corrupt(path: &Path, what: Flaw) -> Self {
        Self::Corrupt { path: path.to_path_buf(), what }
    }

    /// A sound container of a kind that we do not take.
    pub(crate) fn unsupported(path: &Path, what: Feature) -> Self {
        Self::Unsupported { path: path.to_path_buf(), what }
    }
}

impl Explain for DiskError {
    fn explain(&self) -> Message {
        match self {
            Self::NotFound { path } => Message::new("disk-not-found").path("path", path),
            Self::NotAFile { path } => Message::new("disk-not-a-file").path("path", path),
            Self::Io { path, action, source } => io_message(path, *action, source),
            Self::Empty { path } => Message::new("disk-empty").path("path", path),
            Self::NotADisk { path } => Message::new("disk-not-a-disk").path("path", path),
            Self::OddLength { path, length } => {
                Message::new("disk-odd-length").path("path", path).with("length", Arg::Count(*length))
            }
            Self::Mislabelled { path, claimed } => Message::new("disk-mislabelled")
                .path("path", path)
                .with("format", claimed.extension().to_ascii_uppercase()),
            Self::Truncated { path, expected, found } => Message::new("disk-truncated")
                .path("path", path)
                .bytes("expected", *expected)
                .bytes("found", *found),
            Self::Corrupt { path, what } => {
                Message::new("disk-corrupt").path("path", path).with("what", what.explain())
            }
            Self::HasBacking { path, backing } => {
                Message::new("disk-has-backing").path("path", path).with("backing", backing.as_str())
            }
            Self::Unsupported { path, what } => {
                Message::new("disk-unsupported").path("path", path).with("what", what.explain())
            }
            Self::Encrypted { path } => Message::new("disk-encrypted").path("path", path),
            Self::Changed { path } => Message::new("disk-changed").path("path", path),
            Self::NoSpace { folder, needed, free } => Message::new("disk-no-space")
                .path("folder", folder)
                .bytes("needed", *needed)
                .bytes("free", *free),
            Self::Full { path, source } => {
                Message::new("disk-full").path("path", path).with("cause", source.to_string())
            }
            Self::Exists { path } => Message::new("disk-exists").path("path", path),
            Self::BadSize { size } => Message::new("disk-bad-size").with("size", Arg::Count(*size)),
            Self::TooLarge { format, size, limit } => Message::new("disk-too-large")
                .with("format", format.extension().to_ascii_uppercase())
                .bytes("size", *size)
                .bytes("limit", *limit),
            Self::OutOfRange { path, end, size } => {
                Message::new("disk-out-of-range").path("path", path).bytes("end", *end).bytes("size", *size)
            }
            Self::Cancelled => Message::new("disk-cancelled"),
        }
    }
}

fn io_message(path: &Path, action: Action, source: &io::Error) -> Message {
    let id = match (action, source.kind()) {
        (Action::Open, io::ErrorKind::PermissionDenied) => "disk-open-denied",
        (
            Action::Create | Action::Write | Action::Rename,
            io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem,
        ) => "disk-write-denied",
        (Action::Open, _) => "disk-open-failed",
        (Action::Read, _) => "disk-read-failed",
        (Action::Create, _) => "disk-create-failed",
        (Action::Write | Action::Sync, _) => "disk-write-failed",
        (Action::Rename, _) => "disk-rename-failed",
        (Action::FreeSpace, _) => "disk-free-space-failed",
    };
    Message::new(id).path("path", path).with("cause", source.to_string())
}
