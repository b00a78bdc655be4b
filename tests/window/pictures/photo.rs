//! *Save picture of this page*: the window as it is, dialogs included, as a file that says what it shows.

use std::fs;

use egui::accesskit::Role;
use egui::{Key, Modifiers};
use egui_kittest::kittest::Queryable as _;
use lab_gallery::docs::encode::read_png;
use lab_gallery::docs::raster::Picture;
use lab_gallery::store::atomic;
use lab_gallery::ui::{AccountTab, Page};

use crate::app::App;
use crate::common::{Look, picture};

const TITLE: &str = "Save picture of this page";

fn start() -> App {
    App::start(Look::default())
}

fn press(app: &mut App) {
    app.harness.key_press_modifiers(Modifiers::COMMAND | Modifiers::SHIFT, Key::S);
    app.until_shown(TITLE);
    app.settle();
}

/// What the window shows now.
fn shown(app: &mut App) -> Picture {
    let image = app.harness.render().unwrap();
    Picture { width: image.width(), height: image.height(), rgba: image.into_raw() }
}

fn save_as(app: &mut App, path: &std::path::Path) {
    let field = app.harness.get_by_role_and_label(Role::TextInput, "File");
    field.focus();
    app.settle();
    app.harness.key_press_modifiers(Modifiers::COMMAND, Key::A);
    app.settle();
    app.harness.get_by_role_and_label(Role::TextInput, "File").type_text(path.to_str().unwrap());
    app.settle();
    app.click("Save");
}

#[test]
fn the_picture_is_what_the_window_showed_and_says_so() {
    let mut app = start();
    app.harness.state_mut().desk_mut().unwrap().go(Page::Account(AccountTab::Members));
    app.settle();
    let before = shown(&mut app);
    press(&mut app);
    picture(&mut app.harness, "photo-dialog");
    let path = app.folder.path().join("members.png");
    save_as(&mut app, &path);
    app.until_shown("The picture is saved");
    app.settle();
    picture(&mut app.harness, "photo-saved");
    assert!(app.harness.query_by_label("Show in folder").is_some());
    assert!(app.harness.query_by_label(TITLE).is_none(), "the dialog is closed");
    let (saved, about) = read_png(&fs::read(path).unwrap()).unwrap();
    assert_eq!((saved.width, saved.height), (before.width, before.height));
    assert!(saved == before, "the picture is another one");
    assert_eq!((about.alt.as_str(), about.lang.as_str()), ("Lab Gallery › Access control (IAM)", "en"));
}

#[test]
fn a_dialog_is_in_the_picture_and_open_afterwards_with_its_draft() {
    let mut app = start();
    app.click_containing("New lab");
    app.type_into(Role::TextInput, "Name", "Biology");
    let before = shown(&mut app);
    press(&mut app);
    let path = app.folder.path().join("dialog.png");
    save_as(&mut app, &path);
    app.until_shown("The picture is saved");
    let (saved, _) = read_png(&fs::read(path).unwrap()).unwrap();
    assert!(saved == before, "the picture is another one");
    let field = app.harness.get_by_role_and_label(Role::TextInput, "Name");
    assert_eq!(field.value().as_deref(), Some("Biology"));
}

#[test]
fn the_menu_that_it_was_asked_for_in_is_not_in_the_picture() {
    let mut app = start();
    app.settle();
    let before = shown(&mut app);
    app.click("File");
    app.click_containing(TITLE);
    app.until_shown(TITLE);
    app.settle();
    let path = app.folder.path().join("labs.png");
    save_as(&mut app, &path);
    app.until_shown("The picture is saved");
    let (saved, _) = read_png(&fs::read(path).unwrap()).unwrap();
    assert_eq!(saved.width, before.width);
    let menu = |picture: &Picture| {
        picture.rgba.chunks(4).skip(1280 * 60).take(1280 * 200).eq(before
            .rgba
            .chunks(4)
            .skip(1280 * 60)
            .take(1280 * 200))
    };
    assert!(menu(&saved), "something stands where the menu was");
}

#[test]
fn a_file_that_is_there_stays_as_it_is_and_the_dialog_says_so() {
    let mut app = start();
    press(&mut app);
    let path = app.folder.path().join("kept.png");
    atomic::write(&path, b"mine").unwrap();
    save_as(&mut app, &path);
    app.until_shown("The picture was not saved");
    app.settle();
    picture(&mut app.harness, "photo-refused");
    assert_eq!(fs::read_to_string(&path).unwrap(), "mine");
    let other = app.folder.path().join("other.png");
    save_as(&mut app, &other);
    app.until_shown("The picture is saved");
    assert!(other.exists());
}

#[test]
fn a_folder_that_is_not_there_is_said_in_the_dialog() {
    let mut app = start();
    press(&mut app);
    let path = app.folder.path().join("nowhere").join("picture.png");
    save_as(&mut app, &path);
    app.until_shown("The picture was not saved");
    assert!(!path.exists());
}
