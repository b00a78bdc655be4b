//! What a gallery, an image definition, a lab or a lab account may be called.
//!
//! The rules are the service's documented ones; where its pages contradict each other we take the stricter
//! reading that every page accepts. Names compare without regard to case.

use std::collections::BTreeSet;

use serde::Deserialize;
use serde::de::{Deserializer, Error as _};

use super::message::{Explain, Message};

/// What is being named; each kind has its own rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NameKind {
    /// Shared image gallery: 1 to 80 letters, digits, `.` and `_`; begins and ends with a letter or digit.
    Gallery,
    /// Image definition: as a gallery, and `-` too.
    Image,
    /// Lab: 1 to 100 letters, digits, spaces, `.`, `_` and `-`; begins with a letter, ends with a letter or digit.
    ///
    /// Spaces are the display name's of the lab account generation (`Python 101`).
    Lab,
    /// Virtual network: 1 to 64 letters, digits, `.`, `_` and `-`; begins with a letter or digit, ends with one or `_`.
    Network,
    /// Lab account: 1 to 100 of any printable characters.
    Account,
    /// Member of a lab account: as the account, without characters that cannot be seen: two members must not look the
    /// same.
    Member,
}

/// Why a name is refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NameProblem {
    /// Nothing but spaces.
    Empty,
    /// More characters than the rule allows.
    TooLong {
        /// The most that is allowed, in characters.
        limit: usize,
    },
    /// Spaces are not allowed; here is the same name with hyphens or underscores.
    Space {
        /// A name that would be accepted.
        suggestion: String,
    },
    /// A character that the rule does not allow.
    Character {
        /// The first such character.
        found: char,
        /// Whose rule it is.
        kind: NameKind,
    },
    /// The first character is not a letter or digit.
    Start,
    /// The first character is not a letter.
    StartLetter,
    /// The last character is not a letter or digit.
    End,
    /// Spaces before or after the name.
    Padded,
    /// Windows and the gallery's folders cannot carry this name.
    Reserved,
}

impl NameKind {
    fn limit(self) -> usize {
        match self {
            Self::Network => 64,
            Self::Gallery | Self::Image => 80,
            Self::Lab | Self::Account | Self::Member => 100,
        }
    }

    fn allows(self, c: char) -> bool {
        match self {
            Self::Gallery => c.is_ascii_alphanumeric() || matches!(c, '.' | '_'),
            Self::Image | Self::Network => c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-'),
            Self::Lab => c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-' | ' '),
            Self::Account => !c.is_control(),
            // Persian and Indic names are written with joiners.
            Self::Member => matches!(c, ' ' | '\u{200c}' | '\u{200d}') || !is_unseen(c),
        }
    }

    /// Whether a name may begin with that character.
    fn begins(self, c: char) -> bool {
        match self {
            Self::Gallery | Self::Image | Self::Network => c.is_ascii_alphanumeric(),
            Self::Lab => c.is_ascii_alphabetic(),
            Self::Account | Self::Member => self.allows(c) && !c.is_whitespace(),
        }
    }

    /// Whether a name may end with that character.
    fn ends(self, c: char) -> bool {
        match self {
            Self::Gallery | Self::Image | Self::Lab => c.is_ascii_alphanumeric(),
            Self::Network => c.is_ascii_alphanumeric() || c == '_',
            Self::Account | Self::Member => self.begins(c),
        }
    }

    /// A name that people read.
    fn is_free(self) -> bool {
        matches!(self, Self::Account | Self::Member)
    }

    /// Whether files or folders are called so.
    fn is_a_file(self) -> bool {
        !self.is_free() && self != Self::Network
    }

    /// What stands for a space in a suggested name.
    fn joiner(self) -> char {
        if self == Self::Gallery { '_' } else { '-' }
    }
}

/// Checks a name as it was typed.
pub fn check(kind: NameKind, name: &str) -> Result<(), NameProblem> {
    if name.trim().is_empty() {
        return Err(NameProblem::Empty);
    }
    if name.chars().count() > kind.limit() {
        return Err(NameProblem::TooLong { limit: kind.limit() });
    }
    if !kind.allows(' ') && name.contains(char::is_whitespace) {
        return Err(NameProblem::Space { suggestion: suggest(kind, name) });
    }
    if let Some(found) = name.chars().find(|c| !kind.allows(*c)) {
        return Err(NameProblem::Character { found, kind });
    }
    if !name.chars().next().is_some_and(|c| kind.begins(c)) {
        return Err(match kind {
            NameKind::Gallery | NameKind::Image | NameKind::Network => NameProblem::Start,
            NameKind::Lab => NameProblem::StartLetter,
            NameKind::Account | NameKind::Member => NameProblem::Padded,
        });
    }
    if !name.chars().last().is_some_and(|c| kind.ends(c)) {
        return Err(if kind.is_free() { NameProblem::Padded } else { NameProblem::End });
    }
    if kind.is_a_file() && is_reserved(name) {
        return Err(NameProblem::Reserved);
    }
    Ok(())
}

/// Whether a text can be the name of a file in the `disks` folder: no folder in it, and fit for every file system.
pub fn is_file_name(text: &str) -> bool {
    text.len() <= 255
        && text.chars().all(|c| NameKind::Image.allows(c))
        && text.starts_with(|c| NameKind::Image.begins(c))
        && text.ends_with(|c| NameKind::Image.ends(c))
        && !is_reserved(text)
}

