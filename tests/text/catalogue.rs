//! The language files on disk and the places in the sources that speak: read once, for the tests of ids.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use fluent_syntax::ast;

/// A message as its file has it.
pub struct Entry {
    /// The variables it uses, those of terms and selectors included.
    pub variables: BTreeSet<String>,
    /// The messages that stand in it.
    pub references: BTreeSet<String>,
}

/// The project's folder.
pub fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// Every message of a language, by id.
pub fn messages(tag: &str) -> BTreeMap<String, Entry> {
    let mut found = BTreeMap::new();
    for path in files(&root().join("assets/locales").join(tag), "ftl") {
        let resource = fluent_syntax::parser::parse(fs::read_to_string(&path).unwrap())
            .unwrap_or_else(|(_, errors)| panic!("{} does not parse: {errors:?}", path.display()));
        for entry in resource.body {
            let ast::Entry::Message(message) = entry else { continue };
            let value = message.value.unwrap_or_else(|| panic!("{} has no text", message.id.name));
            let mut entry = Entry { variables: BTreeSet::new(), references: BTreeSet::new() };
            pattern(&value, &mut entry);
            let earlier = found.insert(message.id.name.clone(), entry);
            assert!(earlier.is_none(), "{} is there twice", message.id.name);
        }
    }
    found
}

fn pattern(pattern: &ast::Pattern<String>, entry: &mut Entry) {
    for element in &pattern.elements {
        if let ast::PatternElement::Placeable { expression: placed } = element {
            expression(placed, entry);
        }
    }
}

fn expression(expression: &ast::Expression<String>, entry: &mut Entry) {
    match expression {
        ast::Expression::Inline(placed) => inline(placed, entry),
        ast::Expression::Select { selector, variants } => {
            inline(selector, entry);
            for variant in variants {
                pattern(&variant.value, entry);
            }
        }
    }
}

fn inline(placed: &ast::InlineExpression<String>, entry: &mut Entry) {
    match placed {
        ast::InlineExpression::VariableReference { id } => {
            entry.variables.insert(id.name.clone());
        }
        ast::InlineExpression::MessageReference { id, .. } => {
            entry.references.insert(id.name.clone());
        }
        ast::InlineExpression::Placeable { expression: nested } => expression(nested, entry),
        ast::InlineExpression::FunctionReference { arguments, .. } => {
            for argument in &arguments.positional {
                inline(argument, entry);
            }
        }
        _ => {}
    }
}

/// A place in the sources where a message id is written.
pub struct Mention {
    /// File and line, for a person.
    pub place: String,
    /// The id.
    pub id: String,
    /// The variables given right there, when the place tells: `Message::new("…").with("…", …)` and `.text("…")`.
    pub given: Option<BTreeSet<String>>,
}

/// The rooms that articles and scenes name messages of; other names in their files are not ids.
const DOCUMENTED: [&str; 5] = ["article", "docs", "help", "model", "ui"];

/// Every string literal in `src`, and in the files of articles and scenes, that looks like an id of one of `prefixes`.
pub fn mentions(prefixes: &BTreeSet<String>) -> Vec<Mention> {
    let mut found = mentions_in(&files(&root().join("src"), "rs"), prefixes);
    let documents = files(&root().join("assets/docs"), "ron");
    found.extend(mentions_in(&documents, &DOCUMENTED.map(str::to_owned).into()));
    // A scene or an article may be called as a message could be.
    let named =
        |mention: &Mention| documents.iter().any(|path| path.file_stem().unwrap() == mention.id.as_str());
    found.retain(|mention| !named(mention));
    found
}

fn mentions_in(paths: &[PathBuf], prefixes: &BTreeSet<String>) -> Vec<Mention> {
    let mut found = Vec::new();
    for path in paths {
        let source = without_comments(&fs::read_to_string(path).unwrap());
        for (at, literal) in literals(&source) {
            let is_id = literal.split_once('-').is_some_and(|(prefix, rest)| {
                prefixes.contains(prefix)
                    && !rest.is_empty()
                    && rest.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
            });
            if is_id {
                let line = source[..at].matches('\n').count() + 1;
                let shown = path.strip_prefix(root()).unwrap().display();
                let given = given(&source, at, literal.len());
                found.push(Mention { place: format!("{shown}:{line}"), id: literal.to_owned(), given });
            }
        }
    }
    found
}

/// The variables given to the message whose id literal starts at `at` (its quote) and is `length` long.
fn given(source: &str, at: usize, length: usize) -> Option<BTreeSet<String>> {
    let before = source[..at].trim_end();
    let after = source[at + length + 2..].trim_start().strip_prefix(')')?;
    if before.ends_with(".text(") {
        return Some(BTreeSet::new());
    }
    if !before.ends_with("Message::new(") {
        return None;
    }
    let mut given = BTreeSet::new();
    let mut rest = after.trim_start();
    while let Some(call) = rest.strip_prefix('.') {
        let open = call.find('(')?;
        let close = open + closing(&call[open..])?;
        let arguments = &call[open + 1..close];
        if ["with", "bytes", "path"].contains(&call[..open].trim()) {
            given.insert(arguments.trim().strip_prefix('"')?.split('"').next()?.to_owned());
        }
        rest = call[close + 1..].trim_start();
    }
    Some(given)
}

/// Where the bracket that `text` starts with is closed.
fn closing(text: &str) -> Option<usize> {
    let mut depth = 0_usize;
    let mut in_string = false;
    let mut escaped = false;
    for (at, c) in text.char_indices() {
        match c {
            _ if escaped => escaped = false,
            '\\' if in_string => escaped = true,
            '"' => in_string = !in_string,
            '(' if !in_string => depth += 1,
            ')' if !in_string => {
                depth -= 1;
                if depth == 0 {
                    return Some(at);
                }
            }
            _ => {}
        }
    }
    None
}

/// The plain string literals: where their opening quote is, and what is in them.
fn literals(source: &str) -> Vec<(usize, &str)> {
    let mut found = Vec::new();
    let bytes = source.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        match bytes[at] {
            // A quote as a character is not the start of a string.
            b'\'' if bytes[at..].starts_with(b"'\"'") => at += 3,
            b'\'' if bytes[at..].starts_with(b"'\\\"'") => at += 4,
            b'"' => {
                let mut end = at + 1;
                while end < bytes.len() && bytes[end] != b'"' {
                    end += if bytes[end] == b'\\' { 2 } else { 1 };
                }
                if end < bytes.len() {
                    found.push((at, &source[at + 1..end]));
                }
                at = end + 1;
            }
            _ => at += 1,
        }
    }
    found
}

/// The source with its line comments blanked; lines keep their numbers.
fn without_comments(source: &str) -> String {
    let mut out = String::with_capacity(source.len());
    for line in source.lines() {
        if !line.trim_start().starts_with("//") {
            out.push_str(line);
        }
        out.push('\n');
    }
    out
}

/// Every file below `folder` with that extension, in order of path.
pub fn files(folder: &Path, extension: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).unwrap_or_else(|e| panic!("{}: {e}", folder.display())) {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|e| e == extension) {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}
