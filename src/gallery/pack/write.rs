//! Writing a pack: frames as they come, then the footer, then the name.

use super::{Entry, MOST_CHUNKS, Pack, footer};
use crate::gallery::blob::{BlobStore, BlobWriter, Put, Stamp};
use crate::gallery::chunk::Hash;
use crate::gallery::error::GalleryError;
use crate::gallery::layout;
use crate::model::RegionId;

/// Bytes that are gathered before they are written.
const BUFFER: usize = 512 * 1024;

/// A pack being written; dropped without [`PackWriter::seal`] it leaves nothing.
pub(crate) struct PackWriter<'a> {
    store: &'a dyn BlobStore,
    region: &'a RegionId,
    blob: Box<dyn BlobWriter>,
    buffer: Vec<u8>,
    entries: Vec<Entry>,
    frames: u64,
}

impl<'a> PackWriter<'a> {
    /// A new pack for that region.
    pub fn new(store: &'a dyn BlobStore, region: &'a RegionId) -> Result<Self, GalleryError> {
        let blob = store.writer(&layout::packs(region))?;
        let buffer = Vec::with_capacity(BUFFER + crate::gallery::chunk::CHUNK_LEN);
        Ok(Self { store, region, blob, buffer, entries: Vec::new(), frames: 0 })
    }

    /// Appends a chunk's frame; the chunk has `length` uncompressed bytes.
    pub fn push(&mut self, hash: Hash, length: usize, frame: &[u8]) -> Result<(), GalleryError> {
        let (stored, length) = (frame.len() as u32, length as u32);
        self.entries.push(Entry { hash, offset: self.frames, stored, length });
        self.frames += u64::from(stored);
        self.buffer.extend_from_slice(frame);
        if self.buffer.len() >= BUFFER { self.flush() } else { Ok(()) }
    }

    fn flush(&mut self) -> Result<(), GalleryError> {
        self.blob.write(&self.buffer)?;
        self.buffer.clear();
        Ok(())
    }

    /// Whether it should be sealed: `target` bytes are reached, or its footer is as long as it may be.
    pub fn is_full(&self, target: u64) -> bool {
        self.frames >= target || self.entries.len() >= MOST_CHUNKS
    }

    /// Ends the pack, makes it durable and gives it its name. Gives what its file is, if that is sure to be sound.
    pub fn seal(mut self) -> Result<(Hash, Option<Stamp>), GalleryError> {
        let (footer, hash) = footer(&self.entries, self.frames);
        self.buffer.extend_from_slice(&footer);
        self.flush()?;
        let key = layout::pack(self.region, &hash);
        // The same chunks in the same order make the same name. If that file is damaged, this one takes its place.
        let there = self.store.exists(&key)?;
        let sound = there && is_sound(self.store, self.region, &hash)?;
        if there && !sound {
            let aside = self.store.set_aside(&key)?;
            tracing::warn!(key, aside, "a damaged pack was set aside and written anew");
        }
        // One that somebody else has put there just now was not looked at.
        let sound = self.blob.commit(&key)? == Put::Created || sound;
        let stamp = if sound { self.store.stamp(&key).ok().flatten() } else { None };
        Ok((hash, stamp))
    }
}

fn is_sound(store: &dyn BlobStore, region: &RegionId, hash: &Hash) -> Result<bool, GalleryError> {
    match Pack::open(store, region, hash).and_then(|pack| pack.is_sound()) {
        Err(GalleryError::Damaged { .. }) => Ok(false),
        other => other,
    }
}
