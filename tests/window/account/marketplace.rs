//! The marketplace images: ticked, enabled and disabled in a draft, applied together; and what the chooser makes of it.

use egui_kittest::kittest::Queryable as _;
use lab_gallery::model::{Command, State};
use lab_gallery::ui::dialogs::Dialog;
use lab_gallery::ui::pages::marketplace;

use crate::common::Look;
use crate::play::{about, fill, press, press_button, says};
use crate::stage::{Played, Stage, contoso};

const DEBIAN: &str = "Debian 10 \"Buster\"";
const CENTOS: &str = "CentOS-based 7.7";

fn page(state: State) -> Played {
    let stage = Stage::on(state)
        .with_page(|ui, view, stage| marketplace::show(ui, view, &mut stage.pages.marketplace));
    stage.play(Look::default())
}

fn without_centos() -> State {
    let mut state = contoso();
    state.workspace.disabled_marketplace.insert("centos-7.7".to_owned());
    state
}

fn tick(played: &mut Played, name: &str) {
    press(played, &format!("Select {name}"));
}

fn command(image: &str, enabled: bool) -> Command {
    Command::EnableMarketplace { images: vec![image.to_owned()], enabled }
}

#[test]
fn changes_are_collected_and_applied_together() {
    let mut played = page(without_centos());
    assert_eq!(about(&played, "Enable image"), "Select images in the list first.");
    tick(&mut played, CENTOS);
    assert_eq!(about(&played, "Disable image"), "The selected images are disabled already.");
    press(&mut played, "Enable image");
    tick(&mut played, CENTOS);
    tick(&mut played, DEBIAN);
    press(&mut played, "Disable image");
    assert!(says(&played, "2 changes not applied"));
    assert!(says(&played, "Will be enabled") && says(&played, "Will be disabled"));
    assert!(played.state().value.commands().is_empty());
    press(&mut played, "Apply");
    let commands = [&command("centos-7.7", true), &command("debian-10", false)];
    assert_eq!(played.state().value.commands(), commands);
    let disabled = &played.state().value.state.workspace.disabled_marketplace;
    assert_eq!(disabled.iter().collect::<Vec<_>>(), ["debian-10"]);
    assert!(!says(&played, "not applied"));
    assert_eq!(about(&played, "Apply"), "Select images and enable or disable them first.");
}

#[test]
fn what_is_not_applied_can_be_taken_back() {
    let mut played = page(contoso());
    tick(&mut played, DEBIAN);
    press(&mut played, "Disable image");
    assert!(says(&played, "1 change not applied"));
    // Enabled again, it is as it was: no change.
    press(&mut played, "Enable image");
    assert!(!says(&played, "not applied"));
    press(&mut played, "Disable image");
    press(&mut played, "Discard");
    assert!(!says(&played, "not applied") && !says(&played, "Will be disabled"));
    assert!(played.state().value.commands().is_empty());
}

#[test]
fn the_list_is_filtered_by_status_and_searched() {
    let mut played = page(without_centos());
    let listed = |played: &Played, name: &str| played.query_by_label(&format!("Select {name}")).is_some();
    for (status, debian, centos) in [("Disabled", false, true), ("Enabled", true, false), ("All", true, true)]
    {
        let now = played.get_by_label_contains("Status: ");
        now.click();
        played.run_steps(3);
        played.get_by_role_and_label(egui::Role::MenuItemRadio, status).click();
        played.run_steps(3);
        assert_eq!((listed(&played, DEBIAN), listed(&played, CENTOS)), (debian, centos), "{status}");
    }
    fill(&mut played, "Search images", "openlogic");
    assert!(listed(&played, CENTOS) && !listed(&played, DEBIAN));
    fill(&mut played, "Search images", " nothing");
    assert!(says(&played, "No image matches your search."));
}

#[test]
fn nobody_else_changes_them_and_is_told_why() {
    let mut state = contoso();
    state.workspace.acting = "Grace Hopper".to_owned();
    let mut played = page(state);
    tick(&mut played, DEBIAN);
    press(&mut played, "Disable image");
    assert!(about(&played, "Disable image").contains("Grace Hopper is “Lab creator” here"));
    assert!(!says(&played, "not applied"));
}

fn chooser(state: State) -> Played {
    let mut played = Stage::on(state).with_dialog(Dialog::new_lab).play(Look::default());
    press(&mut played, "Choose an image…");
    press(&mut played, "Marketplace (7)");
    // Those that are not offered come last; a search brings them into sight.
    fill(&mut played, "Search images", "centos");
    played
}

#[test]
fn a_disabled_one_is_not_offered_and_says_why() {
    let mut state = without_centos();
    state.workspace.acting = "Grace Hopper".to_owned();
    let mut played = chooser(state);
    assert!(about(&played, CENTOS).starts_with("Disabled for lab creators"));
    assert!(played.query_by_label("Enable image CentOS-based 7.7").is_none(), "only an admin can");
    press(&mut played, CENTOS);
    assert_eq!(about(&played, "Choose"), "Mark an image in the list.");
}

#[test]
fn an_admin_mends_it_where_it_is_missed() {
    let mut played = chooser(without_centos());
    press(&mut played, "Enable image CentOS-based 7.7");
    assert_eq!(played.state().value.commands(), [&command("centos-7.7", true)]);
    press(&mut played, CENTOS);
    press_button(&mut played, "Choose");
    assert!(says(&played, "The template starts empty"));
}

#[test]
fn one_that_is_disabled_meanwhile_is_not_taken() {
    let mut played = Stage::on(contoso()).with_dialog(Dialog::new_lab).play(Look::default());
    fill(&mut played, "Name", "Python 102");
    press(&mut played, "Choose an image…");
    press(&mut played, "Marketplace (8)");
    press(&mut played, CENTOS);
    press_button(&mut played, "Choose");
    assert_eq!(about(&played, "Next"), "");
    played.state_mut().value.state = without_centos();
    played.run();
    assert!(about(&played, "Next").starts_with("Disabled for lab creators"));
}
