//! Saving on the saver's thread.

use std::io;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, mpsc};
use std::time::{Duration, Instant};

use lab_gallery::store::atomic::{Gate, Step};
use lab_gallery::store::{Mode, Pace, SaveReport, Saver, Store, StoreError};

use crate::common::temp;
use crate::course::{Course, course, look, now, open, workspace};

/// So long that nothing is written by itself during a test.
const NEVER: Pace = Pace { quiet: Duration::from_hours(1), at_most: Duration::from_hours(1) };
const SOON: Pace = Pace { quiet: Duration::from_millis(30), at_most: Duration::from_hours(1) };

/// A saver for the store whose reports come out of the receiver.
fn start(store: Store<Course>, pace: Pace) -> (Saver<Course>, mpsc::Receiver<SaveReport>) {
    let (sender, reports) = mpsc::channel();
    let saver = Saver::start(store, pace, move |report| sender.send(report).unwrap()).unwrap();
    (saver, reports)
}

/// A store for the workspace whose disk is full as long as the switch is on.
fn on_a_disk_that_fills(folder: &std::path::Path) -> (Store<Course>, Arc<AtomicBool>) {
    let full = Arc::new(AtomicBool::new(false));
    let switch = Arc::clone(&full);
    let gate: Gate = Arc::new(move |_: &Step<'_>| {
        if switch.load(Ordering::Relaxed) { Err(io::Error::from(io::ErrorKind::StorageFull)) } else { Ok(()) }
    });
    (Store::open_with(folder, Mode::ReadWrite, now(), Some(gate)).unwrap().store, full)
}

#[test]
fn a_change_is_written_by_itself_after_a_while() {
    let folder = temp();
    workspace(folder.path());
    let (saver, reports) = start(open(folder.path()).unwrap().store, SOON);
    saver.save(course("third"));
    let report = reports.recv_timeout(Duration::from_secs(30)).unwrap();
    assert!(matches!(report, SaveReport::Saved(_)), "{report:?}");
    assert_eq!(look(folder.path()).unwrap().document, course("third"));
}

#[test]
fn many_changes_are_one_save_of_the_latest() {
    let folder = temp();
    workspace(folder.path());
    let (saver, reports) = start(open(folder.path()).unwrap().store, NEVER);
    for number in 0..500 {
        saver.save(course(&format!("change {number}")));
    }
    saver.flush().unwrap();
    assert_eq!(look(folder.path()).unwrap().document, course("change 499"));
    drop(saver);
    assert_eq!(reports.iter().count(), 1);
}

#[test]
fn changes_without_end_are_written_at_the_latest_moment() {
    let folder = temp();
    workspace(folder.path());
    let pace = Pace { quiet: Duration::from_hours(1), at_most: Duration::from_millis(50) };
    let (saver, reports) = start(open(folder.path()).unwrap().store, pace);
    let end = Instant::now() + Duration::from_secs(30);
    let mut number = 0;
    while reports.try_recv().is_err() {
        assert!(Instant::now() < end, "never written");
        number += 1;
        saver.save(course(&format!("change {number}")));
        std::thread::sleep(Duration::from_millis(1));
    }
}

#[test]
fn handing_over_does_not_wait_for_the_disk() {
    let folder = temp();
    workspace(folder.path());
    let (here, reached) = mpsc::channel();
    let (go_on, wait) = mpsc::channel::<()>();
    let wait = Mutex::new(wait);
    let slow = Arc::new(AtomicBool::new(false));
    let switch = Arc::clone(&slow);
    let gate: Gate = Arc::new(move |step: &Step<'_>| {
        if matches!(step, Step::SyncFile(_)) && switch.swap(false, Ordering::Relaxed) {
            here.send(()).unwrap();
            wait.lock().unwrap().recv().unwrap();
        }
        Ok(())
    });
    let store = Store::open_with(folder.path(), Mode::ReadWrite, now(), Some(gate)).unwrap().store;
    slow.store(true, Ordering::Relaxed);
    let (saver, reports) = start(store, Pace { quiet: Duration::ZERO, at_most: Duration::ZERO });
    saver.save(course("third"));
    reached.recv().unwrap();
    // The disk now waits until it is told; this would never come back if it waited for it.
    saver.save(course("fourth"));
    assert_eq!(look(folder.path()).unwrap().document, course("second"));
    go_on.send(()).unwrap();
    saver.flush().unwrap();
    assert_eq!(look(folder.path()).unwrap().document, course("fourth"));
    drop(saver);
    assert_eq!(reports.iter().filter(|report| matches!(report, SaveReport::Saved(_))).count(), 2);
}

#[test]
fn dropping_the_saver_writes_what_waits() {
    let folder = temp();
    workspace(folder.path());
    let (saver, _reports) = start(open(folder.path()).unwrap().store, NEVER);
    saver.save(course("third"));
    drop(saver);
    assert_eq!(open(folder.path()).unwrap().document, course("third"), "and the lock is free");
}

#[test]
fn a_failure_is_reported_and_made_good_by_the_next_change() {
    let folder = temp();
    workspace(folder.path());
    let (store, full) = on_a_disk_that_fills(folder.path());
    let (saver, reports) = start(store, SOON);
    full.store(true, Ordering::Relaxed);
    saver.save(course("third"));
    let report = reports.recv_timeout(Duration::from_secs(30)).unwrap();
    assert!(
        matches!(&report, SaveReport::Failed(error) if matches!(**error, StoreError::Full { .. })),
        "{report:?}"
    );
    assert_eq!(look(folder.path()).unwrap().document, course("second"));
    assert!(matches!(*saver.flush().unwrap_err(), StoreError::Full { .. }));
    full.store(false, Ordering::Relaxed);
    saver.save(course("fourth"));
    assert!(matches!(reports.recv().unwrap(), SaveReport::Failed(_)), "that of the flush");
    assert!(matches!(reports.recv_timeout(Duration::from_secs(30)).unwrap(), SaveReport::Saved(_)));
    assert_eq!(look(folder.path()).unwrap().document, course("fourth"));
}

#[test]
fn what_failed_is_tried_again_by_a_flush_and_at_the_end() {
    for by_flush in [true, false] {
        let folder = temp();
        workspace(folder.path());
        let (store, full) = on_a_disk_that_fills(folder.path());
        let (saver, _reports) = start(store, NEVER);
        full.store(true, Ordering::Relaxed);
        saver.save(course("third"));
        saver.flush().unwrap_err();
        full.store(false, Ordering::Relaxed);
        if by_flush {
            saver.flush().unwrap();
            assert_eq!(look(folder.path()).unwrap().document, course("third"));
            saver.flush().unwrap();
        }
        drop(saver);
        assert_eq!(open(folder.path()).unwrap().document, course("third"));
    }
}

#[test]
fn nobody_waits_for_a_thread_that_has_ended() {
    let folder = temp();
    workspace(folder.path());
    let store = open(folder.path()).unwrap().store;
    let saver = Saver::start(store, NEVER, |_| panic!("a report that nobody can take")).unwrap();
    saver.save(course("third"));
    assert!(matches!(*saver.flush().unwrap_err(), StoreError::SaverGone { source: None }));
    drop(saver);
    assert_eq!(open(folder.path()).unwrap().document, course("third"));
}
