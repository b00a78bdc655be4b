//! QEMU copy-on-write, versions 2 and 3.
//!
//! A header, then a table of tables (L1) of tables (L2) with one entry a cluster: nothing there, zero, a place in the
//! file, or a compressed cluster. All numbers are big-endian.
//!
//! Writing goes through the `imago` crate. Reading is our own: it must tell a file that is cut short from one that
//! ends in zeros, know every compression that `qemu-img` writes, and say beforehand which ranges hold data.

mod header;
mod map;
mod read;
mod unpack;
mod write;

pub(super) use read::open;
pub(super) use write::Qcow2Writer;
