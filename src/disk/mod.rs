//! Virtual disk formats behind one trait: size, extents that hold data, read, write.
//!
//! Everything above this room sees **guest** bytes; containers are decoded here.

pub use crate::model::DiskFormat;
