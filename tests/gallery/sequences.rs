//! Whatever is done in whatever order: what is listed is there, byte for byte, and what was deleted stays deleted.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use lab_gallery::gallery::{ExportId, Level};
use lab_gallery::model::edit::{ImageEdit, RegionEdit, VersionEdit};
use lab_gallery::model::image::{ReplicaState, Version};
use proptest::prelude::*;

use crate::support::*;

const REGIONS: [&str; 3] = [WEST, NORTH, EAST];

#[derive(Clone, Copy, Debug)]
enum Step {
    /// Export a disk of a few chunks, most of them seen before.
    Export(u64),
    /// Delete one of the versions that there are.
    Delete(prop::sample::Index),
    /// Remove a region from a version, or add it and copy.
    Region(prop::sample::Index, usize, bool),
    /// Delete the image, if it has no version.
    DeleteImage,
    Collect,
}

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        4 => (0..6_u64).prop_map(Step::Export),
        3 => any::<prop::sample::Index>().prop_map(Step::Delete),
        3 => (any::<prop::sample::Index>(), 1..3_usize, any::<bool>())
            .prop_map(|(version, region, add)| Step::Region(version, region, add)),
        1 => Just(Step::DeleteImage),
        3 => Just(Step::Collect),
    ]
}

/// What should be there: each version's disk and its regions, and every number that was ever given.
#[derive(Default)]
struct Expected {
    versions: BTreeMap<Version, (Vec<u8>, BTreeSet<&'static str>)>,
    given: BTreeSet<Version>,
    is_there: bool,
}

impl Expected {
    fn pick(&self, index: prop::sample::Index) -> Option<Version> {
        let numbers: Vec<_> = self.versions.keys().copied().collect();
        (!numbers.is_empty()).then(|| *index.get(&numbers))
    }

    fn take(&mut self, place: &TestGallery, count: usize, step: Step) {
        let edit = |edit: &ImageEdit| place.gallery.edit("Debian", edit, "Ada", now());
        match step {
            Step::Export(seed) => {
                let mut bytes = noise(seed / 2, 3);
                bytes.extend(noise(100 + seed, 1));
                let disk = MemDisk::new(bytes);
                let mut one = request(&disk, "Debian");
                if self.is_there {
                    one = update(&disk, "Debian", "1.0.0");
                    one.version = place.gallery.next_version("Debian").unwrap().unwrap();
                }
                one.id = ExportId::of(&[&count.to_string()]);
                one.created = now() + jiff::SignedDuration::from_secs(count as i64);
                one.target_regions = vec![region(WEST), region(NORTH)];
                let made = export(&place.gallery, &one).unwrap();
                assert!(made.regions.iter().all(|outcome| outcome.result.is_ok()), "{made:?}");
                let number = made.captured.document.version;
                assert!(self.given.insert(number), "{number} was given twice");
                self.versions.insert(number, (disk.bytes, BTreeSet::from([WEST, NORTH])));
                self.is_there = true;
            }
            Step::Delete(index) => {
                let Some(number) = self.pick(index) else { return };
                assert!(edit(&ImageEdit::DeleteVersion(number)).unwrap());
                self.versions.remove(&number);
            }
            Step::Region(index, name, add) => {
                let Some(number) = self.pick(index) else { return };
                let name = REGIONS[name];
                let there = self.versions.get_mut(&number).unwrap();
                if add == there.1.contains(name) {
                    return;
                }
                let mut change = VersionEdit::default();
                if add {
                    change.regions.insert(region(name), RegionEdit::default());
                } else {
                    change.removed.insert(region(name));
                }
                edit(&ImageEdit::Version { version: number, change }).unwrap();
                if add {
                    let outcomes = quietly(|control| {
                        place.gallery.replicate("Debian", number, &region(WEST), &[region(name)], control)
                    });
                    assert!(outcomes.unwrap()[0].result.is_ok());
                    there.1.insert(name);
                } else {
                    there.1.remove(name);
                }
            }
            Step::DeleteImage => {
                assert_eq!(edit(&ImageEdit::DeleteImage).is_ok(), self.is_there && self.versions.is_empty());
                self.is_there &= !self.versions.is_empty();
            }
            Step::Collect => {
                quietly(|control| place.gallery.collect(Duration::ZERO, control)).unwrap();
            }
        }
    }

    fn check(&self, place: &TestGallery) {
        let catalogue = place.reopen().list().unwrap().catalogue(false);
        assert_eq!(catalogue.problems, []);
        let Some(image) = catalogue.find("Debian") else {
            assert!(!self.is_there);
            return;
        };
        assert!(self.is_there);
        assert_eq!(image.versions.keys().collect::<Vec<_>>(), self.versions.keys().collect::<Vec<_>>());
        for (number, (bytes, regions)) in &self.versions {
            let replicas = &image.versions[number].replicas;
            let there: BTreeSet<_> = replicas.keys().map(|region| region.0.as_str()).collect();
            assert_eq!(there, *regions);
            assert!(replicas.values().all(|replica| replica.state == ReplicaState::Completed));
            for from in regions {
                assert_disk(&place.gallery, "Debian", &number.to_string(), from, bytes);
            }
        }
        let report = quietly(|control| place.gallery.verify(Level::Full, control)).unwrap();
        assert_eq!(report.problems, []);
        assert_tidy(&place.path());
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 16, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_is_listed_is_there(steps in prop::collection::vec(step(), 1..16)) {
        let place = TestGallery::new();
        let mut expected = Expected::default();
        for (count, step) in steps.into_iter().enumerate() {
            expected.take(&place, count, step);
            expected.check(&place);
        }
        // In the end everything goes.
        for number in expected.versions.keys().copied().collect::<Vec<_>>() {
            place.gallery.edit("Debian", &ImageEdit::DeleteVersion(number), "Ada", now()).unwrap();
        }
        quietly(|control| place.gallery.collect(Duration::ZERO, control)).unwrap();
        prop_assert!(files(&place.path()).keys().all(|name| is(name, "ron") && !name.contains("replicas/")));
    }
}
