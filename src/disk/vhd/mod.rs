//! Virtual Hard Disk: Microsoft's format of Virtual PC, Hyper-V and Azure.
//!
//! *Fixed*: the guest's bytes, then a footer of one sector. *Dynamic*: a copy of the footer, a header, a table with
//! one entry a block, then the blocks, each with a bitmap of its sectors in front, then the footer.
//! All numbers are big-endian. Differencing disks are layers over another file and are refused.

mod footer;
mod read;
mod write;

pub(super) use read::open;
pub(super) use write::{DynamicWriter, FixedWriter, rename};
