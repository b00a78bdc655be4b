//! Two programs in one workspace: the first works, the second may look.

use lab_gallery::app::{Access, Session};
use std::sync::Arc;

use crate::program::{Program, arg};

#[test]
fn a_second_writer_is_refused_and_may_look() {
    let program = Program::with_gallery();
    let clock = Arc::new(jiff::Timestamp::now);
    let first = Session::open(&program.workspace(), Access::ReadWrite, clock, Arc::new(|| {})).unwrap();
    let refused = program.refused(&["gallery", "detach"]);
    assert!(refused.contains(&std::process::id().to_string()), "it names the process: {refused}");
    let status = program.json(&["status"]);
    assert_eq!(status["read_only"], true);
    assert_eq!(status["gallery"], "fabrikam_gallery");
    assert_eq!(status["interrupted_jobs"], 0);
    drop(first);
    program.ok(&["gallery", "detach"]);
}

#[test]
fn work_in_another_program_is_not_called_interrupted() {
    let program = Program::with_gallery();
    let disk = program.random_disk("course.raw", 400 << 20);
    let mut child = program.start(&[
        "lab",
        "new",
        "Course",
        "--disk",
        arg(&disk),
        "--os",
        "linux",
        "--size",
        "small",
        "--format",
        "raw",
    ]);
    let mut seen_at_work = false;
    while child.try_wait().unwrap().is_none() {
        let said = program.run(&["status", "--json"]);
        let Ok(status) = serde_json::from_str::<serde_json::Value>(&said.out) else { continue };
        assert_eq!(status["interrupted_jobs"], 0, "{status:#}");
        seen_at_work |= status["active_jobs"] == 1 && status["read_only"] == true;
    }
    assert!(seen_at_work, "the status never showed the other program's work");
}
