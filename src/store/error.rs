//! What can go wrong with a workspace's files, and how it is said.

use std::io;
use std::path::{Path, PathBuf};

use super::document::Problem;
use super::lock::Owner;
use crate::model::{Explain, Message};

/// What there is in `workspace.ron.bak`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Backup {
    /// There is none.
    None,
    /// It was read and can be opened with [`super::Store::open_backup`].
    Good,
    /// It cannot be read either.
    Bad,
}

/// Why a workspace was not opened or saved.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The folder is not there or holds no workspace.
    #[error("{} holds no workspace", folder.display())]
    NoWorkspace {
        /// The folder.
        folder: PathBuf,
    },
    /// A new workspace was to be made where there is one.
    #[error("{} holds a workspace already", folder.display())]
    AlreadyThere {
        /// The folder.
        folder: PathBuf,
    },
    /// A new workspace was to be made where there is a file.
    #[error("{} is no folder", folder.display())]
    NotAFolder {
        /// The file.
        folder: PathBuf,
    },
    /// A new workspace was to be made where there are other things.
    #[error("{} is not empty", folder.display())]
    NotEmpty {
        /// The folder.
        folder: PathBuf,
    },
    /// A new workspace was to be made where nothing can be written.
    #[error("no workspace could be made in {}", folder.display())]
    NotMade {
        /// The folder.
        folder: PathBuf,
        /// What the system says.
        source: io::Error,
    },
    /// Another process is its writer.
    #[error("{} is open in another process", folder.display())]
    Locked {
        /// The folder.
        folder: PathBuf,
        /// The other process, if it could be found out.
        by: Option<Owner>,
    },
    /// The folder's files cannot be written.
    #[error("{} cannot be written", folder.display())]
    ReadOnlyFolder {
        /// The folder.
        folder: PathBuf,
        /// What the system says.
        source: io::Error,
    },
    /// The workspace was opened for reading only.
    #[error("{} was opened read-only", folder.display())]
    OpenedReadOnly {
        /// The folder.
        folder: PathBuf,
    },
    /// The document is not readable; it was left as it is.
    #[error("{} cannot be read", path.display())]
    Unreadable {
        /// The document.
        path: PathBuf,
        /// A copy that was kept aside; none in a workspace opened for reading only.
        kept: Option<PathBuf>,
        /// What there is to go back to.
        backup: Backup,
        /// Where and why.
        source: Problem,
    },
    /// The document is missing, but its backup is there.
    #[error("{} is missing", path.display())]
    Missing {
        /// The document.
        path: PathBuf,
        /// What there is to go back to.
        backup: Backup,
    },
    /// The document was written by a newer program.
    #[error("{} has schema {found}; this program knows {known}", path.display())]
    Newer {
        /// The document.
        path: PathBuf,
        /// Its schema.
        found: u32,
        /// The newest schema that this program reads.
        known: u32,
    },
    /// The document is larger than any that this program writes.
    #[error("{} has {size} bytes; the limit is {limit}", path.display())]
    TooLarge {
        /// The document.
        path: PathBuf,
        /// Its size in bytes.
        size: u64,
        /// The largest that is read, in bytes.
        limit: u64,
    },
    /// There is no room on the disk.
    #[error("no room to write {}", path.display())]
    Full {
        /// The file that was to be written.
        path: PathBuf,
        /// What the system says.
        source: io::Error,
    },
    /// A file could not be read.
    #[error("{} could not be read", path.display())]
    Read {
        /// The file.
        path: PathBuf,
        /// What the system says.
        source: io::Error,
    },
    /// A file could not be written.
    #[error("{} could not be written", path.display())]
    Write {
        /// The file.
        path: PathBuf,
        /// What the system says.
        source: io::Error,
    },
    /// The document has no text that can be read again; nothing was written.
    #[error("the workspace has no readable text")]
    NoText {
        /// Where and why.
        source: Problem,
    },
    /// The thread that saves could not be started, or has ended before its time.
    #[error("there is no saving thread")]
    SaverGone {
        /// Why it could not be started.
        source: Option<io::Error>,
    },
}

