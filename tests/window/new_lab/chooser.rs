//! The image chooser: what is offered, what is not and why, and what choosing gives.

use egui_kittest::kittest::{NodeT as _, Queryable as _};
use lab_gallery::disk::{DiskFacts, DiskWarning};
use lab_gallery::model::command::LabSource;
use lab_gallery::model::image::{Generation, OsState, OsType};
use lab_gallery::model::job::Failure;
use lab_gallery::model::state::CatalogueState;
use lab_gallery::model::{Command, DiskFormat, Message, State};
use lab_gallery::ui::dialogs::Dialog;
use lab_gallery::ui::{Action, DiskLook, FilePurpose, UiEvent};

use crate::common::Look;
use crate::play::{about, fill, press, press_button, says};
use crate::stage::{GIB, Played, Stage, absolute, catalogue, contoso, image, version, with_gallery};

fn chooser(state: State) -> Played {
    let mut played = Stage::on(state).with_dialog(Dialog::new_lab).play(Look::default());
    press(&mut played, "Choose an image…");
    played
}

/// Finishes the wizard and gives what the lab is to be made from.
fn source(played: &mut Played) -> LabSource {
    fill(played, "Name", "Python 102");
    press(played, "Next");
    fill(played, "User name", "ada");
    fill(played, "Password", "Tulips and 3");
    press(played, "Next");
    press(played, "Finish");
    let created = played.state().value.actions.iter().find_map(|action| match action {
        Action::CreateLab { lab, .. } => Some(lab.source.clone()),
        _ => None,
    });
    created.unwrap()
}

#[test]
fn an_offered_image_says_everything_about_itself() {
    let played = chooser(with_gallery());
    let said = about(&played, "Python-101");
    for part in
        ["Version 1.2.0", "Ada Lovelace", "12 Nov 2026", "Specialized", "32 GiB", "Ready in 9 of 9 regions"]
    {
        assert!(said.contains(part), "{part} is not in {said}");
    }
    let said = about(&played, "Data-Science");
    for part in ["Version 1.0.0", "A newer version is not ready yet", "At the size limit"] {
        assert!(said.contains(part), "{part} is not in {said}");
    }
    for withheld in ["Biology-2019", "Network-Lab", "Video-Editing"] {
        assert!(played.query_by_label(withheld).is_none(), "{withheld} is offered");
    }
}

#[test]
fn choosing_takes_the_newest_version() {
    let mut played = chooser(with_gallery());
    assert_eq!(about(&played, "Choose"), "Mark an image in the list.");
    press(&mut played, "Python-101");
    press(&mut played, "Choose");
    assert!(about(&played, "Python-101").contains("Shared image gallery · Version 1.2.0"));
    assert_eq!(source(&mut played), LabSource::Image { definition: "Python-101".to_owned(), version: None });
}

#[test]
fn an_older_version_can_be_taken() {
    let mut played = chooser(with_gallery());
    press(&mut played, "2 older versions, Python-101");
    press(&mut played, "Version 1.0.0, Python-101");
    press(&mut played, "Choose");
    let wanted = LabSource::Image { definition: "Python-101".to_owned(), version: Some(version("1.0.0")) };
    assert_eq!(source(&mut played), wanted);
}

#[test]
fn back_keeps_what_was_chosen_before() {
    let mut played = chooser(with_gallery());
    press(&mut played, "Python-101");
    press(&mut played, "Choose");
    press(&mut played, "Change…");
    press(&mut played, "Windows-10-Visual-Studio");
    press(&mut played, "Back");
    assert!(played.query_by_label("Python-101").is_some());
    assert!(played.query_by_label("Windows-10-Visual-Studio").is_none());
}

#[test]
fn what_is_not_offered_says_every_reason() {
    let mut played = chooser(with_gallery());
    press(&mut played, "3 images are not offered");
    for reason in [
        "Disabled for lab creators by the lab account admin",
        "The replica in East US is still replicating.",
        "The disk has 256 GiB; labs take up to 128 GiB.",
        "The image has 2 disks; labs take images with one disk.",
    ] {
        assert!(says(&played, reason), "{reason}");
    }
}

