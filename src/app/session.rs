//! An open workspace and everything at work in it.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use jiff::Timestamp;

use super::crew::{Crew, Heard, Threads};
use super::event::Event;
use super::hypervisor::{Hypervisor, StateOnly};
use super::passwords::Passwords;
use super::refresh::Refresh;
use crate::gallery::Place;
use crate::jobs::{Errand, Places, Reply};
use crate::model::lab::Lab;
use crate::model::shared::Mark;
use crate::model::{Command, Effect, Explain as _, Message, Refusal, Report, State, Workspace, apply};
use crate::store::{Mode, Opened, SaveReport, Store, StoreError, prices};

/// Tells the owner of the session that [`Session::poll`] has something to do; called from any thread.
pub type Wake = Arc<dyn Fn() + Send + Sync>;

/// The time, from outside.
pub type Clock = Arc<dyn Fn() -> Timestamp + Send + Sync>;

/// What a workspace is opened for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Access {
    /// To work in it.
    ReadWrite,
    /// To look at it; nothing in its folder is touched.
    ReadOnly,
    /// To work in it, going back to the backup of its document.
    Backup,
}

/// An open workspace.
pub struct Session {
    pub(super) state: State,
    pub(super) places: Places,
    pub(super) folder: PathBuf,
    pub(super) crew: Box<dyn Crew>,
    pub(super) hypervisor: Box<dyn Hypervisor>,
    pub(super) events: Vec<Event>,
    pub(super) refresh: Refresh,
    clock: Clock,
    read_only: Option<Message>,
    pub(super) passwords: Passwords,
    /// The workspace that the saver was last given.
    seen: Mark<Workspace>,
    /// Whoever works with the session has heard that the last flush failed.
    unsaved_is_known: bool,
}

impl Session {
    /// Opens the workspace in `folder`. Jobs that its last run left are interrupted, not restarted: see
    /// [`Self::resume`].
    pub fn open(folder: &Path, access: Access, clock: Clock, wake: Wake) -> Result<Self, StoreError> {
        let now = clock();
        let Opened { document, store, notices } = match access {
            Access::ReadWrite => Store::open(folder, Mode::ReadWrite, now)?,
            Access::ReadOnly => Store::open(folder, Mode::ReadOnly, now)?,
            Access::Backup => Store::open_backup(folder, Mode::ReadWrite, now)?,
        };
        let read_only = (access == Access::ReadOnly).then(|| Message::new("app-read-only"));
        let mut session = Self::start(folder, document, store, read_only, clock, wake)?;
        session.events.extend(notices.into_iter().map(Event::Notice));
        Ok(session)
    }

    /// Makes a workspace in `folder`, which must not hold one, and opens it.
    pub fn create(folder: &Path, workspace: Workspace, clock: Clock, wake: Wake) -> Result<Self, StoreError> {
        let store = Store::create(folder, &workspace)?;
        Self::start(folder, workspace, store, None, clock, wake)
    }

    /// Opens a workspace that lies nowhere. `crew` answers for the outside; `folder` is where it is said to lie.
    pub fn scripted(folder: &Path, workspace: Workspace, crew: Box<dyn Crew>, clock: Clock) -> Self {
        let mut session = Self::new(folder.to_owned(), workspace, crew, None, clock);
        session.take(Report::PricesRead(None));
        session.take(Report::Started);
        session
    }

    fn start(
        folder: &Path,
        workspace: Workspace,
        store: Store<Workspace>,
        read_only: Option<Message>,
        clock: Clock,
        wake: Wake,
    ) -> Result<Self, StoreError> {
        // A relative folder would change its meaning with the working directory, and rules want whole paths.
        let folder = std::path::absolute(folder).unwrap_or_else(|_| folder.to_owned());
        let crew = Threads::start(read_only.is_none().then_some(store), wake)?;
        let mut session = Self::new(folder, workspace, Box::new(crew), read_only, clock);
        session.read_prices();
        if session.read_only.is_some() {
            // Its jobs may well be at work in the program that has the workspace.
            session.perform(vec![Effect::ReadGallery]);
        } else {
            session.take(Report::Started);
        }
        Ok(session)
    }

