//! The workspace's own list of prices: whatever happens to it, it is whole, and what cannot be read is kept.

use std::error::Error as _;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use lab_gallery::model::Explain as _;
use lab_gallery::model::cost::{Money, Prices, published};
use lab_gallery::model::size::VmSize;
use lab_gallery::store::Problem;
use lab_gallery::store::atomic::{Gate, Step, Writer};
use lab_gallery::store::prices::{PRICES_BACKUP_NAME, PRICES_NAME, PricesError, read, save, save_with};
use lab_gallery::text::Lang;
use proptest::prelude::*;

use crate::common::disks::write;
use crate::common::temp;
use crate::course::{STAMP, files, now};

fn own(hour: &str) -> Prices {
    let mut prices = Prices::clone(published());
    prices.machine_hour.insert(VmSize::Medium, Money::parse(hour).unwrap());
    prices
}

fn text(folder: &Path) -> String {
    fs::read_to_string(folder.join(PRICES_NAME)).unwrap()
}

/// Where and why the list cannot be read.
#[track_caller]
fn unreadable(folder: &Path) -> (usize, usize, String) {
    match read(folder) {
        Err(PricesError::Unreadable { source, .. }) => (source.line, source.column, source.what),
        other => panic!("not unreadable: {other:?}"),
    }
}

#[test]
fn a_list_is_written_and_read_again() {
    let folder = temp();
    assert_eq!(read(folder.path()).unwrap(), None);
    assert_eq!(save(folder.path(), Some(&own("0.5")), now()).unwrap(), None);
    assert_eq!(read(folder.path()).unwrap(), Some(own("0.5")));
    assert!(text(folder.path()).starts_with("// The prices of this workspace"));
    assert!(text(folder.path()).contains("Medium: 0.5,"), "{}", text(folder.path()));
}

#[test]
fn the_published_file_is_one_that_a_workspace_can_have() {
    let folder = temp();
    let published_text = include_str!("../../assets/prices.ron");
    write(&folder.path().join(PRICES_NAME), published_text.as_bytes());
    assert_eq!(read(folder.path()).unwrap().as_ref(), Some(&**published()));
}

#[test]
fn the_list_before_is_the_backup_also_when_it_is_taken_away() {
    let folder = temp();
    for hour in ["1", "2", "3"] {
        save(folder.path(), Some(&own(hour)), now()).unwrap();
    }
    let third = text(folder.path());
    let backup = fs::read_to_string(folder.path().join(PRICES_BACKUP_NAME)).unwrap();
    assert!(backup.contains("Medium: 2.0"), "{backup}");
    assert_eq!(save(folder.path(), None, now()).unwrap(), None);
    assert_eq!(read(folder.path()).unwrap(), None);
    assert_eq!(files(folder.path()), [(PRICES_BACKUP_NAME.to_owned(), third.into_bytes())].into());
    assert_eq!(save(folder.path(), None, now()).unwrap(), None, "there is none to take away");
}

#[test]
fn what_is_wrong_is_said_with_its_line_and_column() {
    let folder = temp();
    save(folder.path(), Some(&own("0.5")), now()).unwrap();
    let good = text(folder.path());
    let line = good.lines().position(|line| line.contains("Medium: 0.5")).unwrap();
    let column = good.lines().nth(line).unwrap().find("0.5").unwrap();
    for wrong in ["ten", "-0.5", "0.00000005", "10000000.0"] {
        let bad = good.replace("Medium: 0.5", &format!("Medium: {wrong}"));
        write(&folder.path().join(PRICES_NAME), bad.as_bytes());
        let (at, character, what) = unreadable(folder.path());
        assert_eq!(at, line + 1, "{wrong}: {what}");
        assert!(character > column, "{wrong}: {character}");
    }
    let error = read(folder.path()).unwrap_err();
    let said = Lang::load("en").say(&error.explain());
    let plain: String = said.chars().filter(|c| !matches!(c, '\u{2066}'..='\u{2069}')).collect();
    assert!(plain.contains(&format!("line {}, column", line + 1)), "{plain}");
    assert!(plain.contains(PRICES_NAME) && plain.contains("left as it is"), "{plain}");
}

