//! Two triangles that make an upright rectangle of one colour, and how to draw it row by row.

use egui::Color32;

use super::canvas::{Canvas, Clip};
use super::corner::{Corner, UNIT, first_pixel};
use super::fill;
use super::pixel::{Pixel, nearest, tint};
use super::texture::Texture;

/// How far texels may lie beside pixels, in texels, and still be taken one for one: less than what one can see.
const NEAR: f32 = 1.0 / 512.0;

pub(super) struct Quad {
    /// Left, top, right, bottom in grid units.
    bounds: [i64; 4],
    /// The texture coordinates there.
    uv: [f32; 4],
    color: Color32,
}

impl Quad {
    /// None where two triangles are no such rectangle.
    pub fn of(corners: [&Corner; 6]) -> Option<Self> {
        let [first, ..] = corners;
        let [left, right] = ends(corners, |corner| corner.x);
        let [top, bottom] = ends(corners, |corner| corner.y);
        let mut uv = [None::<f32>; 4];
        // Which of the rectangle's corners each triangle has, a bit each.
        let mut has = [0_u8; 2];
        for (number, corner) in corners.into_iter().enumerate() {
            if corner.color != first.color {
                return None;
            }
            let (is_right, is_low) = (corner.x == right, corner.y == bottom);
            if (!is_right && corner.x != left) || (!is_low && corner.y != top) {
                return None;
            }
            let [u_left, v_top, u_right, v_bottom] = &mut uv;
            agree(if is_right { u_right } else { u_left }, corner.uv.x)?;
            agree(if is_low { v_bottom } else { v_top }, corner.uv.y)?;
            let [one, other] = &mut has;
            *(if number < 3 { one } else { other }) |= 1 << (u8::from(is_right) + 2 * u8::from(is_low));
        }
        // Each triangle lacks one corner; what they lack must lie across, or they lie on each other.
        let is_whole =
            matches!(has, [0b1110, 0b0111] | [0b0111, 0b1110] | [0b1101, 0b1011] | [0b1011, 0b1101]);
        let [Some(u_left), Some(v_top), Some(u_right), Some(v_bottom)] = uv else { return None };
        is_whole.then_some(Self {
            bounds: [left, top, right, bottom],
            uv: [u_left, v_top, u_right, v_bottom],
            color: first.color,
        })
    }

    /// Draws it if it has one colour or takes texels one for one; else says that it must be drawn as triangles.
    pub fn paint(&self, canvas: &mut Canvas, clip: Clip, texture: &Texture) -> bool {
        let [left, top, right, bottom] = self.bounds.map(first_pixel);
        let rows = top.max(clip.top)..bottom.min(clip.bottom);
        let (from, to) = (left.max(clip.left), right.min(clip.right));
        let [u_left, v_top, u_right, v_bottom] = self.uv;
        if u_left.to_bits() == u_right.to_bits() && v_top.to_bits() == v_bottom.to_bits() {
            let color = self.color_at(texture);
            rows.for_each(|y| fill::solid(canvas.span(y, from, to), color));
            return true;
        }
        let Some([first_texel, first_row]) = self.texels(texture) else { return false };
        let color = self.color.to_array();
        for y in rows {
            let span = canvas.span(y, from, to);
            let texel = first_texel + (from - left) as usize;
            let row = first_row + (y - top) as usize;
            fill::copy(span, texture.row(row, texel, texel + span.len()), color, texture.is_grey);
        }
        true
    }

    fn color_at(&self, texture: &Texture) -> Pixel {
        let [u, v, ..] = self.uv;
        tint(self.color.to_array(), nearest(texture.sample(u, v)))
    }

    /// The texel that belongs to the first pixel, if every pixel has one of its own.
    fn texels(&self, texture: &Texture) -> Option<[usize; 2]> {
        let [left, top, right, bottom] = self.bounds;
        if self.bounds.into_iter().any(|bound| bound.rem_euclid(UNIT) != 0) {
            return None;
        }
        let [u_left, v_top, u_right, v_bottom] = self.uv;
        let column = run(u_left, u_right, texture.width, (right - left) / UNIT)?;
        let row = run(v_top, v_bottom, texture.height, (bottom - top) / UNIT)?;
        Some([column, row])
    }
}

/// The smallest and the largest.
fn ends(corners: [&Corner; 6], place: impl Fn(&Corner) -> i64) -> [i64; 2] {
    let [first, rest @ ..] = corners.map(place);
    rest.into_iter().fold([first; 2], |[low, high], place| [low.min(place), high.max(place)])
}

/// Sets what is not known, and none if it is known to be something else.
fn agree(known: &mut Option<f32>, value: f32) -> Option<()> {
    let known = *known.get_or_insert(value);
    (known.to_bits() == value.to_bits()).then_some(())
}

/// The first of `count` whole texels between two texture coordinates.
fn run(from: f32, to: f32, size: usize, count: i64) -> Option<usize> {
    let (from, to) = (from * size as f32, to * size as f32);
    let (first, end) = (from.round(), to.round());
    let is_whole = (from - first).abs() <= NEAR && (to - end).abs() <= NEAR;
    let (first, end) = (first as i64, end as i64);
    (is_whole && first >= 0 && end <= size as i64 && end - first == count).then_some(first as usize)
}
