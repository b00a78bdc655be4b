//! The list of labs: found, sorted, opened, at any length and by keyboard alone.

use egui::{Key, Role};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use lab_gallery::model::job::JobState;
use lab_gallery::model::{Command, LabId, State};
use lab_gallery::ui::dialogs::Dialog;
use lab_gallery::ui::{LabTab, Page};

use super::fixture::{LAB, add_job, creating, disk_from_file, export, labs, many_labs, with_history};
use crate::common::Look;
use crate::play::{about, fill, press, press_button, says};
use crate::stage::{Played, contoso, with_lab};

fn page(state: State) -> Played {
    labs(state).play(Look::default())
}

/// The titles of the cards or rows in sight, as they are read: line by line.
fn listed(played: &Played) -> Vec<String> {
    let mut links: Vec<_> = played
        .root()
        .children_recursive()
        .filter(|node| node.accesskit_node().role() == Role::Link)
        .map(|node| (node.rect().min, node.accesskit_node().label().unwrap_or_default()))
        .collect();
    links.sort_by(|a, b| (a.0.y, a.0.x).partial_cmp(&(b.0.y, b.0.x)).unwrap());
    links.into_iter().map(|link| link.1).collect()
}

fn as_table(mut state: State) -> State {
    state.workspace.settings.labs_as_table = true;
    state
}

#[test]
fn without_labs_it_says_what_a_lab_is_and_offers_one() {
    let mut played = page(contoso());
    assert!(says(&played, "A lab is a template virtual machine"));
    assert!(played.query_by_label("Search labs").is_none());
    press(&mut played, "Create your first lab");
    assert!(matches!(played.state().value.dialog, Some(Dialog::NewLab(_))));
}

#[test]
fn who_may_not_create_labs_reads_why() {
    let mut state = contoso();
    state.workspace.acting = "Alan Turing".to_owned();
    let played = page(state);
    assert!(about(&played, "Create your first lab").contains("Alan Turing"), "the reason names who acts");
    let mut state = with_lab();
    state.workspace.acting = "Alan Turing".to_owned();
    assert!(page(state).get_by_label("New lab").accesskit_node().is_disabled());
}

#[test]
fn a_card_says_how_its_lab_stands() {
    let played = page(with_history());
    let said = about(&played, "Python 101");
    for part in [
        "Ubuntu Server 18.04 LTS",
        "Draft",
        "Linux",
        "Medium · East US",
        "Last export: Python-101 1.3.0, 21 Nov 2026",
    ] {
        assert!(said.contains(part), "{part} in {said}");
    }
    let fresh = about(&page(with_lab()), "Python 101");
    assert!(fresh.contains("Never exported"), "{fresh}");
}

#[test]
fn work_on_a_lab_shows_on_its_card() {
    let said = about(&page(creating()), "Python 101");
    assert!(said.contains("Creating"), "{said}");
    assert!(said.contains("Making the template's disk · 41 %"), "{said}");

    let mut state = with_lab();
    add_job(&mut state, export(), JobState::Queued);
    let said = about(&page(state), "Python 101");
    assert!(said.contains("Exporting"), "{said}");
}

#[test]
fn a_card_opens_its_lab_by_pointer_and_by_keyboard() {
    let lab = Page::Lab(LAB, LabTab::Template);
    let mut played = page(with_lab());
    press(&mut played, "Python 101");
    assert_eq!(played.state().value.page, lab);

    let mut played = page(with_lab());
    played.get_by_label("Python 101").focus();
    played.run();
    played.key_press(Key::Enter);
    played.run();
    assert_eq!(played.state().value.page, lab);
}

#[test]
fn the_menu_opens_and_deletes() {
    let mut played = page(with_lab());
    press_button(&mut played, "More commands for Python 101");
    press(&mut played, "Open");
    assert_eq!(played.state().value.page, Page::Lab(LAB, LabTab::Template));

    let mut played = page(with_lab());
    press_button(&mut played, "More commands for Python 101");
    press(&mut played, "Delete…");
    assert!(matches!(played.state().value.dialog, Some(Dialog::DeleteLab(_))));

    let mut state = with_lab();
    add_job(&mut state, export(), JobState::Running);
    let mut played = page(state);
    press_button(&mut played, "More commands for Python 101");
    assert!(played.get_by_label("Delete…").accesskit_node().is_disabled());
    assert!(about(&played, "Delete…").contains("still at work"));
}

#[test]
fn the_search_finds_what_the_page_says_of_a_lab() {
    for (typed, found) in [
        ("PYTHON", "Python 101"),
        (
            "molecular",
            "Molecular biology for the second term, with everything that the practical course needs",
        ),
        ("windows-10-education", "Data-Science"),
        ("west us 2", "Computer networks"),
    ] {
        let mut played = page(many_labs(4));
        fill(&mut played, "Search labs", typed);
        assert_eq!(listed(&played), [found], "{typed}");
        assert!(says(&played, "1 of 5 labs"));
    }
}

#[test]
fn a_search_without_a_match_offers_the_way_back() {
    let mut played = page(many_labs(4));
    fill(&mut played, "Search labs", "nothing is called this");
    assert!(says(&played, "No lab matches"));
    assert!(listed(&played).is_empty());
    press(&mut played, "Show all labs");
    assert_eq!(listed(&played).len(), 5);
}

