//! Running one step and what it took.

use std::ffi::OsString;
use std::fs;
use std::os::unix::fs::MetadataExt as _;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Instant;

/// What one run of a step took.
#[derive(Clone, Copy, Debug)]
pub struct Figure {
    /// From the start of the process until all of it is on the drive.
    pub seconds: f64,
    /// Processor time, its own and the system's for it.
    pub processor: f64,
    /// The peak of resident memory, in MiB.
    pub peak: f64,
    /// What the step has added to what is stored, in MiB.
    pub stored: f64,
}

/// Runs a command line to its end. A peer's output in `sync` is then brought to the drive, with the clock running.
///
/// # Panics
/// If the program fails.
pub fn run(line: &[OsString], env: &[(&str, OsString)], folder: &Path, sync: bool) -> Figure {
    let (program, args) = line.split_first().unwrap();
    let told = folder.join("time.txt");
    settle(folder);
    let start = Instant::now();
    let output = Command::new("time")
        .args(["-q", "-f", "%U %S %M", "-o"])
        .arg(&told)
        .arg(program)
        .args(args)
        .envs(env.iter().map(|(name, value)| (name, value)))
        .env("LC_ALL", "C")
        .current_dir(folder)
        .stdin(Stdio::null())
        .output()
        .unwrap();
    assert!(output.status.success(), "{line:?}: {}", String::from_utf8_lossy(&output.stderr));
    if sync {
        settle(folder);
    }
    let seconds = start.elapsed().as_secs_f64();
    let told = fs::read_to_string(told).unwrap();
    let figures: Vec<f64> = told.split_whitespace().map(|word| word.parse().unwrap()).collect();
    let [user, system, peak] = figures[..] else { panic!("time says {told}") };
    Figure { seconds, processor: user + system, peak: peak / 1024.0, stored: 0.0 }
}

/// Waits until what was written to the folder's file system is on its drive.
pub fn settle(folder: &Path) {
    assert!(Command::new("sync").arg("-f").arg(folder).status().unwrap().success());
}

/// What a file, or everything in a folder, takes on its drive, in MiB. A file under several names counts once for each.
pub fn taken(path: &Path) -> f64 {
    let Ok(metadata) = fs::symlink_metadata(path) else { return 0.0 };
    let below: f64 = if metadata.is_dir() {
        fs::read_dir(path).unwrap().map(|entry| taken(&entry.unwrap().path())).sum()
    } else {
        0.0
    };
    below + metadata.blocks() as f64 * 512.0 / f64::from(1 << 20)
}

/// Removes a file or a folder with all in it, if it is there.
pub fn remove(path: &Path) {
    if path.is_dir() {
        fs::remove_dir_all(path).unwrap();
    } else if path.exists() {
        fs::remove_file(path).unwrap();
    }
}
