//! Disks of every format, with their tables changed.

use std::ops::Range;
use std::path::Path;
use std::sync::LazyLock;

use lab_gallery::disk::{self, DiskFormat, OpenOptions};
use lab_gallery::model::Explain as _;
use proptest::prelude::*;

use crate::bounds::{folder, try_many, turn};
use crate::changes::{apply, changes, length};
use crate::common::disks::{convert, random, write};
use crate::common::{needs, seals};

const KIB: usize = 1 << 10;
const MIB: usize = 1 << 20;

/// A sound file of a disk.
struct Sample {
    bytes: Vec<u8>,
    /// Where its tables lie.
    tables: Vec<Range<usize>>,
}

fn sample(format: DiskFormat) -> Vec<u8> {
    let path = folder().join(format!("sample-{format:?}"));
    let writer = disk::create(&path, format, 3 * MIB as u64).unwrap();
    writer.write_at(&random(1, 4096), 65_536).unwrap();
    writer.write_at(&random(2, 100_000), 2 * MIB as u64).unwrap();
    writer.finish().unwrap();
    let bytes = std::fs::read(&path).unwrap();
    std::fs::remove_file(&path).unwrap();
    bytes
}

static VHD: LazyLock<Sample> = LazyLock::new(|| {
    let bytes = sample(DiskFormat::Vhd);
    let end = bytes.len() - 512;
    // Footer, header, block table, a bitmap, footer.
    Sample { tables: vec![0..96, 512..1100, 1536..1560, 2048..2080, end..end + 96], bytes }
});

static FIXED: LazyLock<Sample> = LazyLock::new(|| {
    let bytes = sample(DiskFormat::VhdFixed);
    let end = bytes.len() - 512;
    Sample { tables: vec![end..end + 96, end..end + 512], bytes }
});

fn seal_vhd(bytes: &mut [u8]) {
    let Some(end) = bytes.len().checked_sub(512) else { return };
    seals::vhd(&mut bytes[end..], 64);
    if end >= 1536 {
        seals::vhd(&mut bytes[..512], 64);
        seals::vhd(&mut bytes[512..1536], 36);
    }
}

static VHDX: LazyLock<Sample> = LazyLock::new(|| {
    let headers = [64 * KIB, 128 * KIB].map(|at| at..at + 80);
    let regions = [192 * KIB, 256 * KIB].map(|at| at..at + 80);
    // The log's first entry, the metadata table, its items, the block table.
    let rest = [
        MIB..MIB + 128,
        2 * MIB..2 * MIB + 192,
        2 * MIB + 64 * KIB..2 * MIB + 64 * KIB + 64,
        3 * MIB..3 * MIB + 64,
    ];
    let tables = std::iter::once(0..16).chain(headers).chain(regions).chain(rest).collect();
    Sample { bytes: sample(DiskFormat::Vhdx), tables }
});

/// Not closed: its log has an entry with a change of each kind.
static VHDX_LOG: LazyLock<Sample> = LazyLock::new(|| {
    let Sample { bytes, tables } = &*VHDX;
    let (mut bytes, mut tables) = (bytes.clone(), tables.clone());
    for header in [64 * KIB, 128 * KIB] {
        bytes[header + 48..header + 64].fill(7);
    }
    let file = bytes.len() as u64;
    let entry = &mut bytes[MIB..MIB + 8192];
    let mut put = |at: usize, value: &[u8]| entry[at..at + value.len()].copy_from_slice(value);
    put(0, b"loge");
    put(8, &8192_u32.to_le_bytes());
    put(16, &1_u64.to_le_bytes());
    put(24, &2_u32.to_le_bytes());
    put(32, &[7; 16]);
    put(48, &file.to_le_bytes());
    put(56, &file.to_le_bytes());
    put(64, b"zero");
    put(72, &4096_u64.to_le_bytes());
    put(80, &(2 * MIB as u64 + 32 * KIB as u64).to_le_bytes());
    put(88, &1_u64.to_le_bytes());
    put(96, b"desc");
    put(112, &(3 * MIB as u64 + 4096).to_le_bytes());
    put(120, &1_u64.to_le_bytes());
    put(4096, b"data");
    put(8188, &1_u32.to_le_bytes());
    // More often than the others.
    tables.extend([MIB..MIB + 128, MIB..MIB + 128, MIB + 4096..MIB + 4112]);
    Sample { bytes, tables }
});

