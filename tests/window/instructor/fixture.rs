//! Labs and jobs in every state.

use std::collections::BTreeMap;

use lab_gallery::model::image::ReplicaState;
use lab_gallery::model::job::{
    ExportFigures, Failure, Job, JobState, NewDisk, Outcome, Progress, RegionOutcome, RegionProgress, Step,
    Task,
};
use lab_gallery::model::lab::{Lab, Machine, Origin, Power, Provisioning, Publishing};
use lab_gallery::model::{DiskFormat, JobId, LabId, Message, RegionId, State, region};
use lab_gallery::ui::pages;

use crate::stage::{GIB, Stage, at, version, with_lab};

/// The lab of [`with_lab`].
pub const LAB: LabId = LabId(7);

/// The Template page of [`LAB`].
pub fn template(state: State) -> Stage {
    Stage::on(state)
        .with_page(|ui, view, stage| pages::template::show(ui, view, LAB, &mut stage.pages.template))
}

/// The list of labs.
pub fn labs(state: State) -> Stage {
    Stage::on(state).with_page(|ui, view, stage| pages::labs::show(ui, view, &mut stage.pages.labs))
}

/// The lab of a state.
pub fn lab(state: &mut State) -> &mut Lab {
    state.workspace.labs.get_mut(&LAB).unwrap()
}

/// An export of the lab to `python-101-base`.
pub fn export() -> Task {
    export_to("python-101-base", "1.0.0")
}

/// An export of the lab to that version of an image.
pub fn export_to(image: &str, number: &str) -> Task {
    let source = RegionId::from("eastus");
    Task::Export {
        gallery: "7b0c".to_owned(),
        definition: image.to_owned(),
        version: version(number),
        update: false,
        targets: region::replication_targets(&source),
        source,
        captured: false,
        upload: None,
    }
}

/// The lab's disk being made from a file.
pub fn disk_from_file() -> Task {
    Task::DiskFromFile {
        path: "/home/ada/disks/course.vhdx".into(),
        target: NewDisk { file: "Python-101-2.vhd".to_owned(), format: DiskFormat::Vhd },
    }
}

/// Adds a job to the lab.
pub fn add_job(state: &mut State, task: Task, job_state: JobState) -> JobId {
    let id = JobId(state.workspace.next_id);
    state.workspace.next_id += 1;
    let ended = (!job_state.is_active()).then(|| at("2026-11-21T13:40:00Z"));
    let job = Job {
        id,
        lab: Some(LAB),
        task,
        state: job_state,
        by: "Grace Hopper".to_owned(),
        created: at("2026-11-21T13:31:00Z"),
        ended,
        dismissed: false,
    };
    state.workspace.jobs.insert(id, job);
    id
}

/// The figures of an export to every region, but to those that failed.
pub fn figures(failed: &[&str]) -> ExportFigures {
    let outcome = |region: &RegionId| RegionOutcome {
        copied: 1_073_741_824,
        failure: failed.contains(&region.0.as_str()).then(|| Failure {
            message: Message::new("store-full").with("path", "/galleries/contoso_gallery/regions/westus3"),
            cause: "write /galleries/regions: No space left on device (os error 28)".to_owned(),
        }),
    };
    ExportFigures {
        size: 32 * GIB,
        data: 8_487_567_360,
        new: 3_543_348_019,
        new_chunks: 27_034,
        stored: 1_288_490_189,
        milliseconds: 83_400,
        regions: region::replication_targets(&RegionId::from("eastus"))
            .into_iter()
            .map(|region| (region.clone(), outcome(&region)))
            .collect(),
    }
}

/// A failure as a job reports it.
pub fn failure() -> Failure {
    Failure {
        message: Message::new("disk-not-found").with("path", "/home/ada/labs/disks/Python-101.vhd"),
        cause: "open /home/ada/labs/disks/Python-101.vhd: No such file or directory (os error 2)".to_owned(),
    }
}

