//! Stopping jobs.

use lab_gallery::model::job::JobState;
use lab_gallery::model::lab::Provisioning;
use lab_gallery::model::{Command, DiskFormat, Effect, JobId, Refusal, Report, State};

use crate::support::{
    attach, create, disk_made, export, exported, failure, job, job_state, lab, lab_of, new_lab, path,
    refused, report, run_job, send, state,
};

#[test]
fn a_job_is_asked_to_stop_and_stops_when_its_thread_says_so() {
    let mut state = state();
    attach(&mut state, vec![]);
    let lab = lab(&mut state, "Python");
    let id = export(&mut state, lab, "base");
    report(&mut state, Report::JobStarted(id));
    assert_eq!(send(&mut state, Command::CancelJob(id)), [Effect::StopJob(id)]);
    assert_eq!(job_state(&state, id), JobState::Cancelling);
    assert_eq!(refused(&mut state, Command::CancelJob(id)), Refusal::JobStopping);
    report(&mut state, Report::JobCancelled(id));
    assert_eq!(job_state(&state, id), JobState::Cancelled);
    assert!(lab_of(&state, lab).template.disk.is_some());
}

#[test]
fn a_job_can_be_done_before_it_stops() {
    let mut state = state();
    let (lab, id) = create(&mut state, new_lab("Python"));
    send(&mut state, Command::CancelJob(id));
    report(&mut state, Report::JobDone(id, disk_made()));
    assert_eq!(lab_of(&state, lab).provisioning, Provisioning::Ready);
    report(&mut state, Report::JobCancelled(id));
    assert!(matches!(job_state(&state, id), JobState::Done(_)));
}

#[test]
fn a_lab_goes_when_its_creation_is_cancelled() {
    let mut state = state();
    let (lab, id) = create(&mut state, new_lab("Python"));
    send(&mut state, Command::CancelJob(id));
    assert!(state.lab(lab).is_some(), "until the thread has stopped the disk may still be written");
    let file = "Python.vhd".to_owned();
    assert_eq!(report(&mut state, Report::JobCancelled(id)), [Effect::RemoveDisk(file)]);
    assert!(state.lab(lab).is_none() && state.workspace.jobs.is_empty());
}

#[test]
fn an_interrupted_job_has_no_thread_to_stop() {
    let mut state = state();
    let (lab, id) = create(&mut state, new_lab("Python"));
    let file = state.workspace.jobs[&id].task.new_disk().unwrap().file.clone();
    report(&mut state, Report::Started);
    assert_eq!(send(&mut state, Command::CancelJob(id)), [Effect::RemoveDisk(file)]);
    assert!(state.lab(lab).is_none() && state.workspace.jobs.is_empty());
}

#[test]
fn what_a_cancelled_export_left_unfinished_in_its_gallery_is_taken_back() {
    let mut state = state();
    attach(&mut state, vec![]);
    let lab = lab(&mut state, "Python");
    let export = |state: &mut State, name: &str| {
        let id = export(state, lab, name);
        report(state, Report::JobStarted(id));
        id
    };
    let withdraw = |state: &State, id: JobId| Effect::WithdrawExport(Box::new(job(state, id).clone()));

    let interrupted = export(&mut state, "one");
    report(&mut state, Report::Started);
    let taken_back = withdraw(&state, interrupted);
    assert_eq!(send(&mut state, Command::CancelJob(interrupted)), [taken_back, Effect::ReadGallery]);

    // A run before it may have left something that it did not come to any more.
    let stopped = export(&mut state, "two");
    send(&mut state, Command::CancelJob(stopped));
    let taken_back = withdraw(&state, stopped);
    assert_eq!(report(&mut state, Report::JobCancelled(stopped)), [taken_back, Effect::ReadGallery]);

    let captured = export(&mut state, "three");
    report(&mut state, Report::JobCaptured(captured));
    report(&mut state, Report::Started);
    assert_eq!(
        send(&mut state, Command::CancelJob(captured)),
        [Effect::ReadGallery],
        "others may be using it"
    );

    let elsewhere = export(&mut state, "four");
    report(&mut state, Report::Started);
    send(&mut state, Command::DetachGallery);
    assert_eq!(send(&mut state, Command::CancelJob(elsewhere)), [], "its gallery is out of reach");
}

#[test]
fn a_lab_that_was_tried_to_be_saved_stays_when_that_is_cancelled() {
    let mut state = state();
    let (lab, first) = create(&mut state, new_lab("Python"));
    report(&mut state, Report::JobFailed(first, failure()));
    let attach = Command::AttachDisk { lab, path: path("better.vhd"), format: DiskFormat::Vhd };
    let second = run_job(&send(&mut state, attach.clone()));
    assert_eq!(lab_of(&state, lab).provisioning, Provisioning::Creating(second));
    send(&mut state, Command::CancelJob(second));
    report(&mut state, Report::JobCancelled(second));
    assert_eq!(lab_of(&state, lab).provisioning, Provisioning::Failed(second));

    let third = run_job(&send(&mut state, attach));
    report(&mut state, Report::JobDone(third, disk_made()));
    assert_eq!(lab_of(&state, lab).provisioning, Provisioning::Ready);
}

#[test]
fn an_old_creation_is_cancelled_without_its_lab_while_another_disk_is_made() {
    let mut state = state();
    let (lab, first) = create(&mut state, new_lab("Python"));
    report(&mut state, Report::Started);
    let attach = Command::AttachDisk { lab, path: path("better.vhd"), format: DiskFormat::Vhd };
    let second = run_job(&send(&mut state, attach));
    send(&mut state, Command::CancelJob(first));
    assert_eq!(job_state(&state, first), JobState::Cancelled);
    assert_eq!(lab_of(&state, lab).provisioning, Provisioning::Creating(second));
}

#[test]
fn what_is_over_cannot_be_stopped() {
    let mut state = state();
    attach(&mut state, vec![]);
    let lab = lab(&mut state, "Python");
    let id = export(&mut state, lab, "base");
    report(&mut state, Report::JobDone(id, exported()));
    assert_eq!(refused(&mut state, Command::CancelJob(id)), Refusal::JobNotActive);
    assert_eq!(refused(&mut state, Command::CancelJob(JobId(999))), Refusal::NoSuchJob);
}

#[test]
fn the_message_of_a_finished_job_is_closed() {
    let mut state = state();
    attach(&mut state, vec![]);
    let lab = lab(&mut state, "Python");
    let id = export(&mut state, lab, "base");
    assert_eq!(refused(&mut state, Command::DismissJob(id)), Refusal::JobAtWork);
    report(&mut state, Report::JobFailed(id, failure()));
    send(&mut state, Command::DismissJob(id));
    assert!(state.workspace.jobs[&id].dismissed);
    // Done again it has something new to say.
    send(&mut state, Command::RetryJob(id));
    assert!(!state.workspace.jobs[&id].dismissed);
    assert_eq!(refused(&mut state, Command::DismissJob(JobId(999))), Refusal::NoSuchJob);
}
