//! A workspace's folder: its files, and saving into it.

use std::fs::{self, File};
use std::io::{self, Read as _};
use std::marker::PhantomData;
use std::path::{Path, PathBuf};

use super::aside;
use super::atomic::{self, Gate, Writer};
use super::document::{self, Document};
use super::error::StoreError;
use super::lock::{FolderLock, NotTaken};
use crate::model::Message;

/// The document's name in the workspace.
pub const DOCUMENT_NAME: &str = "workspace.ron";
/// The name of the document before the last save.
pub const BACKUP_NAME: &str = "workspace.ron.bak";

/// The largest document that is read, in bytes: a hundred times what thousands of labs take.
pub(super) const LIMIT: u64 = 256 << 20;

/// What a workspace is opened for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// To work in it, as its only writer.
    ReadWrite,
    /// To look at it: nothing in the folder is touched, and whoever writes it goes on.
    ReadOnly,
}

/// An open workspace folder; it is locked for others until this is dropped, if it was opened for writing.
pub struct Store<T> {
    folder: PathBuf,
    writer: Writer,
    lock: Option<FolderLock>,
    /// The hashes of the texts that are known to be the document's: as read, as written, as tried to be written.
    /// Any other text in the file is somebody else's.
    own: Vec<blake3::Hash>,
    document: PhantomData<fn(&T)>,
}

/// What a save did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Saved {
    /// The size of the document's text, in bytes.
    pub bytes: u64,
    /// What a person should know of it.
    pub notices: Vec<Message>,
}

impl<T: Document> Store<T> {
    /// Makes a workspace in `folder`, which is made too if it is not there; refused where there is one already.
    pub fn create(folder: &Path, document: &T) -> Result<Self, StoreError> {
        Self::create_with(folder, document, None)
    }

    /// Refuses a folder that holds something, or that can be none. One that cannot be read is judged by what writes
    /// there.
    pub fn may_create(folder: &Path) -> Result<(), StoreError> {
        // What is there of the way to it.
        if let Some(file) = folder.ancestors().find(|above| above.exists()).filter(|above| above.is_file()) {
            return Err(StoreError::NotAFolder { folder: file.to_owned() });
        }
        let folder = folder.to_owned();
        if [DOCUMENT_NAME, BACKUP_NAME].into_iter().any(|name| folder.join(name).exists()) {
            Err(StoreError::AlreadyThere { folder })
        } else if fs::read_dir(&folder).is_ok_and(|mut entries| entries.next().is_some()) {
            Err(StoreError::NotEmpty { folder })
        } else {
            Ok(())
        }
    }

    /// [`Self::create`], asking `gate` before each step.
    pub fn create_with(folder: &Path, document: &T, gate: Option<Gate>) -> Result<Self, StoreError> {
        if folder.is_file() {
            return Err(StoreError::NotAFolder { folder: folder.to_owned() });
        }
        fs::create_dir_all(folder)
            .map_err(|source| StoreError::NotMade { folder: folder.to_owned(), source })?;
        Self::fill(folder, document, gate).map_err(|error| error.making(folder))
    }

    fn fill(folder: &Path, document: &T, gate: Option<Gate>) -> Result<Self, StoreError> {
        let mut store = Self::lock(folder, Mode::ReadWrite, gate)?;
        for path in [store.path(), store.backup_path()] {
            if path.try_exists().map_err(|source| StoreError::read(&path, source))? {
                return Err(StoreError::AlreadyThere { folder: folder.to_owned() });
            }
        }
        store.save(document)?;
        Ok(store)
    }

    /// Writes `document` as the workspace's document; the one before becomes the backup.
    ///
    /// On an error the file is the old one. Does nothing if the file has that text already. A file that somebody
    /// else has changed since it was last read or written here is kept aside first, and a notice says so.
    pub fn save(&mut self, document: &T) -> Result<Saved, StoreError> {
        if self.is_read_only() {
            return Err(StoreError::OpenedReadOnly { folder: self.folder.clone() });
        }
        let text = document::to_text(document).map_err(|source| StoreError::NoText { source })?;
        self.save_text(text.as_bytes())
    }

    fn save_text(&mut self, text: &[u8]) -> Result<Saved, StoreError> {
        let path = self.path();
        let mut saved = Saved { bytes: text.len() as u64, notices: Vec::new() };
        let hash = blake3::hash(text);
        let there = self.hash_there()?;
        if there == Some(hash) {
            self.own = vec![hash];
            return Ok(saved);
        }
        let ours = there.is_none_or(|there| self.own.contains(&there));
        if let Some(there) = there
            && !ours
        {
            let why = format!("outside-{}", there.to_hex().get(..8).unwrap_or_default());
            let kept =
                aside::keep(&self.writer, &path, &why).map_err(|source| StoreError::write(&path, source))?;
            saved.notices.push(Message::new("store-notice-outside").path("kept", &kept));
        }
        // After a failure the file holds either text.
        self.own.push(hash);
        let backup = ours.then(|| self.backup_path());
        self.writer
            .replace(&path, text, backup.as_deref())
            .map_err(|source| StoreError::write(&path, source))?;
        self.own = vec![hash];
        Ok(saved)
    }

