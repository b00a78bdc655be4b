//! An open workspace in the window: where the person is, the open dialog, and the frame's order of things.

mod drafts;
mod leaving;
mod undo;

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::path::PathBuf;

use jiff::tz::TimeZone;

use self::drafts::Drafts;
use self::leaving::Leaving;
use super::action::{Action, FilePurpose, UiEvent};
use super::dialogs::{Dialog, Flow};
use super::help;
use super::history::{History, Way};
use super::page::{AccountTab, Page};
use super::pages::Pages;
use super::palette::Palette;
use super::recover::Wanted;
use super::reveal::{Revealer, Said};
use super::shell::{self, Shell};
use super::shortcuts;
use super::toasts::Toasts;
use super::view::{DiskFiles, DiskLook, View};
use crate::app::{Access, Event, Session};
use crate::model::apply::may_upload_images;
use crate::model::edit::ImageEdit;
use crate::model::job::{JobState, Outcome, Task};
use crate::model::state::{Settings, Theme};
use crate::model::{Command, Explain as _, JobId, Message, Refusal, names};
use crate::store::recent::Recent;
use crate::text::{Lang, Topic};

/// An open workspace.
pub struct Desk {
    session: Session,
    lang: Lang,
    /// What it was chosen for.
    wanted_lang: Option<String>,
    zone: TimeZone,
    forced_lang: Option<String>,
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
}

impl Desk {
    /// Shows the labs of a session. A language given here goes before the workspace's own choice.
    pub fn new(session: Session, forced_lang: Option<String>) -> Self {
        let wanted_lang = wanted_lang(&session, forced_lang.as_deref());
        Self {
            session,
            lang: Lang::wanted(wanted_lang.as_deref()),
            wanted_lang,
            zone: TimeZone::system(),
            forced_lang,
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
        }
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
        while let Some(said) = self.revealer.said() {
            match said {
                Said::Unsure(message) => self.toasts.info(message),
                Said::Failed(message, cause) => self.toasts.error(message, cause),
            }
        }
    }

    fn take(&mut self, event: Event) {
        match event {
            Event::JobEnded(id) => self.tell_ended(id),
            Event::Looked(path, result) => {
                let look = match result {
                    Ok(facts) => DiskLook::Facts(facts),
                    Err(failure) => DiskLook::Failed(failure),
                };
                self.disks.insert(path, look);
            }
            // Asked for by a dialog; when that is closed, nobody wants to know any more.
            Event::GalleryRoom(room) => {
                self.tell_dialog(&UiEvent::Room(room));
            }
            Event::Refused(refusal) => self.refused(&refusal),
            Event::Failed(failure) => {
                // A failure that the open dialog does not wait for would be lost in it.
                let own = self.dialog.as_ref().is_some_and(Dialog::is_waiting);
                if !own || !self.tell_dialog(&UiEvent::Failed(failure.clone())) {
                    self.toasts.error(failure.message, failure.cause);
                }
            }
            Event::GalleryAttached(name) => {
                let created = matches!(self.dialog, Some(Dialog::CreateGallery(_)));
                let said = if created { "ui-toast-gallery-created" } else { "ui-toast-gallery-attached" };
                self.toasts.success(Message::new(said).with("name", name));
            }
            Event::ImageEdited { definition, edit } => {
                self.came(|done| {
                    matches!(done, Command::EditImage { definition: image, edit: asked }
                        if names::same(image, &definition) && *asked == edit)
                });
                self.tell_edited(definition, &edit);
            }
            Event::PricesChanged => self.came(|done| matches!(done, Command::SetPrices(_))),
            Event::NotSaved(message) => self.toasts.error(message, String::new()),
            Event::Notice(message) => self.toasts.info(message),
        }
    }

