//! On a file system where files can share blocks, a second lab's disk of an image is there at once.

use std::fs;
use std::path::PathBuf;

use lab_gallery::model::{Command, DiskFormat, ExportMode};

use crate::common::disks::write;
use crate::common::drive::{Drive, Kind, may_mount};
use crate::world::{MIB, World, assert_same_disk, files, packs, raw_disk, write_at};

const FORMATS: [DiskFormat; 5] =
    [DiskFormat::Raw, DiskFormat::Vhd, DiskFormat::VhdFixed, DiskFormat::Vhdx, DiskFormat::Qcow2];

/// A workspace with an image, and the disk that it is of.
fn with_image(folder: tempfile::TempDir) -> (World, PathBuf) {
    let mut world = World::within(folder);
    let source = world.folder().join("source.raw");
    raw_disk(&source, 24 * MIB, 5 * MIB, "source");
    let lab = world.lab_from_file("Python", &source, DiskFormat::Raw);
    world.export(lab, "Python-image", ExportMode::CreateNew);
    (world, source)
}

fn kept(world: &World) -> Vec<PathBuf> {
    let folder = world.places.cache().join("disks");
    if folder.is_dir() { files(&folder) } else { Vec::new() }
}

/// From now on no disk can be made of the gallery's chunks.
fn lose_packs(world: &World) {
    for region in crate::world::REGIONS {
        for pack in packs(&world.gallery_folder(), region) {
            fs::remove_file(pack).unwrap();
        }
    }
}

#[test]
fn a_second_disk_of_an_image_shares_the_first_ones_blocks() {
    if !may_mount("kept::a_second_disk_of_an_image_shares_the_first_ones_blocks") {
        return;
    }
    let temp = crate::common::temp();
    let Some(drive) = Drive::mount(Kind::Btrfs, &temp.path().join("drive"), 512) else { return };
    let (mut world, source) = with_image(tempfile::tempdir_in(drive.folder()).unwrap());
    let mut firsts = Vec::new();
    for format in FORMATS {
        let lab = world.lab_from_image(&format!("First {format:?}"), "Python-image", format);
        firsts.push(world.disk_of(lab));
        // Only so many are kept.
        assert_eq!(kept(&world).len(), 2 * firsts.len().min(4));
    }
    lose_packs(&world);
    // What a guest writes is its own disk's alone.
    write_at(firsts.last().unwrap(), MIB, b"written by the guest");
    for (format, first) in FORMATS.into_iter().zip(firsts).skip(1) {
        let lab = world.lab_from_image(&format!("Second {format:?}"), "Python-image", format);
        let disk = world.disk_of(lab);
        assert_eq!(world.lab(lab).template.disk.as_ref().unwrap().format, format);
        assert_same_disk(&source, &disk);
        // Its own name, where the format has one; and the first qcow2 disk was written to.
        let differs = fs::read(&disk).unwrap() != fs::read(&first).unwrap();
        assert_eq!(differs, format != DiskFormat::Raw);
    }
}

#[test]
fn a_copy_that_somebody_wrote_to_is_not_used() {
    if !may_mount("kept::a_copy_that_somebody_wrote_to_is_not_used") {
        return;
    }
    let temp = crate::common::temp();
    let Some(drive) = Drive::mount(Kind::Btrfs, &temp.path().join("drive"), 512) else { return };
    let (mut world, source) = with_image(tempfile::tempdir_in(drive.folder()).unwrap());
    world.lab_from_image("First", "Python-image", DiskFormat::Raw);
    let copy = kept(&world).into_iter().find(|path| path.extension().is_some_and(|e| e == "raw")).unwrap();
    write_at(&copy, MIB, b"no part of the image");
    let second = world.lab_from_image("Second", "Python-image", DiskFormat::Raw);
    assert_same_disk(&source, &world.disk_of(second));
    // A new copy was made.
    lose_packs(&world);
    let third = world.lab_from_image("Third", "Python-image", DiskFormat::Raw);
    assert_same_disk(&source, &world.disk_of(third));
}

#[test]
fn copies_go_with_a_labs_disk_and_with_garbage() {
    if !may_mount("kept::copies_go_with_a_labs_disk_and_with_garbage") {
        return;
    }
    let temp = crate::common::temp();
    let Some(drive) = Drive::mount(Kind::Btrfs, &temp.path().join("drive"), 512) else { return };
    let (mut world, _) = with_image(tempfile::tempdir_in(drive.folder()).unwrap());
    let none = Vec::<PathBuf>::new();

    let lab = world.lab_from_image("First", "Python-image", DiskFormat::Raw);
    assert_eq!(kept(&world).len(), 2);
    world.command(Command::DeleteLab(lab));
    assert_eq!(kept(&world), none, "a lab's disk was removed");

    world.lab_from_image("Second", "Python-image", DiskFormat::Raw);
    assert_eq!(kept(&world).len(), 2);
    world.command(Command::CollectGallery { grace_hours: 1 });
    let job = world.last_job().id;
    world.finish(job);
    assert_eq!(kept(&world), none, "the gallery was cleaned up");
}

#[test]
fn a_copy_makes_room_for_a_new_disk() {
    if !may_mount("kept::a_copy_makes_room_for_a_new_disk") {
        return;
    }
    let temp = crate::common::temp();
    let drive = Drive::mount(Kind::Memory, &temp.path().join("drive"), 128).unwrap();
    let (mut world, source) = with_image(tempfile::tempdir_in(drive.folder()).unwrap());
    // As of a lab that is long gone.
    let folder = world.places.cache().join("disks");
    fs::create_dir_all(&folder).unwrap();
    let rest = fs4::available_space(drive.folder()).unwrap();
    write(&folder.join("copy.raw"), &vec![1; (rest - 2 * MIB) as usize]);
    let lab = world.lab_from_image("Second", "Python-image", DiskFormat::Vhd);
    assert_same_disk(&source, &world.disk_of(lab));
    assert_eq!(kept(&world), Vec::<PathBuf>::new());
}

#[test]
fn nothing_is_kept_where_files_cannot_share_blocks() {
    if !may_mount("kept::nothing_is_kept_where_files_cannot_share_blocks") {
        return;
    }
    let temp = crate::common::temp();
    let Some(drive) = Drive::mount(Kind::Memory, &temp.path().join("drive"), 256) else { return };
    let (mut world, source) = with_image(tempfile::tempdir_in(drive.folder()).unwrap());
    for name in ["First", "Second"] {
        let lab = world.lab_from_image(name, "Python-image", DiskFormat::Vhd);
        assert_same_disk(&source, &world.disk_of(lab));
    }
    assert_eq!(kept(&world), Vec::<PathBuf>::new());
}
