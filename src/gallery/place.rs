//! Where a gallery lies: in a folder, or in an object store.

use std::fmt;
use std::path::PathBuf;
use std::sync::Arc;

use jiff::Timestamp;

use super::Gallery;
use super::blob::BlobStore;
#[cfg(feature = "cloud")]
use super::cloud::{CloudStore, Settings};
use super::error::GalleryError;
use super::folder::FolderStore;
use crate::model::address::Address;

/// A gallery's place. Its [`Display`](fmt::Display) is the path or the address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// A folder, absolute.
    Folder(PathBuf),
    /// An object store. Credentials come from where the service's own tools look for them.
    Cloud(Address),
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Folder(folder) => folder.display().fmt(f),
            Self::Cloud(address) => address.fmt(f),
        }
    }
}

impl From<PathBuf> for Place {
    fn from(folder: PathBuf) -> Self {
        Self::Folder(folder)
    }
}

impl From<Address> for Place {
    fn from(address: Address) -> Self {
        match address {
            Address::Folder(folder) => Self::Folder(folder),
            address => Self::Cloud(address),
        }
    }
}

impl Gallery {
    /// Makes a gallery in a place that is empty; a folder need not be there yet.
    pub fn create_at(
        place: &Place,
        name: &str,
        now: Timestamp,
        share_packs: bool,
    ) -> Result<Self, GalleryError> {
        Self::create_on(store(place)?, name, now, share_packs)
    }

    /// Opens the gallery in a place.
    pub fn open_at(place: &Place) -> Result<Self, GalleryError> {
        if let Place::Folder(folder) = place {
            return Self::open(folder);
        }
        Self::open_on(store(place)?)
    }
}

fn store(place: &Place) -> Result<Arc<dyn BlobStore>, GalleryError> {
    match place {
        Place::Folder(folder) => Ok(Arc::new(FolderStore::new(folder))),
        #[cfg(feature = "cloud")]
        Place::Cloud(address) => Ok(Arc::new(CloudStore::new(address, &Settings::from_env())?)),
        #[cfg(not(feature = "cloud"))]
        Place::Cloud(address) => Err(GalleryError::NoCloud { place: address.to_string() }),
    }
}
