//! What happened since the last look, beyond the state itself.

use std::path::PathBuf;

use crate::disk::DiskFacts;
use crate::model::edit::ImageEdit;
use crate::model::job::Failure;
use crate::model::{JobId, Message, Refusal};

/// Something that the window or the command line may want to tell.
#[derive(Clone, Debug)]
pub enum Event {
    /// A job ended: done, failed or cancelled. Its state says which, unless it went with its lab.
    JobEnded(JobId),
    /// A disk file was looked into.
    Looked(PathBuf, Result<DiskFacts, Failure>),
    /// Bytes that the attached gallery has room for, or why nobody knows.
    GalleryRoom(Result<u64, Message>),
    /// A command that had to wait for a worker was refused.
    Refused(Refusal),
    /// A gallery could not be created or attached, a file not removed, or the like.
    Failed(Failure),
    /// A gallery was created or attached.
    GalleryAttached(String),
    /// An image of the gallery was changed, or deleted, or a version of it.
    ImageEdited {
        /// The image definition's name.
        definition: String,
        /// What changed.
        edit: ImageEdit,
    },
    /// The prices that estimates are made with are others now.
    PricesChanged,
    /// The workspace could not be saved; it is tried again with the next change.
    NotSaved(Message),
    /// Something a person should know of the workspace's files.
    Notice(Message),
}
