//! What becomes of work that the program's end interrupted.

use lab_gallery::model::job::{JobState, Progress};
use lab_gallery::model::lab::{Power, Provisioning, Publishing};
use lab_gallery::model::{Command, Effect, Report, State};

use crate::support::{
    attach, create, disk_made, export, exported, job, job_state, lab, lab_of, new_lab, now, report, run_job,
    send, state,
};

#[test]
fn jobs_at_work_are_interrupted_and_can_go_on() {
    let mut state = state();
    attach(&mut state, vec![]);
    let first = lab(&mut state, "Python");
    let queued = export(&mut state, first, "base");
    let (second, running) = create(&mut state, new_lab("Networks"));
    report(&mut state, Report::JobStarted(running));
    report(&mut state, Report::JobProgress(running, Progress::preparing()));

    assert_eq!(report(&mut state, Report::Started), [Effect::ReadGallery]);
    for id in [queued, running] {
        assert_eq!(job_state(&state, id), JobState::Interrupted);
        assert_eq!(job(&state, id).ended, Some(now()));
    }
    assert!(state.progress.is_empty());
    assert_eq!(lab_of(&state, second).provisioning, Provisioning::Creating(running));

    for id in [queued, running] {
        assert_eq!(run_job(&send(&mut state, Command::RetryJob(id))), id);
        assert_eq!((job_state(&state, id), job(&state, id).ended), (JobState::Queued, None));
    }
    report(&mut state, Report::JobDone(running, disk_made()));
    assert_eq!(lab_of(&state, second).provisioning, Provisioning::Ready);
}

#[test]
fn finished_jobs_are_left_alone() {
    let mut state = state();
    attach(&mut state, vec![]);
    let id = lab(&mut state, "Python");
    let job = export(&mut state, id, "base");
    report(&mut state, Report::JobDone(job, exported()));
    let before = state.clone();
    report(&mut state, Report::Started);
    assert_eq!(state, before);
}

#[test]
fn what_was_being_stopped_is_stopped() {
    let mut state = state();
    attach(&mut state, vec![]);
    let first = lab(&mut state, "Python");
    let exporting = export(&mut state, first, "base");
    let (second, creating) = create(&mut state, new_lab("Networks"));
    let file = job(&state, creating).task.new_disk().unwrap().file.clone();
    for id in [exporting, creating] {
        send(&mut state, Command::CancelJob(id));
    }
    let withdrawn = job(&state, exporting).clone();
    let effects = report(&mut state, Report::Started);
    let [Effect::WithdrawExport(of), rest @ ..] = &effects[..] else { panic!("{effects:?}") };
    assert_eq!((of.id, &of.task, of.created), (exporting, &withdrawn.task, withdrawn.created));
    assert_eq!(rest, [Effect::RemoveDisk(file), Effect::ReadGallery]);
    assert_eq!(job_state(&state, exporting), JobState::Cancelled);
    assert!(state.lab(second).is_none(), "its creation was cancelled");
}

#[test]
fn machines_in_between_are_stopped_and_running_ones_run() {
    let mut state = state();
    let labs: Vec<_> = ["Aa", "Bb", "Cc", "Dd"].iter().map(|name| lab(&mut state, name)).collect();
    for id in &labs[1..] {
        send(&mut state, Command::StartTemplate(*id));
    }
    for id in &labs[2..] {
        report(&mut state, Report::TemplateStarted(*id));
    }
    send(&mut state, Command::StopTemplate(labs[3]));
    report(&mut state, Report::Started);
    let power: Vec<_> = labs.iter().map(|id| lab_of(&state, *id).template.power).collect();
    assert_eq!(power, [Power::Stopped, Power::Stopped, Power::Running, Power::Stopped]);
}

#[test]
fn an_unfinished_publishing_has_failed() {
    let mut state = state();
    let id = lab(&mut state, "Python");
    send(&mut state, Command::Publish { lab: id, machines: 2 });
    report(&mut state, Report::Started);
    assert_eq!(lab_of(&state, id).publishing, Publishing::Failed);
    send(&mut state, Command::Publish { lab: id, machines: 2 });
    report(&mut state, Report::Published { lab: id, machines: 2 });
    assert_eq!(lab_of(&state, id).publishing, Publishing::Published);
}

#[test]
fn without_a_gallery_nothing_is_read() {
    let mut state = state();
    assert_eq!(report(&mut state, Report::Started), []);
}

#[test]
fn a_state_from_a_file_waits_for_its_gallery() {
    use lab_gallery::model::state::CatalogueState;
    let mut before = state();
    assert_eq!(State::new(before.workspace.clone()).catalogue, CatalogueState::None);
    attach(&mut before, vec![]);
    assert_eq!(State::new(before.workspace).catalogue, CatalogueState::Loading);
}
