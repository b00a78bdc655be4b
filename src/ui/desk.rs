//! An open workspace in the window: where the person is, the open dialog, and the frame's order of things.

mod alone;
mod doing;
mod drafts;
mod hearing;
mod leaving;
mod undo;

pub(super) use alone::speak;

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::path::PathBuf;

use jiff::tz::TimeZone;

use self::drafts::Drafts;
use self::leaving::Leaving;
use super::action::{Action, FilePurpose, UiEvent};
use super::darkroom::Wishes;
use super::dialogs::{Dialog, Flow};
use super::history::{History, Way};
use super::page::{AccountTab, Page};
use super::pages::Pages;
use super::palette::Palette;
use super::photo::Camera;
use super::recover::Wanted;
use super::reveal::{Revealer, Said};
use super::shell::{self, Shell};
use super::shortcuts;
use super::studio::Studio;
use super::toasts::{Asked, Toasts};
use super::view::{DiskFiles, View};
use super::zoom;
use crate::app::Session;
use crate::model::apply::may_upload_images;
use crate::model::job::Failure;
use crate::model::state::{Settings, Theme};
use crate::model::{Explain as _, Message, Refusal};
use crate::store::recent::Recent;
use crate::text::{Lang, Topic};

/// How another workspace was shown from which this one was opened: the person's looks stay, and are not written here.
#[derive(Clone, Debug, Default)]
pub(super) struct Kept {
    lang: Option<String>,
    theme: Option<Theme>,
}

/// What the workspace does not say of how it is shown.
struct Around {
    zone: TimeZone,
    theme: Theme,
    /// How large everything is drawn, in percent.
    zoom: u16,
}

/// An open workspace.
pub struct Desk {
    session: Session,
    lang: Lang,
    /// What it was chosen for.
    wanted_lang: Option<String>,
    around: Around,
    forced_lang: Option<String>,
    kept: Kept,
    page: Page,
    pages: Pages,
    shell: Shell,
    dialog: Option<Dialog>,
    palette: Option<Palette>,
    disks: DiskFiles,
    toasts: Toasts,
    history: History,
    drafts: Drafts,
    leaving: Leaving,
    revealer: Revealer,
    camera: Camera,
    studio: Studio,
}

impl Desk {
    /// Shows the labs of a session. A language given here goes before the workspace's own choice, and what is kept of
    /// the workspace before goes before both.
    pub(super) fn new(session: Session, forced_lang: Option<String>, kept: Kept) -> Self {
        let forced = kept.lang.as_deref().or(forced_lang.as_deref());
        let wanted_lang = wanted_lang(&session, forced).map(str::to_owned);
        Self {
            session,
            lang: Lang::wanted(wanted_lang.as_deref()),
            wanted_lang,
            around: Around { zone: TimeZone::system(), theme: Theme::System, zoom: 100 },
            forced_lang,
            kept,
            page: Page::default(),
            pages: Pages::default(),
            shell: Shell::default(),
            dialog: None,
            palette: None,
            disks: BTreeMap::new(),
            toasts: Toasts::default(),
            history: History::default(),
            drafts: Drafts::default(),
            leaving: Leaving::default(),
            revealer: Revealer::default(),
            camera: Camera::default(),
            studio: Studio::default(),
        }
    }

    /// Pictures are made by these from now on, and the documentation's as they were wished for before.
    pub(super) fn give(&mut self, camera: Camera, studio: Studio, wishes: Wishes) {
        self.camera = camera;
        self.studio = studio;
        self.pages.pictures.wish(wishes);
    }

    /// Wishes for the documentation's pictures, for whoever drives the window from outside.
    pub fn wish(&mut self, wishes: Wishes) {
        self.pages.pictures.wish(wishes);
    }

    /// How the documentation's pictures are wished for.
    pub(super) fn wishes(&self) -> &Wishes {
        self.pages.pictures.wishes()
    }

    /// The session.
    pub fn session(&self) -> &Session {
        &self.session
    }

    /// The session, for whoever drives the window from outside.
    pub fn session_mut(&mut self) -> &mut Session {
        &mut self.session
    }

    /// The page that is shown.
    pub fn page(&self) -> &Page {
        &self.page
    }

    /// Shows another page, for whoever drives the window from outside.
    pub fn go(&mut self, page: Page) {
        self.settle();
        self.page = page;
    }

    /// Takes in which workspaces were open before.
    pub(super) fn know_recent(&mut self, recent: &[Recent]) {
        if self.shell.recent != recent {
            self.shell.recent = recent.to_vec();
        }
    }

    /// The section of the help that is shown, if one is.
    pub fn help(&self) -> Option<Topic> {
        self.shell.help.topic()
    }

    /// The language that is spoken.
    pub fn lang(&self) -> &Lang {
        &self.lang
    }

