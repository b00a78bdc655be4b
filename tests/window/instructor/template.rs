//! The Template page at rest: its toolbar, what students see, its facts.

use egui::Key;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use lab_gallery::model::lab::{Origin, Power, Publishing};
use lab_gallery::model::{Command, LabId, Message, State};
use lab_gallery::ui::dialogs::Dialog;
use lab_gallery::ui::pages;
use lab_gallery::ui::{AccountTab, Action, Page};

use super::fixture::{LAB, lab, template};
use crate::common::Look;
use crate::play::{about, press, press_button, says};
use crate::stage::{Played, Stage, version, with_lab};

fn page(state: State) -> Played {
    template(state).play(Look::default())
}

fn running() -> State {
    let mut state = with_lab();
    lab(&mut state).template.power = Power::Running;
    state
}

fn disabled(played: &Played, name: &str) -> bool {
    played.get_by_label(name).accesskit_node().is_disabled()
}

const EXPORT: &str = "Export to Shared Image Gallery";

#[test]
fn the_toolbar_has_the_services_order() {
    let names = |first| [first, "Connect to template", "Reset password", "Publish", EXPORT];
    for (state, first) in [(with_lab(), "Start template"), (running(), "Stop template")] {
        let played = page(state);
        let lefts: Vec<f32> =
            names(first).iter().map(|name| played.get_by_label(name).rect().left()).collect();
        assert!(lefts.is_sorted(), "{lefts:?}");
    }
}

#[test]
fn the_main_command_stays_where_it_is_narrow() {
    let played = template(with_lab()).play(Look { size: [792.0, 592.0], ..Look::default() });
    for name in ["Start template", "Connect to template", "Publish", EXPORT, "More commands"] {
        assert!(played.get_by_label(name).rect().right() <= 792.0, "{name}");
    }
    assert!(played.query_by_label("Reset password").is_none());
}

#[test]
fn what_cannot_be_done_says_why() {
    let played = page(with_lab());
    for name in ["Connect to template", "Reset password"] {
        assert!(disabled(&played, name), "{name}");
        assert!(about(&played, name).contains("Start it first"), "{name}: {}", about(&played, name));
    }
    assert!(!disabled(&played, EXPORT));

    let played = page(running());
    assert!(about(&played, EXPORT).contains("Stop it first"), "{}", about(&played, EXPORT));

    let mut state = with_lab();
    state.workspace.gallery = None;
    assert!(about(&page(state), EXPORT).contains("No shared image gallery is attached"));

    let mut state = with_lab();
    state.workspace.acting = "Alan Turing".to_owned();
    let played = page(state);
    for name in ["Start template", "Publish", EXPORT] {
        assert!(disabled(&played, name), "{name}");
        assert!(about(&played, name).contains("Reader"), "{name}");
    }

    let mut stage = template(with_lab());
    stage.read_only = Some(Message::new("refusal-read-only"));
    let played = stage.play(Look::default());
    assert!(about(&played, EXPORT).contains("reading only"));
}

#[test]
fn each_command_sends_exactly_itself() {
    for (state, name, command) in [
        (with_lab(), "Start template", Command::StartTemplate(LAB)),
        (running(), "Stop template", Command::StopTemplate(LAB)),
        (running(), "Connect to template", Command::ConnectTemplate(LAB)),
    ] {
        let mut played = page(state);
        press(&mut played, name);
        assert_eq!(played.state().value.commands(), [&command]);
    }
}

#[test]
fn each_dialog_opens_from_its_command() {
    let opened = |state: State, name: &str| {
        let mut played = page(state);
        press(&mut played, name);
        assert!(played.state().value.commands().is_empty(), "{name} asks first");
        format!("{:?}", played.state().value.dialog)
    };
    assert!(opened(with_lab(), EXPORT).contains("Export("));
    assert!(opened(with_lab(), "Publish").contains("Publish("));
    assert!(opened(running(), "Reset password").contains("ResetPassword("));
    assert!(opened(with_lab(), "Replace disk…").contains("ReplaceDisk("));
}

#[test]
fn while_it_starts_the_command_turns() {
    let mut state = with_lab();
    lab(&mut state).template.power = Power::Starting;
    let played = page(state);
    assert!(played.get_by_label("Start template").accesskit_node().is_disabled());
    assert!(says(&played, "Starting"));
}

#[test]
fn the_window_says_plainly_that_no_machine_runs() {
    assert!(says(&page(with_lab()), "No hypervisor is connected"));
    assert!(says(&page(with_lab()), "The disk is real."));
}

