//! Hyper-V's virtual hard disk v2.
//!
//! Two headers and two region tables in the first MiB say where the log, the metadata and the block table (BAT) are;
//! blocks follow, on a grid of 1 MiB. All numbers are little-endian, the tables have CRC-32C sums. A file that was
//! not closed has changes to its tables in the log: they are applied in memory, the file stays as it is.
//! Differencing disks are layers over another file and are refused.

mod crc;
mod guid;
mod header;
mod log;
mod metadata;
mod read;
mod source;
mod write;

/// The grid of regions and blocks.
const MIB: u64 = 1 << 20;

pub(super) use read::open;
pub(super) use write::{VhdxWriter, rename};