    fn new(
        folder: PathBuf,
        workspace: Workspace,
        crew: Box<dyn Crew>,
        read_only: Option<Message>,
        clock: Clock,
    ) -> Self {
        let state = State::new(workspace);
        let seen = state.workspace.mark();
        Self {
            state,
            places: Places::new(&folder),
            folder,
            crew,
            hypervisor: Box::new(StateOnly),
            events: Vec::new(),
            refresh: Refresh::default(),
            clock,
            read_only,
            passwords: Passwords::default(),
            seen,
            unsaved_is_known: false,
        }
    }

    /// Reads the workspace's own prices, where the workspace itself has just been read.
    fn read_prices(&mut self) {
        let report = match prices::read(&self.folder) {
            Ok(own) => Report::PricesRead(own.map(Box::new)),
            Err(error) => {
                let message = Message::new("app-prices-unreadable").with("why", error.explain());
                self.events.push(Event::Notice(message.clone()));
                Report::PricesUnreadable { message }
            }
        };
        self.take(report);
    }

    /// The state.
    pub fn state(&self) -> &State {
        &self.state
    }

    /// The workspace's folder, absolute.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// The path of a lab's disk, if the lab has one and its name is one that this program gives.
    pub fn disk_path(&self, lab: &Lab) -> Option<PathBuf> {
        self.places.disk(&lab.template.disk.as_ref()?.file).ok()
    }

    /// Where the attached gallery lies, if one is attached.
    pub fn gallery_place(&self) -> Option<Place> {
        self.places.gallery(&self.state.workspace.gallery.as_ref()?.location).ok()
    }

    /// Where notes on the gallery's packs lie; none for who only looks.
    pub(crate) fn cache(&self) -> Option<PathBuf> {
        self.read_only.is_none().then(|| self.places.cache())
    }

    /// Why nothing can be changed, if the workspace is open for reading only.
    pub fn read_only(&self) -> Option<&Message> {
        self.read_only.as_ref()
    }

    /// The time now.
    pub fn now(&self) -> Timestamp {
        (self.clock)()
    }

    /// Carries out a command and starts what follows from it. The person's choices, such as the language, can be
    /// changed in a workspace that is open for reading only, too; they hold until it is closed.
    pub fn send(&mut self, command: Command) -> Result<(), Refusal> {
        let harmless =
            matches!(command, Command::Report(_) | Command::ReloadGallery | Command::SetSettings(_));
        if self.read_only.is_some() && !harmless {
            return Err(Refusal::ReadOnly);
        }
        let now = self.now();
        let effects = apply(&mut self.state, command, now)?;
        self.perform(effects);
        self.save_changes();
        Ok(())
    }

    /// Looks into a disk file; the answer is [`Event::Looked`].
    pub fn look_into(&mut self, path: PathBuf) {
        self.crew.errand(Errand::InspectDisk { path });
    }

    /// Asks how much the attached gallery has room for; the answer is [`Event::GalleryRoom`].
    pub fn measure_gallery(&mut self) {
        match self.gallery_place() {
            Some(Place::Folder(folder)) => self.crew.errand(Errand::FreeSpace { folder }),
            Some(Place::Cloud(_)) => {
                self.events.push(Event::GalleryRoom(Err(Message::new("app-room-object-store"))));
            }
            None => {}
        }
    }

    /// Takes in what workers reported. Cheap when there is nothing.
    pub fn poll(&mut self) -> Vec<Event> {
        while let Some(heard) = self.crew.heard() {
            match heard {
                Heard::Report(report) => self.take(report),
                Heard::Reply(reply) => self.reply(reply),
                Heard::Save(SaveReport::Saved(saved)) => {
                    self.events.extend(saved.notices.into_iter().map(Event::Notice));
                }
                Heard::Save(SaveReport::Failed(error)) => self.events.push(Event::NotSaved(error.explain())),
            }
        }
        std::mem::take(&mut self.events)
    }

