//! A pixel belongs to the triangle that its centre is in; triangles side by side share none and leave none out.

use egui::{Color32, Pos2, Rect, pos2};
use proptest::prelude::*;

use crate::support::{apart, extent, paint, pixel, rectangle, triangles, white};

/// Adds one to what is drawn on.
const ONE: Color32 = Color32::from_rgba_premultiplied(1, 0, 0, 0);

/// Cells a side of the net.
const CELLS: usize = 6;
/// Its mesh width, in points.
const WIDTH: f32 = 5.0;

/// A net of triangles over the whole picture, its inner knots moved about, but not so far that one turns over.
fn net(moves: &[(f32, f32)], turned: &[bool]) -> Vec<(Pos2, Color32)> {
    let knot = |column: usize, row: usize| {
        let inner = (1..CELLS).contains(&column) && (1..CELLS).contains(&row);
        let (dx, dy) = if inner { moves[row * CELLS + column] } else { (0.0, 0.0) };
        pos2(column as f32 * WIDTH + dx, row as f32 * WIDTH + dy)
    };
    let mut corners = Vec::new();
    for (column, row) in (0..CELLS).flat_map(|row| (0..CELLS).map(move |column| (column, row))) {
        let [a, b] = [knot(column, row), knot(column + 1, row)];
        let [c, d] = [knot(column + 1, row + 1), knot(column, row + 1)];
        // Around with the clock or against it: no side is a back.
        let both = if turned[row * CELLS + column] { [a, b, c, a, d, c] } else { [b, a, d, b, c, d] };
        corners.extend(both.map(|place| (place, ONE)));
    }
    corners
}

proptest! {
    #[test]
    fn a_net_covers_every_pixel_once(
        moves in prop::collection::vec((-1.0_f32..1.0, -1.0_f32..1.0), CELLS * CELLS),
        turned in prop::collection::vec(any::<bool>(), CELLS * CELLS),
        on_grid: bool,
    ) {
        // Knots on pixel centres are where the rule counts.
        let snap = |part: f32| if on_grid { part.round() + 0.5 } else { part };
        let moves: Vec<_> = moves.into_iter().map(|(dx, dy)| (snap(dx), snap(dy))).collect();
        let side = (CELLS as f32 * WIDTH) as u32;
        let picture = paint(&white(), [triangles(&net(&moves, &turned))], extent(side, side));
        for (x, y) in (0..side).flat_map(|y| (0..side).map(move |x| (x, y))) {
            prop_assert_eq!(pixel(&picture, x, y), [1, 0, 0, 0], "at {}, {}", x, y);
        }
    }

    #[test]
    fn a_rectangle_is_its_two_triangles(
        left in -8.0_f32..24.0, top in -8.0_f32..24.0, width in 0.0_f32..24.0, height in 0.0_f32..24.0,
        channels: [u8; 4],
    ) {
        let [r, g, b, a] = channels;
        let rect = Rect::from_min_size(pos2(left, top), egui::vec2(width, height));
        let whole = rectangle(rect, Color32::from_rgba_premultiplied(r, g, b, a));
        let parts = apart(&whole);
        let raster = white();
        prop_assert_eq!(paint(&raster, [whole], extent(20, 20)), paint(&raster, parts, extent(20, 20)));
    }
}

#[test]
fn centres_on_an_edge_belong_to_what_lies_right_of_it_and_below() {
    let rect = Rect::from_min_max(pos2(1.5, 1.5), pos2(3.5, 3.5));
    let whole = rectangle(rect, Color32::WHITE);
    for meshes in [vec![whole.clone()], apart(&whole)] {
        let picture = paint(&white(), meshes, extent(5, 5));
        let covered: Vec<_> = (0..25).filter(|n| pixel(&picture, n % 5, n / 5)[3] == 255).collect();
        assert_eq!(covered, [6, 7, 11, 12]);
    }
}
