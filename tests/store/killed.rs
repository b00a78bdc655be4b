//! The process is killed while it saves.

use std::env;
use std::io::{self, BufRead as _, BufReader, Write as _};
use std::path::Path;
use std::process::{Command, Stdio};
use std::thread;
use std::time::Duration;

use lab_gallery::store::{Mode, Store};

use crate::common::temp;
use crate::course::{Course, course, files, ids, now, open, workspace};

/// Makes this test the process that is killed: it saves into the folder without end and says what it has saved.
const WRITE: &str = "LAB_GALLERY_TEST_WRITE";

/// A document that takes a while to write and says in many places which one it is.
fn numbered(number: u64) -> Course {
    let mut large = course(&format!("number {number}"));
    let seat = large.seats.remove("Ada").unwrap();
    for row in 0..500 {
        let mut seat = seat.clone();
        seat.hours = number;
        large.seats.insert(format!("row {row}"), seat);
    }
    large
}

fn number(course: &Course) -> u64 {
    course.title.strip_prefix("number ").unwrap().parse().unwrap()
}

#[test]
fn a_killed_writer_leaves_a_whole_workspace_and_all_it_has_reported() {
    if let Some(folder) = env::var_os(WRITE) {
        let mut opened = open(Path::new(&folder)).unwrap();
        for next in number(&opened.document) + 1.. {
            opened.store.save(&numbered(next)).unwrap();
            writeln!(io::stdout(), "\nsaved {next}").unwrap();
        }
    }
    let folder = temp();
    workspace(folder.path());
    open(folder.path()).unwrap().store.save(&numbered(0)).unwrap();
    let mut interrupted = 0;
    for round in 0..20_u64 {
        let reported = write_and_kill(folder.path(), Duration::from_micros(round * 777));
        let opened = open(folder.path()).unwrap();
        let found = number(&opened.document);
        assert_eq!(opened.document, numbered(found));
        assert!(found >= reported, "{reported} was reported as saved, {found} is there");
        assert!(found <= reported + 1, "{found} is there, and only {reported} was reported");
        interrupted += usize::from(ids(&opened.notices) == ["store-notice-interrupted"]);
        let backup = Store::<Course>::open_backup(folder.path(), Mode::ReadOnly, now()).unwrap().document;
        assert!(["first", "second"].contains(&backup.title.as_str()) || number(&backup) <= found);
        assert_eq!(files(folder.path()).len(), 2, "what was interrupted is cleaned up");
    }
    assert!(interrupted > 0, "no kill hit a save: the test has tested nothing");
}

/// Starts the writer, lets it save a few times and kills it a moment later. Answers the last number it reported.
fn write_and_kill(folder: &Path, moment: Duration) -> u64 {
    let mut child = Command::new(env::current_exe().unwrap())
        .args([
            "killed::a_killed_writer_leaves_a_whole_workspace_and_all_it_has_reported",
            "--exact",
            "--nocapture",
        ])
        .env(WRITE, folder)
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let lines = BufReader::new(child.stdout.take().unwrap()).lines().map(Result::unwrap);
    let mut saved = lines.filter_map(|line| line.strip_prefix("saved ")?.parse().ok());
    let first = saved.by_ref().take(3).last().unwrap_or_else(|| panic!("the writer did not start"));
    thread::sleep(moment);
    child.kill().unwrap();
    let last = saved.last().unwrap_or(first);
    child.wait().unwrap();
    last
}
