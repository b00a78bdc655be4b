//! The sample disk: a volume that other programs read and find nothing wrong with.

use std::fs::{self, File};
use std::io::{Seek as _, SeekFrom, Write as _};
use std::path::{Path, PathBuf};

use lab_gallery::disk::{
    self, DiskError, DiskFacts, DiskFormat, SMALLEST_SAMPLE, SampleDisk, write_sample_disk,
};

use crate::common::{arg, needs, run, temp};
use crate::support::{MIB, open};

const GIB: u64 = 1 << 30;
const CONTENT: u64 = 12 * MIB;

fn spec(seed: u64) -> SampleDisk<'static> {
    let made = "2026-08-21T10:15:30".parse().unwrap();
    SampleDisk { seed, label: "Physics Lab / 2026", content_bytes: CONTENT, made }
}

fn make(path: &Path, format: DiskFormat, size: u64, spec: &SampleDisk<'_>) -> Result<DiskFacts, DiskError> {
    let writer = disk::create(path, format, size).unwrap();
    write_sample_disk(writer.as_ref(), spec)?;
    writer.finish()
}

/// The partition by itself, as a file that checkers take.
fn partition(disk_path: &Path) -> PathBuf {
    let disk = open(disk_path);
    let path = disk_path.with_extension("partition");
    let mut file = File::create(&path).unwrap();
    file.set_len(disk.size() - MIB).unwrap();
    for range in disk.extents().unwrap() {
        let range = range.start.max(MIB)..range.end;
        let mut bytes = vec![0; (range.end.max(range.start) - range.start) as usize];
        disk.read_at(&mut bytes, range.start).unwrap();
        file.seek(SeekFrom::Start(range.start - MIB)).unwrap();
        file.write_all(&bytes).unwrap();
    }
    path
}

#[test]
fn a_checker_finds_nothing_wrong_whatever_the_disk_s_size() {
    if !needs("fsck.fat") {
        return;
    }
    let folder = temp();
    let sizes = [SMALLEST_SAMPLE, 100 * MIB, 300 * MIB, 2 * GIB, 9 * GIB, 20 * GIB, 127 * GIB];
    for size in sizes.into_iter().chain([5 * GIB / 2 + 512]) {
        let path = folder.path().join(format!("{size}.raw"));
        make(&path, DiskFormat::Raw, size, &spec(1)).unwrap();
        let partition = partition(&path);
        // All that it says of a sound volume: its own version, and one line of figures.
        let said = run("fsck.fat", &["-n", arg(&partition)]);
        let lines: Vec<_> = said.lines().collect();
        assert!(lines.len() == 2 && lines[1].contains(" files, "), "{size} bytes: {said}");
        let details = run("fsck.fat", &["-n", "-v", arg(&partition)]);
        assert!(details.contains("2 FATs, 32 bit entries"), "{details}");
        fs::remove_file(&partition).unwrap();
        fs::remove_file(&path).unwrap();
    }
}

#[test]
fn another_program_reads_the_files() {
    if !needs("mdir") {
        return;
    }
    let folder = temp();
    let path = folder.path().join("disk.raw");
    make(&path, DiskFormat::Raw, 2 * GIB, &spec(1)).unwrap();
    let image = format!("{}@@1M", arg(&path));
    let listed = run("mdir", &["-i", &image, "-s", "-a", "::"]);
    assert!(listed.contains("PHYSICS LAB"), "the label: {listed}");
    let expected = [
        "README.md",
        "SYLLABUS TXT",
        "measurements week 4.csv",
        "picture 0001.bmp",
        "Week 1.ipynb",
        "2026-08-21  10:15",
    ];
    for name in expected {
        assert!(listed.contains(name), "{name} is not in\n{listed}");
    }
    let copied = folder.path().join("copied");
    fs::create_dir(&copied).unwrap();
    run("mcopy", &["-i", &image, "-s", "-n", "::/", arg(&copied)]);
    let read = |name: &str| fs::read(copied.join(name)).unwrap();
    let text = |name: &str| String::from_utf8(read(name)).unwrap();
    assert!(text("README.md").starts_with("# Physics Lab / 2026\n"));
    let notebook: serde_json::Value = serde_json::from_str(&text("Notebooks/Week 2.ipynb")).unwrap();
    assert_eq!(notebook["nbformat"], 4);
    for week in 1..=4 {
        let lines = text(&format!("Data/measurements week {week}.csv"));
        assert!(lines.ends_with('\n') && lines.lines().count() > 10_000);
        assert!(lines.lines().all(|line| line.len() == 42 && line.split(',').count() == 5));
    }
    let pictures = copied.join("Data/Survey pictures/0001 to 0008");
    let mut total = 0;
    for picture in fs::read_dir(pictures).unwrap() {
        let bytes = fs::read(picture.unwrap().path()).unwrap();
        assert!(bytes.starts_with(b"BM"));
        assert_eq!(bytes.len(), u32::from_le_bytes(bytes[2..6].try_into().unwrap()) as usize);
        total += bytes.len() as u64;
    }
    assert!(total.abs_diff(CONTENT * 3 / 5) < MIB, "{total}");
}

