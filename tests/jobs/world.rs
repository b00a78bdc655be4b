//! A workspace with a gallery, and the loop between model, jobs and errands that the application runs.

use std::fs::File;
use std::io::{Seek as _, SeekFrom, Write as _};
use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, Instant};

use jiff::Timestamp;
use tempfile::TempDir;

use lab_gallery::disk::{self, OpenOptions};
use lab_gallery::gallery::Tuning;
use lab_gallery::jobs::{Errand, Places, Plan, Reply, Runner};
use lab_gallery::model::image::{Generation, OsState, OsType};
use lab_gallery::model::job::{ExportFigures, Failure, Job, JobState, Outcome, Progress};
use lab_gallery::model::lab::{Lab, Policies};
use lab_gallery::model::size::VmSize;
use lab_gallery::model::state::State;
use lab_gallery::model::{
    Command, DiskFormat, Effect, ExportMode, JobId, LabId, LabSource, NewLab, RegionId, Report, Workspace,
    apply,
};
use lab_gallery::store::atomic;

use crate::common::temp;

pub const MIB: u64 = 1 << 20;

/// Its geography has three regions that are open to replication.
pub const REGION: &str = "centralindia";
pub const REGIONS: [&str; 3] = ["centralindia", "southindia", "westindia"];

/// One workspace, the jobs' threads, and what they say.
pub struct World {
    pub state: State,
    pub places: Places,
    pub runner: Runner,
    pub heard: Receiver<Report>,
    pub tuning: Tuning,
    /// Jobs are queued and not started, as if the program ended just then.
    pub held: bool,
    /// All that jobs have reported, in order.
    pub said: Vec<Report>,
    folder: PathBuf,
    _temp: Option<TempDir>,
}

impl World {
    /// A new workspace with an attached gallery of its own.
    pub fn new() -> Self {
        Self::within(temp())
    }

    /// The same, in that folder.
    pub fn within(temp: TempDir) -> Self {
        let folder = temp.path().to_path_buf();
        let workspace = Workspace::new("Contoso University", RegionId::from(REGION), "Mia");
        let mut world = Self::with(folder, State::new(workspace), Some(temp));
        let create =
            Command::CreateGallery { name: "Contoso_Images".to_owned(), at: None, share_packs: false };
        world.command(create);
        assert!(world.state.images().is_some(), "the gallery is attached");
        world
    }

    /// The workspace that was saved in that folder, as the program finds it when it starts.
    pub fn open(folder: &Path) -> Self {
        let text = std::fs::read_to_string(folder.join("saved.ron")).unwrap();
        let mut world =
            Self::with(folder.to_path_buf(), State::new(ron::from_str::<Workspace>(&text).unwrap()), None);
        world.command(Command::Report(Report::Started));
        world
    }

    fn with(folder: PathBuf, state: State, temp: Option<TempDir>) -> Self {
        let (reports, heard) = channel();
        let runner = Runner::new(reports, Arc::new(|| {}));
        let places = Places::new(&folder);
        let tuning = Tuning { grace: Duration::ZERO, ..Tuning::default() };
        Self { state, places, runner, heard, tuning, held: false, said: Vec::new(), folder, _temp: temp }
    }

    /// Keeps the workspace for [`World::open`].
    pub fn save(&self) {
        let text = ron::ser::to_string_pretty(&*self.state.workspace, ron::ser::PrettyConfig::new()).unwrap();
        atomic::write(&self.folder.join("saved.ron"), text.as_bytes()).unwrap();
    }

    /// One worker and small packs: slow enough to be met half-way, and with something sealed by then.
    pub fn slowly(mut self) -> Self {
        self.tuning = Tuning { workers: NonZeroUsize::MIN, pack_bytes: MIB, ..self.tuning };
        self
    }

    pub fn folder(&self) -> &Path {
        &self.folder
    }

    pub fn gallery_folder(&self) -> PathBuf {
        self.folder.join("galleries/Contoso_Images")
    }

    /// Carries out a command that is not refused, and starts what it asks for.
    pub fn command(&mut self, command: Command) {
        let effects = apply(&mut self.state, command, Timestamp::now()).unwrap();
        for effect in effects {
            match &effect {
                Effect::RunJob(_) if self.held => {}
                Effect::RunJob(id) => match Plan::of(&self.state, &self.folder, *id) {
                    Ok(plan) => self.runner.start(*id, plan.tuned(self.tuning)),
                    Err(failure) => self.runner.fail(*id, failure),
                },
                Effect::StopJob(id) => self.runner.stop(*id),
                Effect::Hypervisor(_) => {}
                _ => match Errand::of(&effect, &self.state, &self.places).unwrap().run() {
                    Reply::Report(report) => self.command(Command::Report(report)),
                    Reply::DiskRemoved { .. } | Reply::Withdrawn { .. } => {}
                    reply => panic!("{effect:?}: {reply:?}"),
                },
            }
        }
    }

