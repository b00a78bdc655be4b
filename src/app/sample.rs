//! The sample workspace: a lab account, a gallery, three labs with small real disks, one of them exported. It is built
//! through the same commands as everything else, beside its final place, and moved there when it is whole.

use std::fs;
use std::path::Path;
use std::time::Duration;

use jiff::tz::TimeZone;

use super::event::Event;
use super::session::{Clock, Session, Wake};
use crate::disk::{self, DiskError, SampleDisk, write_sample_disk};
use crate::model::account::{Member, Role};
use crate::model::image::{Generation, OsState, OsType};
use crate::model::job::{Failure, JobState};
use crate::model::lab::Policies;
use crate::model::size::VmSize;
use crate::model::{
    Command, DiskFormat, Explain, ExportMode, JobId, LabSource, Message, NewLab, Refusal, RegionId, State,
    Workspace,
};
use crate::store::{Store, StoreError};

/// Why the sample could not be built.
#[derive(Debug, thiserror::Error)]
pub enum SampleError {
    /// The workspace.
    #[error(transparent)]
    Open(#[from] StoreError),
    /// A disk.
    #[error(transparent)]
    Disk(#[from] DiskError),
    /// A command was refused.
    #[error(transparent)]
    Refused(#[from] Refusal),
    /// A job failed.
    #[error("{}", .0.cause)]
    Failed(Failure),
}

impl Explain for SampleError {
    fn explain(&self) -> Message {
        match self {
            Self::Open(error) => error.explain(),
            Self::Disk(error) => error.explain(),
            Self::Refused(refusal) => refusal.explain(),
            Self::Failed(failure) => failure.message.clone(),
        }
    }
}

struct SampleLab {
    name: &'static str,
    title: &'static str,
    description: &'static str,
    label: &'static str,
    size: VmSize,
    content: u64,
    seed: u64,
}

const LABS: [SampleLab; 3] = [
    SampleLab {
        name: "Python 101",
        title: "Python 101",
        description: "First steps in Python: notebooks, sample data and the editor, ready to use.",
        label: "PYTHON101",
        size: VmSize::Medium,
        content: 48 << 20,
        seed: 101,
    },
    SampleLab {
        name: "Networks",
        title: "Computer networks",
        description: "Packet captures and small servers for the network course.",
        label: "NETWORKS",
        size: VmSize::Small,
        content: 24 << 20,
        seed: 202,
    },
    SampleLab {
        name: "Data Science",
        title: "Data science",
        description: "Data sets and notebooks for the second term.",
        label: "DATASCI",
        size: VmSize::Large,
        content: 64 << 20,
        seed: 303,
    },
];

/// The lab of the sample that has been exported.
pub const EXPORTED_LAB: &str = "Python 101";
/// A lab of the sample that has not.
pub const OTHER_LAB: &str = "Data Science";
/// The lab of the sample that is a lab creator's.
const GIVEN_LAB: &str = "Networks";
/// The sample's lab creator.
const CREATOR: &str = "Sean Chai";
/// The image that the exported lab gave.
pub const IMAGE: &str = "python-101-base";

/// The sample's lab account before anything is in it.
pub fn account() -> Workspace {
    let mut workspace = Workspace::new("Contoso University", RegionId::from("eastus"), "Kim Akers");
    for (name, role) in
        [("Ana Bowman", Role::Contributor), (CREATOR, Role::LabCreator), ("Terry Adams", Role::Reader)]
    {
        workspace.account.members.push(Member { name: name.to_owned(), role });
    }
    workspace
}

/// Builds the sample in `folder`, which must not exist or be empty. Each step is told before it is done.
pub fn build(folder: &Path, clock: &Clock, say: &dyn Fn(&Message)) -> Result<(), SampleError> {
    let mut name = folder.file_name().unwrap_or_default().to_owned();
    name.push(".unfinished");
    let unfinished = folder.with_file_name(name);
    // Whatever it is that cannot be written, it is about the folder that was asked for.
    let failed = |source| StoreError::NotMade { folder: folder.to_owned(), source };
    // Found out now, not after everything was built.
    Store::<Workspace>::may_create(folder)?;
    // Only a former build that did not finish can lie there, under this name of its own.
    if unfinished.exists() {
        fs::remove_dir_all(&unfinished).map_err(failed)?;
    }
    fs::create_dir_all(&unfinished).map_err(failed)?;
    if let Err(error) = fill(&unfinished, clock, say) {
        // What is unfinished helps nobody, least of all on a drive that is full.
        if let Err(error) = fs::remove_dir_all(&unfinished) {
            tracing::warn!(%error, folder = %unfinished.display(), "an unfinished sample stays");
        }
        return Err(error);
    }
    if folder.exists() {
        fs::remove_dir(folder).map_err(failed)?;
    }
    Ok(fs::rename(&unfinished, folder).map_err(failed)?)
}

fn fill(folder: &Path, clock: &Clock, say: &dyn Fn(&Message)) -> Result<(), SampleError> {
    let quiet: Wake = std::sync::Arc::new(|| {});
    let mut session = Session::create(folder, account(), std::sync::Arc::clone(clock), quiet)?;
    say(&Message::new("app-sample-gallery"));
    session.send(Command::CreateGallery {
        name: "contoso_gallery".to_owned(),
        at: None,
        share_packs: true,
    })?;
    wait(&mut session, |state| state.workspace.gallery.is_some() && state.images().is_some())?;

    let sources = folder.join("unpacked");
    let failed = |source| StoreError::NotMade { folder: folder.to_owned(), source };
    fs::create_dir_all(&sources).map_err(failed)?;
    for lab in LABS {
        say(&Message::new("app-sample-lab").with("lab", lab.name));
        create_lab(&mut session, &sources, &lab)?;
    }
    fs::remove_dir_all(&sources).map_err(failed)?;

    say(&Message::new("app-sample-export").with("lab", EXPORTED_LAB).with("image", IMAGE));
    let lab =
        session.state().workspace.lab_named(EXPORTED_LAB).map(|lab| lab.id).ok_or(Refusal::NoSuchLab)?;
    let export = Command::Export { lab, image: IMAGE.to_owned(), mode: ExportMode::CreateNew };
    run(&mut session, export)?;
    let lab = session.state().workspace.lab_named(GIVEN_LAB).map(|lab| lab.id).ok_or(Refusal::NoSuchLab)?;
    session.send(Command::SetLabOwner { lab, owner: CREATOR.to_owned() })?;
    // Their message bars would greet a newcomer with things they did not do.
    let jobs: Vec<JobId> = session.state().workspace.jobs.keys().copied().collect();
    for job in jobs {
        session.send(Command::DismissJob(job))?;
    }
    session.flush().map_err(|error| SampleError::Failed(crate::jobs::failure(error.as_ref())))
}

fn create_lab(session: &mut Session, sources: &Path, lab: &SampleLab) -> Result<(), SampleError> {
    let path = sources.join(format!("{}.vhd", lab.label.to_ascii_lowercase()));
    let size = 1 << 30;
    let writer = disk::create(&path, DiskFormat::Vhd, size)?;
    let made = session.now().to_zoned(TimeZone::UTC).datetime();
    let content = SampleDisk { seed: lab.seed, label: lab.label, content_bytes: lab.content, made };
    write_sample_disk(writer.as_ref(), &content)?;
    writer.finish()?;
    let new = NewLab {
        name: lab.name.to_owned(),
        size: lab.size,
        region: None,
        source: LabSource::DiskFile {
            path,
            size,
            os_type: OsType::Linux,
            os_state: OsState::Specialized,
            generation: Generation::V1,
        },
        format: DiskFormat::Vhd,
        credentials: None,
        same_password: true,
        remote_desktop: false,
        policies: Policies::default(),
    };
    run(session, Command::CreateLab(new))?;
    let id = session.state().workspace.lab_named(lab.name).map(|lab| lab.id).ok_or(Refusal::NoSuchLab)?;
    session.send(Command::DescribeLab {
        lab: id,
        title: lab.title.to_owned(),
        description: lab.description.to_owned(),
    })?;
    Ok(())
}

/// Sends a command that starts a job, and waits for its end.
fn run(session: &mut Session, command: Command) -> Result<(), SampleError> {
    session.send(command)?;
    let Some(job) = session.state().workspace.jobs.keys().next_back().copied() else { return Ok(()) };
    wait(session, |state| !is_active(state, job))?;
    match session.state().workspace.jobs.get(&job).map(|job| &job.state) {
        Some(JobState::Failed(failure)) => Err(SampleError::Failed(failure.clone())),
        _ => Ok(()),
    }
}

fn is_active(state: &State, job: JobId) -> bool {
    state.workspace.jobs.get(&job).is_some_and(|job| job.state.is_active())
}

fn wait(session: &mut Session, done: impl Fn(&State) -> bool) -> Result<(), SampleError> {
    loop {
        for event in session.poll() {
            match event {
                Event::Failed(failure) => return Err(SampleError::Failed(failure)),
                Event::Refused(refusal) => return Err(refusal.into()),
                _ => {}
            }
        }
        if done(session.state()) {
            return Ok(());
        }
        session.wait(Duration::from_millis(100));
    }
}

/// Whether the workspace in `folder` is the sample: it has its account and its labs.
pub fn is_sample(folder: &Path) -> bool {
    let clock: Clock = std::sync::Arc::new(jiff::Timestamp::now);
    let Ok(session) =
        Session::open(folder, super::session::Access::ReadOnly, clock, std::sync::Arc::new(|| {}))
    else {
        return false;
    };
    let workspace = &session.state().workspace;
    workspace.account.name == account().account.name
        && LABS.iter().all(|lab| workspace.lab_named(lab.name).is_some())
}
