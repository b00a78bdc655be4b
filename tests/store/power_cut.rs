//! The power goes while a workspace is saved: what reached the disk is any mixture of what was not forced there.

use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use lab_gallery::store::atomic::{Gate, Step};
use lab_gallery::store::{Mode, Store};

use crate::common::temp;
use crate::course::{Course, course, files, now, workspace};

/// What a step does to names and bytes.
#[derive(Clone, Debug)]
enum Op {
    Create(PathBuf),
    Write(PathBuf, Vec<u8>),
    SyncFile(PathBuf),
    Link(PathBuf, PathBuf),
    Rename(PathBuf, PathBuf),
    Remove(PathBuf),
    SyncFolder,
}

impl Op {
    fn of(step: &Step<'_>) -> Self {
        let own = |path: &Path| path.to_owned();
        match *step {
            Step::Create(path) => Self::Create(own(path)),
            Step::Write(path, bytes) => Self::Write(own(path), bytes.to_vec()),
            Step::SyncFile(path) => Self::SyncFile(own(path)),
            Step::Link { from, to } => Self::Link(own(from), own(to)),
            Step::Rename { from, to } => Self::Rename(own(from), own(to)),
            Step::Remove(path) => Self::Remove(own(path)),
            Step::SyncFolder(_) => Self::SyncFolder,
        }
    }
}

/// A change of names that waits to reach the disk.
#[derive(Clone, Debug)]
enum NameChange {
    Bind(PathBuf, usize),
    Move(PathBuf, PathBuf, usize),
    Unbind(PathBuf),
}

/// A file system that forgets what was not forced to it.
#[derive(Default)]
struct Disk {
    /// Each file's bytes, and whether they are all on the disk.
    contents: Vec<(Vec<u8>, bool)>,
    /// The names as programs see them, and as the disk has them.
    seen: BTreeMap<PathBuf, usize>,
    kept: BTreeMap<PathBuf, usize>,
    waiting: Vec<NameChange>,
}

impl Disk {
    fn holding(folder: &Path) -> Self {
        let mut disk = Self::default();
        for (name, bytes) in files(folder) {
            disk.kept.insert(folder.join(name), disk.contents.len());
            disk.contents.push((bytes, true));
        }
        disk.seen = disk.kept.clone();
        disk
    }

    fn apply(&mut self, op: &Op) {
        match op {
            Op::Create(path) => {
                self.bind(path, self.contents.len());
                self.contents.push((Vec::new(), false));
            }
            Op::Write(path, bytes) => {
                let (content, forced) = &mut self.contents[self.seen[path]];
                content.extend(bytes);
                *forced = false;
            }
            Op::SyncFile(path) => self.contents[self.seen[path]].1 = true,
            Op::Link(from, to) => self.bind(to, self.seen[from]),
            Op::Rename(from, to) => {
                let file = self.seen[from];
                // Two names of one file: the rename does nothing.
                if self.seen.get(to) != Some(&file) {
                    self.seen.remove(from);
                    self.seen.insert(to.clone(), file);
                    self.waiting.push(NameChange::Move(from.clone(), to.clone(), file));
                }
            }
            Op::Remove(path) => {
                self.seen.remove(path);
                self.waiting.push(NameChange::Unbind(path.clone()));
            }
            Op::SyncFolder => {
                self.kept = self.seen.clone();
                self.waiting.clear();
            }
        }
    }

    fn bind(&mut self, path: &Path, file: usize) {
        self.seen.insert(path.to_owned(), file);
        self.waiting.push(NameChange::Bind(path.to_owned(), file));
    }

