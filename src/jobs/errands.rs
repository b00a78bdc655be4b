//! Short work off the window's thread: one thread, one errand after the other.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::thread;
use std::time::Duration;

use jiff::Timestamp;

use super::error::JobError;
use super::failure::failure;
use super::galleries::{create_gallery, edit_image, open_gallery, read_gallery, withdraw_export};
use super::kept::Kept;
use super::places::Places;
use super::plan::export_id;
use super::report::Wake;
use super::runner::said;
use crate::disk::{self, DiskFacts};
use crate::gallery::ExportId;
use crate::model::cost::Prices;
use crate::model::edit::ImageEdit;
use crate::model::job::{Failure, Task};
use crate::model::secret::Secret;
use crate::model::state::{AttachedGallery, GalleryLocation};
use crate::model::{Effect, RegionId, Report, State};
use crate::store::{password, prices};

/// How long the end of the program waits for errands: a share that does not answer must not keep the window open.
const PATIENCE: Duration = Duration::from_secs(3);

/// Something short to be done. `places` are those of the open workspace.
#[derive(Debug)]
pub enum Errand {
    /// Create a gallery: [`Report::GalleryAttached`], or [`Reply::Failed`].
    CreateGallery {
        /// The workspace's places.
        places: Places,
        /// The gallery's name.
        name: String,
        /// Where.
        location: GalleryLocation,
        /// Regions share their packs where the file system can.
        share_packs: bool,
    },
    /// Open a gallery: [`Report::GalleryAttached`], or [`Reply::Failed`].
    OpenGallery {
        /// The workspace's places.
        places: Places,
        /// Where the gallery lies.
        location: GalleryLocation,
    },
    /// Read the attached gallery: [`Report::GalleryRead`] or [`Report::GalleryUnreadable`].
    ReadGallery {
        /// The workspace's places.
        places: Places,
        /// The gallery.
        gallery: AttachedGallery,
    },
    /// Change an image of the attached gallery: [`Report::ImageEdited`], or [`Reply::Failed`].
    EditImage {
        /// The workspace's places.
        places: Places,
        /// The gallery.
        gallery: AttachedGallery,
        /// The image definition's name.
        definition: String,
        /// What changes.
        edit: ImageEdit,
        /// Target regions that get their replicas after it.
        replicate: Vec<RegionId>,
        /// Who asked for it.
        by: String,
    },
    /// Take back what an export has left unfinished in the attached gallery: [`Reply::Withdrawn`], or
    /// [`Reply::Failed`].
    WithdrawExport {
        /// The workspace's places.
        places: Places,
        /// The gallery.
        gallery: AttachedGallery,
        /// The image definition's name.
        definition: String,
        /// The export.
        id: ExportId,
    },
    /// Remove a disk of the workspace that no lab has any more: [`Reply::DiskRemoved`], or [`Reply::Failed`].
    RemoveDisk {
        /// The workspace's places.
        places: Places,
        /// The disk's file name.
        file: String,
    },
    /// Write the workspace's own list of prices, or take it away: [`Reply::PricesSaved`], or [`Reply::Failed`].
    SavePrices {
        /// The workspace's places.
        places: Places,
        /// The list; none for the published one again.
        prices: Option<Box<Prices>>,
    },
    /// Find out what a disk file is: [`Reply::Disk`].
    InspectDisk {
        /// The file.
        path: PathBuf,
    },
    /// Hash a password: [`Reply::Hashed`].
    Hash {
        /// Comes back with the reply.
        ticket: u64,
        /// The password.
        password: Secret,
    },
    /// Ask how much room a folder has: [`Reply::FreeSpace`].
    FreeSpace {
        /// The folder.
        folder: PathBuf,
    },
}

/// What came of an errand.
#[derive(Debug)]
pub enum Reply {
    /// For the model.
    Report(Report),
    /// What a disk file is.
    Disk {
        /// The file.
        path: PathBuf,
        /// What it is, or why it is none.
        facts: Result<DiskFacts, Failure>,
    },
    /// A password's hash, in the PHC text form.
    Hashed {
        /// As it was asked with.
        ticket: u64,
        /// The hash.
        hash: Result<String, Failure>,
    },
    /// Nothing of an unfinished export stands in the way any more.
    Withdrawn {
        /// The image definition's name.
        definition: String,
    },
    /// A disk file of the workspace is gone.
    DiskRemoved {
        /// Its name.
        file: String,
    },
    /// The workspace has these prices of its own now, or none.
    PricesSaved {
        /// The list.
        prices: Option<Box<Prices>>,
        /// Where a list was kept aside that could not be read.
        kept: Option<PathBuf>,
    },
    /// Room in a folder.
    FreeSpace {
        /// The folder.
        folder: PathBuf,
        /// Bytes that may still be written.
        bytes: Result<u64, Failure>,
    },
    /// It could not be done.
    Failed {
        /// What was asked for.
        errand: ErrandKind,
        /// Why not.
        failure: Failure,
    },
}

