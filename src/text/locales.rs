//! The languages and their files: the one list. A new file is one line here, a new language one entry.

/// A language as it is built into the program.
pub(super) struct Locale {
    /// Its BCP 47 tag.
    pub tag: &'static str,
    /// Its Fluent files: name and text.
    pub files: &'static [(&'static str, &'static str)],
}

macro_rules! locale {
    ($tag:literal: $($file:literal),* $(,)?) => {
        Locale {
            tag: $tag,
            files: &[$((
                $file,
                include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/assets/locales/", $tag, "/", $file, ".ftl")),
            )),*],
        }
    };
}

/// Every language. The first is the source language: it has every message and is what others fall back to.
pub(super) const LOCALES: &[Locale] = &[locale! { "en":
    "access",
    "account",
    "app",
    "bars",
    "cli",
    "disk",
    "docs",
    "estimates",
    "gallery",
    "jobs",
    "kit",
    "labs",
    "model",
    "pool",
    "store",
    "template",
    "text",
    "uploads",
    "window",
    "wizard",
}];