impl StoreError {
    /// A file that could not be written, sorted by what a person can do about it.
    pub(super) fn write(path: &Path, source: io::Error) -> Self {
        let path = path.to_owned();
        match source.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Self::Full { path, source },
            io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => {
                let folder = path.parent().map(Path::to_owned).unwrap_or(path);
                Self::ReadOnlyFolder { folder, source }
            }
            _ => Self::Write { path, source },
        }
    }

    /// The same where a new workspace was to be made: nothing of it is there that could be safe or be looked at.
    pub(super) fn making(self, folder: &Path) -> Self {
        match self {
            Self::ReadOnlyFolder { source, .. } | Self::Full { source, .. } | Self::Write { source, .. } => {
                Self::NotMade { folder: folder.to_owned(), source }
            }
            other => other,
        }
    }

    /// A file that could not be read.
    pub(super) fn read(path: &Path, source: io::Error) -> Self {
        Self::Read { path: path.to_owned(), source }
    }
}

impl Explain for Backup {
    fn explain(&self) -> Message {
        Message::new(match self {
            Self::None => "store-backup-none",
            Self::Good => "store-backup-good",
            Self::Bad => "store-backup-bad",
        })
    }
}

impl Explain for Problem {
    fn explain(&self) -> Message {
        let cause = || Message::new("store-problem").with("what", self.what.as_str());
        let what = self.meaning.as_deref().cloned().unwrap_or_else(cause);
        match self.line {
            0 => what,
            // Text, not counts: a place in a file has no thousands separators.
            line => Message::new("store-problem-at")
                .with("line", line.to_string())
                .with("column", self.column.to_string())
                .with("what", what),
        }
    }
}

impl Explain for StoreError {
    fn explain(&self) -> Message {
        match self {
            Self::NoWorkspace { folder } => Message::new("store-no-workspace").path("folder", folder),
            Self::AlreadyThere { folder } => Message::new("store-already-there").path("folder", folder),
            Self::NotAFolder { folder } => Message::new("store-not-a-folder").path("folder", folder),
            Self::NotEmpty { folder } => Message::new("store-not-empty").path("folder", folder),
            Self::NotMade { folder, source } => not_made(folder, source),
            Self::Locked { folder, by: None } => {
                Message::new("store-locked-by-unknown").path("folder", folder)
            }
            Self::Locked { folder, by: Some(owner) } => Message::new("store-locked")
                .path("folder", folder)
                .with("pid", owner.pid.to_string())
                .with("host", owner.host.as_str()),
            Self::ReadOnlyFolder { folder, source } => Message::new("store-read-only-folder")
                .path("folder", folder)
                .with("cause", source.to_string()),
            Self::OpenedReadOnly { folder } => Message::new("store-opened-read-only").path("folder", folder),
            Self::Unreadable { path, kept: None, backup, source } => Message::new("store-unreadable")
                .path("path", path)
                .with("problem", source.explain())
                .with("backup", backup.explain()),
            Self::Unreadable { path, kept: Some(kept), backup, source } => {
                Message::new("store-unreadable-kept")
                    .path("path", path)
                    .with("problem", source.explain())
                    .path("kept", kept)
                    .with("backup", backup.explain())
            }
            Self::Missing { path, backup } => {
                Message::new("store-missing").path("path", path).with("backup", backup.explain())
            }
            Self::Newer { path, found, known } => Message::new("store-newer")
                .path("path", path)
                .with("found", found.to_string())
                .with("known", known.to_string()),
            Self::TooLarge { path, size, limit } => {
                Message::new("store-too-large").path("path", path).bytes("size", *size).bytes("limit", *limit)
            }
            Self::Full { path, source: _ } => Message::new("store-full").path("path", path),
            Self::Read { path, source } => {
                Message::new("store-read-failed").path("path", path).with("cause", source.to_string())
            }
            Self::Write { path, source } => {
                Message::new("store-write-failed").path("path", path).with("cause", source.to_string())
            }
            Self::NoText { source } => Message::new("store-no-text").with("problem", source.explain()),
            Self::SaverGone { source: _ } => Message::new("store-saver-gone"),
        }
    }
}

/// Only what is rare is left to the system's own words.
fn not_made(folder: &Path, source: &io::Error) -> Message {
    match source.kind() {
        io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => {
            Message::new("store-make-refused").path("folder", folder)
        }
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => {
            Message::new("store-make-full").path("folder", folder)
        }
        _ => Message::new("store-make-failed").path("folder", folder).with("cause", source.to_string()),
    }
}
