//! Several who change the same image at the same time: each change is there, in an order that somebody could have made.

use std::collections::BTreeSet;
use std::sync::Barrier;

use lab_gallery::gallery::Gallery;
use lab_gallery::model::RegionId;
use lab_gallery::model::edit::{EndOfLife, ImageEdit, RegionEdit, RegionalLatest, VersionEdit};
use lab_gallery::model::image::{Definition, ImageVersion, Replica, ReplicaState, Version};
use proptest::prelude::*;

use crate::editing::{debian, seen, set};
use crate::support::*;

/// A change that the rules allow whatever else is changed meanwhile.
fn change() -> impl Strategy<Value = ImageEdit> {
    let day = prop_oneof![
        Just(EndOfLife::Never),
        (1..28_i8).prop_map(|day| EndOfLife::On(jiff::civil::date(2027, 6, day))),
    ];
    let latest = prop_oneof![
        Just(RegionalLatest::AsEverywhere),
        Just(RegionalLatest::Excluded),
        Just(RegionalLatest::Included),
    ];
    let one = (prop::option::of(1..=100_u32), prop::option::of(latest))
        .prop_map(|(count, latest)| RegionEdit { count, latest });
    let name = prop_oneof![Just(WEST), Just(NORTH), Just(EAST)].prop_map(region);
    let regions = prop::collection::btree_map(name, one, 0..3);
    prop_oneof![
        (prop::option::of("[a-z]{0,6}"), prop::option::of(day.clone()))
            .prop_map(|(description, end_of_life)| ImageEdit::Describe { description, end_of_life }),
        (prop::option::of(any::<bool>()), prop::option::of(day), regions).prop_map(
            |(exclude_from_latest, end_of_life, regions)| ImageEdit::Version {
                version: Version::FIRST,
                change: VersionEdit { exclude_from_latest, end_of_life, regions, removed: BTreeSet::new() },
            }
        ),
    ]
}

/// What a change makes of an image, told a second time, by what the model says that it means.
fn expect(image: &mut Definition, edit: &ImageEdit) {
    match edit {
        ImageEdit::Describe { description, end_of_life } => {
            image.description = description.clone().unwrap_or(image.description.clone());
            image.end_of_life = end_of_life.map_or(image.end_of_life, EndOfLife::date);
        }
        ImageEdit::Version { version, change } => {
            let version = image.versions.get_mut(version).unwrap();
            version.exclude_from_latest = change.exclude_from_latest.unwrap_or(version.exclude_from_latest);
            version.end_of_life = change.end_of_life.map_or(version.end_of_life, EndOfLife::date);
            for (region, edit) in &change.regions {
                let new =
                    Replica { state: ReplicaState::Unknown, stored: 0, count: 1, exclude_from_latest: None };
                let replica = version.replicas.entry(region.clone()).or_insert(new);
                replica.count = edit.count.unwrap_or(replica.count);
                replica.exclude_from_latest =
                    edit.latest.map_or(replica.exclude_from_latest, RegionalLatest::exclude);
            }
        }
        ImageEdit::DeleteVersion(_) | ImageEdit::DeleteImage => panic!("not among these"),
    }
}

/// Whether there is an order in which each makes their own changes in turn and that ends so.
fn is_reached(from: &Definition, ada: &[ImageEdit], bob: &[ImageEdit], end: &Definition) -> bool {
    let after = |edit: &ImageEdit| {
        let mut image = from.clone();
        expect(&mut image, edit);
        image
    };
    let first = |edits: &[ImageEdit]| edits.split_first().map(|(first, rest)| (after(first), rest.to_vec()));
    match (first(ada), first(bob)) {
        (None, None) => from == end,
        (a, b) => {
            a.is_some_and(|(image, rest)| is_reached(&image, &rest, bob, end))
                || b.is_some_and(|(image, rest)| is_reached(&image, ada, &rest, end))
        }
    }
}

fn make(gallery: &Gallery, edits: &[ImageEdit], by: &str) {
    for edit in edits {
        gallery.edit("Debian", edit, by, now()).unwrap();
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn changes_one_after_the_other_are_what_they_say(edits in prop::collection::vec(change(), 1..8)) {
        let (place, _) = debian();
        let mut expected = seen(&place.gallery, "Debian");
        for edit in &edits {
            place.gallery.edit("Debian", edit, "Ada", now()).unwrap();
            expect(&mut expected, edit);
            prop_assert_eq!(&seen(&place.reopen(), "Debian"), &expected);
        }
    }

    #[test]
    fn of_two_editors_no_change_is_lost(
        ada in prop::collection::vec(change(), 1..7), bob in prop::collection::vec(change(), 1..7),
    ) {
        let (place, _) = debian();
        let before = seen(&place.gallery, "Debian");
        std::thread::scope(|scope| {
            for (by, edits) in [("Ada", &ada), ("Bob", &bob)] {
                let gallery = place.reopen().tuned(patient());
                scope.spawn(move || make(&gallery, edits, by));
            }
        });
        let after = seen(&place.gallery, "Debian");
        prop_assert!(is_reached(&before, &ada, &bob, &after), "{after:?}");
    }
}

#[test]
fn many_who_change_different_things_all_get_theirs() {
    let (place, _) = debian();
    let regions = ["westeurope", "northeurope", "eastus", "westus", "uksouth", "eastasia"];
    let all = Barrier::new(regions.len());
    std::thread::scope(|scope| {
        for name in regions {
            let (gallery, all) = (place.reopen().tuned(patient()), &all);
            scope.spawn(move || {
                all.wait();
                for count in 2..8 {
                    let edit = set(name, RegionEdit { count: Some(count), latest: None });
                    assert!(gallery.edit("Debian", &edit, name, now()).unwrap());
                }
            });
        }
    });
    let image: Definition = seen(&place.gallery, "Debian");
    let version: &ImageVersion = &image.versions[&Version::FIRST];
    for name in regions {
        assert_eq!(version.replicas[&RegionId::from(name)].count, 7, "{name}");
    }
    let changed = place.gallery.image("Debian").unwrap().changed.unwrap();
    assert_eq!(changed.number, 36, "each change is a document");
}