fn seal_vhdx(bytes: &mut [u8]) {
    for (at, length) in [
        (64 * KIB, 4 * KIB),
        (128 * KIB, 4 * KIB),
        (192 * KIB, 64 * KIB),
        (256 * KIB, 64 * KIB),
        (MIB, 8 * KIB),
    ] {
        if let Some(part) = bytes.get_mut(at..at + length) {
            seals::vhdx(part);
        }
    }
}

/// Its header and the beginning of each of its first clusters: both levels of the map and the counts.
fn qcow2(bytes: Vec<u8>) -> Sample {
    let clusters = (1..8).map(|cluster| cluster * 64 * KIB..cluster * 64 * KIB + 64);
    let tables =
        [0..104, 0..104, 104..600].into_iter().chain(clusters).filter(|table| table.end < bytes.len());
    Sample { tables: tables.collect(), bytes }
}

static QCOW2: LazyLock<Sample> = LazyLock::new(|| qcow2(sample(DiskFormat::Qcow2)));

/// QEMU's own: with compressed clusters, of the old version, over another file, with all the extensions that it writes.
fn of_qemu() -> Vec<Sample> {
    let (from, to) = (folder().join("base.raw"), folder().join("made.qcow2"));
    let mut content = random(1, MIB);
    content.extend(b"a line of notes\n".repeat(MIB / 16));
    write(&from, &content);
    let made = |options: &str, more: &[&str]| {
        let args = [&["convert", "-O", "qcow2", "-o", options], more].concat();
        let paths = [from.to_str().unwrap(), to.to_str().unwrap()];
        crate::common::run("qemu-img", &[args, paths.to_vec()].concat());
        qcow2(std::fs::read(&to).unwrap())
    };
    let mut samples = vec![
        made("compat=1.1", &["-c"]),
        made("compat=1.1,compression_type=zstd", &["-c"]),
        made("compat=0.10", &[]),
        made("compat=1.1,cluster_size=512", &[]),
        made("compat=1.1,lazy_refcounts=on,extended_l2=on", &[]),
    ];
    let over = ["create", "-q", "-f", "qcow2", "-F", "raw", "-b", "base.raw", to.to_str().unwrap()];
    crate::common::run("qemu-img", &over);
    samples.push(qcow2(std::fs::read(&to).unwrap()));
    convert(&from, &to, "qcow2", None);
    crate::common::run("qemu-img", &["snapshot", "-c", "before", to.to_str().unwrap()]);
    samples.push(qcow2(std::fs::read(&to).unwrap()));
    samples
}

/// Opens and reads a file: any answer will do, but there must be one, and what it says must fit together.
/// Answers whether it was opened.
fn read(path: &Path) -> bool {
    let mut opened = false;
    drop(disk::inspect(path).map_err(|error| error.explain()));
    for allow_backing in [false, true] {
        let disk = match disk::open(path, &OpenOptions { allow_backing }) {
            Ok(disk) => disk,
            Err(error) => {
                drop(error.explain());
                continue;
            }
        };
        opened = true;
        let Ok(extents) = disk.extents() else { continue };
        let mut buf = vec![0; 64 * KIB];
        let mut end = 0;
        for range in &extents {
            assert!(end <= range.start && range.start < range.end && range.end <= disk.size(), "{extents:?}");
            end = range.end;
        }
        for range in extents.into_iter().take(40) {
            let length = (range.end - range.start).min(buf.len() as u64) as usize;
            // Whether it can be read is not the question.
            drop(disk.read_at(&mut buf[..length], range.start));
            drop(disk.read_at(&mut buf[..length], range.end - length as u64));
        }
        let first = disk.size().min(4096) as usize;
        drop(disk.read_at(&mut buf[..first], 0));
        drop(disk.read_at(&mut buf[..first], disk.size() - first as u64));
        drop(disk.read_at(&mut buf[..first], disk.size().saturating_sub(1)));
        drop(disk.identity());
    }
    opened
}

