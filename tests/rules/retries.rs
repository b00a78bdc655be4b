//! Doing a job again, and what may have happened meanwhile.

use std::collections::BTreeMap;

use lab_gallery::model::image::{ImageVersion, OsState};
use lab_gallery::model::job::{ExportFigures, JobState, Outcome, RegionOutcome, Task};
use lab_gallery::model::lab::Power;
use lab_gallery::model::{
    Command, DiskFormat, ExportMode, JobId, LabId, Message, Refusal, RegionId, Report, State,
};

use crate::support::{
    attach, create, disk_made, export, export_command, exported, failure, from_image, image, job, job_state,
    lab, new_lab, now, path, read, refused, report, run_job, send, state, version,
};

/// A lab with an export to `base` that failed before it was captured.
fn failed_export() -> (State, LabId, JobId) {
    let mut state = state();
    attach(&mut state, vec![]);
    let lab = lab(&mut state, "Python");
    let job = export(&mut state, lab, "base");
    report(&mut state, Report::JobFailed(job, failure()));
    (state, lab, job)
}

fn version_of(state: &State, id: JobId) -> String {
    match &job(state, id).task {
        Task::Export { version, .. } => version.to_string(),
        other => panic!("not an export: {other:?}"),
    }
}

fn attach_disk(lab: LabId) -> Command {
    Command::AttachDisk { lab, path: path("better.vhd"), format: DiskFormat::Vhd }
}

#[test]
fn what_failed_was_cancelled_or_interrupted_can_be_done_again() {
    let ends: [fn(&mut State, JobId); 3] = [
        |state, id| {
            report(state, Report::JobFailed(id, failure()));
        },
        |state, id| {
            report(state, Report::JobCancelled(id));
        },
        |state, _| {
            report(state, Report::Started);
        },
    ];
    for end in ends {
        let mut state = state();
        attach(&mut state, vec![]);
        let lab = lab(&mut state, "Python");
        let id = export(&mut state, lab, "base");
        end(&mut state, id);
        assert_eq!(run_job(&send(&mut state, Command::RetryJob(id))), id);
        assert_eq!(job_state(&state, id), JobState::Queued);
    }
}

#[test]
fn what_is_at_work_or_done_is_not_done_again() {
    let mut state = state();
    attach(&mut state, vec![]);
    let lab = lab(&mut state, "Python");
    let id = export(&mut state, lab, "base");
    assert_eq!(refused(&mut state, Command::RetryJob(id)), Refusal::JobNotRetryable);
    report(&mut state, Report::JobDone(id, exported()));
    assert_eq!(refused(&mut state, Command::RetryJob(id)), Refusal::JobNotRetryable);
    assert_eq!(refused(&mut state, Command::RetryJob(JobId(99))), Refusal::NoSuchJob);
}

#[test]
fn the_gallery_must_be_the_one_it_was() {
    let (mut state, _, id) = failed_export();
    send(&mut state, Command::DetachGallery);
    assert_eq!(refused(&mut state, Command::RetryJob(id)), Refusal::NoGallery);
    let mut other = crate::support::gallery();
    other.id = "gallery-2".to_owned();
    report(&mut state, Report::GalleryAttached(other, crate::support::catalogue(vec![])));
    assert_eq!(refused(&mut state, Command::RetryJob(id)), Refusal::OtherGallery);
}

#[test]
fn a_job_that_holds_the_template_needs_it_still() {
    let (mut state, lab, id) = failed_export();
    let wrong = |found| Refusal::Power { found, needed: Power::Stopped };
    send(&mut state, Command::StartTemplate(lab));
    assert_eq!(refused(&mut state, Command::RetryJob(id)), wrong(Power::Starting));
    report(&mut state, Report::TemplateStarted(lab));
    assert_eq!(refused(&mut state, Command::RetryJob(id)), wrong(Power::Running));
    report(&mut state, Report::TemplateStopped(lab));
    send(&mut state, Command::Publish { lab, machines: 1 });
    assert_eq!(refused(&mut state, Command::RetryJob(id)), Refusal::PublishUnderWay);
    report(&mut state, Report::Published { lab, machines: 1 });
    let busy = run_job(&send(&mut state, attach_disk(lab)));
    assert_eq!(refused(&mut state, Command::RetryJob(id)), Refusal::TemplateBusy { job: busy });
}

