//! What was done is told with the way back; Ctrl+Z takes it back and Ctrl+Y does it again.

use egui::accesskit::Role;
use egui::{Key, Modifiers};
use egui_kittest::kittest::Queryable as _;
use lab_gallery::gallery::Gallery;
use lab_gallery::model::State;
use lab_gallery::model::edit::ImageEdit;
use lab_gallery::ui::{AccountTab, LabTab, Page};

use crate::app::App;
use crate::common::{Look, picture};

const IMAGE: &str = "python-101-base";

impl App {
    fn shortcut(&mut self, modifiers: Modifiers, key: Key) {
        self.harness.key_press_modifiers(modifiers, key);
        self.settle();
    }

    fn go(&mut self, page: Page) {
        self.harness.state_mut().desk_mut().unwrap().go(page);
        self.settle();
    }

    fn is_enabled(&self) -> bool {
        self.state().workspace.is_enabled(IMAGE)
    }
}

/// On the image's page, which is disabled there.
fn disabled() -> App {
    let mut app = App::start(Look::default());
    app.go(Page::Account(AccountTab::Image(IMAGE.to_owned())));
    app.click("Disable image");
    assert!(!app.is_enabled());
    app
}

#[test]
fn a_toast_says_what_was_done_and_takes_it_back() {
    let mut app = disabled();
    app.harness.get_by_label("“python-101-base” is disabled.");
    picture(&mut app.harness, "undo-toast");
    app.click("Undo");
    assert!(app.is_enabled());
    app.harness.get_by_label("Undone: disable “python-101-base”");
    app.click("Redo");
    assert!(!app.is_enabled());
}

#[test]
fn keys_and_the_edit_menu_do_the_same() {
    let mut app = disabled();
    app.shortcut(Modifiers::COMMAND, Key::Z);
    assert!(app.is_enabled());
    app.shortcut(Modifiers::COMMAND, Key::Y);
    assert!(!app.is_enabled());
    app.shortcut(Modifiers::COMMAND, Key::Z);
    app.shortcut(Modifiers::COMMAND | Modifiers::SHIFT, Key::Z);
    assert!(!app.is_enabled());
    app.click("Edit menu");
    picture(&mut app.harness, "undo-menu");
    app.click("Undo disable “python-101-base”");
    assert!(app.is_enabled());
}

#[test]
fn while_somebody_types_ctrl_z_is_about_the_text() {
    let mut app = disabled();
    let lab = app.state().workspace.lab_named("Python 101").unwrap().id;
    app.go(Page::Account(AccountTab::Gallery));
    app.harness.get_by_label("Search images").focus();
    app.settle();
    app.shortcut(Modifiers::COMMAND, Key::Z);
    assert!(!app.is_enabled());
    app.go(Page::Lab(lab, LabTab::Template));
    app.shortcut(Modifiers::COMMAND, Key::Z);
    assert!(app.is_enabled());
}

/// On the page of an image that was just described.
fn described() -> App {
    let mut app = App::start(Look::default());
    app.go(Page::Account(AccountTab::Image(IMAGE.to_owned())));
    app.click("Edit");
    app.harness.get_by_role_and_label(Role::MultilineTextInput, "Description").focus();
    app.settle();
    app.shortcut(Modifiers::COMMAND, Key::A);
    app.harness.get_by_role_and_label(Role::MultilineTextInput, "Description").type_text("Mine");
    app.settle();
    app.click("Save");
    app.until("the image is described", |state| description(state) == "Mine");
    app.until_shown("“python-101-base” was changed.");
    app
}

fn description(state: &State) -> &str {
    &state.images().unwrap().find(IMAGE).unwrap().description
}

#[test]
fn an_image_that_was_described_gets_its_words_back() {
    let mut app = described();
    app.shortcut(Modifiers::COMMAND, Key::Z);
    app.until("it has its words back", |state| state.images().is_some() && description(state) != "Mine");
    app.shortcut(Modifiers::COMMAND, Key::Y);
    app.until("it is described again", |state| state.images().is_some() && description(state) == "Mine");
}

#[test]
fn what_a_colleague_changed_in_the_gallery_meanwhile_is_not_overwritten() {
    let mut app = described();
    let place = app.harness.state().desk().unwrap().session().gallery_place().unwrap();
    let edit = ImageEdit::Describe { description: Some("Theirs".to_owned()), end_of_life: None };
    let gallery = Gallery::open_at(&place).unwrap();
    assert!(gallery.edit(IMAGE, &edit, "A colleague", jiff::Timestamp::now()).unwrap());
    app.shortcut(Modifiers::COMMAND, Key::Z);
    app.until_shown("This cannot be undone any more, because it has been changed meanwhile");
    assert_eq!(description(app.state()), "Theirs");
    // Whoever is asked for help gets the sentence and the program's version.
    app.harness.get_by_label("Copy").click();
    app.harness.step();
    let copied = app.harness.output().platform_output.commands.iter().find_map(|command| match command {
        egui::OutputCommand::CopyText(text) => Some(text.clone()),
        _ => None,
    });
    let copied = copied.unwrap();
    assert!(
        copied.starts_with("This cannot be undone any more") && copied.contains("Lab Gallery 0."),
        "{copied}"
    );
}
