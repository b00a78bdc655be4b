//! When a template can be exported, and each reason why not.

use lab_gallery::model::apply::export_ready;
use lab_gallery::model::lab::Power;
use lab_gallery::model::{Command, DiskFormat, LabId, Refusal, Report};

use crate::support::{act, attach, create, export, lab, new_lab, path, report, send, state};

#[test]
fn a_stopped_template_with_a_gallery_is_ready() {
    let mut state = state();
    let id = lab(&mut state, "Python");
    attach(&mut state, vec![]);
    assert_eq!(export_ready(&state, id), Ok(()));
}

#[test]
fn no_gallery() {
    let mut state = state();
    let id = lab(&mut state, "Python");
    assert_eq!(export_ready(&state, id), Err(Refusal::NoGallery));
}

#[test]
fn no_such_lab() {
    assert_eq!(export_ready(&state(), LabId(77)), Err(Refusal::NoSuchLab));
}

#[test]
fn no_disk_yet() {
    let mut state = state();
    attach(&mut state, vec![]);
    let (id, job) = create(&mut state, new_lab("Python"));
    assert_eq!(export_ready(&state, id), Err(Refusal::NotReady));
    report(&mut state, Report::JobFailed(job, crate::support::failure()));
    assert_eq!(export_ready(&state, id), Err(Refusal::NotReady));
}

#[test]
fn not_stopped() {
    let mut state = state();
    attach(&mut state, vec![]);
    let id = lab(&mut state, "Python");
    let wrong = |found| Err(Refusal::Power { found, needed: Power::Stopped });
    send(&mut state, Command::StartTemplate(id));
    assert_eq!(export_ready(&state, id), wrong(Power::Starting));
    report(&mut state, Report::TemplateStarted(id));
    assert_eq!(export_ready(&state, id), wrong(Power::Running));
    send(&mut state, Command::StopTemplate(id));
    assert_eq!(export_ready(&state, id), wrong(Power::Stopping));
    report(&mut state, Report::TemplateStopped(id));
    assert_eq!(export_ready(&state, id), Ok(()));
}

#[test]
fn an_export_at_work() {
    let mut state = state();
    attach(&mut state, vec![]);
    let id = lab(&mut state, "Python");
    let job = export(&mut state, id, "base");
    let under_way = Err(Refusal::ExportUnderWay { image: "base".to_owned() });
    assert_eq!(export_ready(&state, id), under_way);
    // Captured, but the other regions are still to come.
    report(&mut state, Report::JobCaptured(job));
    assert_eq!(export_ready(&state, id), under_way);
    report(&mut state, Report::JobDone(job, crate::support::exported()));
    assert_eq!(export_ready(&state, id), Ok(()));
}

#[test]
fn a_new_disk_on_its_way() {
    let mut state = state();
    attach(&mut state, vec![]);
    let id = lab(&mut state, "Python");
    let attach = Command::AttachDisk { lab: id, path: path("better.vhd"), format: DiskFormat::Vhd };
    let job = crate::support::run_job(&send(&mut state, attach));
    assert_eq!(export_ready(&state, id), Err(Refusal::TemplateBusy { job }));
}

#[test]
fn being_published() {
    let mut state = state();
    attach(&mut state, vec![]);
    let id = lab(&mut state, "Python");
    send(&mut state, Command::Publish { lab: id, machines: 3 });
    assert_eq!(export_ready(&state, id), Err(Refusal::PublishUnderWay));
    report(&mut state, Report::Published { lab: id, machines: 3 });
    assert_eq!(export_ready(&state, id), Ok(()));
}

#[test]
fn somebody_elses_lab() {
    let mut state = state();
    attach(&mut state, vec![]);
    act(&mut state, "Dana");
    let id = lab(&mut state, "Python");
    assert_eq!(export_ready(&state, id), Ok(()));
    act(&mut state, "Sean");
    let whose = Refusal::NotYourLab { lab: "Python".to_owned(), owner: "Dana".to_owned() };
    assert_eq!(export_ready(&state, id), Err(whose));
    act(&mut state, "Ana");
    assert_eq!(export_ready(&state, id), Ok(()));
}