/// Reading the disk: 3.3 of 7.9 GiB.
pub fn reading() -> Progress {
    Progress {
        step: Step::Reading,
        done: 3_543_348_019,
        total: 8_487_567_360,
        rate: 1_288_490_189,
        span: (0.0, 1.0),
        seconds_left: Some(4),
        saved: 2_147_483_648,
        regions: BTreeMap::new(),
    }
}

/// Replicating: one region is ready, two are under way.
pub fn replicating() -> Progress {
    let targets = region::replication_targets(&RegionId::from("eastus"));
    let part = |place: usize| match place {
        0 => RegionProgress { state: ReplicaState::Completed, done: 1 << 30, total: 1 << 30 },
        1 | 2 => RegionProgress { state: ReplicaState::Replicating, done: 300 << 20, total: 1 << 30 },
        3 => RegionProgress { state: ReplicaState::Failed, done: 0, total: 1 << 30 },
        _ => RegionProgress { state: ReplicaState::Unknown, done: 0, total: 1 << 30 },
    };
    Progress {
        step: Step::Replicating,
        done: 1_673_527_296,
        total: 7 << 30,
        rate: 524_288_000,
        span: (0.0, 1.0),
        seconds_left: Some(11),
        saved: 0,
        regions: targets.into_iter().enumerate().map(|(place, region)| (region, part(place))).collect(),
    }
}

/// The lab with a history: one export done, one failed, one cancelled.
pub fn with_history() -> State {
    let mut state = with_lab();
    for (image, number, job_state) in [
        ("python-101-base", "1.0.0", JobState::Done(Outcome::Exported(figures(&[])))),
        ("python-101-base", "1.1.0", JobState::Cancelled),
        ("Python-101", "1.3.0", JobState::Failed(failure())),
        ("Python-101", "1.3.0", JobState::Done(Outcome::Exported(figures(&["westus3"])))),
    ] {
        let id = add_job(&mut state, export_to(image, number), job_state);
        state.workspace.jobs.get_mut(&id).unwrap().dismissed = true;
    }
    state
}

/// A published lab.
pub fn publish(lab: &mut Lab, machines: u32) {
    lab.publishing = Publishing::Published;
    lab.pool =
        (1..=machines).map(|number| Machine { number, assigned: None, power: Power::Stopped }).collect();
}

/// Labs in every state, some with names that are hard to fit.
pub fn many_labs(count: u32) -> State {
    let mut state = with_history();
    let pattern = lab(&mut state).clone();
    let names = [
        ("Networks", "Computer networks", "westus2"),
        ("Data-Science", "", "southcentralus"),
        (
            "Bio",
            "Molecular biology for the second term, with everything that the practical course needs",
            "eastus",
        ),
        ("Forensics", "", "northcentralus"),
    ];
    for number in 0..count {
        let id = LabId(100 + number);
        let (name, title, place) = names[number as usize % names.len()];
        let mut lab = pattern.clone();
        lab.id = id;
        lab.name = if number < 4 { name.to_owned() } else { format!("{name} {number}") };
        title.clone_into(&mut lab.title);
        lab.region = RegionId::from(place);
        match number % 6 {
            0 => publish(&mut lab, 24),
            1 => {
                lab.template.os_type = lab_gallery::model::image::OsType::Windows;
                lab.origin = Origin::DiskFile { file_name: "windows-10-education-22h2.vhdx".to_owned() };
            }
            2 => lab.publishing = Publishing::Publishing,
            3 => lab.publishing = Publishing::Failed,
            4 => lab.template.power = Power::Running,
            _ => {}
        }
        state.workspace.labs.insert(id, lab);
    }
    state
}

/// A lab whose first disk is being made.
pub fn creating() -> State {
    let mut state = with_lab();
    let id = add_job(&mut state, disk_from_file(), JobState::Running);
    state.progress.insert(id, Progress { step: Step::Writing, saved: 0, ..reading() });
    let lab = lab(&mut state);
    lab.provisioning = Provisioning::Creating(id);
    lab.template.disk = None;
    lab.origin = Origin::DiskFile { file_name: "course.vhdx".to_owned() };
    state
}
