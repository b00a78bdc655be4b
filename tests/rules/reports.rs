//! Reports that come too late, or from nowhere, change nothing.

use lab_gallery::model::image::Version;
use lab_gallery::model::job::Progress;
use lab_gallery::model::lab::{Power, Provisioning};
use lab_gallery::model::{Command, JobId, LabId, Message, Report, State};

use crate::support::{
    attach, catalogue, create, disk_made, export, exported, failure, gallery, image, lab, lab_of, new_lab,
    report, send, state, version,
};

#[track_caller]
fn changes_nothing(state: &mut State, late: Report) {
    let before = state.clone();
    let said = format!("{late:?}");
    assert_eq!(report(state, late), [], "{said}");
    assert_eq!(*state, before, "{said}");
}

fn about(id: JobId) -> Vec<Report> {
    vec![
        Report::JobStarted(id),
        Report::JobProgress(id, Progress::preparing()),
        Report::JobNumbered(id, Version { major: 7, minor: 0, patch: 0 }),
        Report::JobCaptured(id),
        Report::JobDone(id, exported()),
        Report::JobDone(id, disk_made()),
        Report::JobFailed(id, failure()),
        Report::JobCancelled(id),
    ]
}

#[test]
fn of_jobs_and_labs_that_nobody_knows() {
    let mut state = state();
    lab(&mut state, "Python");
    for unknown in about(JobId(99)) {
        changes_nothing(&mut state, unknown);
    }
    changes_nothing(&mut state, Report::TemplateStarted(LabId(99)));
    changes_nothing(&mut state, Report::TemplateStopped(LabId(99)));
    changes_nothing(&mut state, Report::Published { lab: LabId(99), machines: 3 });
}

#[test]
fn of_jobs_that_are_over() {
    let mut state = state();
    attach(&mut state, vec![]);
    let id = lab(&mut state, "Python");
    let ends: [fn(JobId) -> Report; 3] = [
        |job| Report::JobDone(job, exported()),
        |job| Report::JobFailed(job, failure()),
        Report::JobCancelled,
    ];
    for (end, name) in ends.into_iter().zip(["one", "two", "three"]) {
        let job = export(&mut state, id, name);
        report(&mut state, end(job));
        for late in about(job) {
            changes_nothing(&mut state, late);
        }
    }
}

#[test]
fn a_late_cancellation_does_not_take_a_failed_lab_away() {
    let mut state = state();
    let (id, job) = create(&mut state, new_lab("Python"));
    report(&mut state, Report::JobFailed(job, failure()));
    changes_nothing(&mut state, Report::JobCancelled(job));
    assert_eq!(lab_of(&state, id).provisioning, Provisioning::Failed(job));
}

#[test]
fn of_another_kind_of_work() {
    let mut state = state();
    attach(&mut state, vec![]);
    let id = lab(&mut state, "Python");
    let exporting = export(&mut state, id, "base");
    changes_nothing(&mut state, Report::JobDone(exporting, disk_made()));
    let (_, creating) = create(&mut state, new_lab("Networks"));
    changes_nothing(&mut state, Report::JobDone(creating, exported()));
    changes_nothing(&mut state, Report::JobCaptured(creating));
}

#[test]
fn of_machines_that_nobody_started_or_published() {
    let mut state = state();
    let id = lab(&mut state, "Python");
    changes_nothing(&mut state, Report::TemplateStarted(id));
    changes_nothing(&mut state, Report::Published { lab: id, machines: 3 });
    send(&mut state, Command::Publish { lab: id, machines: 3 });
    // A pool is made in memory, so its size is not believed.
    for machines in [0, 401, u32::MAX] {
        changes_nothing(&mut state, Report::Published { lab: id, machines });
    }
}

#[test]
fn a_machine_that_went_off_by_itself_is_off() {
    let mut state = state();
    let id = lab(&mut state, "Python");
    send(&mut state, Command::StartTemplate(id));
    report(&mut state, Report::TemplateStarted(id));
    report(&mut state, Report::TemplateStopped(id));
    assert_eq!(lab_of(&state, id).template.power, Power::Stopped);
}

#[test]
fn of_galleries_that_are_not_attached() {
    let mut state = state();
    let images = || catalogue(vec![image("Linux", vec![version("1.0.0")])]);
    changes_nothing(&mut state, Report::GalleryRead { id: "gallery-1".to_owned(), catalogue: images() });
    changes_nothing(&mut state, Report::GalleryUnreadable { message: Message::new("refusal-changed") });
    attach(&mut state, vec![]);
    changes_nothing(&mut state, Report::GalleryRead { id: "gallery-2".to_owned(), catalogue: images() });
    // Two requests to attach raced; the first one stays.
    let mut second = gallery();
    second.id = "gallery-2".to_owned();
    changes_nothing(&mut state, Report::GalleryAttached(second, images()));
}
