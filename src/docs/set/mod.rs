//! A set of documentation pictures: how a new one differs from the one that was accepted.

mod area;
mod compare;
mod manifest;
mod personal;
mod sheet;
mod touched;
mod write;

pub use area::Area;
pub use compare::{Comparison, Difference, compare};
pub use manifest::{Accepted, MANIFEST, Manifest, ManifestError, SCHEMA, pixel_hash, text_hash};
pub use personal::{Personal, personal};
pub use sheet::sheet;
pub use touched::{How, Seen, Touched, touched};
pub use write::{File, WriteError, Written, probe, write};
