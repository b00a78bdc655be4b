//! The wizard: what it asks for, what it says, and the one action that it ends with.

use egui::Key;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use lab_gallery::model::command::{LabSource, NewLab};
use lab_gallery::model::cost::{Money, PriceList, Prices, published};
use lab_gallery::model::job::Failure;
use lab_gallery::model::lab::Policies;
use lab_gallery::model::password::CredentialProblem;
use lab_gallery::model::size::VmSize;
use lab_gallery::model::{DiskFormat, Message, Refusal, RegionId, State};
use lab_gallery::ui::dialogs::Dialog;
use lab_gallery::ui::{Action, LabTab, Page, UiEvent};

use crate::common::Look;
use crate::play::{about, fill, press, press_button, says};
use crate::stage::{Played, Stage, with_gallery, with_lab};

const PASSWORD: &str = "Tulips and 3";

fn wizard(image: &'static str) -> Played {
    wizard_on(with_gallery(), image)
}

fn wizard_on(state: State, image: &'static str) -> Played {
    Stage::on(state).with_dialog(|view| Dialog::new_lab_from(view, image)).play(Look::default())
}

fn to_credentials(played: &mut Played) {
    fill(played, "Name", "Python 102");
    press(played, "Next");
}

fn to_policies(played: &mut Played) {
    to_credentials(played);
    fill(played, "User name", "student");
    fill(played, "Password", PASSWORD);
    press(played, "Next");
}

fn created(played: &Played) -> Option<(&NewLab, Option<(&str, &str)>)> {
    played.state().value.actions.iter().find_map(|action| match action {
        Action::CreateLab { lab, credentials } => {
            let credentials = credentials.as_ref().map(|(user, password)| (user.as_str(), password.expose()));
            Some((lab.as_ref(), credentials))
        }
        _ => None,
    })
}

#[test]
fn its_answers_become_one_action() {
    let mut played = wizard("python-101");
    to_policies(&mut played);
    let waits = |played: &Played| played.state().value.dialog.as_ref().is_some_and(Dialog::is_waiting);
    assert!(!waits(&played), "a failure that has nothing to do with it would be shown in it");
    press(&mut played, "Finish");
    assert!(waits(&played));
    let (lab, credentials) = created(&played).unwrap();
    assert_eq!(
        *lab,
        NewLab {
            name: "Python 102".to_owned(),
            size: VmSize::Medium,
            region: None,
            source: LabSource::Image { definition: "python-101".to_owned(), version: None },
            format: DiskFormat::Vhd,
            credentials: None,
            // Linux: students set their own.
            same_password: false,
            remote_desktop: false,
            policies: Policies { quota_hours: 10, auto_shutdown_minutes: Some(15) },
        }
    );
    assert_eq!(credentials, Some(("student", PASSWORD)));
    assert!(played.state().value.dialog.is_some(), "it waits until the lab is there");
}

#[test]
fn every_answer_counts() {
    let mut state = with_gallery();
    state.workspace.account.creators_pick_location = true;
    let mut played = wizard_on(state, "python-101");
    fill(&mut played, "Name", " Python 102 ");
    press(&mut played, "Virtual machine size");
    press(&mut played, "Large: 8 cores, 16 GB RAM · 0.70 USD an hour");
    press(&mut played, "Region");
    press(&mut played, "West US 2");
    press(&mut played, "Next");
    fill(&mut played, "User name", "ada");
    fill(&mut played, "Password", PASSWORD);
    press(&mut played, "Use same password for all virtual machines");
    press(&mut played, "Enable remote desktop connection");
    press(&mut played, "Next");
    fill(&mut played, "Quota for each user (hours)", "0");
    press(&mut played, "Auto-shutdown of virtual machines");
    press(&mut played, "Format of the template's disk");
    press(&mut played, "qcow2");
    press(&mut played, "Finish");
    let (lab, credentials) = created(&played).unwrap();
    assert_eq!(lab.name, "Python 102");
    assert_eq!(lab.size, VmSize::Large);
    assert_eq!(lab.region, Some(RegionId::from("westus2")));
    assert!(lab.same_password && lab.remote_desktop);
    assert_eq!(lab.policies, Policies { quota_hours: 100, auto_shutdown_minutes: None });
    assert_eq!(lab.format, DiskFormat::Qcow2);
    assert_eq!(credentials, Some(("ada", PASSWORD)));
}

