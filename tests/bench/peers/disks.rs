//! The two disks that everything is measured with.

use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};
use std::process::Command;

/// A disk of 16 GiB with the files of a system, and the same disk after some use.
pub struct Disks {
    /// As it was first exported.
    pub first: PathBuf,
    /// The same later.
    pub second: PathBuf,
}

/// Makes the disks in a folder unless they lie there, and brings them into the page cache.
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
    for disk in [&disks.first, &disks.second] {
        io::copy(&mut File::open(disk).unwrap(), &mut io::sink()).unwrap();
    }
    disks
}
