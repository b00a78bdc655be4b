//! A shape of one colour, as how much it covers of each pixel.

use tiny_skia::{FillRule, Mask, Path, Transform};

use super::area::Area;
use crate::docs::raster::Picture;

pub(super) struct Layer {
    /// Where the shape is.
    pub area: Area,
    cover: Mask,
    colour: [u8; 3],
}

impl Layer {
    /// Fills a path in pixels of the picture; where paths cross, what is inside an even number of them stays free.
    pub fn fill(picture: &Picture, path: &Path, colour: [u8; 3]) -> Option<Self> {
        let bounds = path.bounds();
        let rect = [bounds.left(), bounds.top(), bounds.right(), bounds.bottom()];
        let area = Area::around(rect, picture)?;
        let mut cover = Mask::new(area.width(), area.height())?;
        let place = Transform::from_translate(-(area.left as f32), -(area.top as f32));
        cover.fill_path(path, FillRule::EvenOdd, true, place);
        Some(Self { area, cover, colour })
    }

    fn rows(&self) -> impl Iterator<Item = &[u8]> {
        self.cover.data().chunks_exact((self.cover.width() as usize).max(1))
    }

    /// Draws the shape.
    pub fn blend(&self, picture: &mut Picture) {
        let [red, green, blue] = self.colour;
        for (row, cover) in self.area.rows_mut(picture).zip(self.rows()) {
            for (pixel, cover) in row.iter_mut().zip(cover) {
                for (under, over) in pixel.iter_mut().zip([red, green, blue, 255]) {
                    *under = mix(*under, over, *cover);
                }
            }
        }
    }

    /// The pixels of the picture that the shape covers by half or more.
    pub fn under<'a>(&'a self, picture: &'a Picture) -> impl Iterator<Item = [u8; 4]> + 'a {
        let rows = self.area.rows(picture).zip(self.rows());
        rows.flat_map(|(row, cover)| {
            row.iter().zip(cover).filter(|(_, cover)| **cover >= 128).map(|(pixel, _)| *pixel)
        })
    }
}

/// So much of 255 parts of `over`, the rest of `under`.
pub(super) fn mix(under: u8, over: u8, part: u8) -> u8 {
    let [under, over, part] = [under, over, part].map(u32::from);
    ((over * part + under * (255 - part) + 127) / 255) as u8
}
