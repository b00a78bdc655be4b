//! How figures are written in English.

use jiff::tz::TimeZone;
use lab_gallery::model::cost::Money;
use lab_gallery::text::Lang;

fn en() -> Lang {
    Lang::load("en")
}

#[test]
fn amounts_of_bytes() {
    let cases = [
        (0, "0 bytes"),
        (1, "1 byte"),
        (1023, "1,023 bytes"),
        (1024, "1 KiB"),
        (1536, "1.5 KiB"),
        (1024 * 1024 - 1, "1.0 MiB"),
        (1024 * 1024, "1 MiB"),
        (3_543_348_019, "3.3 GiB"),
        (127 * (1 << 30) + (1 << 29), "128 GiB"),
        (128 * (1 << 30), "128 GiB"),
        (2048 * (1 << 40), "2,048 TiB"),
        (u64::MAX, "16,777,216 TiB"),
    ];
    for (bytes, said) in cases {
        assert_eq!(en().bytes(bytes), said, "{bytes}");
    }
}

#[test]
fn speeds() {
    assert_eq!(en().rate(1_288_490_189), "1.2 GiB/s");
}

#[test]
fn counts() {
    for (count, said) in [(0, "0"), (999, "999"), (1000, "1,000"), (1_234_567, "1,234,567")] {
        assert_eq!(en().count(count), said);
    }
}

#[test]
fn decimals() {
    assert_eq!(en().decimal(1234.5678, 2), "1,234.57");
    assert_eq!(en().decimal(-1234.5, 1), "-1,234.5");
    assert_eq!(en().decimal(-0.25, 2), "-0.25");
    assert_eq!(en().decimal(f64::NAN, 2), "–");
}

#[test]
fn a_hundred_per_cent_is_said_only_of_what_is_complete() {
    assert_eq!(en().percent(0.9999), "99 %");
    assert_eq!(en().percent(1.0), "100 %");
    assert_eq!(en().percent(7.0), "100 %");
    assert_eq!(en().percent(f64::NAN), "–");
}

#[test]
fn lengths_of_time() {
    let cases = [
        (0, "0 s"),
        (4, "4 s"),
        (60, "1 min 0 s"),
        (125, "2 min 5 s"),
        (3_780, "1 h 3 min"),
        (187_200, "2 d 4 h"),
    ];
    for (seconds, said) in cases {
        assert_eq!(en().duration(seconds), said, "{seconds}");
    }
}

#[test]
fn estimates_are_no_finer_than_they_can_be_known() {
    let cases = [
        (0, "about 1 s"),
        (4, "about 4 s"),
        (12, "about 15 s"),
        (58, "about 1 min"),
        (121, "about 2 min 15 s"),
        (601, "about 11 min"),
        (3_601, "about 1 h 5 min"),
    ];
    for (seconds, said) in cases {
        assert_eq!(en().about(seconds), said, "{seconds}");
    }
}

#[test]
fn dates() {
    let at = "2026-11-21T23:30:05Z".parse().unwrap();
    assert_eq!(en().date(at, &TimeZone::UTC), "21 Nov 2026");
    assert_eq!(en().date_time(at, &TimeZone::UTC), "21 Nov 2026, 23:30");
    let east = TimeZone::fixed(jiff::tz::offset(9));
    assert_eq!(en().date_time(at, &east), "22 Nov 2026, 08:30");
}

#[test]
fn amounts_of_money() {
    let cases = [
        (0, "0.00"),
        (4_999, "0.0050"),
        (1, "0.0000"),
        (100, "0.0001"),
        (5_000, "0.01"),
        (9_960, "0.01"),
        (24_640_000, "24.64"),
        (1_234_567_000, "1,234.57"),
    ];
    for (millionths, said) in cases {
        assert_eq!(en().money(Money::from_millionths(millionths)), said, "{millionths}");
    }
}
