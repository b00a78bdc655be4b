//! The two disks that everything is measured with.

use std::fs::{self, File};
use std::os::unix::fs::FileExt as _;
use std::path::{Path, PathBuf};
use std::process::Command;

use rustix::fs::SeekFrom;

/// A disk of 16 GiB with the files of a system, and the same disk after some use.
pub struct Disks {
    /// As it was first exported.
    pub first: PathBuf,
    /// The same later.
    pub second: PathBuf,
}

/// Makes the disks in a folder unless they lie there.
///
/// # Panics
/// If they cannot be made; the script has said why.
pub fn make(dir: &Path) -> Disks {
    fs::create_dir_all(dir).unwrap();
    let disks = Disks { first: dir.join("v1.raw"), second: dir.join("v2.raw") };
    // The script makes the second last, under another name until it is whole.
    if !disks.second.exists() {
        let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/bench/peers/disks.sh");
        let made = Command::new("bash").arg(script).arg(dir).status().unwrap();
        assert!(made.success(), "the disks could not be made in {}", dir.display());
    }
    disks
}

/// Brings the data of a file, or of every file in a folder, into the page cache. Not its holes: whoever reads those leaves
/// gigabytes of zeros there, and the next would find the data gone.
pub fn warm(path: &Path) {
    if path.is_dir() {
        for entry in fs::read_dir(path).unwrap() {
            warm(&entry.unwrap().path());
        }
    } else {
        let file = File::open(path).unwrap();
        let end = file.metadata().unwrap().len();
        let mut part = vec![0; 1 << 20];
        let mut at = 0;
        while let Ok(start) = rustix::fs::seek(&file, SeekFrom::Data(at)) {
            at = rustix::fs::seek(&file, SeekFrom::Hole(start)).unwrap_or(end);
            let mut next = start;
            while next < at {
                let length = part.len().min((at - next) as usize);
                file.read_exact_at(&mut part[..length], next).unwrap();
                next += length as u64;
            }
        }
    }
}
