//! Why a job cannot be done.

use std::io;

use thiserror::Error;

use crate::model::{Explain, Message, Refusal};

/// A job that ended without an outcome.
#[derive(Debug, Error)]
pub enum JobError {
    /// It was asked to stop.
    #[error("stopped")]
    Stopped,
    /// The state has no such job any more, or not what the job needs.
    #[error(transparent)]
    Refused(#[from] Refusal),
    /// A name in the workspace's file that is no name of a file in its folder.
    #[error("`{file}` is not the name of a file in the workspace's folder")]
    FileName {
        /// The name.
        file: String,
    },
    /// The operating system gives no thread.
    #[error("no thread could be started")]
    NoThread {
        /// The operating system's own words.
        source: io::Error,
    },
    /// A mistake in this program.
    #[error("the program made a mistake: {said}")]
    Panicked {
        /// What the panic said.
        said: String,
    },
}

impl JobError {
    /// Whether it was asked to stop, which is no failure.
    pub fn is_stopped(&self) -> bool {
        matches!(self, Self::Stopped)
    }
}

impl Explain for JobError {
    fn explain(&self) -> Message {
        match self {
            Self::Stopped => Message::new("jobs-stopped"),
            Self::Refused(refusal) => refusal.explain(),
            Self::FileName { file } => Message::new("jobs-file-name").with("file", file.as_str()),
            Self::NoThread { source } => Message::new("jobs-no-thread").with("cause", source.to_string()),
            Self::Panicked { said: _ } => Message::new("jobs-panicked"),
        }
    }
}
