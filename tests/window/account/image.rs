//! The page of one image.

use egui_kittest::kittest::Queryable as _;
use lab_gallery::model::image::ReplicaState;
use lab_gallery::model::job::{JobState, Outcome, RegionOutcome, ReplicationFigures, Task};
use lab_gallery::model::{Command, RegionId, State};
use lab_gallery::ui::dialogs::Dialog;
use lab_gallery::ui::pages::image;
use lab_gallery::ui::{AccountTab, Page};

use crate::common::Look;
use crate::instructor::fixture::{add_job, failure};
use crate::play::{about, press, says};
use crate::stage::{Played, Stage, catalogue, version, with_gallery};

const TALL: Look = Look { size: [1280.0, 1400.0], scale: 1.0, theme: egui::Theme::Light };

fn python(state: State) -> Played {
    Stage::on(state)
        .with_page(|ui, view, stage| image::show(ui, view, "python-101", &mut stage.pages.image))
        .play(TALL)
}

#[test]
fn it_says_what_the_image_is() {
    let played = python(with_gallery());
    for said in [
        "Python-101",
        "Specialized",
        "Generation 1 (BIOS)",
        "contoso / python-101 / lab",
        "Python 3.8 with Jupyter",
        "New labs in East US, Central US, East US 2",
        "can be created from version 1.2.0.",
        "12 Nov 2026, 09:30",
        "Ada Lovelace",
        "Replicas of version 1.2.0",
        "Ready in 9 of 9 regions",
        "West US 3",
    ] {
        assert!(says(&played, said), "{said}");
    }
}

#[test]
fn a_version_shows_its_own_replicas() {
    let mut state = with_gallery();
    if let Some(catalogue) = catalogue(&mut state) {
        let image = catalogue.definitions.get_mut("python-101").unwrap();
        let old = image.versions.get_mut(&version("1.0.0")).unwrap();
        old.replicas.retain(|region, _| region.0 == "eastus");
        old.replicas.values_mut().for_each(|replica| replica.state = ReplicaState::Failed);
    }
    let mut played = python(state);
    press(&mut played, "1.0.0");
    assert!(says(&played, "Replicas of version 1.0.0"));
    assert!(says(&played, "Ready in 0 of 1 regions"));
    assert!(says(&played, "Failed"));
    assert_eq!(played.query_all_by_label_contains("As everywhere").count(), 1);
}

#[test]
fn a_copy_to_more_regions_counts_those_beside_the_ones_there_were() {
    for (failed, said) in [(false, "1 more region ·"), (true, "0 of 1 more region ·")] {
        let mut state = with_gallery();
        let region = RegionId::from("westus3");
        let task = Task::Replicate {
            gallery: "7b0c".to_owned(),
            definition: "Python-101".to_owned(),
            version: version("1.2.0"),
            source: RegionId::from("eastus"),
            targets: vec![region.clone()],
        };
        let outcome = RegionOutcome { copied: 1 << 20, failure: failed.then(failure) };
        let figures = ReplicationFigures { milliseconds: 3000, regions: [(region, outcome)].into() };
        let id = add_job(&mut state, task, JobState::Done(Outcome::Replicated(figures)));
        state.workspace.jobs.get_mut(&id).unwrap().lab = None;
        let played = python(state);
        assert!(says(&played, said), "{said}");
        assert!(says(&played, "Ready in 9 of 9 regions"));
    }
}

#[test]
fn it_is_disabled_enabled_and_says_why_it_is_not_offered() {
    let mut played = python(with_gallery());
    press(&mut played, "Disable image");
    let off = Command::EnableImages { images: vec!["Python-101".to_owned()], enabled: false };
    assert_eq!(played.state().value.commands(), [&off]);
    assert!(says(&played, "Not offered for labs in East US"));
    assert!(about(&played, "Create a lab from this image").contains("Disabled for lab creators"));
    press(&mut played, "Enable image");
    let on = Command::EnableImages { images: vec!["Python-101".to_owned()], enabled: true };
    assert_eq!(played.state().value.commands(), [&off, &on]);
}

#[test]
fn a_lab_is_created_from_it() {
    let mut played = python(with_gallery());
    press(&mut played, "Create a lab from this image");
    assert!(matches!(played.state().value.dialog, Some(Dialog::NewLab(_))));
    assert!(about(&played, "Change…").is_empty());
    assert!(says(&played, "Shared image gallery · Version 1.2.0"));
}

#[test]
fn every_reason_is_said() {
    let played = Stage::on(with_gallery())
        .with_page(|ui, view, stage| image::show(ui, view, "VIDEO-editing", &mut stage.pages.image))
        .play(TALL);
    assert!(says(&played, "The disk has 256 GiB; labs take up to 128 GiB."));
    assert!(says(&played, "The image has 2 disks"));
}

#[test]
fn an_image_that_is_gone_says_so_and_leads_back() {
    let mut played = Stage::on(with_gallery())
        .with_page(|ui, view, stage| image::show(ui, view, "lost", &mut stage.pages.image))
        .play(TALL);
    assert!(says(&played, "The attached gallery has no image “lost”."));
    played.get_by_label("Back to Shared image gallery").click();
    played.run();
    assert_eq!(played.state().value.page, Page::Account(AccountTab::Gallery));
}
