//! Trying again: what may pass, and how long one waits for it.

use std::error::Error as StdError;
use std::time::{Duration, Instant};

use object_store::client::HttpError;
use object_store::{Error, Result};
use thiserror::Error as ThisError;

use super::error;

/// How long requests are tried again.
#[derive(Clone, Copy, Debug)]
pub struct Patience {
    /// The wait after the first failure; each further one is twice as long.
    pub first: Duration,
    /// The longest wait.
    pub longest: Duration,
    /// No attempt begins later than that after the first one.
    pub total: Duration,
}

impl Default for Patience {
    fn default() -> Self {
        Self {
            first: Duration::from_millis(200),
            longest: Duration::from_secs(5),
            total: Duration::from_secs(30),
        }
    }
}

/// Another writer is at the same name.
#[derive(Debug, ThisError)]
#[error("the service is still busy with another request for the same name")]
struct Contended;

/// The error of a name that another writer is just busy with: it passes.
pub(super) fn contended() -> Error {
    Error::Generic { store: "object store", source: Box::new(Contended) }
}

/// Tries until it is done, something is wrong that will not pass, or the patience is at an end. The attempts are
/// counted from 0.
pub(super) async fn patiently<T>(
    patience: Patience,
    mut work: impl AsyncFnMut(u32) -> Result<T>,
) -> Result<T> {
    let start = Instant::now();
    let mut wait = patience.first;
    let mut attempt = 0;
    loop {
        match work(attempt).await {
            Err(error) if passes(&error) && start.elapsed() + wait <= patience.total => {
                tracing::info!(attempt, %error, "trying again");
                tokio::time::sleep(spread(wait)).await;
                wait = (wait * 2).min(patience.longest);
                attempt += 1;
            }
            done => return done,
        }
    }
}

/// Half of the time to all of it, so that many that failed together do not come back together.
fn spread(wait: Duration) -> Duration {
    let part = getrandom::u32().map_or(0.0, |random| f64::from(random) / f64::from(u32::MAX));
    wait.mul_f64(f64::midpoint(1.0, part))
}

/// Whether the same request may succeed a moment later.
fn passes(error: &Error) -> bool {
    if !matches!(error, Error::Generic { .. }) {
        return false;
    }
    let mut cause: Option<&(dyn StdError + 'static)> = Some(error);
    while let Some(error) = cause {
        // The connection could not be made, broke, or was too slow.
        if error.is::<HttpError>() || error.is::<Contended>() {
            return true;
        }
        cause = error.source();
    }
    matches!(error::status(error), Some(408 | 429 | 500..=599))
}
