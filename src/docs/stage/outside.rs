//! The outside of a scene: jobs that go on as the scene's clock does, and a gallery that lies nowhere.

use std::collections::{BTreeMap, VecDeque};
use std::path::Path;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};

use super::job::{Playing, Said};
use crate::app::{Crew, Heard};
use crate::docs::scene::Stage;
use crate::jobs::{Errand, ErrandKind, Reply};
use crate::model::image::Catalogue;
use crate::model::job::Failure;
use crate::model::state::{AttachedGallery, GalleryLocation};
use crate::model::{JobId, Message, Report, State, Workspace};
use crate::store::StoreError;

/// What the crew and the player share.
#[derive(Debug)]
pub(super) struct Outside {
    now: Timestamp,
    stage: Arc<Stage>,
    galleries: BTreeMap<String, Gallery>,
    jobs: BTreeMap<JobId, Playing>,
    heard: VecDeque<Heard>,
}

#[derive(Debug)]
struct Gallery {
    name: String,
    location: GalleryLocation,
    catalogue: Catalogue,
}

pub(super) type Shared = Arc<Mutex<Outside>>;

/// Locks; nothing that panics leaves it half changed.
pub(super) fn lock(outside: &Shared) -> MutexGuard<'_, Outside> {
    outside.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Outside {
    pub fn new(stage: &Arc<Stage>) -> Self {
        let galleries = stage.galleries.iter().map(|gallery| {
            let (name, location) = (gallery.name.clone(), gallery.location.clone());
            (gallery.id.clone(), Gallery { name, location, catalogue: gallery.catalogue() })
        });
        Self {
            now: stage.now,
            stage: Arc::clone(stage),
            galleries: galleries.collect(),
            jobs: BTreeMap::new(),
            heard: VecDeque::new(),
        }
    }

    pub fn now(&self) -> Timestamp {
        self.now
    }

    /// Since the beginning.
    pub fn elapsed(&self) -> SignedDuration {
        self.now.duration_since(self.stage.now)
    }

    /// Lets time go by.
    pub fn wait(&mut self, time: SignedDuration) {
        self.now += time;
        self.go_on();
    }

    /// Lets time go by until the newest job has done so many percent. False where none is at work, or it is
    /// further already.
    pub fn wait_for_percent(&mut self, percent: u8) -> bool {
        let Some(at) = self.jobs.values().next_back().map(|job| job.time_of(percent)) else { return false };
        if at < self.now {
            return false;
        }
        self.now = at;
        self.go_on();
        true
    }

    /// From when the newest job has done so many percent until it has done so many; 0 and 100 are its ends.
    pub fn span(&self, from: u8, until: u8) -> Option<(Timestamp, Timestamp)> {
        let job = self.jobs.values().next_back()?;
        Some((job.time_of(from), job.time_of(until)))
    }

    /// Lets time go by until then.
    pub fn wait_until(&mut self, time: Timestamp) {
        self.now = self.now.max(time);
        self.go_on();
    }

    /// Lets time go by until every job is over. False where none is at work.
    pub fn wait_for_all(&mut self) -> bool {
        let Some(end) = self.jobs.values().map(Playing::end).max() else { return false };
        self.now = self.now.max(end);
        self.go_on();
        true
    }

    /// Has every job say what it would have said until now.
    fn go_on(&mut self) {
        let now = self.now;
        let mut said = Vec::new();
        for (id, job) in &mut self.jobs {
            said.extend(job.until(*id, now));
        }
        self.jobs.retain(|_, job| !job.is_over());
        for said in said {
            match said {
                Said::Report(report) => self.heard.push_back(Heard::Report(report)),
                Said::Stored { gallery, definition } => self.store(&gallery, *definition),
            }
        }
    }

    fn store(&mut self, gallery: &str, definition: crate::model::image::Definition) {
        if let Some(gallery) = self.galleries.get_mut(gallery) {
            let key = crate::model::names::key(&definition.name);
            let there = gallery.catalogue.definitions.entry(key).or_insert_with(|| definition.clone());
            there.versions.extend(definition.versions);
            gallery.catalogue.stored = crate::docs::scene::stored(&gallery.catalogue);
        }
    }

    fn start(&mut self, id: JobId, state: &State) -> Result<(), Failure> {
        let rate = self.stage.rate;
        let existing = |gallery: &str, name: &str| self.galleries.get(gallery)?.catalogue.find(name).cloned();
        match Playing::start(id, state, self.now, rate, &existing) {
            Some(job) => {
                self.jobs.insert(id, job);
                self.go_on();
                Ok(())
            }
            None => Err(not_played()),
        }
    }

    fn reply(&mut self, errand: Errand) -> Reply {
        let kind = errand.kind();
        let failed = |errand| Reply::Failed { errand, failure: not_played() };
        match errand {
            Errand::CreateGallery { name, location, .. } => {
                let id = format!("{:016x}", self.galleries.len() + 1);
                let catalogue = Catalogue { shared_packs: true, ..Catalogue::default() };
                let gallery = Gallery { name, location, catalogue };
                let report = gallery.attached(&id);
                self.galleries.insert(id, gallery);
                Reply::Report(report)
            }
            Errand::OpenGallery { location, .. } => {
                let found = self.galleries.iter().find(|(_, gallery)| gallery.location == location);
                found.map_or_else(|| failed(kind), |(id, gallery)| Reply::Report(gallery.attached(id)))
            }
            Errand::ReadGallery { gallery, .. } => match self.galleries.get(&gallery.id) {
                Some(found) => {
                    let catalogue = found.catalogue.clone();
                    Reply::Report(Report::GalleryRead { id: gallery.id, catalogue })
                }
                None => Reply::Report(Report::GalleryUnreadable { message: not_played().message }),
            },
            Errand::WithdrawExport { definition, .. } => Reply::Withdrawn { definition },
            Errand::RemoveDisk { file, .. } => Reply::DiskRemoved { file },
            Errand::SavePrices { prices, .. } => Reply::PricesSaved { prices, kept: None },
            Errand::InspectDisk { path } => {
                let facts = self.stage.disks.get(&path).cloned().ok_or_else(not_played);
                Reply::Disk { path, facts }
            }
            // Any hash will do: nothing in a scene is signed in to.
            Errand::Hash { ticket, .. } => Reply::Hashed { ticket, hash: Ok("$argon2id$".to_owned()) },
            Errand::FreeSpace { folder } => Reply::FreeSpace { folder, bytes: Ok(self.stage.room) },
            Errand::EditImage { .. } => failed(ErrandKind::EditImage),
        }
    }
}

