//! Meshes made by hand, and what becomes of them.

use egui::epaint::{ClippedPrimitive, ImageDelta, Primitive, Vertex};
use egui::{Color32, ColorImage, Mesh, Pos2, Rect, TextureId, TextureOptions, TexturesDelta, pos2};
use lab_gallery::docs::raster::{Extent, Picture, Raster};

pub const FONT: TextureId = TextureId::Managed(0);

/// Everything that can be seen.
pub const EVERYWHERE: Rect = Rect::EVERYTHING;

/// A change of one texture.
pub fn set(id: TextureId, delta: ImageDelta) -> TexturesDelta {
    let mut textures = TexturesDelta::default();
    textures.push(id, delta);
    textures
}

pub fn image(size: [usize; 2], pixels: Vec<Color32>) -> ColorImage {
    ColorImage::new(size, pixels)
}

/// With an atlas of one white texel, which is all that plain colours need.
pub fn white() -> Raster {
    with_texture(image([1, 1], vec![Color32::WHITE]), TextureOptions::LINEAR)
}

/// With one texture.
pub fn with_texture(texture: ColorImage, options: TextureOptions) -> Raster {
    let mut raster = Raster::default();
    raster.update(&mut set(FONT, ImageDelta::full(texture, options))).unwrap();
    raster
}

pub fn extent(width: u32, height: u32) -> Extent {
    Extent { size: [width, height], pixels_per_point: 1.0 }
}

pub fn clipped(mesh: Mesh, clip_rect: Rect) -> ClippedPrimitive {
    ClippedPrimitive { clip_rect, primitive: Primitive::Mesh(mesh) }
}

/// Triangles of plain colours, three corners each.
pub fn triangles(corners: &[(Pos2, Color32)]) -> Mesh {
    let vertices: Vec<_> = corners.iter().map(|(pos, color)| Vertex::untextured(*pos, *color)).collect();
    Mesh { indices: (0..vertices.len() as u32).collect(), vertices, texture_id: FONT }
}

/// An upright rectangle of one colour, the whole texture on it.
pub fn rectangle(rect: Rect, color: Color32) -> Mesh {
    let mut mesh = Mesh::with_texture(FONT);
    mesh.add_rect_with_uv(rect, Rect::from_min_max(pos2(0.0, 0.0), pos2(1.0, 1.0)), color);
    mesh
}

/// Each triangle a mesh of its own, so that no two are taken together.
pub fn apart(mesh: &Mesh) -> Vec<Mesh> {
    let alone = |corners: &[u32]| Mesh { indices: corners.to_vec(), ..mesh.clone() };
    mesh.indices.chunks(3).map(alone).collect()
}

/// A picture of meshes, nothing cut off.
pub fn paint(raster: &Raster, meshes: impl IntoIterator<Item = Mesh>, extent: Extent) -> Picture {
    let primitives: Vec<_> = meshes.into_iter().map(|mesh| clipped(mesh, EVERYWHERE)).collect();
    raster.paint(&primitives, extent).unwrap()
}

/// One pixel.
pub fn pixel(picture: &Picture, x: u32, y: u32) -> [u8; 4] {
    let place = (y * picture.width + x) as usize * 4;
    picture.rgba[place..place + 4].try_into().unwrap()
}

/// A picture of one colour.
pub fn plain([width, height]: [u32; 2], colour: [u8; 4]) -> Picture {
    Picture { width, height, rgba: colour.repeat((width * height) as usize) }
}

/// A picture with nothing on it.
pub fn blank(width: u32, height: u32) -> Picture {
    plain([width, height], [240, 240, 250, 255])
}

/// Changes one pixel.
pub fn put(picture: &mut Picture, x: u32, y: u32, rgba: [u8; 4]) {
    let place = (y * picture.width + x) as usize * 4;
    picture.rgba[place..place + 4].copy_from_slice(&rgba);
}
