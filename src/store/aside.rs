//! Keeping a file aside under a name of its own, before anything takes its place.

use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};

use super::atomic::Writer;

/// Copies `path` to `NAME.WHY` beside it, or to `NAME.WHY-2` and so on: nothing is ever overwritten.
///
/// A copy with the same content and the same reason (`WHY` up to its last `-`) is used again, so that opening a broken workspace
/// ten times leaves one copy. Answers the copy's path.
pub fn keep(writer: &Writer, path: &Path, why: &str) -> io::Result<PathBuf> {
    let name = path.file_name().and_then(|name| name.to_str());
    let name = name.ok_or_else(|| io::Error::from(io::ErrorKind::InvalidFilename))?;
    let reason = why.rsplit_once('-').map_or(why, |(reason, _)| reason);
    if let Some(kept) = same_content(path, &format!("{name}.{reason}"))? {
        return Ok(kept);
    }
    let mut number = 1_u32;
    loop {
        let to = match number {
            1 => path.with_file_name(format!("{name}.{why}")),
            _ => path.with_file_name(format!("{name}.{why}-{number}")),
        };
        match writer.copy_new(path, &to) {
            Ok(()) => return Ok(to),
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => number = number.saturating_add(1),
            Err(error) => return Err(error),
        }
    }
}

/// The first file beside `path` whose name starts with `prefix` and whose content is that of `path`.
fn same_content(path: &Path, prefix: &str) -> io::Result<Option<PathBuf>> {
    let length = fs::metadata(path)?.len();
    let mut candidates = Vec::new();
    for entry in fs::read_dir(path.parent().unwrap_or(Path::new(".")))? {
        let entry = entry?;
        let named = entry.file_name().to_str().is_some_and(|name| name.starts_with(prefix));
        if named && entry.metadata().is_ok_and(|about| about.is_file() && about.len() == length) {
            candidates.push(entry.path());
        }
    }
    if candidates.is_empty() {
        return Ok(None);
    }
    candidates.sort();
    let wanted = hash(path)?;
    Ok(candidates.into_iter().find(|candidate| hash(candidate).is_ok_and(|found| found == wanted)))
}

fn hash(path: &Path) -> io::Result<blake3::Hash> {
    let mut hasher = blake3::Hasher::new();
    hasher.update_reader(File::open(path)?)?;
    Ok(hasher.finalize())
}
