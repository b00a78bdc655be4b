//! Old, new and difference side by side, for the eye.

use super::area::Area;
use super::compare::{Difference, row};
use crate::docs::raster::Picture;

/// Between the pictures and around them, in pixels.
const GAP: usize = 8;
/// What lies there.
const GROUND: [u8; 4] = [0x80, 0x80, 0x80, 0xff];
/// Where one picture has no pixels.
const NOTHING: [u8; 4] = [0xb0, 0xb0, 0xb0, 0xff];
/// A pixel that changed.
const CHANGED: [u8; 4] = [0xe8, 0x00, 0x30, 0xff];
/// Around what changed, so that a single pixel is found.
const FRAME: [u8; 4] = [0xff, 0x60, 0x80, 0xff];
/// So far from what changed, in pixels; less than [`GAP`].
const AWAY: usize = 4;

/// A picture of both, and of what changed: the new picture grown pale, changed pixels red in a frame.
pub fn sheet(old: &Picture, new: &Picture, difference: &Difference) -> Picture {
    let [width, height] = [old.width.max(new.width) as usize, old.height.max(new.height) as usize];
    let (wide, high) = (3 * width + 4 * GAP, height + 2 * GAP);
    let mut pixels = vec![GROUND; wide * high];
    let lines = pixels.chunks_exact_mut(wide.max(1)).skip(GAP).take(height);
    for (y, line) in lines.enumerate() {
        let (before, after) = (row(old, y as u32), row(new, y as u32));
        let [left, middle, right] = [GAP, 2 * GAP + width, 3 * GAP + 2 * width];
        for x in 0..width {
            let changed = difference.mask.is_marked(y * width + x);
            let shown = if changed { CHANGED } else { after.get(x).map_or(NOTHING, |pixel| pale(*pixel)) };
            let places = [
                (left, before.get(x).copied().unwrap_or(NOTHING)),
                (middle, after.get(x).copied().unwrap_or(NOTHING)),
                (right, shown),
            ];
            for (start, pixel) in places {
                if let Some(place) = line.get_mut(start + x) {
                    *place = pixel;
                }
            }
        }
    }
    let corner = [3 * GAP + 2 * width, GAP];
    for area in &difference.areas {
        frame(&mut pixels, wide, corner, *area);
    }
    Picture { width: wide as u32, height: high as u32, rgba: pixels.into_flattened() }
}

/// Draws a frame around something that changed. It may lie on the ground around the picture, not on other pictures.
fn frame(pixels: &mut [[u8; 4]], wide: usize, [x, y]: [usize; 2], area: Area) {
    let (left, right) = (x + area.left as usize - AWAY, x + area.right as usize + AWAY);
    let (top, bottom) = (y + area.top as usize - AWAY, y + area.bottom as usize + AWAY);
    for (number, line) in pixels.chunks_exact_mut(wide.max(1)).enumerate().take(bottom).skip(top) {
        let whole = number == top || number + 1 == bottom;
        for (at, pixel) in line.iter_mut().enumerate().take(right).skip(left) {
            if whole || at == left || at + 1 == right {
                *pixel = FRAME;
            }
        }
    }
}

/// A pixel most of the way to light grey, without its colour.
fn pale([red, green, blue, alpha]: [u8; 4]) -> [u8; 4] {
    let light = (u32::from(red) * 3 + u32::from(green) * 6 + u32::from(blue)) / 10;
    let pale = (0xd8 * 2 + light) / 3;
    [pale as u8, pale as u8, pale as u8, alpha]
}
