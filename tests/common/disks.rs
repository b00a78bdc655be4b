//! Disks made and judged by other programs than ours.

use std::fs::{self, File};
use std::path::Path;

use super::programs::{arg, run};

/// Makes the raw disk image `path` of `size` bytes with an ext4 file system that holds what is in `content`
/// (needs `mkfs.ext4`).
pub fn ext4(path: &Path, size: u64, content: &Path) {
    File::create(path).unwrap().set_len(size).unwrap();
    run("mkfs.ext4", &["-q", "-F", "-L", "lab", "-d", arg(content), arg(path)]);
}

/// A folder with a few files that look like a course's: text that compresses, `bytes` bytes that do not (`seed`
/// decides them), an empty file, a folder in a folder.
pub fn course_files(folder: &Path, seed: u64, bytes: usize) {
    fs::create_dir_all(folder.join("data/raw")).unwrap();
    write(&folder.join("README.txt"), "Welcome to the lab.\n".repeat(200).as_bytes());
    write(&folder.join("data/empty"), b"");
    write(&folder.join("data/raw/sample.bin"), &random(seed, bytes));
}

/// That many bytes which do not compress; the same seed gives the same bytes.
pub fn random(seed: u64, bytes: usize) -> Vec<u8> {
    let mut out = vec![0; bytes];
    blake3::Hasher::new().update(&seed.to_le_bytes()).finalize_xof().fill(&mut out);
    out
}

/// Writes a test's file.
#[expect(clippy::disallowed_methods, reason = "a test's file needs no fsync")]
pub fn write(path: &Path, bytes: &[u8]) {
    fs::write(path, bytes).unwrap();
}

/// Converts the disk `from` to `to` in QEMU's format `format` (`vpc`, `vhdx`, `qcow2`, `raw`), with QEMU's options
/// such as `subformat=dynamic` (needs `qemu-img`).
pub fn convert(from: &Path, to: &Path, format: &str, options: Option<&str>) {
    let mut args = vec!["convert", "-O", format];
    args.extend(options.into_iter().flat_map(|options| ["-o", options]));
    args.extend([arg(from), arg(to)]);
    run("qemu-img", &args);
}

/// Fails unless QEMU reads the same bytes from both disks, each with QEMU's name for its format (needs `qemu-img`).
pub fn assert_identical(one: (&Path, &str), other: (&Path, &str)) {
    let said = run("qemu-img", &["compare", "-f", one.1, "-F", other.1, arg(one.0), arg(other.0)]);
    assert!(said.contains("Images are identical"), "{said}");
}
