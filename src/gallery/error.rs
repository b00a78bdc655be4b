//! What can go wrong in a gallery, and how it is said to a person.

use std::io;
use std::time::Duration;

use thiserror::Error;

use super::blob::{Action, StoreError};
use super::damage::Damage;
use crate::disk::DiskError;
use crate::model::image::{System, Version};
use crate::model::names::NameProblem;
use crate::model::{Explain, Message, Refusal, RegionId};

/// A gallery, an image or a replica that cannot be read, written or trusted. Files are named as a person would.
#[derive(Debug, Error)]
pub enum GalleryError {
    /// There is no such folder.
    #[error("there is no folder {place}")]
    Missing {
        /// The folder.
        place: String,
    },
    /// This build of the program knows folders only.
    #[error("{place} is in an object store, and this build has no support for those")]
    NoCloud {
        /// The address.
        place: String,
    },
    /// The folder has no `gallery.ron`.
    #[error("{place} is not a gallery")]
    NotAGallery {
        /// The folder.
        place: String,
    },
    /// A gallery is to be created where there is one.
    #[error("{place} is a gallery already")]
    AlreadyAGallery {
        /// The folder.
        place: String,
    },
    /// A gallery is to be created in a folder with other things in it.
    #[error("{place} is not empty")]
    NotEmpty {
        /// The folder.
        place: String,
    },
    /// A file written by a newer version of this program.
    #[error("{place} has schema {schema}; this program knows up to {known}")]
    NewerSchema {
        /// The file.
        place: String,
        /// Its schema.
        schema: u32,
        /// The newest schema that we read.
        known: u32,
    },
    /// A file that is not what it should be.
    #[error("{place} is damaged: {what}")]
    Damaged {
        /// The file.
        place: String,
        /// What is wrong with it.
        what: Damage,
    },
    /// The store could not be read.
    #[error(transparent)]
    Unreadable(StoreError),
    /// The store could not be written.
    #[error(transparent)]
    Unwritable(StoreError),
    /// The store is read-only, or its permissions say so.
    #[error(transparent)]
    ReadOnly(StoreError),
    /// The store filled up while it was written.
    #[error(transparent)]
    Full(StoreError),
    /// The store has too little room for what is about to be written.
    #[error("{place} has {free} bytes free; at least {needed} are needed")]
    NoSpace {
        /// The gallery.
        place: String,
        /// Bytes that will be written at least.
        needed: u64,
        /// Bytes that there are.
        free: u64,
    },
    /// A name that a gallery cannot have.
    #[error("the name `{name}` is refused: {problem:?}")]
    Name {
        /// The name.
        name: String,
        /// Why.
        problem: NameProblem,
    },
    /// A new image is to get the name of one that is there.
    #[error("there is an image `{name}` already")]
    NameTaken {
        /// The image's name, as it is in the gallery.
        name: String,
    },
    /// A new image is to get the name of one that somebody may be making just now.
    #[error("an image `{name}` may be in the making")]
    BeingMade {
        /// The image's name, as it is in the gallery.
        name: String,
        /// How long nobody must have written anything of it before it counts as given up.
        grace: Duration,
    },
    /// Somebody else's export has that version number.
    #[error("`{name}` has a version {version} already")]
    VersionTaken {
        /// The image.
        name: String,
        /// The version.
        version: Version,
    },
    /// A new version is another kind of system than its image.
    #[error("`{name}` is {is:?}, and the disk {asked:?}")]
    SystemDiffers {
        /// The image.
        name: String,
        /// What the image is.
        is: System,
        /// What the new version was said to be.
        asked: System,
    },
    /// The version was deleted.
    #[error("`{name}` {version} was deleted")]
    Deleted {
        /// The image.
        name: String,
        /// The version.
        version: Version,
    },
    /// The region was removed from the version's target regions.
    #[error("{region} was removed from the target regions of `{name}` {version}")]
    RegionRemoved {
        /// The image.
        name: String,
        /// The version.
        version: Version,
        /// The region.
        region: RegionId,
    },
    /// Publisher, offer and SKU together name one image of the gallery.
    #[error("`{name}` has the same publisher, offer and SKU")]
    TripleTaken {
        /// The image that has them.
        name: String,
        /// The publisher.
        publisher: String,
        /// The offer.
        offer: String,
        /// The SKU.
        sku: String,
    },
    /// Somebody else is at work who must not be disturbed.
    #[error("{place} is in use")]
    Busy {
        /// The gallery.
        place: String,
    },
    /// The image may not be changed in that way.
    #[error("{0}")]
    Refused(Refusal),
    /// There is no such image.
    #[error("there is no image `{name}`")]
    NoSuchImage {
        /// The name that was asked for.
        name: String,
    },
    /// There is no such version, or it is not finished.
    #[error("`{name}` has no version {version}")]
    NoSuchVersion {
        /// The image.
        name: String,
        /// The version.
        version: Version,
    },
    /// The version has no whole replica in that region.
    #[error("`{name}` {version} has no replica in {region}")]
    NotInRegion {
        /// The image.
        name: String,
        /// The version.
        version: Version,
        /// The region.
        region: RegionId,
    },
    /// The source region is not one of the target regions.
    #[error("the source region {region} is not a target region")]
    SourceNotTarget {
        /// The source region.
        region: RegionId,
    },
    /// A disk larger than a gallery takes.
    #[error("{size} bytes are more than the {limit} that a gallery takes")]
    TooLarge {
        /// The disk's size or data, in bytes.
        size: u64,
        /// The limit, in bytes.
        limit: u64,
    },
    /// The disk was written to while it was read; nothing was committed.
    #[error("the disk changed while it was read")]
    SourceChanged(#[source] DiskError),
    /// The disk could not be read.
    #[error("the disk could not be read")]
    Source(#[source] DiskError),
    /// The new disk could not be written.
    #[error("the new disk could not be written")]
    Target(#[source] DiskError),
    /// The operating system gave no random number or no thread.
    #[error("the operating system refused")]
    System(#[source] io::Error),
    /// Stopped because somebody asked for it; nothing is half done.
    #[error("cancelled")]
    Cancelled,
}

impl From<StoreError> for GalleryError {
    fn from(error: StoreError) -> Self {
        use io::ErrorKind::{FileTooLarge, PermissionDenied, QuotaExceeded, ReadOnlyFilesystem, StorageFull};
        if error.action.reads() {
            return Self::Unreadable(error);
        }
        match error.source.kind() {
            PermissionDenied | ReadOnlyFilesystem => Self::ReadOnly(error),
            StorageFull | QuotaExceeded | FileTooLarge => Self::Full(error),
            _ => Self::Unwritable(error),
        }
    }
}

impl GalleryError {
    /// Whether one file is what is wrong: it is damaged, or the store cannot read it.
    pub(super) fn is_of_one_file(&self) -> bool {
        matches!(self, Self::Damaged { .. } | Self::Unreadable(_) | Self::NewerSchema { .. })
    }

    /// An error of reading once more, for a second one who has to be told.
    pub(super) fn again(&self) -> Self {
        match self {
            Self::Damaged { place, what } => Self::Damaged { place: place.clone(), what: what.clone() },
            Self::Unreadable(error) => Self::Unreadable(error.again()),
            other => Self::System(io::Error::other(other.to_string())),
        }
    }

    /// A file that is not what it should be.
    pub(super) fn damaged(place: String, what: Damage) -> Self {
        Self::Damaged { place, what }
    }
}

impl Explain for GalleryError {
    fn explain(&self) -> Message {
        match self {
            Self::Missing { place } => Message::new("gallery-missing").with("place", place.as_str()),
            Self::NoCloud { place } => Message::new("gallery-no-cloud").with("place", place.as_str()),
            Self::NotAGallery { place } => {
                Message::new("gallery-not-a-gallery").with("place", place.as_str())
            }
            Self::AlreadyAGallery { place } => {
                Message::new("gallery-already-a-gallery").with("place", place.as_str())
            }
            Self::NotEmpty { place } => Message::new("gallery-not-empty").with("place", place.as_str()),
            Self::NewerSchema { place, .. } => {
                Message::new("gallery-newer-schema").with("place", place.as_str())
            }
            Self::Damaged { place, what } => {
                Message::new("gallery-damaged").with("place", place.as_str()).with("what", what.explain())
            }
            Self::Unreadable(error) => store_message("gallery-unreadable", error),
            Self::Unwritable(error) => store_message(unwritable(error.action), error),
            Self::ReadOnly(error) => store_message("gallery-read-only", error),
            Self::Full(error) => store_message("gallery-full", error),
            Self::NoSpace { place, needed, free } => Message::new("gallery-no-space")
                .with("place", place.as_str())
                .bytes("needed", *needed)
                .bytes("free", *free),
            Self::Name { name, problem } => {
                Message::new("gallery-name").with("name", name.as_str()).with("problem", problem.explain())
            }
            Self::NameTaken { name } => Message::new("gallery-name-taken").with("name", name.as_str()),
            Self::BeingMade { name, grace } => Message::new("gallery-being-made")
                .with("name", name.as_str())
                .with("minutes", grace.as_secs().div_ceil(60)),
            Self::VersionTaken { name, version } => Message::new("gallery-version-taken")
                .with("name", name.as_str())
                .with("version", version.to_string()),
            Self::SystemDiffers { name, is, asked } => Message::new("gallery-system-differs")
                .with("name", name.as_str())
                .with("is", system(*is))
                .with("asked", system(*asked)),
            Self::Deleted { name, version } => Message::new("gallery-version-deleted")
                .with("name", name.as_str())
                .with("version", version.to_string()),
            Self::RegionRemoved { name, version, region } => Message::new("gallery-region-removed")
                .with("name", name.as_str())
                .with("version", version.to_string())
                .with("region", region.display()),
            Self::TripleTaken { name, publisher, offer, sku } => Message::new("gallery-triple-taken")
                .with("name", name.as_str())
                .with("publisher", publisher.as_str())
                .with("offer", offer.as_str())
                .with("sku", sku.as_str()),
            Self::Busy { place } => Message::new("gallery-busy").with("place", place.as_str()),
            Self::Refused(refusal) => refusal.explain(),
            Self::NoSuchImage { name } => Message::new("gallery-no-such-image").with("name", name.as_str()),
            Self::NoSuchVersion { name, version } => Message::new("gallery-no-such-version")
                .with("name", name.as_str())
                .with("version", version.to_string()),
            Self::NotInRegion { name, version, region } => Message::new("gallery-not-in-region")
                .with("name", name.as_str())
                .with("version", version.to_string())
                .with("region", region.display()),
            Self::SourceNotTarget { region } => {
                Message::new("gallery-source-not-target").with("region", region.display())
            }
            Self::TooLarge { size, limit } => {
                Message::new("gallery-too-large").bytes("size", *size).bytes("limit", *limit)
            }
            Self::SourceChanged(_) => Message::new("gallery-source-changed"),
            Self::Source(error) => Message::new("gallery-source").with("cause", error.explain()),
            Self::Target(error) => Message::new("gallery-target").with("cause", error.explain()),
            Self::System(error) => Message::new("gallery-system").with("cause", error.to_string()),
            Self::Cancelled => Message::new("gallery-cancelled"),
        }
    }
}

/// `Linux, specialized, generation 1`.
fn system(system: System) -> Message {
    Message::new("gallery-system-of")
        .with("os", system.os_type.name())
        .with("state", Message::new(system.os_state.label()))
        .with("generation", system.generation.number())
}

fn unwritable(action: Action) -> &'static str {
    match action {
        Action::Remove => "gallery-unremovable",
        _ => "gallery-unwritable",
    }
}

fn store_message(id: &'static str, error: &StoreError) -> Message {
    Message::new(id).with("place", error.place.as_str()).with("cause", error.source.to_string())
}
