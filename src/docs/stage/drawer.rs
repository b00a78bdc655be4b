//! What turns a frame of the window into pixels.

use egui::{Context, FullOutput, TexturesDelta};

use crate::docs::raster::{Extent, Picture, Raster, RasterError};

/// Draws frames of one window. The program's own is [`Raster`]; another one is for comparing it with.
pub trait Drawer {
    /// Draws a frame; `textures` is what changed since the last one, and is empty afterwards.
    fn draw(
        &mut self,
        ctx: &Context,
        frame: &FullOutput,
        textures: &mut TexturesDelta,
        extent: Extent,
    ) -> Result<Picture, RasterError>;
}

impl Drawer for Raster {
    fn draw(
        &mut self,
        ctx: &Context,
        frame: &FullOutput,
        textures: &mut TexturesDelta,
        extent: Extent,
    ) -> Result<Picture, RasterError> {
        self.update(textures)?;
        let primitives = ctx.tessellate(frame.shapes.clone(), extent.pixels_per_point);
        self.paint(&primitives, extent)
    }
}
