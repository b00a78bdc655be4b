//! Textures: egui's font atlas and the images of the window.

use std::collections::BTreeMap;

use egui::epaint::{ImageData, ImageDelta};
use egui::{TextureId, TextureOptions, TexturesDelta};

use super::RasterError;
use super::canvas::MAX_SIDE;
use super::pixel::Pixel;

/// The most texels that all textures of a context have together: 256 MiB of them.
pub const MAX_TEXELS: usize = 1 << 26;

#[derive(Clone, Debug, Default)]
pub(super) struct Textures {
    all: BTreeMap<TextureId, Texture>,
    /// Freed, but what was drawn with them last may be drawn again.
    freed: Vec<TextureId>,
}

#[derive(Clone, Debug)]
pub(super) struct Texture {
    pub width: usize,
    pub height: usize,
    /// Row by row from the top.
    texels: Vec<Pixel>,
    pub options: TextureOptions,
    /// All channels of each texel are equal, as for letters: one multiplier does for all.
    pub is_grey: bool,
}

impl Textures {
    pub fn update(&mut self, delta: &mut TexturesDelta) -> Result<(), RasterError> {
        for id in self.freed.drain(..) {
            self.all.remove(&id);
        }
        // What is set and freed in one frame is there for that frame.
        self.freed.extend(delta.free.drain());
        // In an order of their own, so that of several faults the same one is told.
        let mut set: Vec<_> = delta.set.drain().collect();
        set.sort_unstable_by_key(|(id, _)| *id);
        for (id, images) in set {
            for image in images {
                self.set(id, &image)?;
            }
        }
        Ok(())
    }

    pub fn get(&self, id: TextureId) -> Result<&Texture, RasterError> {
        self.all.get(&id).ok_or(RasterError::NoTexture { id })
    }

    fn set(&mut self, id: TextureId, delta: &ImageDelta) -> Result<(), RasterError> {
        let ImageData::Color(image) = &delta.image;
        let [width, height] = image.size;
        let side = 1..=MAX_SIDE as usize;
        if !side.contains(&width) || !side.contains(&height) {
            return Err(RasterError::TextureSize { id, width, height });
        }
        if image.pixels.len() != width * height {
            return Err(RasterError::BrokenImage { id });
        }
        let texels = image.pixels.iter().map(egui::Color32::to_array);
        if let Some(place) = delta.pos {
            let texture = self.all.get_mut(&id).ok_or(RasterError::NoTexture { id })?;
            texture.options = delta.options;
            return texture.patch(place, [width, height], texels).ok_or(RasterError::OutsideTexture { id });
        }
        let others = self.all.iter().filter(|(other, _)| **other != id);
        let taken: usize = others.map(|(_, texture)| texture.texels.len()).sum();
        if taken + width * height > MAX_TEXELS {
            return Err(RasterError::TextureSize { id, width, height });
        }
        let texels: Vec<Pixel> = texels.collect();
        let is_grey = texels.iter().copied().all(is_grey);
        self.all.insert(id, Texture { width, height, texels, options: delta.options, is_grey });
        Ok(())
    }
}

fn is_grey([r, g, b, a]: Pixel) -> bool {
    r == a && g == a && b == a
}

impl Texture {
    /// None, with nothing changed, if the part lies outside.
    fn patch(
        &mut self,
        [x, y]: [usize; 2],
        [width, height]: [usize; 2],
        texels: impl Iterator<Item = Pixel>,
    ) -> Option<()> {
        let (right, bottom) = (x.checked_add(width)?, y.checked_add(height)?);
        if right > self.width || bottom > self.height {
            return None;
        }
        let mut texels = texels.inspect(|texel| self.is_grey &= is_grey(*texel));
        for row in self.texels.chunks_exact_mut(self.width).skip(y).take(height) {
            row.get_mut(x..right)?.iter_mut().zip(&mut texels).for_each(|(old, new)| *old = new);
        }
        Some(())
    }

    /// The texels of a row from `from` to before `to`; none where there are none.
    pub fn row(&self, y: usize, from: usize, to: usize) -> &[Pixel] {
        if from > to || to > self.width || y >= self.height {
            return &[];
        }
        self.texels.get(y * self.width + from..y * self.width + to).unwrap_or_default()
    }
}
