//! A picture made smaller keeps its shape, and each pixel is what it covers on average.

use egui::{Color32, ColorImage};
use lab_gallery::ui::widgets::shrunk;

#[test]
fn a_pixel_is_what_it_covers_on_average() {
    let stripes = (0..6 * 4).map(|place| if place % 2 == 0 { Color32::BLACK } else { Color32::WHITE });
    let small = shrunk(&ColorImage::new([6, 4], stripes.collect()), [3, 10]);
    assert_eq!(small.size, [3, 2]);
    assert!(small.pixels.iter().all(|pixel| *pixel == Color32::from_gray(128)), "{:?}", small.pixels);
}

#[test]
fn a_part_of_a_pixel_counts_as_a_part() {
    let row = [0, 0, 255].map(Color32::from_gray);
    let small = shrunk(&ColorImage::new([3, 1], row.to_vec()), [2, 1]);
    assert_eq!(small.pixels, [0, 170].map(Color32::from_gray));
}

#[test]
fn the_side_that_is_too_long_by_more_gives_the_measure() {
    let image = ColorImage::filled([100, 400], Color32::RED);
    assert_eq!(shrunk(&image, [50, 50]).size, [12, 50]);
    assert_eq!(shrunk(&image, [1, 400]).size, [1, 4]);
    assert_eq!(shrunk(&image, [100, 400]), image);
}
