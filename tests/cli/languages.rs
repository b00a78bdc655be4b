//! Which language the command line speaks: the typed one, the workspace's, the system's.

use std::process::Command;

use lab_gallery::text::Lang;

use crate::program::{Program, Said, said};

/// Runs `status` on a system that is set to those languages.
fn status(program: &Program, set: &[(&str, &str)], args: &[&str]) -> Said {
    let mut command = Command::new(env!("CARGO_BIN_EXE_lab-gallery"));
    for name in ["LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG", "DISPLAY", "WAYLAND_DISPLAY", "RUST_LOG"] {
        command.env_remove(name);
    }
    command.envs(set.iter().copied()).arg("--workspace").arg(program.workspace()).args(args).arg("status");
    said(command.output().unwrap())
}

#[track_caller]
fn speaks(said: &Said, tag: &str) {
    let word = Lang::load(tag).text("cli-status-labs");
    assert!(said.out.lines().any(|line| line.starts_with(&word)), "{word} in {said:?}");
}

#[test]
#[cfg(all(unix, not(target_os = "macos")))]
fn the_systems_languages_are_asked_in_their_order() {
    let program = Program::without_gallery();
    speaks(&status(&program, &[("LANG", "de_AT.UTF-8")], &[]), "de-DE");
    speaks(&status(&program, &[("LANGUAGE", "nl:zh_HK:de"), ("LANG", "nl_NL.UTF-8")], &[]), "zh-TW");
    speaks(&status(&program, &[("LC_ALL", "it_IT.UTF-8"), ("LANG", "de_DE.UTF-8")], &[]), "it-IT");
    speaks(&status(&program, &[("LANG", "tlh_XX.UTF-8")], &[]), "en");
    speaks(&status(&program, &[], &[]), "en");
}

#[test]
#[cfg(all(unix, not(target_os = "macos")))]
fn the_posix_locale_speaks_english_whatever_list_there_is() {
    let program = Program::without_gallery();
    speaks(&status(&program, &[("LC_ALL", "C"), ("LANG", "de_DE.UTF-8"), ("LANGUAGE", "de")], &[]), "en");
    speaks(&status(&program, &[("LANG", "POSIX"), ("LANGUAGE", "de")], &[]), "en");
}

#[test]
fn the_typed_language_goes_before_all() {
    let program = Program::without_gallery();
    speaks(&status(&program, &[("LANG", "de_DE.UTF-8")], &["--lang", "ja"]), "ja-JP");
}

#[test]
fn an_unknown_language_is_wrong_usage_and_says_what_there_is() {
    let program = Program::without_gallery();
    let said = status(&program, &[("LC_ALL", "C")], &["--lang", "tlh"]);
    assert_eq!(said.status, Some(2), "{said:?}");
    assert!(said.err.contains("tlh") && said.out.is_empty(), "{said:?}");
    for tag in Lang::available() {
        assert!(said.err.contains(tag), "{tag} in {said:?}");
    }
}

#[test]
fn columns_stand_below_each_other_in_chinese() {
    let program = Program::without_gallery();
    let said = status(&program, &[], &["--lang", "zh-TW"]);
    let lang = Lang::load("zh-TW");
    // Where the value begins, in places of a terminal: Chinese characters take two.
    let place = |id: &str| {
        let label = format!("{} ", lang.text(id));
        let line = said.out.lines().find(|line| line.starts_with(&label)).unwrap();
        let value = line[label.len()..].trim_start();
        line[..line.len() - value.len()].chars().map(|c| if c.is_ascii() { 1 } else { 2 }).sum::<usize>()
    };
    assert_eq!(place("cli-status-labs"), place("cli-status-acting"), "{}", said.out);
    assert_eq!(place("cli-status-labs"), place("cli-status-interrupted"), "{}", said.out);
}
