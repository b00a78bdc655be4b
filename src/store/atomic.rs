//! Small files that are the old one or the new one, whole, whatever happens in between.
//!
//! The order is: a temporary file in the same folder, its bytes, its fsync, the previous file linked as the
//! backup, a rename over the old name, the folder's fsync. The name never stands for a torn file and is never
//! absent; what is left behind by a crash is a temporary file that [`leftovers`] finds.

use std::ffi::OsString;
use std::fs::{self, File, OpenOptions};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use crate::platform::file;

/// How much is written between two looks at the [`Gate`], in bytes.
const PART: usize = 64 * 1024;

/// What is about to be done to the file system.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step<'a> {
    /// Create an empty file that must not exist yet.
    Create(&'a Path),
    /// Append bytes to a file.
    Write(&'a Path, &'a [u8]),
    /// Force a file's bytes to the disk.
    SyncFile(&'a Path),
    /// Give a file a second name.
    Link {
        /// The file.
        from: &'a Path,
        /// Its second name.
        to: &'a Path,
    },
    /// Rename a file over another.
    Rename {
        /// The name that goes.
        from: &'a Path,
        /// The name that then stands for the file.
        to: &'a Path,
    },
    /// Take a name away.
    Remove(&'a Path),
    /// Force a folder's names to the disk.
    SyncFolder(&'a Path),
}

/// Asked before every [`Step`]; an error stands for the step's own failure.
///
/// Tests fail, watch or end the process at any step with it; without one, nothing is asked.
pub type Gate = Arc<dyn Fn(&Step<'_>) -> io::Result<()> + Send + Sync>;

/// Replaces the file at `path` by one that holds `bytes`; no backup.
///
/// The file keeps its permissions; a symbolic link stays one and its target is replaced.
/// On an error the file at `path` is the old one, unless only the last fsync failed.
pub fn write(path: &Path, bytes: &[u8]) -> io::Result<()> {
    Writer::default().replace(path, bytes, None)
}

/// Writes files atomically.
#[derive(Clone, Default)]
pub struct Writer {
    gate: Option<Gate>,
    private: bool,
}

impl Writer {
    /// A writer that asks `gate` before every step.
    pub fn with_gate(gate: Gate) -> Self {
        Self { gate: Some(gate), private: false }
    }

    /// New files are for their owner only, where the system knows such a thing.
    #[must_use]
    pub fn private(mut self) -> Self {
        self.private = true;
        self
    }

    /// Replaces the file at `path` by one that holds `bytes`. With `backup`, the file that was there keeps that
    /// name, in place of the backup before it.
    pub fn replace(&self, path: &Path, bytes: &[u8], backup: Option<&Path>) -> io::Result<()> {
        let resolved = follow(path)?;
        let mut temporary = self.temporary(&resolved, bytes)?;
        if let Some(backup) = backup {
            self.keep_as(&resolved, backup)?;
        }
        self.rename(&mut temporary, &resolved)?;
        self.sync_folder_of(&resolved)
    }

    /// Takes the file at `path` away. With `backup`, it keeps that name, in place of the backup before it.
    pub fn retire(&self, path: &Path, backup: Option<&Path>) -> io::Result<()> {
        if let Some(backup) = backup {
            self.keep_as(path, backup)?;
        }
        self.remove(path)?;
        self.sync_folder_of(path)
    }

    /// Copies the file `from` to `to`, which must not exist yet, and forces it to the disk.
    ///
    /// A crash leaves `from` as it was and perhaps a part of `to`.
    pub fn copy_new(&self, from: &Path, to: &Path) -> io::Result<()> {
        let mut source = File::open(from)?;
        self.ask(&Step::Create(to))?;
        let mut file = self.options().open(to)?;
        let mut unfinished = Temporary { writer: self, path: to.to_owned(), armed: true };
        self.ask(&Step::Write(to, &[]))?;
        io::copy(&mut source, &mut file)?;
        self.ask(&Step::SyncFile(to))?;
        file.sync_all()?;
        unfinished.armed = false;
        self.sync_folder_of(to)
    }

    /// Takes the file at `path` away; that it is not there is no error.
    pub fn remove(&self, path: &Path) -> io::Result<()> {
        self.ask(&Step::Remove(path))?;
        match fs::remove_file(path) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
            _ => Ok(()),
        }
    }

    /// Whether files can be made in the folder of `path`: makes a temporary one and takes it away.
    pub fn probe(&self, path: &Path) -> io::Result<()> {
        self.temporary(path, &[]).map(drop)
    }

    fn ask(&self, step: &Step<'_>) -> io::Result<()> {
        self.gate.as_ref().map_or(Ok(()), |gate| gate(step))
    }

    fn options(&self) -> OpenOptions {
        let mut options = OpenOptions::new();
        options.write(true).create_new(true);
        if self.private {
            file::for_owner_only(&mut options);
        }
        options
    }

    /// A file beside `path` that holds `bytes`, on the disk; it goes when it is dropped without being renamed.
    fn temporary(&self, path: &Path, bytes: &[u8]) -> io::Result<Temporary<'_>> {
        let (temporary, mut file) = self.fresh(path, |name| {
            self.ask(&Step::Create(name))?;
            self.options().open(name)
        })?;
        #[cfg(unix)]
        if let Ok(old) = fs::metadata(path) {
            file.set_permissions(old.permissions())?;
        }
        for part in bytes.chunks(PART) {
            self.ask(&Step::Write(&temporary.path, part))?;
            file.write_all(part)?;
        }
        self.ask(&Step::SyncFile(&temporary.path))?;
        file.sync_all()?;
        Ok(temporary)
    }

    /// Gives the file at `path`, if there is one, the second name `backup`.
    fn keep_as(&self, path: &Path, backup: &Path) -> io::Result<()> {
        if !path.try_exists()? {
            return Ok(());
        }
        let linked = self.fresh(backup, |name| {
            self.ask(&Step::Link { from: path, to: name })?;
            fs::hard_link(path, name)
        });
        let mut temporary = match linked {
            Ok((temporary, ())) => temporary,
            // Not every file system has hard links: a copy does as well.
            Err(_) => self.temporary(backup, &fs::read(path)?)?,
        };
        self.rename(&mut temporary, backup)?;
        // Renaming between two names of one file leaves both: the backup was that file already.
        if temporary.path.try_exists()? {
            self.remove(&temporary.path)?;
        }
        Ok(())
    }

    /// Finds a temporary name for `path` that `make` can make.
    fn fresh<R>(&self, path: &Path, make: impl Fn(&Path) -> io::Result<R>) -> io::Result<(Temporary<'_>, R)> {
        loop {
            let name = temporary_name(path)?;
            match make(&name) {
                Ok(made) => return Ok((Temporary { writer: self, path: name, armed: true }, made)),
                // Left behind by a process that had this one's id.
                Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
                Err(error) => return Err(error),
            }
        }
    }

    fn rename(&self, temporary: &mut Temporary<'_>, to: &Path) -> io::Result<()> {
        self.ask(&Step::Rename { from: &temporary.path, to })?;
        fs::rename(&temporary.path, to)?;
        temporary.armed = false;
        Ok(())
    }

    /// Without this, a power cut could take a name back after the rename was reported done.
    fn sync_folder_of(&self, path: &Path) -> io::Result<()> {
        let folder = folder_of(path);
        self.ask(&Step::SyncFolder(folder))?;
        file::sync_folder(folder)
    }
}

/// A name that goes when it is dropped, unless it was renamed.
struct Temporary<'a> {
    writer: &'a Writer,
    path: PathBuf,
    armed: bool,
}

impl Drop for Temporary<'_> {
    fn drop(&mut self) {
        if self.armed
            && let Err(error) = self.writer.remove(&self.path)
        {
            tracing::warn!(path = %self.path.display(), %error, "a temporary file could not be removed");
        }
    }
}

