//! A lab account at its largest: 2,000 labs, and a gallery of 1,000 image definitions with 10,000 versions over every
//! region there is.
//!
//! Labs and images stand in every region in turn. An image is replicated as an export does it: to every open region of
//! its geography, 1 to 9 of them, 3 on average. One image, [`EVERYWHERE`], is in every region. That makes some 30,000
//! replica records; everything everywhere would be more than half a million, for which no account pays.

#![allow(dead_code, reason = "each test binary uses its own part")]

use std::fs;
use std::path::Path;

use jiff::Timestamp;
use lab_gallery::gallery::chunk::{CHUNK, Hash};
use lab_gallery::gallery::documents::{
    Added, Architecture, DefinitionDocument, GalleryDocument, ReplicaDocument, SCHEMA, Source,
    VersionDocument,
};
use lab_gallery::gallery::{ListedImage, ListedVersion, Listing, Replica, layout};
use lab_gallery::model::image::{Generation, OsState, OsType, Version};
use lab_gallery::model::job::{ExportFigures, Job, JobState, NewDisk, Outcome, RegionOutcome, Task};
use lab_gallery::model::lab::{
    Credentials, Lab, Machine, Origin, Policies, Power, Provisioning, Publishing, Template, TemplateDisk,
};
use lab_gallery::model::size::VmSize;
use lab_gallery::model::state::{AttachedGallery, GalleryLocation};
use lab_gallery::model::{DiskFormat, JobId, LabId, RegionId, Workspace, region};

/// How many labs there are at most.
pub const LABS: u32 = 2_000;
/// How many image definitions, each with [`VERSIONS`] versions.
pub const IMAGES: u32 = 1_000;
/// How many versions an image has.
pub const VERSIONS: u32 = 10;
/// The image that is in all regions.
pub const EVERYWHERE: &str = "image-0000";

const GALLERY: &str = "contoso_gallery";
const ID: &str = "000102030405060708090a0b0c0d0e0f";
const GIB: u64 = 1 << 30;

fn region(number: u32) -> RegionId {
    RegionId(region::all()[number as usize % region::all().len()].name.clone())
}

fn at(hours: u32) -> Timestamp {
    let start: Timestamp = "2025-01-06T08:00:00Z".parse().unwrap();
    start + jiff::SignedDuration::from_hours(i64::from(hours))
}

/// The name of the image with that number.
pub fn image_name(number: u32) -> String {
    format!("image-{number:04}")
}

/// The name of the lab with that number.
pub fn lab_name(number: u32) -> String {
    format!("Lab {number:04}")
}

/// An account with `labs` labs, each with two jobs behind it, and the gallery attached.
pub fn workspace(labs: u32) -> Workspace {
    let mut workspace = Workspace::new("Contoso University", RegionId::from("eastus"), "Ada Lovelace");
    workspace.gallery = Some(AttachedGallery {
        id: ID.to_owned(),
        name: GALLERY.to_owned(),
        location: GalleryLocation::Workspace(GALLERY.to_owned()),
    });
    for number in 0..labs {
        let lab = lab(number, LabId(workspace.next_id));
        for job in jobs(number, &lab) {
            workspace.jobs.insert(job.id, job);
        }
        workspace.next_id += 3;
        workspace.labs.insert(lab.id, lab);
    }
    workspace
}

fn lab(number: u32, id: LabId) -> Lab {
    let published = !number.is_multiple_of(3);
    let machines = if published { 1 + number % 40 } else { 0 };
    Lab {
        id,
        name: lab_name(number),
        title: if number.is_multiple_of(5) { format!("Course {number:04}: networks") } else { String::new() },
        description: "Bring your own laptop; the machine is there from the first week on.".to_owned(),
        owner: "Ada Lovelace".to_owned(),
        created: at(number),
        size: VmSize::ALL[number as usize % VmSize::ALL.len()],
        region: region(number),
        origin: Origin::Gallery {
            gallery: ID.to_owned(),
            definition: image_name(number % IMAGES),
            version: Version::FIRST,
        },
        provisioning: Provisioning::Ready,
        template: Template {
            os_type: if number.is_multiple_of(2) { OsType::Linux } else { OsType::Windows },
            os_state: OsState::Specialized,
            generation: Generation::V1,
            power: Power::Stopped,
            disk: Some(disk(number)),
            credentials: Some(Credentials {
                user: "student".to_owned(),
                password_hash: "$argon2id$v=19$m=19456,t=2,p=1$c2FsdHNhbHRzYWx0$aGFzaGhhc2hoYXNoaGFzaA"
                    .to_owned(),
            }),
            same_password: false,
            remote_desktop: true,
        },
        publishing: if published { Publishing::Published } else { Publishing::Draft },
        pool: (1..=machines)
            .map(|number| Machine { number, assigned: None, power: Power::Stopped })
            .collect(),
        policies: Policies::default(),
    }
}

fn disk(number: u32) -> TemplateDisk {
    TemplateDisk {
        file: format!("lab-{number:04}.vhd"),
        format: DiskFormat::Vhd,
        size: 32 * GIB,
        used: 8 * GIB,
    }
}