#[test]
fn filters_leave_what_they_name() {
    let filtered = |state: State, filter: &str| {
        let mut played = page(state);
        press_button(&mut played, "All labs");
        press(&mut played, filter);
        listed(&played)
    };
    assert_eq!(filtered(many_labs(4), "Published"), ["Computer networks"]);
    assert_eq!(filtered(many_labs(4), "Drafts"), ["Data-Science", "Python 101"]);
    assert_eq!(filtered(many_labs(4), "Needs attention"), ["Forensics"]);
    assert_eq!(filtered(creating(), "At work"), ["Python 101"]);
    let mut state = with_lab();
    add_job(&mut state, disk_from_file(), JobState::Interrupted);
    assert_eq!(filtered(state, "Needs attention"), ["Python 101"]);
    assert!(filtered(many_labs(4), "My labs").is_empty(), "Ada owns none of them");
    let mut state = many_labs(0);
    state.workspace.acting = "grace hopper".to_owned();
    assert_eq!(filtered(state, "My labs"), ["Python 101"]);
}

#[test]
fn labs_stand_in_the_order_of_what_is_read() {
    let names = ["Computer networks", "Data-Science", "Forensics", "Molecular biology", "Python 101"];
    let starts = |played: &Played| {
        let listed = listed(played);
        assert_eq!(listed.len(), names.len());
        listed
    };
    let mut played = page(many_labs(4));
    for (shown, name) in starts(&played).iter().zip(names) {
        assert!(shown.starts_with(name), "{shown}");
    }
    press_button(&mut played, "Name");
    press(&mut played, "Descending");
    for (shown, name) in starts(&played).iter().zip(names.iter().rev()) {
        assert!(shown.starts_with(name), "{shown}");
    }
    press_button(&mut played, "Name");
    press(&mut played, "Last export");
    assert_eq!(starts(&played)[0], "Python 101", "the only one that was exported");
}

#[test]
fn a_click_on_a_title_of_the_table_sorts() {
    let mut played = page(as_table(many_labs(4)));
    assert_eq!(listed(&played)[0], "Computer networks");
    played.get_by_role_and_label(Role::ColumnHeader, "Location").click();
    played.run();
    assert!(
        listed(&played)[0].starts_with("Molecular"),
        "East US first, by name then: {:?}",
        listed(&played)
    );
    played.get_by_role_and_label(Role::ColumnHeader, "Location").click();
    played.run();
    assert_eq!(listed(&played)[0], "Computer networks", "West US 2 first");
}

#[test]
fn a_row_of_the_table_opens_its_lab() {
    let mut played = page(as_table(with_lab()));
    press(&mut played, "Python 101");
    assert_eq!(played.state().value.page, Page::Lab(LAB, LabTab::Template));
    let mut played = page(as_table(with_lab()));
    let row = played.get_by_label("Medium").rect().center();
    played.drag_at(row);
    played.run();
    played.drop_at(row);
    played.run();
    assert_eq!(played.state().value.page, Page::Lab(LAB, LabTab::Template), "anywhere in the row");
}

#[test]
fn cards_or_table_is_kept_with_the_persons_choices() {
    let mut played = page(with_lab());
    press(&mut played, "Show as a table");
    let mut settings = with_lab().workspace.settings.clone();
    settings.labs_as_table = true;
    assert_eq!(played.state().value.commands(), [&Command::SetSettings(settings)]);
    assert!(played.query_by_role_and_label(Role::Table, "Labs").is_some());
}

#[test]
fn of_thousands_only_those_in_sight_are_laid_out() {
    for state in [many_labs(5000), as_table(many_labs(5000))] {
        let played = page(state);
        let nodes = played.root().children_recursive().count();
        assert!(says(&played, "5,001 labs"));
        assert!(nodes < 500, "{nodes} nodes");
    }
}

#[test]
fn the_keyboard_reaches_what_is_out_of_sight() {
    let window = [800.0, 500.0];
    let mut played = labs(many_labs(40)).play(Look { size: window, ..Look::default() });
    let first = listed(&played)[0].clone();
    played.get_all_by_label(&first).next().unwrap().focus();
    played.run();
    // Arrows walk the cards; Tab leads out of them.
    for key in [Key::ArrowDown; 20].into_iter().chain([Key::End, Key::PageUp]) {
        played.key_press(key);
        played.run();
        let focused =
            played.root().children_recursive().find(|node| node.accesskit_node().is_focused()).unwrap();
        let seen = egui::Rect::from_min_size(egui::Pos2::ZERO, window.into());
        assert!(seen.contains_rect(focused.rect()), "{:?}", focused.rect());
    }
    assert_ne!(listed(&played)[0], first, "it scrolled");
}

#[test]
fn a_lab_that_is_deleted_meanwhile_leaves_the_list() {
    let mut played = page(many_labs(4));
    played.state_mut().value.state.workspace.labs.remove(&LabId(100));
    played.run();
    assert!(!listed(&played).contains(&"Computer networks".to_owned()));
}
