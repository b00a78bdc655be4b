//! The gallery's page: what is attached, and the images that are enabled and disabled.

use egui::Ui;
use egui_kittest::kittest::NodeT as _;
use lab_gallery::model::image::{OsState, OsType};
use lab_gallery::model::job::{Job, JobState, Task};
use lab_gallery::model::state::CatalogueState;
use lab_gallery::model::{Command, JobId, LabId, Message, RegionId, State};
use lab_gallery::ui::dialogs::Dialog;
use lab_gallery::ui::pages::gallery;
use lab_gallery::ui::{AccountTab, Page, View};

use crate::common::Look;
use crate::play::{about, fill, press, says};
use crate::stage::{Played, Stage, at, catalogue, contoso, image, version, with_gallery};

fn shown(ui: &mut Ui, view: &View<'_>, stage: &mut Stage) {
    gallery::show(ui, view, &mut stage.pages.gallery);
}

fn page(state: State) -> Played {
    Stage::on(state).with_page(shown).play(Look::default())
}

/// The names of the images that are listed, from top to bottom.
fn listed(played: &Played) -> Vec<String> {
    let mut rows: Vec<(f32, String)> = played
        .root()
        .children_recursive()
        .filter(|node| node.accesskit_node().role() == egui::Role::Link)
        .map(|node| (node.rect().top(), node.accesskit_node().label().unwrap_or_default()))
        .collect();
    rows.sort_by(|a, b| a.0.total_cmp(&b.0));
    rows.into_iter().map(|row| row.1).collect()
}

#[test]
fn the_gallery_says_what_it_is_and_whether_replicas_are_separate() {
    let mut state = with_gallery();
    let played = page(state.clone());
    for said in ["contoso_gallery", "6 images, 9 versions", "The replicas are not physically separate"] {
        assert!(says(&played, said), "{said}");
    }
    if let Some(catalogue) = catalogue(&mut state) {
        catalogue.shared_packs = false;
    }
    assert!(says(&page(state), "Every region has a copy of its own."));
}

#[test]
fn a_gallery_without_images_leads_to_the_first() {
    let mut state = with_gallery();
    if let Some(catalogue) = catalogue(&mut state) {
        catalogue.definitions.clear();
    }
    let mut played = page(state);
    assert!(says(&played, "or when a disk file is uploaded"));
    press(&mut played, "Upload an image");
    assert!(matches!(played.state().value.dialog, Some(Dialog::UploadImage(_))));
}

#[test]
fn marked_images_are_disabled_and_enabled() {
    let mut played = page(with_gallery());
    assert_eq!(about(&played, "Enable selected images"), "Select images in the list first.");
    press(&mut played, "Select Python-101");
    press(&mut played, "Select Network-Lab");
    assert_eq!(about(&played, "Enable selected images"), "The selected images are enabled already.");
    press(&mut played, "Disable selected images");
    let images = || vec!["Network-Lab".to_owned(), "Python-101".to_owned()];
    let off = Command::EnableImages { images: images(), enabled: false };
    assert_eq!(played.state().value.commands(), [&off]);
    assert_eq!(about(&played, "Disable selected images"), "The selected images are disabled already.");
    press(&mut played, "Enable selected images");
    let on = Command::EnableImages { images: images(), enabled: true };
    assert_eq!(played.state().value.commands(), [&off, &on]);
}

#[test]
fn only_images_in_the_list_are_changed() {
    let mut played = page(with_gallery());
    press(&mut played, "Select all");
    fill(&mut played, "Search images", "python");
    press(&mut played, "Disable selected images");
    let wanted = Command::EnableImages { images: vec!["Python-101".to_owned()], enabled: false };
    assert_eq!(played.state().value.commands(), [&wanted]);
}

#[test]
fn a_lab_creator_looks_and_changes_nothing() {
    let mut state = with_gallery();
    state.workspace.acting = "Grace Hopper".to_owned();
    let mut played = page(state);
    press(&mut played, "Select Python-101");
    for command in ["Disable selected images", "Detach"] {
        assert!(about(&played, command).contains("Grace Hopper is “Lab creator” here"), "{command}");
        press(&mut played, command);
    }
    assert!(played.state().value.commands().is_empty());
}

