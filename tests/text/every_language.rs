//! Figures hold in every language: what is written can be read again, and nothing of it is lost.

use jiff::civil::date;
use lab_gallery::model::cost::Money;
use lab_gallery::model::{Arg, Message};
use lab_gallery::text::Lang;

fn every(check: impl Fn(&Lang)) {
    for tag in Lang::available() {
        check(&Lang::load(tag));
    }
}

fn digits(text: &str) -> String {
    text.chars().filter(char::is_ascii_digit).collect()
}

#[test]
fn counts_keep_their_digits() {
    every(|lang| {
        for count in [0, 999, 1_000, 12_345, 1_234_567, u64::MAX] {
            let said = lang.count(count);
            assert_eq!(digits(&said), count.to_string(), "{lang:?}: {said}");
            // Each mark stands before three digits.
            let marks = said.chars().filter(|c| !c.is_ascii_digit()).count();
            let groups = (count.to_string().len() - 1) / 3;
            assert!(marks == groups || (marks == 0 && groups == 1), "{lang:?}: {said}");
        }
        assert!(["4", "5"].contains(&lang.text("text-group-from").as_str()), "{lang:?}");
    });
}

#[test]
fn amounts_of_money_can_be_typed_as_they_are_written() {
    every(|lang| {
        for millionths in [0, 60_000, 1_540_000, 999_990_000, 1_234_500_000, 999_999_990_000] {
            let amount = Money::from_millionths(millionths);
            for text in [lang.money(amount), lang.typed_money(amount), amount.units().to_string()] {
                assert_eq!(lang.read_money(&text), Some(amount), "{lang:?}: {text}");
            }
        }
        for wrong in ["", "-1", "1.2.3", "1,2,3", "12,34,56", "x", "1e3", "1 00", "0 000"] {
            assert_eq!(lang.read_money(wrong), None, "{lang:?}: {wrong:?}");
        }
    });
}

#[test]
fn a_mark_between_groups_is_no_decimal_mark() {
    let cases = [
        ("en", "1,234", "1234"),
        ("en", "1,234.5", "1234.5"),
        ("en", "0,05", "0.05"),
        ("de-DE", "1.234", "1234"),
        ("de-DE", "1.234,5", "1234.5"),
        ("de-DE", "0.05", "0.05"),
        ("de-DE", "0.025", "0.025"),
        ("de-DE", "1.5", "1.5"),
        ("zh-TW", "1,234.5", "1234.5"),
    ];
    for (tag, typed, means) in cases {
        assert_eq!(Lang::load(tag).read_money(typed), Money::parse(means), "{typed} in {tag}");
    }
}

#[test]
fn days_have_their_day_and_year_and_twelve_months_differ() {
    every(|lang| {
        let said: Vec<_> = (1..=12).map(|month| lang.day(date(2026, month, 21))).collect();
        for (month, said) in said.iter().enumerate() {
            assert!(said.contains("2026") && said.contains("21"), "{lang:?}: {said}");
            assert_eq!(said.matches("2026").count(), 1, "{lang:?}, month {}: {said}", month + 1);
        }
        let different: std::collections::BTreeSet<_> = said.iter().collect();
        assert_eq!(different.len(), 12, "{lang:?}: {said:?}");
    });
}

#[test]
fn names_stand_in_a_row() {
    let en = Lang::load("en");
    assert_eq!(en.list(["East US"]), "East US");
    assert_eq!(en.list(["East US", "West US", "North Europe"]), "East US, West US, North Europe");
    assert_eq!(en.list(Vec::<String>::new()), "");
    let names = Arg::List(vec!["Kim".to_owned(), "Sean".to_owned()]);
    assert_eq!(en.say(&Message::new("text-about").with("duration", names)), "about Kim, Sean");
    assert_eq!(Lang::load("zh-TW").list(["East US", "West US"]), "East US、West US");
}

#[test]
fn spanish_leaves_four_digits_together() {
    let es = Lang::load("es");
    assert_eq!(es.count(1_234), "1234");
    assert_eq!(digits(&es.count(12_345)), "12345");
    assert_ne!(es.count(12_345), "12345");
}
