//! Letting people into the account, changing what they may do, taking them out, and giving labs to them.

use lab_gallery::model::account::{Member, Role};
use lab_gallery::model::apply::{heir, may_add_member, may_remove_member, may_set_lab_owner, may_set_role};
use lab_gallery::model::names::{NameKind, NameProblem};
use lab_gallery::model::{Command, Refusal, State};

use crate::support::{act, lab, lab_of, refused, send, state};

fn add(name: &str, role: Role) -> Command {
    Command::AddMember { name: name.to_owned(), role }
}

fn set(member: &str, role: Role) -> Command {
    Command::SetRole { member: member.to_owned(), role }
}

fn remove(member: &str) -> Command {
    Command::RemoveMember(member.to_owned())
}

fn role(state: &State, name: &str) -> Option<Role> {
    state.workspace.account.member(name).map(|member| member.role)
}

#[test]
fn an_owner_lets_people_in() {
    let mut state = state();
    send(&mut state, add("Zoë O'Hara-Müller", Role::LabOwner));
    send(&mut state, add("محمد‌رضا", Role::Reader));
    let added = Member { name: "Zoë O'Hara-Müller".to_owned(), role: Role::LabOwner };
    assert_eq!(state.workspace.account.member("Zoë O'Hara-Müller"), Some(&added));
    act(&mut state, "محمد‌رضا");
}

#[test]
fn nobody_comes_in_twice_or_under_a_name_that_is_none() {
    let mut state = state();
    let taken = Refusal::MemberTaken { name: "Sean".to_owned() };
    assert_eq!(refused(&mut state, add("sEAN", Role::Owner)), taken);
    let character = |found| NameProblem::Character { found, kind: NameKind::Member };
    for (name, problem) in [
        ("", NameProblem::Empty),
        ("  ", NameProblem::Empty),
        (" Eve", NameProblem::Padded),
        ("Eve ", NameProblem::Padded),
        ("E\nve", character('\n')),
        ("Se\u{200b}an", character('\u{200b}')),
        ("\u{202e}nae", character('\u{202e}')),
        ("Sean\u{a0}Chai", character('\u{a0}')),
        (&"e".repeat(101), NameProblem::TooLong { limit: 100 }),
    ] {
        assert_eq!(may_add_member(&state, name), Err(Refusal::Name(problem)), "{name:?}");
        assert_eq!(refused(&mut state, add(name, Role::Reader)), may_add_member(&state, name).unwrap_err());
    }
}

#[test]
fn roles_change_at_once() {
    let mut state = state();
    let id = lab(&mut state, "Python");
    send(&mut state, set("terry", Role::Contributor));
    assert_eq!(role(&state, "Terry"), Some(Role::Contributor));
    act(&mut state, "Terry");
    send(&mut state, Command::StartTemplate(id));
    let stranger = Refusal::NoSuchMember { name: "Eve".to_owned() };
    act(&mut state, "Kim");
    assert_eq!(refused(&mut state, set("Eve", Role::Reader)), stranger);
    assert_eq!(refused(&mut state, remove("Eve")), stranger);
}

#[test]
fn the_last_owner_stays_one() {
    let mut state = state();
    let last = Refusal::LastOwner { member: "Kim".to_owned() };
    assert_eq!(refused(&mut state, remove("kim")), last);
    for role in [Role::Contributor, Role::LabCreator, Role::LabOwner, Role::Reader] {
        assert_eq!(refused(&mut state, set("Kim", role)), last);
        assert_eq!(may_set_role(&state, "Kim", role), Err(last.clone()));
    }
    send(&mut state, set("Kim", Role::Owner));

    send(&mut state, set("Ana", Role::Owner));
    assert_eq!(may_remove_member(&state, "Kim"), Ok(()));
    send(&mut state, set("Kim", Role::Reader));
    act(&mut state, "Ana");
    assert_eq!(refused(&mut state, remove("Ana")), Refusal::LastOwner { member: "Ana".to_owned() });
}

#[test]
fn the_labs_of_who_is_removed_pass_to_who_removes() {
    let mut state = state();
    act(&mut state, "Sean");
    let networks = lab(&mut state, "Networks");
    act(&mut state, "Dana");
    let python = lab(&mut state, "Python");
    act(&mut state, "Kim");
    assert_eq!(heir(&state, "Sean").as_deref(), Some("Kim"));
    send(&mut state, remove("SEAN"));
    assert_eq!(role(&state, "Sean"), None);
    assert_eq!(lab_of(&state, networks).owner, "Kim");
    assert_eq!(lab_of(&state, python).owner, "Dana");
    let gone = Refusal::NoSuchMember { name: "Sean".to_owned() };
    assert_eq!(refused(&mut state, Command::ActAs("Sean".to_owned())), gone);
}

#[test]
fn who_leaves_hands_over_to_another_owner_who_then_acts() {
    let mut state = state();
    let id = lab(&mut state, "Python");
    send(&mut state, set("Ana", Role::Owner));
    assert_eq!(heir(&state, "Kim").as_deref(), Some("Ana"));
    send(&mut state, remove("Kim"));
    assert_eq!(state.workspace.acting, "Ana");
    assert_eq!(lab_of(&state, id).owner, "Ana");
    assert_eq!(heir(&state, "Ana"), None);
}

#[test]
fn an_acting_member_who_is_removed_by_a_stand_in_acts_no_more() {
    let mut state = state();
    act(&mut state, "Sean");
    state.stand_in = Some("kim".to_owned());
    assert_eq!(state.actor(), Member { name: "Kim".to_owned(), role: Role::Owner });
    send(&mut state, remove("Sean"));
    assert_eq!(state.workspace.acting, "Kim");
    assert_eq!(state.actor().name, "Kim");
}

#[test]
fn a_stand_in_asks_and_the_workspace_keeps_its_person() {
    let mut state = state();
    let id = lab(&mut state, "Python");
    state.stand_in = Some("Terry".to_owned());
    let reader = Refusal::Role { member: "Terry".to_owned(), role: Role::Reader };
    assert_eq!(refused(&mut state, Command::StartTemplate(id)), reader);
    assert_eq!(state.workspace.acting, "Kim");
    act(&mut state, "Ana");
    assert_eq!((state.actor().name.as_str(), &state.stand_in), ("Ana", &None));
}

#[test]
fn a_lab_is_given_by_an_admin_or_its_owner_to_who_can_run_it() {
    let mut state = state();
    act(&mut state, "Sean");
    let id = lab(&mut state, "Networks");
    let give = |owner: &str| Command::SetLabOwner { lab: id, owner: owner.to_owned() };
    let reader = Refusal::CannotRunLabs { member: "Terry".to_owned(), role: Role::Reader };
    assert_eq!(refused(&mut state, give("terry")), reader);
    assert_eq!(may_set_lab_owner(&state, id, "Terry"), Err(reader));
    assert_eq!(refused(&mut state, give("Eve")), Refusal::NoSuchMember { name: "Eve".to_owned() });
    send(&mut state, give("dana"));
    assert_eq!(lab_of(&state, id).owner, "Dana", "as the member is written");
    let whose = Refusal::NotYourLab { lab: "Networks".to_owned(), owner: "Dana".to_owned() };
    assert_eq!(refused(&mut state, give("Sean")), whose);
    act(&mut state, "Ana");
    send(&mut state, give("Sean"));
}
