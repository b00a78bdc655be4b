//! A workspace in which everything that can be kept occurs.

use jiff::Timestamp;
use lab_gallery::model::cost::CostModel;
use lab_gallery::model::image::{Generation, OsState, OsType, Version};
use lab_gallery::model::job::{
    DownloadFigures, ExportFigures, Failure, Job, JobState, NewDisk, Outcome, RegionOutcome,
    ReplicationFigures, Task,
};
use lab_gallery::model::lab::{
    Credentials, Lab, Machine, Origin, Policies, Power, Provisioning, Publishing, Template, TemplateDisk,
};
use lab_gallery::model::region::replication_targets;
use lab_gallery::model::size::VmSize;
use lab_gallery::model::state::{AttachedGallery, GalleryLocation, Settings, Theme, Workspace};
use lab_gallery::model::upkeep::{CollectFigures, VerifyFigures};
use lab_gallery::model::upload::{Identifier, Upload};
use lab_gallery::model::{DiskFormat, JobId, LabId, Message, RegionId};

const GALLERY: &str = "0123456789abcdef0123456789abcdef";

/// Of a password that nobody has.
const HASH: &str =
    "$argon2id$v=19$m=19456,t=2,p=1$c2FsdHNhbHRzYWx0c2FsdA$aGFzaGhhc2hoYXNoaGFzaGhhc2hoYXNoaGFzaGhhc2g";

fn now() -> Timestamp {
    "2026-08-21T10:15:00Z".parse().unwrap()
}

fn disk(file: &str) -> TemplateDisk {
    TemplateDisk { file: file.to_owned(), format: DiskFormat::Vhd, size: 4 << 30, used: 1 << 30 }
}

fn lab(id: u32, name: &str, origin: Origin) -> Lab {
    Lab {
        id: LabId(id),
        name: name.to_owned(),
        title: format!("{name} for beginners"),
        description: "Two lines\nof text".to_owned(),
        owner: "Mia".to_owned(),
        created: now(),
        size: VmSize::Medium,
        region: RegionId::from("centralindia"),
        origin,
        provisioning: Provisioning::Ready,
        template: Template {
            os_type: OsType::Linux,
            os_state: OsState::Specialized,
            generation: Generation::V2,
            power: Power::Stopped,
            disk: Some(disk(&format!("lab-{id}.vhd"))),
            credentials: Some(Credentials { user: "student".to_owned(), password_hash: HASH.to_owned() }),
            same_password: true,
            remote_desktop: true,
        },
        publishing: Publishing::Published,
        pool: vec![
            Machine { number: 1, assigned: Some("Zoë".to_owned()), power: Power::Running },
            Machine { number: 2, assigned: None, power: Power::Stopped },
        ],
        policies: Policies { quota_hours: 20, auto_shutdown_minutes: Some(30) },
    }
}

fn job(id: u32, task: Task, state: JobState) -> Job {
    let ended = (!state.is_active()).then(now);
    Job {
        id: JobId(id),
        lab: (!is_gallerys(&task)).then_some(LabId(1)),
        task,
        state,
        by: "Mia".to_owned(),
        created: now(),
        ended,
        dismissed: true,
    }
}

/// Whether a job of that kind belongs to no lab.
fn is_gallerys(task: &Task) -> bool {
    task.is_upkeep()
        || matches!(
            task,
            Task::Export { upload: Some(_), .. } | Task::Replicate { .. } | Task::Download { .. }
        )
}

fn upload() -> Task {
    let Task::Export { gallery, version, targets, source, .. } = export("course-upload", false) else {
        panic!("not an export")
    };
    let upload = Upload {
        path: "/images/course.qcow2".into(),
        os_type: OsType::Windows,
        os_state: OsState::Generalized,
        generation: Generation::V2,
        identifier: Identifier {
            publisher: "contoso".into(),
            offer: "uploaded".into(),
            sku: "course".into(),
        },
        description: "From outside".to_owned(),
        end_of_life: Some(jiff::civil::date(2027, 6, 28)),
    };
    Task::Export {
        gallery,
        definition: "course-upload".to_owned(),
        version,
        update: false,
        source,
        targets,
        captured: false,
        upload: Some(Box::new(upload)),
    }
}

/// What is done with a version of an image: copied to another region, written to a file.
fn of_version() -> [Task; 2] {
    let (gallery, definition, version) = (GALLERY.to_owned(), "course-base".to_owned(), Version::FIRST);
    let region = RegionId::from("centralindia");
    let replicate = Task::Replicate {
        gallery: gallery.clone(),
        definition: definition.clone(),
        version,
        source: region.clone(),
        targets: vec![RegionId::from("westeurope")],
    };
    let path = "/downloads/course.vhdx".into();
    [replicate, Task::Download { gallery, definition, version, region, path, format: DiskFormat::Vhdx }]
}

