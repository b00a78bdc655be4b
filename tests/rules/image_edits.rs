//! Changing and deleting images: who may, when, and what follows once the gallery has changed.

use std::collections::{BTreeMap, BTreeSet};

use lab_gallery::model::apply::may_edit;
use lab_gallery::model::edit::{EditProblem, ImageEdit, RegionEdit, VersionEdit};
use lab_gallery::model::image::{ReplicaState, Version};
use lab_gallery::model::job::{JobState, Task};
use lab_gallery::model::{Command, DiskFormat, Effect, Refusal, RegionId, Report, State};

use crate::support::{
    act, attach, create, from_image, gallery, image, job, job_state, path, read, refused, replica, report,
    run_job, send, state, version,
};

const NORTH: &str = "northeurope";

/// An image with a version in both of Europe's regions, and an older one that the labs' region alone has.
fn with_image() -> State {
    let mut state = state();
    let mut newest = version("1.1.0");
    newest.replicas.insert(RegionId::from(NORTH), replica(ReplicaState::Completed));
    attach(&mut state, vec![image("Linux", vec![version("1.0.0"), newest])]);
    state
}

fn number(text: &str) -> Version {
    Version::parse(text).unwrap()
}

fn edit(edit: ImageEdit) -> Command {
    Command::EditImage { definition: "linux".to_owned(), edit }
}

fn add(regions: &[&str]) -> ImageEdit {
    let regions = regions.iter().map(|region| (RegionId::from(*region), RegionEdit::default()));
    let change = VersionEdit { regions: regions.collect(), ..VersionEdit::default() };
    ImageEdit::Version { version: Version::FIRST, change }
}

fn remove(region: &str) -> ImageEdit {
    let removed = BTreeSet::from([RegionId::from(region)]);
    let change = VersionEdit { removed, ..VersionEdit::default() };
    ImageEdit::Version { version: number("1.1.0"), change }
}

/// The gallery was changed as the command's effect asked.
fn done(state: &mut State, effects: &[Effect]) -> Vec<Effect> {
    let [Effect::EditImage { definition, edit, replicate, by }] = effects else { panic!("{effects:?}") };
    let (definition, edit, by) = (definition.clone(), edit.clone(), by.clone());
    let (gallery, replicate) = (gallery().id, replicate.clone());
    report(state, Report::ImageEdited { gallery, definition, edit, replicate, by })
}

#[test]
fn what_is_done_is_asked_of_the_gallery_under_the_images_own_name() {
    let mut state = with_image();
    act(&mut state, "Ana");
    let effects = send(&mut state, edit(ImageEdit::DeleteVersion(Version::FIRST)));
    let wanted = Effect::EditImage {
        definition: "Linux".to_owned(),
        edit: ImageEdit::DeleteVersion(Version::FIRST),
        replicate: Vec::new(),
        by: "Ana".to_owned(),
    };
    assert_eq!(effects, [wanted]);
    assert_eq!(done(&mut state, &effects), [Effect::ReadGallery]);
    assert!(state.workspace.jobs.is_empty());
}

#[test]
fn target_regions_that_are_new_get_their_replicas_once_the_gallery_knows_of_them() {
    let mut state = with_image();
    let effects = send(&mut state, edit(add(&["westeurope", NORTH, "eastus"])));
    assert!(state.workspace.jobs.is_empty(), "nothing is copied before");
    act(&mut state, "Terry");
    let after = done(&mut state, &effects);
    let [Effect::ReadGallery, run @ Effect::RunJob(_)] = after.as_slice() else { panic!("{after:?}") };
    let queued = job(&state, run_job(std::slice::from_ref(run)));
    let Task::Replicate { source, targets, version, .. } = &queued.task else { panic!() };
    assert_eq!((source.0.as_str(), *version, queued.by.as_str()), ("westeurope", Version::FIRST, "Kim"));
    assert_eq!(targets, &["eastus", NORTH].map(RegionId::from));
}

