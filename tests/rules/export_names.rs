//! What an export may be called: a new image, or a new version of one's own.

use lab_gallery::model::apply::{export_name, update_candidates};
use lab_gallery::model::image::{Definition, Generation, OsState, OsType, Version};
use lab_gallery::model::names::NameProblem;
use lab_gallery::model::{Command, ExportMode, LabId, Message, Refusal, Report, State};

use crate::support::{
    attach, create, disk_made, export, export_command, exported, from_image, image, lab, lab_of, read,
    refused, report, run_job, send, state, version,
};

use ExportMode::{CreateNew, UpdateExisting};

/// A gallery with `Linux` 1.0.0 and 1.4.2, and a lab that was made from it.
fn from_gallery() -> (State, LabId) {
    let mut state = state();
    attach(&mut state, vec![linux(), image("Other", vec![version("1.0.0")])]);
    let (id, job) = create(&mut state, from_image("Python", "linux"));
    report(&mut state, Report::JobDone(job, disk_made()));
    (state, id)
}

fn linux() -> Definition {
    image("Linux", vec![version("1.0.0"), version("1.4.2")])
}

fn taken(name: &str) -> Refusal {
    Refusal::NameTaken { name: name.to_owned() }
}

#[test]
fn a_new_image_starts_at_1_0_0() {
    let (state, id) = from_gallery();
    assert_eq!(export_name(&state, id, "python-base", CreateNew), Ok(Version::FIRST));
}

#[test]
fn an_update_raises_the_minor_number_of_the_newest() {
    let (state, id) = from_gallery();
    for name in ["Linux", "LINUX", "linux"] {
        assert_eq!(export_name(&state, id, name, UpdateExisting).unwrap().to_string(), "1.5.0");
    }
}

#[test]
fn an_excluded_version_still_counts_for_the_number() {
    let (mut state, id) = from_gallery();
    let mut hidden = version("2.0.0");
    hidden.exclude_from_latest = true;
    read(&mut state, vec![image("Linux", vec![version("1.0.0"), hidden])]);
    assert_eq!(export_name(&state, id, "Linux", UpdateExisting).unwrap().to_string(), "2.1.0");
}

#[test]
fn a_taken_name_is_refused_in_any_case() {
    let (state, id) = from_gallery();
    assert_eq!(export_name(&state, id, "LINUX", CreateNew), Err(taken("Linux")));
    assert_eq!(export_name(&state, id, "other", CreateNew), Err(taken("Other")));
}

#[test]
fn a_space_is_refused_with_a_hint() {
    let (state, id) = from_gallery();
    let hint = NameProblem::Space { suggestion: "Python-base".to_owned() };
    assert_eq!(export_name(&state, id, "Python base", CreateNew), Err(hint.clone().into()));
    assert_eq!(export_name(&state, id, "Python base", UpdateExisting), Err(hint.into()));
}

#[test]
fn nothing_can_be_checked_against_a_gallery_that_is_not_read() {
    let (mut state, id) = from_gallery();
    report(&mut state, Report::GalleryUnreadable { message: Message::new("refusal-changed") });
    assert_eq!(export_name(&state, id, "new", CreateNew), Err(Refusal::GalleryNotRead));
    let command = export_command(id, "new", CreateNew);
    assert_eq!(refused(&mut state, command), Refusal::GalleryNotRead);
}

#[test]
fn only_ones_own_image_is_updated() {
    let (state, id) = from_gallery();
    let foreign = Refusal::NotThisLabsImage { name: "Other".to_owned() };
    assert_eq!(export_name(&state, id, "other", UpdateExisting), Err(foreign));
    let missing = Refusal::NoSuchImage { name: "nothing".to_owned() };
    assert_eq!(export_name(&state, id, "nothing", UpdateExisting), Err(missing));
    let candidates: Vec<_> =
        update_candidates(&state, lab_of(&state, id)).iter().map(|c| c.name.clone()).collect();
    assert_eq!(candidates, ["Linux"]);
}

