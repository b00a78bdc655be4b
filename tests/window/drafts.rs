//! What was typed outlives a slip: Esc, going elsewhere, closing the window.

use egui::accesskit::Role;
use egui::{Event, Key, Modifiers, ViewportCommand, ViewportEvent};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use lab_gallery::ui::{AccountTab, LabTab, Page};

use crate::app::App;
use crate::common::{Look, picture};

const AGAIN: &str = "Your draft from before.";
const PICK: &str = "Allow lab creator to pick lab location";

impl App {
    fn lab_page(&mut self) {
        let lab = self.state().workspace.lab_named("Data science").unwrap().id;
        self.page_is(Page::Lab(lab, LabTab::Template));
    }

    fn page_is(&mut self, page: Page) {
        self.harness.state_mut().desk_mut().unwrap().go(page);
        self.settle();
    }

    fn esc(&mut self) {
        self.harness.key_press(Key::Escape);
        self.settle();
    }

    fn shows(&self, label: &str) -> bool {
        self.harness.query_by_label(label).is_some()
    }

    fn typed(&self, label: &str) -> String {
        self.harness.get_by_label(label).value().unwrap_or_default()
    }

    /// Asks the window to close, as the platform does; whether it would.
    fn closes(&mut self) -> bool {
        let viewports = &mut self.harness.input_mut().viewports;
        viewports.entry(egui::ViewportId::ROOT).or_default().events.push(ViewportEvent::Close);
        self.harness.step();
        let cancelled = self
            .harness
            .output()
            .viewport_output
            .values()
            .any(|output| output.commands.contains(&ViewportCommand::CancelClose));
        let viewports = &mut self.harness.input_mut().viewports;
        viewports.entry(egui::ViewportId::ROOT).or_default().events.clear();
        self.settle();
        !cancelled
    }
}

/// With a name typed in the export dialog of a lab, which was closed by Esc.
fn slipped() -> App {
    let mut app = App::start(Look::default());
    app.lab_page();
    app.click("Export to Shared Image Gallery");
    app.type_into(Role::TextInput, "Image name", "my-image");
    // The first Esc leaves the field, as everywhere.
    app.esc();
    app.esc();
    assert!(!app.shows("Image name"));
    app
}

#[test]
fn the_same_dialog_has_what_was_typed_and_offers_to_start_afresh() {
    let mut app = slipped();
    app.click("Export to Shared Image Gallery");
    assert_eq!(app.typed("Image name"), "my-image");
    assert!(app.shows(AGAIN));
    picture(&mut app.harness, "draft-again");
    app.click("Start afresh");
    assert_eq!(app.typed("Image name"), "");
    assert!(!app.shows(AGAIN));
}

#[test]
fn a_dialog_about_something_else_begins_afresh() {
    let mut app = slipped();
    let lab = app.state().workspace.lab_named("Networks").unwrap().id;
    app.page_is(Page::Lab(lab, LabTab::Template));
    app.click("Export to Shared Image Gallery");
    assert!(!app.shows(AGAIN));
    assert_eq!(app.typed("Image name"), "");
}

#[test]
fn cancel_means_it() {
    let mut app = slipped();
    app.click("Export to Shared Image Gallery");
    app.click("Cancel");
    app.click("Export to Shared Image Gallery");
    assert!(!app.shows(AGAIN));
}

#[test]
fn a_dialog_without_anything_typed_leaves_no_draft() {
    let mut app = App::start(Look::default());
    for _ in 0..2 {
        app.harness.key_press_modifiers(Modifiers::COMMAND, Key::N);
        app.settle();
        assert!(app.shows("Next") && !app.shows(AGAIN));
        app.esc();
        app.esc();
    }
}

#[test]
fn passwords_are_not_kept() {
    let mut app = App::start(Look::default());
    app.page_is(Page::Account(AccountTab::Image("python-101-base".to_owned())));
    app.click("Create a lab from this image");
    app.type_into(Role::TextInput, "Name", "Again");
    app.click("Next");
    app.type_into(Role::PasswordInput, "Password", "Very-secret-2026");
    app.esc();
    app.esc();
    app.harness.key_press_modifiers(Modifiers::COMMAND, Key::N);
    app.settle();
    assert!(app.shows(AGAIN));
    assert_eq!(app.typed("Password"), "");
}

