//! The document as text: RON, one entry a line, with the number of its schema first.

use std::fmt;

use ron::ser::PrettyConfig;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use crate::model::cost::Money;
use crate::model::{Arg, Explain, Message, once};

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
        let meaning = Message::new("store-problem-contradiction").with("what", error.explain());
        Self::new(error.to_string()).meaning(meaning)
    }

    /// With what it means to the person.
    pub(super) fn meaning(self, meaning: Message) -> Self {
        Self { meaning: Some(Box::new(meaning)), ..self }
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
        let meaning = meaning(&error.code);
        Self { line: end.line, column: end.col, ..Self::new(error.code.to_string()).meaning(meaning) }
    }
}

/// What the reader's technical words mean to a person who has written the text. What is rare keeps them, as its cause.
fn meaning(error: &ron::Error) -> Message {
    use ron::Error;
    let sign = |sign: &'static str| Message::new("store-problem-sign").with("sign", sign);
    let twice = |entry: &str| Message::new("store-problem-twice").with("entry", entry);
    match error {
        Error::MissingStructField { field, .. } => {
            Message::new("store-problem-missing").with("entry", *field)
        }
        Error::NoSuchStructField { expected, found, .. } => Message::new("store-problem-unknown")
            .with("entry", found.as_str())
            .with("values", Arg::List(expected.iter().map(|value| (*value).to_owned()).collect())),
        Error::DuplicateStructField { field, .. } => twice(field),
        Error::Message(what) if let Some(key) = once::twice(what) => twice(key),
        Error::NoSuchEnumVariant { expected, found, .. } => Message::new("store-problem-of")
            .with("found", found.as_str())
            .with("values", Arg::List(expected.iter().map(|value| (*value).to_owned()).collect())),
        Error::ExpectedFloat
        | Error::ExpectedInteger
        | Error::FloatUnderscore
        | Error::UnderscoreAtBeginning
        | Error::InvalidIntegerDigit { .. } => Message::new("store-problem-number"),
        Error::IntegerOutOfBounds => Message::new("store-problem-bounds"),
        Error::InvalidValueForType { expected, .. } if expected == Money::EXPECTED => {
            Message::new("store-problem-price").with("most", Money::MAX_PRICE.units() as u64)
        }
        Error::ExpectedString | Error::ExpectedStringEnd => Message::new("store-problem-text"),
        Error::ExpectedBoolean => Message::new("store-problem-bool"),
        Error::ExpectedIdentifier | Error::InvalidIdentifier(_) | Error::SuggestRawIdentifier(_) => {
            Message::new("store-problem-name")
        }
        Error::ExpectedArray => sign("["),
        Error::ExpectedArrayEnd => sign("]"),
        Error::ExpectedMap => sign("{"),
        Error::ExpectedMapEnd => sign("}"),
        Error::ExpectedStructLike
        | Error::ExpectedNamedStructLike(_)
        | Error::ExpectedDifferentStructName { .. } => sign("("),
        Error::ExpectedStructLikeEnd | Error::ExpectedOptionEnd => sign(")"),
        Error::ExpectedComma => sign(","),
        Error::ExpectedMapColon => sign(":"),
        Error::Eof => Message::new("store-problem-end"),
        Error::TrailingCharacters => Message::new("store-problem-surplus"),
        Error::UnclosedBlockComment => Message::new("store-problem-comment"),
        Error::UnexpectedChar(character) => {
            Message::new("store-problem-character").with("character", character.to_string())
        }
        other => Message::new("store-problem-value").with("what", other.to_string()),
    }
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
            let problem = Problem::new("`schema` is not the first entry");
            Err(Problem { line: 1, column: 1, ..problem.meaning(Message::new("store-problem-schema")) })
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
            ..Problem::new("the text is not UTF-8").meaning(Message::new("store-problem-utf8"))
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
