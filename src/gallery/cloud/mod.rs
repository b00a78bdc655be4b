//! A gallery in Azure Blob Storage or S3.
//!
//! Blobs lie under the address's prefix, with the same keys as in a folder. A blob is created by one request that the
//! service refuses if the name is taken, so it becomes visible at once and whole, there are no temporaries, and of two
//! writers one is told that it came second. While it is written it waits in a temporary file of this computer; in
//! memory it is only while it is sent, and [`write::Budget`] bounds how much that is at a time.
//!
//! So a pack is sent in one piece, and again from the start if the connection breaks. Packs of 16 MiB instead of 64
//! keep that cheap, and several are on their way at once. Parts of a larger blob could be sent one by one, but then
//! Azure would give the finished blob its name whether or not the name is taken.
//!
//! Every request is tried again while what is wrong may pass: see [`retry`]. A request that was tried again and then
//! finds its own blob has created it.

mod connect;
mod error;
mod profile;
mod read;
mod retry;
mod write;

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use object_store::path::Path;
use object_store::{
    CopyMode, CopyOptions, Error, GetOptions, GetRange, ObjectMeta, ObjectStore, ObjectStoreExt as _,
    PutMode, PutOptions, Result,
};
use tokio::runtime::Runtime;

pub use connect::Settings;
pub use retry::Patience;

use super::blob::{Action, Blob, BlobStore, BlobWriter, Listed, Put, StoreError};
use super::layout::TEMPORARY;
use crate::model::address::Address;

/// The most bytes of a pack.
const PACK: u64 = 16 << 20;
/// What is read of a blob to find out whether it is there: all of a document, mostly.
const FIRST: u64 = 16 << 10;

/// A prefix of a container or bucket.
pub struct CloudStore(Arc<Inner>);

struct Inner {
    address: Address,
    prefix: String,
    remote: Box<dyn ObjectStore>,
    runtime: Runtime,
    patience: Patience,
    budget: write::Budget,
    windows: read::Windows,
    opened: AtomicU64,
}

impl fmt::Debug for CloudStore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("CloudStore").field(&self.0.address.to_string()).finish()
    }
}

impl CloudStore {
    /// The store at an address. Nothing is asked of the service yet.
    pub fn new(address: &Address, settings: &Settings) -> std::result::Result<Self, StoreError> {
        let place = address.to_string();
        let failed = |source| StoreError { action: Action::Read, place: place.clone(), source };
        let remote = connect::connect(address, settings).map_err(|error| failed(error::said(&error)))?;
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .worker_threads(2)
            .thread_name("object-store")
            .enable_all()
            .build()
            .map_err(failed)?;
        let prefix = match address {
            Address::Azure { prefix, .. } | Address::S3 { prefix, .. } => prefix.clone(),
            Address::Folder(_) => String::new(),
        };
        Ok(Self(Arc::new(Inner {
            address: address.clone(),
            prefix,
            remote,
            runtime,
            patience: settings.patience,
            budget: write::Budget::default(),
            windows: read::Windows::default(),
            opened: AtomicU64::new(0),
        })))
    }
}

impl Inner {
    fn path(&self, key: &str) -> Path {
        Path::from(format!("{}/{key}", self.prefix))
    }

    fn place(&self, key: &str) -> String {
        if key.is_empty() { self.address.to_string() } else { format!("{}/{key}", self.address) }
    }

    /// Does `work`, again and again while what is wrong with it may pass.
    fn run<T>(
        &self,
        action: Action,
        key: &str,
        work: impl AsyncFnMut(u32) -> Result<T>,
    ) -> std::result::Result<T, StoreError> {
        self.wait(action, key, retry::patiently(self.patience, work))
    }

    fn wait<T>(
        &self,
        action: Action,
        key: &str,
        work: impl Future<Output = Result<T>>,
    ) -> std::result::Result<T, StoreError> {
        self.runtime.block_on(work).map_err(|error| StoreError {
            action,
            place: self.place(key),
            source: error::said(&error),
        })
    }

    /// What there is to know of a blob, and its first bytes.
    async fn look(&self, path: &Path) -> Result<(ObjectMeta, Bytes)> {
        // The words of a refusal come with this; a question for the properties alone gets none.
        let options = GetOptions { range: Some(GetRange::Bounded(0..FIRST)), ..GetOptions::default() };
        match self.remote.get_opts(path, options).await {
            Ok(got) => {
                let about = got.meta.clone();
                Ok((about, got.bytes().await?))
            }
            // An empty blob has no first bytes.
            Err(error) if error::status(&error) == Some(416) => {
                Ok((self.remote.head(path).await?, Bytes::new()))
            }
            Err(error) => Err(error),
        }
    }

    fn create(&self, key: &str, bytes: &Bytes) -> std::result::Result<Put, StoreError> {
        let path = self.path(key);
        self.run(Action::Commit, key, async |attempt| {
            let put = self.remote.put_opts(&path, bytes.clone().into(), PutOptions::from(PutMode::Create));
            match put.await {
                Ok(_) => Ok(Put::Created),
                Err(Error::AlreadyExists { .. }) => self.taken(&path, bytes, attempt).await,
                Err(error) => Err(error),
            }
        })
    }

