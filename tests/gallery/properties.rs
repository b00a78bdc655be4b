//! Whatever the bytes: what is written is read again, and what comes from elsewhere is taken or refused, never a panic,
//! never more memory than its length.

use std::ops::Range;

use lab_gallery::gallery::Gallery;
use lab_gallery::gallery::chunk::{self, CHUNK_LEN, Hash};
use lab_gallery::gallery::layout::{self, ImageKey};
use lab_gallery::gallery::manifest::{Builder, Manifest};
use lab_gallery::gallery::pack::{Decoder, Encoder, Entry, Footer};
use lab_gallery::model::RegionId;
use proptest::collection::vec;
use proptest::prelude::*;

use crate::common::disks::write;
use crate::support::*;

/// Runs of chunks: how many, and whether they are zero.
fn runs() -> impl Strategy<Value = Vec<(u64, bool)>> {
    vec((1..40_u64, any::<bool>()), 1..20)
}

/// The manifest of a disk with these runs, `short` bytes of its last chunk missing, and its chunks in order.
fn manifest(runs: &[(u64, bool)], short: u64) -> (Manifest, Vec<Option<Hash>>) {
    let total: u64 = runs.iter().map(|(count, _)| count).sum();
    let mut builder = Builder::new(total * chunk::CHUNK - short);
    let mut chunks = Vec::new();
    for (count, zero) in runs {
        if *zero {
            builder.zero(*count);
            chunks.extend((0..*count).map(|_| None));
        } else {
            for _ in 0..*count {
                let hash = Hash::of(&chunks.len().to_le_bytes());
                builder.data(&hash);
                chunks.push(Some(hash));
            }
        }
    }
    (builder.finish().unwrap(), chunks)
}

/// A pack's trailer and footer with the right hash, around any entries.
fn sealed(entries: &[u8], count: u32, frames: u64) -> Vec<u8> {
    let mut bytes = entries.to_vec();
    bytes.extend(1_u32.to_le_bytes());
    bytes.extend(count.to_le_bytes());
    bytes.extend(frames.to_le_bytes());
    let hash = Hash::of(&bytes);
    bytes.extend(hash.0);
    bytes.extend(b"LABGPACK");
    bytes
}