    /// How the window looks now, for the workspace that is opened from here.
    pub(super) fn look(&self) -> Kept {
        Kept { lang: Some(self.lang.tag().to_owned()), theme: Some(self.theme()) }
    }

    /// The choices with which a workspace begins that is made from here.
    pub(super) fn settings(&self) -> Settings {
        let own = self.session.state().workspace.settings.clone();
        Settings { theme: self.theme(), language: self.kept.lang.clone().or(own.language), ..own }
    }

    fn theme(&self) -> Theme {
        self.kept.theme.unwrap_or(self.session.state().workspace.settings.theme)
    }

    /// Takes in what workers reported. Also runs while the window is hidden.
    pub(super) fn poll(&mut self, ctx: &egui::Context) {
        let events = self.session.poll();
        if !events.is_empty() {
            // Pages that were shown before the events must be shown again after them.
            ctx.request_repaint();
        }
        for event in events {
            self.take(event);
        }
        self.go_back_if_read();
        if let Some((path, result)) = self.camera.answer() {
            match result {
                Ok(()) => self.toasts.made(Message::new("ui-photo-saved").path("path", &path), path),
                Err(failure) => self.toasts.error(failure.message, failure.cause),
            }
        }
        while let Some(told) = self.studio.told() {
            ctx.request_repaint();
            if let Some(ended) = self.pages.pictures.take(told)
                && self.page != Page::Pictures
            {
                if ended.good {
                    self.toasts.success(ended.title.clone());
                } else {
                    self.toasts.error(ended.title.clone(), ended.details.clone());
                }
            }
        }
        while let Some(said) = self.revealer.said() {
            match said {
                Said::Unsure(message) => self.toasts.info(message),
                Said::Failed(message, cause) => self.toasts.error(message, cause),
            }
        }
    }

    fn refused(&mut self, refusal: &Refusal) {
        if !self.tell_dialog(&UiEvent::Refused(refusal.clone())) {
            self.toasts.error(refusal.explain(), String::new());
        }
    }

    /// Sends what is being edited in place: before another page is shown, and before the window closes.
    pub(super) fn settle(&mut self) {
        let outbox = RefCell::default();
        let view =
            view(&self.session, &self.lang, &self.around, &self.page, &self.disks, &self.history, &outbox);
        self.pages.settle(&view);
        for action in outbox.into_inner() {
            if let Action::Command(command) = action {
                self.command(command);
            }
        }
    }

    /// Says that something failed which has no place on a page.
    pub(super) fn tell(&mut self, message: Message, cause: String) {
        self.toasts.error(message, cause);
    }

    /// Says that another workspace was not opened or made: in the dialog that asked for it, if that is still there.
    pub(super) fn not_opened(&mut self, message: Message, cause: String) {
        if matches!(self.dialog, Some(Dialog::NewWorkspace(_))) {
            self.tell_dialog(&UiEvent::Failed(Failure { message, cause }));
        } else {
            self.tell(message, cause);
        }
    }

    /// Tells the open dialog; false if none is open.
    fn tell_dialog(&mut self, event: &UiEvent) -> bool {
        let Some(dialog) = &mut self.dialog else { return false };
        let outbox = RefCell::default();
        let view =
            view(&self.session, &self.lang, &self.around, &self.page, &self.disks, &self.history, &outbox);
        dialog.event(event, &view);
        true
    }

    /// Shows one frame; answers which other workspace is wanted, if one is.
    pub(super) fn show(
        &mut self,
        ui: &mut egui::Ui,
        picked: Option<(FilePurpose, PathBuf)>,
        asked: &RefCell<Vec<FilePurpose>>,
    ) -> Option<Wanted> {
        self.apply_settings(ui.ctx());
        self.around.zoom = zoom::percent(ui.ctx());
        let outbox = RefCell::default();
        self.outside_events(ui.ctx(), picked, &outbox);
        self.watch_closing(ui.ctx());
        let afresh = self.asked_afresh(ui.ctx());
        let mut flow = Flow::Open;
        let mut leaving = None;
        {
            let view = view(
                &self.session,
                &self.lang,
                &self.around,
                &self.page,
                &self.disks,
                &self.history,
                &outbox,
            );
            self.camera.follow(ui.ctx(), &view);
            let over = self.dialog.is_some() || self.camera.is_open() || self.pages.pictures.is_over();
            // A dialog has the keyboard for itself.
            if !over && self.palette.is_none() {
                shortcuts::handle(ui.ctx(), &view, &self.pages);
            } else {
                shortcuts::handle_under_dialog(ui.ctx(), &view);
            }
            shell::show(ui, &view, &mut self.shell, &mut self.pages, over);
            if let Some(palette) = &mut self.palette
                && palette.show(ui.ctx(), &view, &self.pages) == Flow::Close
            {
                self.palette = None;
            }
            if let Some(dialog) = &mut self.dialog {
                flow = dialog.show(ui, &view);
            }
            if self.leaving.is_asked() {
                leaving = leaving::ask(ui.ctx(), &view, &mut self.pages);
            }
            self.camera.show(ui, &view);
            self.shell.help.over(ui, &view, over);
        }
        match self.toasts.show(ui, &self.lang) {
            Some(Asked::Go(Way::Undo)) => outbox.borrow_mut().push(Action::Undo),
            Some(Asked::Go(Way::Redo)) => outbox.borrow_mut().push(Action::Redo),
            Some(Asked::Reveal(path)) => self.revealer.reveal(path, ui.ctx()),
            None => {}
        }
        self.follow_dialog(ui.ctx(), flow, afresh);
        let mut wanted = None;
        for action in outbox.into_inner() {
            if let Some(workspace) = self.perform(ui.ctx(), action, asked) {
                wanted = Some(workspace);
            }
        }
        wanted.or_else(|| self.follow_leaving(ui.ctx(), leaving))
    }

