//! One chosen language: messages in, sentences out.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::{Arc, OnceLock};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use fluent_langneg::{NegotiationStrategy, negotiate_languages};
use icu_collator::CollatorBorrowed;
use unic_langid::LanguageIdentifier;

use super::figures::{GROUP_PLACE, GROUP_PLACE_OF_FOUR, group};
use super::locales::{LOCALES, Locale};
use super::pieces::{self, Piece};
use super::{order, pseudo};
use crate::model::{Arg, Message};

/// How deep sentences may lie within sentences; stored messages come from files and could be made to nest endlessly.
const DEEPEST: usize = 8;

/// The language of a window, a command or a picture. Cheap to clone, and may be sent to other threads.
#[derive(Clone)]
pub struct Lang(Arc<Chosen>);

struct Chosen {
    tag: &'static str,
    /// The chosen language first, then what it falls back to.
    bundles: Vec<FluentBundle<FluentResource>>,
    /// Made when a list is first sorted.
    collator: OnceLock<Option<CollatorBorrowed<'static>>>,
    /// Made when somebody first asks which message says a text.
    labels: OnceLock<BTreeMap<String, &'static str>>,
}

impl fmt::Debug for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Lang").field(&self.tag()).finish()
    }
}

impl Lang {
    /// The language nearest to `tag`: a BCP 47 tag (`pt-BR`) or a POSIX locale (`pt_BR.UTF-8`). English if none is near.
    pub fn load(tag: &str) -> Self {
        Self::find(tag).unwrap_or_else(|| Self::of(SOURCE))
    }

    /// The language nearest to `tag`, if there is one.
    pub fn find(tag: &str) -> Option<Self> {
        if tag.eq_ignore_ascii_case(pseudo::TAG) {
            let mut bundle = bundle(SOURCE);
            bundle.set_transform(Some(pseudo::lengthen));
            return Some(Self::with(pseudo::TAG, vec![bundle]));
        }
        nearest(tag).map(Self::of)
    }

    /// The language nearest to the first of those tags that has one near. English if none has.
    pub fn first_of<T: AsRef<str>>(tags: impl IntoIterator<Item = T>) -> Self {
        tags.into_iter().find_map(|tag| Self::find(tag.as_ref())).unwrap_or_else(|| Self::of(SOURCE))
    }

    /// What the person asked for, or else the language of their system.
    pub fn wanted(tag: Option<&str>) -> Self {
        tag.map_or_else(Self::system, Self::load)
    }

    /// The language that the person's system is set to: the first there is of those that it names.
    pub fn system() -> Self {
        Self::first_of(system_tags())
    }

    /// The tag and the own name of the language that the person's system is set to.
    pub fn system_name() -> (&'static str, &'static str) {
        let locale = system_tags().iter().find_map(|tag| nearest(tag)).unwrap_or(SOURCE);
        (locale.tag, locale.name)
    }

    fn of(chosen: &'static Locale) -> Self {
        let mut chain = vec![chosen];
        chain.extend(LOCALES.first().filter(|source| source.tag != chosen.tag));
        Self::with(chosen.tag, chain.into_iter().map(bundle).collect())
    }

    fn with(tag: &'static str, bundles: Vec<FluentBundle<FluentResource>>) -> Self {
        Self(Arc::new(Chosen { tag, bundles, collator: OnceLock::new(), labels: OnceLock::new() }))
    }