#[test]
fn the_list_is_searched_and_sorted() {
    let mut played = page(with_gallery());
    let names = [
        "Biology-2019",
        "Data-Science",
        "Network-Lab",
        "Python-101",
        "Video-Editing",
        "Windows-10-Visual-Studio",
    ];
    assert_eq!(listed(&played), names);
    press(&mut played, "Size");
    press(&mut played, "Size");
    assert_eq!(listed(&played)[..2], ["Video-Editing", "Data-Science"]);
    press(&mut played, "Status");
    press(&mut played, "Status");
    assert_eq!(listed(&played)[0], "Biology-2019");
    fill(&mut played, "Search images", "NET");
    assert_eq!(listed(&played), ["Network-Lab"]);
    fill(&mut played, "Search images", "?");
    assert!(says(&played, "No image matches your search."));
}

#[test]
fn an_image_leads_to_its_page() {
    let mut played = page(with_gallery());
    press(&mut played, "Python-101");
    assert_eq!(played.state().value.page, Page::Account(AccountTab::Image("Python-101".to_owned())));
}

#[test]
fn one_gallery_at_a_time() {
    let mut played = page(with_gallery());
    for command in ["Create", "Attach"] {
        assert!(about(&played, command).contains("The gallery “contoso_gallery” is attached"), "{command}");
    }
    press(&mut played, "Detach");
    assert!(matches!(played.state().value.dialog, Some(Dialog::DetachGallery(_))));

    let mut played = page(contoso());
    assert!(about(&played, "Detach").contains("No shared image gallery is attached"));
    press(&mut played, "Create shared image gallery");
    assert!(matches!(played.state().value.dialog, Some(Dialog::CreateGallery(_))));
}

#[test]
fn a_gallery_in_use_is_not_detached() {
    let mut state = with_gallery();
    let task = Task::Export {
        gallery: "7b0c".to_owned(),
        definition: "new".to_owned(),
        version: version("1.0.0"),
        update: false,
        source: RegionId::from("eastus"),
        targets: Vec::new(),
        captured: false,
        upload: None,
    };
    let job = Job {
        id: JobId(3),
        lab: Some(LabId(1)),
        task,
        state: JobState::Running,
        by: "Ada Lovelace".to_owned(),
        created: at("2026-11-21T14:00:00Z"),
        ended: None,
        dismissed: false,
    };
    state.workspace.jobs.insert(job.id, job);
    assert!(about(&page(state), "Detach").contains("One job is still using the gallery."));
}

#[test]
fn what_cannot_be_read_is_said_and_the_rest_is_shown() {
    let mut state = with_gallery();
    if let Some(catalogue) = catalogue(&mut state) {
        catalogue.problems = (0..7).map(|_| Message::new("refusal-changed")).collect();
    }
    let played = page(state);
    assert!(says(&played, "Parts of the gallery could not be read"));
    assert!(says(&played, "And 2 more."));
    assert!(listed(&played).contains(&"Python-101".to_owned()));

    let mut state = with_gallery();
    state.catalogue = CatalogueState::Failed(Message::new("refusal-changed"));
    let mut played = page(state);
    press(&mut played, "Try again");
    assert_eq!(played.state().value.commands(), [&Command::ReloadGallery]);

    let mut state = with_gallery();
    state.catalogue = CatalogueState::Loading;
    assert!(says(&page(state), "Reading the gallery…"));
}

#[test]
fn thousands_of_images_cost_as_little_as_a_few() {
    let mut state = with_gallery();
    if let Some(catalogue) = catalogue(&mut state) {
        for number in 0..1000 {
            let name = format!("image-{number:04}");
            let made = image(&name, OsType::Linux, OsState::Specialized, &["1.0.0"]);
            catalogue.definitions.insert(name, made);
        }
    }
    let mut played = page(state);
    assert!(says(&played, "1,006 images"));
    assert!(listed(&played).len() < 30);
    let frames = played.run();
    assert!(frames <= 4, "{frames} frames for nothing");
}
