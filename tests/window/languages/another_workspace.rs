//! Another workspace is opened from the window: language and theme stay as they are, and nothing of that is written.

use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

use egui::accesskit::Role;
use egui::{Key, Modifiers};
use lab_gallery::app::Session;
use lab_gallery::model::state::{Settings, Theme};
use lab_gallery::model::{Command, RegionId, Workspace};

use crate::app::{App, temp};
use crate::common::Look;

fn make(folder: &Path, account: &str, language: &str, theme: Theme) {
    let workspace = Workspace::new(account, RegionId::from("westeurope"), "Kim Akers");
    let clock = Arc::new(jiff::Timestamp::now);
    let mut session = Session::create(folder, workspace, clock, Arc::new(|| {})).unwrap();
    let settings = Settings { language: Some(language.to_owned()), theme, ..Settings::default() };
    session.send(Command::SetSettings(settings)).unwrap();
    session.flush().unwrap();
}

/// Two workspaces with looks of their own; the first one is open.
fn first_of_two() -> App {
    let folder = temp();
    make(&folder.path().join("workspace"), "Fabrikam", "it-IT", Theme::Dark);
    make(&folder.path().join("other"), "Contoso", "de-DE", Theme::Light);
    let mut app = App::open_in(Look::default(), folder, None);
    app.settle();
    app
}

fn account(app: &App) -> Option<String> {
    app.harness.state().desk().map(|desk| desk.session().state().workspace.account.name.clone())
}

fn open_other(app: &mut App, folder: &str, name: &str) {
    app.harness.key_press_modifiers(Modifiers::COMMAND, Key::O);
    app.settle();
    let field = app.harness.state().lang().text("ui-workspace-folder");
    let typed = app.folder.path().join(folder).display().to_string();
    app.harness.key_press_modifiers(Modifiers::COMMAND, Key::A);
    app.settle();
    app.type_into(Role::TextInput, &field, &typed);
    app.harness.key_press(Key::Enter);
    let start = Instant::now();
    while account(app).as_deref() != Some(name) {
        assert!(start.elapsed() < Duration::from_mins(1), "{name} is never open");
        app.harness.step();
        std::thread::sleep(Duration::from_millis(5));
    }
    app.settle();
}

fn looks(app: &App) -> (&'static str, egui::Theme) {
    (app.harness.state().lang().tag(), app.harness.ctx.theme())
}

#[test]
fn the_persons_look_stays_and_is_not_written_there() {
    let mut app = first_of_two();
    assert_eq!(looks(&app), ("it-IT", egui::Theme::Dark));
    open_other(&mut app, "other", "Contoso");
    assert_eq!(looks(&app), ("it-IT", egui::Theme::Dark));
    let settings = app.state().workspace.settings.clone();
    assert_eq!((settings.language.as_deref(), settings.theme), (Some("de-DE"), Theme::Light));
    open_other(&mut app, "workspace", "Fabrikam");
    assert_eq!(looks(&app), ("it-IT", egui::Theme::Dark));
}

#[test]
fn whoever_chooses_then_chooses_for_that_workspace() {
    let mut app = first_of_two();
    open_other(&mut app, "other", "Contoso");
    let lang = app.harness.state().lang();
    app.click(&lang.text("ui-theme"));
    app.click(&lang.text("ui-theme-light"));
    assert_eq!(looks(&app), ("it-IT", egui::Theme::Light));
    app.click(&lang.text("ui-language"));
    app.click("Français");
    assert_eq!(looks(&app), ("fr-FR", egui::Theme::Light));
    let settings = &app.state().workspace.settings;
    assert_eq!((settings.language.as_deref(), settings.theme), (Some("fr-FR"), Theme::Light));
}

#[test]
fn at_the_start_a_workspace_looks_as_it_says() {
    let folder = temp();
    make(&folder.path().join("workspace"), "Contoso", "de-DE", Theme::Light);
    let mut app = App::open_in(Look { theme: egui::Theme::Dark, ..Look::default() }, folder, None);
    app.settle();
    assert_eq!(looks(&app), ("de-DE", egui::Theme::Light));
}