/// Which errand it was.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ErrandKind {
    /// [`Errand::CreateGallery`].
    CreateGallery,
    /// [`Errand::OpenGallery`].
    OpenGallery,
    /// [`Errand::ReadGallery`].
    ReadGallery,
    /// [`Errand::EditImage`].
    EditImage,
    /// [`Errand::WithdrawExport`].
    WithdrawExport,
    /// [`Errand::RemoveDisk`].
    RemoveDisk,
    /// [`Errand::SavePrices`].
    SavePrices,
    /// [`Errand::InspectDisk`].
    InspectDisk,
    /// [`Errand::Hash`].
    Hash,
    /// [`Errand::FreeSpace`].
    FreeSpace,
}

impl Errand {
    /// The errand that an effect asks for; none if the effect is work for somebody else.
    pub fn of(effect: &Effect, state: &State, places: &Places) -> Option<Self> {
        let places = places.clone();
        match effect {
            Effect::CreateGallery { name, location, share_packs } => Some(Self::CreateGallery {
                places,
                name: name.clone(),
                location: location.clone(),
                share_packs: *share_packs,
            }),
            Effect::OpenGallery(location) => Some(Self::OpenGallery { places, location: location.clone() }),
            Effect::ReadGallery => {
                state.workspace.gallery.clone().map(|gallery| Self::ReadGallery { places, gallery })
            }
            Effect::EditImage { definition, edit, replicate, by } => Some(Self::EditImage {
                places,
                gallery: state.workspace.gallery.clone()?,
                definition: definition.clone(),
                edit: edit.clone(),
                replicate: replicate.clone(),
                by: by.clone(),
            }),
            Effect::SavePrices(prices) => Some(Self::SavePrices { places, prices: prices.clone() }),
            Effect::RemoveDisk(file) => Some(Self::RemoveDisk { places, file: file.clone() }),
            Effect::WithdrawExport(job) => {
                let Task::Export { definition, .. } = &job.task else { return None };
                let gallery = state.workspace.gallery.clone()?;
                let (definition, id) = (definition.clone(), export_id(state, job));
                Some(Self::WithdrawExport { places, gallery, definition, id })
            }
            Effect::RunJob(_) | Effect::StopJob(_) | Effect::Hypervisor(_) => None,
        }
    }

    /// Which one it is.
    pub fn kind(&self) -> ErrandKind {
        match self {
            Self::CreateGallery { .. } => ErrandKind::CreateGallery,
            Self::OpenGallery { .. } => ErrandKind::OpenGallery,
            Self::ReadGallery { .. } => ErrandKind::ReadGallery,
            Self::EditImage { .. } => ErrandKind::EditImage,
            Self::WithdrawExport { .. } => ErrandKind::WithdrawExport,
            Self::RemoveDisk { .. } => ErrandKind::RemoveDisk,
            Self::SavePrices { .. } => ErrandKind::SavePrices,
            Self::InspectDisk { .. } => ErrandKind::InspectDisk,
            Self::Hash { .. } => ErrandKind::Hash,
            Self::FreeSpace { .. } => ErrandKind::FreeSpace,
        }
    }

    /// Does it, on the calling thread: for the command line, and for [`Errands`].
    pub fn run(self) -> Reply {
        let kind = self.kind();
        let report = |done: Result<Report, JobError>| match done {
            Ok(report) => Reply::Report(report),
            Err(error) => Reply::Failed { errand: kind, failure: failure(&error) },
        };
        match self {
            Self::CreateGallery { places, name, location, share_packs } => {
                report(create_gallery(&places, &name, location, share_packs, Timestamp::now()))
            }
            Self::OpenGallery { places, location } => report(open_gallery(&places, location)),
            Self::ReadGallery { places, gallery } => Reply::Report(read_gallery(&places, &gallery)),
            Self::EditImage { places, gallery, definition, edit, replicate, by } => {
                let edited = edit_image(&places, &gallery, (&definition, &edit), &by, Timestamp::now());
                let gallery = gallery.id;
                report(edited.map(|()| Report::ImageEdited { gallery, definition, edit, replicate, by }))
            }
            Self::WithdrawExport { places, gallery, definition, id } => {
                match withdraw_export(&places, &gallery, &definition, &id) {
                    Ok(()) => Reply::Withdrawn { definition },
                    Err(error) => Reply::Failed { errand: kind, failure: failure(&error) },
                }
            }
            Self::RemoveDisk { places, file } => match remove_disk(&places, &file) {
                Ok(()) => Reply::DiskRemoved { file },
                Err(error) => Reply::Failed { errand: kind, failure: failure(&error) },
            },
            Self::SavePrices { places, prices } => {
                match prices::save(places.workspace(), prices.as_deref(), Timestamp::now()) {
                    Ok(kept) => Reply::PricesSaved { prices, kept },
                    Err(error) => Reply::Failed { errand: kind, failure: failure(&JobError::from(error)) },
                }
            }
            Self::InspectDisk { path } => {
                let facts = disk::inspect(&path).map_err(|error| failure(&error));
                Reply::Disk { path, facts }
            }
            Self::Hash { ticket, password } => {
                let hash = password::hash(&password).map_err(|error| failure(&error));
                Reply::Hashed { ticket, hash }
            }
            Self::FreeSpace { folder } => {
                let bytes = disk::free_space(&folder).map_err(|error| failure(&error));
                Reply::FreeSpace { folder, bytes }
            }
        }
    }
}

