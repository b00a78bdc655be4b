//! Compressed clusters.

use std::io::Read as _;
use std::path::Path;

use miniz_oxide::inflate::TINFLStatus;
use miniz_oxide::inflate::core::inflate_flags::TINFL_FLAG_USING_NON_WRAPPING_OUTPUT_BUF;
use miniz_oxide::inflate::core::{DecompressorOxide, decompress};

use crate::disk::{DiskError, Flaw};

/// The largest window that a compressed cluster can ask for, as a power of two: four times the largest cluster.
const WINDOW: u32 = 23;

/// How an image's compressed clusters are compressed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Compression {
    /// Deflate, without zlib's header.
    Deflate,
    /// Zstandard.
    Zstd,
}

impl Compression {
    /// Unpacks one cluster. `packed` may be followed by other bytes, as its length is only known in sectors.
    pub fn unpack(self, path: &Path, packed: &[u8], cluster: usize) -> Result<Vec<u8>, DiskError> {
        let mut data = vec![0; cluster];
        let whole = match self {
            Self::Deflate => {
                let flags = TINFL_FLAG_USING_NON_WRAPPING_OUTPUT_BUF;
                let (status, _, written) =
                    decompress(&mut DecompressorOxide::new(), packed, &mut data, 0, flags);
                matches!(status, TINFLStatus::Done | TINFLStatus::HasMoreOutput) && written == cluster
            }
            Self::Zstd => unzstd(packed, &mut data).is_ok(),
        };
        if whole { Ok(data) } else { Err(DiskError::corrupt(path, Flaw::Compression)) }
    }
}

fn unzstd(packed: &[u8], data: &mut [u8]) -> std::io::Result<()> {
    let mut decoder = zstd::stream::read::Decoder::with_buffer(packed)?;
    decoder.window_log_max(WINDOW)?;
    decoder.single_frame().read_exact(data)
}
