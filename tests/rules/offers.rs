//! The chooser's truth: what is offered for a new lab, and why the rest is not.

use lab_gallery::model::image::{Definition, ImageVersion, ReplicaState, Version};
use lab_gallery::model::job::{Outcome, RegionOutcome, ReplicationFigures};
use lab_gallery::model::offer::{NoGallery, WithheldReason, offer, offers, reach};
use lab_gallery::model::state::{AttachedGallery, CatalogueState};
use lab_gallery::model::{Command, Message, RegionId, Report, State};

use crate::support::{
    GIB, attach, failure, gallery, image, read, replica, report, run_job, send, state, version,
};

fn here() -> RegionId {
    RegionId::from("westeurope")
}

fn no_replica(state: ReplicaState) -> WithheldReason {
    WithheldReason::NoReplica { region: here(), state }
}

fn disable(state: &mut State, name: &str) {
    send(state, Command::EnableImages { images: vec![name.to_owned()], enabled: false });
}

/// How a version is kept from being the newest.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Excluded {
    No,
    Everywhere,
    Here,
    Elsewhere,
    EverywhereButHere,
}

const HOW: [Excluded; 5] =
    [Excluded::No, Excluded::Everywhere, Excluded::Here, Excluded::Elsewhere, Excluded::EverywhereButHere];

fn one_version(found: Option<ReplicaState>, size: u64, disks: u32, excluded: Excluded) -> ImageVersion {
    let mut version = version("1.0.0");
    (version.size, version.disks) = (size, disks);
    version.exclude_from_latest = matches!(excluded, Excluded::Everywhere | Excluded::EverywhereButHere);
    version.replicas.clear();
    if let Some(found) = found {
        let mut replica = replica(found);
        replica.exclude_from_latest = match excluded {
            Excluded::Here => Some(true),
            Excluded::EverywhereButHere => Some(false),
            _ => None,
        };
        version.replicas.insert(here(), replica);
    }
    let mut elsewhere = replica(ReplicaState::Completed);
    elsewhere.exclude_from_latest = (excluded == Excluded::Elsewhere).then_some(true);
    version.replicas.insert(RegionId::from("northeurope"), elsewhere);
    version
}

#[test]
fn one_version_in_every_combination() {
    use ReplicaState::{Completed, Failed, Replicating, Unknown};
    let mut offered = 0;
    let mut tried = 0;
    for enabled in [true, false] {
        for found in [None, Some(Unknown), Some(Replicating), Some(Failed), Some(Completed)] {
            for size in [8 * GIB, 128 * GIB, 129 * GIB] {
                for disks in [0, 1, 2] {
                    for excluded in HOW {
                        let mut expected = Vec::new();
                        if !enabled {
                            expected.push(WithheldReason::Disabled);
                        }
                        // What is said of a region is said of its replica.
                        let excluded_here = match excluded {
                            Excluded::No | Excluded::Elsewhere => false,
                            Excluded::Everywhere => true,
                            Excluded::Here => found.is_some(),
                            Excluded::EverywhereButHere => found.is_none(),
                        };
                        if excluded_here {
                            expected.push(WithheldReason::Excluded);
                        } else {
                            if size > 128 * GIB {
                                expected.push(WithheldReason::TooLarge { size });
                            }
                            if disks != 1 {
                                expected.push(WithheldReason::SeveralDisks { disks });
                            }
                            if found != Some(Completed) {
                                expected.push(no_replica(found.unwrap_or(Unknown)));
                            }
                        }

                        let case = format!("{enabled} {found:?} {size} {disks} {excluded:?}");
                        let mut state = state();
                        attach(
                            &mut state,
                            vec![image("Linux", vec![one_version(found, size, disks, excluded)])],
                        );
                        if !enabled {
                            disable(&mut state, "LINUX");
                        }
                        let offers = offers(&state, &here());
                        assert_eq!(offers.nothing, None);
                        match (offers.offered.as_slice(), offers.withheld.as_slice()) {
                            ([offer], []) => {
                                assert!(expected.is_empty(), "{case}: offered in spite of {expected:?}");
                                assert_eq!(offer.borderline_size, size == 128 * GIB, "{case}");
                                assert!(!offer.newer_not_ready && offer.older.is_empty(), "{case}");
                                offered += 1;
                            }
                            ([], [withheld]) => assert_eq!(withheld.reasons, expected, "{case}"),
                            other => panic!("{case}: neither offered nor withheld: {other:?}"),
                        }
                        tried += 1;
                    }
                }
            }
        }
    }
    // Enabled, complete here, two sizes, one disk, and not excluded here.
    assert_eq!((offered, tried), (6, 450));
}

/// A version by number that lacks what its letters say: `r` replicating, `x` excluded, `l` too large.
fn versions(described: &[(&str, &str)]) -> Definition {
    let versions = described.iter().map(|(number, lacks)| {
        let mut version = version(number);
        if lacks.contains('r') {
            version.replicas.insert(here(), replica(ReplicaState::Replicating));
        }
        if lacks.contains('x') {
            version.exclude_from_latest = true;
        }
        if lacks.contains('l') {
            version.size = 200 * GIB;
        }
        version
    });
    image("Linux", versions.collect())
}

