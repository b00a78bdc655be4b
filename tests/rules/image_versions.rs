//! Copying a version to more regions, and writing its disk to a file.

use lab_gallery::model::account::Role;
use lab_gallery::model::apply::may_download;
use lab_gallery::model::edit::EditProblem;
use lab_gallery::model::image::{ReplicaState, Version};
use lab_gallery::model::job::{DownloadFigures, Outcome, RegionOutcome, ReplicationFigures, Task};
use lab_gallery::model::{Command, DiskFormat, Effect, JobId, Refusal, RegionId, Report, State};

use crate::support::{
    act, attach, failure, image, job, job_state, new_upload, path, refused, replica, report, run_job, send,
    state, version,
};

/// An image that West Europe has and North Europe could not be given.
fn with_image() -> State {
    let mut state = state();
    let mut one = version("1.0.0");
    one.replicas.insert(RegionId::from("northeurope"), replica(ReplicaState::Failed));
    attach(&mut state, vec![image("Linux", vec![one])]);
    state
}

fn replicate(regions: &[&str]) -> Command {
    let regions = regions.iter().map(|region| RegionId::from(*region)).collect();
    Command::ReplicateImage { definition: "LINUX".to_owned(), version: Version::FIRST, regions }
}

fn download(region: Option<&str>) -> Command {
    Command::DownloadImage {
        definition: "linux".to_owned(),
        version: Version::FIRST,
        region: region.map(RegionId::from),
        path: path("linux.vhdx"),
        format: DiskFormat::Vhdx,
    }
}

fn begin(state: &mut State, command: Command) -> JobId {
    run_job(&send(state, command))
}

#[test]
fn a_version_is_copied_from_a_region_that_has_it() {
    let mut state = with_image();
    let id = begin(&mut state, replicate(&["northeurope", "eastus"]));
    let Task::Replicate { definition, source, targets, .. } = &job(&state, id).task else { panic!() };
    assert_eq!((definition.as_str(), source.0.as_str()), ("Linux", "westeurope"));
    assert_eq!(targets, &["northeurope", "eastus"].map(RegionId::from));
}

#[test]
fn regions_are_known_lack_the_version_and_are_named_once() {
    let mut state = with_image();
    assert_eq!(refused(&mut state, replicate(&[])), Refusal::NoRegions);
    let unknown = Refusal::from(EditProblem::UnknownRegion { region: RegionId::from("atlantis") });
    assert_eq!(refused(&mut state, replicate(&["atlantis"])), unknown);
    let there = Refusal::AlreadyInRegion { region: RegionId::from("westeurope") };
    assert_eq!(refused(&mut state, replicate(&["westeurope"])), there);
    let twice = Refusal::AlreadyInRegion { region: RegionId::from("eastus") };
    assert_eq!(refused(&mut state, replicate(&["eastus", "eastus"])), twice);
}

#[test]
fn a_version_is_copied_by_one_job_at_a_time() {
    let mut state = with_image();
    begin(&mut state, replicate(&["eastus"]));
    let busy = Refusal::ExportUnderWay { image: "Linux".to_owned() };
    assert_eq!(refused(&mut state, replicate(&["westus"])), busy);
}

#[test]
fn what_no_region_has_cannot_be_read() {
    let mut state = state();
    let mut none = version("1.0.0");
    none.replicas = [(RegionId::from("westeurope"), replica(ReplicaState::Replicating))].into();
    attach(&mut state, vec![image("Linux", vec![none])]);
    let name = || "Linux".to_owned();
    let nowhere = Refusal::NoReplica { name: name(), version: Version::FIRST, region: None };
    assert_eq!(refused(&mut state, replicate(&["eastus"])), nowhere);
    assert_eq!(refused(&mut state, download(None)), nowhere);
    let region = Some(RegionId::from("westeurope"));
    let not_there = Refusal::NoReplica { name: name(), version: Version::FIRST, region };
    assert_eq!(refused(&mut state, download(Some("westeurope"))), not_there);
}

#[test]
fn an_admin_replicates_and_whoever_runs_labs_downloads() {
    let mut state = with_image();
    act(&mut state, "Sean");
    assert!(matches!(refused(&mut state, replicate(&["eastus"])), Refusal::Role { .. }));
    begin(&mut state, download(None));
    act(&mut state, "Terry");
    assert!(matches!(refused(&mut state, download(None)), Refusal::Role { .. }));
}