/// Reads the name of a file in the `disks` folder; anything else is refused where it is written.
pub(super) fn read_file_name<'de, D: Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
    FileName::deserialize(deserializer).map(|FileName(name)| name)
}

/// Reads names of files in the `disks` folder.
pub(super) fn read_file_names<'de, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<BTreeSet<String>, D::Error> {
    let names = Vec::<FileName>::deserialize(deserializer)?;
    Ok(names.into_iter().map(|FileName(name)| name).collect())
}

#[derive(Deserialize)]
#[serde(try_from = "String")]
struct FileName(String);

impl TryFrom<String> for FileName {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        if is_file_name(&text) { Ok(Self(text)) } else { Err(format!("`{text}` is not a plain file name")) }
    }
}

/// Reads the name of a gallery in the workspace, which is its folder's name.
pub(super) fn read_gallery_name<'de, D: Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
    let text = String::deserialize(deserializer)?;
    match check(NameKind::Gallery, &text) {
        Ok(()) => Ok(text),
        Err(_) => Err(D::Error::custom(format!("`{text}` cannot be a gallery's name"))),
    }
}

/// Whether two names are one and the same to the service.
pub fn same(a: &str, b: &str) -> bool {
    a.eq_ignore_ascii_case(b)
}

/// The form under which a name is looked up.
pub fn key(name: &str) -> String {
    name.to_ascii_lowercase()
}

/// The nearest name that the rule accepts, or an empty text if nothing of it can be kept.
pub fn suggest(kind: NameKind, name: &str) -> String {
    let mut out = String::new();
    let mut length = 0;
    for c in name.chars() {
        let c = match c {
            c if !c.is_whitespace() => c,
            _ if kind.allows(' ') => ' ',
            _ => kind.joiner(),
        };
        if length == kind.limit() {
            break;
        }
        let repeated = (c == ' ' || c == kind.joiner()) && out.ends_with(c);
        if kind.allows(c) && !repeated && (!out.is_empty() || kind.begins(c)) {
            out.push(c);
            length += 1;
        }
    }
    let trim = |out: &mut String| out.truncate(out.trim_end_matches(|c: char| !kind.ends(c)).len());
    trim(&mut out);
    if kind.is_a_file() && is_reserved(&out) {
        // A number makes it an ordinary name; at most two characters are lost at the end for it.
        out.insert_str(stem(&out).len(), if kind == NameKind::Gallery { "_1" } else { "-1" });
        out.truncate(kind.limit());
        trim(&mut out);
    }
    out
}

/// [`suggest`], or `else_` where nothing of the name can be kept, as of one in other letters than the Latin ones.
pub fn suggest_or(kind: NameKind, name: &str, else_: &str) -> String {
    Some(suggest(kind, name)).filter(|kept| !kept.is_empty()).unwrap_or_else(|| else_.to_owned())
}

/// The part that Windows looks at for device names: up to the first period, spaces at its end not counted.
fn stem(name: &str) -> &str {
    name.split('.').next().unwrap_or(name).trim_end()
}

/// Device names that Windows does not allow as a file name, whatever the extension.
fn is_reserved(name: &str) -> bool {
    let stem = stem(name).to_ascii_uppercase();
    matches!(stem.as_str(), "CON" | "PRN" | "AUX" | "NUL")
        || ["COM", "LPT"].iter().any(|port| {
            stem.strip_prefix(port).is_some_and(|n| n.len() == 1 && n.chars().all(|c| c.is_ascii_digit()))
        })
}

/// A character that shows nothing, or turns the text around.
fn is_unseen(c: char) -> bool {
    c.is_control()
        || c.is_whitespace()
        || matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
}

/// A character as a person can see it: those that cannot be seen by their number.
fn visible(c: char) -> String {
    if is_unseen(c) { format!("U+{:04X}", u32::from(c)) } else { c.to_string() }
}

impl Explain for NameProblem {
    fn explain(&self) -> Message {
        match self {
            Self::Empty => Message::new("refusal-name-empty"),
            Self::TooLong { limit } => Message::new("refusal-name-too-long").with("limit", *limit),
            Self::Space { suggestion } if suggestion.is_empty() => Message::new("refusal-name-space-only"),
            Self::Space { suggestion } => {
                Message::new("refusal-name-space").with("suggestion", suggestion.as_str())
            }
            Self::Character { found, kind } => Message::new(match kind {
                NameKind::Gallery => "refusal-name-character-gallery",
                NameKind::Image | NameKind::Network => "refusal-name-character",
                NameKind::Lab => "refusal-name-character-lab",
                NameKind::Account => "refusal-name-character-account",
                NameKind::Member => "refusal-name-character-member",
            })
            .with("character", visible(*found)),
            Self::StartLetter => Message::new("refusal-name-start-letter"),
            Self::Padded => Message::new("refusal-name-padded"),
            Self::Start => Message::new("refusal-name-start"),
            Self::End => Message::new("refusal-name-end"),
            Self::Reserved => Message::new("refusal-name-reserved"),
        }
    }
}