#[test]
fn a_disk_is_not_replaced_under_a_running_template() {
    let mut state = state();
    let lab = lab(&mut state, "Python");
    let id = run_job(&send(&mut state, attach_disk(lab)));
    report(&mut state, Report::JobFailed(id, failure()));
    send(&mut state, Command::StartTemplate(lab));
    assert!(matches!(refused(&mut state, Command::RetryJob(id)), Refusal::Power { .. }));
}

#[test]
fn a_captured_export_goes_on_beside_a_running_template() {
    let mut state = state();
    attach(&mut state, vec![]);
    let lab = lab(&mut state, "Python");
    let id = export(&mut state, lab, "base");
    report(&mut state, Report::JobCaptured(id));
    report(&mut state, Report::JobFailed(id, failure()));
    read(&mut state, vec![image("base", vec![version("1.0.0")])]);
    send(&mut state, Command::StartTemplate(lab));
    send(&mut state, Command::RetryJob(id));
    assert_eq!(version_of(&state, id), "1.0.0");
}

#[test]
fn an_image_is_made_by_one_export_at_a_time() {
    let (mut state, lab, id) = failed_export();
    let second = crate::support::lab(&mut state, "Networks");
    let under_way = |image: &str| Refusal::ExportUnderWay { image: image.to_owned() };

    let elsewhere = export(&mut state, second, "BASE");
    assert_eq!(refused(&mut state, Command::RetryJob(id)), under_way("BASE"));
    report(&mut state, Report::JobFailed(elsewhere, failure()));
    let other = export(&mut state, lab, "other");
    report(&mut state, Report::JobCaptured(other));
    assert_eq!(refused(&mut state, Command::RetryJob(id)), under_way("other"));
}

#[test]
fn a_new_image_whose_name_was_taken_meanwhile_is_refused() {
    let (mut state, _, id) = failed_export();
    read(&mut state, vec![image("Base", vec![version("1.0.0")])]);
    assert_eq!(refused(&mut state, Command::RetryJob(id)), Refusal::NameTaken { name: "Base".to_owned() });
}

#[test]
fn a_new_image_that_got_another_number_and_did_not_say_so_is_its_own() {
    let (mut state, lab, id) = failed_export();
    let mut made = version("1.1.0");
    made.source_lab.clone_from(&state.lab(lab).unwrap().name);
    made.created_by = "Kim".to_owned();
    made.created = now();
    read(&mut state, vec![image("base", vec![made])]);
    send(&mut state, Command::RetryJob(id));
    assert_eq!(version_of(&state, id), "1.0.0", "the gallery knows its number");
}

#[test]
fn an_image_of_another_kind_is_not_added_to() {
    let (mut state, _, id) = failed_export();
    let mut generalized = image("base", vec![]);
    generalized.os_state = OsState::Generalized;
    read(&mut state, vec![generalized]);
    assert!(matches!(refused(&mut state, Command::RetryJob(id)), Refusal::OsStateDiffers { .. }));
}

/// A version as the failed export's own worker would have committed it.
fn own(state: &State, id: JobId, number: &str) -> ImageVersion {
    ImageVersion { source_lab: "Python".to_owned(), created_by: job(state, id).by.clone(), ..version(number) }
}

#[test]
fn a_version_that_was_committed_just_before_the_end_is_its_own() {
    let (mut state, _, id) = failed_export();
    let committed = own(&state, id, "1.0.0");
    read(&mut state, vec![image("base", vec![committed])]);
    send(&mut state, Command::RetryJob(id));
    assert_eq!(version_of(&state, id), "1.0.0");
}

