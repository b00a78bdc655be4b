//! Whatever is written in the workspace's file means something, or the file is refused: an entry that is skipped when
//! it is read is lost when it is saved.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use lab_gallery::model::Workspace;
use lab_gallery::store::document::read_text;
use lab_gallery::store::{Backup, Mode, Problem, Store, StoreError};

use crate::common::disks::write;
use crate::common::temp;
use crate::course::{STAMP, files, now, refused};
use crate::everything::everything;

/// A workspace with a backup, and its text.
fn saved(folder: &Path) -> String {
    let mut store = Store::create(folder, &Workspace { next_id: 99, ..everything() }).unwrap();
    store.save(&everything()).unwrap();
    fs::read_to_string(folder.join("workspace.ron")).unwrap()
}

/// A text that must be refused, the file kept and its backup offered; answers where and why.
#[track_caller]
fn why_refused(folder: &Path, text: &str) -> Problem {
    write(&folder.join("workspace.ron"), text.as_bytes());
    let before = files(folder);
    let kept = format!("workspace.ron.unreadable-{STAMP}");
    let opened = Store::<Workspace>::open(folder, Mode::ReadWrite, now());
    let StoreError::Unreadable { backup: Backup::Good, kept: Some(copy), source, .. } = refused(opened)
    else {
        panic!("refused for another reason");
    };
    let mut after = files(folder);
    assert_eq!(after.remove(&kept).unwrap(), text.as_bytes());
    assert_eq!(after, before, "all else is as it was");
    fs::remove_file(copy).unwrap();
    source
}

/// The lines that begin with a field's name, by their number from 0, and the name.
fn fields(text: &str) -> Vec<(usize, String)> {
    let name = |line: &str| {
        let (name, _) = line.trim_start().split_once(": ")?;
        name.chars().all(|c| c.is_ascii_lowercase() || c == '_').then(|| name.to_owned())
    };
    text.lines().enumerate().filter_map(|(number, line)| Some((number, name(line)?))).collect()
}

/// The text with other lines in place of `count` lines from number `at`.
fn replaced(text: &str, at: usize, count: usize, by: &[&str]) -> String {
    let mut lines: Vec<&str> = text.lines().collect();
    lines.splice(at..at + count, by.iter().copied());
    lines.join("\n")
}

#[test]
fn a_mistyped_name_is_shown_with_its_line_and_column_wherever_it_is() {
    let folder = temp();
    let text = saved(folder.path());
    let fields = fields(&text);
    let distinct: BTreeSet<&str> = fields.iter().map(|(_, name)| name.as_str()).collect();
    assert!(distinct.len() > 70, "every kind of entry occurs: {distinct:?}");
    for (number, name) in fields {
        let line = text.lines().nth(number).unwrap();
        let mistyped = line.replacen(&name, &format!("{name}z"), 1);
        let changed = replaced(&text, number, 1, &[&mistyped]);
        let problem = read_text::<Workspace>(&changed).map(drop).expect_err(&mistyped);
        assert_eq!(problem.line, number + 1, "{mistyped}: {problem}");
        let indent = line.len() - line.trim_start().len();
        assert!((indent + 1..=indent + name.len() + 2).contains(&problem.column), "{mistyped}: {problem}");
        assert!(problem.what.contains(&format!("{name}z")), "{mistyped}: {problem}");
    }
}

#[test]
fn an_entry_of_another_program_is_not_lost_either() {
    let folder = temp();
    let text = saved(folder.path());
    let at = text.lines().position(|line| line.contains("quota_hours")).unwrap();
    let problem =
        why_refused(folder.path(), &replaced(&text, at, 0, &["                    currency: \"EUR\","]));
    assert_eq!(problem.line, at + 1);
    assert!(problem.what.contains("currency"), "{problem}");
}

#[test]
fn two_entries_under_one_key_are_not_made_one() {
    let folder = temp();
    let text = saved(folder.path());
    let lines: Vec<&str> = text.lines().collect();
    let indent = |line: &str| line.len() - line.trim_start().len();
    let keys = lines.iter().enumerate().filter(|(_, line)| {
        let key = line.trim_start();
        key.starts_with('"') && key.contains(": ")
            || key.starts_with(|c: char| c.is_ascii_digit()) && key.contains(": (")
    });
    let mut tried = 0;
    for (from, line) in keys {
        let lines_of_entry =
            1 + lines[from..].iter().skip(1).take_while(|next| indent(next) > indent(line)).count();
        let lines_of_entry = if line.ends_with(',') { 1 } else { lines_of_entry + 1 };
        let entry = &lines[from..from + lines_of_entry];
        let problem = read_text::<Workspace>(&replaced(&text, from, 0, entry)).map(drop).expect_err(line);
        assert_eq!(problem.line, from + 1 + lines_of_entry, "{line}: {problem}");
        let key = line.trim().split_once(':').unwrap().0.trim_matches('"');
        assert!(problem.what.contains(&format!("two entries `{key}`")), "{line}: {problem}");
        tried += 1;
    }
    assert!(tried >= 15, "labs, jobs, galleries, regions, variables of sentences: {tried}");
}