#[test]
fn several_versions() {
    // What there is; the one offered, the older ones on demand, and whether a newer one is announced.
    type Case = (&'static [(&'static str, &'static str)], &'static str, &'static [&'static str], bool);
    let cases: [Case; 8] = [
        (&[("1.0.0", ""), ("1.1.0", "")], "1.1.0", &["1.0.0"], false),
        (&[("1.9.0", ""), ("1.10.0", ""), ("0.99.99", "")], "1.10.0", &["1.9.0", "0.99.99"], false),
        (&[("1.0.0", ""), ("1.1.0", "r")], "1.0.0", &[], true),
        (&[("1.0.0", ""), ("1.1.0", "x")], "1.0.0", &[], false),
        (&[("1.0.0", ""), ("1.1.0", "l")], "1.0.0", &[], false),
        (&[("1.0.0", ""), ("1.1.0", "rl")], "1.0.0", &[], false),
        (&[("1.0.0", ""), ("1.1.0", "r"), ("1.2.0", "x")], "1.0.0", &[], true),
        (&[("1.0.0", "x"), ("1.1.0", ""), ("1.2.0", "")], "1.2.0", &["1.1.0"], false),
    ];
    for (there, newest, older, newer_not_ready) in cases {
        let mut state = state();
        let definition = versions(there);
        attach(&mut state, vec![definition.clone()]);
        let offer =
            offer(&state, &definition, &here()).unwrap_or_else(|reasons| panic!("{there:?}: {reasons:?}"));
        assert_eq!(offer.version.version.to_string(), newest, "{there:?}");
        let found: Vec<_> = offer.older.iter().map(|version| version.version.to_string()).collect();
        assert_eq!(found, older, "{there:?}");
        assert_eq!(offer.newer_not_ready, newer_not_ready, "{there:?}");
    }
}

#[test]
fn reasons_are_those_of_the_newest_version_that_counts() {
    let cases: [(&[(&str, &str)], WithheldReason); 4] = [
        (&[("1.0.0", "l"), ("1.1.0", "r")], no_replica(ReplicaState::Replicating)),
        // The excluded one is no candidate, so not "every version is excluded".
        (&[("1.0.0", "l"), ("1.1.0", "x")], WithheldReason::TooLarge { size: 200 * GIB }),
        (&[("1.0.0", "x"), ("1.1.0", "xl")], WithheldReason::Excluded),
        (&[], WithheldReason::NoVersion),
    ];
    for (there, reason) in cases {
        let mut state = state();
        let definition = versions(there);
        attach(&mut state, vec![definition.clone()]);
        assert_eq!(offer(&state, &definition, &here()), Err(vec![reason]), "{there:?}");
    }
}

#[test]
fn the_most_telling_reason_comes_first() {
    let mut state = state();
    attach(&mut state, vec![versions(&[("1.0.0", "lr")]), image("Empty", vec![])]);
    disable(&mut state, "linux");
    disable(&mut state, "empty");
    let reasons: Vec<_> =
        offers(&state, &here()).withheld.into_iter().map(|withheld| withheld.reasons).collect();
    let replicating = no_replica(ReplicaState::Replicating);
    assert_eq!(
        reasons,
        [
            vec![WithheldReason::Disabled, WithheldReason::NoVersion],
            vec![WithheldReason::Disabled, WithheldReason::TooLarge { size: 200 * GIB }, replicating],
        ]
    );
}

#[test]
fn a_region_has_its_own_offers() {
    let mut state = state();
    attach(&mut state, vec![versions(&[("1.0.0", "")])]);
    let north = RegionId::from("northeurope");
    assert_eq!(offers(&state, &here()).offered.len(), 1);
    let there = offers(&state, &north);
    let missing = WithheldReason::NoReplica { region: north, state: ReplicaState::Unknown };
    assert_eq!(there.withheld[0].reasons, [missing]);
}

#[test]
fn without_a_gallery_the_chooser_says_so() {
    let mut state = state();
    assert_eq!(offers(&state, &here()).nothing, Some(NoGallery::NotAttached));

    let mut workspace = state.workspace.clone();
    workspace.gallery = Some(AttachedGallery { id: "other".to_owned(), ..gallery() });
    let loading = State::new(workspace);
    assert_eq!(loading.catalogue, CatalogueState::Loading);
    assert_eq!(offers(&loading, &here()).nothing, Some(NoGallery::Loading));

    attach(&mut state, vec![versions(&[("1.0.0", "")])]);
    let message = Message::new("refusal-changed");
    report(&mut state, Report::GalleryUnreadable { message: message.clone() });
    assert_eq!(offers(&state, &here()).nothing, Some(NoGallery::Unreadable(message)));

    read(&mut state, vec![versions(&[("1.0.0", "")])]);
    assert_eq!(offers(&state, &here()).nothing, None);
}

