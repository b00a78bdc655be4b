//! The shared gallery on any blob store: chunks, packs, manifests, replicas, verification.
//!
//! A gallery is a tree of immutable files ([`layout`]), so that several people on several machines can share it with no
//! server between them. Everything is created if absent and never rewritten, in this order: packs, manifest, definition
//! and version documents, replica record. A version is usable in a region exactly when its document and its replica
//! record there can be read; a crash at any moment leaves the old gallery or the new one.
//!
//! Everything read from a gallery is untrusted: names, sizes and tables are checked, every chunk by its hash.
//!
//! - [`Gallery::capture`] reads a disk into one region; [`Gallery::replicate`] copies the version to others;
//!   [`Gallery::export`] does both.
//! - [`Gallery::withdraw`] takes back what an export that was cut short left before its record. No other document is
//!   ever taken away once its name has a record, unless a tombstone or the settings say first that it does not count.
//! - [`Gallery::materialise`] writes a version's disk.
//! - [`Gallery::noting`] spares the next export the reading back of what this computer has seen to be sound (`trust`).
//! - [`Gallery::edit`] changes what is said of an image and where it goes, and deletes; files are added, the documents of
//!   images and versions stay as they are ([`settings`]).
//! - [`Gallery::collect`] removes packs and manifests that no version needs any more.
//! - [`Gallery::list`] says what there is, [`Gallery::verify`] whether it is sound.

pub mod blob;
pub mod chunk;
#[cfg(feature = "cloud")]
pub mod cloud;
pub mod damage;
pub mod documents;
pub mod error;
pub mod folder;
mod heal;
pub mod index;
pub mod layout;
pub mod listing;
pub mod manifest;
pub mod pack;
pub mod place;
pub mod progress;
pub mod settings;

mod capture;
mod collect;
mod edit;
mod materialise;
mod mend;
pub(crate) mod parallel;
mod readback;
mod records;
mod replicate;
mod trust;
mod turns;
mod verify;

use std::num::NonZeroUsize;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use jiff::Timestamp;

pub use capture::{Captured, Definition, ExportId, ExportRequest, Exported, Image};
pub use collect::Collected;
pub use damage::Damage;
pub use error::GalleryError;
pub use heal::{Cure, Healed};
pub use listing::{FileProblem, ListedImage, ListedVersion, Listing, Replica, Unfinished};
pub use materialise::Materialised;
pub use place::Place;
pub use progress::{Amount, CaptureProgress, Control, Progress, RegionProgress};
pub use replicate::RegionOutcome;
pub use settings::{ImageSettings, RegionSettings, SettingsDocument, VersionSettings};
pub use verify::{Hit, Level, Problem, VerifyReport};

use blob::{BlobStore, Put};
use documents::{GalleryDocument, SCHEMA};
use folder::FolderStore;

use crate::model::names::{self, NameKind};

/// A gallery, open. Cheap to clone and usable from several threads.
#[derive(Clone, Debug)]
pub struct Gallery {
    store: Arc<dyn BlobStore>,
    document: GalleryDocument,
    tuning: Tuning,
    /// The file of [`trust`]'s notes, if any are taken.
    notes: Option<Arc<Path>>,
}

/// How a gallery works; what lies in it does not depend on this.
#[derive(Clone, Copy, Debug)]
pub struct Tuning {
    /// Threads of one operation.
    pub workers: NonZeroUsize,
    /// A pack is sealed once it has that many bytes, or as many as suit the store.
    pub pack_bytes: u64,
    /// Temporaries that nobody has locked are swept once they are that old.
    pub grace: Duration,
}

impl Default for Tuning {
    fn default() -> Self {
        Self {
            workers: std::thread::available_parallelism().unwrap_or(NonZeroUsize::MIN),
            pack_bytes: 64 << 20,
            grace: Duration::from_hours(1),
        }
    }
}

impl Gallery {
    /// Makes a gallery in a folder that is empty or not there yet.
    pub fn create(
        folder: &Path,
        name: &str,
        now: Timestamp,
        share_packs: bool,
    ) -> Result<Self, GalleryError> {
        Self::create_on(Arc::new(FolderStore::new(folder)), name, now, share_packs)
    }

    /// Opens the gallery in a folder.
    pub fn open(folder: &Path) -> Result<Self, GalleryError> {
        // What cannot even be asked is opened, which says why.
        if matches!(folder.try_exists(), Ok(false)) {
            return Err(GalleryError::Missing { place: folder.display().to_string() });
        }
        Self::open_on(Arc::new(FolderStore::new(folder)))
    }

    /// Makes a gallery on a store that is empty.
    pub fn create_on(
        store: Arc<dyn BlobStore>,
        name: &str,
        now: Timestamp,
        share_packs: bool,
    ) -> Result<Self, GalleryError> {
        names::check(NameKind::Gallery, name)
            .map_err(|problem| GalleryError::Name { name: name.to_owned(), problem })?;
        let place = store.place("");
        if store.exists(layout::GALLERY)? {
            return Err(GalleryError::AlreadyAGallery { place });
        }
        if !store.list("")?.is_empty() {
            return Err(GalleryError::NotEmpty { place });
        }
        let document = GalleryDocument {
            schema: SCHEMA,
            id: new_id()?,
            name: name.to_owned(),
            created: now,
            share_packs,
        };
        match documents::create(store.as_ref(), layout::GALLERY, &document)? {
            Put::Created => Ok(Self::with(store, document)),
            Put::Existed => Err(GalleryError::AlreadyAGallery { place }),
        }
    }

    /// Opens the gallery on a store.
    pub fn open_on(store: Arc<dyn BlobStore>) -> Result<Self, GalleryError> {
        match documents::read(store.as_ref(), layout::GALLERY)? {
            Some(document) => Ok(Self::with(store, document)),
            None => Err(GalleryError::NotAGallery { place: store.place("") }),
        }
    }

    /// The same gallery, working in another way.
    #[must_use]
    pub fn tuned(mut self, tuning: Tuning) -> Self {
        let pack_bytes = tuning.pack_bytes.min(self.store.pack_bytes());
        self.tuning = Tuning { pack_bytes, ..tuning };
        self
    }

    fn with(store: Arc<dyn BlobStore>, document: GalleryDocument) -> Self {
        let tuning = Tuning::default();
        Self { store, document, tuning, notes: None }.tuned(tuning)
    }

    /// What the gallery is: its id, its name, whether regions share their packs.
    pub fn document(&self) -> &GalleryDocument {
        &self.document
    }

    /// The folder or address that it lies at.
    pub fn place(&self) -> String {
        self.store.place("")
    }

    fn store(&self) -> &dyn BlobStore {
        self.store.as_ref()
    }

    fn workers(&self) -> usize {
        self.tuning.workers.get()
    }
}

/// 128 random bits in hexadecimal.
fn new_id() -> Result<String, GalleryError> {
    let mut bits = [0; 16];
    getrandom::fill(&mut bits).map_err(|error| GalleryError::System(std::io::Error::other(error)))?;
    Ok(format!("{:032x}", u128::from_be_bytes(bits)))
}
