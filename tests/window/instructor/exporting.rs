//! *Export to Shared Image Gallery*: names checked while they are typed, and exactly one command.

use egui::Key;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use lab_gallery::model::cost::{CostModel, Money, PriceList, Prices, published};
use lab_gallery::model::image::{OsState, ReplicaState};
use lab_gallery::model::job::JobState;
use lab_gallery::model::lab::{Origin, Power};
use lab_gallery::model::state::CatalogueState;
use lab_gallery::model::{Command, ExportMode, Refusal, State};
use lab_gallery::ui::UiEvent;
use lab_gallery::ui::dialogs::Dialog;

use super::fixture::{LAB, add_job, export, lab, template};
use crate::common::Look;
use crate::play::{about, fill, press, press_button, says};
use crate::stage::{GIB, Played, catalogue, version, with_lab};

fn dialog(state: State) -> Played {
    template(state).with_dialog(|_| Dialog::export(LAB)).play(Look::default())
}

/// The lab came from `Python-101` 1.2.0.
fn came_from(definition: &str) -> State {
    let mut state = with_lab();
    lab(&mut state).origin = Origin::Gallery {
        gallery: "7b0c".to_owned(),
        definition: definition.to_owned(),
        version: version("1.2.0"),
    };
    state
}

fn sent(image: &str, mode: ExportMode) -> Command {
    Command::Export { lab: LAB, image: image.to_owned(), mode }
}

fn is_open(played: &Played) -> bool {
    played.state().value.dialog.is_some()
}

#[test]
fn the_keyboard_is_in_the_name_and_the_rule_below_it() {
    let played = dialog(with_lab());
    assert!(played.get_by_label("Image name").is_focused());
    assert!(about(&played, "Image name").contains("no spaces"));
    assert!(played.get_by_label("Export").accesskit_node().is_disabled());
    assert!(about(&played, "Export").contains("Type a name"), "no mistake yet, but a reason");
}

#[test]
fn names_are_checked_while_they_are_typed() {
    for (typed, mistake) in [
        ("lab/1", "cannot have the character “/”"),
        ("-lab", "Begin the name with a letter or a digit"),
        ("lab-", "End the name with a letter or a digit"),
        ("con", "Windows keeps this name"),
        ("PYTHON-101", "“Python-101” exists already"),
        (&"x".repeat(81), "Use at most 80 characters"),
    ] {
        let mut played = dialog(with_lab());
        fill(&mut played, "Image name", typed);
        assert!(about(&played, "Image name").contains(mistake), "{typed}: {}", about(&played, "Image name"));
        assert!(about(&played, "Export").contains(mistake), "{typed}");
        assert!(played.get_by_label("Export").accesskit_node().is_disabled(), "{typed}");
    }
}

#[test]
fn a_space_gets_a_name_that_is_right() {
    let mut played = dialog(with_lab());
    fill(&mut played, "Image name", "Python 101 base");
    assert!(about(&played, "Image name").contains("cannot have spaces"));
    press_button(&mut played, "Use “Python-101-base”");
    assert_eq!(
        played.get_by_label("Image name").accesskit_node().value().as_deref(),
        Some("Python-101-base")
    );
    assert!(!played.get_by_label("Export").accesskit_node().is_disabled());
    assert!(played.query_by_label_contains("Use “").is_none());
}

#[test]
fn export_sends_exactly_one_command_and_closes() {
    let mut played = dialog(with_lab());
    fill(&mut played, "Image name", "python-101-base");
    press_button(&mut played, "Export");
    assert_eq!(played.state().value.commands(), [&sent("python-101-base", ExportMode::CreateNew)]);
    assert!(!is_open(&played));
    assert!(says(&played, "Exporting “python-101-base” 1.0.0 to contoso_gallery"));
}

#[test]
fn enter_exports_and_esc_closes() {
    let mut played = dialog(with_lab());
    fill(&mut played, "Image name", "python-101-base");
    played.key_press(Key::Enter);
    played.run();
    assert_eq!(played.state().value.commands(), [&sent("python-101-base", ExportMode::CreateNew)]);

    let mut played = dialog(with_lab());
    fill(&mut played, "Image name", "bad name");
    played.key_press(Key::Enter);
    played.run();
    assert!(is_open(&played) && played.state().value.commands().is_empty());
    played.key_press(Key::Escape);
    played.run();
    assert!(!is_open(&played) && played.state().value.commands().is_empty());

    let mut played = dialog(with_lab());
    press_button(&mut played, "Cancel");
    assert!(!is_open(&played) && played.state().value.commands().is_empty());
}

#[test]
fn a_refusal_is_read_in_the_dialog() {
    let mut played = dialog(with_lab());
    fill(&mut played, "Image name", "python-101-base");
    let refusal = Refusal::NameTaken { name: "python-101-base".to_owned() };
    played.state_mut().value.events.push_back(UiEvent::Refused(refusal));
    played.run();
    assert!(is_open(&played));
    assert!(says(&played, "The export did not begin"));
    assert!(says(&played, "“python-101-base” exists already"));
}

