//! What the engine does over and over, each by itself: looking for zeros in a chunk and hashing it, compressing and
//! decompressing it, loading the index of a region and looking chunks up in it, reading a manifest.
//!
//! `cargo bench --bench engine --features cloud`. The index and the manifest are those of a disk of 8 GiB without zeros.

#![cfg(test)]

#[expect(dead_code, reason = "only the export of a computed disk is asked for")]
#[path = "peers/child.rs"]
mod child;
#[path = "peers/synthetic.rs"]
mod synthetic;

use std::fs;
use std::hint::black_box;

use criterion::{Criterion, Throughput};
use lab_gallery::gallery::chunk::{CHUNK_LEN, Hash, is_zero};
use lab_gallery::gallery::folder::FolderStore;
use lab_gallery::gallery::index::Index;
use lab_gallery::gallery::layout;
use lab_gallery::gallery::manifest::Manifest;
use lab_gallery::gallery::pack::{Decoder, Encoder, Entry};
use lab_gallery::model::RegionId;

fn main() {
    let mut criterion = Criterion::default().configure_from_args();
    chunks(&mut criterion);
    tables(&mut criterion);
    criterion.final_summary();
}

/// A chunk's way into a pack and out of it.
fn chunks(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("chunk");
    group.throughput(Throughput::Bytes(CHUNK_LEN as u64));
    let zeros = vec![0; CHUNK_LEN];
    // Half text, half noise.
    let mut chunk: Vec<u8> =
        (0_u32..).flat_map(|line| format!("{line:08x} a line\n").into_bytes()).take(CHUNK_LEN).collect();
    blake3::Hasher::new().finalize_xof().fill(&mut chunk[CHUNK_LEN / 2..]);
    let hash = Hash::of(&chunk);
    let mut encoder = Encoder::new().unwrap();
    let frame = encoder.encode(&chunk).to_vec();
    let entry = Entry { hash, offset: 0, stored: frame.len() as u32, length: CHUNK_LEN as u32 };
    let mut decoder = Decoder::new().unwrap();
    let mut room = vec![0; CHUNK_LEN];

    group.bench_function("is it zero, when it is", |bench| bench.iter(|| is_zero(black_box(&zeros))));
    group.bench_function("hash", |bench| bench.iter(|| Hash::of(black_box(&chunk))));
    group.bench_function("compress", |bench| bench.iter(|| encoder.encode(black_box(&chunk)).len()));
    group.bench_function("decompress and hash", |bench| {
        bench.iter(|| assert!(decoder.decode(&entry, black_box(&frame), &mut room)));
    });
    group.finish();
}

/// What is read before anything is done with an image.
fn tables(criterion: &mut Criterion) {
    let folder = tempfile::Builder::new().prefix("bench-").tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap();
    let at = folder.path().join("gallery");
    let asked = |words: &[&str]| child::run(&words.iter().map(|word| (*word).to_owned()).collect::<Vec<_>>());
    let place = at.to_str().unwrap();
    asked(&["create", place]);
    asked(&["export", place, &format!("{}8", child::COMPUTED), "1.0.0"]);
    let (store, region) = (FolderStore::new(&at), RegionId::from(child::REGIONS[0]));
    let manifest = fs::read_dir(at.join(layout::MANIFESTS)).unwrap().next().unwrap().unwrap();
    let bytes = fs::read(manifest.path()).unwrap();
    let manifest = Manifest::decode(bytes.clone()).unwrap();
    let chunks: Vec<Hash> = manifest.chunks().map(|(_, hash)| hash).collect();
    let absent: Vec<Hash> = chunks.iter().map(|hash| Hash::of(&hash.0)).collect();
    let workers = std::thread::available_parallelism().unwrap().get();
    let index = Index::load(&store, &region, workers).unwrap();
    assert!(index.has(&chunks[0]) && !index.has(&absent[0]));

    let mut group = criterion.benchmark_group(format!("{} chunks", chunks.len()));
    group.throughput(Throughput::Elements(chunks.len() as u64));
    group.bench_function("load the index", |bench| {
        bench.iter(|| Index::load(&store, &region, workers).unwrap().packs());
    });
    for (name, hashes) in [("look up what is there", &chunks), ("look up what is not there", &absent)] {
        group.bench_function(name, |bench| {
            bench.iter(|| hashes.iter().filter(|hash| index.has(black_box(hash))).count());
        });
    }
    group.bench_function("read the manifest", |bench| {
        bench.iter(|| Manifest::decode(black_box(bytes.clone())).unwrap().root());
    });
    group.finish();
}
