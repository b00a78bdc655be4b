//! A message as Markdown within a line.

use std::fmt::Write as _;

use crate::text::Piece;

/// What stands for `$article` in a message.
#[derive(Clone, Copy, Debug)]
pub struct Link<'a> {
    /// The article's title.
    pub title: &'a str,
    /// Its file.
    pub file: &'a str,
}

/// The pieces as Markdown: labels in bold, the variable `$article` as a link.
pub fn inline(pieces: &[Piece], link: Option<&Link<'_>>) -> String {
    let mut out = String::new();
    let mut pieces = pieces.iter().peekable();
    while let Some(piece) = pieces.next() {
        match (piece, link) {
            (Piece::Value { name, .. }, Some(Link { title, file })) if name == "article" => {
                let title = escaped(title, false);
                // Writing to a string cannot fail.
                let _never = write!(out, "[{title}]({file})");
            }
            (Piece::Text(text) | Piece::Value { text, .. }, _) => {
                out.push_str(&escaped(text, out.is_empty()));
            }
            (Piece::Label { text, .. }, _) => {
                let (first, last) = (text.chars().next(), text.chars().next_back());
                if out.chars().next_back().is_some_and(|before| needs_space(before, first)) {
                    out.push(' ');
                }
                out.push_str("**");
                out.push_str(&escaped(text, false));
                out.push_str("**");
                let room = match pieces.peek() {
                    Some(Piece::Text(after) | Piece::Value { text: after, .. }) => {
                        after.chars().next().is_some_and(|after| needs_space(after, last))
                    }
                    Some(Piece::Label { .. }) => true,
                    None => false,
                };
                if room {
                    out.push(' ');
                }
            }
        }
    }
    out
}

/// Whether a space has to stand between a bold label, whose outermost character is `edge`, and what is beside it.
///
/// Where Chinese and Japanese put marks around a label, bold type wants some room. Elsewhere one is needed only where
/// Markdown would not take the asterisks for bold type: between a letter and a label that begins or ends with a mark.
fn needs_space(beside: char, edge: Option<char>) -> bool {
    beside.is_alphanumeric() && (is_han_or_kana(beside) || edge.is_some_and(|edge| !edge.is_alphanumeric()))
}

fn is_han_or_kana(c: char) -> bool {
    matches!(
        c,
        '\u{3005}'..='\u{3007}'
            | '\u{3041}'..='\u{30ff}'
            | '\u{3400}'..='\u{4dbf}'
            | '\u{4e00}'..='\u{9fff}'
            | '\u{f900}'..='\u{faff}'
            | '\u{20000}'..='\u{3ffff}'
    )
}

/// Text in which nothing means anything to Markdown; `at_start` of a line more could.
pub(super) fn escaped(text: &str, at_start: bool) -> String {
    let mut out = String::with_capacity(text.len());
    let marker = at_start && text.starts_with(['#', '>', '+', '-', '=', ':', '|']);
    let number = text.trim_start_matches(|c: char| c.is_ascii_digit());
    let numbered = at_start && number.len() < text.len() && number.starts_with(['.', ')']);
    for (at, c) in text.char_indices() {
        let special = matches!(c, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '&' | '~');
        if special || (at == 0 && marker) || (numbered && at == text.len() - number.len()) {
            out.push('\\');
        }
        // A message of several lines is one paragraph.
        out.push(if c == '\n' { ' ' } else { c });
    }
    out
}
