//! Writing a set: all of its files, or none.

use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};

use crate::model::{Explain, Message};

/// A file that is to be in the set.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// Its path in the set, with `/` between the names.
    pub path: String,
    /// What it holds.
    pub bytes: Vec<u8>,
}

/// What writing did.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Written {
    /// Files that are new or were replaced.
    pub written: usize,
    /// Files that were so already, and were left alone.
    pub same: usize,
    /// The bytes of all of them.
    pub bytes: u64,
}

/// Why nothing was written.
#[derive(Debug, thiserror::Error)]
pub enum WriteError {
    /// The system refused.
    #[error("{} cannot be written", path.display())]
    Failed {
        /// The file or folder.
        path: PathBuf,
        /// What the system says.
        source: io::Error,
    },
    /// A folder has the name of a file, or a file that of a folder.
    #[error("{} is in the way", path.display())]
    InTheWay {
        /// What is in the way.
        path: PathBuf,
        /// Whether it is a folder.
        folder: bool,
    },
    /// Somebody asked to stop.
    #[error("stopped")]
    Stopped,
}

impl Explain for WriteError {
    fn explain(&self) -> Message {
        match self {
            Self::Failed { path, source } => {
                Message::new("docs-write-failed").path("path", path).with("cause", source.to_string())
            }
            Self::InTheWay { path, folder: true } => Message::new("docs-write-folder").path("path", path),
            Self::InTheWay { path, folder: false } => Message::new("docs-write-file").path("path", path),
            Self::Stopped => Message::new("docs-write-stopped"),
        }
    }
}

/// Whether files can be made in a folder that need not be there yet. Leaves nothing behind; better asked before hours of
/// work than after.
pub fn probe(folder: &Path) -> Result<(), WriteError> {
    let there = folder.ancestors().find(|above| above.symlink_metadata().is_ok());
    // Relative, and nothing of it is there: the folder of the program's own.
    let there = there.filter(|above| !above.as_os_str().is_empty()).unwrap_or(Path::new("."));
    if !there.is_dir() {
        return Err(WriteError::InTheWay { path: there.to_owned(), folder: false });
    }
    let made = tempfile::Builder::new()
        .prefix(TEMPORARY)
        .make_in(there, |path| fs::File::options().write(true).create_new(true).open(path));
    made.map(drop).map_err(failed(folder))
}

/// Writes the files into the folder, which is made if it is not there. What stood in a file's place is replaced. On an
/// error everything is as it was.
pub fn write(folder: &Path, files: &[File], stop: &AtomicBool) -> Result<Written, WriteError> {
    let mut undo = Undo::default();
    let mut written = Written::default();
    let mut ready = Vec::new();
    undo.make_folder(folder)?;
    for file in files {
        if stop.load(Ordering::Relaxed) {
            return Err(WriteError::Stopped);
        }
        let path = file.path.split('/').fold(folder.to_owned(), |path, part| path.join(part));
        written.bytes += file.bytes.len() as u64;
        if path.is_dir() {
            return Err(WriteError::InTheWay { path, folder: true });
        }
        if is_same(&path, &file.bytes) {
            written.same += 1;
            continue;
        }
        if let Some(above) = path.parent() {
            undo.make_folder(above)?;
        }
        let temporary = beside(&path);
        undo.steps.push(Step::Made(temporary.clone()));
        put(&temporary, &file.bytes).map_err(failed(&path))?;
        ready.push((temporary, path));
        written.written += 1;
    }
    // Everything lies there, and only names change from here on.
    let mut kept = Vec::new();
    for (temporary, path) in ready {
        if path.symlink_metadata().is_ok() {
            let aside = beside(&path);
            fs::rename(&path, &aside).map_err(failed(&path))?;
            undo.steps.push(Step::Aside { from: path.clone(), to: aside.clone() });
            kept.push(aside);
        }
        fs::rename(&temporary, &path).map_err(failed(&path))?;
        undo.steps.push(Step::Made(path));
    }
    undo.steps.clear();
    for aside in kept {
        remove(&aside);
    }
    Ok(written)
}

/// What begins the name of a file that is not finished.
const TEMPORARY: &str = ".lab-gallery-";

/// A name beside `path` that nothing has.
fn beside(path: &Path) -> PathBuf {
    use std::sync::atomic::AtomicU64;
    static COUNT: AtomicU64 = AtomicU64::new(0);
    let number = COUNT.fetch_add(1, Ordering::Relaxed);
    path.with_file_name(format!("{TEMPORARY}{}-{number}.tmp", std::process::id()))
}

/// A new file, on the disk: after a power cut no name may stand for half a picture.
fn put(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut file = fs::File::create_new(path)?;
    file.write_all(bytes)?;
    file.sync_all()
}

fn is_same(path: &Path, bytes: &[u8]) -> bool {
    let as_long = fs::metadata(path).is_ok_and(|about| about.len() == bytes.len() as u64);
    as_long && fs::read(path).is_ok_and(|there| there == bytes)
}

fn failed(path: &Path) -> impl FnOnce(io::Error) -> WriteError + '_ {
    move |source| WriteError::Failed { path: path.to_owned(), source }
}

fn remove(path: &Path) {
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => {
            tracing::warn!(path = %path.display(), %error, "a temporary file could not be removed");
        }
        _ => {}
    }
}

/// Something that was done.
enum Step {
    Folder(PathBuf),
    Made(PathBuf),
    Aside { from: PathBuf, to: PathBuf },
}

/// What was done, undone when it is dropped.
#[derive(Default)]
struct Undo {
    steps: Vec<Step>,
}

impl Undo {
    /// Makes a folder and those above it.
    fn make_folder(&mut self, folder: &Path) -> Result<(), WriteError> {
        if folder.as_os_str().is_empty() || folder.is_dir() {
            return Ok(());
        }
        if folder.symlink_metadata().is_ok() {
            return Err(WriteError::InTheWay { path: folder.to_owned(), folder: false });
        }
        if let Some(above) = folder.parent() {
            self.make_folder(above)?;
        }
        match fs::create_dir(folder) {
            Ok(()) => self.steps.push(Step::Folder(folder.to_owned())),
            // Somebody else made it meanwhile.
            Err(_) if folder.is_dir() => {}
            Err(error) => return Err(failed(folder)(error)),
        }
        Ok(())
    }
}

impl Drop for Undo {
    fn drop(&mut self) {
        while let Some(step) = self.steps.pop() {
            let undone = match &step {
                // Left where somebody else has put something into it.
                Step::Folder(folder) => fs::remove_dir(folder),
                Step::Made(path) => {
                    remove(path);
                    Ok(())
                }
                Step::Aside { from, to } => fs::rename(to, from),
            };
            if let (Err(error), Step::Folder(path) | Step::Aside { from: path, .. }) = (undone, &step) {
                tracing::warn!(path = %path.display(), %error, "could not be put back");
            }
        }
    }
}
