//! The window: which workspace is open, and what a frame does.
//!
//! A frame: take in what workers reported, take in dropped and picked files, show shell, page, dialog and toasts, and
//! at the end do what they asked for. Nothing waits; workers wake the window when they have something.

use std::cell::RefCell;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, channel};

use eframe::Renderer;
use jiff::Timestamp;

use super::darkroom::{Darkroom, Wishes};
use super::desk::{self, Desk, Kept};
use super::opening::{How, Opening};
use super::pace::waker;
use super::photo::Camera;
use super::picker::{Answer, Picker};
use super::recover::{Recover, Wanted};
use super::studio::Studio;
use super::{FilePurpose, place, theme, zoom};
use crate::app::{Access, Clock, RecentWorkspaces, sample};
use crate::jobs::failure;
use crate::model::job::Failure;
use crate::model::state::Settings;
use crate::model::{Command, Explain as _, Message};
use crate::store::StoreError;
use crate::text::Lang;

/// How the window is started.
#[derive(Clone)]
pub struct Options {
    /// The workspace's folder.
    pub workspace: PathBuf,
    /// A language tag that goes before the person's choice and the system's.
    pub lang: Option<String>,
    /// The only renderer to try; none tries every one.
    pub renderer: Option<Renderer>,
    /// The time.
    pub clock: Clock,
    /// Build the sample where the folder holds no workspace.
    pub sample: bool,
    /// The list of recent workspaces; none remembers none.
    pub recent: Option<PathBuf>,
    /// Makes pictures of the window into files; none makes none.
    pub darkroom: Option<Arc<dyn Darkroom>>,
    /// The person's folder for pictures.
    pub photos: PathBuf,
    /// How the documentation's pictures are wished for.
    pub wishes: Wishes,
}

impl Options {
    /// The window on a workspace, with the system's clock.
    pub fn new(workspace: PathBuf) -> Self {
        Self {
            workspace,
            lang: None,
            renderer: None,
            clock: Arc::new(Timestamp::now),
            sample: false,
            recent: None,
            darkroom: None,
            photos: PathBuf::new(),
            wishes: Wishes::default(),
        }
    }
}

/// The application's window.
pub struct Window {
    options: Options,
    picker: Picker,
    recent: RecentWorkspaces,
    /// The workspace that is on its way.
    opening: Option<Opening>,
    /// What is spoken before a workspace says another.
    first: Lang,
    /// The language of the window's title.
    titled: Option<&'static str>,
    stage: Stage,
    /// How the workspace was shown from which a new one was asked for: the new one begins with that.
    handed_on: Option<Settings>,
    /// How the workspace was shown from which another one was opened: that one is shown alike.
    kept: Kept,
    /// The zoom factor of the last frame.
    zoom: f32,
}

enum Stage {
    /// The sample workspace is being built; `before` is the workspace that it was asked for from, which is gone back to
    /// if that fails.
    Building { said: Receiver<Step>, last: Message, folder: PathBuf, before: Option<Box<Desk>> },
    /// A workspace is open.
    Open(Box<Desk>),
    /// No workspace is open, and why.
    Recover(Recover),
}

enum Step {
    Said(Message),
    Done(Result<(), Failure>),
}

impl Window {
    /// Begins to open the workspace, or, where there is none and one is wanted, to build the sample.
    pub fn new(ctx: &egui::Context, options: Options) -> Self {
        theme::install(ctx);
        // Where the system does not say, light is what most of it is.
        ctx.options_mut(|options| options.fallback_theme = egui::Theme::Light);
        let first = Lang::wanted(options.lang.as_deref());
        let folder = options.workspace.clone();
        let mut window = Self {
            recent: RecentWorkspaces::start(options.recent.clone(), waker(ctx)),
            options,
            picker: Picker::default(),
            opening: None,
            stage: Stage::Recover(Recover::new(folder.clone(), None, first.clone())),
            first,
            titled: None,
            handed_on: None,
            kept: Kept::default(),
            zoom: ctx.zoom_factor(),
        };
        window.begin(ctx, &folder, How::Open(Access::ReadWrite));
        window
    }

