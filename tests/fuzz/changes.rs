//! Changes to the bytes of a file, mostly in its tables.

use std::ops::Range;

use proptest::prelude::*;
use proptest::sample::Index;

/// A place in a file: in one of its tables, or anywhere.
#[derive(Clone, Debug)]
pub struct Place {
    table: Index,
    at: Index,
    anywhere: bool,
    aligned: bool,
}

#[derive(Clone, Debug)]
pub enum Change {
    Flip(Place, u8),
    /// A number of so many bytes, in either order.
    Number(Place, usize, u64, bool),
    Fill(Place, usize, u8),
    Copy(Place, Place, usize),
    Bytes(Place, Vec<u8>),
    Insert(Place, Vec<u8>),
    Remove(Place, usize),
}

/// What happens to a file's length in the end.
#[derive(Clone, Debug)]
pub enum Length {
    Same,
    Cut(Index),
    Grow(usize),
}

fn place() -> impl Strategy<Value = Place> {
    (any::<Index>(), any::<Index>(), prop::bool::weighted(0.1), prop::bool::weighted(0.8))
        .prop_map(|(table, at, anywhere, aligned)| Place { table, at, anywhere, aligned })
}

/// Numbers at which readers stumble: next to the ends of a type, powers of two, offsets in a small file.
pub fn number() -> impl Strategy<Value = u64> {
    prop_oneof![
        2 => 0..20_u64,
        1 => (0..64_u32).prop_map(|bit| 1 << bit),
        1 => (0..64_u32).prop_map(|bit| (1_u64 << bit).wrapping_sub(1)),
        1 => (0..8_u64).prop_map(|less| u64::MAX - less),
        1 => (0..8_u64).prop_map(|less| u64::from(u32::MAX) - less),
        3 => (0..2048_u64).prop_map(|sector| sector * 512),
        2 => (0..64_u64).prop_map(|cluster| cluster << 16),
        // A compressed cluster of a qcow2, and one of its own.
        1 => any::<u64>().prop_map(|place| 1 << 62 | place & 0x00ff_0000_0003_ffff),
        1 => (0..64_u64).prop_map(|cluster| 1 << 63 | cluster << 16),
        1 => (0..64_u64, 0..8_u64).prop_map(|(place, state)| place << 20 | state),
        1 => any::<u64>(),
    ]
}

pub fn change() -> impl Strategy<Value = Change> {
    let few = || prop::collection::vec(any::<u8>(), 1..40);
    prop_oneof![
        2 => (place(), any::<u8>()).prop_map(|(at, bit)| Change::Flip(at, bit)),
        8 => (place(), prop::sample::select(vec![1_usize, 2, 4, 8]), number(), any::<bool>())
            .prop_map(|(at, width, value, big)| Change::Number(at, width, value, big)),
        1 => (place(), 1..600_usize, prop_oneof![Just(0), Just(0xff), any::<u8>()])
            .prop_map(|(at, length, byte)| Change::Fill(at, length, byte)),
        1 => (place(), place(), 1..600_usize).prop_map(|(from, to, length)| Change::Copy(from, to, length)),
        1 => (place(), few()).prop_map(|(at, bytes)| Change::Bytes(at, bytes)),
        1 => (place(), few()).prop_map(|(at, bytes)| Change::Insert(at, bytes)),
        1 => (place(), 1..100_usize).prop_map(|(at, length)| Change::Remove(at, length)),
    ]
}

/// A few changes.
pub fn changes() -> impl Strategy<Value = Vec<Change>> {
    prop::collection::vec(change(), 1..8)
}

pub fn length() -> impl Strategy<Value = Length> {
    prop_oneof![
        6 => Just(Length::Same),
        1 => any::<Index>().prop_map(Length::Cut),
        1 => (1..100_000_usize).prop_map(Length::Grow),
    ]
}

impl Place {
    fn at(&self, bytes: &[u8], tables: &[Range<usize>]) -> usize {
        let anywhere = self.anywhere || tables.is_empty();
        let table = if anywhere { 0..bytes.len() } else { self.table.get(tables).clone() };
        let at = table.start + self.at.index(table.len().max(1));
        let step = if self.aligned { 4 } else { 1 };
        at.min(bytes.len()) / step * step
    }
}

/// Makes changes one after the other; what would lie past the end is left out.
pub fn apply(bytes: &mut Vec<u8>, tables: &[Range<usize>], changes: &[Change]) {
    for change in changes {
        match change {
            Change::Flip(place, bit) => {
                let at = place.at(bytes, tables);
                if let Some(byte) = bytes.get_mut(at) {
                    *byte ^= 1 << (bit % 8);
                }
            }
            Change::Number(place, width, value, big) => {
                let at = place.at(bytes, tables);
                let (small, large) = (value.to_le_bytes(), value.to_be_bytes());
                put(bytes, at, if *big { &large[8 - width..] } else { &small[..*width] });
            }
            Change::Fill(place, length, byte) => {
                let at = place.at(bytes, tables);
                put(bytes, at, &vec![*byte; *length]);
            }
            Change::Copy(from, to, length) => {
                let (from, to) = (from.at(bytes, tables), to.at(bytes, tables));
                let copied = bytes[from..bytes.len().min(from + length)].to_vec();
                put(bytes, to, &copied);
            }
            Change::Bytes(place, new) => {
                let at = place.at(bytes, tables);
                put(bytes, at, new);
            }
            Change::Insert(place, new) => {
                let at = place.at(bytes, tables);
                bytes.splice(at..at, new.iter().copied());
            }
            Change::Remove(place, length) => {
                let at = place.at(bytes, tables);
                bytes.drain(at..bytes.len().min(at + length));
            }
        }
    }
}

fn put(bytes: &mut [u8], at: usize, new: &[u8]) {
    for (old, new) in bytes.iter_mut().skip(at).zip(new) {
        *old = *new;
    }
}

impl Length {
    pub fn apply(&self, bytes: &mut Vec<u8>) {
        match self {
            Self::Same => {}
            Self::Cut(at) => bytes.truncate(at.index(bytes.len().max(1))),
            Self::Grow(more) => bytes.resize(bytes.len() + more, 0),
        }
    }
}
