//! The domain: labs, templates, images, regions, names and rules. No I/O, no clock, no egui.

pub mod disk;
pub mod message;

pub use disk::DiskFormat;
pub use message::{Arg, Explain, Message};
