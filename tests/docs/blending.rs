//! Colours lie over each other as they are, in gamma space, rounded to the nearest.

use egui::{Color32, Rect, pos2};
use proptest::prelude::*;

use crate::support::{extent, paint, pixel, rectangle, triangles, white};

fn covering(color: Color32) -> egui::Mesh {
    rectangle(Rect::from_min_max(pos2(0.0, 0.0), pos2(3.0, 3.0)), color)
}

/// What two colours over each other give, of each channel.
fn expected(below: [u8; 4], above: [u8; 4]) -> [u8; 4] {
    let keep = f64::from(255 - above[3]) / 255.0;
    std::array::from_fn(|channel| {
        (f64::from(above[channel]) + (f64::from(below[channel]) * keep).round()).min(255.0) as u8
    })
}

proptest! {
    #[test]
    fn a_colour_over_another_is_the_weighted_sum(below: [u8; 4], above: [u8; 4]) {
        let color = |[r, g, b, a]: [u8; 4]| Color32::from_rgba_premultiplied(r, g, b, a);
        let picture = paint(&white(), [covering(color(below)), covering(color(above))], extent(3, 3));
        prop_assert_eq!(pixel(&picture, 1, 1), expected(expected([0; 4], below), above));
    }
}

#[test]
fn a_colour_without_alpha_adds_and_never_runs_over() {
    let additive = Color32::from_rgba_premultiplied(5, 5, 5, 0);
    let below = Color32::from_rgb(253, 100, 0);
    let picture = paint(&white(), [covering(below), covering(additive)], extent(3, 3));
    assert_eq!(pixel(&picture, 1, 1), [255, 105, 5, 255]);
}

#[test]
fn what_is_not_drawn_on_is_transparent() {
    let picture = paint(&white(), [], extent(2, 2));
    assert_eq!(picture.rgba, [0; 16]);
}

#[test]
fn colours_between_corners_change_evenly() {
    let (dark, light) = (Color32::from_rgb(0, 0, 0), Color32::from_rgb(200, 100, 50));
    let (left, right) = (0.0, 100.0);
    let corners = [
        (pos2(left, 0.0), dark),
        (pos2(right, 0.0), light),
        (pos2(left, 4.0), dark),
        (pos2(right, 4.0), light),
        (pos2(left, 4.0), dark),
        (pos2(right, 0.0), light),
    ];
    let picture = paint(&white(), [triangles(&corners)], extent(100, 4));
    for x in 0..100 {
        let part = (f64::from(x) + 0.5) / 100.0;
        let [r, g, b, a] = pixel(&picture, x, 2);
        for (channel, full) in [(r, 200.0), (g, 100.0), (b, 50.0)] {
            assert!((f64::from(channel) - full * part).abs() <= 0.501, "{x}: {channel}");
        }
        assert_eq!(a, 255);
    }
}
