//! Writing blobs: gathered in a temporary file of this computer, then sent whole.

use std::io::{self, Read as _, Seek as _, Write as _};
use std::sync::{Arc, Condvar, Mutex, PoisonError};

use tempfile::SpooledTempFile;

use super::Inner;
use crate::gallery::blob::{Action, BlobWriter, Put, StoreError};
use crate::gallery::parallel::lock;

/// A blob up to this size never touches the disk.
const IN_MEMORY: usize = 256 << 10;
/// Bytes of blobs that are being sent, at a time; a larger one is sent alone.
const SENDING: u64 = 64 << 20;

/// How much is being sent.
#[derive(Default)]
pub(super) struct Budget {
    sending: Mutex<u64>,
    freed: Condvar,
}

impl Budget {
    /// Waits until so many bytes may be held in memory.
    fn take(&self, bytes: u64) -> Share<'_> {
        let mut sending = lock(&self.sending);
        while *sending > 0 && *sending + bytes > SENDING {
            sending = self.freed.wait(sending).unwrap_or_else(PoisonError::into_inner);
        }
        *sending += bytes;
        Share { budget: self, bytes }
    }
}

struct Share<'a> {
    budget: &'a Budget,
    bytes: u64,
}

impl Drop for Share<'_> {
    fn drop(&mut self) {
        *lock(&self.budget.sending) -= self.bytes;
        self.budget.freed.notify_all();
    }
}

/// A blob on its way.
pub(super) struct CloudWriter {
    inner: Arc<Inner>,
    gathered: SpooledTempFile,
    length: u64,
}

impl CloudWriter {
    pub fn new(inner: Arc<Inner>) -> Self {
        Self { inner, gathered: tempfile::spooled_tempfile(IN_MEMORY), length: 0 }
    }
}

/// An error of this computer's disk, not of the service.
fn failed(source: io::Error) -> StoreError {
    StoreError { action: Action::Write, place: tempfile::env::temp_dir().display().to_string(), source }
}

impl BlobWriter for CloudWriter {
    fn write(&mut self, bytes: &[u8]) -> Result<(), StoreError> {
        self.length += bytes.len() as u64;
        self.gathered.write_all(bytes).map_err(failed)
    }

    fn commit(mut self: Box<Self>, key: &str) -> Result<Put, StoreError> {
        let _share = self.inner.budget.take(self.length);
        let mut bytes = Vec::with_capacity(self.length as usize);
        self.gathered.rewind().map_err(failed)?;
        self.gathered.read_to_end(&mut bytes).map_err(failed)?;
        if bytes.len() as u64 != self.length {
            return Err(failed(io::ErrorKind::UnexpectedEof.into()));
        }
        self.inner.create(key, &bytes.into())
    }
}
