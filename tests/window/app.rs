//! The real application on a workspace of its own, driven through what a screen reader sees.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, Instant};

use egui::accesskit::Role;
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;
use lab_gallery::app::{Clock, sample};
use lab_gallery::disk::{self, OpenOptions};
use lab_gallery::docs::darkroom::Darkroom;
use lab_gallery::model::state::{Settings, Theme};
use lab_gallery::model::{Command, State};
use lab_gallery::ui::{Options, Window};

use crate::common::{Look, builder, picture};

/// What is typed as the password of a new lab.
pub const PASSWORD: &str = "Correct-Horse-7";

/// The application on a sample workspace of its own.
pub struct App {
    pub harness: Harness<'static, Window>,
    pub folder: tempfile::TempDir,
}

impl App {
    /// On the sample.
    pub fn start(look: Look) -> Self {
        let mut app = Self::start_in(look, Some("en"));
        let theme = if look.theme == egui::Theme::Dark { Theme::Dark } else { Theme::Light };
        app.set(Settings { theme, ..Settings::default() });
        app
    }

    /// On the sample, in the language that the workspace says.
    pub fn start_speaking(look: Look, tag: &str) -> Self {
        let mut app = Self::start_in(look, None);
        app.speak(tag);
        app
    }

    fn start_in(look: Look, lang: Option<&str>) -> Self {
        let folder = temp();
        let workspace = folder.path().join("workspace");
        let clock: Clock = Arc::new(jiff::Timestamp::now);
        sample::build(&workspace, &clock, &|_| {}).unwrap();
        let mut app = Self::open_in(look, folder, lang);
        app.until("the gallery is read", |state| state.images().is_some());
        app
    }

    /// Changes the workspace's language.
    pub fn speak(&mut self, tag: &str) {
        let settings = self.state().workspace.settings.clone();
        self.set(Settings { language: Some(tag.to_owned()), theme: Theme::Light, ..settings });
    }

    fn set(&mut self, settings: Settings) {
        let session = self.harness.state_mut().desk_mut().unwrap().session_mut();
        session.send(Command::SetSettings(settings)).unwrap();
        self.settle();
    }

    /// On what lies in the folder, in English.
    pub fn open(look: Look, folder: tempfile::TempDir) -> Self {
        Self::open_in(look, folder, Some("en"))
    }

    /// On what lies in the folder, in a language that goes before the workspace's own choice.
    pub fn open_in(look: Look, folder: tempfile::TempDir, lang: Option<&str>) -> Self {
        let workspace = folder.path().join("workspace");
        let mut options = Options::new(workspace);
        options.lang = lang.map(str::to_owned);
        options.darkroom = Some(Arc::new(Darkroom::new(folder.path().join("pictures"))));
        options.photos = folder.path().to_owned();
        let mut harness = builder(look).build_eframe(|cc| Window::new(&cc.egui_ctx, options));
        harness.step();
        let start = Instant::now();
        while harness.state().is_opening() {
            assert!(start.elapsed() < Duration::from_mins(1), "the workspace is never open");
            std::thread::sleep(Duration::from_millis(5));
            harness.step();
        }
        Self { harness, folder }
    }

    pub fn state(&self) -> &State {
        self.harness.state().desk().unwrap().session().state()
    }

    /// Steps until the state is as it should be; jobs run on their own threads meanwhile.
    #[track_caller]
    pub fn until(&mut self, what: &str, done: impl Fn(&State) -> bool) {
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
    pub fn until_shown(&mut self, label: &str) {
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
    pub fn settle(&mut self) {
        self.harness.run_steps(4);
    }

    #[track_caller]
    pub fn click(&mut self, label: &str) {
        self.harness.get_by_label(label).click();
        self.settle();
    }

    #[track_caller]
    pub fn click_containing(&mut self, label: &str) {
        self.harness.get_by_label_contains(label).click();
        self.settle();
    }

    #[track_caller]
    pub fn type_into(&mut self, role: Role, label: &str, text: &str) {
        self.harness.get_by_role_and_label(role, label).focus();
        self.settle();
        self.harness.get_by_role_and_label(role, label).type_text(text);
        self.settle();
    }

    /// In the wizard's step of credentials: types some.
    #[track_caller]
    pub fn type_credentials(&mut self) {
        self.type_into(Role::TextInput, "User name", "student");
        self.type_into(Role::PasswordInput, "Password", PASSWORD);
    }

    /// From the wizard's first step, where all is chosen, to the lab.
    #[track_caller]
    pub fn finish_lab(&mut self, lab: &str) {
        self.click("Next");
        self.type_credentials();
        self.click("Next");
        self.click("Finish");
        self.until_lab(lab);
    }

    /// Steps until the lab has its disk.
    #[track_caller]
    pub fn until_lab(&mut self, lab: &str) {
        self.until("the lab is ready", |state| {
            state.workspace.lab_named(lab).is_some_and(|lab| lab.template.disk.is_some())
        });
    }

    /// Chooses a member in the top bar's menu.
    #[track_caller]
    pub fn act_as(&mut self, from: &str, entry: &str) {
        self.harness.get_by_role_and_label(Role::Button, from).click();
        self.settle();
        picture(&mut self.harness, "app-persona-menu");
        self.click(entry);
    }

    pub fn disk(&self, lab: &str) -> PathBuf {
        let session = self.harness.state().desk().unwrap().session();
        session.disk_path(session.state().workspace.lab_named(lab).unwrap()).unwrap()
    }
}

/// Whether two disks hold the same bytes, whatever they are kept in.
pub fn identical(one: &Path, other: &Path) -> bool {
    let open = |path: &Path| disk::open(path, &OpenOptions::default()).unwrap();
    disk::compare(open(one).as_ref(), open(other).as_ref()).unwrap().is_none()
}

/// A folder for one test.
pub fn temp() -> tempfile::TempDir {
    tempfile::Builder::new().prefix("lab-").tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap()
}

/// The document of the workspace in a test's folder.
pub fn document(folder: &Path) -> PathBuf {
    folder.join("workspace/workspace.ron")
}
