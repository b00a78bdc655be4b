//! Why nothing came of a whole set.

use std::io;
use std::path::PathBuf;

use super::make::MakeError;
use super::manifest::ManifestError;
use super::write::WriteError;
use crate::docs::article::ArticleError;
use crate::docs::scene::ReadError;
use crate::model::{Explain, Message};

/// Why nothing came of a whole set.
#[derive(Debug, thiserror::Error)]
pub enum SetError {
    /// It is not known which pictures are meant.
    #[error(transparent)]
    Read(#[from] ReadError),
    /// An article.
    #[error(transparent)]
    Article(#[from] ArticleError),
    /// What was accepted.
    #[error(transparent)]
    Manifest(#[from] ManifestError),
    /// Pictures that could not be made; each is a sentence of its own.
    #[error("{} pictures could not be made", .0.len())]
    Make(Vec<MakeError>),
    /// Writing.
    #[error(transparent)]
    Write(#[from] WriteError),
    /// Looking for the set's files.
    #[error("{} cannot be read", path.display())]
    Folder {
        /// Which.
        path: PathBuf,
        /// What the system says.
        source: io::Error,
    },
    /// Accepted pictures would be replaced by others.
    #[error("{} has accepted pictures that would change", folder.display())]
    Differs {
        /// The set's folder.
        folder: PathBuf,
        /// The pictures, by their paths in the set.
        files: Vec<String>,
    },
    /// In the places of new files lie some that are somebody's own.
    #[error("{} has files of others in the places of new ones", folder.display())]
    Foreign {
        /// The set's folder.
        folder: PathBuf,
        /// The files, by their paths in the set.
        files: Vec<String>,
    },
}

impl Explain for SetError {
    fn explain(&self) -> Message {
        match self {
            Self::Read(error) => error.explain(),
            Self::Article(error) => error.explain(),
            Self::Manifest(error) => error.explain(),
            Self::Make(errors) => Message::new("docs-set-make").with("count", errors.len()),
            Self::Write(error) => error.explain(),
            Self::Folder { path, source } => {
                Message::new("docs-file").path("path", path).with("cause", source.to_string())
            }
            Self::Differs { folder, files } => Message::new("docs-set-differs")
                .path("folder", folder)
                .with("count", files.len())
                .with("files", files.clone()),
            Self::Foreign { folder, files } => {
                Message::new("docs-set-foreign").path("folder", folder).with("files", files.clone())
            }
        }
    }
}
