//! Old, new and difference side by side.

use lab_gallery::docs::raster::Picture;
use lab_gallery::docs::set::{compare, sheet};

use crate::support::{blank, pixel, put};

const RED: [u8; 4] = [255, 0, 0, 255];

fn sheet_of(old: &Picture, new: &Picture) -> Picture {
    let comparison = compare(old, new);
    sheet(old, new, comparison.difference().expect("they differ"))
}

#[test]
fn both_pictures_are_in_it_and_the_changed_pixel_is_marked() {
    let (old, mut new) = (blank(60, 40), blank(60, 40));
    put(&mut new, 20, 10, RED);
    let sheet = sheet_of(&old, &new);
    assert_eq!((sheet.width, sheet.height), (3 * 60 + 4 * 8, 40 + 2 * 8));
    let (x, y) = (8 + 20, 8 + 10);
    assert_eq!(pixel(&sheet, x, y), pixel(&old, 20, 10));
    assert_eq!(pixel(&sheet, x + 68, y), RED);
    let marked = pixel(&sheet, x + 136, y);
    let beside = pixel(&sheet, x + 136 + 2, y);
    let frame = pixel(&sheet, x + 136 + 4, y);
    assert!(marked[0] > 200 && marked[1] < 50, "{marked:?}");
    assert!(beside[0] == beside[1] && beside[1] == beside[2], "pale, without colour: {beside:?}");
    assert!(frame[0] > 200 && frame[1] < 150, "{frame:?}");
}

#[test]
fn a_change_at_the_edge_is_framed_outside_the_picture() {
    let (old, mut new) = (blank(20, 20), blank(20, 20));
    for (x, y) in [(0, 0), (19, 19)] {
        put(&mut new, x, y, RED);
    }
    let sheet = sheet_of(&old, &new);
    assert_eq!((sheet.width, sheet.height), (3 * 20 + 4 * 8, 20 + 2 * 8));
    let corner = pixel(&sheet, 3 * 8 + 2 * 20 - 4, 8 - 4);
    assert!(corner[0] > 200 && corner[1] < 150, "{corner:?}");
}

#[test]
fn pictures_of_two_sizes_have_room_for_the_larger() {
    let sheet = sheet_of(&blank(30, 10), &blank(20, 50));
    assert_eq!((sheet.width, sheet.height), (3 * 30 + 4 * 8, 50 + 2 * 8));
    assert_eq!(sheet.rgba.len(), (sheet.width * sheet.height * 4) as usize);
}
