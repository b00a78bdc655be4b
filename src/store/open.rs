//! Opening a workspace: what is read, what is mended, what is refused.

use std::path::Path;

use jiff::Timestamp;

use super::aside;
use super::atomic::Gate;
use super::document::{self, Document, Read};
use super::error::{Backup, StoreError};
use super::folder::{self, Mode, Store};
use crate::model::Message;

/// An open workspace.
pub struct Opened<T> {
    /// What it holds.
    pub document: T,
    /// Where it is saved.
    pub store: Store<T>,
    /// What a person should know of its opening: what was mended, brought over or kept aside.
    pub notices: Vec<Message>,
}

impl<T: Document> Store<T> {
    /// Opens the workspace in `folder`. `now` is used in the names of files that are kept aside.
    ///
    /// A document that cannot be read stays where it is, a copy of it is kept aside, and the error says what there is to
    /// go back to.
    pub fn open(folder: &Path, mode: Mode, now: Timestamp) -> Result<Opened<T>, StoreError> {
        Self::open_with(folder, mode, now, None)
    }

    /// [`Self::open`], asking `gate` before each step that writes.
    pub fn open_with(
        folder: &Path,
        mode: Mode,
        now: Timestamp,
        gate: Option<Gate>,
    ) -> Result<Opened<T>, StoreError> {
        let store = Self::enter(folder, mode, gate)?;
        let path = store.path();
        let Some(bytes) = folder::read(&path)? else {
            return Err(match store.backup() {
                Backup::None => StoreError::NoWorkspace { folder: folder.to_owned() },
                backup => StoreError::Missing { path, backup },
            });
        };
        match document::from_bytes(&bytes) {
            Ok(read) => store.accept(read, &bytes, Vec::new()),
            Err(source) => {
                let kept = match mode {
                    Mode::ReadOnly => None,
                    // That it could not be copied is no reason to hide what is wrong with it.
                    Mode::ReadWrite => aside::keep(store.writer(), &path, &stamped("unreadable", now))
                        .inspect_err(|error| tracing::warn!(%error, "the unreadable file was not copied"))
                        .ok(),
                };
                Err(StoreError::Unreadable { path, kept, backup: store.backup(), source })
            }
        }
    }

    /// Opens the workspace in `folder` as its backup has it: the document before the last save.
    ///
    /// For writing, the document that is there is kept aside first, and the backup's takes its place.
    pub fn open_backup(folder: &Path, mode: Mode, now: Timestamp) -> Result<Opened<T>, StoreError> {
        Self::open_backup_with(folder, mode, now, None)
    }

    /// [`Self::open_backup`], asking `gate` before each step that writes.
    pub fn open_backup_with(
        folder: &Path,
        mode: Mode,
        now: Timestamp,
        gate: Option<Gate>,
    ) -> Result<Opened<T>, StoreError> {
        let mut store = Self::enter(folder, mode, gate)?;
        let path = store.backup_path();
        let Some(bytes) = folder::read(&path)? else {
            return Err(StoreError::NoWorkspace { folder: folder.to_owned() });
        };
        let read = document::from_bytes(&bytes).map_err(|source| StoreError::Unreadable {
            path: path.clone(),
            kept: None,
            backup: Backup::Bad,
            source,
        })?;
        if let Read::Newer { found } = read {
            return Err(StoreError::Newer { path, found, known: T::SCHEMA });
        }
        let mut notices = Vec::new();
        if mode == Mode::ReadWrite {
            let readable = matches!(folder::read(&store.path()), Ok(Some(there)) if document::from_bytes::<T>(&there).is_ok());
            let why = stamped(if readable { "replaced" } else { "unreadable" }, now);
            let notice = match store.restore(&bytes, &why)? {
                Some(kept) => Message::new("store-notice-backup-kept").path("kept", &kept),
                None => Message::new("store-notice-backup"),
            };
            notices.push(notice);
        }
        store.accept(read, &bytes, notices)
    }

    fn enter(folder: &Path, mode: Mode, gate: Option<Gate>) -> Result<Self, StoreError> {
        if !folder.is_dir() {
            return Err(StoreError::NoWorkspace { folder: folder.to_owned() });
        }
        // A folder that is no workspace gets no lock file.
        let holds = |name| folder.join(name).try_exists().unwrap_or(true);
        if !holds(folder::DOCUMENT_NAME) && !holds(folder::BACKUP_NAME) {
            return Err(StoreError::NoWorkspace { folder: folder.to_owned() });
        }
        Self::lock(folder, mode, gate)
    }

    /// The last part of opening: from what was read to an open workspace.
    fn accept(
        mut self,
        read: Read<T>,
        bytes: &[u8],
        mut notices: Vec<Message>,
    ) -> Result<Opened<T>, StoreError> {
        let path = self.path();
        self.own(bytes);
        let document = match read {
            Read::Newer { found } => return Err(StoreError::Newer { path, found, known: T::SCHEMA }),
            Read::Current(document) => document,
            Read::Migrated { document, from } => {
                let from_schema = from.to_string();
                if self.is_read_only() {
                    notices.push(Message::new("store-notice-migrated-view").with("from", from_schema));
                } else {
                    let kept = aside::keep(self.writer(), &path, &format!("schema-{from}"))
                        .map_err(|source| StoreError::write(&path, source))?;
                    notices.extend(self.save(&document)?.notices);
                    notices.push(
                        Message::new("store-notice-migrated").with("from", from_schema).path("kept", &kept),
                    );
                }
                document
            }
        };
        if !self.is_read_only() {
            // A file that stays is in nobody's way.
            match self.clean_up() {
                Ok(0) => {}
                Ok(count) => notices.push(Message::new("store-notice-interrupted").with("count", count)),
                Err(error) => tracing::warn!(%error, "what an interrupted save left could not be removed"),
            }
        }
        Ok(Opened { document, store: self, notices })
    }

    /// What there is to go back to.
    fn backup(&self) -> Backup {
        match folder::read(&self.backup_path()) {
            Ok(None) => Backup::None,
            Ok(Some(bytes)) => match document::from_bytes::<T>(&bytes) {
                Ok(Read::Current(_) | Read::Migrated { .. }) => Backup::Good,
                Ok(Read::Newer { .. }) | Err(_) => Backup::Bad,
            },
            Err(_) => Backup::Bad,
        }
    }
}

/// `WHY-20260821T101500Z`.
pub(super) fn stamped(why: &str, now: Timestamp) -> String {
    format!("{why}-{}", now.strftime("%Y%m%dT%H%M%SZ"))
}
