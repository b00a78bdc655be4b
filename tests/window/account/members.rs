//! Access control: the members, and the dialogs that add, change and remove one; whose a lab is.

use egui::{Key, Role as Widget};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use lab_gallery::model::account::{Member, Role};
use lab_gallery::model::{Command, LabId, State};
use lab_gallery::ui::dialogs::Dialog;
use lab_gallery::ui::pages::{lab_settings, members};

use crate::common::Look;
use crate::play::{about, fill, press, press_button, says};
use crate::stage::{Played, Stage, contoso, with_lab};

fn page(state: State) -> Played {
    let stage =
        Stage::on(state).with_page(|ui, view, stage| members::show(ui, view, &mut stage.pages.members));
    stage.play(Look::default())
}

fn press_as(played: &mut Played, role: Widget, name: &str) {
    played.get_by_role_and_label(role, name).click();
    played.run_steps(3);
}

fn more(played: &mut Played, name: &str) {
    press(played, &format!("More commands for {name}"));
}

fn acting(mut state: State, name: &str) -> State {
    state.workspace.acting = name.to_owned();
    state
}

#[test]
fn members_are_listed_with_what_they_may_do() {
    let played = page(with_lab());
    for said in [
        "Ada Lovelace",
        "Lab account owner",
        "Grace Hopper",
        "Creates labs, runs them, and exports their templates.",
        "Alan Turing",
        "Looks at everything, changes nothing.",
    ] {
        assert!(says(&played, said), "{said}");
    }
}

#[test]
fn somebody_is_let_in() {
    let mut played = page(contoso());
    press(&mut played, "Add member");
    assert_eq!(about(&played, "Add"), "Type a name.");
    fill(&mut played, "Name", "grace hopper");
    let taken = "“Grace Hopper” is a member already. Change the role there, or add somebody else.";
    assert_eq!((about(&played, "Name"), about(&played, "Add")), (taken.to_owned(), taken.to_owned()));
    played.key_press(Key::Enter);
    played.run();
    assert!(played.state().value.commands().is_empty(), "a taken name was added");
    fill(&mut played, "Name", " junior ");
    press_as(&mut played, Widget::RadioButton, "Lab owner");
    press(&mut played, "Add");
    let wanted = Command::AddMember { name: "grace hopper junior".to_owned(), role: Role::LabOwner };
    assert_eq!(played.state().value.commands(), [&wanted]);
    assert!(played.state().value.dialog.is_none());
    assert!(says(&played, "grace hopper junior"));
}

#[test]
fn a_role_changes() {
    let mut played = page(with_lab());
    more(&mut played, "Grace Hopper");
    press(&mut played, "Change role…");
    assert_eq!(about(&played, "Change role"), "Grace Hopper has this role. Choose another one.");
    press_as(&mut played, Widget::RadioButton, "Reader");
    assert!(says(&played, "One lab stays Grace Hopper's."));
    press_as(&mut played, Widget::RadioButton, "Lab owner");
    assert!(!says(&played, "One lab stays"));
    press(&mut played, "Change role");
    let wanted = Command::SetRole { member: "Grace Hopper".to_owned(), role: Role::LabOwner };
    assert_eq!(played.state().value.commands(), [&wanted]);
}

#[test]
fn the_last_owner_can_neither_go_nor_lose_the_role() {
    let only = "Ada Lovelace is the only owner of this lab account.";
    let mut played = page(contoso());
    more(&mut played, "Ada Lovelace");
    assert!(about(&played, "Remove").contains(only));
    press(&mut played, "Change role…");
    let reader = played.get_by_role_and_label(Widget::RadioButton, "Reader");
    assert!(reader.accesskit_node().description().unwrap_or_default().contains(only));
    press_as(&mut played, Widget::RadioButton, "Reader");
    assert_eq!(about(&played, "Change role"), "Ada Lovelace has this role. Choose another one.");
}