fn export(definition: &str, captured: bool) -> Task {
    let source = RegionId::from("centralindia");
    Task::Export {
        gallery: GALLERY.to_owned(),
        definition: definition.to_owned(),
        version: Version { major: 1, minor: 4, patch: 0 },
        update: true,
        targets: replication_targets(&source),
        source,
        captured,
        upload: None,
    }
}

fn failure() -> Failure {
    let inner = Message::new("disk-full").path("path", std::path::Path::new("/lab/disk.vhd"));
    let message =
        Message::new("gallery-source").with("cause", inner).with("count", 3_u64).bytes("size", 1 << 20);
    Failure { message, cause: "no space left".to_owned() }
}

fn verified() -> JobState {
    JobState::Done(Outcome::Verified(VerifyFigures {
        versions: 9,
        replicas: 8,
        packs: 7,
        checked: 6,
        milliseconds: 5,
        damaged: 4,
        healed: 3,
        sources: vec!["West US".to_owned()],
        problems: vec![failure().message],
        hit: 2,
        images: vec!["course-base 1.0.0".to_owned()],
    }))
}

fn collected() -> JobState {
    JobState::Done(Outcome::Collected(CollectFigures {
        packs: 7,
        manifests: 6,
        freed: 5,
        young: 4,
        mixed: 3,
        temporaries: 2,
        milliseconds: 1,
    }))
}

fn jobs() -> Vec<Job> {
    let target = |number: u32| NewDisk { file: format!("new-{number}.vhd"), format: DiskFormat::Vhd };
    let mut figures = ExportFigures {
        size: 9,
        data: 8,
        new: 7,
        new_chunks: 6,
        stored: 5,
        milliseconds: 4,
        ..ExportFigures::default()
    };
    figures.regions.insert(RegionId::from("centralindia"), RegionOutcome { copied: 5, failure: None });
    figures
        .regions
        .insert(RegionId::from("southindia"), RegionOutcome { copied: 1, failure: Some(failure()) });
    let from_image = Task::DiskFromImage {
        gallery: GALLERY.to_owned(),
        definition: "course-base".to_owned(),
        version: Version::FIRST,
        region: RegionId::from("centralindia"),
        target: target(11),
    };
    let regions = [(RegionId::from("westeurope"), RegionOutcome { copied: 3, failure: None })];
    let replication = ReplicationFigures { milliseconds: 2, regions: regions.into() };
    let [replicate, download] = of_version();
    vec![
        job(11, from_image, JobState::Done(Outcome::Disk(disk("new-11.vhd")))),
        job(
            12,
            Task::DiskFromFile { path: "/images/course.vhd".into(), target: target(12) },
            JobState::Failed(failure()),
        ),
        job(13, Task::EmptyDisk { size: 32 << 30, target: target(13) }, JobState::Interrupted),
        job(14, export("course-base", true), JobState::Done(Outcome::Exported(figures))),
        job(15, export("course-next", false), JobState::Cancelled),
        job(16, export("course-last", false), JobState::Queued),
        job(17, upload(), JobState::Running),
        job(18, replicate, JobState::Done(Outcome::Replicated(replication))),
        job(
            19,
            download,
            JobState::Done(Outcome::Downloaded(DownloadFigures { size: 9, used: 8, milliseconds: 7 })),
        ),
        job(20, Task::Verify { gallery: GALLERY.to_owned(), full: true, heal: false }, verified()),
        job(21, Task::Collect { gallery: GALLERY.to_owned(), grace_hours: 12 }, collected()),
    ]
}

/// The workspace.
pub fn everything() -> Workspace {
    let mut workspace = Workspace::new("Contoso University", RegionId::from("centralindia"), "Mia");
    workspace.gallery = Some(AttachedGallery {
        id: GALLERY.to_owned(),
        name: "Contoso_Images".to_owned(),
        location: GalleryLocation::Workspace("Contoso_Images".to_owned()),
    });
    let disabled = ["course-old".to_owned(), "course-older".to_owned()];
    workspace.disabled_images.insert(GALLERY.to_owned(), disabled.into());
    let origins = [
        Origin::Gallery {
            gallery: GALLERY.to_owned(),
            definition: "course-base".to_owned(),
            version: Version::FIRST,
        },
        Origin::DiskFile { file_name: "course.vhd".to_owned() },
        Origin::Marketplace { image: "ubuntu-lts".to_owned() },
    ];
    for (origin, (id, name)) in origins.into_iter().zip([(1, "Python"), (2, "Java"), (3, "Rust")]) {
        workspace.labs.insert(LabId(id), lab(id, name, origin));
    }
    workspace.jobs = jobs().into_iter().map(|job| (job.id, job)).collect();
    workspace.discarded_disks.insert("old.vhd".to_owned());
    workspace.next_id = 22;
    workspace.settings = Settings {
        theme: Theme::Dark,
        language: Some("en".to_owned()),
        labs_as_table: true,
        cost_model: CostModel::Snapshot,
    };
    workspace
}
