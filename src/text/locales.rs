//! The languages and their files: the one list. A new file is one line here, a new language one tag.

/// A language as it is built into the program.
pub(super) struct Locale {
    /// Its BCP 47 tag.
    pub tag: &'static str,
    /// Its Fluent files: name and text.
    pub files: &'static [(&'static str, &'static str)],
}

/// Every language: first its tags, then the files that each of them has.
macro_rules! locales {
    ([$($tag:literal),* $(,)?] $files:tt) => {
        &[$(locales!(@one $tag $files)),*]
    };
    (@one $tag:literal [$($file:literal),* $(,)?]) => {
        Locale {
            tag: $tag,
            files: &[$((
                $file,
                include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/assets/locales/", $tag, "/", $file, ".ftl")),
            )),*],
        }
    };
}

/// Every language. The first is the source language: it is what others fall back to.
pub(super) const LOCALES: &[Locale] = locales! {
    ["en", "it-IT", "zh-TW", "de-DE", "fr-FR", "es-ES", "ja-JP", "ko-KR", "pt-BR", "zh-CN"]
    [
        "access",
        "account",
        "app",
        "bars",
        "cli",
        "commands",
        "disk",
        "docs",
        "estimates",
        "gallery",
        "help",
        "jobs",
        "kit",
        "labs",
        "model",
        "pool",
        "store",
        "template",
        "text",
        "uploads",
        "usage",
        "window",
        "wizard",
    ]
};
