//! A finished job's message bar closes when what it is about is deleted.

use lab_gallery::model::{JobId, Report, State};

use crate::support::{attach, export, exported, image, lab, read, report, state, version};

/// An export that is done, and in the gallery.
fn done() -> (State, JobId) {
    let mut state = state();
    attach(&mut state, vec![]);
    let lab = lab(&mut state, "Python");
    let job = export(&mut state, lab, "Fresh");
    report(&mut state, Report::JobDone(job, exported()));
    (state, job)
}

fn is_open(state: &State, job: JobId) -> bool {
    !state.workspace.jobs[&job].dismissed
}

#[test]
fn of_a_version_that_is_gone() {
    let (mut state, job) = done();
    read(&mut state, vec![image("Fresh", vec![version("1.0.0")])]);
    assert!(is_open(&state, job));
    read(&mut state, vec![image("Fresh", vec![])]);
    assert!(!is_open(&state, job));
}

#[test]
fn not_of_one_that_is_not_listed_yet() {
    let (mut state, job) = done();
    // What was asked for before the export ended.
    read(&mut state, vec![]);
    assert!(is_open(&state, job));
}

#[test]
fn of_one_that_went_while_the_program_did_not_run() {
    let (state, job) = done();
    let mut state = State::new(state.workspace.snapshot().as_ref().clone());
    report(&mut state, Report::Started);
    assert!(is_open(&state, job));
    read(&mut state, vec![]);
    assert!(!is_open(&state, job));
}
