//! qcow2: layers, encryption and damage are told apart, and no name in a file is followed unasked.

use std::io::{Seek as _, SeekFrom, Write as _};
use std::path::{Path, PathBuf};

use lab_gallery::disk::{self, Disk, DiskError, DiskFormat, DiskWarning, Feature, Flaw, OpenOptions};
use tempfile::TempDir;

use crate::common::{arg, needs, run};
use crate::support::{MIB, guest_bytes, noise, open, place, refusal, sparse};

const SIZE: u64 = 16 * MIB;

/// A qcow2 disk with noise at 1 MiB and at 5 MiB.
fn qcow2() -> (TempDir, PathBuf) {
    let (folder, path) = place("a.qcow2");
    let writer = disk::create(&path, DiskFormat::Qcow2, SIZE).unwrap();
    writer.write_at(&noise(2, 100 * 1024), 5 * MIB).unwrap();
    writer.write_at(&noise(1, 100 * 1024), MIB).unwrap();
    writer.finish().unwrap();
    (folder, path)
}

/// A big-endian number of the file.
fn number(path: &Path, at: usize) -> u64 {
    u64::from_be_bytes(std::fs::read(path).unwrap()[at..at + 8].try_into().unwrap())
}

fn set(path: &Path, at: usize, value: &[u8]) {
    let mut file = std::fs::OpenOptions::new().write(true).open(path).unwrap();
    file.seek(SeekFrom::Start(at as u64)).unwrap();
    file.write_all(value).unwrap();
}

/// The offset of the L2 table that has all of this small disk.
fn l2(path: &Path) -> usize {
    (number(path, number(path, 40) as usize) & 0x00ff_ffff_ffff_fe00) as usize
}

fn flaw(path: &Path) -> Flaw {
    match refusal(path) {
        DiskError::Corrupt { what, .. } => what,
        error => panic!("{error}"),
    }
}

/// The error of asking for the extents, which reads every table.
fn extents_error(path: &Path) -> DiskError {
    open(path).extents().unwrap_err()
}

fn open_layers(path: &Path) -> Result<Box<dyn Disk>, DiskError> {
    disk::open(path, &OpenOptions { allow_backing: true })
}

#[test]
fn a_disk_is_as_long_as_its_data() {
    let (_folder, path) = qcow2();
    let facts = disk::inspect(&path).unwrap();
    assert_eq!((facts.format, facts.size), (DiskFormat::Qcow2, SIZE));
    assert!(facts.file_length < MIB && facts.used < MIB, "{facts:?}");
}

#[test]
fn a_layer_over_another_disk() {
    let (folder, path) = place("a.qcow2");
    let below = folder.path().join("secret.raw");
    sparse(&below, MIB, &[(0, 512)]);
    if !needs("qemu-img") {
        return;
    }
    run("qemu-img", &["create", "-q", "-f", "qcow2", "-F", "raw", "-b", arg(&below), arg(&path)]);
    let error = refusal(&path);
    let DiskError::HasBacking { backing, .. } = &error else { panic!("{error}") };
    assert_eq!(backing, arg(&below));
}

#[test]
fn layers_are_joined_when_that_is_asked_for() {
    if !needs("qemu-img") || !needs("qemu-io") {
        return;
    }
    let (folder, base) = place("base.raw");
    sparse(&base, 3 * MIB, &[(0, 512), (MIB, 300_000), (2 * MIB + 100_000, 900_000)]);
    let (middle, top) = (folder.path().join("middle.qcow2"), folder.path().join("top.qcow2"));
    // Relative names, a larger layer, zeros over data, data over data.
    run("qemu-img", &["create", "-q", "-f", "qcow2", "-F", "raw", "-b", "base.raw", arg(&middle), "4M"]);
    run("qemu-io", &["-c", "write -z 1M 64k", "-c", "write -P 9 1200k 4k", arg(&middle)]);
    run("qemu-img", &["create", "-q", "-f", "qcow2", "-F", "qcow2", "-b", "middle.qcow2", arg(&top)]);
    run("qemu-io", &["-c", "write -P 7 3500k 8k", arg(&top)]);
    assert!(matches!(refusal(&top), DiskError::HasBacking { .. }));

    let flat = folder.path().join("flat.raw");
    run("qemu-img", &["convert", "-O", "raw", arg(&top), arg(&flat)]);
    let disk = open_layers(&top).unwrap();
    assert_eq!(disk.size(), 4 * MIB);
    assert!(guest_bytes(disk.as_ref()) == std::fs::read(&flat).unwrap());
    let identity = disk.identity().unwrap();
    let below = identity.backing.unwrap().backing.unwrap();
    assert_eq!(below.path, base);
    // A write to any layer is a change.
    std::thread::sleep(std::time::Duration::from_millis(20));
    std::fs::OpenOptions::new().write(true).open(&base).unwrap().set_len(3 * MIB + 512).unwrap();
    assert!(matches!(disk.identity().unwrap_err(), DiskError::Changed { .. }));
}

