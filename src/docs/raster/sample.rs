//! The colour of a texture at a place: the texel there, or a mix of the four around it.

use egui::epaint::textures::{TextureFilter, TextureWrapMode};

use super::pixel::Pixel;
use super::texture::Texture;

impl Texture {
    /// The channels at texture coordinates, where 0 to 1 is the whole texture; between 0 and 255.
    pub fn sample(&self, u: f32, v: f32) -> [f32; 4] {
        let (x, y) = (u * self.width as f32, v * self.height as f32);
        if self.options.magnification == TextureFilter::Nearest {
            return self.texel(whole(x), whole(y)).map(f32::from);
        }
        let (x, y) = (x - 0.5, y - 0.5);
        let (left, top) = (whole(x), whole(y));
        let (right_part, lower_part) = (x - x.floor(), y - y.floor());
        let upper = mix(self.texel(left, top), self.texel(left + 1, top), right_part);
        let lower = mix(self.texel(left, top + 1), self.texel(left + 1, top + 1), right_part);
        blend(upper, lower, lower_part)
    }

    fn texel(&self, x: i64, y: i64) -> Pixel {
        let mode = self.options.wrap_mode;
        let (x, y) = (wrap(x, self.width, mode), wrap(y, self.height, mode));
        self.row(y, x, x + 1).first().copied().unwrap_or_default()
    }
}

/// Rounded down; the farthest where it is too far.
fn whole(place: f32) -> i64 {
    i64::from(place.floor() as i32)
}

fn wrap(place: i64, size: usize, mode: TextureWrapMode) -> usize {
    let size = size as i64;
    let inside = match mode {
        TextureWrapMode::ClampToEdge => place.clamp(0, size - 1),
        TextureWrapMode::Repeat => place.rem_euclid(size),
        TextureWrapMode::MirroredRepeat => {
            let phase = place.rem_euclid(2 * size);
            phase.min(2 * size - 1 - phase)
        }
    };
    inside as usize
}

fn mix(one: Pixel, other: Pixel, part: f32) -> [f32; 4] {
    blend(one.map(f32::from), other.map(f32::from), part)
}

fn blend(one: [f32; 4], other: [f32; 4], part: f32) -> [f32; 4] {
    let mut mixed = one;
    for (mixed, other) in mixed.iter_mut().zip(other) {
        *mixed = *mixed * (1.0 - part) + other * part;
    }
    mixed
}