#[test]
fn an_image_that_was_begun_and_has_no_version_goes_on() {
    let (mut state, _, id) = failed_export();
    read(&mut state, vec![image("base", vec![])]);
    send(&mut state, Command::RetryJob(id));
    assert_eq!(version_of(&state, id), "1.0.0");
}

#[test]
fn an_update_that_lost_its_number_gets_the_next() {
    let mut state = state();
    attach(&mut state, vec![image("Linux", vec![version("1.0.0")])]);
    let (lab, made) = create(&mut state, from_image("Python", "Linux"));
    report(&mut state, Report::JobDone(made, disk_made()));
    let update = export_command(lab, "Linux", ExportMode::UpdateExisting);
    let id = run_job(&send(&mut state, update));
    assert_eq!(version_of(&state, id), "1.1.0");
    report(&mut state, Report::JobFailed(id, failure()));
    read(&mut state, vec![image("Linux", vec![version("1.0.0"), version("1.1.0"), version("2.3.0")])]);
    send(&mut state, Command::RetryJob(id));
    assert_eq!(version_of(&state, id), "2.4.0");
}

#[test]
fn while_the_gallery_is_not_read_the_worker_finds_out() {
    let (mut state, _, id) = failed_export();
    report(&mut state, Report::GalleryUnreadable { message: Message::new("refusal-changed") });
    send(&mut state, Command::RetryJob(id));
    assert_eq!(version_of(&state, id), "1.0.0");
}

#[test]
fn an_old_disk_does_not_take_the_place_of_a_newer_one() {
    let mut state = state();
    let (lab, created) = create(&mut state, new_lab("Python"));
    report(&mut state, Report::Started);
    let attached = run_job(&send(&mut state, attach_disk(lab)));
    report(&mut state, Report::JobDone(attached, disk_made()));
    assert_eq!(refused(&mut state, Command::RetryJob(created)), Refusal::JobNotRetryable);
    send(&mut state, Command::CancelJob(created));
}

#[test]
fn an_old_export_is_not_done_again_after_a_newer_one_to_the_same_image() {
    let (mut state, lab, id) = failed_export();
    let again = export(&mut state, lab, "Base");
    report(&mut state, Report::JobDone(again, exported()));
    assert_eq!(refused(&mut state, Command::RetryJob(id)), Refusal::JobNotRetryable);
}

#[test]
fn an_old_export_to_another_image_can_still_be_done() {
    let (mut state, lab, id) = failed_export();
    let other = export(&mut state, lab, "other");
    report(&mut state, Report::JobDone(other, exported()));
    send(&mut state, Command::RetryJob(id));
}

#[test]
fn a_finished_export_goes_on_to_the_regions_that_it_left_out() {
    let mut state = state();
    attach(&mut state, vec![]);
    let lab = lab(&mut state, "Python");
    let id = export(&mut state, lab, "base");
    report(&mut state, Report::JobCaptured(id));
    let left_out = RegionOutcome { copied: 0, failure: Some(failure()) };
    let regions = BTreeMap::from([
        (RegionId::from("westeurope"), RegionOutcome::default()),
        (RegionId::from("northeurope"), left_out),
    ]);
    let figures = ExportFigures { regions, ..ExportFigures::default() };
    report(&mut state, Report::JobDone(id, Outcome::Exported(figures)));
    read(&mut state, vec![image("base", vec![version("1.0.0")])]);

    // A newer version since does not matter: this is still about the old one.
    let update = run_job(&send(&mut state, export_command(lab, "base", ExportMode::UpdateExisting)));
    report(&mut state, Report::JobDone(update, exported()));
    read(&mut state, vec![image("base", vec![version("1.0.0"), version("1.1.0")])]);
    send(&mut state, Command::StartTemplate(lab));
    send(&mut state, Command::RetryJob(id));
    assert_eq!((version_of(&state, id).as_str(), job_state(&state, id)), ("1.0.0", JobState::Queued));
}
