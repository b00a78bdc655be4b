//! What is true of every workspace, whatever was asked of it. [`apply`](super::apply()) keeps it so; a file that was
//! edited by hand or damaged need not be, so it is checked when it is read.

use std::collections::{BTreeMap, BTreeSet};

use super::account::{LabAccount, Role};
use super::address::Address;
use super::ids::{JobId, LabId};
use super::job::{Job, JobState, Outcome, Task};
use super::lab::{Lab, MAX_MACHINES, Power, Provisioning, Publishing};
use super::message::{Explain, Message};
use super::names::{self, NameKind};
use super::password;
use super::region;
use super::state::{AttachedGallery, GalleryLocation, Workspace};

/// The highest number that [`Workspace::next_id`] may have when it is read, so that none is ever given twice.
pub const MAX_NEXT_ID: u32 = u32::MAX / 2;

/// What is not true of a workspace, in technical words.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Flaw {
    /// Nobody could grant access.
    #[error("the account has no owner")]
    NoOwner,
    /// Nobody knows which of them is meant.
    #[error("the account has two members `{0}`")]
    MemberTwice(String),
    /// Whoever acts is somebody of the account.
    #[error("`acting` is `{0}`, who is not a member of the account")]
    NotAMember(String),
    /// A lab lies under another number than its own.
    #[error("lab {id} is written as lab {key}")]
    LabNumber {
        /// Where it lies.
        key: LabId,
        /// What it says.
        id: LabId,
    },
    /// A job lies under another number than its own.
    #[error("job {id} is written as job {key}")]
    JobNumber {
        /// Where it lies.
        key: JobId,
        /// What it says.
        id: JobId,
    },
    /// Labs and jobs are numbered from one row.
    #[error("number {0} is both a lab's and a job's")]
    NumberTwice(u32),
    /// The next number was given before, or is too high.
    #[error("`next_id` is {0}, which is not above every number in use or too high")]
    NextId(u32),
    /// Names compare without regard to case.
    #[error("there are two labs `{0}`")]
    LabTwice(String),
    /// A lab says that its disk is there, and names none.
    #[error("lab {0} is ready and has no disk")]
    NoDisk(LabId),
    /// The job that makes the lab's disk is not there, or another lab's.
    #[error("lab {lab} waits for job {job}, which is not its own")]
    NotItsJob {
        /// The lab.
        lab: LabId,
        /// The job it names.
        job: JobId,
    },
    /// A file can be one lab's disk only.
    #[error("the disk `{0}` belongs to two labs or jobs, or is to be removed")]
    DiskTwice(String),
    /// A pool comes from publishing.
    #[error("lab {0} has another pool than its publishing state says")]
    Pool(LabId),
    /// The disk would change while it is read.
    #[error("the template of lab {0} is on while a job works on its disk")]
    TemplateOn(LabId),
    /// One at a time.
    #[error("two jobs work on the template of lab {0}, or two exports of it are at work")]
    TwoJobs(LabId),
    /// What one of them removes would be missing to the other.
    #[error("job {0} looks after the gallery, and another one does, too")]
    TwoUpkeeps(JobId),
    /// A job goes with its lab.
    #[error("job {job} belongs to lab {lab}, which is not there")]
    NoLab {
        /// The job.
        job: JobId,
        /// The lab it names.
        lab: LabId,
    },
    /// A lab's job works for the lab; an upload, a replication, a download and upkeep are no
    /// lab's.
    #[error("job {0} belongs to a lab and does the gallery's work, or the other way round")]
    GalleryJob(JobId),
    /// An export is captured where its lab is, and goes there first.
    #[error("job {0} does not replicate to the region it is captured in first, or to a region twice")]
    Targets(JobId),
    /// Images are looked up in lower case.
    #[error("the disabled image `{0}` is not in lower case")]
    DisabledKey(String),
    /// No command would have given the lab that name.
    #[error("lab {0} has a name that no lab can have")]
    LabName(LabId),
    /// No command would have made such rules.
    #[error("lab {0} has hours or minutes that no lab can have")]
    Policies(LabId),
    /// What is kept of a password is its hash, and nothing else may stand there.
    #[error("what stands for the password of lab {0} is not a hash")]
    NotHashed(LabId),
    /// The image's name is a folder of the gallery.
    #[error("job {0} names an image that cannot be one")]
    ImageName(JobId),
    /// An export gives an image version, everything else a disk.
    #[error("job {0} is done and gave something else than was asked for")]
    Outcome(JobId),
    /// Marketplace images are looked up in lower case.
    #[error("the disabled marketplace image `{0}` is not in lower case")]
    DisabledMarketplaceKey(String),
    /// No command would have given the account that network.
    #[error("the peer network `{0}` has a name or a region that no network has")]
    PeerNetwork(String),
    /// The network decides where labs are.
    #[error("lab creators pick the location although a peer network decides it")]
    NetworkAndPick,
    /// No command would have made such rules.
    #[error("new labs get hours or minutes that no lab can have")]
    DefaultPolicies,
    /// It would depend on where the program was started.
    #[error("the attached gallery's folder is not an absolute path")]
    RelativeGallery,
    /// No command would have attached it; it may carry a secret, so it is not repeated.
    #[error("the attached gallery's address is none that a gallery can have")]
    GalleryAddress,
}

