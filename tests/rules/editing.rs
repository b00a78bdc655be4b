//! Which changes to an image are allowed, as far as the image itself says.

use std::collections::{BTreeMap, BTreeSet};

use lab_gallery::model::edit::{
    EditProblem, EndOfLife, ImageEdit, MAX_DESCRIPTION, RegionEdit, RegionalLatest, VersionEdit,
};
use lab_gallery::model::image::{Definition, ReplicaState, Version};
use lab_gallery::model::{Refusal, RegionId};

use crate::support::{image, replica, version};

const WEST: &str = "westeurope";
const NORTH: &str = "northeurope";

/// Captured in West Europe and replicated to North Europe.
fn linux() -> Definition {
    let mut first = version("1.0.0");
    first.replicas.insert(RegionId::from(NORTH), replica(ReplicaState::Completed));
    image("Linux", vec![first])
}

fn change(change: VersionEdit) -> Result<(), Refusal> {
    ImageEdit::Version { version: Version::FIRST, change }.check(&linux())
}

fn set(region: &str, edit: RegionEdit) -> VersionEdit {
    VersionEdit { regions: BTreeMap::from([(RegionId::from(region), edit)]), ..VersionEdit::default() }
}

fn remove(region: &str) -> VersionEdit {
    VersionEdit { removed: BTreeSet::from([RegionId::from(region)]), ..VersionEdit::default() }
}

#[test]
fn a_description_has_a_limit() {
    let describe = |length| {
        let description = Some("ü".repeat(length));
        ImageEdit::Describe { description, end_of_life: Some(EndOfLife::Never) }.check(&linux())
    };
    assert_eq!(describe(MAX_DESCRIPTION), Ok(()));
    assert_eq!(describe(MAX_DESCRIPTION + 1), Err(Refusal::TextTooLong { limit: MAX_DESCRIPTION }));
}

#[test]
fn a_region_is_a_known_one_and_has_1_to_100_replicas() {
    for (asked, allowed) in [(0, false), (1, true), (100, true), (101, false), (u32::MAX, false)] {
        let count = RegionEdit { count: Some(asked), latest: None };
        let expected = if allowed { Ok(()) } else { Err(EditProblem::Replicas { asked }.into()) };
        assert_eq!(change(set(WEST, count)), expected, "{asked}");
        assert_eq!(change(set("eastus", count)), expected, "{asked} in a new region");
    }
    let region = RegionId::from("atlantis");
    let unknown = Err(EditProblem::UnknownRegion { region }.into());
    assert_eq!(change(set("atlantis", RegionEdit::default())), unknown);
}

#[test]
fn the_source_region_stays_and_others_can_be_removed() {
    let source = EditProblem::SourceRegion { region: RegionId::from(WEST) };
    assert_eq!(change(remove(WEST)), Err(source.into()));
    assert_eq!(change(remove(NORTH)), Ok(()));
    let not_there = EditProblem::NotATarget { region: RegionId::from("eastus") };
    assert_eq!(change(remove("eastus")), Err(not_there.into()));
}

#[test]
fn a_version_that_is_not_there_is_neither_changed_nor_deleted() {
    let other = Version::parse("2.0.0").unwrap();
    let missing = Err(Refusal::NoSuchVersion { name: "Linux".to_owned(), version: other });
    let changed = ImageEdit::Version { version: other, change: VersionEdit::default() };
    assert_eq!(changed.check(&linux()), missing);
    assert_eq!(ImageEdit::DeleteVersion(other).check(&linux()), missing);
    assert_eq!(ImageEdit::DeleteVersion(Version::FIRST).check(&linux()), Ok(()));
}

#[test]
fn an_image_is_deleted_after_its_versions() {
    let has = EditProblem::HasVersions { name: "Linux".to_owned(), versions: 1 };
    assert_eq!(ImageEdit::DeleteImage.check(&linux()), Err(has.into()));
    assert_eq!(ImageEdit::DeleteImage.check(&image("Linux", Vec::new())), Ok(()));
}

#[test]
fn the_number_of_a_deleted_version_is_not_given_again() {
    let mut linux = linux();
    assert_eq!(linux.next_version(), Version::parse("1.1.0"));
    linux.deleted = Version::parse("1.4.2");
    assert_eq!(linux.next_version(), Version::parse("1.5.0"));
    linux.versions.clear();
    assert_eq!(linux.next_version(), Version::parse("1.5.0"));
    linux.deleted = None;
    assert_eq!(linux.next_version(), Some(Version::FIRST));
}

#[test]
fn an_edit_is_read_as_it_was_written_and_says_only_what_changes() {
    let day = "2027-06-28".parse().unwrap();
    let region = RegionEdit { count: Some(3), latest: Some(RegionalLatest::Included) };
    let edits = [
        ImageEdit::Describe { description: Some("Für Python".to_owned()), end_of_life: None },
        ImageEdit::Version {
            version: Version::FIRST,
            change: VersionEdit { end_of_life: Some(EndOfLife::On(day)), ..set(NORTH, region) },
        },
        ImageEdit::DeleteVersion(Version::FIRST),
        ImageEdit::DeleteImage,
    ];
    for edit in edits {
        let text = ron::to_string(&edit).unwrap();
        assert_eq!(ron::from_str::<ImageEdit>(&text).unwrap(), edit, "{text}");
    }
    let short: ImageEdit = ron::from_str(r#"Version(version: "1.0.0", change: ())"#).unwrap();
    assert_eq!(short, ImageEdit::Version { version: Version::FIRST, change: VersionEdit::default() });
}