#[test]
fn an_admin_mends_what_a_command_can_mend() {
    let mut played = chooser(with_gallery());
    press(&mut played, "3 images are not offered");
    press(&mut played, "Enable image Biology-2019");
    let wanted = Command::EnableImages { images: vec!["Biology-2019".to_owned()], enabled: true };
    assert_eq!(played.state().value.commands(), [&wanted]);
    assert!(says(&played, "Shared image gallery (4)"), "it is offered at once");
}

#[test]
fn a_lab_creator_sees_the_reason_and_no_button() {
    let mut state = with_gallery();
    state.workspace.acting = "Grace Hopper".to_owned();
    let mut played = chooser(state);
    press(&mut played, "3 images are not offered");
    assert!(says(&played, "Disabled for lab creators by the lab account admin"));
    assert!(played.query_by_label("Enable image Biology-2019").is_none());
}

#[test]
fn searching_for_a_missing_image_tells_why_it_is_missing() {
    let mut played = chooser(with_gallery());
    fill(&mut played, "Search images", "BIOLOGY");
    assert!(says(&played, "Shared image gallery (0)"));
    assert!(says(&played, "Disabled for lab creators by the lab account admin"));
    fill(&mut played, "Search images", "?");
    assert!(says(&played, "No image matches your search."));
}

#[test]
fn the_search_reaches_every_list() {
    let mut played = chooser(with_gallery());
    fill(&mut played, "Search images", "visual studio");
    assert!(says(&played, "Shared image gallery (0)"));
    press(&mut played, "Marketplace (1)");
    assert!(says(&played, "Visual Studio 2019 Community on Windows 10"));
}

#[test]
fn without_a_gallery_it_says_so() {
    let played = chooser(contoso());
    assert!(says(&played, "No shared image gallery is attached to this lab account."));
    let mut state = with_gallery();
    state.catalogue = CatalogueState::Loading;
    assert!(says(&chooser(state), "The gallery is being read."));
}

#[test]
fn a_gallery_that_cannot_be_read_can_be_tried_again() {
    let mut state = with_gallery();
    state.catalogue = CatalogueState::Failed(Message::new("refusal-changed"));
    let mut played = chooser(state);
    assert!(says(&played, "Something changed meanwhile"));
    press(&mut played, "Try again");
    assert_eq!(played.state().value.commands(), [&Command::ReloadGallery]);
}

#[test]
fn a_marketplace_image_starts_from_an_empty_disk_and_says_so() {
    let mut played = chooser(contoso());
    press(&mut played, "Marketplace (8)");
    assert!(about(&played, "Debian 10 \"Buster\"").contains("Starts from an empty disk of 30 GiB"));
    press(&mut played, "Debian 10 \"Buster\"");
    press(&mut played, "Choose");
    assert!(says(&played, "The lab gets an empty disk of 30 GiB"));
    assert_eq!(source(&mut played), LabSource::Marketplace { image: "debian-10".to_owned() });
}

fn facts(size: u64) -> DiskFacts {
    DiskFacts {
        format: DiskFormat::VhdFixed,
        size,
        used: 9 * GIB,
        file_length: size,
        generation: None,
        warnings: Vec::new(),
    }
}

/// A chooser to which a file was dropped, and what is found in it.
fn dropped(look: DiskLook) -> Played {
    let mut stage = Stage::on(contoso()).with_dialog(Dialog::new_lab);
    stage.events.push_back(UiEvent::Dropped(vec![absolute("course.vhd")]));
    let mut played = stage.play(Look::default());
    played.state_mut().value.disks.insert(absolute("course.vhd"), look);
    played.run();
    played
}

fn asked(played: &Played) -> Vec<std::path::PathBuf> {
    let actions = &played.state().value.actions;
    actions
        .iter()
        .filter_map(|action| if let Action::LookInto(path) = action { Some(path.clone()) } else { None })
        .collect()
}

