//! The *New lab* wizard and its image chooser.

mod chooser;
mod location;
mod pictures;
mod wizard;
