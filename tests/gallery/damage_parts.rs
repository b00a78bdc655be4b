//! Every part of every kind of file, flipped and cut there: the file is named with exactly the images that it hits, a disk
//! is right or is an error, and copying from another region mends it.

use std::collections::BTreeSet;
use std::ops::Range;
use std::path::Path;

use lab_gallery::gallery::{Damage, Gallery, GalleryError, Level, VerifyReport};
use lab_gallery::model::edit::{ImageEdit, RegionEdit};
use lab_gallery::model::image::Version;

use crate::common::dice::say;
use crate::common::disks::write;
use crate::common::seals;
use crate::editing::{edit, set};
use crate::support::*;

/// A part of a file, by its name and where it lies.
type Part = (&'static str, Range<usize>);

const ENTRY: usize = 48;
const TRAILER: usize = 56;

/// Debian 1.0.0 and 1.1.0, which shares two chunks with it, and Fedora, which shares one; all in two regions. Debian has
/// settings, and its 1.2.0 was deleted.
struct World {
    place: TestGallery,
    disks: Vec<(&'static str, Version, Vec<u8>)>,
}

impl World {
    fn new() -> Self {
        let place = TestGallery::new();
        let old = [noise(1, 4), vec![0; CHUNK], b"a line of notes\n".repeat(CHUNK / 16)].concat();
        let new = [noise(1, 2), vec![0; 2 * CHUNK], noise(2, 2)].concat();
        let fedora = [noise(3, 2), noise(1, 1)].concat();
        let disks = vec![
            ("Debian", version("1.0.0"), old),
            ("Debian", version("1.1.0"), new),
            ("Debian", version("1.2.0"), noise(1, 1)),
            ("Fedora", version("1.0.0"), fedora),
        ];
        for (name, number, bytes) in &disks {
            let disk = MemDisk::new(bytes.clone());
            let first = *number == Version::FIRST;
            let mut one = if first { request(&disk, name) } else { update(&disk, name, &number.to_string()) };
            one.target_regions = vec![region(WEST), region(NORTH)];
            export(&place.gallery, &one).unwrap();
        }
        edit(&place.gallery, &ImageEdit::DeleteVersion(version("1.2.0"))).unwrap();
        edit(&place.gallery, &set(NORTH, RegionEdit { count: Some(2), latest: None })).unwrap();
        let disks = disks.into_iter().filter(|(_, number, _)| *number != version("1.2.0")).collect();
        Self { place, disks }
    }

    fn verify(&self) -> VerifyReport {
        quietly(|control| self.place.reopen().verify(Level::Full, control)).unwrap()
    }

    /// Looks that no disk is wrong, from any region.
    fn assert_disks(&self, gallery: &Gallery, what: &str) {
        for (name, number, bytes) in &self.disks {
            for from in [WEST, NORTH] {
                let (written, _) = disk_bytes(gallery, name, &number.to_string(), from)
                    .unwrap_or_else(|error| panic!("{what}: {name} {number} from {from}: {error:?}"));
                assert!(written == *bytes, "{what}: wrong bytes of {name} {number} from {from}");
            }
        }
    }

    /// Copies every version from the one region to the other, and back.
    fn mend(&self, gallery: &Gallery, what: &str) {
        for (from, to) in [(WEST, NORTH), (NORTH, WEST)] {
            for (name, number, _) in &self.disks {
                let (from, to) = (region(from), [region(to)]);
                let outcomes = quietly(|control| gallery.replicate(name, *number, &from, &to, control));
                let outcome = outcomes.unwrap_or_else(|error| panic!("{what}: {error:?}")).remove(0);
                assert!(outcome.result.is_ok(), "{what}: {outcome:?}");
            }
        }
    }

    /// Damages a file in every part, at both ends and in the middle, and cuts it there. `hits` says which versions in
    /// which region a damage hits. Gives how many damages there were.
    fn damage(
        &self,
        path: &Path,
        parts: &[Part],
        mends: bool,
        hits: impl Fn(&[u8], usize) -> BTreeSet<String>,
    ) -> usize {
        let whole = std::fs::read(path).unwrap();
        let before = files(&self.place.path());
        let mut tried = 0;
        for (part, Range { start, end }) in parts {
            let points: BTreeSet<usize> = [*start, (start + end) / 2, end - 1].into();
            let flips = points.iter().map(|at| {
                let mut bytes = whole.clone();
                bytes[*at] ^= 1 << (at % 8);
                (format!("{part}, byte {at} flipped"), bytes)
            });
            let cuts = points.iter().map(|at| (format!("{part}, cut to {at}"), whole[..*at].to_vec()));
            for (how, broken) in flips.chain(cuts) {
                let what = format!("{}: {how}", path.display());
                write(path, &broken);
                tried += 1;
                let report = self.verify();
                let named: Vec<_> = report.problems.iter().map(|problem| problem.place.as_str()).collect();
                assert_eq!(named, [path.to_str().unwrap()], "{what}: {report:?}");
                let hit: BTreeSet<String> = report.problems[0]
                    .hits
                    .iter()
                    .map(|hit| format!("{} {} {}", hit.name, hit.version, hit.region.0))
                    .collect();
                assert_eq!(hit, hits(&broken, whole.len()), "{what}");
                let gallery = self.place.reopen();
                self.assert_disks(&gallery, &what);
                if mends {
                    self.mend(&gallery, &what);
                    let report = self.verify();
                    let hits = report.problems.iter().any(|problem| !problem.hits.is_empty());
                    assert!(!hits, "{what}: {report:?}");
                    assert!(
                        path.extension().is_some_and(|e| e == "pack") || report.problems.is_empty(),
                        "{what}: {report:?}"
                    );
                    for (name, number, bytes) in &self.disks {
                        for from in [WEST, NORTH] {
                            assert_disk(&gallery, name, &number.to_string(), from, bytes);
                        }
                    }
                    restore(&self.place.path(), &before);
                }
            }
        }
        write(path, &whole);
        assert_eq!(self.verify().problems, []);
        tried
    }
}

/// Makes a folder hold these files and no others.
fn restore(folder: &Path, wanted: &std::collections::BTreeMap<String, Vec<u8>>) {
    for name in files(folder).into_keys().filter(|name| !wanted.contains_key(name)) {
        std::fs::remove_file(folder.join(name)).unwrap();
    }
    for (name, bytes) in wanted {
        write(&folder.join(name), bytes);
    }
}

/// Every chunk of a pack by its frame: which, and where.
fn frames(pack: &[u8]) -> Vec<(blake3::Hash, Range<usize>)> {
    let trailer = pack.len() - TRAILER;
    let count = u32::from_le_bytes(pack[trailer + 4..trailer + 8].try_into().unwrap()) as usize;
    let entries = pack[trailer - count * ENTRY..trailer].chunks(ENTRY);
    entries
        .map(|entry| {
            let hash = blake3::Hash::from_bytes(entry[..32].try_into().unwrap());
            let offset = u64::from_le_bytes(entry[32..40].try_into().unwrap()) as usize;
            let stored = u32::from_le_bytes(entry[40..44].try_into().unwrap()) as usize;
            (hash, offset..offset + stored)
        })
        .collect()
}

fn has_chunk(disk: &[u8], hash: &blake3::Hash) -> bool {
    disk.chunks(CHUNK).any(|chunk| blake3::hash(chunk) == *hash)
}

#[test]
fn of_a_pack() {
    let world = World::new();
    let mut tried = 0;
    for name in [WEST, NORTH] {
        for path in packs(&world.place, name) {
            let whole = std::fs::read(&path).unwrap();
            let frames = frames(&whole);
            let (first, last) = (frames[0].1.clone(), frames[frames.len() - 1].1.clone());
            let (entries, trailer) = (last.end, whole.len() - TRAILER);
            let parts = [
                ("first frame", first),
                ("last frame", last),
                ("first entry's hash", entries..entries + 32),
                ("first entry's numbers", entries + 32..entries + ENTRY),
                ("last entry", trailer - ENTRY..trailer),
                ("schema", trailer..trailer + 4),
                ("entries", trailer + 4..trailer + 8),
                ("bytes of frames", trailer + 8..trailer + 16),
                ("footer hash", trailer + 16..trailer + 48),
                ("magic", trailer + 48..whole.len()),
            ];
            tried += world.damage(&path, &parts, true, |broken, length| {
                let in_frames = broken.len() == length && broken[entries..] == whole[entries..];
                let is_bad = |at: &Range<usize>| !in_frames || broken[at.clone()] != whole[at.clone()];
                let bad: Vec<_> = frames.iter().filter(|(_, at)| is_bad(at)).map(|(hash, _)| hash).collect();
                let hit =
                    world.disks.iter().filter(|(_, _, disk)| bad.iter().any(|hash| has_chunk(disk, hash)));
                hit.map(|(image, number, _)| format!("{image} {number} {name}")).collect()
            });
        }
    }
    say(&format!("packs: {tried} damages"));
}

#[test]
fn of_a_manifest() {
    let world = World::new();
    let mut tried = 0;
    for folder in ["manifests", "regions/westeurope/manifests", "regions/northeurope/manifests"] {
        for path in entries(&world.place.path().join(folder)) {
            let length = std::fs::metadata(&path).unwrap().len() as usize;
            let parts = [
                ("magic", 0..8),
                ("schema", 8..12),
                ("chunk size", 12..16),
                ("disk size", 16..24),
                ("runs", 24..32),
                ("run's first chunk", 32..40),
                ("run's chunks", 40..44),
                ("run's kind", 44..48),
                ("first hash", 48..80),
                ("last bytes", length - 16..length),
            ];
            // That of a version that was deleted is nobody's any more.
            let bytes = std::fs::read(&path).unwrap();
            if world.disks.iter().any(|(_, _, disk)| {
                disk.len() as u64 == u64::from_le_bytes(bytes[16..24].try_into().unwrap())
            }) {
                tried += world.damage(&path, &parts, true, |_, _| BTreeSet::new());
            }
        }
    }
    assert!(tried > 300, "{tried}");
    say(&format!("manifests: {tried} damages"));
}

#[test]
fn of_a_document() {
    let world = World::new();
    let mut tried = 0;
    for name in [
        "images/debian/definition.ron",
        "images/debian/versions/1.0.0.ron",
        "images/debian/versions/1.1.0.ron",
        "images/debian/settings/000001.ron",
        "images/debian/deleted/1.2.0.ron",
        "images/fedora/definition.ron",
        "images/fedora/versions/1.0.0.ron",
        "regions/westeurope/replicas/debian/1.0.0.ron",
        "regions/northeurope/replicas/debian/1.1.0.ron",
        "regions/northeurope/replicas/fedora/1.0.0.ron",
    ] {
        let path = world.place.path().join(name);
        let length = std::fs::metadata(&path).unwrap().len() as usize;
        let seal = length - 76;
        let (a, b) = (seal / 3, 2 * seal / 3);
        let parts = [
            ("schema", 0..a),
            ("middle", a..b),
            ("end", b..seal),
            ("seal", seal..length - 65),
            ("its hash", length - 65..length),
        ];
        // What only the settings and the tombstone say, nothing else does.
        let mends = !name.contains("settings") && !name.contains("deleted");
        tried += world.damage(&path, &parts, mends, |_, _| BTreeSet::new());
    }
    say(&format!("documents: {tried} damages"));
}

/// The bytes of a manifest: the size of its disk in chunks, and its runs by first chunk, count and hashes.
fn manifest(chunks: u64, runs: &[(u64, u32, bool)]) -> Vec<u8> {
    let mut bytes = b"LABGMANI".to_vec();
    bytes.extend(1_u32.to_le_bytes());
    bytes.extend((CHUNK as u32).to_le_bytes());
    bytes.extend((chunks * CHUNK as u64).to_le_bytes());
    bytes.extend((runs.len() as u64).to_le_bytes());
    for (start, count, data) in runs {
        bytes.extend(start.to_le_bytes());
        bytes.extend(count.to_le_bytes());
        bytes.extend(u32::from(*data).to_le_bytes());
        bytes.extend(
            (0..if *data { *count } else { 0 }).flat_map(|n| *blake3::hash(&n.to_le_bytes()).as_bytes()),
        );
    }
    bytes
}

#[test]
fn of_runs_that_leave_a_gap_or_overlap() {
    use lab_gallery::gallery::manifest::Manifest;
    let whole = [(0, 3, true), (3, 2, false), (5, 3, true)];
    assert!(Manifest::decode(manifest(8, &whole)).is_ok());
    for (how, chunks, runs) in [
        ("a gap at the start", 8, [(1, 2, true), (3, 2, false), (5, 3, true)]),
        ("a gap in the middle", 8, [(0, 3, true), (3, 1, false), (5, 3, true)]),
        ("a gap at the end", 9, whole),
        ("an overlap", 8, [(0, 3, true), (2, 3, false), (5, 3, true)]),
        ("more than the disk", 7, whole),
        ("a run twice", 8, [(0, 3, true), (0, 3, true), (3, 5, false)]),
        ("an empty run", 8, [(0, 3, true), (3, 0, false), (3, 5, true)]),
        ("two runs of one kind", 8, [(0, 3, true), (3, 2, true), (5, 3, false)]),
        ("the wrong order", 8, [(3, 2, false), (0, 3, true), (5, 3, true)]),
        ("the end of all numbers", 8, [(0, 3, true), (u64::MAX, 2, false), (5, 3, true)]),
        ("more chunks than there are", 8, [(0, 3, true), (3, u32::MAX, false), (5, 3, true)]),
    ] {
        let refused = Manifest::decode(manifest(chunks, &runs));
        assert!(matches!(refused, Err(Damage::Table)), "{how}: {refused:?}");
    }
}

#[test]
fn of_a_disk_of_which_a_manifest_says_nothing_for_a_range() {
    // The gap is in the manifest of a version whose documents all name it by its right hash.
    let place = TestGallery::new();
    let disk = MemDisk::new([noise(1, 3), vec![0; CHUNK]].concat());
    export(&place.gallery, &request(&disk, "Debian")).unwrap();
    let all = files(&place.path());
    let (name, whole) = all.iter().find(|(name, _)| name.starts_with("manifests/")).unwrap();
    let old = name.strip_prefix("manifests/").unwrap();
    // Without its last run, which is the zeros.
    let mut bytes = whole[..whole.len() - 16].to_vec();
    bytes[24..32].copy_from_slice(&1_u64.to_le_bytes());
    let new = blake3::hash(&bytes).to_string();
    for (name, content) in &all {
        if name.contains("manifests/") {
            write(&place.path().join(name).with_file_name(&new), &bytes);
        } else if is(name, "ron") {
            let text = String::from_utf8(content.clone()).unwrap().replace(old, &new);
            write(&place.path().join(name), seals::document(&text).as_bytes());
        }
    }
    let gallery = place.reopen();
    assert_eq!(gallery.list().unwrap().problems, []);
    let error = disk_bytes(&gallery, "Debian", "1.0.0", WEST).unwrap_err();
    assert!(matches!(error, GalleryError::Damaged { what: Damage::Table, .. }), "{error:?}");
    let report = quietly(|control| gallery.verify(Level::Fast, control)).unwrap();
    assert!(
        report.problems.iter().any(|problem| problem.what == Damage::Table && problem.hits.len() == 1),
        "{report:?}"
    );
}
