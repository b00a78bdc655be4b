//! What a person could not read: text that is cut off, runs out of the window, or lies over other text.

use std::collections::BTreeSet;

use egui::epaint::{Shape, TextShape};
use egui::{Rect, vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::NodeT as _;

/// How far, in points, text may stick out: glyphs do so by fractions.
const SLACK: f32 = 1.0;

/// Every fault of what is on screen, as a line for a person. Text may be shortened with an ellipsis unless it is one of
/// `labels`: names that people gave may be, the program's own words may not.
pub fn overflow<S>(harness: &Harness<'_, S>, window: Rect, labels: &BTreeSet<String>) -> Vec<String> {
    let sideways = sideways(harness);
    let shapes = &harness.output().shapes;
    let mut faults = BTreeSet::new();
    let mut seen: Vec<(Rect, String)> = Vec::new();
    for clipped in shapes {
        let clip = clipped.clip_rect.intersect(window);
        look(&clipped.shape, &mut |shape| match shape {
            Shape::Rect(rect) if rect.fill.a() == 255 => {
                // What lies below a surface is not seen; what is seen of it in part is not judged.
                let covered = rect.rect.intersect(clip);
                seen.retain(|(place, _)| !place.shrink(SLACK).intersects(covered));
            }
            Shape::Text(text) if !text.galley.text().trim().is_empty() => {
                judge(text, clipped.clip_rect, window, &sideways, labels, &mut faults);
                // Line by line: text may begin where other text ends.
                let said = short(text.galley.text());
                let lines = text.galley.rows.iter();
                let lines = lines.map(|line| line.rect_without_leading_space().translate(text.pos.to_vec2()));
                let lines: Vec<Rect> =
                    lines.map(|line| line.intersect(clip).shrink(SLACK)).filter(Rect::is_positive).collect();
                for (other, words) in &seen {
                    let over = |line: &Rect| {
                        let both = line.intersect(*other);
                        both.is_positive() && both.width() > 2.0 && both.height() > 3.0
                    };
                    if lines.iter().any(over) {
                        faults.insert(format!("“{said}” lies over “{words}”"));
                    }
                }
                seen.extend(lines.into_iter().map(|line| (line, said.clone())));
            }
            _ => {}
        });
    }
    faults.into_iter().collect()
}

/// What scrolls sideways: there, a part that is out of sight is what the scroll bar is for.
fn sideways<S>(harness: &Harness<'_, S>) -> Vec<Rect> {
    let nodes = harness.root().children_recursive();
    nodes
        .filter(|node| node.accesskit_node().data().scroll_x_max().is_some_and(|most| most > 0.0))
        .map(|node| node.rect())
        .collect()
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

fn judge(
    text: &TextShape,
    clip: Rect,
    window: Rect,
    sideways: &[Rect],
    labels: &BTreeSet<String>,
    faults: &mut BTreeSet<String>,
) {
    let place = text.visual_bounding_rect();
    // Lines that are scrolled away are for another place of the scroll bar.
    if !place.intersects(clip) || !clip.intersects(window) || text.opacity_factor == 0.0 {
        return;
    }
    let said = short(text.galley.text());
    if text.galley.elided && labels.contains(text.galley.text()) {
        faults.insert(format!("“{said}” is shortened to {:.0} points", place.width()));
    }
    if sideways.iter().any(|area| area.expand(SLACK).contains_rect(clip)) {
        return;
    }
    let room = clip.intersect(window).expand2(vec2(SLACK, 0.0));
    if place.left() < room.left() || place.right() > room.right() {
        faults.insert(format!(
            "“{said}” is cut: it reaches from {:.0} to {:.0}, its room from {:.0} to {:.0}",
            place.left(),
            place.right(),
            room.left(),
            room.right()
        ));
    }
}

fn short(text: &str) -> String {
    let mut short: String = text.chars().take(60).collect();
    if short.len() < text.len() {
        short.push('…');
    }
    short.replace('\n', " ")
}