#[test]
fn an_image_that_the_lab_exported_is_its_own() {
    let mut state = state();
    attach(&mut state, vec![]);
    let id = lab(&mut state, "Python");
    let job = export(&mut state, id, "python-base");
    // As soon as it is captured the gallery has it, whatever becomes of the other regions.
    report(&mut state, Report::JobCaptured(job));
    read(&mut state, vec![image("python-base", vec![version("1.0.0")])]);
    assert_eq!(update_candidates(&state, lab_of(&state, id)).len(), 1);
    report(&mut state, Report::JobDone(job, exported()));
    assert_eq!(export_name(&state, id, "PYTHON-BASE", UpdateExisting).unwrap().to_string(), "1.1.0");
}

#[test]
fn the_same_name_in_another_gallery_is_not_ones_own() {
    let (mut state, id) = from_gallery();
    send(&mut state, Command::DetachGallery);
    let mut other = crate::support::gallery();
    other.id = "gallery-2".to_owned();
    report(&mut state, Report::GalleryAttached(other, crate::support::catalogue(vec![linux()])));
    let foreign = Refusal::NotThisLabsImage { name: "Linux".to_owned() };
    assert_eq!(export_name(&state, id, "Linux", UpdateExisting), Err(foreign));
}

type Change = fn(&mut Definition);

#[test]
fn versions_of_an_image_have_one_state_system_and_generation() {
    let name = || "Linux".to_owned();
    let cases: [(Change, Refusal); 3] = [
        (
            |image| image.os_state = OsState::Generalized,
            Refusal::OsStateDiffers { name: name(), state: OsState::Generalized },
        ),
        (|image| image.os_type = OsType::Windows, Refusal::OsTypeDiffers { name: name() }),
        (|image| image.generation = Generation::V2, Refusal::GenerationDiffers { name: name() }),
    ];
    for (change, refusal) in cases {
        let (mut state, id) = from_gallery();
        let mut definition = linux();
        change(&mut definition);
        read(&mut state, vec![definition]);
        assert_eq!(export_name(&state, id, "Linux", UpdateExisting), Err(refusal));
    }
}

#[test]
fn numbers_can_be_used_up() {
    let (mut state, id) = from_gallery();
    read(&mut state, vec![image("Linux", vec![version("2147483647.2147483647.0")])]);
    let used_up = Refusal::VersionsUsedUp { name: "Linux".to_owned() };
    assert_eq!(export_name(&state, id, "Linux", UpdateExisting), Err(used_up));
}

#[test]
fn an_image_without_a_version_gets_its_first() {
    let (mut state, id) = from_gallery();
    read(&mut state, vec![image("Linux", vec![])]);
    assert_eq!(export_name(&state, id, "Linux", UpdateExisting), Ok(Version::FIRST));
}

#[test]
fn a_name_that_is_just_being_made_is_taken() {
    let (mut state, first) = from_gallery();
    let second = lab(&mut state, "Networks");
    let job = export(&mut state, first, "Fresh");
    assert_eq!(export_name(&state, second, "FRESH", CreateNew), Err(taken("Fresh")));

    report(&mut state, Report::JobCancelled(job));
    assert_eq!(export_name(&state, second, "FRESH", CreateNew), Ok(Version::FIRST));
}

#[test]
fn two_updates_of_one_image_do_not_race() {
    let (mut state, first) = from_gallery();
    let (second, job) = create(&mut state, from_image("Networks", "Linux"));
    report(&mut state, Report::JobDone(job, disk_made()));
    let job = run_job(&send(&mut state, export_command(first, "linux", UpdateExisting)));

    let under_way = Refusal::ExportUnderWay { image: "Linux".to_owned() };
    let command = export_command(second, "linux", UpdateExisting);
    assert_eq!(refused(&mut state, command.clone()), under_way);
    report(&mut state, Report::JobDone(job, exported()));
    read(&mut state, vec![image("Linux", vec![version("1.0.0"), version("1.4.2"), version("1.5.0")])]);
    let job = run_job(&send(&mut state, command));
    assert!(matches!(
        &crate::support::job(&state, job).task,
        lab_gallery::model::job::Task::Export { version, .. } if version.to_string() == "1.6.0"
    ));
}