#[test]
fn counts_and_exclusions_copy_nothing() {
    let mut state = with_image();
    let count = RegionEdit { count: Some(3), latest: None };
    let change = VersionEdit {
        regions: BTreeMap::from([(RegionId::from("westeurope"), count)]),
        exclude_from_latest: Some(true),
        ..VersionEdit::default()
    };
    let effects = send(&mut state, edit(ImageEdit::Version { version: Version::FIRST, change }));
    assert_eq!(done(&mut state, &effects), [Effect::ReadGallery]);
}

#[test]
fn a_version_that_a_job_reads_or_writes_is_neither_deleted_nor_taken_from_a_region() {
    let commands: [fn(&mut State) -> Command; 3] = [
        |_| Command::CreateLab(from_image("Python", "Linux")),
        |_| Command::ReplicateImage {
            definition: "Linux".to_owned(),
            version: Version::parse("1.1.0").unwrap(),
            regions: vec![RegionId::from("eastus")],
        },
        |_| Command::DownloadImage {
            definition: "Linux".to_owned(),
            version: Version::parse("1.1.0").unwrap(),
            region: None,
            path: path("linux.raw"),
            format: DiskFormat::Raw,
        },
    ];
    for command in commands {
        let mut state = with_image();
        let command = command(&mut state);
        let job = run_job(&send(&mut state, command));
        let busy = Refusal::VersionInUse { name: "Linux".to_owned(), version: number("1.1.0"), job };
        assert_eq!(refused(&mut state, edit(ImageEdit::DeleteVersion(number("1.1.0")))), busy);
        assert_eq!(refused(&mut state, edit(remove(NORTH))), busy);
        assert_eq!(may_edit(&state, "Linux", &ImageEdit::DeleteVersion(Version::FIRST)), Ok(()));
        report(&mut state, Report::JobCancelled(job));
        assert_eq!(may_edit(&state, "Linux", &ImageEdit::DeleteVersion(number("1.1.0"))), Ok(()));
    }
}

#[test]
fn regions_are_not_added_while_the_version_is_being_copied() {
    let mut state = with_image();
    let regions = vec![RegionId::from("eastus")];
    let copy = Command::ReplicateImage { definition: "Linux".to_owned(), version: Version::FIRST, regions };
    send(&mut state, copy);
    let busy = Refusal::ExportUnderWay { image: "Linux".to_owned() };
    assert_eq!(refused(&mut state, edit(add(&["westus"]))), busy);
}

#[test]
fn an_image_goes_after_its_versions_and_its_name_begins_enabled_again() {
    let mut state = with_image();
    let has = EditProblem::HasVersions { name: "Linux".to_owned(), versions: 2 };
    assert_eq!(refused(&mut state, edit(ImageEdit::DeleteImage)), has.into());
    send(&mut state, Command::EnableImages { images: vec!["Linux".to_owned()], enabled: false });
    read(&mut state, vec![image("Linux", Vec::new())]);
    let effects = send(&mut state, edit(ImageEdit::DeleteImage));
    done(&mut state, &effects);
    assert!(state.workspace.is_enabled("Linux"));
}

#[test]
fn an_image_stays_while_something_is_brought_into_it() {
    let mut state = with_image();
    let (lab, creating) = create(&mut state, crate::support::new_lab("Python"));
    report(&mut state, Report::JobDone(creating, crate::support::disk_made()));
    let job = crate::support::export(&mut state, lab, "Python");
    read(&mut state, vec![image("Python", Vec::new())]);
    let delete = Command::EditImage { definition: "Python".to_owned(), edit: ImageEdit::DeleteImage };
    assert_eq!(job_state(&state, job), JobState::Queued);
    let busy = Refusal::ExportUnderWay { image: "Python".to_owned() };
    assert_eq!(refused(&mut state, delete), busy);
}

#[test]
fn what_another_gallery_says_of_its_images_changes_nothing() {
    let mut state = with_image();
    let effects = send(&mut state, edit(add(&["eastus"])));
    let [Effect::EditImage { definition, edit, replicate, by }] = effects.as_slice() else { panic!() };
    let other = Report::ImageEdited {
        gallery: "another".to_owned(),
        definition: definition.clone(),
        edit: edit.clone(),
        replicate: replicate.clone(),
        by: by.clone(),
    };
    assert_eq!(report(&mut state, other), []);
    assert!(state.workspace.jobs.is_empty());
}
