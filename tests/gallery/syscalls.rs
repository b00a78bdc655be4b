//! The system itself says no, or kills, at each of its calls in turn: fsync, rename, write and whatever else a folder's
//! store asks of it. That a store which fails is survived is shown without the system (`faults`); here it is the folder's.
//!
//! `LAB_GALLERY_SYSCALLS=1` tries every call that matters; without it, those that make things durable or give names.

use std::path::Path;
use std::process::{Command, Stdio};

use lab_gallery::disk::{self, DiskFormat, OpenOptions};
use lab_gallery::gallery::{Gallery, Level};
use lab_gallery::model::image::Version;

use crate::children;
use crate::common::dice::{asked, say};
use crate::common::needs;
use crate::faults::{copy_folder, steady};
use crate::kills::work::{Op, disk as content, disk_of, perform};
use crate::support::*;

/// The variable that tells a child what to do.
pub const OPERATION: &str = "LAB_GALLERY_TEST_OPERATION";

/// Not a test of its own: the process whose calls fail.
#[test]
#[ignore = "run, under strace, by the test below"]
fn child_does() {
    let Some(path) = children::folder() else { return };
    let op: Op = serde_json::from_str(&std::env::var(OPERATION).unwrap()).unwrap();
    let gallery = Gallery::open(&path).unwrap().tuned(steady());
    perform(&gallery, &op).unwrap();
}

/// Whether this process may trace another; in some containers it may not.
pub fn may_trace() -> bool {
    let traced =
        Command::new("strace").args(["-qq", "-o", "/dev/null", "true"]).stderr(Stdio::null()).status();
    let may = traced.is_ok_and(|status| status.success());
    if !may {
        say("LEFT OUT: needs the right to trace a process: syscalls");
    }
    may
}

pub fn export_of(id: u64, image: &str, new: bool, disk: u64) -> Op {
    let regions = [WEST, NORTH].map(str::to_owned).to_vec();
    Op::Export { id, image: image.to_owned(), new, disk, regions }
}

/// A gallery with two versions of Alpha, whose first was deleted, and what is then done in it.
pub fn world() -> (TestGallery, Vec<Op>) {
    let place = TestGallery::within(quick_temp(), false);
    let image = "Alpha".to_owned();
    let gone = Op::DeleteVersion { image: image.clone(), version: Version::FIRST };
    for op in [export_of(1, "Alpha", true, 1), export_of(2, "Alpha", false, 2), gone] {
        perform(&place.gallery, &op).unwrap();
    }
    let kept = version("1.1.0");
    let ops = vec![
        export_of(3, "Beta", true, 3),
        Op::Collect,
        Op::Replicate { image: image.clone(), version: kept, to: EAST.to_owned() },
        Op::Exclude { image: image.clone(), version: kept, exclude: true },
        Op::DeleteVersion { image, version: kept },
    ];
    (place, ops)
}

/// Runs a child whose call fails in that way at its n-th time. Answers whether it came so far.
fn run(child: &str, gallery: &Path, operation: &str, (call, how): (&str, &str), number: u32) -> bool {
    let log = gallery.with_file_name("log");
    let child = children::child(child);
    let mut strace = Command::new("strace");
    strace
        .args(["-f", "-qq", "-o", log.to_str().unwrap(), "-e", &format!("trace={call}")])
        .args(["-e", &format!("inject={call}:{how}:when={number}")])
        .arg(child.get_program())
        .args(child.get_args())
        .arg("--test-threads=1")
        .env(children::FOLDER, gallery)
        .env(OPERATION, operation)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    strace.status().unwrap();
    let said = std::fs::read_to_string(&log).unwrap();
    std::fs::remove_file(log).unwrap();
    said.contains("INJECTED") || said.contains("killed by SIGKILL")
}

/// What is listed is there byte for byte, what was there and is not to go is there, and the operation can be done again.
fn check(path: &Path, op: &Op, what: &str) {
    let gallery = Gallery::open(path).unwrap().tuned(steady());
    let listing = gallery.list().unwrap();
    assert_eq!(listing.problems, [], "{what}");
    let report = quietly(|control| gallery.verify(Level::Full, control)).unwrap();
    assert_eq!(report.problems, [], "{what}");
    let mut there = Vec::new();
    for image in &listing.images {
        for one in &image.versions {
            let (name, number) = (&image.definition.name, one.document.version.to_string());
            there.push(format!("{name} {number}"));
            let bytes = content(disk_of(&one.document.source.lab));
            for (from, _) in one.replicas.iter().filter(|(_, replica)| replica.is_usable()) {
                assert_disk(&gallery, name, &number, &from.0, &bytes);
            }
        }
    }
    let kept = "Alpha 1.1.0".to_owned();
    assert!(there.contains(&kept) || matches!(op, Op::DeleteVersion { .. }), "{what}: {there:?}");
    age_flags(path);
    perform(&gallery, op).unwrap_or_else(|error| panic!("{what}, again: {error:?}"));
    let report = quietly(|control| gallery.verify(Level::Full, control)).unwrap();
    assert_eq!(report.problems, [], "{what}, again");
}

