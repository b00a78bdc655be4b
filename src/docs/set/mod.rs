//! A set of documentation pictures: how a new one differs from the one that was accepted.

mod area;
mod compare;
mod manifest;
mod sheet;
mod touched;

pub use area::Area;
pub use compare::{Comparison, Difference, compare};
pub use manifest::{Accepted, MANIFEST, Manifest, ManifestError, SCHEMA, pixel_hash, text_hash};
pub use sheet::sheet;
pub use touched::{How, Seen, Touched, touched};
