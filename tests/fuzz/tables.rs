//! The gallery's binary tables: manifests, and the footers of packs.

use lab_gallery::gallery::Damage;
use lab_gallery::gallery::chunk::{self, Hash};
use lab_gallery::gallery::manifest::{Builder, Manifest};
use lab_gallery::gallery::pack::Footer;
use proptest::prelude::*;

use crate::bounds::{try_many, turn};
use crate::changes::{apply, changes, length};

/// A manifest of a few runs, data and zero in turn.
fn manifest(runs: &[u64], short: u64) -> Vec<u8> {
    let total: u64 = runs.iter().sum();
    let mut builder = Builder::new(total * chunk::CHUNK - short);
    for (number, count) in runs.iter().enumerate() {
        if number % 2 == 0 {
            builder.zero(*count);
        } else {
            (0..*count).for_each(|chunk| builder.data(&Hash::of(&chunk.to_le_bytes())));
        }
    }
    builder.finish().unwrap().bytes().to_vec()
}

/// A pack's footer: the entries of frames of these lengths, and its trailer.
fn footer(lengths: &[(u32, u32)]) -> Vec<u8> {
    let (mut bytes, mut offset) = (Vec::new(), 0_u64);
    for (stored, length) in lengths {
        bytes.extend(Hash::of(&offset.to_le_bytes()).0);
        bytes.extend(offset.to_le_bytes());
        bytes.extend(stored.to_le_bytes());
        bytes.extend(length.to_le_bytes());
        offset += u64::from(*stored);
    }
    bytes.extend(1_u32.to_le_bytes());
    bytes.extend((lengths.len() as u32).to_le_bytes());
    bytes.extend(offset.to_le_bytes());
    bytes.extend([0; 40]);
    seal(&mut bytes);
    bytes
}

fn seal(footer: &mut [u8]) {
    let Some(end) = footer.len().checked_sub(40) else { return };
    let hash = Hash::of(&footer[..end]);
    footer[end..end + 32].copy_from_slice(&hash.0);
    footer[end + 32..].copy_from_slice(b"LABGPACK");
}

#[test]
fn manifests() {
    let runs = prop::collection::vec(1..30_u64, 1..8);
    let any = (runs, 0..chunk::CHUNK, changes(), length());
    try_many("manifests", &any, |(runs, short, changes, length)| {
        let turn = turn();
        let mut bytes = manifest(&runs, short);
        let heads = runs.len() * 16;
        apply(&mut bytes, &[0..32, 32..32 + heads], &changes);
        length.apply(&mut bytes);
        let size = bytes.len();
        let mut read = Err(Damage::NotOurs);
        turn.read("manifests", size, || {
            read = Manifest::decode(bytes.clone());
            read.is_ok()
        });
        if let Ok(read) = read {
            // Every chunk is spoken of exactly once, and there is no other way to write it.
            let mut next = 0;
            let mut builder = Builder::new(read.size());
            for run in read.runs() {
                prop_assert_eq!(run.start, next);
                next += run.count;
                match run.hashes {
                    Some(hashes) => {
                        prop_assert_eq!(hashes.len() as u64, run.count);
                        for hash in hashes {
                            builder.data(&Hash(*hash));
                        }
                    }
                    None => builder.zero(run.count),
                }
            }
            prop_assert_eq!(next, chunk::count(read.size()));
            let again = builder.finish().unwrap();
            prop_assert_eq!(again.bytes(), &bytes[..]);
        }
        Ok(())
    });
}

#[test]
fn footers() {
    let lengths = prop::collection::vec((1..1000_u32, 0..100_000_u32), 1..12);
    let any = (lengths, changes(), length(), prop::bool::weighted(0.85), any::<u64>());
    try_many("footers", &any, |(lengths, changes, length, sealed, file)| {
        let turn = turn();
        let lengths: Vec<_> = lengths.into_iter().map(|(stored, more)| (stored, stored + more)).collect();
        let mut bytes = footer(&lengths);
        let tables: Vec<_> = (0..lengths.len()).map(|entry| entry * 48 + 32..entry * 48 + 48).collect();
        let trailer = lengths.len() * 48;
        let tables: Vec<_> =
            tables.into_iter().chain([trailer..trailer + 16, trailer..trailer + 16]).collect();
        apply(&mut bytes, &tables, &changes);
        length.apply(&mut bytes);
        if sealed {
            seal(&mut bytes);
        }
        let (mut decoded, mut told) = (Err(Damage::NotOurs), None);
        turn.read("footers", bytes.len(), || {
            told = bytes.last_chunk().map(|trailer| Footer::length(trailer, file % (1 << 31)));
            decoded = Footer::decode(&bytes);
            decoded.is_ok()
        });
        if let Ok(footer) = decoded {
            let mut next = 0;
            for entry in &footer.entries {
                prop_assert_eq!(entry.offset, next);
                prop_assert!(
                    0 < entry.stored
                        && entry.stored <= entry.length
                        && u64::from(entry.length) <= chunk::CHUNK
                );
                next += u64::from(entry.stored);
            }
            prop_assert_eq!(footer.stored(), next);
        }
        if let Some(Ok(length)) = told {
            prop_assert!(length <= 1 << 20);
        }
        Ok(())
    });
}
