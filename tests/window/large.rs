//! A gallery of a thousand images: only what is in sight is laid out, every image can be found, and what changes shows.

use std::sync::Arc;

use egui::Role;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use lab_gallery::model::state::CatalogueState;
use lab_gallery::model::{Command, State, apply};
use lab_gallery::ui::dialogs::Dialog;
use lab_gallery::ui::{AccountTab, Page, pages};

use crate::common::Look;
use crate::play::{fill, press, says};
use crate::scale;
use crate::stage::{Played, Stage, at};

fn state() -> State {
    let mut state = State::new(scale::workspace(3));
    state.catalogue = CatalogueState::Ready(Arc::new(scale::listing(scale::IMAGES, 2).catalogue(true)));
    state
}

fn gallery() -> Played {
    Stage::on(state())
        .with_page(|ui, view, stage| pages::gallery::show(ui, view, &mut stage.pages.gallery))
        .play(Look::default())
}

/// How many of the window's controls and texts name an image.
fn named(played: &Played) -> usize {
    played.query_all_by_label_contains("image-").count()
}

#[test]
fn of_a_thousand_images_only_those_in_sight_are_laid_out() {
    let played = gallery();
    let shown = named(&played);
    assert!((4..120).contains(&shown), "{shown} controls name an image");
    let table = played.get_by_role_and_label(Role::Table, "Images of the gallery");
    assert_eq!(table.accesskit_node().data().row_count(), Some(1000), "a screen reader is told of all");
}

#[test]
fn an_image_far_down_is_found_and_opened() {
    let mut played = gallery();
    assert!(played.query_by_label("image-0987").is_none(), "it is out of sight");
    fill(&mut played, "Search images", "0987");
    press(&mut played, "image-0987");
    assert_eq!(played.state().value.page, Page::Account(AccountTab::Image("image-0987".to_owned())));
}

#[test]
fn a_list_that_was_kept_follows_the_account() {
    let mut played = gallery();
    let disabled = |played: &Played| played.query_all_by_label("Disabled").count();
    assert_eq!(disabled(&played), 0);
    let command = Command::EnableImages { images: vec!["image-0001".to_owned()], enabled: false };
    apply(&mut played.state_mut().value.state, command, at("2026-11-21T14:05:00Z")).unwrap();
    played.run();
    assert_eq!(disabled(&played), 1);
}

#[test]
fn the_chooser_finds_among_a_thousand_and_follows_the_account() {
    let mut played = Stage::on(state()).with_dialog(Dialog::new_lab).play(Look::default());
    press(&mut played, "Choose an image…");
    let shown = named(&played);
    assert!((1..120).contains(&shown), "{shown} controls name an image");
    let offered: Vec<String> = played
        .state()
        .value
        .state
        .images()
        .unwrap()
        .definitions
        .values()
        .filter(|image| image.versions.values().any(|v| v.replicas.contains_key(&"eastus".into())))
        .map(|image| image.name.clone())
        .collect();
    let last = offered.last().unwrap().clone();
    assert!(played.query_by_label(&last).is_none(), "it is out of sight");
    fill(&mut played, "Search images", &last);
    assert!(played.query_by_label(&last).is_some());
    let command = Command::EnableImages { images: vec![last.clone()], enabled: false };
    apply(&mut played.state_mut().value.state, command, at("2026-11-21T14:05:00Z")).unwrap();
    played.run();
    assert!(says(&played, "Shared image gallery (0)"), "nothing is offered under that name any more");
}
