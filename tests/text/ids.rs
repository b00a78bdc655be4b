//! Message ids: every one used is there, every one there is used, and the variables match.

use std::collections::BTreeSet;

use lab_gallery::cli::usage;
use lab_gallery::docs::article::{Article, alt_id};
use lab_gallery::text::Lang;

use crate::catalogue::{files, mentions, messages, root};

/// The rooms that say things; an id of theirs counts even before their file is there.
const ROOMS: [&str; 12] =
    ["app", "article", "cli", "disk", "gallery", "jobs", "kit", "model", "refusal", "store", "text", "ui"];

/// The prefixes of ids: the rooms, and every file of the source language.
fn prefixes() -> BTreeSet<String> {
    let mut prefixes: BTreeSet<String> = ROOMS.iter().map(|room| (*room).to_owned()).collect();
    prefixes.extend(file_names());
    prefixes
}

/// The messages that the command line's help finds by its tree of commands.
fn told_by_the_tree() -> BTreeSet<String> {
    usage::pages(&Lang::load("en"), 80).into_iter().flat_map(|page| page.ids).collect()
}

/// The alternative texts of the pictures in articles, which are found by the pictures' names.
fn told_of_pictures() -> BTreeSet<String> {
    let articles: Vec<_> = Article::names().map(|name| Article::find(name).unwrap()).collect();
    articles.iter().flat_map(Article::pictures).map(alt_id).collect()
}

fn file_names() -> impl Iterator<Item = String> {
    files(&root().join("assets/locales/en"), "ftl")
        .into_iter()
        .map(|path| path.file_stem().unwrap().to_str().unwrap().to_owned())
}

#[test]
fn every_message_of_the_source_language_is_built_in() {
    let lang = Lang::load("en");
    let messages = messages("en");
    assert!(!messages.is_empty(), "no messages were read");
    for id in messages.keys() {
        assert!(
            lang.knows(id),
            "`{id}` is in assets/locales/en but its file is not listed in src/text/locales.rs"
        );
    }
}

#[test]
fn ids_begin_with_the_room_that_says_them() {
    // The other tests find ids in the sources by these beginnings.
    let prefixes = prefixes();
    for id in messages("en").keys() {
        let known = id.split_once('-').is_some_and(|(prefix, _)| prefixes.contains(prefix));
        assert!(known, "`{id}` begins with none of {prefixes:?}");
    }
}

#[test]
fn every_id_in_the_sources_has_a_message() {
    let messages = messages("en");
    let missing: Vec<_> = mentions(&prefixes())
        .into_iter()
        .filter(|mention| !messages.contains_key(&mention.id))
        .map(|mention| format!("{}: `{}`", mention.place, mention.id))
        .collect();
    assert!(missing.is_empty(), "no message in assets/locales/en for\n{}", missing.join("\n"));
}

#[test]
fn every_command_and_argument_has_a_message() {
    let messages = messages("en");
    let told = told_by_the_tree();
    assert!(told.len() > 100, "{told:?}");
    let missing: Vec<_> = told.into_iter().filter(|id| !messages.contains_key(id)).collect();
    assert!(missing.is_empty(), "assets/locales/en/usage.ftl lacks\n{}", missing.join("\n"));
}

#[test]
fn every_message_is_used() {
    let mut used: BTreeSet<_> = mentions(&prefixes()).into_iter().map(|mention| mention.id).collect();
    used.extend(told_by_the_tree());
    used.extend(told_of_pictures());
    let unused: Vec<_> = messages("en").into_keys().filter(|id| !used.contains(id)).collect();
    assert!(unused.is_empty(), "nothing in src says\n{}", unused.join("\n"));
}

#[test]
fn messages_get_exactly_the_variables_they_use() {
    let messages = messages("en");
    let mut wrong = Vec::new();
    let mut checked = 0;
    for mention in mentions(&prefixes()) {
        let (Some(given), Some(entry)) = (mention.given, messages.get(&mention.id)) else { continue };
        checked += 1;
        if given != entry.variables {
            let (place, id, uses) = (mention.place, mention.id, &entry.variables);
            wrong.push(format!("{place}: `{id}` uses {uses:?} and is given {given:?}"));
        }
    }
    assert!(checked > 0, "no place was checked");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_language_has_the_same_messages_and_variables() {
    let source = messages("en");
    for tag in Lang::available().filter(|tag| *tag != "en") {
        let other = messages(tag);
        for (id, entry) in &other {
            let original = source.get(id).unwrap_or_else(|| panic!("{tag} has `{id}`, English has not"));
            assert_eq!(entry.variables, original.variables, "variables of `{id}` in {tag}");
        }
        let missing: Vec<_> = source.keys().filter(|id| !other.contains_key(*id)).collect();
        assert!(missing.is_empty(), "{tag} has no {missing:?}");
    }
}
