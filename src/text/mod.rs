//! Languages: Fluent messages, the choice of a locale, and how numbers, sizes, times and dates are written.
//!
//! A [`Lang`] is handed down from the application; there is no global locale, so two windows, or two tests side by
//! side, may speak different languages.
//!
//! ```
//! use lab_gallery::model::Message;
//! use lab_gallery::text::Lang;
//!
//! let lang = Lang::load("de-CH"); // English where a language is not there yet
//! lang.text("text-decimal-mark"); // a message without variables
//! lang.say(&Message::new("text-seconds").with("count", 4_u64));
//! lang.bytes(3_543_348_019); // "3.3 GiB"
//! ```
//!
//! Message ids are written whole in the code, never put together from parts: a test reads the sources and fails on an
//! id that has no message, on a message that nobody uses, and on variables that do not match.
//!
//! **Amounts of bytes** follow one rule everywhere: powers of 1024 with their own names (KiB, MiB, GiB, TiB). Virtual
//! disks are sized in them, so a 128 GiB disk reads "128 GiB" beside what is used of it, and the figures are those of
//! `qemu-img` and of the service's own disk pages.
//!
//! **Which language** speaks: the one that was typed (`--lang`), else the one that was chosen in the workspace, else
//! the first of those that the system names. [`Lang::find`] takes the nearest there is: `de-AT` is German, `es-MX`
//! Spanish, `pt-PT` the Portuguese of Brazil; Chinese goes by its script and, where none is named, by its place
//! (`zh-HK` as `zh-TW`, `zh-SG` as `zh-CN`). The POSIX locale `C` and what is not there speak English.
//!
//! **Figures** are read as they are written: [`Lang::read_money`] takes the language's own marks. **Names** are sorted
//! by [`Lang::sort_key`], as a reader of the language expects; what keeps a sorted list keeps the language's tag in its
//! key.
//!
//! Another language is a folder `assets/locales/TAG/` with the same files as `en`, and its tag and own name in
//! `locales.rs`; a test says whether the typefaces have its characters (`assets/fonts/subset.sh` gives them more). To
//! see what is not in any language file, and what long words break, ask for `en-XA`.

mod figures;
mod help;
mod labels;
mod lang;
mod locales;
mod order;
mod pieces;
mod pseudo;

pub use help::{Part, Topic};
pub use lang::Lang;
pub use pieces::Piece;
