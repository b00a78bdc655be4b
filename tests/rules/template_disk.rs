//! Attaching a disk file as the template's disk.

use lab_gallery::model::lab::{Origin, Power, Provisioning};
use lab_gallery::model::{Command, DiskFormat, Effect, LabId, Refusal, Report};

use crate::support::{
    attach, create, disk_made, export, failure, from_image, image, job, lab, lab_of, new_lab, path, refused,
    report, run_job, send, state, version,
};

fn attach_disk(lab: LabId) -> Command {
    Command::AttachDisk { lab, path: path("better.vhd"), format: DiskFormat::Qcow2 }
}

#[test]
fn the_copy_takes_the_place_of_the_old_disk_when_it_is_whole() {
    let mut state = state();
    let id = lab(&mut state, "Python");
    let old = lab_of(&state, id).template.disk.clone().unwrap();
    let attached = run_job(&send(&mut state, attach_disk(id)));
    assert_eq!(lab_of(&state, id).template.disk, Some(old.clone()), "the old one is there until then");
    assert_eq!(lab_of(&state, id).provisioning, Provisioning::Ready);
    assert_eq!(report(&mut state, Report::JobDone(attached, disk_made())), [Effect::RemoveDisk(old.file)]);
    let new = lab_of(&state, id).template.disk.clone().unwrap();
    assert_eq!(new.format, DiskFormat::Qcow2);
    assert_eq!(Some(new.file), job(&state, attached).task.new_disk().map(|target| target.file.clone()));
}

#[test]
fn a_failed_copy_leaves_the_old_disk() {
    let mut state = state();
    let id = lab(&mut state, "Python");
    let old = lab_of(&state, id).template.disk.clone();
    let attached = run_job(&send(&mut state, attach_disk(id)));
    assert_eq!(report(&mut state, Report::JobFailed(attached, failure())), []);
    assert_eq!(lab_of(&state, id).template.disk, old);
    assert_eq!(lab_of(&state, id).provisioning, Provisioning::Ready);
}

#[test]
fn a_second_one_waits() {
    let mut state = state();
    let id = lab(&mut state, "Python");
    let first = run_job(&send(&mut state, attach_disk(id)));
    assert_eq!(refused(&mut state, attach_disk(id)), Refusal::TemplateBusy { job: first });
    assert_eq!(refused(&mut state, Command::StartTemplate(id)), Refusal::TemplateBusy { job: first });
}

#[test]
fn only_while_nothing_uses_the_disk() {
    let mut state = state();
    attach(&mut state, vec![]);
    let id = lab(&mut state, "Python");
    send(&mut state, Command::StartTemplate(id));
    let on = Refusal::Power { found: Power::Starting, needed: Power::Stopped };
    assert_eq!(refused(&mut state, attach_disk(id)), on);
    report(&mut state, Report::TemplateStopped(id));
    send(&mut state, Command::Publish { lab: id, machines: 1 });
    assert_eq!(refused(&mut state, attach_disk(id)), Refusal::PublishUnderWay);
    report(&mut state, Report::Published { lab: id, machines: 1 });
    let exporting = export(&mut state, id, "base");
    assert_eq!(refused(&mut state, attach_disk(id)), Refusal::ExportUnderWay { image: "base".to_owned() });
    report(&mut state, Report::JobCaptured(exporting));
    send(&mut state, attach_disk(id));
}

#[test]
fn a_relative_path_is_refused() {
    let mut state = state();
    let id = lab(&mut state, "Python");
    let command = Command::AttachDisk { lab: id, path: "better.vhd".into(), format: DiskFormat::Vhd };
    assert_eq!(refused(&mut state, command), Refusal::PathNotAbsolute { path: "better.vhd".into() });
}

#[test]
fn a_lab_whose_creation_failed_gets_its_disk_this_way() {
    let mut state = state();
    let (id, created) = create(&mut state, new_lab("Python"));
    assert_eq!(refused(&mut state, attach_disk(id)), Refusal::TemplateBusy { job: created });
    report(&mut state, Report::JobFailed(created, failure()));
    let attached = run_job(&send(&mut state, attach_disk(id)));
    assert_eq!(lab_of(&state, id).provisioning, Provisioning::Creating(attached));
    report(&mut state, Report::JobFailed(attached, failure()));
    assert_eq!(lab_of(&state, id).provisioning, Provisioning::Failed(attached));
    send(&mut state, Command::RetryJob(attached));
    report(&mut state, Report::JobDone(attached, disk_made()));
    assert_eq!(lab_of(&state, id).provisioning, Provisioning::Ready);
}

#[test]
fn the_lab_still_comes_from_its_image() {
    let mut state = state();
    attach(&mut state, vec![image("Linux", vec![version("1.0.0")])]);
    let (id, made) = create(&mut state, from_image("Python", "Linux"));
    report(&mut state, Report::JobDone(made, disk_made()));
    let attached = run_job(&send(&mut state, attach_disk(id)));
    report(&mut state, Report::JobDone(attached, disk_made()));
    assert!(
        matches!(&lab_of(&state, id).origin, Origin::Gallery { definition, .. } if definition == "Linux")
    );
}