proptest! {
    #[test]
    fn a_manifest_is_read_as_it_was_built(runs in runs(), short in 0..chunk::CHUNK) {
        let (built, chunks) = manifest(&runs, short);
        let read = Manifest::decode(built.bytes().to_vec()).unwrap();
        prop_assert_eq!(&read, &built);
        prop_assert_eq!(read.root(), built.root());
        let mut found = vec![None; chunks.len()];
        for (at, hash) in read.chunks() {
            found[at as usize] = Some(hash);
        }
        prop_assert_eq!(&found, &chunks);
        let covered: u64 = read.runs().map(|run| run.count).sum();
        prop_assert_eq!(covered, chunks.len() as u64);
        prop_assert_eq!(read.data().1, chunks.iter().flatten().count() as u64);
    }

    #[test]
    fn a_manifest_that_leaves_anything_out_is_refused(runs in runs(), more in 1..1000_u64) {
        let total: u64 = runs.iter().map(|(count, _)| count).sum();
        for chunks in [total + more, total.saturating_sub(more)] {
            let mut builder = Builder::new(chunks * chunk::CHUNK);
            builder.zero(total);
            prop_assert!(builder.finish().is_err());
        }
    }

    #[test]
    fn any_bytes_may_be_called_a_manifest(
        bytes in vec(any::<u8>(), 0..300), fields in vec(0..4_u32, 0..60), size in 1..20 * chunk::CHUNK,
    ) {
        prop_assert!(Manifest::decode(bytes).is_err());
        // One that begins as it should, with small numbers after it.
        let mut begun = b"LABGMANI".to_vec();
        begun.extend(1_u32.to_le_bytes());
        begun.extend((CHUNK_LEN as u32).to_le_bytes());
        begun.extend(size.to_le_bytes());
        begun.extend(fields.iter().flat_map(|field| field.to_le_bytes()));
        if let Ok(read) = Manifest::decode(begun) {
            let covered: u64 = read.runs().map(|run| run.count).sum();
            prop_assert_eq!(covered, chunk::count(size));
        }
    }

    #[test]
    fn a_manifest_with_any_bytes_changed_is_another_or_none(
        runs in runs(), at in any::<prop::sample::Index>(), value in any::<[u8; 8]>(), cut in any::<prop::sample::Index>(),
    ) {
        let (built, _) = manifest(&runs, 0);
        let mut bytes = built.bytes().to_vec();
        let at = at.index(bytes.len());
        let end = bytes.len().min(at + 8);
        bytes[at..end].copy_from_slice(&value[..end - at]);
        if let Ok(read) = Manifest::decode(bytes.clone()) {
            prop_assert_eq!(read.bytes() == built.bytes(), read.root() == built.root());
            let covered: u64 = read.runs().map(|run| run.count).sum();
            prop_assert_eq!(covered, chunk::count(read.size()));
        }
        let cut = cut.index(built.bytes().len());
        prop_assert!(Manifest::decode(built.bytes()[..cut].to_vec()).is_err());
    }

    #[test]
    fn any_bytes_may_be_called_a_footer(
        bytes in vec(any::<u8>(), 56..400), length in any::<u64>(), count in any::<u32>(), frames in any::<u64>(),
    ) {
        prop_assert!(Footer::decode(&bytes).is_err());
        prop_assert!(Footer::length(bytes.last_chunk().unwrap(), length).is_err());
        // One that ends as it should.
        let sealed = sealed(&[], count, frames);
        if let Ok(footer) = Footer::length(sealed.last_chunk().unwrap(), length) {
            prop_assert!(footer < 1 << 20);
        }
    }

    #[test]
    fn a_footer_with_any_entries_has_them_in_order_or_is_none(
        lengths in vec((0..200_000_u32, 0..200_000_u32), 0..20), shift in 0..3_u64, frames in 0..3_u64, count in 0..3_u32,
    ) {
        let mut entries = Vec::new();
        let mut next = 0;
        for (number, (stored, length)) in lengths.iter().enumerate() {
            entries.extend(Hash::of(&number.to_le_bytes()).0);
            entries.extend((next + if number == 1 { shift } else { 0 }).to_le_bytes());
            entries.extend(stored.to_le_bytes());
            entries.extend(length.to_le_bytes());
            next += u64::from(*stored);
        }
        let bytes = sealed(&entries, lengths.len() as u32 + count, next + frames);
        let in_bounds = lengths.iter().all(|(stored, length)| {
            0 < *stored && stored <= length && *length as usize <= CHUNK_LEN
        });
        let sound = in_bounds && frames == 0 && count == 0 && (shift == 0 || lengths.len() < 2);
        prop_assert_eq!(Footer::decode(&bytes).is_ok(), sound);
        let length = Footer::length(bytes.last_chunk().unwrap(), next + bytes.len() as u64);
        prop_assert_eq!(length.is_ok(), frames == 0 && count == 0 && !lengths.is_empty());
    }

    #[test]
    fn a_chunk_is_read_as_it_was_stored(length in 1..=CHUNK_LEN, repeat in 1..5000_usize, seed in any::<u64>()) {
        let chunk: Vec<u8> =
            crate::common::disks::random(seed, repeat).into_iter().cycle().take(length).collect();
        let mut encoder = Encoder::new().unwrap();
        let frame = encoder.encode(&chunk);
        prop_assert!(frame.len() == chunk.len() || frame.len() * 100 <= chunk.len() * 97);
        let entry = Entry { hash: Hash::of(&chunk), offset: 0, stored: frame.len() as u32, length: length as u32 };
        let mut read = vec![0; length];
        prop_assert!(Decoder::new().unwrap().decode(&entry, frame, &mut read));
        prop_assert!(read == chunk);
    }

    #[test]
    fn any_bytes_may_be_called_a_frame(frame in vec(any::<u8>(), 1..300), length in 1..2000_u32) {
        let entry = Entry { hash: Hash([7; 32]), offset: 0, stored: frame.len() as u32, length };
        let mut chunk = vec![0; length as usize];
        prop_assert!(!Decoder::new().unwrap().decode(&entry, &frame, &mut chunk));
        // One that begins as it should, and unpacks to more or less than it says.
        let long = zstd::bulk::compress(&vec![1; 100_000], 1).unwrap();
        let entry = Entry { stored: long.len() as u32, ..entry };
        prop_assert!(!Decoder::new().unwrap().decode(&entry, &long, &mut chunk));
    }

    #[test]
    fn a_key_stays_in_its_folder(name in any::<String>(), odd in "[a-cA-C/.\\\\: ~$-]{1,12}") {
        for name in [name, odd] {
            if let Ok(key) = ImageKey::of(&name) {
                let folder = layout::image(&key);
                prop_assert_eq!(folder.split('/').count(), 2);
                prop_assert!(!key.as_str().starts_with('.') && !key.as_str().ends_with('.'));
                prop_assert_eq!(ImageKey::from_folder(key.as_str()), Some(key));
            }
            if let Ok(region) = layout::region(&RegionId::from(name.as_str())) {
                prop_assert_eq!(layout::packs(&region).split('/').count(), 3);
            }
        }
    }

    #[test]
    fn text_is_a_hash_or_not(text in ".{0,70}", bytes in any::<[u8; 32]>()) {
        prop_assert!(text.parse::<Hash>().is_err() || text.len() == 64);
        prop_assert_eq!(Hash(bytes).to_string().parse::<Hash>(), Ok(Hash(bytes)));
        prop_assert!(Hash(bytes).to_string().to_uppercase().parse::<Hash>().is_err() || !Hash(bytes).to_string().contains(char::is_alphabetic));
    }
}