    /// A toast only for what happened elsewhere: the lab's own page shows its jobs itself.
    fn tell_ended(&mut self, id: JobId) {
        let Some(job) = self.session.state().workspace.jobs.get(&id) else { return };
        if Page::of_job(job).is_none_or(|page| self.page == page) {
            return;
        }
        let lab = self.session.state().workspace.lab_name_of(job).to_owned();
        let image = job.task.image().map(|(name, version)| format!("{name} {version}")).unwrap_or_default();
        match &job.state {
            JobState::Done(Outcome::Verified(figures)) if !figures.is_sound() => {
                let message = Message::new("ui-toast-damaged").with("count", figures.damaged);
                self.toasts.error(message, String::new());
            }
            JobState::Done(_) => self.toasts.success(match &job.task {
                Task::Export { upload: None, .. } => Message::new("ui-toast-exported").with("lab", lab),
                Task::Export { upload: Some(_), .. } => {
                    Message::new("ui-toast-uploaded").with("image", image)
                }
                Task::Replicate { .. } => Message::new("ui-toast-replicated").with("image", image),
                Task::Download { path, .. } => {
                    Message::new("ui-toast-downloaded").with("image", image).path("path", path)
                }
                Task::Verify { .. } => Message::new("ui-toast-sound"),
                Task::Collect { .. } => Message::new("ui-toast-collected"),
                Task::DiskFromImage { .. } | Task::DiskFromFile { .. } | Task::EmptyDisk { .. } => {
                    Message::new("ui-toast-lab-ready").with("lab", lab)
                }
            }),
            JobState::Failed(failure) => {
                let gallery = self.session.state().workspace.gallery.as_ref();
                let what = match gallery.filter(|_| job.task.is_upkeep()) {
                    Some(gallery) => gallery.name.clone(),
                    None if job.lab.is_some() => lab,
                    None => image,
                };
                let message =
                    Message::new("ui-toast-failed").with("lab", what).with("reason", failure.message.clone());
                self.toasts.error(message, failure.cause.clone());
            }
            _ => {}
        }
    }