    /// Hears the next report and gives it to the model.
    pub fn hear(&mut self) -> Report {
        let report = self.heard.recv_timeout(Duration::from_mins(2)).expect("the job should say something");
        self.take(report.clone());
        report
    }

    /// Hears of a job until `enough` says so.
    pub fn hear_until(&mut self, enough: impl Fn(&Report) -> bool) {
        while !enough(&self.hear()) {}
    }

    /// Hears what is said until `holds`, which looks at files. By files and not by progress, because that comes so
    /// seldom that a fast machine is done before.
    pub fn until(&mut self, what: &str, holds: impl Fn() -> bool) {
        let begun = Instant::now();
        while !holds() {
            assert!(begun.elapsed() < Duration::from_mins(2), "still not: {what}");
            match self.heard.try_recv() {
                Ok(report) => self.take(report),
                Err(_) => std::thread::sleep(Duration::from_millis(1)),
            }
        }
    }

    fn take(&mut self, report: Report) {
        self.said.push(report.clone());
        self.command(Command::Report(report));
    }

    /// Hears of a job until it ended, and gives how.
    pub fn finish(&mut self, id: JobId) -> JobState {
        while self.state.workspace.jobs.get(&id).is_some_and(|job| job.state.is_active()) {
            self.hear();
        }
        // A cancelled creation takes its lab and job along.
        self.state.workspace.jobs.get(&id).map_or(JobState::Cancelled, |job| job.state.clone())
    }

    /// The newest job.
    pub fn last_job(&self) -> &Job {
        self.state.workspace.jobs.values().next_back().unwrap()
    }

    /// Begins a lab; its job is the newest.
    pub fn begin_lab(&mut self, name: &str, source: LabSource, format: DiskFormat) -> JobId {
        self.command(Command::CreateLab(NewLab {
            name: name.to_owned(),
            size: VmSize::Small,
            region: None,
            source,
            format,
            credentials: None,
            same_password: false,
            remote_desktop: false,
            policies: Policies::default(),
        }));
        self.last_job().id
    }

    /// A lab whose template disk is a copy of a disk file.
    pub fn lab_from_file(&mut self, name: &str, path: &Path, format: DiskFormat) -> LabId {
        let job = self.begin_lab(name, from_file(path), format);
        self.expect_disk(job)
    }

    /// A lab whose template disk is made from the newest version of an image.
    pub fn lab_from_image(&mut self, name: &str, image: &str, format: DiskFormat) -> LabId {
        let job = self.begin_lab(name, from_image(image), format);
        self.expect_disk(job)
    }

    fn expect_disk(&mut self, job: JobId) -> LabId {
        let lab = self.state.workspace.jobs[&job].lab.unwrap();
        let ended = self.finish(job);
        assert!(matches!(ended, JobState::Done(Outcome::Disk(_))), "{ended:?}");
        lab
    }

    /// Begins an export; its job is the newest.
    pub fn begin_export(&mut self, lab: LabId, image: &str, mode: ExportMode) -> JobId {
        self.command(Command::Export { lab, image: image.to_owned(), mode });
        self.last_job().id
    }

    /// A whole export.
    pub fn export(&mut self, lab: LabId, image: &str, mode: ExportMode) -> ExportFigures {
        let job = self.begin_export(lab, image, mode);
        self.expect_exported(job)
    }

    pub fn expect_exported(&mut self, job: JobId) -> ExportFigures {
        match self.finish(job) {
            JobState::Done(Outcome::Exported(figures)) => figures,
            other => panic!("{other:?}"),
        }
    }

    pub fn expect_failure(&mut self, job: JobId) -> Failure {
        match self.finish(job) {
            JobState::Failed(failure) => failure,
            other => panic!("{other:?}"),
        }
    }

    pub fn lab(&self, id: LabId) -> &Lab {
        self.state.lab(id).unwrap()
    }

    /// Where a lab's template disk lies.
    pub fn disk_of(&self, id: LabId) -> PathBuf {
        self.places.disk(&self.lab(id).template.disk.as_ref().unwrap().file).unwrap()
    }

    /// All progress that was heard.
    pub fn progress(&self) -> Vec<&Progress> {
        let progress = self.said.iter().filter_map(|report| match report {
            Report::JobProgress(_, progress) => Some(progress),
            _ => None,
        });
        progress.collect()
    }

