//! Real disk files: the same disk in another container is the same image, and a new disk is the old one in any.

use std::path::Path;

use lab_gallery::disk::{self, Disk, DiskFormat, OpenOptions};

use crate::common::{self, disks};
use crate::support::*;

const MIB: u64 = 1 << 20;

fn open(path: &Path) -> Box<dyn Disk> {
    disk::open(path, &OpenOptions::default()).unwrap()
}

/// Writes a version as a file in that format.
fn materialise(place: &TestGallery, path: &Path, format: DiskFormat) {
    let (version, region) = (version("1.0.0"), region(WEST));
    let size = place.gallery.disk_size("Debian", version, &region).unwrap();
    let writer = disk::create(path, format, size).unwrap();
    let done =
        quietly(|control| place.gallery.materialise("Debian", version, &region, writer, control)).unwrap();
    assert_eq!((done.facts.format, done.facts.size), (format, size));
}

#[test]
fn a_file_system_survives_the_journey_in_every_container() {
    if !common::needs("mkfs.ext4") || !common::needs("qemu-img") {
        return;
    }
    let folder = common::temp();
    let content = folder.path().join("content");
    disks::course_files(&content, 1, 3 << 20);
    let raw = folder.path().join("lab.raw");
    disks::ext4(&raw, 64 * MIB, &content);
    let vhd = folder.path().join("lab.vhd");
    disks::convert(&raw, &vhd, "vpc", Some("subformat=dynamic,force_size=on"));
    let qcow2 = folder.path().join("lab.qcow2");
    disks::convert(&raw, &qcow2, "qcow2", None);
    let vhdx = folder.path().join("lab.vhdx");
    disks::convert(&raw, &vhdx, "vhdx", None);

    let place = TestGallery::new();
    let first = open(&raw);
    let exported = export(&place.gallery, &request(first.as_ref(), "Debian")).unwrap().captured;
    assert!(exported.document.added.chunks > 24, "{:?}", exported.document);
    assert_eq!(exported.document.source.file, "lab.raw");
    for (number, path) in ["1.1.0", "1.2.0", "1.3.0"].into_iter().zip([&vhd, &qcow2, &vhdx]) {
        let same = open(path);
        let again = export(&place.gallery, &update(same.as_ref(), "Debian", number)).unwrap().captured;
        assert_eq!(again.document.root, exported.document.root, "{}", path.display());
        assert_eq!(again.document.added.chunks, 0);
    }
    for (name, format, theirs) in [
        ("new.raw", DiskFormat::Raw, "raw"),
        ("new.vhd", DiskFormat::Vhd, "vpc"),
        ("fixed.vhd", DiskFormat::VhdFixed, "vpc"),
        ("new.qcow2", DiskFormat::Qcow2, "qcow2"),
        ("new.vhdx", DiskFormat::Vhdx, "vhdx"),
    ] {
        let path = folder.path().join(name);
        materialise(&place, &path, format);
        disks::assert_identical((&raw, "raw"), (&path, theirs));
    }
    common::run("e2fsck", &["-fn", common::arg(&folder.path().join("new.raw"))]);
}

#[test]
fn a_new_raw_disk_has_holes_where_the_old_one_is_zero() {
    let folder = common::temp();
    let place = TestGallery::new();
    let mut bytes = noise(1, 2);
    bytes.resize(200 * CHUNK, 0);
    let disk = MemDisk::new(bytes);
    export(&place.gallery, &request(&disk, "Debian")).unwrap();
    let path = folder.path().join("new.raw");
    materialise(&place, &path, DiskFormat::Raw);
    #[cfg(unix)]
    {
        use std::os::unix::fs::MetadataExt as _;
        let blocks = std::fs::metadata(&path).unwrap().blocks();
        assert!(blocks * 512 < 4 * CHUNK as u64, "{blocks} blocks");
    }
    assert_eq!(open(&path).extents().unwrap(), std::iter::once(0..2 * CHUNK as u64).collect::<Vec<_>>());
}