/// How the lab's disk was made, and its one export.
fn jobs(number: u32, lab: &Lab) -> [Job; 2] {
    let disk = disk(number);
    let target = NewDisk { file: disk.file.clone(), format: disk.format };
    let from_image = Task::DiskFromImage {
        gallery: ID.to_owned(),
        definition: image_name(number % IMAGES),
        version: Version::FIRST,
        region: lab.region.clone(),
        target,
    };
    let targets = region::replication_targets(&lab.region);
    let regions = targets.iter().map(|region| (region.clone(), RegionOutcome { copied: GIB, failure: None }));
    let figures = ExportFigures {
        size: 32 * GIB,
        data: 8 * GIB,
        new: 3 * GIB,
        new_chunks: 24_576,
        stored: GIB,
        milliseconds: 83_400,
        regions: regions.collect(),
    };
    let export = Task::Export {
        gallery: ID.to_owned(),
        definition: image_name(number % IMAGES),
        version: Version { minor: 1 + number / IMAGES, ..Version::FIRST },
        update: true,
        source: lab.region.clone(),
        targets,
        captured: true,
        upload: None,
    };
    let job = |offset: u32, task, outcome| Job {
        id: JobId(lab.id.0 + offset),
        lab: Some(lab.id),
        task,
        state: JobState::Done(outcome),
        by: lab.owner.clone(),
        created: at(number + offset),
        ended: Some(at(number + offset + 1)),
        dismissed: true,
    };
    [job(1, from_image, Outcome::Disk(disk)), job(2, export, Outcome::Exported(figures))]
}

/// What a gallery of `images` definitions lists.
pub fn listing(images: u32, versions: u32) -> Listing {
    Listing { images: (0..images).map(|number| image(number, versions)).collect(), ..Listing::default() }
}

fn image(number: u32, versions: u32) -> ListedImage {
    let definition = DefinitionDocument {
        schema: SCHEMA,
        name: image_name(number),
        os_type: if number.is_multiple_of(2) { OsType::Linux } else { OsType::Windows },
        os_state: if number.is_multiple_of(3) { OsState::Generalized } else { OsState::Specialized },
        publisher: "contoso".to_owned(),
        offer: format!("course-{number:04}"),
        sku: "lab".to_owned(),
        generation: Generation::V1,
        architecture: Architecture::X64,
        description: format!("What course {number:04} needs"),
        created: at(number),
    };
    let home = region(number);
    let targets = if definition.name == EVERYWHERE {
        let others = region::all().iter().map(|region| RegionId(region.name.clone()));
        std::iter::once(home.clone()).chain(others.filter(|other| *other != home)).collect()
    } else {
        region::replication_targets(&home)
    };
    let version = |minor: u32| ListedVersion {
        document: VersionDocument {
            schema: SCHEMA,
            id: format!("{:032x}", u128::from(number) << 32 | u128::from(minor)),
            definition: definition.clone(),
            version: Version { minor, ..Version::FIRST },
            source_region: home.clone(),
            target_regions: targets.clone(),
            size: 32 * GIB,
            data: 8 * GIB + u64::from(minor),
            chunks: 8 * GIB / CHUNK + 1,
            root: Hash::of(format!("{number} {minor}").as_bytes()),
            added: Added { chunks: 800, bytes: 800 * CHUNK, stored: 40 << 20 },
            source: Source {
                lab: lab_name(number),
                format: DiskFormat::Vhd,
                file: format!("lab-{number:04}.vhd"),
            },
            created: at(number + minor),
            created_by: "Ada Lovelace".to_owned(),
            end_of_life: None,
        },
        replicas: targets.iter().map(|region| (region.clone(), whole(number + minor))).collect(),
    };
    let versions = (0..versions).rev().map(version).collect();
    ListedImage { definition: definition.clone(), changed: None, deleted: None, versions }
}

fn whole(hours: u32) -> Replica {
    Replica::Whole { stored: 3 * GIB, packs: 48, completed: at(hours + 1) }
}

/// Writes the documents of a listing where [`workspace`] has its gallery, without any data behind them. Answers how
/// many replica records there are.
pub fn write_gallery(workspace: &Path, listing: &Listing) -> usize {
    let root = workspace.join("galleries").join(GALLERY);
    let gallery = GalleryDocument {
        schema: SCHEMA,
        id: ID.to_owned(),
        name: GALLERY.to_owned(),
        created: at(0),
        share_packs: true,
    };
    write(&root, layout::GALLERY, &gallery);
    let mut records = 0;
    for image in &listing.images {
        let key = layout::ImageKey::of(&image.definition.name).unwrap();
        write(&root, &layout::definition(&key), &image.definition);
        for version in &image.versions {
            let document = &version.document;
            write(&root, &layout::version(&key, document.version), document);
            for (region, replica) in &version.replicas {
                let Replica::Whole { stored, packs, completed } = *replica else { continue };
                let record = ReplicaDocument {
                    schema: SCHEMA,
                    region: region.clone(),
                    stored,
                    packs,
                    completed,
                    version: document.clone(),
                };
                write(&root, &layout::replica(region, &key, document.version), &record);
                records += 1;
            }
        }
    }
    records
}

/// One document as the gallery writes it, but not synced: nobody will miss it.
fn write(root: &Path, key: &str, document: &impl serde::Serialize) {
    let pretty = ron::ser::PrettyConfig::new().struct_names(false).new_line("\n");
    let body = ron::ser::to_string_pretty(document, pretty).unwrap() + "\n";
    let seal = format!("// blake3: {}\n", Hash::of(body.as_bytes()));
    let path = root.join(key);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    #[expect(
        clippy::disallowed_methods,
        reason = "tens of thousands of files that need not outlive a crash"
    )]
    fs::write(path, body + &seal).unwrap();
}
