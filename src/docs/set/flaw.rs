//! What is not good in a set, and how it is said.

use super::area::Area;
use super::personal::Personal;
use super::touched::{How, Touched};
use crate::docs::{preset, stage};
use crate::model::{Explain, Message};
use crate::text::Lang;

/// Something that is not good in a picture of a set.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Flaw {
    /// The picture's path in the set.
    pub file: String,
    /// What.
    pub what: What,
}

/// What is not good.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What {
    /// The scene cannot be played, or its picture not be made.
    Fails(Message),
    /// It is not what was accepted.
    Changed {
        /// So many pixels changed.
        pixels: usize,
        /// Width and height before and now, where they are not the same.
        resized: Option<[[u32; 2]; 2]>,
        /// The widgets that the change is about.
        widgets: Vec<Touched>,
    },
    /// The file is not what was accepted.
    Altered {
        /// How many of its pixels, and where, as far as it can be told.
        at: Option<(usize, Area)>,
    },
    /// The alternative text is not what was accepted.
    Alt,
    /// It was accepted, and its file is not there.
    Missing,
    /// It was never accepted.
    New,
    /// No scene makes it.
    Orphan,
    /// Its file cannot be read.
    Unreadable(Message),
    /// A text looks like somebody's own.
    Private {
        /// What it looks like.
        kind: Personal,
        /// The text.
        text: String,
    },
    /// What a reader could not read.
    Shown(stage::Fault),
    /// What the preset does not allow.
    Preset(preset::Fault),
}

impl What {
    /// The sentence in that language.
    pub fn say(&self, lang: &Lang) -> String {
        lang.say(&self.message(lang))
    }

    /// The sentence.
    pub fn message(&self, lang: &Lang) -> Message {
        match self {
            Self::Fails(message) | Self::Unreadable(message) => message.clone(),
            Self::Changed { pixels, resized, widgets } => changed(*pixels, *resized, widgets, lang),
            Self::Altered { at: None } => Message::new("docs-check-altered"),
            Self::Altered { at: Some((count, area)) } => Message::new("docs-check-altered-at")
                .with("count", *count)
                .with("left", u64::from(area.left))
                .with("top", u64::from(area.top))
                .with("width", u64::from(area.width()))
                .with("height", u64::from(area.height())),
            Self::Alt => Message::new("docs-check-alt"),
            Self::Missing => Message::new("docs-check-missing"),
            Self::New => Message::new("docs-check-new"),
            Self::Orphan => Message::new("docs-check-orphan"),
            Self::Private { kind, text } => {
                let id = match kind {
                    Personal::Mail => "docs-check-mail",
                    Personal::Phone => "docs-check-phone",
                    Personal::Address => "docs-check-address",
                    Personal::Home => "docs-check-home",
                    Personal::Guid => "docs-check-guid",
                };
                Message::new(id).with("text", text.as_str())
            }
            Self::Shown(fault) => fault.explain(),
            Self::Preset(fault) => fault.explain(),
        }
    }
}

fn changed(pixels: usize, resized: Option<[[u32; 2]; 2]>, widgets: &[Touched], lang: &Lang) -> Message {
    let mut said: Vec<String> = widgets.iter().map(|touched| lang.say(&touched.explain())).collect();
    if said.is_empty() {
        said.push(lang.text("docs-touched-nothing"));
    }
    match resized {
        Some([[old_width, old_height], [width, height]]) => Message::new("docs-check-resized")
            .with("old-width", u64::from(old_width))
            .with("old-height", u64::from(old_height))
            .with("width", u64::from(width))
            .with("height", u64::from(height))
            .with("widgets", said),
        None => Message::new("docs-check-changed").with("count", pixels).with("widgets", said),
    }
}

impl Explain for Touched {
    fn explain(&self) -> Message {
        let id = match self.how {
            How::Pixels(_) => "docs-touched-pixels",
            How::New => "docs-touched-new",
            How::Gone => "docs-touched-gone",
            How::Moved => "docs-touched-moved",
            How::Renamed { .. } => "docs-touched-renamed",
        };
        let message = Message::new(id).with("role", self.role.as_str()).with("name", self.name.as_str());
        match &self.how {
            How::Pixels(count) => message.with("count", *count),
            How::Renamed { before } => message.with("before", before.as_str()),
            How::New | How::Gone | How::Moved => message,
        }
    }
}