    /// Dropped and picked files go to the open dialog; without one, a dropped disk starts a new lab, and on the gallery's
    /// page an upload.
    fn outside_events(
        &mut self,
        ctx: &egui::Context,
        picked: Option<(FilePurpose, PathBuf)>,
        outbox: &RefCell<Vec<Action>>,
    ) {
        let dropped: Vec<PathBuf> =
            ctx.input(|input| input.raw.dropped_files.iter().map(|file| file.path().to_owned()).collect());
        if !dropped.is_empty() {
            self.dropped(dropped, outbox);
        }
        let view =
            view(&self.session, &self.lang, &self.around, &self.page, &self.disks, &self.history, outbox);
        if let Some((FilePurpose::PhotoFolder, folder)) = &picked {
            self.camera.picked(folder);
        } else if let Some((FilePurpose::PicturesFolder, folder)) = &picked {
            self.pages.pictures.picked(folder.clone());
        } else if let (Some((purpose, path)), Some(dialog)) = (picked, &mut self.dialog) {
            dialog.event(&UiEvent::Picked(purpose, path), &view);
        }
    }

    fn dropped(&mut self, paths: Vec<PathBuf>, outbox: &RefCell<Vec<Action>>) {
        if self.dialog.is_none() && self.page == Page::Account(AccountTab::Gallery) {
            if let Err(refusal) = may_upload_images(self.session.state()) {
                self.toasts.error(refusal.explain(), String::new());
                return;
            }
            self.session.measure_gallery();
            self.dialog = Some(Dialog::upload_image());
        }
        let view =
            view(&self.session, &self.lang, &self.around, &self.page, &self.disks, &self.history, outbox);
        let dialog = self.dialog.get_or_insert_with(|| Dialog::new_lab(&view));
        dialog.event(&UiEvent::Dropped(paths), &view);
    }

    fn apply_settings(&mut self, ctx: &egui::Context) {
        self.choose_lang();
        self.around.theme = self.theme();
        let theme = match self.around.theme {
            Theme::System => egui::ThemePreference::System,
            Theme::Light => egui::ThemePreference::Light,
            Theme::Dark => egui::ThemePreference::Dark,
        };
        if ctx.options(|options| options.theme_preference) != theme {
            ctx.set_theme(theme);
        }
    }

    fn after(&mut self, result: Result<(), Refusal>) {
        match result {
            Ok(()) => self.leave_deleted_lab(),
            Err(refusal) => self.refused(&refusal),
        }
    }

    fn choose_lang(&mut self) {
        let forced = self.kept.lang.as_deref().or(self.forced_lang.as_deref());
        let wanted = wanted_lang(&self.session, forced);
        if self.wanted_lang.as_deref() != wanted {
            self.lang = Lang::wanted(wanted);
            self.wanted_lang = wanted.map(str::to_owned);
        }
    }

    fn leave_deleted_lab(&mut self) {
        if let Page::Lab(lab, _) = &self.page
            && self.session.state().lab(*lab).is_none()
        {
            self.page = Page::Labs;
        }
    }
}

fn view<'a>(
    session: &'a Session,
    lang: &'a Lang,
    around: &'a Around,
    page: &'a Page,
    disks: &'a DiskFiles,
    history: &'a History,
    outbox: &'a RefCell<Vec<Action>>,
) -> View<'a> {
    View {
        state: session.state(),
        lang,
        now: session.now(),
        zone: &around.zone,
        page,
        folder: session.folder(),
        disks,
        theme: around.theme,
        zoom: around.zoom,
        steps: history.steps(),
        read_only: session.read_only(),
        outbox,
    }
}

/// The language that was asked for; none for the system's.
fn wanted_lang<'a>(session: &'a Session, forced: Option<&'a str>) -> Option<&'a str> {
    forced.or(session.state().workspace.settings.language.as_deref())
}
