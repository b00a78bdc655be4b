//! Runs of pixels, each kind with its own loop.

use super::pixel::{Pixel, dim, nearest, over, tint};
use super::plane::Plane;
use super::texture::Texture;

/// One colour.
pub(super) fn solid(span: &mut [Pixel], color: Pixel) {
    match color {
        [_, _, _, 255] => span.fill(color),
        [0, 0, 0, 0] => {}
        _ => span.iter_mut().for_each(|pixel| *pixel = over(*pixel, color)),
    }
}

/// As many texels, one a pixel, in one colour. `is_grey` is [`Texture::is_grey`].
pub(super) fn copy(span: &mut [Pixel], texels: &[Pixel], color: Pixel, is_grey: bool) {
    if is_grey {
        for (pixel, [cover, ..]) in span.iter_mut().zip(texels) {
            *pixel = over(*pixel, dim(color, *cover));
        }
    } else {
        for (pixel, texel) in span.iter_mut().zip(texels) {
            *pixel = over(*pixel, tint(color, *texel));
        }
    }
}

/// What a triangle is filled with.
pub(super) enum Fill<'a> {
    Solid(Pixel),
    /// Channels from 0 to 255.
    Gradient([Plane; 4]),
    Textured {
        texture: &'a Texture,
        uv: [Plane; 2],
        /// Channels from 0 to 255.
        color: [Plane; 4],
    },
}

impl Fill<'_> {
    /// Fills a run of pixels that begins at `x` in row `y`.
    pub fn span(&self, span: &mut [Pixel], x: i64, y: i64) {
        match self {
            Self::Solid(color) => solid(span, *color),
            Self::Gradient(planes) => {
                let channels = planes.map(|plane| plane.from(x, y));
                for (number, pixel) in span.iter_mut().enumerate() {
                    *pixel = over(*pixel, nearest(at(channels, number)));
                }
            }
            Self::Textured { texture, uv, color } => {
                let (uv, color) = (uv.map(|plane| plane.from(x, y)), color.map(|plane| plane.from(x, y)));
                for (number, pixel) in span.iter_mut().enumerate() {
                    let [u, v] = at(uv, number);
                    let mut channels = texture.sample(u, v);
                    for (channel, color) in channels.iter_mut().zip(at(color, number)) {
                        *channel *= color.clamp(0.0, 255.0) / 255.0;
                    }
                    *pixel = over(*pixel, nearest(channels));
                }
            }
        }
    }
}

/// The values so many pixels to the right of where they begin.
#[inline]
fn at<const N: usize>(channels: [(f32, f32); N], number: usize) -> [f32; N] {
    channels.map(|(start, step)| start + step * number as f32)
}
