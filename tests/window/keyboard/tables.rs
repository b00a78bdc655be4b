//! Tables as they are heard: what stands beside the control that has the keyboard, by what they are sorted, and how many
//! rows are selected.

use egui::accesskit::{Live, SortDirection};
use egui::{Key, Role};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use lab_gallery::model::State;
use lab_gallery::model::lab::{Machine, Power};
use lab_gallery::ui::widgets::announcements;
use lab_gallery::ui::{AccountTab, Page, pages};

use super::walk::{focused, go, press, tab_to};
use crate::app::App;
use crate::common::Look;
use crate::scale;
use crate::stage::{Played, Stage, with_gallery, with_lab};

/// What the keyboard is on, and what is said of it after its name.
fn heard<S>(harness: &Harness<'_, S>) -> (String, String) {
    let stop = harness.root().children_recursive().find(egui_kittest::Node::is_focused).unwrap();
    let node = stop.accesskit_node();
    (node.label().unwrap_or_default(), node.description().unwrap_or_default())
}

fn pair(name: &str, description: &str) -> (String, String) {
    (name.to_owned(), description.to_owned())
}

/// What is said politely now.
fn said<S>(harness: &Harness<'_, S>) -> Vec<String> {
    let live = harness.root().children_recursive();
    live.filter(|node| node.accesskit_node().live() == Live::Polite)
        .filter_map(|node| node.accesskit_node().label())
        .collect()
}

fn gallery() -> Played {
    Stage::on(with_gallery())
        .with_page(|ui, view, stage| {
            pages::gallery::show(ui, view, &mut stage.pages.gallery);
            announcements(ui);
        })
        .play(Look::default())
}

#[test]
fn a_row_tells_its_other_cells() {
    let mut state = State::new(scale::workspace(30));
    state.workspace.settings.labs_as_table = true;
    let mut played = Stage::on(state)
        .with_page(|ui, view, stage| pages::labs::show(ui, view, &mut stage.pages.labs))
        .play(Look::default());
    tab_to(&mut played, Role::Link, "Course 0000: networks");
    let cells = "Image: image-0000 1.0.0, Owner: Ada Lovelace, Small, Central US, Draft, \
                 Last export: image-0000 1.1.0, 6 Jan 2025";
    assert_eq!(heard(&played), pair("Course 0000: networks", cells));
    press(&mut played, Key::ArrowDown);
    let (name, said) = heard(&played);
    assert_eq!(name, "Course 0005: networks");
    assert!(said.starts_with("Image: ") && said != cells, "{said}");
}

#[test]
fn a_check_box_tells_the_rest_of_its_row() {
    let mut played = gallery();
    tab_to(&mut played, Role::CheckBox, "Select Biology-2019");
    assert_eq!(
        heard(&played),
        pair(
            "Select Biology-2019",
            "Specialized, Newest: 1.0.0, Size: 32 GiB, Regions: 9 of 9, Added on: 10 Oct 2026, Disabled",
        )
    );
}

#[test]
fn a_row_with_nothing_to_press_tells_all_its_cells() {
    let mut state = with_lab();
    let lab = state.workspace.labs.values_mut().next().unwrap();
    lab.pool = vec![
        Machine { number: 1, power: Power::Running, assigned: Some("Student 1".to_owned()) },
        Machine { number: 2, power: Power::Stopped, assigned: None },
    ];
    let mut played = Stage::on(state)
        .with_page(|ui, view, stage| {
            let lab = view.state.workspace.labs.values().next().unwrap().id;
            pages::pool::show(ui, view, lab, &mut stage.pages.pool);
        })
        .play(Look::default());
    while focused(&played).is_none_or(|stop| !stop.name.starts_with("Row ")) {
        press(&mut played, Key::Tab);
    }
    assert_eq!(heard(&played), pair("Row 1 of 2", "Virtual machine 1, Running, Assigned to: Student 1"));
    press(&mut played, Key::ArrowDown);
    assert_eq!(heard(&played), pair("Row 2 of 2", "Virtual machine 2, Stopped, Assigned to: Unassigned"));
}

#[test]
fn a_button_of_a_row_says_of_which() {
    let mut played = Stage::on(with_gallery())
        .with_page(|ui, view, stage| pages::image::show(ui, view, "python-101", &mut stage.pages.image))
        .play(Look { size: [1280.0, 1400.0], ..Look::default() });
    tab_to(&mut played, Role::Button, "As everywhere, Central US");
    assert_eq!(heard(&played).1, "Ready, Replicas: 1, Stored: 3.4 GiB");
    press(&mut played, Key::End);
    assert_eq!(heard(&played).0, "As everywhere, West US 3");
}

#[test]
fn sorting_is_said_and_the_title_tells_it() {
    let mut played = gallery();
    let mut sort = |direction, words: &str| {
        played.get_by_role_and_label(Role::ColumnHeader, "Size").click();
        played.run();
        let title = played.get_by_role_and_label(Role::ColumnHeader, "Size").accesskit_node();
        assert_eq!(title.data().sort_direction(), Some(direction));
        if cfg!(not(windows)) {
            assert_eq!(title.description().as_deref(), Some(words));
        }
        assert_eq!(said(&played), [words]);
    };
    sort(SortDirection::Ascending, "Sorted by Size, ascending");
    sort(SortDirection::Descending, "Sorted by Size, descending");
}

#[test]
fn how_many_are_selected_is_said() {
    let mut played = gallery();
    let mut tick = |name: &str, words: &str| {
        played.get_by_label(name).click();
        played.run();
        assert_eq!(said(&played), [words]);
    };
    tick("Select Biology-2019", "1 image selected");
    tick("Select Data-Science", "2 images selected");
    tick("Select Data-Science", "1 image selected");
    tick("Select Biology-2019", "No images selected");
}

#[test]
fn what_is_selected_is_dropped_with_the_page() {
    for (tab, name) in [
        (AccountTab::Gallery, "Select python-101-base"),
        (AccountTab::Marketplace, "Select Ubuntu Server 18.04 LTS"),
    ] {
        let mut app = App::start(Look::default());
        go(&mut app, &Page::Account(tab.clone()));
        app.click(name);
        let on = |app: &App| app.harness.get_by_label(name).accesskit_node().toggled();
        assert_eq!(on(&app), Some(egui::accesskit::Toggled::True), "{name}");
        go(&mut app, &Page::Labs);
        go(&mut app, &Page::Account(tab));
        assert_eq!(on(&app), Some(egui::accesskit::Toggled::False), "{name}");
    }
}
