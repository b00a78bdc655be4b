//! Looking after the gallery: checking it, and removing what no version needs.

use lab_gallery::model::apply::{may_collect, may_verify};
use lab_gallery::model::check::{Flaw, check};
use lab_gallery::model::job::{JobState, Outcome, Task};
use lab_gallery::model::upkeep::{CollectFigures, GRACE_HOURS, HIT_KEPT, PROBLEMS_KEPT, VerifyFigures};
use lab_gallery::model::{Command, Effect, JobId, Message, Refusal, Report, State};

use crate::support::{
    act, attach, export, failure, gallery, image, job, job_state, lab, refused, report, run_job, send, state,
    version,
};

const VERIFY: Command = Command::VerifyGallery { full: false };
const COLLECT: Command = Command::CollectGallery { grace_hours: GRACE_HOURS };

fn with_gallery() -> State {
    let mut state = state();
    attach(&mut state, vec![image("Linux", vec![version("1.0.0")])]);
    state
}

fn begin(state: &mut State, command: Command) -> JobId {
    run_job(&send(state, command))
}

#[test]
fn both_are_the_gallerys_own_jobs() {
    let mut state = with_gallery();
    let id = begin(&mut state, Command::VerifyGallery { full: true });
    assert_eq!(job(&state, id).lab, None);
    assert_eq!(job(&state, id).task, Task::Verify { gallery: gallery().id, full: true, heal: false });
    report(&mut state, Report::JobDone(id, Outcome::Verified(VerifyFigures::default())));
    let id = begin(&mut state, Command::CollectGallery { grace_hours: 3 });
    assert_eq!(job(&state, id).task, Task::Collect { gallery: gallery().id, grace_hours: 3 });
}

#[test]
fn without_a_gallery_there_is_nothing_to_look_after() {
    let mut state = state();
    assert_eq!(refused(&mut state, VERIFY), Refusal::NoGallery);
    assert_eq!(refused(&mut state, COLLECT), Refusal::NoGallery);
}

#[test]
fn whoever_runs_labs_checks_and_an_admin_cleans_up() {
    let mut state = with_gallery();
    act(&mut state, "Sean");
    assert_eq!(may_verify(&state), Ok(()));
    assert!(matches!(refused(&mut state, COLLECT), Refusal::Role { .. }));
    act(&mut state, "Terry");
    assert!(matches!(refused(&mut state, VERIFY), Refusal::Role { .. }));
}

#[test]
fn one_job_looks_after_the_gallery_at_a_time() {
    for (command, why) in [(VERIFY, Refusal::VerifyUnderWay), (COLLECT, Refusal::CollectUnderWay)] {
        let mut state = with_gallery();
        let id = begin(&mut state, command);
        assert_eq!(refused(&mut state, VERIFY), why);
        assert_eq!(refused(&mut state, COLLECT), why);
        report(&mut state, Report::JobFailed(id, failure()));
        assert_eq!((may_verify(&state), may_collect(&state)), (Ok(()), Ok(())));
    }
}

#[test]
fn a_failed_one_is_tried_again_unless_another_is_at_it() {
    let mut state = with_gallery();
    let first = begin(&mut state, COLLECT);
    report(&mut state, Report::JobFailed(first, failure()));
    let second = begin(&mut state, VERIFY);
    assert_eq!(refused(&mut state, Command::RetryJob(first)), Refusal::VerifyUnderWay);
    send(&mut state, Command::CancelJob(second));
    report(&mut state, Report::JobCancelled(second));
    assert_eq!(begin(&mut state, Command::RetryJob(first)), first);
}

#[test]
fn exports_go_on_beside_them() {
    let mut state = with_gallery();
    let python = lab(&mut state, "Python");
    export(&mut state, python, "base");
    begin(&mut state, COLLECT);
    let java = lab(&mut state, "Java");
    export(&mut state, java, "other");
}

#[test]
fn the_gallery_stays_attached_meanwhile() {
    for command in [VERIFY, COLLECT] {
        let mut state = with_gallery();
        begin(&mut state, command);
        assert_eq!(refused(&mut state, Command::DetachGallery), Refusal::GalleryInUse { jobs: 1 });
    }
}

#[test]
fn what_they_gave_is_kept_and_the_gallery_read_again_after_a_clean_up() {
    let mut state = with_gallery();
    let id = begin(&mut state, VERIFY);
    let damaged = VerifyFigures {
        damaged: 1,
        problems: vec![Message::new("gallery-problem")],
        hit: 1,
        images: vec!["Linux 1.0.0".to_owned()],
        ..VerifyFigures::default()
    };
    assert_eq!(report(&mut state, Report::JobDone(id, Outcome::Verified(damaged.clone()))), []);
    assert_eq!(job_state(&state, id), JobState::Done(Outcome::Verified(damaged)));
    assert!(!job_state(&state, id).can_retry());
    let id = begin(&mut state, COLLECT);
    let freed = CollectFigures { packs: 1, freed: 9, ..CollectFigures::default() };
    let done = Report::JobDone(id, Outcome::Collected(freed));
    assert_eq!(report(&mut state, done), [Effect::ReadGallery]);
}

#[test]
fn what_is_kept_of_a_check_is_bounded() {
    let mut state = with_gallery();
    let id = begin(&mut state, VERIFY);
    report(&mut state, Report::JobDone(id, Outcome::Verified(VerifyFigures::default())));
    let kept = |damaged: u64, problems: usize, hit: u64, images: usize| {
        let mut workspace = state.workspace.clone();
        let figures = VerifyFigures {
            damaged,
            problems: vec![Message::new("gallery-problem"); problems],
            hit,
            images: vec!["Linux 1.0.0".to_owned(); images],
            ..VerifyFigures::default()
        };
        workspace.jobs.get_mut(&id).unwrap().state = JobState::Done(Outcome::Verified(figures));
        check(&workspace)
    };
    assert_eq!(kept(100, PROBLEMS_KEPT, 100, HIT_KEPT), Ok(()));
    for wrong in [
        kept(100, PROBLEMS_KEPT + 1, 0, 0),
        kept(1, 2, 0, 0),
        kept(1, 1, 100, HIT_KEPT + 1),
        kept(1, 1, 0, 1),
    ] {
        assert_eq!(wrong, Err(Flaw::Outcome(id)));
    }
}

#[test]
fn two_that_look_after_the_gallery_at_once_are_a_contradiction() {
    let mut state = with_gallery();
    let id = begin(&mut state, VERIFY);
    let mut workspace = state.workspace.clone();
    let other = JobId(workspace.next_id);
    workspace.next_id += 1;
    let mut job = workspace.jobs[&id].clone();
    job.id = other;
    workspace.jobs.insert(other, job);
    assert_eq!(check(&workspace), Err(Flaw::TwoUpkeeps(other)));
}