#[test]
fn who_is_removed_leaves_the_labs_to_who_removes_without_a_question_since_it_can_be_undone() {
    let mut played = page(with_lab());
    more(&mut played, "Grace Hopper");
    press(&mut played, "Remove");
    let state = &played.state().value;
    assert_eq!(state.commands(), [&Command::RemoveMember("Grace Hopper".to_owned())]);
    assert_eq!(state.state.lab(LabId(7)).unwrap().owner, "Ada Lovelace");
    assert!(state.dialog.is_none());
}

#[test]
fn what_cannot_be_undone_is_asked_and_says_to_whom_the_labs_pass() {
    let mut state = with_lab();
    // A reader cannot be given labs, so these would not come back.
    state.workspace.account.members.iter_mut().for_each(|member| {
        if member.name == "Grace Hopper" {
            member.role = Role::Reader;
        }
    });
    let mut played = page(state);
    more(&mut played, "Grace Hopper");
    press(&mut played, "Remove…");
    assert!(played.state().value.commands().is_empty());
    assert!(says(&played, "One lab passes to Ada Lovelace"));
    press_button(&mut played, "Remove");
    assert_eq!(played.state().value.commands(), [&Command::RemoveMember("Grace Hopper".to_owned())]);
}

#[test]
fn who_removes_themselves_acts_as_another_owner() {
    let mut state = contoso();
    state.workspace.account.members.push(Member { name: "Edsger Dijkstra".to_owned(), role: Role::Owner });
    let mut played = page(state);
    more(&mut played, "Ada Lovelace");
    press(&mut played, "Remove");
    assert_eq!(played.state().value.state.workspace.acting, "Edsger Dijkstra");
}

#[test]
fn nobody_else_grants_access_and_is_told_who_does() {
    let why = "Grace Hopper is “Lab creator” here, and only a lab account owner decides who belongs to the \
               account. Ask Ada Lovelace.";
    let mut played = page(acting(contoso(), "Grace Hopper"));
    assert_eq!(about(&played, "Add member"), why);
    more(&mut played, "Alan Turing");
    assert_eq!(about(&played, "Change role…"), why);
    assert_eq!(about(&played, "Remove"), why);
    press(&mut played, "Act as Alan Turing");
    assert_eq!(played.state().value.commands(), [&Command::ActAs("Alan Turing".to_owned())]);
}

#[test]
fn a_lab_gets_another_owner() {
    let mut state = with_lab();
    state.workspace.account.members.push(Member { name: "Barbara Liskov".to_owned(), role: Role::LabOwner });
    let stage = Stage::on(acting(state, "Grace Hopper"))
        .with_page(|ui, view, stage| lab_settings::show(ui, view, LabId(7), &mut stage.pages.lab_settings));
    let mut played = stage.play(Look::default());
    assert!(says(&played, "Grace Hopper"));
    press(&mut played, "Change owner");
    press_as(&mut played, Widget::ComboBox, "Owner");
    assert!(!says(&played, "Alan Turing"), "a reader runs no lab");
    press(&mut played, "Barbara Liskov · Lab owner");
    assert!(says(&played, "You will not be able to change “Python 101” any more."));
    press_as(&mut played, Widget::Button, "Change owner");
    let wanted = Command::SetLabOwner { lab: LabId(7), owner: "Barbara Liskov".to_owned() };
    assert_eq!(played.state().value.commands(), [&wanted]);
    assert_eq!(
        about(&played, "Change owner"),
        "“Python 101” belongs to Barbara Liskov. Ask Barbara Liskov or a lab account admin."
    );
}

#[test]
fn a_dialog_about_a_member_who_is_gone_closes() {
    let mut stage = Stage::on(contoso()).with_dialog(|view| Dialog::change_role(view, "Alan Turing"));
    stage.state.workspace.account.members.retain(|member| member.name != "Alan Turing");
    assert!(stage.play(Look::default()).state().value.dialog.is_none());
}
