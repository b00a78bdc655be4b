//! Two pictures are the same, or it is said where they are not.

use lab_gallery::docs::raster::Picture;
use lab_gallery::docs::set::{Area, compare, pixel_hash};

use crate::support::{blank, put};

#[test]
fn the_same_pictures_do_not_differ() {
    assert!(compare(&blank(40, 30), &blank(40, 30)).difference().is_none());
    assert_eq!(pixel_hash(&blank(40, 30)), pixel_hash(&blank(40, 30)));
}

#[test]
fn one_pixel_is_found_wherever_it_is() {
    for (x, y) in [(0, 0), (39, 0), (0, 29), (39, 29), (17, 11)] {
        let (old, mut new) = (blank(40, 30), blank(40, 30));
        put(&mut new, x, y, [1, 2, 3, 255]);
        let comparison = compare(&old, &new);
        let difference = comparison.difference().expect("a pixel changed");
        assert_eq!(difference.areas, [Area { left: x, top: y, right: x + 1, bottom: y + 1 }]);
        assert_eq!((difference.pixels, difference.resized), (1, None));
        assert_ne!(pixel_hash(&old), pixel_hash(&new));
    }
}

#[test]
fn what_lies_near_is_one_area_and_what_lies_apart_is_two() {
    let (old, mut new) = (blank(100, 100), blank(100, 100));
    for (x, y) in [(10, 10), (14, 18), (8, 12), (70, 80), (71, 80)] {
        put(&mut new, x, y, [0, 0, 0, 255]);
    }
    let comparison = compare(&old, &new);
    let difference = comparison.difference().expect("pixels changed");
    let near = Area { left: 8, top: 10, right: 15, bottom: 19 };
    let far = Area { left: 70, top: 80, right: 72, bottom: 81 };
    assert_eq!(difference.areas, [near, far]);
}

#[test]
fn a_shape_that_closes_from_above_is_one_area() {
    // Two arms, far apart at the top, that meet below.
    let (old, mut new) = (blank(100, 60), blank(100, 60));
    for y in 0..50 {
        put(&mut new, 5, y, [0, 0, 0, 255]);
        put(&mut new, 90, y, [0, 0, 0, 255]);
    }
    for x in 5..=90 {
        put(&mut new, x, 50, [0, 0, 0, 255]);
    }
    let comparison = compare(&old, &new);
    let areas = &comparison.difference().expect("pixels changed").areas;
    assert_eq!(*areas, [Area { left: 5, top: 0, right: 91, bottom: 51 }]);
}

#[test]
fn another_size_is_a_difference_and_what_only_one_has_is_changed() {
    let (old, new) = (blank(40, 30), blank(40, 33));
    let comparison = compare(&old, &new);
    let difference = comparison.difference().expect("another size");
    assert_eq!(difference.resized, Some([[40, 30], [40, 33]]));
    assert_eq!(difference.areas, [Area { left: 0, top: 30, right: 40, bottom: 33 }]);
    assert_eq!(difference.pixels, 40 * 3);
}

#[test]
fn as_many_pixels_in_another_form_are_another_picture() {
    let (wide, high) = (blank(6, 4), blank(4, 6));
    assert_eq!(wide.rgba, high.rgba);
    assert!(compare(&wide, &high).difference().is_some());
    assert_ne!(pixel_hash(&wide), pixel_hash(&high));
}

#[test]
fn a_picture_without_pixels_is_compared_too() {
    let nothing = Picture { width: 0, height: 0, rgba: Vec::new() };
    assert!(compare(&nothing, &nothing).difference().is_none());
    let comparison = compare(&nothing, &blank(3, 2));
    assert_eq!(comparison.difference().map(|difference| difference.pixels), Some(6));
}