#[test]
fn the_partition_table_has_one_partition_to_the_end_of_the_disk() {
    if !needs("sfdisk") {
        return;
    }
    let folder = temp();
    let path = folder.path().join("disk.raw");
    make(&path, DiskFormat::Raw, 100 * MIB, &spec(1)).unwrap();
    let listed = run("sfdisk", &["--json", arg(&path)]);
    let listed: serde_json::Value = serde_json::from_str(&listed).unwrap();
    let table = &listed["partitiontable"];
    assert_eq!(table["label"], "dos");
    assert_eq!(table["partitions"].as_array().unwrap().len(), 1);
    let one = &table["partitions"][0];
    assert_eq!((one["start"].as_u64(), one["size"].as_u64()), (Some(2048), Some(100 * 2048 - 2048)));
    assert_eq!(one["type"], "c");
}

#[test]
fn the_same_sample_is_the_same_disk_in_every_container() {
    let folder = temp();
    let at = |name: &str| folder.path().join(name);
    let raw = make(&at("a.raw"), DiskFormat::Raw, GIB, &spec(7)).unwrap();
    make(&at("b.vhd"), DiskFormat::Vhd, GIB, &spec(7)).unwrap();
    make(&at("c.raw"), DiskFormat::Raw, GIB, &spec(8)).unwrap();
    let [one, same, other] = ["a.raw", "b.vhd", "c.raw"].map(|name| open(&at(name)));
    assert_eq!(disk::compare(one.as_ref(), same.as_ref()).unwrap(), None);
    assert_ne!(disk::compare(one.as_ref(), other.as_ref()).unwrap(), None);
    assert!(raw.used.abs_diff(CONTENT) < 2 * MIB, "{} bytes are used", raw.used);
}

#[test]
fn labels_that_no_volume_can_have_are_made_fit() {
    let folder = temp();
    for (number, (label, fit)) in [
        ("", "LAB        "),
        ("物理", "LAB        "),
        ("Café-Bar", "CAF_-BAR   "),
        ("a very long name", "A VERY LONG"),
    ]
    .into_iter()
    .enumerate()
    {
        let path = folder.path().join(format!("{number}.raw"));
        make(&path, DiskFormat::Raw, SMALLEST_SAMPLE, &SampleDisk { label, ..spec(1) }).unwrap();
        let mut sector = [0; 512];
        open(&path).read_at(&mut sector, MIB).unwrap();
        assert_eq!(std::str::from_utf8(&sector[71..82]).unwrap(), fit);
    }
}

#[test]
fn a_disk_that_is_too_small_is_refused() {
    let folder = temp();
    for (number, (size, content_bytes)) in
        [(512, MIB), (SMALLEST_SAMPLE - 512, MIB), (SMALLEST_SAMPLE, 80 * MIB), (GIB, u64::MAX)]
            .into_iter()
            .enumerate()
    {
        let path = folder.path().join(format!("{number}.raw"));
        let error = make(&path, DiskFormat::Raw, size, &SampleDisk { content_bytes, ..spec(1) }).unwrap_err();
        assert!(matches!(error, DiskError::OutOfRange { .. } | DiskError::NoSpace { .. }), "{error:?}");
        assert!(!path.exists());
    }
}