    pub(super) fn labels(&self) -> &OnceLock<BTreeMap<String, &'static str>> {
        &self.0.labels
    }

    pub(super) fn bundles(&self) -> &[FluentBundle<FluentResource>] {
        &self.0.bundles
    }

    pub(super) fn collator(&self) -> Option<&CollatorBorrowed<'static>> {
        self.0.collator.get_or_init(|| order::collator(self.tag())).as_ref()
    }

    /// The tags of all languages, source language first.
    pub fn available() -> impl Iterator<Item = &'static str> {
        LOCALES.iter().map(|locale| locale.tag)
    }

    /// The tag of every language and its own name, in the order of a list to choose from.
    pub fn names() -> Vec<(&'static str, &'static str)> {
        let mut names: Vec<_> = LOCALES.iter().map(|locale| (locale.tag, locale.name)).collect();
        names.sort_by_key(|(_, name)| *name);
        names
    }

    /// The name of the language that is spoken, in that language.
    pub fn name(&self) -> &'static str {
        LOCALES.iter().find(|locale| locale.tag == self.tag()).map_or(self.tag(), |locale| locale.name)
    }

    /// The BCP 47 tag of the language that is really spoken.
    pub fn tag(&self) -> &'static str {
        self.0.tag
    }

    /// Whether this language, or what it falls back to, has a message with that id.
    pub fn knows(&self, id: &str) -> bool {
        self.0.bundles.iter().any(|bundle| bundle.has_message(id))
    }

    /// Whether an answer means yes: by letter or by word, in this language or in English, in any case.
    pub fn is_yes(&self, answer: &str) -> bool {
        let answer = answer.trim().to_lowercase();
        let words = self.text("text-yes").to_lowercase();
        ["y", "yes"].into_iter().chain(words.split_whitespace()).any(|yes| yes == answer)
    }

    /// A message without variables.
    pub fn text(&self, id: &str) -> String {
        self.format(id, &FluentArgs::new())
    }

    /// A message with its variables. Byte amounts are written by [`Lang::bytes`], counts with grouped digits.
    pub fn say(&self, message: &Message) -> String {
        self.say_within(message, DEEPEST)
    }

    fn say_within(&self, message: &Message, depth: usize) -> String {
        self.format(&message.id, &self.args(message, depth))
    }

    /// A message's variables, as this language writes them; sentences in it may lie `depth` deep.
    fn args<'m>(&self, message: &'m Message, depth: usize) -> FluentArgs<'m> {
        let mut args = FluentArgs::with_capacity(message.args.len());
        for (name, arg) in &message.args {
            let value: FluentValue<'_> = match arg {
                Arg::Text(text) => text.as_str().into(),
                Arg::Count(count) => (*count).into(),
                Arg::Bytes(bytes) => self.bytes(*bytes).into(),
                Arg::List(names) => self.list(names).into(),
                Arg::Message(inner) if depth > 0 => self.say_within(inner, depth - 1).into(),
                Arg::Message(_) => "…".into(),
            };
            args.set(name.as_ref(), value);
        }
        args
    }

    /// The message in pieces: which of its words are labels, and which are variables. None when no language has it.
    pub fn pieces(&self, message: &Message) -> Option<Vec<Piece>> {
        let args = self.args(message, DEEPEST);
        self.0.bundles.iter().find_map(|bundle| {
            let pattern = bundle.get_message(&message.id)?.value()?;
            Some(pieces::of(pattern, |part| {
                let said = bundle.format_pattern(part, Some(&args), &mut Vec::new());
                self.place_groups(&said)
            }))
        })
    }

    /// Formats from the first language that has the message. The id itself when none has: better a strange word on
    /// screen than nothing.
    pub(super) fn format(&self, id: &str, args: &FluentArgs<'_>) -> String {
        for bundle in &self.0.bundles {
            let Some(pattern) = bundle.get_message(id).and_then(|message| message.value()) else { continue };
            let mut errors = Vec::new();
            let said = bundle.format_pattern(pattern, Some(args), &mut errors);
            for error in errors {
                tracing::error!(id, lang = self.tag(), %error, "a message could not be said as written");
            }
            return self.place_groups(&said);
        }
        tracing::error!(id, lang = self.tag(), "there is no such message");
        id.to_owned()
    }

    /// Puts this language's mark between groups of digits, where [`group`] left its place.
    pub(super) fn place_groups(&self, text: &str) -> String {
        if !text.contains([GROUP_PLACE, GROUP_PLACE_OF_FOUR]) {
            return text.to_owned();
        }
        let mark = self.text("text-group-mark");
        let of_four = if self.text("text-group-from") == "5" { "" } else { mark.as_str() };
        text.replace(GROUP_PLACE_OF_FOUR, of_four).replace(GROUP_PLACE, &mark)
    }
}

/// The languages that the person's system names, the dearest first.
fn system_tags() -> Vec<String> {
    let posix = || {
        let mut set =
            ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().filter_map(|name| std::env::var(name).ok());
        set.find(|value| !value.is_empty())
    };
    // The list in LANGUAGE is for locales that have a language; "C" has none, and scripts rely on that.
    if cfg!(not(any(target_os = "windows", target_os = "macos"))) && posix().is_some_and(|tag| is_c(&tag)) {
        return Vec::new();
    }
    sys_locale::get_locales().collect()
}

/// Whether that is the POSIX locale of programs, which speak English.
fn is_c(tag: &str) -> bool {
    matches!(tag.split(['.', '@']).next(), Some("C" | "POSIX"))
}

/// The built-in language nearest to what was asked for.
fn nearest(tag: &str) -> Option<&'static Locale> {
    if is_c(tag) {
        return Some(SOURCE);
    }
    // "de_DE.UTF-8@euro" is how POSIX writes "de-DE".
    let plain = tag.split(['.', '@']).next().unwrap_or_default();
    let requested: LanguageIdentifier = plain.parse().ok()?;
    let available: Vec<LanguageIdentifier> = LOCALES.iter().filter_map(|l| l.tag.parse().ok()).collect();
    let found = negotiate_languages(&[requested], &available, None, NegotiationStrategy::Lookup);
    let found = found.first()?;
    LOCALES.iter().find(|l| l.tag.parse().is_ok_and(|id: LanguageIdentifier| id == **found))
}

/// The source language.
const SOURCE: &Locale = match LOCALES.first() {
    Some(locale) => locale,
    None => &Locale { tag: "en", name: "English", files: &[] },
};

fn bundle(locale: &Locale) -> FluentBundle<FluentResource> {
    let mut bundle = FluentBundle::new_concurrent(locale.tag.parse().into_iter().collect());
    // The marks are invisible, but fonts lack them and copied text would carry them along.
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(|value, _| match value {
        FluentValue::Number(number) => Some(group(&number.as_string())),
        _ => None,
    }));
    for (name, text) in locale.files {
        let resource = FluentResource::try_new((*text).to_owned()).unwrap_or_else(|(resource, errors)| {
            tracing::error!(lang = locale.tag, file = name, ?errors, "a language file has mistakes");
            resource
        });
        if let Err(errors) = bundle.add_resource(resource) {
            tracing::error!(lang = locale.tag, file = name, ?errors, "a language file repeats messages");
        }
    }
    bundle
}
