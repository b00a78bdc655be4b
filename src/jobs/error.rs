//! Why a job cannot be done.

use std::io;
use std::path::PathBuf;
use std::sync::Arc;

use thiserror::Error;

use crate::disk::DiskError;
use crate::gallery::{GalleryError, Place};
use crate::model::{Explain, Message, Refusal, limits};
use crate::store::StoreError;
use crate::store::prices::PricesError;

/// A job that ended without an outcome.
#[derive(Debug, Error)]
pub enum JobError {
    /// It was asked to stop.
    #[error("stopped")]
    Stopped,
    /// The state has no such job any more, or not what the job needs.
    #[error(transparent)]
    Refused(#[from] Refusal),
    /// A disk cannot be read or written.
    #[error(transparent)]
    Disk(DiskError),
    /// The gallery cannot be read or written.
    #[error(transparent)]
    Gallery(GalleryError),
    /// The workspace could not be saved, so a job that is interrupted would be forgotten.
    #[error("the workspace was not saved")]
    NotSaved(#[source] Arc<StoreError>),
    /// The list of prices could not be written.
    #[error(transparent)]
    Prices(#[from] PricesError),
    /// Another gallery lies where the attached one was.
    #[error("{place} is another gallery than the attached one, {name}")]
    OtherGallery {
        /// The place.
        place: Place,
        /// The attached gallery's name.
        name: String,
    },
    /// A disk is over the service's limit.
    #[error("{place} has {size} bytes")]
    TooLarge {
        /// The disk file, or the gallery that the image is in.
        place: String,
        /// The size that the guest sees, in bytes.
        size: u64,
    },
    /// There is a file under the new disk's name, and it is not what the job makes.
    #[error("{} is there already and is another disk", path.display())]
    InTheWay {
        /// The file.
        path: PathBuf,
        /// Why it is no disk at all, if it is none.
        source: Option<DiskError>,
    },
    /// The job was asked to stop when its image was usable already, but not yet in this region.
    #[error("stopped before the region had its replica")]
    RegionLeftOut,
    /// A disk file that is not needed any more could not be removed.
    #[error("{} could not be removed", path.display())]
    NotRemoved {
        /// The file.
        path: PathBuf,
        /// The operating system's own words.
        source: io::Error,
    },
    /// A name in the workspace's file that is no name of a file in its folder.
    #[error("`{file}` is not the name of a file in the workspace's folder")]
    FileName {
        /// The name.
        file: String,
    },
    /// The operating system gives no thread.
    #[error("no thread could be started")]
    NoThread {
        /// The operating system's own words.
        source: io::Error,
    },
    /// A mistake in this program.
    #[error("the program made a mistake: {said}")]
    Panicked {
        /// What the panic said.
        said: String,
    },
}

impl JobError {
    /// Whether it was asked to stop, which is no failure.
    pub fn is_stopped(&self) -> bool {
        matches!(self, Self::Stopped)
    }

    /// Whether it was not begun because the disk that was to be written finds no room.
    pub fn is_no_room(&self) -> bool {
        matches!(self, Self::Gallery(GalleryError::Target(DiskError::NoSpace { .. })))
    }
}

impl From<DiskError> for JobError {
    fn from(error: DiskError) -> Self {
        if matches!(error, DiskError::Cancelled) { Self::Stopped } else { Self::Disk(error) }
    }
}

impl From<GalleryError> for JobError {
    fn from(error: GalleryError) -> Self {
        if matches!(error, GalleryError::Cancelled) { Self::Stopped } else { Self::Gallery(error) }
    }
}

impl Explain for JobError {
    fn explain(&self) -> Message {
        match self {
            Self::Stopped => Message::new("jobs-stopped"),
            Self::Refused(refusal) => refusal.explain(),
            Self::Disk(error) => error.explain(),
            Self::Gallery(error) => error.explain(),
            Self::NotSaved(error) => error.explain(),
            Self::Prices(error) => error.explain(),
            Self::OtherGallery { place, name } => Message::new("jobs-other-gallery")
                .with("place", place.to_string())
                .with("name", name.as_str()),
            Self::TooLarge { place, size } => Message::new("jobs-too-large")
                .with("place", place.as_str())
                .bytes("size", *size)
                .bytes("limit", limits::MAX_DISK),
            Self::InTheWay { path, source: _ } => Message::new("jobs-in-the-way").path("path", path),
            Self::RegionLeftOut => Message::new("jobs-region-left-out"),
            Self::NotRemoved { path, source } => {
                Message::new("jobs-not-removed").path("path", path).with("cause", source.to_string())
            }
            Self::FileName { file } => Message::new("jobs-file-name").with("file", file.as_str()),
            Self::NoThread { source } => Message::new("jobs-no-thread").with("cause", source.to_string()),
            Self::Panicked { said: _ } => Message::new("jobs-panicked"),
        }
    }
}
