//! Why an article could not be read, and how it is said.

use crate::model::{Arg, Explain, Message};
use crate::store::Problem;

/// Why an article could not be read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ArticleError {
    /// No article has that name.
    #[error("there is no article {name}")]
    Unknown {
        /// What was asked for.
        name: String,
        /// The articles that there are.
        there: Vec<String>,
    },
    /// Its file does not parse.
    #[error("the article {name} cannot be read")]
    Syntax {
        /// The article.
        name: String,
        /// Where and why.
        source: Problem,
    },
    /// It names a message that no language has.
    #[error("the article {name} names the message {id} in line {line}, and there is none")]
    Message {
        /// The article.
        name: String,
        /// The message.
        id: String,
        /// Where it is named, from 1.
        line: usize,
        /// The character in the line, from 1.
        column: usize,
    },
}

impl Explain for ArticleError {
    fn explain(&self) -> Message {
        match self {
            Self::Unknown { name, there } => Message::new("docs-article-unknown")
                .with("name", name.as_str())
                .with("names", Arg::List(there.clone())),
            Self::Syntax { name, source } => Message::new("docs-article-syntax")
                .with("name", name.as_str())
                .with("problem", source.explain()),
            Self::Message { name, id, line, column } => Message::new("docs-article-message")
                .with("name", name.as_str())
                .with("id", id.as_str())
                .with("line", *line)
                .with("column", *column),
        }
    }
}
