//! A gallery in a folder, straight on the file system.
//!
//! A blob is written under a temporary name in the folder that it will lie in, synced, and renamed without replacing;
//! then the folder is synced. A crash leaves a temporary, which is locked while its writer lives, is swept once it is
//! stale, and is never read.

use std::fs::{File, TryLockError};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use tempfile::NamedTempFile;

use super::blob::{Action, Blob, BlobStore, BlobWriter, Listed, Put, Stamp, StoreError, is_missing, parent};
use super::layout::TEMPORARY;
use crate::platform::file::{begin_writing_back, identity, read_exact_at, sync_folder};

/// A folder of blobs.
#[derive(Debug)]
pub struct FolderStore {
    root: PathBuf,
}

impl FolderStore {
    /// The store in that folder, which need not be there yet.
    pub fn new(root: &Path) -> Self {
        Self { root: root.to_path_buf() }
    }

    fn path(&self, key: &str) -> PathBuf {
        key.split('/').filter(|part| !part.is_empty()).fold(self.root.clone(), |path, part| path.join(part))
    }
}

fn failed(action: Action, path: &Path) -> impl FnOnce(io::Error) -> StoreError + '_ {
    move |source| StoreError { action, place: path.display().to_string(), source }
}

impl BlobStore for FolderStore {
    fn place(&self, key: &str) -> String {
        self.path(key).display().to_string()
    }

    fn open(&self, key: &str) -> Result<Box<dyn Blob>, StoreError> {
        let path = self.path(key);
        let open = || {
            // Asked before opening: a pipe would block.
            if !std::fs::metadata(&path)?.is_file() {
                return Err(io::Error::new(io::ErrorKind::InvalidData, "not a regular file"));
            }
            let file = File::open(&path)?;
            let length = file.metadata()?.len();
            Ok((file, length))
        };
        let (file, length) = open().map_err(failed(Action::Read, &path))?;
        Ok(Box::new(FileBlob { file, length, path }))
    }

    fn exists(&self, key: &str) -> Result<bool, StoreError> {
        let path = self.path(key);
        path.try_exists().map_err(failed(Action::Read, &path))
    }

    fn age(&self, key: &str) -> Result<Option<Duration>, StoreError> {
        let path = self.path(key);
        let written = std::fs::metadata(&path).and_then(|about| about.modified());
        Ok(SystemTime::now().duration_since(written.map_err(failed(Action::Read, &path))?).ok())
    }

    fn stamp(&self, key: &str) -> Result<Option<Stamp>, StoreError> {
        let path = self.path(key);
        let about = std::fs::metadata(&path).map_err(failed(Action::Read, &path))?;
        // Without a time, nothing tells whether it was written to.
        let Some(modified) = about.modified().ok().and_then(|time| time.try_into().ok()) else {
            return Ok(None);
        };
        let (device, inode, _) = identity(&about);
        Ok(Some(Stamp { length: about.len(), modified, device, inode }))
    }

    fn list(&self, folder: &str) -> Result<Vec<Listed>, StoreError> {
        let path = self.path(folder);
        let list = || {
            let mut found = Vec::new();
            for entry in std::fs::read_dir(&path)? {
                let entry = entry?;
                // A name that is not Unicode is none of ours.
                let Ok(name) = entry.file_name().into_string() else { continue };
                if name.starts_with(TEMPORARY) {
                    continue;
                }
                // What has been removed since is not there.
                let Ok(metadata) = std::fs::metadata(entry.path()) else { continue };
                let length = if metadata.is_dir() { 0 } else { metadata.len() };
                found.push(Listed { name, folder: metadata.is_dir(), length });
            }
            found.sort();
            Ok(found)
        };
        list()
            .or_else(|error: io::Error| if is_missing(&error) { Ok(Vec::new()) } else { Err(error) })
            .map_err(failed(Action::List, &path))
    }

    fn writer(&self, folder: &str) -> Result<Box<dyn BlobWriter>, StoreError> {
        let folder = self.path(folder);
        let create = || {
            make_folder(&folder)?;
            // Opened here for the usual permissions, and for an error in the operating system's own words: those of
            // `tempfile_in` name the temporary, which says nothing to a person.
            tempfile::Builder::new()
                .prefix(TEMPORARY)
                .rand_bytes(16)
                .make_in(&folder, |path| File::options().read(true).write(true).create_new(true).open(path))
        };
        let temporary = create().map_err(failed(Action::Write, &folder))?;
        // The lock only keeps others from sweeping it; where there are no locks its age does.
        if let Err(TryLockError::Error(error)) = temporary.as_file().try_lock() {
            tracing::debug!(folder = %folder.display(), %error, "temporaries cannot be locked here");
        }
        Ok(Box::new(FileWriter { temporary, root: self.root.clone(), written: 0, on_its_way: 0 }))
    }