    /// The open workspace, if one is open.
    pub fn desk(&self) -> Option<&Desk> {
        match &self.stage {
            Stage::Open(desk) => Some(desk),
            Stage::Building { .. } | Stage::Recover(_) => None,
        }
    }

    /// The open workspace, for tests and scenes that act through it.
    pub fn desk_mut(&mut self) -> Option<&mut Desk> {
        match &mut self.stage {
            Stage::Open(desk) => Some(desk),
            Stage::Building { .. } | Stage::Recover(_) => None,
        }
    }

    /// The language that is spoken: the open workspace's, or the person's before one is open.
    pub fn lang(&self) -> Lang {
        match &self.stage {
            Stage::Open(desk) | Stage::Building { before: Some(desk), .. } => desk.lang().clone(),
            Stage::Building { before: None, .. } | Stage::Recover(_) => self.first.clone(),
        }
    }

    /// Whether a workspace is being opened.
    pub fn is_opening(&self) -> bool {
        self.opening.is_some()
    }

    /// Has a workspace opened or made; the answer is taken in [`Self::follow_opening`].
    fn begin(&mut self, ctx: &egui::Context, folder: &Path, how: How) {
        match Opening::begin(folder, how, Arc::clone(&self.options.clock), waker(ctx)) {
            Ok(opening) => self.opening = Some(opening),
            Err(error) => {
                tracing::error!(%error, "no thread to open the workspace");
                self.recover(folder.to_owned(), None, Some(Message::new("app-no-thread")));
            }
        }
    }

    /// Takes in what became of the workspace that was to be opened. The one that is open is let go only when the other
    /// is there, so that a slip of the pen leaves the person where they were.
    fn follow_opening(&mut self, ctx: &egui::Context) {
        let Some(opening) = &self.opening else { return };
        let Some(answer) = opening.answer() else { return };
        let folder = opening.folder().to_owned();
        self.opening = None;
        match (answer, &mut self.stage) {
            (Ok(mut session), _) => {
                session.resume();
                if let Some(settings) = self.handed_on.take()
                    && let Err(refusal) = session.send(Command::SetSettings(settings))
                {
                    tracing::warn!(?refusal, "the settings were not handed on");
                }
                self.close();
                self.recent.opened(session.folder(), session.now());
                self.options.workspace = folder;
                let mut desk = Desk::new(session, self.options.lang.clone(), std::mem::take(&mut self.kept));
                let darkroom = &self.options.darkroom;
                desk.give(
                    Camera::new(darkroom.clone(), self.options.photos.clone()),
                    Studio::new(darkroom.clone()),
                    self.options.wishes.clone(),
                );
                self.stage = Stage::Open(Box::new(desk));
            }
            (Err(StoreError::NoWorkspace { .. }), _) if self.options.sample => {
                self.build_sample(ctx, &folder);
            }
            (Err(error), Stage::Open(desk)) => desk.not_opened(error.explain(), crate::jobs::chain(&error)),
            (Err(error), _) => {
                tracing::warn!(%error, folder = %folder.display(), "the workspace was not opened");
                self.recover(folder, Some(error), None);
            }
        }
    }

    /// Shows that no workspace is open, and why.
    fn recover(&mut self, folder: PathBuf, error: Option<StoreError>, said: Option<Message>) {
        let mut recover = Recover::new(folder, error, self.first.clone());
        if let Some(message) = said {
            recover.say(message);
        }
        self.stage = Stage::Recover(recover);
    }

