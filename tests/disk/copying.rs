//! Copying and comparing: whole or not at all.

use std::path::Path;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};

use lab_gallery::disk::{self, CreateOptions, DiskError, DiskFormat};

use crate::support::{MIB, copy, names, open, place, sparse};

fn source(path: &Path) {
    sparse(path, 64 * MIB, &[(0, 512), (5 * MIB - 100, 3_000_000), (63 * MIB, MIB as usize)]);
}

#[test]
fn a_copy_has_the_same_bytes() {
    let (folder, path) = place("a.raw");
    source(&path);
    let target = folder.path().join("b.raw");
    copy(open(&path).as_ref(), &target, DiskFormat::Raw);
    assert!(std::fs::read(&path).unwrap() == std::fs::read(&target).unwrap());
    assert_eq!(disk::compare(open(&path).as_ref(), open(&target).as_ref()).unwrap(), None);
    assert_eq!(names(&folder), ["a.raw", "b.raw"]);
}

#[test]
fn progress_grows_to_all_bytes_of_extents() {
    let (folder, path) = place("a.raw");
    source(&path);
    let last = AtomicU64::new(0);
    let target = disk::create(&folder.path().join("b.raw"), DiskFormat::Raw, 64 * MIB).unwrap();
    let heard = |done| assert!(last.swap(done, Ordering::Relaxed) < done, "progress went back");
    disk::copy(open(&path).as_ref(), target, &heard, &|| false).unwrap();
    assert_eq!(last.into_inner(), disk::inspect(&path).unwrap().used);
}

#[test]
fn the_first_difference_is_found() {
    let (folder, a) = place("a.raw");
    let b = folder.path().join("b.raw");
    sparse(&a, 64 * MIB, &[(20 * MIB, 1000), (50 * MIB, 1000)]);
    sparse(&b, 64 * MIB, &[(50 * MIB, 1000)]);
    let first = disk::compare(open(&a).as_ref(), open(&b).as_ref()).unwrap();
    assert_eq!(first, Some(20 * MIB));
    assert_eq!(disk::compare(open(&b).as_ref(), open(&a).as_ref()).unwrap(), first);
}

#[test]
fn a_longer_disk_is_the_same_when_its_tail_is_zero() {
    let (folder, a) = place("a.raw");
    let (b, c) = (folder.path().join("b.raw"), folder.path().join("c.raw"));
    sparse(&a, 4 * MIB, &[(MIB, 1000)]);
    sparse(&b, 9 * MIB, &[(MIB, 1000)]);
    sparse(&c, 9 * MIB, &[(MIB, 1000), (8 * MIB, 10)]);
    assert_eq!(disk::compare(open(&a).as_ref(), open(&b).as_ref()).unwrap(), None);
    assert_eq!(disk::compare(open(&a).as_ref(), open(&c).as_ref()).unwrap(), Some(8 * MIB));
}

#[test]
fn a_cancelled_copy_leaves_nothing() {
    let (folder, path) = place("a.raw");
    source(&path);
    let target = disk::create(&folder.path().join("b.raw"), DiskFormat::Raw, 64 * MIB).unwrap();
    let started = AtomicBool::new(false);
    let error =
        disk::copy(open(&path).as_ref(), target, &|_| started.store(true, Ordering::Relaxed), &|| {
            started.load(Ordering::Relaxed)
        })
        .unwrap_err();
    assert!(matches!(error, DiskError::Cancelled), "{error}");
    assert_eq!(names(&folder), ["a.raw"]);
}

