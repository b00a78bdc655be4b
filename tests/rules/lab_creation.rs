//! Creating labs: from an image, a disk file, a marketplace image.

use lab_gallery::model::image::{Generation, OsState, OsType, Version};
use lab_gallery::model::job::{JobState, Task};
use lab_gallery::model::lab::{Origin, Policies, Power, Provisioning, Publishing};
use lab_gallery::model::names::NameProblem;
use lab_gallery::model::offer::WithheldReason;
use lab_gallery::model::{Command, DiskFormat, LabSource, NewLab, Refusal, Report};

use crate::support::{
    GIB, act, attach, create, disk_made, failure, from_image, image, job, job_state, lab, lab_of, new_lab,
    refused, report, send, state, version,
};

#[test]
fn a_new_lab_belongs_to_who_created_it_and_waits_for_its_disk() {
    let mut state = state();
    act(&mut state, "Sean");
    let (id, made) = create(&mut state, NewLab { remote_desktop: true, ..new_lab("Python 101") });
    let lab = lab_of(&state, id);
    assert_eq!((lab.owner.as_str(), lab.display_title()), ("Sean", "Python 101"));
    assert_eq!(lab.provisioning, Provisioning::Creating(made));
    assert_eq!((lab.publishing, lab.pool.len(), lab.template.power), (Publishing::Draft, 0, Power::Stopped));
    assert_eq!(lab.template.disk, None);
    assert!(lab.template.remote_desktop);
    assert_eq!(job(&state, made).lab, Some(id));
    assert_eq!(job_state(&state, made), JobState::Queued);

    report(&mut state, Report::JobStarted(made));
    assert_eq!(job_state(&state, made), JobState::Running);
    report(&mut state, Report::JobDone(made, disk_made()));
    let lab = lab_of(&state, id);
    assert_eq!(lab.provisioning, Provisioning::Ready);
    let disk = lab.template.disk.as_ref().unwrap();
    assert_eq!((disk.size, disk.used, disk.format), (8 * GIB, 3 * GIB, DiskFormat::Vhd));
    // The disk is where the task said, whatever the report says.
    assert_eq!(
        Some(disk.file.as_str()),
        job(&state, made).task.new_disk().map(|target| target.file.as_str())
    );
}

#[test]
fn names_are_unique_in_any_case() {
    let mut state = state();
    create(&mut state, new_lab("Python"));
    let taken = Refusal::NameTaken { name: "Python".to_owned() };
    assert_eq!(refused(&mut state, Command::CreateLab(new_lab("PYTHON"))), taken);
    let bad = Refusal::Name(NameProblem::StartLetter);
    assert_eq!(refused(&mut state, Command::CreateLab(new_lab("1Python"))), bad);
}

#[test]
fn disk_files_are_never_the_same() {
    let mut state = state();
    let mut files = std::collections::BTreeSet::new();
    // They differ only in what a file name cannot have.
    for name in ["a b", "a-b", "A  b", "a.b"] {
        let (_, made) = create(&mut state, new_lab(name));
        assert!(files.insert(job(&state, made).task.new_disk().unwrap().file.to_lowercase()), "{name}");
    }
}

#[test]
fn from_an_image_the_newest_usable_version() {
    let mut state = state();
    let mut linux = image("Linux", vec![version("1.0.0"), version("1.1.0")]);
    (linux.os_state, linux.generation) = (OsState::Generalized, Generation::V2);
    attach(&mut state, vec![linux]);
    let (id, made) = create(&mut state, from_image("Python", "LINUX"));
    let newest = Version::parse("1.1.0").unwrap();
    assert!(matches!(
        &job(&state, made).task,
        Task::DiskFromImage { gallery, definition, version, region, .. }
            if gallery == "gallery-1" && definition == "Linux" && *version == newest && region.0 == "westeurope"
    ));
    let lab = lab_of(&state, id);
    let origin =
        Origin::Gallery { gallery: "gallery-1".to_owned(), definition: "Linux".to_owned(), version: newest };
    assert_eq!(lab.origin, origin);
    assert_eq!((lab.template.os_state, lab.template.generation), (OsState::Generalized, Generation::V2));
}

#[test]
fn from_an_image_a_version_on_demand() {
    let mut state = state();
    let mut hidden = version("0.9.0");
    hidden.exclude_from_latest = true;
    attach(&mut state, vec![image("Linux", vec![hidden, version("1.0.0"), version("1.1.0")])]);
    let asked = |number| {
        let version = Some(Version::parse(number).unwrap());
        let name = format!("Lab {}", number.replace('.', "-"));
        NewLab { source: LabSource::Image { definition: "Linux".to_owned(), version }, ..new_lab(&name) }
    };
    let (_, made) = create(&mut state, asked("1.0.0"));
    assert!(
        matches!(&job(&state, made).task, Task::DiskFromImage { version, .. } if version.to_string() == "1.0.0")
    );
    for number in ["0.9.0", "3.0.0"] {
        let version = Version::parse(number).unwrap();
        let none = Refusal::NoSuchVersion { name: "Linux".to_owned(), version };
        assert_eq!(refused(&mut state, Command::CreateLab(asked(number))), none);
    }
}

