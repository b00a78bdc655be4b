//! A workspace that was edited by hand is checked before it is used.

use std::fs::File;
use std::io::Write as _;

use lab_gallery::model::account::{PeerNetwork, Role};
use lab_gallery::model::check::{Flaw, MAX_NEXT_ID, check};
use lab_gallery::model::job::{ExportFigures, JobState, Outcome, Task};
use lab_gallery::model::lab::{Credentials, Power, Provisioning, Publishing};
use lab_gallery::model::state::GalleryLocation;
use lab_gallery::model::{JobId, LabId, RegionId, Report, Workspace};
use lab_gallery::store::{Mode, Store, StoreError};

use crate::support::{attach, export, lab, now, report, state};

const PYTHON: LabId = LabId(1);
const PYTHONS_DISK: JobId = JobId(2);
const NETWORKS: LabId = LabId(3);
const EXPORT: JobId = JobId(5);

/// Two labs and an export at work.
fn good() -> Workspace {
    let mut state = state();
    attach(&mut state, vec![]);
    assert_eq!((lab(&mut state, "Python"), lab(&mut state, "Networks")), (PYTHON, NETWORKS));
    let job = export(&mut state, PYTHON, "base");
    assert_eq!(job, EXPORT);
    report(&mut state, Report::JobStarted(job));
    Workspace::clone(&state.workspace)
}

#[test]
fn a_good_one_passes() {
    assert_eq!(check(&good()), Ok(()));
    assert_eq!(check(&Workspace::new("A", RegionId::from("westeurope"), "Kim")), Ok(()));
}

type Break = fn(&mut Workspace);

/// Breaks a good one in each way.
fn find(cases: &[(Break, Flaw)]) {
    for (break_it, flaw) in cases {
        let mut workspace = good();
        break_it(&mut workspace);
        assert!(!flaw.to_string().is_empty());
        assert_eq!(check(&workspace), Err(flaw.clone()));
    }
}

#[test]
fn each_flaw_is_found() {
    let cases: [(Break, Flaw); 31] = [
        (|w| w.account.members[0].role = Role::Contributor, Flaw::NoOwner),
        (|w| w.account.members.clear(), Flaw::NoOwner),
        (|w| w.account.members[1].name = "KIM".to_owned(), Flaw::MemberTwice("KIM".to_owned())),
        (|w| w.acting = "Eve".to_owned(), Flaw::NotAMember("Eve".to_owned())),
        (|w| lab_mut(w).id = LabId(9), Flaw::LabNumber { key: PYTHON, id: LabId(9) }),
        (|w| job_mut(w).id = JobId(9), Flaw::JobNumber { key: EXPORT, id: JobId(9) }),
        (
            |w| {
                let mut job = w.jobs[&EXPORT].clone();
                job.id = JobId(1);
                w.jobs.insert(JobId(1), job);
            },
            Flaw::NumberTwice(1),
        ),
        (|w| w.next_id = 5, Flaw::NextId(5)),
        (|w| w.next_id = MAX_NEXT_ID + 1, Flaw::NextId(MAX_NEXT_ID + 1)),
        (
            |w| w.labs.get_mut(&NETWORKS).unwrap().name = "PYTHON".to_owned(),
            Flaw::LabTwice("PYTHON".to_owned()),
        ),
        (|w| lab_mut(w).template.disk = None, Flaw::NoDisk(PYTHON)),
        (
            |w| lab_mut(w).provisioning = Provisioning::Creating(JobId(4)),
            Flaw::NotItsJob { lab: PYTHON, job: JobId(4) },
        ),
        (
            |w| lab_mut(w).provisioning = Provisioning::Failed(JobId(99)),
            Flaw::NotItsJob { lab: PYTHON, job: JobId(99) },
        ),
        (|w| lab_mut(w).publishing = Publishing::Published, Flaw::Pool(PYTHON)),
        (|w| lab_mut(w).template.power = Power::Running, Flaw::TemplateOn(PYTHON)),
        (|w| w.jobs.get_mut(&PYTHONS_DISK).unwrap().state = JobState::Running, Flaw::TwoJobs(PYTHON)),
        (|w| job_mut(w).lab = Some(LabId(77)), Flaw::NoLab { job: EXPORT, lab: LabId(77) }),
        (|w| job_mut(w).lab = None, Flaw::GalleryJob(EXPORT)),
        (|w| targets(w).clear(), Flaw::Targets(EXPORT)),
        (|w| targets(w).reverse(), Flaw::Targets(EXPORT)),
        (
            |w| {
                let disk = w.labs[&NETWORKS].template.disk.clone();
                lab_mut(w).template.disk = disk;
            },
            Flaw::DiskTwice("Networks.vhd".to_owned()),
        ),
        (
            |w| {
                w.discarded_disks.insert("PYTHON.vhd".to_owned());
            },
            Flaw::DiskTwice("Python.vhd".to_owned()),
        ),
        (
            |w| {
                let unfinished = w.jobs.get_mut(&JobId(4)).unwrap();
                unfinished.state = JobState::Interrupted;
                w.discarded_disks.insert("Networks.vhd".to_owned());
            },
            Flaw::DiskTwice("Networks.vhd".to_owned()),
        ),
        (
            |w| {
                w.disabled_images.entry("g".to_owned()).or_default().insert("Linux".to_owned());
            },
            Flaw::DisabledKey("Linux".to_owned()),
        ),
        (|w| lab_mut(w).name = " Python".to_owned(), Flaw::LabName(PYTHON)),
        (|w| lab_mut(w).policies.auto_shutdown_minutes = Some(0), Flaw::Policies(PYTHON)),
        (
            |w| {
                let password_hash = "Fabrikam-2026".to_owned();
                lab_mut(w).template.credentials = Some(Credentials { user: "kim".to_owned(), password_hash });
            },
            Flaw::NotHashed(PYTHON),
        ),
        (
            |w| match &mut job_mut(w).task {
                Task::Export { definition, .. } => *definition = "../base".to_owned(),
                other => panic!("{other:?}"),
            },
            Flaw::ImageName(EXPORT),
        ),
        (
            |w| {
                w.jobs.get_mut(&PYTHONS_DISK).unwrap().state =
                    JobState::Done(Outcome::Exported(ExportFigures::default()));
            },
            Flaw::Outcome(PYTHONS_DISK),
        ),
        (
            |w| w.gallery.as_mut().unwrap().location = GalleryLocation::Folder("relative".into()),
            Flaw::RelativeGallery,
        ),
        (
            |w| w.gallery.as_mut().unwrap().location = GalleryLocation::Url("s3://labs?key".to_owned()),
            Flaw::GalleryAddress,
        ),
    ];
    find(&cases);
}

