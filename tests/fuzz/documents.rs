//! Documents, changed as text: numbers, names, brackets, whole lines.

use proptest::prelude::*;
use proptest::sample::Index;

use crate::bounds::{try_many, turn};
use crate::changes::number;
use crate::common::disks::write;
use crate::common::seals;
use crate::gallery::Sound;

#[derive(Clone, Debug)]
enum Change {
    /// One of the numbers becomes another.
    Number(Index, String),
    /// One of the texts in quotation marks becomes another.
    Text(Index, String),
    Insert(Index, String),
    Remove(Index, usize),
    /// A part again, somewhere else.
    Repeat(Index, usize, Index),
    /// Two lines change places.
    Swap(Index, Index),
}

fn odd_text() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => prop::sample::select(vec![
            "", "..", "../..", "/etc/passwd", "a/b", "CON", "Debian", "debian", "westeurope", "\u{202e}", "é", "\\u{0}",
            "\\", "1.0.0", "9999999999.0.0", "-1", "00000000000000000000000000000000", "2020-05-12T10:00:00Z",
            "9999-12-31T23:59:59Z", "-009999-01-01T00:00:00Z",
        ])
        .prop_map(str::to_owned),
        1 => "[a-zA-Z0-9 ._/-]{0,12}",
        1 => any::<String>(),
        1 => (1..300_000_usize).prop_map(|length| "a".repeat(length)),
    ]
}

fn odd_piece() -> impl Strategy<Value = String> {
    let brackets = prop::sample::select(vec![
        "(",
        ")",
        "[",
        "]",
        "{",
        "}",
        "Some(",
        "/*",
        "\"",
        "r#\"",
        "#![enable(unwrap_newtypes)]",
    ]);
    prop_oneof![
        4 => prop::sample::select(vec![
            "(", ")", "[", "]", "{", "}", ",", ":", "\"", "'", "\\", "//", "/*", "*/", "None", "Some(1)", "()", "0x", "NaN", "inf",
            "1e999", "-", "r#\"", "\0", "\u{feff}", "schema: 2,", "schema: 1,", "#![enable(implicit_some)]",
        ])
        .prop_map(str::to_owned),
        1 => (brackets, 1..50_000_usize).prop_map(|(bracket, times)| bracket.repeat(times.min(250_000 / bracket.len()))),
        1 => any::<String>(),
    ]
}

fn odd_number() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => number().prop_map(|number| number.to_string()),
        1 => any::<i64>().prop_map(|number| number.to_string()),
        1 => (1..400_usize).prop_map(|digits| "9".repeat(digits)),
        1 => prop::sample::select(vec!["1.5", "-0", "0x10", "true", "'a'", "None"]).prop_map(str::to_owned),
    ]
}

fn change() -> impl Strategy<Value = Change> {
    prop_oneof![
        4 => (any::<Index>(), odd_number()).prop_map(|(at, new)| Change::Number(at, new)),
        4 => (any::<Index>(), odd_text()).prop_map(|(at, new)| Change::Text(at, new)),
        2 => (any::<Index>(), odd_piece()).prop_map(|(at, new)| Change::Insert(at, new)),
        1 => (any::<Index>(), 1..200_usize).prop_map(|(at, length)| Change::Remove(at, length)),
        1 => (any::<Index>(), 1..400_usize, any::<Index>()).prop_map(|(at, length, to)| Change::Repeat(at, length, to)),
        1 => (any::<Index>(), any::<Index>()).prop_map(|(one, other)| Change::Swap(one, other)),
    ]
}

/// Where runs of characters of a kind begin and end.
fn runs(text: &str, is: impl Fn(char) -> bool) -> Vec<(usize, usize)> {
    let mut runs: Vec<(usize, usize)> = Vec::new();
    for (at, found) in text.char_indices().filter(|(_, found)| is(*found)) {
        match runs.last_mut() {
            Some(last) if last.1 == at => last.1 += found.len_utf8(),
            _ => runs.push((at, at + found.len_utf8())),
        }
    }
    runs
}

/// The next place at which text can be cut.
fn cut(text: &str, at: usize) -> usize {
    (at.min(text.len())..=text.len()).find(|at| text.is_char_boundary(*at)).unwrap()
}

fn apply(text: &mut String, change: &Change) {
    if text.is_empty() {
        return;
    }
    let place = |text: &str, at: &Index| cut(text, at.index(text.len()));
    match change {
        Change::Number(at, new) => {
            let numbers = runs(text, |found| found.is_ascii_digit());
            if !numbers.is_empty() {
                let (start, end) = *at.get(&numbers);
                text.replace_range(start..end, new);
            }
        }
        Change::Text(at, new) => {
            let quotes: Vec<_> = text.match_indices('"').map(|(at, _)| at).collect();
            let texts: Vec<_> = quotes.chunks_exact(2).map(|pair| (pair[0] + 1, pair[1])).collect();
            if !texts.is_empty() {
                let (start, end) = *at.get(&texts);
                text.replace_range(start..end, new);
            }
        }
        Change::Insert(at, new) => {
            let at = place(text, at);
            text.insert_str(at, new);
        }
        Change::Remove(at, length) => {
            let at = place(text, at);
            let end = cut(text, at + length);
            text.replace_range(at..end, "");
        }
        Change::Repeat(at, length, to) => {
            let (at, to) = (place(text, at), place(text, to));
            let part = text[at..cut(text, at + length)].to_owned();
            text.insert_str(to, &part);
        }
        Change::Swap(one, other) => {
            let mut lines: Vec<&str> = text.split_inclusive('\n').collect();
            let (one, other) = (one.index(lines.len()), other.index(lines.len()));
            lines.swap(one, other);
            *text = lines.concat();
        }
    }
}

#[test]
fn whatever_a_document_says() {
    let sound = Sound::new();
    let documents = prop::collection::vec((any::<Index>(), prop::collection::vec(change(), 1..4)), 1..3);
    try_many("documents", &(documents, prop::bool::weighted(0.85)), |(documents, sealed)| {
        let turn = turn();
        sound.restore();
        let names: Vec<_> = sound.files.keys().filter(|name| name.contains(".ron")).collect();
        let mut length: usize = sound.files.values().map(Vec::len).sum();
        for (file, changes) in &documents {
            let name = file.get(&names);
            let mut text = String::from_utf8(sound.files[*name].clone()).unwrap();
            for change in changes {
                apply(&mut text, change);
            }
            if sealed {
                text = seals::document(&text);
            }
            write(&sound.folder.join(name), text.as_bytes());
            length += text.len();
        }
        turn.read("documents", length, || sound.ask() > 0);
        Ok(())
    });
}
