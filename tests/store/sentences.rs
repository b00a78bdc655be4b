//! Every failure is a sentence that names what it is about.

use std::error::Error as _;
use std::io;
use std::path::PathBuf;

use lab_gallery::model::Explain as _;
use lab_gallery::model::check::Flaw;
use lab_gallery::store::lock::Owner;
use lab_gallery::store::{Backup, Problem, StoreError};
use lab_gallery::text::Lang;

/// One of each, and what its sentence must say.
fn failures() -> Vec<(StoreError, &'static [&'static str])> {
    let path = || PathBuf::from("/lab/workspace.ron");
    let folder = || PathBuf::from("/lab");
    let source = || io::Error::other("the disk is on fire");
    let not_made = |kind| StoreError::NotMade { folder: folder(), source: io::Error::from(kind) };
    let problem = || Problem { line: 1234, column: 5, ..Problem::new("Expected comma") };
    let owner = Owner { pid: 4321, host: "desk".to_owned() };
    let unreadable = |kept, backup| StoreError::Unreadable { path: path(), kept, backup, source: problem() };
    vec![
        (StoreError::NoWorkspace { folder: folder() }, &["/lab"]),
        (StoreError::AlreadyThere { folder: folder() }, &["/lab"]),
        (not_made(io::ErrorKind::PermissionDenied), &["/lab", "no workspace was made", "another folder"]),
        (not_made(io::ErrorKind::ReadOnlyFilesystem), &["/lab", "no workspace was made", "another folder"]),
        (not_made(io::ErrorKind::StorageFull), &["/lab", "no room left", "another disk"]),
        (StoreError::NotMade { folder: folder(), source: source() }, &["/lab", "Cause: the disk is on fire"]),
        (StoreError::Locked { folder: folder(), by: Some(owner) }, &["/lab", "4321", "desk"]),
        (StoreError::Locked { folder: folder(), by: None }, &["/lab"]),
        (StoreError::ReadOnlyFolder { folder: folder(), source: source() }, &["/lab", "on fire"]),
        (StoreError::OpenedReadOnly { folder: folder() }, &["/lab"]),
        (
            unreadable(Some(PathBuf::from("/lab/kept")), Backup::Good),
            &["line 1234, column 5: cause: Expected comma", "/lab/workspace.ron", "/lab/kept", "good"],
        ),
        (
            StoreError::Unreadable {
                path: path(),
                kept: None,
                backup: Backup::None,
                source: Problem::contradiction(&Flaw::LabTwice("Python".to_owned())),
            },
            &["contradict each other: there are two labs “Python”", "/lab/workspace.ron", "no backup"],
        ),
        (
            unreadable(None, Backup::Bad),
            &["line 1234, column 5: cause: Expected comma", "cannot be read either"],
        ),
        (StoreError::Missing { path: path(), backup: Backup::None }, &["/lab/workspace.ron", "no backup"]),
        (StoreError::Newer { path: path(), found: 2048, known: 1 }, &["/lab/workspace.ron", "2048"]),
        (StoreError::TooLarge { path: path(), size: 3 << 30, limit: 1 << 28 }, &["3 GiB", "256 MiB"]),
        (StoreError::Full { path: path(), source: source() }, &["/lab/workspace.ron", "safe"]),
        (StoreError::Read { path: path(), source: source() }, &["/lab/workspace.ron", "on fire"]),
        (StoreError::Write { path: path(), source: source() }, &["/lab/workspace.ron", "on fire", "safe"]),
        (StoreError::NoText { source: Problem::new("a map in a key") }, &["a map in a key", "safe"]),
        (StoreError::SaverGone { source: Some(source()) }, &["safe"]),
    ]
}

#[test]
fn every_failure_is_said_with_what_it_is_about() {
    let lang = Lang::load("en");
    for (error, parts) in failures() {
        let said = lang.say(&error.explain());
        let plain: String = said.chars().filter(|c| !matches!(c, '\u{2066}'..='\u{2069}')).collect();
        for part in parts {
            assert!(plain.contains(part), "{error:?}\nis said without {part:?}:\n{plain}");
        }
        assert!(plain.ends_with('.') && !plain.contains('{'), "{plain}");
    }
}

#[test]
fn no_cause_is_lost() {
    for (error, _) in failures() {
        let has_cause = format!("{error:?}").contains("source");
        assert_eq!(error.source().is_some(), has_cause, "{error:?}");
    }
}
