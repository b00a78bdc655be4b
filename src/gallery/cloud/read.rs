//! Reading blobs in ranges. Packs are read from front to back in small pieces, each of which would wait for the
//! network; so what is likely to be wanted next is fetched with it, and kept for as long as there is room.

use std::collections::VecDeque;
use std::io;
use std::ops::Range;
use std::sync::{Arc, Mutex, PoisonError};

use bytes::Bytes;
use futures_util::future::try_join_all;
use object_store::ObjectStoreExt as _;

use super::{Inner, retry};
use crate::gallery::blob::{Action, Blob, StoreError};
use crate::gallery::parallel::lock;

/// The end of a pack, fetched at once: its footer is there.
const TAIL: u64 = 64 << 10;
/// The most that is fetched ahead.
const AHEAD: u64 = 4 << 20;
/// Ranges longer than this are fetched in parts, at the same time.
const PART: u64 = 1 << 20;
/// Bytes that are kept of all blobs together.
const KEPT: usize = 32 << 20;

/// What was fetched last, of all blobs together.
#[derive(Default)]
pub(super) struct Windows(Mutex<VecDeque<Window>>);

struct Window {
    blob: u64,
    start: u64,
    bytes: Bytes,
}

impl Windows {
    /// Fills the buffer, if all of it is here.
    fn fill(&self, blob: u64, offset: u64, buffer: &mut [u8]) -> bool {
        let mut windows = lock(&self.0);
        let found = windows.iter().enumerate().rev().find_map(|(number, window)| {
            let from = offset.checked_sub(window.start).filter(|_| window.blob == blob)? as usize;
            let bytes = window.bytes.get(from..from.checked_add(buffer.len())?)?;
            Some((number, bytes))
        });
        let Some((number, bytes)) = found else { return false };
        buffer.copy_from_slice(bytes);
        if let Some(window) = windows.remove(number) {
            windows.push_back(window);
        }
        true
    }

    fn keep(&self, blob: u64, start: u64, bytes: Bytes) {
        let mut windows = lock(&self.0);
        windows.push_back(Window { blob, start, bytes });
        let mut room = KEPT;
        let fitting = windows.iter().rev().take_while(|window| {
            let fits = window.bytes.len() <= room;
            room = room.saturating_sub(window.bytes.len());
            fits
        });
        let too_many = windows.len() - fitting.count();
        windows.drain(..too_many);
    }

    fn forget(&self, blob: u64) {
        lock(&self.0).retain(|window| window.blob != blob);
    }
}

/// A blob of an object store.
pub(super) struct CloudBlob {
    inner: Arc<Inner>,
    key: String,
    id: u64,
    length: u64,
    ahead: Mutex<Ahead>,
}

/// Where the last fetch ended, and how long it was.
struct Ahead {
    end: u64,
    length: u64,
}

impl CloudBlob {
    /// A blob of that length whose first bytes are known.
    pub fn new(inner: Arc<Inner>, key: &str, id: u64, length: u64, first: Bytes) -> Self {
        let ahead = Mutex::new(Ahead { end: first.len() as u64, length: PART / 2 });
        inner.windows.keep(id, 0, first);
        Self { inner, key: key.to_owned(), id, length, ahead }
    }

    /// What to fetch for a piece that is wanted: more of it each time that pieces follow each other.
    fn range(&self, ahead: &mut Ahead, wanted: Range<u64>) -> Range<u64> {
        let tail = self.length.saturating_sub(TAIL);
        if wanted.start >= tail {
            return tail..self.length;
        }
        let length = wanted.end - wanted.start;
        // Several readers share a pack, so the pieces come a little out of order.
        let follows = wanted.start.abs_diff(ahead.end) <= PART;
        ahead.length = if follows { (ahead.length * 2).clamp(length, AHEAD.max(length)) } else { length };
        ahead.end = (wanted.start + ahead.length).min(self.length);
        wanted.start..ahead.end
    }

    fn fetch(&self, range: &Range<u64>) -> Result<Bytes, StoreError> {
        let path = &self.inner.path(&self.key);
        let starts = range.clone().step_by(PART as usize);
        // Each is tried again on its own.
        let parts = starts.map(|start| async move {
            let part = start..range.end.min(start + PART);
            let get = async |_| self.inner.remote.get_range(path, part.clone()).await;
            retry::patiently(self.inner.patience, get).await
        });
        let fetched = self.inner.wait(Action::Read, &self.key, try_join_all(parts))?;
        let bytes = match <[Bytes; 1]>::try_from(fetched) {
            Ok([whole]) => whole,
            Err(parts) => parts.concat().into(),
        };
        if bytes.len() as u64 == range.end - range.start {
            Ok(bytes)
        } else {
            Err(self.failed(io::ErrorKind::UnexpectedEof))
        }
    }

    fn failed(&self, kind: io::ErrorKind) -> StoreError {
        StoreError { action: Action::Read, place: self.inner.place(&self.key), source: kind.into() }
    }
}

impl Blob for CloudBlob {
    fn length(&self) -> u64 {
        self.length
    }

    fn read_at(&self, buffer: &mut [u8], offset: u64) -> Result<(), StoreError> {
        let end = offset.checked_add(buffer.len() as u64).filter(|end| *end <= self.length);
        let Some(end) = end else { return Err(self.failed(io::ErrorKind::UnexpectedEof)) };
        if buffer.is_empty() || self.inner.windows.fill(self.id, offset, buffer) {
            return Ok(());
        }
        let mut ahead = self.ahead.lock().unwrap_or_else(PoisonError::into_inner);
        // Somebody else may just have fetched it.
        if self.inner.windows.fill(self.id, offset, buffer) {
            return Ok(());
        }
        let range = self.range(&mut ahead, offset..end);
        let bytes = self.fetch(&range)?;
        let from = (offset - range.start) as usize;
        let wanted = bytes.get(from..from + buffer.len());
        buffer.copy_from_slice(wanted.ok_or_else(|| self.failed(io::ErrorKind::UnexpectedEof))?);
        self.inner.windows.keep(self.id, range.start, bytes);
        Ok(())
    }
}

impl Drop for CloudBlob {
    fn drop(&mut self) {
        self.inner.windows.forget(self.id);
    }
}
