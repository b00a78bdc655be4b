//! Version numbers.

use lab_gallery::model::image::Version;
use proptest::prelude::*;

fn version(major: u32, minor: u32, patch: u32) -> Version {
    Version { major, minor, patch }
}

#[test]
fn the_first_is_1_0_0_and_then_the_minor_number_is_raised() {
    assert_eq!(Version::FIRST.to_string(), "1.0.0");
    assert_eq!(Version::FIRST.next().unwrap().to_string(), "1.1.0");
    assert_eq!(version(0, 0, 1).next(), Some(version(0, 1, 0)));
    assert_eq!(version(3, 7, 2).next(), Some(version(3, 8, 0)));
}

#[test]
fn numbers_end_at_the_documented_limit() {
    let max = Version::MAX_PART;
    assert_eq!(max, 2_147_483_647);
    assert_eq!(version(1, max, 5).next(), Some(version(2, 0, 0)));
    assert_eq!(version(max, max, 0).next(), None);
}

#[test]
fn what_is_a_version() {
    for good in ["0.0.0", "1.0.0", "10.20.30", "2147483647.2147483647.2147483647"] {
        assert_eq!(Version::parse(good).unwrap().to_string(), good);
    }
    let bad = [
        "",
        "1",
        "1.0",
        "1.0.0.0",
        "1..0",
        ".1.0",
        "1.0.",
        "1.0.0 ",
        " 1.0.0",
        "v1.0.0",
        "1.0.x",
        "-1.0.0",
        "+1.0.0",
        "01.0.0",
        "1.00.0",
        "2147483648.0.0",
        "99999999999.0.0",
        "1,0,0",
        "१.0.0",
        "1.0.0/..",
    ];
    for text in bad {
        assert_eq!(Version::parse(text), None, "{text:?}");
    }
}

proptest! {
    #[test]
    fn versions_read_back(major in 0..=Version::MAX_PART, minor in 0..=Version::MAX_PART, patch in 0..=Version::MAX_PART) {
        let version = version(major, minor, patch);
        prop_assert_eq!(Version::parse(&version.to_string()), Some(version));
        let text = ron::to_string(&version).unwrap();
        prop_assert_eq!(ron::from_str::<Version>(&text).unwrap(), version);
    }

    #[test]
    fn the_next_is_higher(major in 0..=Version::MAX_PART, minor in 0..=Version::MAX_PART, patch in 0..=Version::MAX_PART) {
        let version = version(major, minor, patch);
        if let Some(next) = version.next() {
            prop_assert!(next > version);
            prop_assert!(next.major <= Version::MAX_PART && next.minor <= Version::MAX_PART);
        }
    }

    #[test]
    fn any_text_is_judged_without_panic(text in any::<String>()) {
        if let Some(version) = Version::parse(&text) {
            prop_assert_eq!(version.to_string(), text);
        }
    }
}
