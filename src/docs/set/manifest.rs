//! `pictures.ron`: what was accepted, so that a change can be told and named.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};

use ron::ser::PrettyConfig;
use serde::{Deserialize, Serialize};

use super::touched::Seen;
use crate::docs::raster::Picture;
use crate::model::{Explain, Message, once};
use crate::store::{Problem, atomic};

/// The manifest's name in the folder of its set.
pub const MANIFEST: &str = "pictures.ron";
/// The form of the manifest that is written, and the newest that is read.
pub const SCHEMA: u32 = 1;
/// A manifest of more bytes than this is none of ours.
const MOST_BYTES: u64 = 64 * 1024 * 1024;

/// The pictures of a set, as they were accepted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Manifest {
    /// The form of this file.
    pub schema: u32,
    /// The preset that they were made with.
    pub preset: String,
    /// What it holds, where that is not every scene there is: names of articles, and of scenes as `article/scene`.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub only: BTreeSet<String>,
    /// Each picture, by its path in the set with `/` between the names.
    #[serde(deserialize_with = "once::each_key_once")]
    pub pictures: BTreeMap<String, Accepted>,
}

/// A picture, as it was accepted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Accepted {
    /// [`pixel_hash`] of the finished picture, with what is drawn on it.
    pub pixels: String,
    /// The hash of its scene.
    pub scene: String,
    /// [`text_hash`] of its alternative text.
    pub alt: String,
    /// Everything with a name in it.
    pub widgets: Vec<Seen>,
}

/// Why a manifest could not be read or written.
#[derive(Debug, thiserror::Error)]
pub enum ManifestError {
    /// The file could not be read.
    #[error("{} cannot be read", path.display())]
    Read {
        /// Which.
        path: PathBuf,
        /// What the system says.
        source: io::Error,
    },
    /// The file could not be written.
    #[error("{} cannot be written", path.display())]
    Write {
        /// Which.
        path: PathBuf,
        /// What the system says.
        source: io::Error,
    },
    /// It is no manifest.
    #[error("{}: {problem}", path.display())]
    Unreadable {
        /// Which.
        path: PathBuf,
        /// Where and why.
        problem: Problem,
    },
    /// A newer program has written it.
    #[error("{} has schema {found}", path.display())]
    Newer {
        /// Which.
        path: PathBuf,
        /// Its schema.
        found: u32,
    },
}

impl Manifest {
    /// An empty one.
    pub fn new(preset: &str) -> Self {
        Self { schema: SCHEMA, preset: preset.to_owned(), only: BTreeSet::new(), pictures: BTreeMap::new() }
    }

    /// The manifest of the set in that folder; none where nothing was accepted yet.
    pub fn load(folder: &Path) -> Result<Option<Self>, ManifestError> {
        let path = folder.join(MANIFEST);
        let text = match read(&path) {
            Ok(text) => text,
            Err(source) if source.kind() == io::ErrorKind::NotFound => return Ok(None),
            Err(source) => return Err(ManifestError::Read { path, source }),
        };
        Self::parse(&path, &text).map(Some)
    }

    /// The manifest that `text`, the file at `path`, holds.
    pub fn parse(path: &Path, text: &str) -> Result<Self, ManifestError> {
        let unreadable = |problem| ManifestError::Unreadable { path: path.to_owned(), problem };
        // Asked first: what a newer program has written may have other entries.
        let Form { schema } = ron::from_str(text).map_err(|error| unreadable(error.into()))?;
        if schema > SCHEMA {
            return Err(ManifestError::Newer { path: path.to_owned(), found: schema });
        }
        let manifest: Self = ron::from_str(text).map_err(|error| unreadable(error.into()))?;
        match manifest.pictures.keys().find(|file| !is_inside(file)) {
            // Pictures are removed and replaced by these names.
            Some(file) => Err(unreadable(Problem::new(format!("{file:?} is no path in a set")))),
            None => Ok(manifest),
        }
    }

    /// The text of the file.
    pub fn to_text(&self) -> Result<String, ron::Error> {
        // A widget a line; what changes in a picture is then read in the difference of two versions.
        let form = PrettyConfig::new().depth_limit(4).new_line("\n").indentor(" ").struct_names(false);
        let body = ron::ser::to_string_pretty(self, form)?;
        Ok(format!("// What was accepted, by `lab-gallery docs bless` and nothing else.\n{body}\n"))
    }

    /// Writes the manifest of the set in that folder: the old one or the new one is there, whatever happens.
    pub fn save(&self, folder: &Path) -> Result<(), ManifestError> {
        let path = folder.join(MANIFEST);
        let text = self.to_text().map_err(io::Error::other);
        text.and_then(|text| atomic::write(&path, text.as_bytes()))
            .map_err(|source| ManifestError::Write { path, source })
    }
}

/// As much of a manifest as every version of it has.
#[derive(Deserialize)]
struct Form {
    schema: u32,
}

fn read(path: &Path) -> io::Result<String> {
    let mut text = String::new();
    let file = std::fs::File::open(path)?;
    file.take(MOST_BYTES + 1).read_to_string(&mut text)?;
    if text.len() as u64 > MOST_BYTES {
        return Err(io::Error::from(io::ErrorKind::FileTooLarge));
    }
    Ok(text)
}

/// Whether a path names a picture in the set and nothing outside it.
fn is_inside(file: &str) -> bool {
    let plain = |part: &str| !part.is_empty() && !part.starts_with('.') && !part.contains(['\\', ':', '\0']);
    file.strip_suffix(".png").is_some() && file.split('/').all(plain)
}

/// The hash of a picture's size and pixels, in hexadecimal.
pub fn pixel_hash(picture: &Picture) -> String {
    let mut hasher = blake3::Hasher::new();
    hasher.update(&picture.width.to_le_bytes());
    hasher.update(&picture.height.to_le_bytes());
    hasher.update(&picture.rgba);
    hasher.finalize().to_hex().to_string()
}

/// The hash of a text, in hexadecimal.
pub fn text_hash(text: &str) -> String {
    blake3::hash(text.as_bytes()).to_hex().to_string()
}

impl Explain for ManifestError {
    fn explain(&self) -> Message {
        match self {
            Self::Read { path, source } => {
                Message::new("docs-manifest-read").path("path", path).with("cause", source.to_string())
            }
            Self::Write { path, source } => {
                Message::new("docs-manifest-write").path("path", path).with("cause", source.to_string())
            }
            Self::Unreadable { path, problem } => {
                Message::new("docs-manifest-syntax").path("path", path).with("problem", problem.explain())
            }
            Self::Newer { path, found } => Message::new("docs-manifest-newer")
                .path("path", path)
                .with("found", u64::from(*found))
                .with("known", u64::from(SCHEMA)),
        }
    }
}
