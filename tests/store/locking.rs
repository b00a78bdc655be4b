//! One writer per workspace.

use std::env;
use std::io::{self, BufRead as _, BufReader, Write as _};
use std::path::Path;
use std::process::{Child, Command, Stdio};

use lab_gallery::store::StoreError;
use lab_gallery::store::lock::Owner;

use crate::common::disks::write;
use crate::common::temp;
use crate::course::{course, files, look, open, refused, workspace};

/// Makes this test the other process: it opens the folder, says so, and waits to be ended.
const HOLD: &str = "LAB_GALLERY_TEST_HOLD";

#[test]
fn the_second_writer_is_refused_and_told_who_is_first() {
    let folder = temp();
    workspace(folder.path());
    let first = open(folder.path()).unwrap();
    let before = files(folder.path());
    let StoreError::Locked { by, .. } = refused(open(folder.path())) else { panic!("not locked") };
    assert!(by.is_none() || by == Some(Owner::this()), "{by:?}");
    #[cfg(unix)]
    assert_eq!(by, Some(Owner::this()));
    assert_eq!(look(folder.path()).unwrap().document, course("second"), "looking is always possible");
    assert_eq!(files(folder.path()), before);
    drop(first);
    open(folder.path()).unwrap();
}

#[test]
fn a_lock_is_held_by_another_process_and_goes_with_it_however_it_ends() {
    if let Some(folder) = env::var_os(HOLD) {
        let _opened = open(Path::new(&folder)).unwrap();
        writeln!(io::stdout(), "held").unwrap();
        io::stdin().read_line(&mut String::new()).unwrap();
        return;
    }
    let folder = temp();
    workspace(folder.path());
    let mut holder = hold(folder.path());
    let StoreError::Locked { by, .. } = refused(open(folder.path())) else { panic!("not locked") };
    #[cfg(unix)]
    assert_eq!(by.map(|owner| owner.pid), Some(holder.id()));
    #[cfg(not(unix))]
    assert_eq!(by, None);
    holder.kill().unwrap();
    holder.wait().unwrap();
    assert_eq!(open(folder.path()).unwrap().document, course("second"));
}

#[test]
fn a_lock_file_that_says_nonsense_locks_nobody_out() {
    let folder = temp();
    workspace(folder.path());
    for text in [&b""[..], b"\xFF\0\x1B", b"99999999999999999999 host", &vec![b'9'; 100_000]] {
        write(&folder.path().join("lock"), text);
        open(folder.path()).unwrap();
    }
}

fn hold(folder: &Path) -> Child {
    let mut child = Command::new(env::current_exe().unwrap())
        .args([
            "locking::a_lock_is_held_by_another_process_and_goes_with_it_however_it_ends",
            "--exact",
            "--nocapture",
        ])
        .env(HOLD, folder)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let lines = BufReader::new(child.stdout.take().unwrap()).lines().map(Result::unwrap);
    assert!(lines.into_iter().any(|line| line.ends_with("held")), "the other process did not get the lock");
    child
}