impl Explain for Flaw {
    fn explain(&self) -> Message {
        match self {
            Self::NoOwner => Message::new("model-flaw-no-owner"),
            Self::MemberTwice(name) => Message::new("model-flaw-member-twice").with("name", name.as_str()),
            Self::NotAMember(name) => Message::new("model-flaw-not-a-member").with("name", name.as_str()),
            Self::LabNumber { key, id } => {
                Message::new("model-flaw-lab-number").with("key", key.to_string()).with("id", id.to_string())
            }
            Self::JobNumber { key, id } => {
                Message::new("model-flaw-job-number").with("key", key.to_string()).with("id", id.to_string())
            }
            Self::NumberTwice(number) => {
                Message::new("model-flaw-number-twice").with("number", number.to_string())
            }
            Self::NextId(number) => Message::new("model-flaw-next-id").with("number", number.to_string()),
            Self::LabTwice(name) => Message::new("model-flaw-lab-twice").with("name", name.as_str()),
            Self::NoDisk(lab) => Message::new("model-flaw-no-disk").with("lab", lab.to_string()),
            Self::NotItsJob { lab, job } => Message::new("model-flaw-not-its-job")
                .with("lab", lab.to_string())
                .with("job", job.to_string()),
            Self::DiskTwice(file) => Message::new("model-flaw-disk-twice").with("file", file.as_str()),
            Self::Pool(lab) => Message::new("model-flaw-pool").with("lab", lab.to_string()),
            Self::TemplateOn(lab) => Message::new("model-flaw-template-on").with("lab", lab.to_string()),
            Self::TwoJobs(lab) => Message::new("model-flaw-two-jobs").with("lab", lab.to_string()),
            Self::TwoUpkeeps(job) => Message::new("model-flaw-two-upkeeps").with("job", job.to_string()),
            Self::NoLab { job, lab } => {
                Message::new("model-flaw-no-lab").with("job", job.to_string()).with("lab", lab.to_string())
            }
            Self::GalleryJob(job) => Message::new("model-flaw-gallery-job").with("job", job.to_string()),
            Self::Targets(job) => Message::new("model-flaw-targets").with("job", job.to_string()),
            Self::DisabledKey(image) => Message::new("model-flaw-disabled-key").with("image", image.as_str()),
            Self::LabName(lab) => Message::new("model-flaw-lab-name").with("lab", lab.to_string()),
            Self::Policies(lab) => Message::new("model-flaw-policies").with("lab", lab.to_string()),
            Self::NotHashed(lab) => Message::new("model-flaw-not-hashed").with("lab", lab.to_string()),
            Self::ImageName(job) => Message::new("model-flaw-image-name").with("job", job.to_string()),
            Self::Outcome(job) => Message::new("model-flaw-outcome").with("job", job.to_string()),
            Self::DisabledMarketplaceKey(image) => {
                Message::new("model-flaw-disabled-marketplace-key").with("image", image.as_str())
            }
            Self::PeerNetwork(name) => Message::new("model-flaw-peer-network").with("name", name.as_str()),
            Self::NetworkAndPick => Message::new("model-flaw-network-and-pick"),
            Self::DefaultPolicies => Message::new("model-flaw-default-policies"),
            Self::RelativeGallery => Message::new("model-flaw-relative-gallery"),
            Self::GalleryAddress => Message::new("model-flaw-gallery-address"),
        }
    }
}

/// Checks everything; the first thing that is not true.
pub fn check(workspace: &Workspace) -> Result<(), Flaw> {
    members(workspace)?;
    lab_settings(&workspace.account)?;
    numbers(workspace)?;
    labs(workspace)?;
    jobs(workspace)?;
    disks(workspace)?;
    if let Some(key) = workspace.disabled_images.values().flatten().find(|key| names::key(key) != **key) {
        return Err(Flaw::DisabledKey(key.clone()));
    }
    if let Some(key) = workspace.disabled_marketplace.iter().find(|key| names::key(key) != **key) {
        return Err(Flaw::DisabledMarketplaceKey(key.clone()));
    }
    workspace.gallery.iter().chain(&workspace.recent_galleries).try_for_each(location)
}

