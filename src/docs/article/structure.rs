//! What an article is made of.

use serde::Deserialize;

use super::error::ArticleError;
use super::markdown::alt_id;
use crate::store::Problem;
use crate::text::Lang;

/// A how-to article, without its words.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Article {
    /// Its name: of its file, and of its pictures' folder.
    #[serde(skip)]
    pub name: String,
    /// The message that is its title.
    pub title: String,
    /// The message that says in a sentence what it is about, for lists and search engines.
    pub description: String,
    /// What comes before the first section.
    pub about: Vec<Block>,
    /// Its sections.
    pub sections: Vec<Section>,
    /// The names of the articles that whoever has read this one may want next.
    pub next: Vec<String>,
}

/// A section with a heading.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Section {
    /// The message that is its heading.
    pub title: String,
    /// What it has.
    pub blocks: Vec<Block>,
}

/// A part of a section or of a step.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub enum Block {
    /// A paragraph: its message. Its variable `$article`, if it has one, becomes a link to the article that is named.
    Text(String, #[serde(default)] Option<String>),
    /// A list: a message for each entry, and the article that it leads to.
    List(Vec<Entry>),
    /// Steps, numbered from 1.
    Steps(Vec<Step>),
    /// What deserves attention: a message for each paragraph.
    Note(Vec<String>),
    /// What one must know: a message for each paragraph.
    Important(Vec<String>),
    /// A picture: its scene.
    Picture(String),
}

/// An entry of a list, as [`Block::Text`].
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Entry(pub String, #[serde(default)] pub Option<String>);

/// One step.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Step {
    /// Its message.
    pub text: String,
    /// The scene that shows it.
    #[serde(default)]
    pub picture: Option<String>,
    /// What else belongs to it.
    #[serde(default)]
    pub blocks: Vec<Block>,
}

/// The articles that are built into the program: names and texts.
const BUILT_IN: [(&str, &str); 2] = [
    (
        "how-to-attach-detach-shared-image-gallery",
        include_str!("../../../assets/docs/articles/how-to-attach-detach-shared-image-gallery.ron"),
    ),
    (
        "how-to-use-shared-image-gallery",
        include_str!("../../../assets/docs/articles/how-to-use-shared-image-gallery.ron"),
    ),
];

impl Article {
    /// The names of the articles that are built in.
    pub fn names() -> impl Iterator<Item = &'static str> {
        BUILT_IN.iter().map(|(name, _)| *name)
    }

    /// The built-in article of that name.
    pub fn find(name: &str) -> Result<Self, ArticleError> {
        match BUILT_IN.iter().find(|(known, _)| *known == name) {
            Some((name, text)) => Self::read(name, text),
            None => Err(ArticleError::Unknown {
                name: name.to_owned(),
                there: Self::names().map(str::to_owned).collect(),
            }),
        }
    }

    /// Reads an article's file, `text`.
    pub fn read(name: &str, text: &str) -> Result<Self, ArticleError> {
        let options =
            ron::Options::default().with_default_extension(ron::extensions::Extensions::IMPLICIT_SOME);
        let read: Result<Self, _> = options.from_str(text);
        let mut article = read
            .map_err(|error| ArticleError::Syntax { name: name.to_owned(), source: Problem::from(error) })?;
        name.clone_into(&mut article.name);
        article.check(text)?;
        Ok(article)
    }

    /// The scenes of its pictures, in the order in which they stand.
    pub fn pictures(&self) -> Vec<&str> {
        let mut found = Vec::new();
        let blocks = self.sections.iter().flat_map(|section| &section.blocks);
        self.about.iter().chain(blocks).for_each(|block| block.pictures(&mut found));
        found
    }

    /// The messages that it says, in the order in which they stand; those of its pictures are named by the pictures.
    pub fn messages(&self) -> Vec<&str> {
        self.named().messages
    }

    fn named(&self) -> Named<'_> {
        let mut named = Named { messages: vec![&self.title, &self.description], articles: Vec::new() };
        self.about.iter().for_each(|block| block.named(&mut named));
        for section in &self.sections {
            named.messages.push(&section.title);
            section.blocks.iter().for_each(|block| block.named(&mut named));
        }
        named.articles.extend(self.next.iter().map(String::as_str));
        named
    }

    /// Whether every message, article and alternative text that it names is there.
    fn check(&self, text: &str) -> Result<(), ArticleError> {
        let named = self.named();
        let source = Lang::load("en");
        let lost = |id: &str, quoted: &str| {
            let (line, column) = place(text, quoted);
            ArticleError::Message { name: self.name.clone(), id: id.to_owned(), line, column }
        };
        if let Some(id) = named.messages.into_iter().find(|id| !source.knows(id)) {
            return Err(lost(id, id));
        }
        if let Some(scene) = self.pictures().into_iter().find(|scene| !source.knows(&alt_id(scene))) {
            return Err(lost(&alt_id(scene), scene));
        }
        match named.articles.into_iter().find(|name| !Self::names().any(|known| known == *name)) {
            Some(name) => Err(ArticleError::Unknown {
                name: name.to_owned(),
                there: Self::names().map(str::to_owned).collect(),
            }),
            None => Ok(()),
        }
    }
}

/// What an article names.
struct Named<'a> {
    messages: Vec<&'a str>,
    articles: Vec<&'a str>,
}

impl Block {
    fn named<'a>(&'a self, named: &mut Named<'a>) {
        match self {
            Self::Text(id, article) => {
                named.messages.push(id);
                named.articles.extend(article.as_deref());
            }
            Self::List(entries) => {
                named.messages.extend(entries.iter().map(|Entry(id, _)| id.as_str()));
                named.articles.extend(entries.iter().filter_map(|Entry(_, article)| article.as_deref()));
            }
            Self::Steps(steps) => {
                for step in steps {
                    named.messages.push(&step.text);
                    step.blocks.iter().for_each(|block| block.named(named));
                }
            }
            Self::Note(ids) | Self::Important(ids) => named.messages.extend(ids.iter().map(String::as_str)),
            Self::Picture(_) => {}
        }
    }

    fn pictures<'a>(&'a self, found: &mut Vec<&'a str>) {
        match self {
            Self::Picture(scene) => found.push(scene),
            Self::Steps(steps) => {
                for step in steps {
                    found.extend(step.picture.as_deref());
                    step.blocks.iter().for_each(|block| block.pictures(found));
                }
            }
            Self::Text(..) | Self::List(_) | Self::Note(_) | Self::Important(_) => {}
        }
    }
}

/// Line and column, from 1, of the place where `text` first has that string in quotation marks.
fn place(text: &str, quoted: &str) -> (usize, usize) {
    let before = text.split(&format!("\"{quoted}\"")).next().unwrap_or_default();
    let line = before.rsplit('\n').next().unwrap_or_default();
    (before.matches('\n').count() + 1, line.chars().count() + 1)
}
