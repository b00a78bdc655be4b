//! A small university to try commands on.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use jiff::Timestamp;
use lab_gallery::model::account::{LabSettings, Member, Role};
use lab_gallery::model::image::{
    Architecture, Catalogue, Definition, Generation, ImageVersion, OsState, OsType, Replica, ReplicaState,
    Version,
};
use lab_gallery::model::job::{ExportFigures, Failure, Job, JobState, Outcome};
use lab_gallery::model::lab::{Credentials, Lab, Policies, TemplateDisk};
use lab_gallery::model::size::VmSize;
use lab_gallery::model::state::{AttachedGallery, GalleryLocation};
use lab_gallery::model::upload::{Identifier, Upload};
use lab_gallery::model::{
    Command, DiskFormat, Effect, ExportMode, JobId, LabId, LabSource, Message, NewLab, NewUpload, Refusal,
    RegionId, Report, State, Workspace, apply, check, names,
};

pub const GIB: u64 = 1 << 30;
/// A hash in the right form, of no password that anybody has.
pub const HASH: &str =
    "$argon2id$v=19$m=19456,t=2,p=1$c29tZXNhbHRzb21l$qyCbFvZ0B8PFzPFvmMm4TYgDzIpuRLHx7PMYf2vIiVE";

pub fn now() -> Timestamp {
    "2026-03-02T08:00:00Z".parse().unwrap()
}

/// An absolute path on every platform.
pub fn path(name: &str) -> PathBuf {
    std::path::absolute(std::path::Path::new("/disks").join(name)).unwrap()
}

/// Kim owns the account, Ana contributes, Sean and Dana create labs, Terry reads. Kim acts.
pub fn state() -> State {
    let mut workspace = Workspace::new("Contoso University", RegionId::from("westeurope"), "Kim");
    for (name, role) in [
        ("Ana", Role::Contributor),
        ("Sean", Role::LabCreator),
        ("Dana", Role::LabCreator),
        ("Terry", Role::Reader),
    ] {
        workspace.account.members.push(Member { name: name.to_owned(), role });
    }
    State::new(workspace)
}

/// Carries out a command that must not be refused.
#[track_caller]
pub fn send(state: &mut State, command: Command) -> Vec<Effect> {
    let said = format!("{command:?}");
    let effects = apply(state, command, now()).unwrap_or_else(|refusal| panic!("{said}: {refusal}"));
    assert_eq!(check::check(&state.workspace), Ok(()), "after {said}");
    effects
}

#[track_caller]
pub fn report(state: &mut State, report: Report) -> Vec<Effect> {
    send(state, Command::Report(report))
}

/// Sends a command that must be refused, and change nothing.
#[track_caller]
pub fn refused(state: &mut State, command: Command) -> Refusal {
    let before = state.clone();
    let said = format!("{command:?}");
    let refusal = apply(state, command, now()).expect_err(&said);
    assert_eq!(*state, before, "{said} was refused and changed the state");
    refusal
}

pub fn act(state: &mut State, name: &str) {
    send(state, Command::ActAs(name.to_owned()));
}

/// Lets creators pick the location, or not; nothing else of the lab settings changes.
pub fn pick_location(state: &mut State, allowed: bool) {
    let settings = LabSettings { creators_pick_location: allowed, ..state.workspace.account.lab_settings() };
    send(state, Command::SetLabSettings(settings));
}

/// What the wizard gives for a lab from a disk file.
pub fn new_lab(name: &str) -> NewLab {
    NewLab {
        name: name.to_owned(),
        size: VmSize::Medium,
        region: None,
        source: LabSource::DiskFile {
            path: path("course.qcow2"),
            size: 8 * GIB,
            os_type: OsType::Linux,
            os_state: OsState::Specialized,
            generation: Generation::V1,
        },
        format: DiskFormat::Vhd,
        credentials: None,
        same_password: true,
        remote_desktop: false,
        policies: Policies::default(),
    }
}

pub fn from_image(name: &str, image: &str) -> NewLab {
    let source = LabSource::Image { definition: image.to_owned(), version: None };
    NewLab { source, ..new_lab(name) }
}

/// Asks for a lab; its disk is still to be made.
#[track_caller]
pub fn create(state: &mut State, new: NewLab) -> (LabId, JobId) {
    let name = new.name.clone();
    let effects = send(state, Command::CreateLab(new));
    let lab = state.workspace.lab_named(&name).unwrap().id;
    (lab, run_job(&effects))
}

/// A lab that is ready.
#[track_caller]
pub fn lab(state: &mut State, name: &str) -> LabId {
    let (lab, job) = create(state, new_lab(name));
    report(state, Report::JobDone(job, disk_made()));
    lab
}

/// The job that a command asked to be run.
#[track_caller]
pub fn run_job(effects: &[Effect]) -> JobId {
    match effects {
        [Effect::RunJob(job)] => *job,
        other => panic!("no job: {other:?}"),
    }
}

