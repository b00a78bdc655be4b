//! Articles: the Markdown is whole in every language, and its labels are those of the interface.

use std::collections::BTreeSet;

use lab_gallery::docs::article::{Article, Form, ImageSyntax, markdown};
use lab_gallery::model::Message;
use lab_gallery::text::{Lang, Piece};
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

fn articles() -> Vec<Article> {
    Article::names().map(|name| Article::find(name).unwrap_or_else(|e| panic!("{name}: {e:?}"))).collect()
}

fn langs() -> Vec<Lang> {
    Lang::available().map(Lang::load).collect()
}

/// As plain Markdown: every picture is one that a parser finds.
fn plain(article: &Article, lang: &Lang) -> String {
    markdown(article, lang, &Form { images: ImageSyntax::Markdown, ..Form::default() })
}

fn parse(text: &str) -> Vec<Event<'_>> {
    let options = Options::ENABLE_YAML_STYLE_METADATA_BLOCKS | Options::ENABLE_GFM;
    Parser::new_ext(text, options).collect()
}

/// What a language cannot change: tags in their order, without words.
fn skeleton(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    for event in parse(text) {
        match event {
            // The order of labels in a sentence is the language's, and so is whether one is named twice.
            Event::Start(Tag::Strong) => {}
            Event::Start(Tag::Image { dest_url, .. } | Tag::Link { dest_url, .. }) => {
                found.push(format!("to {dest_url}"));
            }
            Event::Start(tag) => found.push(format!("{tag:?}")),
            Event::Html(html) | Event::InlineHtml(html) => panic!("HTML: {html}"),
            Event::Code(code) => panic!("code: {code}"),
            _ => {}
        }
    }
    found
}

/// What stands in bold.
fn bold(text: &str) -> Vec<String> {
    let (mut found, mut within): (Vec<String>, _) = (Vec::new(), false);
    for event in parse(text) {
        match event {
            Event::Start(Tag::Strong) => {
                within = true;
                found.push(String::new());
            }
            Event::End(TagEnd::Strong) => within = false,
            Event::Text(text) if within => found.last_mut().unwrap().push_str(&text),
            _ => {}
        }
    }
    found
}

/// The labels that an article's messages have, as the language files say it.
fn labels(article: &Article, lang: &Lang) -> Vec<String> {
    let mut found = Vec::new();
    for id in article.messages() {
        let message = Message { id: id.to_owned().into(), args: std::collections::BTreeMap::new() };
        for piece in lang.pieces(&message).unwrap() {
            if let Piece::Label { id, text } = piece {
                assert!(id.starts_with("ui-") || id.starts_with("model-"), "{id} is no label");
                assert_eq!(text, lang.text(&id));
                found.push(text);
            }
        }
    }
    found
}

#[test]
fn every_language_has_the_same_structure() {
    for article in articles() {
        let english = skeleton(&plain(&article, &Lang::load("en")));
        assert!(english.len() > 50, "{english:?}");
        for lang in langs() {
            assert_eq!(skeleton(&plain(&article, &lang)), english, "{} in {lang:?}", article.name);
        }
    }
}

#[test]
fn what_is_bold_is_a_label_of_the_interface() {
    for article in articles() {
        for lang in langs() {
            let text = plain(&article, &lang);
            let (bold, labels) = (bold(&text), labels(&article, &lang));
            assert!(bold.len() > 10, "{lang:?}: {bold:?}");
            assert_eq!(bold, labels, "{} in {lang:?}", article.name);
        }
    }
}

#[test]
fn no_label_is_typed_by_hand() {
    let quotes = ['“', '”', '„', '«', '»', '「', '」', '『', '』', '*', '"'];
    for article in articles() {
        for lang in langs() {
            for id in article.messages().into_iter().filter(|id| id.starts_with("article-")) {
                let message = Message { id: id.to_owned().into(), args: std::collections::BTreeMap::new() };
                for piece in lang.pieces(&message).unwrap() {
                    let Piece::Text(text) = piece else { continue };
                    assert!(!text.contains(quotes), "{lang:?}, {id}: {text}");
                }
            }
        }
    }
}

#[test]
fn bold_type_has_room_where_the_writing_wants_it() {
    let says = |tag, what: &str| {
        let all: Vec<_> = articles().iter().map(|article| plain(article, &Lang::load(tag))).collect();
        assert!(all.iter().any(|text| text.contains(what)), "{tag} does not say {what}");
    };
    says("zh-TW", "的 **範本** 頁面上選取 **停止範本**。");
    says("zh-CN", "的 **模板** 页面上选择 **停止模板**。");
    says("ja-JP", "ラボの **テンプレート** ページで、");
    // A particle follows its noun, unless Markdown would not see where the bold type ends.
    says("ko-KR", "**내보내기**를 선택합니다.");
    says("ko-KR", "**새 작업 영역…** 을 선택합니다.");
    says("fr-FR", "Sous **Nom de l’image**, entrez");
}

#[test]
fn pictures_stand_in_their_steps() {
    for article in articles() {
        let text = plain(&article, &Lang::load("en"));
        let (mut depth, mut shown) = (0, Vec::new());
        for event in parse(&text) {
            match event {
                Event::Start(Tag::Item) => depth += 1,
                Event::End(TagEnd::Item) => depth -= 1,
                Event::Start(Tag::Image { dest_url, .. }) => {
                    assert_eq!(depth, 1, "{dest_url}");
                    shown.push(dest_url.to_string());
                }
                _ => {}
            }
        }
        let named: Vec<_> = article
            .pictures()
            .into_iter()
            .map(|scene| format!("media/{}/{scene}.png", article.name))
            .collect();
        assert_eq!(shown, named);
        let once: BTreeSet<_> = named.iter().collect();
        assert_eq!(once.len(), named.len(), "a picture stands twice: {named:?}");
    }
}

#[test]
fn steps_are_numbered_from_one() {
    for article in articles() {
        for lang in langs() {
            let mut next = 1;
            for line in plain(&article, &lang).lines() {
                if line.starts_with("## ") {
                    next = 1;
                } else if let Some((number, _)) =
                    line.split_once(". ").filter(|(n, _)| n.parse::<u8>().is_ok())
                {
                    assert_eq!(number, next.to_string(), "{line}");
                    next += 1;
                }
            }
        }
    }
}

#[test]
fn nothing_is_left_of_what_messages_are_made_of() {
    for article in articles() {
        for lang in langs() {
            for images in [ImageSyntax::LearnTriple, ImageSyntax::Markdown] {
                let text = markdown(&article, &lang, &Form { images, ..Form::default() });
                assert!(!text.contains(['{', '}', '\u{2068}', '\u{2069}', '\t', '\r']), "{text}");
                for id in ["article-", "help-", "ui-", "docs-alt", "model-"] {
                    let named = text.contains(id) && !text.contains(&format!("/{id}"));
                    assert!(!named || id == "article-", "{lang:?} says {id}");
                }
                assert!(text.ends_with('\n') && !text.ends_with("\n\n"));
                assert!(!text.contains("\n\n\n"), "two empty lines");
                for line in text.lines() {
                    assert_eq!(line, line.trim_end(), "{lang:?}");
                }
            }
        }
    }
}
