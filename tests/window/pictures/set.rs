//! The page of the documentation's pictures, in the real application on a folder of its own: one scene is built, checked
//! and accepted, and a picture that was changed is found.

use std::path::PathBuf;
use std::time::{Duration, Instant};

use egui::accesskit::Role;
use egui::{Key, Modifiers};
use egui_kittest::kittest::Queryable as _;
use lab_gallery::docs::encode::{Effort, png, read_png};
use lab_gallery::docs::set::Manifest;
use lab_gallery::store::atomic;
use lab_gallery::text::Lang;
use lab_gallery::ui::{Page, Wishes};

use crate::app::App;
use crate::common::{Look, picture};

const SCENE: &str = "export-to-shared-image-gallery-dialog";
const FILE: &str = "en/media/how-to-use-shared-image-gallery/export-to-shared-image-gallery-dialog.png";

/// The page in English, with its list.
fn start(look: Look) -> App {
    let mut app = App::start(look);
    let desk = app.harness.state_mut().desk_mut().unwrap();
    desk.wish(Wishes { lang: Some("en".to_owned()), ..Wishes::default() });
    desk.go(Page::Pictures);
    app.settle();
    app.until_shown(SCENE);
    app.settle();
    app
}

fn file(app: &App) -> PathBuf {
    app.folder.path().join("pictures").join(FILE)
}

/// Picks something from a scene's menu.
fn of_scene(app: &mut App, item: &str) {
    let more = format!("More about {SCENE}");
    app.harness.get_by_label(&more).scroll_to_me();
    app.settle();
    app.click(&more);
    app.click(item);
}

/// Waits until the small pictures in sight have come.
fn see(app: &mut App) {
    let start = Instant::now();
    while start.elapsed() < Duration::from_secs(10) {
        std::thread::sleep(Duration::from_millis(50));
        app.harness.step();
    }
}

#[test]
fn a_scene_is_built_checked_and_accepted_and_a_change_is_found() {
    let mut app = start(Look::default());
    assert!(app.harness.query_all_by_label("Not made").count() > 3);

    of_scene(&mut app, "Build this scene");
    app.until_shown("1 picture is in");
    app.until_shown("Made");
    assert!(file(&app).is_file());

    of_scene(&mut app, "Check this scene");
    app.until_shown("1 of 1 pictures needs a look");
    app.until_shown("not accepted yet");
    app.until_shown("Made");

    of_scene(&mut app, "Accept this scene…");
    app.until_shown("Accept 1 picture?");
    picture(&mut app.harness, "pictures-accept");
    assert!(Manifest::load(&app.folder.path().join("pictures")).unwrap().is_none(), "accepted unasked");
    app.click("Accept");
    app.until_shown("1 picture is accepted");
    app.until_shown("Accepted");
    let accepted = Manifest::load(&app.folder.path().join("pictures")).unwrap().unwrap();
    assert_eq!(accepted.pictures.keys().collect::<Vec<_>>(), [FILE]);

    of_scene(&mut app, "Check this scene");
    app.until_shown("as it was accepted, and good");

    let (mut changed, about) = read_png(&std::fs::read(file(&app)).unwrap()).unwrap();
    changed.rgba[..4].copy_from_slice(&[255, 0, 0, 255]);
    atomic::write(&file(&app), &png(&changed, &about, Effort::Fast, None).unwrap()).unwrap();
    of_scene(&mut app, "Check this scene");
    app.until_shown("changed by something else");
    app.until_shown("Changed");
    see(&mut app);
    picture(&mut app.harness, "pictures-changed");
    of_scene(&mut app, "Show the picture");
    for tab in ["Before", "After", "Difference"] {
        app.until_shown(tab);
        app.click(tab);
        see(&mut app);
        picture(&mut app.harness, &format!("pictures-{tab}"));
    }
}

#[test]
fn a_picture_is_shown_with_its_alternative_text_which_can_be_copied() {
    let mut app = start(Look { theme: egui::Theme::Dark, ..Look::default() });
    see(&mut app);
    picture(&mut app.harness, "pictures-list-dark");
    app.harness.get_by_label(SCENE).scroll_to_me();
    app.settle();
    app.harness.get_by_label(SCENE).click();
    app.settle();
    app.until_shown("Alternative text");
    see(&mut app);
    picture(&mut app.harness, "pictures-preview");
    let alt = Lang::load("en").text("docs-alt-export-to-shared-image-gallery-dialog");
    assert!(app.harness.query_all_by_label(&alt).count() >= 1, "{alt}");
    app.harness.get_by_label("Copy alternative text").click();
    app.harness.step();
    let copied = app
        .harness
        .output()
        .platform_output
        .commands
        .iter()
        .any(|command| matches!(command, egui::OutputCommand::CopyText(text) if *text == alt));
    assert!(copied);
    app.settle();
    app.click("Close");
    assert!(app.harness.query_by_label("Alternative text").is_none());
}

#[test]
fn a_folder_that_cannot_be_written_is_said() {
    let mut app = start(Look::default());
    atomic::write(&app.folder.path().join("pictures"), b"a file").unwrap();
    of_scene(&mut app, "Build this scene");
    app.until_shown("The pictures were not built");
}

/// Types a folder and leaves the cursor in it.
fn type_folder(app: &mut App, folder: &str) {
    app.harness.get_by_role_and_label(Role::TextInput, "Folder").focus();
    app.settle();
    app.harness.key_press_modifiers(Modifiers::COMMAND, Key::A);
    app.settle();
    app.type_into(Role::TextInput, "Folder", folder);
}

#[test]
fn what_is_typed_as_the_folder_holds_when_build_is_clicked() {
    let mut app = start(Look::default());
    let other = app.folder.path().join("other");
    // A file: it is told at once where the pictures would go.
    atomic::write(&other, b"a file").unwrap();
    type_folder(&mut app, &other.display().to_string());
    app.click("Build");
    app.until_shown("The pictures were not built");
    app.until_shown(&other.join("pictures.ron").display().to_string());
    assert!(!app.folder.path().join("pictures").exists(), "written to the folder before");
}

#[test]
fn another_folder_says_nothing_of_the_one_before() {
    let mut app = start(Look::default());
    of_scene(&mut app, "Build this scene");
    app.until_shown("1 picture is in");
    app.until_shown("Made");
    app.settle();
    let empty = app.folder.path().join("empty").display().to_string();
    type_folder(&mut app, &empty);
    app.harness.key_press(Key::Enter);
    app.settle();
    app.until_shown(SCENE);
    app.settle();
    assert!(app.harness.query_by_label_contains("1 picture is in").is_none());
    assert_eq!(app.harness.query_all_by_label("Made").count(), 0);
}

#[test]
fn a_folder_that_is_no_whole_path_is_not_built_into() {
    let mut app = start(Look::default());
    type_folder(&mut app, "pictures");
    let build = app.harness.get_by_label("Build");
    assert!(egui_kittest::kittest::NodeT::accesskit_node(&build).is_disabled());
}

#[test]
fn nothing_is_accepted_that_was_not_seen() {
    let app = start(Look::default());
    let accept = app.harness.get_by_label("Accept…");
    assert!(egui_kittest::kittest::NodeT::accesskit_node(&accept).is_disabled());
}
