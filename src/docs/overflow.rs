//! What a person could not read: text that is cut off, runs out of the window, or lies over other text.

use std::collections::BTreeSet;
use std::fmt;

use egui::epaint::{ClippedShape, Shape, TextShape};
use egui::{Rect, vec2};

/// How far, in points, text may stick out: glyphs do so by fractions.
const SLACK: f32 = 1.0;

/// A frame to be looked at.
pub struct Seen<'a> {
    /// What it draws.
    pub shapes: &'a [ClippedShape],
    /// All that there is room for.
    pub window: Rect,
    /// What scrolls sideways: there, a part that is out of sight is what the scroll bar is for.
    pub sideways: &'a [Rect],
    /// Whether that is the program's own words, which may not be shortened with an ellipsis. Names that people gave may.
    pub is_label: &'a dyn Fn(&str) -> bool,
}

/// Text that cannot be read, shortened to what tells which it is.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Overflow {
    /// It lies over other text.
    Over {
        /// What.
        text: String,
        /// Over what.
        other: String,
        /// Where, in points.
        place: Place,
    },
    /// The program's own words end in an ellipsis.
    Shortened {
        /// What.
        text: String,
        /// Where, in points.
        place: Place,
    },
    /// It reaches beyond its room.
    Cut {
        /// What.
        text: String,
        /// Its own, in points.
        place: Place,
        /// From where to where there is room.
        room: [i32; 2],
    },
}

/// Left, top, right and bottom in whole points.
pub type Place = [i32; 4];

impl Overflow {
    /// Where it is, in points.
    pub fn rect(&self) -> Rect {
        let (Self::Over { place, .. } | Self::Shortened { place, .. } | Self::Cut { place, .. }) = self;
        let [left, top, right, bottom] = place.map(|side| side as f32);
        Rect::from_min_max(egui::pos2(left, top), egui::pos2(right, bottom))
    }
}

/// For whoever mends the window.
impl fmt::Display for Overflow {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Over { text, other, .. } => write!(f, "“{text}” lies over “{other}”"),
            Self::Shortened { text, place: [left, _, right, _] } => {
                write!(f, "“{text}” is shortened to {} points", right - left)
            }
            Self::Cut { text, place: [left, _, right, _], room: [from, to] } => {
                write!(f, "“{text}” is cut: it reaches from {left} to {right}, its room from {from} to {to}")
            }
        }
    }
}

fn place(rect: Rect) -> Place {
    [rect.left(), rect.top(), rect.right(), rect.bottom()].map(|side| side.round() as i32)
}

/// Every fault of what is on screen.
pub fn find(seen: &Seen<'_>) -> Vec<Overflow> {
    let mut faults = BTreeSet::new();
    let mut lines_so_far: Vec<(Rect, String)> = Vec::new();
    for clipped in seen.shapes {
        let clip = clipped.clip_rect.intersect(seen.window);
        look(&clipped.shape, &mut |shape| match shape {
            Shape::Rect(rect) if rect.fill.a() == 255 => {
                // What lies below a surface is not seen; what is seen of it in part is not judged.
                let covered = rect.rect.intersect(clip);
                lines_so_far.retain(|(place, _)| !place.shrink(SLACK).intersects(covered));
            }
            Shape::Text(text) if !text.galley.text().trim().is_empty() => {
                judge(text, clipped.clip_rect, seen, &mut faults);
                // Line by line: text may begin where other text ends.
                let said = short(text.galley.text());
                let lines = text.galley.rows.iter();
                let lines = lines.map(|line| line.rect_without_leading_space().translate(text.pos.to_vec2()));
                let lines: Vec<Rect> =
                    lines.map(|line| line.intersect(clip).shrink(SLACK)).filter(Rect::is_positive).collect();
                for (other, words) in &lines_so_far {
                    let over = |line: &&Rect| {
                        let both = line.intersect(*other);
                        both.is_positive() && both.width() > 2.0 && both.height() > 3.0
                    };
                    if let Some(line) = lines.iter().find(over) {
                        let (text, other, place) = (said.clone(), words.clone(), place(*line));
                        faults.insert(Overflow::Over { text, other, place });
                    }
                }
                lines_so_far.extend(lines.into_iter().map(|line| (line, said.clone())));
            }
            _ => {}
        });
    }
    faults.into_iter().collect()
}

fn look<'a>(shape: &'a Shape, see: &mut impl FnMut(&'a Shape)) {
    if let Shape::Vec(shapes) = shape {
        for shape in shapes {
            look(shape, see);
        }
    } else {
        see(shape);
    }
}

fn judge(text: &TextShape, clip: Rect, seen: &Seen<'_>, faults: &mut BTreeSet<Overflow>) {
    let own = text.visual_bounding_rect();
    // Lines that are scrolled away are for another place of the scroll bar.
    if !own.intersects(clip) || !clip.intersects(seen.window) || text.opacity_factor == 0.0 {
        return;
    }
    let said = short(text.galley.text());
    if text.galley.elided && (seen.is_label)(text.galley.text()) {
        faults.insert(Overflow::Shortened { text: said.clone(), place: place(own) });
    }
    if seen.sideways.iter().any(|area| area.expand(SLACK).contains_rect(clip)) {
        return;
    }
    let room = clip.intersect(seen.window).expand2(vec2(SLACK, 0.0));
    if own.left() < room.left() || own.right() > room.right() {
        let room = [room.left(), room.right()].map(|side| side.round() as i32);
        faults.insert(Overflow::Cut { text: said, place: place(own), room });
    }
}

fn short(text: &str) -> String {
    let mut short: String = text.chars().take(60).collect();
    if short.len() < text.len() {
        short.push('…');
    }
    short.replace('\n', " ")
}