#[test]
fn a_layer_over_itself_comes_to_an_end() {
    if !needs("qemu-img") {
        return;
    }
    let (_folder, path) = place("a.qcow2");
    run("qemu-img", &["create", "-q", "-u", "-f", "qcow2", "-F", "qcow2", "-b", "a.qcow2", arg(&path), "1M"]);
    assert!(matches!(open_layers(&path).err().unwrap(), DiskError::HasBacking { .. }));
}

#[test]
fn a_backing_file_elsewhere_on_the_net() {
    if !needs("qemu-img") {
        return;
    }
    for backing in ["nbd://example.invalid/disk", "json:{\"driver\":\"null-co\"}"] {
        let (_folder, path) = place("a.qcow2");
        run("qemu-img", &["create", "-q", "-u", "-f", "qcow2", "-F", "raw", "-b", backing, arg(&path), "1M"]);
        assert!(matches!(refusal(&path), DiskError::HasBacking { .. }));
        let error = open_layers(&path).err().unwrap();
        assert!(matches!(error, DiskError::Unsupported { what: Feature::Incompatible, .. }), "{error}");
    }
}

#[test]
fn data_in_another_file() {
    if !needs("qemu-img") {
        return;
    }
    let (folder, path) = place("a.qcow2");
    let data = folder.path().join("data.raw");
    let option = format!("data_file={}", arg(&data));
    run("qemu-img", &["create", "-q", "-f", "qcow2", "-o", &option, arg(&path), "1M"]);
    for error in [refusal(&path), open_layers(&path).err().unwrap()] {
        let DiskError::HasBacking { backing, .. } = &error else { panic!("{error}") };
        assert_eq!(backing, arg(&data));
    }
}

#[test]
fn encrypted() {
    let (_folder, path) = qcow2();
    set(&path, 32, &2_u32.to_be_bytes());
    assert!(matches!(refusal(&path), DiskError::Encrypted { .. }));
}

#[test]
fn features_that_we_do_not_know() {
    for bit in [4, 5, 63] {
        let (_folder, path) = qcow2();
        set(&path, 72, &(1_u64 << bit).to_be_bytes());
        let error = refusal(&path);
        assert!(matches!(error, DiskError::Unsupported { what: Feature::Incompatible, .. }), "{error}");
    }
    let (_folder, path) = qcow2();
    set(&path, 72, &(1_u64 << 1).to_be_bytes());
    assert_eq!(flaw(&path), Flaw::Marked);
    set(&path, 72, &1_u64.to_be_bytes());
    assert_eq!(open(&path).warnings(), [DiskWarning::NotClosed]);
}

#[test]
fn sizes_that_cannot_be() {
    for (size, expected) in [
        (0, Flaw::Size),
        (SIZE + 1, Flaw::Size),
        (SIZE << 20, Flaw::TableSize),
        (u64::MAX - 511, Flaw::TableSize),
    ] {
        let (_folder, path) = qcow2();
        set(&path, 24, &size.to_be_bytes());
        assert_eq!(flaw(&path), expected, "{size}");
    }
    for bits in [0, 8, 22, u32::MAX] {
        let (_folder, path) = qcow2();
        set(&path, 20, &bits.to_be_bytes());
        assert_eq!(flaw(&path), Flaw::BlockSize, "{bits}");
    }
}

