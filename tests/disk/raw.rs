//! Raw disks: the guest's bytes as they are.

use lab_gallery::disk::{self, DiskFormat};

use crate::support::{MIB, guest_bytes, open, place, sparse};

#[test]
fn holes_are_no_extents() {
    let (_folder, path) = place("a.raw");
    sparse(&path, 64 * MIB, &[(3 * MIB, 4096), (40 * MIB, 200_000)]);
    let disk = open(&path);
    assert_eq!(disk.format(), DiskFormat::Raw);
    assert_eq!(disk.size(), 64 * MIB);
    let extents = disk.extents().unwrap();
    let used: u64 = extents.iter().map(|range| range.end - range.start).sum();
    assert!(extents.iter().any(|range| range.contains(&(3 * MIB))), "{extents:?}");
    assert!(extents.iter().any(|range| range.start <= 40 * MIB && range.end >= 40 * MIB + 200_000));
    assert!(used < 2 * MIB, "holes were taken for data: {extents:?}");
    assert_eq!(disk::inspect(&path).unwrap().used, used);
    assert!(guest_bytes(disk.as_ref()) == std::fs::read(&path).unwrap());
}

#[test]
fn a_disk_without_data_has_no_extents() {
    let (_folder, path) = place("a.raw");
    sparse(&path, 8 * MIB, &[]);
    assert_eq!(open(&path).extents().unwrap(), Vec::new());
}

#[test]
fn what_is_not_written_is_a_hole() {
    let (_folder, path) = place("a.raw");
    let writer = disk::create(&path, DiskFormat::Raw, 64 * MIB).unwrap();
    writer.write_at(&[7; 512], 10 * MIB).unwrap();
    assert!(!path.exists(), "the name is given at the end only");
    let facts = writer.finish().unwrap();
    assert_eq!((facts.format, facts.size, facts.file_length), (DiskFormat::Raw, 64 * MIB, 64 * MIB));
    assert!(facts.used < MIB);
    let bytes = std::fs::read(&path).unwrap();
    assert_eq!(bytes.iter().position(|&byte| byte != 0), Some(10 * MIB as usize));
}

#[test]
fn reading_past_the_end_is_refused() {
    let (_folder, path) = place("a.raw");
    sparse(&path, MIB, &[]);
    let error = open(&path).read_at(&mut [0; 1024], MIB - 512).unwrap_err();
    assert!(matches!(error, disk::DiskError::OutOfRange { .. }), "{error}");
}