    /// Waits until a worker has something to say, or for `timeout`.
    pub fn wait(&self, timeout: Duration) {
        self.crew.wait(timeout);
    }

    /// Starts the jobs again that the last run did not finish. Those that cannot go on now stay interrupted.
    pub fn resume(&mut self) {
        let interrupted: Vec<_> = self
            .state
            .workspace
            .jobs
            .values()
            .filter(|job| job.state == crate::model::job::JobState::Interrupted)
            .map(|job| job.id)
            .collect();
        for id in interrupted {
            if let Err(refusal) = self.send(Command::RetryJob(id)) {
                tracing::info!(job = id.0, ?refusal, "an interrupted job waits for the person");
            }
        }
    }

    /// Takes in what a worker found out.
    fn take(&mut self, report: Report) {
        // Progress comes ten times a second and is not part of the workspace.
        let kept = !matches!(report, Report::JobProgress(..));
        if let Report::GalleryAttached(gallery, _) = &report {
            self.events.push(Event::GalleryAttached(gallery.name.clone()));
        }
        if let Report::ImageEdited { definition, edit, .. } = &report {
            self.events.push(Event::ImageEdited { definition: definition.clone(), edit: edit.clone() });
        }
        if matches!(report, Report::GalleryRead { .. } | Report::GalleryUnreadable { .. }) {
            self.refresh.answered();
        }
        self.report(report);
        self.ask_again_if_due();
        if kept {
            self.save_changes();
        }
    }

    /// Has the model take a report, in the middle of something else that saves what has changed.
    pub(super) fn report(&mut self, report: Report) {
        let ended = match &report {
            Report::JobDone(id, _) | Report::JobFailed(id, _) | Report::JobCancelled(id) => Some(*id),
            _ => None,
        };
        let now = self.now();
        match apply(&mut self.state, Command::Report(report), now) {
            Ok(effects) => self.perform(effects),
            Err(refusal) => tracing::error!(?refusal, "a report was refused"),
        }
        self.events.extend(ended.map(Event::JobEnded));
    }

    fn reply(&mut self, reply: Reply) {
        match reply {
            Reply::Report(report) => self.take(report),
            Reply::Disk { path, facts } => self.events.push(Event::Looked(path, facts)),
            Reply::Failed { failure, .. } => self.events.push(Event::Failed(failure)),
            Reply::Hashed { ticket, hash } => self.hashed(ticket, hash),
            Reply::DiskRemoved { file } => self.take(Report::DiskRemoved(file)),
            Reply::PricesSaved { prices, kept } => {
                let kept = kept.map(|kept| Message::new("app-prices-kept").path("kept", &kept));
                self.events.extend(kept.map(Event::Notice));
                self.take(Report::PricesRead(prices));
                self.events.push(Event::PricesChanged);
            }
            Reply::FreeSpace { bytes, .. } => {
                self.events.push(Event::GalleryRoom(bytes.map_err(|failure| failure.message)));
            }
            Reply::Withdrawn { .. } => {}
        }
    }

    fn save_changes(&mut self) {
        let mark = self.state.workspace.mark();
        if self.seen != mark {
            self.seen = mark;
            self.crew.keep(self.state.workspace.snapshot());
        }
    }

    /// Waits until everything is on the disk.
    pub fn flush(&mut self) -> Result<(), Arc<StoreError>> {
        self.save_changes();
        let flushed = self.crew.flush();
        self.unsaved_is_known = flushed.is_err();
        flushed
    }
}

impl Drop for Session {
    /// Jobs stop where they are and go on at the next start; what the workspace holds is written.
    fn drop(&mut self) {
        self.crew.end();
        let is_known = self.unsaved_is_known;
        match self.flush() {
            Err(error) if !is_known => tracing::error!(%error, "the workspace was not saved"),
            Err(_) | Ok(()) => {}
        }
    }
}
