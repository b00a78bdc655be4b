//! What can happen to a workspace: commands and reports made of a few numbers, so that sequences of them shrink.

use lab_gallery::model::account::{LabSettings, PeerNetwork, Role};
use lab_gallery::model::cost::CostModel;
use lab_gallery::model::edit::{ImageEdit, RegionEdit, VersionEdit};
use lab_gallery::model::image::{Catalogue, Generation, OsState, OsType, ReplicaState, Version};
use lab_gallery::model::job::{DownloadFigures, Outcome, Progress, RegionOutcome, ReplicationFigures, Task};
use lab_gallery::model::lab::{Credentials, Policies, TemplateDisk};
use lab_gallery::model::size::VmSize;
use lab_gallery::model::state::{AttachedGallery, GalleryLocation, Settings, Theme};
use lab_gallery::model::upkeep::{CollectFigures, VerifyFigures};
use lab_gallery::model::{
    Command, DiskFormat, ExportMode, JobId, LabId, LabSource, Message, NewLab, NewUpload, RegionId, Report,
    State,
};

use crate::support::{
    GIB, HASH, catalogue, exported, failure, gallery, image, new_upload, path, replica, version,
};

/// A step: what is done, and three choices within it. Zero is the plainest choice, so that shrinking helps.
pub type Step = [u8; 4];

const MEMBERS: [&str; 8] = ["Kim", "sean", "KIM", "Terry", "kim", "Sean", "Eve", "Kim"];
pub const LABS: [&str; 8] = ["Python", "Networks 2", "PYTHON", "a", "Lab-4", "1x", "Lab.5", "con"];
const IMAGES: [&str; 6] = ["Linux", "Fresh", "LINUX", "fresh", "Python base", "Windows"];
const REGIONS: [&str; 4] = ["westeurope", "northeurope", "eastus", "moonbase"];

fn pick<'a>(from: &[&'a str], choice: u8) -> &'a str {
    from[usize::from(choice) % from.len()]
}

/// One of the labs there are, or now and then a number that is no lab.
fn a_lab(state: &State, choice: u8) -> LabId {
    let labs: Vec<_> = state.workspace.labs.keys().copied().collect();
    if choice >= 240 || labs.is_empty() {
        LabId(u32::from(choice))
    } else {
        labs[usize::from(choice) % labs.len()]
    }
}

/// One of the jobs there are, the newest first, or now and then a number that is no job.
fn a_job(state: &State, choice: u8) -> JobId {
    let jobs: Vec<_> = state.workspace.jobs.keys().rev().copied().collect();
    if choice >= 240 || jobs.is_empty() {
        JobId(u32::from(choice))
    } else {
        jobs[usize::from(choice) % jobs.len()]
    }
}

/// What the gallery may turn out to hold: always what was exported, and often more.
pub fn some_catalogue(state: &State, choice: u8) -> Catalogue {
    let mut replicating = version("1.1.0");
    replicating.replicas.insert(RegionId::from("westeurope"), replica(ReplicaState::Replicating));
    let mut large = version("3.0.0");
    large.size = 400 * GIB;
    let mut generalized = image("Windows", vec![version("2147483647.2147483647.0")]);
    (generalized.os_type, generalized.os_state) = (OsType::Windows, OsState::Generalized);
    let mut images = match choice % 4 {
        0 => vec![image("Linux", vec![version("1.0.0"), replicating])],
        1 => vec![],
        2 => vec![image("Linux", vec![version("2.5.1"), large]), generalized],
        _ => vec![image("linux", vec![]), image("Python-base", vec![version("1.0.0")])],
    };
    for job in state.workspace.jobs.values() {
        if let Task::Export { definition, version: number, captured: true, .. } = &job.task {
            let made = version(&number.to_string());
            match images.iter_mut().find(|image| image.name.eq_ignore_ascii_case(definition)) {
                Some(image) => _ = image.versions.insert(*number, made),
                None => images.push(image(definition, vec![made])),
            }
        }
    }
    catalogue(images)
}

fn an_outcome(state: &State, job: JobId, choice: u8) -> Outcome {
    let task = state.workspace.jobs.get(&job).map(|job| &job.task);
    match task {
        Some(Task::Replicate { targets, .. }) if choice < 230 => {
            let failed = |number: usize| (usize::from(choice) % 3 == number).then(failure);
            let ended = |(number, region): (usize, &RegionId)| {
                (region.clone(), RegionOutcome { copied: 1, failure: failed(number) })
            };
            let regions = targets.iter().enumerate().map(ended).collect();
            return Outcome::Replicated(ReplicationFigures { milliseconds: 5, regions });
        }
        Some(Task::Download { .. }) if choice < 230 => {
            return Outcome::Downloaded(DownloadFigures { size: GIB, used: 1, milliseconds: 5 });
        }
        Some(Task::Verify { .. }) if choice < 230 => return Outcome::Verified(VerifyFigures::default()),
        Some(Task::Collect { .. }) if choice < 230 => return Outcome::Collected(CollectFigures::default()),
        _ => {}
    }
    // Now and then the outcome of another kind of work.
    if task.is_some_and(Task::is_export) != (choice >= 230) {
        return exported();
    }
    let file = ["../../etc/passwd", "Python-2.vhd", ""][usize::from(choice) % 3].to_owned();
    Outcome::Disk(TemplateDisk { file, format: DiskFormat::Raw, size: GIB, used: 0 })
}