#[test]
fn each_flaw_of_the_accounts_settings_is_found() {
    let cases: [(Break, Flaw); 6] = [
        (
            |w| _ = w.disabled_marketplace.insert("Debian-10".to_owned()),
            Flaw::DisabledMarketplaceKey("Debian-10".to_owned()),
        ),
        (|w| connect(w, "my campus", "eastus"), Flaw::PeerNetwork("my campus".to_owned())),
        (|w| connect(w, "campus", "moonbase"), Flaw::PeerNetwork("campus".to_owned())),
        (
            |w| {
                connect(w, "campus", "eastus");
                w.account.creators_pick_location = true;
            },
            Flaw::NetworkAndPick,
        ),
        (|w| w.account.default_policies.quota_hours = 10_001, Flaw::DefaultPolicies),
        (|w| w.account.default_policies.auto_shutdown_minutes = Some(0), Flaw::DefaultPolicies),
    ];
    find(&cases);
}

#[test]
fn a_file_with_a_flaw_is_not_opened_and_stays_as_it_is() {
    let folder = tempfile::tempdir().unwrap();
    drop(Store::create(folder.path(), &good()).unwrap());
    let file = folder.path().join("workspace.ron");
    let text = std::fs::read_to_string(&file).unwrap();
    let edited = text.replace("next_id: 6", "next_id: 2");
    assert_ne!(edited, text);
    File::create(&file).unwrap().write_all(edited.as_bytes()).unwrap();
    match Store::<Workspace>::open(folder.path(), Mode::ReadWrite, now()) {
        Err(StoreError::Unreadable { source, .. }) => assert_eq!(source.what, Flaw::NextId(2).to_string()),
        Err(other) => panic!("{other:?}"),
        Ok(_) => panic!("it was opened"),
    }
    assert_eq!(std::fs::read_to_string(&file).unwrap(), edited);
}

fn connect(workspace: &mut Workspace, name: &str, region: &str) {
    let network = PeerNetwork { name: name.to_owned(), region: RegionId::from(region) };
    workspace.account.peer_network = Some(network);
}

fn lab_mut(workspace: &mut Workspace) -> &mut lab_gallery::model::lab::Lab {
    workspace.labs.get_mut(&PYTHON).unwrap()
}

fn job_mut(workspace: &mut Workspace) -> &mut lab_gallery::model::job::Job {
    workspace.jobs.get_mut(&EXPORT).unwrap()
}

fn targets(workspace: &mut Workspace) -> &mut Vec<RegionId> {
    match &mut job_mut(workspace).task {
        Task::Export { targets, .. } => targets,
        other => panic!("not an export: {other:?}"),
    }
}
