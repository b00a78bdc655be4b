//! Words in an article are words, whatever they are to Markdown; labels are bold, whatever stands beside them.

use lab_gallery::docs::article::{Link, inline};
use lab_gallery::text::Piece;
use proptest::prelude::*;
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

/// What a reader sees: the words, and those of them that are bold.
fn read(markdown: &str) -> (String, Vec<String>) {
    let options = Options::ENABLE_GFM | Options::ENABLE_STRIKETHROUGH | Options::ENABLE_TABLES;
    let (mut words, mut bold, mut within) = (String::new(), Vec::<String>::new(), false);
    for event in Parser::new_ext(markdown, options) {
        match event {
            Event::Start(Tag::Paragraph | Tag::Link { .. }) | Event::End(_) if !within => {}
            Event::Start(Tag::Strong) => {
                within = true;
                bold.push(String::new());
            }
            Event::End(TagEnd::Strong) => within = false,
            Event::Text(text) => {
                words.push_str(&text);
                if within {
                    bold.last_mut().unwrap().push_str(&text);
                }
            }
            other => panic!("{other:?} in {markdown}"),
        }
    }
    (words, bold)
}

fn without_spaces(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).collect()
}

/// Words, figures and marks as languages have them, and what Markdown has for its own ends.
fn words() -> impl Strategy<Value = String> {
    "([a-c範本があ내X09]|[ .,:;!?()#>+*_`~&<=|\\\\\\[\\]{}$/\"'-]|[。、「」…（）“”«»]){0,12}"
        .prop_map(|text| text.trim().to_owned())
}

fn label() -> impl Strategy<Value = String> {
    words().prop_filter("a label says something", |text| !text.is_empty())
}

proptest! {
    #[test]
    fn words_are_words_and_labels_are_bold(
        parts in proptest::collection::vec((words(), any::<bool>(), any::<bool>(), label()), 1..4),
    ) {
        let mut pieces = Vec::new();
        for (text, room_before, room_after, label) in &parts {
            let (before, after) = (if *room_before { " " } else { "" }, if *room_after { " " } else { "" });
            pieces.push(Piece::Text(format!("x{text}{before}")));
            pieces.push(Piece::Label { id: "ui-x".to_owned(), text: label.clone() });
            pieces.push(Piece::Text(format!("{after}y")));
        }
        let markdown = inline(&pieces, None);
        let (words, bold) = read(&markdown);
        let said: String = pieces
            .iter()
            .map(|piece| match piece {
                Piece::Text(text) | Piece::Label { text, .. } | Piece::Value { text, .. } => text.as_str(),
            })
            .collect();
        prop_assert_eq!(without_spaces(&words), without_spaces(&said), "{}", markdown);
        let labels: Vec<_> = parts.iter().map(|(.., label)| label.clone()).collect();
        prop_assert_eq!(bold, labels, "{}", markdown);
    }

    #[test]
    fn a_line_may_begin_with_anything(text in label()) {
        let (words, _) = read(&inline(&[Piece::Text(text.clone())], None));
        prop_assert_eq!(without_spaces(&words), without_spaces(&text));
    }
}

#[test]
fn labels_that_follow_each_other_stay_apart() {
    let label = |text: &str| Piece::Label { id: "ui-x".to_owned(), text: text.to_owned() };
    assert_eq!(inline(&[label("A"), label("B")], None), "**A** **B**");
}

#[test]
fn a_title_in_a_link_is_words_too() {
    let pieces = [
        Piece::Text("See ".to_owned()),
        Piece::Value { name: "article".to_owned(), text: "A [*]".to_owned() },
        Piece::Text(".".to_owned()),
    ];
    let link = Link { title: "A [*]", file: "a.md" };
    assert_eq!(inline(&pieces, Some(&link)), "See [A \\[\\*\\]](a.md).");
    assert_eq!(inline(&pieces, None), "See A \\[\\*\\].");
}
