//! The menu of languages: everything speaks the chosen one at once, and again at the next start.

use std::sync::Arc;

use egui::accesskit::Toggled;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use lab_gallery::app::Session;
use lab_gallery::model::state::{Settings, Theme};
use lab_gallery::model::{Command, RegionId, Workspace};
use lab_gallery::text::Lang;

use crate::app::{App, temp};
use crate::common::{Look, picture};

/// A language's own name, and what it calls the list of labs.
const CHOICES: [(&str, &str); 3] = [("繁體中文", "zh-TW"), ("日本語", "ja-JP"), ("Italiano", "it-IT")];

fn labs(tag: &str) -> String {
    Lang::load(tag).text("ui-nav-labs")
}

/// Opens the menu by what it is called at the moment.
fn open_menu(app: &mut App) {
    let name = app.harness.state().lang().text("ui-language");
    app.click(&name);
}

fn choose(app: &mut App, name: &str) {
    open_menu(app);
    app.click(name);
}

#[test]
fn the_menu_names_each_language_in_that_language() {
    let mut app = App::start(Look::default());
    choose(&mut app, "English");
    open_menu(&mut app);
    picture(&mut app.harness, "languages-menu");
    for (_, name) in Lang::names() {
        app.harness.get_by_label(name);
    }
    assert_eq!(Lang::names().len(), Lang::available().count());
    let english = app.harness.get_by_label("English").accesskit_node().toggled();
    assert_eq!(english, Some(Toggled::True));
    let loaded = app.harness.ctx.fonts(|fonts| fonts.discovered_fonts().len());
    assert_eq!(loaded, 0, "the menu needs none of the large typefaces");
}

#[test]
fn everything_speaks_the_chosen_language_at_once() {
    let mut app = App::start(Look::default());
    for (name, tag) in CHOICES {
        choose(&mut app, name);
        assert_eq!(app.state().workspace.settings.language.as_deref(), Some(tag));
        assert_eq!(app.harness.state().lang().tag(), tag);
        app.harness.get_all_by_label(&labs(tag)).next().unwrap();
        assert_eq!(app.harness.root().accesskit_node().language(), Some(tag), "for screen readers");
        picture(&mut app.harness, &format!("languages-{tag}"));
    }
}

#[test]
fn the_choice_is_there_at_the_next_start_unless_another_is_asked_for() {
    let mut app = App::start(Look::default());
    choose(&mut app, "Deutsch");
    let App { harness, folder } = app;
    drop(harness);
    let mut app = App::open_in(Look::default(), folder, None);
    app.settle();
    assert_eq!(app.harness.state().lang().tag(), "de-DE");
    let App { harness, folder } = app;
    drop(harness);
    let app = App::open_in(Look::default(), folder, Some("fr"));
    assert_eq!(app.harness.state().lang().tag(), "fr-FR");
    assert_eq!(app.state().workspace.settings.language.as_deref(), Some("de-DE"));
}

#[test]
fn the_system_can_be_followed_again() {
    let mut app = App::start(Look::default());
    choose(&mut app, "한국어");
    open_menu(&mut app);
    app.harness.get_all_by_label_contains(&format!("({})", Lang::system().name())).next().unwrap().click();
    app.settle();
    assert_eq!(app.state().workspace.settings.language, None);
    assert_eq!(app.harness.state().lang().tag(), Lang::system().tag());
}

#[test]
fn a_workspace_that_is_only_read_changes_language_and_theme_until_it_is_closed() {
    let folder = temp();
    let workspace = Workspace::new("Fabrikam", RegionId::from("westeurope"), "Kim Akers");
    let (clock, path) = (Arc::new(jiff::Timestamp::now), folder.path().join("workspace"));
    let holder = Session::create(&path, workspace, clock, Arc::new(|| {})).unwrap();
    let mut app = App::open(Look::default(), folder);
    app.until_shown("The workspace was not opened");
    app.click("Open it read-only");
    app.until_shown("Open for reading only");
    app.click("Theme");
    app.click("Dark");
    assert_eq!(app.state().workspace.settings.theme, Theme::Dark);
    assert_eq!(app.harness.ctx.theme(), egui::Theme::Dark);
    choose(&mut app, "Español");
    assert_eq!(app.harness.state().lang().tag(), "es-ES");
    picture(&mut app.harness, "languages-read-only");
    assert!(app.harness.query_by_label_contains(&Lang::load("es-ES").text("refusal-read-only")).is_none());
    assert_eq!(holder.state().workspace.settings.theme, Theme::System);
}

#[test]
fn before_a_workspace_is_open_the_asked_language_is_spoken() {
    let mut app = App::open_in(Look::default(), temp(), Some("zh-HK"));
    let said = Lang::load("zh-TW");
    app.settle();
    picture(&mut app.harness, "languages-no-workspace");
    app.harness.get_by_label(&said.text("ui-recover-elsewhere"));
}

#[test]
fn a_table_that_was_shown_in_another_language_is_made_anew() {
    let mut app = App::start(Look::default());
    let settings = Settings { labs_as_table: true, ..Settings::default() };
    let desk = app.harness.state_mut().desk_mut().unwrap();
    desk.session_mut().send(Command::SetSettings(settings)).unwrap();
    app.settle();
    for (name, tag) in [("Deutsch", "de-DE"), ("简体中文", "zh-CN"), ("Français", "fr-FR")] {
        choose(&mut app, name);
        let lang = Lang::load(tag);
        app.harness.get_all_by_label_contains(&lang.text("model-publishing-draft")).next().unwrap();
        picture(&mut app.harness, &format!("languages-table-{tag}"));
    }
}
