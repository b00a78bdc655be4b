//! The documented limits of a lab's disk.

use super::message::Message;

/// The largest disk that a lab can be made from, in bytes: 128 GiB.
///
/// The service's pages say "less than 128 GB", "not greater than 128 GB" and "over 127 GB is not supported". We take
/// 127 GiB without a word, 128 GiB with a warning, and nothing above.
pub const MAX_DISK: u64 = 128 << 30;

/// The largest disk that every page of the service agrees on, in bytes: 127 GiB.
pub const SAFE_DISK: u64 = 127 << 30;

/// What the sizes of the cloud's fixed VHDs are multiples of, in bytes.
pub const MIB: u64 = 1 << 20;

/// How a disk's size stands to the limit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SizeVerdict {
    /// Every page of the service takes it.
    Fine,
    /// The service's pages contradict each other: some take it.
    Borderline,
    /// No lab can be made from it.
    TooLarge,
}

/// Judges a disk by the size that the guest sees, in bytes.
pub fn judge(size: u64) -> SizeVerdict {
    if size <= SAFE_DISK {
        SizeVerdict::Fine
    } else if size <= MAX_DISK {
        SizeVerdict::Borderline
    } else {
        SizeVerdict::TooLarge
    }
}

/// What is said of a disk just at the limit; nothing of any other.
pub fn warning(size: u64) -> Option<Message> {
    (judge(size) == SizeVerdict::Borderline)
        .then(|| Message::new("model-disk-borderline").bytes("size", size).bytes("safe", SAFE_DISK))
}
