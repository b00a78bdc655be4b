//! Disks with known content.

use std::fs::File;
use std::io::{Seek as _, SeekFrom, Write as _};
use std::path::{Path, PathBuf};

use lab_gallery::disk::{self, Disk, DiskError, DiskFacts, DiskFormat, OpenOptions};
use tempfile::TempDir;

pub const MIB: u64 = 1 << 20;

/// Opens with the usual options.
pub fn open(path: &Path) -> Box<dyn Disk> {
    disk::open(path, &OpenOptions::default()).unwrap()
}

/// Why a file is not opened.
pub fn refusal(path: &Path) -> DiskError {
    match disk::open(path, &OpenOptions::default()) {
        Ok(disk) => panic!("{} was taken as {:?}", path.display(), disk.format()),
        Err(error) => error,
    }
}

/// Bytes that do not compress and never repeat between seeds.
pub fn noise(seed: u64, length: usize) -> Vec<u8> {
    let mut state = seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1;
    std::iter::repeat_with(|| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        state.to_le_bytes()
    })
    .flatten()
    .take(length)
    .collect()
}

/// A sparse raw file of `size` bytes with `pieces` of noise at the given offsets.
pub fn sparse(path: &Path, size: u64, pieces: &[(u64, usize)]) {
    let mut file = File::create(path).unwrap();
    file.set_len(size).unwrap();
    for &(offset, length) in pieces {
        file.seek(SeekFrom::Start(offset)).unwrap();
        file.write_all(&noise(offset + 1, length)).unwrap();
    }
    file.sync_all().unwrap();
}

/// All guest bytes, extents only; what is outside them must be zero by contract.
pub fn guest_bytes(disk: &dyn Disk) -> Vec<u8> {
    let mut bytes = vec![0; disk.size() as usize];
    for range in disk.extents().unwrap() {
        disk.read_at(&mut bytes[range.start as usize..range.end as usize], range.start).unwrap();
    }
    bytes
}

/// Copies without listening and without cancelling.
pub fn copy(source: &dyn Disk, path: &Path, format: DiskFormat) -> DiskFacts {
    let target = disk::create(path, format, source.size()).unwrap();
    disk::copy(source, target, &|_| {}, &|| false).unwrap()
}

/// Changes the file's bytes.
pub fn edit(path: &Path, change: impl FnOnce(&mut Vec<u8>)) {
    let mut bytes = std::fs::read(path).unwrap();
    change(&mut bytes);
    let mut file = File::create(path).unwrap();
    file.write_all(&bytes).unwrap();
}

/// The names of the files in a folder, sorted.
pub fn names(folder: &TempDir) -> Vec<String> {
    let mut names: Vec<_> = std::fs::read_dir(folder.path())
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

/// A folder and a path in it.
pub fn place(name: &str) -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join(name);
    (folder, path)
}
