//! Bringing a disk file into the gallery, from outside any lab.

use lab_gallery::model::apply::{may_detach, may_upload};
use lab_gallery::model::image::{Generation, OsState, OsType, Version};
use lab_gallery::model::job::{KEPT, Task};
use lab_gallery::model::names::NameProblem;
use lab_gallery::model::region::replication_targets;
use lab_gallery::model::upload::{Identifier, IdentifierPart, room_warning};
use lab_gallery::model::{
    Command, ExportMode, JobId, Message, NewUpload, Refusal, RegionId, Report, State, limits,
};

use crate::support::{
    GIB, act, attach, exported, image, job, job_state, new_upload, read, refused, report, run_job, send,
    state, version,
};

fn with_gallery() -> State {
    let mut state = state();
    attach(&mut state, vec![image("Linux", vec![version("1.0.0")])]);
    state
}

fn upload(state: &mut State, new: NewUpload) -> JobId {
    run_job(&send(state, Command::UploadImage(new)))
}

fn refusal(new: NewUpload) -> Refusal {
    refused(&mut with_gallery(), Command::UploadImage(new))
}

#[test]
fn an_upload_is_a_job_of_no_lab_that_replicates_to_the_accounts_geography() {
    let mut state = with_gallery();
    assert_eq!(may_upload(&state, &new_upload("course")), Ok(Version::FIRST));
    let id = upload(&mut state, new_upload("course"));
    assert_eq!(job(&state, id).lab, None);
    let Task::Export { source, targets, upload: Some(upload), update: false, .. } = &job(&state, id).task
    else {
        panic!("not an upload");
    };
    assert_eq!(**upload, new_upload("course").upload);
    assert_eq!(*targets, replication_targets(&RegionId::from("westeurope")));
    assert_eq!(targets[0], *source);
}

#[test]
fn a_new_version_keeps_what_the_definition_says_of_itself() {
    let mut state = with_gallery();
    let id = upload(&mut state, NewUpload { mode: ExportMode::UpdateExisting, ..new_upload("LINUX") });
    let Task::Export { definition, version, update: true, upload: Some(upload), .. } = &job(&state, id).task
    else {
        panic!("not an upload of a new version");
    };
    assert_eq!((definition.as_str(), version.to_string().as_str()), ("Linux", "1.1.0"));
    assert_eq!((upload.identifier.offer.as_str(), upload.description.as_str()), ("Linux", ""));
}

#[test]
fn a_new_version_is_of_the_same_kind() {
    let update = || NewUpload { mode: ExportMode::UpdateExisting, ..new_upload("Linux") };
    let mut windows = update();
    windows.upload.os_type = OsType::Windows;
    assert!(matches!(refusal(windows), Refusal::OsTypeDiffers { .. }));
    let mut generalized = update();
    generalized.upload.os_state = OsState::Generalized;
    assert!(matches!(refusal(generalized), Refusal::OsStateDiffers { .. }));
    let mut uefi = update();
    uefi.upload.generation = Generation::V2;
    assert!(matches!(refusal(uefi), Refusal::GenerationDiffers { .. }));
    let unknown = NewUpload { image: "None".to_owned(), ..update() };
    assert!(matches!(refusal(unknown), Refusal::NoSuchImage { .. }));
}

#[test]
fn the_name_is_new() {
    assert_eq!(refusal(new_upload("linux")), Refusal::NameTaken { name: "Linux".to_owned() });
    let mut state = with_gallery();
    upload(&mut state, new_upload("course"));
    let again = Command::UploadImage(new_upload("COURSE"));
    assert_eq!(refused(&mut state, again), Refusal::NameTaken { name: "course".to_owned() });
}

#[test]
fn publisher_offer_and_sku_together_are_new() {
    let triple = Identifier { publisher: "CONTOSO".into(), offer: "linux".into(), sku: "1".into() };
    let mut taken = new_upload("course");
    taken.upload.identifier = triple;
    assert_eq!(refusal(taken), Refusal::IdentifierTaken { image: "Linux".to_owned() });

    let mut state = with_gallery();
    upload(&mut state, new_upload("course"));
    let mut same = new_upload("other");
    same.upload.identifier.sku = "Course".to_owned();
    let taken = Refusal::IdentifierTaken { image: "course".to_owned() };
    assert_eq!(refused(&mut state, Command::UploadImage(same.clone())), taken);
    same.upload.identifier.sku = "other".to_owned();
    upload(&mut state, same);
}

#[test]
fn every_part_of_the_triple_has_its_rule() {
    let mut bad = new_upload("course");
    bad.upload.identifier.offer = String::new();
    let empty = Refusal::Identifier { part: IdentifierPart::Offer, problem: NameProblem::Empty };
    assert_eq!(refusal(bad), empty);
}

