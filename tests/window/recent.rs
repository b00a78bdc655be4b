//! File > Open recent: the workspaces that were open before, also where none could be opened.

use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

use egui_kittest::kittest::Queryable as _;
use lab_gallery::app::Session;
use lab_gallery::model::{RegionId, Workspace};
use lab_gallery::store::recent;
use lab_gallery::ui::{Options, Window};

use crate::app::{App, temp};
use crate::common::{Look, builder, picture};

fn make(folder: &Path, account: &str) {
    let workspace = Workspace::new(account, RegionId::from("westeurope"), "Kim Akers");
    drop(Session::create(folder, workspace, Arc::new(jiff::Timestamp::now), Arc::new(|| {})).unwrap());
}

/// A window on `name` that remembers in the test's folder.
fn open(folder: tempfile::TempDir, name: &str) -> App {
    let mut options = Options::new(folder.path().join(name));
    options.lang = Some("en".to_owned());
    options.recent = Some(folder.path().join("recent.ron"));
    let harness = builder(Look::default()).build_eframe(|cc| Window::new(&cc.egui_ctx, options));
    let mut app = App { harness, folder };
    app.wait_for("opening", |app| !app.harness.state().is_opening());
    app
}

impl App {
    #[track_caller]
    fn wait_for(&mut self, what: &str, done: impl Fn(&Self) -> bool) {
        let start = Instant::now();
        while !done(self) {
            assert!(start.elapsed() < Duration::from_mins(1), "never: {what}");
            self.harness.step();
            std::thread::sleep(Duration::from_millis(5));
        }
        self.settle();
    }

    fn list(&self) -> Vec<String> {
        let list = recent::read(&self.folder.path().join("recent.ron"));
        list.iter().map(|recent| recent.folder.file_name().unwrap().to_str().unwrap().to_owned()).collect()
    }

    fn item(&self, name: &str) -> String {
        self.folder.path().join(name).display().to_string()
    }
}

#[test]
fn what_was_open_before_is_opened_again_from_the_menu() {
    let folder = temp();
    make(&folder.path().join("one"), "Fabrikam");
    make(&folder.path().join("two"), "Contoso");
    recent::opened(&folder.path().join("recent.ron"), &folder.path().join("gone"), jiff::Timestamp::now())
        .unwrap();
    recent::opened(&folder.path().join("recent.ron"), &folder.path().join("two"), jiff::Timestamp::now())
        .unwrap();
    let mut app = open(folder, "one");
    app.wait_for("one is remembered", |app| app.list() == ["one", "two", "gone"]);
    app.wait_for("it is known", |app| app.harness.query_by_label("Fabrikam").is_some());
    app.click("File");
    picture(&mut app.harness, "recent-menu");
    assert!(app.harness.query_by_label(&app.item("one")).is_none(), "it is open already");
    let gone = format!("{} (not found; select to remove)", app.item("gone"));
    app.click(&gone);
    app.wait_for("it is forgotten", |app| app.list() == ["one", "two"]);
    app.click("File");
    let two = app.item("two");
    app.click(&two);
    app.wait_for("the other is open", |app| app.harness.query_by_label("Contoso").is_some());
    app.wait_for("it is the newest", |app| app.list() == ["two", "one"]);
}

#[test]
fn where_none_could_be_opened_the_others_are_offered() {
    let folder = temp();
    make(&folder.path().join("two"), "Contoso");
    recent::opened(&folder.path().join("recent.ron"), &folder.path().join("two"), jiff::Timestamp::now())
        .unwrap();
    let mut app = open(folder, "nowhere");
    let two = app.item("two");
    app.wait_for("it is offered", |app| app.harness.query_by_label(&two).is_some());
    picture(&mut app.harness, "recent-recover");
    // What is said of the failure can be copied.
    app.harness.get_by_label("Copy");
    app.click(&two);
    app.wait_for("it is open", |app| app.harness.query_by_label("Contoso").is_some());
}
