//! What the gallery needs of the place it lies in: whole blobs under keys, created if absent and never rewritten.
//!
//! The trait is small on purpose, so that an object store can stand behind it as well as a folder. Every blob becomes
//! visible at once and whole, or not at all; a temporary name is nobody's business above this file.

use std::fmt;
use std::io;
use std::time::{Duration, SystemTime};

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use thiserror::Error;

use super::damage::Damage;

/// What was being done when a store said no.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Action {
    /// Reading a blob.
    Read,
    /// Listing a folder.
    List,
    /// Creating or writing a blob.
    Write,
    /// Making sure that what was written has reached the medium.
    Sync,
    /// Giving a finished blob its name.
    Commit,
    /// Removing or renaming a blob.
    Remove,
    /// Asking how much room there is.
    FreeSpace,
}

impl Action {
    /// Whether it changes nothing.
    pub fn reads(self) -> bool {
        matches!(self, Self::Read | Self::List | Self::FreeSpace)
    }
}

/// A store that refused, and where.
#[derive(Debug, Error)]
#[error("{action:?} failed on {place}")]
pub struct StoreError {
    /// What was being done.
    pub action: Action,
    /// The file, as a person would name it.
    pub place: String,
    /// The operating system's or the service's own words.
    pub source: io::Error,
}

impl StoreError {
    /// Whether there is simply nothing under that key.
    pub fn is_missing(&self) -> bool {
        is_missing(&self.source)
    }

    /// The same error once more, for a second one who has to be told.
    pub(super) fn again(&self) -> Self {
        let source = match self.source.raw_os_error() {
            Some(code) => io::Error::from_raw_os_error(code),
            None => io::Error::new(self.source.kind(), self.source.to_string()),
        };
        Self { action: self.action, place: self.place.clone(), source }
    }
}

/// Whether there is nothing at a path; a file where a folder should be is as good as nothing.
pub(super) fn is_missing(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory)
}

/// What came of creating a blob if absent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Put {
    /// It is there now, and durable.
    Created,
    /// There was one already, which stays as it is.
    Existed,
}

/// One name in a folder.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Listed {
    /// The last part of the key.
    pub name: String,
    /// Whether more keys lie below it.
    pub folder: bool,
    /// A blob's length in bytes; 0 for a folder.
    pub length: u64,
}

/// What tells whether somebody wrote to a blob: equal twice means that nobody did in between, where writing always leaves
/// another time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stamp {
    /// Its length in bytes.
    pub length: u64,
    /// When it was last written to.
    pub modified: Timestamp,
    /// The file system's number, where there is one.
    pub device: Option<u64>,
    /// The file's number in its file system, where there is one.
    pub inode: Option<u64>,
}

impl Stamp {
    /// How long ago it was written to; none if that is not in the past by this computer's clock.
    pub fn age(&self) -> Option<Duration> {
        SystemTime::now().duration_since(self.modified.into()).ok()
    }
}

/// A blob open for reading, from several threads at once.
pub trait Blob: Send + Sync {
    /// Its length in bytes.
    fn length(&self) -> u64;

    /// Fills `buffer` from `offset`; an end before that is an error.
    fn read_at(&self, buffer: &mut [u8], offset: u64) -> Result<(), StoreError>;
}

/// A blob being written under no name yet. Dropped without [`BlobWriter::commit`] it is gone.
pub trait BlobWriter: Send {
    /// Appends bytes.
    fn write(&mut self, bytes: &[u8]) -> Result<(), StoreError>;

    /// Makes it durable and gives it its name, unless the name is taken: then what was written is dropped.
    fn commit(self: Box<Self>, key: &str) -> Result<Put, StoreError>;
}

/// A place for blobs. Keys are relative paths with `/`, made by [`super::layout`] from checked names.
pub trait BlobStore: Send + Sync + fmt::Debug {
    /// The key as a person would name it: a path or an address.
    fn place(&self, key: &str) -> String;

    /// Opens a blob for reading.
    fn open(&self, key: &str) -> Result<Box<dyn Blob>, StoreError>;

    /// Whether there is a blob under that key.
    fn exists(&self, key: &str) -> Result<bool, StoreError>;

    /// How long ago a blob was written; none if that is not known, or is not in the past by this computer's clock.
    fn age(&self, key: &str) -> Result<Option<Duration>, StoreError>;

    /// What a blob is now; none if the store does not tell.
    fn stamp(&self, key: &str) -> Result<Option<Stamp>, StoreError> {
        let _ = key;
        Ok(None)
    }

    /// What lies directly in a folder, in order of name, temporaries left out; nothing if there is no such folder.
    fn list(&self, folder: &str) -> Result<Vec<Listed>, StoreError>;

    /// Begins a blob that will lie in `folder`.
    fn writer(&self, folder: &str) -> Result<Box<dyn BlobWriter>, StoreError>;

    /// Creates a small blob at once, unless the key is taken.
    fn put_if_absent(&self, key: &str, bytes: &[u8]) -> Result<Put, StoreError> {
        let mut writer = self.writer(parent(key))?;
        writer.write(bytes)?;
        writer.commit(key)
    }

    /// How many bytes a pack should have at most to suit the store.
    fn pack_bytes(&self) -> u64 {
        u64::MAX
    }

    /// Puts the same blob under a second key without copying its bytes; none if the store cannot.
    fn share(&self, from: &str, to: &str) -> Result<Option<Put>, StoreError> {
        let _ = (from, to);
        Ok(None)
    }

    /// Keeps a damaged blob under another name, which is returned, so that a good one can take its place.
    fn set_aside(&self, key: &str) -> Result<String, StoreError>;

    /// Removes a blob; none being there is fine.
    fn delete(&self, key: &str) -> Result<(), StoreError>;

    /// Bytes that can still be written into a folder; none if the store has no limit that it knows.
    fn free_space(&self, folder: &str) -> Result<Option<u64>, StoreError>;

    /// Removes what interrupted writers left in a folder, if nobody writes it any more and nobody touched it for as
    /// long as `grace`. Returns how many there were.
    fn sweep(&self, folder: &str, grace: Duration) -> Result<u64, StoreError>;
}

/// The folder that a key lies in.
pub fn parent(key: &str) -> &str {
    key.rsplit_once('/').map_or("", |(folder, _)| folder)
}

/// Reads a whole blob of at most `limit` bytes.
pub fn read_whole(
    store: &dyn BlobStore,
    key: &str,
    limit: u64,
) -> Result<Result<Vec<u8>, Damage>, StoreError> {
    let blob = store.open(key)?;
    let length = blob.length();
    if length > limit {
        return Ok(Err(Damage::TooLong { length, limit }));
    }
    let mut bytes = vec![0; length as usize];
    blob.read_at(&mut bytes, 0)?;
    Ok(Ok(bytes))
}
