//! Killed in the middle of an export, as by a power cut of the program: the next start goes on, and nothing is half.

use std::path::{Path, PathBuf};
use std::process::{Child, Command as Process, Stdio};
use std::sync::atomic::AtomicBool;
use std::time::{Duration, Instant};

use jiff::Timestamp;

use lab_gallery::gallery::{Control, Gallery, Level};
use lab_gallery::model::job::JobState;
use lab_gallery::model::{Command, DiskFormat, ExportMode, JobId, LabId};

use crate::world::{MIB, REGION, REGIONS, World, assert_same_disk, bytes_in, packs, raw_disk, unfinished};

/// Where the child finds the workspace whose newest job it is to run; set only for the child.
const FOLDER: &str = "LAB_GALLERY_TEST_EXPORT_IN";

/// Not a test of its own: the process that is killed. Without the folder it has nothing to do.
#[test]
fn child_that_exports() {
    let Some(folder) = std::env::var_os(FOLDER) else { return };
    let mut world = World::open(Path::new(&folder)).slowly();
    let job = world.last_job().id;
    world.command(Command::RetryJob(job));
    while world.state.workspace.jobs[&job].state.is_active() {
        world.hear();
        // As the application does after each change.
        world.save();
    }
}

/// A world whose newest job is an export that has not begun, and the lab.
fn about_to_export() -> (World, LabId, JobId) {
    let mut world = World::new().slowly();
    let source = world.folder().join("source.raw");
    raw_disk(&source, 256 * MIB, 96 * MIB, "source");
    let lab = world.lab_from_file("Python", &source, DiskFormat::Raw);
    world.held = true;
    let job = world.begin_export(lab, "Python-image", ExportMode::CreateNew);
    world.save();
    (world, lab, job)
}

/// Runs the export in another process until `enough`, then kills that with SIGKILL.
fn kill_when(folder: &Path, enough: impl Fn() -> bool) {
    let mut child = Process::new(std::env::current_exe().unwrap())
        .args(["--exact", "interrupted::child_that_exports", "--nocapture"])
        .env(FOLDER, folder)
        .stdout(Stdio::null())
        .spawn()
        .unwrap();
    let begun = Instant::now();
    while !enough() {
        assert_eq!(child.try_wait().unwrap(), None, "it ended before it could be killed");
        assert!(begun.elapsed() < Duration::from_mins(1), "it does not come so far");
        std::thread::sleep(Duration::from_millis(1));
    }
    kill(&mut child);
}

fn kill(child: &mut Child) {
    use std::os::unix::process::ExitStatusExt as _;
    child.kill().unwrap();
    assert_eq!(child.wait().unwrap().signal(), Some(9), "it was killed at work");
}

fn records(gallery: &Path) -> Vec<PathBuf> {
    let regions = gallery.join("regions");
    let all = crate::world::files(&regions);
    all.into_iter().filter(|path| path.components().any(|part| part.as_os_str() == "replicas")).collect()
}

/// Starts the program again after a kill; the job goes on and everything is there, once.
fn resume(world: &World, lab: LabId, job: JobId, captured: bool) {
    let sealed: Vec<_> =
        REGIONS.map(|region| packs(&world.gallery_folder(), region)).into_iter().flatten().collect();
    let mut again = World::open(world.folder()).slowly();
    assert_eq!(again.state.workspace.jobs[&job].state, JobState::Interrupted);
    let listed = again.images();
    assert_eq!(listed.is_empty(), !captured, "an image is listed exactly when it is captured: {listed:?}");
    again.command(Command::RetryJob(job));
    let figures = again.expect_exported(job);
    assert_eq!(figures.completed_regions(), REGIONS.len());
    assert_eq!(again.images(), ["Python-image"]);

    let gallery = again.gallery_folder();
    for pack in &sealed {
        assert!(pack.exists(), "what was sealed is kept and used");
    }
    let whole = bytes_in(&packs(&gallery, REGION));
    let distinct = figures.data;
    assert!(whole < distinct + MIB, "chunks are stored once: {whole} bytes for {distinct}");
    for region in REGIONS {
        assert!(bytes_in(&packs(&gallery, region)).abs_diff(whole) < MIB);
    }
    assert_eq!(unfinished(&gallery), Vec::<PathBuf>::new());
    assert_clean(&gallery);
    let copy = again.lab_from_image("Python again", "Python-image", DiskFormat::Raw);
    assert_same_disk(&again.disk_of(lab), &again.disk_of(copy));
}

#[test]
fn killed_while_reading_it_goes_on_and_stores_nothing_twice() {
    let (world, lab, job) = about_to_export();
    let gallery = world.gallery_folder();
    kill_when(world.folder(), || packs(&gallery, REGION).len() >= 12);
    let sealed = bytes_in(&packs(&gallery, REGION));
    assert!((12 * MIB..96 * MIB).contains(&sealed), "{sealed} bytes were sealed by then");
    resume(&world, lab, job, false);
}

#[test]
fn killed_while_replicating_it_goes_on_with_the_regions() {
    let (world, lab, job) = about_to_export();
    let gallery = world.gallery_folder();
    kill_when(world.folder(), || packs(&gallery, "westindia").len() >= 12);
    assert_eq!(records(&gallery).len(), 1, "only the source region is complete");
    resume(&world, lab, job, true);
}

#[test]
fn killed_again_and_again_at_any_moment_it_gets_done() {
    let (world, lab, job) = about_to_export();
    let gallery = world.gallery_folder();
    // Each run is killed when it has sealed some packs more than the one before, wherever it is then.
    for more in [1, 5, 2, 7] {
        let all = || REGIONS.iter().map(|region| packs(&gallery, region).len()).sum::<usize>();
        let before = all();
        kill_when(world.folder(), || all() >= before + more);
    }
    resume(&world, lab, job, !records(&gallery).is_empty());
}

/// Fails unless every replica of the gallery is sound.
fn assert_clean(gallery: &Path) {
    let control = Control { observer: &|_| {}, cancel: &AtomicBool::new(false), clock: &Timestamp::now };
    let report = Gallery::open(gallery).unwrap().verify(Level::Full, &control).unwrap();
    assert_eq!(report.problems, []);
    assert_eq!(report.replicas, REGIONS.len() as u64);
}