#[test]
fn what_changes_meanwhile_stops_it_with_a_reason() {
    let mut played = dialog(with_lab());
    fill(&mut played, "Image name", "python-101-base");
    lab(&mut played.state_mut().value.state).template.power = Power::Running;
    played.run();
    assert!(about(&played, "Export").contains("Stop it first"));
    let mut state = with_lab();
    add_job(&mut state, export(), JobState::Running);
    assert!(about(&dialog(state), "Export").contains("already under way"));
    let mut state = with_lab();
    state.catalogue = CatalogueState::Loading;
    let mut played = dialog(state);
    fill(&mut played, "Image name", "python-101-base");
    assert!(about(&played, "Export").contains("has not been read yet"));
}

#[test]
fn it_says_what_will_happen() {
    let mut played = dialog(with_lab());
    for said in [
        "Specialized",
        "9 regions of the geography United States",
        "8 GiB of a disk of 32 GiB",
        "13.86 USD a month more for all 9 replicas",
        "1.28 USD once, to copy it to 8 more regions",
        "Managed disk of the image's size, prices of 1 Jun 2020",
    ] {
        assert!(says(&played, said), "{said}");
    }
    assert!(!says(&played, "North Central US"));
    press(&mut played, "Show regions");
    assert!(says(&played, "East US, Central US, East US 2, North Central US"));
    press(&mut played, "Hide regions");
    assert!(!says(&played, "North Central US"));
}

#[test]
fn the_cost_is_by_the_persons_model_and_the_prices_in_force() {
    let mut state = with_lab();
    state.workspace.settings.cost_model = CostModel::Snapshot;
    let mut prices = Prices::clone(published());
    prices.snapshot_gib_month = Money::parse("0.10").unwrap();
    prices.currency = "EUR".to_owned();
    state.prices = PriceList::of(Some(prices));
    let played = dialog(state);
    // 8 GiB used x 9 regions x 0.10.
    assert!(says(&played, "7.20 EUR a month more for all 9 replicas"));
    assert!(says(&played, "Snapshot of what is used"));

    let mut state = with_lab();
    lab(&mut state).template.disk.as_mut().unwrap().size = 4096 * GIB;
    assert!(says(&dialog(state), "no price for a disk of this size"));
}

#[test]
fn a_disk_at_the_limit_is_warned_of() {
    for (size, said) in [(128 * GIB, "some stop at 127 GiB"), (200 * GIB, "labs take up to 128 GiB")] {
        let mut state = with_lab();
        lab(&mut state).template.disk.as_mut().unwrap().size = size;
        assert!(says(&dialog(state), said), "{said}");
    }
}

#[test]
fn a_lab_without_an_image_of_its_own_is_not_asked() {
    assert!(!says(&dialog(with_lab()), "Update existing image"));
}

#[test]
fn the_image_that_the_lab_came_from_can_be_updated() {
    let mut played = dialog(came_from("Python-101"));
    assert!(says(&played, "Version 1.0.0 of a new image in contoso_gallery"));
    assert!(about(&played, "Update existing image").contains("Python-101: 1.2.0 → 1.3.0"));
    press(&mut played, "Update existing image");
    assert!(played.query_by_label("Image name").is_none());
    press_button(&mut played, "Export");
    assert_eq!(played.state().value.commands(), [&sent("Python-101", ExportMode::UpdateExisting)]);
    assert!(!is_open(&played));
    assert!(says(&played, "Exporting “Python-101” 1.3.0"));
}

#[test]
fn the_suggested_name_is_a_click_away() {
    let mut state = came_from("Data-Science");
    lab(&mut state).name = "Chemistry 2".to_owned();
    let mut played = dialog(state);
    assert!(played.get_by_label("Image name").is_focused(), "not on the cards above");
    press_button(&mut played, "Use “Chemistry-2”");
    press_button(&mut played, "Export");
    assert_eq!(played.state().value.commands(), [&sent("Chemistry-2", ExportMode::CreateNew)]);
}

#[test]
fn an_image_that_cannot_be_updated_says_why() {
    let mut state = came_from("Data-Science");
    if let Some(catalogue) = catalogue(&mut state) {
        let image = catalogue.definitions.get_mut("data-science").unwrap();
        assert_eq!(image.os_state, OsState::Generalized);
        for replica in image.versions.values_mut().flat_map(|version| version.replicas.values_mut()) {
            replica.state = ReplicaState::Completed;
        }
    }
    let played = dialog(state);
    assert!(played.get_by_label("Update existing image").accesskit_node().is_disabled());
    assert!(about(&played, "Update existing image").contains("Create a new image instead"));
}

#[test]
fn of_several_images_one_is_chosen() {
    let mut state = came_from("Python-101");
    let exported = lab_gallery::model::job::Outcome::Exported(super::fixture::figures(&[]));
    add_job(&mut state, super::fixture::export_to("Network-Lab", "1.0.0"), JobState::Done(exported));
    let mut played = dialog(state);
    press(&mut played, "Update existing image");
    played.get_by_label("Image to update").focus();
    played.run();
    let chosen = played.get_by_label("Image to update").accesskit_node().value().unwrap();
    assert_eq!(chosen, "Network-Lab: 1.0.0 → 1.1.0");
    played.key_press(Key::ArrowDown);
    played.run();
    press_button(&mut played, "Export");
    assert_eq!(played.state().value.commands(), [&sent("Python-101", ExportMode::UpdateExisting)]);
}