#[test]
fn an_empty_gallery_offers_nothing_and_withholds_nothing() {
    let mut state = state();
    attach(&mut state, vec![]);
    let offers = offers(&state, &here());
    assert!(offers.offered.is_empty() && offers.withheld.is_empty() && offers.nothing.is_none());
}

#[test]
fn regions_of_which_the_same_is_true_stand_together_where_labs_land_first() {
    let north = || RegionId::from("northeurope");
    let told = |state: &State, definition: &Definition| -> Vec<(Vec<String>, Result<String, usize>)> {
        let of = |answer: lab_gallery::model::offer::Reach<'_>| {
            let regions = answer.regions.into_iter().map(|region| region.0).collect();
            (regions, answer.offer.map(|offer| offer.version.version.to_string()).map_err(|why| why.len()))
        };
        reach(state, definition).into_iter().map(of).collect()
    };
    let both = || vec!["westeurope".to_owned(), "northeurope".to_owned()];
    let each = |west, northern| vec![(both()[..1].to_vec(), west), (both()[1..].to_vec(), northern)];
    let with = |in_north: Option<ReplicaState>| {
        let mut newest = version("1.1.0");
        newest.replicas.extend(in_north.map(|state| (north(), replica(state))));
        image("Linux", vec![newest])
    };

    let mut state = state();
    let ready = with(Some(ReplicaState::Completed));
    attach(&mut state, vec![ready.clone()]);
    assert_eq!(told(&state, &ready), [(both(), Ok("1.1.0".to_owned()))]);
    for lacking in [None, Some(ReplicaState::Replicating), Some(ReplicaState::Failed)] {
        assert_eq!(told(&state, &with(lacking)), each(Ok("1.1.0".to_owned()), Err(1)));
    }
    // Neither region has it; the reasons differ by nothing but the region they name.
    let mut nowhere = with(Some(ReplicaState::Failed));
    nowhere.versions.values_mut().flat_map(|version| version.replicas.values_mut()).for_each(|replica| {
        replica.state = ReplicaState::Failed;
    });
    assert_eq!(told(&state, &nowhere), [(both(), Err(1))]);
    // Of the same number of reasons, others.
    let mut differ = nowhere.clone();
    differ.versions.values_mut().for_each(|version| {
        version.replicas.insert(north(), replica(ReplicaState::Replicating));
    });
    assert_eq!(told(&state, &differ), each(Err(1), Err(1)));
    disable(&mut state, "Linux");
    assert_eq!(told(&state, &ready), [(both(), Err(1))]);
}

/// A version that West Europe has, and a job that copies it to North Europe.
fn copying() -> (State, lab_gallery::model::JobId) {
    let mut state = state();
    attach(&mut state, vec![image("Linux", vec![version("1.0.0")])]);
    let effects = send(
        &mut state,
        Command::ReplicateImage {
            definition: "Linux".to_owned(),
            version: Version::FIRST,
            regions: vec![RegionId::from("northeurope")],
        },
    );
    let job = run_job(&effects);
    (state, job)
}

fn in_the_north(state: &State) -> Result<(), Vec<WithheldReason>> {
    let image = state.images().unwrap().find("Linux").unwrap();
    offer(state, image, &RegionId::from("northeurope")).map(drop)
}

fn north(state: ReplicaState) -> Result<(), Vec<WithheldReason>> {
    Err(vec![WithheldReason::NoReplica { region: RegionId::from("northeurope"), state }])
}

#[test]
fn a_replica_that_a_job_copies_is_replicating_and_one_that_it_could_not_copy_failed() {
    let (mut state, job) = copying();
    assert_eq!(in_the_north(&state), north(ReplicaState::Replicating));
    let failed = RegionOutcome { copied: 0, failure: Some(failure()) };
    let regions = [(RegionId::from("northeurope"), failed)].into();
    let figures = ReplicationFigures { milliseconds: 1, regions };
    report(&mut state, Report::JobDone(job, Outcome::Replicated(figures)));
    assert_eq!(in_the_north(&state), north(ReplicaState::Failed));

    send(&mut state, Command::RetryJob(job));
    assert_eq!(in_the_north(&state), north(ReplicaState::Replicating));
    report(&mut state, Report::JobCancelled(job));
    assert_eq!(in_the_north(&state), north(ReplicaState::Unknown));
}

#[test]
fn what_the_gallery_has_is_offered_whatever_a_job_says() {
    let (mut state, job) = copying();
    let mut both = version("1.0.0");
    both.replicas.insert(RegionId::from("northeurope"), replica(ReplicaState::Completed));
    read(&mut state, vec![image("Linux", vec![both])]);
    assert_eq!(in_the_north(&state), Ok(()));
    report(&mut state, Report::JobFailed(job, failure()));
    assert_eq!(in_the_north(&state), Ok(()));
}
