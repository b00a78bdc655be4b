//! Two programs in one workspace: the first works, the second may look.

use lab_gallery::app::{Access, Session};
use std::sync::Arc;

use crate::program::Program;

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
    drop(first);
    program.ok(&["gallery", "detach"]);
}
