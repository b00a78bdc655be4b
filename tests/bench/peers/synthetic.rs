//! Disks that are computed and not kept: what an operation holds in memory is measured without a drive that has room for
//! so much data.

use std::ops::Range;
use std::path::{Path, PathBuf};

use lab_gallery::disk::{Disk, DiskError, DiskFacts, DiskFormat, DiskWriter, Identity};
use lab_gallery::gallery::chunk::CHUNK_LEN;

/// The part of each chunk that does not compress, in bytes.
const NOISE: usize = CHUNK_LEN / 64;

/// A disk that is full of data, no chunk of it like another. Most of a chunk compresses to nothing, so that not much is
/// stored; what is known of each chunk is as much as for any other.
pub struct Synthetic {
    size: u64,
    noise: Vec<u8>,
}

impl Synthetic {
    /// A disk of that many bytes.
    pub fn new(size: u64) -> Self {
        let mut noise = vec![0; NOISE];
        blake3::Hasher::new().finalize_xof().fill(&mut noise);
        Self { size, noise }
    }
}

impl Disk for Synthetic {
    fn format(&self) -> DiskFormat {
        DiskFormat::Raw
    }

    fn path(&self) -> &Path {
        Path::new("computed.raw")
    }

    fn size(&self) -> u64 {
        self.size
    }

    fn extents(&self) -> Result<Vec<Range<u64>>, DiskError> {
        Ok(std::iter::once(0..self.size).collect())
    }

    fn read_at(&self, buf: &mut [u8], offset: u64) -> Result<(), DiskError> {
        assert!(offset.is_multiple_of(CHUNK_LEN as u64), "whole chunks are read");
        for (chunk, number) in buf.chunks_mut(CHUNK_LEN).zip(offset / CHUNK_LEN as u64..) {
            chunk.fill(0);
            let noise = self.noise.len().min(chunk.len());
            chunk[..noise].copy_from_slice(&self.noise[..noise]);
            chunk[..8].copy_from_slice(&number.to_le_bytes());
        }
        Ok(())
    }

    fn identity(&self) -> Result<Identity, DiskError> {
        let path = self.path().to_path_buf();
        let length = self.size;
        Ok(Identity { path, device: None, inode: None, length, modified: 0, changed: 0, backing: None })
    }
}

/// A disk that is written nowhere.
pub struct Nowhere {
    pub size: u64,
    pub path: PathBuf,
}

impl DiskWriter for Nowhere {
    fn format(&self) -> DiskFormat {
        DiskFormat::Raw
    }

    fn path(&self) -> &Path {
        &self.path
    }

    fn size(&self) -> u64 {
        self.size
    }

    fn must_have_space(&self, _needed: u64) -> Result<(), DiskError> {
        Ok(())
    }

    fn write_at(&self, _data: &[u8], _offset: u64) -> Result<(), DiskError> {
        Ok(())
    }

    fn finish(self: Box<Self>) -> Result<DiskFacts, DiskError> {
        Ok(DiskFacts {
            format: DiskFormat::Raw,
            size: self.size,
            used: 0,
            file_length: 0,
            generation: None,
            warnings: Vec::new(),
        })
    }
}
