//! What a person could not read: text that is cut off, runs out of the window, or lies over other text.

use std::collections::BTreeSet;

use egui::Rect;
use egui_kittest::Harness;
use egui_kittest::kittest::NodeT as _;
use lab_gallery::docs::overflow::{self, Seen};

/// Every fault of what is on screen, as a line for a person. Text may be shortened with an ellipsis unless it is one of
/// `labels`: names that people gave may be, the program's own words may not.
pub fn overflow<S>(harness: &Harness<'_, S>, window: Rect, labels: &BTreeSet<String>) -> Vec<String> {
    let sideways = sideways(harness);
    let is_label = |text: &str| labels.contains(text);
    let seen = Seen { shapes: &harness.output().shapes, window, sideways: &sideways, is_label: &is_label };
    overflow::find(&seen).iter().map(ToString::to_string).collect()
}

/// What scrolls sideways: there, a part that is out of sight is what the scroll bar is for.
fn sideways<S>(harness: &Harness<'_, S>) -> Vec<Rect> {
    let nodes = harness.root().children_recursive();
    nodes
        .filter(|node| node.accesskit_node().data().scroll_x_max().is_some_and(|most| most > 0.0))
        .map(|node| node.rect())
        .collect()
}
