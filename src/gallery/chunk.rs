//! Chunks: the pieces that a disk is cut into, and the hashes that name them.
//!
//! The cuts lie on an absolute grid from guest offset 0. Partitions start on multiples of 1 MiB, so what two
//! disks have in common lies on the same cuts; a grid that started anew at every extent would lose most of that.

use std::fmt;
use std::str::FromStr;

/// Guest bytes in a chunk; the last chunk of a disk may be shorter.
pub const CHUNK: u64 = 128 * 1024;

/// The same as a length in memory.
pub const CHUNK_LEN: usize = CHUNK as usize;

/// The largest disk that a gallery takes, in guest bytes: 64 TiB, the most that any container format can hold.
pub const MAX_DISK: u64 = 64 << 40;

/// The BLAKE3 hash of something: a chunk's uncompressed bytes, a manifest, a pack's footer.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Hash(pub [u8; 32]);

impl Hash {
    /// The hash of these bytes.
    pub fn of(bytes: &[u8]) -> Self {
        Self(*blake3::hash(bytes).as_bytes())
    }

    /// The first half: enough to tell chunks of one export apart in memory.
    pub(super) fn short(&self) -> u128 {
        self.0.first_chunk().copied().map_or(0, u128::from_le_bytes)
    }
}

impl fmt::Display for Hash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl fmt::Debug for Hash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Hash({self})")
    }
}

/// Text that is not 64 lower-case hexadecimal digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a hash: 64 lower-case hexadecimal digits are needed")]
pub struct NotAHash;

impl FromStr for Hash {
    type Err = NotAHash;

    fn from_str(text: &str) -> Result<Self, NotAHash> {
        let digit = |byte: u8| match byte {
            b'0'..=b'9' => Ok(byte - b'0'),
            b'a'..=b'f' => Ok(byte - b'a' + 10),
            _ => Err(NotAHash),
        };
        let (pairs, rest) = text.as_bytes().as_chunks::<2>();
        if pairs.len() != 32 || !rest.is_empty() {
            return Err(NotAHash);
        }
        let mut hash = [0; 32];
        for (byte, [high, low]) in hash.iter_mut().zip(pairs) {
            *byte = (digit(*high)? << 4) | digit(*low)?;
        }
        Ok(Self(hash))
    }
}

impl serde::Serialize for Hash {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> serde::Deserialize<'de> for Hash {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
    }
}

/// How many chunks a disk of `size` guest bytes has.
pub fn count(size: u64) -> u64 {
    size.div_ceil(CHUNK)
}

/// How many bytes chunk `index` of a disk of `size` guest bytes has; 0 past its end.
pub fn length(size: u64, index: u64) -> usize {
    size.saturating_sub(index.saturating_mul(CHUNK)).min(CHUNK) as usize
}

/// How many guest bytes the chunks from `start` to before `end` of a disk of `size` bytes have.
pub fn span(size: u64, start: u64, end: u64) -> u64 {
    end.saturating_mul(CHUNK).min(size).saturating_sub(start.saturating_mul(CHUNK))
}

/// Whether every byte is zero.
pub fn is_zero(bytes: &[u8]) -> bool {
    // Whole blocks at once, which the compiler turns into wide instructions; data mostly stops at the first.
    bytes.chunks(4096).all(|block| block.iter().fold(0, |all, byte| all | byte) == 0)
}