/// Changes samples and reads them; mostly, checksums are right.
fn try_changes(what: &'static str, samples: &[&Sample], seal: fn(&mut [u8])) {
    let any = (0..samples.len(), changes(), length(), prop::bool::weighted(0.85));
    try_many(what, &any, |(sample, changes, length, sealed)| {
        let turn = turn();
        let Sample { bytes, tables } = samples[sample];
        let mut bytes = bytes.clone();
        apply(&mut bytes, tables, &changes);
        length.apply(&mut bytes);
        if sealed {
            seal(&mut bytes);
        }
        let path = folder().join("changed");
        write(&path, &bytes);
        turn.read(what, bytes.len(), || read(&path));
        Ok(())
    });
}

#[test]
fn vhd_dynamic() {
    try_changes("VHD, dynamic", &[&VHD], seal_vhd);
}

#[test]
fn vhd_fixed() {
    try_changes("VHD, fixed", &[&FIXED], seal_vhd);
}

#[test]
fn vhdx() {
    try_changes("VHDX", &[&VHDX], seal_vhdx);
}

#[test]
fn vhdx_with_a_log() {
    try_changes("VHDX with a log", &[&VHDX_LOG], seal_vhdx);
}

#[test]
fn qcow2_of_ours() {
    try_changes("qcow2", &[&QCOW2], mark);
}

#[test]
fn qcow2_of_qemu() {
    if needs("qemu-img") {
        let samples = of_qemu();
        try_changes("qcow2 of QEMU", &samples.iter().collect::<Vec<_>>(), mark);
    }
}

#[test]
fn any_bytes_after_a_mark() {
    let marks: Vec<&[u8]> = vec![b"conectix", b"QFI\xfb\0\0\0\x02", b"QFI\xfb\0\0\0\x03", b"vhdxfile", b""];
    let rest = prop::collection::vec(any::<u8>(), 0..3000);
    let any = (prop::sample::select(marks), rest, any::<bool>(), 0..2 * MIB);
    try_many("any bytes after a mark", &any, |(mark, rest, at_end, length)| {
        let turn = turn();
        let mut bytes = [mark, &rest].concat();
        bytes.resize(length.max(512), 0);
        if at_end {
            let end = bytes.len() - 512;
            bytes.copy_within(..512, end);
        }
        let path = folder().join("changed");
        write(&path, &bytes);
        turn.read("any bytes after a mark", bytes.len(), || read(&path));
        Ok(())
    });
}

/// Without its mark it is no qcow2 any more, and nothing is read.
fn mark(bytes: &mut [u8]) {
    if let Some(start) = bytes.get_mut(..7) {
        start.copy_from_slice(b"QFI\xfb\0\0\0");
    }
}

#[test]
fn sound_samples_are_read() {
    let samples = [&*VHD, &*FIXED, &*VHDX, &*VHDX_LOG, &*QCOW2];
    for (number, sample) in samples.into_iter().enumerate() {
        let path = folder().join("sound");
        write(&path, &sample.bytes);
        if number == 3 {
            let mut bytes = sample.bytes.clone();
            seal_vhdx(&mut bytes);
            write(&path, &bytes);
        }
        let disk = disk::open(&path, &OpenOptions::default()).unwrap();
        let extents = disk.extents().unwrap();
        let mut read = vec![0; 4096];
        disk.read_at(&mut read, 65_536).unwrap();
        assert!(!extents.is_empty() && read == random(1, 4096), "sample {number}");
    }
}
