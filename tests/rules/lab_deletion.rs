//! Deleting labs.

use lab_gallery::model::{Command, DiskFormat, Effect, Refusal, Report};

use crate::support::{
    attach, create, disk_made, export, exported, failure, lab, lab_of, new_lab, path, refused, report,
    run_job, send, state,
};

#[test]
fn a_lab_goes_with_its_disk_and_its_history() {
    let mut state = state();
    attach(&mut state, vec![]);
    let id = lab(&mut state, "Python");
    let other = lab(&mut state, "Networks");
    let job = export(&mut state, id, "base");
    report(&mut state, Report::JobDone(job, exported()));
    let file = lab_of(&state, id).template.disk.clone().unwrap().file;

    assert_eq!(send(&mut state, Command::DeleteLab(id)), [Effect::RemoveDisk(file)]);
    assert!(state.lab(id).is_none());
    assert!(state.workspace.jobs.values().all(|job| job.lab == Some(other)));
    assert_eq!(refused(&mut state, Command::DeleteLab(id)), Refusal::NoSuchLab);
    // The name is free again, the number never.
    assert!(lab(&mut state, "PYTHON") > id);
}

#[test]
fn a_lab_at_work_stays() {
    let mut state = state();
    attach(&mut state, vec![]);
    let (id, made) = create(&mut state, new_lab("Python"));
    assert_eq!(refused(&mut state, Command::DeleteLab(id)), Refusal::LabBusy { job: made });
    report(&mut state, Report::JobDone(made, disk_made()));
    let job = export(&mut state, id, "base");
    report(&mut state, Report::JobCaptured(job));
    assert_eq!(refused(&mut state, Command::DeleteLab(id)), Refusal::LabBusy { job });
}

#[test]
fn what_unfinished_jobs_may_have_left_goes_too() {
    let mut state = state();
    let id = lab(&mut state, "Python");
    let attach = Command::AttachDisk { lab: id, path: path("better.vhd"), format: DiskFormat::Qcow2 };
    run_job(&send(&mut state, attach));
    report(&mut state, Report::Started);
    let removed = ["Python.vhd", "Python.qcow2"].map(|file| Effect::RemoveDisk(file.to_owned()));
    assert_eq!(send(&mut state, Command::DeleteLab(id)), removed);

    let (id, made) = create(&mut state, new_lab("Networks"));
    report(&mut state, Report::JobFailed(made, failure()));
    assert_eq!(send(&mut state, Command::DeleteLab(id)), [Effect::RemoveDisk("Networks.vhd".to_owned())]);
    assert!(state.workspace.jobs.is_empty());
}

#[test]
fn what_its_interrupted_export_left_in_the_gallery_goes_with_it() {
    let mut state = state();
    attach(&mut state, vec![]);
    let id = lab(&mut state, "Python");
    let captured = export(&mut state, id, "one");
    report(&mut state, Report::JobCaptured(captured));
    report(&mut state, Report::Started);
    let export = export(&mut state, id, "two");
    report(&mut state, Report::Started);
    let withdrawn = Effect::WithdrawExport(Box::new(state.workspace.jobs[&export].clone()));
    let removed = Effect::RemoveDisk("Python.vhd".to_owned());
    assert_eq!(send(&mut state, Command::DeleteLab(id)), [withdrawn, removed]);
}

#[test]
fn a_file_that_is_still_to_be_removed_is_no_new_labs_disk() {
    let mut state = state();
    let id = lab(&mut state, "Python");
    send(&mut state, Command::DeleteLab(id));
    // The program may have ended before it was gone.
    assert_eq!(report(&mut state, Report::Started), [Effect::RemoveDisk("Python.vhd".to_owned())]);

    let again = lab(&mut state, "Python");
    assert_eq!(lab_of(&state, again).template.disk.clone().unwrap().file, "Python-2.vhd");
    report(&mut state, Report::DiskRemoved("Python.vhd".to_owned()));
    assert_eq!(report(&mut state, Report::Started), []);
    send(&mut state, Command::DeleteLab(again));
    let third = lab(&mut state, "Python");
    assert_eq!(lab_of(&state, third).template.disk.clone().unwrap().file, "Python.vhd");
}
