//! The command line's own help, and what it says of wrong usage, in the language that was asked for.

use std::collections::BTreeSet;

use lab_gallery::cli::usage::{Page, pages};
use lab_gallery::model::{Arg, Message};
use lab_gallery::text::Lang;
use unicode_width::UnicodeWidthStr as _;

use crate::common::disks;
use crate::program::Program;

/// Every page, by a width that no text of it reaches.
fn wide(tag: &str) -> Vec<Page> {
    pages(&Lang::load(tag), 2000)
}

/// The text without its terminal styles.
fn plain(page: &Page) -> String {
    let mut text = String::new();
    let mut rest = page.text.as_str();
    while let Some((before, after)) = rest.split_once('\u{1b}') {
        text.push_str(before);
        rest = after.split_once('m').map_or("", |(_, after)| after);
    }
    text + rest
}

#[test]
fn every_command_has_a_page_that_says_all_its_texts() {
    for tag in ["en", "it-IT", "zh-TW"] {
        let lang = Lang::load(tag);
        let pages = wide(tag);
        assert!(pages.len() > 50, "{}", pages.len());
        for page in pages {
            let text = plain(&page);
            for id in &page.ids {
                assert!(text.contains(&lang.text(id)), "{tag}: {id} is not in\n{text}");
            }
            assert!(text.contains(&lang.text("usage-heading-usage")), "{text}");
            assert!(!text.contains("usage-"), "an id is shown:\n{text}");
        }
    }
}

/// A language whose help is begun is done: nothing of it is English but names.
#[test]
fn no_text_of_a_translated_help_is_english() {
    const NAMES: [&str; 2] = ["usage-value-glow", "usage-value-wgpu"];
    let en = Lang::load("en");
    let ids: BTreeSet<String> = wide("en").into_iter().flat_map(|page| page.ids).collect();
    for tag in Lang::available().filter(|tag| *tag != "en") {
        let lang = Lang::load(tag);
        let (same, other): (Vec<&String>, Vec<&String>) =
            ids.iter().partition(|id| lang.text(id) == en.text(id));
        let same: Vec<_> = same.into_iter().filter(|id| !NAMES.contains(&id.as_str())).collect();
        assert!(other.is_empty() || same.is_empty(), "{tag} says in English: {same:?}");
    }
}

#[test]
fn the_program_prints_the_page_of_the_command() {
    let program = Program::new();
    let lang = Lang::load("it-IT");
    for args in [
        vec!["lab", "new", "--help", "--lang", "it-IT"],
        vec!["--lang=it-IT", "lab", "new", "-h"],
        vec!["help", "lab", "new", "--lang=it"],
    ] {
        let said = program.bare(&args);
        assert_eq!(said.status, Some(0), "{args:?}: {said:?}");
        assert!(said.out.starts_with(&lang.text("usage-lab-new")), "{args:?}: {said:?}");
        assert!(said.err.is_empty(), "{said:?}");
    }
}

#[test]
fn options_of_every_command_stand_apart() {
    let heading = Lang::load("en").text("usage-heading-global-options");
    for page in wide("en") {
        if page.command.last().is_some_and(|name| name == "help") {
            continue;
        }
        let text = plain(&page);
        let (own, global) = text.split_once(&heading).unwrap();
        for option in ["--workspace <DIR>", "--lang <TAG>", "--as <MEMBER>"] {
            assert!(global.contains(option) && !own.contains(option), "{option} in\n{text}");
        }
    }
}

#[test]
fn lines_are_no_wider_than_the_terminal() {
    for tag in Lang::available() {
        for page in pages(&Lang::load(tag), 70) {
            let text = plain(&page);
            for line in text.lines() {
                // A pattern is broken at its spaces only.
                let word = line.split_whitespace().filter(|word| word.is_ascii()).map(str::width).max();
                assert!(line.width() <= 70 || word > Some(30), "{tag}: {line}");
            }
        }
    }
}

#[test]
fn what_is_said_stands_in_one_column() {
    let lang = Lang::load("zh-TW");
    let pages = wide("zh-TW");
    let root = plain(&pages[0]);
    let column = |id: &str| {
        let said = lang.text(id);
        let line = root.lines().find(|line| line.ends_with(&said)).unwrap();
        line[..line.len() - said.len()].width()
    };
    let columns: BTreeSet<_> = ["usage-init", "usage-marketplace", "usage-costs"].map(column).into();
    assert_eq!(columns.len(), 1, "{root}");
}

/// What must be said, in that language, of wrong usage.
#[track_caller]
fn wrong(tag: &str, args: &[&str], message: &Message) {
    let said = Program::new().bare(&[&["--lang", tag], args].concat());
    assert_eq!(said.status, Some(2), "{args:?}: {said:?}");
    assert!(said.out.is_empty(), "{said:?}");
    let lang = Lang::load(tag);
    let first = format!("lab-gallery: {}", lang.say(message));
    assert_eq!(said.err.lines().next(), Some(first.as_str()), "{said:?}");
}

