//! Stores that behave in some special way.

use std::path::Path;
use std::time::Duration;

use lab_gallery::gallery::blob::{Blob, BlobStore, BlobWriter, Listed, StoreError};
use lab_gallery::gallery::folder::FolderStore;

/// A folder that says it has only so much room.
#[derive(Debug)]
pub struct Roomless {
    inner: FolderStore,
    free: u64,
}

impl Roomless {
    pub fn new(folder: &Path, free: u64) -> Self {
        Self { inner: FolderStore::new(folder), free }
    }
}

impl BlobStore for Roomless {
    fn place(&self, key: &str) -> String {
        self.inner.place(key)
    }

    fn open(&self, key: &str) -> Result<Box<dyn Blob>, StoreError> {
        self.inner.open(key)
    }

    fn exists(&self, key: &str) -> Result<bool, StoreError> {
        self.inner.exists(key)
    }

    fn age(&self, key: &str) -> Result<Option<Duration>, StoreError> {
        self.inner.age(key)
    }

    fn list(&self, folder: &str) -> Result<Vec<Listed>, StoreError> {
        self.inner.list(folder)
    }

    fn writer(&self, folder: &str) -> Result<Box<dyn BlobWriter>, StoreError> {
        self.inner.writer(folder)
    }

    fn set_aside(&self, key: &str) -> Result<String, StoreError> {
        self.inner.set_aside(key)
    }

    fn delete(&self, key: &str) -> Result<(), StoreError> {
        self.inner.delete(key)
    }

    fn free_space(&self, _folder: &str) -> Result<Option<u64>, StoreError> {
        Ok(Some(self.free))
    }

    fn sweep(&self, folder: &str, grace: Duration) -> Result<u64, StoreError> {
        self.inner.sweep(folder, grace)
    }
}
