//! A password while it is on its way to being hashed.

use std::fmt;

use zeroize::Zeroize as _;

/// Text that must not be stored, logged or shown: it has no `Display`, no serialisation, and its memory is wiped.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Secret(String);

impl Secret {
    /// Takes the text over.
    pub fn new(text: String) -> Self {
        Self(text)
    }

    /// An empty text with room for the longest password, so that typing leaves no copies behind.
    pub fn for_typing() -> Self {
        Self(String::with_capacity(super::password::MAX_EXISTING * 4))
    }

    /// The text while it is typed: only for the field.
    pub fn edit(&mut self) -> &mut String {
        &mut self.0
    }

    /// The text itself: only for checking and hashing.
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl Drop for Secret {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("***")
    }
}
