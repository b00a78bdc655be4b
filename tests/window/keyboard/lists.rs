//! Lists and groups: one stop for Tab, arrows for the rest.

use egui::{Key, Modifiers, Role};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use lab_gallery::model::State;
use lab_gallery::model::state::CatalogueState;
use lab_gallery::ui::widgets::{Combo, RadioCard, radio_cards};
use lab_gallery::ui::{AccountTab, Page, pages};

use super::walk::{focused, press, press_with, tab_to};
use crate::common::{Look, window_with};
use crate::scale;
use crate::stage::{Played, Stage};

fn gallery() -> Played {
    let mut state = State::new(scale::workspace(3));
    let listing = scale::listing(scale::IMAGES, 2);
    state.catalogue = CatalogueState::Ready(std::sync::Arc::new(listing.catalogue(true)));
    Stage::on(state)
        .with_page(|ui, view, stage| pages::gallery::show(ui, view, &mut stage.pages.gallery))
        .play(Look::default())
}

#[test]
fn a_table_of_a_thousand_rows_is_one_stop_that_arrows_walk() {
    let mut played = gallery();
    tab_to(&mut played, Role::CheckBox, "Select image-0000");
    let at = |played: &Played| focused(played).map(|stop| stop.name).unwrap_or_default();
    press(&mut played, Key::ArrowDown);
    assert_eq!(at(&played), "Select image-0001");
    press(&mut played, Key::End);
    assert_eq!(at(&played), "Select image-0999");
    let rect = focused(&played).unwrap().rect;
    assert!(rect.bottom() < 800.0, "it is in sight: {rect}");
    press(&mut played, Key::PageUp);
    assert_ne!(at(&played), "Select image-0999");
    press(&mut played, Key::Home);
    assert_eq!(at(&played), "Select image-0000");

    // Space marks, Tab goes through what else is in the row and then leaves the table.
    press(&mut played, Key::Space);
    let marked = played.get_by_label("Select image-0000").accesskit_node().toggled();
    assert_eq!(marked, Some(egui::accesskit::Toggled::True));
    press(&mut played, Key::Tab);
    assert_eq!(at(&played), "image-0000");
    press(&mut played, Key::Tab);
    assert!(!at(&played).contains("image-"), "Tab leaves the table, not to {}", at(&played));

    // Enter opens.
    tab_to(&mut played, Role::CheckBox, "Select image-0000");
    press(&mut played, Key::ArrowDown);
    press(&mut played, Key::Enter);
    assert_eq!(played.state().value.page, Page::Account(AccountTab::Image("image-0001".to_owned())));
}

#[test]
fn the_menu_of_a_row_opens_with_shift_f10() {
    let mut state = State::new(scale::workspace(30));
    state.workspace.settings.labs_as_table = true;
    let mut played = Stage::on(state)
        .with_page(|ui, view, stage| pages::labs::show(ui, view, &mut stage.pages.labs))
        .play(Look::default());
    tab_to(&mut played, Role::Link, "Course 0000: networks");
    press(&mut played, Key::ArrowDown);
    press_with(&mut played, Modifiers::SHIFT, Key::F10);
    played.get_by_role_and_label(Role::MenuItem, "Delete…");
    press(&mut played, Key::Escape);
    let button = focused(&played).unwrap().name;
    assert_eq!(button, "More commands for Course 0005: networks");
}

#[test]
fn of_radio_buttons_tab_stops_at_the_chosen_one() {
    let mut played = window_with(Look::default(), 1, |ui, chosen| {
        let cards = [
            RadioCard::new("One"),
            RadioCard::new("Two"),
            RadioCard::new("Three").disabled_because(Some("Not now.")),
        ];
        radio_cards(ui, "cards", "Cards", &cards, chosen);
        ui.add(lab_gallery::ui::widgets::Button::secondary("After"));
    });
    let at = |played: &egui_kittest::Harness<'_, crate::common::Bare<usize>>| focused(played).unwrap().name;
    press(&mut played, Key::Tab);
    assert_eq!(at(&played), "Two");
    press(&mut played, Key::ArrowUp);
    assert_eq!((at(&played), played.state().value), ("One".to_owned(), 0));
    // What is disabled can be read, not chosen.
    press(&mut played, Key::End);
    assert_eq!((at(&played), played.state().value), ("Three".to_owned(), 0));
    press(&mut played, Key::Tab);
    assert_eq!(at(&played), "After");
    // From one that was clicked, Tab goes on.
    played.get_by_label("Two").click();
    played.run();
    assert_eq!(played.state().value, 1);
    press(&mut played, Key::Tab);
    assert_eq!(at(&played), "After");
}

#[test]
fn a_combo_box_opens_at_what_is_chosen() {
    let options: Vec<String> = (0..30).map(|number| format!("Option {number}")).collect();
    let mut played = window_with(Look::default(), 12, move |ui, chosen| {
        Combo::new("combo", "Choice").show(ui, &options, chosen);
    });
    press(&mut played, Key::Tab);
    press_with(&mut played, Modifiers::ALT, Key::ArrowDown);
    assert_eq!(focused(&played).unwrap().name, "Option 12");
    press(&mut played, Key::ArrowDown);
    assert_eq!(focused(&played).unwrap().name, "Option 13");
    press(&mut played, Key::Enter);
    assert_eq!(played.state().value, 13);
    assert_eq!(focused(&played).unwrap().role, Role::ComboBox);
}