#[test]
fn what_lab_creators_may_not_use_they_may_not_download_either() {
    let mut state = with_image();
    act(&mut state, "Sean");
    let begun = begin(&mut state, download(None));
    report(&mut state, Report::JobFailed(begun, failure()));
    act(&mut state, "Kim");
    send(&mut state, Command::EnableImages { images: vec!["Linux".to_owned()], enabled: false });
    let mine = begin(&mut state, download(None));
    report(&mut state, Report::JobFailed(mine, failure()));
    send(&mut state, Command::RetryJob(mine));
    act(&mut state, "Sean");
    let disabled = Refusal::ImageDisabled { name: "Linux".to_owned() };
    assert_eq!(may_download(&state, "Linux", Version::FIRST), Err(disabled.clone()));
    assert_eq!(refused(&mut state, download(None)), disabled);
    assert_eq!(refused(&mut state, Command::RetryJob(begun)), disabled);
}

#[test]
fn who_is_no_admin_any_more_does_not_do_an_admins_work_again() {
    let mut state = with_image();
    act(&mut state, "Ana");
    let copy = begin(&mut state, replicate(&["eastus"]));
    let upload = begin(&mut state, Command::UploadImage(new_upload("course")));
    let file = begin(&mut state, download(None));
    for job in [copy, upload, file] {
        report(&mut state, Report::JobFailed(job, failure()));
    }
    act(&mut state, "Kim");
    send(&mut state, Command::SetRole { member: "Ana".to_owned(), role: Role::LabCreator });
    act(&mut state, "Ana");
    for job in [copy, upload] {
        assert!(matches!(refused(&mut state, Command::RetryJob(job)), Refusal::Role { .. }));
        send(&mut state, Command::DismissJob(job));
    }
    send(&mut state, Command::RetryJob(file));
    act(&mut state, "Kim");
    send(&mut state, Command::RetryJob(upload));
}

#[test]
fn a_version_is_not_copied_again_while_another_job_copies_it() {
    let mut state = with_image();
    let first = begin(&mut state, replicate(&["eastus"]));
    report(&mut state, Report::JobFailed(first, failure()));
    let second = begin(&mut state, replicate(&["eastus"]));
    let busy = Refusal::ExportUnderWay { image: "Linux".to_owned() };
    assert_eq!(refused(&mut state, Command::RetryJob(first)), busy);
    report(&mut state, Report::JobFailed(second, failure()));
    send(&mut state, Command::RetryJob(first));
}

#[test]
fn a_finished_replication_reads_the_gallery_and_can_be_tried_again_for_what_it_left_out() {
    let mut state = with_image();
    let id = begin(&mut state, replicate(&["northeurope", "eastus"]));
    let mut figures = ReplicationFigures::default();
    figures.regions.insert(RegionId::from("eastus"), RegionOutcome::default());
    let failed = RegionOutcome { copied: 0, failure: Some(failure()) };
    figures.regions.insert(RegionId::from("northeurope"), failed);
    let done = Report::JobDone(id, Outcome::Replicated(figures));
    assert_eq!(report(&mut state, done), [Effect::ReadGallery]);
    assert!(job_state(&state, id).can_retry());
    assert_eq!(begin(&mut state, Command::RetryJob(id)), id);
}

#[test]
fn a_download_needs_a_whole_path_and_gives_its_figures() {
    let mut state = with_image();
    let relative = Command::DownloadImage {
        definition: "Linux".to_owned(),
        version: Version::FIRST,
        region: None,
        path: "linux.raw".into(),
        format: DiskFormat::Raw,
    };
    assert!(matches!(refused(&mut state, relative), Refusal::PathNotAbsolute { .. }));
    let id = begin(&mut state, download(None));
    let figures = DownloadFigures { size: 9, used: 8, milliseconds: 7 };
    assert_eq!(report(&mut state, Report::JobDone(id, Outcome::Downloaded(figures))), []);
    assert!(!job_state(&state, id).can_retry());
}

#[test]
fn the_gallery_stays_attached_while_it_is_read() {
    let mut state = with_image();
    begin(&mut state, download(None));
    assert_eq!(refused(&mut state, Command::DetachGallery), Refusal::GalleryInUse { jobs: 1 });
}
