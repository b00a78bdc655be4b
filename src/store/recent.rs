//! The workspaces that were open last, the newest first: a file of the person's, not of any workspace.

use std::io;
use std::path::{Path, PathBuf};

use jiff::Timestamp;

use super::aside;
use super::atomic::Writer;
use super::folder;
use super::open::stamped;
use super::{BACKUP_NAME, DOCUMENT_NAME};

/// More than these nobody looks through.
const KEPT: usize = 8;
/// The longest list that is read, in bytes.
const LIMIT: u64 = 1 << 20;

/// A workspace that was open before.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recent {
    /// Its folder, absolute.
    pub folder: PathBuf,
    /// There is a workspace in it now.
    pub there: bool,
}

/// The list in `file`, and whether each of them is there. Empty if there is no list, or none that can be read.
pub fn read(file: &Path) -> Vec<Recent> {
    look(read_folders(file).unwrap_or_default())
}

/// Puts a folder at the head of the list; answers the list. One that cannot be read is kept aside first.
pub fn opened(file: &Path, folder: &Path, now: Timestamp) -> io::Result<Vec<Recent>> {
    change(file, now, |folders| {
        folders.retain(|other| other != folder);
        folders.insert(0, folder.to_owned());
        folders.truncate(KEPT);
    })
}

/// Takes a folder out of the list; answers the list.
pub fn forget(file: &Path, folder: &Path, now: Timestamp) -> io::Result<Vec<Recent>> {
    change(file, now, |folders| folders.retain(|other| other != folder))
}

fn change(file: &Path, now: Timestamp, edit: impl FnOnce(&mut Vec<PathBuf>)) -> io::Result<Vec<Recent>> {
    let writer = Writer::default().private();
    let before = read_folders(file);
    if before.is_none() {
        aside::keep(&writer, file, &stamped("unreadable", now))?;
    }
    let mut folders = before.clone().unwrap_or_default();
    edit(&mut folders);
    if before.as_ref() != Some(&folders) {
        // A path that is no text cannot be written, and is not remembered.
        let texts: Vec<&str> = folders.iter().filter_map(|folder| folder.to_str()).collect();
        let text = ron::ser::to_string_pretty(&texts, ron::ser::PrettyConfig::new().new_line("\n"));
        let text = text.map_err(io::Error::other)?;
        if let Some(parent) = file.parent() {
            std::fs::create_dir_all(parent)?;
        }
        writer.replace(file, text.as_bytes(), None)?;
    }
    Ok(look(folders))
}

/// The folders in the list; none if what is there cannot be read.
fn read_folders(file: &Path) -> Option<Vec<PathBuf>> {
    match folder::read_within(file, LIMIT) {
        Ok(None) => Some(Vec::new()),
        Ok(Some(bytes)) => ron::from_str(std::str::from_utf8(&bytes).ok()?).ok(),
        Err(error) => {
            tracing::warn!(%error, "the list of recent workspaces was not read");
            None
        }
    }
}

fn look(folders: Vec<PathBuf>) -> Vec<Recent> {
    let there = |folder: &Path| [DOCUMENT_NAME, BACKUP_NAME].iter().any(|name| folder.join(name).exists());
    folders.into_iter().map(|folder| Recent { there: there(&folder), folder }).collect()
}
