//! New files: under a temporary name until they are whole, then synced and renamed.
//!
//! The temporary file lies in the target's own folder, so that the rename is one step on one file system, and is
//! locked while its writer lives, so that what a killed program left behind can be told from work under way.

use std::fs::File;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use tempfile::NamedTempFile;

use super::DiskError;
use super::error::Action;
use super::io::write_full;
use crate::platform::file;

const PREFIX: &str = ".lab-gallery-";
const SUFFIX: &str = ".part";

/// Shorter writes, those of tables, wait for the sync.
const MUCH: usize = 64 * 1024;

/// A file that is being written; dropped without [`Self::commit`] it vanishes.
#[derive(Debug)]
pub(crate) struct NewFile {
    temp: NamedTempFile,
    path: PathBuf,
    replace: bool,
    /// Held by who writes much. File systems let one thread at a time write to a file, and the others would keep a processor
    /// busy with waiting.
    writing: Mutex<()>,
}

impl NewFile {
    /// Starts a file that will be called `path`; refused when there is one already, unless it may be replaced.
    pub fn create(path: &Path, replace: bool) -> Result<Self, DiskError> {
        if !replace && path.symlink_metadata().is_ok() {
            return Err(DiskError::Exists { path: path.to_path_buf() });
        }
        // Opened here for the usual permissions of a new file, and for an error in the operating system's own words:
        // those of `tempfile_in` name the temporary, which says nothing to a person.
        let open = |path: &Path| File::options().read(true).write(true).create_new(true).open(path);
        let temp = tempfile::Builder::new().prefix(PREFIX).suffix(SUFFIX).make_in(folder_of(path), open);
        let temp = temp.map_err(DiskError::on(path, Action::Create))?;
        // Where a file system has no locks, its leftovers are simply never swept.
        if let Err(error) = temp.as_file().try_lock() {
            tracing::debug!("{} is not locked: {error}", temp.path().display());
        }
        Ok(Self { temp, path: path.to_path_buf(), replace, writing: Mutex::default() })
    }

    /// The name that the file will have.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// The name that the file has until then.
    pub fn temporary_path(&self) -> &Path {
        self.temp.path()
    }

    /// Writes all of `data` at `offset`, in the file's own bytes; thread-safe.
    pub fn write_at(&self, data: &[u8], offset: u64) -> Result<(), DiskError> {
        let file = self.temp.as_file();
        let much = data.len() >= MUCH;
        let turn = much.then(|| self.writing.lock().unwrap_or_else(PoisonError::into_inner));
        write_full(file, data, offset).map_err(DiskError::on(&self.path, Action::Write))?;
        drop(turn);
        if much {
            file::begin_writing_back(file, offset..offset.saturating_add(data.len() as u64));
        }
        Ok(())
    }

    /// Starts a file that will be called `path` and shares its blocks with `from`; none where the file system cannot.
    pub fn sharing(from: &Path, path: &Path) -> Result<Option<Self>, DiskError> {
        if path.symlink_metadata().is_ok() {
            return Err(DiskError::Exists { path: path.to_path_buf() });
        }
        let share = |temporary: &Path| {
            reflink_copy::reflink(from, temporary)?;
            File::options().read(true).write(true).open(temporary)
        };
        match tempfile::Builder::new().prefix(PREFIX).suffix(SUFFIX).make_in(folder_of(path), share) {
            Ok(temp) => {
                Ok(Some(Self { temp, path: path.to_path_buf(), replace: false, writing: Mutex::default() }))
            }
            Err(error) => {
                tracing::debug!(from = %from.display(), path = %path.display(), %error, "no blocks are shared");
                Ok(None)
            }
        }
    }

    /// Makes the file this long, with a hole where it grows.
    pub fn set_length(&self, length: u64) -> Result<(), DiskError> {
        self.temp.as_file().set_len(length).map_err(DiskError::on(&self.path, Action::Write))
    }

    /// A second handle on the file, for a library that wants its own.
    pub fn reopen(&self) -> Result<File, DiskError> {
        self.temp.reopen().map_err(DiskError::on(&self.path, Action::Create))
    }

    /// Syncs the file, gives it its name and syncs the folder: after this it is there even if the power fails.
    pub fn commit(self) -> Result<(), DiskError> {
        let Self { temp, path, replace, .. } = self;
        temp.as_file().sync_all().map_err(DiskError::on(&path, Action::Sync))?;
        let renamed = if replace { temp.persist(&path) } else { persist_new(temp, &path) };
        let file = renamed.map_err(|error| DiskError::io(&path, Action::Rename, error.error))?;
        drop(file);
        file::sync_folder(&folder_of(&path)).map_err(DiskError::on(&path, Action::Sync))
    }
}

/// Renames onto a free name only.
fn persist_new(temp: NamedTempFile, path: &Path) -> Result<File, tempfile::PersistError> {
    match temp.persist_noclobber(path) {
        Ok(file) => Ok(file),
        // File systems without exclusive rename and without hard links (some shares and sticks): look, then rename.
        Err(error)
            if matches!(
                error.error.kind(),
                io::ErrorKind::Unsupported | io::ErrorKind::InvalidInput | io::ErrorKind::PermissionDenied
            ) && path.symlink_metadata().is_err() =>
        {
            error.file.persist(path)
        }
        Err(error) => Err(error),
    }
}

/// The folder that a file lies in.
pub(crate) fn folder_of(path: &Path) -> PathBuf {
    match path.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent.to_path_buf(),
        _ => PathBuf::from("."),
    }
}

/// Removes the half-written disks that a killed program left in `folder`, and says which.
///
/// A file that another program is still writing is locked and stays.
pub fn sweep(folder: &Path) -> Result<Vec<PathBuf>, DiskError> {
    let mut removed = Vec::new();
    let entries = std::fs::read_dir(folder).map_err(DiskError::on(folder, Action::Open))?;
    for entry in entries {
        let entry = entry.map_err(DiskError::on(folder, Action::Read))?;
        let name = entry.file_name();
        let ours = name.to_str().is_some_and(|name| name.starts_with(PREFIX) && name.ends_with(SUFFIX));
        let path = entry.path();
        if ours && is_abandoned(&path) {
            std::fs::remove_file(&path).map_err(DiskError::on(&path, Action::Write))?;
            removed.push(path);
        }
    }
    removed.sort();
    Ok(removed)
}

fn is_abandoned(path: &Path) -> bool {
    path.symlink_metadata().is_ok_and(|metadata| metadata.is_file())
        && std::fs::OpenOptions::new().write(true).open(path).is_ok_and(|file| file.try_lock().is_ok())
}
