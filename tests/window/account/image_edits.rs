//! Changing and deleting on the page of one image.

use std::sync::Arc;

use egui::Role;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use lab_gallery::model::edit::{EndOfLife, ImageEdit, RegionEdit, RegionalLatest, VersionEdit};
use lab_gallery::model::image::{Replica, ReplicaState, Version};
use lab_gallery::model::job::{Job, JobState, Progress, RegionProgress, Step, Task};
use lab_gallery::model::state::CatalogueState;
use lab_gallery::model::{Command, JobId, RegionId, State};
use lab_gallery::ui::pages::image;

use crate::common::{Look, picture};
use crate::play::{about, fill, press, says};
use crate::stage::{Played, Stage, absolute, catalogue, version, with_gallery};

const TALL: Look = Look { size: [1280.0, 1600.0], scale: 1.0, theme: egui::Theme::Light };

fn python(state: State) -> Played {
    Stage::on(state)
        .with_page(|ui, view, stage| image::show(ui, view, "python-101", &mut stage.pages.image))
        .play(TALL)
}

fn edit(edit: ImageEdit) -> Command {
    Command::EditImage { definition: "Python-101".to_owned(), edit }
}

fn newest(change: VersionEdit) -> Command {
    edit(ImageEdit::Version { version: version("1.2.0"), change })
}

fn tick(played: &mut Played, region: &str) {
    played.get_by_role_and_label(Role::CheckBox, region).click();
    played.run_steps(3);
    played.run();
}

#[track_caller]
fn asked(played: &Played, command: &Command) {
    let commands = played.state().value.commands();
    assert_eq!(commands.last(), Some(&command), "{commands:?}");
    assert!(played.state().value.dialog.is_none(), "the dialog is closed");
}

#[test]
fn a_description_and_an_end_of_life_are_changed() {
    let mut played = python(with_gallery());
    press(&mut played, "Edit");
    assert!(about(&played, "Save").contains("Nothing was changed"));
    fill(&mut played, "End-of-life date", "2027-02-30");
    assert!(about(&played, "Save").contains("year-month-day, such as 2027-12-31"));
    played.get_by_label("Cancel").click();
    played.run();
    press(&mut played, "Edit");
    fill(&mut played, "End-of-life date", "2027-06-30");
    picture(&mut played, "image-edit");
    press(&mut played, "Save");
    let day = EndOfLife::On(jiff::civil::date(2027, 6, 30));
    asked(&played, &edit(ImageEdit::Describe { description: None, end_of_life: Some(day) }));
}

#[test]
fn target_regions_are_added_and_removed_and_the_source_stays() {
    let mut played = python(with_gallery());
    press(&mut played, "Target regions");
    let source = played.get_by_role_and_label(Role::CheckBox, "East US");
    let why = source.accesskit_node().description().unwrap_or_default();
    assert!(why.contains("captured here"), "the source is locked");
    tick(&mut played, "West US 3");
    press(&mut played, "One replica more in East US");
    assert!(says(&played, "the regions share what they store"));
    picture(&mut played, "image-regions");
    fill(&mut played, "Search regions", "west europe");
    tick(&mut played, "West Europe");
    press(&mut played, "Save");
    let count = |count| RegionEdit { count: Some(count), latest: None };
    let change = VersionEdit {
        regions: [(RegionId::from("eastus"), count(2)), (RegionId::from("westeurope"), count(1))].into(),
        removed: [RegionId::from("westus3")].into(),
        ..VersionEdit::default()
    };
    asked(&played, &newest(change));
}

#[test]
fn a_version_is_excluded_everywhere_or_in_one_region() {
    let mut played = python(with_gallery());
    press(&mut played, "Edit version");
    press(&mut played, "Exclude from latest");
    press(&mut played, "Save");
    let everywhere = VersionEdit { exclude_from_latest: Some(true), ..VersionEdit::default() };
    asked(&played, &newest(everywhere));

    press(&mut played, "As everywhere, Central US");
    press(&mut played, "Excluded");
    let latest = RegionEdit { count: None, latest: Some(RegionalLatest::Excluded) };
    let here = [(RegionId::from("centralus"), latest)].into();
    asked(&played, &newest(VersionEdit { regions: here, ..VersionEdit::default() }));
}

#[test]
fn deleting_says_what_becomes_of_the_rest() {
    let mut played = python(with_gallery());
    press(&mut played, "Delete version");
    for said in [
        "No lab of this account was made from it.",
        "There, they will be offered version 1.1.0 instead.",
        "The number 1.2.0 is not given again.",
        "It is what lab creators are offered now in East US and 8 more regions.",
        "comes back with “Clean up”",
    ] {
        assert!(says(&played, said), "{said}");
    }
    picture(&mut played, "image-delete-version");
    let buttons: Vec<_> = played.get_all_by_label("Delete version").collect();
    buttons.last().unwrap().click();
    played.run_steps(3);
    played.run();
    asked(&played, &edit(ImageEdit::DeleteVersion(version("1.2.0"))));
}