#[test]
fn a_dropped_file_is_looked_into_and_asked_about() {
    let mut played = dropped(DiskLook::Facts(facts(32 * GIB)));
    assert_eq!(asked(&played), [absolute("course.vhd")]);
    for said in ["VHD, fixed size", "32 GiB", "9 GiB"] {
        assert!(says(&played, said), "{said}");
    }
    assert_eq!(about(&played, "Choose"), "Say which operating system is on the disk.");
    press(&mut played, "Windows");
    assert_eq!(about(&played, "Choose"), "Say whether the system is generalized or specialized.");
    press(&mut played, "Specialized");
    press(&mut played, "Generation");
    press(&mut played, "Generation 2 (UEFI)");
    press(&mut played, "Choose");
    let wanted = LabSource::DiskFile {
        path: absolute("course.vhd"),
        size: 32 * GIB,
        os_type: OsType::Windows,
        os_state: OsState::Specialized,
        generation: Generation::V2,
    };
    assert_eq!(source(&mut played), wanted);
}

#[test]
fn a_typed_path_is_looked_into_when_it_is_complete() {
    let mut played = chooser(contoso());
    press(&mut played, "A disk file on this computer");
    let typed = format!("\"{}\"", absolute("course.vhd").display());
    fill(&mut played, "Path of the disk file", &typed);
    assert!(asked(&played).is_empty(), "half a path was looked into");
    played.key_press(egui::Key::Tab);
    played.run();
    assert_eq!(asked(&played), [absolute("course.vhd")]);
    press(&mut played, "Browse…");
    assert!(matches!(played.state().value.actions.last(), Some(Action::Pick(FilePurpose::LabDisk))));
}

#[test]
fn a_relative_path_is_refused() {
    let mut played = chooser(contoso());
    press(&mut played, "A disk file on this computer");
    fill(&mut played, "Path of the disk file", "course.vhd");
    played.key_press(egui::Key::Tab);
    played.run();
    assert!(asked(&played).is_empty());
    assert!(about(&played, "Path of the disk file").contains("is not a full path"));
}

#[test]
fn a_file_that_cannot_be_used_says_why() {
    let failure = Failure { message: Message::new("refusal-disk-empty"), cause: "torn at byte 5".to_owned() };
    let played = dropped(DiskLook::Failed(failure));
    assert!(says(&played, "The disk is empty"));
    assert!(says(&played, "torn at byte 5"));
    assert!(played.get_by_label("Choose").accesskit_node().is_disabled());

    let played = dropped(DiskLook::Facts(facts(129 * GIB)));
    assert!(says(&played, "The disk has 129 GiB; labs take up to 128 GiB."));
    assert!(played.get_by_label("Choose").accesskit_node().is_disabled());
}

#[test]
fn a_file_at_the_limit_or_odd_is_taken_with_a_warning() {
    let mut odd = facts(128 * GIB);
    odd.warnings.push(DiskWarning::NotClosed);
    let mut played = dropped(DiskLook::Facts(odd));
    assert!(says(&played, "This disk has 128 GiB. Some of the service's pages allow it"));
    assert!(says(&played, "Take care"));
    // They lie below what can be seen; a screen reader reaches them all the same.
    for choice in ["Linux", "Generalized"] {
        played.get_by_label(choice).click_accesskit();
        played.run();
    }
    assert_eq!(about(&played, "Choose"), "");
    press_button(&mut played, "Choose");
    assert!(says(&played, "Disk file on this computer"));
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
    let played = chooser(state);
    assert!(says(&played, "Shared image gallery (1,003)"));
    let rows = played
        .root()
        .children_recursive()
        .filter(|node| node.accesskit_node().label().is_some_and(|label| label.starts_with("image-")));
    assert!(rows.count() < 20);
}

#[test]
fn from_the_search_the_keyboard_leads_to_an_image_and_takes_it() {
    let mut played = chooser(with_gallery());
    for key in [egui::Key::ArrowDown, egui::Key::Space] {
        played.key_press(key);
        played.run();
        assert!(played.query_by_label("Choose").is_some(), "{key:?}");
    }
    played.key_press(egui::Key::Enter);
    played.run();
    assert!(played.query_by_label("Choose").is_none(), "Enter takes what is marked");
}
