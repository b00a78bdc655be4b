//! Whether two pictures are the same, and where they are not.

use super::area::{Area, Mask};
use crate::docs::raster::Picture;

/// What came of comparing.
#[derive(Clone, Debug)]
pub enum Comparison {
    /// The same size and the same pixels.
    Same,
    /// They differ.
    Differs(Difference),
}

/// How two pictures differ.
#[derive(Clone, Debug)]
pub struct Difference {
    /// Rectangles that hold every pixel that changed, from the top.
    pub areas: Vec<Area>,
    /// How many pixels changed; those that only one picture has among them.
    pub pixels: usize,
    /// Width and height of the old picture and of the new one, where they are not the same.
    pub resized: Option<[[u32; 2]; 2]>,
    /// The pixels themselves, in a picture as large as both together.
    pub(super) mask: Mask,
}

impl Comparison {
    /// How they differ, if they do.
    pub fn difference(&self) -> Option<&Difference> {
        match self {
            Self::Same => None,
            Self::Differs(difference) => Some(difference),
        }
    }
}

/// Compares two pictures, upper left corner on upper left corner.
pub fn compare(old: &Picture, new: &Picture) -> Comparison {
    let sizes = [[old.width, old.height], [new.width, new.height]];
    let [width, height] = [old.width.max(new.width), old.height.max(new.height)];
    let resized = (sizes[0] != sizes[1]).then_some(sizes);
    if resized.is_none() && old.rgba == new.rgba {
        return Comparison::Same;
    }
    let mut mask = Mask::new(width, height);
    for y in 0..height {
        let (before, after) = (row(old, y), row(new, y));
        if before == after && resized.is_none() {
            continue;
        }
        let start = y as usize * width as usize;
        for x in 0..width as usize {
            // Past the edge of one picture there is nothing, which no pixel is equal to.
            if before.get(x) != after.get(x) {
                mask.mark(start + x);
            }
        }
    }
    Comparison::Differs(Difference { areas: mask.areas(), pixels: mask.count(), resized, mask })
}

/// The pixels of a row; none where the picture ends above it.
pub(super) fn row(picture: &Picture, y: u32) -> &[[u8; 4]] {
    let start = y as usize * picture.width as usize;
    let (pixels, _) = picture.rgba.as_chunks();
    pixels.get(start..start + picture.width as usize).unwrap_or_default()
}
