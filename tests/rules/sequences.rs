//! No sequence of commands and reports reaches an invalid state, and a refused command changes nothing.

use std::cell::RefCell;
use std::collections::BTreeMap;

use lab_gallery::model::account::{Member, Role};
use lab_gallery::model::job::{Job, JobState, Outcome};
use lab_gallery::model::{Command, RegionId, Report, State, Workspace, apply};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};

use crate::invariants;
use crate::steps::{LABS, Step, a_command, a_report, some_catalogue};
use crate::support::{gallery, lab, now};

/// How often each kind of command was carried out, by the name of its variant.
type Tally = RefCell<BTreeMap<String, u32>>;

fn count(tally: &Tally, command: &Command) {
    let said = format!("{command:?}");
    let variant = |text: &str| text.split(['(', ' ', '{']).next().unwrap_or_default().to_owned();
    let name = match said.strip_prefix("Report(") {
        Some(report) => variant(report),
        None => variant(&said),
    };
    *tally.borrow_mut().entry(name).or_default() += 1;
}

/// What a sequence starts from.
#[derive(Clone, Copy, Debug)]
struct Start {
    other_members: usize,
    labs: usize,
    with_gallery: bool,
}

fn run(start: Start, steps: &[Step], tally: &Tally) {
    let mut workspace = Workspace::new("Contoso University", RegionId::from("westeurope"), "Kim");
    for (name, role) in
        [("Sean", Role::LabCreator), ("Terry", Role::Reader)].into_iter().take(start.other_members)
    {
        workspace.account.members.push(Member { name: name.to_owned(), role });
    }
    let mut state = State::new(workspace);
    for name in LABS.iter().take(start.labs) {
        lab(&mut state, name);
    }
    if start.with_gallery {
        let attached = Report::GalleryAttached(gallery(), some_catalogue(&state, 0));
        apply(&mut state, Command::Report(attached), now()).unwrap();
    }
    for (number, step) in steps.iter().enumerate() {
        // Half of what happens is asked for, half is reported.
        let command = match step[0] % 2 {
            0 => a_command(&state, [step[0] / 2, step[1], step[2], step[3]]),
            _ => Command::Report(a_report(&state, [step[0] / 2, step[1], step[2], step[3]])),
        };
        let before = state.clone();
        match apply(&mut state, command.clone(), now()) {
            Ok(_) => {
                count(tally, &command);
                let replicated = |job: &Job| matches!(job.state, JobState::Done(Outcome::Replicated(_)));
                if state.workspace.jobs.values().any(replicated) {
                    *tally.borrow_mut().entry("a replication done".to_owned()).or_default() += 1;
                }
                if state
                    .workspace
                    .jobs
                    .values()
                    .any(|job| matches!(job.state, JobState::Done(Outcome::Exported(_))))
                {
                    *tally.borrow_mut().entry("an export done".to_owned()).or_default() += 1;
                }
            }
            Err(refusal) => {
                assert!(!matches!(command, Command::Report(_)), "a report was refused: {refusal}");
                assert_eq!(state, before, "{command:?} was refused and changed the state");
            }
        }
        println!("{number}: {command:?}");
        invariants::hold(&state);
        if number % 16 == 0 {
            invariants::survives_a_round_trip(&state.workspace);
        }
    }
    invariants::survives_a_round_trip(&state.workspace);
}

fn sequences() -> impl Strategy<Value = (Start, Vec<Step>)> {
    let start = (0_usize..3, 0_usize..3, any::<bool>());
    let start =
        start.prop_map(|(other_members, labs, with_gallery)| Start { other_members, labs, with_gallery });
    (start, vec(any::<Step>(), 1..150))
}

proptest! {
    #![proptest_config(Config { cases: 256, ..Config::default() })]

    #[test]
    fn no_sequence_reaches_an_invalid_state((start, steps) in sequences()) {
        run(start, &steps, &Tally::default());
    }
}

/// The same sequences every time, so that it is sure that they get anywhere: each kind of command is carried out.
#[test]
fn the_sequences_reach_everything() {
    let tally = Tally::default();
    let config = Config { cases: 256, failure_persistence: None, ..Config::default() };
    let mut runner = TestRunner::new_with_rng(
        config,
        proptest::test_runner::TestRng::deterministic_rng(proptest::test_runner::RngAlgorithm::ChaCha),
    );
    runner
        .run(&sequences(), |(start, steps)| {
            run(start, &steps, &tally);
            Ok(())
        })
        .unwrap();
    let tally = tally.into_inner();
    let kinds = [
        "CreateLab",
        "DeleteLab",
        "DescribeLab",
        "StartTemplate",
        "StopTemplate",
        "ConnectTemplate",
        "ResetPassword",
        "Publish",
        "AttachDisk",
        "Export",
        "CancelJob",
        "RetryJob",
        "DismissJob",
        "CreateGallery",
        "AttachGallery",
        "DetachGallery",
        "ReloadGallery",
        "EnableImages",
        "SetLabSettings",
        "EnableMarketplace",
        "SetPolicies",
        "ActAs",
        "AddMember",
        "SetRole",
        "RemoveMember",
        "SetLabOwner",
        "SetSettings",
        "UploadImage",
        "ReplicateImage",
        "DownloadImage",
        "EditImage",
        "ImageEdited",
        "Published",
        "an export done",
        "a replication done",
    ];
    for kind in kinds {
        assert!(tally.get(kind).is_some_and(|times| *times >= 5), "{kind} hardly ever happened: {tally:?}");
    }
}