#[test]
fn a_table_for_an_absurd_disk_is_not_even_read() {
    let (_folder, path) = qcow2();
    set(&path, 24, &(1_u64 << 62).to_be_bytes());
    set(&path, 36, &u32::MAX.to_be_bytes());
    // Small clusters, so that the table of tables would be huge; long enough, in holes, to hold it.
    set(&path, 20, &9_u32.to_be_bytes());
    std::fs::OpenOptions::new().write(true).open(&path).unwrap().set_len(1 << 42).unwrap();
    let error = refusal(&path);
    assert!(
        matches!(error, DiskError::Corrupt { what: Flaw::TableSize, .. } | DiskError::Unsupported { .. }),
        "{error}"
    );
    set(&path, 24, &(1_u64 << 40).to_be_bytes());
    let error = refusal(&path);
    assert!(matches!(error, DiskError::Unsupported { what: Feature::Enormous, .. }), "{error}");
}

#[test]
fn cut_short() {
    // In the data, in the tables, in the header.
    let (_folder, path) = qcow2();
    let whole = std::fs::metadata(&path).unwrap().len();
    for length in [whole - 512, 128 * 1024, 2048, 60] {
        std::fs::OpenOptions::new().write(true).open(&path).unwrap().set_len(length).unwrap();
        let error = match disk::open(&path, &OpenOptions::default()) {
            Ok(disk) => disk.extents().unwrap_err(),
            Err(error) => error,
        };
        assert!(
            matches!(
                error,
                DiskError::Truncated { .. } | DiskError::Corrupt { what: Flaw::Header | Flaw::BlockSize, .. }
            ),
            "{length}: {error}"
        );
    }
}

#[test]
fn table_entries_that_cannot_be() {
    let (_folder, path) = qcow2();
    let entry = l2(&path) + 8 * 16;
    let sound = number(&path, entry);
    set(&path, entry, &(sound + 512).to_be_bytes());
    let error = extents_error(&path);
    assert!(matches!(error, DiskError::Corrupt { what: Flaw::TableEntry, .. }), "{error}");
    set(&path, entry, &(1_u64 << 63 | 1 << 50).to_be_bytes());
    assert!(matches!(extents_error(&path), DiskError::Truncated { .. }));
    // Reading says the same when nobody asked for the extents.
    let error = open(&path).read_at(&mut [0; 512], MIB).unwrap_err();
    assert!(matches!(error, DiskError::Truncated { .. }), "{error}");
}

#[test]
fn a_table_used_twice() {
    // Two tables of 512 MiB each, so that there are two entries.
    let (_folder, path) = place("a.qcow2");
    let writer = disk::create(&path, DiskFormat::Qcow2, 1 << 30).unwrap();
    writer.write_at(&noise(1, 4096), 0).unwrap();
    writer.finish().unwrap();
    let l1 = number(&path, 40) as usize;
    let first = number(&path, l1);
    set(&path, l1 + 8, &first.to_be_bytes());
    assert_eq!(flaw(&path), Flaw::TableEntry);
}

#[test]
fn compressed_bytes_that_are_none() {
    let (_folder, path) = qcow2();
    let entry = l2(&path) + 8 * 16;
    let data = number(&path, entry) & 0x00ff_ffff_ffff_fe00;
    // 32 sectors of noise said to be deflated.
    set(&path, entry, &(1_u64 << 62 | 31 << 54 | data).to_be_bytes());
    let error = open(&path).read_at(&mut [0; 512], MIB).unwrap_err();
    assert!(matches!(error, DiskError::Corrupt { what: Flaw::Compression, .. }), "{error}");
}

#[test]
fn a_refused_disk_is_not_taken_for_raw() {
    let (_folder, path) = qcow2();
    std::fs::rename(&path, path.with_extension("raw")).unwrap();
    assert_eq!(open(&path.with_extension("raw")).format(), DiskFormat::Qcow2);
}