#[test]
fn nobody_knows_the_state_of_what_was_installed_on_an_empty_disk() {
    let mut state = with_lab();
    lab(&mut state).origin = Origin::Marketplace { image: "ubuntu-server-18.04-lts".to_owned() };
    assert!(says(&page(state.clone()), "Linux"));
    assert!(!says(&page(state), "Generalized"));
}

#[test]
fn the_facts_are_there() {
    let mut state = with_lab();
    lab(&mut state).origin = Origin::Gallery {
        gallery: "7b0c".to_owned(),
        definition: "Python-101".to_owned(),
        version: version("1.2.0"),
    };
    lab(&mut state).publishing = Publishing::Published;
    let mut played = page(state.clone());
    for said in [
        "Python-101 1.2.0",
        "Linux · Generalized",
        "Medium: 4 cores, 7 GB RAM",
        "32 GiB · 8 GiB used",
        "Python-101.vhd",
        "United States · East US",
        "1 Sep 2026, 08:00",
        "Grace Hopper",
        "Stopped · Published",
    ] {
        assert!(says(&played, said), "{said}");
    }
    press(&mut played, "Show in folder");
    let revealed = |action: &Action| matches!(action, Action::RevealDisk(file) if file == "Python-101.vhd");
    assert!(played.state().value.actions.iter().any(revealed));
    press(&mut played, "Python-101 1.2.0");
    assert_eq!(played.state().value.page, Page::Account(AccountTab::Image("Python-101".to_owned())));

    state.workspace.gallery = None;
    assert!(says(&page(state), "not in the attached gallery"));
}

fn type_into(played: &mut Played, name: &str, text: &str) {
    played.get_by_label(name).focus();
    played.run();
    played.key_press_modifiers(egui::Modifiers::COMMAND, Key::A);
    played.get_by_label(name).type_text(text);
    played.run();
}

fn described(title: &str, description: &str) -> Command {
    Command::DescribeLab { lab: LAB, title: title.to_owned(), description: description.to_owned() }
}

#[test]
fn title_and_description_are_saved_on_leaving_the_field() {
    let mut played = page(with_lab());
    type_into(&mut played, "Title", "First steps");
    assert!(played.state().value.commands().is_empty(), "not while it is typed");
    played.key_press(Key::Tab);
    played.run();
    assert_eq!(played.state().value.commands(), [&described("First steps", "")]);

    type_into(&mut played, "Description", "Bring a laptop.");
    press_button(&mut played, "Publish");
    assert_eq!(played.state().value.commands().last(), Some(&&described("First steps", "Bring a laptop.")));
}

#[test]
fn leaving_without_a_change_saves_nothing() {
    let mut played = page(with_lab());
    played.get_by_label("Title").focus();
    played.run();
    played.key_press(Key::Tab);
    played.run();
    type_into(&mut played, "Title", "Python 101");
    played.key_press(Key::Enter);
    played.run();
    assert!(played.state().value.commands().is_empty(), "the name as title is none");
}

#[test]
fn esc_takes_the_last_text_back() {
    let mut played = page(with_lab());
    type_into(&mut played, "Title", "Something else");
    played.key_press(Key::Escape);
    played.run();
    assert!(played.state().value.commands().is_empty());
    assert_eq!(played.get_by_label("Title").accesskit_node().value().as_deref(), Some("Python 101"));
}

#[test]
fn what_is_being_typed_is_saved_when_another_lab_is_shown() {
    let mut state = with_lab();
    let mut other = lab(&mut state).clone();
    other.id = LabId(9);
    other.name = "Networks".to_owned();
    state.workspace.labs.insert(LabId(9), other);
    let stage = Stage::on(state).with_page(|ui, view, stage| {
        let lab = if matches!(view.page, Page::Labs) { LAB } else { LabId(9) };
        pages::template::show(ui, view, lab, &mut stage.pages.template);
    });
    let mut played = stage.play(Look::default());
    type_into(&mut played, "Title", "First steps");
    played.state_mut().value.page = Page::Account(AccountTab::Gallery);
    played.run();
    assert_eq!(played.state().value.commands(), [&described("First steps", "")]);
    assert!(says(&played, "Networks"));
}

#[test]
fn who_may_not_change_the_lab_reads_why() {
    let mut state = with_lab();
    state.workspace.acting = "Alan Turing".to_owned();
    assert!(about(&page(state), "Title").contains("Reader"));
}

#[test]
fn a_lab_that_is_gone_leads_back() {
    let mut state = with_lab();
    state.workspace.labs.clear();
    let mut played = page(state);
    assert!(says(&played, "This lab is not there any more"));
    press(&mut played, "All labs");
    assert!(matches!(played.state().value.actions.last(), Some(Action::Go(Page::Labs))));
    assert!(!matches!(played.state().value.dialog, Some(Dialog::Export(_))));
}