    /// Makes the good backup's `text` the document again; the document that is there is kept aside as
    /// `workspace.ron.WHY`, the backup stays. Answers where the document was kept, if there was one.
    pub(super) fn restore(&mut self, text: &[u8], why: &str) -> Result<Option<PathBuf>, StoreError> {
        let path = self.path();
        let failed = |source| StoreError::write(&path, source);
        let there = path.try_exists().map_err(|source| StoreError::read(&path, source))?;
        let kept = there.then(|| aside::keep(&self.writer, &path, why)).transpose().map_err(failed)?;
        self.writer.replace(&path, text, None).map_err(failed)?;
        self.own = vec![blake3::hash(text)];
        Ok(kept)
    }

    /// Opens the folder itself: takes its lock and makes sure it can be written, or does neither.
    pub(super) fn lock(folder: &Path, mode: Mode, gate: Option<Gate>) -> Result<Self, StoreError> {
        let lock = match mode {
            Mode::ReadOnly => None,
            Mode::ReadWrite => Some(FolderLock::take(folder).map_err(|not_taken| match not_taken {
                NotTaken::Held(by) => StoreError::Locked { folder: folder.to_owned(), by },
                NotTaken::Failed(source) => StoreError::write(&folder.join(super::lock::LOCK_NAME), source),
            })?),
        };
        // The document holds hashes of passwords and the addresses of people.
        let writer = gate.map_or_else(Writer::default, Writer::with_gate).private();
        let store = Self { folder: folder.to_owned(), writer, lock, own: Vec::new(), document: PhantomData };
        if mode == Mode::ReadWrite {
            match store.writer.probe(&store.path()).map_err(|source| StoreError::write(&store.path(), source))
            {
                // Whoever has to make room must get in.
                Ok(()) | Err(StoreError::Full { .. }) => {}
                Err(error) => return Err(error),
            }
        }
        Ok(store)
    }

    /// Removes what interrupted saves have left; answers how many files that were.
    pub(super) fn clean_up(&self) -> io::Result<usize> {
        let leftovers = [atomic::leftovers(&self.path())?, atomic::leftovers(&self.backup_path())?].concat();
        for leftover in &leftovers {
            self.writer.remove(leftover)?;
        }
        Ok(leftovers.len())
    }

    /// Takes `bytes`, read from the document, for the workspace's own.
    pub(super) fn own(&mut self, bytes: &[u8]) {
        self.own = vec![blake3::hash(bytes)];
    }

    /// The hash of the document that is there, if one is.
    fn hash_there(&self) -> Result<Option<blake3::Hash>, StoreError> {
        let path = self.path();
        let mut hasher = blake3::Hasher::new();
        match File::open(&path).and_then(|file| hasher.update_reader(file).map(drop)) {
            Ok(()) => Ok(Some(hasher.finalize())),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(source) => Err(StoreError::read(&path, source)),
        }
    }
}

impl<T> Store<T> {
    /// The workspace's folder.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// The document's path.
    pub fn path(&self) -> PathBuf {
        self.folder.join(DOCUMENT_NAME)
    }

    /// Whether this can only be read.
    pub fn is_read_only(&self) -> bool {
        self.lock.is_none()
    }

    pub(super) fn backup_path(&self) -> PathBuf {
        self.folder.join(BACKUP_NAME)
    }

    pub(super) fn writer(&self) -> &Writer {
        &self.writer
    }
}

/// Reads a file of at most [`LIMIT`] bytes; none if it is not there.
pub(super) fn read(path: &Path) -> Result<Option<Vec<u8>>, StoreError> {
    read_within(path, LIMIT)
}

/// Reads a file of at most `limit` bytes; none if it is not there.
pub(super) fn read_within(path: &Path, limit: u64) -> Result<Option<Vec<u8>>, StoreError> {
    let failed = |source| StoreError::read(path, source);
    let file = match File::open(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        opened => opened.map_err(failed)?,
    };
    let size = file.metadata().map_err(failed)?.len();
    let mut bytes = Vec::new();
    file.take(limit + 1).read_to_end(&mut bytes).map_err(failed)?;
    if bytes.len() as u64 > limit {
        return Err(StoreError::TooLarge { path: path.to_owned(), size, limit });
    }
    Ok(Some(bytes))
}