fn location(gallery: &AttachedGallery) -> Result<(), Flaw> {
    match &gallery.location {
        GalleryLocation::Folder(folder) if !folder.is_absolute() => Err(Flaw::RelativeGallery),
        GalleryLocation::Url(url)
            if !matches!(Address::parse(url), Ok(Address::Azure { .. } | Address::S3 { .. })) =>
        {
            Err(Flaw::GalleryAddress)
        }
        _ => Ok(()),
    }
}

fn members(workspace: &Workspace) -> Result<(), Flaw> {
    let account = &workspace.account;
    if !account.members.iter().any(|member| member.role == Role::Owner) {
        return Err(Flaw::NoOwner);
    }
    let mut seen = BTreeSet::new();
    if let Some(member) = account.members.iter().find(|member| !seen.insert(names::key(&member.name))) {
        return Err(Flaw::MemberTwice(member.name.clone()));
    }
    match account.member(&workspace.acting) {
        Some(_) => Ok(()),
        None => Err(Flaw::NotAMember(workspace.acting.clone())),
    }
}

fn lab_settings(account: &LabAccount) -> Result<(), Flaw> {
    if let Some(network) = &account.peer_network {
        if names::check(NameKind::Network, &network.name).is_err()
            || region::find(&network.region.0).is_none()
        {
            return Err(Flaw::PeerNetwork(network.name.clone()));
        }
        if account.creators_pick_location {
            return Err(Flaw::NetworkAndPick);
        }
    }
    if account.default_policies.are_possible() { Ok(()) } else { Err(Flaw::DefaultPolicies) }
}

fn numbers(workspace: &Workspace) -> Result<(), Flaw> {
    if let Some((key, lab)) = workspace.labs.iter().find(|(key, lab)| **key != lab.id) {
        return Err(Flaw::LabNumber { key: *key, id: lab.id });
    }
    if let Some((key, job)) = workspace.jobs.iter().find(|(key, job)| **key != job.id) {
        return Err(Flaw::JobNumber { key: *key, id: job.id });
    }
    if let Some(id) = workspace.labs.keys().find(|id| workspace.jobs.contains_key(&JobId(id.0))) {
        return Err(Flaw::NumberTwice(id.0));
    }
    let labs = workspace.labs.keys().map(|id| id.0);
    let highest = labs.chain(workspace.jobs.keys().map(|id| id.0)).max();
    if highest.is_some_and(|highest| workspace.next_id <= highest) || workspace.next_id > MAX_NEXT_ID {
        return Err(Flaw::NextId(workspace.next_id));
    }
    Ok(())
}

fn labs(workspace: &Workspace) -> Result<(), Flaw> {
    let mut seen = BTreeSet::new();
    for lab in workspace.labs.values() {
        if !seen.insert(names::key(&lab.name)) {
            return Err(Flaw::LabTwice(lab.name.clone()));
        }
        values(lab)?;
        match lab.provisioning {
            Provisioning::Ready if lab.template.disk.is_none() => return Err(Flaw::NoDisk(lab.id)),
            Provisioning::Creating(job) | Provisioning::Failed(job)
                if workspace.jobs.get(&job).is_none_or(|job| job.lab != Some(lab.id)) =>
            {
                return Err(Flaw::NotItsJob { lab: lab.id, job });
            }
            Provisioning::Ready | Provisioning::Creating(_) | Provisioning::Failed(_) => {}
        }
        let pool = match lab.publishing {
            Publishing::Draft => lab.pool.is_empty(),
            Publishing::Published => !lab.pool.is_empty(),
            Publishing::Publishing | Publishing::Failed => true,
        };
        let in_order = (1..).zip(&lab.pool).all(|(number, machine)| machine.number == number);
        if !pool || !in_order || lab.pool.len() > MAX_MACHINES as usize {
            return Err(Flaw::Pool(lab.id));
        }
    }
    Ok(())
}

/// What commands ask of a lab's values.
fn values(lab: &Lab) -> Result<(), Flaw> {
    if names::check(NameKind::Lab, &lab.name).is_err() {
        return Err(Flaw::LabName(lab.id));
    }
    if !lab.policies.are_possible() {
        return Err(Flaw::Policies(lab.id));
    }
    match &lab.template.credentials {
        Some(credentials) if password::check_hash(&credentials.password_hash).is_err() => {
            Err(Flaw::NotHashed(lab.id))
        }
        _ => Ok(()),
    }
}

