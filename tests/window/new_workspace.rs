//! A new workspace: what is wrong with its folder is said at the field, and what was typed stays.

use std::path::Path;

use egui::accesskit::Role;
use egui::{Key, Modifiers};
use egui_kittest::kittest::Queryable as _;
use lab_gallery::model::Command;
use lab_gallery::model::state::{Settings, Theme};

use crate::app::App;
use crate::common::{Look, picture};

/// Types the folder in the place of the one that is there.
fn name(app: &mut App, folder: &Path) {
    app.harness.get_by_role_and_label(Role::TextInput, "Folder of the workspace").focus();
    app.settle();
    app.harness.key_press_modifiers(Modifiers::COMMAND, Key::A);
    app.settle();
    app.type_into(Role::TextInput, "Folder of the workspace", folder.to_str().unwrap());
}

fn asked(folder: &Path) -> App {
    let mut app = App::start(Look::default());
    let settings = Settings { theme: Theme::Dark, ..app.state().workspace.settings.clone() };
    let desk = app.harness.state_mut().desk_mut().unwrap();
    desk.session_mut().send(Command::SetSettings(settings)).unwrap();
    app.settle();
    app.click("File");
    app.click_containing("New workspace");
    name(&mut app, folder);
    app.type_into(Role::TextInput, "Lab account name", "Contoso");
    app
}

#[test]
fn a_file_is_no_folder_and_the_dialog_stays_with_what_was_typed() {
    let folder = tempfile::tempdir().unwrap();
    let file = tempfile::NamedTempFile::new_in(folder.path()).unwrap();
    let mut app = asked(file.path());
    app.click("Create");
    app.until_shown("is a file, not a folder");
    picture(&mut app.harness, "new-workspace-file");
    let typed = app.harness.get_by_role_and_label(Role::TextInput, "Lab account name");
    assert_eq!(typed.value().as_deref(), Some("Contoso"));

    name(&mut app, folder.path());
    app.click("Create");
    app.until_shown("has other things in it");

    let new = folder.path().join("new");
    name(&mut app, &new);
    app.click("Create");
    app.until("it is open", |state| state.workspace.account.name == "Contoso");
    assert_eq!(app.state().workspace.settings.theme, Theme::Dark);
}

#[test]
fn a_sample_that_cannot_be_built_leaves_the_dialog_and_what_was_typed() {
    let folder = tempfile::tempdir().unwrap();
    let file = tempfile::NamedTempFile::new_in(folder.path()).unwrap();
    let mut app = asked(&file.path().join("sample"));
    app.click("Fill it with the sample: Contoso University, three labs, a gallery");
    app.click("Create");
    app.until_shown("is a file, not a folder");
    picture(&mut app.harness, "new-workspace-no-sample");
    assert_eq!(app.state().workspace.account.name, "Contoso University", "the workspace is still open");
    app.click("Fill it with the sample: Contoso University, three labs, a gallery");
    let typed = app.harness.get_by_role_and_label(Role::TextInput, "Lab account name");
    assert_eq!(typed.value().as_deref(), Some("Contoso"));
}

#[test]
#[cfg(target_os = "linux")]
fn a_folder_that_cannot_be_written_is_said_in_the_language_and_with_the_way_on() {
    // Not even root may write there.
    let mut app = asked(Path::new("/sys/lab-gallery"));
    for sample in [false, true] {
        if sample {
            name(&mut app, Path::new("/sys/kernel/lab-gallery"));
            app.click("Fill it with the sample: Contoso University, three labs, a gallery");
        }
        app.click("Create");
        app.until_shown("so no workspace was made there");
        let said = |part| app.harness.query_all_by_label_contains(part).next().is_some();
        assert!(said("Choose another folder"), "sample: {sample}");
        assert!(!said("os error") && !said("read-only"), "sample: {sample}");
    }
}

#[test]
fn a_relative_folder_is_refused() {
    let mut app = asked(Path::new("courses"));
    app.until_shown("is not a full path");
}
