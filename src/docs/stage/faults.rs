//! What a reader of the picture could not read.

use std::cell::OnceCell;
use std::collections::BTreeSet;

use egui::epaint::{Shape, TextShape};
use egui::{FontFamily, Rect, pos2};

use super::Look;
use super::crop::Cut;
use super::driver::Driver;
use crate::docs::overflow::{self, Overflow, Seen};
use crate::model::{Explain, Message};

/// Something that should not be published.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fault {
    /// Text that is cut off, shortened or covered.
    Unreadable(Overflow),
    /// Characters that no typeface draws.
    MissingGlyphs {
        /// The text.
        text: String,
        /// The characters.
        characters: String,
    },
    /// A control without a name, which nobody can ask for.
    Nameless {
        /// What it is, and where.
        control: String,
    },
}

impl Explain for Fault {
    fn explain(&self) -> Message {
        match self {
            Self::Unreadable(Overflow::Over { text, other, .. }) => {
                Message::new("docs-fault-over").with("text", text.as_str()).with("other", other.as_str())
            }
            Self::Unreadable(Overflow::Shortened { text, .. }) => {
                Message::new("docs-fault-shortened").with("text", text.as_str())
            }
            Self::Unreadable(Overflow::Cut { text, .. }) => {
                Message::new("docs-fault-cut").with("text", text.as_str())
            }
            Self::MissingGlyphs { text, characters } => Message::new("docs-fault-glyphs")
                .with("text", text.as_str())
                .with("characters", characters.as_str()),
            Self::Nameless { control } => {
                Message::new("docs-fault-nameless").with("control", control.as_str())
            }
        }
    }
}

/// The faults of what is on screen, as far as it is in the picture.
pub(super) fn find(driver: &Driver, look: &Look, [left, top, right, bottom]: Cut) -> Vec<Fault> {
    let corner = |x: u32, y: u32| pos2(x as f32, y as f32) / look.scale;
    let shown = Rect::from_min_max(corner(left, top), corner(right, bottom));
    let sideways = driver.sight().sideways();
    let labels = OnceCell::new();
    let is_label = |text: &str| labels.get_or_init(|| look.lang.said_by()).contains_key(text);
    let shapes = &driver.output().shapes;
    let seen = Seen { shapes, window: driver.window(), sideways: &sideways, is_label: &is_label };
    let unreadable = overflow::find(&seen).into_iter().filter(|fault| fault.rect().intersects(shown));
    let mut faults: Vec<Fault> = unreadable.map(Fault::Unreadable).collect();
    faults.extend(missing(driver, shown));
    faults.extend(driver.sight().nameless(shown).into_iter().map(|control| Fault::Nameless { control }));
    faults
}

/// Texts with characters that are drawn as boxes.
fn missing(driver: &Driver, shown: Rect) -> Vec<Fault> {
    let mut texts = BTreeSet::new();
    for clipped in driver.output().shapes.iter().filter(|clipped| clipped.clip_rect.intersects(shown)) {
        collect(&clipped.shape, shown, &mut texts);
    }
    let mut known: BTreeSet<(FontFamily, char)> = BTreeSet::new();
    driver.context().fonts_mut(|fonts| {
        let mut lacks = |family: &FontFamily, c: char| {
            let drawn = c.is_control()
                || c.is_whitespace()
                || known.contains(&(family.clone(), c))
                || fonts.has_glyph(&egui::FontId::new(14.0, family.clone()), c);
            if drawn {
                known.insert((family.clone(), c));
            }
            !drawn
        };
        texts
            .into_iter()
            .filter_map(|(family, text)| {
                let characters: String = text.chars().filter(|c| lacks(&family, *c)).collect();
                (!characters.is_empty()).then_some(Fault::MissingGlyphs { text, characters })
            })
            .collect()
    })
}

fn collect(shape: &Shape, shown: Rect, texts: &mut BTreeSet<(FontFamily, String)>) {
    match shape {
        Shape::Vec(shapes) => shapes.iter().for_each(|shape| collect(shape, shown, texts)),
        Shape::Text(text) if text.visual_bounding_rect().intersects(shown) => sections(text, texts),
        _ => {}
    }
}

fn sections(text: &TextShape, texts: &mut BTreeSet<(FontFamily, String)>) {
    let job = &text.galley.job;
    for section in &job.sections {
        let part = job.text.get(section.byte_range.start.0..section.byte_range.end.0).unwrap_or_default();
        if !part.is_ascii() {
            texts.insert((section.format.font_id.family.clone(), part.to_owned()));
        }
    }
}
