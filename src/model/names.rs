//! What a gallery, an image definition, a lab or a lab account may be called.
//!
//! The rules are the service's documented ones; where its pages contradict each other we take the stricter
//! reading that every page accepts. Names compare without regard to case.

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
    /// Lab account: 1 to 100 of any printable characters.
    Account,
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
    },
    /// The first character is not allowed to stand first.
    Start,
    /// The last character is not allowed to stand last.
    End,
    /// Windows and the gallery's folders cannot carry this name.
    Reserved,
}

impl NameKind {
    fn limit(self) -> usize {
        match self {
            Self::Gallery | Self::Image => 80,
            Self::Lab | Self::Account => 100,
        }
    }

    fn allows(self, c: char) -> bool {
        match self {
            Self::Gallery => c.is_ascii_alphanumeric() || matches!(c, '.' | '_'),
            Self::Image => c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-'),
            Self::Lab => c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-' | ' '),
            Self::Account => !c.is_control(),
        }
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
    if kind == NameKind::Account {
        return match name.chars().find(|c| c.is_control()) {
            Some(found) => Err(NameProblem::Character { found }),
            None if name.trim() != name => Err(NameProblem::Start),
            None => Ok(()),
        };
    }
    if kind != NameKind::Lab && name.contains(char::is_whitespace) {
        return Err(NameProblem::Space { suggestion: suggest(kind, name) });
    }
    if let Some(found) = name.chars().find(|c| !kind.allows(*c)) {
        return Err(NameProblem::Character { found });
    }
    let starts =
        |c: char| if kind == NameKind::Lab { c.is_ascii_alphabetic() } else { c.is_ascii_alphanumeric() };
    if !name.chars().next().is_some_and(starts) {
        return Err(NameProblem::Start);
    }
    if !name.chars().last().is_some_and(|c| c.is_ascii_alphanumeric()) {
        return Err(NameProblem::End);
    }
    if is_reserved(name) {
        return Err(NameProblem::Reserved);
    }
    Ok(())
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
    for c in name.trim().chars() {
        let c = if c.is_whitespace() && !kind.allows(' ') { kind.joiner() } else { c };
        if !kind.allows(c) || (c == kind.joiner() && out.ends_with(c)) {
            continue;
        }
        if out.is_empty() && !c.is_ascii_alphanumeric() {
            continue;
        }
        out.push(c);
        if out.len() == kind.limit() {
            break;
        }
    }
    out.truncate(out.trim_end_matches(|c: char| !c.is_ascii_alphanumeric()).len());
    out
}

/// Device names that Windows does not allow as a file name, whatever the extension.
fn is_reserved(name: &str) -> bool {
    let stem = name.split('.').next().unwrap_or(name).to_ascii_uppercase();
    matches!(stem.as_str(), "CON" | "PRN" | "AUX" | "NUL")
        || ["COM", "LPT"].iter().any(|port| {
            stem.strip_prefix(port).is_some_and(|n| n.len() == 1 && n.chars().all(|c| c.is_ascii_digit()))
        })
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
            Self::Character { found } => {
                Message::new("refusal-name-character").with("character", found.to_string())
            }
            Self::Start => Message::new("refusal-name-start"),
            Self::End => Message::new("refusal-name-end"),
            Self::Reserved => Message::new("refusal-name-reserved"),
        }
    }
}
