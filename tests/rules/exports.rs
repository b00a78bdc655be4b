//! What an export is, and what it does to its lab on the way.

use lab_gallery::model::image::Version;
use lab_gallery::model::job::{JobState, Progress, Task};
use lab_gallery::model::lab::Power;
use lab_gallery::model::region::replication_targets;
use lab_gallery::model::{Command, Effect, ExportMode, JobId, NewLab, Refusal, RegionId, Report, State};

use crate::support::{
    act, attach, create, disk_made, export, export_command, exported, from_image, image, job, job_state, lab,
    lab_of, new_lab, now, pick_location, report, run_job, send, state, version,
};

fn captured(state: &State, id: JobId) -> bool {
    matches!(job(state, id).task, Task::Export { captured: true, .. })
}

#[test]
fn an_export_goes_to_every_open_region_of_the_labs_geography() {
    let mut state = state();
    attach(&mut state, vec![]);
    pick_location(&mut state, true);
    let north = RegionId::from("northeurope");
    let (id, made) = create(&mut state, NewLab { region: Some(north.clone()), ..new_lab("Python") });
    report(&mut state, Report::JobDone(made, disk_made()));
    let id = export(&mut state, id, "python-base");
    let Task::Export { gallery, definition, version, update, source, targets, captured, upload } =
        &job(&state, id).task
    else {
        panic!("not an export");
    };
    assert_eq!((gallery.as_str(), definition.as_str()), ("gallery-1", "python-base"));
    assert_eq!(version.to_string(), "1.0.0");
    assert_eq!(*targets, replication_targets(&north));
    assert_eq!((source, &targets[0]), (&north, &north));
    assert!(!update && !captured && upload.is_none());
}

#[test]
fn an_update_keeps_the_name_as_it_was_first_written() {
    let mut state = state();
    attach(&mut state, vec![image("Linux", vec![version("1.0.0")])]);
    let (lab, made) = create(&mut state, from_image("Python", "linux"));
    report(&mut state, Report::JobDone(made, disk_made()));
    let id = run_job(&send(&mut state, export_command(lab, "LINUX", ExportMode::UpdateExisting)));
    assert!(
        matches!(&job(&state, id).task, Task::Export { definition, update: true, .. } if definition == "Linux")
    );
}

#[test]
fn the_job_says_who_asked_and_when() {
    let mut state = state();
    attach(&mut state, vec![]);
    act(&mut state, "Sean");
    let lab = lab(&mut state, "Python");
    let id = export(&mut state, lab, "base");
    let job = job(&state, id);
    assert_eq!((job.by.as_str(), job.created, job.ended), ("Sean", now(), None));
    assert_eq!(job.state, JobState::Queued);
}

#[test]
fn the_template_is_held_until_its_disk_is_captured() {
    let mut state = state();
    attach(&mut state, vec![]);
    let lab = lab(&mut state, "Python");
    let id = export(&mut state, lab, "base");
    report(&mut state, Report::JobStarted(id));
    let under_way = Refusal::ExportUnderWay { image: "base".to_owned() };
    for command in [Command::StartTemplate(lab), Command::Publish { lab, machines: 2 }] {
        assert_eq!(crate::support::refused(&mut state, command), under_way);
    }

    assert_eq!(report(&mut state, Report::JobCaptured(id)), [Effect::ReadGallery]);
    assert!(captured(&state, id));
    send(&mut state, Command::StartTemplate(lab));
    assert_eq!(lab_of(&state, lab).template.power, Power::Starting);
    assert_eq!(report(&mut state, Report::JobDone(id, exported())), [Effect::ReadGallery]);
    assert!(matches!(job_state(&state, id), JobState::Done(_)));
    assert_eq!(job(&state, id).ended, Some(now()));
}

#[test]
fn the_gallery_may_give_another_number_until_the_disk_is_captured() {
    let mut state = state();
    attach(&mut state, vec![]);
    let lab = lab(&mut state, "Python");
    let id = export(&mut state, lab, "base");
    let numbered = |minor| Report::JobNumbered(id, Version { major: 1, minor, patch: 0 });
    assert_eq!(report(&mut state, numbered(3)), []);
    report(&mut state, Report::JobCaptured(id));
    report(&mut state, numbered(9));
    let Task::Export { version, .. } = &job(&state, id).task else { panic!() };
    assert_eq!(version.to_string(), "1.3.0");
}

#[test]
fn progress_is_shown_while_the_job_is_at_work_and_is_not_kept() {
    let mut state = state();
    attach(&mut state, vec![]);
    let lab = lab(&mut state, "Python");
    let id = export(&mut state, lab, "base");
    let before = state.workspace.clone();
    report(&mut state, Report::JobProgress(id, Progress::preparing()));
    assert!(state.progress.contains_key(&id));
    assert_eq!(state.workspace, before);
    report(&mut state, Report::JobDone(id, exported()));
    assert!(state.progress.is_empty());
    report(&mut state, Report::JobProgress(id, Progress::preparing()));
    assert!(state.progress.is_empty(), "a late report of progress");
}

#[test]
fn fractions_are_of_what_is_known() {
    let mut progress = Progress::preparing();
    assert_eq!(progress.fraction(), None);
    (progress.done, progress.total) = (1, 4);
    assert_eq!(progress.fraction(), Some(0.25));
    progress.done = 9;
    assert_eq!(progress.fraction(), Some(1.0));
}

#[test]
fn a_finished_export_counts_for_its_image_even_if_nobody_said_captured() {
    let mut state = state();
    attach(&mut state, vec![]);
    let lab = lab(&mut state, "Python");
    let id = export(&mut state, lab, "base");
    report(&mut state, Report::JobDone(id, exported()));
    assert!(captured(&state, id));
}
