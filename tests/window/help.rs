//! F1 opens the help at the section about what is on screen; Esc closes it, and the keyboard goes back.

use egui::{Key, Modifiers};
use egui_kittest::kittest::Queryable as _;
use lab_gallery::model::LabId;
use lab_gallery::text::Topic;
use lab_gallery::ui::dialogs::Dialog;
use lab_gallery::ui::{AccountTab, LabTab, Page, View, help};

use crate::app::App;
use crate::common::{Look, picture};
use crate::stage::{Stage, with_lab};

impl App {
    fn press(&mut self, key: Key) {
        self.harness.key_press(key);
        self.settle();
    }

    fn help(&self) -> Option<Topic> {
        self.harness.state().desk().unwrap().help()
    }

    fn show(&mut self, page: Page) {
        self.harness.state_mut().desk_mut().unwrap().go(page);
        self.settle();
    }
}

#[test]
fn every_page_has_a_section() {
    let mut app = App::start(Look::default());
    let lab = app.state().workspace.lab_named("Python 101").unwrap().id;
    let image = || AccountTab::Image("python-101-base".to_owned());
    for (page, topic) in [
        (Page::Labs, Topic::NewLab),
        (Page::Lab(lab, LabTab::Template), Topic::Export),
        (Page::Lab(lab, LabTab::Pool), Topic::Template),
        (Page::Lab(lab, LabTab::Settings), Topic::Settings),
        (Page::Account(AccountTab::Overview), Topic::Workspace),
        (Page::Account(AccountTab::Gallery), Topic::Gallery),
        (Page::Account(image()), Topic::Versions),
        (Page::Account(AccountTab::Marketplace), Topic::Enable),
        (Page::Account(AccountTab::Members), Topic::Roles),
        (Page::Account(AccountTab::Costs), Topic::Costs),
        (Page::Account(AccountTab::Settings), Topic::Settings),
        (Page::Pictures, Topic::Pictures),
    ] {
        app.show(page.clone());
        app.press(Key::F1);
        assert_eq!(app.help(), Some(topic), "{page:?}");
        app.press(Key::Escape);
        assert_eq!(app.help(), None, "{page:?}");
    }
}

#[test]
fn every_dialog_has_a_section() {
    let stage = Stage::on(with_lab());
    let lab = LabId(7);
    let about = |open: &dyn Fn(&View<'_>) -> Dialog| {
        let mut topic = None;
        let _ = Stage::on(stage.state.clone()).with_dialog(|view| {
            let dialog = open(view);
            topic = Some(help::of_dialog(&dialog));
            dialog
        });
        topic.unwrap()
    };
    assert_eq!(about(&|_| Dialog::add_member()), Topic::Roles);
    assert_eq!(about(&|view| Dialog::change_role(view, "Grace Hopper")), Topic::Roles);
    assert_eq!(about(&|_| Dialog::remove_member("Grace Hopper")), Topic::Roles);
    assert_eq!(about(&|view| Dialog::change_owner(view, lab)), Topic::Settings);
    assert_eq!(about(&|view| Dialog::attach_gallery(view)), Topic::Gallery);
    assert_eq!(about(&|view| Dialog::create_gallery(view)), Topic::Gallery);
    assert_eq!(about(&|view| Dialog::detach_gallery(view)), Topic::Gallery);
    assert_eq!(about(&|view| Dialog::verify_gallery(view)), Topic::Gallery);
    assert_eq!(about(&|view| Dialog::collect_gallery(view)), Topic::Delete);
    assert_eq!(about(&|_| Dialog::delete_lab(lab)), Topic::Delete);
    assert_eq!(about(&|view| Dialog::edit_prices(view)), Topic::Costs);
    assert_eq!(about(&|_| Dialog::export(lab)), Topic::Export);
    assert_eq!(about(&|view| Dialog::new_lab(view)), Topic::NewLab);
    assert_eq!(about(&|view| Dialog::new_workspace(view)), Topic::Workspace);
    assert_eq!(about(&|view| Dialog::open_workspace(view)), Topic::Workspace);
    assert_eq!(about(&|view| Dialog::publish(view, lab)), Topic::Template);
    assert_eq!(about(&|view| Dialog::replace_disk(view, lab)), Topic::Template);
    assert_eq!(about(&|view| Dialog::reset_password(view, lab)), Topic::Template);
    assert_eq!(about(&|_| Dialog::upload_image()), Topic::Upload);
}

#[test]
fn over_a_dialog_the_help_is_about_the_dialog_and_closes_first() {
    let mut app = App::start(Look::default());
    app.harness.key_press_modifiers(Modifiers::COMMAND, Key::O);
    app.settle();
    app.press(Key::F1);
    assert_eq!(app.help(), Some(Topic::Workspace));
    picture(&mut app.harness, "help-over-dialog");
    app.press(Key::Escape);
    assert_eq!(app.help(), None);
    app.harness.get_by_label("Folder of the workspace");
}

#[test]
fn it_is_searched_and_leads_from_section_to_section() {
    let mut app = App::start(Look::default());
    app.click("Help (F1)");
    picture(&mut app.harness, "help-panel");
    app.click("Find out why an image is not offered");
    assert_eq!(app.help(), Some(Topic::Withheld));
    app.type_into(egui::accesskit::Role::SearchInput, "Search help", "grace zebra");
    app.harness.get_by_label("No section matches. Search for another word.");
    app.click("Contents");
    picture(&mut app.harness, "help-contents");
    app.click("Use the keyboard");
    assert_eq!(app.help(), Some(Topic::Keyboard));
    app.click("Close help");
    assert_eq!(app.help(), None);
}

#[test]
fn a_narrow_window_shows_it_as_a_drawer_and_gives_the_keyboard_back() {
    let mut app = App::start(Look { size: [1024.0, 640.0], ..Look::default() });
    app.harness.get_by_label("New lab").focus();
    app.settle();
    app.press(Key::F1);
    assert_eq!(app.help(), Some(Topic::NewLab));
    picture(&mut app.harness, "help-drawer");
    app.press(Key::Escape);
    assert_eq!(app.help(), None);
    assert!(app.harness.get_by_label("New lab").is_focused());
    app.harness.run();
}
