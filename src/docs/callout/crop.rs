//! A part of a picture, and a line around a picture.

use super::area::Area;
use crate::docs::raster::Picture;

/// A part of a picture, and where it was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cropped {
    /// The part.
    pub picture: Picture,
    /// The pixel of the whole picture that is now the first.
    pub left: u32,
    /// The same, from the top.
    pub top: u32,
}

/// The pixels that a rectangle touches and `padding` more on each side, as far as the picture goes; none if the
/// rectangle lies outside.
pub fn crop(picture: &Picture, rect: [f32; 4], padding: f32) -> Option<Cropped> {
    Area::around(rect, picture)?;
    let [left, top, right, bottom] = rect;
    let area = Area::around([left - padding, top - padding, right + padding, bottom + padding], picture)?;
    let rgba = area.rows(picture).flat_map(<[[u8; 4]]>::as_flattened).copied().collect();
    let picture = Picture { width: area.width(), height: area.height(), rgba };
    Some(Cropped { picture, left: area.left, top: area.top })
}

/// The picture with a line around it, which makes it larger on each side by `pixels`.
#[must_use]
pub fn border(picture: &Picture, pixels: u32, colour: [u8; 3]) -> Picture {
    let [width, height] = [picture.width, picture.height].map(|side| side + 2 * pixels);
    let [red, green, blue] = colour;
    let rgba = [red, green, blue, 255].repeat(width as usize * height as usize);
    let mut framed = Picture { width, height, rgba };
    let inside =
        Area { left: pixels, top: pixels, right: pixels + picture.width, bottom: pixels + picture.height };
    let whole = Area { left: 0, top: 0, right: picture.width, bottom: picture.height };
    for (to, from) in inside.rows_mut(&mut framed).zip(whole.rows(picture)) {
        to.copy_from_slice(from);
    }
    framed
}