#[test]
fn wrong_usage_is_told_in_the_language() {
    for tag in ["en", "it-IT", "zh-TW"] {
        wrong(tag, &["labs", "--foo"], &Message::new("usage-wrong-argument").with("argument", "--foo"));
        wrong(tag, &["labz"], &Message::new("usage-wrong-command").with("command", "labz"));
        let missing = Arg::List(vec!["<LAB>".to_owned()]);
        wrong(tag, &["lab", "show"], &Message::new("usage-wrong-missing").with("arguments", missing));
        let value = |id: &'static str, argument: &str, value: &str| {
            Message::new(id).with("argument", argument).with("value", value)
        };
        let format = ["template", "attach-disk", "L", "f", "--format", "iso"];
        wrong(tag, &format, &value("usage-wrong-value", "--format <FORMAT>", "iso"));
        let most = u64::from(u32::MAX);
        let number = value("usage-wrong-number", "--machines <N>", "many").with("most", most);
        wrong(tag, &["template", "publish", "L", "--machines", "many"], &number);
        let day = value("usage-wrong-day-or-never", "--end-of-life <DATE|never>", "soon");
        wrong(tag, &["image", "set", "i", "--end-of-life", "soon"], &day);
        let network = value("usage-wrong-network", "--peer-network <NAME@REGION|none>", "x");
        wrong(tag, &["account", "settings", "--peer-network", "x"], &network);
        let wait = value("usage-wrong-minutes", "--auto-shutdown <MINUTES|off>", "x");
        wrong(tag, &["account", "settings", "--auto-shutdown", "x"], &wait);
        let twice = Message::new("usage-wrong-twice").with("argument", "--json");
        wrong(tag, &["labs", "--json", "--json"], &twice);
        wrong(tag, &["--as", "Eve"], &Message::new("usage-wrong-as"));
    }
}

#[test]
fn what_was_meant_is_asked() {
    let said = Program::new().bare(&["--lang", "en", "labz"]);
    assert!(said.err.contains("Did you mean “labs”?"), "{said:?}");
    let said = Program::new().bare(&["--lang", "en", "template", "attach-disk", "L", "f", "--format", "iso"]);
    assert!(said.err.contains("vhd, vhd-fixed, vhdx, qcow2, raw"), "{said:?}");
}

#[test]
fn what_an_unknown_command_may_be_is_headed_as_commands() {
    for tag in Lang::available() {
        let heading = Lang::load(tag).text("usage-heading-commands");
        for args in [&["help", "qqq"][..], &["qqq"], &["lab", "qqq"]] {
            let said = Program::new().bare(&[&["--lang", tag], args].concat());
            assert_eq!(said.status, Some(2), "{said:?}");
            let listed = said.err.lines().find(|line| line.starts_with(&heading));
            assert!(listed.is_some_and(|line| line.contains("help")), "{tag} {args:?}: {said:?}");
        }
    }
}

#[test]
fn a_mistyped_name_is_asked_back() {
    let program = Program::with_an_image();
    let meant = |args: &[&str], name: &str| {
        let why = program.refused(args);
        assert!(why.contains(&format!("Did you mean “{name}”?")), "{args:?}: {why}");
    };
    meant(&["lab", "new", "X", "--image", "cousre-base", "--size", "small"], "course-base");
    meant(&["lab", "new", "X", "--image", "Cousre-Base:1.0.0", "--size", "small"], "course-base");
    meant(&["lab", "new", "X", "--marketplace", "debian-1", "--size", "small"], "debian-10");
    meant(&["image", "show", "corse-base"], "course-base");
    meant(&["image", "disable", "corse-base"], "course-base");
    meant(&["image", "delete", "corse-base"], "course-base");
    meant(&["lab", "show", "Coarse"], "Course");
    meant(&["account", "act-as", "Kim Akres"], "Kim Akers");
    meant(&["labs", "--as", "Kim Akres"], "Kim Akers");
    let why = program.refused(&["lab", "new", "X", "--image", "zzz", "--size", "small"]);
    assert!(!why.contains("Did you mean"), "{why}");
}

#[test]
fn sizes_and_formats_are_read_in_any_case() {
    let program = Program::with_gallery();
    let disk = program.random_disk("course.raw", 1 << 20);
    let disk = disk.to_str().unwrap();
    let how = ["--disk", disk, "--os", "linux", "--size", "Small", "--format", "RAW"];
    program.ok(&[&["lab", "new", "Course"], how.as_slice()].concat());
}

/// The last line of standard error, as JSON.
#[track_caller]
fn failure(err: &str) -> serde_json::Value {
    let last = err.lines().last().unwrap();
    serde_json::from_str(last).unwrap_or_else(|error| panic!("{error}: {err}"))
}

#[test]
fn a_failure_is_json_where_json_is_asked_for() {
    let program = Program::without_gallery();
    let said = program.run(&["images", "--json"]);
    assert_eq!(said.status, Some(1), "{said:?}");
    let lang = Lang::load("en");
    let failed = failure(&said.err);
    assert_eq!(failed["id"], "refusal-no-gallery");
    assert_eq!(failed["error"], lang.text("refusal-no-gallery"));
    assert!(failed["cause"].is_null(), "{failed}");
    assert!(said.err.starts_with("lab-gallery: "), "and in words: {said:?}");

    let said = program.run(&["lab", "show", "--json"]);
    assert_eq!(said.status, Some(2), "{said:?}");
    assert_eq!(failure(&said.err)["id"], "usage-wrong-missing");

    let said = program.run(&["images"]);
    assert!(!said.err.contains('{'), "{said:?}");
}

#[test]
fn a_cause_is_told_to_scripts_too() {
    let program = Program::without_gallery();
    disks::write(&program.workspace().join("workspace.ron"), b"(schema: 1, workspace: oh");
    let said = program.run(&["labs", "--json"]);
    assert_eq!(said.status, Some(1), "{said:?}");
    let failed = failure(&said.err);
    assert!(failed["cause"].is_string(), "{said:?}");
}
