//! What a site wants of its pictures: a few known ones, and whatever a file says.

use std::fs::File;
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};

use serde::Deserialize;
use unicode_width::UnicodeWidthStr as _;

use super::article::ImageSyntax;
use super::callout::Style;
use super::colour;
use crate::model::{Arg, Explain, Message};
use crate::store::Problem;

/// The largest file that is read as a preset, in bytes.
const MAX_FILE: u64 = 1 << 16;

/// The longest line or gap of call-outs, in pixels.
const LONGEST: f32 = 1_000.0;

/// The least contrast of what carries meaning (WCAG 2.2, 1.4.11).
const CONTRAST: f32 = 3.0;

/// What a site wants of its pictures.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Preset {
    /// Its name; that of a file is the file's, without the ending.
    #[serde(skip)]
    pub name: String,
    /// The widest that a picture may be, in pixels.
    #[serde(default)]
    pub max_width: Option<u32>,
    /// The line around each picture.
    #[serde(default)]
    pub border: Option<Border>,
    /// What call-outs look like.
    pub callout: Style,
    /// The heaviest that a picture's file may be, in bytes.
    #[serde(default)]
    pub max_bytes: Option<u64>,
    /// How long an alternative text must and may be, in characters. A wide character, such as a Chinese one, counts as
    /// two where a text may be too short: it says as much.
    pub alt: (usize, usize),
    /// Whether an alternative text ends as a sentence does.
    pub alt_ends_with_period: bool,
    /// How many pixels an inch has where a picture is printed.
    #[serde(default)]
    pub dpi: Option<u32>,
    /// How an article names its pictures.
    pub images: ImageSyntax,
}

/// A line around a picture, which makes it larger.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Border {
    /// In pixels.
    pub width: u32,
    /// Red, green, blue.
    #[serde(deserialize_with = "colour::read")]
    pub colour: [u8; 3],
}

/// The presets that are built into the program: names and texts. The first is used where none is named.
const BUILT_IN: [(&str, &str); 3] = [
    ("ms-learn", include_str!("../../assets/docs/presets/ms-learn.ron")),
    ("azure-docs-2015", include_str!("../../assets/docs/presets/azure-docs-2015.ron")),
    ("github-docs", include_str!("../../assets/docs/presets/github-docs.ron")),
];

impl Preset {
    /// The names of the presets that are built in; the first is used where none is named.
    pub fn names() -> impl Iterator<Item = &'static str> {
        BUILT_IN.iter().map(|(name, _)| *name)
    }

    /// The built-in preset of that name, or the one in a file: what ends in `.ron` is a file.
    pub fn find(name: &str) -> Result<Self, PresetError> {
        if let Some((name, text)) = BUILT_IN.iter().find(|(known, _)| *known == name) {
            return Self::read(name, text);
        }
        let path = Path::new(name);
        if path.extension().is_none_or(|ending| ending != "ron") {
            let there = Self::names().map(str::to_owned).collect();
            return Err(PresetError::Unknown { name: name.to_owned(), there });
        }
        let text = text(path).map_err(|source| PresetError::File { path: path.to_owned(), source })?;
        Self::read(&path.file_stem().unwrap_or_default().to_string_lossy(), &text)
    }

    /// Reads a preset's file, `text`.
    pub fn read(name: &str, text: &str) -> Result<Self, PresetError> {
        let options =
            ron::Options::default().with_default_extension(ron::extensions::Extensions::IMPLICIT_SOME);
        let syntax = |source| PresetError::Syntax { name: name.to_owned(), source };
        let preset: Self = options.from_str(text).map_err(|error| syntax(Problem::from(error)))?;
        if let Some(entry) = preset.impossible() {
            return Err(PresetError::Value { name: name.to_owned(), entry });
        }
        Ok(Self { name: name.to_owned(), ..preset })
    }

    /// The first entry whose value no picture can be made with.
    fn impossible(&self) -> Option<&'static str> {
        let Style { width, gap, radius, arrow, badge, .. } = self.callout;
        let lengths =
            [("width", width), ("gap", gap), ("radius", radius), ("arrow", arrow), ("badge", badge)];
        let length = lengths.iter().find(|(_, length)| !(0.0..=LONGEST).contains(length));
        let (least, most) = self.alt;
        [
            (self.max_width == Some(0)).then_some("max_width"),
            self.border.is_some_and(|border| border.width > 100).then_some("border"),
            length.map(|(entry, _)| *entry),
            (self.max_bytes == Some(0)).then_some("max_bytes"),
            (least > most || most == 0).then_some("alt"),
            self.dpi.is_some_and(|dpi| !(1..=10_000).contains(&dpi)).then_some("dpi"),
        ]
        .into_iter()
        .flatten()
        .next()
    }

    /// What is wrong with a picture that is so wide, in pixels, and its file, in bytes.
    pub fn of_picture(&self, width: u32, bytes: u64) -> Vec<Fault> {
        let wide = self.max_width.filter(|most| width > *most).map(|most| Fault::Width { width, most });
        let heavy = self.max_bytes.filter(|most| bytes > *most).map(|most| Fault::Weight { bytes, most });
        [wide, heavy].into_iter().flatten().collect()
    }

    /// What is wrong with an alternative text.
    pub fn of_alt(&self, alt: &str) -> Vec<Fault> {
        let (least, most) = self.alt;
        let length = alt.chars().count();
        let short = (alt.width().max(length) < least).then_some(Fault::AltShort { length, least });
        let long = (length > most).then_some(Fault::AltLong { length, most });
        let open = self.alt_ends_with_period && !alt.ends_with(['.', '。', '．', '!', '！', '?', '？']);
        let name = alt.split_whitespace().find(|word| is_file(word));
        let file = name.map(|name| Fault::AltFile { name: name.to_owned() });
        let loose = (alt.trim() != alt || alt.contains(['\n', '\r', '\t'])).then_some(Fault::AltSpace);
        [short, long, open.then_some(Fault::AltPeriod), file, loose].into_iter().flatten().collect()
    }

    /// What is wrong with call-outs whose [`super::callout::contrast`] that is.
    pub fn of_contrast(contrast: f32) -> Option<Fault> {
        (contrast < CONTRAST).then_some(Fault::Contrast)
    }
}