/// The temporary files beside `path` that an interrupted write of `path` has left, in the order of their names.
pub fn leftovers(path: &Path) -> io::Result<Vec<PathBuf>> {
    let prefix = temporary_prefix(path)?;
    let mut found = Vec::new();
    for entry in fs::read_dir(folder_of(path))? {
        let name = entry?.file_name();
        let Some(name) = name.to_str() else { continue };
        let middle = prefix.to_str().and_then(|prefix| name.strip_prefix(prefix));
        let middle = middle.and_then(|rest| rest.strip_suffix(".tmp"));
        let number = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
        if middle.and_then(|ids| ids.split_once('-')).is_some_and(|(a, b)| number(a) && number(b)) {
            found.push(folder_of(path).join(name));
        }
    }
    found.sort();
    Ok(found)
}

/// `.NAME.` of the temporary names `.NAME.PID-COUNT.tmp`.
fn temporary_prefix(path: &Path) -> io::Result<OsString> {
    let name = path.file_name().ok_or_else(|| io::Error::from(io::ErrorKind::InvalidFilename))?;
    let mut prefix = OsString::from(".");
    prefix.push(name);
    prefix.push(".");
    Ok(prefix)
}

fn temporary_name(path: &Path) -> io::Result<PathBuf> {
    static COUNT: AtomicU64 = AtomicU64::new(0);
    let mut name = temporary_prefix(path)?;
    name.push(format!("{}-{}.tmp", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed)));
    Ok(path.with_file_name(name))
}

fn folder_of(path: &Path) -> &Path {
    match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    }
}

/// The file that a symbolic link means, so that the link itself is never replaced.
fn follow(path: &Path) -> io::Result<PathBuf> {
    match fs::symlink_metadata(path) {
        Ok(about) if about.is_symlink() => fs::canonicalize(path),
        _ => Ok(path.to_owned()),
    }
}
