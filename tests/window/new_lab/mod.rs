//! The *New lab* wizard and its image chooser.

mod chooser;
mod pictures;
mod wizard;