#[test]
fn a_list_that_contradicts_itself_or_is_none_is_not_used() {
    let folder = temp();
    save(folder.path(), Some(&own("0.5")), now()).unwrap();
    let good = text(folder.path());
    let path = folder.path().join(PRICES_NAME);
    for (bad, said) in [
        (good.replace("USD", "dollars"), "currency"),
        (good.replace("(32,", "(3200,"), "managed disk"),
        (good.replace("Medium: 0.5,", "Small: 0.5,"), "two entries"),
        (good.replace("currency:", "coin: 1, currency:"), "coin"),
        (String::new(), ""),
        ("(".repeat(100_000), ""),
    ] {
        write(&path, bad.as_bytes());
        let (.., what) = unreadable(folder.path());
        assert!(what.contains(said), "{what}");
    }
    write(&path, b"\xFF\xFE(\0");
    unreadable(folder.path());
    fs::File::create(&path).unwrap().set_len(1 << 40).unwrap();
    unreadable(folder.path());
}

/// What is said of a list that cannot be read, in words without a place.
#[track_caller]
fn said_of(folder: &Path, text: &str, lang: &Lang) -> String {
    write(&folder.join(PRICES_NAME), text.as_bytes());
    match read(folder) {
        Err(PricesError::Unreadable { source, .. }) => {
            let said = lang.say(&Problem { line: 0, ..source }.explain());
            said.chars().filter(|c| !matches!(c, '\u{2066}'..='\u{2069}')).collect()
        }
        other => panic!("not unreadable: {other:?}\n{text}"),
    }
}

#[test]
fn each_kind_of_mistake_is_said_in_words() {
    let folder = temp();
    save(folder.path(), Some(&own("0.5")), now()).unwrap();
    let good = text(folder.path());
    let lang = Lang::load("en");
    for (bad, said) in [
        (good.replacen("currency: \"USD\",", "currency: \"USD\"", 1), "“,” belongs there"),
        (good.replacen("machine_hour: {", "machine_hour: ", 1), "“{” belongs there"),
        (good.replacen("managed_disk_month: [", "managed_disk_month: ", 1), "“[” belongs there"),
        (good.replacen("Medium: 0.5", "Medium 0.5", 1), "“:” belongs there"),
        (good.replacen("Medium: 0.5", "Medum: 0.5", 1), "“Medum” is none of the words"),
        (good.replacen("Medium: 0.5", "Medium: much", 1), "a number belongs there"),
        (good.replacen("Medium: 0.5", "Medium: -1", 1), "a price from 0 to 1,000,000"),
        (good.replacen("Medium: 0.5,", "Small: 0.5,", 1), "the entry “small” is there twice"),
        (good.replacen("\"USD\"", "USD", 1), "a text in quotation marks belongs there"),
        (good.replacen("currency", "coin", 1), "there is no entry “coin”"),
        (format!("{good}more"), "what follows there belongs to nothing"),
        (good[..good.find("(64").unwrap()].to_owned(), "“(” belongs there"),
        (format!("/* {good}"), "has no end"),
        (good.replacen("USD", "dollars", 1), "contradict each other"),
    ] {
        let told = said_of(folder.path(), &bad, &lang);
        assert!(told.contains(said), "{told}\nwithout {said}, of\n{bad}");
    }
    write(&folder.path().join(PRICES_NAME), b"(currency: \"\xFF");
    let Err(PricesError::Unreadable { source, .. }) = read(folder.path()) else { panic!("readable") };
    assert!(lang.say(&source.explain()).contains("UTF-8"));
}

/// Wherever a sign is lost or the file ends, the reader's English is not needed to say it.
#[test]
fn what_is_missing_is_said_in_the_language_only() {
    let folder = temp();
    save(folder.path(), Some(&own("0.5")), now()).unwrap();
    let good = text(folder.path());
    let (start, end) = (good.find("as_of").unwrap(), good.rfind(')').unwrap());
    let lang = Lang::load("it-IT");
    for (at, sign) in good.char_indices().filter(|(at, _)| (start..end).contains(at)) {
        let without = format!("{}{}", &good[..at], &good[at + sign.len_utf8()..]);
        let mut bad = vec![good[..at].to_owned()];
        if "()[]{}:".contains(sign) {
            bad.push(without);
        }
        for bad in bad {
            let told = said_of(folder.path(), &bad, &lang);
            assert!(!told.contains("causa:"), "{told}\nof\n{bad}");
        }
    }
}

