//! Pictures as files: PNG, animated PNG and GIF, and a PNG read back.
//!
//! The same picture gives the same bytes; a file says what it shows and where it comes from, but not when it was made.

mod animation;
mod apng;
mod error;
mod gif;
mod palette;
mod read;
mod still;
mod words;

pub use animation::HOLD;
pub use apng::apng;
pub use error::{EncodeError, ReadError};
pub use gif::{MADE_BY, gif};
pub use read::{MAX_FILE, read_png};
pub use still::png;
pub use words::MAX_TEXT;

/// What a picture shows and where it comes from.
///
/// Each is an international text chunk (iTXt) of the PNG file, uncompressed, with these keywords: `Description` is the
/// alternative text, and the chunk's language is `lang`; `Scene` and `Scene hash` say what was drawn, `Software` by
/// which program, and `egui` by which version of its interface library. `Description` and `Software` are keywords that
/// the PNG specification knows, so that other programs show them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct About {
    /// The alternative text.
    pub alt: String,
    /// The name of the scene.
    pub scene: String,
    /// What tells the scene from another of that name.
    pub scene_hash: String,
    /// The program and its version.
    pub app: String,
    /// egui's version.
    pub egui: String,
    /// The language of the interface and of the alternative text, as a tag: `it-IT`.
    pub lang: String,
}

/// How much time a file's size is worth.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Effort {
    /// As fast as can be, for drafts and comparisons.
    Fast,
    /// As small as is worth waiting for, for pictures that are given out. The pixels are the same.
    Optimised,
}