    fn share(&self, from: &str, to: &str) -> Result<Option<Put>, StoreError> {
        let (from, to) = (self.path(from), self.path(to));
        let folder = to.parent().unwrap_or(&self.root);
        make_folder(folder).map_err(failed(Action::Write, folder))?;
        let put = match std::fs::hard_link(&from, &to) {
            Ok(()) => Put::Created,
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Put::Existed,
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                return Err(failed(Action::Read, &from)(error));
            }
            // Another file system, or one without links: then the bytes are copied.
            Err(error) => {
                tracing::debug!(from = %from.display(), to = %to.display(), %error, "no link");
                return Ok(None);
            }
        };
        sync_folder(folder).map_err(failed(Action::Sync, folder))?;
        Ok(Some(put))
    }

    fn set_aside(&self, key: &str) -> Result<String, StoreError> {
        let from = self.path(key);
        let set_aside = || {
            let mark = getrandom::u32().map_err(io::Error::other)?;
            let aside = format!("{key}.damaged-{mark:08x}");
            std::fs::rename(&from, self.path(&aside))?;
            sync_folder(from.parent().unwrap_or(&self.root))?;
            Ok(aside)
        };
        set_aside().map_err(failed(Action::Remove, &from))
    }

    fn delete(&self, key: &str) -> Result<(), StoreError> {
        let path = self.path(key);
        match std::fs::remove_file(&path) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
            other => other.map_err(failed(Action::Remove, &path)),
        }
    }

    fn free_space(&self, folder: &str) -> Result<Option<u64>, StoreError> {
        let mut path = self.path(folder);
        // What is not there yet will be made on the file system of its nearest folder that is.
        while !path.exists() && path.pop() {}
        fs4::available_space(&path).map(Some).map_err(failed(Action::FreeSpace, &path))
    }

    fn sweep(&self, folder: &str, grace: Duration) -> Result<u64, StoreError> {
        let folder = self.path(folder);
        let entries = match std::fs::read_dir(&folder) {
            Err(error) if is_missing(&error) => return Ok(0),
            other => other.map_err(failed(Action::List, &folder))?,
        };
        let mut swept = 0;
        for entry in entries {
            let entry = entry.map_err(failed(Action::List, &folder))?;
            if !entry.file_name().to_string_lossy().starts_with(TEMPORARY) {
                continue;
            }
            let path = entry.path();
            match remove_if_stale(&path, grace) {
                Ok(true) => swept += 1,
                Ok(false) => {}
                Err(error) => tracing::warn!(path = %path.display(), %error, "a stale temporary stays"),
            }
        }
        Ok(swept)
    }
}

struct FileBlob {
    file: File,
    length: u64,
    path: PathBuf,
}

impl Blob for FileBlob {
    fn length(&self) -> u64 {
        self.length
    }

    fn read_at(&self, buffer: &mut [u8], offset: u64) -> Result<(), StoreError> {
        read_exact_at(&self.file, buffer, offset).map_err(failed(Action::Read, &self.path))
    }
}

struct FileWriter {
    temporary: NamedTempFile,
    root: PathBuf,
    /// Bytes written.
    written: u64,
    /// Of those, bytes that the system was asked to write to the medium.
    on_its_way: u64,
}

/// Bytes that are worth asking for.
const WRITE_BACK: u64 = 4 << 20;

impl BlobWriter for FileWriter {
    fn write(&mut self, bytes: &[u8]) -> Result<(), StoreError> {
        let written = self.temporary.as_file_mut().write_all(bytes);
        // The folder says where there is no room; the temporary's name says nothing.
        let folder = self.temporary.path().parent().unwrap_or(&self.root);
        written.map_err(failed(Action::Write, folder))?;
        self.written += bytes.len() as u64;
        if self.written - self.on_its_way >= WRITE_BACK {
            begin_writing_back(self.temporary.as_file(), self.on_its_way..self.written);
            self.on_its_way = self.written;
        }
        Ok(())
    }

    fn commit(self: Box<Self>, key: &str) -> Result<Put, StoreError> {
        let Self { temporary, root, .. } = *self;
        let folder = parent(key).split('/').fold(root, |path, part| path.join(part));
        let target = folder.join(key.rsplit('/').next().unwrap_or(key));
        temporary.as_file().sync_all().map_err(failed(Action::Sync, &target))?;
        let put = match temporary.persist_noclobber(&target) {
            Ok(_) => Put::Created,
            Err(refused) if refused.error.kind() == io::ErrorKind::AlreadyExists => Put::Existed,
            Err(refused) => return Err(failed(Action::Commit, &target)(refused.error)),
        };
        // Also where it existed: its writer may not have come to this yet, and what is written next relies on it.
        sync_folder(&folder).map_err(failed(Action::Sync, &folder))?;
        Ok(put)
    }
}

/// Makes a folder and those above it, each of them durable.
fn make_folder(folder: &Path) -> io::Result<()> {
    if folder.is_dir() {
        return Ok(());
    }
    let above = folder.parent().filter(|above| !above.as_os_str().is_empty());
    if let Some(above) = above {
        make_folder(above)?;
    }
    match std::fs::create_dir(folder) {
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists && folder.is_dir() => Ok(()),
        Err(error) => Err(error),
        Ok(()) => above.map_or(Ok(()), sync_folder),
    }
}

fn remove_if_stale(path: &Path, grace: Duration) -> io::Result<bool> {
    let metadata = std::fs::symlink_metadata(path)?;
    // A time in the future means that the clocks differ: then it is not known to be old.
    let age = SystemTime::now().duration_since(metadata.modified()?).unwrap_or_default();
    if !metadata.is_file() || age < grace {
        return Ok(false);
    }
    match File::open(path)?.try_lock() {
        Err(TryLockError::WouldBlock) => Ok(false),
        Ok(()) | Err(TryLockError::Error(_)) => std::fs::remove_file(path).map(|()| true),
    }
}