fn jobs(workspace: &Workspace) -> Result<(), Flaw> {
    let (mut holding, mut exporting, mut upkept) = (BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
    for job in workspace.jobs.values() {
        let lab = match job.lab.map(|lab| workspace.labs.get(&lab).ok_or(lab)) {
            Some(Err(lab)) => return Err(Flaw::NoLab { job: job.id, lab }),
            Some(Ok(lab)) => Some(lab),
            None => None,
        };
        if lab.is_none() != is_gallerys_own(&job.task) {
            return Err(Flaw::GalleryJob(job.id));
        }
        targets(job)?;
        if job.task.image().is_some_and(|(image, _)| names::check(NameKind::Image, image).is_err()) {
            return Err(Flaw::ImageName(job.id));
        }
        if let JobState::Done(outcome) = &job.state
            && !gives(&job.task, outcome)
        {
            return Err(Flaw::Outcome(job.id));
        }
        if job.state.is_active() && job.task.is_upkeep() && !upkept.insert(job.task.gallery()) {
            return Err(Flaw::TwoUpkeeps(job.id));
        }
        let Some(lab) = lab.filter(|_| job.state.is_active()) else { continue };
        if job.task.holds_template() && lab.template.power != Power::Stopped {
            return Err(Flaw::TemplateOn(lab.id));
        }
        let holds_too = job.task.holds_template() && !holding.insert(lab.id);
        if holds_too || (job.task.is_export() && !exporting.insert(lab.id)) {
            return Err(Flaw::TwoJobs(lab.id));
        }
    }
    Ok(())
}

/// Whether the work is done for the gallery, and not for a lab.
fn is_gallerys_own(task: &Task) -> bool {
    match task {
        Task::Export { upload, .. } => upload.is_some(),
        Task::Replicate { .. } | Task::Download { .. } | Task::Verify { .. } | Task::Collect { .. } => true,
        Task::DiskFromImage { .. } | Task::DiskFromFile { .. } | Task::EmptyDisk { .. } => false,
    }
}

fn targets(job: &Job) -> Result<(), Flaw> {
    let (targets, in_order) = match &job.task {
        Task::Export { source, targets, .. } => (targets, targets.first() == Some(source)),
        Task::Replicate { source, targets, .. } => (targets, !targets.contains(source)),
        _ => return Ok(()),
    };
    let different: BTreeSet<_> = targets.iter().collect();
    if in_order && different.len() == targets.len() && !targets.is_empty() {
        Ok(())
    } else {
        Err(Flaw::Targets(job.id))
    }
}

fn gives(task: &Task, outcome: &Outcome) -> bool {
    match task {
        Task::Export { .. } => matches!(outcome, Outcome::Exported(_)),
        Task::Replicate { .. } => matches!(outcome, Outcome::Replicated(_)),
        Task::Download { .. } => matches!(outcome, Outcome::Downloaded(_)),
        Task::Verify { .. } => matches!(outcome, Outcome::Verified(figures) if figures.is_possible()),
        Task::Collect { .. } => matches!(outcome, Outcome::Collected(_)),
        Task::DiskFromImage { .. } | Task::DiskFromFile { .. } | Task::EmptyDisk { .. } => {
            matches!(outcome, Outcome::Disk(_))
        }
    }
}

/// A lab's disk may be one that a job of its own made; every other file is somebody's alone, and what is to be removed
/// is nobody's.
fn disks(workspace: &Workspace) -> Result<(), Flaw> {
    let mut made = BTreeMap::new();
    let mut held: BTreeSet<_> = workspace.discarded_disks.iter().map(|file| names::key(file)).collect();
    for job in workspace.jobs.values() {
        let Some(disk) = job.task.new_disk() else { continue };
        let to_be_made = !matches!(job.state, JobState::Done(_));
        let key = names::key(&disk.file);
        if (to_be_made && held.contains(&key)) || job.lab.is_none_or(|lab| made.insert(key, lab).is_some()) {
            return Err(Flaw::DiskTwice(disk.file.clone()));
        }
    }
    for lab in workspace.labs.values() {
        let Some(disk) = &lab.template.disk else { continue };
        let key = names::key(&disk.file);
        if made.get(&key).is_some_and(|maker| *maker != lab.id) || !held.insert(key) {
            return Err(Flaw::DiskTwice(disk.file.clone()));
        }
    }
    Ok(())
}
