//! Opening a workspace that another program has, or whose document cannot be read: it says what happened and offers
//! the way on, and nothing is overwritten.

use std::fs;
use std::sync::Arc;
use std::time::{Duration, Instant};

use egui::accesskit::Role;
use egui::{Key, Modifiers};
use lab_gallery::app::Session;
use lab_gallery::model::account::LabSettings;
use lab_gallery::model::lab::Policies;
use lab_gallery::model::{Command, RegionId, Workspace};
use lab_gallery::ui::{Options, Window};

use crate::app::{App, document, temp};
use crate::common::{Look, builder, picture};

fn session(folder: &std::path::Path) -> Session {
    let workspace = Workspace::new("Fabrikam", RegionId::from("westeurope"), "Kim Akers");
    let clock = Arc::new(jiff::Timestamp::now);
    Session::create(&folder.join("workspace"), workspace, clock, Arc::new(|| {})).unwrap()
}

/// A change, whichever.
fn picking() -> LabSettings {
    LabSettings { creators_pick_location: true, peer_network: None, default_policies: Policies::default() }
}

#[test]
fn a_workspace_that_is_open_elsewhere_can_be_looked_at() {
    let folder = temp();
    let first = session(folder.path());
    let mut app = App::open(Look::default(), folder);
    app.until_shown("The workspace was not opened");
    picture(&mut app.harness, "app-locked");
    app.click("Open it read-only");
    app.until_shown("Fabrikam");
    let desk = app.harness.state_mut().desk_mut().unwrap();
    assert!(desk.session().read_only().is_some());
    assert!(desk.session_mut().send(Command::SetLabSettings(picking())).is_err());
    drop(first);
}

#[test]
fn a_damaged_document_is_kept_and_its_backup_opened() {
    let folder = temp();
    {
        let mut session = session(folder.path());
        session.flush().unwrap();
        session.send(Command::SetLabSettings(picking())).unwrap();
        session.flush().unwrap();
    }
    let path = document(folder.path());
    let torn = fs::read_to_string(&path).unwrap().replace("members", "mem");
    #[expect(clippy::disallowed_methods, reason = "a test tears the file on purpose")]
    fs::write(&path, &torn).unwrap();

    let mut app = App::open(Look::default(), folder);
    app.until_shown("line");
    picture(&mut app.harness, "app-unreadable");
    assert_eq!(fs::read_to_string(&path).unwrap(), torn, "nothing was overwritten");
    app.click("Open the backup");
    app.until_shown("Fabrikam");
    let kept = fs::read_dir(path.parent().unwrap()).unwrap().any(|entry| {
        let name = entry.unwrap().file_name().to_string_lossy().into_owned();
        name.starts_with("workspace.ron.unreadable-")
    });
    assert!(kept, "the unreadable document is kept aside");
}

#[test]
fn a_mistyped_folder_leaves_the_person_where_they_were() {
    let folder = temp();
    drop(session(folder.path()));
    let mut app = App::open(Look::default(), folder);
    app.until_shown("Fabrikam");
    app.harness.key_press_modifiers(Modifiers::COMMAND, Key::O);
    app.settle();
    app.type_into(Role::TextInput, "Folder of the workspace", "-nowhere");
    app.click("Open");
    app.until_shown("workspace-nowhere");
    assert!(app.harness.state().desk().is_some(), "the workspace is still open");
    assert!(!app.folder.path().join("workspace-nowhere").exists(), "and nothing was made");
}

#[test]
fn a_window_is_there_before_its_workspace_is_read() {
    let folder = temp();
    drop(session(folder.path()));
    let mut options = Options::new(folder.path().join("workspace"));
    options.lang = Some("en".to_owned());
    let mut harness = builder(Look::default()).build_eframe(|cc| {
        let window = Window::new(&cc.egui_ctx, options);
        assert!(window.is_opening() && window.desk().is_none(), "making the window waits for no file");
        window
    });
    let start = Instant::now();
    while harness.state().is_opening() {
        assert!(start.elapsed() < Duration::from_mins(1), "it never opens");
        harness.step();
        std::thread::sleep(Duration::from_millis(5));
    }
    assert!(harness.state().desk().is_some());
}
