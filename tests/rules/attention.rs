//! What an admin is told needs attention, and what is no concern.

use lab_gallery::model::attention::{Concern, concerns};
use lab_gallery::model::image::{Definition, ReplicaState, Version};
use lab_gallery::model::job::{JobState, Outcome, RegionOutcome, ReplicationFigures};
use lab_gallery::model::lab::Publishing;
use lab_gallery::model::offer::WithheldReason;
use lab_gallery::model::{Command, Message, RegionId, Report, State};

use crate::support::{
    GIB, attach, export, failure, image, lab, pick_location, read, replica, report, run_job, send, state,
    version,
};

fn with_images(images: Vec<Definition>) -> State {
    let mut state = state();
    attach(&mut state, images);
    state
}

fn replicating_in(region: &str, found: ReplicaState) -> Definition {
    let mut made = version("1.0.0");
    made.replicas.insert(RegionId::from(region), replica(found));
    image("Linux", vec![made])
}

#[test]
fn a_good_account_needs_none() {
    let mut state = with_images(vec![image("Linux", vec![version("1.0.0")])]);
    lab(&mut state, "Python");
    assert_eq!(concerns(&state), []);
}

#[test]
fn the_gallery() {
    let mut state = state();
    assert_eq!(concerns(&state), [Concern::NoGallery]);
    attach(&mut state, vec![]);
    let why = Message::new("refusal-changed");
    report(&mut state, Report::GalleryUnreadable { message: why.clone() });
    assert_eq!(concerns(&state), [Concern::GalleryUnreadable(why)]);
}

#[test]
fn jobs_that_stopped_half_way_until_somebody_saw_them() {
    let mut state = with_images(vec![]);
    let (python, networks) = (lab(&mut state, "Python"), lab(&mut state, "Networks"));
    let failed = export(&mut state, python, "Fresh");
    report(&mut state, Report::JobFailed(failed, failure()));
    export(&mut state, networks, "Other");
    report(&mut state, Report::Started);
    assert_eq!(concerns(&state), [Concern::JobsInterrupted { jobs: 1 }, Concern::JobsFailed { jobs: 1 }]);
    assert!(state.workspace.jobs.values().any(|job| job.state == JobState::Interrupted));
    send(&mut state, Command::DismissJob(failed));
    assert_eq!(concerns(&state), [Concern::JobsInterrupted { jobs: 1 }]);
}

#[test]
fn a_pool_that_was_not_filled() {
    let mut state = with_images(vec![]);
    let id = lab(&mut state, "Python");
    state.workspace.labs.get_mut(&id).unwrap().publishing = Publishing::Failed;
    assert_eq!(concerns(&state), [Concern::PublishingFailed { labs: 1 }]);
}

#[test]
fn replicas_that_failed() {
    let mut state = with_images(vec![replicating_in("northeurope", ReplicaState::Failed)]);
    let failed = Concern::ReplicasFailed { image: "Linux".to_owned(), version: Version::FIRST, regions: 1 };
    assert_eq!(concerns(&state), [failed], "creators in West Europe are offered it all the same");
    read(&mut state, vec![replicating_in("northeurope", ReplicaState::Replicating)]);
    assert_eq!(concerns(&state), []);
}

#[test]
fn an_image_that_nobody_is_offered() {
    let mut state = with_images(vec![replicating_in("westeurope", ReplicaState::Unknown)]);
    let reason = WithheldReason::NoReplica { region: "westeurope".into(), state: ReplicaState::Unknown };
    assert_eq!(concerns(&state), [Concern::NobodySees { image: "Linux".to_owned(), reason }]);
    send(&mut state, Command::EnableImages { images: vec!["Linux".to_owned()], enabled: false });
    assert_eq!(concerns(&state), [], "it was disabled on purpose");

    let mut large = version("1.0.0");
    large.size = 400 * GIB;
    read(&mut state, vec![image("Large", vec![large])]);
    assert!(matches!(concerns(&state).as_slice(), [Concern::NobodySees { .. }]));
}

#[test]
fn an_image_that_creators_can_have_elsewhere_is_seen() {
    let mut made = version("1.0.0");
    made.replicas.insert("westeurope".into(), replica(ReplicaState::Unknown));
    made.replicas.insert("northeurope".into(), replica(ReplicaState::Completed));
    let mut state = with_images(vec![image("Linux", vec![made])]);
    assert!(matches!(concerns(&state).as_slice(), [Concern::NobodySees { .. }]));
    pick_location(&mut state, true);
    assert_eq!(concerns(&state), []);
}

#[test]
fn a_region_that_a_job_could_not_reach_is_told_and_one_that_it_is_on_its_way_to_is_not() {
    let mut absent = version("1.0.0");
    absent.replicas.insert(RegionId::from("northeurope"), replica(ReplicaState::Unknown));
    let mut state = with_images(vec![image("Linux", vec![absent])]);
    state.workspace.account.region = RegionId::from("northeurope");
    assert!(matches!(concerns(&state)[..], [Concern::NobodySees { .. }]));
    let copy = Command::ReplicateImage {
        definition: "Linux".to_owned(),
        version: Version::FIRST,
        regions: vec![RegionId::from("northeurope")],
    };
    let job = run_job(&send(&mut state, copy));
    assert_eq!(concerns(&state), []);
    let failed = RegionOutcome { copied: 0, failure: Some(failure()) };
    let regions = [(RegionId::from("northeurope"), failed)].into();
    let figures = ReplicationFigures { milliseconds: 1, regions };
    report(&mut state, Report::JobDone(job, Outcome::Replicated(figures)));
    let found = concerns(&state);
    assert!(matches!(found[0], Concern::ReplicasFailed { regions: 1, .. }), "{found:?}");
}