#[test]
fn a_source_that_changes_is_refused() {
    let (folder, path) = place("a.raw");
    source(&path);
    let disk = open(&path);
    let target = disk::create(&folder.path().join("b.raw"), DiskFormat::Raw, 64 * MIB).unwrap();
    let touched = AtomicBool::new(false);
    let touch = |_| {
        if !touched.swap(true, Ordering::Relaxed) {
            // Later than the file's own time stamps, however coarse the clock.
            std::thread::sleep(std::time::Duration::from_millis(20));
            let file = std::fs::OpenOptions::new().write(true).open(&path).unwrap();
            std::io::Write::write_all(&mut &file, b"guest writes").unwrap();
        }
    };
    let error = disk::copy(disk.as_ref(), target, &touch, &|| false).unwrap_err();
    assert!(matches!(error, DiskError::Changed { .. }), "{error}");
    assert_eq!(names(&folder), ["a.raw"]);
}

#[test]
fn a_source_that_shrinks_is_refused() {
    let (folder, path) = place("a.raw");
    source(&path);
    let disk = open(&path);
    let target = disk::create(&folder.path().join("b.raw"), DiskFormat::Raw, 64 * MIB).unwrap();
    std::fs::OpenOptions::new().write(true).open(&path).unwrap().set_len(6 * MIB).unwrap();
    let error = disk::copy(disk.as_ref(), target, &|_| {}, &|| false).unwrap_err();
    assert!(matches!(error, DiskError::Changed { .. }), "{error}");
    assert_eq!(names(&folder), ["a.raw"]);
}

#[test]
fn a_file_of_that_name_is_kept() {
    let (folder, path) = place("a.raw");
    source(&path);
    let taken = folder.path().join("b.raw");
    sparse(&taken, MIB, &[(0, 100)]);
    let kept = std::fs::read(&taken).unwrap();
    let error = disk::create(&taken, DiskFormat::Raw, MIB).err().unwrap();
    assert!(matches!(error, DiskError::Exists { .. }), "{error}");

    // Also when it appears while the disk is being written.
    let late = folder.path().join("late.raw");
    let writer = disk::create(&late, DiskFormat::Raw, MIB).unwrap();
    std::fs::copy(&taken, &late).unwrap();
    let error = writer.finish().unwrap_err();
    assert!(matches!(error, DiskError::Exists { .. }), "{error}");
    assert!(std::fs::read(&late).unwrap() == kept);

    let replace = CreateOptions { replace: true };
    disk::create_with(&late, DiskFormat::Raw, MIB, replace).unwrap().finish().unwrap();
    assert!(std::fs::read(&late).unwrap() == vec![0; MIB as usize]);
    assert_eq!(names(&folder), ["a.raw", "b.raw", "late.raw"]);
}

#[test]
fn a_copy_into_a_smaller_disk_is_refused() {
    let (folder, path) = place("a.raw");
    source(&path);
    let target = disk::create(&folder.path().join("b.raw"), DiskFormat::Raw, 63 * MIB).unwrap();
    let error = disk::copy(open(&path).as_ref(), target, &|_| {}, &|| false).unwrap_err();
    assert!(matches!(error, DiskError::OutOfRange { .. }), "{error}");
    assert_eq!(names(&folder), ["a.raw"]);
}

#[test]
fn too_little_room_is_seen_before_anything_is_written() {
    let folder = tempfile::tempdir().unwrap();
    let free = disk::free_space(folder.path()).unwrap();
    disk::must_have_space(folder.path(), 1).unwrap();
    let error = disk::must_have_space(folder.path(), u64::MAX).unwrap_err();
    let DiskError::NoSpace { needed, free: found, .. } = error else { panic!("{error}") };
    assert_eq!(needed, u64::MAX);
    assert!(found > 0 && free > 0);
}

#[test]
fn leftovers_of_a_killed_program_are_swept_and_live_work_is_not() {
    let (folder, path) = place("a.raw");
    let leftover = folder.path().join(".lab-gallery-abc123.part");
    sparse(&leftover, MIB, &[(0, 100)]);
    let writer = disk::create(&path, DiskFormat::Raw, MIB).unwrap();
    assert_eq!(disk::sweep(folder.path()).unwrap(), [leftover]);
    writer.finish().unwrap();
    assert_eq!(names(&folder), ["a.raw"]);
}