impl Gallery {
    fn attached(&self, id: &str) -> Report {
        let (name, location) = (self.name.clone(), self.location.clone());
        let attached = AttachedGallery { id: id.to_owned(), name, location };
        Report::GalleryAttached(attached, self.catalogue.clone())
    }
}

/// What a scene asks for that no stage answers. It is on the picture, where it is seen.
fn not_played() -> Failure {
    Failure { message: Message::new("docs-not-on-stage"), cause: String::new() }
}

/// The crew of a session on a stage.
pub(super) struct StageCrew(pub Shared);

impl Crew for StageCrew {
    fn start(&mut self, id: JobId, state: &State, _: &Path) -> Result<(), Failure> {
        lock(&self.0).start(id, state)
    }

    fn stop(&mut self, id: JobId) {
        let mut outside = lock(&self.0);
        if outside.jobs.remove(&id).is_some() {
            outside.heard.push_back(Heard::Report(Report::JobCancelled(id)));
        }
    }

    fn errand(&mut self, errand: Errand) {
        let mut outside = lock(&self.0);
        let reply = outside.reply(errand);
        outside.heard.push_back(Heard::Reply(reply));
    }

    fn errand_once_kept(&mut self, _: Arc<Workspace>, errand: Errand) {
        self.errand(errand);
    }

    fn works(&self) -> bool {
        true
    }

    fn keep(&mut self, _: Arc<Workspace>) {}

    fn flush(&mut self) -> Result<(), Arc<StoreError>> {
        Ok(())
    }

    fn heard(&mut self) -> Option<Heard> {
        lock(&self.0).heard.pop_front()
    }

    fn wait(&self, _: Duration) {}

    fn end(&mut self) {}
}