    /// What it means that the service says of a name that it is taken.
    async fn taken(&self, path: &Path, bytes: &Bytes, attempt: u32) -> Result<Put> {
        let there = match self.remote.get(path).await {
            // Another writer is just creating it, and may yet fail.
            Err(Error::NotFound { .. }) => return Err(retry::contended()),
            other => other?,
        };
        // An earlier attempt may have arrived, and only its answer been lost.
        let ours = attempt > 0 && there.meta.size == bytes.len() as u64 && there.bytes().await? == *bytes;
        Ok(if ours { Put::Created } else { Put::Existed })
    }

    async fn copy(&self, from: &Path, to: &Path, attempt: u32) -> Result<Put> {
        let wanted = self.remote.head(from).await?.size;
        let options = CopyOptions { mode: CopyMode::Create, ..CopyOptions::default() };
        let put = match self.remote.copy_opts(from, to, options).await {
            Ok(()) => Put::Created,
            Err(Error::AlreadyExists { .. } | Error::Precondition { .. }) => Put::Existed,
            Err(error) => return Err(error),
        };
        if put == Put::Existed && attempt == 0 {
            return Ok(put);
        }
        // Azure may go on copying after it has answered; the blob is empty until then.
        if self.remote.head(to).await?.size == wanted { Ok(put) } else { Err(retry::contended()) }
    }
}

impl BlobStore for CloudStore {
    fn place(&self, key: &str) -> String {
        self.0.place(key)
    }

    fn open(&self, key: &str) -> std::result::Result<Box<dyn Blob>, StoreError> {
        let inner = &self.0;
        let path = inner.path(key);
        let (about, first) = inner.run(Action::Read, key, async |_| inner.look(&path).await)?;
        let id = inner.opened.fetch_add(1, Ordering::Relaxed);
        Ok(Box::new(read::CloudBlob::new(Arc::clone(inner), key, id, about.size, first)))
    }

    fn exists(&self, key: &str) -> std::result::Result<bool, StoreError> {
        let path = self.0.path(key);
        match self.0.run(Action::Read, key, async |_| self.0.look(&path).await) {
            Ok(_) => Ok(true),
            Err(error) if error.is_missing() => Ok(false),
            Err(error) => Err(error),
        }
    }

    fn age(&self, key: &str) -> std::result::Result<Option<Duration>, StoreError> {
        let path = self.0.path(key);
        let (about, _) = self.0.run(Action::Read, key, async |_| self.0.look(&path).await)?;
        Ok(SystemTime::now().duration_since(SystemTime::from(about.last_modified)).ok())
    }

    fn list(&self, folder: &str) -> std::result::Result<Vec<Listed>, StoreError> {
        let path = self.0.path(folder);
        let prefix = (!path.as_ref().is_empty()).then_some(&path);
        let found =
            self.0.run(Action::List, folder, async |_| self.0.remote.list_with_delimiter(prefix).await)?;
        let named = |path: &Path, folder, length| {
            let name = path.filename()?.to_owned();
            (!name.starts_with(TEMPORARY)).then_some(Listed { name, folder, length })
        };
        let blobs = found.objects.iter().filter(|about| about.location != path);
        let blobs = blobs.filter_map(|about| named(&about.location, false, about.size));
        let folders = found.common_prefixes.iter().filter_map(|path| named(path, true, 0));
        let mut listed: Vec<Listed> = blobs.chain(folders).collect();
        listed.sort();
        Ok(listed)
    }

    fn writer(&self, _folder: &str) -> std::result::Result<Box<dyn BlobWriter>, StoreError> {
        Ok(Box::new(write::CloudWriter::new(Arc::clone(&self.0))))
    }

    fn put_if_absent(&self, key: &str, bytes: &[u8]) -> std::result::Result<Put, StoreError> {
        self.0.create(key, &Bytes::copy_from_slice(bytes))
    }

    fn pack_bytes(&self) -> u64 {
        PACK
    }

    fn share(&self, from: &str, to: &str) -> std::result::Result<Option<Put>, StoreError> {
        let (source, target) = (self.0.path(from), self.0.path(to));
        match self.0.run(Action::Commit, to, async |attempt| self.0.copy(&source, &target, attempt).await) {
            Err(error) if error.is_missing() => {
                Err(StoreError { action: Action::Read, place: self.0.place(from), ..error })
            }
            // A service that cannot gets the bytes anew.
            Err(error) if error.source.kind() == std::io::ErrorKind::Unsupported => Ok(None),
            other => other.map(Some),
        }
    }

    fn set_aside(&self, key: &str) -> std::result::Result<String, StoreError> {
        let failed = |source| StoreError { action: Action::Remove, place: self.0.place(key), source };
        let mark = getrandom::u32().map_err(|error| failed(std::io::Error::other(error)))?;
        let aside = format!("{key}.damaged-{mark:08x}");
        let (from, to) = (self.0.path(key), self.0.path(&aside));
        self.0.run(Action::Remove, key, async |attempt| self.0.copy(&from, &to, attempt).await)?;
        self.delete(key)?;
        Ok(aside)
    }

    fn delete(&self, key: &str) -> std::result::Result<(), StoreError> {
        let path = self.0.path(key);
        match self.0.run(Action::Remove, key, async |_| self.0.remote.delete(&path).await) {
            Err(error) if error.is_missing() => Ok(()),
            other => other,
        }
    }

    fn free_space(&self, _folder: &str) -> std::result::Result<Option<u64>, StoreError> {
        Ok(None)
    }

    fn sweep(&self, _folder: &str, _grace: Duration) -> std::result::Result<u64, StoreError> {
        Ok(0)
    }
}