    /// What was deleted is gone from the page, so it is said; everything else shows.
    fn tell_edited(&mut self, image: String, edit: &ImageEdit) {
        match edit {
            ImageEdit::DeleteVersion(version) => self.toasts.success(
                Message::new("ui-toast-version-deleted")
                    .with("image", image)
                    .with("version", version.to_string()),
            ),
            ImageEdit::DeleteImage => {
                let deleted = Page::Account(AccountTab::Image(image.clone()));
                if self.page == deleted {
                    self.page = Page::Account(AccountTab::Gallery);
                }
                self.toasts.success(Message::new("ui-toast-image-deleted").with("image", image));
            }
            ImageEdit::Describe { .. } | ImageEdit::Version { .. } => {}
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
            view(&self.session, &self.lang, &self.zone, &self.page, &self.disks, &self.history, &outbox);
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

    /// Tells the open dialog; false if none is open.
    fn tell_dialog(&mut self, event: &UiEvent) -> bool {
        let Some(dialog) = &mut self.dialog else { return false };
        let outbox = RefCell::default();
        let view =
            view(&self.session, &self.lang, &self.zone, &self.page, &self.disks, &self.history, &outbox);
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
        let outbox = RefCell::default();
        self.outside_events(ui.ctx(), picked, &outbox);
        self.watch_closing(ui.ctx());
        let afresh = self.asked_afresh(ui.ctx());
        let mut flow = Flow::Open;
        let mut leaving = None;
        {
            let view =
                view(&self.session, &self.lang, &self.zone, &self.page, &self.disks, &self.history, &outbox);
            // A dialog has the keyboard for itself.
            if self.dialog.is_none() && self.palette.is_none() {
                shortcuts::handle(ui.ctx(), &view, &self.pages);
            } else if ui.ctx().input_mut(|input| input.consume_shortcut(&shortcuts::HELP)) {
                view.send(Action::Help(None));
            }
            shell::show(ui, &view, &mut self.shell, &mut self.pages, self.dialog.is_some());
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
            self.shell.help.over(ui, &view, self.dialog.is_some());
        }
        if let Some(way) = self.toasts.show(ui, &self.lang) {
            outbox.borrow_mut().push(if way == Way::Undo { Action::Undo } else { Action::Redo });
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
            view(&self.session, &self.lang, &self.zone, &self.page, &self.disks, &self.history, outbox);
        if let (Some((purpose, path)), Some(dialog)) = (picked, &mut self.dialog) {
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
            view(&self.session, &self.lang, &self.zone, &self.page, &self.disks, &self.history, outbox);
        let dialog = self.dialog.get_or_insert_with(|| Dialog::new_lab(&view));
        dialog.event(&UiEvent::Dropped(paths), &view);
    }

    fn apply_settings(&mut self, ctx: &egui::Context) {
        self.choose_lang();
        let settings = &self.session.state().workspace.settings;
        let theme = match settings.theme {
            Theme::System => egui::ThemePreference::System,
            Theme::Light => egui::ThemePreference::Light,
            Theme::Dark => egui::ThemePreference::Dark,
        };
        if ctx.options(|options| options.theme_preference) != theme {
            ctx.set_theme(theme);
        }
    }

    fn perform(
        &mut self,
        ctx: &egui::Context,
        action: Action,
        asked: &RefCell<Vec<FilePurpose>>,
    ) -> Option<Wanted> {
        // What was done shows in the next frame.
        ctx.request_repaint();
        match action {
            Action::Command(command) => self.command(command),
            Action::Undo => self.go_back(Way::Undo),
            Action::Redo => self.go_back(Way::Redo),
            Action::CreateLab { mut lab, credentials } => {
                let result = if let Some((user, password)) = credentials {
                    self.session.create_lab(*lab, user, password)
                } else {
                    lab.credentials = None;
                    self.session.send(Command::CreateLab(*lab))
                };
                self.after(result);
            }
            Action::ResetPassword { lab, user, password } => {
                let result = self.session.reset_password(lab, user, password);
                self.after(result);
            }
            Action::Go(page) => {
                self.go(page);
                self.leave_dialog();
            }
            Action::Open(dialog) => {
                // A colleague may have exported an image since the gallery was read.
                if matches!(*dialog, Dialog::NewLab(_)) && self.session.state().workspace.gallery.is_some() {
                    let result = self.session.send(Command::ReloadGallery);
                    self.after(result);
                }
                if matches!(*dialog, Dialog::UploadImage(_)) {
                    self.session.measure_gallery();
                }
                self.open(*dialog);
            }
            Action::Pick(purpose) => asked.borrow_mut().push(purpose),
            Action::LookInto(path) => {
                self.disks.insert(path.clone(), DiskLook::Looking);
                self.session.look_into(path);
            }
            Action::RevealDisk(file) => self.reveal(ctx, &file),
            Action::ShowJobs => self.shell.open_jobs(),
            Action::ShowPalette => self.palette = Some(Palette::default()),
            Action::Zoom(zoom) => zoom.apply(ctx),
            Action::Quit => ctx.send_viewport_cmd(egui::ViewportCommand::Close),
            Action::ShowJob(id) => {
                self.settle();
                if let Some(page) = self.session.state().workspace.jobs.get(&id).and_then(Page::of_job) {
                    self.page = page;
                }
            }
            Action::Speak(tag) => {
                // Whoever chooses now means it, whatever was typed at the start.
                self.forced_lang = None;
                let settings = self.session.state().workspace.settings.clone();
                let language = tag.map(str::to_owned);
                let result = self.session.send(Command::SetSettings(Settings { language, ..settings }));
                self.after(result);
            }
            Action::Copy(text) => ctx.copy_text(text),
            Action::NewWorkspace(folder, workspace) => {
                return self.leave_for(Wanted::Create(folder, workspace));
            }
            Action::ForgetWorkspace(folder) => return Some(Wanted::Forget(folder)),
            Action::OpenWorkspace(folder) => return self.leave_for(Wanted::Open(folder, Access::ReadWrite)),
            Action::Help(topic) => {
                let on_screen =
                    || self.dialog.as_ref().map_or_else(|| help::of_page(&self.page), help::of_dialog);
                self.shell.help.toggle(ctx, topic.unwrap_or_else(on_screen));
            }
            Action::Toast(message) => self.toasts.info(message),
        }
        None
    }

    fn after(&mut self, result: Result<(), Refusal>) {
        match result {
            Ok(()) => self.leave_deleted_lab(),
            Err(refusal) => self.refused(&refusal),
        }
    }

    fn choose_lang(&mut self) {
        let wanted = wanted_lang(&self.session, self.forced_lang.as_deref());
        if self.wanted_lang != wanted {
            self.lang = Lang::wanted(wanted.as_deref());
            self.wanted_lang = wanted;
        }
    }

    fn leave_deleted_lab(&mut self) {
        if let Page::Lab(lab, _) = &self.page
            && self.session.state().lab(*lab).is_none()
        {
            self.page = Page::Labs;
        }
    }

    /// Shows a disk in the platform's file manager.
    fn reveal(&self, ctx: &egui::Context, file: &str) {
        let lab = self
            .session
            .state()
            .workspace
            .labs
            .values()
            .find(|lab| lab.template.disk.as_ref().is_some_and(|disk| disk.file == file));
        if let Some(path) = lab.and_then(|lab| self.session.disk_path(lab)) {
            self.revealer.reveal(path, ctx);
        }
    }
}

fn view<'a>(
    session: &'a Session,
    lang: &'a Lang,
    zone: &'a TimeZone,
    page: &'a Page,
    disks: &'a DiskFiles,
    history: &'a History,
    outbox: &'a RefCell<Vec<Action>>,
) -> View<'a> {
    View {
        state: session.state(),
        lang,
        now: session.now(),
        zone,
        page,
        folder: session.folder(),
        disks,
        steps: history.steps(),
        read_only: session.read_only(),
        outbox,
    }
}

/// The language that was asked for; none for the system's.
fn wanted_lang(session: &Session, forced: Option<&str>) -> Option<String> {
    forced.or(session.state().workspace.settings.language.as_deref()).map(str::to_owned)
}
