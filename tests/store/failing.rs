//! Saving fails at any one of its steps.

use std::fs;
use std::io;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

use lab_gallery::store::atomic::{self, Gate, Step, Writer};
use lab_gallery::store::{Mode, Saved, Store, StoreError};

use crate::common::disks::write;
use crate::common::temp;
use crate::course::{Course, course, files, ids, now, open, refused, workspace};

/// A gate that lets `passed` steps by and fails the next one, or all that follow.
fn fail_after(passed: usize, kind: io::ErrorKind, all: bool) -> (Gate, Arc<AtomicBool>) {
    let count = AtomicUsize::new(0);
    let on = Arc::new(AtomicBool::new(false));
    let switch = Arc::clone(&on);
    let gate = move |_: &Step<'_>| {
        if !switch.load(Ordering::Relaxed) {
            return Ok(());
        }
        let step = count.fetch_add(1, Ordering::Relaxed);
        if step == passed || (all && step > passed) { Err(io::Error::from(kind)) } else { Ok(()) }
    };
    (Arc::new(gate), on)
}

/// A document of more than one part, so that a disk can be full in the middle of it.
fn large(title: &str) -> Course {
    let mut large = course(title);
    for number in 0..4000 {
        let seat = large.seats["Ada"].clone();
        large.seats.insert(format!("seat {number:04}"), seat);
    }
    large
}

/// Saves the large document "third" over "second" with a gate; answers how that went and the store.
fn save_with(folder: &Path, gate: Gate, on: &AtomicBool) -> (Store<Course>, Result<Saved, StoreError>) {
    workspace(folder);
    let mut store = Store::open_with(folder, Mode::ReadWrite, now(), Some(gate)).unwrap().store;
    on.store(true, Ordering::Relaxed);
    let result = store.save(&large("third"));
    (store, result)
}

#[test]
fn whatever_step_fails_the_old_or_the_new_document_is_there_whole() {
    for all in [false, true] {
        let mut failures = 0;
        for passed in 0.. {
            let folder = temp();
            let (gate, on) = fail_after(passed, io::ErrorKind::StorageFull, all);
            let (mut store, result) = save_with(folder.path(), gate, &on);
            on.store(false, Ordering::Relaxed);
            if result.is_ok() && !all {
                // A step whose failure is made up for by another, such as the link by a copy, comes in between.
                if passed > 20 {
                    break;
                }
            } else if result.is_ok() {
                break;
            } else {
                failures += 1;
                assert!(matches!(refused(result), StoreError::Full { .. }));
            }
            let before = fs::read(folder.path().join("workspace.ron")).unwrap();
            drop(store);
            let opened = open(folder.path()).unwrap();
            assert!(
                opened.document == course("second") || opened.document == large("third"),
                "after step {passed}: {}",
                opened.document.title
            );
            assert!(opened.notices.is_empty() || ids(&opened.notices) == ["store-notice-interrupted"]);
            assert_eq!(fs::read(folder.path().join("workspace.ron")).unwrap(), before);
            assert!(files(folder.path()).keys().all(|name| name.starts_with("workspace.ron")), "cleaned up");
            let backup = Store::<Course>::open_backup(folder.path(), Mode::ReadOnly, now()).unwrap();
            assert!(["first", "second"].contains(&backup.document.title.as_str()));
            store = opened.store;
            store.save(&large("third")).unwrap();
            drop(store);
            assert_eq!(open(folder.path()).unwrap().document, large("third"));
        }
        assert!(failures >= 8, "only {failures} steps were there to fail");
    }
}

#[test]
fn the_same_store_saves_again_once_the_disk_has_room() {
    for passed in 0..12 {
        let folder = temp();
        let (gate, on) = fail_after(passed, io::ErrorKind::StorageFull, true);
        let (mut store, result) = save_with(folder.path(), gate, &on);
        on.store(false, Ordering::Relaxed);
        let again = store.save(&large("third")).unwrap();
        assert!(
            again.notices.is_empty(),
            "its own half-done save is not somebody else's: {:?}",
            again.notices
        );
        drop(store);
        assert_eq!(open(folder.path()).unwrap().document, large("third"), "{result:?}");
    }
}