#[test]
fn the_file_is_judged_before_a_byte_moves() {
    let mut relative = new_upload("course");
    relative.upload.path = "course.vhd".into();
    assert!(matches!(refusal(relative), Refusal::PathNotAbsolute { .. }));
    assert_eq!(refusal(NewUpload { size: 0, ..new_upload("course") }), Refusal::DiskEmpty);
    let size = limits::MAX_DISK + 1;
    assert_eq!(refusal(NewUpload { size, ..new_upload("course") }), Refusal::DiskTooLarge { size });
    let size = 8 * GIB + 512;
    let odd = NewUpload { size, whole_mib: true, ..new_upload("course") };
    assert_eq!(refusal(odd.clone()), Refusal::NotWholeMib { size });
    upload(&mut with_gallery(), NewUpload { whole_mib: false, ..odd });
    let far = NewUpload { region: Some(RegionId::from("eastus")), ..new_upload("course") };
    assert_eq!(
        refusal(far),
        Refusal::OtherGeography { region: RegionId::from("eastus"), own: RegionId::from("westeurope") }
    );
}

#[test]
fn only_an_admin_uploads_and_only_with_a_gallery() {
    let mut state = state();
    assert_eq!(refused(&mut state, Command::UploadImage(new_upload("course"))), Refusal::NoGallery);
    let mut state = with_gallery();
    act(&mut state, "Sean");
    assert!(matches!(refused(&mut state, Command::UploadImage(new_upload("course"))), Refusal::Role { .. }));
}

#[test]
fn an_interrupted_upload_goes_on_under_the_next_free_number() {
    let mut state = with_gallery();
    let id = upload(&mut state, NewUpload { mode: ExportMode::UpdateExisting, ..new_upload("Linux") });
    report(&mut state, Report::JobStarted(id));
    report(&mut state, Report::Started);
    read(&mut state, vec![image("Linux", vec![version("1.0.0"), version("1.1.0")])]);
    assert_eq!(run_job(&send(&mut state, Command::RetryJob(id))), id);
    assert_eq!(job(&state, id).task.image(), Some(("Linux", Version::parse("1.2.0").unwrap())));
}

#[test]
fn only_an_admin_stops_somebodys_upload() {
    let mut state = with_gallery();
    let id = upload(&mut state, new_upload("course"));
    act(&mut state, "Dana");
    assert!(matches!(refused(&mut state, Command::CancelJob(id)), Refusal::Role { .. }));
    act(&mut state, "Ana");
    send(&mut state, Command::CancelJob(id));
}

#[test]
fn the_gallerys_history_is_bounded_and_keeps_what_can_be_tried_again() {
    let mut state = with_gallery();
    let failed = upload(&mut state, new_upload("failed"));
    report(&mut state, Report::JobFailed(failed, crate::support::failure()));
    for number in 0..KEPT + 3 {
        let id = upload(&mut state, new_upload(&format!("course-{number}")));
        report(&mut state, Report::JobDone(id, exported()));
    }
    assert_eq!(state.workspace.gallery_jobs().count(), KEPT + 1);
    assert!(job_state(&state, failed).can_retry());
}

#[test]
fn what_failed_again_and_again_is_not_kept_for_ever_and_what_was_cut_short_is() {
    let mut state = with_gallery();
    let interrupted = upload(&mut state, new_upload("interrupted"));
    report(&mut state, Report::Started);
    for number in 0..KEPT + 3 {
        let id = upload(&mut state, new_upload(&format!("course-{number}")));
        report(&mut state, Report::JobFailed(id, crate::support::failure()));
    }
    assert_eq!(state.workspace.gallery_jobs().count(), KEPT + 1);
    assert!(job_state(&state, interrupted).can_retry());
}

#[test]
fn the_gallery_is_not_detached_while_an_image_is_uploaded() {
    let mut state = with_gallery();
    let id = upload(&mut state, new_upload("course"));
    assert_eq!(may_detach(&state), Err(Refusal::GalleryInUse { jobs: 1 }));
    send(&mut state, Command::CancelJob(id));
    assert_eq!(may_detach(&state), Err(Refusal::GalleryInUse { jobs: 1 }), "it stops at the next chunk");
    report(&mut state, Report::JobCancelled(id));
    assert_eq!(may_detach(&state), Ok(()));
}

#[test]
fn room_that_may_not_do_is_warned_of_and_refuses_nothing() {
    let unknown = Message::new("app-room-object-store");
    let said =
        |used, regions, shared, room| room_warning(used, regions, shared, room).map(|warning| warning.id);
    assert_eq!(said(4 * GIB, 2, false, Ok(8 * GIB)), None);
    assert_eq!(said(4 * GIB, 2, false, Ok(8 * GIB - 1)).as_deref(), Some("model-upload-room-short"));
    assert_eq!(said(4 * GIB, 2, true, Ok(4 * GIB)), None, "regions share one copy");
    assert_eq!(said(u64::MAX, 9, false, Ok(u64::MAX)), None, "no sum overflows");
    assert_eq!(said(0, 2, false, Err(&unknown)).as_deref(), Some("model-upload-room-unknown"));
}

#[test]
fn an_account_without_latin_letters_has_a_publisher() {
    let mut state = with_gallery();
    state.workspace.account.name = "測試系".to_owned();
    let mut new = new_upload("course");
    new.upload.identifier = Identifier::suggested(&state.workspace, "course");
    assert_eq!(new.upload.identifier.publisher, Identifier::PUBLISHER);
    upload(&mut state, new);
}
