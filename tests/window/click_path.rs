//! The main job by clicks through the real application: toolbar, dialog, progress, completed, New lab, chooser, finish.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, Instant};

use egui::accesskit::Role;
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;
use lab_gallery::app::{Clock, sample};
use lab_gallery::disk::{self, OpenOptions};
use lab_gallery::model::State;
use lab_gallery::ui::{Options, Window};

use crate::common::{Look, builder, picture};

/// The application on a sample workspace of its own.
struct App {
    harness: Harness<'static, Window>,
    folder: tempfile::TempDir,
}

impl App {
    fn start(look: Look) -> Self {
        let folder = tempfile::Builder::new().prefix("lab-").tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap();
        let workspace = folder.path().join("workspace");
        let clock: Clock = Arc::new(jiff::Timestamp::now);
        sample::build(&workspace, &clock, &|_| {}).unwrap();
        let mut options = Options::new(workspace);
        options.lang = Some("en".to_owned());
        let mut harness = builder(look).build_eframe(|cc| Window::new(&cc.egui_ctx, options));
        harness.step();
        Self { harness, folder }
    }

    fn state(&self) -> &State {
        self.harness.state().desk().unwrap().session().state()
    }

    /// Steps until the state is as it should be; jobs run on their own threads meanwhile.
    #[track_caller]
    fn until(&mut self, what: &str, done: impl Fn(&State) -> bool) {
        let start = Instant::now();
        while !done(self.state()) {
            assert!(start.elapsed() < Duration::from_mins(1), "never: {what}");
            std::thread::sleep(Duration::from_millis(5));
            self.harness.step();
        }
        self.settle();
    }

    /// Steps until a control or text is there.
    #[track_caller]
    fn until_shown(&mut self, label: &str) {
        let start = Instant::now();
        while self.harness.query_all_by_label_contains(label).next().is_none() {
            if start.elapsed() > Duration::from_mins(1) {
                picture(&mut self.harness, "click-path-timeout");
                panic!("never shown: {label}");
            }
            std::thread::sleep(Duration::from_millis(5));
            self.harness.step();
        }
    }

    /// A few frames: focus, scrolling and menus take more than one.
    fn settle(&mut self) {
        self.harness.run_steps(4);
    }

    #[track_caller]
    fn click(&mut self, label: &str) {
        self.harness.get_by_label(label).click();
        self.settle();
    }

    #[track_caller]
    fn click_containing(&mut self, label: &str) {
        self.harness.get_by_label_contains(label).click();
        self.settle();
    }

    #[track_caller]
    fn type_into(&mut self, role: Role, label: &str, text: &str) {
        self.harness.get_by_role_and_label(role, label).focus();
        self.settle();
        self.harness.get_by_role_and_label(role, label).type_text(text);
        self.settle();
    }

    fn disk(&self, lab: &str) -> PathBuf {
        let session = self.harness.state().desk().unwrap().session();
        session.disk_path(session.state().workspace.lab_named(lab).unwrap()).unwrap()
    }
}

fn identical(one: &Path, other: &Path) -> bool {
    let open = |path: &Path| disk::open(path, &OpenOptions::default()).unwrap();
    disk::compare(open(one).as_ref(), open(other).as_ref()).unwrap().is_none()
}

#[test]
fn a_template_is_exported_and_a_colleague_makes_a_lab_from_it() {
    let mut app = App::start(Look::default());
    app.until("the gallery is read", |state| state.images().is_some());
    picture(&mut app.harness, "app-labs");

    // The toolbar.
    app.click("Data science");
    picture(&mut app.harness, "app-template");
    app.click("Export to Shared Image Gallery");

    // The dialog, with a name that is refused first.
    app.type_into(Role::TextInput, "Image name", "data science");
    app.until_shown("A name cannot have spaces");
    picture(&mut app.harness, "app-export-space");
    app.click_containing("Use “data-science”");
    picture(&mut app.harness, "app-export");
    app.click("Export");

    // Progress, then completed.
    app.until_shown("Exporting “data-science” 1.0.0");
    picture(&mut app.harness, "app-exporting");
    app.until_shown("“data-science” 1.0.0 is in contoso_gallery");
    app.settle();
    picture(&mut app.harness, "app-exported");
    app.until("the image is listed", |state| {
        state.images().is_some_and(|images| images.find("data-science").is_some())
    });

    // A colleague's lab from it.
    app.click("All labs");
    app.click("New lab");
    app.type_into(Role::TextInput, "Name", "Statistics");
    app.click("Choose an image…");
    picture(&mut app.harness, "app-chooser");
    app.click_containing("data-science");
    app.click("Choose");
    picture(&mut app.harness, "app-new-lab");
    app.click("Next");
    app.type_into(Role::TextInput, "User name", "student");
    app.type_into(Role::PasswordInput, "Password", "Correct-Horse-7");
    picture(&mut app.harness, "app-credentials");
    app.click("Next");
    picture(&mut app.harness, "app-policies");
    app.click("Finish");
    app.until("the lab is ready", |state| {
        state.workspace.lab_named("Statistics").is_some_and(|lab| lab.template.disk.is_some())
    });
    picture(&mut app.harness, "app-created");
    assert!(identical(&app.disk("Data Science"), &app.disk("Statistics")));

    // What the person did is on the disk when the window is gone.
    let folder = app.folder;
    drop(app.harness);
    let document = std::fs::read_to_string(folder.path().join("workspace/workspace.ron")).unwrap();
    assert!(document.contains("Statistics") && !document.contains("Correct-Horse-7"));
}