/// A disk of up to 40 chunks with data in some of them, and extents that cover at least that.
fn disk() -> impl Strategy<Value = (Vec<u8>, Vec<Range<u64>>)> {
    let size = 1..40 * CHUNK_LEN as u64 / 512;
    (size, vec((any::<u32>(), 1..400_000_u32, any::<u8>()), 0..8)).prop_map(|(sectors, pieces)| {
        let size = sectors * 512;
        let mut bytes = vec![0; size as usize];
        let mut extents = Vec::new();
        for (start, length, seed) in pieces {
            let start = u64::from(start) % size;
            let end = size.min(start + u64::from(length));
            let data = crate::common::disks::random(u64::from(seed % 3), (end - start) as usize);
            bytes[start as usize..end as usize].copy_from_slice(&data);
            extents.push(start..end);
        }
        (bytes, extents)
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]

    #[test]
    fn any_disk_comes_back_as_it_was((bytes, extents) in disk()) {
        let place = TestGallery::new();
        let mut disk = MemDisk::new(bytes);
        disk.extents = extents;
        let mut request = request(&disk, "Any");
        request.target_regions.push(region(NORTH));
        export(&place.gallery, &request).unwrap();
        assert_disk(&place.gallery, "Any", "1.0.0", WEST, &disk.bytes);
        assert_disk(&place.gallery, "Any", "1.0.0", NORTH, &disk.bytes);
        // The same without a map of its holes.
        let whole = MemDisk::new(disk.bytes);
        let again = export(&place.gallery, &update(&whole, "Any", "1.1.0")).unwrap();
        prop_assert_eq!(again.captured.figures.new_chunks, 0);
    }
}

#[test]
fn any_bytes_may_be_called_a_document() {
    let place = TestGallery::new();
    let disk = MemDisk::new(noise(1, 1));
    export(&place.gallery, &request(&disk, "Debian")).unwrap();
    let documents = [
        "gallery.ron",
        "images/debian/definition.ron",
        "images/debian/versions/1.0.0.ron",
        "regions/westeurope/replicas/debian/1.0.0.ron",
    ];
    let good = files(&place.path());
    let deep = "(schema:1,id:".to_owned() + &"(".repeat(100_000);
    let long = "(schema:1,name:\"".to_owned() + &"a".repeat(300_000) + "\")";
    let odd: [&[u8]; 12] = [
        b"",
        b"\0",
        b"()",
        b"(schema:1)",
        b"(schema:4294967295)",
        b"(schema:-1)",
        b"schema:1",
        b"[[[[[[[[",
        b"\xff\xff",
        b"(schema:1,size:99999999999999999999999999)",
        deep.as_bytes(),
        long.as_bytes(),
    ];
    for name in documents {
        let path = place.path().join(name);
        for bytes in odd {
            write(&path, bytes);
            if name == "gallery.ron" {
                Gallery::open(&place.path()).unwrap_err();
            } else {
                let problems = place.gallery.list().unwrap().problems;
                assert_eq!(problems.len(), 1, "{name}: {:?}", String::from_utf8_lossy(bytes));
                assert_disk(&place.gallery, "Debian", "1.0.0", WEST, &disk.bytes);
            }
        }
        write(&path, &good[name]);
    }
}

#[test]
fn a_table_that_promises_more_than_is_there_takes_no_memory() {
    let mut manifest = b"LABGMANI".to_vec();
    manifest.extend(1_u32.to_le_bytes());
    manifest.extend((CHUNK_LEN as u32).to_le_bytes());
    manifest.extend((1_u64 << 45).to_le_bytes());
    manifest.extend(u64::MAX.to_le_bytes());
    assert!(Manifest::decode(manifest.clone()).is_err());
    manifest.truncate(24);
    manifest.extend(1_u64.to_le_bytes());
    manifest.extend(0_u64.to_le_bytes());
    manifest.extend(u32::MAX.to_le_bytes());
    manifest.extend(1_u32.to_le_bytes());
    assert!(Manifest::decode(manifest).is_err());
    let trailer = sealed(&[], u32::MAX, u64::MAX);
    assert!(Footer::length(trailer.last_chunk().unwrap(), u64::MAX).is_err());
}