    /// The names of images with a usable version somewhere, as the gallery's files say now.
    pub fn images(&mut self) -> Vec<String> {
        self.command(Command::ReloadGallery);
        let images = self.state.images().expect("the gallery can be read");
        assert_eq!(images.problems, [], "the gallery has no problems");
        let usable = images.definitions.values().filter(|definition| !definition.versions.is_empty());
        usable.map(|definition| definition.name.clone()).collect()
    }
}

pub fn from_file(path: &Path) -> LabSource {
    let size = disk::inspect(path).map_or(MIB, |facts| facts.size);
    LabSource::DiskFile {
        path: path.to_path_buf(),
        size,
        os_type: OsType::Linux,
        os_state: OsState::Specialized,
        generation: Generation::V1,
    }
}

pub fn from_image(definition: &str) -> LabSource {
    LabSource::Image { definition: definition.to_owned(), version: None }
}

/// A raw disk of `size` bytes with runs of data that no compressor makes smaller, `data` bytes in all, and holes
/// between them. Another `seed` gives other data.
pub fn raw_disk(path: &Path, size: u64, data: u64, seed: &str) {
    File::create(path).unwrap().set_len(size).unwrap();
    let mut bytes = blake3::Hasher::new().update(seed.as_bytes()).finalize_xof();
    let runs = data.div_ceil(4 * MIB).max(1);
    let mut left = data;
    for run in 0..runs {
        let mut piece = vec![0; left.min(4 * MIB) as usize];
        bytes.fill(&mut piece);
        // Off every grid, so that chunks begin and end with zeros.
        let at = (size / runs * run + 512 * (run % 7)).min(size - piece.len() as u64);
        write_at(path, at, &piece);
        left -= piece.len() as u64;
    }
}

/// Changes bytes of a file that is there.
pub fn write_at(path: &Path, at: u64, bytes: &[u8]) {
    let mut file = File::options().write(true).open(path).unwrap();
    file.seek(SeekFrom::Start(at)).unwrap();
    file.write_all(bytes).unwrap();
}

/// Makes a file longer, with a hole at its end.
pub fn grow(path: &Path, length: u64) {
    File::options().write(true).open(path).unwrap().set_len(length).unwrap();
}

/// Fails unless both disks are the same to a guest.
pub fn assert_same_disk(a: &Path, b: &Path) {
    let open = |path: &Path| disk::open(path, &OpenOptions::default()).unwrap();
    let (a, b) = (open(a), open(b));
    assert_eq!(a.size(), b.size());
    assert_eq!(disk::compare(a.as_ref(), b.as_ref()).unwrap(), None, "the first offset that differs");
}

/// Files below a folder that are still under the name of something unfinished.
pub fn unfinished(folder: &Path) -> Vec<PathBuf> {
    files(folder)
        .into_iter()
        .filter(|path| path.file_name().is_some_and(|name| name.to_string_lossy().starts_with('.')))
        .collect()
}

/// Bytes of half-written disks in a folder, holes left out.
pub fn half_written(disks: &Path) -> u64 {
    let Ok(entries) = std::fs::read_dir(disks) else { return 0 };
    let hidden = entries.flatten().filter(|entry| entry.file_name().to_string_lossy().starts_with('.'));
    hidden.filter_map(|entry| entry.metadata().ok()).map(|metadata| allocated(&metadata)).sum()
}

#[cfg(unix)]
fn allocated(metadata: &std::fs::Metadata) -> u64 {
    std::os::unix::fs::MetadataExt::blocks(metadata) * 512
}

#[cfg(not(unix))]
fn allocated(metadata: &std::fs::Metadata) -> u64 {
    metadata.len()
}

/// Every file below a folder.
pub fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_path_buf()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() { folders.push(path) } else { found.push(path) }
        }
    }
    found.sort();
    found
}

/// The packs of a region.
pub fn packs(gallery: &Path, region: &str) -> Vec<PathBuf> {
    let folder = gallery.join("regions").join(region).join("packs");
    if !folder.is_dir() {
        return Vec::new();
    }
    // Others come and go while a job is at work.
    let entries = std::fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path());
    let mut packs: Vec<_> = entries.filter(|path| path.extension().is_some_and(|e| e == "pack")).collect();
    packs.sort();
    packs
}

/// Bytes in files.
pub fn bytes_in(files: &[PathBuf]) -> u64 {
    files.iter().map(|path| path.metadata().unwrap().len()).sum()
}
