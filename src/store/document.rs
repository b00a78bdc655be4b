//! The document as text: RON, one entry a line, with the number of its schema first.

use std::fmt;

use ron::ser::PrettyConfig;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use crate::model::{Explain, Message};

/// What a workspace holds. The number of its form is the store's business, not the document's.
///
/// Use ordered maps in it: equal documents must give equal texts, so that a person can compare two versions.
pub trait Document: Serialize + DeserializeOwned + Send + Sync + 'static {
    /// The number of the form that is written, raised by every change that an older program could misread.
    const SCHEMA: u32;

    /// Reads `text`, a whole file of the older schema `from`; [`read_text`] reads the older form's own type out of it.
    fn migrate(from: u32, text: &str) -> Result<Self, Problem> {
        let _ = text;
        Err(Problem::new(format!("there is no way from schema {from} to schema {}", Self::SCHEMA)))
    }

    /// Whether what was read is of a piece; a file that was edited by hand can be good text and still contradict itself.
    fn check(&self) -> Result<(), Problem> {
        Ok(())
    }
}

/// Where and why a text could not be read.
#[derive(Clone, Debug, Default, PartialEq, Eq, thiserror::Error)]
pub struct Problem {
    /// The line, from 1; 0 where no place is meant.
    pub line: usize,
    /// The character in the line, from 1.
    pub column: usize,
    /// What was wrong there, in the reader's technical words.
    pub what: String,
    /// The same for the person, where it is known what it means.
    pub meaning: Option<Box<Message>>,
}

impl Problem {
    /// A problem of the whole text.
    pub fn new(what: impl Into<String>) -> Self {
        Self { what: what.into(), ..Self::default() }
    }

    /// The text can be read, and what it says contradicts itself.
    pub fn contradiction<E: Explain + std::error::Error>(error: &E) -> Self {
        Self { meaning: Some(Box::new(error.explain())), ..Self::new(error.to_string()) }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.line {
            0 => out.write_str(&self.what),
            line => write!(out, "line {line}, column {}: {}", self.column, self.what),
        }
    }
}

impl From<ron::error::SpannedError> for Problem {
    fn from(error: ron::error::SpannedError) -> Self {
        // The span begins where the reader last was content; its end is where it got stuck.
        let end = error.span.end;
        let meaning = meaning(&error.code).map(Box::new);
        Self { line: end.line, column: end.col, meaning, ..Self::new(error.code.to_string()) }
    }
}

/// What the reader's technical words mean to a person who has written the text.
fn meaning(error: &ron::Error) -> Option<Message> {
    use ron::Error;
    let meaning = match error {
        Error::MissingStructField { field, .. } => {
            Message::new("store-problem-missing").with("entry", *field)
        }
        Error::NoSuchStructField { found, .. } => {
            Message::new("store-problem-unknown").with("entry", found.as_str())
        }
        Error::DuplicateStructField { field, .. } => {
            Message::new("store-problem-twice").with("entry", *field)
        }
        Error::ExpectedFloat
        | Error::ExpectedInteger
        | Error::FloatUnderscore
        | Error::IntegerOutOfBounds
        | Error::InvalidIntegerDigit { .. } => Message::new("store-problem-number"),
        Error::ExpectedString | Error::ExpectedStringEnd => Message::new("store-problem-text"),
        Error::Message(what) => Message::new("store-problem-value").with("what", what.as_str()),
        _ => return None,
    };
    Some(meaning)
}

/// The whole file. An entry beside these is an error, so that nothing is dropped by reading and writing.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Whole<T> {
    schema: u32,
    workspace: T,
}

/// What a text turned out to be.
pub(super) enum Read<T> {
    /// The document in the form that this program writes.
    Current(T),
    /// The document, brought over from an older form.
    Migrated {
        /// The document in today's form.
        document: T,
        /// The schema of the text.
        from: u32,
    },
    /// Written by a newer program.
    Newer {
        /// The schema of the text.
        found: u32,
    },
}

/// The document's text. It is read back and checked before it is given out: what could not be opened again must
/// never replace a file that can.
pub(super) fn to_text<T: Document>(document: &T) -> Result<String, Problem> {
    let config = PrettyConfig::new().new_line("\n");
    let whole = Whole { schema: T::SCHEMA, workspace: document };
    let mut text =
        ron::ser::to_string_pretty(&whole, config).map_err(|error| Problem::new(error.to_string()))?;
    text.push('\n');
    read_text::<T>(&text)?.check()?;
    Ok(text)
}

/// Reads what is in a whole file's text as a `T`, whatever the number of its schema.
pub fn read_text<T: DeserializeOwned>(text: &str) -> Result<T, Problem> {
    Ok(ron::from_str::<Whole<T>>(text)?.workspace)
}

/// Reads a whole file.
pub(super) fn from_bytes<T: Document>(bytes: &[u8]) -> Result<Read<T>, Problem> {
    let text = utf8(bytes)?;
    match schema(text) {
        Some(found) if found > T::SCHEMA => Ok(Read::Newer { found }),
        Some(from) if from < T::SCHEMA => {
            let document = T::migrate(from, text)?;
            document.check()?;
            Ok(Read::Migrated { document, from })
        }
        Some(_) => {
            let document: T = read_text(text)?;
            document.check()?;
            Ok(Read::Current(document))
        }
        // Not where it is written; the reader says what it found instead.
        None => {
            read_text::<T>(text)?;
            Err(Problem { line: 1, column: 1, ..Problem::new("`schema` is not the first entry") })
        }
    }
}

pub(super) fn utf8(bytes: &[u8]) -> Result<&str, Problem> {
    // Some editors put a byte order mark before a text.
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    std::str::from_utf8(bytes).map_err(|error| {
        let good = bytes.get(..error.valid_up_to()).map(String::from_utf8_lossy).unwrap_or_default();
        let line = good.rsplit('\n').next().unwrap_or_default();
        Problem {
            line: good.matches('\n').count() + 1,
            column: line.chars().count() + 1,
            ..Problem::new("the text is not UTF-8")
        }
    })
}

/// The number in `(schema: N`, the file's first entry. Found without reading on: what follows in another schema
/// may be anything.
fn schema(text: &str) -> Option<u32> {
    let rest = skip(skip(text).strip_prefix('(')?);
    let rest = skip(skip(rest.strip_prefix("schema")?).strip_prefix(':')?);
    let digits = rest.find(|character: char| !character.is_ascii_digit()).unwrap_or(rest.len());
    // A number that ends with the text may have lost its last digits.
    let (number, rest) = rest.split_at_checked(digits)?;
    if skip(rest).is_empty() { None } else { number.parse().ok() }
}

/// Skips white space and comments.
fn skip(mut text: &str) -> &str {
    loop {
        text = text.trim_start();
        let rest = if let Some(comment) = text.strip_prefix("//") {
            comment.split_once('\n').map_or("", |(_, rest)| rest)
        } else if let Some(comment) = text.strip_prefix("/*") {
            comment.split_once("*/").map_or("", |(_, rest)| rest)
        } else {
            return text;
        };
        text = rest;
    }
}