#[test]
fn each_call_of_the_system_fails_in_turn() {
    if !needs("strace") || !may_trace() {
        return;
    }
    let mut ways = vec![
        ("fsync,fdatasync", "error=EIO"),
        ("rename,renameat,renameat2,link,linkat", "error=EIO"),
        // Each call has a count of its own.
        ("fsync,fdatasync", "signal=SIGKILL"),
        ("rename,renameat,renameat2,link,linkat", "signal=SIGKILL"),
        ("unlink,unlinkat", "signal=SIGKILL"),
    ];
    if asked("LAB_GALLERY_SYSCALLS", 0) > 0 {
        ways.extend([
            ("write,pwrite64,writev", "error=ENOSPC"),
            ("write,pwrite64,writev", "error=EIO"),
            ("read,pread64", "error=EIO"),
            ("openat", "error=EMFILE"),
            ("openat", "error=EIO"),
            ("mkdir,mkdirat", "error=ENOSPC"),
            ("unlink,unlinkat", "error=EIO"),
            ("getdents64", "error=EIO"),
            ("statx,newfstatat,fstat", "error=EIO"),
            ("flock,fcntl", "error=ENOLCK"),
            ("write,pwrite64,writev", "signal=SIGKILL"),
            ("openat", "signal=SIGKILL"),
            ("mkdir,mkdirat", "signal=SIGKILL"),
        ]);
    }
    let (place, ops) = world();
    let mut total = 0;
    for op in &ops {
        let operation = serde_json::to_string(op).unwrap();
        for (call, how) in &ways {
            let mut tried = 0;
            for number in 1.. {
                let folder = quick_temp();
                let path = folder.path().join("gallery");
                copy_folder(&place.path(), &path);
                if !run("syscalls::child_does", &path, &operation, (call, how), number) {
                    break;
                }
                tried += 1;
                check(&path, op, &format!("{op:?}: {call} {how}, number {number}"));
            }
            total += tried;
            say(&format!("{op:?}: {call} {how}: {tried} times"));
        }
    }
    assert!(total > 50, "{total}");
    say(&format!("{total} calls of the system failed or killed"));
}

/// Not a test of its own: the process that makes a disk while calls fail.
#[test]
#[ignore = "run, under strace, by the test below"]
fn child_makes_a_disk() {
    let Some(path) = children::folder() else { return };
    let format: DiskFormat = serde_json::from_str(&std::env::var(OPERATION).unwrap()).unwrap();
    let gallery = Gallery::open(&path).unwrap().tuned(steady());
    let (kept, west) = (version("1.1.0"), region(WEST));
    let size = gallery.disk_size("Alpha", kept, &west).unwrap();
    let writer = disk::create(&path.with_file_name("made"), format, size).unwrap();
    quietly(|control| gallery.materialise("Alpha", kept, &west, writer, control)).unwrap();
}

#[test]
fn a_disk_is_whole_or_is_not_there() {
    if !needs("strace") || !may_trace() {
        return;
    }
    let (place, _) = world();
    let bytes = content(2);
    let ways = [
        ("fsync,fdatasync", "error=EIO"),
        ("rename,renameat,renameat2,link,linkat", "error=EIO"),
        ("write,pwrite64", "error=ENOSPC"),
        ("ftruncate,fallocate", "error=EIO"),
        ("fsync,fdatasync", "signal=SIGKILL"),
        ("rename,renameat,renameat2,link,linkat", "signal=SIGKILL"),
        ("write,pwrite64", "signal=SIGKILL"),
    ];
    let (mut total, mut whole) = (0, 0);
    for format in DiskFormat::ALL {
        let operation = serde_json::to_string(&format).unwrap();
        for way in ways {
            for number in 1.. {
                let folder = quick_temp();
                let path = folder.path().join("gallery");
                copy_folder(&place.path(), &path);
                let failed = run("syscalls::child_makes_a_disk", &path, &operation, way, number);
                let made = folder.path().join("made");
                if made.exists() {
                    let disk = disk::open(&made, &OpenOptions::default()).unwrap();
                    let mut read = vec![0; disk.size() as usize];
                    disk.read_at(&mut read, 0).unwrap();
                    assert!(read == bytes, "{format:?}: {way:?}, number {number}: another disk");
                    whole += 1;
                }
                if way.1 != "signal=SIGKILL" {
                    let left = entries(folder.path()).len();
                    assert_eq!(left, 1 + usize::from(made.exists()), "{format:?}: {way:?}, number {number}");
                }
                if !failed {
                    assert!(made.exists(), "{format:?}: {way:?}");
                    break;
                }
                total += 1;
            }
        }
    }
    say(&format!(
        "{total} calls of the system failed or killed while a disk was made; {whole} disks were whole"
    ));
}
