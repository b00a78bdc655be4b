//! Why scenes could not be read, and how it is said.

use std::io;
use std::path::PathBuf;

use crate::model::{Explain, Message};
use crate::store::Problem;

/// Why a scene, or what belongs to it, could not be read.
#[derive(Debug, thiserror::Error)]
pub enum ReadError {
    /// A file or folder.
    #[error("{}", path.display())]
    File {
        /// Which.
        path: PathBuf,
        /// What the system says.
        source: io::Error,
    },
    /// It is not what such a file holds.
    #[error("{file}: {problem}")]
    Unreadable {
        /// Which file.
        file: String,
        /// Where and why.
        problem: Problem,
    },
    /// It can be read, and something that it names is not there.
    #[error("{file}: no {what:?} {name}")]
    Unknown {
        /// Which file; empty for what was asked for.
        file: String,
        /// What kind of thing.
        what: Named,
        /// The name.
        name: String,
        /// What there is.
        valid: Vec<String>,
    },
    /// A target that says nothing, or two things at once.
    #[error("{file}: a target needs one name or a role: {target}")]
    Target {
        /// Which file.
        file: String,
        /// As it is.
        target: String,
    },
    /// A scene without words for who cannot see its picture.
    #[error("{file}: no alternative text")]
    Alt {
        /// Which file.
        file: String,
    },
    /// A folder without scenes and stages.
    #[error("{} has no scenes", path.display())]
    Empty {
        /// Which.
        path: PathBuf,
    },
    /// A number that makes no sense where it stands.
    #[error("{file}: {number} is not from {least} to {most}")]
    Number {
        /// Which file.
        file: String,
        /// The number.
        number: u64,
        /// The least.
        least: u64,
        /// The most.
        most: u64,
    },
}

/// What kind of thing a name is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Named {
    /// A scene.
    Scene,
    /// An article, or another folder of scenes.
    Article,
    /// A stage.
    Stage,
    /// A Fluent message.
    Message,
    /// A key of the keyboard.
    Key,
    /// A language.
    Language,
}

impl Explain for ReadError {
    fn explain(&self) -> Message {
        match self {
            Self::File { path, source } => {
                Message::new("docs-file").path("path", path).with("cause", source.to_string())
            }
            Self::Unreadable { file, problem } => {
                Message::new("docs-unreadable").with("file", file.as_str()).with("problem", problem.explain())
            }
            Self::Unknown { file, what, name, valid } => {
                let id = match what {
                    Named::Scene => "docs-no-scene",
                    Named::Article => "docs-no-article",
                    Named::Stage => "docs-no-stage",
                    Named::Message => "docs-no-message",
                    Named::Key => "docs-no-key",
                    Named::Language => "docs-no-language",
                };
                let message = Message::new(id).with("name", name.as_str()).with("valid", valid.clone());
                if file.is_empty() { message } else { message.with("file", file.as_str()) }
            }
            Self::Target { file, target } => {
                Message::new("docs-bad-target").with("file", file.as_str()).with("target", target.as_str())
            }
            Self::Alt { file } => Message::new("docs-no-alt").with("file", file.as_str()),
            Self::Empty { path } => Message::new("docs-no-scenes").path("path", path),
            Self::Number { file, number, least, most } => Message::new("docs-bad-number")
                .with("file", file.as_str())
                .with("number", *number)
                .with("least", *least)
                .with("most", *most),
        }
    }
}
