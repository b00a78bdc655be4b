//! Reading packs: the footer, and chunks by their entry.

use super::{ENTRY, Entry, MAGIC, MOST_BYTES, MOST_CHUNKS, SCHEMA, TRAILER};
use crate::gallery::blob::{Blob, BlobStore, StoreError};
use crate::gallery::chunk::{CHUNK_LEN, Hash};
use crate::gallery::damage::Damage;
use crate::gallery::error::GalleryError;
use crate::gallery::layout;
use crate::gallery::pack::Decoder;
use crate::model::RegionId;

/// What a pack says it holds, checked against its own hash and length.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Footer {
    /// The hash that names the pack.
    pub hash: Hash,
    /// Its chunks, in the order they lie in.
    pub entries: Vec<Entry>,
}

impl Footer {
    /// How long the whole footer of a pack of `length` bytes is, from the pack's last 56 bytes.
    pub fn length(trailer: &[u8; TRAILER], length: u64) -> Result<usize, Damage> {
        let (schema, rest) = trailer.split_first_chunk::<4>().ok_or(Damage::Truncated)?;
        let (count, rest) = rest.split_first_chunk::<4>().ok_or(Damage::Truncated)?;
        let (frames, rest) = rest.split_first_chunk::<8>().ok_or(Damage::Truncated)?;
        let schema = u32::from_le_bytes(*schema);
        let (count, frames) = (u32::from_le_bytes(*count) as usize, u64::from_le_bytes(*frames));
        if !rest.ends_with(MAGIC) {
            return Err(Damage::NotOurs);
        }
        if schema != SCHEMA {
            return Err(Damage::NewerSchema { schema });
        }
        if count == 0 || count > MOST_CHUNKS || frames > MOST_BYTES {
            return Err(Damage::Table);
        }
        let footer = count * ENTRY + TRAILER;
        if frames + footer as u64 == length { Ok(footer) } else { Err(Damage::Truncated) }
    }

    /// Reads a whole footer, of the length that [`Footer::length`] gave.
    pub fn decode(bytes: &[u8]) -> Result<Self, Damage> {
        let (hashed, hash) = bytes
            .len()
            .checked_sub(40)
            .and_then(|at| bytes.split_at_checked(at))
            .and_then(|(hashed, rest)| Some((hashed, Hash(*rest.first_chunk()?))))
            .ok_or(Damage::Truncated)?;
        if Hash::of(hashed) != hash {
            return Err(Damage::Checksum);
        }
        let (entries, rest) = hashed.as_chunks::<ENTRY>();
        let frames = rest.last_chunk().copied().map(u64::from_le_bytes).ok_or(Damage::Truncated)?;
        let count = rest.get(4..).and_then(|rest| rest.first_chunk()).copied().map(u32::from_le_bytes);
        if count.is_none_or(|count| count as usize != entries.len()) {
            return Err(Damage::Table);
        }
        let entries = entries.iter().map(Entry::decode).collect::<Result<Vec<_>, _>>()?;
        let mut next = 0;
        for entry in &entries {
            if entry.offset != next {
                return Err(Damage::Table);
            }
            next += u64::from(entry.stored);
        }
        if next == frames { Ok(Self { hash, entries }) } else { Err(Damage::Table) }
    }

    /// Bytes of all frames.
    pub fn stored(&self) -> u64 {
        self.entries.last().map_or(0, |last| last.offset + u64::from(last.stored))
    }
}

/// A pack open for reading.
pub struct Pack {
    blob: Box<dyn Blob>,
    footer: Footer,
}

impl std::fmt::Debug for Pack {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Pack").field("hash", &self.footer.hash).finish_non_exhaustive()
    }
}

impl Pack {
    /// Opens a region's pack and checks its footer; its chunks are checked as they are read.
    pub fn open(store: &dyn BlobStore, region: &RegionId, hash: &Hash) -> Result<Self, GalleryError> {
        let key = layout::pack(region, hash);
        let damaged = |what| GalleryError::damaged(store.place(&key), what);
        let blob = match store.open(&key) {
            Err(error) if error.is_missing() => return Err(damaged(Damage::Missing)),
            other => other?,
        };
        let length = blob.length();
        let at = length.checked_sub(TRAILER as u64).ok_or_else(|| damaged(Damage::Truncated))?;
        let mut trailer = [0; TRAILER];
        blob.read_at(&mut trailer, at)?;
        let footer = Footer::length(&trailer, length).map_err(damaged)?;
        let mut bytes = vec![0; footer];
        blob.read_at(&mut bytes, length.saturating_sub(footer as u64))?;
        let footer = Footer::decode(&bytes).map_err(damaged)?;
        if footer.hash == *hash { Ok(Self { blob, footer }) } else { Err(damaged(Damage::Checksum)) }
    }

    /// What it says it holds.
    pub fn footer(&self) -> &Footer {
        &self.footer
    }

    /// The whole pack's length in bytes.
    pub fn length(&self) -> u64 {
        self.blob.length()
    }

    /// Shows every frame in order, unchecked, until `visit` says no more. Reads about a mebibyte at a time.
    pub fn frames<E: From<StoreError>>(
        &self,
        mut visit: impl FnMut(&Entry, &[u8]) -> Result<(), E>,
    ) -> Result<(), E> {
        let mut buffer = Vec::new();
        let mut rest = self.footer.entries.as_slice();
        while let Some(first) = rest.first() {
            let mut length = 0;
            let group = rest.iter().take_while(|entry| {
                let fits = length == 0 || length + entry.stored as usize <= GROUP;
                length += if fits { entry.stored as usize } else { 0 };
                fits
            });
            let (group, after) = rest.split_at(group.count());
            buffer.resize(length, 0);
            self.blob.read_at(&mut buffer, first.offset)?;
            let mut frames = buffer.as_slice();
            for entry in group {
                let (frame, others) = frames.split_at_checked(entry.stored as usize).unwrap_or_default();
                visit(entry, frame)?;
                frames = others;
            }
            rest = after;
        }
        Ok(())
    }

    /// Whether every chunk in it is what its hash says.
    pub fn is_sound(&self) -> Result<bool, GalleryError> {
        let mut decoder = Decoder::new().map_err(GalleryError::System)?;
        let mut chunk = vec![0; CHUNK_LEN];
        let mut sound = true;
        self.frames::<GalleryError>(|entry, frame| {
            let chunk = chunk.get_mut(..entry.length as usize).unwrap_or_default();
            sound &= decoder.decode(entry, frame, chunk);
            Ok(())
        })?;
        Ok(sound)
    }
}

/// Bytes that are read at once.
const GROUP: usize = 1 << 20;
