//! Nothing is drawn outside its clip rectangle, which is rounded to whole pixels.

use egui::{Color32, Rect, pos2};

use crate::support::{EVERYWHERE, clipped, extent, pixel, rectangle, white};
use lab_gallery::docs::raster::Extent;

/// Which of a row's ten pixels are drawn on with a clip rectangle, at so many pixels a point.
fn covered(clip: Rect, pixels_per_point: f32) -> Vec<u32> {
    let full = rectangle(Rect::from_min_max(pos2(-5.0, -5.0), pos2(50.0, 50.0)), Color32::WHITE);
    let extent = Extent { pixels_per_point, ..extent(10, 10) };
    let picture = white().paint(&[clipped(full, clip)], extent).unwrap();
    (0..10).filter(|x| pixel(&picture, *x, 5)[3] == 255).collect()
}

fn columns(left: f32, right: f32) -> Rect {
    Rect::from_x_y_ranges(left..=right, -100.0..=100.0)
}

#[test]
fn a_clip_rectangle_cuts_off() {
    assert_eq!(covered(columns(2.0, 5.0), 1.0), [2, 3, 4]);
    assert!(covered(columns(5.0, 2.0), 1.0).is_empty());
    assert_eq!(covered(columns(-9.0, 1.0), 1.0), [0]);
    assert_eq!(covered(columns(9.0, 99.0), 1.0), [9]);
    assert_eq!(covered(EVERYWHERE, 1.0).len(), 10);
    assert!(covered(Rect::NOTHING, 1.0).is_empty());
    assert!(covered(Rect::NAN, 1.0).is_empty());
}

#[test]
fn a_clip_rectangle_between_pixels_goes_to_the_nearest() {
    assert_eq!(covered(columns(1.4, 2.6), 1.0), [1, 2]);
    assert_eq!(covered(columns(1.0, 3.0), 1.5), [2, 3, 4]);
    assert_eq!(covered(columns(1.25, 2.25), 2.0), [3, 4]);
}
