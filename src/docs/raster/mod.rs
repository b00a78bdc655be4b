//! Draws what egui made of a frame, by the processor alone: no graphics card, no driver, no display.
//!
//! The same input gives the same pixels on every machine and at every number of threads: corners lie on a grid of
//! 1/256 pixel, coverage and blending are sums of whole numbers, and what is interpolated uses only the operations
//! whose results IEEE 754 fixes. One picture is drawn by one thread; [`paint_all`] draws several at a time.
//!
//! The rules are those of egui's own shader with predictable filtering and without dithering: colours are
//! premultiplied and blended as they are, in gamma space. A colour without alpha adds.

mod canvas;
mod corner;
mod error;
mod fill;
mod mesh;
mod pixel;
mod plane;
mod quad;
mod sample;
mod shots;
mod spans;
mod texture;

use egui::TexturesDelta;
use egui::epaint::{ClippedPrimitive, Primitive};

pub use canvas::{MAX_PIXELS, MAX_SIDE, Picture};
pub use error::RasterError;
pub use shots::{Shot, paint_all};
pub use texture::MAX_TEXELS;

use canvas::{Canvas, Clip};
use texture::Textures;

/// The textures of one egui context, and how to draw with them.
#[derive(Clone, Debug, Default)]
pub struct Raster {
    textures: Textures,
}

/// How large a picture is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Extent {
    /// Width and height in pixels.
    pub size: [u32; 2],
    /// Pixels a point: primitives are given in points.
    pub pixels_per_point: f32,
}

impl Raster {
    /// Takes in every change of textures; `delta` is empty afterwards, whatever the result. What is to be freed can
    /// still be drawn with until the next call, as the frame that comes with the delta may need it.
    pub fn update(&mut self, delta: &mut TexturesDelta) -> Result<(), RasterError> {
        self.textures.update(delta)
    }

    /// Draws a frame that was turned into triangles, on nothing: what no primitive covers is transparent black.
    pub fn paint(&self, primitives: &[ClippedPrimitive], extent: Extent) -> Result<Picture, RasterError> {
        let mut canvas = Canvas::new(extent.size)?;
        for ClippedPrimitive { clip_rect, primitive } in primitives {
            let clip = Clip::new(*clip_rect, extent);
            if clip.is_empty() {
                continue;
            }
            match primitive {
                Primitive::Mesh(mesh) => {
                    let texture = self.textures.get(mesh.texture_id)?;
                    mesh::paint(&mut canvas, clip, mesh, texture, extent.pixels_per_point)?;
                }
                Primitive::Callback(_) => return Err(RasterError::Callback),
            }
        }
        Ok(canvas.finish())
    }
}
