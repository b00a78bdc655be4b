//! Packs: many chunks in one immutable file, with a footer that says what they are.
//!
//! ```text
//! frames      one after the other from byte 0; as stored (zstd), or raw where that saves less than 3 %
//! entries     48 bytes for each frame, in the same order: hash 32, offset u64, stored u32, length u32
//! trailer     schema u32, entries u32, bytes of frames u64, footer hash 32, "LABGPACK"
//! ```
//!
//! All numbers are little-endian. The footer hash covers the entries and the trailer before it, and is the file's name;
//! so the name vouches for every chunk's hash, and through them for every byte. A frame is raw exactly when its stored
//! length is its length.

mod frame;
mod read;
mod write;

pub use frame::{Decoder, Encoder};
pub use read::{Footer, Pack};
pub(super) use write::PackWriter;

use super::chunk::{CHUNK_LEN, Hash};
use super::damage::Damage;

const MAGIC: &[u8; 8] = b"LABGPACK";
const SCHEMA: u32 = 1;
const ENTRY: usize = 48;
const TRAILER: usize = 56;

/// The most chunks in a pack, so that a footer stays small however well the chunks compress.
pub const MOST_CHUNKS: usize = 16 * 1024;

/// The most bytes of frames in a pack.
pub const MOST_BYTES: u64 = 1 << 30;

/// One chunk in a pack.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The hash of its uncompressed bytes.
    pub hash: Hash,
    /// Where its frame begins in the file.
    pub offset: u64,
    /// Bytes of its frame.
    pub stored: u32,
    /// Uncompressed bytes.
    pub length: u32,
}

impl Entry {
    fn encode(&self) -> [u8; ENTRY] {
        let mut bytes = [0; ENTRY];
        let parts = [
            &self.hash.0[..],
            &self.offset.to_le_bytes(),
            &self.stored.to_le_bytes(),
            &self.length.to_le_bytes(),
        ];
        bytes.copy_from_slice(&parts.concat());
        bytes
    }

    fn decode(bytes: &[u8; ENTRY]) -> Result<Self, Damage> {
        let (hash, rest) = bytes.split_first_chunk::<32>().ok_or(Damage::Truncated)?;
        let (offset, rest) = rest.split_first_chunk::<8>().ok_or(Damage::Truncated)?;
        let (stored, rest) = rest.split_first_chunk::<4>().ok_or(Damage::Truncated)?;
        let length = rest.first_chunk::<4>().ok_or(Damage::Truncated)?;
        let entry = Self {
            hash: Hash(*hash),
            offset: u64::from_le_bytes(*offset),
            stored: u32::from_le_bytes(*stored),
            length: u32::from_le_bytes(*length),
        };
        let sound = entry.stored > 0 && entry.stored <= entry.length && entry.length as usize <= CHUNK_LEN;
        if sound { Ok(entry) } else { Err(Damage::Table) }
    }
}

/// The footer of these entries, and the hash that names the pack.
fn footer(entries: &[Entry], frames: u64) -> (Vec<u8>, Hash) {
    let mut bytes = Vec::with_capacity(entries.len() * ENTRY + TRAILER);
    for entry in entries {
        bytes.extend_from_slice(&entry.encode());
    }
    bytes.extend_from_slice(&SCHEMA.to_le_bytes());
    bytes.extend_from_slice(&(entries.len() as u32).to_le_bytes());
    bytes.extend_from_slice(&frames.to_le_bytes());
    let hash = Hash::of(&bytes);
    bytes.extend_from_slice(&hash.0);
    bytes.extend_from_slice(MAGIC);
    (bytes, hash)
}
