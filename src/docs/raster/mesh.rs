//! A mesh, triangle by triangle, two at a time where they make a rectangle.

use egui::Pos2;
use egui::epaint::Mesh;

use super::RasterError;
use super::canvas::{Canvas, Clip};
use super::corner::Corner;
use super::fill::Fill;
use super::pixel::nearest;
use super::plane::Slopes;
use super::quad::Quad;
use super::spans::{Spans, area};
use super::texture::Texture;

/// Draws a mesh; what it has of triangles beyond whole ones is not drawn.
pub(super) fn paint(
    canvas: &mut Canvas,
    clip: Clip,
    mesh: &Mesh,
    texture: &Texture,
    pixels_per_point: f32,
) -> Result<(), RasterError> {
    let corners: Vec<Option<Corner>> =
        mesh.vertices.iter().map(|vertex| Corner::new(vertex, pixels_per_point)).collect();
    let corner = |index: u32| corners.get(index as usize).ok_or(RasterError::BrokenMesh);
    let mut triangles = mesh.indices.as_slice();
    while let [a, b, c, rest @ ..] = triangles {
        triangles = rest;
        let [Some(a), Some(b), Some(c)] = [corner(*a)?, corner(*b)?, corner(*c)?] else { continue };
        if let [d, e, f, beyond @ ..] = rest
            && let [Some(d), Some(e), Some(f)] = [corner(*d)?, corner(*e)?, corner(*f)?]
            && let Some(quad) = Quad::of([a, b, c, d, e, f])
            && quad.paint(canvas, clip, texture)
        {
            triangles = beyond;
            continue;
        }
        triangle(canvas, clip, [a, b, c], texture);
    }
    Ok(())
}

fn triangle(canvas: &mut Canvas, clip: Clip, corners @ [a, b, c]: [&Corner; 3], texture: &Texture) {
    let corners = match area(corners) {
        0 => return,
        1.. => corners,
        ..0 => [a, c, b],
    };
    let fill = fill(corners, texture);
    for (y, from, to) in Spans::new(corners, clip) {
        fill.span(canvas.span(y, from, to), from, y);
    }
}

fn fill<'a>(corners @ [a, b, c]: [&Corner; 3], texture: &'a Texture) -> Fill<'a> {
    let slopes = Slopes::new(corners);
    let colors = corners.map(|corner| corner.color.to_array().map(f32::from));
    let channels = |colors: [[f32; 4]; 3]| {
        let [[ar, ag, ab, aa], [br, bg, bb, ba], [cr, cg, cb, ca]] = colors;
        [[ar, br, cr], [ag, bg, cg], [ab, bb, cb], [aa, ba, ca]].map(|values| slopes.plane(values))
    };
    if same(a.uv, b.uv) && same(b.uv, c.uv) {
        let texel = texture.sample(a.uv.x, a.uv.y);
        let colors = colors.map(|mut color| {
            color.iter_mut().zip(texel).for_each(|(channel, by)| *channel *= by / 255.0);
            color
        });
        if a.color == b.color && b.color == c.color {
            let [color, ..] = colors;
            return Fill::Solid(nearest(color));
        }
        return Fill::Gradient(channels(colors));
    }
    let uv = [corners.map(|corner| corner.uv.x), corners.map(|corner| corner.uv.y)];
    Fill::Textured { texture, uv: uv.map(|values| slopes.plane(values)), color: channels(colors) }
}

fn same(one: Pos2, other: Pos2) -> bool {
    one.x.to_bits() == other.x.to_bits() && one.y.to_bits() == other.y.to_bits()
}
