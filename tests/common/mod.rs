//! What several areas of tests share, one topic a file: programs from elsewhere, disks, folders. The window's harness
//! is `window.rs`, for the tests that open one.

#![allow(dead_code, unused_imports, reason = "each test binary uses its own part")]

#[cfg(feature = "cloud")]
pub mod azurite;
pub mod dice;
pub mod disks;
#[cfg(target_os = "linux")]
pub mod drive;
pub mod programs;
pub mod seals;
pub mod xvfb;

pub use programs::{arg, needs, needs_that, run};

/// A folder of its own for one test, on the disk where the build is (a memory file system may lack room, holes or
/// hard links); it goes when it is dropped.
pub fn temp() -> tempfile::TempDir {
    tempfile::Builder::new().prefix("lab-").tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap()
}