    /// Everything that the file `path` may hold after a power cut now.
    fn after_power_cut(&self, path: &Path) -> Vec<Option<Vec<u8>>> {
        let mut found = Vec::new();
        for subset in 0..1_u32 << self.waiting.len() {
            let mut names = self.kept.clone();
            for (bit, change) in self.waiting.iter().enumerate().filter(|(bit, _)| subset >> bit & 1 == 1) {
                assert!(bit < 32);
                match change {
                    NameChange::Bind(name, file) => {
                        names.insert(name.clone(), *file);
                    }
                    NameChange::Move(from, to, file) => {
                        names.remove(from);
                        names.insert(to.clone(), *file);
                    }
                    NameChange::Unbind(name) => {
                        names.remove(name);
                    }
                }
            }
            match names.get(path).map(|file| &self.contents[*file]) {
                None => found.push(None),
                Some((bytes, true)) => found.push(Some(bytes.clone())),
                Some((bytes, false)) => {
                    let torn = [0, bytes.len() / 2, bytes.len()];
                    found.extend(torn.map(|length| Some(bytes[..length].to_vec())));
                }
            }
        }
        found
    }
}

/// What a save does, step by step, from the files as they are.
fn record(folder: &Path) -> Vec<Op> {
    let record = Arc::new(Mutex::new(Vec::new()));
    let into = Arc::clone(&record);
    let gate: Gate = Arc::new(move |step: &Step<'_>| -> io::Result<()> {
        into.lock().unwrap().push(Op::of(step));
        Ok(())
    });
    let mut store = Store::<Course>::open_with(folder, Mode::ReadWrite, now(), Some(gate)).unwrap().store;
    record.lock().unwrap().clear();
    store.save(&course("third")).unwrap();
    record.lock().unwrap().clone()
}

/// The number of states after a power cut, at any moment of `ops`, in which a file is neither old nor new.
fn losses(before: &Path, ops: &[Op], old: &[u8], backup: &[u8], new: &[u8]) -> usize {
    let document = before.join("workspace.ron");
    let backup_path = before.join("workspace.ron.bak");
    let mut disk = Disk::holding(before);
    let mut lost = 0;
    for op in ops {
        disk.apply(op);
        let good = |found: &Option<Vec<u8>>, one: &[u8], other: &[u8]| {
            found.as_deref().is_some_and(|bytes| bytes == one || bytes == other)
        };
        lost += disk.after_power_cut(&document).iter().filter(|found| !good(found, old, new)).count();
        lost += disk.after_power_cut(&backup_path).iter().filter(|found| !good(found, backup, old)).count();
    }
    // What was reported as saved stays saved.
    lost + disk.after_power_cut(&document).iter().filter(|found| found.as_deref() != Some(new)).count()
}

#[test]
fn a_power_cut_at_any_moment_leaves_the_old_or_the_new_document_and_backup() {
    let folder = temp();
    workspace(folder.path());
    let before = temp();
    let was = files(folder.path());
    let ops = record(folder.path());
    let is = files(folder.path());
    // The steps name the folder they ran in; play them against the files as they were.
    let (old, backup, new) = (&was["workspace.ron"], &was["workspace.ron.bak"], &is["workspace.ron"]);
    for (name, bytes) in &was {
        crate::common::disks::write(&before.path().join(name), bytes);
    }
    let moved = |path: &PathBuf| before.path().join(path.file_name().unwrap());
    let ops: Vec<Op> = ops
        .iter()
        .map(|op| match op {
            Op::Create(path) => Op::Create(moved(path)),
            Op::Write(path, bytes) => Op::Write(moved(path), bytes.clone()),
            Op::SyncFile(path) => Op::SyncFile(moved(path)),
            Op::Link(from, to) => Op::Link(moved(from), moved(to)),
            Op::Rename(from, to) => Op::Rename(moved(from), moved(to)),
            Op::Remove(path) => Op::Remove(moved(path)),
            Op::SyncFolder => Op::SyncFolder,
        })
        .collect();
    assert_eq!(losses(before.path(), &ops, old, backup, new), 0, "{ops:#?}");
    // Without either fsync the same test must find a loss, or it would find nothing.
    let without = |drop: fn(&Op) -> bool| ops.iter().filter(|op| !drop(op)).cloned().collect::<Vec<_>>();
    let no_file = without(|op| matches!(op, Op::SyncFile(_)));
    assert!(losses(before.path(), &no_file, old, backup, new) > 0);
    let no_folder = without(|op| matches!(op, Op::SyncFolder));
    assert!(losses(before.path(), &no_folder, old, backup, new) > 0);
}