    /// Builds the sample on its own thread; the frame stays free.
    fn build_sample(&mut self, ctx: &egui::Context, folder: &Path) {
        // Once: a sample that fails is told, not tried again for ever.
        self.options.sample = false;
        let (to, said) = channel();
        let at = folder.to_owned();
        let (folder, clock, wake) = (at.clone(), Arc::clone(&self.options.clock), waker(ctx));
        let spawned = std::thread::Builder::new().name("sample".to_owned()).spawn(move || {
            let tell = |step| {
                // The window may have been closed meanwhile; the sample is finished all the same.
                let _closed = to.send(step);
                wake();
            };
            let result = sample::build(&folder, &clock, &|message| tell(Step::Said(message.clone())));
            if let Err(error) = &result {
                tracing::error!(%error, "the sample was not built");
            }
            tell(Step::Done(result.map_err(|error| failure(&error))));
        });
        let last = Message::new("ui-building-sample");
        let nothing = Stage::Recover(Recover::new(at.clone(), None, self.first.clone()));
        let before = match std::mem::replace(&mut self.stage, nothing) {
            Stage::Open(desk) => Some(desk),
            Stage::Building { .. } | Stage::Recover(_) => None,
        };
        match spawned {
            Ok(_) => self.stage = Stage::Building { said, last, folder: at, before },
            Err(error) => {
                tracing::error!(%error, "no thread for the sample");
                let failure = Failure { message: Message::new("app-no-thread"), cause: error.to_string() };
                self.not_built(at, before, failure);
            }
        }
    }

    /// Goes back to where the sample was asked for.
    fn not_built(&mut self, folder: PathBuf, before: Option<Box<Desk>>, failure: Failure) {
        match before {
            Some(mut desk) => {
                desk.not_opened(failure.message, failure.cause);
                self.stage = Stage::Open(desk);
            }
            None => self.recover(folder, None, Some(failure.message)),
        }
    }

    /// Takes in how far the sample is.
    fn follow_building(&mut self, ctx: &egui::Context) {
        let Stage::Building { said, last, folder, before } = &mut self.stage else { return };
        let mut done = None;
        while let Ok(step) = said.try_recv() {
            match step {
                Step::Said(message) => *last = message,
                Step::Done(result) => done = Some(result),
            }
        }
        let Some(done) = done else { return };
        let (folder, before) = (folder.clone(), before.take());
        match done {
            Ok(()) => {
                if let Some(desk) = before {
                    self.stage = Stage::Open(desk);
                    self.close();
                }
                self.options.workspace.clone_from(&folder);
                self.recover(folder.clone(), None, None);
                self.begin(ctx, &folder, How::Open(Access::ReadWrite));
            }
            Err(failure) => self.not_built(folder, before, failure),
        }
    }
}

impl eframe::App for Window {
    fn logic(&mut self, ctx: &egui::Context, _frame: &mut eframe::Frame) {
        self.follow_building(ctx);
        self.follow_opening(ctx);
        self.recent.poll();
        if let Stage::Open(desk) | Stage::Building { before: Some(desk), .. } = &mut self.stage {
            desk.know_recent(self.recent.list());
            desk.poll(ctx);
        }
    }

    fn ui(&mut self, ui: &mut egui::Ui, frame: &mut eframe::Frame) {
        let ctx = ui.ctx().clone();
        tracing::trace!(pass = ctx.cumulative_pass_nr(), "a frame");
        zoom::handle(&ctx);
        self.zoom = ctx.zoom_factor();
        let lang = self.lang();
        self.speak(&ctx, &lang);
        let picked = match self.picker.answer() {
            Some(Answer::Picked(purpose, path)) => Some((purpose, path)),
            Some(Answer::NoDialogs) => {
                self.tell(Message::new("ui-no-file-dialogs"));
                None
            }
            Some(Answer::Cancelled) | None => None,
        };
        let mut wanted = None;
        let asked = RefCell::new(Vec::new());
        match &mut self.stage {
            Stage::Building { last, .. } => super::recover::building(ui, &lang, last),
            Stage::Open(desk) => wanted = desk.show(ui, picked, &asked),
            Stage::Recover(_) if self.opening.is_some() => {
                if let Some(opening) = &mut self.opening {
                    opening.show(ui, &lang);
                }
            }
            Stage::Recover(recover) => wanted = recover.show(ui, picked, &asked, self.recent.list()),
        }
        for purpose in asked.into_inner() {
            self.pick(purpose, &lang, frame, &ctx);
        }
        match wanted {
            None => {}
            Some(wanted) => self.change_workspace(&ctx, wanted),
        }
    }

