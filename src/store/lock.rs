//! One writer per workspace, across processes and machines that share the folder.
//!
//! The lock is the operating system's, on the file `lock`: it goes with the process, however that ends, so a
//! crash never leaves a workspace locked. What the file says is only for the message to the next one.

use std::fs::{File, OpenOptions, TryLockError};
use std::io::{self, Read as _, Seek as _, Write as _};
use std::path::Path;
use std::time::Duration;

use crate::platform;

/// The lock file's name in the workspace.
pub const LOCK_NAME: &str = "lock";

/// Between a process's fork and its exec, the child holds every lock of its parent for a moment.
const TRIES: u32 = 5;
const BETWEEN_TRIES: Duration = Duration::from_millis(20);

/// Who holds a workspace.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Owner {
    /// The process's number.
    pub pid: u32,
    /// The computer's name.
    pub host: String,
}

impl Owner {
    /// This process on this computer.
    pub fn this() -> Self {
        Self { pid: std::process::id(), host: platform::host() }
    }

    /// Reads `PID HOST`; what is not of that form is nobody.
    fn parse(text: &str) -> Option<Self> {
        let (pid, host) = text.trim().split_once(' ')?;
        let host: String = host.chars().filter(|character| !character.is_control()).take(64).collect();
        Some(Self { pid: pid.parse().ok()?, host })
    }
}

/// Why a folder's lock was not taken.
#[derive(Debug)]
pub enum NotTaken {
    /// Another process has it; who, if the file can be read (Windows does not let others read a locked file).
    Held(Option<Owner>),
    /// The lock file cannot be made, or the file system knows no locks.
    Failed(io::Error),
}

/// A taken lock; dropping it lets the folder go.
#[derive(Debug)]
pub struct FolderLock {
    _file: File,
}

impl FolderLock {
    /// Takes the lock of `folder`, which must exist.
    pub fn take(folder: &Path) -> Result<Self, NotTaken> {
        let path = folder.join(LOCK_NAME);
        let mut file = OpenOptions::new()
            .read(true)
            .write(true)
            .create(true)
            .truncate(false)
            .open(path)
            .map_err(NotTaken::Failed)?;
        let mut tries = 1;
        loop {
            match file.try_lock() {
                Ok(()) => break,
                Err(TryLockError::Error(error)) => return Err(NotTaken::Failed(error)),
                Err(TryLockError::WouldBlock) if tries < TRIES => {
                    tries += 1;
                    std::thread::sleep(BETWEEN_TRIES);
                }
                Err(TryLockError::WouldBlock) => return Err(NotTaken::Held(owner(&mut file))),
            }
        }
        // A full disk takes the next one's message its name, not this one its workspace.
        if let Err(error) = sign(&mut file, &Owner::this()) {
            tracing::debug!(%error, "the lock file could not be signed");
        }
        Ok(Self { _file: file })
    }
}

fn sign(file: &mut File, owner: &Owner) -> io::Result<()> {
    file.set_len(0)?;
    file.rewind()?;
    writeln!(file, "{} {}", owner.pid, owner.host)
}

fn owner(file: &mut File) -> Option<Owner> {
    let mut text = String::new();
    file.take(512).read_to_string(&mut text).ok()?;
    Owner::parse(&text)
}
