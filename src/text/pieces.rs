//! A message in pieces, for what is written in more than one face: an article sets the interface's labels in bold.

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement};

/// A piece of a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// Words of the message's own.
    Text(String),
    /// Another message that stands in it: a label of the interface.
    Label {
        /// The label's message.
        id: String,
        /// What it says, without the quotation marks that stand around it in a sentence.
        text: String,
    },
    /// A variable.
    Value {
        /// The variable's name.
        name: String,
        /// What it is.
        text: String,
    },
}

/// The quotation marks that a language may put around a label.
const QUOTES: [(char, char); 6] =
    [('“', '”'), ('„', '“'), ('«', '»'), ('‘', '’'), ('「', '」'), ('『', '』')];

/// The pieces of a pattern; `say` formats a part of it.
pub(super) fn of(pattern: &Pattern<&str>, say: impl Fn(&Pattern<&str>) -> String) -> Vec<Piece> {
    let mut pieces: Vec<Piece> = Vec::with_capacity(pattern.elements.len());
    for element in &pattern.elements {
        let text = say(&Pattern { elements: vec![element.clone()] });
        let piece = match element {
            PatternElement::Placeable { expression: Expression::Inline(inline) } => match inline {
                InlineExpression::MessageReference { id, attribute: None } => {
                    Piece::Label { id: id.name.to_owned(), text }
                }
                InlineExpression::VariableReference { id } => Piece::Value { name: id.name.to_owned(), text },
                _ => Piece::Text(text),
            },
            _ => Piece::Text(text),
        };
        match (pieces.last_mut(), piece) {
            // A message of several lines has an element for each.
            (Some(Piece::Text(before)), Piece::Text(more)) => before.push_str(&more),
            (_, piece) => pieces.push(piece),
        }
    }
    unquote(&mut pieces);
    pieces
}

/// Takes the quotation marks around labels away.
fn unquote(pieces: &mut [Piece]) {
    for at in 1..pieces.len().saturating_sub(1) {
        let Some([Piece::Text(before), Piece::Label { .. }, Piece::Text(after)]) =
            pieces.get_mut(at - 1..=at + 1)
        else {
            continue;
        };
        let opened = before.trim_end();
        let closed = after.trim_start();
        let quoted =
            QUOTES.iter().find(|(open, close)| opened.ends_with(*open) && closed.starts_with(*close));
        if let Some((open, close)) = quoted {
            let (opened, closed) =
                (opened.len() - open.len_utf8(), after.len() - closed.len() + close.len_utf8());
            before.truncate(opened);
            after.replace_range(..closed, "");
        }
    }
}