/// What a worker reports of a new disk.
pub fn disk_made() -> Outcome {
    let disk =
        TemplateDisk { file: "ignored.vhd".into(), format: DiskFormat::Raw, size: 8 * GIB, used: 3 * GIB };
    Outcome::Disk(disk)
}

pub fn exported() -> Outcome {
    Outcome::Exported(ExportFigures { size: 8 * GIB, data: 3 * GIB, ..ExportFigures::default() })
}

pub fn failure() -> Failure {
    Failure { message: Message::new("refusal-changed"), cause: "the disk is full".to_owned() }
}

pub fn credentials() -> Credentials {
    Credentials { user: "student".to_owned(), password_hash: HASH.to_owned() }
}

#[track_caller]
pub fn job(state: &State, id: JobId) -> &Job {
    &state.workspace.jobs[&id]
}

#[track_caller]
pub fn job_state(state: &State, id: JobId) -> JobState {
    job(state, id).state.clone()
}

#[track_caller]
pub fn lab_of(state: &State, id: LabId) -> &Lab {
    &state.workspace.labs[&id]
}

pub fn gallery() -> AttachedGallery {
    AttachedGallery {
        id: "gallery-1".to_owned(),
        name: "contoso_gallery".to_owned(),
        location: GalleryLocation::Workspace("contoso_gallery".to_owned()),
    }
}

/// Attaches a gallery that has these images.
pub fn attach(state: &mut State, images: Vec<Definition>) {
    report(state, Report::GalleryAttached(gallery(), catalogue(images)));
}

/// The gallery has been read again and now has these images.
pub fn read(state: &mut State, images: Vec<Definition>) {
    report(state, Report::GalleryRead { id: gallery().id, catalogue: catalogue(images) });
}

pub fn catalogue(images: Vec<Definition>) -> Catalogue {
    Catalogue {
        definitions: images.into_iter().map(|image| (names::key(&image.name), image)).collect(),
        ..Catalogue::default()
    }
}

/// A specialized Linux image.
pub fn image(name: &str, versions: Vec<ImageVersion>) -> Definition {
    Definition {
        name: name.to_owned(),
        os_type: OsType::Linux,
        os_state: OsState::Specialized,
        generation: Generation::V1,
        architecture: Architecture::X64,
        publisher: "Contoso".to_owned(),
        offer: name.to_owned(),
        sku: "1".to_owned(),
        description: String::new(),
        end_of_life: None,
        deleted: None,
        versions: versions.into_iter().map(|version| (version.version, version)).collect(),
    }
}

/// A version of 8 GiB that is ready in West Europe.
pub fn version(number: &str) -> ImageVersion {
    ImageVersion {
        version: Version::parse(number).unwrap(),
        created: now(),
        created_by: "Somebody".to_owned(),
        source_lab: "Elsewhere".to_owned(),
        source_region: RegionId::from("westeurope"),
        size: 8 * GIB,
        data: 3 * GIB,
        added: GIB,
        disks: 1,
        exclude_from_latest: false,
        end_of_life: None,
        replicas: BTreeMap::from([(RegionId::from("westeurope"), replica(ReplicaState::Completed))]),
    }
}

pub fn replica(state: ReplicaState) -> Replica {
    Replica { state, stored: GIB, count: 1, exclude_from_latest: None }
}

pub fn export_command(lab: LabId, name: &str, mode: ExportMode) -> Command {
    Command::Export { lab, image: name.to_owned(), mode }
}

/// Starts an export to a new image.
#[track_caller]
pub fn export(state: &mut State, lab: LabId, name: &str) -> JobId {
    run_job(&send(state, export_command(lab, name, ExportMode::CreateNew)))
}

/// What the upload dialog gives for a new image.
pub fn new_upload(name: &str) -> NewUpload {
    NewUpload {
        image: name.to_owned(),
        mode: ExportMode::CreateNew,
        size: 8 * GIB,
        region: None,
        whole_mib: false,
        upload: Upload {
            path: path("course.vhd"),
            os_type: OsType::Linux,
            os_state: OsState::Specialized,
            generation: Generation::V1,
            identifier: Identifier {
                publisher: "Contoso".to_owned(),
                offer: "uploaded".to_owned(),
                sku: name.to_owned(),
            },
            description: "From outside".to_owned(),
            end_of_life: None,
        },
    }
}

/// The variants of the enum `name`, as its source has them.
pub fn variants(source: &str, name: &str) -> BTreeSet<String> {
    let body = source.split_once(&format!("pub enum {name} {{")).unwrap().1.split_once("\n}").unwrap().0;
    let lines = body.lines().filter_map(|line| line.strip_prefix("    "));
    let variants: BTreeSet<_> =
        lines.filter(|line| line.starts_with(|c: char| c.is_ascii_uppercase())).map(first_word).collect();
    assert!(variants.len() > 20, "the source is read: {variants:?}");
    variants
}

/// Which variant of its enum a value is.
pub fn variant(value: &impl std::fmt::Debug) -> String {
    first_word(&format!("{value:?}"))
}

fn first_word(text: &str) -> String {
    text.chars().take_while(char::is_ascii_alphanumeric).collect()
}
