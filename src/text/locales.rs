//! The languages and their files: the one list. A new file is one line here, a new language one tag.

/// A language as it is built into the program.
pub(super) struct Locale {
    /// Its BCP 47 tag.
    pub tag: &'static str,
    /// Its name, as those who speak it call it. Not a message: somebody lost in a language that they cannot read must
    /// find their own.
    pub name: &'static str,
    /// Its Fluent files: name and text.
    pub files: &'static [(&'static str, &'static str)],
}

/// Every language: first tags and names, then the files that each of them has.
macro_rules! locales {
    ([$($tag:literal $name:literal),* $(,)?] $files:tt) => {
        &[$(locales!(@one $tag $name $files)),*]
    };
    (@one $tag:literal $name:literal [$($file:literal),* $(,)?]) => {
        Locale {
            tag: $tag,
            name: $name,
            files: &[$((
                $file,
                include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/assets/locales/", $tag, "/", $file, ".ftl")),
            )),*],
        }
    };
}

/// Every language. The first is the source language: it is what others fall back to.
pub(super) const LOCALES: &[Locale] = locales! {
    [
        "en" "English",
        "it-IT" "Italiano",
        "zh-TW" "繁體中文",
        "de-DE" "Deutsch",
        "fr-FR" "Français",
        "es-ES" "Español",
        "ja-JP" "日本語",
        "ko-KR" "한국어",
        "pt-BR" "Português (Brasil)",
        "zh-CN" "简体中文",
    ]
    [
        "access",
        "account",
        "app",
        "articles",
        "bars",
        "cli",
        "commands",
        "darkroom",
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
        "scenes",
        "sets",
        "store",
        "template",
        "text",
        "uploads",
        "usage",
        "window",
        "wizard",
    ]
};
