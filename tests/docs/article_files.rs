//! An article's file: what is wrong in it is said with its place, and what would be right.

use lab_gallery::docs::article::{Article, ArticleError};
use lab_gallery::model::Explain as _;
use lab_gallery::text::Lang;

/// A whole article with this in its section.
fn with(block: &str) -> String {
    format!(
        "(\n    title: \"article-use\",\n    description: \"article-use-description\",\n    about: [],\n    \
         sections: [(title: \"help-export\", blocks: [\n{block}\n    ])],\n    next: [],\n)\n"
    )
}

fn refused(text: &str) -> String {
    let error = Article::read("mine", text).expect_err("it was read");
    for tag in Lang::available() {
        let said = Lang::load(tag).say(&error.explain());
        assert!(!said.starts_with("docs-") && !said.contains(['{', '}']), "{tag}: {said}");
    }
    Lang::load("en").say(&error.explain())
}

#[test]
fn an_unknown_article_is_answered_with_those_there_are() {
    let error = Article::find("how-to-fly").expect_err("there is one");
    let said = Lang::load("en").say(&error.explain());
    assert!(said.contains("how-to-fly"), "{said}");
    for name in Article::names() {
        assert!(said.contains(name), "{said}");
    }
}

#[test]
fn what_does_not_parse_is_told_with_line_and_column() {
    let said = refused(&with("        Text(\"help-export-about\")\n        Txt(\"help-export-about\"),"));
    assert!(said.contains("mine") && said.contains("line 7, column"), "{said}");
    let said = refused("(\n    title: \"article-use\",\n    colour: \"red\",\n)");
    assert!(said.contains("line 3") && said.contains("colour"), "{said}");
    refused("");
}

#[test]
fn a_message_that_is_not_there_is_named_with_its_place() {
    let said = refused(&with("        Steps([(text: \"help-export-step-fly\")]),"));
    assert!(said.contains("help-export-step-fly") && said.contains("line 6, column 23"), "{said}");
}

#[test]
fn a_picture_needs_an_alternative_text() {
    let said = refused(&with("        Picture(\"my-picture\"),"));
    assert!(said.contains("docs-alt-my-picture") && said.contains("line 6, column 17"), "{said}");
}

#[test]
fn a_link_leads_to_an_article_that_is_there() {
    let text = with("        Text(\"article-use-need-gallery\", \"how-to-fly\"),");
    let error = Article::read("mine", &text).expect_err("it was read");
    assert!(matches!(&error, ArticleError::Unknown { name, .. } if name == "how-to-fly"), "{error:?}");
}