#[test]
fn an_image_that_is_not_offered_is_refused_with_the_reason() {
    let mut state = state();
    let command = Command::CreateLab(from_image("Python", "Linux"));
    assert_eq!(refused(&mut state, command.clone()), Refusal::NoGallery);
    attach(&mut state, vec![image("Other", vec![])]);
    assert_eq!(refused(&mut state, command.clone()), Refusal::NoSuchImage { name: "Linux".to_owned() });

    let mut large = version("1.0.0");
    (large.size, large.disks) = (500 * GIB, 2);
    crate::support::read(&mut state, vec![image("Linux", vec![large])]);
    let reason = WithheldReason::TooLarge { size: 500 * GIB };
    assert_eq!(refused(&mut state, command), Refusal::Withheld { name: "Linux".to_owned(), reason });
}

#[test]
fn an_unread_gallery_is_not_guessed_at() {
    let mut state = state();
    attach(&mut state, vec![image("Linux", vec![version("1.0.0")])]);
    let message = lab_gallery::model::Message::new("refusal-changed");
    report(&mut state, Report::GalleryUnreadable { message });
    let command = Command::CreateLab(from_image("Python", "Linux"));
    assert_eq!(refused(&mut state, command), Refusal::GalleryNotRead);
}

#[test]
fn from_a_disk_file() {
    let mut state = state();
    let (id, _) = create(&mut state, new_lab("Python"));
    let origin = Origin::DiskFile { file_name: "course.qcow2".to_owned() };
    assert_eq!(lab_of(&state, id).origin, origin);

    let mut relative = new_lab("Other");
    if let LabSource::DiskFile { path, .. } = &mut relative.source {
        *path = "course.qcow2".into();
    }
    let refusal = Refusal::PathNotAbsolute { path: "course.qcow2".into() };
    assert_eq!(refused(&mut state, Command::CreateLab(relative)), refusal);
}

#[test]
fn from_a_marketplace_image_an_empty_disk_of_its_size() {
    let mut state = state();
    let from = |image: &str| NewLab {
        source: LabSource::Marketplace { image: image.to_owned() },
        remote_desktop: true,
        ..new_lab("Windows lab")
    };
    let unknown = Refusal::NoSuchMarketplaceImage { id: "windows-95".to_owned() };
    assert_eq!(refused(&mut state, Command::CreateLab(from("windows-95"))), unknown);
    let (id, made) = create(&mut state, from("Windows-10-Pro-1909"));
    assert!(matches!(job(&state, made).task, Task::EmptyDisk { size, .. } if size == 127 * GIB));
    let lab = lab_of(&state, id);
    assert_eq!(lab.origin, Origin::Marketplace { image: "windows-10-pro-1909".to_owned() });
    assert_eq!((lab.template.os_type, lab.template.os_state), (OsType::Windows, OsState::Generalized));
    assert!(!lab.template.remote_desktop, "the extra option is for Linux");
}

#[test]
fn policies_have_bounds() {
    let mut state = state();
    let with = |quota_hours, auto_shutdown_minutes| NewLab {
        policies: Policies { quota_hours, auto_shutdown_minutes },
        ..new_lab("Python")
    };
    for bad in [with(10_001, None), with(10, Some(0)), with(10, Some(10_081))] {
        assert_eq!(refused(&mut state, Command::CreateLab(bad)), Refusal::Policies);
    }
    create(&mut state, with(10_000, Some(10_080)));
}

#[test]
fn a_failed_creation_leaves_the_lab_and_can_be_tried_again() {
    let mut state = state();
    let (id, made) = create(&mut state, new_lab("Python"));
    report(&mut state, Report::JobFailed(made, failure()));
    assert_eq!(lab_of(&state, id).provisioning, Provisioning::Failed(made));
    assert_eq!(job_state(&state, made), JobState::Failed(failure()));

    send(&mut state, Command::RetryJob(made));
    assert_eq!(lab_of(&state, id).provisioning, Provisioning::Creating(made));
    report(&mut state, Report::JobDone(made, disk_made()));
    assert_eq!(lab_of(&state, id).provisioning, Provisioning::Ready);
}

#[test]
fn titles_and_descriptions_are_kept_up_to_their_limit() {
    let mut state = state();
    let id = lab(&mut state, "Python");
    let describe = |title: &str, description: String| Command::DescribeLab {
        lab: id,
        title: title.to_owned(),
        description,
    };
    send(&mut state, describe("Snakes", "é".repeat(2000)));
    assert_eq!(lab_of(&state, id).display_title(), "Snakes");
    assert_eq!(refused(&mut state, describe("", "é".repeat(2001))), Refusal::TextTooLong { limit: 2000 });
    send(&mut state, describe("", String::new()));
    assert_eq!(lab_of(&state, id).display_title(), "Python");
}
