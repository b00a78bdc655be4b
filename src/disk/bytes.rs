//! Fields of a header, by their offset; a field past the end of the bytes reads as `None`.

fn field<const N: usize>(bytes: &[u8], at: usize) -> Option<[u8; N]> {
    bytes.get(at..at.checked_add(N)?)?.try_into().ok()
}

/// A big-endian 16-bit field.
pub(crate) fn be16(bytes: &[u8], at: usize) -> Option<u16> {
    field(bytes, at).map(u16::from_be_bytes)
}

/// A big-endian 32-bit field.
pub(crate) fn be32(bytes: &[u8], at: usize) -> Option<u32> {
    field(bytes, at).map(u32::from_be_bytes)
}

/// A big-endian 64-bit field.
pub(crate) fn be64(bytes: &[u8], at: usize) -> Option<u64> {
    field(bytes, at).map(u64::from_be_bytes)
}

/// A little-endian 16-bit field.
pub(crate) fn le16(bytes: &[u8], at: usize) -> Option<u16> {
    field(bytes, at).map(u16::from_le_bytes)
}

/// A little-endian 32-bit field.
pub(crate) fn le32(bytes: &[u8], at: usize) -> Option<u32> {
    field(bytes, at).map(u32::from_le_bytes)
}

/// A little-endian 64-bit field.
pub(crate) fn le64(bytes: &[u8], at: usize) -> Option<u64> {
    field(bytes, at).map(u64::from_le_bytes)
}

/// Sixteen bytes, such as a GUID.
pub(crate) fn sixteen(bytes: &[u8], at: usize) -> Option<[u8; 16]> {
    field(bytes, at)
}

/// Puts a field at its offset; one past the end of the bytes is left out.
pub(crate) fn put(bytes: &mut [u8], at: usize, value: &[u8]) {
    if let Some(place) = at.checked_add(value.len()).and_then(|end| bytes.get_mut(at..end)) {
        place.copy_from_slice(value);
    }
}

/// Whether all bytes are zero.
pub(crate) fn is_zero(bytes: &[u8]) -> bool {
    // Wide OR without early exit inside a piece lets the compiler use vectors; pieces let data be found early.
    bytes.chunks(4096).all(|piece| piece.iter().fold(0, |seen, byte| seen | byte) == 0)
}
