//! `qemu-img` as the judge: we read what it writes, it reads what we write.

use std::path::{Path, PathBuf};

use lab_gallery::disk::{self, DiskFormat};
use tempfile::TempDir;

use crate::common::{arg, needs, run};
use crate::support::{MIB, copy, noise, open};

/// A size that is no whole number of cylinders, blocks or clusters.
const SIZE: u64 = 40 * MIB + 3 * 512;

/// A raw disk with a file system, text, noise and holes; the folder keeps it alive.
fn ext4() -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let files = folder.path().join("files");
    std::fs::create_dir_all(files.join("home/student")).unwrap();
    let save = |name: &str, bytes: &[u8]| {
        let mut file = std::fs::File::create(files.join(name)).unwrap();
        std::io::Write::write_all(&mut file, bytes).unwrap();
    };
    save("home/student/noise.bin", &noise(42, 5_000_000));
    save(
        "home/student/notes.txt",
        "The quick brown fox jumps over the lazy dog.\n".repeat(50_000).as_bytes(),
    );
    save("hostname", b"ml-lab");
    let path = folder.path().join("disk.raw");
    std::fs::File::create(&path).unwrap().set_len(SIZE).unwrap();
    run("mkfs.ext4", &["-q", "-F", "-d", arg(&files), arg(&path)]);
    (folder, path)
}

/// Whether both programs that these tests need are there.
fn ready() -> bool {
    let programs = [needs("qemu-img"), needs("mkfs.ext4")];
    programs.iter().all(|&there| there)
}

/// `qemu-img`'s size of a disk.
fn size_by_qemu(path: &Path, format: &str) -> u64 {
    let info = run("qemu-img", &["info", "--output=json", "-f", format, arg(path)]);
    let info: serde_json::Value = serde_json::from_str(&info).unwrap();
    info["virtual-size"].as_u64().unwrap()
}

/// Converts with these options of `qemu-img convert`, reads, and expects the raw disk's bytes.
fn we_read(options: &[&str], expected: DiskFormat) {
    if !ready() {
        return;
    }
    let (folder, raw) = ext4();
    let path = folder.path().join("converted");
    run("qemu-img", &[&["convert", "-f", "raw"], options, &[arg(&raw), arg(&path)]].concat());
    let disk = open(&path);
    assert_eq!(disk.format(), expected);
    assert_eq!(disk.warnings(), Vec::new());
    assert_eq!(disk::compare(disk.as_ref(), open(&raw).as_ref()).unwrap(), None);
    let (used, raw_used) = (disk::inspect(&path).unwrap().used, disk::inspect(&raw).unwrap().used);
    assert!(used < raw_used + 8 * MIB, "{used} bytes of extents, the raw disk has {raw_used}");
    // And outside the extents, where the contract says zero.
    let mut all = vec![1; SIZE as usize];
    disk.read_at(&mut all, 0).unwrap();
    assert!(all == std::fs::read(&raw).unwrap());
}

/// Writes the raw disk in a format; `qemu-img` must see the same size and bytes, and find nothing wrong.
fn qemu_reads(format: DiskFormat, name: &str, check: bool) {
    if !ready() {
        return;
    }
    let (folder, raw) = ext4();
    let path = folder.path().join(format!("written.{}", format.extension()));
    let facts = copy(open(&raw).as_ref(), &path, format);
    assert_eq!((facts.format, facts.size), (format, SIZE));
    assert_eq!(facts, disk::inspect(&path).unwrap());
    assert_eq!(size_by_qemu(&path, name), SIZE);
    run("qemu-img", &["compare", "-f", "raw", "-F", name, arg(&raw), arg(&path)]);
    if check {
        let said = run("qemu-img", &["check", "-f", name, arg(&path)]);
        assert!(said.contains("No errors were found"), "{said}");
    }
    assert_eq!(disk::compare(open(&path).as_ref(), open(&raw).as_ref()).unwrap(), None);
}

#[test]
fn we_read_dynamic_vhd() {
    we_read(&["-O", "vpc", "-o", "subformat=dynamic,force_size=on"], DiskFormat::Vhd);
}

#[test]
fn we_read_fixed_vhd() {
    we_read(&["-O", "vpc", "-o", "subformat=fixed,force_size=on"], DiskFormat::VhdFixed);
}

