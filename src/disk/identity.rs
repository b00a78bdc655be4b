//! Whether a file is still the one that was opened.

use std::fs::Metadata;
use std::path::{Path, PathBuf};
use std::time::UNIX_EPOCH;

use serde::{Deserialize, Serialize};

use super::DiskError;
use crate::platform::file;

/// What a file was at one moment: equal twice means that nobody wrote to it in between.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Identity {
    /// The path it was opened by.
    pub path: PathBuf,
    /// The file system's number, where there is one.
    pub device: Option<u64>,
    /// The file's number in its file system, where there is one.
    pub inode: Option<u64>,
    /// The file's length, in bytes; the container's, not the guest's.
    pub length: u64,
    /// When its content was last changed, in nanoseconds since 1970; 0 where the file system does not say.
    pub modified: i64,
    /// When anything about it was last changed, in nanoseconds since 1970; 0 where the file system does not say.
    pub changed: i64,
    /// The same of the file that this one is a layer over.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub backing: Option<Box<Self>>,
}

impl Identity {
    /// The identity of a file of which the file system says `metadata`.
    pub(crate) fn new(path: &Path, metadata: &Metadata) -> Self {
        let modified = metadata
            .modified()
            .ok()
            .and_then(|time| time.duration_since(UNIX_EPOCH).ok())
            .and_then(|age| i64::try_from(age.as_nanos()).ok())
            .unwrap_or(0);
        let (device, inode, changed) = file::identity(metadata);
        Self {
            path: path.to_path_buf(),
            device,
            inode,
            length: metadata.len(),
            modified,
            changed,
            backing: None,
        }
    }

    /// Refuses a file that is not what it was: `self` before the long read, `now` after it.
    pub fn must_equal(&self, now: &Self) -> Result<(), DiskError> {
        if self == now { Ok(()) } else { Err(DiskError::Changed { path: self.path.clone() }) }
    }
}
