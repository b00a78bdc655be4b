//! Passwords as the workspace keeps them: an Argon2id hash, from which nobody gets the password back.
//!
//! Hashing and checking take a noticeable moment and 19 MiB of memory on purpose: not for the UI thread.

use argon2::password_hash::{self, PasswordHasher as _, PasswordVerifier as _, phc::PasswordHash};
use argon2::{Algorithm, Argon2, Params, Version};

use crate::model::secret::Secret;
use crate::model::{Explain, Message};

/// The most that a hash may ask for when a password is checked. A workspace can come from anywhere, and a hash in it
/// names its own price: memory in KiB, rounds, lanes.
const MOST_MEMORY: u32 = 1 << 20;
const MOST_ROUNDS: u32 = 16;
const MOST_LANES: u32 = 16;

/// Why a password was not hashed or checked.
#[derive(Debug, thiserror::Error)]
pub enum PasswordError {
    /// The system gave no random bytes or no memory.
    #[error("the password could not be hashed")]
    Hash(#[source] password_hash::Error),
    /// What is stored is not an Argon2id hash in PHC form, or asks for more than is reasonable.
    #[error("the stored hash cannot be used")]
    Stored(#[source] Option<password_hash::Error>),
}

impl Explain for PasswordError {
    fn explain(&self) -> Message {
        Message::new(match self {
            Self::Hash(_) => "store-password-not-hashed",
            Self::Stored(_) => "store-password-bad-hash",
        })
    }
}

/// The hash of a password with a fresh random salt, as a PHC string: `$argon2id$v=19$m=19456,t=2,p=1$SALT$HASH`.
pub fn hash(password: &Secret) -> Result<String, PasswordError> {
    let hash: PasswordHash =
        argon2().hash_password(password.expose().as_bytes()).map_err(PasswordError::Hash)?;
    Ok(hash.to_string())
}

/// Whether `stored`, made by [`hash`], is the hash of this password.
pub fn verify(password: &Secret, stored: &str) -> Result<bool, PasswordError> {
    let stored = PasswordHash::new(stored).map_err(|error| PasswordError::Stored(Some(error.into())))?;
    let params = Params::try_from(&stored).map_err(|error| PasswordError::Stored(Some(error)))?;
    let affordable =
        params.m_cost() <= MOST_MEMORY && params.t_cost() <= MOST_ROUNDS && params.p_cost() <= MOST_LANES;
    let whole = stored.salt.is_some() && stored.hash.is_some();
    if stored.algorithm != Algorithm::Argon2id.ident() || !affordable || !whole {
        return Err(PasswordError::Stored(None));
    }
    match argon2().verify_password(password.expose().as_bytes(), &stored) {
        Ok(()) => Ok(true),
        Err(password_hash::Error::PasswordInvalid) => Ok(false),
        Err(error) => Err(PasswordError::Stored(Some(error))),
    }
}

/// What the recommendations of 2023 (RFC 9106 as narrowed by OWASP) ask for at least.
fn argon2() -> Argon2<'static> {
    Argon2::new(Algorithm::Argon2id, Version::V0x13, Params::DEFAULT)
}
