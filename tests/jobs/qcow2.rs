//! Disks that QEMU made, and disks that QEMU reads.

use std::path::PathBuf;

use lab_gallery::model::{DiskFormat, ExportMode};

use crate::common::disks::{assert_identical, convert};
use crate::common::needs;
use crate::world::{MIB, World, raw_disk};

/// A disk of QEMU's in the world's folder, and the same as raw.
fn source(world: &World) -> (PathBuf, PathBuf) {
    let (raw, qcow2) = (world.folder().join("source.raw"), world.folder().join("source.qcow2"));
    raw_disk(&raw, 64 * MIB, 13 * MIB, "source");
    convert(&raw, &qcow2, "qcow2", None);
    (raw, qcow2)
}

#[test]
fn whatever_the_template_is_kept_in_the_new_lab_has_the_same_disk_to_qemu() {
    if !needs("qemu-img") {
        return;
    }
    let formats = [
        (DiskFormat::Raw, "raw"),
        (DiskFormat::Vhd, "vpc"),
        (DiskFormat::VhdFixed, "vpc"),
        (DiskFormat::Qcow2, "qcow2"),
    ];
    let mut world = World::new();
    let (raw, qcow2) = source(&world);
    for (number, (format, qemu)) in formats.into_iter().enumerate() {
        let (first, image, again) =
            (format!("First {number}"), format!("Image-{number}"), format!("Again {number}"));
        let lab = world.lab_from_file(&first, &qcow2, format);
        assert_identical((&raw, "raw"), (&world.disk_of(lab), qemu));
        let figures = world.export(lab, &image, ExportMode::CreateNew);
        assert_eq!(figures.new_chunks == 0, number > 0, "stored once, whatever the container: {figures:?}");
        let lab = world.lab_from_image(&again, &image, format);
        assert_identical((&raw, "raw"), (&world.disk_of(lab), qemu));
    }
}