#[test]
fn next_says_what_is_missing() {
    let mut played = Stage::on(with_lab()).with_dialog(Dialog::new_lab).play(Look::default());
    assert_eq!(about(&played, "Next"), "Type a name.");
    fill(&mut played, "Name", "python 101");
    assert!(about(&played, "Name").contains("“Python 101” exists already"));
    assert!(about(&played, "Next").contains("“Python 101” exists already"));
    fill(&mut played, "Name", " b");
    assert_eq!(about(&played, "Next"), "Choose a virtual machine image.");
    press(&mut played, "Next");
    assert!(played.query_by_label("User name").is_none(), "it went on without an image");
}

#[test]
fn what_was_typed_survives_going_back_and_forth() {
    let mut played = wizard("python-101");
    to_policies(&mut played);
    fill(&mut played, "Wait after disconnect (minutes)", "0");
    press(&mut played, "Back");
    assert_eq!(played.get_by_label("User name").value().as_deref(), Some("student"));
    played.get_by_role_and_label(egui::Role::Link, "New lab").click();
    played.run();
    assert_eq!(played.get_by_label("Name").value().as_deref(), Some("Python 102"));
    press(&mut played, "Next");
    press(&mut played, "Next");
    assert_eq!(played.get_by_label("Wait after disconnect (minutes)").value().as_deref(), Some("150"));
}

#[test]
fn enter_goes_on_and_escape_closes() {
    let mut played = wizard("python-101");
    fill(&mut played, "Name", "Python 102");
    played.key_press(Key::Enter);
    played.run();
    assert!(played.get_by_label("User name").is_focused());
    played.key_press(Key::Escape);
    played.run();
    assert!(played.state().value.dialog.is_none());
    assert!(played.state().value.actions.is_empty(), "closing asks for nothing");
}

#[test]
fn a_refusal_is_said_on_the_page_that_it_concerns() {
    let taken = Refusal::NameTaken { name: "Python 102".to_owned() };
    let simple = Refusal::Credentials(CredentialProblem::TooSimple);
    for (refusal, field) in
        [(taken, "Name"), (simple, "User name"), (Refusal::Policies, "Quota for each user (hours)")]
    {
        let mut played = wizard("python-101");
        to_policies(&mut played);
        press(&mut played, "Finish");
        played.state_mut().value.events.push_back(UiEvent::Refused(refusal.clone()));
        played.run();
        assert!(played.query_by_label(field).is_some(), "{refusal:?} is not shown beside {field}");
        assert!(says(&played, "The lab was not created"), "{refusal:?}");
        assert!(!played.get_by_role_and_label(egui::Role::Button, "Cancel").accesskit_node().is_disabled());
    }
}

#[test]
fn failed_work_is_said_with_its_cause() {
    let mut played = wizard("python-101");
    to_policies(&mut played);
    press(&mut played, "Finish");
    let failure = Failure { message: Message::new("refusal-changed"), cause: "out of memory".to_owned() };
    played.state_mut().value.events.push_back(UiEvent::Failed(failure));
    played.run();
    assert!(says(&played, "Something changed meanwhile"));
    assert!(says(&played, "out of memory"));
    press(&mut played, "Finish");
    assert_eq!(
        played
            .state()
            .value
            .actions
            .iter()
            .filter(|action| matches!(action, Action::CreateLab { .. }))
            .count(),
        2,
        "it can be tried again"
    );
}

#[test]
fn the_price_is_that_of_the_prices_in_force() {
    let mut state = with_gallery();
    let mut own = Prices::clone(published());
    own.machine_hour.values_mut().for_each(|hour| *hour = Money::parse("7.77").unwrap());
    own.currency = "EUR".to_owned();
    state.prices = PriceList::of(Some(own));
    assert!(says(&wizard_on(state, "python-101"), "7.77 EUR"));
}

#[test]
fn it_ends_at_the_new_lab() {
    let mut played = wizard("python-101");
    to_policies(&mut played);
    press(&mut played, "Finish");
    let mut lab = with_lab().workspace.labs.clone().into_values().next().unwrap();
    lab.name = "Python 102".to_owned();
    let id = lab.id;
    played.state_mut().value.state.workspace.labs.insert(id, lab);
    played.run();
    assert!(played.state().value.dialog.is_none());
    assert_eq!(played.state().value.page, Page::Lab(id, LabTab::Template));
}

