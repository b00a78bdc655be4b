//! An article as Markdown, in the style of Microsoft Learn.

use std::borrow::Cow;
use std::fmt::Write as _;

use jiff::civil::Date;
use serde::Deserialize;

use super::inline::{Link, escaped, inline};
use super::structure::{Article, Block, Entry, Step};
use crate::model::Message;
use crate::text::Lang;

/// How pictures are written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
pub enum ImageSyntax {
    /// Microsoft Learn's `:::image:::`.
    #[default]
    LearnTriple,
    /// Markdown's own.
    Markdown,
}

/// How an article is written down.
#[derive(Clone, Copy, Debug, Default)]
pub struct Form<'a> {
    /// How pictures are written.
    pub images: ImageSyntax,
    /// The language of the pictures, if it is not the article's.
    pub pictures: Option<&'a Lang>,
    /// The day that the article names as its own. None is named unless one is given.
    pub date: Option<Date>,
    /// What the names of the pictures end in, where only others than the usual ones are there: `-dark`, `@2x`.
    pub ending: &'a str,
    /// Articles that do not lie beside this one: they are named, and nothing leads to them.
    pub absent: &'a [String],
}

/// The message that is the alternative text of a scene's picture.
pub fn alt_id(scene: &str) -> String {
    format!("docs-alt-{scene}")
}

/// The article in that language.
pub fn markdown(article: &Article, lang: &Lang, form: &Form<'_>) -> String {
    let mut writer = Writer { article, lang, form, out: String::new() };
    writer.front_matter();
    let title = lang.text(&article.title);
    writer.line("", &format!("# {}", escaped(&title, true)));
    writer.blocks("", &article.about);
    for section in &article.sections {
        writer.heading(&lang.text(&section.title));
        writer.blocks("", &section.blocks);
    }
    let mut next = article.next.iter().filter(|name| !form.absent.contains(name)).peekable();
    if next.peek().is_some() {
        writer.heading(&lang.text("article-next"));
        let entries: Vec<_> = next
            .map(|name| {
                let title = writer.title_of(name);
                let title = escaped(&title, false);
                format!("[{title}]({name}.md)")
            })
            .collect();
        writer.list("", &entries);
    }
    let mut out = writer.out;
    out.truncate(out.trim_end().len());
    out.push('\n');
    out
}

struct Writer<'a> {
    article: &'a Article,
    lang: &'a Lang,
    form: &'a Form<'a>,
    out: String,
}

impl Writer<'_> {
    fn front_matter(&mut self) {
        let (title, description) =
            (self.lang.text(&self.article.title), self.lang.text(&self.article.description));
        self.out.push_str("---\n");
        self.field("title", &title);
        self.field("description", &description);
        self.field("ms.service", "lab-services");
        self.field("ms.topic", "how-to");
        // `author`, `ms.author`, and the day are the publisher's: a name of ours would be wrong, and so would today's date.
        if let Some(date) = self.form.date {
            self.field("ms.date", &date.strftime("%m/%d/%Y").to_string());
        }
        self.out.push_str("---\n\n");
    }

    fn field(&mut self, name: &str, value: &str) {
        // Writing to a string cannot fail.
        let _never = writeln!(self.out, "{name}: {}", yaml(value));
    }

    /// A line, and an empty one after it.
    fn line(&mut self, indent: &str, text: &str) {
        let _never = writeln!(self.out, "{indent}{}\n", text.trim_end());
    }

    fn heading(&mut self, title: &str) {
        self.line("", &format!("## {}", escaped(title, true)));
    }

    fn title_of(&self, article: &str) -> String {
        // Which articles there are was looked up when this one was read.
        Article::find(article).map_or_else(|_| article.to_owned(), |article| self.lang.text(&article.title))
    }

    /// A message, with a link where it names an article.
    fn said(&self, id: &str, article: Option<&str>) -> String {
        let mut message = Message { id: Cow::Owned(id.to_owned()), args: std::collections::BTreeMap::new() };
        let Some(name) = article else {
            return inline(&self.lang.pieces(&message).unwrap_or_default(), None);
        };
        let (title, file) = (self.title_of(name), format!("{name}.md"));
        message = message.with("article", title.as_str());
        let pieces = self.lang.pieces(&message).unwrap_or_default();
        let there = !self.form.absent.iter().any(|absent| absent == name);
        inline(&pieces, there.then_some(&Link { title: &title, file: &file }))
    }

    fn blocks(&mut self, indent: &str, blocks: &[Block]) {
        for block in blocks {
            self.block(indent, block);
        }
    }

    fn block(&mut self, indent: &str, block: &Block) {
        match block {
            Block::Text(id, article) => {
                let text = self.said(id, article.as_deref());
                self.line(indent, &text);
            }
            Block::List(entries) => {
                let entries: Vec<_> =
                    entries.iter().map(|Entry(id, article)| self.said(id, article.as_deref())).collect();
                self.list(indent, &entries);
            }
            Block::Steps(steps) => self.steps(indent, steps),
            Block::Note(ids) => self.alert(indent, "NOTE", ids),
            Block::Important(ids) => self.alert(indent, "IMPORTANT", ids),
            Block::Picture(scene) => self.picture(indent, scene),
        }
    }

    fn list(&mut self, indent: &str, entries: &[String]) {
        for entry in entries {
            let _never = writeln!(self.out, "{indent}- {}", entry.trim_end());
        }
        self.out.push('\n');
    }

    fn steps(&mut self, indent: &str, steps: &[Step]) {
        for (at, step) in steps.iter().enumerate() {
            let number = format!("{}. ", at + 1);
            let within = format!("{indent}{}", " ".repeat(number.len()));
            let text = self.said(&step.text, None);
            self.line(indent, &format!("{number}{text}"));
            if let Some(scene) = &step.picture {
                self.picture(&within, scene);
            }
            self.blocks(&within, &step.blocks);
        }
    }

    fn alert(&mut self, indent: &str, kind: &str, ids: &[String]) {
        let _never = writeln!(self.out, "{indent}> [!{kind}]");
        for (at, id) in ids.iter().enumerate() {
            if at > 0 {
                let _never = writeln!(self.out, "{indent}>");
            }
            let _never = writeln!(self.out, "{indent}> {}", self.said(id, None).trim_end());
        }
        self.out.push('\n');
    }

    fn picture(&mut self, indent: &str, scene: &str) {
        let alt = self.lang.text(&alt_id(scene));
        let file = format!("media/{}/{scene}{}.png", self.article.name, self.form.ending);
        let picture = match self.form.images {
            ImageSyntax::LearnTriple => {
                let alt = alt.replace('"', "&quot;").replace('\n', " ");
                let elsewhere = self.form.pictures.is_some_and(|pictures| pictures.tag() != self.lang.tag());
                let scope = if elsewhere { " loc-scope=\"other\"" } else { "" };
                format!(":::image type=\"content\" source=\"./{file}\" alt-text=\"{alt}\"{scope}:::")
            }
            ImageSyntax::Markdown => format!("![{}]({file})", escaped(&alt, false)),
        };
        self.line(indent, &picture);
    }
}

/// A text as a value in YAML, in quotation marks where it would mean something else without.
fn yaml(value: &str) -> String {
    let plain = value.starts_with(char::is_alphanumeric)
        && !value.contains([':', '#', '"', '\\', '\n'])
        && !value.ends_with(char::is_whitespace);
    if plain {
        return value.to_owned();
    }
    let escaped = value.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', " ");
    format!("\"{escaped}\"")
}