fn a_new_lab(b: u8, c: u8, d: u8) -> NewLab {
    let source = match c % 4 {
        0 => LabSource::DiskFile {
            path: if d == 255 { "relative.vhd".into() } else { path("disk.vhd") },
            size: u64::from(d % 140) * GIB,
            os_type: OsType::Linux,
            os_state: OsState::Specialized,
            generation: Generation::V1,
        },
        1 => LabSource::Image { definition: pick(&IMAGES, d).to_owned(), version: None },
        2 => LabSource::Image { definition: pick(&IMAGES, d).to_owned(), version: Version::parse("1.0.0") },
        _ => LabSource::Marketplace { image: ["debian-10", "beos"][usize::from(d) % 2].to_owned() },
    };
    NewLab {
        name: pick(&LABS, b).to_owned(),
        size: VmSize::Small,
        region: (c >= 192).then(|| RegionId::from(pick(&REGIONS, c / 4))),
        source,
        format: DiskFormat::ALL[usize::from(c) % DiskFormat::ALL.len()],
        credentials: (d % 5 == 4).then(|| credentials(d)),
        same_password: d.is_multiple_of(2),
        remote_desktop: d.is_multiple_of(3),
        policies: some_policies(c),
    }
}

fn some_policies(choice: u8) -> Policies {
    let minutes = u32::from(choice);
    Policies { quota_hours: minutes * 40, auto_shutdown_minutes: (choice != 200).then_some(minutes) }
}

fn credentials(choice: u8) -> Credentials {
    let hash = if choice % 7 == 6 { "In the clear 1" } else { HASH };
    Credentials {
        user: pick(&["student", "root", "two words"], choice).to_owned(),
        password_hash: hash.to_owned(),
    }
}

pub fn a_command(state: &State, [a, b, c, d]: Step) -> Command {
    let workspace = &state.workspace;
    // Rare choices within the last kinds: too many of them and nothing else gets far.
    match a % 32 {
        0 | 1 => Command::CreateLab(a_new_lab(b, c, d)),
        2..=4 => Command::Export {
            lab: a_lab(state, b),
            image: pick(&IMAGES, c).to_owned(),
            mode: if d % 2 == 0 { ExportMode::CreateNew } else { ExportMode::UpdateExisting },
        },
        15 if c.is_multiple_of(3) => Command::DeleteLab(a_lab(state, b)),
        5 | 15 | 24 => Command::StartTemplate(a_lab(state, b)),
        6 | 25 => Command::StopTemplate(a_lab(state, b)),
        7 => Command::ConnectTemplate(a_lab(state, b)),
        8 | 26 => Command::ResetPassword { lab: a_lab(state, b), credentials: credentials(c) },
        9 => Command::Publish { lab: a_lab(state, b), machines: u32::from(c) * 2 },
        10 => {
            Command::AttachDisk { lab: a_lab(state, b), path: path("other.qcow2"), format: DiskFormat::Vhd }
        }
        11 => Command::CancelJob(a_job(state, b)),
        12 | 13 => Command::RetryJob(a_job(state, b)),
        14 => Command::DismissJob(a_job(state, b)),
        16 => Command::DescribeLab {
            lab: a_lab(state, b),
            title: "é".repeat(usize::from(c) * 9),
            description: "\"(\n".repeat(usize::from(d)),
        },
        17 => Command::EnableImages { images: vec![pick(&IMAGES, b).to_owned()], enabled: c % 2 == 1 },
        18 => Command::ActAs(pick(&MEMBERS, b).to_owned()),
        19 if c.is_multiple_of(4) => Command::EnableMarketplace {
            images: vec![["debian-10", "Debian-10", "beos"][usize::from(b) % 3].to_owned()],
            enabled: d.is_multiple_of(2),
        },
        19 if c % 4 == 1 => Command::SetPolicies { lab: a_lab(state, b), policies: some_policies(d) },
        19 => Command::SetLabSettings(LabSettings {
            creators_pick_location: !b.is_multiple_of(3),
            peer_network: (c > 200).then(|| PeerNetwork {
                name: pick(&["campus", "my campus"], b).to_owned(),
                region: RegionId::from(pick(&REGIONS, d)),
            }),
            default_policies: some_policies(d),
        }),
        27 => a_command_about_members(state, [b, c, d]),
        23 | 29..=31 => a_command_about_images([b, c, d]),
        20 => Command::SetSettings(Settings {
            theme: Theme::Dark,
            language: Some("it".into()),
            labs_as_table: b > 9,
            cost_model: CostModel::ALL[usize::from(b % 2)],
        }),
        21 if b.is_multiple_of(3) => Command::VerifyGallery { full: c.is_multiple_of(2) },
        21 if b % 3 == 1 => Command::CollectGallery { grace_hours: u32::from(c) },
        21 => Command::ReloadGallery,
        22 => match workspace.gallery {
            Some(_) if c.is_multiple_of(4) => Command::DetachGallery,
            Some(_) => Command::RetryJob(a_job(state, b)),
            None => Command::AttachGallery(GalleryLocation::Folder(path("gallery"))),
        },
        _ => Command::CreateGallery {
            name: pick(&["contoso_gallery", "no-hyphens"], b).to_owned(),
            at: (c > 127)
                .then(|| GalleryLocation::Folder(if c == 255 { "relative".into() } else { path("gallery") })),
            share_packs: d.is_multiple_of(2),
        },
    }
}