#[test]
fn a_file_system_without_hard_links_gets_a_copy_for_a_backup() {
    let folder = temp();
    let gate: Gate = Arc::new(|step: &Step<'_>| match step {
        Step::Link { .. } => Err(io::Error::from(io::ErrorKind::Unsupported)),
        _ => Ok(()),
    });
    let (store, result) = save_with(folder.path(), gate, &AtomicBool::new(true));
    result.unwrap();
    drop(store);
    let backup = Store::<Course>::open_backup(folder.path(), Mode::ReadOnly, now()).unwrap();
    assert_eq!(backup.document, course("second"));
    assert_eq!(open(folder.path()).unwrap().document, large("third"));
    assert_eq!(files(folder.path()).len(), 2);
}

#[test]
fn a_workspace_on_a_full_disk_can_be_opened() {
    let folder = temp();
    workspace(folder.path());
    let (gate, on) = fail_after(0, io::ErrorKind::StorageFull, true);
    on.store(true, Ordering::Relaxed);
    let opened = Store::<Course>::open_with(folder.path(), Mode::ReadWrite, now(), Some(gate)).unwrap();
    assert_eq!(opened.document, course("second"));
}

#[test]
fn an_unreadable_document_on_a_full_disk_stays_where_it_is() {
    let folder = temp();
    workspace(folder.path());
    write(&folder.path().join("workspace.ron"), b"(torn");
    let before = files(folder.path());
    let (gate, on) = fail_after(0, io::ErrorKind::StorageFull, true);
    on.store(true, Ordering::Relaxed);
    let error =
        refused(Store::<Course>::open_with(folder.path(), Mode::ReadWrite, now(), Some(Arc::clone(&gate))));
    assert!(matches!(error, StoreError::Unreadable { kept: None, .. }), "{error:?}");
    let error = refused(Store::<Course>::open_backup_with(folder.path(), Mode::ReadWrite, now(), Some(gate)));
    assert!(matches!(error, StoreError::Full { .. }), "{error:?}");
    let after = files(folder.path());
    for (name, bytes) in before {
        assert_eq!(after[&name], bytes, "{name}");
    }
}

#[test]
fn what_interrupted_writes_leave_is_found_and_nothing_else() {
    let folder = temp();
    let path = folder.path().join("workspace.ron");
    let ours = [".workspace.ron.12-0.tmp", ".workspace.ron.12-10.tmp"];
    let others =
        [".workspace.ron.tmp", ".workspace.ron.a-b.tmp", ".workspace.ron.1-2.swp", "workspace.ron.1-2.tmp"];
    for name in ours.iter().chain(&others) {
        write(&folder.path().join(name), b"");
    }
    assert_eq!(atomic::leftovers(&path).unwrap(), ours.map(|name| folder.path().join(name)));
}

#[test]
fn a_file_replaced_without_a_backup_is_old_or_new_too() {
    let folder = temp();
    let path = folder.path().join("note");
    for passed in 0..6 {
        write(&path, b"old");
        let (gate, on) = fail_after(passed, io::ErrorKind::StorageFull, true);
        on.store(true, Ordering::Relaxed);
        let result = Writer::with_gate(gate).replace(&path, b"new", None);
        let found = fs::read(&path).unwrap();
        assert_eq!(found == b"new", passed >= 4, "{result:?} after {passed} steps");
        assert!(found == b"new" || found == b"old");
        assert_eq!(result.is_ok(), passed >= 5);
    }
}

#[test]
fn a_workspace_that_could_not_be_made_says_nothing_of_a_saved_one() {
    for kind in [io::ErrorKind::StorageFull, io::ErrorKind::PermissionDenied, io::ErrorKind::TimedOut] {
        let parent = temp();
        let folder = parent.path().join("new");
        let gate: Gate = Arc::new(move |_: &Step<'_>| Err(io::Error::from(kind)));
        let error = refused(Store::create_with(&folder, &course("first"), Some(gate)));
        let StoreError::NotMade { folder: named, source } = error else { panic!("{error}") };
        assert_eq!((named, source.kind()), (folder, kind));
    }
}