/// Removes a disk of the workspace; that it is not there is fine.
pub fn remove_disk(places: &Places, file: &str) -> Result<(), JobError> {
    let path = places.disk(file)?;
    match std::fs::remove_file(&path) {
        Err(source) if source.kind() != std::io::ErrorKind::NotFound => {
            Err(JobError::NotRemoved { path, source })
        }
        _ => {
            // One that shares the disk's blocks would keep their room.
            Kept::within(&places.cache()).clear();
            Ok(())
        }
    }
}

/// Waits for what an errand needs first; false if that cannot be had, and the errand is not done.
type First = Box<dyn FnOnce() -> bool + Send>;

type Asked = (Option<First>, Errand);

/// Does errands on a thread of its own, named `errands`, in the order in which they are asked.
///
/// Dropping it does what was asked before, and waits for that a few seconds at most.
pub struct Errands {
    asked: Option<Sender<Asked>>,
    reply: Sender<Reply>,
    wake: Wake,
    /// Closed when the thread has ended.
    ended: Receiver<()>,
}

impl Errands {
    /// Starts the thread. Replies go to `reply`, and `wake` is called after each.
    pub fn new(reply: Sender<Reply>, wake: Wake) -> Self {
        let (asked, errands) = channel::<Asked>();
        let (running, ended) = channel::<()>();
        let (of_thread, wakes) = (reply.clone(), Wake::clone(&wake));
        let spawned = thread::Builder::new().name("errands".to_owned()).spawn(move || {
            let _running = running;
            for (first, errand) in errands {
                if first.is_some_and(|first| !first()) {
                    tracing::warn!(kind = ?errand.kind(), "an errand was not done, because what it needs first failed");
                    continue;
                }
                send(&of_thread, &wakes, run_safely(errand));
            }
        });
        if let Err(error) = &spawned {
            tracing::error!(%error, "no thread for errands");
        }
        Self { asked: spawned.is_ok().then_some(asked), reply, wake, ended }
    }

    /// Asks for an errand; returns at once.
    pub fn ask(&self, errand: Errand) {
        self.send(None, errand);
    }

    /// Asks for an errand that is done only after `first`, which may wait, was true; returns at once.
    pub fn ask_after(&self, first: impl FnOnce() -> bool + Send + 'static, errand: Errand) {
        self.send(Some(Box::new(first)), errand);
    }

    fn send(&self, first: Option<First>, errand: Errand) {
        let kind = errand.kind();
        let asked = self.asked.as_ref().is_some_and(|asked| asked.send((first, errand)).is_ok());
        if !asked {
            let source = std::io::Error::other("there is no thread for errands");
            let failure = failure(&JobError::NoThread { source });
            send(&self.reply, &self.wake, Reply::Failed { errand: kind, failure });
        }
    }
}

impl Drop for Errands {
    fn drop(&mut self) {
        self.asked = None;
        if self.ended.recv_timeout(PATIENCE) == Err(RecvTimeoutError::Timeout) {
            tracing::warn!("an errand is still under way");
        }
    }
}

/// An errand that panics has failed; the next one is done all the same.
fn run_safely(errand: Errand) -> Reply {
    let kind = errand.kind();
    catch_unwind(AssertUnwindSafe(|| errand.run())).unwrap_or_else(|panic| {
        let error = JobError::Panicked { said: said(panic.as_ref()) };
        Reply::Failed { errand: kind, failure: failure(&error) }
    })
}

fn send(replies: &Sender<Reply>, wake: &Wake, reply: Reply) {
    if replies.send(reply).is_ok() {
        wake();
    }
}