#[test]
fn a_specialized_image_asks_for_the_credentials_on_it() {
    // The lab that the image was exported from is here: its user is known.
    let mut played = wizard_on(with_lab(), "python-101");
    to_credentials(&mut played);
    assert!(says(&played, "Use the original template's credentials"));
    assert_eq!(played.get_by_label("User name").value().as_deref(), Some("student"));
    press(&mut played, "I do not know them: create the lab without credentials");
    press(&mut played, "Next");
    press(&mut played, "Finish");
    assert_eq!(created(&played).unwrap().1, None);
}

#[test]
fn the_account_on_a_specialized_image_may_be_any() {
    let mut played = wizard("python-101");
    to_credentials(&mut played);
    fill(&mut played, "User name", "root");
    assert_eq!(about(&played, "Next"), "Type the password of that account.");
    fill(&mut played, "Password", "toor");
    assert_eq!(about(&played, "Next"), "");
    press(&mut played, "Next");
    press(&mut played, "Finish");
    assert_eq!(created(&played).unwrap().1, Some(("root", "toor")));

    let mut played = wizard("windows-10-visual-studio");
    to_credentials(&mut played);
    fill(&mut played, "User name", "root");
    assert!(about(&played, "Next").contains("easy to guess"));
}

#[test]
fn a_generalized_image_asks_for_new_ones() {
    let mut played = wizard("windows-10-visual-studio");
    to_credentials(&mut played);
    assert!(!says(&played, "Use the original template's credentials"));
    assert!(!says(&played, "I do not know them"));
    assert!(!says(&played, "Enable remote desktop connection"), "Windows has it anyway");
    let same = played.get_by_label("Use same password for all virtual machines");
    assert_eq!(same.accesskit_node().toggled(), Some(egui::accesskit::Toggled::True));
}

#[test]
fn the_password_is_checked_while_it_is_typed_and_never_shown() {
    let mut played = wizard("windows-10-visual-studio");
    to_credentials(&mut played);
    fill(&mut played, "User name", "ada");
    fill(&mut played, "Password", "tulips");
    assert_eq!(about(&played, "Next"), "Use at least 12 characters.");
    fill(&mut played, "Password", " and more tulips");
    assert!(about(&played, "Next").contains("Use at least three of these"));
    assert!(!says(&played, "and more tulips"), "the password is readable");
    fill(&mut played, "Password", " 3");
    assert_eq!(about(&played, "Next"), "");
}

#[test]
fn an_image_that_is_withdrawn_meanwhile_is_not_taken() {
    let mut played = wizard("python-101");
    to_policies(&mut played);
    let workspace = &mut played.state_mut().value.state.workspace;
    workspace.disabled_images.values_mut().for_each(|disabled| _ = disabled.insert("python-101".to_owned()));
    played.run();
    assert!(about(&played, "Finish").starts_with("Disabled for lab creators by the lab account admin"));
}

#[test]
fn a_window_at_rest_stays_at_rest() {
    let mut played = wizard("python-101");
    let frames = played.run();
    assert!(frames <= 4, "{frames} frames for nothing");
    press_button(&mut played, "Change…");
    let frames = played.run();
    assert!(frames <= 4, "{frames} frames for nothing");
}

#[test]
fn nothing_of_the_password_stays_behind() {
    let mut played = wizard("python-101");
    to_policies(&mut played);
    press_button(&mut played, "Cancel");
    let id = egui::Id::unique("new-lab-password");
    let left = egui::text_edit::TextEditState::load(&played.ctx, id).unwrap();
    let undo = left.undoer();
    assert!(!undo.has_undo(&(egui::text::CCursorRange::default(), String::new())));
    assert!(played.state().value.dialog.is_none());
}

#[test]
fn enter_on_next_leads_to_the_first_field_of_the_step() {
    let mut played = wizard("python-101");
    to_credentials(&mut played);
    fill(&mut played, "User name", "student");
    fill(&mut played, "Password", PASSWORD);
    played.get_by_label("Next").focus();
    played.run();
    played.key_press(Key::Enter);
    played.run();
    let quota = played.get_by_label_contains("uota");
    assert!(quota.is_focused());
    assert!(created(&played).is_none());
}
