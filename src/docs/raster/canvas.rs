//! Pixels to draw on, and the part of them that may be drawn on.

use egui::Rect;

use super::pixel::Pixel;
use super::{Extent, RasterError};

/// The longest side of a picture or a texture, in pixels.
pub const MAX_SIDE: u32 = 16_384;
/// The most pixels a picture can have: 256 MiB of them.
pub const MAX_PIXELS: usize = 1 << 26;

/// A finished picture.
#[derive(Clone, PartialEq, Eq)]
pub struct Picture {
    /// In pixels.
    pub width: u32,
    /// In pixels.
    pub height: u32,
    /// Red, green, blue, alpha of each pixel, premultiplied, row by row from the top.
    pub rgba: Vec<u8>,
}

impl std::fmt::Debug for Picture {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Picture").field("size", &[self.width, self.height]).finish_non_exhaustive()
    }
}

pub(super) struct Canvas {
    size: [u32; 2],
    pixels: Vec<Pixel>,
}

impl Canvas {
    /// Transparent black.
    pub fn new(size: [u32; 2]) -> Result<Self, RasterError> {
        let [width, height] = size;
        let fault = RasterError::Size { width, height };
        if width == 0 || height == 0 || width > MAX_SIDE || height > MAX_SIDE {
            return Err(fault);
        }
        let count = width as usize * height as usize;
        if count > MAX_PIXELS {
            return Err(fault);
        }
        Ok(Self { size, pixels: vec![[0; 4]; count] })
    }

    /// The pixels of row `y` from `from` to before `to`, inside the canvas; none if there are none.
    pub fn span(&mut self, y: i64, from: i64, to: i64) -> &mut [Pixel] {
        let [width, height] = self.size.map(i64::from);
        if y < 0 || y >= height || from < 0 || to > width || from >= to {
            return Default::default();
        }
        let start = y * width;
        self.pixels.get_mut((start + from) as usize..(start + to) as usize).unwrap_or_default()
    }

    pub fn finish(self) -> Picture {
        let [width, height] = self.size;
        Picture { width, height, rgba: self.pixels.into_flattened() }
    }
}

/// The pixels that may be drawn on: from `left` and `top` to before `right` and `bottom`.
#[derive(Clone, Copy, Debug)]
pub(super) struct Clip {
    pub left: i64,
    pub top: i64,
    pub right: i64,
    pub bottom: i64,
}

impl Clip {
    /// A rectangle in points, rounded to whole pixels as egui's own renderers round it.
    pub fn new(rect: Rect, extent: Extent) -> Self {
        let pixel = |points: f32| i64::from((extent.pixels_per_point * points).round() as u32);
        let [width, height] = extent.size.map(i64::from);
        Self {
            left: pixel(rect.min.x).min(width),
            top: pixel(rect.min.y).min(height),
            right: pixel(rect.max.x).min(width),
            bottom: pixel(rect.max.y).min(height),
        }
    }

    pub fn is_empty(self) -> bool {
        self.left >= self.right || self.top >= self.bottom
    }
}
