//! A corner of a triangle, on the grid.

use egui::epaint::Vertex;
use egui::{Color32, Pos2};

/// Grid units a pixel. Pixel centres lie half a pixel from the pixel's upper left corner.
pub(super) const UNIT: i64 = 256;
/// What is farther away than this, in pixels, is drawn as if it lay there: products of three such distances in grid
/// units must fit in 64 bits.
const FAR: f32 = 1_048_576.0;

#[derive(Clone, Copy, Debug)]
pub(super) struct Corner {
    /// In grid units from the left edge.
    pub x: i64,
    /// In grid units from the top.
    pub y: i64,
    pub uv: Pos2,
    pub color: Color32,
}

impl Corner {
    /// None where a coordinate is no number.
    pub fn new(vertex: &Vertex, pixels_per_point: f32) -> Option<Self> {
        let unit = |points: f32| {
            let pixels = points * pixels_per_point;
            // Exact: a power of two, and then a rounding that is the same everywhere.
            (!pixels.is_nan()).then(|| (pixels.clamp(-FAR, FAR) * UNIT as f32).round() as i64)
        };
        let Vertex { pos, uv, color } = *vertex;
        Some(Self { x: unit(pos.x)?, y: unit(pos.y)?, uv, color })
    }
}

/// The first pixel whose centre does not lie before `units`; also the end of those whose centres do.
pub(super) fn first_pixel(units: i64) -> i64 {
    -(UNIT / 2 - units).div_euclid(UNIT)
}