/// Whether a word names a picture's file, which tells nothing to whoever cannot see it.
fn is_file(word: &str) -> bool {
    let word = word.trim_end_matches(|c: char| !c.is_alphanumeric()).to_lowercase();
    let ending = word.rsplit_once('.').map(|(_, ending)| ending);
    ending.is_some_and(|ending| ["png", "gif", "jpg", "jpeg", "svg", "webp"].contains(&ending))
}

fn text(path: &Path) -> io::Result<String> {
    let mut text = String::new();
    File::open(path)?.take(MAX_FILE + 1).read_to_string(&mut text)?;
    if text.len() as u64 > MAX_FILE {
        return Err(io::ErrorKind::FileTooLarge.into());
    }
    Ok(text)
}

/// Why a preset could not be had.
#[derive(Debug, thiserror::Error)]
pub enum PresetError {
    /// No preset has that name.
    #[error("there is no preset {name}")]
    Unknown {
        /// What was asked for.
        name: String,
        /// The presets that there are.
        there: Vec<String>,
    },
    /// Its file could not be read.
    #[error("{} cannot be read", path.display())]
    File {
        /// Which.
        path: PathBuf,
        /// What the system says.
        source: io::Error,
    },
    /// Its file does not parse.
    #[error("the preset {name} cannot be read")]
    Syntax {
        /// The preset.
        name: String,
        /// Where and why.
        source: Problem,
    },
    /// One of its values is none that a picture can be made with.
    #[error("the entry {entry} of the preset {name} has no possible value")]
    Value {
        /// The preset.
        name: String,
        /// The entry.
        entry: &'static str,
    },
}

impl Explain for PresetError {
    fn explain(&self) -> Message {
        match self {
            Self::Unknown { name, there } => Message::new("docs-preset-unknown")
                .with("name", name.as_str())
                .with("names", Arg::List(there.clone())),
            Self::File { path, source } => {
                Message::new("docs-preset-file").path("path", path).with("cause", source.to_string())
            }
            Self::Syntax { name, source } => Message::new("docs-preset-syntax")
                .with("name", name.as_str())
                .with("problem", source.explain()),
            Self::Value { name, entry } => {
                Message::new("docs-preset-value").with("name", name.as_str()).with("entry", *entry)
            }
        }
    }
}

/// What a preset does not accept of a picture.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// Too wide.
    #[error("{width} pixels wide, and at most {most} are allowed")]
    Width {
        /// In pixels.
        width: u32,
        /// In pixels.
        most: u32,
    },
    /// Too heavy.
    #[error("{bytes} bytes, and at most {most} are allowed")]
    Weight {
        /// In bytes.
        bytes: u64,
        /// In bytes.
        most: u64,
    },
    /// The alternative text is too short.
    #[error("an alternative text of {length} characters, and at least {least} are wanted")]
    AltShort {
        /// In characters.
        length: usize,
        /// In characters.
        least: usize,
    },
    /// The alternative text is too long.
    #[error("an alternative text of {length} characters, and at most {most} are allowed")]
    AltLong {
        /// In characters.
        length: usize,
        /// In characters.
        most: usize,
    },
    /// The alternative text does not end as a sentence.
    #[error("the alternative text ends without a full stop")]
    AltPeriod,
    /// The alternative text names a picture's file.
    #[error("the alternative text names the file {name}")]
    AltFile {
        /// The word.
        name: String,
    },
    /// The alternative text has space around it, or more than one line.
    #[error("the alternative text has space around it or several lines")]
    AltSpace,
    /// The call-outs do not stand out from what they are drawn on.
    #[error("the call-outs do not stand out")]
    Contrast,
}

impl Explain for Fault {
    fn explain(&self) -> Message {
        match self {
            Self::Width { width, most } => Message::new("docs-preset-width")
                .with("width", u64::from(*width))
                .with("most", u64::from(*most)),
            Self::Weight { bytes, most } => {
                Message::new("docs-preset-weight").bytes("size", *bytes).bytes("most", *most)
            }
            Self::AltShort { length, least } => {
                Message::new("docs-preset-alt-short").with("length", *length).with("least", *least)
            }
            Self::AltLong { length, most } => {
                Message::new("docs-preset-alt-long").with("length", *length).with("most", *most)
            }
            Self::AltPeriod => Message::new("docs-preset-alt-period"),
            Self::AltFile { name } => Message::new("docs-preset-alt-file").with("name", name.as_str()),
            Self::AltSpace => Message::new("docs-preset-alt-space"),
            Self::Contrast => Message::new("docs-preset-contrast"),
        }
    }
}
