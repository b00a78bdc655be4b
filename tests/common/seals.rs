//! Checksums put right, so that damage gets past them.

/// Puts right the checksum of a VHD's footer (at 64) or header (at 36).
pub fn vhd(part: &mut [u8], at: usize) {
    part[at..at + 4].fill(0);
    let sum = !part.iter().map(|&byte| u32::from(byte)).sum::<u32>();
    part[at..at + 4].copy_from_slice(&sum.to_be_bytes());
}

/// Puts right the sum of a VHDX's header, region table or log entry.
pub fn vhdx(part: &mut [u8]) {
    part[4..8].fill(0);
    let sum = crc(part);
    part[4..8].copy_from_slice(&sum.to_le_bytes());
}

/// CRC-32C, bit by bit.
fn crc(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(u32::MAX, |sum, &byte| {
        (0..8).fold(sum ^ u32::from(byte), |sum, _| (sum >> 1) ^ if sum & 1 == 1 { 0x82f6_3b78 } else { 0 })
    })
}

/// A gallery's document with this text, whatever its last line said.
pub fn document(text: &str) -> String {
    let body = text.rfind("// blake3: ").map_or(text, |at| &text[..at]);
    format!("{body}// blake3: {}\n", blake3::hash(body.as_bytes()))
}