#[test]
fn a_settings_page_is_marked_and_asked_for_when_the_window_closes() {
    let mut app = App::start(Look::default());
    app.page_is(Page::Account(AccountTab::Settings));
    assert!(app.closes(), "nothing was changed");
    app.click(PICK);
    app.page_is(Page::Labs);
    let entry = app.harness.get_by_label("Lab settings");
    assert_eq!(entry.accesskit_node().description().as_deref(), Some("Not saved"));
    picture(&mut app.harness, "draft-marked");
    assert!(!app.closes());
    assert!(app.shows("Save your changes?"));
    picture(&mut app.harness, "draft-leaving");
    app.click("Stay");
    assert!(!app.shows("Save your changes?"));
    assert!(!app.closes());
    app.click("Save");
    assert!(app.state().workspace.account.creators_pick_location);
    assert!(app.closes());
}

#[test]
fn what_is_discarded_is_not_asked_for_again() {
    let mut app = App::start(Look::default());
    app.page_is(Page::Account(AccountTab::Settings));
    app.click(PICK);
    app.page_is(Page::Labs);
    assert!(!app.closes());
    app.click("Discard");
    assert!(!app.state().workspace.account.creators_pick_location);
    assert!(app.closes());
}

#[test]
fn the_question_begins_where_nothing_is_lost() {
    let mut app = App::start(Look::default());
    app.page_is(Page::Account(AccountTab::Settings));
    app.click(PICK);
    assert!(!app.closes());
    app.harness.key_press(Key::Enter);
    app.settle();
    assert!(app.state().workspace.account.creators_pick_location, "Enter alone saves");
}

#[test]
fn letters_that_arrive_together_with_the_key_after_them_are_not_lost() {
    let mut app = App::start(Look::default());
    app.lab_page();
    for key in [Key::Escape, Key::Tab] {
        app.click("Export to Shared Image Gallery");
        app.type_into(Role::TextInput, "Image name", "my-");
        let key =
            Event::Key { key, physical_key: None, pressed: true, repeat: false, modifiers: Modifiers::NONE };
        app.harness.input_mut().events.extend([Event::Text("image".to_owned()), key]);
        app.settle();
        // Esc closes the dialog, which leaves a draft.
        if !app.shows("Image name") {
            app.click("Export to Shared Image Gallery");
        }
        assert_eq!(app.typed("Image name"), "my-image");
        app.click("Cancel");
    }
}

#[test]
fn a_wizard_goes_on_where_the_password_is_missing_and_says_so() {
    let mut app = App::start(Look::default());
    app.page_is(Page::Account(AccountTab::Image("python-101-base".to_owned())));
    app.click("Create a lab from this image");
    app.type_into(Role::TextInput, "Name", "Taken up");
    app.click("Next");
    app.type_credentials();
    app.click("Next");
    app.esc();
    app.harness.key_press_modifiers(Modifiers::COMMAND, Key::N);
    app.settle();
    picture(&mut app.harness, "drafts-wizard-password");
    assert_eq!(app.typed("User name"), "student");
    assert!(app.harness.get_by_label("User name").is_focused());
    assert!(app.harness.query_by_label_contains("Type the password again").is_some());
    let next = app.harness.get_by_role_and_label(Role::Button, "Next");
    let why = next.accesskit_node().description().unwrap_or_default();
    assert!(!why.is_empty(), "Next says why it cannot be pressed");
}

#[test]
fn after_an_image_is_chosen_the_keyboard_is_on_next() {
    let mut app = App::start(Look::default());
    app.click("New lab");
    app.type_into(Role::TextInput, "Name", "By keys");
    app.click("Choose an image…");
    app.click_containing("python-101-base");
    app.click("Choose");
    assert!(app.harness.get_by_role_and_label(Role::Button, "Next").is_focused());
}