#[test]
fn what_cannot_be_read_is_kept_before_another_list_takes_its_place() {
    let folder = temp();
    let kept = folder.path().join(format!("{PRICES_NAME}.unreadable-{STAMP}"));
    for (prices, there) in [(Some(own("2")), true), (None, false)] {
        write(&folder.path().join(PRICES_NAME), b"(my work of an afternoon");
        assert_eq!(save(folder.path(), prices.as_ref(), now()).unwrap(), Some(kept.clone()));
        assert_eq!(fs::read(&kept).unwrap(), b"(my work of an afternoon");
        assert_eq!(read(folder.path()).unwrap().is_some(), there);
    }
}

#[test]
fn a_list_that_cannot_be_written_leaves_the_one_before() {
    for passed in 0..40 {
        let folder = temp();
        save(folder.path(), Some(&own("1")), now()).unwrap();
        let count = AtomicUsize::new(0);
        let gate: Gate = Arc::new(move |_: &Step<'_>| {
            if count.fetch_add(1, Ordering::Relaxed) == passed {
                Err(io::Error::from(io::ErrorKind::StorageFull))
            } else {
                Ok(())
            }
        });
        let result = save_with(&Writer::with_gate(gate), folder.path(), Some(&own("2")), now());
        let there = read(folder.path()).unwrap().unwrap();
        assert!(there == own("1") || there == own("2"), "after step {passed}");
        match result {
            // Only the very last step comes after the new list is there.
            Err(PricesError::Write { .. }) => {}
            Err(other) => panic!("{other:?}"),
            Ok(_) => assert_eq!(there, own("2")),
        }
        // The next one goes through and leaves no unfinished file behind.
        save(folder.path(), Some(&own("3")), now()).unwrap();
        let names: Vec<_> = files(folder.path()).into_keys().collect();
        assert_eq!(names, [PRICES_NAME, PRICES_BACKUP_NAME], "after step {passed}");
    }
}

#[test]
fn no_list_with_a_flaw_is_written() {
    let folder = temp();
    save(folder.path(), Some(&own("1")), now()).unwrap();
    let mut flawed = own("2");
    flawed.managed_disk_month.clear();
    assert!(save(folder.path(), Some(&flawed), now()).is_err());
    assert_eq!(read(folder.path()).unwrap(), Some(own("1")));
}

#[test]
fn every_failure_is_said_with_what_it_is_about_and_its_cause_is_kept() {
    let path = || PathBuf::from("/lab/prices.ron");
    let source = || io::Error::other("the disk is on fire");
    let problem = Problem { line: 1234, column: 5, ..Problem::new("Expected comma") };
    let lang = Lang::load("en");
    for (error, parts) in [
        (PricesError::Unreadable { path: path(), source: problem }, ["line 1234, column 5", "left as it is"]),
        (PricesError::Read { path: path(), source: source() }, ["on fire", "left as it is"]),
        (PricesError::Write { path: path(), source: source() }, ["on fire", "as they were"]),
    ] {
        let said = lang.say(&error.explain());
        let plain: String = said.chars().filter(|c| !matches!(c, '\u{2066}'..='\u{2069}')).collect();
        for part in parts.into_iter().chain(["/lab/prices.ron"]) {
            assert!(plain.contains(part), "{error:?}\nis said without {part:?}:\n{plain}");
        }
        assert!(error.source().is_some(), "{error:?}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    #[test]
    fn every_good_list_survives_the_file(hours in prop::collection::vec(0..Money::MAX_PRICE.millionths(), 8),
        disks in prop::collection::btree_map(1..=1_u64 << 20, 0..Money::MAX_PRICE.millionths(), 1..8),
        day in -500_000..500_000_i32) {
        let mut prices = Prices::clone(published());
        for (size, hour) in VmSize::ALL.into_iter().zip(hours) {
            prices.machine_hour.insert(size, Money::from_millionths(hour));
        }
        prices.managed_disk_month =
            disks.into_iter().map(|(gib, price)| (gib, Money::from_millionths(price))).collect();
        prices.as_of = prices.as_of.checked_add(jiff::Span::new().days(day)).unwrap();
        let folder = temp();
        save(folder.path(), Some(&prices), now()).unwrap();
        prop_assert_eq!(read(folder.path()).unwrap(), Some(prices));
    }
}
