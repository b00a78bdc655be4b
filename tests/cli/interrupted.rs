//! The program is killed, or stopped with Ctrl-C, in the middle of an export.

use std::path::Path;
use std::process::Child;
use std::time::{Duration, Instant};

use crate::common;
use crate::program::{Program, Said, arg, said};

/// Waits until the export has written packs, so that there is something to lose.
fn at_work(program: &Program, child: &mut Child) {
    let start = Instant::now();
    loop {
        let files = program.files("galleries");
        let packs = files.iter().filter(|file| file.contains("/packs/")).count();
        if packs > 0 || child.try_wait().unwrap().is_some() {
            return;
        }
        assert!(start.elapsed() < Duration::from_mins(1), "the export never began");
        std::thread::sleep(Duration::from_millis(2));
    }
}

fn lab_with_a_large_disk() -> Program {
    let program = Program::with_gallery();
    let disk = program.random_disk("course.raw", 320 << 20);
    program.ok(&[
        "lab",
        "new",
        "Course",
        "--disk",
        arg(&disk),
        "--os",
        "linux",
        "--size",
        "medium",
        "--format",
        "raw",
    ]);
    std::fs::remove_file(disk).unwrap();
    program
}

#[test]
fn a_killed_export_goes_on_and_leaves_no_half_image() {
    let program = lab_with_a_large_disk();
    let mut child = program.start(&["export", "Course", "--name", "course-base"]);
    at_work(&program, &mut child);
    child.kill().unwrap();
    child.wait().unwrap();

    let images = program.json(&["images"]);
    if images.as_array().unwrap().is_empty() {
        let jobs = program.json(&["jobs"]);
        assert_eq!(jobs.as_array().unwrap().last().unwrap()["state"], "Interrupted", "{jobs:#}");
        let status = program.run(&["status"]);
        assert!(status.err.contains("jobs retry"), "{status:?}");
    }
    program.ok(&["gallery", "verify", "--full"]);

    let packs_before = program.packs().len();
    let again = program.run(&["jobs", "retry"]);
    assert_eq!(again.status, Some(0), "{again:?}");
    let packs_after = program.packs().len();
    assert!(packs_after >= packs_before);
    let images = program.json(&["images"]);
    assert_eq!(images[0]["name"], "course-base");
    assert_eq!(images[0]["replicas"], 2);
    let verified = program.json(&["gallery", "verify", "--full"]);
    assert_eq!(verified["problems"].as_array().unwrap().len(), 0);
    program.ok(&["lab", "new", "Copy", "--image", "course-base", "--size", "small", "--format", "raw"]);
    assert_same(&program.workspace().join("disks/Course.raw"), &program.workspace().join("disks/Copy.raw"));
}

fn assert_same(one: &Path, other: &Path) {
    assert!(std::fs::read(one).unwrap() == std::fs::read(other).unwrap(), "the disks differ");
}

#[test]
fn the_same_export_typed_again_goes_on_with_the_interrupted_one() {
    let program = lab_with_a_large_disk();
    let mut child = program.start(&["export", "Course", "--name", "course-base"]);
    at_work(&program, &mut child);
    child.kill().unwrap();
    child.wait().unwrap();
    if !program.json(&["images"]).as_array().unwrap().is_empty() {
        // It was too fast for the kill.
        return;
    }
    let again = program.run(&["export", "Course", "--name", "course-base"]);
    assert_eq!(again.status, Some(0), "{again:?}");
    assert!(again.err.contains("Going on with job"), "{again:?}");
    assert_eq!(program.json(&["images"])[0]["versions"], 1);
}

#[cfg(unix)]
#[test]
fn ctrl_c_stops_an_export_cleanly() {
    if !common::needs("kill") {
        return;
    }
    let program = lab_with_a_large_disk();
    let mut child = program.start(&["export", "Course", "--name", "course-base"]);
    at_work(&program, &mut child);
    common::run("kill", &["-INT", &child.id().to_string()]);
    if stopped_cleanly(&program, &said(child.wait_with_output().unwrap())) {
        program.ok(&["export", "Course", "--name", "course-base"]);
    }
}

/// Whatever the signal met, nothing is half done. Before the capture there is no image, and that is answered with true;
/// after it the image is there in the regions that are complete, and the others are named.
pub fn stopped_cleanly(program: &Program, said: &Said) -> bool {
    let images = program.json(&["images"]).as_array().unwrap().len();
    let cancelled = said.status == Some(1) && said.err.contains("Cancelled");
    let left_out = said.status == Some(1) && said.err.contains("Left out, because the export was cancelled");
    let done = said.status == Some(0);
    assert!(cancelled || left_out || done, "{said:?}");
    assert_eq!(images, usize::from(!cancelled), "{said:?}");
    program.ok(&["gallery", "verify", "--full"]);
    let left: Vec<_> = program.files("galleries").into_iter().filter(|file| file.contains("tmp")).collect();
    assert_eq!(left, Vec::<String>::new());
    cancelled
}