    fn save(&mut self, storage: &mut dyn eframe::Storage) {
        place::keep_zoom(storage, self.zoom);
        place::keep_wishes(storage, self.desk().map_or(&self.options.wishes, Desk::wishes));
    }

    /// Only the window's place and size and the zoom are kept: a page that opens scrolled to where it was last week
    /// hides its top.
    fn persist_egui_memory(&self) -> bool {
        false
    }

    fn on_exit(&mut self, _gl: Option<&eframe::glow::Context>) {
        self.close();
    }

    fn clear_color(&self, visuals: &egui::Visuals) -> [f32; 4] {
        theme::clear_color(visuals)
    }
}

impl Window {
    /// Lets everything around the pages speak the language: the kit, the window's title, screen readers.
    fn speak(&mut self, ctx: &egui::Context, lang: &Lang) {
        desk::speak(ctx, lang);
        if self.titled != Some(lang.tag()) {
            self.titled = Some(lang.tag());
            ctx.send_viewport_cmd(egui::ViewportCommand::Title(lang.text("ui-product")));
        }
    }

    /// Says what has no place on a page, on whatever screen there is.
    fn tell(&mut self, message: Message) {
        match &mut self.stage {
            Stage::Open(desk) => desk.tell(message, String::new()),
            Stage::Recover(recover) => recover.note(message),
            Stage::Building { .. } => {}
        }
    }

    fn pick(&mut self, purpose: FilePurpose, lang: &Lang, frame: &eframe::Frame, ctx: &egui::Context) {
        self.picker.pick(purpose, lang, frame, ctx);
    }

    /// Opens another workspace, or makes one.
    fn change_workspace(&mut self, ctx: &egui::Context, wanted: Wanted) {
        // The sample is for the first start, not for a mistyped folder.
        self.options.sample = false;
        if let Some(desk) = self.desk() {
            let (settings, look) = (desk.settings(), desk.look());
            self.handed_on = matches!(wanted, Wanted::Create(..)).then_some(settings);
            self.kept = if matches!(wanted, Wanted::Open(..)) { look } else { Kept::default() };
        }
        match wanted {
            Wanted::Open(folder, access) => {
                // The open workspace's own lock would be in the way.
                if !self.is_elsewhere(&folder) {
                    self.close();
                }
                self.begin(ctx, &folder, How::Open(access));
            }
            Wanted::Forget(folder) => self.recent.forget(&folder, (self.options.clock)()),
            Wanted::Create(folder, Some(workspace)) => self.begin(ctx, &folder, How::Create(workspace)),
            Wanted::Create(folder, None) => self.build_sample(ctx, &folder),
        }
    }

    /// Whether that is another folder than the open workspace's, whose lock would be in the way.
    fn is_elsewhere(&self, folder: &Path) -> bool {
        let same = |open: &Path| open == folder || open.canonicalize().ok() == folder.canonicalize().ok();
        self.desk().is_none_or(|desk| !same(desk.session().folder()))
    }

    /// Lets the open workspace go: its jobs stop, its changes are written, its lock is free for the next one.
    fn close(&mut self) {
        if let Stage::Open(desk) | Stage::Building { before: Some(desk), .. } = &mut self.stage {
            desk.settle();
            self.options.wishes.clone_from(desk.wishes());
            self.first = desk.lang().clone();
        }
        self.stage = Stage::Recover(Recover::new(self.options.workspace.clone(), None, self.first.clone()));
    }
}
