//! The workspace's own list of prices, `prices.ron`, which is used in place of the published one.
//!
//! It is kept with the same care as the workspace: written whole or not at all, the one before as its backup, and what
//! cannot be read is kept aside before anything takes its place. People write it by hand, too.

use std::io;
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use ron::ser::PrettyConfig;

use super::aside;
use super::atomic::{self, Writer};
use super::document::{self, Problem};
use super::error::StoreError;
use super::folder;
use super::open::stamped;
use crate::model::cost::Prices;
use crate::model::{Explain, Message};

/// The list's name in the workspace.
pub const PRICES_NAME: &str = "prices.ron";
/// The name of the list before the last change.
pub const PRICES_BACKUP_NAME: &str = "prices.ron.bak";

/// The largest list that is read, in bytes: hundreds of times what it takes.
const LIMIT: u64 = 1 << 20;

/// Said at the top of every list that is written.
const HEADING: &str = "// The prices of this workspace, in place of the published ones. For estimates only; the invoice decides.\n";

/// Why a list of prices was not read or written.
#[derive(Debug, thiserror::Error)]
pub enum PricesError {
    /// The text is no list of prices, or not a complete one. It was left as it is.
    #[error("{} cannot be read", path.display())]
    Unreadable {
        /// The list.
        path: PathBuf,
        /// Where and why.
        source: Problem,
    },
    /// The file could not be read.
    #[error("{} could not be read", path.display())]
    Read {
        /// The list.
        path: PathBuf,
        /// What the system says.
        source: io::Error,
    },
    /// The list could not be written or taken away; it is the one that it was.
    #[error("{} could not be written", path.display())]
    Write {
        /// The list.
        path: PathBuf,
        /// What the system says.
        source: io::Error,
    },
}

impl Explain for PricesError {
    fn explain(&self) -> Message {
        match self {
            Self::Unreadable { path, source } => {
                Message::new("store-prices-unreadable").path("path", path).with("problem", source.explain())
            }
            Self::Read { path, source } => {
                Message::new("store-prices-read").path("path", path).with("cause", source.to_string())
            }
            Self::Write { path, source } => {
                Message::new("store-prices-write").path("path", path).with("cause", source.to_string())
            }
        }
    }
}

/// Reads the list of the workspace in `folder`; none if it has none of its own.
pub fn read(folder: &Path) -> Result<Option<Prices>, PricesError> {
    read_file(&folder.join(PRICES_NAME))
}

/// Reads a list; none if there is no such file.
pub fn read_file(path: &Path) -> Result<Option<Prices>, PricesError> {
    let unreadable = |source| PricesError::Unreadable { path: path.to_owned(), source };
    let bytes = match folder::read_within(path, LIMIT) {
        Ok(None) => return Ok(None),
        Ok(Some(bytes)) => bytes,
        Err(StoreError::Read { path, source }) => return Err(PricesError::Read { path, source }),
        Err(other) => {
            let problem = Problem::new(other.to_string());
            return Err(unreadable(problem.meaning(Message::new("store-problem-large"))));
        }
    };
    parse(&bytes).map(Some).map_err(unreadable)
}

fn parse(bytes: &[u8]) -> Result<Prices, Problem> {
    let prices: Prices = ron::from_str(document::utf8(bytes)?)?;
    prices.check().map_err(|flaw| Problem::contradiction(&flaw))?;
    Ok(prices)
}

/// Writes `prices` as the list of the workspace in `folder`; none takes the list away, so that the published one is
/// used again. The list before becomes the backup. One that cannot be read is kept aside first; answers where.
pub fn save(folder: &Path, prices: Option<&Prices>, now: Timestamp) -> Result<Option<PathBuf>, PricesError> {
    save_with(&Writer::default().private(), folder, prices, now)
}

/// [`save`] with a writer of one's own.
pub fn save_with(
    writer: &Writer,
    folder: &Path,
    prices: Option<&Prices>,
    now: Timestamp,
) -> Result<Option<PathBuf>, PricesError> {
    let path = folder.join(PRICES_NAME);
    let text = prices.map(to_text).transpose();
    let text = text.map_err(|source| PricesError::Unreadable { path: path.clone(), source })?;
    let (kept, backup) = match read_file(&path) {
        Ok(None) => (false, None),
        Ok(Some(_)) => (false, Some(folder.join(PRICES_BACKUP_NAME))),
        Err(PricesError::Unreadable { .. }) => (true, None),
        Err(other) => return Err(other),
    };
    let failed = |source| PricesError::Write { path: path.clone(), source };
    let kept = kept.then(|| aside::keep(writer, &path, &stamped("unreadable", now)));
    let kept = kept.transpose().map_err(failed)?;
    match text {
        Some(text) => writer.replace(&path, text.as_bytes(), backup.as_deref()),
        None => writer.retire(&path, backup.as_deref()),
    }
    .map_err(failed)?;
    clean_up(writer, &path);
    Ok(kept)
}

/// The list's text. It is read back before it is given out.
pub fn to_text(prices: &Prices) -> Result<String, Problem> {
    let config = PrettyConfig::new().new_line("\n").depth_limit(2);
    let text = ron::ser::to_string_pretty(prices, config).map_err(|error| Problem::new(error.to_string()))?;
    let text = format!("{HEADING}{text}\n");
    parse(text.as_bytes())?;
    Ok(text)
}

/// Removes what interrupted saves have left. A file that stays is in nobody's way.
fn clean_up(writer: &Writer, path: &Path) {
    for left in atomic::leftovers(path).into_iter().flatten() {
        if let Err(error) = writer.remove(&left) {
            tracing::warn!(%error, path = %left.display(), "what an interrupted save left stays");
        }
    }
}
