//! A small document to store, and ways to look at a workspace's folder.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use jiff::Timestamp;
use lab_gallery::store::document::read_text;
use lab_gallery::store::{Document, Mode, Opened, Problem, Store, StoreError};
use serde::{Deserialize, Serialize};

/// The document of these tests.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Course {
    pub title: String,
    pub seats: BTreeMap<String, Seat>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Seat {
    pub hours: u64,
    pub note: Option<String>,
}

/// Its form before: the seats had no notes.
#[derive(Serialize, Deserialize)]
pub struct OldCourse {
    pub name: String,
    pub seats: BTreeMap<String, u64>,
}

impl Document for Course {
    const SCHEMA: u32 = 3;

    fn migrate(from: u32, text: &str) -> Result<Self, Problem> {
        if from != 2 {
            return Err(Problem::new(format!("no way from {from}")));
        }
        let old: OldCourse = read_text(text)?;
        let seats = old.seats.into_iter().map(|(name, hours)| (name, Seat { hours, note: None }));
        Ok(Self { title: old.name, seats: seats.collect() })
    }
}

/// A course with that title and two seats.
pub fn course(title: &str) -> Course {
    let seat = |hours, note: Option<&str>| Seat { hours, note: note.map(str::to_owned) };
    Course {
        title: title.to_owned(),
        seats: [
            ("Ada".to_owned(), seat(10, Some("front row\nleft"))),
            ("Zoë \"Z\" (2)".to_owned(), seat(0, None)),
        ]
        .into(),
    }
}

/// The time in the names of files that are kept aside.
pub fn now() -> Timestamp {
    "2026-08-21T10:15:00Z".parse().unwrap()
}

pub const STAMP: &str = "20260821T101500Z";

pub fn open(folder: &Path) -> Result<Opened<Course>, StoreError> {
    Store::open(folder, Mode::ReadWrite, now())
}

pub fn look(folder: &Path) -> Result<Opened<Course>, StoreError> {
    Store::open(folder, Mode::ReadOnly, now())
}

/// Makes a workspace that has been saved twice, so that it has a backup: the document is `course("second")`.
pub fn workspace(folder: &Path) {
    let mut store = Store::create(folder, &course("first")).unwrap();
    store.save(&course("second")).unwrap();
}

/// The error of what must not succeed.
pub fn refused<T>(result: Result<T, StoreError>) -> StoreError {
    match result {
        Err(error) => error,
        Ok(_) => panic!("this must be refused"),
    }
}

/// Every file in the folder but the lock, by name.
pub fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let entries = fs::read_dir(folder).unwrap().map(Result::unwrap);
    let read = entries.map(|entry| (entry.file_name().into_string().unwrap(), entry.path()));
    read.filter(|(name, _)| name != "lock").map(|(name, path)| (name, fs::read(path).unwrap())).collect()
}

/// The ids of messages.
pub fn ids(messages: &[lab_gallery::model::Message]) -> Vec<&str> {
    messages.iter().map(|message| message.id.as_ref()).collect()
}