#[test]
fn we_read_qcow2() {
    we_read(&["-O", "qcow2"], DiskFormat::Qcow2);
}

#[test]
fn we_read_qcow2_of_version_2() {
    we_read(&["-O", "qcow2", "-o", "compat=0.10"], DiskFormat::Qcow2);
}

#[test]
fn we_read_qcow2_in_small_and_large_clusters() {
    we_read(&["-O", "qcow2", "-o", "cluster_size=512"], DiskFormat::Qcow2);
    we_read(&["-O", "qcow2", "-o", "cluster_size=2M"], DiskFormat::Qcow2);
}

#[test]
fn we_read_preallocated_qcow2() {
    we_read(&["-O", "qcow2", "-o", "preallocation=metadata"], DiskFormat::Qcow2);
}

#[test]
fn we_read_qcow2_compressed_with_zlib() {
    we_read(&["-O", "qcow2", "-c"], DiskFormat::Qcow2);
    we_read(&["-O", "qcow2", "-c", "-o", "cluster_size=2M"], DiskFormat::Qcow2);
}

#[test]
fn we_read_qcow2_compressed_with_zstd() {
    we_read(&["-O", "qcow2", "-c", "-o", "compression_type=zstd"], DiskFormat::Qcow2);
    we_read(&["-O", "qcow2", "-c", "-o", "compression_type=zstd,cluster_size=2M"], DiskFormat::Qcow2);
}

#[test]
fn we_read_vhdx() {
    we_read(&["-O", "vhdx"], DiskFormat::Vhdx);
    we_read(&["-O", "vhdx", "-o", "block_size=1M"], DiskFormat::Vhdx);
    we_read(&["-O", "vhdx", "-o", "subformat=fixed,log_size=2M"], DiskFormat::Vhdx);
}

#[test]
fn qemu_reads_vhdx() {
    qemu_reads(DiskFormat::Vhdx, "vhdx", true);
}

#[test]
fn qemu_reads_qcow2() {
    qemu_reads(DiskFormat::Qcow2, "qcow2", true);
}

#[test]
fn qemu_reads_raw() {
    qemu_reads(DiskFormat::Raw, "raw", false);
}

#[test]
fn qemu_reads_dynamic_vhd() {
    qemu_reads(DiskFormat::Vhd, "vpc", false);
}

#[test]
fn qemu_reads_fixed_vhd() {
    qemu_reads(DiskFormat::VhdFixed, "vpc", false);
}

#[test]
fn a_vhd_rounded_to_cylinders_has_the_size_that_qemu_sees() {
    if !ready() {
        return;
    }
    let (folder, raw) = ext4();
    let path = folder.path().join("rounded.vhd");
    run("qemu-img", &["convert", "-f", "raw", "-O", "vpc", arg(&raw), arg(&path)]);
    let disk = open(&path);
    assert!(disk.size() >= SIZE);
    assert_eq!(disk.size(), size_by_qemu(&path, "vpc"));
    assert_eq!(disk::compare(disk.as_ref(), open(&raw).as_ref()).unwrap(), None);
}

#[test]
fn qemu_adds_blocks_to_our_disks() {
    for (format, name) in [(DiskFormat::Vhd, "vpc"), (DiskFormat::Vhdx, "vhdx"), (DiskFormat::Qcow2, "qcow2")]
    {
        qemu_adds_blocks(format, name);
    }
}

fn qemu_adds_blocks(format: DiskFormat, name: &str) {
    if !ready() || !needs("qemu-io") {
        return;
    }
    let (folder, raw) = ext4();
    let path = folder.path().join("grows").with_extension(format.extension());
    let target = disk::create(&path, format, 2 * SIZE).unwrap();
    disk::copy(open(&raw).as_ref(), target, &|_| {}, &|| false).unwrap();
    run("qemu-io", &["-f", name, "-c", "write -P 7 70M 1M", arg(&path)]);
    let disk = open(&path);
    assert_eq!(disk.warnings(), Vec::new());
    let mut written = vec![0; MIB as usize];
    disk.read_at(&mut written, 70 * MIB).unwrap();
    assert!(written.iter().all(|&byte| byte == 7));
    assert_eq!(disk::compare(disk.as_ref(), open(&raw).as_ref()).unwrap(), Some(70 * MIB));
}
