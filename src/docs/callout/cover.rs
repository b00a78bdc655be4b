//! The cover over what must not be read.
//!
//! It looks like coarse pixels of text, but is none of the text: a mean over blocks can be guessed back, letter by
//! letter. The blocks' shades come from their places alone; only the commonest colour is taken from the picture.

use super::Style;
use super::area::Area;
use super::contrast::luminance;
use super::layer::mix;
use crate::docs::raster::Picture;

/// The side of a block at ordinary resolution.
const BLOCK: f32 = 6.0;

pub(super) fn draw(picture: &mut Picture, area: Area, scale: f32) {
    let block = Style::pixels(BLOCK, scale) as u32;
    let [red, green, blue, _] = area.ground(picture);
    let ink = if luminance([red, green, blue]) > 0.18 { 0 } else { 255 };
    for (row, y) in area.rows_mut(picture).zip(0..) {
        for (pixel, x) in row.iter_mut().zip(0..) {
            let part = shade(x / block, y / block);
            *pixel = [mix(red, ink, part), mix(green, ink, part), mix(blue, ink, part), 255];
        }
    }
}

/// How much ink a block has, of 255: between 25 and 120, without a pattern that catches the eye.
fn shade(column: u32, row: u32) -> u8 {
    let mut mixed = column.wrapping_mul(0x9E37_79B1) ^ row.wrapping_mul(0x85EB_CA77);
    mixed = (mixed ^ (mixed >> 15)).wrapping_mul(0x2C1B_3C6D);
    mixed ^= mixed >> 13;
    25 + (mixed % 96) as u8
}
