//! The person at the window becomes a reader, is told why nothing can be changed, and goes back.

use egui::Key;
use egui::accesskit::Toggled;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use lab_gallery::model::account::Role as MemberRole;

use lab_gallery::model::lab::Policies;
use lab_gallery::model::secret::Secret;
use lab_gallery::model::size::VmSize;
use lab_gallery::model::{Command, DiskFormat, LabSource, NewLab};

use crate::app::App;
use crate::common::{Look, picture};

fn about(app: &App, name: &str) -> String {
    app.harness.get_by_label(name).accesskit_node().description().unwrap_or_default()
}

#[test]
fn a_reader_is_told_why_and_an_owner_works_again() {
    let mut app = App::start(Look::default());
    app.click("Data science");
    let export = "Export to Shared Image Gallery";
    let ready = about(&app, export);

    app.act_as("Kim Akers", "Terry Adams · Reader");
    assert_eq!(app.state().workspace.acting, "Terry Adams");
    let why = "Terry Adams is “Reader” here and cannot do this.";
    assert!(about(&app, export).contains(why) && !ready.contains(why), "{}", about(&app, export));
    app.click(export);
    assert!(app.harness.query_by_label("Image name").is_none(), "a disabled command opened its dialog");
    app.harness.run();
    picture(&mut app.harness, "app-as-reader");

    app.act_as("Terry Adams", "Kim Akers · Lab account owner");
    assert_eq!(about(&app, export), ready);
    app.click(export);
    app.harness.get_by_label("Image name");
}

#[test]
fn somebody_elses_lab_says_whose_it_is() {
    let mut app = App::start(Look::default());
    app.act_as("Kim Akers", "Sean Chai · Lab creator");
    app.click("Data science");
    let whose = "“Data Science” belongs to Kim Akers. Ask Kim Akers or a lab account admin.";
    assert_eq!(about(&app, "Export to Shared Image Gallery"), whose);
    app.click("All labs");
    app.click("Computer networks");
    assert!(!about(&app, "Export to Shared Image Gallery").contains("belongs to"));
}

#[test]
fn the_keyboard_chooses_who_acts() {
    let mut app = App::start(Look::default());
    app.harness.get_by_label("Kim Akers").focus();
    app.settle();
    app.harness.key_press(Key::Enter);
    app.settle();
    let current = app.harness.get_by_label("Kim Akers · Lab account owner");
    assert_eq!(current.accesskit_node().toggled(), Some(Toggled::True), "the acting member is marked");
    app.harness.get_by_label("Terry Adams · Reader").focus();
    app.settle();
    app.harness.key_press(Key::Enter);
    app.settle();
    assert_eq!(app.state().workspace.acting, "Terry Adams");
    assert!(app.harness.query_by_label("Terry Adams · Reader").is_none(), "the menu stayed open");
}

#[test]
fn the_menu_leads_to_who_belongs_to_the_account() {
    let mut app = App::start(Look::default());
    app.act_as("Kim Akers", "Members and roles…");
    app.until_shown("Add member");
}

#[test]
fn many_members_scroll_and_the_way_to_them_stays_in_sight() {
    let mut app = App::start(Look { size: [1024.0, 640.0], ..Look::default() });
    for number in 1..=40 {
        let add = Command::AddMember { name: format!("Assistant {number}"), role: MemberRole::LabOwner };
        app.harness.state_mut().desk_mut().unwrap().session_mut().send(add).unwrap();
    }
    app.settle();
    app.click("Kim Akers");
    picture(&mut app.harness, "app-persona-many");
    let last = app.harness.get_by_label("Members and roles…").rect();
    assert!(last.bottom() < 640.0, "{last:?}");
    app.harness.get_by_label("Assistant 40 · Lab owner").focus();
    app.settle();
    app.harness.key_press(Key::Enter);
    app.settle();
    assert_eq!(app.state().workspace.acting, "Assistant 40");
}

#[test]
fn a_lab_belongs_to_who_asked_for_it_whoever_acts_when_its_password_is_hashed() {
    let mut app = App::start(Look::default());
    let session = app.harness.state_mut().desk_mut().unwrap().session_mut();
    let lab = NewLab {
        name: "Asked by Kim".to_owned(),
        size: VmSize::Small,
        region: None,
        source: LabSource::Marketplace { image: "debian-10".to_owned() },
        format: DiskFormat::Qcow2,
        credentials: None,
        same_password: false,
        remote_desktop: false,
        policies: Policies::default(),
    };
    session.create_lab(lab, "student".to_owned(), Secret::new("Correct-Horse-7".to_owned())).unwrap();
    session.send(Command::ActAs("Sean Chai".to_owned())).unwrap();
    app.until("the lab is there", |state| state.workspace.lab_named("Asked by Kim").is_some());
    assert_eq!(app.state().workspace.lab_named("Asked by Kim").unwrap().owner, "Kim Akers");
    assert_eq!(app.state().actor().name, "Sean Chai");
}
