//! Copies of disks that were made of images. A new lab's disk shares its blocks with the copy, where the file system can:
//! it is there at once, and takes room only for what is written to it.
//!
//! A copy shares the blocks of the first lab's disk in the same way, so it takes room of its own only for what that lab
//! has changed since. It is used as long as its file is the one that was noted when it was made, of a disk whose every
//! chunk had just been checked. The few that were used last are kept. All are removed when the gallery is cleaned up, when
//! a lab's disk is, whose blocks a copy would keep, and when there is no room for a new disk.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use crate::disk::{self, DiskFacts, Identity, NewFile, OpenOptions};
use crate::gallery::chunk::Hash;
use crate::model::DiskFormat;

/// Copies that are kept.
const MOST: usize = 4;

/// The extension of a copy's note.
const NOTE: &str = "ron";

/// The copies of a workspace.
pub(super) struct Kept {
    folder: PathBuf,
}

type Failure = Box<dyn std::error::Error>;

impl Kept {
    /// Those in a folder for what can be found out again.
    pub fn within(cache: &Path) -> Self {
        Self { folder: cache.join("disks") }
    }

    /// Makes the disk `path` of the copy of the image whose manifest has that root hash; none if there is no such copy,
    /// or no block can be shared.
    pub fn take(&self, root: &Hash, format: DiskFormat, path: &Path) -> Option<DiskFacts> {
        let (copy, note) = self.places(root, format);
        let taken = || -> Result<Option<DiskFacts>, Failure> {
            let Some(noted) = fs::read_to_string(&note).ok() else { return Ok(None) };
            let same = ron::from_str::<Identity>(&noted)? == identity(&copy)?;
            if !same {
                tracing::warn!(copy = %copy.display(), "somebody wrote to the copy of a disk; it is not used");
                remove(&copy, &note);
                return Ok(None);
            }
            let made = disk::share(&copy, path)?;
            if made.is_some() {
                File::options().write(true).open(&note)?.set_modified(SystemTime::now())?;
            }
            Ok(made)
        };
        taken().unwrap_or_else(|error| {
            tracing::warn!(copy = %copy.display(), error, "the copy of a disk is not used");
            None
        })
    }

    /// Keeps a copy of a disk that was just made, where that takes no room.
    pub fn keep(&self, root: &Hash, format: DiskFormat, path: &Path) {
        let (copy, note) = self.places(root, format);
        let kept = || -> Result<bool, Failure> {
            fs::create_dir_all(&self.folder)?;
            remove(&copy, &note);
            if disk::share(path, &copy)?.is_none() {
                return Ok(false);
            }
            let file = NewFile::create(&note, true)?;
            file.write_at(ron::to_string(&identity(&copy)?)?.as_bytes(), 0)?;
            file.commit()?;
            self.leave(MOST)?;
            Ok(true)
        };
        match kept() {
            Ok(true) => {}
            Ok(false) => drop(fs::remove_dir(&self.folder)),
            Err(error) => tracing::debug!(copy = %copy.display(), error, "no copy of the disk is kept"),
        }
    }

    /// Removes all copies. False if there is none.
    pub fn clear(&self) -> bool {
        if !self.folder.is_dir() {
            return false;
        }
        if let Err(error) = self.leave(0) {
            tracing::warn!(folder = %self.folder.display(), error, "copies of disks stay");
        }
        // Only an empty folder goes.
        fs::remove_dir(&self.folder).is_ok()
    }

    /// Leaves that many copies, those that were used last.
    fn leave(&self, most: usize) -> Result<(), Failure> {
        let mut notes = Vec::new();
        for entry in fs::read_dir(&self.folder)? {
            let entry = entry?;
            let path = entry.path();
            if path.extension().is_some_and(|extension| extension == NOTE) {
                notes.push((entry.metadata()?.modified()?, path));
            } else if !Path::new(&format!("{}.{NOTE}", path.display())).exists() {
                // A killed program left it.
                fs::remove_file(&path)?;
            }
        }
        notes.sort();
        let gone = notes.len().saturating_sub(most);
        for (_, note) in notes.iter().take(gone) {
            remove(&note.with_extension(""), note);
        }
        Ok(())
    }

    /// The copy's path and its note's.
    fn places(&self, root: &Hash, format: DiskFormat) -> (PathBuf, PathBuf) {
        let fixed = if format == DiskFormat::VhdFixed { "fixed." } else { "" };
        let name = format!("{root}.{fixed}{}", format.extension());
        (self.folder.join(&name), self.folder.join(format!("{name}.{NOTE}")))
    }
}

/// What a disk's file is now.
fn identity(path: &Path) -> Result<Identity, disk::DiskError> {
    disk::open(path, &OpenOptions::default())?.identity()
}

/// Removes a copy. Its note goes first: without one it is none.
fn remove(copy: &Path, note: &Path) {
    for path in [note, copy] {
        match fs::remove_file(path) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
                tracing::warn!(path = %path.display(), %error, "the copy of a disk stays");
            }
            _ => {}
        }
    }
}