#[test]
fn an_image_is_deleted_after_its_versions() {
    let mut state = with_gallery();
    let played = python(state.clone());
    assert!(about(&played, "Delete image").contains("still has 3 versions"));
    if let Some(catalogue) = catalogue(&mut state) {
        catalogue.definitions.get_mut("python-101").unwrap().versions.clear();
    }
    let mut played = python(state);
    press(&mut played, "Delete image");
    let buttons: Vec<_> = played.get_all_by_label("Delete image").collect();
    buttons.last().unwrap().click();
    played.run_steps(3);
    played.run();
    asked(&played, &edit(ImageEdit::DeleteImage));
}

#[test]
fn a_download_needs_the_path_of_a_new_file() {
    let mut played = python(with_gallery());
    press(&mut played, "Download");
    picture(&mut played, "image-download");
    fill(&mut played, "File", &absolute("python.vhd").display().to_string());
    let buttons: Vec<_> = played.get_all_by_label("Download").collect();
    buttons.last().unwrap().click();
    played.run_steps(3);
    played.run();
    let commands = played.state().value.commands();
    let [.., Command::DownloadImage { definition, path, region, .. }] = commands.as_slice() else { panic!() };
    assert_eq!((definition.as_str(), path), ("Python-101", &absolute("python.vhd")));
    assert_eq!(region, &Some(RegionId::from("eastus")));
}

#[test]
fn what_is_not_offered_somewhere_is_mended_where_it_says_so() {
    let mut state = with_gallery();
    if let Some(catalogue) = catalogue(&mut state) {
        let image = catalogue.definitions.get_mut("python-101").unwrap();
        for version in image.versions.values_mut() {
            for region in ["westus", "westus2"] {
                version.replicas.get_mut(&RegionId::from(region)).unwrap().state = ReplicaState::Failed;
            }
        }
    }
    let mut played = python(state);
    assert!(says(&played, "Not offered for labs in West US, West US 2"));
    assert!(says(&played, "The replicas in these 2 regions failed."));
    assert!(!says(&played, "The replica in West US failed."), "one of two is named");
    played.get_all_by_label("Replicate").next().unwrap().click();
    played.run_steps(3);
    let regions = ["westus", "westus2"].map(RegionId::from).to_vec();
    let number: Version = version("1.2.0");
    let copy = Command::ReplicateImage { definition: "Python-101".into(), version: number, regions };
    asked(&played, &copy);
}

#[test]
fn a_reader_is_told_why_nothing_can_be_changed() {
    let mut state = with_gallery();
    state.workspace.acting = "Alan Turing".to_owned();
    let played = python(state);
    for tool in ["Edit", "Target regions", "Edit version", "Delete version", "Download"] {
        assert!(about(&played, tool).contains("Alan Turing"), "{tool}");
    }
}

#[test]
fn a_region_that_is_being_copied_has_its_bytes_and_a_bar() {
    let mut state = with_gallery();
    let (west, done, total) = (RegionId::from("westeurope"), 3_u64 << 30, 4_u64 << 30);
    if let CatalogueState::Ready(catalogue) = &mut state.catalogue {
        let image = Arc::make_mut(catalogue).definitions.get_mut("python-101").unwrap();
        let replica =
            Replica { state: ReplicaState::Unknown, stored: 0, count: 1, exclude_from_latest: None };
        image.versions.get_mut(&version("1.2.0")).unwrap().replicas.insert(west.clone(), replica);
    }
    let task = Task::Replicate {
        gallery: "7b0c".to_owned(),
        definition: "Python-101".to_owned(),
        version: version("1.2.0"),
        source: RegionId::from("eastus"),
        targets: vec![west.clone()],
    };
    let job = Job {
        id: JobId(90),
        lab: None,
        task,
        state: JobState::Running,
        by: "Ada Lovelace".to_owned(),
        created: jiff::Timestamp::UNIX_EPOCH,
        ended: None,
        dismissed: false,
    };
    let mut progress = Progress { step: Step::Replicating, done, total, ..Progress::preparing() };
    progress.regions.insert(west, RegionProgress { state: ReplicaState::Replicating, done, total });
    state.progress.insert(job.id, progress);
    state.workspace.jobs.insert(job.id, job);
    let mut played = python(state);
    picture(&mut played, "image-replicating");
    let bar = played.get_by_role_and_label(Role::ProgressIndicator, "West Europe");
    assert_eq!(bar.accesskit_node().numeric_value(), Some(75.0));
    assert!(says(&played, "3 GiB of 4 GiB"));
}
