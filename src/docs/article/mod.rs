//! How-to articles: what they are made of in RON, their words in Fluent, and the Markdown that comes out.
//!
//! An article's file, `assets/docs/articles/NAME.ron`, has its structure only: ids of messages and names of pictures.
//! The words are the languages' own, many of them those of the help. A label of the interface stands in them as
//! `{ ui-… }`, so that text and picture cannot disagree, and is printed in bold.

mod error;
mod inline;
mod markdown;
mod structure;

pub use error::ArticleError;
pub use inline::{Link, inline};
pub use markdown::{Form, ImageSyntax, alt_id, markdown};
pub use structure::{Article, Block, Entry, Section, Step};