fn a_command_about_images([b, c, d]: [u8; 3]) -> Command {
    let image = pick(&IMAGES, c).to_owned();
    let number = Version::parse(["1.0.0", "1.0.0", "2.5.1", "1.1.0"][usize::from(d / 16) % 4]).unwrap();
    let regions: Vec<_> =
        (0..=d / 192).map(|more| RegionId::from(pick(&REGIONS, (d % 16).saturating_add(more)))).collect();
    match b % 8 {
        0 | 1 => Command::UploadImage(NewUpload {
            mode: if d.is_multiple_of(3) { ExportMode::UpdateExisting } else { ExportMode::CreateNew },
            region: (d > 200).then(|| RegionId::from(pick(&REGIONS, c))),
            size: u64::from(d) * GIB,
            ..new_upload(&image)
        }),
        2..=4 => Command::ReplicateImage { definition: image, version: number, regions },
        5 | 6 => Command::DownloadImage {
            definition: image,
            version: number,
            region: (d > 200).then(|| RegionId::from(pick(&REGIONS, c))),
            path: path("out.qcow2"),
            format: DiskFormat::Qcow2,
        },
        _ => {
            let removed = regions.iter().filter(|_| d.is_multiple_of(5)).cloned().collect();
            let regions = regions.into_iter().map(|region| (region, RegionEdit::default())).collect();
            let change = VersionEdit { regions, removed, ..VersionEdit::default() };
            let edit = match d % 4 {
                0 => ImageEdit::DeleteVersion(number),
                1 => ImageEdit::DeleteImage,
                2 => ImageEdit::Describe {
                    description: Some("x".repeat(usize::from(d) * 9)),
                    end_of_life: None,
                },
                _ => ImageEdit::Version { version: number, change },
            };
            Command::EditImage { definition: image, edit }
        }
    }
}

fn a_command_about_members(state: &State, [b, c, d]: [u8; 3]) -> Command {
    let role = Role::ALL[usize::from(d) % Role::ALL.len()];
    match b % 5 {
        0 => Command::AddMember { name: pick(&["Eve", "Sean", "Ana", " Eve", ""], c).to_owned(), role },
        1 | 2 => Command::SetRole { member: pick(&MEMBERS, c).to_owned(), role },
        3 => Command::RemoveMember(pick(&MEMBERS, c).to_owned()),
        _ => Command::SetLabOwner { lab: a_lab(state, c), owner: pick(&MEMBERS, d).to_owned() },
    }
}

pub fn a_report(state: &State, [a, b, c, d]: Step) -> Report {
    let (job, lab) = (a_job(state, b), a_lab(state, b));
    match a % 21 {
        0..=2 => Report::JobDone(job, an_outcome(state, job, c)),
        3 => Report::JobFailed(job, failure()),
        4 => Report::JobCancelled(job),
        5 if d.is_multiple_of(4) => {
            Report::JobNumbered(job, Version { major: 1, minor: u32::from(c), patch: 0 })
        }
        5 | 6 => Report::JobCaptured(job),
        7 => Report::JobStarted(job),
        8 => Report::JobProgress(job, Progress::preparing()),
        9 => Report::Started,
        10 | 11 => Report::GalleryAttached(
            AttachedGallery { id: format!("gallery-{}", 1 + d % 2), ..gallery() },
            some_catalogue(state, c),
        ),
        14 if d.is_multiple_of(4) => Report::GalleryUnreadable { message: Message::new("refusal-changed") },
        12..=14 => {
            let id =
                state.workspace.gallery.as_ref().filter(|_| d < 240).map_or("gone", |gallery| &gallery.id);
            Report::GalleryRead { id: id.to_owned(), catalogue: some_catalogue(state, c) }
        }
        15 | 16 => Report::TemplateStarted(lab),
        17 => Report::TemplateStopped(lab),
        19 if c.is_multiple_of(2) => match a_command_about_images([7, c, d]) {
            Command::EditImage { definition, edit } => Report::ImageEdited {
                gallery: if b < 230 { gallery().id } else { "gone".to_owned() },
                definition,
                replicate: match &edit {
                    ImageEdit::Version { change, .. } => change.regions.keys().cloned().collect(),
                    _ => Vec::new(),
                },
                edit,
                by: "Kim".to_owned(),
            },
            _ => Report::Started,
        },
        18 => Report::DiskRemoved(state.workspace.discarded_disks.first().cloned().unwrap_or_default()),
        _ => Report::Published { lab, machines: if c > 250 { u32::MAX } else { u32::from(c) } },
    }
}
