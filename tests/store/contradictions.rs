//! A workspace whose text is good and which contradicts itself is refused as one that cannot be read is: the file kept,
//! the backup offered, a sentence that says what contradicts what.

use std::fs;

use lab_gallery::model::{Explain as _, LabId, Workspace};
use lab_gallery::store::{Backup, Mode, Store, StoreError};
use lab_gallery::text::Lang;

use crate::common::disks::write;
use crate::common::temp;
use crate::course::{STAMP, files, ids, now, refused};
use crate::everything::everything;

/// What somebody writes in another place of the file, and what is said of it.
const EDITS: [(&str, &str, &str); 6] = [
    ("acting: \"Mia\"", "acting: \"Eve\"", "“Eve” is to act and is not a member"),
    ("role: Owner", "role: Reader", "the lab account has no owner"),
    ("name: \"Java\"", "name: \"PYTHON\"", "there are two labs “PYTHON”"),
    ("next_id: 22", "next_id: 3", "the next number, 3, was given before"),
    ("file: \"lab-2.vhd\"", "file: \"lab-1.vhd\"", "the disk “lab-1.vhd” belongs to two"),
    ("$argon2id$v=19", "Fabrikam-2026", "the password of lab 1 is not a hash"),
];

#[test]
fn it_is_refused_and_kept_and_the_backup_is_offered() {
    let lang = Lang::load("en");
    for (there, instead, said) in EDITS {
        let folder = temp();
        let mut store = Store::create(folder.path(), &Workspace { next_id: 99, ..everything() }).unwrap();
        store.save(&everything()).unwrap();
        drop(store);
        let path = folder.path().join("workspace.ron");
        let text = fs::read_to_string(&path).unwrap();
        assert!(text.contains(there), "{there}");
        let edited = text.replacen(there, instead, 1);
        write(&path, edited.as_bytes());

        let error = refused(Store::<Workspace>::open(folder.path(), Mode::ReadOnly, now()));
        assert!(
            matches!(error, StoreError::Unreadable { kept: None, backup: Backup::Good, .. }),
            "{error:?}"
        );
        let error = refused(Store::<Workspace>::open(folder.path(), Mode::ReadWrite, now()));
        assert!(
            matches!(error, StoreError::Unreadable { kept: Some(_), backup: Backup::Good, .. }),
            "{error:?}"
        );
        let sentence = lang.say(&error.explain());
        let plain: String = sentence.chars().filter(|c| !matches!(c, '\u{2066}'..='\u{2069}')).collect();
        assert!(plain.contains(said), "{plain}");
        assert!(!plain.contains("line 0") && plain.contains("backup"), "{plain}");
        let kept = format!("workspace.ron.unreadable-{STAMP}");
        assert_eq!(files(folder.path())["workspace.ron"], edited.as_bytes());
        assert_eq!(files(folder.path())[&kept], edited.as_bytes());

        let opened = Store::<Workspace>::open_backup(folder.path(), Mode::ReadWrite, now()).unwrap();
        assert_eq!(opened.document, Workspace { next_id: 99, ..everything() });
        assert_eq!(ids(&opened.notices), ["store-notice-backup-kept"]);
        assert_eq!(files(folder.path())[&kept], edited.as_bytes(), "it is kept once");
    }
}

#[test]
fn a_backup_that_contradicts_itself_is_not_offered() {
    let folder = temp();
    drop(Store::create(folder.path(), &everything()).unwrap());
    let path = folder.path().join("workspace.ron");
    let text = fs::read_to_string(&path).unwrap();
    write(&folder.path().join("workspace.ron.bak"), text.replace("next_id: 22", "next_id: 3").as_bytes());
    write(&path, b"(torn");
    let error = refused(Store::<Workspace>::open(folder.path(), Mode::ReadWrite, now()));
    assert!(matches!(error, StoreError::Unreadable { backup: Backup::Bad, .. }), "{error:?}");
}

#[test]
fn what_could_not_be_opened_again_is_not_saved() {
    let folder = temp();
    let mut store = Store::create(folder.path(), &everything()).unwrap();
    let before = files(folder.path());
    let mut wrong = everything();
    wrong.labs.get_mut(&LabId(1)).unwrap().template.disk = None;
    let error = refused(store.save(&wrong));
    assert!(matches!(error, StoreError::NoText { .. }), "{error:?}");
    assert_eq!(files(folder.path()), before);
    store.save(&Workspace { next_id: 99, ..everything() }).unwrap();
}
