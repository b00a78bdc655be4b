//! Several pictures at a time, one thread each.

use std::num::NonZeroUsize;

use egui::epaint::ClippedPrimitive;

use super::{Extent, Picture, Raster, RasterError};
use crate::gallery::parallel;

/// A picture to be drawn.
#[derive(Clone, Copy)]
pub struct Shot<'a> {
    /// With which textures.
    pub raster: &'a Raster,
    /// What, as [`egui::Context::tessellate`] made it.
    pub primitives: &'a [ClippedPrimitive],
    /// How large.
    pub extent: Extent,
}

/// Draws pictures on so many threads, and gives them in the order of the shots. How many threads there are changes
/// nothing but the time.
pub fn paint_all(shots: &[Shot<'_>], threads: NonZeroUsize) -> Vec<Result<Picture, RasterError>> {
    parallel::map(threads.get(), shots, |shot| shot.raster.paint(shot.primitives, shot.extent))
}
