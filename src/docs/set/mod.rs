//! A set of documentation pictures: which pictures it has, making them, and how they differ from those that were accepted.
//!
//! A picture lies at `<lang>/media/<article>/<scene>.png` in its set. The accepted ones are listed in `pictures.ron`,
//! which only [`Set::bless`] writes. Whatever is written is written whole or not at all.

mod area;
mod bless;
mod build;
mod caption;
mod check;
mod compare;
mod error;
mod flaw;
mod make;
mod manifest;
mod origin;
mod orphans;
mod personal;
mod place;
mod plan;
mod run;
mod sheet;
mod touched;
mod write;

pub use area::Area;
pub use bless::{Blessed, Blessing};
pub use build::{Built, Text, build};
pub use check::{Checked, Set, Standing};
pub use compare::{Comparison, Difference, compare};
pub use error::SetError;
pub use flaw::{Flaw, What};
pub use make::{APP, EGUI, Film, Made, MakeError, Recipe, about, make};
pub use manifest::{Accepted, MANIFEST, Manifest, ManifestError, SCHEMA, pixel_hash, text_hash};
pub use personal::{Personal, personal};
pub use place::checkout;
pub use plan::{Choice, Item, Scale, plan};
pub use run::Run;
pub use sheet::sheet;
pub use touched::{How, Seen, Touched, touched};
pub use write::{File, WriteError, Written, probe, write};
