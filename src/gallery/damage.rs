//! What can be wrong with a file of a gallery. Everything in it may come from anywhere, so all of it is checked.

use thiserror::Error;

use super::chunk::Hash;
use crate::model::{Explain, Message};

/// What is wrong with one file.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum Damage {
    /// It is not there.
    #[error("it is missing")]
    Missing,
    /// The store cannot read it.
    #[error("it cannot be read: {cause}")]
    Unreadable {
        /// The store's own words.
        cause: String,
    },
    /// More bytes than such a file has.
    #[error("it has {length} bytes; {limit} are the most")]
    TooLong {
        /// Its length.
        length: u64,
        /// The most that such a file has.
        limit: u64,
    },
    /// Fewer bytes than it needs.
    #[error("it ends too early")]
    Truncated,
    /// A document that is not UTF-8.
    #[error("it is not text")]
    NotText,
    /// A document that cannot be read as one.
    #[error("line {line}, column {column}: {cause}")]
    Syntax {
        /// The line, from 1.
        line: u64,
        /// The column, from 1.
        column: u64,
        /// What was found there.
        cause: String,
    },
    /// A document that contradicts its own name, another file, or itself.
    #[error("`{field}` contradicts the rest")]
    Contradiction {
        /// The field.
        field: &'static str,
    },
    /// Not a file or folder of that kind.
    #[error("it is nothing that a gallery has there")]
    NotOurs,
    /// A binary file of a newer program.
    #[error("it has schema {schema}")]
    NewerSchema {
        /// Its schema.
        schema: u32,
    },
    /// Settings of an image; those from before count.
    #[error("{what}, so earlier settings of `{image}` count")]
    Settings {
        /// The image.
        image: String,
        /// What is wrong with them.
        what: Box<Self>,
    },
    /// Its content is not what its name, a hash, says.
    #[error("its content does not match its hash")]
    Checksum,
    /// A table in it contradicts itself.
    #[error("its table contradicts itself")]
    Table,
    /// Chunks in it whose content does not match their hash.
    #[error("{count} chunks in it are damaged, the first is {first}")]
    Chunks {
        /// How many.
        count: u64,
        /// The first of them.
        first: Hash,
    },
    /// Chunks that a disk needs and that no sound pack of the region has.
    #[error("{count} chunks are missing, the first at byte {first} of the disk")]
    ChunksMissing {
        /// How many places of the disk lack theirs.
        count: u64,
        /// The guest offset of the first, in bytes.
        first: u64,
    },
}

impl Explain for Damage {
    fn explain(&self) -> Message {
        match self {
            Self::Missing => Message::new("gallery-damage-missing"),
            Self::Unreadable { cause } => {
                Message::new("gallery-damage-unreadable").with("cause", cause.as_str())
            }
            Self::TooLong { length, limit } => {
                Message::new("gallery-damage-too-long").bytes("length", *length).bytes("limit", *limit)
            }
            Self::Truncated => Message::new("gallery-damage-truncated"),
            Self::NotText => Message::new("gallery-damage-not-text"),
            Self::Syntax { line, column, cause } => Message::new("gallery-damage-syntax")
                .with("line", *line)
                .with("column", *column)
                .with("cause", cause.as_str()),
            Self::Contradiction { field } => {
                Message::new("gallery-damage-contradiction").with("field", *field)
            }
            Self::NotOurs => Message::new("gallery-damage-not-ours"),
            Self::NewerSchema { .. } => Message::new("gallery-damage-newer-schema"),
            Self::Settings { image, what } => Message::new("gallery-damage-settings")
                .with("image", image.as_str())
                .with("what", what.explain()),
            Self::Checksum => Message::new("gallery-damage-checksum"),
            Self::Table => Message::new("gallery-damage-table"),
            Self::Chunks { count, .. } => Message::new("gallery-damage-chunks").with("count", *count),
            Self::ChunksMissing { count, first } => {
                Message::new("gallery-damage-chunks-missing").with("count", *count).bytes("first", *first)
            }
        }
    }
}
